### Ce qui empêche une exécution telle que demandée. Les noms d’options et de clés ne sont jamais traduits.

# Précède une erreur ; le programme ajoute le deux-points, d’où l’espace fine insécable finale.
error-label = erreur{"\u202F"}

error-source-root = Le dossier source { $path } ne peut pas être lu : { $why }.
error-locale-root = Le dossier de langue { $path } ne peut pas être lu : { $why }.
error-no-repository = Il n’y a pas de dépôt dans { $path } : aucune révision ne peut y être lue.
error-repository = Impossible de lire le dépôt git de { $path } : { $why }.
error-unknown-revision = Le dépôt { $path } n’a pas de révision { $revision } : { $complaint }.
error-no-folder = La révision { $revision } n’a pas de dossier { $folder }.
error-no-locale = Impossible de savoir quelle langue cible { $path } contient. Écrivez TAG={ $path }, par exemple nl-NL={ $path }.
error-bad-locale = « { $tag } » n’est pas une étiquette de langue. Écrivez-en une telle que nl-NL.
error-duplicate-locale = Deux dossiers contiennent la langue cible { $locale } : { $first } et { $second }. Donnez à chacun sa propre étiquette, sous la forme TAG=FOLDER.
error-same-root = { $path } est indiqué deux fois. Comparez des dossiers différents.
error-no-documents = Il n’y a aucun document (.md, .mdx, .yml, .yaml) à comparer dans { $path }. Vérifiez le dossier et les motifs include et exclude.
error-no-locales-found = Aucun dossier ne correspond à { $template }.
error-no-config = Il n’y a pas de { $file } ici ni dans un dossier parent. Indiquez les dossiers, comme dans « locdrift check SOURCE LOCALE », ou créez le fichier avec locdrift init.
error-read = Impossible de lire { $path } : { $why }.
error-write = Impossible d’écrire dans { $path } : { $why }.
# $complaint est le texte de la bibliothèque de motifs, en anglais.
error-glob = « { $glob } » n’est pas un motif valide : { $complaint }.
error-pattern = L’expression régulière « { $pattern } » est inutilisable : { $complaint }
config-unknown-preset = Aucun enregistrement ne s’appelle « { $name } » ; connus : { $known }
config-unknown-dialect = Aucun dialecte ne s’appelle « { $name } » ; connus : { $known }
error-manifest = Impossible de lire les enregistrements dans { $path }:{ $line } : { $complaint }
error-unknown-rule = La règle « { $rule } » n’existe pas.
error-unknown-language = « { $tag } » n’est pas une langue que parle locdrift. Langues disponibles : { $known }.
error-stdout-twice = Une seule sortie peut aller vers la sortie standard.
error-output = « { $value } » n’est pas une sortie. Écrivez FORMAT=FILE, avec l’un de ces formats : { $known }.
error-report-json = { $path }:{ $line }:{ $column } n’est pas un rapport : { $complaint }. Attendu : la sortie de locdrift check --format json.
error-report-schema = { $path } est au format « { $found } » ; attendu : { $expected }. À refaire avec cette version : locdrift check --format json.
error-report-value = { $path } ne peut pas être lu : { $place } vaut « { $found } », que cette version ne connaît pas. À refaire avec cette version : locdrift check --format json.
error-report-shared = { $first } et { $second } contiennent tous deux { $document } ({ $locale }). Retirez l’un des deux.
hint-nearest = Vouliez-vous dire « { $nearest } » ?
hint-known = Possibilités : { $known }.

## Configuration

# $complaint est le texte de l’analyseur YAML, en anglais.
config-syntax = Ce n’est pas du YAML : { $complaint }.
config-unknown-key = La clé « { $key } » n’existe pas ici.
config-missing-key = La clé « { $key } » manque.
config-duplicate-key = La clé « { $key } » figure ici deux fois.
config-bad-value = « { $found } » trouvé ; attendu : { $expected }.
config-alias = Les ancres et les alias ne sont pas pris en charge ici.
config-too-deep = L’imbrication est trop profonde.

## Ce qui était attendu, à la fin de la phrase ci-dessus, sans le point

expected-mapping = des clés avec des valeurs
expected-text = un texte
expected-list = une liste
expected-locales = un modèle tel que docs/{"{"}lang{"}"} ou une liste de dossiers
expected-template = exactement un {"{"}lang{"}"} dans le modèle
expected-layout = un modèle tel que docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = des dossiers sous une même racine, comme docs et blog
expected-locale = une étiquette de langue telle que nl-NL
expected-level = off, warn ou error
expected-truth = true ou false

## La ligne de commande

usage-error-unknown = L’option « { $found } » n’existe pas ici.
usage-error-command = La commande « { $found } » n’existe pas.
usage-error-value = « { $found } » n’est pas une valeur valide pour { $argument }.
usage-error-no-value = { $argument } attend une valeur.
usage-error-missing = Il manque { $argument }.
usage-error-conflict = { $argument } est incompatible avec { $other }.
usage-error-repeated = { $argument } ne peut être indiqué qu’une seule fois.
usage-error-unicode = Un argument n’est pas en UTF-8.
# $complaint est en anglais.
usage-error-other = { $complaint }
usage-hint = En savoir plus : { $command } --help

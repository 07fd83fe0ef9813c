### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
# The program adds the colon, hence the narrow no-break space at the end.
error-label = erreur{"\u202F"}

error-source-root = Impossible de lire le dossier source { $path } : { $why }.
error-locale-root = Impossible de lire le dossier de langue { $path } : { $why }.
error-no-repository = { $path } ne se trouve pas dans un dépôt git : aucune révision ne peut en être lue.
# $why is a reason such as “the clone is partial”.
error-repository = Impossible de lire le dépôt git de { $path } : { $why }.
error-unknown-revision = Le dépôt de { $path } n’a pas de révision { $revision } : { $complaint }.
error-no-folder = La révision { $revision } ne contient pas de dossier { $folder }.
error-no-locale = Impossible de déterminer la langue de { $path }. Écrivez TAG={ $path }, par exemple nl-NL={ $path }.
error-bad-locale = « { $tag } » n’est pas une balise de langue ; attendu : une balise telle que nl-NL.
error-duplicate-locale = Deux dossiers ont la langue { $locale } : { $first } et { $second }. Donnez à chacun sa propre balise, sous la forme TAG=FOLDER.
error-same-root = { $path } est indiqué deux fois. Indiquez deux dossiers différents.
error-no-documents = Aucun document (.md, .mdx, .yml, .yaml) dans { $path }. Vérifiez le dossier et les motifs include et exclude.
error-no-locales-found = Aucun dossier ne correspond à { $template }.
error-no-config = Aucun { $file } ici ni dans un dossier parent. Exécutez locdrift init pour en créer un, ou indiquez les dossiers : locdrift check SOURCE LOCALE
error-read = Impossible de lire { $path } : { $why }.
error-write = Impossible d’écrire { $path } : { $why }.
# $complaint is the glob library's own words, in English.
error-glob = Motif « { $glob } » non valide : { $complaint }.
error-pattern = Expression régulière « { $pattern } » non valide : { $complaint }
config-unknown-preset = Aucun format de provenance ne s’appelle « { $name } » ; formats connus : { $known }
config-unknown-dialect = Aucun dialecte ne s’appelle « { $name } » ; dialectes connus : { $known }
error-manifest = Impossible de lire la provenance dans { $path }:{ $line } : { $complaint }
error-unknown-rule = Aucune règle ne s’appelle « { $rule } ».
error-unknown-language = locdrift n’a pas de messages en « { $tag } ». Langues disponibles : { $known }.
error-stdout-twice = Une seule sortie peut être envoyée vers la sortie standard.
error-output = Sortie « { $value } » non valide ; attendu : FORMAT=FILE, où FORMAT est l’une de ces valeurs : { $known }.
error-report-json = Rapport non valide { $path }:{ $line }:{ $column } : { $complaint }. Attendu : la sortie de locdrift check --format json.
error-report-schema = { $path } est au format « { $found } » ; attendu : { $expected }. Générez-le à nouveau avec cette version : locdrift check --format json
error-report-value = Impossible d’utiliser { $path } : { $place } vaut « { $found } », que cette version ne connaît pas. Générez-le à nouveau avec cette version : locdrift check --format json
error-report-shared = { $first } et { $second } contiennent tous deux { $document } ({ $locale }). Retirez l’un des deux.
hint-nearest = Vouliez-vous dire « { $nearest } » ?
hint-known = Valeurs possibles : { $known }.

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = YAML non valide : { $complaint }.
config-unknown-key = Clé « { $key } » inconnue.
config-missing-key = Clé « { $key } » manquante.
config-duplicate-key = Clé « { $key } » en double.
config-bad-value = Valeur trouvée : « { $found } » ; attendu : { $expected }.
config-alias = Les ancres et les alias ne sont pas pris en charge ici.
config-too-deep = Imbrication trop profonde.

## What was expected, as the end of the sentence above without its full stop

expected-mapping = des paires clé-valeur
expected-text = une chaîne
expected-list = une liste
expected-locales = un modèle tel que docs/{"{"}lang{"}"} ou une liste de dossiers
expected-template = un {"{"}lang{"}"} et un seul dans le modèle
expected-layout = un modèle tel que docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = des dossiers ayant un parent commun, tels que docs et blog
expected-locale = une balise de langue telle que nl-NL
expected-level = off, warn ou error
expected-truth = true ou false

## The command line

usage-error-unknown = Aucune option ne s’appelle « { $found } ».
usage-error-command = Aucune commande ne s’appelle « { $found } ».
usage-error-value = Valeur « { $found } » non valide pour { $argument }.
usage-error-no-value = { $argument } nécessite une valeur.
usage-error-missing = Argument manquant : { $argument }
usage-error-conflict = { $argument } est incompatible avec { $other }.
usage-error-repeated = { $argument } ne peut être indiqué qu’une seule fois.
usage-error-unicode = Un argument n’est pas de l’UTF-8 valide.
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = Pour en savoir plus : { $command }

### Ce que trouvent les règles, et les règles en une phrase. Les noms de clés du front matter ne sont jamais traduits.

## Statuts

finding-stale = La source a changé depuis cette traduction.
finding-missing =
    { $reusable ->
        [0] Ce document source n’a pas de traduction.
        [one] Ce document source n’a pas de traduction ; il existe { $reusable } traduction du même contenu.
       *[other] Ce document source n’a pas de traduction ; il existe { $reusable } traductions du même contenu.
    }
finding-orphaned = La source de cette traduction n’existe plus.
finding-orphaned-moved = La source de cette traduction a été déplacée vers { $path }.
finding-orphaned-renamed = La source de cette traduction a été renommée en { $path } et modifiée ({ $percent } % identique).
finding-missing-renamed = Ce document source a été renommé depuis { $path } et modifié ({ $percent } % identique) ; sa traduction n’a pas encore été déplacée.
finding-orphaned-redirected = La source de cette traduction n’existe plus ; sa page est redirigée vers { $url }.
finding-untracked = Cette traduction n’indique pas à partir de quelle source elle a été faite.
# $count est le nombre de lignes nouvelles ou qui disent autre chose, $lines lesquelles.
finding-edited =
    { $count ->
        [one] Modifiée après l’enregistrement de sa provenance (ligne { $lines }). Si elle dit toujours ce que dit la source, exécutez locdrift accept.
       *[other] Modifiée après l’enregistrement de sa provenance (lignes { $lines }). Si elle dit toujours ce que dit la source, exécutez locdrift accept.
    }
finding-edited-gone =
    { $blocks ->
        [one] Modifiée après l’enregistrement de sa provenance ({ $blocks } bloc supprimé). Si elle dit toujours ce que dit la source, exécutez locdrift accept.
       *[other] Modifiée après l’enregistrement de sa provenance ({ $blocks } blocs supprimés). Si elle dit toujours ce que dit la source, exécutez locdrift accept.
    }
finding-orphaned-record = Le fichier de provenance { $file } n’appartient à aucune traduction. Supprimez-le, ou exécutez locdrift update si la traduction a été déplacée.
finding-lock-unreadable = Le fichier de provenance { $file } ne peut pas être lu : { $why }.
finding-lock-too-large = Le fichier de provenance { $file } dépasse { $limit } octets et n’est pas lu.
finding-lock-json = Le fichier de provenance { $file } ne peut pas être lu (ligne { $line }) : { $complaint }.
finding-lock-schema = Le fichier de provenance { $file } est au format « { $found } », que cette version de locdrift ne connaît pas. Mettez locdrift à jour.
finding-message-missing = Absent de cette traduction : { $names }.
finding-message-obsolete = La source ne contient pas { $name }.
finding-message-duplicate = { $name } est déjà défini plus haut ; une seule des définitions est utilisée.
finding-message-invalid = Fluent non valide : { $complaint }. Les programmes ignorent ce message.
finding-message-too-deep = Les éléments substituables sont imbriqués trop profondément pour être lus.
finding-reference-unknown = { $name } utilise { $reference }, contrairement à la source.
finding-reference-missing = { $name } n’affiche pas { $reference }, contrairement à la source.
finding-function-different = { $name } contient { $found } là où la source contient { $expected }.
finding-plurals-missing = { $name } n’a pas de variante pour ces catégories de pluriel de la langue : { $categories }.
finding-plurals-extra = { $name } a des variantes pour des catégories de pluriel que la langue n’a pas : { $categories }.
finding-number-different = Les nombres de { $name } sont { $found } ; dans la source : { $expected }.
finding-number-missing = Il manque à { $name } un nombre de la source : { $expected }.
finding-code-missing = Il manque à { $name } un élément de la source : { $code }.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash vaut « { $found } » ({ $digits } caractère) ; attendu : 40 ou 64 chiffres hexadécimaux.
       *[other] ms.openlocfilehash vaut « { $found } » ({ $digits } caractères) ; attendu : 40 ou 64 chiffres hexadécimaux.
    }
finding-contradictory-hash = ms.openlocfilehash est donné deux fois : d’abord « { $first } », ici « { $second } ». Conservez celui de la source qui a été traduite.
finding-no-hash = Le front matter contient des clés de traduction, mais pas ms.openlocfilehash.
finding-not-a-commit = « { $found } » n’est pas un identifiant de commit ; attendu : au moins 7 de ses chiffres hexadécimaux.
finding-not-a-digest = « { $found } » n’est pas un hachage { $kind } ; attendu : 8 à { $digits } chiffres hexadécimaux.
finding-not-a-date = « { $found } » n’est pas une date ; attendu : par exemple 2026-03-04.
finding-front-matter-too-large = Le front matter dépasse les { $limit } premiers octets, et la suite n’est pas lue.
finding-front-matter-unclosed = Le front matter n’a pas de ligne de fin ---, on ne sait donc pas où il se termine.
finding-utf16 = Le fichier est en UTF-16 ; enregistrez-le en UTF-8.
finding-translation-unreadable = La traduction ne peut pas être lue : { $why }.
finding-source-unreadable = La source ne peut pas être lue : { $why }.
finding-source-not-utf8 = La ligne { $line } n’est pas en UTF-8, aucune traduction de cette source ne peut donc être écrite. Convertissez le fichier en UTF-8.
finding-source-not-yaml = Le front matter n’est pas du { $language } valide (ligne { $line }), aucune traduction de cette source ne peut donc être écrite. Corrigez-le.
finding-source-not-table = Ce n’est pas du { $language } valide (ligne { $line }), aucune traduction de cette source ne peut donc être écrite. Corrigez-le.
finding-source-not-fluent = La ligne { $line } n’est pas du Fluent valide, aucune traduction de cette source ne peut donc être écrite. Corrigez-la.
finding-source-stray-returns = La ligne { $line } finit par deux retours chariot, aucune traduction de cette source ne peut donc être écrite. Corrigez les fins de ligne.

## Provenance

finding-wrong-locale = ms.contentlocale vaut { $found }, mais ce dossier de langue est celui de { $expected }.
finding-malformed-commit = ms.sourcegitcommit vaut « { $found } » ; attendu : un identifiant de commit de 40 chiffres hexadécimaux.
finding-malformed-translation-type = ms.translationtype vaut « { $found } » ; attendu : MT ou HT.
finding-malformed-content-locale = ms.contentlocale vaut « { $found } » ; attendu : une étiquette de langue telle que nl-NL.
finding-malformed-last-handoff = ms.lasthandoff vaut « { $found } » ; attendu : une date au format MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid vaut « { $found } » ; attendu : un nombre.

## Fichiers

# $complaint est le texte de l’analyseur YAML, en anglais.
finding-front-matter = Le front matter n’est pas du { $language } valide (ligne { $line }, colonne { $column }) : { $complaint }. La provenance a donc été cherchée ligne par ligne.
finding-case-mismatch = La source est { $path } : les deux chemins diffèrent par la casse.
finding-unlisted = Ignoré : { $why }.
finding-redirects-unreadable = Les redirections ne peuvent pas être lues : { $why }.
finding-redirects-json = Les redirections ne peuvent pas être lues (ligne { $line }, colonne { $column }) : { $complaint }.

## Pourquoi quelque chose ne peut pas être lu, en fin de phrase, sans le point

unreadable-not-found = ce fichier ou dossier n’existe pas
unreadable-denied = accès refusé
unreadable-symlink = c’est un lien symbolique, et aucun n’est suivi
unreadable-non-utf8-name = le nom n’est pas en UTF-8
unreadable-special-file = ce n’est ni un fichier ni un dossier
unreadable-partial-clone = le clone est partiel et ne le contient pas (git fetch --refetch --no-filter)
unreadable-not-a-directory = ce n’est pas un dossier

## Les règles, en une phrase

rule-invalid-provenance = La provenance d’une traduction est inutilisable.
rule-unreadable-document = Un document ne peut pas être lu.
rule-stale-translation = La source a changé depuis la traduction.
rule-missing-translation = Un document source n’a pas de traduction.
rule-orphaned-translation = La source d’une traduction n’existe plus.
rule-untracked-translation = Une traduction n’indique pas sa source.
rule-edited-translation = Une traduction a changé après l’enregistrement de sa provenance.
rule-orphaned-record = Un fichier de provenance n’appartient à aucune traduction.
rule-invalid-message = Un message n’est pas du Fluent valide.
rule-missing-message = Un message de la source est absent de la traduction.
rule-unknown-reference = Un message utilise une variable, un terme ou un message que sa source n’utilise pas.
rule-missing-reference = Un message n’affiche pas une variable, un terme ou un message que sa source affiche.
rule-different-function = Un message appelle une fonction autrement que sa source.
rule-plural-categories = Un message n’a pas les catégories de pluriel de sa langue.
rule-different-number = Les nombres d’un message diffèrent de ceux de sa source.
rule-missing-code = Il manque à un message une commande, une option, un nom de fichier ou une adresse de sa source.
rule-duplicate-message = Un message est défini plus d’une fois.
rule-obsolete-message = Un message de la traduction n’est pas dans la source.
rule-wrong-locale = Une traduction indique une autre langue que celle de son dossier de langue.
rule-malformed-provenance = Une valeur de la provenance est mal formée.
rule-unreadable-front-matter = Le front matter n’est pas du YAML ou TOML valide.
rule-path-case-mismatch = Les chemins d’une traduction et de sa source diffèrent par la casse.
rule-unlisted-path = Un chemin qui peut contenir des documents a été ignoré.
rule-broken-redirection = Le fichier de redirection de la source est inutilisable.

explain-rules = Règles, chacune avec son niveau par défaut :

## Dégâts : ce que la traduction automatique a cassé

rule-translated-identifier = Un identificateur a été traduit.
rule-split-identifier = Un identificateur contient des espaces.
rule-changed-version = Un numéro de version a été modifié.
rule-empty-link = Un lien n’a plus de texte.
rule-lost-link = Un lien de la source manque.
rule-lost-image = Une image de la source manque.
rule-lost-alert = Le mot-clé d’un encadré a été traduit.
rule-broken-emphasis = Des marques de mise en évidence sont affichées comme du texte.
rule-leaked-markup = Du balisage d’un outil de traduction est affiché comme du texte.
rule-broken-placeholder = Un espace réservé manque ou a été modifié.
rule-altered-code = Du code a été modifié.
rule-changed-number = Un nombre a été modifié.
rule-untranslated-text = Un texte n’a pas été traduit.
rule-replacement-character = Des caractères ont été perdus.
rule-heading-anchor = Une ancre manque ou est incorrecte.
rule-wrong-base = La version enregistrée de la source n’est pas celle qui a été traduite.
rule-broken-link = Un lien mène à un fichier ou à un titre qui n’existe pas.
rule-glossary = Une traduction n’emploie pas les termes du glossaire.

finding-translated-identifier = Identificateur traduit : « { $translation } » ; la source contient « { $base } ».
finding-split-identifier = Espaces dans un identificateur : « { $translation } » ; la source contient « { $base } ».
finding-changed-version = Version remplacée par « { $translation } » ; la source contient « { $base } ».
finding-empty-link = Lien sans texte : « { $translation } » ; la source contient « { $base } ».
finding-lost-link = Lien manquant : la source contient « { $base } ».
finding-lost-image = Image manquante : la source contient « { $base } ».
finding-lost-alert = Mot-clé d’un encadré traduit : « { $translation } » ; la source contient « { $base } ».
finding-broken-emphasis = Mise en évidence affichée comme du texte : « { $translation } ».
finding-leaked-markup = Balisage d’un outil de traduction : « { $translation } ».
finding-broken-placeholder = Espace réservé manquant ou modifié : la source contient « { $base } ».
finding-altered-code = Code remplacé par « { $translation } » ; la source contient « { $base } ».
finding-changed-number = Nombre remplacé par « { $translation } » ; la source contient « { $base } ».
finding-untranslated-text = Non traduit : « { $translation } ».
finding-replacement-character = Caractères perdus : « { $translation } ».
finding-heading-anchor = L’ancre manque ou est incorrecte : « { $translation } » ; le titre de la source est « { $base } ».
finding-heading-anchor-link = Le lien « { $translation } » ne mène nulle part sur cette page ; la source contient « { $base } ».
finding-wrong-base = La structure est celle de la source actuelle, et non celle de la source enregistrée. Si la traduction est à jour, exécutez locdrift accept.
finding-broken-link = Le lien « { $translation } » ne mène nulle part : ni les traductions ni la source ne contiennent ce fichier ou ce titre.
finding-term = Le glossaire indique « { $wanted } » pour « { $term } » ; la traduction ne l’emploie pas.
finding-term-kept = Selon le glossaire, « { $term } » reste tel quel ; la traduction ne le contient pas.
finding-term-avoided = Le glossaire demande d’éviter « { $avoided } » pour « { $term } ».

### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = La source a changé depuis cette traduction.
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [0] Ce document source n’a pas de traduction.
        [one] Ce document source n’a pas de traduction ; { $reusable } traduction du même contenu existe.
       *[other] Ce document source n’a pas de traduction ; { $reusable } traductions du même contenu existent.
    }
finding-orphaned = Le document source n’existe plus.
finding-orphaned-moved = Le document source a été déplacé vers { $path }.
finding-orphaned-renamed = Le document source a été renommé en { $path } et modifié (similaire à { $percent } %).
finding-missing-renamed = Ce document source, auparavant { $path }, a été renommé et modifié (similaire à { $percent } %) ; sa traduction n’a pas encore été déplacée.
finding-orphaned-redirected = Le document source n’existe plus ; sa page redirige vers { $url }.
finding-untracked = Cette traduction n’indique pas à partir de quelle source elle a été faite.
# $count is how many lines are new or say something else, $lines which.
finding-edited =
    { $count ->
        [one] Modifiée après l’enregistrement de sa provenance (ligne { $lines }). Si elle correspond toujours à la source, exécutez locdrift accept.
       *[other] Modifiée après l’enregistrement de sa provenance (lignes { $lines }). Si elle correspond toujours à la source, exécutez locdrift accept.
    }
finding-edited-gone =
    { $blocks ->
        [one] Modifiée après l’enregistrement de sa provenance ({ $blocks } bloc supprimé). Si elle correspond toujours à la source, exécutez locdrift accept.
       *[other] Modifiée après l’enregistrement de sa provenance ({ $blocks } blocs supprimés). Si elle correspond toujours à la source, exécutez locdrift accept.
    }
finding-orphaned-record = Le fichier de provenance { $file } ne correspond à aucune traduction. Si la traduction a été déplacée, exécutez locdrift update ; sinon, supprimez ce fichier.
finding-lock-unreadable = Impossible de lire le fichier de provenance { $file } : { $why }.
finding-lock-too-large = Le fichier de provenance { $file } dépasse la limite de { $limit } octets.
finding-lock-json = Impossible de lire le fichier de provenance { $file } (ligne { $line }) : { $complaint }.
finding-lock-schema = Le fichier de provenance { $file } est au format « { $found } », que cette version de locdrift ne connaît pas. Mettez locdrift à jour.
finding-message-missing = Absent de cette traduction : { $names }.
finding-message-obsolete = La source ne contient pas { $name }.
finding-message-duplicate = { $name } est déjà défini plus haut ; les programmes n’utilisent qu’une des définitions.
finding-message-invalid = Fluent non valide : { $complaint }. Les programmes ignorent ce message.
finding-message-too-deep = Les éléments substituables sont imbriqués trop profondément.
finding-reference-unknown = { $name } utilise { $reference }, que le message source n’utilise pas.
finding-reference-missing = { $name } n’affiche pas { $reference }, que le message source affiche.
finding-function-different = { $name } contient { $found } ; la source contient { $expected }.
finding-plurals-missing = { $name } n’a pas de variante pour ces catégories de pluriel de la langue : { $categories }.
finding-plurals-extra = { $name } a des variantes pour des catégories de pluriel que la langue n’a pas : { $categories }.
finding-number-different = Les nombres de { $name } sont { $found } ; dans la source : { $expected }.
finding-number-missing = Il manque dans { $name } un nombre présent dans la source : { $expected }.
finding-code-missing = Il manque dans { $name } un élément présent dans la source : { $code }.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash vaut « { $found } » ({ $digits } caractère) ; attendu : 40 ou 64 chiffres hexadécimaux.
       *[other] ms.openlocfilehash vaut « { $found } » ({ $digits } caractères) ; attendu : 40 ou 64 chiffres hexadécimaux.
    }
finding-contradictory-hash = ms.openlocfilehash figure deux fois : « { $first } » plus haut, « { $second } » ici. Conservez le hachage de la source qui a été traduite.
finding-no-hash = Le front matter contient des clés d’un enregistrement de provenance, mais pas ms.openlocfilehash.
finding-not-a-commit = « { $found } » n’est pas un identifiant de commit ; attendu : au moins 7 chiffres hexadécimaux.
finding-not-a-digest = « { $found } » n’est pas un hachage { $kind } ; attendu : de 8 à { $digits } chiffres hexadécimaux.
finding-not-a-date = « { $found } » n’est pas une date ; attendu : une date telle que 2026-03-04.
finding-front-matter-too-large = Le front matter dépasse la limite de { $limit } octets.
finding-front-matter-unclosed = Le front matter n’a pas de ligne --- de fin.
finding-utf16 = Le fichier est en UTF-16 ; enregistrez-le en UTF-8.
finding-translation-unreadable = Impossible de lire la traduction : { $why }.
finding-source-unreadable = Impossible de lire la source : { $why }.
finding-source-not-utf8 = La ligne { $line } n’est pas de l’UTF-8 valide : aucune traduction de cette source ne peut être écrite. Convertissez le fichier en UTF-8.
finding-source-not-yaml = { $language } non valide dans le front matter (ligne { $line }) : aucune traduction de cette source ne peut être écrite. Corrigez-le.
finding-source-not-table = { $language } non valide (ligne { $line }) : aucune traduction de cette source ne peut être écrite. Corrigez-le.
finding-source-not-fluent = Fluent non valide (ligne { $line }) : aucune traduction de cette source ne peut être écrite. Corrigez-le.
finding-source-stray-returns = La ligne { $line } se termine par deux retours chariot : aucune traduction de cette source ne peut être écrite. Corrigez les fins de ligne.

## Provenance

finding-wrong-locale = ms.contentlocale vaut { $found } ; attendu : { $expected }, la langue de ce dossier.
finding-malformed-commit = ms.sourcegitcommit vaut « { $found } » ; attendu : un identifiant de commit de 40 chiffres hexadécimaux.
finding-malformed-translation-type = ms.translationtype vaut « { $found } » ; attendu : MT ou HT.
finding-malformed-content-locale = ms.contentlocale vaut « { $found } » ; attendu : une balise de langue telle que nl-NL.
finding-malformed-last-handoff = ms.lasthandoff vaut « { $found } » ; attendu : une date au format MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid vaut « { $found } » ; attendu : un nombre.

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = { $language } non valide dans le front matter (ligne { $line }, colonne { $column }) : { $complaint }. Les clés ont été lues ligne par ligne.
finding-case-mismatch = Ce chemin et celui de la source, { $path }, diffèrent par la casse.
finding-unlisted = Ignoré : { $why }.
finding-redirects-unreadable = Impossible de lire les redirections : { $why }.
finding-redirects-json = Impossible de lire les redirections (ligne { $line }, colonne { $column }) : { $complaint }.

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = fichier ou dossier introuvable
unreadable-denied = autorisation refusée
unreadable-symlink = il s’agit d’un lien symbolique, que locdrift ne suit pas
unreadable-non-utf8-name = son nom n’est pas de l’UTF-8 valide
unreadable-special-file = ce n’est pas un fichier ou un dossier ordinaire
unreadable-partial-clone = le clone est partiel et ne contient pas ce fichier (exécutez git fetch --refetch --no-filter)
unreadable-not-a-directory = ce n’est pas un dossier

## Rules, in a sentence

rule-invalid-provenance = L’enregistrement de provenance d’une traduction est inutilisable.
rule-unreadable-document = Un document est illisible.
rule-stale-translation = La source a changé depuis la traduction.
rule-missing-translation = Un document source n’a pas de traduction.
rule-orphaned-translation = Le document source d’une traduction n’existe plus.
rule-untracked-translation = Une traduction n’indique pas sa source.
rule-edited-translation = Une traduction a changé après l’enregistrement de sa provenance.
rule-orphaned-record = Un fichier de provenance ne correspond à aucune traduction.
rule-invalid-message = Un message n’est pas du Fluent valide.
rule-missing-message = Un message de la source est absent de la traduction.
rule-unknown-reference = Un message utilise une variable, un terme ou un message que sa source n’utilise pas.
rule-missing-reference = Un message n’affiche pas une variable, un terme ou un message que sa source affiche.
rule-different-function = Un message appelle une fonction autrement que sa source.
rule-plural-categories = Les catégories de pluriel d’un message ne sont pas celles de sa langue.
rule-different-number = Les nombres d’un message diffèrent de ceux de sa source.
rule-missing-code = Il manque dans un message une commande, une option, un nom de fichier ou une adresse de sa source.
rule-duplicate-message = Un message est défini plusieurs fois.
rule-obsolete-message = Un message de la traduction n’existe plus dans la source.
rule-wrong-locale = Une traduction indique une autre langue que celle de son dossier.
rule-malformed-provenance = Une valeur d’un enregistrement de provenance est mal formée.
rule-unreadable-front-matter = Le front matter n’est pas du YAML ou du TOML valide.
rule-path-case-mismatch = Les chemins d’une traduction et de sa source diffèrent par la casse.
rule-unlisted-path = Un chemin pouvant contenir des documents a été ignoré.
rule-broken-redirection = Le fichier de redirection de la source est inutilisable.

# The heading over the list of rules.
explain-rules = Règles et leurs niveaux par défaut :

## Damage: what machine translation broke

rule-translated-identifier = Un identificateur a été traduit.
rule-split-identifier = Un identificateur contient des espaces.
rule-changed-version = Un numéro de version a été altéré.
rule-empty-link = Un lien n’a pas de texte.
rule-lost-link = Un lien de la source est manquant.
rule-lost-image = Une image de la source est manquante.
rule-lost-alert = Le mot-clé d’une alerte a été traduit.
rule-broken-emphasis = Des marques de mise en évidence s’affichent comme du texte.
rule-leaked-markup = Du balisage d’un outil de traduction s’affiche comme du texte.
rule-broken-placeholder = Un espace réservé est manquant ou altéré.
rule-altered-code = Du code a été altéré.
rule-changed-number = Un nombre a été altéré.
rule-untranslated-text = Du texte est resté non traduit.
rule-replacement-character = Des caractères ont été perdus.
rule-heading-anchor = Une ancre est manquante ou incorrecte.
rule-wrong-base = La traduction n’a pas été faite à partir de la version de la source qu’elle indique.
rule-broken-link = Un lien pointe vers un fichier ou un titre qui n’existe pas.
rule-glossary = Une traduction n’utilise pas les termes du glossaire.

finding-translated-identifier = Identificateur traduit : « { $translation } » ; la source contient « { $base } ».
finding-split-identifier = Espaces dans un identificateur : « { $translation } » ; la source contient « { $base } ».
finding-changed-version = Version altérée : « { $translation } » ; la source contient « { $base } ».
finding-empty-link = Lien sans texte : « { $translation } » ; la source contient « { $base } ».
finding-lost-link = Lien manquant : la source contient « { $base } ».
finding-lost-image = Image manquante : la source contient « { $base } ».
finding-lost-alert = Mot-clé d’alerte traduit : « { $translation } » ; la source contient « { $base } ».
finding-broken-emphasis = Marques de mise en évidence affichées comme du texte : « { $translation } ».
finding-leaked-markup = Balisage d’un outil de traduction : « { $translation } ».
finding-broken-placeholder = Espace réservé manquant ou altéré : la source contient « { $base } ».
finding-altered-code = Code altéré : « { $translation } » ; la source contient « { $base } ».
finding-changed-number = Nombre altéré : « { $translation } » ; la source contient « { $base } ».
finding-untranslated-text = Non traduit : « { $translation } ».
finding-replacement-character = Caractères perdus : « { $translation } ».
finding-heading-anchor = Ancre manquante ou incorrecte : « { $translation } » ; le titre de la source est « { $base } ».
finding-heading-anchor-link = Le lien « { $translation } » ne pointe vers aucun titre de cette page ; la source contient « { $base } ».
finding-wrong-base = La structure correspond à la source actuelle, et non à la version enregistrée. Si la traduction est à jour, exécutez locdrift accept.
finding-broken-link = Le lien « { $translation } » pointe vers un fichier ou un titre qui n’existe ni dans les traductions ni dans la source.
finding-term = Le glossaire traduit « { $term } » par « { $wanted } », que la traduction n’utilise pas.
finding-term-kept = Selon le glossaire, « { $term } » reste non traduit ; la traduction ne le contient pas.
finding-term-avoided = Le glossaire demande d’éviter « { $avoided } » pour « { $term } ».

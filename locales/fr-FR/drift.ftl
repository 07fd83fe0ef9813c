### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = cosmétique
# Only front matter changed that nobody translates.
drift-metadata = métadonnées
# Inline markup changed, and no word did.
drift-formatting = mise en forme
# Only destinations of links or sources of images changed.
drift-links = liens
# Only code blocks or markup changed.
drift-code = code
# Text changed that a translator must see.
drift-text = texte

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [0] Le texte source a changé depuis cette traduction ; rien n’a été ajouté.
        [one] Le texte source a changé depuis cette traduction : { $changed } mot sur { $total } à revoir.
       *[other] Le texte source a changé depuis cette traduction : { $changed } mots sur { $total } à revoir.
    }
finding-stale-code = Du code ou du balisage de la source a changé depuis cette traduction, mais pas le texte.
finding-stale-formatting = Le balisage en ligne de la source a changé depuis cette traduction, mais pas les mots.
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Des liens de la source ont changé depuis cette traduction, mais pas le texte.
finding-stale-metadata = Une partie non traduite du front matter de la source a changé depuis cette traduction, mais pas le texte.
finding-stale-cosmetic = Seuls des espaces ont changé dans la source depuis cette traduction.
# $why is one of the reasons below.
finding-stale-unknown = La source a changé depuis cette traduction ; on ignore ce qui a changé : { $why }.
finding-provenance-mismatch = Au commit indiqué par ms.sourcegitcommit, le hachage de la source diffère de ms.openlocfilehash.
rule-provenance-mismatch = Le commit et le hachage enregistrés correspondent à des versions différentes de la source.

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = la source ne se trouve pas dans un dépôt git (indiquez-en un avec --history)
unknown-shallow-clone = le clone de la source est superficiel et ne contient pas la version traduite (exécutez git fetch --unshallow)
unknown-partial-clone = le clone de la source est partiel et ne contient pas la version traduite (exécutez git fetch --refetch --no-filter)
# $path is a folder.
unknown-broken-alternates = le dépôt emprunte des objets à { $path }, qui n’existe pas (rétablissez ce dossier, ou clonez à nouveau sans --reference ni --shared)
unknown-commit-not-found = le commit enregistré ne se trouve pas dans le dépôt, et aucune version n’y a le hachage enregistré
unknown-not-in-commit = le commit enregistré ne contient pas ce document, ni sous ce chemin ni sous un chemin antérieur
unknown-no-version-matches = aucune version du dépôt n’a le hachage enregistré
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = impossible de lire le dépôt : { $complaint }
unknown-too-large = le document est trop volumineux pour être comparé

## In the report

# After a path: how much of the source there is to review.
report-words =
    { $changed ->
        [one] { $changed } mot sur { $total }
       *[other] { $changed } mots sur { $total }
    }
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting =
    { $formatting ->
        [one] { $formatting } mot dont seule la mise en forme a changé
       *[other] { $formatting } mots dont seule la mise en forme a changé
    }
# The heading over stale documents that need a translator.
report-needs-translator = périmées, traducteur nécessaire
# The heading over stale documents that need none.
report-needs-none = périmées, aucun traducteur nécessaire
report-review =
    { $documents ->
        [one] { $documents } document périmé nécessite un traducteur ; mots à revoir : { $changed } sur { $total } ({ $percent } %)
       *[other] { $documents } documents périmés nécessitent un traducteur ; mots à revoir : { $changed } sur { $total } ({ $percent } %)
    }
history-locale = { $locale }, dans { $root }
history-nothing = Aucun point de cette période ne comporte à la fois la source et des traductions.
history-point = périmées { $stale } ({ $percent } %) · manquantes { $missing } · mots à revoir { $words }
history-legend = █ à jour · ▒ périmée · ░ manquante
history-lag =
    { $arrivals ->
        [one] Jours de retard sur la source, pour { $arrivals } traduction : médiane { $median }, 90 % en { $ninth } au plus
       *[other] Jours de retard sur la source, pour { $arrivals } traductions : médiane { $median }, 90 % en { $ninth } au plus
    }
report-review-none = aucun document périmé ne nécessite de traducteur

## locdrift diff

help-diff = Afficher ce qui a changé dans la source et les passages de la traduction concernés
help-diff-source = Dossier des documents source, au lieu de celui de la configuration
help-diff-format = Format de sortie : human ou json
help-diff-side-by-side = Afficher côte à côte l’ancienne et la nouvelle source
help-diff-all = Afficher aussi les modifications de métadonnées
help-source-rev = Lire la source dans cette révision git
help-locale-rev = Lire les traductions dans cette révision git
help-history = Dépôt contenant l’historique de la source, si celle-ci ne s’y trouve pas
help-renames = Similarité à partir de laquelle une page renommée et modifiée est reconnue, par exemple 60% ; ou off
help-no-drift = Ne pas rechercher ce qui a changé dans la source
help-no-damage = Ne pas rechercher de dégâts dans les traductions
help-links = Vérifier aussi les liens qui n’existent que dans la traduction
example-diff = Voir quels paragraphes d’une traduction sont à reprendre
progress-comparing = Comparaison avec les versions traduites
diff-current = La traduction est à jour.
diff-not-stale = Rien à comparer ; statut de ce document : { $status }.
diff-only-cosmetic = Seuls des espaces ont changé.
# Headings over the texts of a change.
diff-before = avant
diff-now = maintenant
# $lines is a line number or a range such as 12-14.
diff-translation = traduction, ligne { $lines }
diff-insert-after = le nouveau texte se place après la ligne { $lines } de la traduction
diff-unaligned = partie correspondante introuvable dans la traduction ; cherchez-la vous-même
# Follows the line that a change belongs to.
diff-guess = emplacement déduit de la seule longueur du texte ; vérifiez que c’est le bon
diff-done = déjà traduit
# Stands behind a place or a name.
diff-label = ({ $text })
diff-metadata =
    { $count ->
        [one] { $count } modification de métadonnées (--all l’affiche)
       *[other] { $count } modifications de métadonnées (--all les affiche)
    }
diff-source-line = source, ligne { $lines }
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since =
    { $commits ->
        [one] { $commits } commit a modifié la source, le { $date }
       *[other] { $commits } commits ont modifié la source, le premier le { $date }
    }
error-no-such-document = Aucun document source ni aucune traduction n’a pour chemin { $path }.
error-which-locale = { $path } a des traductions dans plusieurs langues.
hint-which-locale = Indiquez la traduction elle-même, ou choisissez une langue avec --locale : { $known }.

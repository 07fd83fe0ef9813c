### Ce qui a changé depuis une traduction. MT, HT, les chemins et les noms d’options ne sont jamais traduits.

## Genres de changements, comme libellés d’un ou deux mots

drift-cosmetic = cosmétique
drift-metadata = métadonnées
drift-formatting = mise en forme
drift-links = liens
drift-code = code
drift-text = texte

## Constats

# $changed et $total sont des nombres de mots du document source.
finding-stale-text =
    { $changed ->
        [0] Le texte de la source a changé depuis cette traduction ; rien n’a été ajouté.
        [one] Le texte de la source a changé depuis cette traduction : { $changed } mot sur { $total } est à revoir.
       *[other] Le texte de la source a changé depuis cette traduction : { $changed } mots sur { $total } sont à revoir.
    }
finding-stale-code = Du code ou du balisage de la source a changé depuis cette traduction, mais pas le texte.
finding-stale-formatting = La mise en forme du texte de la source a changé depuis cette traduction, mais pas les mots.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Des liens de la source ont changé depuis cette traduction, mais pas le texte.
finding-stale-metadata = Une partie non traduite du front matter de la source a changé depuis cette traduction, mais pas le texte.
finding-stale-cosmetic = Des blancs de la source ont changé depuis cette traduction, et rien d’autre.
finding-stale-unknown = La source a changé depuis cette traduction. On ignore ce qui a changé : { $why }.
finding-provenance-mismatch = Au commit indiqué par ms.sourcegitcommit, la source a un autre hash que celui de ms.openlocfilehash.
rule-provenance-mismatch = Le commit enregistré contient une autre source que celle du hash enregistré.

## Pourquoi on ignore ce qui a changé, en fin de phrase, sans le point

unknown-no-repository = la source n’est dans aucun dépôt git (--history permet d’en indiquer un)
unknown-shallow-clone = le clone de la source est superficiel et ne contient pas la version qui a été traduite (git fetch --unshallow)
unknown-partial-clone = le clone de la source est partiel et ne contient pas la version qui a été traduite (git fetch --refetch --no-filter)
unknown-broken-alternates = le dépôt emprunte des objets à { $path }, qui n’existe pas (rétablissez-le, ou clonez de nouveau sans --reference ni --shared)
unknown-commit-not-found = le commit enregistré n’est pas dans le dépôt, et aucune version n’y a le hash enregistré
unknown-not-in-commit = le commit enregistré ne contient pas la page, ni sous ce chemin ni sous un ancien
unknown-no-version-matches = aucune version du dépôt n’a le hash enregistré
# $complaint est le texte de la bibliothèque git, en anglais.
unknown-repository-unreadable = le dépôt ne peut pas être lu : { $complaint }
unknown-too-large = le document est trop volumineux pour être comparé

## Dans le rapport

# Après un chemin : la part de la source à revoir.
report-words =
    { $changed ->
        [one] { $changed } mot sur { $total }
       *[other] { $changed } mots sur { $total }
    }
report-formatting =
    { $formatting ->
        [one] { $formatting } mot dont seule la mise en forme a changé
       *[other] { $formatting } mots dont seule la mise en forme a changé
    }
report-needs-translator = obsolète, traducteur nécessaire
report-needs-none = obsolète, aucun traducteur nécessaire
# Une espace fine insécable (U+202F) précède le signe pour cent.
report-review =
    { $documents ->
        [one] { $documents } document obsolète nécessite un traducteur ; mots à revoir : { $changed } sur { $total } ({ $percent } %)
       *[other] { $documents } documents obsolètes nécessitent un traducteur ; mots à revoir : { $changed } sur { $total } ({ $percent } %)
    }
history-locale = { $locale }, dans { $root }
history-nothing = Aucun de ces jours, les deux côtés n’étaient présents.
history-point = obsolètes { $stale } ({ $percent } %) · manquants { $missing } · mots à relire { $words }
history-legend = █ à jour · ▒ obsolète · ░ manquant
history-lag = Retard en jours, sur { $arrivals } arrivées : médiane { $median }, 90 % en { $ninth } au plus
report-review-none = aucun document obsolète ne nécessite de traducteur

## locdrift diff

help-diff = Afficher ce qui a changé dans la source d’une traduction, et les endroits de la traduction que cela touche
help-diff-source = Le dossier des documents sources, au lieu de la configuration
help-diff-format = Le format de la sortie standard : human ou json
help-diff-side-by-side = Afficher côte à côte la source d’avant et celle de maintenant
help-diff-all = Afficher aussi les modifications des métadonnées
help-source-rev = Lire la source dans une révision git
help-locale-rev = Lire les traductions dans une révision git
help-history = Le dépôt qui contient l’historique de la source, quand la source n’y est pas
help-renames = La part d’une page qu’une page renommée doit garder, par exemple 60%, ou off
help-no-drift = Ne pas chercher ce qui a changé dans la source
help-no-damage = Ne pas rechercher de dégâts dans les traductions
help-links = Vérifier aussi les liens que seule la traduction contient
example-diff = Voir quels paragraphes d’une traduction sont touchés par les changements de sa source
progress-comparing = Comparaison avec ce qui a été traduit
diff-current = La traduction est à jour.
diff-not-stale = Il n’y a rien à comparer ; statut de ce document : { $status }.
diff-only-cosmetic = Seuls des blancs ont changé.
diff-before = avant
diff-now = maintenant
# $lines est un numéro de ligne ou une plage telle que 12-14.
diff-translation = traduction, ligne { $lines }
diff-insert-after = le nouveau texte se place après la ligne { $lines } de la traduction
diff-unaligned = cette partie de la traduction n’a pas pu être associée à la source ; cherchez-la vous-même
diff-guess = d’après la seule longueur du texte : vérifiez que c’est le bon endroit
diff-done = déjà traduit
diff-metadata =
    { $count ->
        [one] { $count } modification de métadonnées (--all l’affiche)
       *[other] { $count } modifications de métadonnées (--all les affiche)
    }
diff-source-line = source, ligne { $lines }
diff-since =
    { $commits ->
        [one] { $commits } commit a modifié la source depuis, le { $date }
       *[other] { $commits } commits ont modifié la source depuis, le premier le { $date }
    }
error-no-such-document = Il n’y a de document { $path } ni dans la source ni dans un dossier de langue.
error-which-locale = { $path } désigne des traductions dans plusieurs langues cibles.
hint-which-locale = Indiquez la traduction elle-même, ou une langue cible avec --locale : { $known }.

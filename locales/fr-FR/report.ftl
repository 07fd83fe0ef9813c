### Le rapport destiné aux personnes. Les chemins, les étiquettes et les noms de règles ne sont jamais traduits.

## Statuts, comme libellés devant un nombre ; ils s’accordent avec « traduction ». Un ou deux mots.

status-current = à jour
status-stale = obsolète
status-missing = manquante
status-orphaned = orpheline
status-untracked = sans provenance
status-invalid = non valide

## Les parties du rapport

report-locale =
    { $documents ->
        [one] { $locale } : { $documents } document dans { $root }
       *[other] { $locale } : { $documents } documents dans { $root }
    }
report-unread =
    { $files ->
        [one] Ignoré : { $files } fichier { $ending } ({ $path }) ; le format n'est pas pris en charge
       *[other] Ignorés : { $files } fichiers { $ending }, par exemple { $path } ; le format n'est pas pris en charge
    }
# Une espace fine insécable (U+202F) précède le signe pour cent.
report-count = { $count } ({ $percent } %)
report-more =
    { $count ->
        [one] … et { $count } autre (--all l’affiche)
       *[other] … et { $count } autres (--all les affiche)
    }
report-warnings = également relevé
report-source-warnings = également relevé dans la source ({ $root })
report-handed-off = { $kind }, source envoyée en traduction le { $date }
report-handed-off-alone = source envoyée en traduction le { $date }
report-moved = déplacée vers { $path }
report-renamed-to = renommée en { $path } ({ $percent } % identique)
report-renamed-from = renommée depuis { $path } ({ $percent } % identique)
report-renames-cut = Trop de documents pour une recherche complète des documents renommés ; seuls ceux du même nom de fichier ont été comparés.
report-redirected = redirigée vers { $url }
report-reusable = même contenu que { $path }
report-all-current =
    { $documents ->
        [one] Le document est à jour.
       *[other] Les { $documents } documents sont à jour.
    }
report-no-documents = Aucun document dans { $root }.

## La dernière ligne

verdict-denied =
    { $findings ->
        [one] Échec : { $findings } erreur.
       *[other] Échec : { $findings } erreurs.
    }
verdict-passed =
    { $warnings ->
        [one] Succès, avec { $warnings } avertissement.
       *[other] Succès, avec { $warnings } avertissements.
    }
verdict-clean = Succès.
# $locales lists tags, such as nl-NL.
verdict-by-dates = Des dates tiennent lieu de provenance dans { $locales } : les modifications de la source fusionnées avant le dernier changement d’une traduction ne sont pas vues.
verdict-untracked = Échec : dans { $locales }, aucune traduction n’indique sa source, aucune ne peut donc être jugée. Configurez la provenance avec locdrift init, ou trouvez les versions avec locdrift adopt.
verdict-explain = Que faire : locdrift explain { $rule }
verdict-next = Ensuite : { $command }
sarif-left-out = SARIF contient les { $shown } résultats les plus graves, autant que l’analyse de code en accepte. Omis : { $left }.

## Niveaux, comme libellés

level-error = erreur
level-warn = avertissement
level-off = désactivé

## Pendant le travail

progress-listing = Recherche des documents
progress-reading = Lecture des documents

note-idle-pattern = remarque : « { $pattern } » sous { $key } ne correspond à aucun document.
note-root-in-pattern = remarque : « { $pattern } » sous { $key } ne correspond à aucun document. Les chemins partent de la source ; utilisez « { $better } ».
note-absent-locale = remarque : aucune langue ne correspond à « { $locale } » sous { $key }.
note-swapped = remarque : la source et la traduction semblent inversées : les documents de { $source } ont une provenance, comme des traductions ; prenez { $root } comme source.

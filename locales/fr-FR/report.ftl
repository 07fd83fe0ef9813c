### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = à jour
# The source changed after the translation was made.
status-stale = périmée
# A source document without a translation.
status-missing = manquante
# A translation whose source is gone.
status-orphaned = orpheline
# A translation that does not record what it was made from.
status-untracked = sans provenance
# The record, or the file, cannot be used.
status-invalid = non valide

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
report-locale =
    { $documents ->
        [one] { $locale } : { $documents } document dans { $root }
       *[other] { $locale } : { $documents } documents dans { $root }
    }
report-unread =
    { $files ->
        [one] Ignoré : { $files } fichier { $ending } ({ $path }) ; le format n’est pas pris en charge
       *[other] Ignorés : { $files } fichiers { $ending }, par exemple { $path } ; le format n’est pas pris en charge
    }
# $percent is a share in percent, without the sign.
report-count = { $count } ({ $percent } %)
# Closes a list that was cut.
report-more =
    { $count ->
        [one] … et { $count } autre (--all l’affiche)
       *[other] … et { $count } autres (--all les affiche)
    }
# The heading over findings that are not about a status.
report-warnings = autres constats
report-source-warnings = autres constats dans la source ({ $root })
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = { $kind }, envoi en traduction le { $date }
report-handed-off-alone = envoi en traduction le { $date }
report-moved = déplacé vers { $path }
report-renamed-to = renommé en { $path } (similaire à { $percent } %)
report-renamed-from = renommé depuis { $path } (similaire à { $percent } %)
report-renames-cut = Trop de documents pour rechercher tous les documents renommés ; seuls ceux qui portent le même nom de fichier ont été comparés.
report-redirected = redirigé vers { $url }
report-reusable = même contenu que { $path }
report-all-current =
    { $documents ->
        [one] Le document est à jour.
       *[other] Les { $documents } documents sont tous à jour.
    }
report-no-documents = Aucun document dans { $root }.

## The last line

verdict-denied =
    { $findings ->
        [one] Échec : { $findings } erreur.
       *[other] Échec : { $findings } erreurs.
    }
verdict-passed =
    { $warnings ->
        [one] Contrôle réussi, avec { $warnings } avertissement.
       *[other] Contrôle réussi, avec { $warnings } avertissements.
    }
verdict-clean = Contrôle réussi.
# $locales lists tags, such as nl-NL.
verdict-by-dates = La provenance dans { $locales } se limite à des dates : une modification de la source fusionnée avant la dernière modification d’une traduction passe inaperçue.
verdict-untracked = Échec : aucune traduction dans { $locales } n’indique sa source, aucune ne peut donc être évaluée. Pour retrouver les versions source : locdrift adopt --dry-run (sans locdrift.yml, d’abord : locdrift init)
verdict-explain = Que faire : locdrift explain { $rule }
verdict-next = Ensuite : { $command }
sarif-left-out = SARIF ne contient que les { $shown } constats les plus graves, la limite de l’analyse de code. Omis : { $left }.

## Levels, as labels

level-error = erreur
level-warn = avertissement
level-off = désactivé

## While working

progress-listing = Recensement des documents
progress-reading = Lecture des documents

note-idle-pattern = remarque : « { $pattern } » dans { $key } ne correspond à aucun document.
note-root-in-pattern = remarque : « { $pattern } » dans { $key } ne correspond à aucun document. Les chemins sont relatifs à la source ; utilisez « { $better } ».
note-absent-locale = remarque : « { $locale } » dans { $key } ne correspond à aucune langue.
note-swapped = remarque : la source et la langue semblent inversées : les documents de { $source } ont des enregistrements de provenance, comme en ont les traductions. Comparez avec { $root } comme source.

### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = aktuell
# The source changed after the translation was made.
status-stale = veraltet
# A source document without a translation.
status-missing = fehlend
# A translation whose source is gone.
status-orphaned = verwaist
# A translation that does not record what it was made from.
status-untracked = ohne Herkunft
# The record, or the file, cannot be used.
status-invalid = ungültig

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
report-locale =
    { $documents ->
        [one] { $locale }: { $documents } Dokument in { $root }
       *[other] { $locale }: { $documents } Dokumente in { $root }
    }
report-unread =
    { $files ->
        [one] Übersprungen: { $files } { $ending }-Datei ({ $path }); das Format wird nicht unterstützt
       *[other] Übersprungen: { $files } { $ending }-Dateien, etwa { $path }; das Format wird nicht unterstützt
    }
# $percent is a share in percent, without the sign.
report-count = { $count } ({ $percent } %)
# Closes a list that was cut.
report-more =
    { $count ->
        [one] … und { $count } weiterer Eintrag (--all zeigt ihn an)
       *[other] … und { $count } weitere Einträge (--all zeigt sie an)
    }
# The heading over findings that are not about a status.
report-warnings = weitere Befunde
report-source-warnings = weitere Befunde in der Quelle ({ $root })
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = { $kind }, zur Übersetzung übergeben am { $date }
report-handed-off-alone = zur Übersetzung übergeben am { $date }
report-moved = verschoben nach { $path }
report-renamed-to = umbenannt in { $path } ({ $percent } % Übereinstimmung)
report-renamed-from = umbenannt, zuvor { $path } ({ $percent } % Übereinstimmung)
report-renames-cut = Zu viele Dokumente, um alle auf Umbenennungen zu vergleichen; nur solche mit gleichem Dateinamen wurden verglichen.
report-redirected = weitergeleitet auf { $url }
report-reusable = gleicher Inhalt wie { $path }
report-all-current =
    { $documents ->
        [one] Das Dokument ist aktuell.
       *[other] Alle { $documents } Dokumente sind aktuell.
    }
report-no-documents = Keine Dokumente in { $root }.

## The last line

verdict-denied =
    { $findings ->
        [one] Nicht bestanden: { $findings } Fehler.
       *[other] Nicht bestanden: { $findings } Fehler.
    }
verdict-passed =
    { $warnings ->
        [one] Bestanden, mit { $warnings } Warnung.
       *[other] Bestanden, mit { $warnings } Warnungen.
    }
verdict-clean = Bestanden.
# $locales lists tags, such as nl-NL.
verdict-by-dates = Die Herkunftseinträge in { $locales } sind Datumsangaben: Eine Änderung der Quelle, die vor der letzten Bearbeitung einer Übersetzung gemergt wurde, wird nicht erkannt.
verdict-untracked = Nicht bestanden: In { $locales } gibt keine Übersetzung ihre Quelle an, daher lässt sich keine beurteilen. Zum Ermitteln der Quellversionen: locdrift adopt --dry-run (ohne locdrift.yml zuerst: locdrift init)
verdict-explain = Was zu tun ist: locdrift explain { $rule }
verdict-next = Nächster Schritt: { $command }
sarif-left-out = SARIF enthält nur die { $shown } schwerwiegendsten Befunde, die Obergrenze des Code-Scannings. Weggelassen: { $left }.

## Levels, as labels

level-error = Fehler
level-warn = Warnung
level-off = aus

## While working

progress-listing = Dokumente werden aufgelistet
progress-reading = Dokumente werden gelesen

note-idle-pattern = Hinweis: „{ $pattern }“ in { $key } passt zu keinem Dokument.
note-root-in-pattern = Hinweis: „{ $pattern }“ in { $key } passt zu keinem Dokument. Pfade sind relativ zur Quelle; verwenden Sie „{ $better }“.
note-absent-locale = Hinweis: „{ $locale }“ in { $key } passt zu keiner Sprache.
note-swapped = Hinweis: Quelle und Sprache scheinen vertauscht zu sein: Dokumente in { $source } haben Herkunftseinträge, wie Übersetzungen sie haben. Vergleichen Sie mit { $root } als Quelle.

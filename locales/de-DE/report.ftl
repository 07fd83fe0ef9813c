### Der Bericht, den Menschen lesen. Pfade, Tags und Namen von Regeln werden nie übersetzt.

## Status, als Beschriftung vor einer Anzahl. Kurz halten: ein oder zwei Wörter.

status-current = aktuell
status-stale = veraltet
status-missing = fehlend
status-orphaned = verwaist
status-untracked = nicht nachverfolgt
status-invalid = ungültig

## Die Teile des Berichts

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
# Vor dem Prozentzeichen steht ein geschütztes Leerzeichen (U+00A0).
report-count = { $count } ({ $percent } %)
report-more =
    { $count ->
        [one] … und { $count } weiterer Eintrag (--all zeigt ihn)
       *[other] … und { $count } weitere Einträge (--all zeigt sie)
    }
report-warnings = außerdem aufgefallen
report-source-warnings = außerdem aufgefallen in der Quelle ({ $root })
report-handed-off = { $kind }, zur Übersetzung übergeben am { $date }
report-handed-off-alone = zur Übersetzung übergeben am { $date }
report-moved = verschoben nach { $path }
report-renamed-to = umbenannt in { $path } ({ $percent } % gleich)
report-renamed-from = umbenannt aus { $path } ({ $percent } % gleich)
report-renames-cut = Zu viele Dokumente für eine vollständige Suche nach umbenannten; nur solche mit gleichem Dateinamen wurden verglichen.
report-redirected = weitergeleitet auf { $url }
report-reusable = gleicher Inhalt wie { $path }
report-all-current =
    { $documents ->
        [one] Das Dokument ist aktuell.
       *[other] Alle { $documents } Dokumente sind aktuell.
    }
report-no-documents = Keine Dokumente in { $root }.

## Die letzte Zeile

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
verdict-by-dates = Als Herkunft gelten in { $locales } nur Daten: Änderungen der Quelle, die vor der letzten Berührung einer Übersetzung zusammengeführt wurden, bleiben unerkannt.
verdict-untracked = Nicht bestanden: In { $locales } hält keine Übersetzung ihre Quelle fest, daher lässt sich keine beurteilen. Richten Sie die Angaben mit locdrift init ein, oder suchen Sie die Versionen mit locdrift adopt.
verdict-explain = Was zu tun ist: locdrift explain { $rule }
verdict-next = Nächster Schritt: { $command }
sarif-left-out = SARIF enthält die { $shown } schwersten Befunde, so viele, wie Code-Scanning annimmt. Ausgelassen: { $left }.

## Stufen, als Beschriftung

level-error = Fehler
level-warn = Warnung
level-off = aus

## Während der Arbeit

progress-listing = Dokumente werden gesucht
progress-reading = Dokumente werden gelesen

note-idle-pattern = Hinweis: „{ $pattern }“ unter { $key } passt auf kein Dokument.
note-root-in-pattern = Hinweis: „{ $pattern }“ unter { $key } passt auf kein Dokument. Pfade gelten ab der Quelle; verwenden Sie „{ $better }“.
note-absent-locale = Hinweis: Keine Sprache passt zu „{ $locale }“ unter { $key }.
note-swapped = Hinweis: Quelle und Übersetzung scheinen vertauscht zu sein: Die Dokumente in { $source } haben Herkunftsangaben wie Übersetzungen; nehmen Sie { $root } als Quelle.

### Berichte für andere Programme: SARIF, GitHub, Markdown. Namen von Optionen und Formaten werden nie übersetzt.

finding-in-locale = { $locale }: { $text }
github-more = GitHub zeigt zehn Anmerkungen je Stufe. Weggelassen: Fehler { $errors }, Warnungen { $warnings }.

## Der Markdown-Bericht

markdown-locale = Sprache
markdown-documents = Dokumente
markdown-number = { $count }
markdown-worst = Zuerst ansehen
markdown-touched = Absätze, die diese Änderungen betreffen
markdown-more-paragraphs =
    { $count ->
        [one] { $count } weiterer Absatz
       *[other] { $count } weitere Absätze
    }
markdown-more-documents =
    { $count ->
        [one] { $count } weiteres Dokument
       *[other] { $count } weitere Dokumente
    }
markdown-section =
    { $findings ->
        [one] { $locale }: { $findings } Befund
       *[other] { $locale }: { $findings } Befunde
    }
markdown-source-section =
    { $findings ->
        [one] Quelle: { $findings } Befund
       *[other] Quelle: { $findings } Befunde
    }
markdown-cut =
    { $count ->
        [one] { $count } Befund ist weggelassen, weil GitHub höchstens 65.536 Zeichen annimmt. locdrift check --all zeigt ihn.
       *[other] { $count } Befunde sind weggelassen, weil GitHub höchstens 65.536 Zeichen annimmt. locdrift check --all zeigt sie.
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } Sprache fehlt in der Tabelle, weil GitHub höchstens 65.536 Zeichen annimmt.
       *[other] { $count } Sprachen fehlen in der Tabelle, weil GitHub höchstens 65.536 Zeichen annimmt.
    }

## Eine Konfiguration vorschlagen

init-source =
    { $documents ->
        [one] Quelle: { $documents } Dokument in { $path }
       *[other] Quelle: { $documents } Dokumente in { $path }
    }
init-record = Herkunftsangaben: { $name }, gesehen in { $seen } von { $sample } Übersetzungen
init-no-record = Herkunftsangaben: keine bekannten; angesehene Übersetzungen: { $sample }
init-data = YAML ohne Text, weggelassen: { $path }
init-other = Auch gesehen, aber weggelassen: { $path }
init-wrote = { $path } wurde geschrieben. Weiter mit: { $command }
init-comment = Was locdrift vergleicht. Pfade gelten ab dieser Datei.
init-comment-options = Was sich außerdem angeben lässt:
error-exists = { $path } gibt es schon; die Datei bleibt, wie sie ist. Einen Vorschlag zeigt: locdrift init --print
error-nothing-to-propose = In { $path } sieht nichts nach einer Quelle mit Übersetzungen aus. Gesucht wurden Ordner mit Namen von Sprachen, darunter Englisch (docs/en-us neben docs/nl-nl), und Repositorys mit Namen von Sprachen neben ihrer Quelle (docs neben docs.nl-nl); außerdem Sprachen im Ordner ihrer Quelle (docs/nl in docs), der Ordner i18n von Docusaurus und Sprachen in Dateinamen (a.nl.md neben a.md). Nennen Sie stattdessen die Ordner: locdrift check SOURCE LOCALE
help-init = Eine { $file } vorschlagen
help-init-long = Sucht eine Quelle mit Übersetzungen und schreibt, was gefunden wurde, in { $file }. Eine vorhandene Datei wird nie geändert.
help-init-folder = Der Ordner, in dem gesucht wird, statt des Arbeitsverzeichnisses
help-init-print = Die Datei ausgeben, statt sie zu schreiben
example-init = Sehen, welche Konfiguration zu diesem Ordner passt

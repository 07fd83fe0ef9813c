### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale }: { $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = GitHub zeigt zehn Anmerkungen je Stufe an. Weggelassen: Fehler { $errors }, Warnungen { $warnings }.

## The Markdown report

# Headings of a table's columns.
markdown-locale = Sprache
markdown-documents = Dokumente
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = Zuerst ansehen
markdown-touched = Von diesen Änderungen betroffene Absätze
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
# The title of a folded list.
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
        [one] { $count } Befund wurde weggelassen, weil GitHub höchstens 65.536 Zeichen annimmt. Zum Anzeigen: locdrift check --all
       *[other] { $count } Befunde wurden weggelassen, weil GitHub höchstens 65.536 Zeichen annimmt. Zum Anzeigen: locdrift check --all
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } Sprache wurde in der Tabelle weggelassen, weil GitHub höchstens 65.536 Zeichen annimmt.
       *[other] { $count } Sprachen wurden in der Tabelle weggelassen, weil GitHub höchstens 65.536 Zeichen annimmt.
    }

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source =
    { $documents ->
        [one] Quelle: { $documents } Dokument in { $path }
       *[other] Quelle: { $documents } Dokumente in { $path }
    }
init-record = Herkunftseinträge: { $name }, in { $seen } von { $sample } Übersetzungen
init-no-record =
    { $sample ->
        [one] Herkunftseinträge: keine bekannte Form in { $sample } Übersetzung
       *[other] Herkunftseinträge: keine bekannte Form in { $sample } Übersetzungen
    }
# $path lists files of configuration.
init-data = YAML ohne Text, ausgeschlossen: { $path }
# $path is another source folder that could be compared.
init-other = Ebenfalls gefunden, nicht aufgenommen: { $path }
# $command checks what the file describes.
init-wrote = { $path } wurde geschrieben. Nächster Schritt: { $command }
# The first line of the file, as a comment.
init-comment = Was locdrift vergleicht. Pfade sind relativ zu dieser Datei.
# Stands over examples of further keys, as a comment.
init-comment-options = Weitere Optionen:
error-exists = { $path } ist bereits vorhanden und wurde nicht geändert. Zum Anzeigen eines Vorschlags: locdrift init --print
error-nothing-to-propose = In { $path } wurde keine Quelle mit Übersetzungen gefunden. Gesucht wurde nach: nach Sprachen benannten Ordnern, darunter Englisch (docs/en-us neben docs/nl-nl); nach Sprachen benannten Repositorys neben ihrer Quelle (docs neben docs.nl-nl); Sprachen im Ordner ihrer Quelle (docs/nl in docs); dem Ordner i18n von Docusaurus; Sprachen in Dateinamen (a.nl.md neben a.md). Sie können die Ordner auch selbst angeben: locdrift check SOURCE LOCALE
help-init = { $file } für dieses Projekt schreiben
help-init-long = Nach einer Quelle mit Übersetzungen suchen und das Gefundene in { $file } schreiben. Eine vorhandene Datei wird nie geändert.
help-init-folder = Zu durchsuchender Ordner; standardmäßig das Arbeitsverzeichnis
help-init-print = Datei ausgeben, statt sie zu schreiben
example-init = Anzeigen, welche Konfiguration zu diesem Ordner passt

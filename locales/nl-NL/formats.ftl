### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale }: { $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = GitHub toont tien aantekeningen per niveau. Weggelaten: fouten { $errors }, waarschuwingen { $warnings }.

## The Markdown report

# Headings of a table's columns.
markdown-locale = Taal
markdown-documents = Documenten
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = Kijk hier eerst naar
markdown-touched = Alinea’s die deze wijzigingen raken
markdown-more-paragraphs =
    { $count ->
        [one] nog { $count } alinea
       *[other] nog { $count } alinea’s
    }
markdown-more-documents =
    { $count ->
        [one] nog { $count } document
       *[other] nog { $count } documenten
    }
# The title of a folded list.
markdown-section =
    { $findings ->
        [one] { $locale }: { $findings } bevinding
       *[other] { $locale }: { $findings } bevindingen
    }
markdown-source-section =
    { $findings ->
        [one] Bron: { $findings } bevinding
       *[other] Bron: { $findings } bevindingen
    }
markdown-cut =
    { $count ->
        [one] { $count } bevinding is weggelaten, omdat GitHub hooguit 65.536 tekens accepteert. Te zien met: locdrift check --all
       *[other] { $count } bevindingen zijn weggelaten, omdat GitHub hooguit 65.536 tekens accepteert. Te zien met: locdrift check --all
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } taal is uit de tabel weggelaten, omdat GitHub hooguit 65.536 tekens accepteert.
       *[other] { $count } talen zijn uit de tabel weggelaten, omdat GitHub hooguit 65.536 tekens accepteert.
    }

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source =
    { $documents ->
        [one] Bron: { $documents } document in { $path }
       *[other] Bron: { $documents } documenten in { $path }
    }
init-record = Herkomstgegevens: { $name }, in { $seen } van { $sample } vertalingen
init-no-record =
    { $sample ->
        [one] Herkomstgegevens: geen bekende vorm in { $sample } vertaling
       *[other] Herkomstgegevens: geen bekende vorm in { $sample } vertalingen
    }
# $path lists files of configuration.
init-data = YAML zonder tekst, uitgesloten: { $path }
# $path is another source folder that could be compared.
init-other = Ook gevonden, niet opgenomen: { $path }
# $command checks what the file describes.
init-wrote = { $path } is geschreven. Volgende stap: { $command }
# The first line of the file, as a comment.
init-comment = Wat locdrift vergelijkt. Paden zijn relatief ten opzichte van dit bestand.
# Stands over examples of further keys, as a comment.
init-comment-options = Meer opties:
error-exists = { $path } bestaat al en is niet gewijzigd. Een voorstel bekijken: locdrift init --print
error-nothing-to-propose = Geen bron met vertalingen gevonden in { $path }. Gezocht is naar: mappen met namen van talen, waaronder Engels (docs/en-us naast docs/nl-nl); repository’s met namen van talen naast hun bron (docs naast docs.nl-nl); talen in de map van hun bron (docs/nl in docs); de map i18n van Docusaurus; talen in bestandsnamen (a.nl.md naast a.md). De mappen zelf opgeven: locdrift check SOURCE LOCALE
help-init = Een { $file } voor dit project schrijven
help-init-long = Zoeken naar een bron met vertalingen, en wat is gevonden naar { $file } schrijven. Een bestaand bestand wordt nooit gewijzigd.
help-init-folder = Map om in te zoeken; standaard de werkmap
help-init-print = Het bestand tonen in plaats van schrijven
example-init = Zien welke configuratie bij deze map past

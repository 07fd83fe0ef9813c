### Rapporten voor andere programma’s: SARIF, GitHub, Markdown. Namen van opties en formaten worden nooit vertaald.

finding-in-locale = { $locale }: { $text }
github-more = GitHub toont tien aantekeningen per niveau. Weggelaten: fouten { $errors }, waarschuwingen { $warnings }.

## Het Markdown-rapport

markdown-locale = Taal
markdown-documents = Documenten
markdown-number = { $count }
markdown-worst = Kijk hier het eerst naar
markdown-touched = Alinea’s waar deze wijzigingen aan raken
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
        [one] { $count } bevinding is weggelaten, omdat GitHub hoogstens 65.536 tekens aanneemt. U ziet die met locdrift check --all.
       *[other] { $count } bevindingen zijn weggelaten, omdat GitHub hoogstens 65.536 tekens aanneemt. U ziet ze met locdrift check --all.
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } taal ontbreekt in de tabel, omdat GitHub hoogstens 65.536 tekens aanneemt.
       *[other] { $count } talen ontbreken in de tabel, omdat GitHub hoogstens 65.536 tekens aanneemt.
    }

## Een configuratie voorstellen

init-source =
    { $documents ->
        [one] Bron: { $documents } document in { $path }
       *[other] Bron: { $documents } documenten in { $path }
    }
init-record = Herkomstgegevens: { $name }, gezien in { $seen } van { $sample } vertalingen
init-no-record = Herkomstgegevens: geen bekende; bekeken vertalingen: { $sample }
init-data = YAML zonder tekst, weggelaten: { $path }
init-other = Ook gezien, maar weggelaten: { $path }
init-wrote = { $path } is geschreven. Ga verder met: { $command }
init-comment = Wat locdrift vergelijkt. Paden gelden vanaf dit bestand.
init-comment-options = Wat verder kan worden opgegeven:
error-exists = { $path } bestaat al en blijft zoals het is. Een voorstel ziet u met: locdrift init --print
error-nothing-to-propose = Niets in { $path } lijkt op een bron met vertalingen. Gezocht is naar mappen met namen van talen, waaronder Engels (docs/en-us naast docs/nl-nl), en naar repository’s met namen van talen naast hun bron (docs naast docs.nl-nl); naar talen in de map van hun bron (docs/nl in docs), naar de map i18n van Docusaurus en naar talen in bestandsnamen (a.nl.md naast a.md). Noem anders de mappen: locdrift check SOURCE LOCALE
help-init = Een { $file } voorstellen
help-init-long = Zoekt een bron met vertalingen en schrijft wat er is gevonden in { $file }. Een bestand dat er al is, wordt nooit gewijzigd.
help-init-folder = De map om in te zoeken, in plaats van de werkmap
help-init-print = Het bestand tonen in plaats van schrijven
example-init = Zien welke configuratie bij deze map past

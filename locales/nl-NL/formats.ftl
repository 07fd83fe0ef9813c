### Rapporten voor andere programma’s: SARIF, GitHub, Markdown. Namen van opties en formaten worden nooit vertaald.

finding-in-locale = { $locale }: { $text }
github-more = GitHub toont tien aantekeningen per niveau. Weggelaten: fouten { $errors }, waarschuwingen { $warnings }.

## Het Markdown-rapport

markdown-locale = Taal
markdown-documents = Documenten
markdown-number = { $count }
markdown-worst = Kijk hier het eerst naar
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

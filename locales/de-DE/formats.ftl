### Berichte für andere Programme: SARIF, GitHub, Markdown. Namen von Optionen und Formaten werden nie übersetzt.

finding-in-locale = { $locale }: { $text }
github-more = GitHub zeigt zehn Anmerkungen je Stufe. Weggelassen: Fehler { $errors }, Warnungen { $warnings }.

## Der Markdown-Bericht

markdown-locale = Sprache
markdown-documents = Dokumente
markdown-number = { $count }
markdown-worst = Zuerst ansehen
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

### Rapports pour d’autres outils : SARIF, GitHub, Markdown. Les noms d’options et de formats ne se traduisent jamais.

finding-in-locale = { $locale } : { $text }
github-more = GitHub affiche dix annotations par niveau. Non affichés : erreurs { $errors }, avertissements { $warnings }.

## Le rapport Markdown

markdown-locale = Langue
markdown-documents = Documents
markdown-number = { $count }
markdown-worst = À voir en premier
markdown-section =
    { $findings ->
        [one] { $locale } : { $findings } constat
       *[other] { $locale } : { $findings } constats
    }
markdown-source-section =
    { $findings ->
        [one] Source : { $findings } constat
       *[other] Source : { $findings } constats
    }
markdown-cut =
    { $count ->
        [one] { $count } constat est omis, car GitHub accepte au plus 65 536 caractères. Pour le voir : locdrift check --all.
       *[other] { $count } constats sont omis, car GitHub accepte au plus 65 536 caractères. Pour les voir : locdrift check --all.
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } langue est absente du tableau, car GitHub accepte au plus 65 536 caractères.
       *[other] { $count } langues sont absentes du tableau, car GitHub accepte au plus 65 536 caractères.
    }

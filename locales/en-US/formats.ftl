### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale }: { $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = GitHub shows ten annotations of each level. Left out: errors { $errors }, warnings { $warnings }.

## The Markdown report

# Headings of a table's columns.
markdown-locale = Locale
markdown-documents = Documents
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = Look at these first
# The title of a folded list.
markdown-section =
    { $findings ->
        [one] { $locale }: { $findings } finding
       *[other] { $locale }: { $findings } findings
    }
markdown-source-section =
    { $findings ->
        [one] Source: { $findings } finding
       *[other] Source: { $findings } findings
    }
markdown-cut =
    { $count ->
        [one] { $count } finding is left out, because GitHub takes at most 65,536 characters. See it with locdrift check --all.
       *[other] { $count } findings are left out, because GitHub takes at most 65,536 characters. See them with locdrift check --all.
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } locale is left out of the table, because GitHub takes at most 65,536 characters.
       *[other] { $count } locales are left out of the table, because GitHub takes at most 65,536 characters.
    }

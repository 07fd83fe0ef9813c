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
markdown-touched = Paragraphs that these changes touch
markdown-more-paragraphs =
    { $count ->
        [one] { $count } more paragraph
       *[other] { $count } more paragraphs
    }
markdown-more-documents =
    { $count ->
        [one] { $count } more document
       *[other] { $count } more documents
    }
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

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source =
    { $documents ->
        [one] Source: { $documents } document in { $path }
       *[other] Source: { $documents } documents in { $path }
    }
init-record = Record: { $name }, seen in { $seen } of { $sample } translations
init-no-record = Record: none that is known; translations looked at: { $sample }
# $path lists files of configuration.
init-data = YAML without text, left out: { $path }
# $path is another source folder that could be compared.
init-other = Also seen, and left out: { $path }
# $command checks what the file describes.
init-wrote = Wrote { $path }. Next: { $command }
# The first line of the file, as a comment.
init-comment = What locdrift compares. Paths are relative to this file.
# Stands over examples of further keys, as a comment.
init-comment-options = What else can be said:
error-exists = { $path } is there already, and is left as it is. To see a proposal: locdrift init --print
error-nothing-to-propose = Nothing in { $path } looks like a source with translations. Looked for: folders named like locales, one of them English (docs/en-us beside docs/nl-nl); repositories named like locales beside their source (docs beside docs.nl-nl); locales in the folder of their source (docs/nl in docs); the i18n folder of Docusaurus; locales in file names (a.nl.md beside a.md). Name the folders instead: locdrift check SOURCE LOCALE
help-init = Propose a { $file }
help-init-long = Looks for a source with translations, and writes what it saw to { $file }. A file that is there already is never changed.
help-init-folder = The folder to look at, instead of the working directory
help-init-print = Print the file instead of writing it
example-init = See which configuration fits this folder

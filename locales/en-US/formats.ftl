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
markdown-touched = Paragraphs affected by these changes
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
        [one] { $count } finding was left out, because GitHub accepts at most 65,536 characters. To see it: locdrift check --all
       *[other] { $count } findings were left out, because GitHub accepts at most 65,536 characters. To see them: locdrift check --all
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } locale was left out of the table, because GitHub accepts at most 65,536 characters.
       *[other] { $count } locales were left out of the table, because GitHub accepts at most 65,536 characters.
    }

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source =
    { $documents ->
        [one] Source: { $documents } document in { $path }
       *[other] Source: { $documents } documents in { $path }
    }
init-record = Records: { $name }, in { $seen } of { $sample } translations
init-no-record =
    { $sample ->
        [one] Records: no known form in { $sample } translation
       *[other] Records: no known form in { $sample } translations
    }
# $path lists files of configuration.
init-data = YAML without text, excluded: { $path }
# $path is another source folder that could be compared.
init-other = Also found, not included: { $path }
# $command checks what the file describes.
init-wrote = Wrote { $path }. Next: { $command }
# The first line of the file, as a comment.
init-comment = What locdrift compares. Paths are relative to this file.
# Stands over examples of further keys, as a comment.
init-comment-options = More options:
error-exists = { $path } already exists and was not changed. To see a proposal: locdrift init --print
error-nothing-to-propose = No source with translations found in { $path }. Looked for: folders named like locales, one of them English (docs/en-us next to docs/nl-nl); repositories named like locales next to their source (docs next to docs.nl-nl); locales in the folder of their source (docs/nl in docs); the i18n folder of Docusaurus; locales in file names (a.nl.md next to a.md). To name the folders instead: locdrift check SOURCE LOCALE
help-init = Write a { $file } for this project
help-init-long = Look for a source with translations, and write what was found to { $file }. An existing file is never changed.
help-init-folder = Folder to look at; by default, the working directory
help-init-print = Print the file instead of writing it
example-init = See which configuration fits this folder

### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = Review queue
queue-nothing = Nothing to translate or review.
queue-nothing-known = Nothing to translate or review, as far as can be judged.
queue-untracked = { $locale }: { $documents } untracked, cannot be judged. To find their source versions: locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale =
    { $documents ->
        [one] { $locale }: { $documents } document to translate or review
       *[other] { $locale }: { $documents } documents to translate or review
    }
queue-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
# A segment is a translatable block: a paragraph, a heading, a cell.
queue-segments =
    { $segments ->
        [one] { $segments } segment
       *[other] { $segments } segments
    }
queue-damaged =
    { $segments ->
        [one] { $segments } of them damaged
       *[other] { $segments } of them damaged
    }
queue-words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
# Words of texts that came before in the queue.
queue-repeated =
    { $words ->
        [one] { $words } of them repeated and not counted
       *[other] { $words } of them repeated and not counted
    }
# One part of a document that is too large for one batch.
queue-part = part { $part } of { $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = batches of up to { $max } words
queue-no-owner = no owner
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = first in the queue, by priority
# Closes a list that was cut.
queue-more =
    { $count ->
        [one] … and { $count } more (--all shows it)
       *[other] … and { $count } more (--all shows them)
    }

## What happened to a segment, as a label of one word

queue-changed = changed
queue-new = new
queue-deleted = deleted
queue-repair = damaged
# Told of a segment that has no words to review.
note-words-unchanged = Words unchanged; only inline markup changed
note-memory = Translation of the same text in { $path }; check that it fits here
note-damage = Damaged ({ $rule }): “{ $translation }”; the source has “{ $base }”
note-damage-source = Damaged ({ $rule }): same text as the source
note-before = Preceding text: { $text }
note-after = Following text: { $text }
note-term = Glossary: { $term } → { $translation }{ $note }
note-term-kept = Glossary: keep { $term } untranslated{ $note }
note-term-avoided = Glossary: avoid { $term }{ $note }

# The same text stands in another document too.
queue-also = also in { $path }
queue-also-more =
    { $count ->
        [one] also in { $path } and { $count } more place
       *[other] also in { $path } and { $count } more places
    }

## Why a document comes first, as labels

queue-reason-unknown = what changed is unknown
queue-reason-damaged = damaged translation
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [0] changed today
        [one] changed { $days } day ago
       *[other] changed { $days } days ago
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [0] handed off today
        [one] handed off { $days } day ago
       *[other] handed off { $days } days ago
    }
# What the source says of itself in ms.localizationpriority.
queue-reason-high = high priority
queue-reason-medium = medium priority
queue-reason-low = low priority
queue-reason-views =
    { $views ->
        [one] { $views } view
       *[other] { $views } views
    }

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = Not in the queue: { $path }: { $why }.
queue-too-long = it has a text longer than { $limit } bytes; split it into paragraphs
queue-not-translatable =
    { $documents ->
        [one] Not translatable: { $path } is YAML of an unknown schema. To translate it, name it with --include.
       *[other] Not translatable: { $documents } documents are YAML of an unknown schema, such as { $path }. To translate them, name them with --include.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } document has damage that can be repaired automatically: locdrift repair
       *[other] { $documents } documents have damage that can be repaired automatically: locdrift repair
    }
queue-views-none = None of the { $paths } paths in { $file } is in the queue. Expected paths relative to the root, such as docs/setup.md.
queue-wrote = Wrote { $path }.
queue-wrote-files =
    { $files ->
        [one] Wrote { $files } file to { $path }.
       *[other] Wrote { $files } files to { $path }.
    }
queue-next = When they are translated: { $command }
progress-segmenting = Splitting documents into segments
progress-writing = Writing documents

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path }, line { $line }: found “{ $found }”; expected { $expected }.
error-changed-meanwhile = { $path } changed during this run. Run the command again.
error-glossary = Invalid glossary { $path }:{ $line }: { $found }. Expected columns: term, translation, note, use (keep or avoid)
# A file that would be overwritten.
error-foreign-file = { $path } was not written by locdrift, or was changed since. Move it, or name another folder.
error-output-is-document = { $path } is one of the documents and was not overwritten. Name another file.
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder =
    { $files ->
        [one] The format { $format } writes { $files } file. Name a folder for it with --out DIR.
       *[other] The format { $format } writes { $files } files. Name a folder for them with --out DIR.
    }
expected-max-words = a number of words greater than 0, such as 2000
expected-weight = a number, 0 or greater, such as 20
expected-columns = columns named path and views
expected-document-path = the path of a document
expected-views = a number of views such as 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = List translation and review work in batches, most urgent first
help-queue-long =
    List the documents that need a translator, most urgent first, in batches. Each has its segments: what is changed, new, deleted, or damaged beyond automatic repair, with the old and new source and the present translation.

    The key “queue” in { $file } sets priorities, batch size and owners.
help-max-words = Maximum words in a batch; only a single document above it is split
help-views = CSV file of page views (columns path and views) that raise priority; - for standard input
help-context = Also write unchanged segments (json, xliff)
help-queue-format = Output format: { $known }
help-out = Write to a file, or to a folder if the format makes several files
help-pick-owner = Select only this owner's documents; none selects those without owner; may be repeated
help-pick-batch = Select only the batch with this ID; may be repeated
help-pick-status = Select only documents with this status: stale, missing, or current with damage
help-pick-kind = Select only documents whose strongest change is of this kind, or damaged ones (repair): { $known }
help-pick-top = Select only this many documents, the most urgent ones
help-pick-files = Select only documents listed in this file, one path a line; - for standard input
help-pick-assigned = Leave out what is already assigned: an exported queue (json, csv, xliff, po), or a list of paths or batch IDs; may be repeated
help-no-memory = Do not fill new segments with translations of the same text elsewhere in the locale
help-segments = Write a row for each segment instead of each document (csv)
help-queue-exit-codes =
    Exit codes: 0 the queue was written, even if empty, 2 the command could not be run.
example-queue = Show what needs a translator, and why
example-queue-views = Write a checklist that puts popular pages first
example-queue-csv = Open the queue in a spreadsheet

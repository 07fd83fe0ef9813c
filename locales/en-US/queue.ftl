### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = Review queue
queue-nothing = Nothing needs a person.
queue-nothing-known = Nothing that can be judged needs a person.
queue-untracked = { $locale }: translations that cannot be judged, because they do not record their source: { $documents }. To find it: locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale =
    { $documents ->
        [one] { $locale }: { $documents } document for a person
       *[other] { $locale }: { $documents } documents for a person
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
        [one] { $words } of them repeats and does not count
       *[other] { $words } of them repeat and do not count
    }
# One part of a document that is too large for one batch.
queue-part = part { $part } of { $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = batches of at most { $max } words
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
note-memory = Translated so in { $path }; check that it fits here
note-damage = Damaged ({ $rule }): “{ $translation }” where the source has “{ $base }”
note-damage-source = Damaged ({ $rule }): it says what the source says
note-before = Before it: { $text }
note-after = After it: { $text }
note-term = Glossary: { $term } → { $translation }{ $note }
note-term-kept = Glossary: keep { $term } as it is{ $note }
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
queue-left-out = { $path } is not in the queue: { $why }.
queue-too-long = it has a text longer than { $limit } bytes; split it into paragraphs
queue-not-translatable =
    { $documents ->
        [one] { $path } is YAML of no known shape and not translatable; name it with --include to have it translated.
       *[other] { $documents } documents are YAML of no known shape and not translatable, { $path } first; name them with --include to have them translated.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } document has damage that can be put right without a person: locdrift repair
       *[other] { $documents } documents have damage that can be put right without a person: locdrift repair
    }
queue-views-none = None of the { $paths } paths in { $file } is a document of the queue. Paths are those of the documents below their folder, such as docs/setup.md.
queue-wrote = Wrote { $path }.
queue-wrote-files =
    { $files ->
        [one] Wrote { $files } file to { $path }.
       *[other] Wrote { $files } files to { $path }.
    }
progress-segmenting = Taking documents apart
progress-writing = Writing documents

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path }, line { $line }: found “{ $found }”; expected { $expected }.
error-changed-meanwhile = { $path } changed while the queue was made of it. Run again.
error-glossary = { $path }:{ $line }: the glossary cannot be used: { $found }. Expected columns: term, translation, note, use (keep or avoid)
# A file that would be overwritten.
error-foreign-file = { $path } was not written by locdrift, or was changed since. Move it away, or name another folder.
error-output-is-document = { $path } is a document of these trees and is not overwritten. Name another file.
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder =
    { $files ->
        [one] The format { $format } makes { $files } file. Name a folder for it with --out DIR.
       *[other] The format { $format } makes { $files } files. Name a folder for them with --out DIR.
    }
expected-max-words = a number of words above 0, such as 2000
expected-weight = a number of 0 or more, such as 20
expected-columns = the columns path and views
expected-document-path = the path of a document
expected-views = a number of views such as 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = List the work that needs a person, the most urgent first, in batches
help-queue-long =
    Put the documents that need a person in order, and cut them into batches. Each has its segments: what changed, what is new, what was deleted, and what is damaged and cannot be repaired without a person, with the source before and now and the present translation.

    The key queue of { $file } sets what priority is made of, how large batches are, and who owns them.
help-max-words = The most words in a batch; only a document that alone has more is split
help-views = Page views that raise the priority: a CSV file with the columns path and views, or - for standard input
help-context = Also write the segments that did not change (json, xliff)
help-queue-format = The format: { $known }
help-out = Write to a file; to a folder where the format makes several files
help-pick-owner = Only what this owner has; none for what nobody owns; may be repeated
help-pick-batch = Only this batch, by its id; may be repeated
help-pick-status = Only documents of this status: stale, missing, or current with damage
help-pick-kind = Only documents whose strongest change is of this kind, or with damage (repair): { $known }
help-pick-top = Only so many documents, the most urgent first
help-pick-files = Only the documents whose paths this file lists, one a line; - for standard input
help-pick-assigned = Leave out what somebody has already: an exported queue (json, csv, xliff, po), or a list of paths or batch ids; may be repeated
help-no-memory = Do not start new segments from translations of the same text elsewhere in the locale
help-segments = Write a row for each segment instead of each document (csv)
help-queue-exit-codes =
    Exit codes: 0 the queue was written, even if it is empty, 2 the run could not be done as asked.
example-queue = See what needs a person, and why
example-queue-views = Hand out a checklist in which often read pages come first
example-queue-csv = Open the queue in a spreadsheet

### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated =
    { $segments ->
        [one] { $segments } segment translated; current
       *[other] { $segments } segments translated; current
    }
# $open is the number of segments that still have no final target.
handback-partly =
    { $segments ->
        [one] { $segments } segment translated, { $open } open; still stale
       *[other] { $segments } segments translated, { $open } open; still stale
    }
handback-formatted =
    { $segments ->
        [one] formatting carried into { $segments } segment, { $open } left for a translator; still stale
       *[other] formatting carried into { $segments } segments, { $open } left for a translator; still stale
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } segment translated; there is no place for a record, so it is untracked
       *[other] { $segments } segments translated; there is no place for a record, so it is untracked
    }
handback-updated = updated; current
handback-copied = copied from { $from }; current
handback-moved = moved from { $from }
handback-renamed = moved from { $from } and updated; current
handback-rehomed = its record moved here from { $from }
handback-accepted = accepted; current
handback-converted = converted
handback-repaired =
    { $repairs ->
        [one] { $repairs } repair
       *[other] { $repairs } repairs
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } repair; left: { $left }
       *[other] { $repairs } repairs; left: { $left }
    }
handback-not-repaired = not repaired: the repair would change something else
handback-nothing = already current
# $path is a folder.
handback-waits = Another locdrift run is writing to { $path }. Waiting for it to finish.

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = no source document has this path
handback-no-path = the file does not say which document this is
handback-wrong-locale = the file is for “{ $found }”, which is none of the locales here
handback-no-locale = the file does not say for which language it is; name one locale with --locale TAG
# $status is a status such as “stale”.
handback-wrong-status = the document is { $status }
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = its versions cannot be read: { $why }
handback-not-utf8 = it is not UTF-8; convert it first
handback-outdated-segment = segment { $segment }: the source changed after it was exported; export it again
handback-outdated = the source changed after it was exported; export it again
handback-translation-changed = segment { $segment }: the translation changed after it was exported; export it again
handback-unknown-segment = line { $line }: no segment of this document has the id { $segment }
handback-contradictory = segment { $segment }, line { $line }: it came back twice, with different targets; keep one of them
handback-as-exported = segment { $segment } came back as it was exported; confirm it in the tool, or leave it open with --partial
handback-missing-segment = segment { $segment } did not come back; if it is in another file, apply both at once; otherwise restore it, or use --partial
handback-new-missing-segment = segment { $segment } did not come back; a new document is written only as a whole, so apply all its files at once
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] segment { $segment } is not final; a new document is written only as a whole
       *[other] { $count } segments are not final, segment { $segment } first; a new document is written only as a whole
    }
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished =
    { $count ->
        [one] segment { $segment } is not final; finish it, or use --partial or --final
       *[other] { $count } segments are not final, segment { $segment } first; finish them, or use --partial or --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = segment { $segment }
handback-segment-line = segment { $segment }, line { $line }
handback-code-missing = { $place }: the target lacks { $code }
handback-code-extra = { $place }: the target has { $code }, which the source has not, or not as often
handback-code-altered = { $place }: the target has { $code } where the source has { $expected }
handback-code-crossed = { $place }: { $code } stands in the wrong place
# $lines is a line or a range of lines of the source document.
handback-unfit = the result would not have the structure of the source (source line { $lines })
handback-unfit-segment = the result would not have the structure of the source (source line { $lines }); see segment { $segment }
handback-unfit-mdx = the result would not compile as MDX (source line { $lines }): { $complaint }
handback-unfit-mdx-segment = the result would not compile as MDX (source line { $lines }): { $complaint }; see segment { $segment }
handback-unfit-key = the result would have another value for { $key } than was meant
handback-repeated-key = the key { $key } occurs twice; remove one of the two
handback-source-repeated-key = the key { $key } occurs twice in the source; remove one of the two
handback-invalid-front = the front matter is not valid { $language } (line { $line })
handback-source-invalid-front = the front matter of the source is not valid { $language } (source line { $line })
handback-invalid-table = not valid { $language } (line { $line })
handback-source-invalid-table = the source is not valid { $language } (source line { $line })
handback-invalid-message = line { $line } is not valid Fluent
handback-source-invalid-message = the source is not valid Fluent (source line { $line })
handback-mixed-front = the front matter is TOML in one of the documents and YAML in the other
handback-opaque = nothing inside this format is written: translate it by hand, then run locdrift accept
handback-no-front = there is no front matter to hold the record of its source
handback-no-record = there is no place in it for the record of its source
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged =
    { $segments ->
        [one] the markup of { $segments } segment changed and no word did; apply it by hand
       *[other] the markup of { $segments } segments changed and no word did; apply it by hand
    }
handback-uncommitted-source = its record names a commit, and no commit has the source as it is now: commit the source first
handback-shared-record = one record covers every page of the locale: update it by hand when all of them are current
handback-date-alone = a date stands for its record and names no version of its source; run locdrift adopt first
handback-needs-translator =
    { $segments ->
        [one] { $segments } segment needs a translator
       *[other] { $segments } segments need a translator
    }
handback-own-value = { $key }: the source changed it, and the translation has its own (source line { $lines })
handback-new-words = { $key }: the source has new words in it (source line { $lines })
handback-own-dropped = { $key }: the source dropped it, and the translation has its own (translation line { $lines })
handback-untouched = line { $lines } says what it said before the source changed (source line { $source }); translate it, or use --force
handback-untouched-unaligned = cannot tell which text stands for source line { $source }; look at it, then use --force
handback-translated-by-hand = everything that changed in the source was translated after the record was made; check it, then renew the record: locdrift accept
handback-words-of-person =
    { $segments ->
        [one] { $segments } segment has words that a person wrote and was left as it is; to replace them, use --overwrite-edited
       *[other] { $segments } segments have words that a person wrote and were left as they are; to replace them, use --overwrite-edited
    }
handback-engine-error = segment { $segment }: the command reports: { $complaint }
handback-unanswered =
    { $segments ->
        [one] the command did not answer for { $segments } segment
       *[other] the command did not answer for { $segments } segments
    }
handback-copy-of-source = segment { $segment }: the target repeats its source word for word
handback-term = segment { $segment }: for “{ $term }” the glossary has “{ $wanted }”
handback-term-kept = segment { $segment }: the glossary keeps “{ $term }” as it is
handback-term-avoided = segment { $segment }: the glossary asks to avoid “{ $avoided }” for “{ $term }”
handback-broken = segment { $segment }, { $rule }: { $finding }
handback-no-old = no earlier version is in git, so what was touched cannot be told; use --force after a review
handback-untracked = it does not record its source, so what was touched cannot be told; use --force after a review
handback-read-only = translations are read from a revision, which cannot be written to
handback-not-utf8-line = line { $line } of the source is not UTF-8; convert it first
handback-stray-returns = line { $line } of the source ends in two carriage returns; mend its line ends first
handback-not-yaml = the front matter of the source is not valid { $language } (line { $line }); mend it there first
handback-not-table = the source is not valid { $language } (line { $line }); mend it there first
handback-not-fluent = the source is not valid Fluent (line { $line }); correct it there first
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }: { $found } begins another block
handback-not-translatable = YAML of no known shape is not translated; name it with --include or include: to have it translated
handback-still-source = it says what its source says; translate it first
handback-untranslated =
    { $segments ->
        [one] the only target equals its source; translate it, or use --allow-untranslated
       *[other] all { $segments } targets equal their source; translate them, or use --allow-untranslated
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } target equals its source
       *[other] { $segments } targets equal their source
    }
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = segment { $segment }, line { $line }: confirmed as it stands; check { $code }
handback-clash = the file changed while locdrift was at work; run it again

## Summaries

handback-written =
    { $documents ->
        [one] { $documents } document written
       *[other] { $documents } documents written
    }
handback-would-write =
    { $documents ->
        [one] { $documents } document would be written
       *[other] { $documents } documents would be written
    }
handback-refused =
    { $documents ->
        [one] { $documents } document refused
       *[other] { $documents } documents refused
    }
handback-left =
    { $documents ->
        [one] { $documents } document left for a person
       *[other] { $documents } documents left for a person
    }
handback-none = Nothing to do.

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = { $path } cannot be taken: { $why }

## Help

help-apply = Put translations that came back from a tool into their documents
help-apply-long =
    Rebuild each document of an XLIFF or PO file from its source: what did not change keeps every byte, and segments take their translations.

    When all segments of a document are final, its record is renewed and the document is current.
help-apply-files = The XLIFF or PO files; - for standard input
help-apply-partial = Also write documents of which some segments are not final; they stay stale
help-apply-final = Take every target as final, for tools that keep no states
help-apply-allow-untranslated = Also write documents of which every target equals its source
help-update = Update translations as far as no translator is needed
help-update-long =
    Carry changes of white space, metadata, links and code into translations, copy translations of the very same source, and move translations whose source moved.
help-accept = Renew the record of translations that a person brought up to date
help-accept-long =
    Show what changed in the source, and record that the translation says it. Refused where text whose source changed still says what it said when the record was committed.
help-accept-force = Accept also what was not touched, or cannot be compared
help-accept-list = A file with documents, one path a line, such as a report exports
help-dry-run = Write nothing; show the difference
help-type = How the translations were made: MT or HT
help-locale-root = A folder of translations, or the tag of one that the configuration names; may be repeated
help-paths = Documents, folders or patterns; before them the folders to compare may stand
help-paths-long =
    A path inside the folder of a locale means that locale alone; a path of the source, or one below a root, means every locale.

    Two folders or more are compared with each other, the source first, unless the first lies in a folder of locdrift.yml; the locale is read from the documents or the folder's name where TAG= does not give it. Paths of documents may follow.
example-paths = See what changed for the translations in one folder
help-exit-codes-handback =
    Exit codes: 0 all was done, 1 a document was refused, 2 the run could not be done as asked.

example-apply = See what a returned file would change
example-update = Update what needs no translator
example-accept = Vouch for a translation after editing it by hand

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = made from { $commit } of { $date }
adopt-better = fits better than { $commit } of { $date }: { $list }
adopt-only = the only version up to then
adopt-dated = other versions that fit equally well: { $versions }; the date decided
adopt-no-version = the source has no version that is as old as the translation
adopt-unlike = it has little in common with any version of its source; review it, then record it with accept --force
adopt-alike = versions of the source that fit equally well: { $versions }; only a date tells them apart, so nothing is recorded
adopt-close = one version of the source fits hardly better than an older one, so nothing is recorded
adopt-structure = structure
adopt-code = code
adopt-links = links
adopt-words = numbers and names
adopt-front-matter = front matter
adopt-anchors = anchors
adopt-signs = punctuation

help-adopt = Find the source version of untracked translations, and record it
help-adopt-long =
    Compare each translation without a record with the versions of its source up to its last change, and record the one that its structure, code, links, numbers and anchors fit best. Where they do not decide, the translation stays untracked. Dates alone never make a translation current.
example-adopt = See which source versions the translations of a project were made from
convert-line = Set “{ $line }” in { $file }: it names the record that the translations have from then on.
convert-wrote = Changed “record” in { $file }.
convert-differs = { $path } was { $before } and is { $now } by its new record.
help-convert = Rewrite the records of translations in another form
help-convert-long =
    Rewrite the record of each translation in another form, for the same version of its source, and remove the old record. If that version is unknown, the translation keeps its record and the reason is shown. All records are read again afterwards; any page whose status would change is reported.
help-convert-to = Write records of this form: { $known }
help-write-config = Also change “record” in { $file }
example-convert = See what would be recorded in files of locdrift’s own
translate-summary =
    { $asked ->
        [one] { $fits } of { $asked } segment translated
       *[other] { $fits } of { $asked } segments translated
    }
translate-garbage =
    { $lines ->
        [one] The command wrote { $lines } line that is not an answer; an answer is a JSON object with “id” and “target” or “error”.
       *[other] The command wrote { $lines } lines that are not answers; an answer is a JSON object with “id” and “target” or “error”.
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } answer has an id that was not asked for; it was ignored.
       *[other] { $answers } answers have ids that were not asked for; they were ignored.
    }
translate-twice =
    { $answers ->
        [one] { $answers } segment was answered again; the first answer counts.
       *[other] { $answers } segments were answered again; the first answer counts.
    }
translate-timed-out = The command did not answer within { $seconds } s and was stopped. It must write each answer as a line and flush it; --timeout allows more time.
translate-ended = The command ended before everything was answered.
translate-cut = Run it again to go on: what is written stays written.
error-engine-start = The translation command cannot be started: { $why }
usage-error-no-engine = no command to translate with: use --command 'CMD', or set “command” in { $file }
help-translate = Have a command of yours translate the queue
help-translate-long =
    Start a command and write one JSON object a line to its standard input for each segment: id, locale, source with codes as placeholders (<1>…</1>, <2/>), base, present translation, headings, neighbours, memory and glossary. The command answers on its standard output, in any order, with a line {"{"}"id": …, "target": …{"}"} or {"{"}"id": …, "error": …{"}"}.

    Each target is checked as by apply. One that does not fit goes back with the reasons; if it still does not fit, the segment stays in the queue. A document is written as soon as its segments are answered, with the type MT. What a person wrote stays.
help-engine-command = The command, for the shell of the system; without it, “command” in { $file }
help-engine-repairs = How often a target that does not fit goes back with the reasons (default: 1)
help-engine-timeout = How many seconds the command may take for a segment (default: 120)
help-engine-in-flight = How many segments the command may have at a time (default: 32)
help-overwrite-edited = Let machine translation replace what a person wrote
help-translate-dry-run = Write the lines to standard output instead of starting the command
example-translate = Translate the ten most urgent documents with a script
help-repair = Put right what machine translation broke
help-repair-long =
    Put back what the version that was translated says: identifiers, versions, placeholders, code, labels of links, alerts, anchors. Each page is read again before it is written: its structure must be the same, and nothing but the repairs may differ. The record stays as it is. Findings without a certain repair are left.
help-repair-rule = Only repair what this rule finds; may be repeated
example-repair = See what would be repaired

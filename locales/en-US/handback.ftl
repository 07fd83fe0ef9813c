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
        [one] { $segments } segment translated, { $open } left; still stale
       *[other] { $segments } segments translated, { $open } left; still stale
    }
handback-formatted =
    { $segments ->
        [one] formatting updated in { $segments } segment, { $open } left for a translator; still stale
       *[other] formatting updated in { $segments } segments, { $open } left for a translator; still stale
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } segment translated; the file has no place for a record, so it is untracked
       *[other] { $segments } segments translated; the file has no place for a record, so it is untracked
    }
handback-updated = updated; current
handback-copied = copied from { $from }; current
handback-moved = moved from { $from }
handback-renamed = moved from { $from } and updated; current
handback-rehomed = record moved here from { $from }
handback-accepted = accepted; current
handback-converted = converted
handback-repaired =
    { $repairs ->
        [one] { $repairs } repair
       *[other] { $repairs } repairs
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } repair; not repaired: { $left }
       *[other] { $repairs } repairs; not repaired: { $left }
    }
handback-not-repaired = not repaired: the repair would change more than the damage
handback-nothing = already current
handback-still-stale = still stale
# $path is a folder.
handback-waits = Waiting for another locdrift run that is writing to { $path }.

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = no source document has this path
handback-no-path = the file does not name its document
handback-wrong-locale = the file is for “{ $found }”, which is not a locale of this run
handback-no-locale = the file does not name its target language; choose a locale with --locale TAG
# $status is a status such as “stale”.
handback-wrong-status = the document is { $status }
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = its versions cannot be read: { $why }
handback-not-utf8 = it is not valid UTF-8; convert it first
handback-outdated-segment = segment { $segment }: the source changed after the export; export it again
handback-outdated = the source changed after the export; export it again
handback-translation-changed = segment { $segment }: the translation changed after the export; export it again
handback-unknown-segment = line { $line }: this document has no segment { $segment }
handback-contradictory = segment { $segment }, line { $line }: two different targets; keep one of them
handback-as-exported = segment { $segment }: the target is as exported; confirm it in the tool, or leave it open with --partial
handback-missing-segment = segment { $segment } is missing; if it is in another file, apply both together, otherwise restore it or use --partial
handback-new-missing-segment = segment { $segment } is missing; a new document is written only when complete, so apply all its files together
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] segment { $segment } is not final; a new document is written only when complete
       *[other] { $count } segments are not final, the first is { $segment }; a new document is written only when complete
    }
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished =
    { $count ->
        [one] segment { $segment } is not final; finish it, or use --partial or --final
       *[other] { $count } segments are not final, the first is { $segment }; finish them, or use --partial or --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = segment { $segment }
handback-segment-line = segment { $segment }, line { $line }
handback-code-missing = { $place }: the target lacks { $code }
handback-code-extra = { $place }: the target has { $code } more often than the source
handback-code-altered = { $place }: the target has { $code }; the source has { $expected }
handback-code-crossed = { $place }: { $code } is in the wrong place
# $lines is a line or a range of lines of the source document.
handback-unfit = the result would not have the structure of the source (source line { $lines })
handback-unfit-segment = the result would not have the structure of the source (source line { $lines }); see segment { $segment }
handback-unfit-mdx = the result would not compile as MDX (source line { $lines }): { $complaint }
handback-unfit-mdx-segment = the result would not compile as MDX (source line { $lines }): { $complaint }; see segment { $segment }
handback-unfit-key = the result would have a different value for { $key } than intended
handback-repeated-key = the key { $key } occurs twice; remove one
handback-source-repeated-key = the key { $key } occurs twice in the source; remove one
handback-invalid-front = invalid { $language } in the front matter (line { $line })
handback-source-invalid-front = invalid { $language } in the front matter of the source (source line { $line })
handback-invalid-table = invalid { $language } (line { $line })
handback-source-invalid-table = invalid { $language } in the source (source line { $line })
handback-invalid-message = invalid Fluent (line { $line })
handback-source-invalid-message = invalid Fluent in the source (source line { $line })
handback-mixed-front = one document has TOML front matter, the other YAML
handback-opaque = locdrift does not write this format: translate it by hand, then run locdrift accept
handback-no-front = there is no front matter to hold the record
handback-no-record = there is no place in it for a record
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged =
    { $segments ->
        [one] the markup of { $segments } segment changed, its words did not; update it by hand
       *[other] the markup of { $segments } segments changed, their words did not; update them by hand
    }
handback-uncommitted-source = its record names a commit, and the source has uncommitted changes: commit the source first
handback-shared-record = one record covers the whole locale: update it by hand once every page is current
handback-date-alone = its record is only a date, which names no version of the source; run locdrift adopt first
handback-needs-translator =
    { $segments ->
        [one] { $segments } segment needs a translator
       *[other] { $segments } segments need a translator
    }
handback-own-value = { $key }: changed in the source, and the translation has a value of its own (source line { $lines })
handback-new-words = { $key }: the source has new words (source line { $lines })
handback-own-dropped = { $key }: removed from the source, and the translation has a value of its own (translation line { $lines })
handback-untouched = line { $lines } is unchanged, although source line { $source } changed; translate it, or use --force
handback-untouched-unaligned = no matching text found for source line { $source }; check it, then use --force
handback-translated-by-hand = everything that changed in the source is translated already; check it, then run locdrift accept
handback-words-of-person =
    { $segments ->
        [one] { $segments } segment edited by a person was left as it is; to replace it, use --overwrite-edited
       *[other] { $segments } segments edited by a person were left as they are; to replace them, use --overwrite-edited
    }
handback-engine-error = segment { $segment }: the command reports: { $complaint }
handback-unanswered =
    { $segments ->
        [one] the command did not answer for { $segments } segment
       *[other] the command did not answer for { $segments } segments
    }
handback-copy-of-source = segment { $segment }: the target is identical to the source
handback-term = segment { $segment }: the glossary translates “{ $term }” as “{ $wanted }”
handback-term-kept = segment { $segment }: the glossary keeps “{ $term }” untranslated
handback-term-avoided = segment { $segment }: the glossary says to avoid “{ $avoided }” for “{ $term }”
handback-broken = segment { $segment }, { $rule }: { $finding }
handback-no-old = git has no earlier version, so what was edited is unknown; review it, then use --force
handback-untracked = it does not record its source, so what was edited is unknown; review it, then use --force
handback-read-only = a git revision cannot be written to
handback-not-utf8-line = line { $line } of the source is not valid UTF-8; convert it first
handback-stray-returns = line { $line } of the source ends in two carriage returns; correct its line endings first
handback-not-yaml = invalid { $language } in the front matter of the source (line { $line }); correct it first
handback-not-table = invalid { $language } in the source (line { $line }); correct it first
handback-not-fluent = invalid Fluent in the source (line { $line }); correct it first
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }: { $found } starts another block
handback-not-translatable = YAML of an unknown schema is not translated; to translate it, name it with --include or “include”
handback-still-source = it is identical to the source; translate it first
handback-untranslated =
    { $segments ->
        [one] the only target is identical to its source; translate it, or use --allow-untranslated
       *[other] all { $segments } targets are identical to their sources; translate them, or use --allow-untranslated
    }
handback-in-source-language =
    { $segments ->
        [one] { $segments } segment appears in the source language until it is translated
       *[other] { $segments } segments appear in the source language until they are translated
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } target is identical to its source
       *[other] { $segments } targets are identical to their sources
    }
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = segment { $segment }, line { $line }: accepted as confirmed; check { $code }
handback-clash = the file changed during this run; run the command again

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
error-returned-file = Cannot import { $path }: { $why }
error-nothing-returned = No XLIFF or PO files in { $path }.
hint-export = To export a queue: { $command }

## Help

help-apply = Import translated XLIFF or PO files
help-apply-long =
    Rebuild each document in an XLIFF or PO file from its source: unchanged text keeps every byte, and segments take their translations.

    A document with all segments final gets a new record and becomes current.
help-apply-files = XLIFF or PO files; - for standard input
help-apply-partial = Also write documents with segments that are not final; they stay stale
help-apply-final = Treat every target as final, for tools that keep no states
help-apply-allow-untranslated = Also write documents whose targets are all identical to their sources
help-update = Update translations that need no translator
help-update-long =
    Carry changes of white space, metadata, links, code and formatting into translations, copy translations of identical sources, and move translations whose source moved.
help-accept = Record edited translations as up to date
help-accept-long =
    Show what changed in the source, and record that the translation matches it. Refused if text whose source changed is still as it was when the record was committed.
help-accept-force = Also accept what was not edited, or cannot be compared
help-accept-list = File with one document path a line, such as one exported from a report
help-dry-run = Write nothing; show what would change
help-type = How the translations were made: MT or HT
help-locale-root = Folder of translations, or the tag of a locale in the configuration; may be repeated
help-paths = Documents, folders or patterns; the folders to compare may come first
help-paths-long =
    A path inside the folder of a locale selects that locale only; a path in the source, or relative to a root, selects every locale.

    Two or more folders are compared with each other, the source first, unless the first is inside a folder of locdrift.yml. The locale of a folder is TAG, or else read from its documents or its name. Paths of documents may follow.
example-paths = See what changed for the translations in one folder
help-exit-codes-handback =
    Exit codes: 0 done, 1 a document was refused, 2 the command could not be run.

example-apply = Preview what an imported file would change
example-update = Update what needs no translator
example-accept = Record a translation that was edited by hand

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = made from { $commit } of { $date }
adopt-better = fits better than { $commit } of { $date }: { $list }
adopt-only = the only version until then
adopt-dated = chosen by date among equally good versions: { $versions }
adopt-no-version = the source has no version as old as the translation
adopt-unlike = it resembles no version of its source; review it, then run accept --force
adopt-alike = only a date tells equally good versions apart, so nothing is recorded: { $versions }
adopt-close = two versions of the source fit almost equally well, so nothing is recorded
adopt-structure = structure
adopt-code = code
adopt-links = links
adopt-words = numbers and names
adopt-front-matter = front matter
adopt-anchors = anchors
adopt-signs = punctuation

help-adopt = Find and record the source versions of untracked translations
help-adopt-long =
    Compare each translation that has no record with the versions of its source up to its last change, and record the one whose structure, code, links, numbers and anchors fit best. If these do not decide, the translation stays untracked. A date alone never makes a translation current.
example-adopt = Show which source versions a project's translations were made from
convert-line = Set “{ $line }” in { $file }, so that the new records are used.
convert-wrote = Changed “record” in { $file }.
convert-differs = { $path } was { $before } and is { $now } with its new record.
help-convert = Rewrite provenance records in another form
help-convert-long =
    Rewrite each translation's record in another form, for the same version of its source, and remove the old record. If that version is unknown, the old record stays and the reason is shown. All records are then read again; a page whose status would change is reported.
help-convert-to = Form of the new records: { $known }
help-write-config = Also set “record” in { $file }
example-convert = Preview records in separate files
translate-summary =
    { $asked ->
        [one] { $fits } of { $asked } segment translated
       *[other] { $fits } of { $asked } segments translated
    }
translate-garbage =
    { $lines ->
        [one] The command wrote { $lines } line that is not an answer; expected JSON objects with “id” and “target” or “error”.
       *[other] The command wrote { $lines } lines that are not answers; expected JSON objects with “id” and “target” or “error”.
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } answer with an unknown ID was ignored.
       *[other] { $answers } answers with unknown IDs were ignored.
    }
translate-twice =
    { $answers ->
        [one] { $answers } segment was answered twice; the first answer counts.
       *[other] { $answers } segments were answered twice; the first answer counts.
    }
translate-timed-out = The command was stopped: no answer within { $seconds } s. It must flush each line it writes; to allow more time, use --timeout.
translate-ended = The command ended before it had answered everything.
translate-cut = Run the command again to continue; finished documents are saved.
translate-known =
    { $answers ->
        [one] { $answers } answer from an earlier run was used.
       *[other] { $answers } answers from an earlier run were used.
    }
translate-kept =
    { $answers ->
        [one] { $answers } answer for a document that could not be written is kept for the next run.
       *[other] { $answers } answers for documents that could not be written are kept for the next run.
    }
error-engine-start = Cannot start the translation command: { $why }
usage-error-no-engine = No translation command. Use --command 'CMD', or set “command” in { $file }.
help-translate = Translate the queue with a command of your own
help-translate-long =
    Start a command and write one JSON object a line to its standard input for each segment: id, locale, source with tags as placeholders (<1>…</1>, <2/>), base (the source that was translated), present translation, headings, adjacent segments, memory and glossary. The command answers on its standard output, in any order, with lines {"{"}"id": …, "target": …{"}"} or {"{"}"id": …, "error": …{"}"}.

    Each target is checked as in apply. One that fails is sent again with the reasons; if it fails again, the segment stays in the queue. Each document is written as soon as its segments are answered, with the type MT. Text edited by a person is kept.
help-engine-command = Shell command to run; by default, “command” in { $file }
help-engine-repairs = How often a target that fails is sent again (default: 1)
help-engine-timeout = Seconds to wait for the answer to a segment (default: 120)
help-engine-in-flight = Segments to have open at a time (default: 32)
help-overwrite-edited = Let machine translation replace text edited by a person
help-translate-dry-run = Write the lines to standard output instead of starting the command
example-translate = Translate the ten most urgent documents with a script
help-repair = Repair what machine translation broke
help-repair-long =
    Restore what the translated version of the source has: identifiers, versions, placeholders, code, link labels, alerts, anchors. Each page is read again before it is written: its structure must be the same, and only the repairs may differ. The record is not changed. Findings without a certain repair are left.
help-repair-rule = Repair only what this rule finds; may be repeated
example-repair = Preview the repairs

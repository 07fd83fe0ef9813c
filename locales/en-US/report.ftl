### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = current
# The source changed after the translation was made.
status-stale = stale
# A source document without a translation.
status-missing = missing
# A translation whose source is gone.
status-orphaned = orphaned
# A translation that does not record what it was made from.
status-untracked = untracked
# The record, or the file, cannot be used.
status-invalid = invalid

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
report-locale =
    { $documents ->
        [one] { $locale }: { $documents } document in { $root }
       *[other] { $locale }: { $documents } documents in { $root }
    }
report-unread =
    { $files ->
        [one] Skipped: { $files } { $ending } file ({ $path }); the format is not supported
       *[other] Skipped: { $files } { $ending } files, such as { $path }; the format is not supported
    }
# $percent is a share in percent, without the sign.
report-count = { $count } ({ $percent }%)
# Closes a list that was cut.
report-more =
    { $count ->
        [one] … and { $count } more (--all shows it)
       *[other] … and { $count } more (--all shows them)
    }
# The heading over findings that are not about a status.
report-warnings = other findings
report-source-warnings = other findings in the source ({ $root })
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = { $kind }, handed off { $date }
report-handed-off-alone = handed off { $date }
report-moved = moved to { $path }
report-renamed-to = renamed to { $path } ({ $percent }% similar)
report-renamed-from = renamed from { $path } ({ $percent }% similar)
report-renames-cut = Too many documents to compare all for renames; only those with the same file name were compared.
report-redirected = redirected to { $url }
report-reusable = same content as { $path }
report-all-current =
    { $documents ->
        [one] The document is current.
       *[other] All { $documents } documents are current.
    }
report-no-documents = No documents in { $root }.

## The last line

verdict-denied =
    { $findings ->
        [one] Failed: { $findings } error.
       *[other] Failed: { $findings } errors.
    }
verdict-passed =
    { $warnings ->
        [one] Passed, with { $warnings } warning.
       *[other] Passed, with { $warnings } warnings.
    }
verdict-clean = Passed.
# $locales lists tags, such as nl-NL.
verdict-by-dates = Records in { $locales } are dates: a source change merged before a translation was last edited is not noticed.
verdict-untracked = Failed: no translation in { $locales } records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
verdict-explain = What to do: locdrift explain { $rule }
verdict-next = Next: { $command }
sarif-left-out = SARIF contains only the { $shown } most severe findings, the limit of code scanning. Left out: { $left }.

## Levels, as labels

level-error = error
level-warn = warning
level-off = off

## While working

progress-listing = Listing documents
progress-reading = Reading documents

note-idle-pattern = note: “{ $pattern }” in { $key } matches no document.
note-root-in-pattern = note: “{ $pattern }” in { $key } matches no document. Paths are relative to the source; use “{ $better }”.
note-absent-locale = note: “{ $locale }” in { $key } matches no locale.
note-swapped = note: Source and locale seem to be swapped: documents in { $source } have provenance records, as translations do. Compare with { $root } as the source.

### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = cosmetic
# Only front matter changed that nobody translates.
drift-metadata = metadata
# Inline markup changed, and no word did.
drift-formatting = formatting
# Only destinations of links or sources of images changed.
drift-links = links
# Only code blocks or markup changed.
drift-code = code
# Text changed that a translator must see.
drift-text = text

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [0] The source text changed after this translation was made; nothing was added.
        [one] The source text changed after this translation was made: { $changed } of { $total } words to review.
       *[other] The source text changed after this translation was made: { $changed } of { $total } words to review.
    }
finding-stale-code = Code or markup in the source changed after this translation was made; the text did not.
finding-stale-formatting = Inline markup in the source changed after this translation was made; the words did not.
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Links in the source changed after this translation was made; the text did not.
finding-stale-metadata = Untranslated front matter in the source changed after this translation was made; the text did not.
finding-stale-cosmetic = Only white space in the source changed after this translation was made.
# $why is one of the reasons below.
finding-stale-unknown = The source changed after this translation was made; what changed is unknown: { $why }.
finding-provenance-mismatch = At the commit in ms.sourcegitcommit, the hash of the source differs from ms.openlocfilehash.
rule-provenance-mismatch = The recorded commit and the recorded hash belong to different versions of the source.

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = the source is not in a git repository (name one with --history)
unknown-shallow-clone = the clone of the source is shallow and lacks the version that was translated (run git fetch --unshallow)
unknown-partial-clone = the clone of the source is partial and lacks the version that was translated (run git fetch --refetch --no-filter)
# $path is a folder.
unknown-broken-alternates = the repository borrows objects from { $path }, which does not exist (restore it, or clone again without --reference and --shared)
unknown-commit-not-found = the recorded commit is not in the repository, and no version there has the recorded hash
unknown-not-in-commit = the recorded commit has no such document, under this path or an earlier one
unknown-no-version-matches = no version in the repository has the recorded hash
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = the repository cannot be read: { $complaint }
unknown-too-large = the document is too large to compare

## In the report

# After a path: how much of the source there is to review.
report-words = { $changed } of { $total } words
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting =
    { $formatting ->
        [one] { $formatting } word in formatting only
       *[other] { $formatting } words in formatting only
    }
# The heading over stale documents that need a translator.
report-needs-translator = stale, needs a translator
# The heading over stale documents that need none.
report-needs-none = stale, needs no translator
report-review =
    { $documents ->
        [one] { $documents } stale document needs a translator: { $changed } of { $total } words to review ({ $percent }%)
       *[other] { $documents } stale documents need a translator: { $changed } of { $total } words to review ({ $percent }%)
    }
history-locale = { $locale }, in { $root }
history-nothing = No point in this period has both the source and translations.
history-point = stale { $stale } ({ $percent }%) · missing { $missing } · words to review { $words }
history-legend = █ current · ▒ stale · ░ missing
history-lag = Days behind the source, over { $arrivals } translations: median { $median }, 90% within { $ninth }
report-review-none = no stale document needs a translator

## locdrift diff

help-diff = Show what changed in the source, and where the translation is affected
help-diff-source = Folder of the source documents, instead of the one in the configuration
help-diff-format = Output format: human or json
help-diff-side-by-side = Show the old and the new source side by side
help-diff-all = Also show changes of metadata
help-source-rev = Read the source from this git revision
help-locale-rev = Read the translations from this git revision
help-history = Repository with the history of the source, if the source is not in it
help-renames = Similarity at which a renamed and edited page is recognized, such as 60%; or off
help-no-drift = Do not look up what changed in the source
help-no-damage = Do not look for damage in translations
help-links = Also check links that only the translation has
example-diff = Show which paragraphs of a translation need work
progress-comparing = Comparing with the translated versions
diff-current = The translation is current.
diff-not-stale = Nothing to compare: this document is { $status }.
diff-only-cosmetic = Only white space changed.
# Headings over the texts of a change.
diff-before = before
diff-now = now
# $lines is a line number or a range such as 12-14.
diff-translation = translation, line { $lines }
diff-insert-after = the new text belongs after line { $lines } of the translation
diff-unaligned = the matching part of the translation was not found; look for it by eye
# Follows the line that a change belongs to.
diff-guess = placed by the length of the text alone; check that this is the right place
diff-done = already translated
# Stands behind a place or a name.
diff-label = ({ $text })
diff-metadata =
    { $count ->
        [one] { $count } change of metadata (--all shows it)
       *[other] { $count } changes of metadata (--all shows them)
    }
diff-source-line = source line { $lines }
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since =
    { $commits ->
        [one] { $commits } commit changed the source, on { $date }
       *[other] { $commits } commits changed the source, the first on { $date }
    }
error-no-such-document = No source document or translation has the path { $path }.
error-which-locale = { $path } has translations in several locales.
hint-which-locale = Name the translation itself, or choose a locale with --locale: { $known }.

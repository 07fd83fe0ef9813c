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
finding-stale-code = Code or markup of the source changed after this translation was made; no text did.
finding-stale-formatting = Inline markup of the source changed after this translation was made; no word did.
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Links of the source changed after this translation was made; no text did.
finding-stale-metadata = Untranslated front matter of the source changed after this translation was made; no text did.
finding-stale-cosmetic = White space of the source changed after this translation was made; nothing else did.
# $why is one of the reasons below.
finding-stale-unknown = The source changed after this translation was made. What changed is unknown: { $why }.
finding-provenance-mismatch = At the commit in ms.sourcegitcommit, the source has another hash than ms.openlocfilehash.
rule-provenance-mismatch = The recorded commit holds another source than the recorded hash.

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = the source is in no git repository (--history names one)
unknown-shallow-clone = the clone of the source is shallow and lacks the version that was translated (git fetch --unshallow)
unknown-partial-clone = the clone of the source is partial and lacks the version that was translated (git fetch --refetch --no-filter)
# $path is a folder.
unknown-broken-alternates = the repository borrows objects from { $path }, which is not there (restore it, or clone again without --reference and --shared)
unknown-commit-not-found = the recorded commit is not in the repository, and no version there has the recorded hash
unknown-not-in-commit = the recorded commit does not have the page, under this path or one that it was renamed from
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
report-needs-translator = stale, for a translator
# The heading over stale documents that need none.
report-needs-none = stale, no translator needed
report-review =
    { $documents ->
        [one] { $documents } stale document needs a translator: { $changed } of { $total } words to review ({ $percent }%)
       *[other] { $documents } stale documents need a translator: { $changed } of { $total } words to review ({ $percent }%)
    }
history-locale = { $locale }, in { $root }
history-nothing = On none of these days were both sides there.
history-point = stale { $stale } ({ $percent }%) · missing { $missing } · words to review { $words }
history-legend = █ current · ▒ stale · ░ missing
history-lag = Lag in days, of { $arrivals } arrivals: median { $median }, 90% within { $ninth }
report-review-none = no stale document needs a translator

## locdrift diff

help-diff = Show what changed in the source of a translation, and where the translation is affected
help-diff-source = The folder of the source documents, instead of the configuration
help-diff-format = The format of standard output: human or json
help-diff-side-by-side = Show the source before and now beside each other
help-diff-all = Show changes of metadata too
help-source-rev = Read the source from a git revision
help-locale-rev = Read the translations from a git revision
help-history = The repository with the history of the source, where the source is not in it
help-renames = How much of a page a renamed one must keep, such as 60%; or off
help-no-drift = Do not look at what changed in the source
help-no-damage = Do not look for damage in translations
help-links = Also check links that only the translation has
example-diff = See which paragraphs of a translation the changes of its source affect
progress-comparing = Comparing with what was translated
diff-current = The translation is current.
diff-not-stale = There is nothing to compare: this document is { $status }.
diff-only-cosmetic = Only white space changed.
# Headings over the texts of a change.
diff-before = before
diff-now = now
# $lines is a line number or a range such as 12-14.
diff-translation = translation, line { $lines }
diff-insert-after = the new text belongs after line { $lines } of the translation
diff-unaligned = this part of the translation could not be matched with the source; look for it by eye
# Follows the line that a change belongs to.
diff-guess = judging by the length of the text alone: check that this is the place
diff-done = translated already
diff-metadata =
    { $count ->
        [one] { $count } change of metadata (--all shows it)
       *[other] { $count } changes of metadata (--all shows them)
    }
diff-source-line = source line { $lines }
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since =
    { $commits ->
        [one] { $commits } commit changed the source since, on { $date }
       *[other] { $commits } commits changed the source since, the first on { $date }
    }
error-no-such-document = There is no document { $path } in the source or in a locale.
error-which-locale = { $path } stands for a translation in several locales.
hint-which-locale = Name the translation itself, or one locale with --locale: { $known }.

### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = Not counted as errors: { $list }
verdict-tolerated = within budget { $count }
verdict-forgiven = in the baseline { $count }
verdict-suppressed = suppressed { $count }
# $value and $limit are one of the amounts below.
verdict-budget = Budget { $budget } for { $locale }: { $value } of { $limit } used
verdict-budget-exceeded = Budget { $budget } for { $locale } exceeded: { $value }, allowed { $limit }
verdict-budget-unknown = Cannot be judged, because the history does not say ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# How old a stale document is, where its history does not tell.
budget-unknown = unknown
verdict-since = Checked only documents changed since { $revision }: { $documents }
verdict-outdated = Entries of { $path } that no longer apply: { $count }. To remove them: locdrift check --prune-baseline
verdict-pruned = Entries removed from { $path }: { $count }
verdict-written = Errors recorded in { $path }: { $count }

## Suppressions

finding-unused-suppression = This suppression of { $rule } has no effect.
finding-suppression-no-reason = This suppression has no reason and is ignored. Add a “reason”.
finding-suppression-unknown-rule = No rule is named “{ $rule }”.
finding-suppression-shape = Under “locdrift”, expected only “ignore” (a list of rules) and “reason” (a string).
finding-suppression-unreadable = The front matter is not valid YAML or TOML, so the suppression in it is ignored.
rule-unused-suppression = A suppression has no effect.
rule-malformed-suppression = A suppression cannot be used.

## What keeps a run from being done as asked

error-unknown-kind = The rule { $rule } has no kind “{ $kind }”.
error-budget-argument = Invalid budget “{ $value }”; expected NAME=VALUE, where NAME is one of: { $known }.
# $expected is one of the ends of sentences below.
error-budget-value = Invalid value “{ $value }” for the budget { $name }; expected { $expected }.
error-budget-name = No budget is named “{ $name }”.
# $complaint is the parser's own words, in English.
error-baseline = Invalid baseline { $path }, line { $line }: { $complaint }.
error-baseline-format = { $path } has the format “{ $found }”, which this version of locdrift does not know. Update locdrift.
error-ambiguous-baseline = { $path } comes from an earlier version: its entry for { $document } does not say which finding of { $rule } it lists.
error-no-baseline = No baseline file. Name one with --baseline FILE, or with the key “baseline” in { $file }.
error-since-no-repository = { $path } is not in a git repository, so what changed since { $revision } is unknown.
error-since-shallow = The clone of { $path } is shallow: its history does not reach the merge base with { $revision }.
error-since-unrelated = In the repository of { $path }, what is checked and { $revision } have no merge base.
hint-fetch-history = Fetch the history: git fetch --unshallow; with actions/checkout, set fetch-depth: 0.
hint-write-baseline = To record today's findings in it: locdrift check --baseline { $path } --write-baseline
expected-quantity = a number such as 20 or a share such as 5%
expected-words = a number of words such as 10000
expected-age = an age in days or weeks, such as 90d or 12w
expected-similarity = a share from 1% to 100%, or “off”
expected-forge = a URL with {"{"}path{"}"}, such as https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = exactly one of “key”, “comment” and “manifest”
expected-claim-kind = “git-commit”, “sha1”, “sha256”, “md5”, “git-blob” or “date”
expected-ignored = “front-matter”

## The command line

help-deny = Treat a rule's findings as errors; may be repeated, the last of -D, -W and -A wins
help-warn = Treat a rule's findings as warnings; KIND is text, code, links, formatting, metadata, cosmetic, unknown, HT or MT
help-allow = Ignore a rule's findings
help-max = Allow this many before errors count: stale=5%, missing=20, words-to-review=10000, age=90d; may be repeated
help-baseline = Do not count findings listed in this file
help-write-baseline = Write today's errors to the baseline file
help-prune-baseline = Remove entries that no longer apply from the baseline file
help-since = Check only documents whose source or translation changed since the merge base with REV
help-shard = Check one of several parts, such as 3/16, for `locdrift report` to merge; needs `--format json`
help-cache = Folder of the cache, instead of the cache folder of the user
help-no-cache = Neither read nor write a cache
error-shard-format = `--shard` writes one part of a report; only `--format json` can be merged.
error-missing-shard = { $path } is one of { $count } parts of a report, and part { $missing } is missing.
example-baseline = Fail only on errors that are new since the baseline
example-since = Check only what a pull request changes

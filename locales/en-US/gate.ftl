### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = Not counted: { $list }
verdict-tolerated = within budget { $count }
verdict-forgiven = in the baseline { $count }
verdict-suppressed = suppressed { $count }
# $value and $limit are one of the amounts below.
verdict-budget = Budget { $budget } of { $locale }: { $value }; allowed: { $limit }
verdict-budget-exceeded = Budget { $budget } of { $locale } is exceeded: { $value }; allowed: { $limit }
verdict-budget-unknown = Cannot be judged, because the history does not tell ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# How old a stale document is, where its history does not tell.
budget-unknown = unknown
verdict-since = Only what changed since { $revision }. Documents: { $documents }
verdict-outdated = Entries of { $path } that no longer apply: { $count }. Remove them: locdrift check --prune-baseline
verdict-pruned = Removed from { $path } because they no longer apply: { $count }
verdict-written = Recorded in { $path }: { $count }

## Suppressions

finding-unused-suppression = This suppression of { $rule } suppresses nothing.
finding-suppression-no-reason = This suppression has no reason, so it suppresses nothing. Say why: reason.
finding-suppression-unknown-rule = There is no rule “{ $rule }” to suppress.
finding-suppression-shape = locdrift: holds ignore (a list of rules) and reason (a text), and nothing else.
finding-suppression-unreadable = The front matter is not valid YAML or TOML, so the suppression in it is not read.
rule-unused-suppression = A suppression suppresses nothing.
rule-malformed-suppression = A suppression cannot be used.

## What keeps a run from being done as asked

error-unknown-kind = The rule { $rule } has no part “{ $kind }” for which a level can be set.
error-budget-argument = “{ $value }” is not a budget. Write NAME=VALUE, with one of these names: { $known }.
# $expected is one of the ends of sentences below.
error-budget-value = “{ $value }” is not a value for the budget { $name }; expected { $expected }.
error-budget-name = There is no budget “{ $name }”.
# $complaint is the parser's own words, in English.
error-baseline = { $path } is not a baseline, in line { $line }: { $complaint }.
error-baseline-format = { $path } has the format “{ $found }”, which this version of locdrift does not know. Update locdrift.
error-ambiguous-baseline = An earlier version wrote { $path }. Its entry for { $document } does not say which finding of { $rule } it lists.
error-no-baseline = There is no file for the baseline. Name it with --baseline FILE, or with the key baseline in { $file }.
error-since-no-repository = { $path } is in no git repository, so nothing tells what changed there since { $revision }.
error-since-shallow = The clone that holds { $path } is shallow, and its history does not reach back to where it parted from { $revision }.
error-since-unrelated = In the repository that holds { $path }, what is checked and { $revision } have no common history.
hint-fetch-history = Fetch the history: git fetch --unshallow; with actions/checkout, set fetch-depth: 0.
hint-write-baseline = Record today’s findings in it: locdrift check --write-baseline
expected-quantity = a number such as 20 or a share such as 5%
expected-words = a number of words such as 10000
expected-age = a number of days or weeks such as 90d or 12w
expected-similarity = a share from 1% to 100%, or “off”
expected-forge = an address with {"{"}path{"}"}, such as https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = exactly one of “key”, “comment” and “manifest”
expected-claim-kind = “git-commit”, “sha1”, “sha256”, “md5”, “git-blob” or “date”
expected-ignored = “front-matter”

## The command line

help-deny = Treat the findings of a rule as errors; may be repeated, and the last of -D, -W and -A wins
help-warn = Treat the findings of a rule as warnings; KIND is text, code, links, formatting, metadata, cosmetic, unknown, HT or MT
help-allow = Do not report the findings of a rule
help-max = Count no errors within a budget: stale=5%, missing=20, words-to-review=10000, age=90d; may be repeated
help-baseline = Count no findings that the file lists as known
help-write-baseline = Write today's errors to the baseline
help-prune-baseline = Remove from the baseline what no longer applies
help-since = Only documents whose source or translation changed since the common history with REV
example-baseline = Accept what is there today, and deny what comes on top of it
example-since = Check what a pull request changes

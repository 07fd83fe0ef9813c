### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = Not denied: { $list }
verdict-forgiven = forgiven by the baseline { $count }
verdict-outdated = Entries of { $path } that no longer apply: { $count }. Remove them: locdrift check --prune-baseline
verdict-pruned = Removed from { $path } because they no longer apply: { $count }
verdict-written = Recorded in { $path }: { $count }

## What keeps a run from being done as asked

error-unknown-kind = The rule { $rule } has no part “{ $kind }” for which a level can be set.
# $complaint is the parser's own words, in English.
error-baseline = { $path } is not a baseline, in line { $line }: { $complaint }.
error-no-baseline = There is no file for the baseline. Name it with --baseline FILE, or with the key baseline in { $file }.
hint-write-baseline = Record today’s findings in it: locdrift check --write-baseline

## The command line

help-deny = Deny what a rule finds; may be repeated, and the last of -D, -W and -A wins
help-warn = Only warn of what a rule finds; KIND is text, code, links, metadata, cosmetic, unknown, HT or MT
help-allow = Do not report what a rule finds
help-baseline = Forgive the findings that the file lists
help-write-baseline = Record in the baseline what would be denied
help-prune-baseline = Remove from the baseline what no longer applies
example-baseline = Accept what is there today, and deny what comes on top of it

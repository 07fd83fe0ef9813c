### What keeps a run from being done as asked

error-unknown-kind = The rule { $rule } has no part “{ $kind }” for which a level can be set.

## The command line

help-deny = Deny what a rule finds; may be repeated, and the last of -D, -W and -A wins
help-warn = Only warn of what a rule finds; KIND is text, code, links, metadata, cosmetic, unknown, HT or MT
help-allow = Do not report what a rule finds

### Warum ein Lauf nicht wie verlangt möglich ist

error-unknown-kind = Die Regel { $rule } hat keinen Teil „{ $kind }“, für den eine Stufe festgelegt werden kann.

## Die Befehlszeile

help-deny = Ablehnen, was eine Regel findet; mehrfach möglich, die letzte von -D, -W und -A gilt
help-warn = Nur warnen, wenn eine Regel etwas findet; KIND ist text, code, links, metadata, cosmetic, unknown, HT oder MT
help-allow = Nicht melden, was eine Regel findet

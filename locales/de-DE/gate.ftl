### Was das Tor entscheidet. Namen von Optionen, Regeln, Budgets und Schlüsseln werden nie übersetzt.

verdict-not-denied = Nicht blockierend: { $list }
verdict-forgiven = durch die Baseline erlassen { $count }
verdict-outdated = Einträge in { $path }, die nicht mehr zutreffen: { $count }. Entfernen: locdrift check --prune-baseline
verdict-pruned = Aus { $path } entfernt, weil nicht mehr zutreffend: { $count }
verdict-written = Festgehalten in { $path }: { $count }

## Warum ein Lauf nicht wie verlangt möglich ist

error-unknown-kind = Die Regel { $rule } hat keinen Teil „{ $kind }“, für den eine Stufe festgelegt werden kann.
error-baseline = { $path } ist keine Baseline, in Zeile { $line }: { $complaint }.
error-no-baseline = Für die Baseline ist keine Datei angegeben. Nennen Sie sie mit --baseline FILE oder mit dem Schlüssel baseline in { $file }.
hint-write-baseline = Halten Sie die heutigen Befunde darin fest: locdrift check --write-baseline

## Die Befehlszeile

help-deny = Ablehnen, was eine Regel findet; mehrfach möglich, die letzte von -D, -W und -A gilt
help-warn = Nur warnen, wenn eine Regel etwas findet; KIND ist text, code, links, metadata, cosmetic, unknown, HT oder MT
help-allow = Nicht melden, was eine Regel findet
help-baseline = Die Befunde erlassen, die in der Datei stehen
help-write-baseline = In der Baseline festhalten, was abgelehnt würde
help-prune-baseline = Aus der Baseline entfernen, was nicht mehr zutrifft
example-baseline = Hinnehmen, was heute da ist, und ablehnen, was hinzukommt

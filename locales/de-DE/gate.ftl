### Was das Tor entscheidet. Namen von Optionen, Regeln, Budgets und Schlüsseln werden nie übersetzt.

verdict-not-denied = Nicht blockierend: { $list }
verdict-forgiven = durch die Baseline erlassen { $count }
verdict-since = Nur, was sich seit { $revision } geändert hat. Dokumente: { $documents }
verdict-outdated = Einträge in { $path }, die nicht mehr zutreffen: { $count }. Entfernen: locdrift check --prune-baseline
verdict-pruned = Aus { $path } entfernt, weil nicht mehr zutreffend: { $count }
verdict-written = Festgehalten in { $path }: { $count }

## Warum ein Lauf nicht wie verlangt möglich ist

error-unknown-kind = Die Regel { $rule } hat keinen Teil „{ $kind }“, für den eine Stufe festgelegt werden kann.
error-baseline = { $path } ist keine Baseline, in Zeile { $line }: { $complaint }.
error-no-baseline = Für die Baseline ist keine Datei angegeben. Nennen Sie sie mit --baseline FILE oder mit dem Schlüssel baseline in { $file }.
error-since-no-repository = { $path } liegt in keinem Git-Repository, daher ist unbekannt, was sich dort seit { $revision } geändert hat.
error-since-shallow = Der Klon mit { $path } ist flach: Seine Geschichte reicht nicht bis zur Abzweigung von { $revision } zurück.
error-since-unrelated = Im Repository mit { $path } haben das Geprüfte und { $revision } keine gemeinsame Geschichte.
hint-fetch-history = Holen Sie die Geschichte: git fetch --unshallow; mit actions/checkout: fetch-depth: 0.
hint-write-baseline = Halten Sie die heutigen Befunde darin fest: locdrift check --write-baseline

## Die Befehlszeile

help-deny = Ablehnen, was eine Regel findet; mehrfach möglich, die letzte von -D, -W und -A gilt
help-warn = Nur warnen, wenn eine Regel etwas findet; KIND ist text, code, links, metadata, cosmetic, unknown, HT oder MT
help-allow = Nicht melden, was eine Regel findet
help-baseline = Die Befunde erlassen, die in der Datei stehen
help-write-baseline = In der Baseline festhalten, was abgelehnt würde
help-prune-baseline = Aus der Baseline entfernen, was nicht mehr zutrifft
help-since = Nur Dokumente, deren Quelle oder Übersetzung sich seit der gemeinsamen Geschichte mit REV geändert hat
example-baseline = Hinnehmen, was heute da ist, und ablehnen, was hinzukommt
example-since = Prüfen, was ein Pull Request ändert

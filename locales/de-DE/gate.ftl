### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = Nicht als Fehler gezählt: { $list }
verdict-tolerated = im Budget { $count }
verdict-forgiven = in der Baseline { $count }
verdict-suppressed = unterdrückt { $count }
# $value and $limit are one of the amounts below.
verdict-budget = Budget { $budget } für { $locale }: { $value } verbraucht, { $limit } erlaubt
verdict-budget-exceeded = Budget { $budget } für { $locale } überschritten: { $value }, erlaubt { $limit }
verdict-budget-unknown = Nicht zu beurteilen, weil der Verlauf keine Auskunft gibt ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent } %
budget-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
# How old a stale document is, where its history does not tell.
budget-unknown = unbekannt
verdict-since = Nur Dokumente geprüft, die sich seit { $revision } geändert haben: { $documents }
verdict-outdated = Einträge in { $path }, die nicht mehr zutreffen: { $count }. Zum Entfernen: locdrift check --prune-baseline
verdict-pruned = Aus { $path } entfernte Einträge: { $count }
verdict-written = In { $path } eingetragene Fehler: { $count }

## Suppressions

finding-unused-suppression = Diese Unterdrückung von { $rule } hat keine Wirkung.
finding-suppression-no-reason = Diese Unterdrückung hat keine Begründung und wird ignoriert. Ergänzen Sie „reason“.
finding-suppression-unknown-rule = Es gibt keine Regel namens „{ $rule }“.
finding-suppression-shape = Unter „locdrift“ werden nur „ignore“ (eine Liste von Regeln) und „reason“ (eine Zeichenfolge) erwartet.
finding-suppression-unreadable = Das Front Matter ist kein gültiges YAML oder TOML, daher wird die Unterdrückung darin ignoriert.
rule-unused-suppression = Eine Unterdrückung hat keine Wirkung.
rule-malformed-suppression = Eine Unterdrückung ist nicht verwendbar.

## What keeps a run from being done as asked

error-unknown-kind = Die Regel { $rule } hat keine Art „{ $kind }“.
error-budget-argument = Ungültiges Budget „{ $value }“; erwartet wird NAME=VALUE, mit einem dieser Werte für NAME: { $known }.
# $expected is one of the ends of sentences below.
error-budget-value = Ungültiger Wert „{ $value }“ für das Budget { $name }; erwartet: { $expected }.
error-budget-name = Es gibt kein Budget namens „{ $name }“.
# $complaint is the parser's own words, in English.
error-baseline = Ungültige Baseline { $path }, Zeile { $line }: { $complaint }.
error-baseline-format = { $path } hat das Format „{ $found }“, das diese Version von locdrift nicht kennt. Aktualisieren Sie locdrift.
error-ambiguous-baseline = { $path } stammt aus einer früheren Version: Der Eintrag für { $document } gibt nicht an, welchen Befund von { $rule } er aufführt.
error-no-baseline = Keine Baseline-Datei. Geben Sie eine mit --baseline FILE oder mit dem Schlüssel „baseline“ in { $file } an.
error-since-no-repository = { $path } liegt in keinem Git-Repository, daher ist unbekannt, was sich seit { $revision } geändert hat.
error-since-shallow = Der Klon von { $path } ist flach (shallow clone): Sein Verlauf reicht nicht bis zur Merge-Basis mit { $revision }.
error-since-unrelated = Im Repository von { $path } haben das Geprüfte und { $revision } keine Merge-Basis.
hint-fetch-history = Rufen Sie den Verlauf ab: git fetch --unshallow; bei actions/checkout legen Sie fetch-depth: 0 fest.
hint-write-baseline = So tragen Sie die heutigen Befunde darin ein: locdrift check --baseline { $path } --write-baseline
expected-quantity = eine Zahl wie 20 oder ein Anteil wie 5%
expected-words = eine Wortzahl wie 10000
expected-age = ein Alter in Tagen oder Wochen, etwa 90d oder 12w
expected-similarity = ein Anteil von 1 % bis 100 % oder „off“
expected-forge = eine URL mit {"{"}path{"}"}, etwa https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = genau eines von „key“, „comment“ und „manifest“
expected-claim-kind = „git-commit“, „sha1“, „sha256“, „md5“, „git-blob“ oder „date“
expected-ignored = „front-matter“

## The command line

help-deny = Befunde einer Regel als Fehler behandeln; kann mehrfach angegeben werden, von -D, -W und -A gilt die letzte Angabe
help-warn = Befunde einer Regel als Warnungen behandeln; KIND ist text, code, links, formatting, metadata, cosmetic, unknown, HT oder MT
help-allow = Befunde einer Regel ignorieren
help-max = So viele zulassen, bevor Fehler zählen: stale=5%, missing=20, words-to-review=10000, age=90d; kann mehrfach angegeben werden
help-baseline = Befunde nicht zählen, die in dieser Datei aufgeführt sind
help-write-baseline = Heutige Fehler in die Baseline-Datei schreiben
help-prune-baseline = Nicht mehr zutreffende Einträge aus der Baseline-Datei entfernen
help-since = Nur Dokumente prüfen, deren Quelle oder Übersetzung sich seit der Merge-Basis mit REV geändert hat
help-shard = Einen von mehreren Teilen prüfen, z. B. 3/16, die `locdrift report` zusammenführt; erfordert `--format json`
help-cache = Ordner des Caches, anstelle des Cache-Ordners des Benutzers
help-no-cache = Weder einen Cache lesen noch schreiben
error-shard-format = `--shard` schreibt einen Teil eines Berichts; nur `--format json` lässt sich zusammenführen.
error-missing-shard = { $path } ist einer von { $count } Teilen eines Berichts, und Teil { $missing } fehlt.
example-baseline = Nur bei Fehlern fehlschlagen, die seit der Baseline neu sind
example-since = Nur prüfen, was ein Pull Request ändert

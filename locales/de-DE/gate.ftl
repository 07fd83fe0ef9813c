### Was das Tor entscheidet. Namen von Optionen, Regeln, Budgets und Schlüsseln werden nie übersetzt.

verdict-not-denied = Nicht gezählt: { $list }
verdict-tolerated = im Budget { $count }
verdict-forgiven = in der Baseline { $count }
verdict-suppressed = unterdrückt { $count }
verdict-budget = Budget { $budget } von { $locale }: { $value }; erlaubt: { $limit }
verdict-budget-exceeded = Budget { $budget } von { $locale } ist überschritten: { $value }; erlaubt: { $limit }
verdict-budget-unknown = Nicht zu beurteilen, weil der Verlauf es nicht verrät ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent } %
budget-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
budget-unknown = unbekannt
verdict-since = Nur, was sich seit { $revision } geändert hat. Dokumente: { $documents }
verdict-outdated = Einträge in { $path }, die nicht mehr zutreffen: { $count }. Entfernen: locdrift check --prune-baseline
verdict-pruned = Aus { $path } entfernt, weil nicht mehr zutreffend: { $count }
verdict-written = Festgehalten in { $path }: { $count }

## Unterdrückung

finding-unused-suppression = Diese Unterdrückung von { $rule } unterdrückt nichts.
finding-suppression-no-reason = Diese Unterdrückung nennt keinen Grund und unterdrückt daher nichts. Geben Sie einen an: reason.
finding-suppression-unknown-rule = Die Regel „{ $rule }“ gibt es nicht; sie kann nicht unterdrückt werden.
finding-suppression-shape = Unter locdrift: stehen ignore (eine Liste von Regeln) und reason (ein Text), sonst nichts.
finding-suppression-unreadable = YAML oder TOML lehnt die Front Matter ab, daher wird die Unterdrückung darin nicht gelesen.
rule-unused-suppression = Eine Unterdrückung unterdrückt nichts.
rule-malformed-suppression = Eine Unterdrückung ist unbrauchbar.

## Warum ein Lauf nicht wie verlangt möglich ist

error-unknown-kind = Die Regel { $rule } hat keinen Teil „{ $kind }“, für den eine Stufe festgelegt werden kann.
error-budget-argument = „{ $value }“ ist kein Budget. Schreiben Sie NAME=VALUE, mit einem dieser Namen: { $known }.
error-budget-value = „{ $value }“ ist kein Wert für das Budget { $name }; erwartet: { $expected }.
error-budget-name = Das Budget „{ $name }“ gibt es nicht.
error-baseline = { $path } ist keine Baseline, in Zeile { $line }: { $complaint }.
error-baseline-format = { $path } hat das Format „{ $found }“, das diese Version von locdrift nicht kennt. Aktualisieren Sie locdrift.
error-ambiguous-baseline = { $path } stammt von einer früheren Version. Der Eintrag zu { $document } nennt nicht, welcher Befund von { $rule } gemeint ist.
error-no-baseline = Für die Baseline ist keine Datei angegeben. Nennen Sie sie mit --baseline FILE oder mit dem Schlüssel baseline in { $file }.
error-since-no-repository = { $path } liegt in keinem Git-Repository, daher ist unbekannt, was sich dort seit { $revision } geändert hat.
error-since-shallow = Der Klon mit { $path } ist flach: Sein Verlauf reicht nicht bis zur Abzweigung von { $revision } zurück.
error-since-unrelated = Im Repository mit { $path } haben das Geprüfte und { $revision } keinen gemeinsamen Verlauf.
hint-fetch-history = Holen Sie den Verlauf: git fetch --unshallow; mit actions/checkout: fetch-depth: 0.
hint-write-baseline = Halten Sie die heutigen Befunde darin fest: locdrift check --write-baseline
expected-quantity = eine Anzahl wie 20 oder ein Anteil wie 5%
expected-words = eine Anzahl Wörter wie 10000
expected-age = eine Anzahl Tage oder Wochen wie 90d oder 12w
expected-similarity = ein Anteil von 1 % bis 100 %, oder „off“
expected-forge = eine Adresse mit {"{"}path{"}"}, etwa https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = genau eines von „key“, „comment“ und „manifest“
expected-claim-kind = „git-commit“, „sha1“, „sha256“, „md5“, „git-blob“ oder „date“
expected-ignored = „front-matter“

## Die Befehlszeile

help-deny = Befunde einer Regel als Fehler behandeln; mehrfach möglich, die letzte von -D, -W und -A gilt
help-warn = Befunde einer Regel als Warnungen behandeln; KIND ist text, code, links, formatting, metadata, cosmetic, unknown, HT oder MT
help-allow = Befunde einer Regel nicht melden
help-max = Innerhalb eines Budgets keine Fehler zählen: stale=5%, missing=20, words-to-review=10000, age=90d; mehrfach möglich
help-baseline = Befunde nicht zählen, die die Datei als bekannt aufführt
help-write-baseline = Die heutigen Fehler in die Baseline schreiben
help-prune-baseline = Aus der Baseline entfernen, was nicht mehr zutrifft
help-since = Nur Dokumente, deren Quelle oder Übersetzung sich seit dem gemeinsamen Verlauf mit REV geändert hat
example-baseline = Hinnehmen, was heute da ist, und ablehnen, was hinzukommt
example-since = Prüfen, was ein Pull Request ändert

### Was sich geändert hat, seit eine Übersetzung entstanden ist. MT, HT, Pfade und Namen von Optionen werden nie übersetzt.

## Arten von Änderungen, als Beschriftung aus ein oder zwei Wörtern

drift-cosmetic = kosmetisch
drift-metadata = Metadaten
drift-formatting = Formatierung
drift-links = Links
drift-code = Code
drift-text = Text

## Befunde

# $changed und $total sind Anzahlen von Wörtern des Quelldokuments.
finding-stale-text =
    { $changed ->
        [0] Der Text der Quelle hat sich nach dieser Übersetzung geändert; hinzugekommen ist nichts.
        [one] Der Text der Quelle hat sich nach dieser Übersetzung geändert: { $changed } von { $total } Wörtern ist zu prüfen.
       *[other] Der Text der Quelle hat sich nach dieser Übersetzung geändert: { $changed } von { $total } Wörtern sind zu prüfen.
    }
finding-stale-code = Code oder Markup der Quelle hat sich nach dieser Übersetzung geändert, der Text nicht.
finding-stale-formatting = Die Formatierung von Text der Quelle hat sich nach dieser Übersetzung geändert, die Wörter nicht.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Links der Quelle haben sich nach dieser Übersetzung geändert, der Text nicht.
finding-stale-metadata = Nicht übersetztes Front Matter der Quelle hat sich nach dieser Übersetzung geändert, der Text nicht.
finding-stale-cosmetic = Leerraum der Quelle hat sich nach dieser Übersetzung geändert, sonst nichts.
finding-stale-unknown = Die Quelle hat sich nach dieser Übersetzung geändert. Was sich geändert hat, ist unbekannt: { $why }.
finding-provenance-mismatch = Im Commit aus ms.sourcegitcommit hat die Quelle einen anderen Hash als den in ms.openlocfilehash.
rule-provenance-mismatch = Zum festgehaltenen Commit gehört eine andere Quelle als zum festgehaltenen Hash.

## Warum unbekannt ist, was sich geändert hat, als Satzende ohne den Punkt

unknown-no-repository = die Quelle liegt in keinem Git-Repository (--history gibt eines an)
unknown-shallow-clone = der Klon der Quelle ist flach und enthält die Fassung nicht, die übersetzt wurde (git fetch --unshallow)
unknown-partial-clone = der Klon der Quelle ist unvollständig (partial clone) und enthält die Fassung nicht, die übersetzt wurde (git fetch --refetch --no-filter)
unknown-broken-alternates = das Repository leiht Objekte aus { $path }, das nicht vorhanden ist (wiederherstellen, oder ohne --reference und --shared neu klonen)
unknown-commit-not-found = der festgehaltene Commit ist nicht im Repository, und keine Fassung darin hat den festgehaltenen Hash
unknown-not-in-commit = der festgehaltene Commit hat die Seite nicht, weder unter diesem Pfad noch unter einem früheren
unknown-no-version-matches = keine Fassung im Repository hat den festgehaltenen Hash
# $complaint ist der englische Wortlaut der Git-Bibliothek.
unknown-repository-unreadable = das Repository kann nicht gelesen werden: { $complaint }
unknown-too-large = das Dokument ist zu groß für einen Vergleich

## Im Bericht

# Hinter einem Pfad: wie viel von der Quelle zu prüfen ist.
report-words = { $changed } von { $total } Wörtern
report-formatting =
    { $formatting ->
        [one] { $formatting } Wort mit nur anderer Formatierung
       *[other] { $formatting } Wörter mit nur anderer Formatierung
    }
report-needs-translator = veraltet, Übersetzungsarbeit nötig
report-needs-none = veraltet, keine Übersetzungsarbeit nötig
# Vor dem Prozentzeichen steht ein geschütztes Leerzeichen (U+00A0).
report-review =
    { $documents ->
        [one] { $documents } veraltetes Dokument erfordert Übersetzungsarbeit: { $changed } von { $total } Wörtern zu prüfen ({ $percent } %)
       *[other] { $documents } veraltete Dokumente erfordern Übersetzungsarbeit: { $changed } von { $total } Wörtern zu prüfen ({ $percent } %)
    }
history-locale = { $locale }, in { $root }
history-nothing = An keinem dieser Tage gab es beide Seiten.
history-point = veraltet { $stale } ({ $percent } %) · fehlend { $missing } · zu prüfende Wörter { $words }
history-legend = █ aktuell · ▒ veraltet · ░ fehlend
history-lag = Verzug in Tagen, von { $arrivals } Ankünften: Median { $median }, 90 % binnen { $ninth }
report-review-none = kein veraltetes Dokument erfordert Übersetzungsarbeit

## locdrift diff

help-diff = Anzeigen, was sich in der Quelle einer Übersetzung geändert hat und welche Stellen der Übersetzung das betrifft
help-diff-source = Der Ordner mit den Quelldokumenten, statt der Konfiguration
help-diff-format = Das Format der Standardausgabe: human oder json
help-diff-side-by-side = Die Quelle von vorher und die von jetzt nebeneinander anzeigen
help-diff-all = Auch Änderungen an Metadaten anzeigen
help-source-rev = Die Quelle aus einer Git-Revision lesen
help-locale-rev = Die Übersetzungen aus einer Git-Revision lesen
help-history = Das Repository mit dem Verlauf der Quelle, wenn die Quelle nicht darin liegt
help-renames = Wie viel einer Seite eine umbenannte behalten muss, etwa 60%; oder off
help-no-drift = Nicht nachsehen, was sich in der Quelle geändert hat
help-no-damage = Nicht nach Schäden in Übersetzungen suchen
help-links = Auch Links prüfen, die nur die Übersetzung hat
example-diff = Sehen, welche Absätze einer Übersetzung die Änderungen ihrer Quelle betreffen
progress-comparing = Vergleich mit dem, was übersetzt wurde
diff-current = Die Übersetzung ist aktuell.
diff-not-stale = Es gibt nichts zu vergleichen; Status dieses Dokuments: { $status }.
diff-only-cosmetic = Nur Leerraum hat sich geändert.
diff-before = vorher
diff-now = jetzt
# $lines ist eine Zeilennummer oder ein Bereich wie 12-14.
diff-translation = Übersetzung, Zeile { $lines }
diff-insert-after = der neue Text gehört hinter Zeile { $lines } der Übersetzung
diff-unaligned = dieser Teil der Übersetzung ließ sich der Quelle nicht zuordnen; suchen Sie ihn selbst
diff-guess = nur aus der Länge des Textes geschlossen: prüfen Sie, ob es die richtige Stelle ist
diff-done = bereits übersetzt
diff-metadata =
    { $count ->
        [one] { $count } Änderung an Metadaten (--all zeigt sie)
       *[other] { $count } Änderungen an Metadaten (--all zeigt sie)
    }
diff-source-line = Quelle, Zeile { $lines }
diff-since =
    { $commits ->
        [one] { $commits } Commit hat die Quelle seitdem geändert, am { $date }
       *[other] { $commits } Commits haben die Quelle seitdem geändert, der erste am { $date }
    }
error-no-such-document = Ein Dokument { $path } gibt es weder in der Quelle noch in einem Sprachordner.
error-which-locale = { $path } steht für Übersetzungen in mehreren Zielsprachen.
hint-which-locale = Die Übersetzung selbst nennen, oder eine Zielsprache mit --locale: { $known }.

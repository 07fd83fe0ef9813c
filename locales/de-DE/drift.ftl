### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = kosmetisch
# Only front matter changed that nobody translates.
drift-metadata = Metadaten
# Inline markup changed, and no word did.
drift-formatting = Formatierung
# Only destinations of links or sources of images changed.
drift-links = Links
# Only code blocks or markup changed.
drift-code = Code
# Text changed that a translator must see.
drift-text = Text

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [0] Der Text der Quelle hat sich seit dieser Übersetzung geändert; hinzugekommen ist nichts.
        [one] Der Text der Quelle hat sich seit dieser Übersetzung geändert: { $changed } von { $total } Wörtern ist zu prüfen.
       *[other] Der Text der Quelle hat sich seit dieser Übersetzung geändert: { $changed } von { $total } Wörtern sind zu prüfen.
    }
finding-stale-code = Code oder Markup der Quelle hat sich seit dieser Übersetzung geändert, der Text nicht.
finding-stale-formatting = Inline-Markup der Quelle hat sich seit dieser Übersetzung geändert, der Wortlaut nicht.
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Links der Quelle haben sich seit dieser Übersetzung geändert, der Text nicht.
finding-stale-metadata = Nicht übersetztes Front Matter der Quelle hat sich seit dieser Übersetzung geändert, der Text nicht.
finding-stale-cosmetic = In der Quelle hat sich seit dieser Übersetzung nur Leerraum geändert.
# $why is one of the reasons below.
finding-stale-unknown = Die Quelle hat sich seit dieser Übersetzung geändert; was sich geändert hat, ist unbekannt: { $why }.
finding-provenance-mismatch = Im Commit aus ms.sourcegitcommit hat die Quelle einen anderen Hash, als ms.openlocfilehash angibt.
rule-provenance-mismatch = Der eingetragene Commit und der eingetragene Hash gehören zu verschiedenen Versionen der Quelle.

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = Die Quelle liegt in keinem Git-Repository (geben Sie mit --history eines an)
unknown-shallow-clone = Die Quelle liegt in einem flachen Klon (shallow clone), in dem die übersetzte Version fehlt (führen Sie git fetch --unshallow aus)
unknown-partial-clone = Die Quelle liegt in einem partiellen Klon (partial clone), in dem die übersetzte Version fehlt (führen Sie git fetch --refetch --no-filter aus)
# $path is a folder.
unknown-broken-alternates = Das Repository entlehnt Objekte aus { $path }, doch diesen Ordner gibt es nicht (stellen Sie ihn wieder her, oder klonen Sie erneut ohne --reference und --shared)
unknown-commit-not-found = Der eingetragene Commit ist nicht im Repository, und keine Version dort hat den eingetragenen Hash
unknown-not-in-commit = Im eingetragenen Commit gibt es kein solches Dokument, weder unter diesem noch unter einem früheren Pfad
unknown-no-version-matches = Keine Version im Repository hat den eingetragenen Hash
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = Das Repository kann nicht gelesen werden: { $complaint }
unknown-too-large = Das Dokument ist für einen Vergleich zu groß

## In the report

# After a path: how much of the source there is to review.
report-words = { $changed } von { $total } Wörtern
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting =
    { $formatting ->
        [one] { $formatting } Wort nur anders formatiert
       *[other] { $formatting } Wörter nur anders formatiert
    }
# The heading over stale documents that need a translator.
report-needs-translator = veraltet, Übersetzungsarbeit nötig
# The heading over stale documents that need none.
report-needs-none = veraltet, keine Übersetzungsarbeit nötig
report-review =
    { $documents ->
        [one] { $documents } veraltetes Dokument erfordert Übersetzungsarbeit: { $changed } von { $total } Wörtern zu prüfen ({ $percent } %)
       *[other] { $documents } veraltete Dokumente erfordern Übersetzungsarbeit: { $changed } von { $total } Wörtern zu prüfen ({ $percent } %)
    }
history-locale = { $locale }, in { $root }
history-nothing = An keinem Punkt dieses Zeitraums gibt es sowohl die Quelle als auch Übersetzungen.
history-point = veraltet { $stale } ({ $percent } %) · fehlend { $missing } · zu prüfende Wörter { $words }
history-legend = █ aktuell · ▒ veraltet · ░ fehlend
history-lag = Rückstand zur Quelle in Tagen, über { $arrivals } Übersetzungen: Median { $median }, 90 % innerhalb von { $ninth }
report-review-none = kein veraltetes Dokument erfordert Übersetzungsarbeit

## locdrift diff

help-diff = Anzeigen, was sich in der Quelle geändert hat und welche Stellen der Übersetzung betroffen sind
help-diff-source = Ordner der Quelldokumente, anstelle des in der Konfiguration angegebenen
help-diff-format = Ausgabeformat: human oder json
help-diff-side-by-side = Alte und neue Quelle nebeneinander anzeigen
help-diff-all = Auch Änderungen an Metadaten anzeigen
help-source-rev = Quelle aus dieser Git-Revision lesen
help-locale-rev = Übersetzungen aus dieser Git-Revision lesen
help-history = Repository mit dem Verlauf der Quelle, falls die Quelle nicht darin liegt
help-renames = Ähnlichkeit, ab der eine umbenannte und bearbeitete Seite erkannt wird, etwa 60%; oder off
help-no-drift = Nicht ermitteln, was sich in der Quelle geändert hat
help-no-damage = Nicht nach Schäden in Übersetzungen suchen
help-links = Auch Links prüfen, die nur die Übersetzung enthält
example-diff = Anzeigen, welche Absätze einer Übersetzung zu überarbeiten sind
progress-comparing = Vergleich mit den übersetzten Versionen
diff-current = Die Übersetzung ist aktuell.
diff-not-stale = Nichts zu vergleichen: Dieses Dokument ist { $status }.
diff-only-cosmetic = Nur Leerraum hat sich geändert.
# Headings over the texts of a change.
diff-before = vorher
diff-now = jetzt
# $lines is a line number or a range such as 12-14.
diff-translation = Übersetzung, Zeile { $lines }
diff-insert-after = neuer Text, einzufügen nach Zeile { $lines } der Übersetzung
diff-unaligned = entsprechende Stelle der Übersetzung nicht gefunden; bitte selbst suchen
# Follows the line that a change belongs to.
diff-guess = nur anhand der Textlänge zugeordnet; bitte prüfen, ob die Stelle stimmt
diff-done = bereits übersetzt
# Stands behind a place or a name.
diff-label = ({ $text })
diff-metadata =
    { $count ->
        [one] { $count } Änderung an Metadaten (--all zeigt sie an)
       *[other] { $count } Änderungen an Metadaten (--all zeigt sie an)
    }
diff-source-line = Quelle, Zeile { $lines }
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since =
    { $commits ->
        [one] { $commits } Commit hat die Quelle geändert, am { $date }
       *[other] { $commits } Commits haben die Quelle geändert, der erste am { $date }
    }
error-no-such-document = Weder ein Quelldokument noch eine Übersetzung hat den Pfad { $path }.
error-which-locale = { $path } hat Übersetzungen in mehreren Sprachen.
hint-which-locale = Geben Sie die Übersetzung selbst an, oder wählen Sie mit --locale eine Sprache: { $known }.

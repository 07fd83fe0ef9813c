### Die Warteschlange zum Prüfen. Pfade, Tags, Zuständige, MT, HT und Namen von Optionen und Schlüsseln werden nie übersetzt.

## Teile, die mit einem Punkt dazwischen verbunden werden

queue-title = Warteschlange zum Prüfen
queue-nothing = Nichts erfordert Übersetzungsarbeit.
queue-nothing-known = Nichts, was sich beurteilen lässt, erfordert Übersetzungsarbeit.
queue-untracked = { $locale }: Übersetzungen, die sich nicht beurteilen lassen, weil sie ihre Quelle nicht festhalten: { $documents }. So finden Sie sie: locdrift adopt
queue-locale =
    { $documents ->
        [one] { $locale }: { $documents } Dokument zu bearbeiten
       *[other] { $locale }: { $documents } Dokumente zu bearbeiten
    }
queue-documents =
    { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumente
    }
# Ein Segment ist ein übersetzbarer Block: ein Absatz, eine Überschrift, eine Zelle.
queue-segments =
    { $segments ->
        [one] { $segments } Segment
       *[other] { $segments } Segmente
    }
queue-damaged =
    { $segments ->
        [one] davon { $segments } beschädigt
       *[other] davon { $segments } beschädigt
    }
queue-words =
    { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }
# Wörter von Texten, die schon weiter vorn in der Warteschlange stehen.
queue-repeated =
    { $words ->
        [one] davon zählt { $words } als Wiederholung nicht
       *[other] davon zählen { $words } als Wiederholungen nicht
    }
queue-part = Teil { $part } von { $parts }

## Der Bericht für Menschen

queue-batches = Pakete mit höchstens { $max } Wörtern
queue-no-owner = niemand zuständig
queue-first = zuerst an der Reihe, nach Priorität
queue-more =
    { $count ->
        [one] … und { $count } weiterer Eintrag (--all zeigt ihn)
       *[other] … und { $count } weitere Einträge (--all zeigt sie)
    }

## Was mit einem Segment geschehen ist, als Label aus einem Wort

queue-changed = geändert
queue-new = neu
queue-deleted = gelöscht
queue-repair = beschädigt
# Told of a segment.
note-words-unchanged = Wörter unverändert; nur die Formatierung hat sich geändert
note-memory = So übersetzt in { $path }; prüfen Sie, ob es hier passt
note-damage = Beschädigt ({ $rule }): „{ $translation }“, wo in der Quelle „{ $base }“ steht
note-damage-source = Beschädigt ({ $rule }): Der Text ist derselbe wie in der Quelle
note-before = Davor: { $text }
note-after = Danach: { $text }
note-term = Glossar: { $term } → { $translation }{ $note }
note-term-kept = Glossar: { $term } unverändert lassen{ $note }
note-term-avoided = Glossar: { $term } vermeiden{ $note }

queue-also = auch in { $path }
queue-also-more =
    { $count ->
        [one] auch in { $path } und an { $count } weiteren Stelle
       *[other] auch in { $path } und an { $count } weiteren Stellen
    }

## Warum ein Dokument vorgeht, als Label

queue-reason-unknown = Änderungen unbekannt
queue-reason-damaged = beschädigte Übersetzung
queue-reason-changed =
    { $days ->
        [0] heute geändert
        [one] vor { $days } Tag geändert
       *[other] vor { $days } Tagen geändert
    }
queue-reason-handed-off =
    { $days ->
        [0] heute zur Übersetzung übergeben
        [one] vor { $days } Tag zur Übersetzung übergeben
       *[other] vor { $days } Tagen zur Übersetzung übergeben
    }
queue-reason-high = hohe Priorität
queue-reason-medium = mittlere Priorität
queue-reason-low = niedrige Priorität
queue-reason-views =
    { $views ->
        [one] { $views } Aufruf
       *[other] { $views } Aufrufe
    }

## Was neben der Warteschlange gemeldet wird

queue-left-out = { $path } fehlt in der Warteschlange: { $why }.
queue-too-long = das Dokument enthält einen Text von mehr als { $limit } Bytes; teilen Sie ihn in Absätze auf
queue-not-translatable =
    { $documents ->
        [one] { $path } ist YAML unbekannter Form und nicht übersetzbar; nennen Sie es mit --include, um es übersetzen zu lassen.
       *[other] { $documents } Dokumente sind YAML unbekannter Form und nicht übersetzbar, als Erstes { $path }; nennen Sie sie mit --include, um sie übersetzen zu lassen.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } Dokument hat Schäden, die sich ohne Übersetzer beheben lassen: locdrift repair
       *[other] { $documents } Dokumente haben Schäden, die sich ohne Übersetzer beheben lassen: locdrift repair
    }
queue-views-none = Keiner der { $paths } Pfade in { $file } ist ein Dokument der Warteschlange. Erwartet werden Pfade der Dokumente unterhalb ihres Ordners, wie docs/setup.md.
queue-wrote = { $path } wurde geschrieben.
queue-wrote-files =
    { $files ->
        [one] { $files } Datei wurde nach { $path } geschrieben.
       *[other] { $files } Dateien wurden nach { $path } geschrieben.
    }
progress-segmenting = Dokumente werden zerlegt
progress-writing = Dokumente werden geschrieben

## Warum keine Warteschlange entsteht

error-views = { $path }, Zeile { $line }: „{ $found }“ gefunden; erwartet: { $expected }.
error-changed-meanwhile = { $path } hat sich geändert, während die Warteschlange entstand. Starten Sie den Lauf erneut.
error-glossary = { $path }:{ $line }: das Glossar ist nicht verwendbar: { $found }. Erwartete Spalten: term, translation, note, use (keep oder avoid)
error-foreign-file = { $path } stammt nicht von locdrift oder wurde seitdem geändert. Verschieben Sie die Datei, oder geben Sie einen anderen Ordner an.
error-output-is-document = { $path } ist ein Dokument dieser Ordner und wird nicht überschrieben. Geben Sie eine andere Datei an.
error-needs-folder =
    { $files ->
        [one] Das Format { $format } ergibt { $files } Datei. Geben Sie mit --out DIR einen Ordner dafür an.
       *[other] Das Format { $format } ergibt { $files } Dateien. Geben Sie mit --out DIR einen Ordner dafür an.
    }
expected-max-words = eine Anzahl Wörter über 0, wie 2000
expected-weight = eine Zahl ab 0, wie 20
expected-columns = die Spalten path und views
expected-document-path = der Pfad eines Dokuments
expected-views = eine Anzahl Aufrufe wie 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = Arbeit auflisten, die einen Menschen braucht, das Dringendste zuerst, in Paketen
help-queue-long =
    Die Dokumente, die Übersetzungsarbeit erfordern, ordnen und in Pakete aufteilen. Jedes hat seine Segmente: was geändert, was neu und was gelöscht ist sowie was beschädigt ist und sich nicht von selbst reparieren lässt, mit der Quelle von vorher und jetzt und der vorhandenen Übersetzung.

    Der Schlüssel queue in { $file } legt fest, woraus die Priorität besteht, wie groß Pakete sind und wer zuständig ist.
help-max-words = Die Höchstzahl der Wörter in einem Paket; nur ein Dokument, das allein mehr hat, wird geteilt
help-views = Seitenaufrufe, die die Priorität erhöhen: eine CSV-Datei mit den Spalten path und views, oder - für die Standardeingabe
help-context = Auch die Segmente schreiben, die sich nicht geändert haben (json, xliff)
help-queue-format = Das Format: { $known }
help-out = In eine Datei schreiben; in einen Ordner, wenn das Format mehrere Dateien ergibt
help-pick-owner = Nur was dieser Zuständige hat; none für das, was niemand hat; mehrfach möglich
help-pick-batch = Nur dieses Paket, nach seiner ID; mehrfach möglich
help-pick-status = Nur Dokumente mit diesem Status: stale, missing oder current mit Schäden
help-pick-kind = Nur Dokumente, deren stärkste Änderung von dieser Art ist, oder mit Schäden (repair): { $known }
help-pick-top = Nur so viele Dokumente, die dringendsten zuerst
help-pick-files = Nur die Dokumente, deren Pfade diese Datei aufzählt, einer pro Zeile; - für die Standardeingabe
help-pick-assigned = Weglassen, was schon jemand hat: eine exportierte Warteschlange (json, csv, xliff, po), oder eine Liste von Pfaden oder Paket-IDs; mehrfach möglich
help-no-memory = Neue Segmente nicht mit Übersetzungen desselben Textes an anderer Stelle der Zielsprache vorbelegen
help-segments = Eine Zeile je Segment statt je Dokument schreiben (csv)
help-queue-exit-codes =
    Exit-Codes: 0 die Warteschlange wurde geschrieben, auch wenn sie leer ist, 2 Lauf nicht wie verlangt möglich.
example-queue = Sehen, was Übersetzungsarbeit erfordert, und warum
example-queue-views = Eine Checkliste verteilen, in der viel gelesene Seiten vorgehen
example-queue-csv = Die Warteschlange in einer Tabellenkalkulation öffnen

### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = Prüfwarteschlange
queue-nothing = Nichts zu übersetzen oder zu prüfen.
queue-nothing-known = Nichts zu übersetzen oder zu prüfen, soweit sich das beurteilen lässt.
queue-untracked = { $locale }: { $documents } ohne Herkunft, nicht zu beurteilen. Zum Ermitteln der Quellversionen: locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale =
    { $documents ->
        [one] { $locale }: { $documents } Dokument zu übersetzen oder zu prüfen
       *[other] { $locale }: { $documents } Dokumente zu übersetzen oder zu prüfen
    }
queue-documents =
    { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumente
    }
# A segment is a translatable block: a paragraph, a heading, a cell.
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
# Words of texts that came before in the queue.
queue-repeated =
    { $words ->
        [one] davon { $words } wiederholt und nicht gezählt
       *[other] davon { $words } wiederholt und nicht gezählt
    }
# One part of a document that is too large for one batch.
queue-part = Teil { $part } von { $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = Pakete mit höchstens { $max } Wörtern
queue-no-owner = niemand zuständig
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = zuerst in der Warteschlange, nach Priorität
# Closes a list that was cut.
queue-more =
    { $count ->
        [one] … und { $count } weiterer Eintrag (--all zeigt ihn an)
       *[other] … und { $count } weitere Einträge (--all zeigt sie an)
    }

## What happened to a segment, as a label of one word

queue-changed = geändert
queue-new = neu
queue-deleted = gelöscht
queue-repair = beschädigt
# Told of a segment that has no words to review.
note-words-unchanged = Wortlaut unverändert; nur Inline-Markup hat sich geändert
note-memory = Übersetzung desselben Textes in { $path }; prüfen Sie, ob sie hier passt
note-damage = Beschädigt ({ $rule }): „{ $translation }“; in der Quelle steht „{ $base }“
note-damage-source = Beschädigt ({ $rule }): gleicher Text wie in der Quelle
note-before = Davor: { $text }
note-after = Danach: { $text }
note-term = Glossar: { $term } → { $translation }{ $note }
note-term-kept = Glossar: { $term } unübersetzt lassen{ $note }
note-term-avoided = Glossar: { $term } vermeiden{ $note }

# The same text stands in another document too.
queue-also = auch in { $path }
queue-also-more =
    { $count ->
        [one] auch in { $path } und an { $count } weiteren Stelle
       *[other] auch in { $path } und an { $count } weiteren Stellen
    }

## Why a document comes first, as labels

queue-reason-unknown = Änderungen unbekannt
queue-reason-damaged = beschädigte Übersetzung
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [0] heute geändert
        [one] vor { $days } Tag geändert
       *[other] vor { $days } Tagen geändert
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [0] heute zur Übersetzung übergeben
        [one] vor { $days } Tag zur Übersetzung übergeben
       *[other] vor { $days } Tagen zur Übersetzung übergeben
    }
# What the source says of itself in ms.localizationpriority.
queue-reason-high = hohe Priorität
queue-reason-medium = mittlere Priorität
queue-reason-low = niedrige Priorität
queue-reason-views =
    { $views ->
        [one] { $views } Aufruf
       *[other] { $views } Aufrufe
    }

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = Nicht in der Warteschlange: { $path }: { $why }.
queue-too-long = Das Dokument enthält einen Text mit mehr als { $limit } Bytes; teilen Sie ihn in Absätze auf
queue-not-translatable =
    { $documents ->
        [one] Nicht übersetzbar: { $path } ist YAML mit unbekanntem Schema. Um es zu übersetzen, geben Sie es mit --include an.
       *[other] Nicht übersetzbar: { $documents } Dokumente sind YAML mit unbekanntem Schema, etwa { $path }. Um sie zu übersetzen, geben Sie sie mit --include an.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } Dokument hat Schäden, die sich automatisch reparieren lassen: locdrift repair
       *[other] { $documents } Dokumente haben Schäden, die sich automatisch reparieren lassen: locdrift repair
    }
queue-views-none = Keiner der { $paths } Pfade in { $file } ist in der Warteschlange. Erwartet werden Pfade relativ zum Stammordner, etwa docs/setup.md.
queue-wrote = { $path } wurde geschrieben.
queue-wrote-files =
    { $files ->
        [one] { $files } Datei wurde in { $path } geschrieben.
       *[other] { $files } Dateien wurden in { $path } geschrieben.
    }
queue-next = Nach dem Übersetzen: { $command }
progress-segmenting = Dokumente werden in Segmente zerlegt
progress-writing = Dokumente werden geschrieben

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path }, Zeile { $line }: „{ $found }“ gefunden; erwartet: { $expected }.
error-changed-meanwhile = { $path } hat sich während dieses Laufs geändert. Führen Sie den Befehl erneut aus.
error-glossary = Ungültiges Glossar { $path }:{ $line }: { $found }. Erwartete Spalten: term, translation, note, use (keep oder avoid)
# A file that would be overwritten.
error-foreign-file = { $path } wurde nicht von locdrift geschrieben oder seitdem geändert. Verschieben Sie die Datei, oder geben Sie einen anderen Ordner an.
error-output-is-document = { $path } ist eines der Dokumente und wurde nicht überschrieben. Geben Sie eine andere Datei an.
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder =
    { $files ->
        [one] Das Format { $format } schreibt { $files } Datei. Geben Sie mit --out DIR einen Ordner dafür an.
       *[other] Das Format { $format } schreibt { $files } Dateien. Geben Sie mit --out DIR einen Ordner dafür an.
    }
expected-max-words = eine Wortzahl größer als 0, etwa 2000
expected-weight = eine Zahl ab 0, etwa 20
expected-columns = Spalten namens path und views
expected-document-path = der Pfad eines Dokuments
expected-views = eine Anzahl von Aufrufen wie 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = Übersetzungs- und Prüfarbeit in Paketen auflisten, das Dringendste zuerst
help-queue-long =
    Die Dokumente, die Übersetzungsarbeit erfordern, in Paketen auflisten, das dringendste zuerst. Zu jedem gehören seine Segmente: geänderte, neue, gelöschte und solche, deren Schäden sich nicht automatisch reparieren lassen, mit alter und neuer Quelle und der vorhandenen Übersetzung.

    Der Schlüssel „queue“ in { $file } legt Priorität, Paketgröße und Zuständige fest.
help-max-words = Höchstzahl der Wörter in einem Paket; nur ein einzelnes Dokument, das sie überschreitet, wird geteilt
help-views = CSV-Datei mit Seitenaufrufen (Spalten path und views), die die Priorität erhöhen; - für die Standardeingabe
help-context = Auch unveränderte Segmente schreiben (json, xliff)
help-queue-format = Ausgabeformat: { $known }
help-out = In eine Datei schreiben oder in einen Ordner, wenn das Format mehrere Dateien ergibt
help-pick-owner = Nur Dokumente auswählen, für die diese Person oder Gruppe zuständig ist; none wählt die ohne Zuständige aus; kann mehrfach angegeben werden
help-pick-batch = Nur das Paket mit dieser ID auswählen; kann mehrfach angegeben werden
help-pick-status = Nur Dokumente mit diesem Status auswählen: stale (veraltet), missing (fehlend) oder current (aktuell) mit Schäden
help-pick-kind = Nur Dokumente auswählen, deren stärkste Änderung von dieser Art ist, oder beschädigte, die zu reparieren sind (repair): { $known }
help-pick-top = Nur so viele Dokumente auswählen, die dringendsten
help-pick-files = Nur Dokumente auswählen, die in dieser Datei aufgeführt sind, ein Pfad je Zeile; - für die Standardeingabe
help-pick-assigned = Bereits Zugewiesenes weglassen: eine exportierte Warteschlange (json, csv, xliff, po) oder eine Liste von Pfaden oder Paket-IDs; kann mehrfach angegeben werden
help-no-memory = Neue Segmente nicht mit Übersetzungen desselben Textes an anderer Stelle der Sprache füllen
help-segments = Eine Zeile je Segment statt je Dokument schreiben (csv)
help-queue-exit-codes =
    Exitcodes: 0 die Warteschlange wurde geschrieben, auch wenn sie leer ist, 2 der Befehl konnte nicht ausgeführt werden.
example-queue = Anzeigen, was Übersetzungsarbeit erfordert, und warum
example-queue-views = Eine Checkliste schreiben, in der beliebte Seiten zuerst stehen
example-queue-csv = Die Warteschlange in einer Tabellenkalkulation öffnen

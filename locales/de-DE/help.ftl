### Was --help anzeigt. Namen von Befehlen, Optionen und Werten werden nie übersetzt.

usage-label = Aufruf
usage-commands = Befehle
usage-arguments = Argumente
usage-options = Optionen
usage-examples = Beispiele

help-about = Zeigt, welche übersetzten Dokumente nicht mehr zu ihrer Quelle passen.
help-help = Diese Hilfe anzeigen
help-version = Die Version anzeigen
help-lang = Die Sprache der Meldungen: { $known }
help-color = Wann Farben verwendet werden: auto, always oder never
help-check = Den Status jeder Übersetzung bestimmen
help-check-long =
    Den Status jeder Übersetzung bestimmen: aktuell, veraltet, fehlend, verwaist, nicht nachverfolgt oder ungültig.

    Eine Übersetzung hält in ihrem Front Matter (ms.openlocfilehash) den Hash der Quelle fest, aus der sie entstanden ist. Sie ist aktuell, wenn das ein Hash der Quelle in ihrer jetzigen Fassung ist.
help-config = Die Konfigurationsdatei, statt der nächstgelegenen { $file } in diesem oder einem übergeordneten Ordner
help-include = Nur passende Dokumente berücksichtigen; mehrfach möglich
help-exclude = Passende Dokumente auslassen; mehrfach möglich
help-format = Das Format der Standardausgabe: { $known }
help-output = Zusätzlich einen Bericht in eine Datei schreiben; mehrfach möglich
help-all = Alle Dokumente anzeigen, nicht nur eine Bildschirmseite
help-explain = Eine Regel erklären oder alle Regeln auflisten
help-explain-rule = Der Name der Regel
help-guide = Eine Seite des Handbuchs auf Englisch zeigen oder die Themen nennen
help-guide-topic = Das Thema: { $known }
example-guide = Über Stufen, Budgets und die Baseline lesen
help-report = Gespeicherte Berichte in ein anderes Format bringen oder mehrere zusammenführen
help-report-files = Berichte im Format json; - ist die Standardeingabe
help-report-long = Die Dokumente werden nicht gebraucht. Berichte über eine Quelle werden zum Bericht eines Laufs. Wo sich die Quellen unterscheiden, heißen Dokumente nach ihren Pfaden ab dem Ordner um alle Stammordner, sodass eine Seite die Repositorys einer Organisation zeigen kann. Befunde behalten die Sprache des Laufs.
example-report = Die Berichte mehrerer Sprachen auf einer Seite zeigen
help-schema = Das JSON-Schema eines Formats ausgeben oder alle Formate nennen
help-schema-name = Das Format: { $known }
example-schema = Einen Editor locdrift.yml prüfen und vervollständigen lassen
help-timeline = Drift im Zeitverlauf zeigen, allein aus git
help-timeline-long = An jedem Punkt werden beide Seiten so gelesen, wie ihre Hauptlinien an diesem Tag waren; die Zahlen sind die von locdrift check mit diesen Revisionen. Der Verzug ist die Zeit von einer Änderung der Quelle, bis die Übersetzung sie hatte.
help-timeline-every = Wie weit zwei Punkte auseinanderliegen: { $known }; Vorgabe month
help-timeline-since = Der erste Tag, etwa 2020-01-31
help-timeline-points = Wie viele Punkte, von jetzt zurück; Vorgabe 24, mit --since alle
help-timeline-output = Auch den heutigen Bericht mit den Kurven als Seite schreiben
example-timeline = Sehen, ob die Drift wächst, Quartal für Quartal
example-timeline-page = Den Bericht mit seinen Kurven im Browser öffnen
help-metrics = OpenMetrics-Text schreiben, wie mit --format openmetrics
badge-label = Übersetzungen
badge-current = { $percent } % aktuell
help-exit-codes =
    Exit-Codes: 0 bestanden, 1 nicht bestanden wegen Fehlern, 2 der Befehl war nicht ausführbar.

## Beispiele: die Zeile über jedem Befehl

example-check = Zwei Ordner mit Übersetzungen mit ihrer Quelle vergleichen
example-check-config = Prüfen, was locdrift.yml beschreibt
example-check-json = Einen Bericht für andere Programme schreiben
example-explain = Erfahren, was ein Befund bedeutet und was zu tun ist

## Shells und Handbuchseiten

help-completions = Ein Vervollständigungsskript für eine Shell ausgeben
help-completions-long = Das Skript vervollständigt Befehle, Optionen und Werte, beschrieben in der Sprache der Meldungen. Schreiben Sie es dorthin, wo die Shell solche Skripte sucht.
help-completions-shell = Die Shell: { $known }
example-completions = Vervollständigung für { $shell } einrichten
help-man = Die Handbuchseiten in einen Ordner schreiben
help-man-long = Schreibt eine Seite für locdrift und eine für jeden Befehl, in der Sprache der Meldungen. Seiten, die locdrift früher geschrieben hat, werden ersetzt; jede andere Datei bleibt, wie sie ist, und dann wird nichts geschrieben.
help-man-folder = Der Ordner für die Seiten
example-man = Die Handbuchseiten für sich selbst einrichten
man-written = Handbuchseiten in { $folder } geschrieben: { $pages }
man-name = Bezeichnung
man-synopsis = Übersicht
man-description = Beschreibung

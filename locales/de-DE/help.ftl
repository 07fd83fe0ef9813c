### What --help shows. Names of commands, options and values are never translated.

usage-label = Aufruf
usage-commands = Befehle
usage-arguments = Argumente
usage-options = Optionen
usage-examples = Beispiele

help-about = Übersetzte Dokumente finden, die nicht mehr ihrer Quelle entsprechen.
help-help = Diese Hilfe anzeigen
help-version = Version anzeigen
help-lang = Sprache der Meldungen: { $known }
help-color = Wann Farben verwendet werden: auto, always oder never
help-check = Über den Status jeder Übersetzung berichten
help-check-long =
    Über den Status jeder Übersetzung berichten: aktuell, veraltet, fehlend, verwaist, ohne Herkunft oder ungültig.

    Eine Übersetzung gibt den Hash der Quelle an, aus der sie erstellt wurde, zum Beispiel in ihrem Front Matter (ms.openlocfilehash). Sie ist aktuell, wenn die Quelle diesen Hash noch hat.
help-config = Konfigurationsdatei; standardmäßig die nächstgelegene { $file } hier oder in einem übergeordneten Ordner
help-include = Nur Dokumente berücksichtigen, die zum Muster passen; kann mehrfach angegeben werden
help-exclude = Dokumente ausschließen, die zum Muster passen; kann mehrfach angegeben werden
help-format = Ausgabeformat: { $known }
help-output = Zusätzlich einen Bericht in eine Datei schreiben; kann mehrfach angegeben werden
help-all = Alle Dokumente anzeigen, nicht nur eine Bildschirmseite
help-explain = Eine Regel erklären oder alle Regeln auflisten
help-explain-rule = Name der Regel
help-guide = Eine Seite des Handbuchs anzeigen oder die Themen auflisten
help-guide-topic = Thema: { $known }
example-guide = Über Stufen, Budgets und die Baseline lesen
help-report = Gespeicherte Berichte konvertieren oder zusammenführen
help-report-files = Berichte im Format json; - für die Standardeingabe
help-report-long = Die Dokumente werden nicht benötigt. Berichte über dieselbe Quelle werden zum Bericht eines einzigen Laufs zusammengeführt. Bei verschiedenen Quellen werden Dokumente mit ihrem Pfad ab dem gemeinsamen übergeordneten Ordner bezeichnet, sodass eine Seite alle Repositorys einer Organisation zeigen kann. Befunde bleiben in der Sprache ihres Laufs.
example-report = Berichte mehrerer Sprachen auf einer Seite anzeigen
help-schema = JSON-Schema eines Formats ausgeben oder die Formate auflisten
help-schema-name = Format: { $known }
example-schema = locdrift.yml in einem Editor prüfen und vervollständigen lassen
help-timeline = Entwicklung der Abweichung anzeigen, allein aus dem Git-Verlauf
help-timeline-long = Jeder Punkt zeigt beide Hauptzweige in ihrem Stand von diesem Tag, mit den Zahlen, die locdrift check für diese Revisionen ausgibt. Der Rückstand in Tagen zählt von einer Änderung der Quelle bis zu dem Tag, an dem die Übersetzung sie enthielt.
help-timeline-every = Abstand zwischen zwei Punkten: { $known }; standardmäßig month
help-timeline-since = Erster Tag, etwa 2020-01-31
help-timeline-points = Anzahl der Punkte, von heute an rückwärts; standardmäßig 24, mit --since alle
help-timeline-output = Zusätzlich den aktuellen Bericht mit diesen Kurven als Webseite schreiben
example-timeline = Anzeigen, ob die Abweichung von Quartal zu Quartal wächst
example-timeline-page = Kurven im Browser ansehen
help-metrics = OpenMetrics-Text schreiben; entspricht --format openmetrics
badge-label = Übersetzungen
badge-current = { $percent } % aktuell
help-exit-codes =
    Exitcodes: 0 bestanden, 1 wegen Fehlern nicht bestanden, 2 der Befehl konnte nicht ausgeführt werden.

## Examples: the line above each command

example-check = Zwei Ordner mit Übersetzungen mit ihrer Quelle vergleichen
example-check-config = Prüfen, was locdrift.yml beschreibt
example-check-json = Einen Bericht für andere Programme schreiben
example-explain = Nachlesen, was ein Befund bedeutet und was zu tun ist

## Shells and manual pages

help-completions = Vervollständigungsskript für eine Shell ausgeben
help-completions-long = Das Skript vervollständigt Befehle, Optionen und Werte und beschreibt sie in der Sprache der Meldungen. Speichern Sie es dort, wo Ihre Shell solche Skripte sucht.
help-completions-shell = Shell: { $known }
example-completions = Vervollständigung für { $shell } installieren
help-man = Manpages in einen Ordner schreiben
help-man-long = Eine Seite für locdrift und eine für jeden Befehl schreiben, in der Sprache der Meldungen. Vorhandene Seiten von locdrift werden ersetzt; würde eine Seite eine andere Datei ersetzen, wird nichts geschrieben.
help-man-folder = Ordner für die Seiten
example-man = Manpages für das eigene Benutzerkonto installieren
man-written = In { $folder } geschriebene Manpages: { $pages }
man-name = Bezeichnung
man-synopsis = Übersicht
man-description = Beschreibung

### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated =
    { $segments ->
        [one] { $segments } Segment übersetzt; aktuell
       *[other] { $segments } Segmente übersetzt; aktuell
    }
# $open is the number of segments that still have no final target.
handback-partly =
    { $segments ->
        [one] { $segments } Segment übersetzt, { $open } noch offen; weiterhin veraltet
       *[other] { $segments } Segmente übersetzt, { $open } noch offen; weiterhin veraltet
    }
handback-formatted =
    { $segments ->
        [one] Formatierung in { $segments } Segment aktualisiert, { $open } noch zu übersetzen; weiterhin veraltet
       *[other] Formatierung in { $segments } Segmenten aktualisiert, { $open } noch zu übersetzen; weiterhin veraltet
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } Segment übersetzt; die Datei hat keinen Platz für einen Herkunftseintrag und bleibt daher ohne Herkunft
       *[other] { $segments } Segmente übersetzt; die Datei hat keinen Platz für einen Herkunftseintrag und bleibt daher ohne Herkunft
    }
handback-updated = aktualisiert; aktuell
handback-copied = kopiert aus { $from }; aktuell
handback-moved = verschoben von { $from }
handback-renamed = verschoben von { $from } und aktualisiert; aktuell
handback-rehomed = Herkunftseintrag von { $from } hierher verschoben
handback-accepted = akzeptiert; aktuell
handback-converted = konvertiert
handback-repaired =
    { $repairs ->
        [one] { $repairs } Reparatur
       *[other] { $repairs } Reparaturen
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } Reparatur; nicht repariert: { $left }
       *[other] { $repairs } Reparaturen; nicht repariert: { $left }
    }
handback-not-repaired = nicht repariert: Die Reparatur würde mehr als den Schaden ändern
handback-nothing = bereits aktuell
handback-still-stale = weiterhin veraltet
# $path is a folder.
handback-waits = Warten auf einen anderen Lauf von locdrift, der in { $path } schreibt.

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = Kein Quelldokument hat diesen Pfad
handback-no-path = Die Datei nennt ihr Dokument nicht
handback-wrong-locale = Die Datei ist für „{ $found }“; das ist keine Sprache dieses Laufs
handback-no-locale = Die Datei nennt ihre Zielsprache nicht; wählen Sie mit --locale TAG eine Sprache
# $status is a status such as “stale”.
handback-wrong-status = Das Dokument ist { $status }
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = Die Versionen des Dokuments können nicht gelesen werden: { $why }
handback-not-utf8 = kein gültiges UTF-8; konvertieren Sie die Datei zuerst
handback-outdated-segment = Segment { $segment }: Die Quelle hat sich nach dem Export geändert; exportieren Sie das Dokument erneut
handback-outdated = Die Quelle hat sich nach dem Export geändert; exportieren Sie das Dokument erneut
handback-translation-changed = Segment { $segment }: Die Übersetzung hat sich nach dem Export geändert; exportieren Sie das Dokument erneut
handback-unknown-segment = Zeile { $line }: Dieses Dokument hat kein Segment { $segment }
handback-contradictory = Segment { $segment }, Zeile { $line }: zwei verschiedene Zieltexte; behalten Sie einen davon
handback-as-exported = Segment { $segment }: Der Zieltext ist seit dem Export unverändert; bestätigen Sie ihn im Werkzeug, oder lassen Sie ihn mit --partial offen
handback-missing-segment = Segment { $segment } fehlt; wenn es in einer anderen Datei steht, wenden Sie beide zusammen an, andernfalls stellen Sie es wieder her, oder verwenden Sie --partial
handback-new-missing-segment = Segment { $segment } fehlt; ein neues Dokument wird nur vollständig geschrieben, wenden Sie daher alle seine Dateien zusammen an
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] Segment { $segment } ist nicht endgültig; ein neues Dokument wird nur vollständig geschrieben
       *[other] { $count } Segmente sind nicht endgültig, das erste ist { $segment }; ein neues Dokument wird nur vollständig geschrieben
    }
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished =
    { $count ->
        [one] Segment { $segment } ist nicht endgültig; stellen Sie es fertig, oder verwenden Sie --partial oder --final
       *[other] { $count } Segmente sind nicht endgültig, das erste ist { $segment }; stellen Sie sie fertig, oder verwenden Sie --partial oder --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = Segment { $segment }
handback-segment-line = Segment { $segment }, Zeile { $line }
handback-code-missing = { $place }: Im Zieltext fehlt das Tag { $code }
handback-code-extra = { $place }: Der Zieltext enthält das Tag { $code } öfter als die Quelle
handback-code-altered = { $place }: Der Zieltext enthält { $code }; in der Quelle steht { $expected }
handback-code-crossed = { $place }: Das Tag { $code } steht an der falschen Stelle
# $lines is a line or a range of lines of the source document.
handback-unfit = Das Ergebnis hätte nicht die Struktur der Quelle (Quelle, Zeile { $lines })
handback-unfit-segment = Das Ergebnis hätte nicht die Struktur der Quelle (Quelle, Zeile { $lines }); siehe Segment { $segment }
handback-unfit-mdx = Das Ergebnis ließe sich nicht als MDX kompilieren (Quelle, Zeile { $lines }): { $complaint }
handback-unfit-mdx-segment = Das Ergebnis ließe sich nicht als MDX kompilieren (Quelle, Zeile { $lines }): { $complaint }; siehe Segment { $segment }
handback-unfit-key = Das Ergebnis hätte einen anderen Wert für { $key } als beabsichtigt
handback-repeated-key = Der Schlüssel { $key } kommt zweimal vor; entfernen Sie einen davon
handback-source-repeated-key = Der Schlüssel { $key } kommt in der Quelle zweimal vor; entfernen Sie einen davon
handback-invalid-front = ungültiges { $language } im Front Matter (Zeile { $line })
handback-source-invalid-front = ungültiges { $language } im Front Matter der Quelle (Quelle, Zeile { $line })
handback-invalid-table = ungültiges { $language } (Zeile { $line })
handback-source-invalid-table = ungültiges { $language } in der Quelle (Quelle, Zeile { $line })
handback-invalid-message = ungültiges Fluent (Zeile { $line })
handback-source-invalid-message = ungültiges Fluent in der Quelle (Quelle, Zeile { $line })
handback-mixed-front = Das eine Dokument hat TOML als Front Matter, das andere YAML
handback-opaque = locdrift schreibt dieses Format nicht: Übersetzen Sie das Dokument von Hand, und führen Sie dann locdrift accept aus
handback-no-front = kein Front Matter vorhanden, das den Herkunftseintrag aufnehmen könnte
handback-no-record = kein Platz für einen Herkunftseintrag vorhanden
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged =
    { $segments ->
        [one] Das Markup von { $segments } Segment hat sich geändert, der Wortlaut nicht; aktualisieren Sie es von Hand
       *[other] Das Markup von { $segments } Segmenten hat sich geändert, der Wortlaut nicht; aktualisieren Sie sie von Hand
    }
handback-uncommitted-source = Der Herkunftseintrag nennt einen Commit, und die Quelle enthält Änderungen ohne Commit: Committen Sie zuerst die Quelle
handback-shared-record = Ein einziger Herkunftseintrag gilt für die gesamte Sprache: Aktualisieren Sie ihn von Hand, sobald jede Seite aktuell ist
handback-date-alone = Der Herkunftseintrag ist nur ein Datum, das keine Version der Quelle nennt; führen Sie zuerst locdrift adopt aus
handback-needs-translator =
    { $segments ->
        [one] { $segments } Segment erfordert Übersetzungsarbeit
       *[other] { $segments } Segmente erfordern Übersetzungsarbeit
    }
handback-own-value = { $key }: in der Quelle geändert, und die Übersetzung hat einen eigenen Wert (Quelle, Zeile { $lines })
handback-new-words = { $key }: Die Quelle enthält neue Wörter (Quelle, Zeile { $lines })
handback-own-dropped = { $key }: aus der Quelle entfernt, und die Übersetzung hat einen eigenen Wert (Übersetzung, Zeile { $lines })
handback-untouched = Zeile { $lines } ist unverändert, obwohl sich Zeile { $source } der Quelle geändert hat; übersetzen Sie sie, oder verwenden Sie --force
handback-untouched-unaligned = Zu Zeile { $source } der Quelle wurde kein entsprechender Text gefunden; prüfen Sie das, und verwenden Sie dann --force
handback-translated-by-hand = Alles, was sich in der Quelle geändert hat, ist bereits übersetzt; prüfen Sie es, und führen Sie dann locdrift accept aus
handback-words-of-person =
    { $segments ->
        [one] { $segments } von einer Person bearbeitetes Segment blieb unverändert; um es zu ersetzen, verwenden Sie --overwrite-edited
       *[other] { $segments } von einer Person bearbeitete Segmente blieben unverändert; um sie zu ersetzen, verwenden Sie --overwrite-edited
    }
handback-engine-error = Segment { $segment }: Der Befehl meldet: { $complaint }
handback-unanswered =
    { $segments ->
        [one] Der Befehl hat für { $segments } Segment keine Antwort gegeben
       *[other] Der Befehl hat für { $segments } Segmente keine Antwort gegeben
    }
handback-copy-of-source = Segment { $segment }: Der Zieltext ist mit der Quelle identisch
handback-term = Segment { $segment }: Das Glossar übersetzt „{ $term }“ mit „{ $wanted }“
handback-term-kept = Segment { $segment }: Laut Glossar bleibt „{ $term }“ unübersetzt
handback-term-avoided = Segment { $segment }: Laut Glossar ist „{ $avoided }“ für „{ $term }“ zu vermeiden
handback-broken = Segment { $segment }, { $rule }: { $finding }
handback-no-old = In Git gibt es keine frühere Version, daher ist unbekannt, was bearbeitet wurde; prüfen Sie die Übersetzung, und verwenden Sie dann --force
handback-untracked = Die Übersetzung gibt ihre Quelle nicht an, daher ist unbekannt, was bearbeitet wurde; prüfen Sie sie, und verwenden Sie dann --force
handback-read-only = In eine Git-Revision kann nicht geschrieben werden
handback-not-utf8-line = Zeile { $line } der Quelle ist kein gültiges UTF-8; konvertieren Sie die Datei zuerst
handback-stray-returns = Zeile { $line } der Quelle endet mit zwei Wagenrückläufen; korrigieren Sie zuerst die Zeilenenden
handback-not-yaml = ungültiges { $language } im Front Matter der Quelle (Zeile { $line }); korrigieren Sie es zuerst
handback-not-table = ungültiges { $language } in der Quelle (Zeile { $line }); korrigieren Sie es zuerst
handback-not-fluent = ungültiges Fluent in der Quelle (Zeile { $line }); korrigieren Sie es zuerst
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }: { $found } beginnt einen anderen Block
handback-not-translatable = YAML mit unbekanntem Schema wird nicht übersetzt; um es zu übersetzen, geben Sie es mit --include oder „include“ an
handback-still-source = Die Übersetzung ist mit der Quelle identisch; übersetzen Sie zuerst den Text
handback-untranslated =
    { $segments ->
        [one] Der einzige Zieltext ist mit seiner Quelle identisch; übersetzen Sie ihn, oder verwenden Sie --allow-untranslated
       *[other] Alle { $segments } Zieltexte sind mit ihren Quellen identisch; übersetzen Sie sie, oder verwenden Sie --allow-untranslated
    }
handback-in-source-language =
    { $segments ->
        [one] { $segments } Segment erscheint bis zu seiner Übersetzung in der Ausgangssprache
       *[other] { $segments } Segmente erscheinen bis zu ihrer Übersetzung in der Ausgangssprache
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } Zieltext ist mit seiner Quelle identisch
       *[other] { $segments } Zieltexte sind mit ihren Quellen identisch
    }
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = Segment { $segment }, Zeile { $line }: in der bestätigten Form akzeptiert; prüfen Sie das Tag { $code }
handback-clash = Die Datei hat sich während dieses Laufs geändert; führen Sie den Befehl erneut aus

## Summaries

handback-written =
    { $documents ->
        [one] { $documents } Dokument geschrieben
       *[other] { $documents } Dokumente geschrieben
    }
handback-would-write =
    { $documents ->
        [one] { $documents } Dokument würde geschrieben
       *[other] { $documents } Dokumente würden geschrieben
    }
handback-refused =
    { $documents ->
        [one] { $documents } Dokument abgelehnt
       *[other] { $documents } Dokumente abgelehnt
    }
handback-left =
    { $documents ->
        [one] { $documents } Dokument von Hand zu bearbeiten
       *[other] { $documents } Dokumente von Hand zu bearbeiten
    }
handback-none = Nichts zu tun.

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = { $path } kann nicht importiert werden: { $why }
error-nothing-returned = Keine XLIFF- oder PO-Dateien in { $path }.
hint-export = So exportieren Sie eine Warteschlange: { $command }

## Help

help-apply = Übersetzte XLIFF- oder PO-Dateien importieren
help-apply-long =
    Jedes Dokument einer XLIFF- oder PO-Datei aus seiner Quelle neu aufbauen: Unveränderter Text bleibt Byte für Byte erhalten, und Segmente erhalten ihre Übersetzungen.

    Ein Dokument, dessen Segmente alle endgültig sind, erhält einen neuen Herkunftseintrag und wird aktuell.
help-apply-files = XLIFF- oder PO-Dateien; - für die Standardeingabe
help-apply-partial = Auch Dokumente mit nicht endgültigen Segmenten schreiben; sie bleiben veraltet
help-apply-final = Jeden Zieltext als endgültig behandeln, für Werkzeuge, die keine Zustände speichern
help-apply-allow-untranslated = Auch Dokumente schreiben, deren Zieltexte alle mit ihren Quellen identisch sind
help-update = Übersetzungen aktualisieren, die keine Übersetzungsarbeit erfordern
help-update-long =
    Änderungen an Leerraum, Metadaten, Links, Code und Formatierung in Übersetzungen übernehmen, Übersetzungen identischer Quellen kopieren und Übersetzungen verschieben, deren Quelle verschoben wurde.
help-accept = Bearbeitete Übersetzungen als aktuell eintragen
help-accept-long =
    Anzeigen, was sich in der Quelle geändert hat, und eintragen, dass die Übersetzung dem entspricht. Wird abgelehnt, wenn Text, dessen Quelle sich geändert hat, noch so lautet wie beim Commit des Herkunftseintrags.
help-accept-force = Auch akzeptieren, was nicht bearbeitet wurde oder sich nicht vergleichen lässt
help-accept-list = Datei mit einem Dokumentpfad je Zeile, etwa aus einem Bericht exportiert
help-dry-run = Nichts schreiben; nur anzeigen, was sich ändern würde
help-type = Wie die Übersetzungen erstellt wurden: MT oder HT
help-locale-root = Ordner mit Übersetzungen oder Tag einer Sprache aus der Konfiguration; kann mehrfach angegeben werden
help-paths = Dokumente, Ordner oder Muster; davor können die zu vergleichenden Ordner stehen
help-paths-long =
    Ein Pfad im Ordner einer Sprache wählt nur diese Sprache aus; ein Pfad in der Quelle oder relativ zu einem Stammordner wählt jede Sprache aus.

    Zwei oder mehr Ordner werden miteinander verglichen, die Quelle zuerst, sofern der erste nicht in einem Ordner aus locdrift.yml liegt. Die Sprache eines Ordners ist TAG; ohne diese Angabe wird sie aus seinen Dokumenten oder seinem Namen ermittelt. Pfade von Dokumenten können folgen.
example-paths = Anzeigen, was sich für die Übersetzungen in einem Ordner geändert hat
help-exit-codes-handback =
    Exitcodes: 0 erledigt, 1 ein Dokument wurde abgelehnt, 2 der Befehl konnte nicht ausgeführt werden.

example-apply = Anzeigen, was eine importierte Datei ändern würde
example-update = Aktualisieren, was keine Übersetzungsarbeit erfordert
example-accept = Eine von Hand bearbeitete Übersetzung als aktuell eintragen

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = erstellt aus { $commit } vom { $date }
adopt-better = passt besser als { $commit } vom { $date }: { $list }
adopt-only = die einzige Version bis dahin
adopt-dated = anhand des Datums aus gleich guten Versionen gewählt: { $versions }
adopt-no-version = Die Quelle hat keine Version, die so alt ist wie die Übersetzung
adopt-unlike = ähnelt keiner Version der Quelle; prüfen Sie die Übersetzung, und führen Sie dann accept --force aus
adopt-alike = Nur ein Datum unterscheidet gleich gute Versionen, daher wird nichts eingetragen: { $versions }
adopt-close = Zwei Versionen der Quelle passen fast gleich gut, daher wird nichts eingetragen
adopt-structure = Struktur
adopt-code = Code
adopt-links = Links
adopt-words = Zahlen und Namen
adopt-front-matter = Front Matter
adopt-anchors = Anker
adopt-signs = Satzzeichen

help-adopt = Quellversionen von Übersetzungen ohne Herkunft ermitteln und eintragen
help-adopt-long =
    Jede Übersetzung ohne Herkunftseintrag mit den Versionen ihrer Quelle bis zu ihrer letzten Änderung vergleichen und diejenige eintragen, zu der Struktur, Code, Links, Zahlen und Anker am besten passen. Geben sie keinen Ausschlag, bleibt die Übersetzung ohne Herkunft. Ein Datum allein macht eine Übersetzung nie aktuell.
example-adopt = Anzeigen, aus welchen Quellversionen die Übersetzungen eines Projekts erstellt wurden
convert-line = Setzen Sie „{ $line }“ in { $file }, damit die neuen Herkunftseinträge verwendet werden.
convert-wrote = „record“ in { $file } wurde geändert.
convert-differs = { $path } war { $before } und ist mit dem neuen Herkunftseintrag { $now }.
help-convert = Herkunftseinträge in eine andere Form umschreiben
help-convert-long =
    Den Herkunftseintrag jeder Übersetzung in eine andere Form umschreiben, für dieselbe Version der Quelle, und den alten entfernen. Ist diese Version unbekannt, bleibt der alte Herkunftseintrag erhalten, und der Grund wird angezeigt. Danach werden alle Herkunftseinträge neu gelesen; eine Seite, deren Status sich ändern würde, wird gemeldet.
help-convert-to = Form der neuen Herkunftseinträge: { $known }
help-write-config = Auch „record“ in { $file } setzen
example-convert = Vorschau auf Herkunftseinträge in separaten Dateien anzeigen
translate-summary =
    { $asked ->
        [one] { $fits } von { $asked } Segment übersetzt
       *[other] { $fits } von { $asked } Segmenten übersetzt
    }
translate-garbage =
    { $lines ->
        [one] Der Befehl hat { $lines } Zeile geschrieben, die keine Antwort ist; erwartet werden JSON-Objekte mit „id“ und „target“ oder „error“.
       *[other] Der Befehl hat { $lines } Zeilen geschrieben, die keine Antworten sind; erwartet werden JSON-Objekte mit „id“ und „target“ oder „error“.
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } Antwort mit unbekannter ID wurde ignoriert.
       *[other] { $answers } Antworten mit unbekannten IDs wurden ignoriert.
    }
translate-twice =
    { $answers ->
        [one] { $answers } Segment wurde zweimal beantwortet; die erste Antwort zählt.
       *[other] { $answers } Segmente wurden zweimal beantwortet; die erste Antwort zählt.
    }
translate-timed-out = Der Befehl wurde beendet: keine Antwort innerhalb von { $seconds } s. Er muss nach jeder Zeile seinen Ausgabepuffer leeren (Flush); mit --timeout geben Sie ihm mehr Zeit.
translate-ended = Der Befehl endete, bevor er alles beantwortet hatte.
translate-cut = Führen Sie den Befehl erneut aus, um fortzufahren; fertige Dokumente sind gespeichert.
translate-known =
    { $answers ->
        [one] { $answers } Antwort eines früheren Laufs wurde verwendet.
       *[other] { $answers } Antworten eines früheren Laufs wurden verwendet.
    }
translate-kept =
    { $answers ->
        [one] { $answers } Antwort für ein Dokument, das nicht geschrieben werden konnte, bleibt für den nächsten Lauf erhalten.
       *[other] { $answers } Antworten für Dokumente, die nicht geschrieben werden konnten, bleiben für den nächsten Lauf erhalten.
    }
error-engine-start = Der Übersetzungsbefehl kann nicht gestartet werden: { $why }
usage-error-no-engine = Kein Übersetzungsbefehl. Verwenden Sie --command 'CMD', oder setzen Sie „command“ in { $file }.
help-translate = Die Warteschlange mit einem eigenen Befehl übersetzen
help-translate-long =
    Einen Befehl starten und für jedes Segment ein JSON-Objekt je Zeile in seine Standardeingabe schreiben: ID, Sprache, Quelle mit Tags als Platzhaltern (<1>…</1>, <2/>), Basis, vorhandene Übersetzung, Überschriften, Nachbarsegmente, Übersetzungsspeicher und Glossar. Der Befehl antwortet auf seiner Standardausgabe, in beliebiger Reihenfolge, mit Zeilen der Form {"{"}"id": …, "target": …{"}"} oder {"{"}"id": …, "error": …{"}"}.

    Jeder Zieltext wird wie bei apply geprüft. Besteht er die Prüfung nicht, wird er mit den Gründen erneut gesendet; besteht er sie wieder nicht, bleibt das Segment in der Warteschlange. Jedes Dokument wird geschrieben, sobald seine Segmente beantwortet sind, mit dem Typ MT. Von einer Person bearbeiteter Text bleibt erhalten.
help-engine-command = Auszuführender Shell-Befehl; standardmäßig „command“ in { $file }
help-engine-repairs = Wie oft ein Zieltext erneut gesendet wird, der die Prüfung nicht besteht (Standard: 1)
help-engine-timeout = Wie viele Sekunden auf die Antwort zu einem Segment gewartet wird (Standard: 120)
help-engine-in-flight = Höchstzahl gleichzeitig offener Segmente (Standard: 32)
help-overwrite-edited = Von einer Person bearbeiteten Text durch maschinelle Übersetzung ersetzen lassen
help-translate-dry-run = Die Zeilen in die Standardausgabe schreiben, statt den Befehl zu starten
example-translate = Die zehn dringendsten Dokumente mit einem Skript übersetzen
help-repair = Reparieren, was maschinelle Übersetzung beschädigt hat
help-repair-long =
    Wiederherstellen, was in der übersetzten Version der Quelle steht: Bezeichner, Versionen, Platzhalter, Code, Linkbezeichnungen, Hinweisblöcke, Anker. Jede Seite wird vor dem Schreiben erneut gelesen: Ihre Struktur muss gleich sein, und nur die Reparaturen dürfen abweichen. Der Herkunftseintrag ändert sich nicht. Befunde ohne sichere Reparatur bleiben bestehen.
help-repair-rule = Nur reparieren, was diese Regel findet; kann mehrfach angegeben werden
example-repair = Vorschau der Reparaturen anzeigen

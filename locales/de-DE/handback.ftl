### Übersetzungen, die zurückkommen: apply, update und accept. Namen von Befehlen und Optionen, Pfade, IDs von Segmenten, MT und HT werden nie übersetzt.

## Was mit einem Dokument geschieht. Jeder Text steht hinter dessen Pfad.

handback-translated =
    { $segments ->
        [one] { $segments } Segment übersetzt; aktuell
       *[other] { $segments } Segmente übersetzt; aktuell
    }
# $open ist die Anzahl der Segmente, die noch keinen endgültigen Zieltext haben.
handback-partly =
    { $segments ->
        [one] { $segments } Segment übersetzt, { $open } noch offen; weiterhin veraltet
       *[other] { $segments } Segmente übersetzt, { $open } noch offen; weiterhin veraltet
    }
handback-formatted =
    { $segments ->
        [one] Formatierung in { $segments } Segment übernommen, { $open } noch zu übersetzen; weiterhin veraltet
       *[other] Formatierung in { $segments } Segmente übernommen, { $open } noch zu übersetzen; weiterhin veraltet
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } Segment übersetzt; für Herkunftsangaben ist kein Platz, also bleibt es ohne
       *[other] { $segments } Segmente übersetzt; für Herkunftsangaben ist kein Platz, also bleibt es ohne
    }
handback-updated = aktualisiert; aktuell
handback-copied = kopiert von { $from }; aktuell
handback-moved = verschoben von { $from }
handback-renamed = verschoben von { $from } und aktualisiert; aktuell
handback-rehomed = die Herkunftsangabe wurde von { $from } hierher verschoben
handback-accepted = akzeptiert; aktuell
handback-converted = umgewandelt
handback-repaired =
    { $repairs ->
        [one] { $repairs } Reparatur
       *[other] { $repairs } Reparaturen
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } Reparatur; übrig: { $left }
       *[other] { $repairs } Reparaturen; übrig: { $left }
    }
handback-not-repaired = nicht repariert: Die Reparatur würde etwas anderes ändern
handback-nothing = bereits aktuell
handback-waits = Ein anderer Lauf von locdrift schreibt in { $path }. Es wird gewartet, bis er fertig ist.

## Warum nichts geschieht. Jeder Text steht hinter dem Pfad eines Dokuments.

handback-no-document = kein Quelldokument hat diesen Pfad
handback-no-path = die Datei sagt nicht, welches Dokument dies ist
handback-wrong-locale = die Datei ist für „{ $found }“, und das ist keine der Zielsprachen hier
handback-no-locale = die Datei gibt nicht an, für welche Sprache sie ist; nennen Sie eine Zielsprache mit --locale TAG
# $status ist ein Status wie „veraltet“.
handback-wrong-status = Status des Dokuments: { $status }
# $why ist ein Grund wie „der Klon der Quelle ist flach“.
handback-unreadable = die Fassungen des Dokuments können nicht gelesen werden: { $why }
handback-not-utf8 = kein UTF-8; wandeln Sie die Datei zuerst um
handback-outdated-segment = Segment { $segment }: die Quelle hat sich nach dem Export geändert; exportieren Sie erneut
handback-outdated = die Quelle hat sich nach dem Export geändert; exportieren Sie erneut
handback-translation-changed = Segment { $segment }: die Übersetzung hat sich nach dem Export geändert; exportieren Sie erneut
handback-unknown-segment = Zeile { $line }: kein Segment dieses Dokuments hat die ID { $segment }
handback-contradictory = Segment { $segment }, Zeile { $line }: es kam zweimal mit verschiedenen Zieltexten zurück; behalten Sie einen davon
handback-as-exported = Segment { $segment } kam so zurück, wie es exportiert wurde; bestätigen Sie es im Werkzeug, oder lassen Sie es mit --partial offen
handback-missing-segment = Segment { $segment } kam nicht zurück; steht es in einer anderen Datei, wenden Sie beide auf einmal an; stellen Sie es sonst wieder her, oder verwenden Sie --partial
handback-new-missing-segment = Segment { $segment } kam nicht zurück; ein neues Dokument wird nur als Ganzes geschrieben, also wenden Sie alle seine Dateien auf einmal an
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] Segment { $segment } ist nicht endgültig; ein neues Dokument wird nur als Ganzes geschrieben
       *[other] { $count } Segmente sind nicht endgültig, als erstes Segment { $segment }; ein neues Dokument wird nur als Ganzes geschrieben
    }
# $count ist die Anzahl der Segmente ohne endgültigen Zieltext, $segment das erste davon.
handback-unfinished =
    { $count ->
        [one] Segment { $segment } ist nicht endgültig; stellen Sie es fertig, oder verwenden Sie --partial oder --final
       *[other] { $count } Segmente sind nicht endgültig, als erstes Segment { $segment }; stellen Sie sie fertig, oder verwenden Sie --partial oder --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = Segment { $segment }
handback-segment-line = Segment { $segment }, Zeile { $line }
handback-code-missing = { $place }: im Zieltext fehlt { $code }
handback-code-extra = { $place }: der Zieltext enthält { $code }, die Quelle aber nicht oder nicht so oft
handback-code-altered = { $place }: der Zieltext enthält { $code }, wo in der Quelle { $expected } steht
handback-code-crossed = { $place }: { $code } steht an der falschen Stelle
# $lines ist eine Zeile oder ein Bereich von Zeilen des Quelldokuments.
handback-unfit = das Ergebnis hätte nicht den Aufbau der Quelle (Quelle, Zeile { $lines })
handback-unfit-segment = das Ergebnis hätte nicht den Aufbau der Quelle (Quelle, Zeile { $lines }); siehe Segment { $segment }
handback-unfit-mdx = das Ergebnis ließe sich nicht als MDX kompilieren (Quelle, Zeile { $lines }): { $complaint }
handback-unfit-mdx-segment = das Ergebnis ließe sich nicht als MDX kompilieren (Quelle, Zeile { $lines }): { $complaint }; siehe Segment { $segment }
handback-unfit-key = das Ergebnis hätte für { $key } einen anderen Wert als vorgesehen
handback-repeated-key = der Schlüssel { $key } kommt zweimal vor; entfernen Sie einen davon
handback-source-repeated-key = der Schlüssel { $key } kommt in der Quelle zweimal vor; entfernen Sie einen davon
handback-invalid-front = das Front Matter ist kein gültiges { $language } (Zeile { $line })
handback-source-invalid-front = das Front Matter der Quelle ist kein gültiges { $language } (Quelle, Zeile { $line })
handback-invalid-table = kein gültiges { $language } (Zeile { $line })
handback-source-invalid-table = die Quelle ist kein gültiges { $language } (Quelle, Zeile { $line })
handback-invalid-message = Zeile { $line } ist kein gültiges Fluent
handback-source-invalid-message = die Quelle ist kein gültiges Fluent (Quelle, Zeile { $line })
handback-mixed-front = das Front Matter ist in einem der Dokumente TOML und im anderen YAML
handback-opaque = in diesem Format wird nichts geschrieben: übersetzen Sie das Dokument von Hand und führen Sie dann locdrift accept aus
handback-no-front = es gibt kein Front Matter, in dem die Herkunftsangaben stehen könnten
handback-no-record = es gibt darin keinen Platz für die Herkunftsangaben
handback-words-unchanged =
    { $segments ->
        [one] in { $segments } Segment hat sich nur die Formatierung geändert, kein Wort; von Hand übernehmen
       *[other] in { $segments } Segmenten hat sich nur die Formatierung geändert, kein Wort; von Hand übernehmen
    }
handback-uncommitted-source = die Herkunftsangabe nennt einen Commit, und kein Commit hat die Quelle in ihrem jetzigen Stand: committen Sie zuerst die Quelle
handback-shared-record = eine einzige Herkunftsangabe gilt für alle Seiten der Sprache: erneuern Sie sie von Hand, sobald alle aktuell sind
handback-date-alone = ein Datum gilt als Herkunftsangabe und nennt keine Fassung der Quelle; führen Sie zuerst locdrift adopt aus
handback-needs-translator =
    { $segments ->
        [one] { $segments } Segment erfordert Übersetzungsarbeit
       *[other] { $segments } Segmente erfordern Übersetzungsarbeit
    }
handback-own-value = { $key }: die Quelle hat dies geändert, und die Übersetzung hat einen eigenen Wert (Quelle, Zeile { $lines })
handback-new-words = { $key }: die Quelle enthält neue Wörter (Quelle, Zeile { $lines })
handback-own-dropped = { $key }: die Quelle hat dies entfernt, und die Übersetzung hat einen eigenen Wert (Übersetzung, Zeile { $lines })
handback-untouched = in Zeile { $lines } steht noch, was vor der Änderung der Quelle dort stand (Quelle, Zeile { $source }); übersetzen Sie das, oder verwenden Sie --force
handback-untouched-unaligned = nicht erkennbar, welcher Text zu Zeile { $source } der Quelle gehört; sehen Sie nach, und verwenden Sie dann --force
handback-translated-by-hand = alles, was sich in der Quelle geändert hat, wurde seit den Herkunftsangaben übersetzt; prüfen Sie es und erneuern Sie die Angaben: locdrift accept
handback-words-of-person =
    { $segments ->
        [one] { $segments } Segment enthält Worte eines Menschen und blieb, wie es ist; mit --overwrite-edited wird es ersetzt
       *[other] { $segments } Segmente enthalten Worte eines Menschen und blieben, wie sie sind; mit --overwrite-edited werden sie ersetzt
    }
handback-engine-error = Segment { $segment }: der Befehl meldet: { $complaint }
handback-unanswered =
    { $segments ->
        [one] der Befehl hat für { $segments } Segment nicht geantwortet
       *[other] der Befehl hat für { $segments } Segmente nicht geantwortet
    }
handback-copy-of-source = Segment { $segment }: der Zieltext wiederholt die Quelle Wort für Wort
handback-term = Segment { $segment }: für „{ $term }“ steht im Glossar „{ $wanted }“
handback-term-kept = Segment { $segment }: laut Glossar bleibt „{ $term }“ unverändert
handback-term-avoided = Segment { $segment }: laut Glossar ist „{ $avoided }“ für „{ $term }“ zu vermeiden
handback-broken = Segment { $segment }, { $rule }: { $finding }
handback-no-old = in Git gibt es keine frühere Fassung, daher ist nicht erkennbar, was bearbeitet wurde; verwenden Sie --force nach einer Prüfung
handback-untracked = es ist keine Quelle vermerkt, daher lässt sich nicht sagen, was bearbeitet wurde; verwenden Sie nach einer Prüfung --force
handback-read-only = die Übersetzungen werden aus einer Revision gelesen, und in die kann nicht geschrieben werden
handback-not-utf8-line = Zeile { $line } der Quelle ist kein UTF-8; wandeln Sie sie zuerst um
handback-stray-returns = Zeile { $line } der Quelle endet mit zwei Wagenrückläufen; beheben Sie zuerst ihre Zeilenenden
handback-not-yaml = die Frontmatter der Quelle ist kein { $language } (Zeile { $line }); beheben Sie das zuerst dort
handback-not-table = die Quelle ist kein gültiges { $language } (Zeile { $line }); beheben Sie das zuerst dort
handback-not-fluent = die Quelle ist kein gültiges Fluent (Zeile { $line }); beheben Sie das zuerst dort
handback-unfit-found = { $why }: { $found } beginnt einen anderen Block
handback-not-translatable = YAML unbekannter Form wird nicht übersetzt; nennen Sie die Datei mit --include oder include:, um sie übersetzen zu lassen
handback-still-source = der Text ist der der Quelle; übersetzen Sie ihn zuerst
handback-untranslated =
    { $segments ->
        [one] der einzige Zieltext ist gleich der Quelle; übersetzen Sie ihn, oder verwenden Sie --allow-untranslated
       *[other] alle { $segments } Zieltexte sind gleich der Quelle; übersetzen Sie sie, oder verwenden Sie --allow-untranslated
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } Zieltext ist gleich der Quelle
       *[other] { $segments } Zieltexte sind gleich der Quelle
    }
handback-kept = Segment { $segment }, Zeile { $line }: unverändert bestätigt; { $code } prüfen
handback-clash = die Datei hat sich geändert, während locdrift arbeitete; führen Sie den Befehl erneut aus

## Zusammenfassungen

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

## Dateien, die zurückkommen

# $why ist der Wortlaut des Systems oder das Problem der Datei selbst.
error-returned-file = { $path } kann nicht übernommen werden: { $why }

## Hilfe

help-apply = Übersetzungen, die aus einem Übersetzungswerkzeug zurückkommen, in ihre Dokumente einsetzen
help-apply-long =
    Jedes Dokument einer XLIFF- oder PO-Datei aus seiner Quelle neu aufbauen: Was sich nicht geändert hat, bleibt Byte für Byte erhalten, und Segmente erhalten ihre Übersetzungen.

    Wenn alle Segmente eines Dokuments endgültig sind, werden seine Herkunftsangaben erneuert, und das Dokument ist aktuell.
help-apply-files = Die XLIFF- oder PO-Dateien; - für die Standardeingabe
help-apply-partial = Auch Dokumente schreiben, in denen einige Segmente nicht endgültig sind; sie bleiben veraltet
help-apply-final = Jeden Zieltext als endgültig ansehen, für Werkzeuge, die keine Zustände speichern
help-apply-allow-untranslated = Auch Dokumente schreiben, deren Zieltexte alle gleich der Quelle sind
help-update = Übersetzungen aktualisieren, soweit keine Übersetzungsarbeit nötig ist
help-update-long =
    Änderungen an Leerraum, Metadaten, Links und Code in Übersetzungen übernehmen, Übersetzungen genau derselben Quelle kopieren und Übersetzungen verschieben, deren Quelle verschoben wurde.
help-accept = Die Herkunftsangaben von Übersetzungen erneuern, die ein Mensch auf den neuesten Stand gebracht hat
help-accept-long =
    Anzeigen, was sich in der Quelle geändert hat, und festhalten, dass die Übersetzung es wiedergibt. Das wird abgelehnt, wenn Text, dessen Quelle sich geändert hat, noch so lautet wie beim Commit der Herkunftsangaben.
help-accept-force = Auch akzeptieren, was nicht bearbeitet wurde oder sich nicht vergleichen lässt
help-accept-list = Eine Datei mit Dokumenten, ein Pfad je Zeile, wie ein Bericht sie exportiert
help-dry-run = Nichts schreiben; den Unterschied anzeigen
help-type = Wie die Übersetzungen entstanden sind: MT oder HT
help-locale-root = Ein Ordner mit Übersetzungen, oder das Tag einer Zielsprache aus der Konfiguration; mehrfach möglich
help-paths = Dokumente, Ordner oder Muster; davor können die zu vergleichenden Ordner stehen
help-paths-long =
    Ein Pfad im Ordner einer Zielsprache meint nur diese Zielsprache; ein Pfad der Quelle oder einer unterhalb eines Stammordners meint jede Zielsprache.

    Zwei oder mehr Ordner werden miteinander verglichen, die Quelle zuerst, es sei denn, der erste liegt in einem Ordner von locdrift.yml; ohne TAG= ergibt sich die Zielsprache aus den Dokumenten oder dem Ordnernamen. Danach können Pfade von Dokumenten folgen.
example-paths = Sehen, was sich für die Übersetzungen in einem Ordner geändert hat
help-exit-codes-handback =
    Exit-Codes: 0 alles erledigt, 1 mindestens ein Dokument abgelehnt, 2 Lauf nicht wie verlangt möglich.

example-apply = Sehen, was eine zurückgekommene Datei ändern würde
example-update = Aktualisieren, was keine Übersetzungsarbeit erfordert
example-accept = Für eine von Hand bearbeitete Übersetzung bürgen

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = entstanden aus { $commit } vom { $date }
adopt-better = passt besser als { $commit } vom { $date }: { $list }
adopt-only = die einzige Version bis dahin
adopt-dated = andere Versionen, die ebenso gut passen: { $versions }; das Datum hat entschieden
adopt-no-version = die Quelle hat keine Version, die so alt ist wie die Übersetzung
adopt-unlike = mit keiner Version der Quelle gibt es viel Gemeinsames; prüfen Sie die Übersetzung und halten Sie die Quelle mit accept --force fest
adopt-alike = Versionen der Quelle, die gleich gut passen: { $versions }; nur ein Datum unterscheidet sie, daher wird nichts festgehalten
adopt-close = eine Version der Quelle passt kaum besser als eine ältere, daher wird nichts festgehalten
adopt-structure = Struktur
adopt-code = Code
adopt-links = Links
adopt-words = Zahlen und Namen
adopt-front-matter = Front Matter
adopt-anchors = Anker
adopt-signs = Satzzeichen

help-adopt = Die Quellversion von Übersetzungen ohne Herkunftsangaben finden und festhalten
help-adopt-long =
    Jede Übersetzung ohne Herkunftsangaben mit den Versionen ihrer Quelle bis zu ihrer letzten Änderung vergleichen und diejenige festhalten, zu der Struktur, Code, Links, Zahlen und Anker am besten passen. Entscheiden sie nicht, wird nichts festgehalten. Ein Datum allein macht eine Übersetzung nie aktuell.
example-adopt = Sehen, aus welchen Quellversionen die Übersetzungen eines Projekts entstanden sind
convert-line = Setzen Sie „{ $line }“ in { $file }: So heißt die Herkunftsangabe, die die Übersetzungen dann haben.
convert-wrote = „record“ in { $file } wurde geändert.
convert-differs = { $path } hatte den Status { $before } und hat mit der neuen Herkunftsangabe { $now }.
help-convert = Die Herkunftsangaben von Übersetzungen in eine andere Form umschreiben
help-convert-long =
    Jeder Übersetzung mit Herkunftsangaben solche in anderer Form für dieselbe Version der Quelle geben und die alten entfernen. Ist diese Version unbekannt, bleiben die Angaben, und der Grund wird genannt. Danach wird alles neu gelesen: Eine Seite, die einen anderen Status hätte, wird gemeldet.
help-convert-to = Herkunftsangaben in dieser Form schreiben: { $known }
help-write-config = Auch „record“ in { $file } ändern
example-convert = Sehen, was in eigenen Dateien von locdrift festgehalten würde
translate-summary =
    { $asked ->
        [one] { $fits } von { $asked } Segment übersetzt
       *[other] { $fits } von { $asked } Segmenten übersetzt
    }
translate-garbage =
    { $lines ->
        [one] Der Befehl schrieb { $lines } Zeile, die keine Antwort ist; eine Antwort ist ein JSON-Objekt mit „id“ und „target“ oder „error“.
       *[other] Der Befehl schrieb { $lines } Zeilen, die keine Antworten sind; eine Antwort ist ein JSON-Objekt mit „id“ und „target“ oder „error“.
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } Antwort hat eine ID, nach der nicht gefragt wurde; sie wurde ignoriert.
       *[other] { $answers } Antworten haben IDs, nach denen nicht gefragt wurde; sie wurden ignoriert.
    }
translate-twice =
    { $answers ->
        [one] { $answers } Segment wurde erneut beantwortet; die erste Antwort zählt.
       *[other] { $answers } Segmente wurden erneut beantwortet; die erste Antwort zählt.
    }
translate-timed-out = Der Befehl hat nicht innerhalb von { $seconds } s geantwortet und wurde beendet. Er muss jede Antwort als Zeile schreiben und sofort ausgeben (Flush); --timeout gewährt mehr Zeit.
translate-ended = Der Befehl endete, bevor alles beantwortet war.
translate-cut = Führen Sie es erneut aus, um fortzufahren: Was geschrieben ist, bleibt.
error-engine-start = Der Übersetzungsbefehl kann nicht gestartet werden: { $why }
usage-error-no-engine = kein Befehl zum Übersetzen: verwenden Sie --command 'CMD', oder setzen Sie „command“ in { $file }
help-translate = Die Warteschlange von einem eigenen Befehl übersetzen lassen
help-translate-long =
    Einen Befehl starten und für jedes Segment ein JSON-Objekt pro Zeile in seine Standardeingabe schreiben: ID, Zielsprache, Quelle mit Codes als Platzhaltern (<1>…</1>, <2/>), Basis, vorhandene Übersetzung, Überschriften, Nachbarn, Speicher und Glossar. Der Befehl antwortet auf der Standardausgabe, in beliebiger Reihenfolge, mit einer Zeile {"{"}"id": …, "target": …{"}"} oder {"{"}"id": …, "error": …{"}"}.

    Jeder Zieltext wird wie bei apply geprüft. Was nicht passt, geht mit den Gründen zurück; passt es dann noch nicht, bleibt das Segment in der Warteschlange. Ein Dokument wird geschrieben, sobald seine Segmente beantwortet sind, mit dem Typ MT. Was ein Mensch geschrieben hat, bleibt.
help-engine-command = Der Befehl, für die Shell des Systems; sonst „command“ in { $file }
help-engine-repairs = Wie oft ein Zieltext, der nicht passt, mit den Gründen zurückgeht (Standard: 1)
help-engine-timeout = Wie viele Sekunden der Befehl für ein Segment brauchen darf (Standard: 120)
help-engine-in-flight = Wie viele Segmente der Befehl gleichzeitig haben darf (Standard: 32)
help-overwrite-edited = Maschinelle Übersetzung ersetzen lassen, was ein Mensch geschrieben hat
help-translate-dry-run = Die Zeilen auf die Standardausgabe schreiben, statt den Befehl zu starten
example-translate = Die zehn dringendsten Dokumente mit einem Skript übersetzen
help-repair = Reparieren, was maschinelle Übersetzung zerstört hat
help-repair-long =
    Wiederherstellen, was in der übersetzten Version der Quelle steht: Bezeichner, Versionen, Platzhalter, Code, Marken von Links, Hinweise, Anker. Jede Seite wird vor dem Schreiben neu gelesen: Ihre Struktur muss gleich sein, und nur die Reparaturen dürfen abweichen. Die Herkunftsangaben bleiben, wie sie sind. Befunde ohne sichere Reparatur bleiben übrig.
help-repair-rule = Nur reparieren, was diese Regel findet; kann wiederholt werden
example-repair = Sehen, was repariert würde

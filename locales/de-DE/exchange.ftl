### Was an einer XLIFF- oder PO-Datei nicht stimmt, die aus einem Übersetzungswerkzeug zurückkommt,
### als ganzer Satz. Namen von Elementen und Schlüsselwörter werden nie übersetzt.

# $complaint ist der Wortlaut des Betriebssystems.
exchange-unreadable = Die Datei kann nicht gelesen werden: { $complaint }.
exchange-empty = Die Datei ist leer.
exchange-unknown-format = Das ist weder XLIFF noch PO.
exchange-other-schema = Sie hat das Format „{ $found }“, nicht locdrift.queue/1. Exportieren Sie die Warteschlange mit dieser Version: locdrift queue --format json.
exchange-not-utf8 = Das ist kein gültiges UTF-8 oder UTF-16; speichern Sie die Datei als UTF-8.
exchange-encoding = Die Kodierung { $found } kann nicht gelesen werden; speichern Sie die Datei als UTF-8.
exchange-truncated = Die Datei endet hier, ist aber nicht vollständig.
exchange-too-large = Dieser Text ist länger als { $limit } Bytes, und mehr wird nicht gelesen.
# $complaint ist der englische Wortlaut des XML-Parsers.
exchange-xml = Das ist kein wohlgeformtes XML: { $complaint }.
exchange-doctype = Eine Dokumenttypdeklaration (DOCTYPE) wird nicht angenommen; entfernen Sie sie.
exchange-entity = Die Entität „{ $found }“ gibt es nicht. XML kennt nur lt, gt, amp, apos und quot.
exchange-too-deep = Die Elemente sind mehr als { $limit } Ebenen tief verschachtelt.
exchange-root = Das äußerste Element ist „{ $found }“; erwartet: xliff, von XLIFF 1.2.
exchange-version = Das ist XLIFF { $found }; erwartet: XLIFF 1.2.
exchange-po-line = Das ist weder ein Kommentar noch ein Schlüsselwort wie msgid noch ein Text, der zu einem gehört.
exchange-po-string = Dieser Text steht nicht zwischen zwei Anführungszeichen.
exchange-po-escape = „{ $found }“ ist keine Escape-Sequenz. Ein einfacher Backslash wird doppelt geschrieben.
exchange-po-missing = Dem Eintrag vor dieser Zeile fehlt { $keyword }.
exchange-po-misplaced = { $keyword } kann hier nicht stehen.

note-to-place = Codes der Quelle, die noch zu platzieren sind: { $codes }
note-to-remove = Codes, die die Quelle nicht hat: { $codes }

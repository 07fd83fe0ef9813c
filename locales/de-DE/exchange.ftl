### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = Die Datei kann nicht gelesen werden: { $complaint }.
exchange-empty = Die Datei ist leer.
exchange-unknown-format = Dies ist weder XLIFF noch PO.
exchange-other-schema = Das Format ist „{ $found }“; erwartet wird locdrift.queue/1. Exportieren Sie die Warteschlange mit dieser Version neu: locdrift queue --format json
exchange-not-utf8 = Kein gültiges UTF-8 oder UTF-16; speichern Sie die Datei als UTF-8.
exchange-encoding = Die Codierung { $found } wird nicht unterstützt; speichern Sie die Datei als UTF-8.
exchange-truncated = Die Datei endet vorzeitig.
exchange-too-large = Dieser Text überschreitet die Obergrenze von { $limit } Bytes.
# $complaint is the XML parser's own words, in English.
exchange-xml = Ungültiges XML: { $complaint }.
exchange-doctype = Eine Dokumenttypdeklaration (DOCTYPE) ist nicht zulässig; entfernen Sie sie.
exchange-entity = Unbekannte Entität „{ $found }“; XML kennt nur lt, gt, amp, apos und quot.
exchange-too-deep = Die Elemente sind mehr als { $limit } Ebenen tief verschachtelt.
exchange-root = Das Wurzelelement ist „{ $found }“; erwartet wird xliff.
exchange-version = XLIFF { $found } wird nicht unterstützt; erwartet wird 1.2 oder 2.1.
exchange-po-line = Erwartet wird ein Kommentar, ein Schlüsselwort wie msgid oder eine Zeichenfolge in Anführungszeichen.
exchange-po-string = Diese Zeichenfolge steht nicht zwischen Anführungszeichen.
exchange-po-escape = Unbekannte Escapesequenz „{ $found }“. Verdoppeln Sie einen Backslash, der zum Text gehört.
exchange-po-missing = Dem Eintrag vor dieser Zeile fehlt { $keyword }.
exchange-po-misplaced = { $keyword } ist hier nicht zulässig.

note-to-place = Noch zu platzierende Tags der Quelle: { $codes }
note-to-remove = Tags, die in der Quelle nicht vorkommen: { $codes }

### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = Het bestand kan niet worden gelezen: { $complaint }.
exchange-empty = Het bestand is leeg.
exchange-unknown-format = Dit is geen XLIFF en ook geen PO.
exchange-other-schema = De indeling is “{ $found }”; verwacht: locdrift.queue/1. Exporteer de wachtrij opnieuw met deze versie: locdrift queue --format json
exchange-not-utf8 = Geen geldige UTF-8 of UTF-16; sla het bestand op als UTF-8.
exchange-encoding = De codering { $found } wordt niet ondersteund; sla het bestand op als UTF-8.
exchange-truncated = Het bestand houdt voortijdig op.
exchange-too-large = Deze tekst is langer dan de limiet van { $limit } bytes.
# $complaint is the XML parser's own words, in English.
exchange-xml = Ongeldige XML: { $complaint }.
exchange-doctype = Een documenttypedeclaratie (DOCTYPE) is niet toegestaan; verwijder die.
exchange-entity = Onbekende entiteit “{ $found }”; XML kent alleen lt, gt, amp, apos en quot.
exchange-too-deep = Elementen zijn meer dan { $limit } niveaus diep genest.
exchange-root = Het hoofdelement is “{ $found }”; verwacht: xliff.
exchange-version = XLIFF { $found } wordt niet ondersteund; verwacht: 1.2 of 2.1.
exchange-po-line = Verwacht: een opmerking, een sleutelwoord zoals msgid, of een tekenreeks tussen aanhalingstekens.
exchange-po-string = Deze tekenreeks staat niet tussen aanhalingstekens.
exchange-po-escape = Onbekende escapereeks “{ $found }”. Schrijf een letterlijke backslash dubbel.
exchange-po-missing = Het item vóór deze regel heeft geen { $keyword }.
exchange-po-misplaced = { $keyword } is hier niet toegestaan.

note-to-place = Tags uit de bron die nog moeten worden geplaatst: { $codes }
note-to-remove = Tags die de bron niet heeft: { $codes }

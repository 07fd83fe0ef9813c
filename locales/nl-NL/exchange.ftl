### Wat er mis is met een XLIFF- of PO-bestand dat uit een vertaaltool terugkomt, als hele zin.
### Namen van elementen en sleutelwoorden worden nooit vertaald.

# $complaint is de tekst van het besturingssysteem.
exchange-unreadable = Kan het bestand niet lezen: { $complaint }.
exchange-empty = Het bestand is leeg.
exchange-unknown-format = Dit is geen XLIFF en ook geen PO.
exchange-other-schema = Het heeft de indeling “{ $found }”, niet locdrift.queue/1. Exporteer de wachtrij met deze versie: locdrift queue --format json.
exchange-not-utf8 = Dit is geen geldige UTF-8 of UTF-16; sla het bestand op als UTF-8.
exchange-encoding = De codering { $found } kan niet worden gelezen; sla het bestand op als UTF-8.
exchange-truncated = Het bestand eindigt hier, maar is niet volledig.
exchange-too-large = Deze tekst is langer dan { $limit } bytes, en meer wordt niet gelezen.
# $complaint is de Engelse tekst van de XML-parser.
exchange-xml = Dit is geen welgevormde XML: { $complaint }.
exchange-doctype = Een documenttypedeclaratie (DOCTYPE) wordt niet geaccepteerd; verwijder die.
exchange-entity = De entiteit “{ $found }” bestaat niet. XML kent alleen lt, gt, amp, apos en quot.
exchange-too-deep = De elementen zijn meer dan { $limit } niveaus diep genest.
exchange-root = Het buitenste element is “{ $found }”; verwacht: xliff, van XLIFF 1.2.
exchange-version = Dit is XLIFF { $found }; verwacht: XLIFF 1.2.
exchange-po-line = Dit is geen opmerking, geen sleutelwoord zoals msgid en geen tekst die bij een sleutelwoord hoort.
exchange-po-string = Deze tekst staat niet tussen twee aanhalingstekens.
exchange-po-escape = “{ $found }” is geen escapereeks. Schrijf een gewone backslash dubbel.
exchange-po-missing = Het item vóór deze regel heeft geen { $keyword }.
exchange-po-misplaced = { $keyword } kan hier niet staan.

note-to-place = Codes van de bron die nog een plaats moeten krijgen: { $codes }
note-to-remove = Codes die de bron niet heeft: { $codes }

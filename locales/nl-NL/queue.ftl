### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = Wachtrij met vertaal- en nakijkwerk
queue-nothing = Niets te vertalen of na te kijken.
queue-nothing-known = Niets te vertalen of na te kijken, voor zover te beoordelen is.
queue-untracked = { $locale }: { $documents } zonder herkomst, niet te beoordelen. De bronversies ervan zoeken: locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale =
    { $documents ->
        [one] { $locale }: { $documents } document te vertalen of na te kijken
       *[other] { $locale }: { $documents } documenten te vertalen of na te kijken
    }
queue-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documenten
    }
# A segment is a translatable block: a paragraph, a heading, a cell.
queue-segments =
    { $segments ->
        [one] { $segments } segment
       *[other] { $segments } segmenten
    }
queue-damaged =
    { $segments ->
        [one] { $segments } daarvan beschadigd
       *[other] { $segments } daarvan beschadigd
    }
queue-words =
    { $words ->
        [one] { $words } woord
       *[other] { $words } woorden
    }
# Words of texts that came before in the queue.
queue-repeated =
    { $words ->
        [one] { $words } daarvan herhaald en niet meegeteld
       *[other] { $words } daarvan herhaald en niet meegeteld
    }
# One part of a document that is too large for one batch.
queue-part = deel { $part } van { $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = batches van hooguit { $max } woorden
queue-no-owner = geen eigenaar
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = vooraan in de wachtrij, op prioriteit
# Closes a list that was cut.
queue-more =
    { $count ->
        [one] … en nog { $count } (te zien met --all)
       *[other] … en nog { $count } (te zien met --all)
    }

## What happened to a segment, as a label of one word

queue-changed = gewijzigd
queue-new = nieuw
queue-deleted = verwijderd
queue-repair = beschadigd
# Told of a segment that has no words to review.
note-words-unchanged = Woorden ongewijzigd; alleen inline markup is gewijzigd
note-memory = Vertaling van dezelfde tekst in { $path }; controleer of ze hier past
note-damage = Beschadigd ({ $rule }): “{ $translation }”; in de bron staat “{ $base }”
note-damage-source = Beschadigd ({ $rule }): zelfde tekst als de bron
note-before = Ervoor: { $text }
note-after = Erna: { $text }
note-term = Woordenlijst: { $term } → { $translation }{ $note }
note-term-kept = Woordenlijst: { $term } onvertaald laten{ $note }
note-term-avoided = Woordenlijst: { $term } vermijden{ $note }

# The same text stands in another document too.
queue-also = ook in { $path }
queue-also-more =
    { $count ->
        [one] ook in { $path } en op nog { $count } plaats
       *[other] ook in { $path } en op nog { $count } plaatsen
    }

## Why a document comes first, as labels

queue-reason-unknown = onbekend wat er is gewijzigd
queue-reason-damaged = beschadigde vertaling
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [0] vandaag gewijzigd
        [one] { $days } dag geleden gewijzigd
       *[other] { $days } dagen geleden gewijzigd
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [0] vandaag ter vertaling aangeboden
        [one] { $days } dag geleden ter vertaling aangeboden
       *[other] { $days } dagen geleden ter vertaling aangeboden
    }
# What the source says of itself in ms.localizationpriority.
queue-reason-high = hoge prioriteit
queue-reason-medium = gemiddelde prioriteit
queue-reason-low = lage prioriteit
queue-reason-views =
    { $views ->
        [one] { $views } weergave
       *[other] { $views } weergaven
    }

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = Niet in de wachtrij: { $path }: { $why }.
queue-too-long = het bevat een tekst van meer dan { $limit } bytes; splits die in alinea’s
queue-not-translatable =
    { $documents ->
        [one] Niet vertaalbaar: { $path } is YAML met een onbekend schema. Geef het op met --include om het toch te vertalen.
       *[other] Niet vertaalbaar: { $documents } documenten zijn YAML met een onbekend schema, zoals { $path }. Geef ze op met --include om ze toch te vertalen.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } document heeft schade die automatisch te repareren is: locdrift repair
       *[other] { $documents } documenten hebben schade die automatisch te repareren is: locdrift repair
    }
queue-views-none = Geen van de { $paths } paden in { $file } staat in de wachtrij. Verwacht: paden relatief ten opzichte van de hoofdmap, zoals docs/setup.md.
queue-wrote = { $path } is geschreven.
queue-wrote-files =
    { $files ->
        [one] { $files } bestand geschreven naar { $path }.
       *[other] { $files } bestanden geschreven naar { $path }.
    }
queue-next = Na het vertalen: { $command }
progress-segmenting = Documenten in segmenten verdelen
progress-writing = Documenten schrijven

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path }, regel { $line }: “{ $found }” gevonden; verwacht: { $expected }.
error-changed-meanwhile = { $path } is tijdens deze run gewijzigd. Voer de opdracht opnieuw uit.
error-glossary = Ongeldige woordenlijst { $path }:{ $line }: { $found }. Verwachte kolommen: term, translation, note, use (keep of avoid)
# A file that would be overwritten.
error-foreign-file = { $path } is niet door locdrift geschreven, of is daarna gewijzigd. Verplaats het bestand, of geef een andere map op.
error-output-is-document = { $path } is een van de documenten en is niet overschreven. Geef een ander bestand op.
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder =
    { $files ->
        [one] De indeling { $format } levert { $files } bestand op. Geef er een map voor op met --out DIR.
       *[other] De indeling { $format } levert { $files } bestanden op. Geef er een map voor op met --out DIR.
    }
expected-max-words = een aantal woorden groter dan 0, zoals 2000
expected-weight = een getal van 0 of hoger, zoals 20
expected-columns = kolommen met de namen path en views
expected-document-path = het pad van een document
expected-views = een aantal weergaven zoals 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = Vertaal- en nakijkwerk in batches tonen, het dringendste eerst
help-queue-long =
    De documenten die een vertaler nodig hebben in batches tonen, het dringendste eerst. Bij elk document staan de segmenten: wat is gewijzigd, nieuw of verwijderd is, of zo beschadigd dat het niet automatisch te repareren is, met de oude en de nieuwe bron en de huidige vertaling.

    De sleutel “queue” in { $file } stelt de prioriteiten, de batchgrootte en de eigenaren voor de wachtrij in.
help-max-words = Maximumaantal woorden in een batch; alleen een afzonderlijk document dat erboven komt, wordt gesplitst
help-views = CSV-bestand met paginaweergaven (kolommen path en views) die de prioriteit verhogen; - voor de standaardinvoer
help-context = Ook ongewijzigde segmenten schrijven (json, xliff)
help-queue-format = Uitvoerindeling: { $known }
help-out = Naar een bestand schrijven, of naar een map als de indeling meerdere bestanden oplevert
help-pick-owner = Alleen de documenten van deze eigenaar selecteren; none selecteert documenten zonder eigenaar; mag worden herhaald
help-pick-batch = Alleen de batch met deze id selecteren; mag worden herhaald
help-pick-status = Alleen documenten met deze status selecteren: stale, missing, of current met schade
help-pick-kind = Alleen documenten selecteren waarvan de zwaarste wijziging van deze soort is, of beschadigde (repair): { $known }
help-pick-top = Alleen dit aantal documenten selecteren, de dringendste
help-pick-files = Alleen documenten selecteren die in dit bestand staan, één pad per regel; - voor de standaardinvoer
help-pick-assigned = Weglaten wat al is toegewezen: een geëxporteerde wachtrij (json, csv, xliff, po), of een lijst met paden of batch-id’s; mag worden herhaald
help-no-memory = Nieuwe segmenten niet vullen met vertalingen van dezelfde tekst elders in de taal
help-segments = Een rij per segment schrijven in plaats van per document (csv)
help-queue-exit-codes =
    Exitcodes: 0 de wachtrij is geschreven, ook als die leeg is, 2 de opdracht kon niet worden uitgevoerd.
example-queue = Tonen waarvoor een vertaler nodig is, en waarom
example-queue-views = Een controlelijst schrijven met veelbekeken pagina’s voorop
example-queue-csv = De wachtrij in een spreadsheet openen

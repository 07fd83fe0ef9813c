### De wachtrij voor mensen. Paden, tags, eigenaren, MT, HT en namen van opties en sleutels worden nooit vertaald.

## Delen die met een punt ertussen worden samengevoegd

queue-title = Wachtrij voor nakijken
queue-nothing = Er is niets waar iemand naar hoeft te kijken.
queue-nothing-known = Er is niets te beoordelen waar iemand naar hoeft te kijken.
queue-untracked = { $locale }: vertalingen die niet te beoordelen zijn omdat hun bron niet is vastgelegd: { $documents }. Zo is die te vinden: locdrift adopt
queue-locale =
    { $documents ->
        [one] { $locale }: { $documents } document om na te kijken
       *[other] { $locale }: { $documents } documenten om na te kijken
    }
queue-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documenten
    }
# Een segment is een vertaalbaar blok: een alinea, een kop, een cel.
queue-segments =
    { $segments ->
        [one] { $segments } segment
       *[other] { $segments } segmenten
    }
queue-damaged =
    { $segments ->
        [one] daarvan { $segments } beschadigd
       *[other] daarvan { $segments } beschadigd
    }
queue-words =
    { $words ->
        [one] { $words } woord
       *[other] { $words } woorden
    }
# Woorden van teksten die eerder in de wachtrij staan.
queue-repeated =
    { $words ->
        [one] daarvan telt { $words } als herhaling niet mee
       *[other] daarvan tellen er { $words } als herhaling niet mee
    }
queue-part = deel { $part } van { $parts }

## Het rapport dat mensen lezen

queue-batches = batches van hoogstens { $max } woorden
queue-no-owner = geen eigenaar
queue-first = eerst aan de beurt, op prioriteit
queue-more =
    { $count ->
        [one] … en nog { $count } item (--all toont het)
       *[other] … en nog { $count } items (--all toont ze)
    }

## Wat er met een segment is gebeurd, als label van één woord

queue-changed = gewijzigd
queue-new = nieuw
queue-deleted = verwijderd
queue-repair = beschadigd
# Told of a segment.
note-words-unchanged = Woorden ongewijzigd; alleen de opmaak is gewijzigd
note-memory = Zo vertaald in { $path }; controleer of het hier past
note-damage = Beschadigd ({ $rule }): “{ $translation }” waar in de bron “{ $base }” staat
note-damage-source = Beschadigd ({ $rule }): er staat hetzelfde als in de bron
note-before = Ervoor: { $text }
note-after = Erna: { $text }
note-term = Woordenlijst: { $term } → { $translation }{ $note }
note-term-kept = Woordenlijst: laat { $term } zoals het is{ $note }
note-term-avoided = Woordenlijst: vermijd { $term }{ $note }

queue-also = ook in { $path }
queue-also-more =
    { $count ->
        [one] ook in { $path } en op nog { $count } plaats
       *[other] ook in { $path } en op nog { $count } plaatsen
    }

## Waarom een document voorgaat, als label

queue-reason-unknown = onbekend wat is gewijzigd
queue-reason-damaged = beschadigde vertaling
queue-reason-changed =
    { $days ->
        [0] vandaag gewijzigd
        [one] { $days } dag geleden gewijzigd
       *[other] { $days } dagen geleden gewijzigd
    }
queue-reason-handed-off =
    { $days ->
        [0] vandaag ter vertaling aangeboden
        [one] { $days } dag geleden ter vertaling aangeboden
       *[other] { $days } dagen geleden ter vertaling aangeboden
    }
queue-reason-high = hoge prioriteit
queue-reason-medium = gemiddelde prioriteit
queue-reason-low = lage prioriteit
queue-reason-views =
    { $views ->
        [one] { $views } weergave
       *[other] { $views } weergaven
    }

## Wat naast de wachtrij wordt gemeld

queue-left-out = { $path } staat niet in de wachtrij: { $why }.
queue-too-long = het bevat een tekst van meer dan { $limit } bytes; splits die op in alinea’s
queue-not-translatable =
    { $documents ->
        [one] { $path } is YAML van onbekende vorm en niet vertaalbaar; noem het met --include om het te laten vertalen.
       *[other] { $documents } documenten zijn YAML van onbekende vorm en niet vertaalbaar, { $path } als eerste; noem ze met --include om ze te laten vertalen.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } document heeft schade die zonder vertaler te herstellen is: locdrift repair
       *[other] { $documents } documenten hebben schade die zonder vertaler te herstellen is: locdrift repair
    }
queue-views-none = Geen van de { $paths } paden in { $file } is een document in de wachtrij. Het moeten paden van documenten binnen hun map zijn, zoals docs/setup.md.
queue-wrote = { $path } is geschreven.
queue-wrote-files =
    { $files ->
        [one] { $files } bestand geschreven naar { $path }.
       *[other] { $files } bestanden geschreven naar { $path }.
    }
progress-segmenting = Documenten ontleden
progress-writing = Documenten schrijven

## Waarom er geen wachtrij kan worden gemaakt

error-views = { $path }, regel { $line }: “{ $found }” gevonden; verwacht: { $expected }.
error-changed-meanwhile = { $path } is gewijzigd terwijl de wachtrij werd gemaakt. Voer de opdracht opnieuw uit.
error-glossary = { $path }:{ $line }: de woordenlijst is niet bruikbaar: { $found }. Verwachte kolommen: term, translation, note, use (keep of avoid)
error-foreign-file = { $path } is niet door locdrift geschreven, of is daarna gewijzigd. Verplaats het bestand, of noem een andere map.
error-output-is-document = { $path } is een document uit deze mappen en wordt niet overschreven. Geef een ander bestand op.
error-needs-folder =
    { $files ->
        [one] Het formaat { $format } levert { $files } bestand op. Noem er een map voor met --out DIR.
       *[other] Het formaat { $format } levert { $files } bestanden op. Noem er een map voor met --out DIR.
    }
expected-max-words = een aantal woorden boven 0, zoals 2000
expected-weight = een getal van 0 of hoger, zoals 20
expected-columns = de kolommen path en views
expected-document-path = het pad van een document
expected-views = een aantal weergaven zoals 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = Het werk tonen waarvoor een mens nodig is, het dringendste eerst, in batches
help-queue-long =
    De documenten waar iemand naar moet kijken op volgorde zetten en in batches verdelen. Elk document komt met zijn segmenten: wat is gewijzigd, wat nieuw is, wat is verwijderd en wat is beschadigd en niet vanzelf te herstellen is, met de bron van toen en die van nu en de huidige vertaling.

    De sleutel queue in { $file } bepaalt waaruit de prioriteit bestaat, hoe groot batches zijn en wie de eigenaar is.
help-max-words = Het hoogste aantal woorden in een batch; alleen een document dat zelf al meer heeft, wordt gesplitst
help-views = Paginaweergaven die de prioriteit verhogen: een CSV-bestand met de kolommen path en views, of - voor de standaardinvoer
help-context = Ook de segmenten schrijven die niet zijn gewijzigd (json, xliff)
help-queue-format = Het formaat: { $known }
help-out = Naar een bestand schrijven; naar een map als het formaat meer bestanden oplevert
help-pick-owner = Alleen wat deze eigenaar heeft; none voor wat niemand heeft; mag worden herhaald
help-pick-batch = Alleen deze batch, op id; mag worden herhaald
help-pick-status = Alleen documenten met deze status: stale, missing, of current met schade
help-pick-kind = Alleen documenten waarvan de zwaarste wijziging van deze soort is, of met schade (repair): { $known }
help-pick-top = Alleen zoveel documenten, de dringendste eerst
help-pick-files = Alleen de documenten waarvan dit bestand de paden opsomt, één per regel; - voor de standaardinvoer
help-pick-assigned = Weglaten wat iemand al heeft: een uitgevoerde wachtrij (json, csv, xliff, po), of een lijst van paden of id’s van batches; mag worden herhaald
help-no-memory = Nieuwe segmenten niet beginnen met vertalingen van dezelfde tekst elders in de doeltaal
help-segments = Een rij per segment schrijven in plaats van per document (csv)
help-queue-exit-codes =
    Exitcodes: 0 de wachtrij is geschreven, ook als ze leeg is, 2 niet uit te voeren zoals gevraagd.
example-queue = Zien waar iemand naar moet kijken, en waarom
example-queue-views = Een controlelijst uitdelen waarin veelgelezen pagina’s voorgaan
example-queue-csv = De wachtrij in een spreadsheet openen

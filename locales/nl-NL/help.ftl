### Wat --help toont. Namen van opdrachten, opties en waarden worden nooit vertaald.

usage-label = Gebruik
usage-commands = Opdrachten
usage-arguments = Argumenten
usage-options = Opties
usage-examples = Voorbeelden

help-about = Toont welke vertaalde documenten uit de pas lopen met hun bron.
help-help = Deze hulptekst tonen
help-version = De versie tonen
help-lang = De taal van de meldingen: { $known }
help-color = Wanneer kleuren worden gebruikt: auto, always of never
help-check = De status van elke vertaling bepalen
help-check-long =
    De status van elke vertaling bepalen: actueel, verouderd, ontbrekend, verweesd, zonder herkomst of ongeldig.

    In de front matter van een vertaling (ms.openlocfilehash) staat de hash van de bron waarvan ze is gemaakt. Ze is actueel als dat een hash is van de bron zoals die nu is.
help-config = Het configuratiebestand, in plaats van het dichtstbijzijnde { $file } in deze map of daarboven
help-include = Alleen documenten meenemen die overeenkomen; mag worden herhaald
help-exclude = Documenten weglaten die overeenkomen; mag worden herhaald
help-format = Het formaat van de standaarduitvoer: { $known }
help-output = Ook een rapport naar een bestand schrijven; mag worden herhaald
help-all = Alle documenten tonen, niet alleen wat op één scherm past
help-explain = Een regel uitleggen, of alle regels opsommen
help-explain-rule = De naam van de regel
help-guide = Toon een pagina van de gids, in het Engels, of noem de onderwerpen
help-guide-topic = Het onderwerp: { $known }
example-guide = Lees over niveaus, budgetten en de baseline
help-report = Zet bewaarde rapporten om in een ander formaat, of voeg er meerdere samen
help-report-files = Rapporten in het formaat json; - is de standaardinvoer
help-report-long = De documenten zijn niet nodig. Rapporten van één bron worden het rapport van één run. Waar de bronnen verschillen, heten documenten naar hun pad vanaf de map om alle hoofdmappen, zodat één pagina de repository’s van een organisatie kan tonen. Bevindingen houden de taal van de run.
example-report = Toon de rapporten van meerdere talen op één pagina
help-schema = Toon het JSON-schema van een formaat, of noem alle formaten
help-schema-name = Het formaat: { $known }
example-schema = Laat een editor locdrift.yml controleren en aanvullen
help-timeline = Toon de drift in de tijd, uit git alleen
help-timeline-long = Op elk punt worden beide kanten gelezen zoals hun hoofdlijnen die dag waren; de getallen zijn die van locdrift check met deze revisies. De vertraging is de tijd van een wijziging van de bron tot de vertaling haar had.
help-timeline-every = Hoe ver twee punten uit elkaar liggen: { $known }; standaard month
help-timeline-since = De eerste dag, bijvoorbeeld 2020-01-31
help-timeline-points = Hoeveel punten, vanaf nu terug; standaard 24, of alle met --since
help-timeline-output = Schrijf ook het rapport zoals het nu is, met de curves, als pagina
example-timeline = Zie of de drift groeit, kwartaal voor kwartaal
example-timeline-page = Open het rapport met zijn curves in een browser
help-metrics = Schrijf OpenMetrics-tekst, zoals met --format openmetrics
badge-label = vertalingen
badge-current = { $percent }% actueel
help-exit-codes =
    Exitcodes: 0 geslaagd, 1 niet geslaagd door fouten, 2 de opdracht kon niet worden uitgevoerd.

## Voorbeelden: de regel boven elke opdracht

example-check = Twee mappen met vertalingen vergelijken met hun bron
example-check-config = Controleren wat locdrift.yml beschrijft
example-check-json = Een rapport voor andere programma’s schrijven
example-explain = Lezen wat een bevinding betekent en wat eraan te doen is

## Shells en handleidingspagina’s

help-completions = Een aanvulscript voor een shell tonen
help-completions-long = Het script vult opdrachten, opties en waarden aan, met uitleg in de taal van de meldingen. Schrijf het naar de plek waar de shell zulke scripts zoekt.
help-completions-shell = De shell: { $known }
example-completions = Aanvulling installeren voor { $shell }
help-man = De handleidingspagina’s naar een map schrijven
help-man-long = Schrijft een pagina voor locdrift en een voor elke opdracht, in de taal van de meldingen. Pagina’s die locdrift eerder heeft geschreven, worden vervangen; een ander bestand blijft zoals het is, en dan wordt er niets geschreven.
help-man-folder = De map voor de pagina’s
example-man = De handleidingspagina’s voor uzelf installeren
man-written = Handleidingspagina’s geschreven naar { $folder }: { $pages }
man-name = Naam
man-synopsis = Overzicht
man-description = Beschrijving

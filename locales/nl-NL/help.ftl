### What --help shows. Names of commands, options and values are never translated.

usage-label = Gebruik
usage-commands = Opdrachten
usage-arguments = Argumenten
usage-options = Opties
usage-examples = Voorbeelden

help-about = Vertaalde documenten vinden die van hun bron zijn gaan afwijken.
help-help = Deze hulptekst tonen
help-version = De versie tonen
help-lang = Taal van de meldingen: { $known }
help-color = Wanneer kleur wordt gebruikt: auto, always of never
help-check = De status van elke vertaling rapporteren
help-check-long =
    De status van elke vertaling rapporteren: actueel, verouderd, ontbrekend, verweesd, zonder herkomst of ongeldig.

    Een vertaling legt de hash vast van de bron waarvan ze is gemaakt, bijvoorbeeld in de front matter (ms.openlocfilehash). Ze is actueel als de bron nog steeds die hash heeft.
help-config = Configuratiebestand; standaard het dichtstbijzijnde { $file } in deze map of een bovenliggende map
help-include = Alleen documenten meenemen die overeenkomen; mag worden herhaald
help-exclude = Documenten uitsluiten die overeenkomen; mag worden herhaald
help-format = Uitvoerindeling: { $known }
help-output = Ook een rapport naar een bestand schrijven; mag worden herhaald
help-all = Alle documenten tonen, niet alleen wat op één scherm past
help-explain = Een controleregel uitleggen, of alle controleregels tonen
help-explain-rule = Naam van de controleregel
help-guide = Een pagina van de handleiding tonen, of de onderwerpen ervan
help-guide-topic = Onderwerp: { $known }
example-guide = Lezen over niveaus, budgetten en de baseline
help-report = Opgeslagen rapporten omzetten of samenvoegen
help-report-files = Rapporten in de indeling json; - voor de standaardinvoer
help-report-long = De documenten zelf zijn niet nodig. Rapporten over dezelfde bron worden samengevoegd tot het rapport van één run. Als de bronnen verschillen, worden documenten aangeduid met hun pad vanaf de gemeenschappelijke bovenliggende map van alle mappen, zodat één pagina alle repository’s van een organisatie kan tonen. Bevindingen blijven in de taal van hun run.
example-report = De rapporten van meerdere talen op één pagina tonen
help-schema = Het JSON-schema van een indeling tonen, of alle indelingen
help-schema-name = Indeling: { $known }
example-schema = locdrift.yml in een editor laten valideren en aanvullen
help-timeline = De afwijking in de loop van de tijd tonen, alleen op basis van de git-geschiedenis
help-timeline-long = Elk punt toont de hoofdbranches van bron en vertaling zoals ze op die dag waren, met de aantallen die locdrift check voor deze revisies geeft. De dagen achter op de bron tellen vanaf een wijziging van de bron totdat de vertaling die heeft overgenomen.
help-timeline-every = Tijd tussen twee punten: { $known }; standaard month
help-timeline-since = Eerste dag, zoals 2020-01-31
help-timeline-points = Aantal punten, terug vanaf nu; standaard 24, of alle met --since
help-timeline-output = Ook het huidige rapport met deze grafieken schrijven, als webpagina
example-timeline = Per kwartaal tonen of de afwijking groeit
example-timeline-page = De grafieken in een browser bekijken
help-metrics = OpenMetrics-tekst schrijven; hetzelfde als --format openmetrics
badge-label = vertalingen
badge-current = { $percent }% actueel
help-exit-codes =
    Exitcodes: 0 geslaagd, 1 mislukt met fouten, 2 de opdracht kon niet worden uitgevoerd.

## Examples: the line above each command

example-check = Twee mappen met vertalingen vergelijken met hun bron
example-check-config = Controleren wat in locdrift.yml is beschreven
example-check-json = Een rapport voor andere programma’s schrijven
example-explain = Lezen wat een bevinding betekent en wat eraan te doen is

## Shells and manual pages

help-completions = Een aanvulscript voor een shell tonen
help-completions-long = Het script vult opdrachten, opties en waarden aan, met beschrijvingen in de taal van de meldingen. Schrijf het naar de plaats waar de shell zulke scripts zoekt.
help-completions-shell = Shell: { $known }
example-completions = Aanvulling installeren voor { $shell }
help-man = Man-pagina’s naar een map schrijven
help-man-long = Een pagina voor locdrift en een voor elke opdracht schrijven, in de taal van de meldingen. Bestaande pagina’s van locdrift worden vervangen; als een pagina een ander bestand zou vervangen, wordt er niets geschreven.
help-man-folder = Map voor de pagina’s
example-man = De man-pagina’s voor de eigen gebruiker installeren
man-written = Man-pagina’s geschreven naar { $folder }: { $pages }
man-name = Naam
man-synopsis = Synopsis
man-description = Beschrijving

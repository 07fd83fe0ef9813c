### Waarom een opdracht niet kan worden uitgevoerd zoals gevraagd. Namen van opties en sleutels worden nooit vertaald.

# Staat voor een fout, gevolgd door een dubbele punt.
error-label = fout

error-source-root = De bronmap { $path } kan niet worden gelezen: { $why }.
error-locale-root = De taalmap { $path } kan niet worden gelezen: { $why }.
error-no-repository = Op { $path } is geen repository, dus er kan geen revisie worden gelezen.
error-repository = De git-repository van { $path } kan niet worden gelezen: { $why }.
error-unknown-revision = De repository op { $path } heeft geen revisie { $revision }: { $complaint }.
error-no-folder = Revisie { $revision } heeft geen map { $folder }.
error-no-locale = Het is niet duidelijk welke doeltaal { $path } bevat. Schrijf TAG={ $path }, bijvoorbeeld nl-NL={ $path }.
error-bad-locale = “{ $tag }” is geen taaltag. Gebruik een taaltag zoals nl-NL.
error-duplicate-locale = Twee mappen bevatten de doeltaal { $locale }: { $first } en { $second }. Geef elke map een eigen tag, als TAG=FOLDER.
error-same-root = { $path } is twee keer opgegeven. Vergelijk verschillende mappen.
error-no-documents = Er zijn geen documenten (.md, .mdx, .yml, .yaml) om te vergelijken in { $path }. Controleer de map en de patronen van include en exclude.
error-no-locales-found = Geen enkele map komt overeen met { $template }.
error-no-config = Er is geen { $file } in deze map of een bovenliggende map. Noem de mappen, zoals in “locdrift check SOURCE LOCALE”, of maak het bestand met locdrift init.
error-read = Kan { $path } niet lezen: { $why }.
error-write = Kan niet schrijven naar { $path }: { $why }.
# $complaint is de Engelse tekst van de globbibliotheek.
error-glob = “{ $glob }” is geen geldig patroon: { $complaint }.
error-pattern = De reguliere expressie ‘{ $pattern }’ is niet bruikbaar: { $complaint }
config-unknown-preset = Er is geen record met de naam ‘{ $name }’; bekend zijn { $known }
config-unknown-dialect = Er is geen dialect met de naam ‘{ $name }’; bekend zijn { $known }
error-manifest = De records in { $path }:{ $line } zijn niet te lezen: { $complaint }
error-unknown-rule = De regel “{ $rule }” bestaat niet.
error-unknown-language = “{ $tag }” is geen taal die locdrift spreekt. Beschikbaar: { $known }.
error-stdout-twice = Er kan maar één uitvoer naar de standaarduitvoer gaan.
error-output = “{ $value }” is geen uitvoer. Schrijf FORMAT=FILE, met een van deze formaten: { $known }.
error-report-json = { $path }:{ $line }:{ $column } is geen rapport: { $complaint }. Verwacht: de uitvoer van locdrift check --format json.
error-report-schema = { $path } heeft het formaat “{ $found }”; verwacht: { $expected }. Maak het opnieuw met deze versie: locdrift check --format json.
error-report-value = { $path } kan niet worden gelezen: { $place } is “{ $found }”, wat deze versie niet kent. Maak het opnieuw met deze versie: locdrift check --format json.
error-report-shared = { $first } en { $second } hebben allebei { $document } ({ $locale }). Laat er één weg.
hint-nearest = Bedoelde je “{ $nearest }”?
hint-known = Mogelijk: { $known }.

## Configuratie

# $complaint is de Engelse tekst van de YAML-parser.
config-syntax = Dit is geen YAML: { $complaint }.
config-unknown-key = De sleutel “{ $key }” bestaat hier niet.
config-missing-key = De sleutel “{ $key }” ontbreekt.
config-duplicate-key = De sleutel “{ $key }” staat hier twee keer.
config-bad-value = “{ $found }” gevonden; verwacht: { $expected }.
config-alias = Ankers en aliassen worden hier niet ondersteund.
config-too-deep = Dit is te diep genest.

## Wat er werd verwacht, als einde van de zin hierboven, zonder de punt

expected-mapping = sleutels met waarden
expected-text = een tekst
expected-list = een lijst
expected-locales = een sjabloon zoals docs/{"{"}lang{"}"} of een lijst met mappen
expected-template = precies één {"{"}lang{"}"} in het sjabloon
expected-layout = een sjabloon zoals docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = mappen met een gemeenschappelijke hoofdmap, zoals docs en blog
expected-locale = een taaltag zoals nl-NL
expected-level = off, warn of error
expected-truth = true of false

## De opdrachtregel

usage-error-unknown = De optie “{ $found }” bestaat hier niet.
usage-error-command = De opdracht “{ $found }” bestaat niet.
usage-error-value = “{ $found }” is geen geldige waarde voor { $argument }.
usage-error-no-value = { $argument } vereist een waarde.
usage-error-missing = { $argument } ontbreekt.
usage-error-conflict = { $argument } en { $other } gaan niet samen.
usage-error-repeated = { $argument } mag maar één keer worden opgegeven.
usage-error-unicode = Een argument is geen UTF-8.
# $complaint is in het Engels.
usage-error-other = { $complaint }
usage-hint = Meer: { $command } --help

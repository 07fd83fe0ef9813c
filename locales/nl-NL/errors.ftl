### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = fout

error-source-root = Kan de bronmap { $path } niet lezen: { $why }.
error-locale-root = Kan de taalmap { $path } niet lezen: { $why }.
error-no-repository = { $path } staat niet in een git-repository, dus kan er geen revisie van worden gelezen.
# $why is a reason such as “the clone is partial”.
error-repository = Kan de git-repository van { $path } niet lezen: { $why }.
error-unknown-revision = De repository van { $path } bevat geen revisie { $revision }: { $complaint }.
error-no-folder = Revisie { $revision } bevat geen map { $folder }.
error-no-locale = Kan de taal van { $path } niet bepalen. Schrijf TAG={ $path }, bijvoorbeeld nl-NL={ $path }.
error-bad-locale = “{ $tag }” is geen taaltag; verwacht: een taaltag zoals nl-NL.
error-duplicate-locale = Twee mappen hebben de taal { $locale }: { $first } en { $second }. Geef elk een eigen tag, als TAG=FOLDER.
error-same-root = { $path } is twee keer opgegeven. Geef twee verschillende mappen op.
error-no-documents = Geen documenten (.md, .mdx, .yml, .yaml) in { $path }. Controleer de map en de patronen van include en exclude.
error-no-locales-found = Geen enkele map komt overeen met { $template }.
error-no-config = Geen { $file } in deze map of een bovenliggende map. Maak er een met locdrift init, of geef de mappen op: locdrift check SOURCE LOCALE
error-read = Kan { $path } niet lezen: { $why }.
error-write = Kan { $path } niet schrijven: { $why }.
# $complaint is the glob library's own words, in English.
error-glob = Ongeldig patroon “{ $glob }”: { $complaint }.
error-pattern = Ongeldige reguliere expressie “{ $pattern }”: { $complaint }
config-unknown-preset = Geen enkele vorm van herkomstgegevens heet “{ $name }”; bekend zijn: { $known }
config-unknown-dialect = Geen enkel dialect heet “{ $name }”; bekend zijn: { $known }
error-manifest = Kan de herkomstgegevens in { $path }:{ $line } niet lezen: { $complaint }
error-unknown-rule = Geen enkele controleregel heet “{ $rule }”.
error-unknown-language = locdrift heeft geen meldingen in “{ $tag }”. Beschikbaar: { $known }.
error-stdout-twice = Er kan maar één uitvoer naar de standaarduitvoer gaan.
error-output = Ongeldige uitvoer “{ $value }”; verwacht: FORMAT=FILE, waarbij FORMAT een van deze indelingen is: { $known }.
error-report-json = Ongeldig rapport { $path }:{ $line }:{ $column }: { $complaint }. Verwacht: de uitvoer van locdrift check --format json.
error-report-schema = { $path } heeft de indeling “{ $found }”; verwacht: { $expected }. Maak het bestand opnieuw met deze versie: locdrift check --format json
error-report-value = { $path } is niet bruikbaar: { $place } is “{ $found }”, een waarde die deze versie niet kent. Maak het bestand opnieuw met deze versie: locdrift check --format json
error-report-shared = { $first } en { $second } bevatten allebei { $document } ({ $locale }). Laat een van beide weg.
hint-nearest = Is “{ $nearest }” bedoeld?
hint-known = Mogelijke waarden: { $known }.

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = Ongeldige YAML: { $complaint }.
config-unknown-key = Onbekende sleutel “{ $key }”.
config-missing-key = De sleutel “{ $key }” ontbreekt.
config-duplicate-key = Dubbele sleutel “{ $key }”.
config-bad-value = “{ $found }” gevonden; verwacht: { $expected }.
config-alias = Ankers en aliassen worden hier niet ondersteund.
config-too-deep = Te diep genest.

## What was expected, as the end of the sentence above without its full stop

expected-mapping = sleutels met waarden
expected-text = een tekenreeks
expected-list = een lijst
expected-locales = een sjabloon zoals docs/{"{"}lang{"}"} of een lijst met mappen
expected-template = precies één {"{"}lang{"}"} in het sjabloon
expected-layout = een sjabloon zoals docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = mappen met een gemeenschappelijke bovenliggende map, zoals docs en blog
expected-locale = een taaltag zoals nl-NL
expected-level = off, warn of error
expected-truth = true of false

## The command line

usage-error-unknown = Onbekende optie “{ $found }”.
usage-error-command = Onbekende opdracht “{ $found }”.
usage-error-value = Ongeldige waarde “{ $found }” voor { $argument }.
usage-error-no-value = { $argument } vereist een waarde.
usage-error-missing = Ontbrekend argument: { $argument }
usage-error-conflict = { $argument } en { $other } zijn niet te combineren.
usage-error-repeated = { $argument } mag maar één keer worden opgegeven.
usage-error-unicode = Een argument is geen geldige UTF-8.
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = Meer informatie: { $command }

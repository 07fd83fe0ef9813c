### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = Fehler

error-source-root = Der Quellordner { $path } kann nicht gelesen werden: { $why }.
error-locale-root = Der Sprachordner { $path } kann nicht gelesen werden: { $why }.
error-no-repository = { $path } liegt in keinem Git-Repository, daher kann keine Revision davon gelesen werden.
# $why is a reason such as “the clone is partial”.
error-repository = Das Git-Repository von { $path } kann nicht gelesen werden: { $why }.
error-unknown-revision = Das Repository von { $path } hat keine Revision { $revision }: { $complaint }.
error-no-folder = Die Revision { $revision } enthält keinen Ordner { $folder }.
error-no-locale = Die Sprache von { $path } lässt sich nicht ermitteln. Schreiben Sie TAG={ $path }, zum Beispiel nl-NL={ $path }.
error-bad-locale = „{ $tag }“ ist kein Sprach-Tag; erwartet wird eines wie nl-NL.
error-duplicate-locale = Zwei Ordner haben die Sprache { $locale }: { $first } und { $second }. Geben Sie jedem ein eigenes Tag, in der Form TAG=FOLDER.
error-same-root = { $path } ist zweimal angegeben. Geben Sie zwei verschiedene Ordner an.
error-no-documents = Keine Dokumente (.md, .mdx, .yml, .yaml) in { $path }. Prüfen Sie den Ordner und die Muster unter include und exclude.
error-no-locales-found = Kein Ordner passt zu { $template }.
error-no-config = Weder hier noch in einem übergeordneten Ordner gibt es { $file }. Erstellen Sie die Datei mit locdrift init, oder geben Sie die Ordner an: locdrift check SOURCE LOCALE
error-read = { $path } kann nicht gelesen werden: { $why }.
error-write = { $path } kann nicht geschrieben werden: { $why }.
# $complaint is the glob library's own words, in English.
error-glob = Ungültiges Muster „{ $glob }“: { $complaint }.
error-pattern = Ungültiger regulärer Ausdruck „{ $pattern }“: { $complaint }
config-unknown-preset = Es gibt kein Format für Herkunftseinträge namens „{ $name }“; bekannt: { $known }
config-unknown-dialect = Es gibt keinen Dialekt namens „{ $name }“; bekannt: { $known }
error-manifest = Die Herkunftseinträge in { $path }:{ $line } können nicht gelesen werden: { $complaint }
error-unknown-rule = Es gibt keine Regel namens „{ $rule }“.
error-unknown-language = locdrift enthält keine Meldungen für „{ $tag }“. Verfügbar: { $known }.
error-stdout-twice = Nur eine Ausgabe kann an die Standardausgabe gehen.
error-output = Ungültige Ausgabe „{ $value }“; erwartet wird FORMAT=FILE, mit einem dieser Werte für FORMAT: { $known }.
error-report-json = Ungültiger Bericht { $path }:{ $line }:{ $column }: { $complaint }. Erwartet wird die Ausgabe von locdrift check --format json.
error-report-schema = { $path } hat das Format „{ $found }“; erwartet wird { $expected }. Erzeugen Sie die Datei mit dieser Version neu: locdrift check --format json
error-report-value = { $path } kann nicht verwendet werden: { $place } ist „{ $found }“, was diese Version nicht kennt. Erzeugen Sie die Datei mit dieser Version neu: locdrift check --format json
error-report-shared = Sowohl { $first } als auch { $second } enthält { $document } ({ $locale }). Lassen Sie eine der Dateien weg.
hint-nearest = Meinten Sie „{ $nearest }“?
hint-known = Mögliche Werte: { $known }.

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = Ungültiges YAML: { $complaint }.
config-unknown-key = Unbekannter Schlüssel „{ $key }“.
config-missing-key = Der Schlüssel „{ $key }“ fehlt.
config-duplicate-key = Der Schlüssel „{ $key }“ ist doppelt vorhanden.
config-bad-value = „{ $found }“ gefunden; erwartet: { $expected }.
config-alias = Anker und Aliasse werden hier nicht unterstützt.
config-too-deep = Zu tief verschachtelt.

## What was expected, as the end of the sentence above without its full stop

expected-mapping = eine Zuordnung von Schlüsseln zu Werten
expected-text = eine Zeichenfolge
expected-list = eine Liste
expected-locales = eine Vorlage wie docs/{"{"}lang{"}"} oder eine Liste von Ordnern
expected-template = genau ein {"{"}lang{"}"} in der Vorlage
expected-layout = eine Vorlage wie docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = Ordner mit einem gemeinsamen übergeordneten Ordner, etwa docs und blog
expected-locale = ein Sprach-Tag wie nl-NL
expected-level = off, warn oder error
expected-truth = true oder false

## The command line

usage-error-unknown = Unbekannte Option „{ $found }“.
usage-error-command = Unbekannter Befehl „{ $found }“.
usage-error-value = Ungültiger Wert „{ $found }“ für { $argument }.
usage-error-no-value = { $argument } erfordert einen Wert.
usage-error-missing = Fehlendes Argument: { $argument }
usage-error-conflict = { $argument } kann nicht zusammen mit { $other } verwendet werden.
usage-error-repeated = { $argument } kann nur einmal angegeben werden.
usage-error-unicode = Ein Argument ist kein gültiges UTF-8.
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = Weitere Informationen: { $command }

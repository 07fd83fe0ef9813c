### Was verhindert, dass ein Lauf wie verlangt stattfindet. Namen von Optionen und Schlüsseln werden nie übersetzt.

# Steht vor einem Fehler, gefolgt von einem Doppelpunkt.
error-label = Fehler

error-source-root = Der Quellordner { $path } kann nicht gelesen werden: { $why }.
error-locale-root = Der Sprachordner { $path } kann nicht gelesen werden: { $why }.
error-no-repository = Unter { $path } liegt kein Repository, daher kann keine Revision gelesen werden.
error-repository = Das Git-Repository von { $path } kann nicht gelesen werden: { $why }.
error-unknown-revision = Das Repository unter { $path } hat keine Revision { $revision }: { $complaint }.
error-no-folder = Die Revision { $revision } hat keinen Ordner { $folder }.
error-no-locale = Es ist nicht erkennbar, welche Zielsprache { $path } enthält. Schreiben Sie TAG={ $path }, zum Beispiel nl-NL={ $path }.
error-bad-locale = „{ $tag }“ ist kein Sprach-Tag. Geben Sie eines wie nl-NL an.
error-duplicate-locale = Zwei Ordner enthalten die Zielsprache { $locale }: { $first } und { $second }. Geben Sie jedem ein eigenes Tag, in der Form TAG=FOLDER.
error-same-root = { $path } ist zweimal angegeben. Vergleichen Sie verschiedene Ordner.
error-no-documents = In { $path } gibt es keine Dokumente (.md, .mdx, .yml, .yaml) zum Vergleichen. Prüfen Sie den Ordner und die Muster von include und exclude.
error-no-locales-found = Kein Ordner passt zu { $template }.
error-no-config = Weder hier noch in einem übergeordneten Ordner gibt es { $file }. Nennen Sie die Ordner, wie in „locdrift check SOURCE LOCALE“, oder legen Sie die Datei mit locdrift init an.
error-read = { $path } kann nicht gelesen werden: { $why }.
error-write = { $path } kann nicht geschrieben werden: { $why }.
# $complaint ist der englische Wortlaut der Glob-Bibliothek.
error-glob = „{ $glob }“ ist kein gültiges Muster: { $complaint }.
error-pattern = Der reguläre Ausdruck „{ $pattern }“ ist nicht verwendbar: { $complaint }
config-unknown-preset = Es gibt keine Herkunftsangabe namens „{ $name }“; bekannt sind { $known }
config-unknown-dialect = Es gibt keinen Dialekt namens „{ $name }“; bekannt sind { $known }
error-manifest = Die Herkunftsangaben in { $path }:{ $line } sind nicht lesbar: { $complaint }
error-unknown-rule = Die Regel „{ $rule }“ gibt es nicht.
error-unknown-language = „{ $tag }“ ist keine Sprache, die locdrift spricht. Verfügbar: { $known }.
error-stdout-twice = Nur eine Ausgabe kann an die Standardausgabe gehen.
error-output = „{ $value }“ ist keine Ausgabe. Schreiben Sie FORMAT=FILE, mit einem dieser Formate: { $known }.
error-report-json = { $path }:{ $line }:{ $column } ist kein Bericht: { $complaint }. Erwartet: die Ausgabe von locdrift check --format json.
error-report-schema = { $path } hat das Format „{ $found }“; erwartet: { $expected }. Mit dieser Version neu erzeugen: locdrift check --format json.
error-report-value = { $path } kann nicht gelesen werden: { $place } ist „{ $found }“, was diese Version nicht kennt. Mit dieser Version neu erzeugen: locdrift check --format json.
error-report-shared = { $first } und { $second } enthalten beide { $document } ({ $locale }). Einen davon weglassen.
hint-nearest = Meinten Sie „{ $nearest }“?
hint-known = Möglich: { $known }.

## Konfiguration

# $complaint ist der englische Wortlaut des YAML-Parsers.
config-syntax = Das ist kein YAML: { $complaint }.
config-unknown-key = Den Schlüssel „{ $key }“ gibt es hier nicht.
config-missing-key = Der Schlüssel „{ $key }“ fehlt.
config-duplicate-key = Der Schlüssel „{ $key }“ steht hier zweimal.
config-bad-value = „{ $found }“ gefunden; erwartet: { $expected }.
config-alias = Anker und Aliasse werden hier nicht unterstützt.
config-too-deep = Das ist zu tief verschachtelt.

## Was erwartet wurde, als Ende des Satzes darüber, ohne den Punkt

expected-mapping = Schlüssel mit Werten
expected-text = ein Text
expected-list = eine Liste
expected-locales = eine Vorlage wie docs/{"{"}lang{"}"} oder eine Liste von Ordnern
expected-template = genau ein {"{"}lang{"}"} in der Vorlage
expected-layout = eine Vorlage wie docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = Ordner unter einem gemeinsamen Ordner, etwa docs und blog
expected-locale = ein Sprach-Tag wie nl-NL
expected-level = off, warn oder error
expected-truth = true oder false

## Die Befehlszeile

usage-error-unknown = Die Option „{ $found }“ gibt es hier nicht.
usage-error-command = Den Befehl „{ $found }“ gibt es nicht.
usage-error-value = „{ $found }“ ist kein gültiger Wert für { $argument }.
usage-error-no-value = { $argument } braucht einen Wert.
usage-error-missing = { $argument } fehlt.
usage-error-conflict = { $argument } und { $other } schließen sich gegenseitig aus.
usage-error-repeated = { $argument } darf nur einmal angegeben werden.
usage-error-unicode = Ein Argument ist kein UTF-8.
# $complaint ist auf Englisch.
usage-error-other = { $complaint }
usage-hint = Mehr: { $command } --help

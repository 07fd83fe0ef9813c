### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = Die Quelle hat sich seit dieser Übersetzung geändert.
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [0] Dieses Quelldokument hat keine Übersetzung.
        [one] Dieses Quelldokument hat keine Übersetzung; es gibt { $reusable } Übersetzung desselben Inhalts.
       *[other] Dieses Quelldokument hat keine Übersetzung; es gibt { $reusable } Übersetzungen desselben Inhalts.
    }
finding-orphaned = Das Quelldokument gibt es nicht mehr.
finding-orphaned-moved = Das Quelldokument wurde nach { $path } verschoben.
finding-orphaned-renamed = Das Quelldokument wurde in { $path } umbenannt und bearbeitet ({ $percent } % Übereinstimmung).
finding-missing-renamed = Dieses Quelldokument wurde umbenannt (zuvor { $path }) und bearbeitet ({ $percent } % Übereinstimmung); seine Übersetzung wurde noch nicht verschoben.
finding-orphaned-redirected = Das Quelldokument gibt es nicht mehr; seine Seite leitet auf { $url } weiter.
finding-untracked = Diese Übersetzung gibt nicht an, aus welcher Quelle sie erstellt wurde.
# $count is how many lines are new or say something else, $lines which.
finding-edited =
    { $count ->
        [one] Bearbeitet, nachdem der Herkunftseintrag erstellt wurde (Zeile { $lines }). Wenn die Übersetzung noch der Quelle entspricht, führen Sie locdrift accept aus.
       *[other] Bearbeitet, nachdem der Herkunftseintrag erstellt wurde (Zeilen { $lines }). Wenn die Übersetzung noch der Quelle entspricht, führen Sie locdrift accept aus.
    }
finding-edited-gone =
    { $blocks ->
        [one] Bearbeitet, nachdem der Herkunftseintrag erstellt wurde ({ $blocks } Block entfernt). Wenn die Übersetzung noch der Quelle entspricht, führen Sie locdrift accept aus.
       *[other] Bearbeitet, nachdem der Herkunftseintrag erstellt wurde ({ $blocks } Blöcke entfernt). Wenn die Übersetzung noch der Quelle entspricht, führen Sie locdrift accept aus.
    }
finding-orphaned-record = Der Herkunftseintrag { $file } gehört zu keiner Übersetzung. Wenn die Übersetzung verschoben wurde, führen Sie locdrift update aus; andernfalls löschen Sie den Eintrag.
finding-lock-unreadable = Der Herkunftseintrag { $file } kann nicht gelesen werden: { $why }.
finding-lock-too-large = Der Herkunftseintrag { $file } überschreitet die Obergrenze von { $limit } Bytes.
finding-lock-json = Der Herkunftseintrag { $file } kann nicht gelesen werden: Zeile { $line }: { $complaint }.
finding-lock-schema = Der Herkunftseintrag { $file } hat das Format „{ $found }“, das diese Version von locdrift nicht kennt. Aktualisieren Sie locdrift.
finding-message-missing = Fehlt in dieser Übersetzung: { $names }.
finding-message-obsolete = In der Quelle gibt es { $name } nicht.
finding-message-duplicate = { $name } ist weiter oben schon definiert; Programme verwenden nur eine der Definitionen.
finding-message-invalid = Ungültiges Fluent: { $complaint }. Programme übergehen diese Meldung.
finding-message-too-deep = Placeables sind zu tief verschachtelt.
finding-reference-unknown = { $name } verwendet { $reference }, die Meldung der Quelle dagegen nicht.
finding-reference-missing = { $name } zeigt { $reference } nicht an, die Meldung der Quelle dagegen schon.
finding-function-different = { $name } enthält { $found }; in der Quelle steht { $expected }.
finding-plurals-missing = In { $name } fehlen Varianten für diese Pluralkategorien der Sprache: { $categories }.
finding-plurals-extra = { $name } enthält Varianten für Pluralkategorien, die es in der Sprache nicht gibt: { $categories }.
finding-number-different = Die Zahlen in { $name } sind { $found }; in der Quelle steht { $expected }.
finding-number-missing = In { $name } fehlt eine Zahl der Quelle: { $expected }.
finding-code-missing = In { $name } fehlt { $code } aus der Quelle.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash ist „{ $found }“ ({ $digits } Zeichen); erwartet werden 40 oder 64 Hexadezimalziffern.
       *[other] ms.openlocfilehash ist „{ $found }“ ({ $digits } Zeichen); erwartet werden 40 oder 64 Hexadezimalziffern.
    }
finding-contradictory-hash = ms.openlocfilehash kommt zweimal vor: weiter oben „{ $first }“, hier „{ $second }“. Behalten Sie den Hash der Quelle, die übersetzt wurde.
finding-no-hash = Das Front Matter enthält Schlüssel eines Herkunftseintrags, aber kein ms.openlocfilehash.
finding-not-a-commit = „{ $found }“ ist keine Commit-ID; erwartet werden mindestens 7 Hexadezimalziffern.
finding-not-a-digest = „{ $found }“ ist kein { $kind }-Hash; erwartet werden 8 bis { $digits } Hexadezimalziffern.
finding-not-a-date = „{ $found }“ ist kein Datum; erwartet wird eines wie 2026-03-04.
finding-front-matter-too-large = Das Front Matter überschreitet die Obergrenze von { $limit } Bytes.
finding-front-matter-unclosed = Dem Front Matter fehlt die schließende Zeile ---.
finding-utf16 = Die Datei ist UTF-16; speichern Sie sie als UTF-8.
finding-translation-unreadable = Die Übersetzung kann nicht gelesen werden: { $why }.
finding-source-unreadable = Die Quelle kann nicht gelesen werden: { $why }.
finding-source-not-utf8 = Zeile { $line } ist kein gültiges UTF-8, daher kann keine Übersetzung dieser Quelle geschrieben werden. Konvertieren Sie die Datei in UTF-8.
finding-source-not-yaml = Ungültiges { $language } im Front Matter (Zeile { $line }), daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie es.
finding-source-not-table = Ungültiges { $language } (Zeile { $line }), daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie es.
finding-source-not-fluent = Ungültiges Fluent (Zeile { $line }), daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie es.
finding-source-stray-returns = Zeile { $line } endet mit zwei Wagenrückläufen, daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie die Zeilenenden.

## Provenance

finding-wrong-locale = ms.contentlocale ist { $found }; erwartet wird { $expected }, die Sprache dieses Ordners.
finding-malformed-commit = ms.sourcegitcommit ist „{ $found }“; erwartet wird eine Commit-ID aus 40 Hexadezimalziffern.
finding-malformed-translation-type = ms.translationtype ist „{ $found }“; erwartet wird MT oder HT.
finding-malformed-content-locale = ms.contentlocale ist „{ $found }“; erwartet wird ein Sprach-Tag wie nl-NL.
finding-malformed-last-handoff = ms.lasthandoff ist „{ $found }“; erwartet wird ein Datum in der Form MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid ist „{ $found }“; erwartet wird eine Zahl.

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = Ungültiges { $language } im Front Matter (Zeile { $line }, Spalte { $column }): { $complaint }. Die Schlüssel wurden stattdessen zeilenweise gelesen.
finding-case-mismatch = Dieser Pfad und der Pfad der Quelle, { $path }, unterscheiden sich in der Groß- und Kleinschreibung.
finding-unlisted = Übersprungen: { $why }.
finding-redirects-unreadable = Die Weiterleitungen können nicht gelesen werden: { $why }.
finding-redirects-json = Die Weiterleitungen können nicht gelesen werden: Zeile { $line }, Spalte { $column }: { $complaint }.

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = Datei oder Ordner nicht gefunden
unreadable-denied = Zugriff verweigert
unreadable-symlink = symbolischer Link, dem locdrift nicht folgt
unreadable-non-utf8-name = Name ist kein gültiges UTF-8
unreadable-special-file = weder reguläre Datei noch Ordner
unreadable-partial-clone = Der Klon ist partiell (partial clone) und enthält diese Datei nicht (führen Sie git fetch --refetch --no-filter aus)
unreadable-not-a-directory = kein Ordner

## Rules, in a sentence

rule-invalid-provenance = Der Herkunftseintrag einer Übersetzung ist nicht verwendbar.
rule-unreadable-document = Ein Dokument kann nicht gelesen werden.
rule-stale-translation = Die Quelle hat sich seit der Übersetzung geändert.
rule-missing-translation = Ein Quelldokument hat keine Übersetzung.
rule-orphaned-translation = Das Quelldokument einer Übersetzung gibt es nicht mehr.
rule-untracked-translation = Eine Übersetzung gibt ihre Quelle nicht an.
rule-edited-translation = Eine Übersetzung wurde geändert, nachdem ihr Herkunftseintrag erstellt wurde.
rule-orphaned-record = Ein Herkunftseintrag gehört zu keiner Übersetzung.
rule-invalid-message = Eine Meldung ist kein gültiges Fluent.
rule-missing-message = Eine Meldung der Quelle fehlt in der Übersetzung.
rule-unknown-reference = Eine Meldung verwendet eine Variable, einen Begriff oder eine Meldung, die ihre Quelle nicht verwendet.
rule-missing-reference = Eine Meldung zeigt eine Variable, einen Begriff oder eine Meldung ihrer Quelle nicht an.
rule-different-function = Eine Meldung ruft eine Funktion anders auf als ihre Quelle.
rule-plural-categories = Die Pluralkategorien einer Meldung sind nicht die ihrer Sprache.
rule-different-number = Die Zahlen in einer Meldung weichen von denen ihrer Quelle ab.
rule-missing-code = In einer Meldung fehlt ein Befehl, eine Option, ein Dateiname oder eine Adresse ihrer Quelle.
rule-duplicate-message = Eine Meldung ist mehr als einmal definiert.
rule-obsolete-message = Eine Meldung der Übersetzung gibt es in der Quelle nicht mehr.
rule-wrong-locale = Eine Übersetzung nennt eine andere Sprache als die ihres Ordners.
rule-malformed-provenance = Ein Wert in einem Herkunftseintrag hat die falsche Form.
rule-unreadable-front-matter = Das Front Matter ist kein gültiges YAML oder TOML.
rule-path-case-mismatch = Die Pfade einer Übersetzung und ihrer Quelle unterscheiden sich in der Groß- und Kleinschreibung.
rule-unlisted-path = Ein Pfad, der Dokumente enthalten kann, wurde übersprungen.
rule-broken-redirection = Die Weiterleitungsdatei der Quelle ist nicht verwendbar.

# The heading over the list of rules.
explain-rules = Regeln mit ihren Standardstufen:

## Damage: what machine translation broke

rule-translated-identifier = Ein Bezeichner wurde übersetzt.
rule-split-identifier = Ein Bezeichner enthält Leerzeichen.
rule-changed-version = Eine Versionsnummer wurde verändert.
rule-empty-link = Ein Link hat keinen Text.
rule-lost-link = Ein Link der Quelle fehlt.
rule-lost-image = Ein Bild der Quelle fehlt.
rule-lost-alert = Das Schlüsselwort eines Hinweisblocks wurde übersetzt.
rule-broken-emphasis = Auszeichnungen für Hervorhebungen sind als Text zu sehen.
rule-leaked-markup = Markup eines Übersetzungswerkzeugs ist als Text zu sehen.
rule-broken-placeholder = Ein Platzhalter fehlt oder wurde verändert.
rule-altered-code = Code wurde verändert.
rule-changed-number = Eine Zahl wurde verändert.
rule-untranslated-text = Text wurde nicht übersetzt.
rule-replacement-character = Zeichen sind verloren gegangen.
rule-heading-anchor = Ein Anker fehlt oder ist falsch.
rule-wrong-base = Die Übersetzung wurde nicht aus der Version der Quelle erstellt, die sie angibt.
rule-broken-link = Ein Link führt zu einer Datei oder Überschrift, die es nicht gibt.
rule-glossary = Eine Übersetzung verwendet nicht die Begriffe des Glossars.

finding-translated-identifier = Bezeichner übersetzt: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-split-identifier = Leerzeichen in einem Bezeichner: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-changed-version = Version verändert: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-empty-link = Link ohne Text: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-lost-link = Fehlender Link: In der Quelle steht „{ $base }“.
finding-lost-image = Fehlendes Bild: In der Quelle steht „{ $base }“.
finding-lost-alert = Schlüsselwort eines Hinweisblocks übersetzt: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-broken-emphasis = Auszeichnungen für Hervorhebungen als Text zu sehen: „{ $translation }“.
finding-leaked-markup = Markup eines Übersetzungswerkzeugs: „{ $translation }“.
finding-broken-placeholder = Platzhalter fehlt oder wurde verändert: In der Quelle steht „{ $base }“.
finding-altered-code = Code verändert: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-changed-number = Zahl verändert: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-untranslated-text = Nicht übersetzt: „{ $translation }“.
finding-replacement-character = Verlorene Zeichen: „{ $translation }“.
finding-heading-anchor = Anker fehlt oder ist falsch: „{ $translation }“; die Überschrift in der Quelle lautet „{ $base }“.
finding-heading-anchor-link = Der Link „{ $translation }“ führt zu keiner Überschrift auf dieser Seite; in der Quelle steht „{ $base }“.
finding-wrong-base = Die Struktur entspricht der aktuellen Quelle, nicht der eingetragenen Version. Wenn die Übersetzung auf dem neuesten Stand ist, führen Sie locdrift accept aus.
finding-broken-link = Der Link „{ $translation }“ führt zu einer Datei oder Überschrift, die es weder in den Übersetzungen noch in der Quelle gibt.
finding-term = Das Glossar übersetzt „{ $term }“ mit „{ $wanted }“; die Übersetzung verwendet das nicht.
finding-term-kept = Laut Glossar bleibt „{ $term }“ unübersetzt; in der Übersetzung fehlt es.
finding-term-avoided = Laut Glossar ist „{ $avoided }“ für „{ $term }“ zu vermeiden.

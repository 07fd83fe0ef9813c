### Was Regeln finden, und die Regeln in einem Satz. Namen von Schlüsseln im Front Matter werden nie übersetzt.

## Status

finding-stale = Die Quelle hat sich nach dieser Übersetzung geändert.
finding-missing =
    { $reusable ->
        [0] Dieses Quelldokument hat keine Übersetzung.
        [one] Dieses Quelldokument hat keine Übersetzung; es gibt { $reusable } Übersetzung desselben Inhalts.
       *[other] Dieses Quelldokument hat keine Übersetzung; es gibt { $reusable } Übersetzungen desselben Inhalts.
    }
finding-orphaned = Die Quelle dieser Übersetzung gibt es nicht mehr.
finding-orphaned-moved = Die Quelle dieser Übersetzung wurde nach { $path } verschoben.
finding-orphaned-renamed = Die Quelle dieser Übersetzung wurde in { $path } umbenannt und bearbeitet ({ $percent } % gleich).
finding-missing-renamed = Dieses Quelldokument wurde aus { $path } umbenannt und bearbeitet ({ $percent } % gleich); die Übersetzung wurde noch nicht verschoben.
finding-orphaned-redirected = Die Quelle dieser Übersetzung gibt es nicht mehr; ihre Seite wird auf { $url } weitergeleitet.
finding-untracked = Diese Übersetzung hält nicht fest, aus welcher Quelle sie entstanden ist.
# $count ist die Zahl der Zeilen, die neu sind oder etwas anderes sagen, $lines, welche das sind.
finding-edited =
    { $count ->
        [one] Bearbeitet, nachdem die Herkunft festgehalten wurde (Zeile { $lines }). Sagt die Übersetzung noch, was die Quelle sagt, führen Sie locdrift accept aus.
       *[other] Bearbeitet, nachdem die Herkunft festgehalten wurde (Zeilen { $lines }). Sagt die Übersetzung noch, was die Quelle sagt, führen Sie locdrift accept aus.
    }
finding-edited-gone =
    { $blocks ->
        [one] Bearbeitet, nachdem die Herkunft festgehalten wurde ({ $blocks } Block wurde entfernt). Sagt die Übersetzung noch, was die Quelle sagt, führen Sie locdrift accept aus.
       *[other] Bearbeitet, nachdem die Herkunft festgehalten wurde ({ $blocks } Blöcke wurden entfernt). Sagt die Übersetzung noch, was die Quelle sagt, führen Sie locdrift accept aus.
    }
finding-orphaned-record = Die Herkunftsdatei { $file } gehört zu keiner Übersetzung. Löschen Sie sie, oder führen Sie locdrift update aus, wenn die Übersetzung verschoben wurde.
finding-lock-unreadable = Die Herkunftsdatei { $file } kann nicht gelesen werden: { $why }.
finding-lock-too-large = Die Herkunftsdatei { $file } ist größer als { $limit } Bytes und wird nicht gelesen.
finding-lock-json = Die Herkunftsdatei { $file } kann nicht gelesen werden (Zeile { $line }): { $complaint }.
finding-lock-schema = Die Herkunftsdatei { $file } hat das Format „{ $found }“, das diese Version von locdrift nicht kennt. Aktualisieren Sie locdrift.
finding-message-missing = Fehlt in dieser Übersetzung: { $names }.
finding-message-obsolete = { $name } gibt es in der Quelle nicht.
finding-message-duplicate = { $name } ist weiter oben schon definiert; nur eine der Definitionen wird verwendet.
finding-message-invalid = Ungültiges Fluent: { $complaint }. Programme überspringen diese Nachricht.
finding-message-too-deep = Platzhalter sind zu tief verschachtelt, um gelesen zu werden.
finding-reference-unknown = { $name } verwendet { $reference }, die Quelle nicht.
finding-reference-missing = { $name } zeigt { $reference } nicht an, anders als die Quelle.
finding-function-different = { $name } hat { $found }, wo die Quelle { $expected } hat.
finding-plurals-missing = { $name } hat keine Variante für diese Pluralkategorien der Sprache: { $categories }.
finding-plurals-extra = { $name } hat Varianten für Pluralkategorien, die es in der Sprache nicht gibt: { $categories }.
finding-number-different = Die Zahlen in { $name } sind { $found }; in der Quelle sind es { $expected }.
finding-number-missing = In { $name } fehlt eine Zahl der Quelle: { $expected }.
finding-code-missing = In { $name } fehlt { $code } aus der Quelle.
# „Zeichen“ lautet in Einzahl und Mehrzahl gleich.
finding-malformed-hash = ms.openlocfilehash ist „{ $found }“ ({ $digits } Zeichen); erwartet: 40 oder 64 Hexadezimalziffern.
finding-contradictory-hash = ms.openlocfilehash ist zweimal angegeben: zuerst „{ $first }“, hier „{ $second }“. Behalten Sie den Hash der Quelle, die übersetzt wurde.
finding-no-hash = Das Front Matter enthält Schlüssel einer Übersetzung, aber kein ms.openlocfilehash.
finding-not-a-commit = „{ $found }“ ist keine Commit-ID; erwartet: mindestens 7 ihrer Hexadezimalziffern.
finding-not-a-digest = „{ $found }“ ist kein { $kind }-Hash; erwartet: 8 bis { $digits } Hexadezimalziffern.
finding-not-a-date = „{ $found }“ ist kein Datum; erwartet: etwa 2026-03-04.
finding-front-matter-too-large = Das Front Matter geht über die ersten { $limit } Bytes hinaus, und mehr wird nicht gelesen.
finding-front-matter-unclosed = Dem Front Matter fehlt die schließende Zeile ---, sein Ende ist also unbekannt.
finding-utf16 = Die Datei ist UTF-16; speichern Sie sie als UTF-8.
finding-translation-unreadable = Die Übersetzung kann nicht gelesen werden: { $why }.
finding-source-unreadable = Die Quelle kann nicht gelesen werden: { $why }.
finding-source-not-utf8 = Zeile { $line } ist kein UTF-8, daher kann keine Übersetzung dieser Quelle geschrieben werden. Wandeln Sie die Datei in UTF-8 um.
finding-source-not-yaml = Das Front Matter ist kein gültiges { $language } (Zeile { $line }), daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie es.
finding-source-not-table = Kein gültiges { $language } (Zeile { $line }), daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie es.
finding-source-not-fluent = Zeile { $line } ist kein gültiges Fluent, daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie sie.
finding-source-stray-returns = Zeile { $line } endet mit zwei Wagenrückläufen, daher kann keine Übersetzung dieser Quelle geschrieben werden. Korrigieren Sie die Zeilenenden.

## Herkunft

finding-wrong-locale = ms.contentlocale ist { $found }, aber dies ist der Sprachordner für { $expected }.
finding-malformed-commit = ms.sourcegitcommit ist „{ $found }“; erwartet: eine Commit-ID aus 40 Hexadezimalziffern.
finding-malformed-translation-type = ms.translationtype ist „{ $found }“; erwartet: MT oder HT.
finding-malformed-content-locale = ms.contentlocale ist „{ $found }“; erwartet: ein Sprach-Tag wie nl-NL.
finding-malformed-last-handoff = ms.lasthandoff ist „{ $found }“; erwartet: ein Datum in der Form MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid ist „{ $found }“; erwartet: eine Zahl.

## Dateien

# $complaint ist der englische Wortlaut des YAML-Parsers.
finding-front-matter = Das Front Matter ist kein gültiges { $language } (Zeile { $line }, Spalte { $column }): { $complaint }. Die Herkunftsangaben wurden daher zeilenweise gesucht.
finding-case-mismatch = Die Quelle ist { $path }: Die beiden Pfade unterscheiden sich in der Groß- und Kleinschreibung.
finding-unlisted = Übergangen: { $why }.
finding-redirects-unreadable = Die Weiterleitungen können nicht gelesen werden: { $why }.
finding-redirects-json = Die Weiterleitungen können nicht gelesen werden (Zeile { $line }, Spalte { $column }): { $complaint }.

## Warum etwas nicht gelesen werden kann, als Satzende ohne den Punkt

unreadable-not-found = Datei oder Ordner nicht gefunden
unreadable-denied = Zugriff verweigert
unreadable-symlink = ein symbolischer Link, dem nicht gefolgt wird
unreadable-non-utf8-name = der Name ist kein UTF-8
unreadable-special-file = weder Datei noch Ordner
unreadable-partial-clone = der Klon ist unvollständig (partial clone) und enthält es nicht (git fetch --refetch --no-filter)
unreadable-not-a-directory = kein Ordner

## Regeln, in einem Satz

rule-invalid-provenance = Die Herkunftsangaben einer Übersetzung sind unbrauchbar.
rule-unreadable-document = Ein Dokument kann nicht gelesen werden.
rule-stale-translation = Die Quelle hat sich nach der Übersetzung geändert.
rule-missing-translation = Ein Quelldokument hat keine Übersetzung.
rule-orphaned-translation = Die Quelle einer Übersetzung gibt es nicht mehr.
rule-untracked-translation = Eine Übersetzung hält ihre Quelle nicht fest.
rule-edited-translation = Eine Übersetzung wurde geändert, nachdem ihre Herkunft festgehalten wurde.
rule-orphaned-record = Eine Herkunftsdatei gehört zu keiner Übersetzung.
rule-invalid-message = Eine Nachricht ist kein gültiges Fluent.
rule-missing-message = Eine Nachricht der Quelle fehlt in der Übersetzung.
rule-unknown-reference = Eine Nachricht verwendet eine Variable, einen Begriff oder eine Nachricht, die ihre Quelle nicht verwendet.
rule-missing-reference = Eine Nachricht zeigt eine Variable, einen Begriff oder eine Nachricht ihrer Quelle nicht an.
rule-different-function = Eine Nachricht ruft eine Funktion anders auf als ihre Quelle.
rule-plural-categories = Eine Nachricht hat andere Pluralkategorien als ihre Sprache.
rule-different-number = Die Zahlen in einer Nachricht weichen von denen der Quelle ab.
rule-missing-code = In einer Nachricht fehlt ein Befehl, eine Option, ein Dateiname oder eine Adresse der Quelle.
rule-duplicate-message = Eine Nachricht ist mehr als einmal definiert.
rule-obsolete-message = Eine Nachricht der Übersetzung gibt es in der Quelle nicht.
rule-wrong-locale = Eine Übersetzung nennt eine andere Sprache als die ihres Sprachordners.
rule-malformed-provenance = Ein Wert der Herkunftsangaben ist falsch aufgebaut.
rule-unreadable-front-matter = Das Front Matter ist kein gültiges YAML oder TOML.
rule-path-case-mismatch = Die Pfade einer Übersetzung und ihrer Quelle unterscheiden sich in der Groß- und Kleinschreibung.
rule-unlisted-path = Ein Pfad, der Dokumente enthalten kann, wurde übergangen.
rule-broken-redirection = Die Weiterleitungsdatei der Quelle ist unbrauchbar.

explain-rules = Regeln, jeweils mit ihrer Standardstufe:

## Schäden: was maschinelle Übersetzung zerstört hat

rule-translated-identifier = Ein Bezeichner wurde übersetzt.
rule-split-identifier = In einem Bezeichner stehen Leerzeichen.
rule-changed-version = Eine Versionsnummer wurde geändert.
rule-empty-link = Ein Link hat keinen Text mehr.
rule-lost-link = Ein Link der Quelle fehlt.
rule-lost-image = Ein Bild der Quelle fehlt.
rule-lost-alert = Das Schlüsselwort eines Hinweises wurde übersetzt.
rule-broken-emphasis = Auszeichnungen für Hervorhebung sind als Text sichtbar.
rule-leaked-markup = Markup eines Übersetzungswerkzeugs ist als Text sichtbar.
rule-broken-placeholder = Ein Platzhalter fehlt oder wurde geändert.
rule-altered-code = Code wurde geändert.
rule-changed-number = Eine Zahl wurde geändert.
rule-untranslated-text = Ein Text wurde nicht übersetzt.
rule-replacement-character = Zeichen sind verloren gegangen.
rule-heading-anchor = Ein Anker fehlt oder ist falsch.
rule-wrong-base = Die festgehaltene Version der Quelle ist nicht die, die übersetzt wurde.
rule-broken-link = Ein Link führt zu einer Datei oder Überschrift, die es nicht gibt.
rule-glossary = Eine Übersetzung verwendet nicht die Begriffe des Glossars.

finding-translated-identifier = Bezeichner übersetzt: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-split-identifier = Leerzeichen in einem Bezeichner: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-changed-version = Version geändert in „{ $translation }“; in der Quelle steht „{ $base }“.
finding-empty-link = Link ohne Text: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-lost-link = Link fehlt: In der Quelle steht „{ $base }“.
finding-lost-image = Bild fehlt: In der Quelle steht „{ $base }“.
finding-lost-alert = Schlüsselwort eines Hinweises übersetzt: „{ $translation }“; in der Quelle steht „{ $base }“.
finding-broken-emphasis = Hervorhebung als Text sichtbar: „{ $translation }“.
finding-leaked-markup = Markup eines Übersetzungswerkzeugs: „{ $translation }“.
finding-broken-placeholder = Platzhalter fehlt oder wurde geändert: In der Quelle steht „{ $base }“.
finding-altered-code = Code geändert in „{ $translation }“; in der Quelle steht „{ $base }“.
finding-changed-number = Zahl geändert in „{ $translation }“; in der Quelle steht „{ $base }“.
finding-untranslated-text = Nicht übersetzt: „{ $translation }“.
finding-replacement-character = Verlorene Zeichen: „{ $translation }“.
finding-heading-anchor = Der Anker fehlt oder ist falsch: „{ $translation }“; die Überschrift in der Quelle ist „{ $base }“.
finding-heading-anchor-link = Der Link „{ $translation }“ führt auf dieser Seite nirgendwohin; in der Quelle steht „{ $base }“.
finding-wrong-base = Die Struktur ist die der heutigen Quelle, nicht die der festgehaltenen. Wenn die Übersetzung aktuell ist, führen Sie locdrift accept aus.
finding-broken-link = Der Link „{ $translation }“ führt ins Leere: Diese Datei oder Überschrift gibt es weder in den Übersetzungen noch in der Quelle.
finding-term = Im Glossar steht „{ $wanted }“ für „{ $term }“; die Übersetzung verwendet das nicht.
finding-term-kept = Laut Glossar bleibt „{ $term }“ unverändert; in der Übersetzung fehlt es.
finding-term-avoided = Laut Glossar ist „{ $avoided }“ für „{ $term }“ zu vermeiden.

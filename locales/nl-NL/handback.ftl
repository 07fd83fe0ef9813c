### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated =
    { $segments ->
        [one] { $segments } segment vertaald; actueel
       *[other] { $segments } segmenten vertaald; actueel
    }
# $open is the number of segments that still have no final target.
handback-partly =
    { $segments ->
        [one] { $segments } segment vertaald, { $open } nog open; nog steeds verouderd
       *[other] { $segments } segmenten vertaald, { $open } nog open; nog steeds verouderd
    }
handback-formatted =
    { $segments ->
        [one] opmaak bijgewerkt in { $segments } segment, { $open } over voor een vertaler; nog steeds verouderd
       *[other] opmaak bijgewerkt in { $segments } segmenten, { $open } over voor een vertaler; nog steeds verouderd
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } segment vertaald; het bestand biedt geen plaats voor herkomstgegevens, dus het is zonder herkomst
       *[other] { $segments } segmenten vertaald; het bestand biedt geen plaats voor herkomstgegevens, dus het is zonder herkomst
    }
handback-updated = bijgewerkt; actueel
handback-copied = gekopieerd van { $from }; actueel
handback-moved = verplaatst vanaf { $from }
handback-renamed = verplaatst vanaf { $from } en bijgewerkt; actueel
handback-rehomed = herkomstgegevens hierheen verplaatst vanaf { $from }
handback-accepted = geaccepteerd; actueel
handback-converted = omgezet
handback-repaired =
    { $repairs ->
        [one] { $repairs } reparatie
       *[other] { $repairs } reparaties
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } reparatie; niet gerepareerd: { $left }
       *[other] { $repairs } reparaties; niet gerepareerd: { $left }
    }
handback-not-repaired = niet gerepareerd: de reparatie zou meer wijzigen dan de schade
handback-nothing = al actueel
handback-still-stale = nog steeds verouderd
# $path is a folder.
handback-waits = Wachten op een andere run van locdrift die naar { $path } schrijft.

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = geen enkel brondocument heeft dit pad
handback-no-path = het bestand vermeldt niet om welk document het gaat
handback-wrong-locale = het bestand is voor “{ $found }”, en dat is geen taal van deze run
handback-no-locale = het bestand vermeldt de doeltaal niet; kies een taal met --locale TAG
# $status is a status such as “stale”.
handback-wrong-status = het document is { $status }
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = de versies ervan kunnen niet worden gelezen: { $why }
handback-not-utf8 = het is geen geldige UTF-8; zet het eerst om
handback-outdated-segment = segment { $segment }: de bron is na de export gewijzigd; exporteer opnieuw
handback-outdated = de bron is na de export gewijzigd; exporteer opnieuw
handback-translation-changed = segment { $segment }: de vertaling is na de export gewijzigd; exporteer opnieuw
handback-unknown-segment = regel { $line }: dit document heeft geen segment { $segment }
handback-contradictory = segment { $segment }, regel { $line }: twee verschillende doelteksten; behoud er één
handback-as-exported = segment { $segment }: de doeltekst is zoals geëxporteerd; bevestig die in het vertaalprogramma, of laat het segment open met --partial
handback-missing-segment = segment { $segment } ontbreekt; staat het in een ander bestand, verwerk dan beide samen, herstel het anders of gebruik --partial
handback-new-missing-segment = segment { $segment } ontbreekt; een nieuw document wordt alleen geschreven als het compleet is, dus verwerk alle bestanden ervan samen
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] segment { $segment } is niet definitief; een nieuw document wordt alleen geschreven als het compleet is
       *[other] { $count } segmenten zijn niet definitief, waarvan { $segment } het eerste is; een nieuw document wordt alleen geschreven als het compleet is
    }
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished =
    { $count ->
        [one] segment { $segment } is niet definitief; maak het af, of gebruik --partial of --final
       *[other] { $count } segmenten zijn niet definitief, waarvan { $segment } het eerste is; maak ze af, of gebruik --partial of --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = segment { $segment }
handback-segment-line = segment { $segment }, regel { $line }
handback-code-missing = { $place }: in de doeltekst ontbreekt de tag { $code }
handback-code-extra = { $place }: in de doeltekst staat de tag { $code } vaker dan in de bron
handback-code-altered = { $place }: in de doeltekst staat { $code }; in de bron staat { $expected }
handback-code-crossed = { $place }: de tag { $code } staat op de verkeerde plaats
# $lines is a line or a range of lines of the source document.
handback-unfit = het resultaat zou niet de structuur van de bron hebben (bron, regel { $lines })
handback-unfit-segment = het resultaat zou niet de structuur van de bron hebben (bron, regel { $lines }); zie segment { $segment }
handback-unfit-mdx = het resultaat zou niet als MDX compileren (bron, regel { $lines }): { $complaint }
handback-unfit-mdx-segment = het resultaat zou niet als MDX compileren (bron, regel { $lines }): { $complaint }; zie segment { $segment }
handback-unfit-key = het resultaat zou voor { $key } een andere waarde hebben dan bedoeld
handback-repeated-key = de sleutel { $key } komt twee keer voor; verwijder er een
handback-source-repeated-key = de sleutel { $key } komt in de bron twee keer voor; verwijder er een
handback-invalid-front = ongeldige { $language } in de front matter (regel { $line })
handback-source-invalid-front = ongeldige { $language } in de front matter van de bron (bron, regel { $line })
handback-invalid-table = ongeldige { $language } (regel { $line })
handback-source-invalid-table = ongeldige { $language } in de bron (bron, regel { $line })
handback-invalid-message = ongeldige Fluent (regel { $line })
handback-source-invalid-message = ongeldige Fluent in de bron (bron, regel { $line })
handback-mixed-front = het ene document heeft front matter in TOML, het andere in YAML
handback-opaque = locdrift schrijft deze indeling niet: vertaal het document met de hand en voer daarna locdrift accept uit
handback-no-front = er is geen front matter om de herkomstgegevens in vast te leggen
handback-no-record = het bevat geen plaats voor herkomstgegevens
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged =
    { $segments ->
        [one] van { $segments } segment is de markup gewijzigd, maar geen woord; werk het met de hand bij
       *[other] van { $segments } segmenten is de markup gewijzigd, maar geen woord; werk ze met de hand bij
    }
handback-uncommitted-source = de herkomstgegevens verwijzen naar een commit, en de bron heeft wijzigingen die niet zijn gecommit: commit eerst de bron
handback-shared-record = één vermelding geldt voor de hele taal: werk die met de hand bij zodra elke pagina actueel is
handback-date-alone = de herkomst is alleen een datum, die geen versie van de bron aanwijst; voer eerst locdrift adopt uit
handback-needs-translator =
    { $segments ->
        [one] { $segments } segment heeft een vertaler nodig
       *[other] { $segments } segmenten hebben een vertaler nodig
    }
handback-own-value = { $key }: gewijzigd in de bron, maar de vertaling heeft een eigen waarde (bron, regel { $lines })
handback-new-words = { $key }: de bron bevat nieuwe woorden (bron, regel { $lines })
handback-own-dropped = { $key }: verwijderd uit de bron, maar de vertaling heeft een eigen waarde (vertaling, regel { $lines })
handback-untouched = regel { $lines } is ongewijzigd, hoewel regel { $source } van de bron is gewijzigd; vertaal die, of gebruik --force
handback-untouched-unaligned = geen overeenkomstige tekst gevonden voor regel { $source } van de bron; controleer dit en gebruik dan --force
handback-translated-by-hand = alles wat in de bron is gewijzigd, is al vertaald; controleer het en voer dan locdrift accept uit
handback-words-of-person =
    { $segments ->
        [one] { $segments } met de hand bewerkt segment is ongewijzigd gelaten; gebruik --overwrite-edited om het te vervangen
       *[other] { $segments } met de hand bewerkte segmenten zijn ongewijzigd gelaten; gebruik --overwrite-edited om ze te vervangen
    }
handback-engine-error = segment { $segment }: de opdracht meldt: { $complaint }
handback-unanswered =
    { $segments ->
        [one] de opdracht gaf geen antwoord voor { $segments } segment
       *[other] de opdracht gaf geen antwoord voor { $segments } segmenten
    }
handback-copy-of-source = segment { $segment }: de doeltekst is identiek aan de bron
handback-term = segment { $segment }: de woordenlijst vertaalt “{ $term }” als “{ $wanted }”
handback-term-kept = segment { $segment }: volgens de woordenlijst blijft “{ $term }” onvertaald
handback-term-avoided = segment { $segment }: volgens de woordenlijst is “{ $avoided }” voor “{ $term }” te vermijden
handback-broken = segment { $segment }, { $rule }: { $finding }
handback-no-old = git bevat geen eerdere versie, dus is onbekend wat er is bewerkt; kijk het na en gebruik dan --force
handback-untracked = de bron is er niet in vastgelegd, dus is onbekend wat er is bewerkt; kijk het na en gebruik dan --force
handback-read-only = naar een git-revisie kan niet worden geschreven
handback-not-utf8-line = regel { $line } van de bron is geen geldige UTF-8; zet die eerst om
handback-stray-returns = regel { $line } van de bron eindigt op twee regelteruglooptekens; corrigeer eerst de regeleinden
handback-not-yaml = ongeldige { $language } in de front matter van de bron (regel { $line }); corrigeer die eerst
handback-not-table = ongeldige { $language } in de bron (regel { $line }); corrigeer die eerst
handback-not-fluent = ongeldige Fluent in de bron (regel { $line }); corrigeer die eerst
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why }: { $found } begint een ander blok
handback-not-translatable = YAML met een onbekend schema wordt niet vertaald; geef het bestand op met --include of “include” om het te vertalen
handback-still-source = het is identiek aan de bron; vertaal het eerst
handback-untranslated =
    { $segments ->
        [one] de enige doeltekst is identiek aan de bron; vertaal die, of gebruik --allow-untranslated
       *[other] alle { $segments } doelteksten zijn identiek aan de bron; vertaal ze, of gebruik --allow-untranslated
    }
handback-in-source-language =
    { $segments ->
        [one] { $segments } segment staat in de brontaal totdat het is vertaald
       *[other] { $segments } segmenten staan in de brontaal totdat ze zijn vertaald
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } doeltekst is identiek aan de bron
       *[other] { $segments } doelteksten zijn identiek aan de bron
    }
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = segment { $segment }, regel { $line }: geaccepteerd zoals bevestigd; controleer de tag { $code }
handback-clash = het bestand is tijdens deze run gewijzigd; voer de opdracht opnieuw uit

## Summaries

handback-written =
    { $documents ->
        [one] { $documents } document geschreven
       *[other] { $documents } documenten geschreven
    }
handback-would-write =
    { $documents ->
        [one] { $documents } document zou worden geschreven
       *[other] { $documents } documenten zouden worden geschreven
    }
handback-refused =
    { $documents ->
        [one] { $documents } document geweigerd
       *[other] { $documents } documenten geweigerd
    }
handback-left =
    { $documents ->
        [one] { $documents } document met de hand af te handelen
       *[other] { $documents } documenten met de hand af te handelen
    }
handback-none = Niets te doen.

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = Kan { $path } niet importeren: { $why }
error-nothing-returned = Geen XLIFF- of PO-bestanden in { $path }.
hint-export = Een wachtrij exporteren: { $command }

## Help

help-apply = Vertaalde XLIFF- of PO-bestanden importeren
help-apply-long =
    Elk document in een XLIFF- of PO-bestand opnieuw opbouwen vanuit de bron: ongewijzigde tekst blijft byte voor byte gelijk, en segmenten krijgen hun vertaling.

    Een document waarvan alle segmenten definitief zijn, krijgt nieuwe herkomstgegevens en wordt actueel.
help-apply-files = XLIFF- of PO-bestanden; - voor de standaardinvoer
help-apply-partial = Ook documenten schrijven met segmenten die niet definitief zijn; ze blijven verouderd
help-apply-final = Elke doeltekst als definitief behandelen, voor programma’s die geen toestand bijhouden
help-apply-allow-untranslated = Ook documenten schrijven waarvan alle doelteksten identiek zijn aan de bron
help-update = Vertalingen bijwerken waarvoor geen vertaler nodig is
help-update-long =
    Wijzigingen van witruimte, metadata, links, code en opmaak in vertalingen overnemen, vertalingen van identieke bronnen kopiëren, en vertalingen verplaatsen waarvan de bron is verplaatst.
help-accept = Bewerkte vertalingen vastleggen als bijgewerkt
help-accept-long =
    Tonen wat er in de bron is gewijzigd, en vastleggen dat de vertaling daarmee overeenkomt. Wordt geweigerd als tekst waarvan de bron is gewijzigd nog is zoals toen de herkomstgegevens werden gecommit.
help-accept-force = Ook accepteren wat niet is bewerkt of niet kan worden vergeleken
help-accept-list = Bestand met één documentpad per regel, bijvoorbeeld geëxporteerd uit een rapport
help-dry-run = Niets schrijven; tonen wat er zou worden gewijzigd
help-type = Hoe de vertalingen zijn gemaakt: MT of HT
help-locale-root = Map met vertalingen, of de tag van een taal in de configuratie; mag worden herhaald
help-paths = Documenten, mappen of patronen; de te vergelijken mappen kunnen eraan voorafgaan
help-paths-long =
    Een pad binnen de map van een taal selecteert alleen die taal; een pad in de bron, of relatief ten opzichte van een hoofdmap, selecteert elke taal.

    Twee of meer mappen worden met elkaar vergeleken, de bron eerst, tenzij de eerste binnen een map van locdrift.yml ligt. De taal van een map is TAG, of wordt anders afgeleid uit de documenten of de mapnaam. Paden van documenten kunnen volgen.
example-paths = Zien wat er is gewijzigd voor de vertalingen in één map
help-exit-codes-handback =
    Exitcodes: 0 voltooid, 1 een document is geweigerd, 2 de opdracht kon niet worden uitgevoerd.

example-apply = Vooraf bekijken wat een geïmporteerd bestand zou wijzigen
example-update = Bijwerken waarvoor geen vertaler nodig is
example-accept = Een met de hand bewerkte vertaling vastleggen

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = gemaakt van { $commit } van { $date }
adopt-better = past beter dan { $commit } van { $date }: { $list }
adopt-only = de enige versie tot dan toe
adopt-dated = op datum gekozen uit even goede versies: { $versions }
adopt-no-version = de bron heeft geen versie die zo oud is als de vertaling
adopt-unlike = lijkt op geen enkele versie van de bron; kijk de vertaling na en voer dan accept --force uit
adopt-alike = alleen een datum onderscheidt even goede versies, dus er is niets vastgelegd: { $versions }
adopt-close = twee versies van de bron passen bijna even goed, dus er is niets vastgelegd
adopt-structure = structuur
adopt-code = code
adopt-links = links
adopt-words = getallen en namen
adopt-front-matter = front matter
adopt-anchors = ankers
adopt-signs = leestekens

help-adopt = De bronversies van vertalingen zonder herkomst zoeken en vastleggen
help-adopt-long =
    Elke vertaling zonder herkomstgegevens vergelijken met de versies van de bron tot aan de laatste wijziging van de vertaling, en de versie vastleggen waarvan structuur, code, links, getallen en ankers het best passen. Geven die geen uitsluitsel, dan blijft de vertaling zonder herkomst. Een datum alleen maakt een vertaling nooit actueel.
example-adopt = Tonen van welke bronversies de vertalingen van een project zijn gemaakt
convert-line = Zet “{ $line }” in { $file }, zodat de nieuwe herkomstgegevens worden gebruikt.
convert-wrote = “record” in { $file } is gewijzigd.
convert-differs = { $path } was { $before } en is { $now } met de nieuwe herkomstgegevens.
help-convert = Herkomstgegevens in een andere vorm herschrijven
help-convert-long =
    De herkomstgegevens van elke vertaling in een andere vorm herschrijven, voor dezelfde versie van de bron, en de oude verwijderen. Is die versie onbekend, dan blijven de oude herkomstgegevens staan en wordt de reden getoond. Daarna worden alle herkomstgegevens opnieuw gelezen; een pagina waarvan de status zou veranderen, wordt gemeld.
help-convert-to = Vorm van de nieuwe herkomstgegevens: { $known }
help-write-config = Ook “record” instellen in { $file }
example-convert = Herkomstgegevens in afzonderlijke bestanden vooraf bekijken
translate-summary =
    { $asked ->
        [one] { $fits } van { $asked } segment vertaald
       *[other] { $fits } van { $asked } segmenten vertaald
    }
translate-garbage =
    { $lines ->
        [one] De opdracht schreef { $lines } regel die geen antwoord is; verwacht: JSON-objecten met “id” en “target” of “error”.
       *[other] De opdracht schreef { $lines } regels die geen antwoord zijn; verwacht: JSON-objecten met “id” en “target” of “error”.
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } antwoord met een onbekende id is genegeerd.
       *[other] { $answers } antwoorden met onbekende id’s zijn genegeerd.
    }
translate-twice =
    { $answers ->
        [one] { $answers } segment is twee keer beantwoord; het eerste antwoord telt.
       *[other] { $answers } segmenten zijn twee keer beantwoord; het eerste antwoord telt.
    }
translate-timed-out = De opdracht is gestopt: geen antwoord binnen { $seconds } s. De opdracht moet elke geschreven regel meteen doorsturen (flush); gebruik --timeout om meer tijd te geven.
translate-ended = De opdracht is geëindigd voordat alles was beantwoord.
translate-cut = Voer de opdracht opnieuw uit om door te gaan; voltooide documenten zijn opgeslagen.
translate-known =
    { $answers ->
        [one] { $answers } antwoord van een eerdere uitvoering is gebruikt.
       *[other] { $answers } antwoorden van een eerdere uitvoering zijn gebruikt.
    }
translate-kept =
    { $answers ->
        [one] { $answers } antwoord voor een document dat niet kon worden geschreven, wordt bewaard voor de volgende keer.
       *[other] { $answers } antwoorden voor documenten die niet konden worden geschreven, worden bewaard voor de volgende keer.
    }
error-engine-start = Kan de vertaalopdracht niet starten: { $why }
usage-error-no-engine = Geen vertaalopdracht. Gebruik --command 'CMD', of stel “command” in via { $file }.
help-translate = De wachtrij vertalen met een eigen opdracht
help-translate-long =
    Een opdracht starten en voor elk segment één JSON-object per regel naar de standaardinvoer ervan schrijven: id, taal, bron met tags als plaatsaanduidingen (<1>…</1>, <2/>), basis, huidige vertaling, koppen, omringende tekst, vertaalgeheugen en woordenlijst. De opdracht antwoordt op de standaarduitvoer, in willekeurige volgorde, met regels {"{"}"id": …, "target": …{"}"} of {"{"}"id": …, "error": …{"}"}.

    Elke doeltekst wordt gecontroleerd zoals bij apply. Een doeltekst die wordt afgekeurd, wordt met de redenen opnieuw aangeboden; wordt die weer afgekeurd, dan blijft het segment in de wachtrij. Elk document wordt geschreven zodra de segmenten ervan zijn beantwoord, met het type MT. Met de hand bewerkte tekst blijft behouden.
help-engine-command = Shellopdracht om uit te voeren; standaard “command” in { $file }
help-engine-repairs = Hoe vaak een afgekeurde doeltekst opnieuw wordt aangeboden (standaard: 1)
help-engine-timeout = Seconden om te wachten op het antwoord voor een segment (standaard: 120)
help-engine-in-flight = Aantal segmenten dat tegelijk openstaat (standaard: 32)
help-overwrite-edited = Met de hand bewerkte tekst laten vervangen door machinevertaling
help-translate-dry-run = De regels naar de standaarduitvoer schrijven in plaats van de opdracht te starten
example-translate = De tien dringendste documenten vertalen met een script
help-repair = Repareren wat door machinevertaling is beschadigd
help-repair-long =
    Herstellen wat de vertaalde versie van de bron bevat: identifiers, versies, plaatsaanduidingen, code, linklabels, alerts, ankers. Elke pagina wordt opnieuw gelezen voordat ze wordt geschreven: de structuur moet dezelfde zijn, en alleen de reparaties mogen verschillen. De herkomstgegevens worden niet gewijzigd. Bevindingen zonder zekere reparatie blijven staan.
help-repair-rule = Alleen repareren wat deze controleregel vindt; mag worden herhaald
example-repair = De reparaties vooraf bekijken

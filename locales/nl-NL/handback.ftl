### Vertalingen die terugkomen: apply, update en accept. Namen van opdrachten en opties, paden, id’s van segmenten, MT en HT worden nooit vertaald.

## Wat er met een document gebeurt. Elke tekst staat achter het pad ervan.

handback-translated =
    { $segments ->
        [one] { $segments } segment vertaald; actueel
       *[other] { $segments } segmenten vertaald; actueel
    }
# $open is het aantal segmenten dat nog geen definitieve doeltekst heeft.
handback-partly =
    { $segments ->
        [one] { $segments } segment vertaald, { $open } nog open; nog steeds verouderd
       *[other] { $segments } segmenten vertaald, { $open } nog open; nog steeds verouderd
    }
handback-formatted =
    { $segments ->
        [one] opmaak overgenomen in { $segments } segment, { $open } nog te vertalen; nog steeds verouderd
       *[other] opmaak overgenomen in { $segments } segmenten, { $open } nog te vertalen; nog steeds verouderd
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } segment vertaald; er is geen plaats voor herkomstgegevens, dus het blijft zonder
       *[other] { $segments } segmenten vertaald; er is geen plaats voor herkomstgegevens, dus het blijft zonder
    }
handback-updated = bijgewerkt; actueel
handback-copied = gekopieerd van { $from }; actueel
handback-moved = verplaatst vanaf { $from }
handback-renamed = verplaatst vanaf { $from } en bijgewerkt; actueel
handback-rehomed = de herkomst is hierheen verplaatst vanaf { $from }
handback-accepted = aanvaard; actueel
handback-converted = omgezet
handback-repaired =
    { $repairs ->
        [one] { $repairs } reparatie
       *[other] { $repairs } reparaties
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } reparatie; over: { $left }
       *[other] { $repairs } reparaties; over: { $left }
    }
handback-not-repaired = niet gerepareerd: de reparatie zou iets anders wijzigen
handback-nothing = al actueel
handback-waits = Een andere run van locdrift schrijft in { $path }. Er wordt gewacht tot die klaar is.

## Waarom er niets gebeurt. Elke tekst staat achter het pad van een document.

handback-no-document = geen brondocument heeft dit pad
handback-no-path = het bestand zegt niet welk document dit is
handback-wrong-locale = het bestand is voor “{ $found }”, en dat is hier geen van de doeltalen
handback-no-locale = het bestand vermeldt niet voor welke taal het is; geef één doeltaal op met --locale TAG
# $status is een status zoals “verouderd”.
handback-wrong-status = status van het document: { $status }
# $why is een reden zoals “de kloon van de bron is ondiep”.
handback-unreadable = de versies ervan kunnen niet worden gelezen: { $why }
handback-not-utf8 = het is geen UTF-8; zet het eerst om
handback-outdated-segment = segment { $segment }: de bron is na het exporteren gewijzigd; exporteer opnieuw
handback-outdated = de bron is na het exporteren gewijzigd; exporteer opnieuw
handback-translation-changed = segment { $segment }: de vertaling is na het exporteren gewijzigd; exporteer opnieuw
handback-unknown-segment = regel { $line }: geen segment van dit document heeft de id { $segment }
handback-contradictory = segment { $segment }, regel { $line }: het kwam tweemaal terug met verschillende vertalingen; houd er één
handback-as-exported = segment { $segment } kwam terug zoals het is geëxporteerd; bevestig het in het hulpmiddel, of laat het open met --partial
handback-missing-segment = segment { $segment } kwam niet terug; staat het in een ander bestand, pas dan beide tegelijk toe; herstel het anders, of gebruik --partial
handback-new-missing-segment = segment { $segment } kwam niet terug; een nieuw document wordt alleen in zijn geheel geschreven, dus pas alle bestanden ervan tegelijk toe
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] segment { $segment } is niet definitief; een nieuw document wordt alleen in zijn geheel geschreven
       *[other] { $count } segmenten zijn niet definitief, te beginnen met segment { $segment }; een nieuw document wordt alleen in zijn geheel geschreven
    }
# $count is het aantal segmenten zonder definitieve doeltekst, $segment het eerste daarvan.
handback-unfinished =
    { $count ->
        [one] segment { $segment } is niet definitief; maak het af, of gebruik --partial of --final
       *[other] { $count } segmenten zijn niet definitief, segment { $segment } als eerste; maak ze af, of gebruik --partial of --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = segment { $segment }
handback-segment-line = segment { $segment }, regel { $line }
handback-code-missing = { $place }: in de doeltekst ontbreekt { $code }
handback-code-extra = { $place }: de doeltekst bevat { $code }, en de brontekst niet of minder vaak
handback-code-altered = { $place }: de doeltekst bevat { $code } waar de brontekst { $expected } heeft
handback-code-crossed = { $place }: { $code } staat op de verkeerde plaats
# $lines is een regel of een reeks regels van het brondocument.
handback-unfit = het resultaat zou niet de structuur van de bron hebben (bron, regel { $lines })
handback-unfit-segment = het resultaat zou niet de structuur van de bron hebben (bron, regel { $lines }); zie segment { $segment }
handback-unfit-mdx = het resultaat zou niet als MDX compileren (bron, regel { $lines }): { $complaint }
handback-unfit-mdx-segment = het resultaat zou niet als MDX compileren (bron, regel { $lines }): { $complaint }; zie segment { $segment }
handback-unfit-key = het resultaat zou voor { $key } een andere waarde hebben dan bedoeld
handback-repeated-key = de sleutel { $key } komt twee keer voor; verwijder er een
handback-source-repeated-key = de sleutel { $key } komt twee keer voor in de bron; verwijder er een
handback-invalid-front = de front matter is geen geldige { $language } (regel { $line })
handback-source-invalid-front = de front matter van de bron is geen geldige { $language } (bron, regel { $line })
handback-invalid-table = geen geldige { $language } (regel { $line })
handback-source-invalid-table = de bron is geen geldige { $language } (bron, regel { $line })
handback-invalid-message = regel { $line } is geen geldige Fluent
handback-source-invalid-message = de bron is geen geldige Fluent (bron, regel { $line })
handback-mixed-front = de front matter is in het ene document TOML en in het andere YAML
handback-opaque = in deze indeling wordt niets geschreven: vertaal het document zelf en voer daarna locdrift accept uit
handback-no-front = er is geen front matter om de herkomstgegevens in vast te leggen
handback-no-record = er is geen plaats in voor de herkomstgegevens
handback-words-unchanged =
    { $segments ->
        [one] de opmaak van { $segments } segment is gewijzigd en geen woord; breng die met de hand aan
       *[other] de opmaak van { $segments } segmenten is gewijzigd en geen woord; breng die met de hand aan
    }
handback-uncommitted-source = de herkomst noemt een commit, en geen commit heeft de bron zoals die nu is: commit eerst de bron
handback-shared-record = één herkomstgegeven geldt voor alle pagina’s van de taal: werk het met de hand bij zodra ze allemaal actueel zijn
handback-date-alone = een datum geldt als herkomst en noemt geen versie van de bron; voer eerst locdrift adopt uit
handback-needs-translator =
    { $segments ->
        [one] { $segments } segment heeft een vertaler nodig
       *[other] { $segments } segmenten hebben een vertaler nodig
    }
handback-own-value = { $key }: de bron heeft dit gewijzigd, en de vertaling heeft een eigen waarde (bron, regel { $lines })
handback-new-words = { $key }: de bron bevat nieuwe woorden (bron, regel { $lines })
handback-own-dropped = { $key }: de bron heeft dit verwijderd, en de vertaling heeft een eigen waarde (vertaling, regel { $lines })
handback-untouched = in regel { $lines } staat nog wat er stond voordat de bron werd gewijzigd (bron, regel { $source }); vertaal dit, of gebruik --force
handback-untouched-unaligned = onduidelijk is welke tekst bij regel { $source } van de bron hoort; kijk dit na en gebruik dan --force
handback-translated-by-hand = alles wat in de bron is gewijzigd, is vertaald nadat de herkomst is vastgelegd; controleer het en leg de herkomst opnieuw vast: locdrift accept
handback-words-of-person =
    { $segments ->
        [one] { $segments } segment bevat woorden van een mens en is zo gelaten; gebruik --overwrite-edited om ze te vervangen
       *[other] { $segments } segmenten bevatten woorden van een mens en zijn zo gelaten; gebruik --overwrite-edited om ze te vervangen
    }
handback-engine-error = segment { $segment }: de opdracht meldt: { $complaint }
handback-unanswered =
    { $segments ->
        [one] de opdracht gaf voor { $segments } segment geen antwoord
       *[other] de opdracht gaf voor { $segments } segmenten geen antwoord
    }
handback-copy-of-source = segment { $segment }: de vertaling herhaalt de bron woord voor woord
handback-term = segment { $segment }: voor “{ $term }” staat in de woordenlijst “{ $wanted }”
handback-term-kept = segment { $segment }: de woordenlijst laat “{ $term }” zoals het is
handback-term-avoided = segment { $segment }: vermijd volgens de woordenlijst “{ $avoided }” voor “{ $term }”
handback-broken = segment { $segment }, { $rule }: { $finding }
handback-no-old = er staat geen eerdere versie in git, dus is onbekend wat er is bewerkt; kijk alles na en gebruik dan --force
handback-untracked = er is geen bron vastgelegd, dus is niet te zeggen wat er is aangepast; gebruik --force na controle
handback-read-only = de vertalingen worden uit een revisie gelezen, en daarin kan niet worden geschreven
handback-not-utf8-line = regel { $line } van de bron is geen UTF-8; zet die eerst om
handback-stray-returns = regel { $line } van de bron eindigt op twee regelterugloop-tekens; herstel eerst de regeleinden
handback-not-yaml = de front matter van de bron is geen { $language } (regel { $line }); herstel die daar eerst
handback-not-table = de bron is geen geldige { $language } (regel { $line }); herstel dat daar eerst
handback-not-fluent = de bron is geen geldige Fluent (regel { $line }); herstel die daar eerst
handback-unfit-found = { $why }: { $found } begint een ander blok
handback-not-translatable = YAML van onbekende vorm wordt niet vertaald; noem het bestand met --include of include: om het te laten vertalen
handback-still-source = de tekst is die van de bron; vertaal eerst
handback-untranslated =
    { $segments ->
        [one] de enige doeltekst is gelijk aan de bron; vertaal die, of gebruik --allow-untranslated
       *[other] alle { $segments } doelteksten zijn gelijk aan de bron; vertaal ze, of gebruik --allow-untranslated
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } doeltekst is gelijk aan de bron
       *[other] { $segments } doelteksten zijn gelijk aan de bron
    }
handback-kept = segment { $segment }, regel { $line }: bevestigd zoals het er staat; controleer { $code }
handback-clash = het bestand is gewijzigd terwijl locdrift bezig was; voer de opdracht opnieuw uit

## Samenvattingen

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
        [one] { $documents } document handmatig af te handelen
       *[other] { $documents } documenten handmatig af te handelen
    }
handback-none = Niets te doen.

## Bestanden die terugkomen

# $why is de tekst van het systeem of het probleem van het bestand zelf.
error-returned-file = { $path } kan niet worden verwerkt: { $why }

## Hulptekst

help-apply = Vertalingen die uit een vertaalprogramma terugkomen in hun documenten zetten
help-apply-long =
    Elk document uit een XLIFF- of PO-bestand opnieuw opbouwen vanuit de bron: wat niet is gewijzigd, behoudt elke byte, en segmenten krijgen hun vertaling.

    Als alle segmenten van een document definitief zijn, worden de herkomstgegevens vernieuwd en is het document actueel.
help-apply-files = De XLIFF- of PO-bestanden; - voor de standaardinvoer
help-apply-partial = Ook documenten schrijven waarvan sommige segmenten niet definitief zijn; ze blijven verouderd
help-apply-final = Elke doeltekst als definitief beschouwen, voor programma’s die geen status bijhouden
help-apply-allow-untranslated = Schrijf ook documenten waarvan elke doeltekst gelijk is aan de bron
help-update = Vertalingen bijwerken voor zover er geen vertaler nodig is
help-update-long =
    Wijzigingen van witruimte, metadata, links en code in vertalingen overnemen, vertalingen van precies dezelfde bron kopiëren, en vertalingen verplaatsen waarvan de bron is verplaatst.
help-accept = De herkomstgegevens vernieuwen van vertalingen die een mens heeft bijgewerkt
help-accept-long =
    Tonen wat er in de bron is gewijzigd, en vastleggen dat de vertaling dat weergeeft. Dit wordt geweigerd als tekst waarvan de bron is gewijzigd nog luidt zoals toen de herkomstgegevens werden gecommit.
help-accept-force = Ook aanvaarden wat niet is bewerkt, of niet kan worden vergeleken
help-accept-list = Een bestand met documenten, één pad per regel, zoals een rapport exporteert
help-dry-run = Niets schrijven; het verschil tonen
help-type = Hoe de vertalingen zijn gemaakt: MT of HT
help-locale-root = Een map met vertalingen, of de tag van een doeltaal uit de configuratie; mag worden herhaald
help-paths = Documenten, mappen of patronen; daarvoor kunnen de mappen staan die worden vergeleken
help-paths-long =
    Een pad binnen de map van een doeltaal betekent alleen die doeltaal; een pad van de bron, of een pad binnen een hoofdmap, betekent elke doeltaal.

    Twee of meer mappen worden met elkaar vergeleken, de bron voorop, tenzij de eerste in een map van locdrift.yml ligt; zonder TAG= wordt de doeltaal afgeleid uit de documenten of de mapnaam. Daarna kunnen paden van documenten volgen.
example-paths = Zien wat er is gewijzigd voor de vertalingen in één map
help-exit-codes-handback =
    Exitcodes: 0 alles is gedaan, 1 minstens één document is geweigerd, 2 niet uit te voeren zoals gevraagd.

example-apply = Zien wat een teruggekomen bestand zou wijzigen
example-update = Bijwerken waar geen vertaler voor nodig is
example-accept = Instaan voor een vertaling die met de hand is bewerkt

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = gemaakt van { $commit } van { $date }
adopt-better = past beter dan { $commit } van { $date }: { $list }
adopt-only = de enige versie tot dan toe
adopt-dated = andere versies die even goed passen: { $versions }; de datum gaf de doorslag
adopt-no-version = de bron heeft geen versie die zo oud is als de vertaling
adopt-unlike = er is weinig gemeen met enige versie van de bron; controleer de vertaling en leg de bron vast met accept --force
adopt-alike = versies van de bron die even goed passen: { $versions }; alleen een datum onderscheidt ze, dus er wordt niets vastgelegd
adopt-close = één versie van de bron past nauwelijks beter dan een oudere, dus er wordt niets vastgelegd
adopt-structure = structuur
adopt-code = code
adopt-links = koppelingen
adopt-words = getallen en namen
adopt-front-matter = front matter
adopt-anchors = ankers
adopt-signs = leestekens

help-adopt = De bronversie zoeken van vertalingen zonder herkomstgegevens, en die vastleggen
help-adopt-long =
    Elke vertaling zonder herkomstgegevens vergelijken met de versies van haar bron tot aan haar laatste wijziging, en de versie vastleggen waar structuur, code, koppelingen, getallen en ankers het best bij passen. Geven die geen uitsluitsel, dan wordt niets vastgelegd. Een datum alleen maakt een vertaling nooit actueel.
example-adopt = Zien van welke bronversies de vertalingen van een project zijn gemaakt
convert-line = Zet “{ $line }” in { $file }: dat is de herkomst die de vertalingen vanaf dan hebben.
convert-wrote = “record” in { $file } is gewijzigd.
convert-differs = { $path } had de status { $before } en heeft met de nieuwe herkomst { $now }.
help-convert = De herkomst van vertalingen in een andere vorm vastleggen
help-convert-long =
    Elke vertaling met herkomstgegevens er in een andere vorm geven, voor dezelfde versie van de bron, en de oude verwijderen. Is die versie onbekend, dan blijft de herkomst zoals die is en wordt de reden genoemd. Daarna wordt alles opnieuw gelezen: een pagina die een andere status zou krijgen, wordt gemeld.
help-convert-to = De herkomst in deze vorm schrijven: { $known }
help-write-config = Ook “record” wijzigen in { $file }
example-convert = Zien wat er in de eigen bestanden van locdrift zou komen te staan
translate-summary =
    { $asked ->
        [one] { $fits } van { $asked } segment vertaald
       *[other] { $fits } van { $asked } segmenten vertaald
    }
translate-garbage =
    { $lines ->
        [one] De opdracht schreef { $lines } regel die geen antwoord is; een antwoord is een JSON-object met “id” en “target” of “error”.
       *[other] De opdracht schreef { $lines } regels die geen antwoord zijn; een antwoord is een JSON-object met “id” en “target” of “error”.
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } antwoord heeft een id waar niet naar is gevraagd; het is genegeerd.
       *[other] { $answers } antwoorden hebben id’s waar niet naar is gevraagd; ze zijn genegeerd.
    }
translate-twice =
    { $answers ->
        [one] { $answers } segment is nog eens beantwoord; het eerste antwoord telt.
       *[other] { $answers } segmenten zijn nog eens beantwoord; het eerste antwoord telt.
    }
translate-timed-out = De opdracht gaf binnen { $seconds } s geen antwoord en is gestopt. Ze moet elk antwoord als regel schrijven en die meteen wegschrijven (flush); --timeout geeft meer tijd.
translate-ended = De opdracht is geëindigd voordat alles was beantwoord.
translate-cut = Voer het nog eens uit om verder te gaan: wat is geschreven, blijft staan.
error-engine-start = De vertaalopdracht kan niet worden gestart: { $why }
usage-error-no-engine = geen opdracht om mee te vertalen: gebruik --command 'CMD' of stel “command” in { $file } in
help-translate = De wachtrij laten vertalen door een eigen opdracht
help-translate-long =
    Een opdracht starten en voor elk segment één JSON-object per regel naar de standaardinvoer schrijven: id, doeltaal, bron met codes als plaatshouders (<1>…</1>, <2/>), basis, huidige vertaling, koppen, buren, geheugen en woordenlijst. De opdracht antwoordt op de standaarduitvoer, in willekeurige volgorde, met een regel {"{"}"id": …, "target": …{"}"} of {"{"}"id": …, "error": …{"}"}.

    Elke vertaling wordt gecontroleerd als bij apply. Wat niet past, gaat terug met de redenen; past het nog steeds niet, dan blijft het segment in de wachtrij. Een document wordt geschreven zodra zijn segmenten zijn beantwoord, met het type MT. Wat een mens schreef, blijft staan.
help-engine-command = De opdracht, voor de shell van het systeem; zonder: “command” in { $file }
help-engine-repairs = Hoe vaak een vertaling die niet past teruggaat met de redenen (standaard: 1)
help-engine-timeout = Hoeveel seconden de opdracht over een segment mag doen (standaard: 120)
help-engine-in-flight = Hoeveel segmenten de opdracht tegelijk mag hebben (standaard: 32)
help-overwrite-edited = Machinevertaling laten vervangen wat een mens schreef
help-translate-dry-run = De regels naar de standaarduitvoer schrijven in plaats van de opdracht te starten
example-translate = De tien dringendste documenten met een script vertalen
help-repair = Herstellen wat door machinevertaling kapot is gegaan
help-repair-long =
    Terugzetten wat in de vertaalde versie van de bron staat: identifiers, versies, plaatsaanduidingen, code, labels van links, waarschuwingsblokken, ankers. Elke pagina wordt opnieuw gelezen voordat die wordt geschreven: de structuur moet gelijk zijn, en alleen de reparaties mogen verschillen. De herkomst blijft zoals die is. Bevindingen zonder zekere reparatie blijven over.
help-repair-rule = Alleen herstellen wat deze regel vindt; mag worden herhaald
example-repair = Zien wat er zou worden gerepareerd

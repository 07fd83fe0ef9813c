### Wat er is gewijzigd sinds een vertaling is gemaakt. MT, HT, paden en namen van opties worden nooit vertaald.

## Soorten wijzigingen, als label van één of twee woorden

drift-cosmetic = cosmetisch
drift-metadata = metadata
drift-formatting = opmaak
drift-links = links
drift-code = code
drift-text = tekst

## Bevindingen

# $changed en $total zijn aantallen woorden van het brondocument.
finding-stale-text =
    { $changed ->
        [0] De brontekst is gewijzigd nadat deze vertaling is gemaakt; er is niets bijgekomen.
        [one] De brontekst is gewijzigd nadat deze vertaling is gemaakt: { $changed } van { $total } woorden is na te kijken.
       *[other] De brontekst is gewijzigd nadat deze vertaling is gemaakt: { $changed } van { $total } woorden zijn na te kijken.
    }
finding-stale-code = Code of opmaak in de bron is gewijzigd nadat deze vertaling is gemaakt; de tekst niet.
finding-stale-formatting = De opmaak van tekst in de bron is gewijzigd nadat deze vertaling is gemaakt; de woorden niet.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Links in de bron zijn gewijzigd nadat deze vertaling is gemaakt; de tekst niet.
finding-stale-metadata = Niet-vertaalde front matter van de bron is gewijzigd nadat deze vertaling is gemaakt; de tekst niet.
finding-stale-cosmetic = Witruimte in de bron is gewijzigd nadat deze vertaling is gemaakt; verder niets.
finding-stale-unknown = De bron is gewijzigd nadat deze vertaling is gemaakt. Wat er is gewijzigd, is onbekend: { $why }.
finding-provenance-mismatch = Bij de commit in ms.sourcegitcommit heeft de bron een andere hash dan die in ms.openlocfilehash.
rule-provenance-mismatch = Bij de vastgelegde commit hoort een andere bron dan bij de vastgelegde hash.

## Waarom onbekend is wat er is gewijzigd, als einde van een zin, zonder de punt

unknown-no-repository = de bron staat niet in een git-repository (geef er een op met --history)
unknown-shallow-clone = de kloon van de bron is ondiep, en de versie die is vertaald ontbreekt erin (git fetch --unshallow)
unknown-partial-clone = de kloon van de bron is gedeeltelijk, en de versie die is vertaald ontbreekt erin (git fetch --refetch --no-filter)
unknown-broken-alternates = de repository leent objecten van { $path }, en dat is er niet (zet het terug, of kloon opnieuw zonder --reference en --shared)
unknown-commit-not-found = de vastgelegde commit staat niet in de repository, en geen versie daarin heeft de vastgelegde hash
unknown-not-in-commit = de vastgelegde commit heeft de pagina niet, onder dit pad of een pad waarvan ze is hernoemd
unknown-no-version-matches = geen versie in de repository heeft de vastgelegde hash
# $complaint is de Engelse tekst van de git-bibliotheek.
unknown-repository-unreadable = de repository kan niet worden gelezen: { $complaint }
unknown-too-large = het document is te groot om te vergelijken

## In het rapport

# Na een pad: hoeveel van de bron er is na te kijken.
report-words = { $changed } van { $total } woorden
report-formatting =
    { $formatting ->
        [one] { $formatting } woord met alleen andere opmaak
       *[other] { $formatting } woorden met alleen andere opmaak
    }
report-needs-translator = verouderd, voor een vertaler
report-needs-none = verouderd, geen vertaler nodig
report-review =
    { $documents ->
        [one] { $documents } verouderd document heeft een vertaler nodig: { $changed } van { $total } woorden na te kijken ({ $percent }%)
       *[other] { $documents } verouderde documenten hebben een vertaler nodig: { $changed } van { $total } woorden na te kijken ({ $percent }%)
    }
history-locale = { $locale }, in { $root }
history-nothing = Op geen van deze dagen waren beide kanten er.
history-point = verouderd { $stale } ({ $percent }%) · ontbrekend { $missing } · te controleren woorden { $words }
history-legend = █ actueel · ▒ verouderd · ░ ontbrekend
history-lag = Vertraging in dagen, van { $arrivals } aankomsten: mediaan { $median }, 90% binnen { $ninth }
report-review-none = geen verouderd document heeft een vertaler nodig

## locdrift diff

help-diff = Tonen wat er in de bron van een vertaling is gewijzigd, en waar dat de vertaling raakt
help-diff-source = De map met de brondocumenten, in plaats van de configuratie
help-diff-format = Het formaat van de standaarduitvoer: human of json
help-diff-side-by-side = De bron van toen en die van nu naast elkaar tonen
help-diff-all = Ook wijzigingen van metagegevens tonen
help-source-rev = De bron uit een git-revisie lezen
help-locale-rev = De vertalingen uit een git-revisie lezen
help-history = De repository met de geschiedenis van de bron, als de bron er niet in staat
help-renames = Hoeveel van een pagina een hernoemde moet behouden, zoals 60%; of off
help-no-drift = Niet kijken wat er in de bron is gewijzigd
help-no-damage = Niet naar schade in vertalingen zoeken
help-links = Ook links controleren die alleen de vertaling heeft
example-diff = Zien welke alinea’s van een vertaling door de wijzigingen in de bron worden geraakt
progress-comparing = Vergelijken met wat is vertaald
diff-current = De vertaling is actueel.
diff-not-stale = Er is niets te vergelijken; de status van dit document: { $status }.
diff-only-cosmetic = Alleen witruimte is gewijzigd.
diff-before = voorheen
diff-now = nu
# $lines is een regelnummer of een bereik zoals 12-14.
diff-translation = vertaling, regel { $lines }
diff-insert-after = de nieuwe tekst hoort na regel { $lines } van de vertaling
diff-unaligned = dit deel van de vertaling kon niet aan de bron worden gekoppeld; zoek het zelf op
diff-guess = alleen afgeleid uit de lengte van de tekst: controleer of dit de plek is
diff-done = al vertaald
diff-metadata =
    { $count ->
        [one] { $count } wijziging van metagegevens (--all toont deze)
       *[other] { $count } wijzigingen van metagegevens (--all toont ze)
    }
diff-source-line = bron, regel { $lines }
diff-since =
    { $commits ->
        [one] { $commits } commit heeft de bron sindsdien gewijzigd, op { $date }
       *[other] { $commits } commits hebben de bron sindsdien gewijzigd, de eerste op { $date }
    }
error-no-such-document = Er is geen document { $path } in de bron of in een taalmap.
error-which-locale = { $path } staat voor een vertaling in meer dan één doeltaal.
hint-which-locale = Noem de vertaling zelf, of één doeltaal met --locale: { $known }.

### What changed since a translation was made. MT, HT, paths and option names are never translated.

## Kinds of change, as labels of one or two words

# Only white space or the like changed.
drift-cosmetic = cosmetisch
# Only front matter changed that nobody translates.
drift-metadata = metadata
# Inline markup changed, and no word did.
drift-formatting = opmaak
# Only destinations of links or sources of images changed.
drift-links = links
# Only code blocks or markup changed.
drift-code = code
# Text changed that a translator must see.
drift-text = tekst

## Findings

# $changed and $total are numbers of words of the source document.
finding-stale-text =
    { $changed ->
        [0] De brontekst is gewijzigd nadat deze vertaling is gemaakt; er is niets toegevoegd.
        [one] De brontekst is gewijzigd nadat deze vertaling is gemaakt: { $changed } van { $total } woorden na te kijken.
       *[other] De brontekst is gewijzigd nadat deze vertaling is gemaakt: { $changed } van { $total } woorden na te kijken.
    }
finding-stale-code = Code of markup in de bron is gewijzigd nadat deze vertaling is gemaakt; de tekst niet.
finding-stale-formatting = Inline markup in de bron is gewijzigd nadat deze vertaling is gemaakt; de woorden niet.
# $text is the finding, $words is report-formatting.
finding-stale-with-formatting = { $text } ({ $words })
finding-stale-links = Links in de bron zijn gewijzigd nadat deze vertaling is gemaakt; de tekst niet.
finding-stale-metadata = Niet-vertaalde front matter in de bron is gewijzigd nadat deze vertaling is gemaakt; de tekst niet.
finding-stale-cosmetic = Alleen witruimte in de bron is gewijzigd nadat deze vertaling is gemaakt.
# $why is one of the reasons below.
finding-stale-unknown = De bron is gewijzigd nadat deze vertaling is gemaakt; wat er is gewijzigd, is onbekend: { $why }.
finding-provenance-mismatch = Bij de commit in ms.sourcegitcommit heeft de bron een andere hash dan die in ms.openlocfilehash.
rule-provenance-mismatch = De vastgelegde commit en de vastgelegde hash horen bij verschillende versies van de bron.

## Why it is unknown what changed, as the end of a sentence without its full stop

unknown-no-repository = de bron staat niet in een git-repository (geef er een op met --history)
unknown-shallow-clone = de kloon van de bron is ondiep en mist de versie die is vertaald (voer git fetch --unshallow uit)
unknown-partial-clone = de kloon van de bron is gedeeltelijk en mist de versie die is vertaald (voer git fetch --refetch --no-filter uit)
# $path is a folder.
unknown-broken-alternates = de repository leent objecten van { $path }, maar die map bestaat niet (zet de map terug, of kloon opnieuw zonder --reference en --shared)
unknown-commit-not-found = de vastgelegde commit staat niet in de repository, en geen enkele versie daarin heeft de vastgelegde hash
unknown-not-in-commit = de vastgelegde commit bevat dit document niet, onder dit pad noch onder een eerder pad
unknown-no-version-matches = geen enkele versie in de repository heeft de vastgelegde hash
# $complaint is the git library's own words, in English.
unknown-repository-unreadable = de repository kan niet worden gelezen: { $complaint }
unknown-too-large = het document is te groot om te vergelijken

## In the report

# After a path: how much of the source there is to review.
report-words = { $changed } van { $total } woorden
# Behind the words to review: those of blocks of which only inline markup changed.
report-formatting =
    { $formatting ->
        [one] { $formatting } woord met alleen andere opmaak
       *[other] { $formatting } woorden met alleen andere opmaak
    }
# The heading over stale documents that need a translator.
report-needs-translator = verouderd, vertaler nodig
# The heading over stale documents that need none.
report-needs-none = verouderd, geen vertaler nodig
report-review =
    { $documents ->
        [one] { $documents } verouderd document heeft een vertaler nodig: { $changed } van { $total } woorden na te kijken ({ $percent }%)
       *[other] { $documents } verouderde documenten hebben een vertaler nodig: { $changed } van { $total } woorden na te kijken ({ $percent }%)
    }
history-locale = { $locale }, in { $root }
history-nothing = Op geen enkel punt in deze periode zijn er zowel een bron als vertalingen.
history-point = verouderd { $stale } ({ $percent }%) · ontbrekend { $missing } · na te kijken woorden { $words }
history-legend = █ actueel · ▒ verouderd · ░ ontbrekend
history-lag = Dagen achter op de bron, over { $arrivals } vertalingen: mediaan { $median }, 90% binnen { $ninth }
report-review-none = geen enkel verouderd document heeft een vertaler nodig

## locdrift diff

help-diff = Tonen wat er in de bron is gewijzigd en welke delen van de vertaling dat raakt
help-diff-source = Map met de brondocumenten, in plaats van die in de configuratie
help-diff-format = Uitvoerindeling: human of json
help-diff-side-by-side = De oude en de nieuwe bron naast elkaar tonen
help-diff-all = Ook wijzigingen van metadata tonen
help-source-rev = De bron uit deze git-revisie lezen
help-locale-rev = De vertalingen uit deze git-revisie lezen
help-history = Repository met de geschiedenis van de bron, als de bron daar niet in staat
help-renames = Overeenkomst waarbij een hernoemde en bewerkte pagina wordt herkend, zoals 60%; of off
help-no-drift = Niet nagaan wat er in de bron is gewijzigd
help-no-damage = Niet naar schade in vertalingen zoeken
help-links = Ook links controleren die alleen in de vertaling staan
example-diff = Tonen aan welke alinea’s van een vertaling nog werk is
progress-comparing = Vergelijken met de vertaalde versies
diff-current = De vertaling is actueel.
diff-not-stale = Er is niets te vergelijken: dit document is { $status }.
diff-only-cosmetic = Alleen witruimte is gewijzigd.
# Headings over the texts of a change.
diff-before = voorheen
diff-now = nu
# $lines is a line number or a range such as 12-14.
diff-translation = vertaling, regel { $lines }
diff-insert-after = de nieuwe tekst hoort na regel { $lines } van de vertaling
diff-unaligned = het overeenkomstige deel van de vertaling is niet gevonden; zoek het zelf op
# Follows the line that a change belongs to.
diff-guess = alleen op tekstlengte geplaatst; controleer of dit de juiste plaats is
diff-done = al vertaald
# Stands behind a place or a name.
diff-label = ({ $text })
diff-metadata =
    { $count ->
        [one] { $count } wijziging van metadata (te zien met --all)
       *[other] { $count } wijzigingen van metadata (te zien met --all)
    }
diff-source-line = bron, regel { $lines }
# The commits that changed the source since; $date is when the oldest of them was made.
diff-since =
    { $commits ->
        [one] { $commits } commit heeft de bron gewijzigd, op { $date }
       *[other] { $commits } commits hebben de bron gewijzigd, de eerste op { $date }
    }
error-no-such-document = Er is geen brondocument of vertaling met het pad { $path }.
error-which-locale = Van { $path } zijn er vertalingen in verschillende talen.
hint-which-locale = Geef de vertaling zelf op, of kies een taal met --locale: { $known }.

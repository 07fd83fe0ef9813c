### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = De bron is gewijzigd nadat deze vertaling is gemaakt.
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [0] Dit brondocument heeft geen vertaling.
        [one] Dit brondocument heeft geen vertaling; er bestaat { $reusable } vertaling van dezelfde inhoud.
       *[other] Dit brondocument heeft geen vertaling; er bestaan { $reusable } vertalingen van dezelfde inhoud.
    }
finding-orphaned = Het brondocument bestaat niet meer.
finding-orphaned-moved = Het brondocument is verplaatst naar { $path }.
finding-orphaned-renamed = Het brondocument is hernoemd naar { $path } en bewerkt ({ $percent }% gelijk).
finding-missing-renamed = Dit brondocument heette { $path } en is hernoemd en bewerkt ({ $percent }% gelijk); de vertaling is nog niet verplaatst.
finding-orphaned-redirected = Het brondocument bestaat niet meer; de pagina wordt omgeleid naar { $url }.
finding-untracked = In deze vertaling is niet vastgelegd van welke bron ze is gemaakt.
# $count is how many lines are new or say something else, $lines which.
finding-edited =
    { $count ->
        [one] Bewerkt nadat de herkomst is vastgelegd (regel { $lines }). Klopt de vertaling nog met de bron, voer dan locdrift accept uit.
       *[other] Bewerkt nadat de herkomst is vastgelegd (regels { $lines }). Klopt de vertaling nog met de bron, voer dan locdrift accept uit.
    }
finding-edited-gone =
    { $blocks ->
        [one] Bewerkt nadat de herkomst is vastgelegd ({ $blocks } blok verwijderd). Klopt de vertaling nog met de bron, voer dan locdrift accept uit.
       *[other] Bewerkt nadat de herkomst is vastgelegd ({ $blocks } blokken verwijderd). Klopt de vertaling nog met de bron, voer dan locdrift accept uit.
    }
finding-orphaned-record = Het herkomstbestand { $file } hoort bij geen enkele vertaling. Is de vertaling verplaatst, voer dan locdrift update uit; verwijder anders het herkomstbestand.
finding-lock-unreadable = Kan het herkomstbestand { $file } niet lezen: { $why }.
finding-lock-too-large = Het herkomstbestand { $file } is groter dan de limiet van { $limit } bytes.
finding-lock-json = Kan het herkomstbestand { $file } niet lezen: regel { $line }: { $complaint }.
finding-lock-schema = Het herkomstbestand { $file } heeft de indeling “{ $found }”, die deze versie van locdrift niet kent. Werk locdrift bij.
finding-message-missing = Ontbreekt in deze vertaling: { $names }.
finding-message-obsolete = De bron bevat geen { $name }.
finding-message-duplicate = { $name } is hierboven al gedefinieerd; programma’s gebruiken maar één van de definities.
finding-message-invalid = Ongeldige Fluent: { $complaint }. Programma’s slaan dit bericht over.
finding-message-too-deep = Placeables zijn te diep genest.
finding-reference-unknown = { $name } gebruikt { $reference }; het bericht in de bron niet.
finding-reference-missing = { $name } toont { $reference } niet; het bericht in de bron wel.
finding-function-different = { $name } bevat { $found }; in de bron staat { $expected }.
finding-plurals-missing = { $name } mist varianten voor deze meervoudscategorieën van de taal: { $categories }.
finding-plurals-extra = { $name } heeft varianten voor meervoudscategorieën die de taal niet kent: { $categories }.
finding-number-different = De getallen in { $name } zijn { $found }; in de bron staat { $expected }.
finding-number-missing = In { $name } ontbreekt een getal uit de bron: { $expected }.
finding-code-missing = In { $name } ontbreekt { $code }, dat wel in de bron staat.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash is “{ $found }” ({ $digits } teken); verwacht: 40 of 64 hexadecimale cijfers.
       *[other] ms.openlocfilehash is “{ $found }” ({ $digits } tekens); verwacht: 40 of 64 hexadecimale cijfers.
    }
finding-contradictory-hash = ms.openlocfilehash komt twee keer voor: hierboven “{ $first }”, hier “{ $second }”. Behoud de hash van de bron die is vertaald.
finding-no-hash = De front matter bevat sleutels van herkomstgegevens, maar geen ms.openlocfilehash.
finding-not-a-commit = “{ $found }” is geen commit-id; verwacht: minstens 7 hexadecimale cijfers.
finding-not-a-digest = “{ $found }” is geen { $kind }-hash; verwacht: 8 tot { $digits } hexadecimale cijfers.
finding-not-a-date = “{ $found }” is geen datum; verwacht: een datum zoals 2026-03-04.
finding-front-matter-too-large = De front matter is langer dan de limiet van { $limit } bytes.
finding-front-matter-unclosed = De front matter heeft geen afsluitende regel ---.
finding-utf16 = Het bestand is UTF-16; sla het op als UTF-8.
finding-translation-unreadable = Kan de vertaling niet lezen: { $why }.
finding-source-unreadable = Kan de bron niet lezen: { $why }.
finding-source-not-utf8 = Regel { $line } is geen geldige UTF-8, dus van deze bron kan geen vertaling worden geschreven. Zet het bestand om naar UTF-8.
finding-source-not-yaml = Ongeldige { $language } in de front matter (regel { $line }), dus van deze bron kan geen vertaling worden geschreven. Corrigeer dit.
finding-source-not-table = Ongeldige { $language } (regel { $line }), dus van deze bron kan geen vertaling worden geschreven. Corrigeer dit.
finding-source-not-fluent = Ongeldige Fluent (regel { $line }), dus van deze bron kan geen vertaling worden geschreven. Corrigeer dit.
finding-source-stray-returns = Regel { $line } eindigt op twee regelteruglooptekens, dus van deze bron kan geen vertaling worden geschreven. Corrigeer de regeleinden.

## Provenance

finding-wrong-locale = ms.contentlocale is { $found }; verwacht: { $expected }, de taal van deze map.
finding-malformed-commit = ms.sourcegitcommit is “{ $found }”; verwacht: een commit-id van 40 hexadecimale cijfers.
finding-malformed-translation-type = ms.translationtype is “{ $found }”; verwacht: MT of HT.
finding-malformed-content-locale = ms.contentlocale is “{ $found }”; verwacht: een taaltag zoals nl-NL.
finding-malformed-last-handoff = ms.lasthandoff is “{ $found }”; verwacht: een datum als MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid is “{ $found }”; verwacht: een getal.

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = Ongeldige { $language } in de front matter (regel { $line }, kolom { $column }): { $complaint }. De sleutels zijn daarom regel voor regel gelezen.
finding-case-mismatch = Dit pad en dat van de bron, { $path }, verschillen in hoofdlettergebruik.
finding-unlisted = Overgeslagen: { $why }.
finding-redirects-unreadable = Kan de omleidingen niet lezen: { $why }.
finding-redirects-json = Kan de omleidingen niet lezen: regel { $line }, kolom { $column }: { $complaint }.

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = het bestand of de map bestaat niet
unreadable-denied = toegang geweigerd
unreadable-symlink = het is een symbolische koppeling, en die volgt locdrift niet
unreadable-non-utf8-name = de naam is geen geldige UTF-8
unreadable-special-file = het is geen gewoon bestand en geen map
unreadable-partial-clone = de kloon is gedeeltelijk en mist dit bestand (voer git fetch --refetch --no-filter uit)
unreadable-not-a-directory = het is geen map

## Rules, in a sentence

rule-invalid-provenance = De herkomstgegevens van een vertaling zijn onbruikbaar.
rule-unreadable-document = Een document kan niet worden gelezen.
rule-stale-translation = De bron is gewijzigd nadat de vertaling is gemaakt.
rule-missing-translation = Een brondocument heeft geen vertaling.
rule-orphaned-translation = Het brondocument van een vertaling bestaat niet meer.
rule-untracked-translation = In een vertaling is de bron niet vastgelegd.
rule-edited-translation = Een vertaling is gewijzigd nadat de herkomst is vastgelegd.
rule-orphaned-record = Een herkomstbestand hoort bij geen enkele vertaling.
rule-invalid-message = Een bericht is geen geldige Fluent.
rule-missing-message = Een bericht uit de bron ontbreekt in de vertaling.
rule-unknown-reference = Een bericht gebruikt een variabele, term of bericht die de bron niet gebruikt.
rule-missing-reference = Een bericht toont een variabele, term of bericht uit de bron niet.
rule-different-function = Een bericht roept een functie anders aan dan de bron.
rule-plural-categories = De meervoudscategorieën van een bericht zijn niet die van de taal.
rule-different-number = De getallen in een bericht verschillen van die in de bron.
rule-missing-code = In een bericht ontbreekt een opdracht, optie, bestandsnaam of adres uit de bron.
rule-duplicate-message = Een bericht is meer dan eens gedefinieerd.
rule-obsolete-message = Een bericht in de vertaling bestaat niet meer in de bron.
rule-wrong-locale = Een vertaling noemt een andere taal dan die van de map.
rule-malformed-provenance = Een waarde in herkomstgegevens heeft een onjuiste notatie.
rule-unreadable-front-matter = De front matter is geen geldige YAML of TOML.
rule-path-case-mismatch = De paden van een vertaling en de bron verschillen in hoofdlettergebruik.
rule-unlisted-path = Een pad dat documenten kan bevatten, is overgeslagen.
rule-broken-redirection = Het omleidingsbestand van de bron is onbruikbaar.

# The heading over the list of rules.
explain-rules = Controleregels met hun standaardniveau:

## Damage: what machine translation broke

rule-translated-identifier = Een identifier is vertaald.
rule-split-identifier = In een identifier staan spaties.
rule-changed-version = Een versienummer is gewijzigd.
rule-empty-link = Een link heeft geen tekst.
rule-lost-link = Een link uit de bron ontbreekt.
rule-lost-image = Een afbeelding uit de bron ontbreekt.
rule-lost-alert = Het sleutelwoord van een alert is vertaald.
rule-broken-emphasis = Opmaaktekens voor nadruk zijn zichtbaar als tekst.
rule-leaked-markup = Markup van een vertaalprogramma is zichtbaar als tekst.
rule-broken-placeholder = Een plaatsaanduiding ontbreekt of is gewijzigd.
rule-altered-code = Code is gewijzigd.
rule-changed-number = Een getal is gewijzigd.
rule-untranslated-text = Tekst is onvertaald gebleven.
rule-replacement-character = Er zijn tekens verloren gegaan.
rule-heading-anchor = Een anker ontbreekt of is onjuist.
rule-wrong-base = De vertaling is niet gemaakt van de vastgelegde versie van de bron.
rule-broken-link = Een link verwijst naar een bestand of kop die niet bestaat.
rule-glossary = Een vertaling gebruikt niet de termen uit de woordenlijst.

finding-translated-identifier = Identifier vertaald: “{ $translation }”; in de bron staat “{ $base }”.
finding-split-identifier = Spaties in een identifier: “{ $translation }”; in de bron staat “{ $base }”.
finding-changed-version = Versie gewijzigd: “{ $translation }”; in de bron staat “{ $base }”.
finding-empty-link = Link zonder tekst: “{ $translation }”; in de bron staat “{ $base }”.
finding-lost-link = Ontbrekende link: in de bron staat “{ $base }”.
finding-lost-image = Ontbrekende afbeelding: in de bron staat “{ $base }”.
finding-lost-alert = Sleutelwoord van een alert vertaald: “{ $translation }”; in de bron staat “{ $base }”.
finding-broken-emphasis = Opmaaktekens voor nadruk zichtbaar als tekst: “{ $translation }”.
finding-leaked-markup = Markup van een vertaalprogramma: “{ $translation }”.
finding-broken-placeholder = Plaatsaanduiding ontbreekt of is gewijzigd: in de bron staat “{ $base }”.
finding-altered-code = Code gewijzigd: “{ $translation }”; in de bron staat “{ $base }”.
finding-changed-number = Getal gewijzigd: “{ $translation }”; in de bron staat “{ $base }”.
finding-untranslated-text = Onvertaald: “{ $translation }”.
finding-replacement-character = Verloren tekens: “{ $translation }”.
finding-heading-anchor = Anker ontbreekt of is onjuist: “{ $translation }”; de kop in de bron is “{ $base }”.
finding-heading-anchor-link = De link “{ $translation }” verwijst naar geen enkele kop op deze pagina; in de bron staat “{ $base }”.
finding-wrong-base = De structuur komt overeen met de huidige bron, niet met de vastgelegde versie. Is de vertaling bijgewerkt, voer dan locdrift accept uit.
finding-broken-link = De link “{ $translation }” verwijst naar een bestand of kop die in de vertalingen noch in de bron bestaat.
finding-term = De woordenlijst vertaalt “{ $term }” als “{ $wanted }”; de vertaling gebruikt dat niet.
finding-term-kept = Volgens de woordenlijst blijft “{ $term }” onvertaald; in de vertaling komt het niet voor.
finding-term-avoided = Volgens de woordenlijst is “{ $avoided }” voor “{ $term }” te vermijden.

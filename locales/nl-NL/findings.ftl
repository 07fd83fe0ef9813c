### Wat regels vinden, en de regels in één zin. Namen van sleutels in de front matter worden nooit vertaald.

## Statussen

finding-stale = De bron is gewijzigd nadat deze vertaling is gemaakt.
finding-missing =
    { $reusable ->
        [0] Dit brondocument heeft geen vertaling.
        [one] Dit brondocument heeft geen vertaling; er bestaat { $reusable } vertaling van dezelfde inhoud.
       *[other] Dit brondocument heeft geen vertaling; er bestaan { $reusable } vertalingen van dezelfde inhoud.
    }
finding-orphaned = De bron van deze vertaling bestaat niet meer.
finding-orphaned-moved = De bron van deze vertaling is verplaatst naar { $path }.
finding-orphaned-renamed = De bron van deze vertaling is hernoemd naar { $path } en bewerkt ({ $percent }% gelijk).
finding-missing-renamed = Dit brondocument is hernoemd vanaf { $path } en bewerkt ({ $percent }% gelijk); de vertaling is nog niet verplaatst.
finding-orphaned-redirected = De bron van deze vertaling bestaat niet meer; de pagina wordt omgeleid naar { $url }.
finding-untracked = In deze vertaling is niet vastgelegd van welke bron ze is gemaakt.
# $count is het aantal regels dat nieuw is of iets anders zegt, $lines welke dat zijn.
finding-edited =
    { $count ->
        [one] Bewerkt nadat de herkomst is vastgelegd (regel { $lines }). Zegt de vertaling nog wat de bron zegt, voer dan locdrift accept uit.
       *[other] Bewerkt nadat de herkomst is vastgelegd (regels { $lines }). Zegt de vertaling nog wat de bron zegt, voer dan locdrift accept uit.
    }
finding-edited-gone =
    { $blocks ->
        [one] Bewerkt nadat de herkomst is vastgelegd ({ $blocks } blok is verwijderd). Zegt de vertaling nog wat de bron zegt, voer dan locdrift accept uit.
       *[other] Bewerkt nadat de herkomst is vastgelegd ({ $blocks } blokken zijn verwijderd). Zegt de vertaling nog wat de bron zegt, voer dan locdrift accept uit.
    }
finding-orphaned-record = Het herkomstbestand { $file } hoort bij geen enkele vertaling. Verwijder het, of voer locdrift update uit als de vertaling is verplaatst.
finding-lock-unreadable = Het herkomstbestand { $file } kan niet worden gelezen: { $why }.
finding-lock-too-large = Het herkomstbestand { $file } is groter dan { $limit } bytes en wordt niet gelezen.
finding-lock-json = Het herkomstbestand { $file } kan niet worden gelezen (regel { $line }): { $complaint }.
finding-lock-schema = Het herkomstbestand { $file } heeft de indeling “{ $found }”, die deze versie van locdrift niet kent. Werk locdrift bij.
finding-message-missing = Niet in deze vertaling: { $names }.
finding-message-obsolete = { $name } staat niet in de bron.
finding-message-duplicate = { $name } is hierboven al gedefinieerd; maar een van de definities wordt gebruikt.
finding-message-invalid = Ongeldige Fluent: { $complaint }. Programma’s slaan dit bericht over.
finding-message-too-deep = Plaatshouders zijn te diep genest om te worden gelezen.
finding-reference-unknown = { $name } gebruikt { $reference }, de bron niet.
finding-reference-missing = { $name } toont { $reference } niet, anders dan de bron.
finding-function-different = { $name } heeft { $found } waar de bron { $expected } heeft.
finding-plurals-missing = { $name } heeft geen variant voor deze meervoudscategorieën van de taal: { $categories }.
finding-plurals-extra = { $name } heeft varianten voor meervoudscategorieën die de taal niet heeft: { $categories }.
finding-number-different = De getallen in { $name } zijn { $found }; in de bron zijn het { $expected }.
finding-number-missing = In { $name } ontbreekt een getal van de bron: { $expected }.
finding-code-missing = In { $name } ontbreekt { $code } uit de bron.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash is “{ $found }” ({ $digits } teken); verwacht: 40 of 64 hexadecimale cijfers.
       *[other] ms.openlocfilehash is “{ $found }” ({ $digits } tekens); verwacht: 40 of 64 hexadecimale cijfers.
    }
finding-contradictory-hash = ms.openlocfilehash is twee keer opgegeven: eerst “{ $first }”, hier “{ $second }”. Behoud die van de bron die is vertaald.
finding-no-hash = De front matter bevat sleutels van een vertaling, maar geen ms.openlocfilehash.
finding-not-a-commit = “{ $found }” is geen commit-id; verwacht: minstens 7 hexadecimale cijfers ervan.
finding-not-a-digest = “{ $found }” is geen { $kind }-hash; verwacht: 8 tot { $digits } hexadecimale cijfers.
finding-not-a-date = “{ $found }” is geen datum; verwacht: bijvoorbeeld 2026-03-04.
finding-front-matter-too-large = De front matter gaat verder na de eerste { $limit } bytes, en meer wordt niet gelezen.
finding-front-matter-unclosed = De front matter heeft geen afsluitende regel ---, dus waar die eindigt is onbekend.
finding-utf16 = Het bestand is UTF-16; sla het op als UTF-8.
finding-translation-unreadable = De vertaling kan niet worden gelezen: { $why }.
finding-source-unreadable = De bron kan niet worden gelezen: { $why }.
finding-source-not-utf8 = Regel { $line } is geen UTF-8, dus van deze bron kan geen vertaling worden geschreven. Zet het bestand om naar UTF-8.
finding-source-not-yaml = De front matter is geen geldige { $language } (regel { $line }), dus van deze bron kan geen vertaling worden geschreven. Herstel die.
finding-source-not-table = Geen geldige { $language } (regel { $line }), dus van deze bron kan geen vertaling worden geschreven. Herstel het.
finding-source-not-fluent = Regel { $line } is geen geldige Fluent, dus van deze bron kan geen vertaling worden geschreven. Herstel die.
finding-source-stray-returns = Regel { $line } eindigt op twee regelterugloop-tekens, dus van deze bron kan geen vertaling worden geschreven. Herstel de regeleinden.

## Herkomst

finding-wrong-locale = ms.contentlocale is { $found }, maar dit is de taalmap van { $expected }.
finding-malformed-commit = ms.sourcegitcommit is “{ $found }”; verwacht: één commit-id van 40 hexadecimale cijfers.
finding-malformed-translation-type = ms.translationtype is “{ $found }”; verwacht: MT of HT.
finding-malformed-content-locale = ms.contentlocale is “{ $found }”; verwacht: één taaltag zoals nl-NL.
finding-malformed-last-handoff = ms.lasthandoff is “{ $found }”; verwacht: één datum in de vorm MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid is “{ $found }”; verwacht: één getal.

## Bestanden

# $complaint is de Engelse tekst van de YAML-parser.
finding-front-matter = De front matter is geen geldige { $language } (regel { $line }, kolom { $column }): { $complaint }. De herkomstgegevens zijn daarom regel voor regel gezocht.
finding-case-mismatch = De bron is { $path }: de twee paden verschillen in hoofdlettergebruik.
finding-unlisted = Overgeslagen: { $why }.
finding-redirects-unreadable = De omleidingen kunnen niet worden gelezen: { $why }.
finding-redirects-json = De omleidingen kunnen niet worden gelezen (regel { $line }, kolom { $column }): { $complaint }.

## Waarom iets niet kan worden gelezen, als einde van een zin, zonder de punt

unreadable-not-found = het bestand of de map bestaat niet
unreadable-denied = toegang geweigerd
unreadable-symlink = het is een symbolische koppeling, en die wordt niet gevolgd
unreadable-non-utf8-name = de naam is geen UTF-8
unreadable-special-file = het is geen bestand en geen map
unreadable-partial-clone = de kloon is gedeeltelijk en bevat het niet (git fetch --refetch --no-filter)
unreadable-not-a-directory = het is geen map

## Regels, in één zin

rule-invalid-provenance = De herkomstgegevens van een vertaling zijn onbruikbaar.
rule-unreadable-document = Een document kan niet worden gelezen.
rule-stale-translation = De bron is gewijzigd nadat de vertaling is gemaakt.
rule-missing-translation = Een brondocument heeft geen vertaling.
rule-orphaned-translation = De bron van een vertaling bestaat niet meer.
rule-untracked-translation = In een vertaling is de bron niet vastgelegd.
rule-edited-translation = Een vertaling is gewijzigd nadat de herkomst is vastgelegd.
rule-orphaned-record = Een herkomstbestand hoort bij geen enkele vertaling.
rule-invalid-message = Een bericht is geen geldige Fluent.
rule-missing-message = Een bericht van de bron staat niet in de vertaling.
rule-unknown-reference = Een bericht gebruikt een variabele, term of bericht die de bron niet gebruikt.
rule-missing-reference = Een bericht toont een variabele, term of bericht van de bron niet.
rule-different-function = Een bericht roept een functie anders aan dan de bron.
rule-plural-categories = Een bericht heeft andere meervoudscategorieën dan de taal.
rule-different-number = De getallen in een bericht verschillen van die in de bron.
rule-missing-code = In een bericht ontbreekt een opdracht, optie, bestandsnaam of adres uit de bron.
rule-duplicate-message = Een bericht is meer dan eens gedefinieerd.
rule-obsolete-message = Een bericht van de vertaling staat niet in de bron.
rule-wrong-locale = Een vertaling noemt een andere taal dan die van haar taalmap.
rule-malformed-provenance = Een waarde in de herkomstgegevens heeft een onjuiste notatie.
rule-unreadable-front-matter = De front matter is geen geldige YAML of TOML.
rule-path-case-mismatch = De paden van een vertaling en haar bron verschillen in hoofdlettergebruik.
rule-unlisted-path = Een pad dat documenten kan bevatten, is overgeslagen.
rule-broken-redirection = Het omleidingsbestand van de bron is onbruikbaar.

explain-rules = Regels, elk met het standaardniveau:

## Schade: wat door machinevertaling kapot is gegaan

rule-translated-identifier = Een identifier is vertaald.
rule-split-identifier = In een identifier staan spaties.
rule-changed-version = Een versienummer is gewijzigd.
rule-empty-link = Een link heeft geen tekst meer.
rule-lost-link = Een link uit de bron ontbreekt.
rule-lost-image = Een afbeelding uit de bron ontbreekt.
rule-lost-alert = Het trefwoord van een waarschuwingsblok is vertaald.
rule-broken-emphasis = Opmaaktekens voor nadruk zijn als tekst te zien.
rule-leaked-markup = Markup van een vertaalprogramma is als tekst te zien.
rule-broken-placeholder = Een plaatsaanduiding ontbreekt of is gewijzigd.
rule-altered-code = Code is gewijzigd.
rule-changed-number = Een getal is gewijzigd.
rule-untranslated-text = Een tekst is niet vertaald.
rule-replacement-character = Er zijn tekens verloren gegaan.
rule-heading-anchor = Een anker ontbreekt of is onjuist.
rule-wrong-base = De vastgelegde versie van de bron is niet de versie die is vertaald.
rule-broken-link = Een link leidt naar een bestand of kop die niet bestaat.
rule-glossary = Een vertaling gebruikt niet de termen uit de woordenlijst.

finding-translated-identifier = Identifier vertaald: “{ $translation }”; in de bron staat “{ $base }”.
finding-split-identifier = Spaties in een identifier: “{ $translation }”; in de bron staat “{ $base }”.
finding-changed-version = Versie gewijzigd in “{ $translation }”; in de bron staat “{ $base }”.
finding-empty-link = Link zonder tekst: “{ $translation }”; in de bron staat “{ $base }”.
finding-lost-link = Link ontbreekt: in de bron staat “{ $base }”.
finding-lost-image = Afbeelding ontbreekt: in de bron staat “{ $base }”.
finding-lost-alert = Trefwoord van een waarschuwingsblok vertaald: “{ $translation }”; in de bron staat “{ $base }”.
finding-broken-emphasis = Nadruk als tekst te zien: “{ $translation }”.
finding-leaked-markup = Markup van een vertaalprogramma: “{ $translation }”.
finding-broken-placeholder = Plaatsaanduiding ontbreekt of is gewijzigd: in de bron staat “{ $base }”.
finding-altered-code = Code gewijzigd in “{ $translation }”; in de bron staat “{ $base }”.
finding-changed-number = Getal gewijzigd in “{ $translation }”; in de bron staat “{ $base }”.
finding-untranslated-text = Niet vertaald: “{ $translation }”.
finding-replacement-character = Verloren tekens: “{ $translation }”.
finding-heading-anchor = Het anker ontbreekt of is onjuist: “{ $translation }”; de kop in de bron is “{ $base }”.
finding-heading-anchor-link = De link “{ $translation }” leidt op deze pagina nergens heen; in de bron staat “{ $base }”.
finding-wrong-base = De structuur is die van de huidige bron, niet die van de vastgelegde. Is de vertaling bijgewerkt, voer dan locdrift accept uit.
finding-broken-link = De link “{ $translation }” leidt nergens heen: dit bestand of deze kop is er niet in de vertalingen en niet in de bron.
finding-term = In de woordenlijst staat “{ $wanted }” voor “{ $term }”; de vertaling gebruikt dat niet.
finding-term-kept = De woordenlijst laat “{ $term }” zoals het is; in de vertaling ontbreekt het.
finding-term-avoided = Volgens de woordenlijst is “{ $avoided }” te vermijden voor “{ $term }”.

### Wat de poort beslist. Namen van opties, regels, budgetten en sleutels worden nooit vertaald.

verdict-not-denied = Niet meegeteld: { $list }
verdict-tolerated = binnen budget { $count }
verdict-forgiven = in de baseline { $count }
verdict-suppressed = onderdrukt { $count }
verdict-budget = Budget { $budget } van { $locale }: { $value }; toegestaan: { $limit }
verdict-budget-exceeded = Budget { $budget } van { $locale } is overschreden: { $value }; toegestaan: { $limit }
verdict-budget-unknown = Niet te beoordelen, omdat de geschiedenis het niet zegt ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
budget-unknown = onbekend
verdict-since = Alleen wat is gewijzigd sinds { $revision }. Documenten: { $documents }
verdict-outdated = Regels in { $path } die niet meer gelden: { $count }. Verwijderen: locdrift check --prune-baseline
verdict-pruned = Verwijderd uit { $path } omdat ze niet meer gelden: { $count }
verdict-written = Vastgelegd in { $path }: { $count }

## Onderdrukking

finding-unused-suppression = Deze onderdrukking van { $rule } onderdrukt niets.
finding-suppression-no-reason = Deze onderdrukking heeft geen reden en onderdrukt daarom niets. Geef er een op: reason.
finding-suppression-unknown-rule = De regel “{ $rule }” bestaat niet en kan niet worden onderdrukt.
finding-suppression-shape = Onder locdrift: staan ignore (een lijst met regels) en reason (een tekst), en niets anders.
finding-suppression-unreadable = YAML of TOML weigert de front matter, dus de onderdrukking daarin wordt niet gelezen.
rule-unused-suppression = Een onderdrukking onderdrukt niets.
rule-malformed-suppression = Een onderdrukking is onbruikbaar.

## Waarom iets niet kan zoals gevraagd

error-unknown-kind = De regel { $rule } heeft geen onderdeel “{ $kind }” waarvoor een niveau kan worden ingesteld.
error-budget-argument = “{ $value }” is geen budget. Schrijf NAME=VALUE, met een van deze namen: { $known }.
error-budget-value = “{ $value }” is geen waarde voor het budget { $name }; verwacht: { $expected }.
error-budget-name = Het budget “{ $name }” bestaat niet.
error-baseline = { $path } is geen baseline, op regel { $line }: { $complaint }.
error-baseline-format = { $path } heeft de indeling “{ $found }”, die deze versie van locdrift niet kent. Werk locdrift bij.
error-ambiguous-baseline = { $path } is geschreven door een eerdere versie. De regel over { $document } zegt niet welke bevinding van { $rule } wordt bedoeld.
error-no-baseline = Er is geen bestand voor de baseline. Geef het op met --baseline FILE, of met de sleutel baseline in { $file }.
error-since-no-repository = { $path } staat niet in een git-repository, dus is onbekend wat daar is gewijzigd sinds { $revision }.
error-since-shallow = De kloon met { $path } is ondiep: de geschiedenis gaat niet terug tot waar ze van { $revision } is afgesplitst.
error-since-unrelated = In de repository met { $path } hebben wat wordt gecontroleerd en { $revision } geen gemeenschappelijke geschiedenis.
hint-fetch-history = Haal de geschiedenis op: git fetch --unshallow; met actions/checkout: fetch-depth: 0.
hint-write-baseline = Leg er de bevindingen van vandaag in vast: locdrift check --write-baseline
expected-quantity = een aantal zoals 20 of een aandeel zoals 5%
expected-words = een aantal woorden zoals 10000
expected-age = een aantal dagen of weken zoals 90d of 12w
expected-similarity = een aandeel van 1% tot 100%, of ‘off’
expected-forge = een adres met {"{"}path{"}"}, zoals https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = precies een van ‘key’, ‘comment’ en ‘manifest’
expected-claim-kind = ‘git-commit’, ‘sha1’, ‘sha256’, ‘md5’, ‘git-blob’ of ‘date’
expected-ignored = ‘front-matter’

## De opdrachtregel

help-deny = De bevindingen van een regel als fouten behandelen; mag worden herhaald, en de laatste van -D, -W en -A telt
help-warn = De bevindingen van een regel als waarschuwingen behandelen; KIND is text, code, links, formatting, metadata, cosmetic, unknown, HT of MT
help-allow = De bevindingen van een regel niet melden
help-max = Binnen een budget geen fouten tellen: stale=5%, missing=20, words-to-review=10000, age=90d; mag worden herhaald
help-baseline = De bevindingen niet tellen die het bestand als bekend noemt
help-write-baseline = De fouten van vandaag in de baseline schrijven
help-prune-baseline = Uit de baseline verwijderen wat niet meer geldt
help-since = Alleen documenten waarvan bron of vertaling is gewijzigd sinds de gemeenschappelijke geschiedenis met REV
example-baseline = Aanvaarden wat er vandaag is, en weigeren wat erbij komt
example-since = Controleren wat een pull request wijzigt

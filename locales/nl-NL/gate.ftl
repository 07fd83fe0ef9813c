### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = Niet als fout geteld: { $list }
verdict-tolerated = binnen budget { $count }
verdict-forgiven = in de baseline { $count }
verdict-suppressed = onderdrukt { $count }
# $value and $limit are one of the amounts below.
verdict-budget = Budget { $budget } voor { $locale }: { $value } van { $limit } gebruikt
verdict-budget-exceeded = Budget { $budget } voor { $locale } overschreden: { $value }, toegestaan { $limit }
verdict-budget-unknown = Niet te beoordelen, omdat de geschiedenis het niet zegt ({ $count }): { $list }
budget-number = { $count }
budget-share = { $percent }%
budget-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
# How old a stale document is, where its history does not tell.
budget-unknown = onbekend
verdict-since = Alleen documenten gecontroleerd die zijn gewijzigd sinds { $revision }: { $documents }
verdict-outdated = Items in { $path } die niet meer van toepassing zijn: { $count }. Verwijderen: locdrift check --prune-baseline
verdict-pruned = Items verwijderd uit { $path }: { $count }
verdict-written = Fouten vastgelegd in { $path }: { $count }

## Suppressions

finding-unused-suppression = Deze onderdrukking van { $rule } heeft geen effect.
finding-suppression-no-reason = Deze onderdrukking heeft geen reden en wordt genegeerd. Voeg een “reason” toe.
finding-suppression-unknown-rule = Geen enkele controleregel heet “{ $rule }”.
finding-suppression-shape = Onder “locdrift” worden alleen “ignore” (een lijst met controleregels) en “reason” (een tekenreeks) verwacht.
finding-suppression-unreadable = De front matter is geen geldige YAML of TOML, dus de onderdrukking daarin wordt genegeerd.
rule-unused-suppression = Een onderdrukking heeft geen effect.
rule-malformed-suppression = Een onderdrukking is onbruikbaar.

## What keeps a run from being done as asked

error-unknown-kind = De controleregel { $rule } kent geen soort “{ $kind }”.
error-budget-argument = Ongeldig budget “{ $value }”; verwacht: NAME=VALUE, waarbij NAME een van deze namen is: { $known }.
# $expected is one of the ends of sentences below.
error-budget-value = Ongeldige waarde “{ $value }” voor het budget { $name }; verwacht: { $expected }.
error-budget-name = Geen enkel budget heet “{ $name }”.
# $complaint is the parser's own words, in English.
error-baseline = Ongeldige baseline { $path }, regel { $line }: { $complaint }.
error-baseline-format = { $path } heeft de indeling “{ $found }”, die deze versie van locdrift niet kent. Werk locdrift bij.
error-ambiguous-baseline = { $path } is afkomstig van een eerdere versie: het item voor { $document } zegt niet welke bevinding van { $rule } wordt bedoeld.
error-no-baseline = Geen baselinebestand. Geef er een op met --baseline FILE, of met de sleutel “baseline” in { $file }.
error-since-no-repository = { $path } staat niet in een git-repository, dus is onbekend wat er sinds { $revision } is gewijzigd.
error-since-shallow = De kloon van { $path } is ondiep: de geschiedenis reikt niet tot de merge-base met { $revision }.
error-since-unrelated = In de repository van { $path } is er geen merge-base tussen wat wordt gecontroleerd en { $revision }.
hint-fetch-history = Haal de geschiedenis op: git fetch --unshallow; stel bij actions/checkout in: fetch-depth: 0.
hint-write-baseline = De bevindingen van vandaag erin vastleggen: locdrift check --baseline { $path } --write-baseline
expected-quantity = een aantal zoals 20 of een aandeel zoals 5%
expected-words = een aantal woorden zoals 10000
expected-age = een leeftijd in dagen of weken, zoals 90d of 12w
expected-similarity = een percentage van 1% tot 100%, of “off”
expected-forge = een URL met {"{"}path{"}"}, zoals https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = precies één van “key”, “comment” en “manifest”
expected-claim-kind = “git-commit”, “sha1”, “sha256”, “md5”, “git-blob” of “date”
expected-ignored = “front-matter”

## The command line

help-deny = Bevindingen van een controleregel als fouten behandelen; mag worden herhaald, de laatste van -D, -W en -A geldt
help-warn = Bevindingen van een controleregel als waarschuwingen behandelen; KIND is text, code, links, formatting, metadata, cosmetic, unknown, HT of MT
help-allow = Bevindingen van een controleregel negeren
help-max = Zoveel toestaan voordat fouten meetellen: stale=5%, missing=20, words-to-review=10000, age=90d; mag worden herhaald
help-baseline = Bevindingen die in dit bestand staan niet meetellen
help-write-baseline = De fouten van vandaag naar het baselinebestand schrijven
help-prune-baseline = Items die niet meer van toepassing zijn uit het baselinebestand verwijderen
help-since = Alleen documenten controleren waarvan de bron of de vertaling is gewijzigd sinds de merge-base met REV
help-shard = Eén van meerdere delen controleren, zoals 3/16, die `locdrift report` samenvoegt; vereist `--format json`
help-cache = Map van de cache, in plaats van de cachemap van de gebruiker
help-no-cache = Geen cache lezen of schrijven
error-shard-format = `--shard` schrijft één deel van een rapport; alleen `--format json` kan worden samengevoegd.
error-missing-shard = { $path } is een van { $count } delen van een rapport, en deel { $missing } ontbreekt.
example-baseline = Alleen mislukken bij fouten die nieuw zijn ten opzichte van de baseline
example-since = Alleen controleren wat een pull request wijzigt

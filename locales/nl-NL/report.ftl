### Het rapport dat mensen lezen. Paden, tags en namen van regels worden nooit vertaald.

## Statussen, als label voor een aantal. Kort houden: één of twee woorden.

status-current = actueel
status-stale = verouderd
status-missing = ontbrekend
status-orphaned = verweesd
status-untracked = zonder herkomst
status-invalid = ongeldig

## De onderdelen van het rapport

report-locale =
    { $documents ->
        [one] { $locale }: { $documents } document in { $root }
       *[other] { $locale }: { $documents } documenten in { $root }
    }
report-unread =
    { $files ->
        [one] Overgeslagen: { $files } { $ending }-bestand ({ $path }); de indeling wordt niet ondersteund
       *[other] Overgeslagen: { $files } { $ending }-bestanden, zoals { $path }; de indeling wordt niet ondersteund
    }
report-count = { $count } ({ $percent }%)
report-more =
    { $count ->
        [one] … en nog { $count } item (--all toont het)
       *[other] … en nog { $count } items (--all toont ze)
    }
report-warnings = ook opgevallen
report-source-warnings = ook opgevallen in de bron ({ $root })
report-handed-off = { $kind }, ter vertaling aangeboden op { $date }
report-handed-off-alone = ter vertaling aangeboden op { $date }
report-moved = verplaatst naar { $path }
report-renamed-to = hernoemd naar { $path } ({ $percent }% gelijk)
report-renamed-from = hernoemd vanaf { $path } ({ $percent }% gelijk)
report-renames-cut = Te veel documenten om volledig naar hernoemde te zoeken; alleen die met dezelfde bestandsnaam zijn vergeleken.
report-redirected = omgeleid naar { $url }
report-reusable = zelfde inhoud als { $path }
report-all-current =
    { $documents ->
        [one] Het document is actueel.
       *[other] Alle { $documents } documenten zijn actueel.
    }
report-no-documents = Geen documenten in { $root }.

## De laatste regel

verdict-denied =
    { $findings ->
        [one] Niet geslaagd: { $findings } fout.
       *[other] Niet geslaagd: { $findings } fouten.
    }
verdict-passed =
    { $warnings ->
        [one] Geslaagd, met { $warnings } waarschuwing.
       *[other] Geslaagd, met { $warnings } waarschuwingen.
    }
verdict-clean = Geslaagd.
# $locales lists tags, such as nl-NL.
verdict-by-dates = Datums gelden als herkomst in { $locales }: wijzigingen van de bron die zijn samengevoegd voordat een vertaling voor het laatst is aangeraakt, worden gemist.
verdict-untracked = Niet geslaagd: in { $locales } is van geen enkele vertaling de bron vastgelegd, dus geen ervan is te beoordelen. Stel de herkomstgegevens in met locdrift init, of zoek de versies met locdrift adopt.
verdict-explain = Wat te doen: locdrift explain { $rule }
verdict-next = Daarna: { $command }
sarif-left-out = SARIF bevat de { $shown } ernstigste bevindingen, zoveel als codescanning aanneemt. Weggelaten: { $left }.

## Niveaus, als label

level-error = fout
level-warn = waarschuwing
level-off = uit

## Tijdens het werk

progress-listing = Documenten zoeken
progress-reading = Documenten lezen

note-idle-pattern = let op: “{ $pattern }” bij { $key } past op geen enkel document.
note-root-in-pattern = let op: “{ $pattern }” bij { $key } past op geen enkel document. Paden gelden vanaf de bron; gebruik “{ $better }”.
note-absent-locale = let op: geen taal past bij “{ $locale }” in { $key }.
note-swapped = let op: bron en vertaling lijken verwisseld: de documenten in { $source } hebben herkomstgegevens, zoals vertalingen; neem { $root } als bron.

### The report that people read. Paths, tags and rule names are never translated.

## Statuses, as labels before a count. Keep them short: one or two words.

# The translation was made from the source as it is now.
status-current = actueel
# The source changed after the translation was made.
status-stale = verouderd
# A source document without a translation.
status-missing = ontbrekend
# A translation whose source is gone.
status-orphaned = verweesd
# A translation that does not record what it was made from.
status-untracked = zonder herkomst
# The record, or the file, cannot be used.
status-invalid = ongeldig

## The parts of the report

# $locale is a tag such as nl-NL, $root a path.
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
# $percent is a share in percent, without the sign.
report-count = { $count } ({ $percent }%)
# Closes a list that was cut.
report-more =
    { $count ->
        [one] … en nog { $count } (te zien met --all)
       *[other] … en nog { $count } (te zien met --all)
    }
# The heading over findings that are not about a status.
report-warnings = overige bevindingen
report-source-warnings = overige bevindingen in de bron ({ $root })
# $kind is MT or HT, as translators know them; $date is the day the source was handed to translation.
report-handed-off = { $kind }, ter vertaling aangeboden op { $date }
report-handed-off-alone = ter vertaling aangeboden op { $date }
report-moved = verplaatst naar { $path }
report-renamed-to = hernoemd naar { $path } ({ $percent }% gelijk)
report-renamed-from = heette eerder { $path } ({ $percent }% gelijk)
report-renames-cut = Te veel documenten om alle te vergelijken op hernoemingen; alleen documenten met dezelfde bestandsnaam zijn vergeleken.
report-redirected = omgeleid naar { $url }
report-reusable = zelfde inhoud als { $path }
report-all-current =
    { $documents ->
        [one] Het document is actueel.
       *[other] Alle { $documents } documenten zijn actueel.
    }
report-no-documents = Geen documenten in { $root }.

## The last line

verdict-denied =
    { $findings ->
        [one] Mislukt: { $findings } fout.
       *[other] Mislukt: { $findings } fouten.
    }
verdict-passed =
    { $warnings ->
        [one] Geslaagd, met { $warnings } waarschuwing.
       *[other] Geslaagd, met { $warnings } waarschuwingen.
    }
verdict-clean = Geslaagd.
# $locales lists tags, such as nl-NL.
verdict-by-dates = De herkomstgegevens in { $locales } zijn datums: een bronwijziging die is samengevoegd voordat een vertaling voor het laatst is bewerkt, wordt niet opgemerkt.
verdict-untracked = Mislukt: in geen enkele vertaling in { $locales } is de bron vastgelegd, dus is er geen te beoordelen. Bronversies zoeken: locdrift adopt --dry-run (zonder locdrift.yml eerst: locdrift init)
verdict-explain = Wat te doen: locdrift explain { $rule }
verdict-next = Volgende stap: { $command }
sarif-left-out = SARIF bevat alleen de { $shown } ernstigste bevindingen, de limiet van codescanning. Weggelaten: { $left }.

## Levels, as labels

level-error = fout
level-warn = waarschuwing
level-off = uit

## While working

progress-listing = Documenten zoeken
progress-reading = Documenten lezen

note-idle-pattern = let op: “{ $pattern }” in { $key } komt met geen enkel document overeen.
note-root-in-pattern = let op: “{ $pattern }” in { $key } komt met geen enkel document overeen. Paden zijn relatief ten opzichte van de bron; gebruik “{ $better }”.
note-absent-locale = let op: “{ $locale }” in { $key } komt met geen enkele taal overeen.
note-swapped = let op: bron en taalmap lijken verwisseld: documenten in { $source } hebben herkomstgegevens, zoals vertalingen. Vergelijk met { $root } als bron.

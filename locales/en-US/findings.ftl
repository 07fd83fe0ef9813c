### What rules find, and the rules in a sentence. Names of front matter keys are never translated.

## Statuses

finding-stale = The source changed after this translation was made.
# $reusable is how many translations of the very same content exist under other paths.
finding-missing =
    { $reusable ->
        [0] This source document has no translation.
        [one] This source document has no translation; { $reusable } translation of the same content exists.
       *[other] This source document has no translation; { $reusable } translations of the same content exist.
    }
finding-orphaned = The source document no longer exists.
finding-orphaned-moved = The source document moved to { $path }.
finding-orphaned-renamed = The source document was renamed to { $path } and edited ({ $percent }% similar).
finding-missing-renamed = This source document was renamed from { $path } and edited ({ $percent }% similar); its translation has not moved yet.
finding-orphaned-redirected = The source document no longer exists; its page redirects to { $url }.
finding-untracked = This translation does not record which source it was made from.
# $count is how many lines are new or say something else, $lines which.
finding-edited =
    { $count ->
        [one] Edited after its record was made (line { $lines }). If it still matches the source, run locdrift accept.
       *[other] Edited after its record was made (lines { $lines }). If it still matches the source, run locdrift accept.
    }
finding-edited-gone =
    { $blocks ->
        [one] Edited after its record was made ({ $blocks } block removed). If it still matches the source, run locdrift accept.
       *[other] Edited after its record was made ({ $blocks } blocks removed). If it still matches the source, run locdrift accept.
    }
finding-orphaned-record = The record { $file } belongs to no translation. If the translation moved, run locdrift update; otherwise delete the record.
finding-lock-unreadable = Cannot read the record { $file }: { $why }.
finding-lock-too-large = The record { $file } is larger than the limit of { $limit } bytes.
finding-lock-json = Cannot read the record { $file }: line { $line }: { $complaint }.
finding-lock-schema = The record { $file } has the format “{ $found }”, which this version of locdrift does not know. Update locdrift.
finding-message-missing = Missing from this translation: { $names }.
finding-message-obsolete = The source has no { $name }.
finding-message-duplicate = { $name } is already defined above; programs use only one of the definitions.
finding-message-invalid = Invalid Fluent: { $complaint }. Programs skip this message.
finding-message-too-deep = Placeables are nested too deeply.
finding-reference-unknown = { $name } uses { $reference }, which the source message does not use.
finding-reference-missing = { $name } does not show { $reference }, which the source message shows.
finding-function-different = { $name } has { $found }; the source has { $expected }.
finding-plurals-missing = { $name } lacks variants for these plural categories of the language: { $categories }.
finding-plurals-extra = { $name } has variants for plural categories that the language does not have: { $categories }.
finding-number-different = The numbers in { $name } are { $found }; the source has { $expected }.
finding-number-missing = { $name } lacks a number that the source has: { $expected }.
finding-code-missing = { $name } lacks { $code }, which the source has.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash is “{ $found }” ({ $digits } character); expected 40 or 64 hex digits.
       *[other] ms.openlocfilehash is “{ $found }” ({ $digits } characters); expected 40 or 64 hex digits.
    }
finding-contradictory-hash = ms.openlocfilehash occurs twice: “{ $first }” above, “{ $second }” here. Keep the hash of the source that was translated.
finding-no-hash = The front matter has keys of a provenance record, but no ms.openlocfilehash.
finding-not-a-commit = “{ $found }” is not a commit ID; expected at least 7 hex digits.
finding-not-a-digest = “{ $found }” is not a { $kind } hash; expected 8 to { $digits } hex digits.
finding-not-a-date = “{ $found }” is not a date; expected one such as 2026-03-04.
finding-front-matter-too-large = The front matter is longer than the limit of { $limit } bytes.
finding-front-matter-unclosed = The front matter has no closing --- line.
finding-utf16 = The file is UTF-16; save it as UTF-8.
finding-translation-unreadable = Cannot read the translation: { $why }.
finding-source-unreadable = Cannot read the source: { $why }.
finding-source-not-utf8 = Line { $line } is not valid UTF-8, so no translation of this source can be written. Convert the file to UTF-8.
finding-source-not-yaml = Invalid { $language } in the front matter (line { $line }), so no translation of this source can be written. Correct it.
finding-source-not-table = Invalid { $language } (line { $line }), so no translation of this source can be written. Correct it.
finding-source-not-fluent = Invalid Fluent (line { $line }), so no translation of this source can be written. Correct it.
finding-source-stray-returns = Line { $line } ends in two carriage returns, so no translation of this source can be written. Correct the line endings.

## Provenance

finding-wrong-locale = ms.contentlocale is { $found }; expected { $expected }, the locale of this folder.
finding-malformed-commit = ms.sourcegitcommit is “{ $found }”; expected a commit ID of 40 hex digits.
finding-malformed-translation-type = ms.translationtype is “{ $found }”; expected MT or HT.
finding-malformed-content-locale = ms.contentlocale is “{ $found }”; expected a language tag such as nl-NL.
finding-malformed-last-handoff = ms.lasthandoff is “{ $found }”; expected a date as MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid is “{ $found }”; expected a number.

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = Invalid { $language } in front matter (line { $line }, column { $column }): { $complaint }. Keys were read line by line instead.
finding-case-mismatch = This path and that of the source, { $path }, differ in letter case.
finding-unlisted = Skipped: { $why }.
finding-redirects-unreadable = Cannot read the redirects: { $why }.
finding-redirects-json = Cannot read the redirects: line { $line }, column { $column }: { $complaint }.

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = no such file or folder
unreadable-denied = permission denied
unreadable-symlink = it is a symbolic link, which locdrift does not follow
unreadable-non-utf8-name = its name is not valid UTF-8
unreadable-special-file = it is not a regular file or folder
unreadable-partial-clone = the clone is partial and lacks this file (run git fetch --refetch --no-filter)
unreadable-not-a-directory = not a folder

## Rules, in a sentence

rule-invalid-provenance = The provenance record of a translation cannot be used.
rule-unreadable-document = A document cannot be read.
rule-stale-translation = The source changed after the translation was made.
rule-missing-translation = A source document has no translation.
rule-orphaned-translation = The source document of a translation no longer exists.
rule-untracked-translation = A translation does not record its source.
rule-edited-translation = A translation changed after its record was made.
rule-orphaned-record = A record belongs to no translation.
rule-invalid-message = A message is not valid Fluent.
rule-missing-message = A message of the source is missing from the translation.
rule-unknown-reference = A message uses a variable, term or message that its source does not use.
rule-missing-reference = A message does not show a variable, term or message that its source shows.
rule-different-function = A message calls a function differently from its source.
rule-plural-categories = The plural categories of a message are not those of its language.
rule-different-number = The numbers in a message differ from those in its source.
rule-missing-code = A message lacks a command, option, file name or address of its source.
rule-duplicate-message = A message is defined more than once.
rule-obsolete-message = A message of the translation no longer exists in the source.
rule-wrong-locale = A translation names a different locale from that of its folder.
rule-malformed-provenance = A value in a provenance record is malformed.
rule-unreadable-front-matter = The front matter is not valid YAML or TOML.
rule-path-case-mismatch = The paths of a translation and its source differ in case.
rule-unlisted-path = A path that may contain documents was skipped.
rule-broken-redirection = The redirection file of the source cannot be used.

# The heading over the list of rules.
explain-rules = Rules with their default levels:

## Damage: what machine translation broke

rule-translated-identifier = An identifier was translated.
rule-split-identifier = An identifier has spaces in it.
rule-changed-version = A version number was altered.
rule-empty-link = A link has no text.
rule-lost-link = A link of the source is missing.
rule-lost-image = An image of the source is missing.
rule-lost-alert = The keyword of an alert was translated.
rule-broken-emphasis = Emphasis markers are shown as text.
rule-leaked-markup = Markup from a translation tool is shown as text.
rule-broken-placeholder = A placeholder is missing or altered.
rule-altered-code = Code was altered.
rule-changed-number = A number was altered.
rule-untranslated-text = Text was left untranslated.
rule-replacement-character = Characters were lost.
rule-heading-anchor = An anchor is missing or wrong.
rule-wrong-base = The translation was not made from the version of the source that it records.
rule-broken-link = A link points to a file or heading that does not exist.
rule-glossary = A translation does not use the terms of the glossary.

finding-translated-identifier = Identifier translated: “{ $translation }”; the source has “{ $base }”.
finding-split-identifier = Spaces in an identifier: “{ $translation }”; the source has “{ $base }”.
finding-changed-version = Version altered: “{ $translation }”; the source has “{ $base }”.
finding-empty-link = Link without text: “{ $translation }”; the source has “{ $base }”.
finding-lost-link = Missing link: the source has “{ $base }”.
finding-lost-image = Missing image: the source has “{ $base }”.
finding-lost-alert = Alert keyword translated: “{ $translation }”; the source has “{ $base }”.
finding-broken-emphasis = Emphasis markers shown as text: “{ $translation }”.
finding-leaked-markup = Markup from a translation tool: “{ $translation }”.
finding-broken-placeholder = Placeholder missing or altered: the source has “{ $base }”.
finding-altered-code = Code altered: “{ $translation }”; the source has “{ $base }”.
finding-changed-number = Number altered: “{ $translation }”; the source has “{ $base }”.
finding-untranslated-text = Untranslated: “{ $translation }”.
finding-replacement-character = Lost characters: “{ $translation }”.
finding-heading-anchor = Anchor missing or wrong: “{ $translation }”; the heading in the source is “{ $base }”.
finding-heading-anchor-link = The link “{ $translation }” points to no heading on this page; the source has “{ $base }”.
finding-wrong-base = The structure matches the current source, not the recorded version. If the translation is up to date, run locdrift accept.
finding-broken-link = The link “{ $translation }” points to a file or heading that neither the translations nor the source have.
finding-term = The glossary translates “{ $term }” as “{ $wanted }”, which the translation does not use.
finding-term-kept = The glossary keeps “{ $term }” untranslated; the translation does not have it.
finding-term-avoided = The glossary says to avoid “{ $avoided }” for “{ $term }”.

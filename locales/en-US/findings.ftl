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
finding-orphaned = The source of this translation is gone.
finding-orphaned-moved = The source of this translation moved to { $path }.
finding-orphaned-renamed = The source of this translation was renamed to { $path } and edited ({ $percent }% the same).
finding-missing-renamed = This source document was renamed from { $path } and edited ({ $percent }% the same); its translation has not moved yet.
finding-orphaned-redirected = The source of this translation is gone; its page is redirected to { $url }.
finding-untracked = This translation does not record which source it was made from.
# $count is how many lines are new or say something else, $lines which.
finding-edited =
    { $count ->
        [one] Edited after its record was made (line { $lines }). If it still says what the source says, run locdrift accept.
       *[other] Edited after its record was made (lines { $lines }). If it still says what the source says, run locdrift accept.
    }
finding-edited-gone =
    { $blocks ->
        [one] Edited after its record was made ({ $blocks } block was removed). If it still says what the source says, run locdrift accept.
       *[other] Edited after its record was made ({ $blocks } blocks were removed). If it still says what the source says, run locdrift accept.
    }
finding-orphaned-record = The record { $file } belongs to no translation. Delete it, or run locdrift update if the translation moved.
finding-lock-unreadable = The record { $file } cannot be read: { $why }.
finding-lock-too-large = The record { $file } is larger than { $limit } bytes and is not read.
finding-lock-json = The record { $file } cannot be read: line { $line }: { $complaint }.
finding-lock-schema = The record { $file } has the format “{ $found }”, which this version of locdrift does not know. Update locdrift.
finding-message-missing = Not in this translation: { $names }.
finding-message-obsolete = The source has no { $name }.
finding-message-duplicate = { $name } is already defined above; only one of the definitions is used.
finding-message-invalid = Invalid Fluent: { $complaint }. Programs skip this message.
finding-message-too-deep = Placeables are nested too deeply to be read.
finding-reference-unknown = { $name } uses { $reference }, which the source does not.
finding-reference-missing = { $name } does not show { $reference }, as the source does.
finding-function-different = { $name } has { $found } where the source has { $expected }.
finding-plurals-missing = { $name } has no variant for these plural categories of the language: { $categories }.
finding-plurals-extra = { $name } has variants for plural categories that the language does not have: { $categories }.
finding-number-different = The numbers in { $name } are { $found }; in the source they are { $expected }.
finding-number-missing = { $name } lacks a number that the source has: { $expected }.
finding-code-missing = { $name } lacks { $code }, which the source has.
finding-malformed-hash =
    { $digits ->
        [one] ms.openlocfilehash is “{ $found }” ({ $digits } character); expected 40 or 64 hex digits.
       *[other] ms.openlocfilehash is “{ $found }” ({ $digits } characters); expected 40 or 64 hex digits.
    }
finding-contradictory-hash = ms.openlocfilehash is given twice: first “{ $first }”, here “{ $second }”. Keep the one of the source that was translated.
finding-no-hash = The front matter has keys of a translation, but no ms.openlocfilehash.
finding-not-a-commit = “{ $found }” is no commit id; expected at least 7 hex digits of one.
finding-not-a-digest = “{ $found }” is no { $kind } hash; expected 8 to { $digits } hex digits.
finding-not-a-date = “{ $found }” is no date; expected one such as 2026-03-04.
finding-front-matter-too-large = The front matter goes on past the first { $limit } bytes, and more is not read.
finding-front-matter-unclosed = The front matter has no closing --- line, so where it ends is unknown.
finding-utf16 = The file is UTF-16; store it as UTF-8.
finding-translation-unreadable = The translation cannot be read: { $why }.
finding-source-unreadable = The source cannot be read: { $why }.
finding-source-not-utf8 = Line { $line } is not UTF-8, so no translation of this source can be written. Convert the file to UTF-8.
finding-source-not-yaml = The front matter is not valid { $language } (line { $line }), so no translation of this source can be written. Correct it.
finding-source-not-table = Not valid { $language } (line { $line }), so no translation of this source can be written. Correct it.
finding-source-not-fluent = Line { $line } is not valid Fluent, so no translation of this source can be written. Correct it.
finding-source-stray-returns = Line { $line } ends in two carriage returns, so no translation of this source can be written. Correct the line ends.

## Provenance

finding-wrong-locale = ms.contentlocale is { $found }, but this is the tree of { $expected }.
finding-malformed-commit = ms.sourcegitcommit is “{ $found }”; expected one commit id of 40 hex digits.
finding-malformed-translation-type = ms.translationtype is “{ $found }”; expected MT or HT.
finding-malformed-content-locale = ms.contentlocale is “{ $found }”; expected one language tag such as nl-NL.
finding-malformed-last-handoff = ms.lasthandoff is “{ $found }”; expected one date as MM/DD/YYYY.
finding-malformed-file-id = ms.locfileid is “{ $found }”; expected one number.

## Files

# $complaint is the YAML parser's own words, in English.
finding-front-matter = The front matter is not valid { $language } (line { $line }, column { $column }): { $complaint }. Its lines were searched for the provenance instead.
finding-case-mismatch = The source is { $path }: the two paths differ in case.
finding-unlisted = Passed over: { $why }.
finding-redirects-unreadable = The redirects cannot be read: { $why }.
finding-redirects-json = The redirects cannot be read: line { $line }, column { $column }: { $complaint }.

## Why something cannot be read, as the end of a sentence without its full stop

unreadable-not-found = there is no such file or folder
unreadable-denied = permission denied
unreadable-symlink = it is a symbolic link, and none is followed
unreadable-non-utf8-name = its name is not UTF-8
unreadable-special-file = it is neither a file nor a folder
unreadable-partial-clone = the clone is partial and lacks it (git fetch --refetch --no-filter)
unreadable-not-a-directory = it is not a folder

## Rules, in a sentence

rule-invalid-provenance = The provenance of a translation cannot be used.
rule-unreadable-document = A document cannot be read.
rule-stale-translation = The source changed after the translation was made.
rule-missing-translation = A source document has no translation.
rule-orphaned-translation = The source of a translation is gone.
rule-untracked-translation = A translation does not record its source.
rule-edited-translation = A translation changed after its record was made.
rule-orphaned-record = A record belongs to no translation.
rule-invalid-message = A message is not valid Fluent.
rule-missing-message = A message of the source is not in the translation.
rule-unknown-reference = A message uses a variable, term or message that its source does not.
rule-missing-reference = A message does not show a variable, term or message that its source shows.
rule-different-function = A message calls a function otherwise than its source.
rule-plural-categories = A message has other plural categories than its language.
rule-different-number = The numbers in a message differ from those in its source.
rule-missing-code = A message lacks a command, option, file name or address of its source.
rule-duplicate-message = A message is defined more than once.
rule-obsolete-message = A message of the translation is not in the source.
rule-wrong-locale = A translation names another language than its tree.
rule-malformed-provenance = A value of the provenance is malformed.
rule-unreadable-front-matter = The front matter is not valid YAML or TOML.
rule-path-case-mismatch = The paths of a translation and its source differ in case.
rule-unlisted-path = A path that may hold documents was passed over.
rule-broken-redirection = The redirection file of the source cannot be used.

# The heading over the list of rules.
explain-rules = Rules, each with its level by default:

## Damage: what machine translation broke

rule-translated-identifier = An identifier was translated.
rule-split-identifier = An identifier has spaces in it.
rule-changed-version = A version number was changed.
rule-empty-link = A link has lost its text.
rule-lost-link = A link of the source is missing.
rule-lost-image = An image of the source is missing.
rule-lost-alert = The keyword of an alert was translated.
rule-broken-emphasis = Marks of emphasis are shown as text.
rule-leaked-markup = Markup of a translation tool is shown as text.
rule-broken-placeholder = A placeholder is missing or was changed.
rule-altered-code = Code was changed.
rule-changed-number = A number was changed.
rule-untranslated-text = A text was not translated.
rule-replacement-character = Characters were lost.
rule-heading-anchor = An anchor is missing or wrong.
rule-wrong-base = The recorded version of the source is not the one that was translated.
rule-broken-link = A link leads to a file or a heading that does not exist.
rule-glossary = A translation does not use the terms of the glossary.

finding-translated-identifier = Identifier translated: “{ $translation }”; the source has “{ $base }”.
finding-split-identifier = Spaces in an identifier: “{ $translation }”; the source has “{ $base }”.
finding-changed-version = Version changed to “{ $translation }”; the source has “{ $base }”.
finding-empty-link = Link without text: “{ $translation }”; the source has “{ $base }”.
finding-lost-link = Missing link: the source has “{ $base }”.
finding-lost-image = Missing image: the source has “{ $base }”.
finding-lost-alert = Alert keyword translated: “{ $translation }”; the source has “{ $base }”.
finding-broken-emphasis = Emphasis shown as text: “{ $translation }”.
finding-leaked-markup = Markup of a translation tool: “{ $translation }”.
finding-broken-placeholder = Placeholder missing or changed: the source has “{ $base }”.
finding-altered-code = Code changed to “{ $translation }”; the source has “{ $base }”.
finding-changed-number = Number changed to “{ $translation }”; the source has “{ $base }”.
finding-untranslated-text = Not translated: “{ $translation }”.
finding-replacement-character = Lost characters: “{ $translation }”.
finding-heading-anchor = The anchor is missing or wrong: “{ $translation }”; the heading of the source is “{ $base }”.
finding-heading-anchor-link = The link “{ $translation }” leads nowhere on this page; the source has “{ $base }”.
finding-wrong-base = The structure is that of the present source, not that of the recorded one. If the translation is up to date, run locdrift accept.
finding-broken-link = The link “{ $translation }” leads nowhere: neither the translations nor the source have this file or heading.
finding-term = The glossary has “{ $wanted }” for “{ $term }”, which the translation does not use.
finding-term-kept = The glossary keeps “{ $term }” as it is; the translation does not have it.
finding-term-avoided = The glossary says to avoid “{ $avoided }” for “{ $term }”.

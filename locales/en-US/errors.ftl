### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = error

error-source-root = The source folder { $path } cannot be read: { $why }.
error-locale-root = The locale folder { $path } cannot be read: { $why }.
error-no-repository = There is no repository at { $path }, so no revision of it can be read.
# $why is a reason such as “the clone is partial”.
error-repository = Cannot read the git repository of { $path }: { $why }.
error-unknown-revision = The repository at { $path } has no revision { $revision }: { $complaint }.
error-no-folder = Revision { $revision } has no folder { $folder }.
error-no-locale = Cannot tell which locale { $path } holds. Write it as TAG={ $path }, for example nl-NL={ $path }.
error-bad-locale = “{ $tag }” is not a language tag. Write one such as nl-NL.
error-duplicate-locale = Two folders hold the locale { $locale }: { $first } and { $second }. Give each its own tag, as TAG=FOLDER.
error-same-root = { $path } is named twice. Compare different folders.
error-no-documents = There are no documents (.md, .mdx, .yml, .yaml) to compare in { $path }. Check the folder and the include and exclude patterns.
error-no-locales-found = No folder matches { $template }.
error-no-config = There is no { $file } here or in any folder above. Name the folders, as in “locdrift check SOURCE LOCALE”, or write the file with locdrift init.
error-read = Cannot read { $path }: { $why }.
error-write = Cannot write { $path }: { $why }.
# $complaint is the glob library's own words, in English.
error-glob = “{ $glob }” is not a pattern: { $complaint }.
error-pattern = The regular expression “{ $pattern }” cannot be used: { $complaint }
config-unknown-preset = There is no record named “{ $name }”; known are { $known }
config-unknown-dialect = There is no dialect named “{ $name }”; known are { $known }
error-manifest = Cannot read the records in { $path }:{ $line }: { $complaint }
error-unknown-rule = There is no rule “{ $rule }”.
error-unknown-language = “{ $tag }” is not a language that locdrift speaks. It speaks { $known }.
error-stdout-twice = Only one output can go to standard output.
error-output = “{ $value }” is not an output. Write FORMAT=FILE, with one of these formats: { $known }.
error-report-json = { $path }:{ $line }:{ $column } is no report: { $complaint }. Expected the output of locdrift check --format json.
error-report-schema = { $path } has the format “{ $found }”; expected { $expected }. Make it anew with this version: locdrift check --format json.
error-report-value = { $path } cannot be read: { $place } is “{ $found }”, which this version does not know. Make it anew with this version: locdrift check --format json.
error-report-shared = { $first } and { $second } both have { $document } ({ $locale }). Leave one of them out.
hint-nearest = Did you mean “{ $nearest }”?
hint-known = Possible: { $known }.

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = This is not YAML: { $complaint }.
config-unknown-key = There is no key “{ $key }” here.
config-missing-key = The key “{ $key }” is missing.
config-duplicate-key = The key “{ $key }” is here twice.
config-bad-value = Found “{ $found }”; expected { $expected }.
config-alias = Anchors and aliases are not supported here.
config-too-deep = This is nested too deeply.

## What was expected, as the end of the sentence above without its full stop

expected-mapping = keys with values
expected-text = a text
expected-list = a list
expected-locales = a template such as docs/{"{"}lang{"}"} or a list of folders
expected-template = exactly one {"{"}lang{"}"} in the template
expected-layout = a template such as docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = folders that share a root, such as docs and blog
expected-locale = a language tag such as nl-NL
expected-level = off, warn or error
expected-truth = true or false

## The command line

usage-error-unknown = There is no option “{ $found }” here.
usage-error-command = There is no command “{ $found }”.
usage-error-value = “{ $found }” is not a value for { $argument }.
usage-error-no-value = { $argument } needs a value.
usage-error-missing = { $argument } is missing.
usage-error-conflict = { $argument } cannot go with { $other }.
usage-error-repeated = { $argument } can be given only once.
usage-error-unicode = An argument is not UTF-8.
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = More: { $command } --help

### What keeps a run from being done as asked. Names of options and keys are never translated.

# Stands before an error, followed by a colon.
error-label = error

error-source-root = Cannot read the source folder { $path }: { $why }.
error-locale-root = Cannot read the locale folder { $path }: { $why }.
error-no-repository = { $path } is not in a git repository, so no revision of it can be read.
# $why is a reason such as “the clone is partial”.
error-repository = Cannot read the git repository of { $path }: { $why }.
error-unknown-revision = The repository of { $path } has no revision { $revision }: { $complaint }.
error-no-folder = Revision { $revision } has no folder { $folder }.
error-no-locale = Cannot tell the locale of { $path }. Write it as TAG={ $path }, for example nl-NL={ $path }.
error-bad-locale = “{ $tag }” is not a language tag; expected one such as nl-NL.
error-duplicate-locale = Two folders have the locale { $locale }: { $first } and { $second }. Give each its own tag, as TAG=FOLDER.
error-same-root = { $path } is given twice. Name two different folders.
error-no-documents = No documents (.md, .mdx, .yml, .yaml) in { $path }. Check the folder and the include and exclude patterns.
error-no-locales-found = No folder matches { $template }.
error-no-config = No { $file } here or in any parent folder. Run locdrift init to write one, or name the folders: locdrift check SOURCE LOCALE
error-read = Cannot read { $path }: { $why }.
error-write = Cannot write { $path }: { $why }.
# $complaint is the glob library's own words, in English.
error-glob = Invalid pattern “{ $glob }”: { $complaint }.
error-pattern = Invalid regular expression “{ $pattern }”: { $complaint }
config-unknown-preset = No record format is named “{ $name }”; known: { $known }
config-unknown-dialect = No dialect is named “{ $name }”; known: { $known }
error-manifest = Cannot read the records in { $path }:{ $line }: { $complaint }
error-unknown-rule = No rule is named “{ $rule }”.
error-unknown-language = locdrift has no messages in “{ $tag }”. Available: { $known }.
error-stdout-twice = Only one output can go to standard output.
error-output = Invalid output “{ $value }”; expected FORMAT=FILE, where FORMAT is one of: { $known }.
error-report-json = Invalid report { $path }:{ $line }:{ $column }: { $complaint }. Expected the output of locdrift check --format json.
error-report-schema = { $path } has the format “{ $found }”; expected { $expected }. Write it again with this version: locdrift check --format json
error-report-value = Cannot use { $path }: { $place } is “{ $found }”, which this version does not know. Write it again with this version: locdrift check --format json
error-report-shared = { $first } and { $second } both contain { $document } ({ $locale }). Leave one of them out.
hint-nearest = Did you mean “{ $nearest }”?
hint-known = Possible values: { $known }.

## Configuration

# $complaint is the YAML parser's own words, in English.
config-syntax = Invalid YAML: { $complaint }.
config-unknown-key = Unknown key “{ $key }”.
config-missing-key = Missing key “{ $key }”.
config-duplicate-key = Duplicate key “{ $key }”.
config-bad-value = Found “{ $found }”; expected { $expected }.
config-alias = Anchors and aliases are not supported here.
config-too-deep = Nested too deeply.

## What was expected, as the end of the sentence above without its full stop

expected-mapping = a mapping of keys to values
expected-text = a string
expected-list = a list
expected-locales = a template such as docs/{"{"}lang{"}"} or a list of folders
expected-template = exactly one {"{"}lang{"}"} in the template
expected-layout = a template such as docs/{"{"}dir{"}"}/{"{"}name{"}"}.{"{"}lang{"}"}.{"{"}ext{"}"}
expected-together = folders with a common parent, such as docs and blog
expected-locale = a language tag such as nl-NL
expected-level = off, warn or error
expected-truth = true or false

## The command line

usage-error-unknown = Unknown option “{ $found }”.
usage-error-command = Unknown command “{ $found }”.
usage-error-value = Invalid value “{ $found }” for { $argument }.
usage-error-no-value = { $argument } needs a value.
usage-error-missing = Missing argument: { $argument }
usage-error-conflict = { $argument } cannot be used with { $other }.
usage-error-repeated = { $argument } can be given only once.
usage-error-unicode = An argument is not valid UTF-8.
# $complaint is in English.
usage-error-other = { $complaint }
usage-hint = For more information: { $command }

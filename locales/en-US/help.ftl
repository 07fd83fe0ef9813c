### What --help shows. Names of commands, options and values are never translated.

usage-label = Usage
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-examples = Examples

help-about = Find translated documents that have drifted from their source.
help-help = Show this help
help-version = Show the version
help-lang = Language of messages: { $known }
help-color = When to use color: auto, always or never
help-check = Report the status of every translation
help-check-long =
    Report the status of every translation: current, stale, missing, orphaned, untracked or invalid.

    A translation records the hash of the source it was made from, for example in its front matter (ms.openlocfilehash). It is current if the source still has that hash.
help-config = Configuration file; by default, the nearest { $file } here or in a parent folder
help-include = Include only documents that match; may be repeated
help-exclude = Exclude documents that match; may be repeated
help-format = Output format: { $known }
help-output = Also write a report to a file; may be repeated
help-all = Show all documents, not just a screenful
help-explain = Explain a rule, or list all rules
help-explain-rule = Name of the rule
help-guide = Show a page of the guide, or list its topics
help-guide-topic = Topic: { $known }
example-guide = Read about levels, budgets and the baseline
help-report = Convert or merge saved reports
help-report-files = Reports in the format json; - for standard input
help-report-long = The documents are not needed. Reports on the same source merge into the report of one run. If the sources differ, documents are named by their paths from the common parent of all folders, so that one page can show all repositories of an organization. Findings stay in the language of their run.
example-report = Show the reports of several locales on one page
help-schema = Print the JSON Schema of a format, or list the formats
help-schema-name = Format: { $known }
example-schema = Let an editor validate and complete locdrift.yml
help-timeline = Show drift over time, from git history alone
help-timeline-long = Each point shows the source and the translations as their main branches were on that day, with the numbers that locdrift check gives for these revisions. Days behind the source count from a change of the source until the translation had it.
help-timeline-every = Time between two points: { $known }; by default, month
help-timeline-since = First day, such as 2020-01-31
help-timeline-points = Number of points, back from now; by default 24, or all with --since
help-timeline-output = Also write the current report with these curves, as a web page
example-timeline = Show whether drift grows, quarter by quarter
example-timeline-page = View the curves in a browser
help-metrics = Write OpenMetrics text; same as --format openmetrics
badge-label = translations
badge-current = { $percent }% current
help-exit-codes =
    Exit codes: 0 passed, 1 failed with errors, 2 the command could not be run.

## Examples: the line above each command

example-check = Compare two folders of translations with their source
example-check-config = Check what locdrift.yml describes
example-check-json = Write a report for other programs
example-explain = Learn what a finding means and what to do

## Shells and manual pages

help-completions = Print a completion script for a shell
help-completions-long = The script completes commands, options and values, with descriptions in the language of messages. Write it where your shell looks for such scripts.
help-completions-shell = Shell: { $known }
example-completions = Install completions for { $shell }
help-man = Write manual pages to a folder
help-man-long = Write a page for locdrift and one for each command, in the language of messages. Existing pages by locdrift are replaced; if a page would replace any other file, nothing is written.
help-man-folder = Folder for the pages
example-man = Install the manual pages for yourself
man-written = Manual pages written to { $folder }: { $pages }
man-name = Name
man-synopsis = Synopsis
man-description = Description

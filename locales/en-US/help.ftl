### What --help shows. Names of commands, options and values are never translated.

usage-label = Usage
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-examples = Examples

help-about = Tells which translated documents have drifted from their source.
help-help = Show this help
help-version = Show the version
help-lang = The language of messages: { $known }
help-color = When to use colours: auto, always or never
help-check = Give every translation its status
help-check-long =
    Give every translation its status: current, stale, missing, orphaned, untracked or invalid.

    A translation records the hash of the source it was made from in its front matter (ms.openlocfilehash). It is current when that is a hash of the source as it is now.
help-config = The configuration file, instead of the nearest { $file } here or above
help-include = Take only documents that match; may be repeated
help-exclude = Leave out documents that match; may be repeated
help-format = The format of standard output: { $known }
help-output = Write a report to a file too; may be repeated
help-all = Show every document, not just a screenful
help-explain = Explain a rule, or list all rules
help-explain-rule = The rule's name
help-guide = Show a page of the guide, in English, or list the topics
help-guide-topic = The topic: { $known }
example-guide = Read about levels, budgets and the baseline
help-report = Turn saved reports into another format, or several into one
help-report-files = Reports in the format json; - is standard input
help-report-long = The documents are not needed. Reports of one source become the report of one run. Where the sources differ, documents are named by their paths from the folder around all roots, so that a page can show the repositories of an organization. Findings keep the language of the run.
example-report = Show the reports of several locales on one page
help-schema = Print the JSON Schema of a format, or list all formats
help-schema-name = The format: { $known }
example-schema = Let an editor check and complete locdrift.yml
help-timeline = Show drift over time, from git alone
help-timeline-long = At each point, both sides are read as their main lines were on that day; the numbers are those of locdrift check with these revisions. The lag is the time from a change of the source until the translation had it.
help-timeline-every = How far two points are apart: { $known }; month by default
help-timeline-since = The first day, such as 2020-01-31
help-timeline-points = How many points, back from now; 24 by default, or all with --since
help-timeline-output = Also write the report as it is now, with the curves, as a page
example-timeline = See whether drift grows, quarter by quarter
example-timeline-page = Open the report with its curves in a browser
help-metrics = Write OpenMetrics text, as with --format openmetrics
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
help-completions-long = The script completes commands, options and values, described in the language of messages. Write it where the shell looks for such scripts.
help-completions-shell = The shell: { $known }
example-completions = Install completions for { $shell }
help-man = Write the manual pages to a folder
help-man-long = Writes a page for locdrift and one for each command, in the language of messages. Pages that locdrift wrote before are replaced; any other file is left as it is, and then nothing is written.
help-man-folder = The folder for the pages
example-man = Install the manual pages for yourself
man-written = Manual pages written to { $folder }: { $pages }
man-name = Name
man-synopsis = Synopsis
man-description = Description

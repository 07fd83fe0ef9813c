//! Help and mistakes on the command line.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

#[test]
fn help_shows_commands_options_and_examples() {
    assert_snapshot!(Sandbox::new().run(&["--help"]).whole(), @r"
    exit 0
    -- stdout
    Find translated documents that have drifted from their source.

    Usage: locdrift [OPTIONS] <COMMAND>

    Commands:
      check        Report the status of every translation
      diff         Show what changed in the source, and where the translation is affected
      queue        List translation and review work in batches, most urgent first
      translate    Translate the queue with a command of your own
      apply        Import translated XLIFF or PO files
      update       Update translations that need no translator
      accept       Record edited translations as up to date
      adopt        Find and record the source versions of untracked translations
      convert      Rewrite provenance records in another form
      repair       Repair what machine translation broke
      report       Convert or merge saved reports
      history      Show drift over time, from git history alone
      schema       Print the JSON Schema of a format, or list the formats
      explain      Explain a rule, or list all rules
      guide        Show a page of the guide, or list its topics
      init         Write a locdrift.yml for this project
      completions  Print a completion script for a shell
      man          Write manual pages to a folder

    Options:
          --lang <TAG>    Language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>  When to use color: auto, always or never
      -h, --help          Show this help
      -V, --version       Show the version

    Examples:
      Compare two folders of translations with their source
          locdrift check docs/en-us docs/nl-nl docs/de-de
      Check what locdrift.yml describes
          locdrift check
      Write a report for other programs
          locdrift check --format json > report.json
      Learn what a finding means and what to do
          locdrift explain stale-translation
      See which configuration fits this folder
          locdrift init --print
      Show which paragraphs of a translation need work
          locdrift diff docs/nl-nl/setup.md
      Show what needs a translator, and why
          locdrift queue
    ");
    assert_snapshot!(Sandbox::new().run(&["check", "--help"]).whole(), @r"
    exit 0
    -- stdout
    Report the status of every translation

    Usage: locdrift check [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]

    Arguments:
      [PATH]...  Documents, folders or patterns; the folders to compare may come first

    Options:
          --source <DIR>          Folder of the source documents, instead of the one in the
                                  configuration
      -l, --locale <TAG>          Folder of translations, or the tag of a locale in the configuration;
                                  may be repeated
          --config <FILE>         Configuration file; by default, the nearest locdrift.yml here or in a
                                  parent folder
          --source-rev <REV>      Read the source from this git revision
          --locale-rev <REV>      Read the translations from this git revision
          --history <DIR>         Repository with the history of the source, if the source is not in it
          --renames <SHARE>       Similarity at which a renamed and edited page is recognized, such as
                                  60%; or off
          --no-drift              Do not look up what changed in the source
          --no-damage             Do not look for damage in translations
          --links                 Also check links that only the translation has
      -D, --deny <RULE[:KIND]>    Treat a rule's findings as errors; may be repeated, the last of -D, -W
                                  and -A wins
      -W, --warn <RULE[:KIND]>    Treat a rule's findings as warnings; KIND is text, code, links,
                                  formatting, metadata, cosmetic, unknown, HT or MT
      -A, --allow <RULE[:KIND]>   Ignore a rule's findings
          --max <NAME=VALUE>      Allow this many before errors count: stale=5%, missing=20,
                                  words-to-review=10000, age=90d; may be repeated
          --baseline <FILE>       Do not count findings listed in this file
          --write-baseline        Write today's errors to the baseline file
          --prune-baseline        Remove entries that no longer apply from the baseline file
          --since <REV>           Check only documents whose source or translation changed since the
                                  merge base with REV
          --cache <DIR>           Folder of the cache, instead of the cache folder of the user
          --no-cache              Neither read nor write a cache
          --shard <NUMBER/COUNT>  Check one of several parts, such as 3/16, for `locdrift report` to
                                  merge; needs `--format json`
          --include <GLOB>        Include only documents that match; may be repeated
          --exclude <GLOB>        Exclude documents that match; may be repeated
      -f, --format <FORMAT>       Output format: human, json, ndjson, sarif, github, markdown, junit,
                                  html, openmetrics, badge, badge-json, manifest
          --metrics               Write OpenMetrics text; same as --format openmetrics
      -o, --output <FORMAT=FILE>  Also write a report to a file; may be repeated
          --all                   Show all documents, not just a screenful
          --lang <TAG>            Language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>          When to use color: auto, always or never
      -h, --help                  Show this help

    Report the status of every translation: current, stale, missing, orphaned, untracked or invalid.

    A translation records the hash of the source it was made from, for example in its front matter
    (ms.openlocfilehash). It is current if the source still has that hash.

    A path inside the folder of a locale selects that locale only; a path in the source, or relative to
    a root, selects every locale.

    Two or more folders are compared with each other, the source first, unless the first is inside a
    folder of locdrift.yml. The locale of a folder is TAG, or else read from its documents or its name.
    Paths of documents may follow.

    Exit codes: 0 passed, 1 failed with errors, 2 the command could not be run.

    Examples:
      Compare two folders of translations with their source
          locdrift check docs/en-us docs/nl-nl docs/de-de
      Check what locdrift.yml describes
          locdrift check
      Write a report for other programs
          locdrift check --format json > report.json
      Check only what a pull request changes
          locdrift check --since origin/main
      Write today's errors to the baseline file
          locdrift check --baseline known.jsonl --write-baseline
      Fail only on errors that are new since the baseline
          locdrift check --baseline known.jsonl
    ");
}

#[test]
fn help_speaks_the_users_language() {
    let help = Sandbox::new().run(&["check", "--help", "--lang", "ja"]);
    assert_eq!(help.code, Some(0));
    let latin = help
        .stdout
        .lines()
        .filter(|line| line.len() > 60 && line.is_ascii() && !line.contains("badge"))
        .collect::<Vec<_>>();
    assert_eq!(latin, [""; 0], "{}", help.stdout);
}

#[test]
fn mistakes_are_named_with_what_could_be_meant() {
    let mistakes: [&[&str]; 10] = [
        &[],
        &["chek"],
        &["check", "--formt", "json"],
        &["check", "--format", "jsn"],
        &["check", "--format"],
        &["check", "source"],
        &["check", "--config", "x", "a", "b"],
        &["check", "--all", "--all"],
        &["check", "a", "b", "--exclude", "["],
        &["--lang"],
    ];
    let told: Vec<String> = mistakes.iter().skip(1).map(|arguments| Sandbox::new().run(arguments).whole()).collect();
    assert_snapshot!(told.join("\n"), @r"
    exit 2
    -- stderr
    error: Unknown command “chek”.
      Did you mean “check”?

    exit 2
    -- stderr
    error: Unknown option “--formt”.
      Did you mean “--format”?

    exit 2
    -- stderr
    error: Invalid value “jsn” for --format <FORMAT>.
      Did you mean “json”?

    exit 2
    -- stderr
    error: --format <FORMAT> needs a value.
      Possible values: human, json, ndjson, sarif, github, markdown, junit, html, openmetrics, badge, badge-json, manifest.

    exit 2
    -- stderr
    error: No locdrift.yml here or in any parent folder. Run locdrift init to write one, or name the folders: locdrift check SOURCE LOCALE

    exit 2
    -- stderr
    error: Cannot read x: no such file or folder.

    exit 2
    -- stderr
    error: --all can be given only once.
      For more information: locdrift check --help

    exit 2
    -- stderr
    error: Invalid pattern “[”: unclosed character class; missing ']'.

    exit 2
    -- stderr
    error: --lang <TAG> needs a value.
      For more information: locdrift --help
    ");
    let nothing = Sandbox::new().run(mistakes[0]);
    assert_eq!((nothing.code, nothing.stdout.as_str()), (Some(2), ""));
    assert!(nothing.stderr.contains("Usage: locdrift"), "{}", nothing.stderr);
}

#[test]
fn the_version_is_the_packages() {
    let version = Sandbox::new().run(&["--version"]);
    assert_eq!((version.code, version.stderr.as_str()), (Some(0), ""));
    // A release names its commit too.
    let (line, _) = version.stdout.trim_end().split_once(" (").unwrap_or((version.stdout.trim_end(), ""));
    assert_eq!(line, concat!("locdrift ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_readme_lists_the_guide() {
    let readme = include_str!("../../README.md").replace("\r\n", "\n");
    assert!(readme.lines().count() <= 220);
    let topics = Sandbox::new().run(&["guide"]).stdout;
    for line in topics.lines() {
        let topic = line.split(' ').next().unwrap();
        assert!(readme.contains(&format!("| `{topic}` |")), "{topic}");
        let page = Sandbox::new().run(&["guide", topic]);
        assert_eq!((page.code, page.stderr.as_str()), (Some(0), ""));
        assert!(page.stdout.starts_with("# ") && page.stdout.ends_with('\n'), "{topic}");
    }
    assert_eq!(topics.lines().count(), readme.split("## Guide").nth(1).unwrap().matches("\n| `").count());
}

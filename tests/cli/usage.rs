//! Help and mistakes on the command line.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

#[test]
fn help_shows_commands_options_and_examples() {
    assert_snapshot!(Sandbox::new().run(&["--help"]).whole(), @r"
    exit 0
    -- stdout
    Tells which translated documents have drifted from their source.

    Usage: locdrift [OPTIONS] <COMMAND>

    Commands:
      check        Give every translation its status
      diff         Show what changed in the source of a translation, and where the translation is
                   affected
      queue        List the work that needs a person, the most urgent first, in batches
      translate    Have a command of yours translate the queue
      apply        Put translations that came back from a tool into their documents
      update       Update translations as far as no translator is needed
      accept       Renew the record of translations that a person brought up to date
      adopt        Find the source version of untracked translations, and record it
      convert      Rewrite the records of translations in another form
      repair       Put right what machine translation broke
      report       Turn saved reports into another format, or several into one
      history      Show drift over time, from git alone
      schema       Print the JSON Schema of a format, or list all formats
      explain      Explain a rule, or list all rules
      guide        Show a page of the guide, in English, or list the topics
      init         Propose a locdrift.yml
      completions  Print a completion script for a shell
      man          Write the manual pages to a folder

    Options:
          --lang <TAG>    The language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>  When to use colours: auto, always or never
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
      See which paragraphs of a translation the changes of its source affect
          locdrift diff docs/nl-nl/setup.md
      See what needs a person, and why
          locdrift queue
    ");
    assert_snapshot!(Sandbox::new().run(&["check", "--help"]).whole(), @r"
    exit 0
    -- stdout
    Give every translation its status

    Usage: locdrift check [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]

    Arguments:
      [PATH]...  Documents, folders or patterns; before them the folders to compare may stand

    Options:
          --source <DIR>          The folder of the source documents, instead of the configuration
      -l, --locale <TAG>          A folder of translations, or the tag of one that the configuration
                                  names; may be repeated
          --config <FILE>         The configuration file, instead of the nearest locdrift.yml here or
                                  above
          --source-rev <REV>      Read the source from a git revision
          --locale-rev <REV>      Read the translations from a git revision
          --history <DIR>         The repository with the history of the source, where the source is not
                                  in it
          --renames <SHARE>       How much of a page a renamed one must keep, such as 60%; or off
          --no-drift              Do not look at what changed in the source
          --no-damage             Do not look for damage in translations
          --links                 Also check links that only the translation has
      -D, --deny <RULE[:KIND]>    Treat the findings of a rule as errors; may be repeated, and the last
                                  of -D, -W and -A wins
      -W, --warn <RULE[:KIND]>    Treat the findings of a rule as warnings; KIND is text, code, links,
                                  formatting, metadata, cosmetic, unknown, HT or MT
      -A, --allow <RULE[:KIND]>   Do not report the findings of a rule
          --max <NAME=VALUE>      Count no errors within a budget: stale=5%, missing=20,
                                  words-to-review=10000, age=90d; may be repeated
          --baseline <FILE>       Count no findings that the file lists as known
          --write-baseline        Write today's errors to the baseline
          --prune-baseline        Remove from the baseline what no longer applies
          --since <REV>           Only documents whose source or translation changed since the common
                                  history with REV
          --include <GLOB>        Take only documents that match; may be repeated
          --exclude <GLOB>        Leave out documents that match; may be repeated
      -f, --format <FORMAT>       The format of standard output: human, json, ndjson, sarif, github,
                                  markdown, junit, html, openmetrics, badge, badge-json, manifest
          --metrics               Write OpenMetrics text, as with --format openmetrics
      -o, --output <FORMAT=FILE>  Write a report to a file too; may be repeated
          --all                   Show every document, not just a screenful
          --lang <TAG>            The language of messages: en-US, nl-NL, de-DE, fr-FR, ja-JP, zh-CN, ar
          --color <WHEN>          When to use colours: auto, always or never
      -h, --help                  Show this help

    Give every translation its status: current, stale, missing, orphaned, untracked or invalid.

    A translation records the hash of the source it was made from in its front matter
    (ms.openlocfilehash). It is current when that is a hash of the source as it is now.

    A path inside the folder of a locale means that locale alone; a path of the source, or one below a
    root, means every locale.

    Two folders or more are compared with each other, the source first, unless the first lies in a
    folder of locdrift.yml; the locale is read from the documents or the folder's name where TAG= does
    not give it. Paths of documents may follow.

    Exit codes: 0 passed, 1 failed with errors, 2 the command could not be run.

    Examples:
      Compare two folders of translations with their source
          locdrift check docs/en-us docs/nl-nl docs/de-de
      Check what locdrift.yml describes
          locdrift check
      Write a report for other programs
          locdrift check --format json > report.json
      Check what a pull request changes
          locdrift check --since origin/main
      Accept what is there today, and deny what comes on top of it
          locdrift check --baseline known.jsonl --write-baseline
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
    error: There is no command “chek”.
      Did you mean “check”?

    exit 2
    -- stderr
    error: There is no option “--formt” here.
      Did you mean “--format”?

    exit 2
    -- stderr
    error: “jsn” is not a value for --format <FORMAT>.
      Did you mean “json”?

    exit 2
    -- stderr
    error: --format <FORMAT> needs a value.
      Possible: human, json, ndjson, sarif, github, markdown, junit, html, openmetrics, badge, badge-json, manifest.

    exit 2
    -- stderr
    error: There is no locdrift.yml here or in any folder above. Name the folders, as in “locdrift check SOURCE LOCALE”, or write the file with locdrift init.

    exit 2
    -- stderr
    error: Cannot read x: there is no such file or folder.

    exit 2
    -- stderr
    error: --all can be given only once.
      More: locdrift --help

    exit 2
    -- stderr
    error: “[” is not a pattern: unclosed character class; missing ']'.

    exit 2
    -- stderr
    error: --lang <TAG> needs a value.
      More: locdrift --help
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

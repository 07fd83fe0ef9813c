//! The gate: levels, and what denies a run.

use insta::assert_snapshot;

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Sandbox, document, record};

/// A source before and after, by the kind of its change.
const CHANGES: [(&str, &str, &str); 5] = [
    ("text", "Old text.\n", "New text.\n"),
    ("code", "Text.\n\n```\na\n```\n", "Text.\n\n```\nb\n```\n"),
    ("links", "[Text](a.md).\n", "[Text](b.md).\n"),
    ("metadata", "Text.\n", "Text.\n"),
    ("cosmetic", "Text.\n\nMore.\n", "Text.\n\n\nMore.\n"),
];

fn metadata(kind: &str, value: &str) -> String {
    if kind == "metadata" { format!("ms.author: {value}\n") } else { String::new() }
}

/// Stale machine translations of every kind, and a human one whose source text changed.
pub(crate) fn every_kind() -> Sandbox {
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, "source");
    let human = document("", "Old words.\n");
    for (kind, before, _) in CHANGES {
        let source = document(&metadata(kind, "a"), before);
        sandbox
            .file(&format!("source/{kind}.md"), &source)
            .file(&format!("nl-nl/{kind}.md"), document(&record(&source), "# Vertaling\n"));
    }
    sandbox
        .file("source/human.md", &human)
        .file("nl-nl/human.md", document(&record(&human).replace(": MT", ": HT"), "# Vertaling\n"))
        .source("unknown.md", "Never committed like that.\n")
        .translation("unknown.md", "Nobody knows.\n");
    repository.commit("2026-01-01");
    for (kind, _, after) in CHANGES {
        sandbox.file(&format!("source/{kind}.md"), document(&metadata(kind, "b"), after));
    }
    sandbox.source("human.md", "New words.\n");
    repository.commit("2026-02-01");
    sandbox
}

/// The level of each finding, by document, and the exit code.
fn levels(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let all = [&["check", "--format", "json"], arguments].concat();
    let outcome = sandbox.run(&all);
    assert_eq!(outcome.stderr, "");
    let report = outcome.json();
    let findings = report["findings"].as_array().unwrap().iter();
    let levels = findings.map(|finding| {
        let text = |key: &str| finding[key].as_str().unwrap().trim_end_matches(".md").to_owned();
        format!("{} {}", text("path"), text("level"))
    });
    format!("{}; exit {}", levels.collect::<Vec<_>>().join(", "), outcome.code.unwrap())
}

const FOLDERS: [&str; 2] = ["source", "nl-nl"];

#[test]
fn only_changes_that_leave_something_wrong_are_denied_by_default() {
    if !is_git_here() {
        return;
    }
    assert_snapshot!(levels(&every_kind(), &FOLDERS), @"code error, cosmetic warn, human error, links error, metadata warn, text error, unknown error; exit 1");
}

#[test]
fn without_history_every_stale_translation_is_denied() {
    if !is_git_here() {
        return;
    }
    let sandbox = every_kind();
    let without = [&FOLDERS[..], &["--no-drift"]].concat();
    assert_snapshot!(levels(&sandbox, &without), @"code error, cosmetic error, human error, links error, metadata error, text error, unknown error; exit 1");
    std::fs::rename(sandbox.path("source/.git"), sandbox.path("git")).unwrap();
    assert_eq!(levels(&sandbox, &FOLDERS), levels(&sandbox, &without));
}

#[test]
fn levels_go_by_kind_and_by_how_a_translation_was_made() {
    if !is_git_here() {
        return;
    }
    let sandbox = every_kind();
    let told: Vec<String> = [
        "{stale-translation: warn}",
        "{stale-translation: {text: error, code: warn, links: 'off', metadata: error, cosmetic: off, unknown: warn}}",
        "{stale-translation: {MT: warn}}",
        "{stale-translation: {MT: {text: off, unknown: warn}, HT: error}}",
        "{stale-translation: {text: {HT: off}, unknown: {MT: off}}}",
    ]
    .map(|rules| {
        sandbox.file(
            "locdrift.yml",
            format!("source: source\nlocales: [{{locale: nl-NL, root: nl-nl}}]\nrules: {rules}\n"),
        );
        format!("{rules}\n  {}", levels(&sandbox, &[]))
    })
    .to_vec();
    assert_snapshot!(told.join("\n"), @"
    {stale-translation: warn}
      code warn, cosmetic warn, human warn, links warn, metadata warn, text warn, unknown warn; exit 0
    {stale-translation: {text: error, code: warn, links: 'off', metadata: error, cosmetic: off, unknown: warn}}
      code warn, human error, metadata error, text error, unknown warn; exit 1
    {stale-translation: {MT: warn}}
      code warn, cosmetic warn, human error, links warn, metadata warn, text warn, unknown warn; exit 1
    {stale-translation: {MT: {text: off, unknown: warn}, HT: error}}
      code error, cosmetic warn, human error, links error, metadata warn, unknown warn; exit 1
    {stale-translation: {text: {HT: off}, unknown: {MT: off}}}
      code error, cosmetic warn, links error, metadata warn, text error; exit 1
    ");
}

#[test]
fn overrides_go_by_file_and_locale_and_the_last_wins() {
    if !is_git_here() {
        return;
    }
    let sandbox = every_kind();
    sandbox.file(
        "locdrift.yml",
        "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrules: {stale-translation: error}\noverrides:\n\
         - {files: ['*.md'], locales: [nl], rules: {stale-translation: warn}}\n\
         - {files: [text.md, links.md], rules: {stale-translation: off}}\n\
         - {files: links.md, rules: {stale-translation: {links: error}}}\n\
         - {locales: [de, nl-BE], rules: {stale-translation: off}}\n",
    );
    assert_snapshot!(levels(&sandbox, &[]), @"code warn, cosmetic warn, human warn, links error, metadata warn, unknown warn; exit 1");
    assert_snapshot!(levels(&sandbox, &["-D", "stale-translation:text"]), @"code warn, cosmetic warn, human error, links error, metadata warn, text error, unknown warn; exit 1");
}

#[test]
fn the_command_line_wins_and_the_later_wins_over_the_earlier() {
    if !is_git_here() {
        return;
    }
    let sandbox = every_kind();
    let told: Vec<String> = [
        &["-W", "stale-translation"][..],
        &["-A", "stale-translation", "-D", "stale-translation:metadata"],
        &["-D", "stale-translation:metadata", "-A", "stale-translation"],
        &["-A", "stale-translation", "-W", "stale-translation:text", "-D", "stale-translation:text:HT"],
        &["--allow", "stale-translation:MT", "--warn", "stale-translation:HT"],
    ]
    .map(|options| format!("{}\n  {}", options.join(" "), levels(&sandbox, &[&FOLDERS[..], options].concat())))
    .to_vec();
    assert_snapshot!(told.join("\n"), @"
    -W stale-translation
      code warn, cosmetic warn, human warn, links warn, metadata warn, text warn, unknown warn; exit 0
    -A stale-translation -D stale-translation:metadata
      metadata error; exit 1
    -D stale-translation:metadata -A stale-translation
      ; exit 0
    -A stale-translation -W stale-translation:text -D stale-translation:text:HT
      human error, text warn; exit 1
    --allow stale-translation:MT --warn stale-translation:HT
      human warn; exit 0
    ");
}

#[test]
fn mistakes_in_levels_are_named() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    let arguments = [
        &["-D", "stale-translaton"][..],
        &["-W", "stale-translation:metdata"],
        &["-A", "missing-translation:text"],
        &["-A", "stale-translation:text:links"],
    ]
    .map(|options| sandbox.run(&[&["check", "source", "nl-nl"], options].concat()).whole());
    assert_snapshot!(arguments.join("\n"), @"
    exit 2
    -- stderr
    error: There is no rule “stale-translaton”.
      Did you mean “stale-translation”?

    exit 2
    -- stderr
    error: The rule stale-translation has no part “metdata” for which a level can be set.
      Did you mean “metadata”?

    exit 2
    -- stderr
    error: The rule missing-translation has no part “text” for which a level can be set.

    exit 2
    -- stderr
    error: The rule stale-translation has no part “links” for which a level can be set.
      Possible: HT, MT.
    ");
    let configuration = [
        "rules: {stale-translation: {metdata: off}}",
        "rules: {stale-translation: {text: warn, MT: off}}",
        "rules: {stale-translation: {text: {code: off}}}",
        "rules: {stale-translation: {text: of}}",
        "rules: {missing-translation: {text: warn}}",
        "overrides: {files: a}",
        "overrides: [{rules: {stale-translation: off}}]",
        "overrides: [{files: ['['], rules: {stale-translation: off}}]",
        "overrides: [{locales: [nl_!], rules: {stale-translation: off}}]",
        "overrides: [{files: [a]}]",
        "overrides: [{file: [a]}]",
    ]
    .map(|line| {
        sandbox.file("locdrift.yml", format!("source: source\nlocales: '{{lang}}'\n{line}\n"));
        sandbox.run(&["check"]).whole()
    });
    assert_snapshot!(configuration.join("\n"), @"
    exit 2
    -- stderr
    error: There is no key “metdata” here.
     --> locdrift.yml:3:29
      |
    3 | rules: {stale-translation: {metdata: off}}
      |                             ^^^^^^^
      Did you mean “metadata”?

    exit 2
    -- stderr
    error: There is no key “MT” here.
     --> locdrift.yml:3:41
      |
    3 | rules: {stale-translation: {text: warn, MT: off}}
      |                                         ^^
      Possible: text, code, links, metadata, cosmetic, unknown.

    exit 2
    -- stderr
    error: There is no key “code” here.
     --> locdrift.yml:3:36
      |
    3 | rules: {stale-translation: {text: {code: off}}}
      |                                    ^^^^
      Possible: HT, MT.

    exit 2
    -- stderr
    error: Found “of”; expected off, warn or error.
     --> locdrift.yml:3:35
      |
    3 | rules: {stale-translation: {text: of}}
      |                                   ^^

    exit 2
    -- stderr
    error: Found “{…}”; expected off, warn or error.
     --> locdrift.yml:3:30
      |
    3 | rules: {missing-translation: {text: warn}}
      |                              ^^^^^^^^^^^^

    exit 2
    -- stderr
    error: Found “{…}”; expected a list.
     --> locdrift.yml:3:12
      |
    3 | overrides: {files: a}
      |            ^^^^^^^^^^

    exit 2
    -- stderr
    error: The key “files” is missing.
     --> locdrift.yml:3:13
      |
    3 | overrides: [{rules: {stale-translation: off}}]
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    exit 2
    -- stderr
    error: “[” is not a pattern: unclosed character class; missing ']'.
     --> locdrift.yml:3:22
      |
    3 | overrides: [{files: ['['], rules: {stale-translation: off}}]
      |                      ^^^

    exit 2
    -- stderr
    error: Found “nl_!”; expected a language tag such as nl-NL.
     --> locdrift.yml:3:24
      |
    3 | overrides: [{locales: [nl_!], rules: {stale-translation: off}}]
      |                        ^^^^

    exit 2
    -- stderr
    error: The key “rules” is missing.
     --> locdrift.yml:3:13
      |
    3 | overrides: [{files: [a]}]
      |             ^^^^^^^^^^^^

    exit 2
    -- stderr
    error: There is no key “file” here.
     --> locdrift.yml:3:14
      |
    3 | overrides: [{file: [a]}]
      |              ^^^^
      Did you mean “files”?
    ");
}

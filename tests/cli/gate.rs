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
    // A locale that only a configuration knows is told of, and nothing else.
    assert!(outcome.stderr.lines().all(|line| line.ends_with("matches no locale.")), "{}", outcome.stderr);
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
    assert_snapshot!(arguments.join("\n"), @r"
    exit 2
    -- stderr
    error: No rule is named “stale-translaton”.
      Did you mean “stale-translation”?

    exit 2
    -- stderr
    error: The rule stale-translation has no kind “metdata”.
      Did you mean “metadata”?

    exit 2
    -- stderr
    error: The rule missing-translation has no kind “text”.

    exit 2
    -- stderr
    error: The rule stale-translation has no kind “links”.
      Possible values: HT, MT.
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
    assert_snapshot!(configuration.join("\n"), @r"
    exit 2
    -- stderr
    error: Unknown key “metdata”.
     --> locdrift.yml:3:29
      |
    3 | rules: {stale-translation: {metdata: off}}
      |                             ^^^^^^^
      Did you mean “metadata”?

    exit 2
    -- stderr
    error: Unknown key “MT”.
     --> locdrift.yml:3:41
      |
    3 | rules: {stale-translation: {text: warn, MT: off}}
      |                                         ^^
      Possible values: text, code, links, formatting, metadata, cosmetic, unknown.

    exit 2
    -- stderr
    error: Unknown key “code”.
     --> locdrift.yml:3:36
      |
    3 | rules: {stale-translation: {text: {code: off}}}
      |                                    ^^^^
      Possible values: HT, MT.

    exit 2
    -- stderr
    error: Found “of”; expected off, warn or error.
     --> locdrift.yml:3:35
      |
    3 | rules: {stale-translation: {text: of}}
      |                                   ^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “{…}”; expected off, warn or error.
     --> locdrift.yml:3:30
      |
    3 | rules: {missing-translation: {text: warn}}
      |                              ^^^^^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “{…}”; expected a list.
     --> locdrift.yml:3:12
      |
    3 | overrides: {files: a}
      |            ^^^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Missing key “files”.
     --> locdrift.yml:3:13
      |
    3 | overrides: [{rules: {stale-translation: off}}]
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Invalid pattern “[”: unclosed character class; missing ']'.
     --> locdrift.yml:3:22
      |
    3 | overrides: [{files: ['['], rules: {stale-translation: off}}]
      |                      ^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Found “nl_!”; expected a language tag such as nl-NL.
     --> locdrift.yml:3:24
      |
    3 | overrides: [{locales: [nl_!], rules: {stale-translation: off}}]
      |                        ^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Missing key “rules”.
     --> locdrift.yml:3:13
      |
    3 | overrides: [{files: [a]}]
      |             ^^^^^^^^^^^^
      For more information: locdrift guide configuration

    exit 2
    -- stderr
    error: Unknown key “file”.
     --> locdrift.yml:3:14
      |
    3 | overrides: [{file: [a]}]
      |              ^^^^
      Did you mean “files”?
    ");
}

/// A translation whose front matter ends with these lines.
fn suppressing(sandbox: &Sandbox, path: &str, base: &str, lines: &str) {
    sandbox.file(&format!("nl-nl/{path}"), document(&(record(&document("", base)) + lines), "# Vertaling\n"));
}

/// Stale translations that say so, in good ways and bad ones.
fn suppressed() -> Sandbox {
    let sandbox = Sandbox::new();
    for name in ["flow", "block", "two", "bare", "unknown", "text", "current"] {
        sandbox.source(&format!("{name}.md"), "New text.\n");
    }
    let old = |name: &str, lines: &str| suppressing(&sandbox, name, "Old text.\n", lines);
    old("flow.md", "locdrift: {ignore: [stale-translation], reason: Version 1 no longer changes.}\n");
    old("block.md", "locdrift:\n  ignore:\n    - stale-translation\n  reason: 'Frozen: see #12.'\n");
    old("two.md", "ms.contentlocale2: x\nlocdrift: {ignore: [stale-translation, wrong-locale], reason: Frozen.}\n");
    old("bare.md", "locdrift: {ignore: [stale-translation]}\n");
    old("unknown.md", "locdrift: {ignore: [stale], reason: Frozen.}\n");
    old("text.md", "locdrift: stale-translation\n");
    suppressing(&sandbox, "current.md", "New text.\n", "locdrift: {ignore: stale-translation, reason: Frozen.}\n");
    sandbox
}

#[test]
fn a_translation_may_say_what_is_not_to_be_acted_on() {
    assert_snapshot!(suppressed().run(&["check", "source", "nl-nl", "--no-drift"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 7 documents in nl-nl
      stale 6 (85.7%) · current 1 (14.3%)
      stale
        bare.md     MT, handed off Mar 4, 2021
        text.md     MT, handed off Mar 4, 2021
        unknown.md  MT, handed off Mar 4, 2021
      other findings
        bare.md:9     This suppression has no reason and is ignored. Add a “reason”.
        current.md:9  This suppression of stale-translation has no effect.
        text.md:9     Under “locdrift”, expected only “ignore” (a list of rules) and “reason” (a string).
        two.md:10     This suppression of wrong-locale has no effect.
        unknown.md:9  No rule is named “stale”.

    Failed: 3 errors.
    Not counted as errors: suppressed 3
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
}

#[test]
fn other_formats_know_what_is_suppressed() {
    let sandbox = suppressed();
    let run = |options: &[&str]| sandbox.run(&[&["check", "source", "nl-nl", "--no-drift"], options].concat());
    let report = run(&["--format", "json"]).json();
    let findings = report["findings"].as_array().unwrap().iter();
    let reasons =
        findings.filter(|finding| finding["standing"] == "suppressed").map(|finding| finding["reason"].clone());
    assert_eq!(reasons.collect::<Vec<_>>(), ["Frozen: see #12.", "Version 1 no longer changes.", "Frozen."]);
    assert_eq!(report["verdict"]["suppressed"], 3);
    let log = run(&["--format", "sarif"]).json();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let result = results.iter().find(|result| result["suppressions"] != serde_json::json!([])).unwrap();
    assert_eq!(result["level"], "error");
    let expected = serde_json::json!([{"kind": "inSource", "justification": "Frozen: see #12."}]);
    assert_eq!(result["suppressions"], expected);
    let told = ["github", "markdown", "junit"].map(|format| run(&["--format", format]).stdout);
    assert_snapshot!(told.join("\n"), @r#"
    ::error file=nl-nl/bare.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made.
    ::error file=nl-nl/text.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made.
    ::error file=nl-nl/unknown.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made.
    ::warning file=nl-nl/bare.md,line=9,endLine=9,title=malformed-suppression (nl-NL)::This suppression has no reason and is ignored. Add a “reason”.
    ::warning file=nl-nl/text.md,line=9,endLine=9,title=malformed-suppression (nl-NL)::Under “locdrift”, expected only “ignore” (a list of rules) and “reason” (a string).
    ::warning file=nl-nl/unknown.md,line=9,endLine=9,title=malformed-suppression (nl-NL)::No rule is named “stale”.
    ::warning file=nl-nl/current.md,line=9,endLine=9,title=unused-suppression (nl-NL)::This suppression of stale-translation has no effect.
    ::warning file=nl-nl/two.md,line=10,endLine=10,title=unused-suppression (nl-NL)::This suppression of wrong-locale has no effect.
    ::notice title=locdrift::Not counted as errors: suppressed 3
    ::notice title=locdrift::Next: locdrift queue source nl-nl

    ## locdrift

    ❌ **Failed: 3 errors.**

    Not counted as errors: suppressed 3

    Next: `locdrift queue source nl-nl`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 7 | 1 (14.3%) | 6 (85.7%) | 0 | 0 | 0 | 0 |

    <details>
    <summary>nl-NL: 8 findings</summary>

    **stale-translation** (error): The source changed after the translation was made.

    - `bare.md:3` The source changed after this translation was made.
    - `text.md:3` The source changed after this translation was made.
    - `unknown.md:3` The source changed after this translation was made.

    **malformed-suppression** (warning): A suppression cannot be used.

    - `bare.md:9` This suppression has no reason and is ignored. Add a “reason”.
    - `text.md:9` Under “locdrift”, expected only “ignore” (a list of rules) and “reason” (a string).
    - `unknown.md:9` No rule is named “stale”.

    **unused-suppression** (warning): A suppression has no effect.

    - `current.md:9` This suppression of stale-translation has no effect.
    - `two.md:10` This suppression of wrong-locale has no effect.

    </details>

    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="locdrift" tests="7" failures="3" errors="0">
      <testsuite name="nl-NL" tests="7" failures="3" errors="0">
        <properties>
          <property name="suppressed" value="3"/>
        </properties>
        <testcase name="bare.md" classname="nl-NL">
          <failure message="The source changed after this translation was made." type="stale-translation">stale-translation: bare.md:3: The source changed after this translation was made.</failure>
          <system-out>malformed-suppression: bare.md:9: This suppression has no reason and is ignored. Add a “reason”.</system-out>
        </testcase>
        <testcase name="block.md" classname="nl-NL"/>
        <testcase name="current.md" classname="nl-NL">
          <system-out>unused-suppression: current.md:9: This suppression of stale-translation has no effect.</system-out>
        </testcase>
        <testcase name="flow.md" classname="nl-NL"/>
        <testcase name="text.md" classname="nl-NL">
          <failure message="The source changed after this translation was made." type="stale-translation">stale-translation: text.md:3: The source changed after this translation was made.</failure>
          <system-out>malformed-suppression: text.md:9: Under “locdrift”, expected only “ignore” (a list of rules) and “reason” (a string).</system-out>
        </testcase>
        <testcase name="two.md" classname="nl-NL">
          <system-out>unused-suppression: two.md:10: This suppression of wrong-locale has no effect.</system-out>
        </testcase>
        <testcase name="unknown.md" classname="nl-NL">
          <failure message="The source changed after this translation was made." type="stale-translation">stale-translation: unknown.md:3: The source changed after this translation was made.</failure>
          <system-out>malformed-suppression: unknown.md:9: No rule is named “stale”.</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "#);
    // What is suppressed needs no entry, and is on no account.
    run(&["--baseline", "known.jsonl", "--write-baseline"]);
    let known = std::fs::read_to_string(sandbox.path("known.jsonl")).unwrap();
    assert_eq!(known.lines().count(), 4, "{known}");
    let report = run(&["--max", "stale=3", "--format", "json"]).json();
    assert_eq!(report["verdict"]["tolerated"], 3);
}

//! The ratchet: what is there today is forgiven, what comes on top of it is denied.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::sandbox::{Sandbox, document, record_with};

const CHECK: [&str; 5] = ["check", "source", "nl-nl", "--baseline", "baseline.jsonl"];

/// Two stale translations, a missing and a broken one, and a warning.
fn neglected() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "New A.\n")
        .translation("a.md", "Old A.\n")
        .source("b.md", "New B.\n")
        .translation("b.md", "Old B.\n")
        .source("current.md", "Same.\n")
        .translation("current.md", "Same.\n")
        .source("missing.md", "Missing.\n")
        .source("invalid.md", "Invalid.\n")
        .file("nl-nl/invalid.md", document(&record_with("ms.openlocfilehash: abc\n"), "Ongeldig.\n"))
        .translation("gone.md", "Gone.\n");
    sandbox
}

fn run(sandbox: &Sandbox, options: &[&str]) -> String {
    sandbox.run(&[&CHECK[..], options].concat()).whole()
}

fn forgiven() -> Sandbox {
    let sandbox = neglected();
    run(&sandbox, &["--write-baseline"]);
    sandbox
}

fn lines(sandbox: &Sandbox) -> String {
    std::fs::read_to_string(sandbox.path("baseline.jsonl")).unwrap()
}

#[test]
fn what_would_be_denied_is_recorded_one_finding_a_line() {
    let sandbox = neglected();
    assert_snapshot!(run(&sandbox, &["--write-baseline"]), @r"
    exit 0
    -- stdout
    nl-NL: 6 documents in nl-nl
      invalid 1 (16.7%) · stale 2 (33.3%) · missing 1 (16.7%) · orphaned 1 (16.7%) · current 1 (16.7%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      orphaned
        gone.md

    Passed, with 1 warning.
    Not counted as errors: in the baseline 4
    Errors recorded in baseline.jsonl: 4
    ");
    let written = lines(&sandbox);
    assert_snapshot!(written, @r#"
    {"schema":"locdrift.baseline/1"}
    {"locale":"nl-NL","path":"a.md","rule":"stale-translation","hash":"e65c993c5447a9d5a20cab29d415c650d417f630","source_hash":"49ea71d5db24b1c3c141827aafa24622f1054413"}
    {"locale":"nl-NL","path":"b.md","rule":"stale-translation","hash":"c2b774e0e77e21f6769253254642e336b56129d2","source_hash":"81469597db4eaf1f5daa0312a406d0be29b5df5d"}
    {"locale":"nl-NL","path":"invalid.md","rule":"invalid-provenance","detail":"malformed-hash: abc"}
    {"locale":"nl-NL","path":"missing.md","rule":"missing-translation"}
    "#);
    run(&sandbox, &["--write-baseline"]);
    assert_eq!(lines(&sandbox), written);
}

#[test]
fn what_is_recorded_is_forgiven() {
    assert_snapshot!(run(&forgiven(), &[]), @r"
    exit 0
    -- stdout
    nl-NL: 6 documents in nl-nl
      invalid 1 (16.7%) · stale 2 (33.3%) · missing 1 (16.7%) · orphaned 1 (16.7%) · current 1 (16.7%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      orphaned
        gone.md

    Passed, with 1 warning.
    Not counted as errors: in the baseline 4
    ");
}

#[test]
fn a_forgiven_document_that_drifts_further_is_denied() {
    let sandbox = forgiven();
    sandbox.source("b.md", "Newer B.\n").source("missing.md", "Changed, and still missing.\n");
    assert_snapshot!(run(&sandbox, &[]), @r"
    exit 1
    -- stdout
    nl-NL: 6 documents in nl-nl
      invalid 1 (16.7%) · stale 2 (33.3%) · missing 1 (16.7%) · orphaned 1 (16.7%) · current 1 (16.7%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      stale
        b.md  MT, handed off Mar 4, 2021
      orphaned
        gone.md

    Failed: 1 error.
    Not counted as errors: in the baseline 3
    Entries of baseline.jsonl that no longer apply: 1. To remove them: locdrift check --prune-baseline
      nl-NL b.md stale-translation
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
}

#[test]
fn a_forgiven_document_that_was_translated_anew_but_is_behind_again_is_denied() {
    let sandbox = forgiven();
    sandbox.translation("b.md", "Newer than old B.\n");
    let report = sandbox.run(&[&CHECK[..], &["--format", "json"]].concat()).json();
    let denied: Vec<&Value> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|f| f["standing"] == "open" && f["level"] == "error")
        .collect();
    assert_eq!(denied.len(), 1);
    assert_eq!(denied[0]["path"], "b.md");
}

#[test]
fn what_was_fixed_is_reported_until_it_is_pruned() {
    let sandbox = forgiven();
    sandbox.translation("b.md", "New B.\n");
    assert_snapshot!(run(&sandbox, &[]), @r"
    exit 0
    -- stdout
    nl-NL: 6 documents in nl-nl
      invalid 1 (16.7%) · stale 1 (16.7%) · missing 1 (16.7%) · orphaned 1 (16.7%) · current 2 (33.3%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      orphaned
        gone.md

    Passed, with 1 warning.
    Not counted as errors: in the baseline 3
    Entries of baseline.jsonl that no longer apply: 1. To remove them: locdrift check --prune-baseline
      nl-NL b.md stale-translation
    ");
    let report = sandbox.run(&[&CHECK[..], &["--format", "json"]].concat()).json();
    let outdated = &report["verdict"]["baseline"]["outdated"];
    assert_eq!((&outdated[0]["path"], &outdated[0]["rule"]), (&json!("b.md"), &json!("stale-translation")));
    let before = lines(&sandbox);
    assert_snapshot!(run(&sandbox, &["--prune-baseline"]), @r"
    exit 0
    -- stdout
    nl-NL: 6 documents in nl-nl
      invalid 1 (16.7%) · stale 1 (16.7%) · missing 1 (16.7%) · orphaned 1 (16.7%) · current 2 (33.3%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      orphaned
        gone.md

    Passed, with 1 warning.
    Not counted as errors: in the baseline 3
    Entries removed from baseline.jsonl: 1
      nl-NL b.md stale-translation
    ");
    let gone: Vec<&str> = before.lines().filter(|line| !lines(&sandbox).contains(line)).collect();
    assert_eq!(gone.len(), 1);
    assert!(gone[0].contains("\"b.md\""), "{}", gone[0]);
    let pruned = lines(&sandbox);
    run(&sandbox, &["--prune-baseline"]);
    assert_eq!(lines(&sandbox), pruned);
}

#[test]
fn what_a_run_does_not_look_at_stays_in_the_baseline() {
    let sandbox = forgiven();
    let before = lines(&sandbox);
    for options in [&["--include", "current.md"][..], &["--exclude", "*.md", "--include", "none"]] {
        for renewal in ["--prune-baseline", "--write-baseline"] {
            sandbox.run(&[&CHECK[..], options, &[renewal]].concat());
            assert_eq!(lines(&sandbox), before, "{options:?} {renewal}");
        }
    }
    sandbox.file("de-de/current.md", document(&record_with("ms.openlocfilehash: abc\n"), "")).file("de-de/x.md", "");
    sandbox.run(&["check", "source", "de-DE=de-de", "--baseline", "baseline.jsonl", "--prune-baseline"]);
    assert_eq!(lines(&sandbox), before);
}

#[test]
fn history_does_not_matter_to_it() {
    if !crate::repository::is_git_here() {
        return;
    }
    let sandbox = crate::gate::every_kind();
    sandbox.run(&[&CHECK[..], &["--write-baseline"]].concat());
    // Without history more is denied, and what was recorded is forgiven all the same.
    std::fs::rename(sandbox.path("source/.git"), sandbox.path("git")).unwrap();
    let report = sandbox.run(&[&CHECK[..], &["--format", "json"]].concat()).json();
    assert_eq!(report["verdict"]["forgiven"], 5);
    assert_eq!(report["verdict"]["denied"], 2);
    assert_eq!(report["verdict"]["baseline"]["outdated"], json!([]));
}

#[test]
fn every_format_tells_how_many_are_forgiven() {
    let sandbox = forgiven();
    sandbox.source("b.md", "Newer B.\n");
    let told = ["github", "markdown", "junit"].map(|format| run(&sandbox, &["--format", format]));
    assert_snapshot!(told.join("\n"), @r#"
    exit 1
    -- stdout
    ::error file=nl-nl/b.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
    ::warning file=nl-nl/gone.md,line=3,endLine=8,title=orphaned-translation (nl-NL)::The source document no longer exists.
    ::notice title=locdrift::Not counted as errors: in the baseline 3
    ::notice title=locdrift::Next: locdrift queue source nl-nl

    exit 1
    -- stdout
    ## locdrift

    ❌ **Failed: 1 error.**

    Not counted as errors: in the baseline 3

    Entries of baseline.jsonl that no longer apply: 1. To remove them: locdrift check --prune-baseline

    Next: `locdrift queue source nl-nl`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 6 | 1 (16.7%) | 2 (33.3%) | 1 (16.7%) | 1 (16.7%) | 0 | 1 (16.7%) |

    <details>
    <summary>nl-NL: 2 findings</summary>

    **stale-translation** (error): The source changed after the translation was made.

    - `b.md:3` The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).

    **orphaned-translation** (warning): The source document of a translation no longer exists.

    - `gone.md:3` The source document no longer exists.

    </details>

    exit 1
    -- stdout
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="locdrift" tests="6" failures="1" errors="0">
      <testsuite name="nl-NL" tests="6" failures="1" errors="0">
        <properties>
          <property name="forgiven" value="3"/>
        </properties>
        <testcase name="a.md" classname="nl-NL"/>
        <testcase name="b.md" classname="nl-NL">
          <failure message="The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history)." type="stale-translation">stale-translation: b.md:3: The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).</failure>
        </testcase>
        <testcase name="current.md" classname="nl-NL"/>
        <testcase name="gone.md" classname="nl-NL">
          <system-out>orphaned-translation: gone.md:3: The source document no longer exists.</system-out>
        </testcase>
        <testcase name="invalid.md" classname="nl-NL"/>
        <testcase name="missing.md" classname="nl-NL"/>
      </testsuite>
    </testsuites>
    "#);
    let log = sandbox.run(&[&CHECK[..], &["--format", "sarif"]].concat()).json();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let forgiven: Vec<&Value> = results.iter().filter(|result| result["suppressions"] != json!([])).collect();
    assert_eq!(forgiven.len(), 3);
    assert!(forgiven.iter().all(|result| result["suppressions"] == json!([{"kind": "external"}])));
}

#[test]
fn the_configuration_can_name_it() {
    let sandbox = neglected();
    sandbox.file("locdrift.yml", "source: source\nlocales: '{lang}'\nbaseline: ci/known.jsonl\n");
    assert_snapshot!(sandbox.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read ci/known.jsonl: no such file or folder.
      To record today's findings in it: locdrift check --baseline ci/known.jsonl --write-baseline
    ");
    std::fs::create_dir(sandbox.path("ci")).unwrap();
    assert_eq!(sandbox.run(&["check", "--write-baseline"]).code, Some(0));
    assert_eq!(sandbox.run(&["check"]).code, Some(0));
    assert!(sandbox.path("ci/known.jsonl").is_file());
}

#[test]
fn mistakes_in_a_baseline_are_named() {
    let sandbox = forgiven();
    let good = lines(&sandbox);
    let mistakes = [
        String::new(),
        "{\"schema\":\"locdrift.baseline/2\"}\n".into(),
        format!("{good}<<<<<<< HEAD\n"),
        good.replace("stale-translation", "stale"),
        good.replace("\"path\"", "\"file\""),
    ]
    .map(|text| {
        sandbox.file("baseline.jsonl", text);
        run(&sandbox, &[])
    });
    assert_snapshot!(mistakes.join("\n"), @r"
    exit 2
    -- stderr
    error: Invalid baseline baseline.jsonl, line 1: EOF while parsing a value.

    exit 2
    -- stderr
    error: baseline.jsonl has the format “locdrift.baseline/2”, which this version of locdrift does not know. Update locdrift.

    exit 2
    -- stderr
    error: Invalid baseline baseline.jsonl, line 6: expected value.

    exit 2
    -- stderr
    error: Invalid baseline baseline.jsonl, line 2: there is no rule `stale`.

    exit 2
    -- stderr
    error: Invalid baseline baseline.jsonl, line 2: unknown field `file`, expected one of `locale`, `path`, `rule`, `hash`, `source_hash`, `detail`, `nu.
    ");
    let arguments =
        [&["--write-baseline"][..], &["--baseline", "baseline.jsonl", "--write-baseline", "--prune-baseline"]]
            .map(|options| sandbox.run(&[&["check", "source", "nl-nl"], options].concat()).whole());
    assert_snapshot!(arguments.join("\n"), @r"
    exit 2
    -- stderr
    error: No baseline file. Name one with --baseline FILE, or with the key “baseline” in locdrift.yml.

    exit 2
    -- stderr
    error: --write-baseline cannot be used with --prune-baseline.
      For more information: locdrift check --help
    ");
}

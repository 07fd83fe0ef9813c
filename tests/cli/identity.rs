//! What tells findings apart: a new one is never taken for an old one.
//!
//! The program that tests run checks by itself that no two findings of a run are equal.

use insta::assert_snapshot;
use serde_json::Value;

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Sandbox, document, hash_of, record, record_with};

const STRICT: [&str; 9] = [
    "check",
    "source",
    "nl-nl",
    "--baseline",
    "baseline.jsonl",
    "-D",
    "malformed-provenance",
    "-D",
    "unused-suppression",
];

/// A current translation with more keys in its front matter.
fn with(keys: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "Text.\n");
    write(&sandbox, keys);
    sandbox
}

fn write(sandbox: &Sandbox, keys: &str) {
    let record = format!("ms.openlocfilehash: {}\n{keys}", hash_of(&document("", "Text.\n")));
    sandbox.file("nl-nl/a.md", document(&record, "Tekst.\n"));
}

fn suppressing(rules: &str) -> String {
    format!("locdrift: {{ignore: [{rules}], reason: Old.}}\n")
}

#[test]
fn a_second_finding_of_a_rule_in_a_document_is_not_forgiven_with_the_first() {
    let cases = [
        (suppressing("stale-translation"), suppressing("stale-translation, missing-translation")),
        // Nothing but their lines tells these apart.
        (suppressing("stale-translation"), suppressing("stale-translation, stale-translation")),
        ("ms.lasthandoff: soon\n".into(), "ms.lasthandoff: soon\nms.locfileid: x\n".into()),
        ("ms.lasthandoff: soon\n".into(), "ms.lasthandoff: later\n".into()),
    ];
    for (before, after) in cases {
        let sandbox = with(&before);
        assert_eq!(sandbox.run(&[&STRICT[..], &["--write-baseline"]].concat()).code, Some(0));
        assert_eq!(sandbox.run(&STRICT).code, Some(0), "{before}");
        write(&sandbox, &after);
        let report = sandbox.run(&[&STRICT[..], &["--format", "json"]].concat());
        assert_eq!((report.code, &report.json()["verdict"]["denied"]), (Some(1), &Value::from(1)), "{after}");
    }
}

#[test]
fn what_moves_in_a_document_stays_forgiven() {
    let sandbox = with(&suppressing("stale-translation, missing-translation"));
    assert_eq!(sandbox.run(&[&STRICT[..], &["--write-baseline"]].concat()).code, Some(0));
    write(
        &sandbox,
        &format!("author: a\nms.date: 01/01/2026\n{}", suppressing("missing-translation, stale-translation")),
    );
    assert_eq!(sandbox.run(&STRICT).code, Some(0));
}

#[test]
fn another_broken_record_is_another_finding() {
    let sandbox = Sandbox::new();
    let check = ["check", "source", "nl-nl", "--baseline", "baseline.jsonl"];
    let write = |hash: &str| {
        sandbox.file("nl-nl/a.md", document(&record_with(&format!("ms.openlocfilehash: {hash}\n")), "Tekst.\n"));
    };
    sandbox.source("a.md", "Text.\n");
    write("abc");
    sandbox.run(&[&check[..], &["--write-baseline"]].concat());
    assert_eq!(sandbox.run(&check).code, Some(0));
    write("abd");
    assert_eq!(sandbox.run(&check).code, Some(1));
}

#[test]
fn a_baseline_that_does_not_tell_findings_apart_is_refused() {
    let sandbox = with(&suppressing("stale-translation"));
    sandbox.file(
        "baseline.jsonl",
        "{\"schema\":\"locdrift.baseline/1\"}\n\
         {\"locale\":\"nl-NL\",\"path\":\"gone.md\",\"rule\":\"missing-translation\"}\n\
         {\"locale\":\"nl-NL\",\"path\":\"a.md\",\"rule\":\"unused-suppression\"}\n",
    );
    assert_snapshot!(sandbox.run(&STRICT).whole(), @r"
    exit 2
    -- stderr
    error: baseline.jsonl comes from an earlier version: its entry for a.md does not say which finding of unused-suppression it lists.
      To record today's findings in it: locdrift check --baseline baseline.jsonl --write-baseline
    ");
    assert_eq!(sandbox.run(&[&STRICT[..], &["--write-baseline"]].concat()).code, Some(0));
    assert_eq!(sandbox.run(&STRICT).code, Some(0));
}

fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().unwrap()
}

#[test]
fn code_scanning_tells_results_apart_by_what_it_looks_at() {
    let sandbox = with(&suppressing("stale-translation, missing-translation, wrong-locale"));
    let prints = || {
        let log = sandbox.run(&["check", "source", "nl-nl", "--format", "sarif"]).json();
        let print = |result: &Value| {
            let prints = &result["partialFingerprints"];
            assert_eq!(prints["primaryLocationLineHash"], prints["locdrift/v2"]);
            prints["primaryLocationLineHash"].as_str().unwrap().to_owned()
        };
        results(&log).iter().map(print).collect::<std::collections::BTreeSet<_>>()
    };
    let before = prints();
    assert_eq!(before.len(), 3);
    write(&sandbox, &format!("author: a\n{}", suppressing("wrong-locale, missing-translation, stale-translation")));
    assert_eq!(prints(), before);
}

#[test]
fn code_scanning_gets_as_many_results_as_it_takes_the_worst_first() {
    let sandbox = Sandbox::new();
    sandbox.source("z.md", "New.\n").translation("z.md", "Old.\n");
    for at in 0..25_003 {
        sandbox.file(&format!("nl-nl/{at:05}.md"), "Tekst.\n");
    }
    let run = sandbox.run(&["check", "source", "nl-nl", "--format", "sarif", "--no-drift"]);
    let log = run.json();
    assert_eq!(results(&log).len(), 25_000);
    assert_eq!(results(&log)[0]["ruleId"], "stale-translation");
    assert_snapshot!(run.stderr, @"SARIF contains only the 25,000 most severe findings, the limit of code scanning. Left out: 4.");
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], true);
    let told = invocation["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
    assert_eq!(told, run.stderr.trim_end());
}

#[test]
fn files_outside_the_checkout_are_named_in_their_own_repository() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    sandbox
        .file("docs/en/a.md", document("", "New.\n"))
        .file("docs/en/missing.md", document("", "Missing.\n"))
        .file("docs.nl-nl/en/a.md", document(&record(&document("", "Old.\n")), "Oud.\n"));
    Repository::new(&sandbox, "docs").commit("2026-01-02");
    Repository::new(&sandbox, "docs.nl-nl").commit("2026-01-02");
    let checkout = sandbox.path("docs.nl-nl").to_string_lossy().into_owned();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_locdrift"));
        command.current_dir(&checkout).env_clear().env("GITHUB_WORKSPACE", &checkout);
        command.args(arguments);
        crate::sandbox::Outcome::of(&command.output().unwrap(), &sandbox.path(""))
    };
    let annotations = run(&["check", "../docs", "nl-NL=.", "--format", "github"]).stdout;
    let missing = annotations.lines().find(|line| line.contains("missing-translation")).unwrap();
    assert!(missing.starts_with("::error title=missing-translation (nl-NL) docs/en/missing.md::"), "{missing}");
    let log = run(&["check", "../docs", "nl-NL=.", "--format", "sarif"]).json();
    let place = |result: &Value| result["locations"][0]["physicalLocation"]["artifactLocation"].to_string();
    assert_snapshot!(results(&log).iter().map(place).collect::<Vec<_>>().join("\n"), @r#"
    {"uri":"en/a.md"}
    {"uri":"en/missing.md","uriBaseId":"docs"}
    "#);
    assert_snapshot!(log["runs"][0]["originalUriBaseIds"], @r#"{"docs":{"uri":"file://[FOLDER]docs/"}}"#);
    // A checkout inside another one is a repository of its own, too.
    sandbox.file("docs.nl-nl/source/en/x.md", "Text.\n");
    Repository::new(&sandbox, "docs.nl-nl/source").commit("2026-01-02");
    let log = run(&["check", "source", "nl-NL=.", "--format", "sarif"]).json();
    let missing = results(&log).iter().find(|result| result["ruleId"] == "missing-translation").unwrap();
    assert_eq!(place(missing), "{\"uri\":\"en/x.md\",\"uriBaseId\":\"source\"}");
}

//! `locdrift check`: statuses, reports, exit codes.

use insta::assert_snapshot;
use serde_json::json;

use crate::sandbox::{Sandbox, document, hash_of, record, record_with};

const CHECK: [&str; 3] = ["check", "source", "nl-nl"];

/// A pair of trees with one document in each status, and one of each reason.
fn all_statuses() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox
        .source("current.md", "Same.\n")
        .translation("current.md", "Same.\n")
        .source("stale.md", "New text.\n")
        .translation("stale.md", "Old text.\n")
        .source("missing.md", "Nobody translated this.\n")
        .source("copy.md", "Same.\n")
        .source("new-place.md", "Moved text.\n")
        .translation("old-place.md", "Moved text.\n")
        .translation("redirected.md", "Gone text.\n")
        .translation("gone.md", "Gone for good.\n")
        .source("README.md", "Untracked.\n")
        .file("nl-nl/README.md", "Niet gevolgd.\n")
        .source("invalid.md", "Invalid.\n")
        .file("nl-nl/invalid.md", document(&record_with("ms.openlocfilehash: abc\n"), "Ongeldig.\n"))
        .file(
            "source/.openpublishing.redirection.json",
            r#"{"redirections": [{"source_path": "redirected.md", "redirect_url": "/new/page"}]}"#,
        );
    sandbox
}

#[test]
fn people_see_what_needs_attention_first() {
    assert_snapshot!(all_statuses().run(&CHECK).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 10 documents in nl-nl
      invalid 1 (10.0%) · stale 1 (10.0%) · missing 3 (30.0%) · orphaned 3 (30.0%) · untracked 1 (10.0%) · current 1 (10.0%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      invalid
        invalid.md  ms.openlocfilehash is “abc” (3 characters); expected 40 or 64 hex digits.
      stale
        stale.md  MT, handed off Mar 4, 2021
      missing
        copy.md       same content as current.md
        missing.md
        new-place.md  same content as old-place.md
      orphaned
        gone.md
        old-place.md   moved to new-place.md
        redirected.md  redirected to /new/page
      untracked
        README.md

    Failed: 5 errors.
    What to do: locdrift explain invalid-provenance
    Next: locdrift update source nl-nl
    ");
}

#[test]
fn programs_get_every_document_with_every_fact() {
    let report = all_statuses().run(&["check", "source", "nl-nl", "--format", "json"]).json();
    assert_eq!(report["schema"], "locdrift.report/1");
    assert_eq!(report["source"], json!({"root": "source", "revision": null, "unread": []}));
    assert_eq!(
        report["locales"],
        json!([{"locale": "nl-NL", "root": "nl-nl", "revision": null, "unread": [],
                "counts": {"current": 1, "stale": 1, "missing": 3, "orphaned": 3, "untracked": 1, "invalid": 1},
                "renames_limited": false}])
    );
    let documents = report["documents"].as_array().unwrap();
    let find = |path: &str| documents.iter().find(|document| document["path"] == path).unwrap();
    let source = |body: &str| hash_of(&document("", body));
    assert_eq!(
        *find("stale.md"),
        json!({"path": "stale.md", "locale": "nl-NL", "status": "stale", "source_path": "stale.md",
               "translation_type": "MT", "hash": source("Old text.\n"), "source_hash": source("New text.\n"),
               "source_commit": "0123456789abcdef0123456789abcdef01234567", "last_handoff": "2021-03-04",
               "moved_to": [], "reusable_from": [], "renamed_to": null, "renamed_from": null, "redirected_to": null,
               "reason": null,
               "drift": {"kind": "unknown", "reason": "no-repository", "base": null, "since": null, "words": null, "edited": [], "changes": []},
               "unexamined_blocks": null})
    );
    assert_eq!(find("current.md")["unexamined_blocks"], json!(1));
    assert_eq!(find("copy.md")["reusable_from"], json!(["current.md"]));
    assert_eq!(find("new-place.md")["reusable_from"], json!(["old-place.md"]));
    assert_eq!(find("old-place.md")["moved_to"], json!(["new-place.md"]));
    assert_eq!(find("redirected.md")["redirected_to"], "/new/page");
    assert_eq!(find("gone.md")["status"], "orphaned");
    assert_eq!(find("README.md")["hash"], json!(null));
    assert_eq!(find("invalid.md")["reason"], "malformed-hash");
    let paths: Vec<&str> = documents.iter().map(|document| document["path"].as_str().unwrap()).collect();
    assert!(paths.is_sorted(), "{paths:?}");
    let finding =
        report["findings"].as_array().unwrap().iter().find(|finding| finding["path"] == "invalid.md").unwrap();
    assert_eq!(finding["lines"], json!([3, 3]));
    assert_eq!(finding["rule"], "invalid-provenance");
    assert_eq!(finding["damage"], json!(null));
}

#[test]
fn ndjson_has_a_line_a_document_and_a_summary() {
    let sandbox = all_statuses();
    let outcome = sandbox.run(&["check", "source", "nl-nl", "--format", "ndjson"]);
    let whole = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    let mut lines: Vec<serde_json::Value> =
        outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.pop().unwrap();
    assert_eq!(summary["locales"], whole["locales"]);
    let mut findings = Vec::new();
    for line in &mut lines {
        let own = line.as_object_mut().unwrap().remove("findings").unwrap();
        findings.extend(own.as_array().unwrap().clone());
    }
    findings.extend(summary["findings"].as_array().unwrap().clone());
    assert_eq!(json!(lines), whole["documents"]);
    assert_eq!(json!(findings), whole["findings"]);
}

#[test]
fn a_clean_pair_passes() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "Text.\n").translation("a.md", "Text.\n");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

    Passed.
    ");
}

#[test]
fn warnings_alone_pass() {
    let sandbox = Sandbox::new();
    sandbox.source("toc.yml", "- name: A\n").file("nl-nl/toc.yml", "- name: A\n");
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    assert_snapshot!(sandbox.run(&["check", "source", "nl-NL=nl-nl"]).whole(), @"
    exit 0
    -- stdout
    nl-NL: 2 documents in nl-nl
      untracked 1 (50.0%) · current 1 (50.0%)
      untracked
        toc.yml

    Passed, with 1 warning.
    ");
}

#[test]
fn all_forms_of_the_source_are_recognised() {
    let sandbox = Sandbox::new();
    let text = document("", "Text.\n");
    let crlf = text.replace('\n', "\r\n");
    for (name, stored) in [("lf.md", &text), ("crlf.md", &crlf)] {
        for (form, recorded) in [("stored-lf", &text), ("stored-crlf", &crlf)] {
            let fingerprints = locdrift::base::fingerprint::Fingerprints::of(
                recorded.as_bytes(),
                locdrift::base::fingerprint::Algorithms::ALL,
            );
            for (n, hash) in fingerprints.iter().enumerate() {
                let path = format!("{form}-{n}-{name}");
                let hash = format!("ms.openlocfilehash: {}\n", hash.to_string().to_uppercase());
                sandbox
                    .file(&format!("source/{path}"), stored)
                    .file(&format!("nl-nl/{path}"), document(&record_with(&hash), "Tekst.\n"));
            }
        }
    }
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    assert_eq!(report["locales"][0]["counts"]["current"], 16);
    assert_eq!(report["documents"].as_array().unwrap().len(), 16);
}

#[test]
fn several_locales_share_the_source() {
    let sandbox = Sandbox::new();
    let german = document(&record(&document("", "B.\n")).replace("nl-nl", "de-de"), "B.\n");
    sandbox.source("a.md", "A.\n").source("b.md", "B.\n").translation("a.md", "A.\n").file("docs.de-de/b.md", german);
    assert_snapshot!(sandbox.run(&["check", "source", "nl-nl", "docs.de-de"]).whole(), @"
    exit 1
    -- stdout
    nl-NL: 2 documents in nl-nl
      missing 1 (50.0%) · current 1 (50.0%)
      missing
        b.md

    de-DE: 2 documents in docs.de-de
      missing 1 (50.0%) · current 1 (50.0%)
      missing
        a.md

    Failed: 2 errors.
    What to do: locdrift explain missing-translation
    Next: locdrift queue source nl-nl docs.de-de
    ");
}

#[test]
fn locales_inside_the_source_are_no_source_documents() {
    let sandbox = Sandbox::new();
    let text = document("", "A.\n");
    sandbox.file("docs/a.md", &text).file("docs/nl-nl/a.md", document(&record(&text), "A.\n"));
    let report = sandbox.run(&["check", "docs", "docs/nl-nl", "--format", "json"]).json();
    assert_eq!(report["documents"].as_array().unwrap().len(), 1);
    assert_eq!(report["documents"][0]["status"], "current");
}

#[test]
fn what_is_ignored_on_one_side_only_takes_part() {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "A.\n")
        .translation("a.md", "A.\n")
        .source("release/b.md", "B.\n")
        .translation("release/b.md", "B.\n")
        .file("source/.gitignore", "[Rr]elease/\n")
        .file(".gitignore", "nl-nl/\n");
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    assert_eq!(report["locales"][0]["counts"]["current"], 2);
    assert_eq!(report["documents"].as_array().unwrap().len(), 2);
}

#[test]
fn hidden_and_ignored_paths_take_no_part() {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "A.\n")
        .translation("a.md", "A.\n")
        .source(".hidden/b.md", "B.\n")
        .source("build/c.md", "C.\n")
        .source("drafts/d.md", "D.\n")
        .source("notes.txt", "E.\n")
        .file("source/.gitignore", "build/\n");
    let documents = |arguments: &[&str]| {
        let all = [&["check", "source", "nl-nl", "--format", "json"], arguments].concat();
        let report = sandbox.run(&all).json();
        let paths = report["documents"].as_array().unwrap().iter().map(|d| d["path"].as_str().unwrap().to_owned());
        paths.collect::<Vec<_>>()
    };
    assert_eq!(documents(&[]), ["a.md", "drafts/d.md"]);
    assert_eq!(documents(&["--exclude", "drafts"]), ["a.md"]);
    assert_eq!(documents(&["--include", "drafts/**"]), ["drafts/d.md"]);
}

#[test]
fn paths_that_differ_in_case_are_paired_and_reported() {
    let sandbox = Sandbox::new();
    sandbox.source("API/Index.md", "A.\n").translation("api/index.md", "A.\n");
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.
      other findings
        api/index.md  This path and that of the source, API/Index.md, differ in letter case.

    Passed, with 1 warning.
    ");
}

#[test]
fn yaml_documents_carry_the_record_under_metadata() {
    let sandbox = Sandbox::new();
    let source = "### YamlMime:Landing\ntitle: A\nmetadata:\n  title: A\nlandingContent:\n- title: B\n";
    let keys = record(source).lines().fold(String::new(), |keys, line| format!("{keys}  {line}\r\n"));
    sandbox
        .file("source/index.yml", source)
        .file("nl-nl/index.yml", format!("### YamlMime:Landing\r\ntitle: A\r\nmetadata:\r\n  title: 'A'\r\n{keys}\r\nlandingContent:\r\n- title: B\r\n"));
    assert_snapshot!(sandbox.run(&CHECK).whole(), @"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

    Passed.
    ");
}

#[test]
fn odd_front_matter_is_read_as_its_authors_meant_it() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    let keys = record(&source);
    let odd = [
        ("bom.md", format!("\u{feff}---\n{keys}---\nA.\n")),
        ("crlf.md", format!("---\n{keys}---\n").replace('\n', "\r\n") + "A.\n"),
        ("blanks.md", format!("---  \n{keys}--- \t\nA.\n")),
        ("late.md", format!("\n  \n---\n{keys}---\nA.\n")),
        ("crcrlf.md", format!("---\n{keys}---\nA.\n").replace('\n', "\r\r\n")),
        ("no-prefix.md", format!("---\n{}---\nA.\n", keys.replace("ms.", ""))),
        (
            "quoted.md",
            format!("---\n{}---\nA.\n", keys.replace("hash: ", "hash: \"").replacen("\nms.source", "\"\nms.source", 1)),
        ),
        ("flow.md", format!("---\nx: {{a: [b, c]}}\n{keys}---\nA.\n")),
        ("long.md", format!("---\n{}{keys}---\nA.\n", "long.key: value\n".replace("value", &"x".repeat(9_000)))),
        ("no-newline.md", format!("---\n{keys}---")),
    ];
    for (name, translation) in &odd {
        sandbox.file(&format!("source/{name}"), &source).file(&format!("nl-nl/{name}"), translation);
    }
    sandbox
        .file("source/latin1.md", &source)
        .file("nl-nl/latin1.md", [format!("---\n{keys}---\n").as_bytes(), b"caf\xe9\n"].concat());
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    for document in report["documents"].as_array().unwrap() {
        assert_eq!(document["status"], "current", "{document}");
    }
    // What is no UTF-8 is shown to readers as a character that was lost.
    let findings = report["findings"].as_array().unwrap();
    let found: Vec<_> = findings.iter().map(|finding| (&finding["path"], &finding["rule"])).collect();
    assert_eq!(found, [(&json!("latin1.md"), &json!("replacement-character"))]);
}

#[test]
fn front_matter_that_yaml_refuses_is_searched_line_by_line() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    sandbox.file("source/a.md", &source).file("nl-nl/a.md", format!("---\ntitle: a: b\n{}---\nA.\n", record(&source)));
    assert_snapshot!(sandbox.run(&CHECK).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.
      other findings
        a.md:2  Invalid YAML in front matter (line 2, column 9): mapping values are not allowed in this context. Keys were read line by line instead.

    Passed, with 1 warning.
    ");
}

#[test]
fn values_that_cannot_be_are_found() {
    let sandbox = Sandbox::new();
    let source = document("", "A.\n");
    let keys = format!(
        "ms.openlocfilehash: {}\nms.sourcegitcommit: main\nms.translationtype: PE\nms.contentlocale: fr-fr\n\
         ms.lasthandoff: 2021-03-04\nms.locfileid: unknown\n",
        hash_of(&source)
    );
    sandbox.file("source/a.md", &source).file("nl-nl/a.md", document(&keys, "A.\n"));
    assert_snapshot!(sandbox.run(&["check", "source", "nl-NL=nl-nl"]).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.
      other findings
        a.md:4  ms.sourcegitcommit is “main”; expected a commit ID of 40 hex digits.
        a.md:5  ms.translationtype is “PE”; expected MT or HT.
        a.md:7  ms.lasthandoff is “2021-03-04”; expected a date as MM/DD/YYYY.
        a.md:8  ms.locfileid is “unknown”; expected a number.
        a.md:6  ms.contentlocale is fr-FR; expected nl-NL, the locale of this folder.

    Passed, with 5 warnings.
    ");
    let report = sandbox.run(&["check", "source", "nl-NL=nl-nl", "--format", "json"]).json();
    assert_eq!(report["documents"][0]["translation_type"], "PE");
    assert_eq!(report["documents"][0]["source_commit"], json!(null));
}

#[test]
fn a_long_report_is_cut_to_a_screenful() {
    let sandbox = Sandbox::new();
    sandbox.file("nl-nl/x.md", "X.\n").source("x.md", "X.\n");
    for n in 0..100 {
        sandbox.source(&format!("missing-{n:03}.md"), "M.\n").source(&format!("stale-{n:03}.md"), "S.\n");
        sandbox.translation(&format!("stale-{n:03}.md"), "T.\n");
    }
    let cut = sandbox.run(&CHECK);
    assert!(cut.stdout.lines().count() <= 40, "{}", cut.stdout);
    assert!(cut.stdout.contains("more (--all shows them)"), "{}", cut.stdout);
    assert!(cut.stdout.contains("    x.md\n"), "{}", cut.stdout);
    let all = sandbox.run(&["check", "source", "nl-nl", "--all"]);
    assert_eq!(all.stdout.matches(".md").count(), 201);
}

#[test]
fn colours_come_when_they_are_asked_for() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n");
    let run = |arguments: &[&str], environment: &[(&str, &str)]| {
        let all = [&["check", "source", "nl-NL=source2"], arguments].concat();
        sandbox.file("source2/a.md", "").run_with(&all, environment).stdout.contains('\u{1b}')
    };
    assert!(!run(&[], &[]));
    assert!(run(&["--color", "always"], &[]));
    assert!(!run(&["--color=never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!run(&[], &[("NO_COLOR", "1"), ("TERM", "xterm")]));
}

#[test]
fn outputs_go_to_files_beside_standard_output() {
    let sandbox = all_statuses();
    let outcome = sandbox.run(&["check", "source", "nl-nl", "-o", "json=report.json", "--output", "human=report.txt"]);
    let report: serde_json::Value =
        serde_json::from_slice(&std::fs::read(sandbox.path("report.json")).unwrap()).unwrap();
    assert_eq!(report, sandbox.run(&["check", "source", "nl-nl", "--format=json"]).json());
    assert_eq!(std::fs::read_to_string(sandbox.path("report.txt")).unwrap(), outcome.stdout);
    let left: Vec<_> = std::fs::read_dir(sandbox.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "{left:?}");
}

#[test]
fn an_output_that_cannot_be_written_is_an_error() {
    let sandbox = all_statuses();
    assert_snapshot!(sandbox.run(&["check", "source", "nl-nl", "-o", "json=nowhere/report.json"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot write nowhere/report.json: no such file or folder.
    ");
    assert_snapshot!(sandbox.run(&["check", "source", "nl-nl", "-o", "jsn=report.json"]).whole(), @r"
    exit 2
    -- stderr
    error: Invalid output “jsn=report.json”; expected FORMAT=FILE, where FORMAT is one of: human, json, ndjson, sarif, github, markdown, junit, html, openmetrics, badge, badge-json, manifest.
    ");
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_ends_the_run_quietly() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    let sandbox = Sandbox::new();
    for n in 0..2_000 {
        sandbox.source(&format!("{n}.md"), "A.\n");
    }
    sandbox.translation("0.md", "B.\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_locdrift"))
        .args(["check", "source", "nl-nl", "--format", "ndjson"])
        .current_dir(sandbox.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(first.starts_with('{'));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}

/// A page in a format that is not read is told of, not passed over.
#[test]
fn formats_that_are_not_read_are_told_of() {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "One.\n")
        .translation("a.md", "One.\n")
        .file("source/b.adoc", "# Two\n")
        .file("source/more/c.ADOC", "# Three\n")
        .file("source/logo.png", "x")
        .file("nl-nl/d.rst", "Vier\n");
    let run = sandbox.run(&CHECK);
    assert_snapshot!(run.whole(), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.
      Skipped: 1 .rst file (d.rst); the format is not supported

    source
      Skipped: 2 .adoc files, such as b.adoc; the format is not supported

    Passed.
    ");
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    assert_eq!(report["source"]["unread"], json!([{"ending": "adoc", "files": 2, "first": "b.adoc"}]));
    assert_eq!(report["locales"][0]["unread"], json!([{"ending": "rst", "files": 1, "first": "d.rst"}]));
}

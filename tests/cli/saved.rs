//! Saved reports: other formats of them, and several in one.

use insta::assert_snapshot;

use crate::formats;
use crate::sandbox::{Sandbox, document, hash_of, record_with};

/// Saves what a run on these trees finds.
fn save(sandbox: &Sandbox, arguments: &[&str], file: &str) {
    let run = sandbox.run(&[&["check"], arguments, &["--output", &format!("json={file}")]].concat());
    assert!(matches!(run.code, Some(0 | 1)), "{}", run.whole());
}

#[test]
fn every_format_of_a_saved_report_is_that_of_the_run() {
    for sandbox in [formats::sample(), formats::hostile()] {
        save(&sandbox, &["source", "nl-nl"], "saved.json");
        for format in ["json", "ndjson", "sarif", "junit", "openmetrics", "badge", "badge-json", "manifest"] {
            let run = sandbox.run(&["check", "source", "nl-nl", "--format", format]);
            let saved = sandbox.run(&["report", "saved.json", "--format", format]);
            assert_eq!(saved.stdout, run.stdout, "{format}");
            assert_eq!((saved.code, saved.stderr.as_str()), (run.code, ""), "{format}");
        }
        // What is to be typed next depends on the documents.
        for format in ["github", "human"] {
            let run = sandbox.run(&["check", "source", "nl-nl", "--format", format, "--all"]).stdout;
            let run: String = run.lines().filter(|line| !line.contains("Next: ")).map(|l| format!("{l}\n")).collect();
            assert_eq!(sandbox.run(&["report", "saved.json", "--format", format, "--all"]).stdout, run, "{format}");
        }
    }
}

/// Three locales with findings of every standing, and one of the source.
fn three_locales() -> Sandbox {
    let sandbox = Sandbox::new();
    let record = |base: &str| document(&format!("ms.openlocfilehash: {}\n", hash_of(base)), "Tekst.\n");
    for name in ["a.md", "b.md", "c/d.md"] {
        sandbox.file(&format!("source/{name}"), document("", "New.\n"));
    }
    sandbox
        .file("source/.openpublishing.redirection.json", "{\n oops")
        .file("nl-nl/a.md", record(&document("", "Old.\n")))
        .file("nl-nl/x.md", record(&document("", "Gone.\n")))
        .file("de-de/a.md", record(&document("", "New.\n")))
        .file("de-de/b.md", document("", "No record.\n"))
        .file("fr-fr/b.md", record(&document("", "Old.\n")))
        .file("known.jsonl", "{\"schema\":\"locdrift.baseline/1\"}\n{\"locale\":\"nl-NL\",\"path\":\"b.md\",\"rule\":\"missing-translation\"}\n{\"locale\":\"fr-FR\",\"path\":\"b.md\",\"rule\":\"missing-translation\"}\n");
    sandbox
}

#[test]
fn locales_that_were_checked_apart_become_one_run() {
    let sandbox = three_locales();
    let gate = ["--baseline", "known.jsonl", "--max", "missing=50%", "--max", "stale=1", "--max", "age=3d"];
    for locale in ["nl-nl", "de-de", "fr-fr"] {
        let tagged = format!("{locale}={locale}");
        save(&sandbox, &[&["source", &tagged], &gate[..]].concat(), &format!("{locale}.json"));
    }
    let whole = [&["check", "source", "nl-nl", "de-de=de-de", "fr-fr", "--format", "json"], &gate[..]].concat();
    let whole = sandbox.run(&whole);
    let merged = sandbox.run(&["report", "nl-nl.json", "de-de.json", "fr-fr.json", "--format", "json"]);
    assert_eq!(merged.stdout, whole.stdout);
    assert_eq!(merged.code, whole.code);
    let report = merged.json();
    assert_eq!(report["verdict"]["budgets"].as_array().unwrap().len(), 9);
    assert_eq!(report["verdict"]["baseline"]["outdated"].as_array().unwrap().len(), 1);
    assert_eq!(report["findings"].as_array().unwrap().iter().filter(|own| own["locale"].is_null()).count(), 1);
    sandbox.file("merged.json", &merged.stdout);
    let again = sandbox.run(&["report", "merged.json", "--format", "json"]);
    assert_eq!(again.stdout, merged.stdout);
}

#[test]
fn documents_that_were_checked_apart_become_one_run() {
    let sandbox = three_locales();
    save(&sandbox, &["source", "nl-nl", "nl-nl/c", "nl-nl/x.md"], "one.json");
    save(&sandbox, &["source", "nl-nl", "nl-nl/a.md", "nl-nl/b.md"], "two.json");
    let merged = sandbox.run(&["report", "two.json", "one.json", "--format", "json"]).stdout;
    assert_eq!(merged, sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).stdout);
}

#[test]
fn repositories_are_told_apart_by_their_folders() {
    let sandbox = Sandbox::new();
    let record = document(&record_with(&format!("ms.openlocfilehash: {}\n", hash_of("Old.\n"))), "Tekst.\n");
    sandbox.file("one/a.md", "New.\n").file("one.nl-nl/a.md", &record);
    sandbox.file("two/a.md", "New.\n").file("two/b.md", "B.\n").file("two.nl-nl/a.md", &record);
    save(&sandbox, &["one", "one.nl-nl"], "one.json");
    save(&sandbox, &["two", "two.nl-nl"], "two.json");
    let merged = sandbox.run(&["report", "one.json", "two.json", "--all"]);
    assert_snapshot!(merged.whole(), @r"
    exit 1
    -- stdout
    nl-NL: 3 documents in .
      stale 2 (66.7%) · missing 1 (33.3%) · current 0 (0.0%)
      The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
      stale
        one.nl-nl/a.md  MT, handed off Mar 4, 2021
        two.nl-nl/a.md  MT, handed off Mar 4, 2021
      missing
        two.nl-nl/b.md

    Failed: 3 errors.
    What to do: locdrift explain stale-translation
    ");
    let merged = sandbox.run(&["report", "one.json", "two.json", "--format", "github"]);
    assert_snapshot!(merged.stdout, @r"
    ::error file=one.nl-nl/a.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
    ::error file=two.nl-nl/a.md,line=3,endLine=8,title=stale-translation (nl-NL)::The source changed after this translation was made; what changed is unknown: the source is not in a git repository (name one with --history).
    ::error file=two.nl-nl/b.md,title=missing-translation (nl-NL)::This source document has no translation.
    ");
}

#[test]
fn what_is_no_report_is_told() {
    let sandbox = formats::sample();
    save(&sandbox, &["source", "nl-nl"], "saved.json");
    let saved = std::fs::read_to_string(sandbox.path("saved.json")).unwrap();
    sandbox
        .file("cut.json", &saved[..saved.len() / 2])
        .file("other.json", "{\"schema\": \"locdrift.queue/1\", \"items\": []}")
        .file("later.json", saved.replace("locdrift.report/1", "locdrift.report/2"))
        .file("unknown.json", saved.replace("\"stale\",", "\"outdated\","))
        .file("outside.json", saved.replace("\"path\": \"current.md\"", "\"path\": \"../current.md\""))
        .file("text.json", "[]\n");
    let mut told = String::new();
    for file in ["cut", "other", "later", "unknown", "outside", "text", "none"] {
        let run = sandbox.run(&["report", &format!("{file}.json")]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{file}");
        told.push_str(&run.stderr);
    }
    let twice = sandbox.run(&["report", "saved.json", "saved.json"]);
    assert_eq!(twice.code, Some(2));
    assert_snapshot!(told + &twice.stderr, @r"
    error: Invalid report cut.json:106:59: EOF while parsing a string. Expected the output of locdrift check --format json.
    error: other.json has the format “locdrift.queue/1”; expected locdrift.report/1. Write it again with this version: locdrift check --format json
    error: later.json has the format “locdrift.report/2”; expected locdrift.report/1. Write it again with this version: locdrift check --format json
    error: Cannot use unknown.json: documents.status (stale.md) is “outdated”, which this version does not know. Write it again with this version: locdrift check --format json
    error: Cannot use outside.json: documents.path is “../current.md”, which this version does not know. Write it again with this version: locdrift check --format json
    error: Invalid report text.json:1:0: invalid type: sequence, expected an object with a schema, a tool, a source, locales, a verdict, documents and findings. Expected the output of locdrift check --format json.
    error: Cannot read none.json: no such file or folder.
    error: saved.json and saved.json both contain current.md (nl-NL). Leave one of them out.
    ");
}

#[test]
fn what_a_report_says_is_not_obeyed() {
    let sandbox = formats::sample();
    save(&sandbox, &["source", "nl-nl"], "saved.json");
    let saved = std::fs::read_to_string(sandbox.path("saved.json")).unwrap();
    let mut report: serde_json::Value = serde_json::from_str(&saved).unwrap();
    let hostile = "\u{1b}[31m</script><img src=x>\n::error::\u{202e}%0A@team [x](http://y)";
    for finding in report["findings"].as_array_mut().unwrap() {
        finding["message"] = hostile.into();
        finding["path"] = finding["path"].as_str().unwrap().replace("missing", "miss\u{7}ing").into();
    }
    for document in report["documents"].as_array_mut().unwrap() {
        document["path"] = document["path"].as_str().unwrap().replace("missing", "miss\u{7}ing").into();
        document["drift"] = serde_json::json!({
            "kind": "text", "reason": null, "base": null, "since": {"commits": u64::MAX, "oldest": null}, "edited": [],
            "words": {"changed": u64::MAX, "formatting": u64::MAX, "total": u64::MAX}, "changes": [],
        });
    }
    report["source"]["root"] = hostile.into();
    report["locales"][0]["root"] = hostile.into();
    sandbox.file("hostile.json", report.to_string());
    for format in
        ["human", "json", "ndjson", "sarif", "junit", "github", "markdown", "html", "openmetrics", "badge", "manifest"]
    {
        let run = sandbox.run(&["report", "hostile.json", "--all", "--format", format]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{format}");
        let obeyed = ['\u{1b}', '\u{7}', '\u{202e}'].iter().any(|mark| run.stdout.contains(*mark));
        assert!(!obeyed || format == "junit", "{format}:\n{}", run.stdout);
        assert!(!run.stdout.contains("\n::error::"), "{format}");
        let is_markup = matches!(format, "html" | "markdown" | "junit" | "badge");
        assert!(!is_markup || !run.stdout.replace("\\<img", "").contains("<img"), "{format}:\n{}", run.stdout);
    }
}

//! Files of earlier and later versions: read, or refused with what to do.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

fn sample() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox
        .source("a.md", "New.\n")
        .translation("a.md", "Old.\n")
        .source("b.md", "New.\n")
        .translation("b.md", "Old.\n");
    sandbox
}

#[test]
fn a_baseline_of_this_version_is_read_and_a_later_one_refused() {
    let sandbox = sample();
    let check = |baseline: &str| sandbox.run(&["check", "source", "nl-nl", "--baseline", baseline]);
    sandbox.run(&["check", "source", "nl-nl", "--baseline", "known.jsonl", "--write-baseline"]);
    assert_eq!(check("known.jsonl").code, Some(0));
    let known = std::fs::read_to_string(sandbox.path("known.jsonl")).unwrap();
    sandbox.file("later.jsonl", known.replacen("locdrift.baseline/1\"", "locdrift.baseline/2\",\"run\":1", 1));
    sandbox.file("report.jsonl", sandbox.run(&["check", "source", "nl-nl", "--format", "ndjson"]).stdout);
    let told = ["later.jsonl", "report.jsonl"].map(|file| check(file).whole());
    assert_snapshot!(told.join("\n"), @r"
    exit 2
    -- stderr
    error: later.jsonl has the format “locdrift.baseline/2”, which this version of locdrift does not know. Update locdrift.

    exit 2
    -- stderr
    error: Invalid baseline report.jsonl, line 1: unknown field `path`, expected `schema`.
    ");
    // Nor is it overwritten.
    let write = sandbox.run(&["check", "source", "nl-nl", "--baseline", "later.jsonl", "--write-baseline"]);
    assert_eq!(write.code, Some(2), "{}", write.whole());
}

#[test]
fn a_record_of_a_later_version_makes_its_page_invalid_and_stays() {
    let sandbox = Sandbox::new();
    sandbox.file("locdrift.yml", "source: en\nlocales: [{locale: nl, root: nl}]\nrecord: lock\n");
    sandbox.file("en/a.md", "# A\n").file("nl/a.md", "# Aa\n").file("en/b.md", "# B\n").file("nl/b.md", "# Bb\n");
    sandbox.run(&["accept", "nl", "--force"]);
    let record = sandbox.path(".locdrift/nl/a.md.json");
    let text = std::fs::read_to_string(&record).unwrap();
    // What is only added is passed over.
    let added = text.replacen("{\"schema\"", "{\"reviewers\": [\"x\"], \"schema\"", 1);
    sandbox.file(".locdrift/nl/a.md.json", &added);
    assert_eq!(sandbox.run(&["check"]).code, Some(0));
    let later = text.replacen("locdrift.lock/1", "locdrift.lock/2", 1);
    sandbox.file(".locdrift/nl/a.md.json", &later);
    assert_snapshot!(sandbox.run(&["check"]).whole(), @"
    exit 1
    -- stdout
    nl: 2 documents in nl
      invalid 1 (50.0%) · current 1 (50.0%)
      invalid
        a.md  The record .locdrift/nl/a.md.json has the format “locdrift.lock/2”, which this version of locdrift does not know. Update locdrift.

    Failed: 1 error.
    What to do: locdrift explain invalid-provenance
    ");
    let accepted = sandbox.run(&["accept", "nl/a.md", "--force"]);
    assert_snapshot!(accepted.whole(), @r"
    exit 1
    -- stdout
    a.md (nl)
      Nothing to compare: this document is invalid.

    a.md (nl): the document is invalid
    1 document refused
    ");
    assert_eq!(std::fs::read_to_string(&record).unwrap(), later);
}

#[test]
fn an_exported_queue_of_this_version_is_read_and_anything_else_refused() {
    let sandbox = sample();
    let queue = |file: &str| sandbox.run(&["queue", "source", "nl-nl", "--format", "json", "--assigned", file]);
    let exported = sandbox.run(&["queue", "source", "nl-nl", "--format", "json"]).stdout;
    let added = exported.replacen("\"schema\"", "\"added\": {\"x\": []}, \"schema\"", 1);
    sandbox.file("queue.json", &added).file("later.json", exported.replace("locdrift.queue/1", "locdrift.queue/2"));
    sandbox.file("report.json", sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).stdout);
    sandbox.file("lines.json", sandbox.run(&["check", "source", "nl-nl", "--format", "ndjson"]).stdout);
    sandbox.file("other.json", "{\"items\": []}\n");
    let left = queue("queue.json");
    assert_eq!((left.code, left.json()["items"].as_array().unwrap().len()), (Some(0), 0));
    let told = ["later.json", "report.json", "lines.json", "other.json"].map(|file| queue(file).whole());
    assert_snapshot!(told.join("\n"), @r"
    exit 2
    -- stderr
    error: Cannot import later.json:1: The format is “locdrift.queue/2”; expected locdrift.queue/1. Export the queue again with this version: locdrift queue --format json

    exit 2
    -- stderr
    error: Cannot import report.json:1: The format is “locdrift.report/1”; expected locdrift.queue/1. Export the queue again with this version: locdrift queue --format json

    exit 2
    -- stderr
    error: Cannot import lines.json:1: This is neither XLIFF nor PO.

    exit 2
    -- stderr
    error: Cannot import other.json:1: This is neither XLIFF nor PO.
    ");
}

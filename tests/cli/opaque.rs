//! Text files in formats that nothing is known of: compared by lines, and never written.

use crate::repository::Repository;
use crate::sandbox::Sandbox;

fn run(sandbox: &Sandbox, arguments: &[&str], code: i32) -> String {
    let run = sandbox.run(arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}", run.whole());
    run.whole()
}

fn statuses(sandbox: &Sandbox) -> Vec<String> {
    let report = sandbox.run(&["check", "--format", "json"]).json();
    let text = |pair: &serde_json::Value, key: &str| pair[key].as_str().unwrap_or_default().to_owned();
    let documents = report["documents"].as_array().unwrap().iter();
    documents.map(|pair| format!("{} {} {}", text(pair, "path"), text(pair, "status"), pair["drift"]["kind"])).collect()
}

#[test]
fn files_that_a_pattern_names_are_compared_by_lines_and_never_written() {
    let sandbox = Sandbox::new();
    let source = "Title\n=====\n\nOpen it.\n\n.. note::\n\n   Save it.\n";
    let own = "Titel\n=====\n\nOpen het.\n\n.. note::\n\n   Sla het op.\n";
    let php =
        |rev: &str| format!("<?xml version=\"1.0\"?>\n<!-- EN-Revision: {rev} Maintainer: jan -->\n<p>Tekst</p>\n");
    sandbox.file(
        "locdrift.yml",
        "source: en\nlocales: [{locale: nl, root: nl}, {locale: de, root: de, record: php}]\ninclude: ['**/*.rst', '**/*.xml', '**/*.md']\nrecord: lock\n",
    );
    sandbox.file("en/a.rst", source).file("en/b.xml", "<p>Text</p>\n").file("en/logo.html", "<b>no document</b>\n");
    sandbox.file("nl/a.rst", own).file("de/b.xml", "x\n").file("de/a.rst", own);
    let repository = Repository::new(&sandbox, ".");
    repository.commit("2026-01-02");
    sandbox.file("de/b.xml", php(&repository.head()));
    run(&sandbox, &["accept", "a.rst", "--locale", "nl", "--force"], 0);
    repository.commit("2026-01-03");
    assert_eq!(
        statuses(&sandbox),
        ["a.rst current null", "b.xml missing null", "a.rst untracked null", "b.xml current null"]
    );
    sandbox.file("en/a.rst", source.replace("Save it", "Save it twice")).file("en/b.xml", "<p>Other text</p>\n");
    repository.commit("2026-02-03");
    assert_eq!(
        statuses(&sandbox),
        ["a.rst stale \"text\"", "b.xml missing null", "a.rst untracked null", "b.xml stale \"text\""]
    );
    let diff = run(&sandbox, &["diff", "nl/a.rst"], 0);
    assert!(diff.contains("Save it{+ twice+}.") && diff.contains("Sla het op."), "{diff}");
    for command in [&["update"][..], &["queue"]] {
        let told = run(&sandbox, command, 0);
        assert!(told.contains("locdrift does not write this format"), "{told}");
    }
    let read = |path: &str| std::fs::read_to_string(sandbox.path(path)).unwrap();
    assert_eq!(read("nl/a.rst"), own);
    sandbox.file("nl/a.rst", own.replace("Sla het op", "Sla het twee keer op"));
    sandbox.file("de/b.xml", read("de/b.xml").replace("<p>Tekst", "<p>Andere tekst"));
    run(&sandbox, &["accept", "nl/a.rst"], 0);
    run(&sandbox, &["accept", "de/b.xml", "--force"], 0);
    assert!(read("de/b.xml").contains(&repository.head()), "{}", read("de/b.xml"));
    assert_eq!(
        statuses(&sandbox),
        ["a.rst current null", "b.xml missing null", "a.rst untracked null", "b.xml current null"]
    );
}

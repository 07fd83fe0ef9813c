//! The review queue: order, batches, owners, repeats, formats.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Outcome, Sandbox, document, hash_of, record};

/// The time of every run, so that ages are the same.
const NOW: (&str, &str) = ("SOURCE_DATE_EPOCH", "1767312000");

fn run(sandbox: &Sandbox, arguments: &[&str]) -> Outcome {
    sandbox.run_with(&[&["queue"], arguments].concat(), &[NOW])
}

fn json(sandbox: &Sandbox, arguments: &[&str]) -> Value {
    run(sandbox, &[arguments, &["--format", "json"]].concat()).json()
}

fn strings<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap_or("-")).collect()
}

/// A history in which two documents changed after a person and a machine translated them, beside
/// one that was never translated and one of which only metadata changed. `None` without git.
fn sandbox(configuration: &str) -> Option<Sandbox> {
    if !is_git_here() {
        return None;
    }
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, "source");
    let old = "# Set up\n\nOpen the account page.\n\nSave it.\n";
    let translated = "# Instellen\n\nOpen de accountpagina.\n\nSla het op.\n";
    for path in ["a.md", "deep/b.md", "c.md"] {
        sandbox.source(path, old);
        let keys = record(&document("", old));
        let keys = if path == "a.md" { keys.replace("MT", "HT") } else { keys };
        sandbox.file(&format!("nl-nl/{path}"), document(&keys, translated));
    }
    repository.commit("2025-01-01");
    sandbox.source("a.md", &old.replace("Save it.", "Save it twice."));
    let priority = "ms.localizationpriority: high\n";
    sandbox.file("source/deep/b.md", document(priority, &old.replace("Save it.", "Save it twice.")));
    sandbox.file("source/c.md", document("ms.date: 01/01/2026\n", old));
    sandbox.source("=new.md", "# New\n\nSave it twice.\n\nThen go on to the next page, and do the same.\n");
    repository.commit("2025-12-22");
    sandbox.file("locdrift.yml", format!("source: source\nlocales: [{{locale: nl-NL, root: nl-nl}}]\n{configuration}"));
    Some(sandbox)
}

#[test]
fn people_see_batches_and_what_comes_first() {
    let Some(sandbox) = sandbox("") else { return };
    assert_snapshot!(run(&sandbox, &[]).whole(), @"");
    assert_snapshot!(run(&sandbox, &["--max-words", "12", "--lang", "nl"]).whole(), @"");
}

#[test]
fn owners_have_batches_of_their_own_and_the_last_entry_wins() {
    let owners = "queue: {max-words: 100, owners: [{owner: '@docs'}, {files: [deep], locales: [nl], owner: '@deep'}, {locales: [de-DE], owner: '@de'}]}\n";
    let Some(sandbox) = sandbox(owners) else { return };
    let queue = json(&sandbox, &[]);
    assert_eq!(strings(&queue["batches"], "owner"), ["@deep", "@docs"]);
    assert_eq!(strings(&queue["batches"][1]["items"], "path"), ["a.md", "=new.md"]);
    assert_eq!(queue["items"][0]["batches"], json!(["nl-NL/batch-001"]));
}

#[test]
fn a_document_has_its_segments_and_its_reasons() {
    let Some(sandbox) = sandbox("") else { return };
    let queue = json(&sandbox, &["--include", "a.md"]);
    assert_snapshot!(serde_json::to_string_pretty(&queue).unwrap(), @"");
}

#[test]
fn the_same_input_gives_the_same_queue() {
    let Some(sandbox) = sandbox("") else { return };
    for format in ["human", "json", "csv", "markdown"] {
        let one = run(&sandbox, &["--format", format]).whole();
        assert_eq!(one, run(&sandbox, &["--format", format]).whole());
    }
    let ids = |queue: Value| strings(&queue["items"], "id").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let before = ids(json(&sandbox, &[]));
    sandbox.source("another.md", "Another document with some more words in it than others.\n");
    let after = ids(json(&sandbox, &[]));
    assert!(before.iter().all(|id| after.contains(id)), "{before:?} {after:?}");
}

#[test]
fn repeats_count_once_and_say_where_else_they_are() {
    let Some(sandbox) = sandbox("") else { return };
    let queue = json(&sandbox, &[]);
    let items = queue["items"].as_array().unwrap();
    let mut counted = Vec::new();
    for item in items {
        for segment in item["segments"].as_array().unwrap() {
            if segment["head"] == "Save it twice." {
                counted.push(segment["counted_words"].as_u64().unwrap());
                assert_eq!(segment["repeats"]["count"], 2);
                let others = strings(&segment["repeats"]["others"], "path");
                assert!(others.len() == 2 && !others.contains(&item["path"].as_str().unwrap()), "{others:?}");
            }
        }
    }
    assert_eq!(counted, [3, 0, 0]);
    let words = |key: &str| items.iter().map(|item| item[key].as_u64().unwrap()).sum::<u64>();
    assert_eq!(words("words") - words("counted_words"), 6);
}

#[test]
fn spreadsheets_get_a_row_a_segment_and_compute_nothing() {
    let Some(sandbox) = sandbox("queue: {owners: [{owner: '@docs'}]}\n") else { return };
    let csv = run(&sandbox, &["--format", "csv"]);
    assert_eq!(csv.code, Some(0));
    assert!(csv.stdout.starts_with("\u{feff}batch,owner,") && csv.stdout.ends_with("\r\n"));
    assert_snapshot!(csv.stdout.replace("\r\n", "\n"), @"");
}

#[test]
fn a_checklist_has_a_box_a_document() {
    let Some(sandbox) = sandbox("queue: {owners: [{owner: '@docs'}]}\n") else { return };
    assert_snapshot!(run(&sandbox, &["--format", "markdown"]).whole(), @"");
    let outcome = run(&sandbox, &["--format", "markdown", "--out", "todo.md"]);
    assert_eq!(outcome.whole(), "exit 0\n-- stdout\nWrote todo.md.\n");
    let file = std::fs::read_to_string(sandbox.path("todo.md")).unwrap();
    assert_eq!(file, run(&sandbox, &["--format", "markdown"]).stdout);
}

#[test]
fn page_views_raise_the_priority() {
    let Some(sandbox) = sandbox("") else { return };
    let paths = |queue: &Value| strings(&queue["items"], "path").into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(paths(&json(&sandbox, &[])), ["deep/b.md", "a.md", "=new.md"]);
    sandbox.file("views.csv", "\u{feff}path;views\r\na.md;900000\r\nelsewhere.md;3\r\n");
    let queue = json(&sandbox, &["--views", "views.csv"]);
    assert_eq!(paths(&queue), ["a.md", "deep/b.md", "=new.md"]);
    assert_eq!(queue["views"], json!({"paths": 2, "items": 1}));
    sandbox.file("urls.csv", "path,views\n/docs/a,900000\n");
    assert_eq!(
        run(&sandbox, &["--views", "urls.csv"]).stderr,
        "None of the 1 paths in urls.csv is a document of the queue. Paths are those of the documents below their \
         folder, such as docs/setup.md.\n"
    );
}

#[test]
fn weights_make_the_order() {
    let order = |weights: &str| {
        let sandbox = sandbox(&format!("queue: {{weights: {weights}}}\n"))?;
        Some(strings(&json(&sandbox, &[])["items"], "path").join(" "))
    };
    let Some(words) = order("{words: 1, drift: 0, age: 0, type: 0, priority: 0, views: 0}") else { return };
    assert_eq!(words, "=new.md a.md deep/b.md");
    assert_eq!(order("{words: 0, drift: 0, age: 0, type: 1, priority: 0}").unwrap(), "a.md =new.md deep/b.md");
    assert_eq!(order("{words: 0, drift: 0, age: 0, type: 0, priority: 0.5}").unwrap(), "deep/b.md =new.md a.md");
}

#[test]
fn what_is_off_or_suppressed_needs_no_person() {
    let Some(sandbox) = sandbox("rules: {missing-translation: off}\n") else { return };
    let keys = "locdrift:\n  ignore: [stale-translation]\n  reason: Frozen.\n";
    let old = "# Set up\n\nOpen the account page.\n\nSave it.\n";
    sandbox.file("nl-nl/a.md", document(&format!("{}{keys}", record(&document("", old))), "# Instellen\n"));
    assert_eq!(strings(&json(&sandbox, &[])["items"], "path"), ["deep/b.md"]);
}

#[test]
fn an_empty_queue_is_a_result() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    assert_eq!(run(&sandbox, &["source", "nl-nl"]).whole(), "exit 0\n-- stdout\nNothing needs a person.\n");
    let queue = json(&sandbox, &["source", "nl-nl"]);
    assert_eq!((&queue["items"], &queue["batches"]), (&json!([]), &json!([])));
    assert_eq!(run(&sandbox, &["source", "nl-nl", "--format", "csv"]).stdout.lines().count(), 1);
}

#[test]
fn without_history_everything_is_there_to_do() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "New text.\n").translation("a.md", "Old text.\n").source("b.md", "B.\n");
    sandbox.file("de-de/a.md", document(&format!("ms.openlocfilehash: {}\n", hash_of("x")), "Alt.\n"));
    let queue = json(&sandbox, &["source", "nl-NL=nl-nl", "de-DE=de-de", "--locale", "nl"]);
    assert_eq!(strings(&queue["locales"], "locale"), ["nl-NL"]);
    assert_eq!(strings(&queue["items"], "path"), ["a.md", "b.md"]);
    assert_eq!(queue["items"][0]["drift"], Value::Null);
    assert_eq!(queue["items"][0]["priority"]["parts"][1]["reason"], "unknown");
    let both = json(&sandbox, &["source", "nl-NL=nl-nl", "de-DE=de-de"]);
    assert_eq!(strings(&both["items"], "locale"), ["nl-NL", "de-DE", "de-DE", "nl-NL"]);
}

#[test]
fn mistakes_are_named_with_their_place() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "Old.\n");
    let mut told = Vec::new();
    for (file, content) in [("none.csv", None), ("bad.csv", Some("path,views\na.md,3\nb.md,many\n"))] {
        content.map(|content| sandbox.file(file, content));
        told.push(run(&sandbox, &["source", "nl-nl", "--views", file]).whole());
    }
    for arguments in [
        &["--format", "csv", "--context"][..],
        &["--max-words", "0"],
        &["--locale", "fr-FR"],
        &["--out", "no/such/folder.md"],
    ] {
        told.push(run(&sandbox, &[&["source", "nl-NL=nl-nl"], arguments].concat()).whole());
    }
    for configuration in [
        "queue: {max-words: none}",
        "queue:\n  weights: {words: -1}",
        "queue: {weights: {wrds: 1}}",
        "queue: {owners: [{files: [a]}]}",
        "queue: {owners: [{files: ['['], owner: me}]}",
        "queue: {owners: {a: b}}",
    ] {
        let head = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\n";
        sandbox.file("locdrift.yml", format!("{head}{configuration}\n"));
        told.push(run(&sandbox, &[]).whole());
    }
    assert_snapshot!(told.join("\n"), @"");
}

#[test]
fn help_shows_options_and_examples() {
    assert_snapshot!(Sandbox::new().run(&["queue", "--help"]).whole(), @"");
}

//! The review queue as files for translation tools, in a folder.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::queue::{run, sandbox};
use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Sandbox, document, record};

/// The files below a folder, each with its size in lines.
fn files(sandbox: &Sandbox, folder: &str) -> Vec<String> {
    fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                found.push(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    let (root, mut found) = (sandbox.path(folder), Vec::new());
    walk(&root, &root, &mut found);
    found.sort();
    found
}

#[test]
fn a_batch_is_a_file_and_a_document_is_a_file() {
    let Some(sandbox) = sandbox("queue: {max-words: 12}\n") else { return };
    let outcome = run(&sandbox, &["--format", "xliff", "--out", "xliff"]);
    assert_eq!(
        outcome.whole(),
        "exit 0\n-- stdout\nWrote 3 files to xliff. When they are translated: locdrift apply xliff\n"
    );
    assert_eq!(files(&sandbox, "xliff").len(), 4);
    let batches = sandbox.batches("xliff/nl-NL");
    // What is in a batch names it, whatever comes before it.
    let alone = run(&sandbox, &["--format", "json", "--top", "2", "--max-words", "12"]).json();
    let first = alone["batches"][0]["id"].as_str().unwrap().to_owned();
    assert!(batches.contains(&format!("xliff/{first}.xlf")), "{batches:?} {first}");
    let first = fs::read_to_string(sandbox.path(&format!("xliff/{first}.xlf"))).unwrap();
    let documents: Vec<&str> = first.lines().filter(|line| line.contains("<file ")).collect();
    assert_eq!(documents.len(), 2, "{first}");
    assert!(documents[0].contains("original=\"a.md\"") && documents[0].contains("target-language=\"nl-NL\""));
    let outcome = run(&sandbox, &["--format", "po", "--out", "po"]);
    assert_eq!(
        outcome.whole(),
        "exit 0\n-- stdout\nWrote 3 files to po. When they are translated: locdrift apply po\n"
    );
    assert_eq!(files(&sandbox, "po"), [".locdrift-files", "nl-NL/=new.md.po", "nl-NL/a.md.po", "nl-NL/deep/b.md.po"]);
}

#[test]
fn one_file_needs_no_folder_and_several_do() {
    let Some(sandbox) = sandbox("") else { return };
    let one = run(&sandbox, &["--format", "xliff"]);
    assert_eq!(one.code, Some(0));
    assert_eq!(one.stdout.matches("<file ").count(), 3);
    assert_eq!(run(&sandbox, &["--format", "xliff", "--out", "all.xlf"]).stdout, "Wrote all.xlf.\n");
    assert_eq!(fs::read_to_string(sandbox.path("all.xlf")).unwrap(), one.stdout);
    assert!(run(&sandbox, &["--format", "po", "--include", "a.md"]).stdout.contains("msgid \"Save it twice.\""));
    assert_snapshot!(run(&sandbox, &["--format", "po"]).whole(), @r"
    exit 2
    -- stderr
    error: The format po writes 3 files. Name a folder for them with --out DIR.
      For more information: locdrift --help
    ");
    assert_snapshot!(run(&sandbox, &["--format", "xliff", "--max-words", "12", "--out", "all.xlf"]).whole(), @r"
    exit 2
    -- stderr
    error: The format xliff writes 3 files. Name a folder for them with --out DIR.
      For more information: locdrift --help
    ");
}

#[test]
fn context_shows_what_did_not_change() {
    let Some(sandbox) = sandbox("") else { return };
    let units = |arguments: &[&str]| {
        let all = [&["--include", "a.md", "--format", "xliff"], arguments].concat();
        run(&sandbox, &all).stdout.matches("<trans-unit ").count()
    };
    assert_eq!(units(&[]), 1);
    assert!(units(&["--context"]) > 2);
}

#[test]
fn work_in_a_folder_is_never_overwritten() {
    let Some(sandbox) = sandbox("queue: {max-words: 12}\n") else { return };
    let write = |arguments: &[&str]| run(&sandbox, &[&["--format", "xliff", "--out", "out"], arguments].concat());
    assert_eq!(write(&[]).code, Some(0));
    assert_eq!(write(&[]).stdout, "Wrote 3 files to out. When they are translated: locdrift apply out\n");
    // Fewer batches: what is left over goes, and nothing else does.
    sandbox.file("out/notes.txt", "mine");
    assert_eq!(
        run(&sandbox, &["--format", "po", "--out", "out"]).stdout,
        "Wrote 3 files to out. When they are translated: locdrift apply out\n"
    );
    assert_eq!(
        write(&["--max-words", "100"]).stdout,
        "Wrote 1 file to out. When they are translated: locdrift apply out\n"
    );
    let batch = sandbox.batches("out/nl-NL").remove(0);
    assert_eq!(
        files(&sandbox, "out"),
        [
            ".locdrift-files",
            "nl-NL/=new.md.po",
            "nl-NL/a.md.po",
            batch.strip_prefix("out/").unwrap(),
            "nl-NL/deep/b.md.po",
            "notes.txt"
        ]
    );
    let translated = "<xliff/>";
    sandbox.file(&batch, translated);
    assert_snapshot!(write(&["--max-words", "100"]).whole(), @r"
    exit 2
    -- stderr
    error: out/nl-NL/batch-6d6f6357.xlf was not written by locdrift, or was changed since. Move it, or name another folder.
    ");
    assert_eq!(fs::read_to_string(sandbox.path(&batch)).unwrap(), translated);
    let other = batch.replace("out/", "other/");
    sandbox.file(&other, "mine");
    assert_snapshot!(run(&sandbox, &["--format", "xliff", "--max-words", "100", "--out", "other"]).whole(), @r"
    exit 2
    -- stderr
    error: other/nl-NL/batch-6d6f6357.xlf was not written by locdrift, or was changed since. Move it, or name another folder.
    ");
    assert_eq!(files(&sandbox, "other"), [other.strip_prefix("other/").unwrap()]);
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_folder() {
    let Some(sandbox) = sandbox("") else { return };
    fs::create_dir_all(sandbox.path("out")).unwrap();
    fs::create_dir_all(sandbox.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(sandbox.path("elsewhere"), sandbox.path("out/nl-NL")).unwrap();
    assert_snapshot!(run(&sandbox, &["--format", "po", "--out", "out"]).whole(), @r"
    exit 2
    -- stderr
    error: out/nl-NL was not written by locdrift, or was changed since. Move it, or name another folder.
    ");
    assert_eq!(files(&sandbox, "elsewhere"), [""; 0]);
}

#[test]
fn names_that_no_file_system_takes_are_cut() {
    let Some(sandbox) = sandbox("") else { return };
    // The ending makes the name of the file longer than that of its document.
    let name = format!("{}.md", "n".repeat(250));
    sandbox.source(&name, "New.\n");
    let outcome = run(&sandbox, &["--format", "po", "--out", "po"]);
    assert_eq!(
        outcome.whole(),
        "exit 0\n-- stdout\nWrote 4 files to po. When they are translated: locdrift apply po\n"
    );
    let files = files(&sandbox, "po");
    let cut = files.iter().find(|file| file.starts_with("nl-NL/nnn")).unwrap();
    assert!(cut.len() < 220 && cut.ends_with(".po"), "{cut}");
    assert!(fs::read_to_string(sandbox.path("po").join(cut)).unwrap().contains(&name));
}

#[test]
fn an_empty_queue_makes_no_files() {
    let sandbox = Sandbox::new();
    sandbox.source("a.md", "A.\n").translation("a.md", "A.\n");
    let outcome = run(&sandbox, &["source", "nl-nl", "--format", "xliff"]);
    assert_eq!(outcome.whole(), "exit 0\n-- stdout\nNothing to translate or review.\n");
    assert_eq!(
        run(&sandbox, &["source", "nl-nl", "--format", "xliff", "--out", "d"]).stdout,
        "Nothing to translate or review.\n"
    );
}

/// A row of very many cells is taken apart, fitted and handed out in a time that grows with its
/// length; one that grew with its square would take minutes here.
#[test]
fn a_row_of_many_cells_is_taken_in_one_pass() {
    const CELLS: usize = 20_000;
    let row = |word: &str| format!("|{}\n", format!(" {word} |").repeat(CELLS));
    let table = |cell: &str| format!("{}{}{}", row("head"), row("-"), row(cell));
    let (base, head) = (document("", &table("word")), document("", &table("word").replacen("word", "words", 1)));
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = Repository::new(&sandbox, "source");
    sandbox.file("source/a.md", &base);
    repository.commit("2026-01-01");
    sandbox.file("source/a.md", head);
    sandbox.file("nl-nl/a.md", document(&record(&base), &table("woord").replace("head", "kop")));
    let queue = run(&sandbox, &["source", "nl-nl", "--format", "json"]).json();
    assert_eq!(queue["counts"]["changed"], 1);
    let segments = queue["items"][0]["segments"].as_array().unwrap();
    assert_eq!(segments[0]["target"].as_str().map(|row| row.matches(" | ").count()), Some(CELLS - 1));
}

/// A typo in a path must not cost a document.
#[test]
fn no_document_is_overwritten_by_a_report_or_a_queue() {
    let sandbox = crate::sandbox::Sandbox::new();
    sandbox.source("a.md", "Text.\n").translation("a.md", "Text.\n");
    let before = std::fs::read(sandbox.path("source/a.md")).unwrap();
    for arguments in [
        &["queue", "source", "nl-nl", "--format", "json", "--out", "source/a.md"][..],
        &["check", "source", "nl-nl", "--output", "json=source/a.md"],
        &["check", "source", "nl-nl", "--baseline", "source/a.md", "--write-baseline"],
    ] {
        let run = sandbox.run(arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}\n{}", run.whole());
        assert!(run.stderr.contains("source/a.md is one of the documents"), "{}", run.whole());
        assert_eq!(std::fs::read(sandbox.path("source/a.md")).unwrap(), before, "{arguments:?}");
    }
    let run = sandbox.run(&["check", "source", "nl-nl", "--output", "json=source/report.json"]);
    assert_eq!(run.code, Some(0), "{}", run.whole());
}

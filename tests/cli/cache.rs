//! What a run remembers for the next one.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::formats;
use crate::repository::Repository;
use crate::sandbox::{Sandbox, document, hash_of};

const CHECK: [&str; 5] = ["check", "source", "nl-nl", "--format", "json"];

/// Waits until the files that were written may be remembered.
pub(crate) fn settle() {
    sleep(Duration::from_millis(120));
}

/// Returns the only file of a cache.
fn cache_file(folder: &Path) -> PathBuf {
    let files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files[0].clone()
}

fn with_cache(sandbox: &Sandbox) -> crate::sandbox::Outcome {
    sandbox.run(&[&CHECK[..], &["--cache", ".cache"]].concat())
}

#[test]
fn the_second_run_finds_everything_and_adds_nothing() {
    let sandbox = formats::sample();
    settle();
    let plain = sandbox.run(&CHECK);
    assert_eq!(with_cache(&sandbox).whole(), plain.whole());
    let cache = cache_file(&sandbox.path(".cache"));
    let written = fs::read(&cache).unwrap();
    assert!(written.len() > 500, "{}", written.len());
    assert_eq!(with_cache(&sandbox).whole(), plain.whole());
    assert_eq!(fs::read(&cache).unwrap(), written);
}

#[cfg(unix)]
#[test]
fn an_edit_that_hides_itself_is_seen() {
    let sandbox = Sandbox::new();
    let (old, new) = (document("", "Text one.\n"), document("", "Text two.\n"));
    let translation = document(&format!("ms.openlocfilehash: {}\n", hash_of(&old)), "Tekst.\n");
    sandbox.file("source/a.md", &old).file("nl-nl/a.md", translation);
    settle();
    let status = || with_cache(&sandbox).json()["documents"][0]["status"].clone();
    assert_eq!((status(), status()), ("current".into(), "current".into()));
    let path = sandbox.path("source/a.md");
    let then = fs::metadata(&path).unwrap().modified().unwrap();
    fs::write(&path, &new).unwrap();
    File::options().append(true).open(&path).unwrap().set_modified(then).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().len(), old.len() as u64);
    settle();
    assert_eq!((status(), status()), ("stale".into(), "stale".into()));
}

#[test]
fn what_cannot_be_used_is_ignored() {
    let sandbox = formats::sample();
    settle();
    let plain = sandbox.run(&CHECK).whole();
    with_cache(&sandbox);
    let cache = cache_file(&sandbox.path(".cache"));
    let sound = fs::read(&cache).unwrap();
    for damaged in [Vec::new(), b"locdrift-cache/1".to_vec(), sound[..sound.len() / 2].to_vec(), vec![0xff; 5_000]] {
        fs::write(&cache, damaged).unwrap();
        assert_eq!(with_cache(&sandbox).whole(), plain);
        assert_eq!(fs::read(&cache).unwrap(), sound);
    }
    sandbox.file("file", "no folder");
    assert_eq!(sandbox.run(&[&CHECK[..], &["--cache", "file"]].concat()).whole(), plain);
}

#[test]
fn the_cache_is_where_it_is_said_to_be() {
    let sandbox = formats::sample();
    settle();
    let home = sandbox.path("home");
    let home = [("HOME", home.to_str().unwrap())];
    let of_user = || sandbox.path("home/.cache/locdrift").is_dir() || sandbox.path("home/Library").is_dir();
    sandbox.run_with(&[&CHECK[..], &["--no-cache"]].concat(), &home);
    sandbox.file("off.yml", "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\ncache: off\n");
    sandbox.file("named.yml", "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\ncache: kept/here\n");
    for file in ["off.yml", "named.yml"] {
        let run = sandbox.run_with(&["check", "--config", file], &home);
        assert_eq!(run.code, Some(1), "{}", run.whole());
    }
    assert!(!of_user());
    cache_file(&sandbox.path("kept/here"));
    sandbox.run_with(&CHECK, &home);
    if cfg!(unix) {
        assert!(of_user());
    }
    sandbox.run(&CHECK);
    assert_eq!(sandbox.run(&[&CHECK[..], &["--cache", ".c", "--no-cache"]].concat()).code, Some(2));
}

#[test]
fn what_happens_between_runs_is_seen() {
    if !crate::repository::is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let text = |topic: &str, more: &str| {
        let lines: Vec<String> = (0..12).map(|line| format!("Line {line} of {topic}.\n\n")).collect();
        document("", &format!("# {topic}\n\n{}{more}\n", lines.concat()))
    };
    let source = Repository::new(&sandbox, "source");
    let locale = Repository::new(&sandbox, "nl-nl");
    for topic in ["a", "b", "c", "d"] {
        let record =
            document(&format!("ms.openlocfilehash: {}\n", hash_of(&text(topic, "Old."))), "# Titel\n\nTekst.\n");
        sandbox.file(&format!("source/{topic}.md"), text(topic, "Old."));
        sandbox.file(&format!("nl-nl/{topic}.md"), record);
    }
    source.commit("2026-01-01");
    locale.commit("2026-01-02");
    let steps: [(&str, &dyn Fn()); 6] = [
        ("nothing", &|| ()),
        ("a change of a source that is not committed", &|| {
            sandbox.file("source/a.md", text("a", "New."));
        }),
        ("a commit", &|| {
            sandbox.file("source/b.md", text("b", "Newer."));
            source.commit("2026-01-03");
        }),
        ("an edit of a translation, committed", &|| {
            let own = fs::read_to_string(sandbox.path("nl-nl/a.md")).unwrap();
            sandbox.file("nl-nl/a.md", own.replace("Tekst.", "Iets anders."));
            locale.commit("2026-01-04");
        }),
        ("a renamed and edited source", &|| {
            fs::remove_file(sandbox.path("source/c.md")).unwrap();
            sandbox.file("source/renamed.md", text("c", "Edited."));
            source.commit("2026-01-05");
        }),
        ("a rewritten history", &|| {
            source.git(&["reset", "--quiet", "--hard", "HEAD~1"], "");
        }),
    ];
    for (what, step) in steps {
        step();
        settle();
        for revisions in [&[][..], &["--source-rev", "HEAD", "--locale-rev", "HEAD"]] {
            for format in ["json", "human"] {
                let arguments = [&["check", "source", "nl-nl", "--format", format], revisions].concat();
                let plain = sandbox.run(&arguments).whole();
                let cached = sandbox.run(&[&arguments[..], &["--cache", ".cache"]].concat()).whole();
                let next = |text: &str| -> String { text.lines().filter(|line| !line.contains("Next: ")).collect() };
                assert_eq!(next(&cached), next(&plain), "after {what}, {format} {revisions:?}");
            }
        }
    }
    cache_file(&sandbox.path(".cache"));
}

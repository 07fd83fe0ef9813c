//! Repositories that are not as usual: what they lack is told with the remedy.

use std::fs;
use std::process::Command;

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, document, record};

const OLD: &str = "# Set up\n\nSave it.\n";
const NEW: &str = "# Set up\n\nSave it twice.\n";

/// A source repository with two versions of `a.md`, and a translation of the first. `None` where
/// git is missing or cannot make such a repository.
fn changed(format: &str) -> Option<Sandbox> {
    let sandbox = Sandbox::new();
    sandbox.file("origin/docs/a.md", document("", OLD));
    let made = run_git(&sandbox, ".", &["init", "--quiet", &format!("--object-format={format}"), "origin"]);
    assert!(made.is_some(), "this test needs git 2.29 or later: install it");
    let commit = |text: &str| {
        sandbox.file("origin/docs/a.md", document("", text));
        git(&sandbox, "origin", &["add", "--all"]);
        git(&sandbox, "origin", &["commit", "--quiet", "--message", "x"]);
        git(&sandbox, "origin", &["rev-parse", "HEAD"])
    };
    let base = commit(OLD);
    commit(NEW);
    git(&sandbox, "origin", &["config", "uploadpack.allowFilter", "true"]);
    let record = record(&document("", OLD)).replace("0123456789abcdef0123456789abcdef01234567", &base);
    sandbox.file("nl-nl/a.md", document(&record, "# Instellen\n\nSla het op.\n"));
    Some(sandbox)
}

fn run_git(sandbox: &Sandbox, folder: &str, arguments: &[&str]) -> Option<String> {
    let settings = ["user.name=A", "user.email=a@example.com", "core.autocrlf=false", "protocol.file.allow=always"];
    let output = Command::new("git")
        .args(settings.iter().flat_map(|setting| ["-c", setting]))
        .args(arguments)
        .current_dir(sandbox.path(folder))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).unwrap().trim().to_owned())
}

fn git(sandbox: &Sandbox, folder: &str, arguments: &[&str]) -> String {
    run_git(sandbox, folder, arguments).unwrap_or_else(|| panic!("git {arguments:?}"))
}

#[test]
fn a_repository_of_longer_ids_is_read() {
    let Some(sandbox) = changed("sha256") else { return };
    let report = sandbox.run(&["check", "origin/docs", "nl-nl", "--format", "json"]).json();
    let drift = &report["documents"][0]["drift"];
    assert_eq!(drift["kind"], "text");
    assert_eq!(drift["base"]["commit"], git(&sandbox, "origin", &["rev-parse", "HEAD~1"]));
    let past = sandbox.run(&["check", "origin/docs", "nl-nl", "--source-rev", "HEAD~1"]);
    assert_eq!(past.code, Some(0), "{}", past.whole());
    sandbox.run(&["accept", "--source", "origin/docs", "--locale", "nl-nl", "--force", "a.md"]);
    let accepted = fs::read_to_string(sandbox.path("nl-nl/a.md")).unwrap();
    let commit = git(&sandbox, "origin", &["rev-parse", "HEAD"]);
    assert!(accepted.contains(&format!("ms.sourcegitcommit: {commit}")), "{accepted}");
}

#[test]
fn ids_of_another_kind_are_none() {
    let record_of = |sandbox: &Sandbox, digits: usize| {
        let record = record(&document("", OLD));
        let record = record.replace("0123456789abcdef0123456789abcdef01234567", &"0123456789".repeat(7)[..digits]);
        sandbox.file("nl-nl/a.md", document(&record, "# Instellen\n\nSla het op.\n"));
    };
    for (format, digits) in [("sha1", 64), ("sha256", 40)] {
        let Some(sandbox) = changed(format) else { return };
        record_of(&sandbox, digits);
        let report = sandbox.run(&["check", "origin/docs", "nl-nl", "--format", "json"]).json();
        assert_eq!(report["documents"][0]["drift"]["base"]["found_by"], "history", "{format}");
        let outcome =
            sandbox.run(&["check", "origin/docs", "nl-nl", "--source-rev", &"0123456789".repeat(7)[..digits]]);
        assert_eq!(outcome.code, Some(2), "{}", outcome.whole());
        assert!(outcome.stderr.starts_with("error: The repository of origin/docs has no revision 01234"), "{format}");
    }
}

#[test]
fn a_partial_clone_says_what_it_lacks() {
    let Some(sandbox) = changed("sha1") else { return };
    let origin = format!("file://{}", sandbox.path("origin").display());
    git(&sandbox, ".", &["clone", "--quiet", "--filter=blob:none", &origin, "clone"]);
    assert_snapshot!(sandbox.run(&["check", "clone/docs", "nl-nl"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      The source changed after this translation was made; what changed is unknown: the clone of the source is partial and lacks the version that was translated (run git fetch --refetch --no-filter).
      stale
        a.md  the clone of the source is partial and lacks the version that was translated (run git fetch --refetch --no-filter) · MT, handed off Mar 4, 2021

    Failed: 1 error.
    What to do: locdrift explain stale-translation
    Next: locdrift queue clone/docs nl-nl
    ");
    assert_snapshot!(sandbox.run(&["check", "clone/docs", "nl-nl", "--source-rev", "HEAD~1"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      invalid 1 (100.0%) · current 0 (0.0%)
      invalid
        a.md  Cannot read the source: the clone is partial and lacks this file (run git fetch --refetch --no-filter).

      other findings in the source (clone/docs)
        a.md  Cannot read the source: the clone is partial and lacks this file (run git fetch --refetch --no-filter).

    Failed: 2 errors.
    What to do: locdrift explain unreadable-document
    ");
    // The remedy that is named.
    git(&sandbox, "clone", &["fetch", "--quiet", "--refetch", "--no-filter"]);
    let report = sandbox.run(&["check", "clone/docs", "nl-nl", "--format", "json"]).json();
    assert_eq!(report["documents"][0]["drift"]["kind"], "text");
}

#[test]
fn borrowed_objects_that_are_gone_are_named() {
    let Some(sandbox) = changed("sha1") else { return };
    git(&sandbox, ".", &["clone", "--quiet", "--shared", "origin", "clone"]);
    fs::rename(sandbox.path("origin"), sandbox.path("elsewhere")).unwrap();
    assert_snapshot!(sandbox.run(&["check", "clone/docs", "nl-nl"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      The source changed after this translation was made; what changed is unknown: the repository borrows objects from [FOLDER]/origin/.git/objects, which does not exist (restore it, or clone again without --reference and --shared).
      stale
        a.md  the repository borrows objects from [FOLDER]/origin/.git/objects, which does not exist (restore it, or clone again without --reference and --shared) · MT, handed off Mar 4, 2021

    Failed: 1 error.
    What to do: locdrift explain stale-translation
    Next: locdrift queue clone/docs nl-nl
    ");
    assert_snapshot!(sandbox.run(&["check", "clone/docs", "nl-nl", "--source-rev", "HEAD"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the git repository of clone/docs: the repository borrows objects from [FOLDER]/origin/.git/objects, which does not exist (restore it, or clone again without --reference and --shared).
    ");
    assert_snapshot!(sandbox.run(&["check", "clone/docs", "nl-nl", "--history", "clone"]).whole(), @r"
    exit 2
    -- stderr
    error: Cannot read the git repository of clone: the repository borrows objects from [FOLDER]/origin/.git/objects, which does not exist (restore it, or clone again without --reference and --shared).
    ");
}

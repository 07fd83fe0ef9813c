//! Git: reading revisions, recovering bases, showing what changed.

use std::process::Command;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::repository::is_git_here;
use crate::sandbox::{Sandbox, document, hash_of, record};

const OLD: &str = "# Set up\n\nOpen the account page.\n\nSave it.\n";
const NEW: &str = "# Set up\n\nOpen the account page.\n\nSave it twice.\n";

/// A repository whose folder `source` has a history, beside a locale. `None` without git.
struct Repository {
    sandbox: Sandbox,
}

impl Repository {
    fn new() -> Option<Self> {
        let repository = Self { sandbox: Sandbox::new() };
        assert!(Command::new("git").arg("--version").output().is_ok(), "this test needs git: install it");
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        Some(repository)
    }

    fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "core.autocrlf=false"])
            .args(arguments)
            .current_dir(self.sandbox.path(""))
            .env("GIT_AUTHOR_DATE", "2026-01-02T03:04:05Z")
            .env("GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .output()
            .unwrap();
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Commits everything below `source`, and returns the commit.
    fn commit(&self) -> String {
        self.git(&["add", "--all", "source"]);
        self.git(&["commit", "--quiet", "--message", "x"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Writes a translation of `base` that records `commit`.
    fn translation(&self, path: &str, base: &str, commit: &str) {
        let record = record(&document("", base)).replace("0123456789abcdef0123456789abcdef01234567", commit);
        let text = "# <a name=\"set-up\"></a>Instellen\n\nOpen de accountpagina.\n\nSla het op.\n";
        self.sandbox.file(&format!("nl-nl/{path}"), document(&record, text));
    }

    fn check(&self, arguments: &[&str]) -> Value {
        self.sandbox.run(&[&["check", "source", "nl-nl", "--format", "json"], arguments].concat()).json()
    }
}

/// A history in which `a.md` changed after it was translated.
fn changed() -> Option<Repository> {
    let repository = Repository::new()?;
    repository.sandbox.source("a.md", OLD);
    let base = repository.commit();
    repository.translation("a.md", OLD, &base);
    repository.sandbox.source("a.md", NEW);
    repository.commit();
    Some(repository)
}

fn drift(report: &Value) -> &Value {
    &report["documents"][0]["drift"]
}

#[test]
fn the_base_is_at_the_recorded_commit() {
    let Some(repository) = changed() else { return };
    let report = repository.check(&[]);
    let drift = drift(&report);
    assert_eq!(drift["kind"], "text");
    assert_eq!(
        drift["base"],
        json!({"commit": repository.git(&["rev-parse", "HEAD~1"]), "path": "a.md", "found_by": "commit"})
    );
    assert_eq!(drift["since"], json!({"commits": 1, "oldest": "2026-01-02T03:04:05Z"}));
    assert_eq!(drift["words"], json!({"changed": 3, "formatting": 0, "total": 11}));
    assert_eq!(
        drift["changes"],
        json!([{"op": "replace", "kind": "text", "headings": ["Set up"], "base_lines": [10, 10], "source_lines": [10, 10],
                "translation_lines": [16, 16], "confidence": "high", "aligned_by": "position", "done": false, "words": 3,
                "base": null, "head": null, "translation": null}])
    );
    assert_eq!(report["findings"][0]["lines"], json!([16, 16]));
    assert_eq!(repository.check(&["--no-drift"])["documents"][0]["drift"], Value::Null);
}

#[test]
fn people_see_how_much_there_is_to_review() {
    let Some(repository) = changed() else { return };
    repository.sandbox.source("b.md", "Text.\n");
    let base = repository.commit();
    repository.translation("b.md", "Text.\n", &base);
    repository.sandbox.file("source/b.md", document("ms.date: 01/01/2026\n", "Text.\n"));
    repository.commit();
    assert_snapshot!(repository.sandbox.run(&["check", "source", "nl-nl"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 2 documents in nl-nl
      stale 2 (100.0%) · current 0 (0.0%)
      1 stale document needs a translator: 3 of 14 words to review (21.4%)
      stale, needs a translator
        a.md  3 of 11 words · MT, handed off Mar 4, 2021
      stale, needs no translator
        b.md  metadata · MT, handed off Mar 4, 2021

    Failed: 1 error.
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
}

#[test]
fn diff_shows_the_source_before_and_now_and_the_translation() {
    let Some(repository) = changed() else { return };
    let run = |arguments: &[&str]| {
        let all = [&["diff", "--source", "source", "--locale", "nl-nl"], arguments].concat();
        repository.sandbox.run(&all)
    };
    assert_snapshot!(run(&["a.md"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL)
      text · 3 of 11 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 10 (text)
        │ Save it{+ twice+}.
        translation, line 16
        │ Sla het op.
    ");
    assert_eq!(run(&["nl-nl/a.md"]).whole(), run(&["./source/a.md"]).whole());
    assert_snapshot!(run(&["a.md", "--side-by-side"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL)
      text · 3 of 11 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 10 (text)
        before                                                   │ now
        Save it.                                                 │ Save it twice.
        translation, line 16
        │ Sla het op.
    ");
    assert_snapshot!(run(&["b.md"]).whole(), @r"
    exit 2
    -- stderr
    error: No source document or translation has the path b.md.
    ");
    let change = &run(&["a.md", "--format", "json"]).json()["documents"][0]["drift"]["changes"][0];
    assert_eq!(
        [&change["base"], &change["head"], &change["translation"]],
        [&json!("Save it."), &json!("Save it twice."), &json!("Sla het op.")]
    );
}

/// Every kind of change in one document, and a paragraph that is longer than a line.
#[test]
fn diff_shows_text_first_and_metadata_in_one_line() {
    let Some(repository) = Repository::new() else { return };
    let long =
        "You need Azure Active Directory Premium to do this, and an account that may change settings. ".repeat(2);
    let old = format!("# Set up\n\n```sh\nfirst\nrun --fast\nlast\n```\n\nSee [this](a.md).\n\n{long}\n\nOld words.\n");
    repository.sandbox.file("source/a.md", document("ms.date: 01/01/2020\nms.author: a\n", &old));
    let base = repository.commit();
    let translated = "# Instellen\n\n```sh\nfirst\nrun --fast\nlast\n```\n\nZie [dit](a.md).\n\nU hebt Azure Active Directory \
                      Premium nodig om dit te doen, en een account dat instellingen mag wijzigen, en daarna nog een keer hetzelfde.\n\n\
                      Oude woorden.\n";
    let record = record(&document("ms.date: 01/01/2020\nms.author: a\n", &old));
    let record = record.replace("0123456789abcdef0123456789abcdef01234567", &base);
    let record = format!("{record}ms.date: 01/01/2020\nms.author: a\n");
    repository.sandbox.file("nl-nl/a.md", document(&record, translated));
    let new = old
        .replacen("Azure Active Directory Premium", "Microsoft Entra ID P1 or P2", 1)
        .replace("do this,", "do\nthis,")
        .replace("--fast", "--slow")
        .replace("a.md", "b.md")
        .replace("Old words.", "Old things went.");
    repository.sandbox.file("source/a.md", document("ms.date: 02/02/2022\nms.author: b\n", &new));
    repository.commit();
    let run = |arguments: &[&str]| {
        let all = [&["diff", "--source", "source", "--locale", "nl-nl", "a.md"], arguments].concat();
        repository.sandbox.run(&all)
    };
    assert_snapshot!(run(&[]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL)
      text · 37 of 43 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 18-20 (text)
        │ You need [-Azure Active Directory Premium-]{+Microsoft Entra ID P1 or P2+} to do this, and an account that may
        │ change settings. You need Azure Active Directory Premium to do this, and an account that may change settings.
        translation, line 24
        │ U hebt Azure Active Directory Premium nodig om dit te doen, en een account dat instellingen mag wijzigen, en
        │ daarna nog een keer hetzelfde.

      Set up › source line 22 (text)
        │ [-Old words.-]
        │ {+Old things went.+}
        translation, line 26
        │ Oude woorden.

      Set up › source line 10-14 (code)
        │   ```sh
        │   first
        │ - run --fast
        │ + run --slow
        │   last
        │   ```
        translation, line 16-20
        │ ```sh
        │ first
        │ run --fast
        │ last
        │ ```

      Set up › source line 16 (links)
        │ See [this]([-a.md-]{+b.md+}).
        translation, line 22
        │ Zie [dit](a.md).

      2 changes of metadata (--all shows them)
    ");
    let all = run(&["--all"]).whole();
    assert!(all.contains("01/01/2020") && !run(&[]).whole().contains("01/01/2020"), "{all}");
    // Programs get the changes in the order of the source.
    let json = run(&["--format", "json"]).json();
    let kinds: Vec<&Value> = drift(&json)["changes"].as_array().unwrap().iter().map(|change| &change["kind"]).collect();
    assert_eq!(kinds, ["metadata", "metadata", "code", "links", "text", "text"]);
}

#[test]
fn a_base_without_its_commit_is_found_by_its_hash() {
    let Some(repository) = changed() else { return };
    repository.translation("a.md", OLD, &"1".repeat(40));
    let report = repository.check(&[]);
    assert_eq!(drift(&report)["base"]["found_by"], "history");
    assert_eq!(drift(&report)["base"]["commit"], repository.git(&["rev-parse", "HEAD~1"]));
    assert_eq!(drift(&report)["kind"], "text");
}

#[test]
fn renames_are_followed_by_content() {
    let Some(repository) = changed() else { return };
    repository.translation("moved/c.md", OLD, &"1".repeat(40));
    std::fs::remove_file(repository.sandbox.path("nl-nl/a.md")).unwrap();
    std::fs::create_dir_all(repository.sandbox.path("source/moved")).unwrap();
    repository.git(&["mv", "source/a.md", "source/moved/c.md"]);
    repository.commit();
    let report = repository.check(&[]);
    assert_eq!(drift(&report)["base"]["path"], "a.md");
    assert_eq!(drift(&report)["words"]["changed"], 3);
}

#[test]
fn each_locale_is_told_what_it_would_be_told_alone() {
    let Some(repository) = changed() else { return };
    std::fs::create_dir_all(repository.sandbox.path("source/moved")).unwrap();
    repository.sandbox.source("b.md", OLD);
    repository.commit();
    repository.git(&["mv", "source/b.md", "source/moved/c.md"]);
    repository.sandbox.source("moved/c.md", NEW);
    repository.commit();
    // Nothing has this hash, so that everything is searched for the first locale.
    repository.translation("a.md", "# Never committed\n", &"1".repeat(40));
    let record = record(&document("", OLD)).replace("0123456789abcdef0123456789abcdef01234567", &"1".repeat(40));
    for path in ["a.md", "moved/c.md"] {
        repository.sandbox.file(&format!("fr-fr/{path}"), document(&record, "# Installer\n"));
    }
    let check = |locales: &[&str]| {
        repository.sandbox.run(&[&["check", "source"], locales, &["--format", "json"]].concat()).json()["documents"]
            .take()
    };
    let (dutch, french) = (check(&["nl-NL=nl-nl"]), check(&["fr-FR=fr-fr"]));
    let alone = [dutch, french].map(|documents| documents.as_array().cloned().unwrap()).concat();
    assert_eq!(check(&["nl-NL=nl-nl", "fr-FR=fr-fr"]), Value::Array(alone.clone()));
    let bases: Vec<&Value> = alone.iter().map(|document| &document["drift"]["base"]["found_by"]).collect();
    assert_eq!(bases, [&Value::Null, &Value::Null, &json!("history"), &json!("history")]);
}

#[test]
fn a_commit_that_holds_another_source_is_found_and_not_believed() {
    let Some(repository) = changed() else { return };
    let head = repository.git(&["rev-parse", "HEAD"]);
    repository.translation("a.md", OLD, &head);
    let report = repository.check(&[]);
    assert_eq!(drift(&report)["base"]["found_by"], "history");
    let rules: Vec<&Value> = report["findings"].as_array().unwrap().iter().map(|finding| &finding["rule"]).collect();
    assert_eq!(rules, ["stale-translation", "provenance-mismatch"]);
}

#[test]
fn what_cannot_be_recovered_says_why() {
    let Some(repository) = changed() else { return };
    let reason = |report: &Value| (drift(report)["kind"].clone(), drift(report)["reason"].clone());
    let head = repository.git(&["rev-parse", "HEAD"]);
    repository.translation("a.md", "# Never committed\n", &head);
    assert_eq!(reason(&repository.check(&[])), (json!("unknown"), json!("no-version-matches")));
    repository.translation("a.md", "# Never committed\n", &"1".repeat(40));
    assert_eq!(reason(&repository.check(&[])), (json!("unknown"), json!("commit-not-found")));

    repository.translation("a.md", OLD, &repository.git(&["rev-parse", "HEAD~1"]));
    let url = format!("file://{}", repository.sandbox.path("").display());
    repository.git(&["clone", "--quiet", "--depth", "1", &url, "shallow"]);
    let shallow = repository.sandbox.run(&["check", "shallow/source", "nl-nl", "--format", "json"]).json();
    assert_eq!(reason(&shallow), (json!("unknown"), json!("shallow-clone")));
    assert_snapshot!(repository.sandbox.run(&["check", "shallow/source", "nl-nl"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      The source changed after this translation was made; what changed is unknown: the clone of the source is shallow and lacks the version that was translated (run git fetch --unshallow).
      stale
        a.md  the clone of the source is shallow and lacks the version that was translated (run git fetch --unshallow) · MT, handed off Mar 4, 2021

    Failed: 1 error.
    What to do: locdrift explain stale-translation
    Next: locdrift queue shallow/source nl-nl
    ");

    let elsewhere = Sandbox::new();
    elsewhere.source("a.md", NEW).translation("a.md", OLD);
    let report = elsewhere.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    assert_eq!(reason(&report), (json!("unknown"), json!("no-repository")));
    let history = repository.sandbox.path("source");
    let history = history.to_str().unwrap();
    let report = elsewhere.run(&["check", "source", "nl-nl", "--history", history, "--format", "json"]).json();
    assert_eq!(drift(&report)["base"]["found_by"], "history");
}

#[test]
fn a_corrupt_pack_is_a_reason_and_no_wrong_status() {
    let Some(repository) = changed() else { return };
    repository.git(&["gc", "--quiet"]);
    for entry in std::fs::read_dir(repository.sandbox.path(".git/objects/pack")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "pack") {
            let length = std::fs::metadata(&path).unwrap().len() as usize;
            std::fs::remove_file(&path).unwrap();
            std::fs::write(&path, vec![0; length]).unwrap();
        }
    }
    let report = repository.check(&[]);
    assert_eq!(report["documents"][0]["status"], "stale");
    assert_eq!(drift(&report)["kind"], "unknown");
    assert_eq!(drift(&report)["reason"], "repository-unreadable");
}

#[test]
fn a_revision_reads_like_a_checkout_of_it() {
    let Some(repository) = changed() else { return };
    repository.sandbox.source(".hidden/b.md", "B.\n").source("deep/down/é.md", "C.\n").file("source/x.txt", "");
    repository.commit();
    let checkout = repository.check(&[]);
    repository.sandbox.source("a.md", "Not committed.\n").source("new.md", "Not committed.\n");
    let mut revision = repository.check(&["--source-rev", "main"]);
    assert_eq!(revision["source"]["revision"], "main");
    revision["source"]["revision"] = Value::Null;
    assert_eq!(revision, checkout);

    repository.git(&["clone", "--quiet", "--bare", ".", "bare.git"]);
    let arguments = ["check", "bare.git", "nl-nl", "--source-rev", "main:source", "--format", "json"];
    let bare = repository.sandbox.run(&arguments).json();
    assert_eq!(bare["documents"], checkout["documents"]);
    let old = repository.check(&["--source-rev", "main~2"]);
    assert_eq!(old["documents"][0]["status"], "current");
}

#[test]
fn revisions_that_cannot_be_read_are_errors() {
    let Some(repository) = changed() else { return };
    let run = |arguments: &[&str]| repository.sandbox.run(&[&["check", "source", "nl-nl"], arguments].concat()).whole();
    assert_snapshot!(run(&["--source-rev", "nothing"]), @r#"
    exit 2
    -- stderr
    error: The repository of source has no revision nothing: couldn't parse revision, input="nothing".
    "#);
    assert_snapshot!(run(&["--source-rev", "main:nowhere"]), @"
    exit 2
    -- stderr
    error: Revision main:nowhere has no folder nowhere.
    ");
    let elsewhere = Sandbox::new();
    elsewhere.source("a.md", OLD).translation("a.md", OLD);
    assert_snapshot!(elsewhere.run(&["check", "source", "nl-nl", "--source-rev", "main"]).whole(), @r"
    exit 2
    -- stderr
    error: source is not in a git repository, so no revision of it can be read.
    ");
}

#[test]
fn the_recorded_form_is_the_form_of_the_new_hash() {
    let Some(repository) = changed() else { return };
    let stored = |body: &str| {
        let fingerprints = locdrift::base::fingerprint::Fingerprints::of(
            document("", body).as_bytes(),
            locdrift::base::fingerprint::Algorithms::SHA1,
        );
        let like = locdrift::base::fingerprint::Hash::Sha1([0; 20]);
        fingerprints.in_form(locdrift::base::fingerprint::Form::Stored, &like).unwrap().to_string()
    };
    let translation = std::fs::read_to_string(repository.sandbox.path("nl-nl/a.md")).unwrap();
    let translation = translation.replace(&hash_of(&document("", OLD)), &stored(OLD));
    repository.sandbox.file("nl-nl/a.md", translation);
    assert_eq!(repository.check(&[])["documents"][0]["source_hash"], stored(NEW));
}

#[test]
fn a_source_that_was_renamed_and_edited_at_once_has_its_commits() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let git = crate::repository::Repository::new(&sandbox, "source");
    sandbox.source("old.md", OLD);
    git.commit("2026-01-01");
    let base = git.head();
    let record = record(&document("", OLD)).replace("0123456789abcdef0123456789abcdef01234567", &base);
    sandbox.file("nl-nl/new.md", document(&record, "# Instellen\n\nOpen de accountpagina.\n\nSla het op.\n"));
    let since = || {
        let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
        let documents = report["documents"].as_array().unwrap();
        documents.iter().find(|document| document["path"] == "new.md").unwrap()["drift"]["since"].clone()
    };
    std::fs::remove_file(sandbox.path("source/old.md")).unwrap();
    sandbox.source("new.md", NEW);
    git.commit("2026-02-02");
    assert_eq!(since(), json!({"commits": 1, "oldest": "2026-02-02T00:00:00Z"}));
    sandbox.source("new.md", &NEW.replace("twice", "thrice"));
    git.commit("2026-03-03");
    assert_eq!(since(), json!({"commits": 2, "oldest": "2026-02-02T00:00:00Z"}));
}

#[test]
fn what_happened_before_a_rename_counts_too() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let git = crate::repository::Repository::new(&sandbox, "source");
    // A path that another document had before is not followed into that one.
    sandbox.source("new.md", "Another document.\n");
    git.commit("2025-12-31");
    std::fs::remove_file(sandbox.path("source/new.md")).unwrap();
    sandbox.source("guide/old.md", OLD);
    git.commit("2026-01-01");
    let record = record(&document("", OLD));
    sandbox.file("nl-nl/new.md", document(&record, "# Instellen\n\nOpen de accountpagina.\n\nSla het op.\n"));
    sandbox.source("guide/old.md", NEW);
    git.commit("2026-02-02");
    std::fs::remove_file(sandbox.path("source/guide/old.md")).unwrap();
    sandbox.source("new.md", &NEW.replace("Open", "Close"));
    git.commit("2026-03-03");
    let report = sandbox.run(&["check", "source", "nl-nl", "--format", "json", "--max", "age=1d"]).json();
    let drift = &report["documents"][0]["drift"];
    assert_eq!(drift["base"]["path"], "guide/old.md");
    assert_eq!(drift["since"], json!({"commits": 2, "oldest": "2026-02-02T00:00:00Z"}));
    assert_eq!(report["verdict"]["budgets"][0]["unknown"], json!([]));
}

/// What is taken apart takes far more memory than its text, so its lines are bounded.
#[test]
fn a_document_of_too_many_lines_is_not_taken_apart() {
    let Some(repository) = Repository::new() else { return };
    let old = format!("# Set up\n\n{}", "a\n\n".repeat(120_000));
    repository.sandbox.file("source/a.md", document("", &old));
    repository.git(&["add", "--all"]);
    repository.git(&["commit", "--quiet", "--message", "x"]);
    repository.sandbox.file("nl-nl/a.md", document(&record(&document("", &old)), "# Instellen\n"));
    repository.sandbox.file("source/a.md", document("", &format!("{old}b\n")));
    let report = repository.sandbox.run(&["check", "source", "nl-nl", "--format", "json"]).json();
    let drift = &report["documents"][0]["drift"];
    assert_eq!(
        (&report["documents"][0]["status"], &drift["reason"]),
        (&"stale".into(), &"too-large".into()),
        "{drift}"
    );
}

//! `--since`: what a pull request answers for.

use insta::assert_snapshot;

use crate::repository::{Repository, is_git_here};
use crate::sandbox::{Sandbox, document, record};

/// A source and its translations on `main`, one of them stale already, and a branch to work on.
fn pull_request(sandbox: &Sandbox) -> Repository<'_> {
    let repository = Repository::new(sandbox, ".");
    write(sandbox);
    repository.commit("2026-01-01");
    sandbox.source("stale.md", "Neglected for long.\n");
    repository.commit("2026-01-02");
    repository.branch("work");
    repository
}

fn write(sandbox: &Sandbox) {
    for name in ["a.md", "stale.md", "metadata.md", "guide/rename.md"] {
        let text = format!("Text of {name}.\n");
        sandbox.source(name, &text).translation(name, &text);
    }
}

const CHECK: [&str; 5] = ["check", "source", "nl-nl", "--since", "main"];

fn run(sandbox: &Sandbox) -> String {
    sandbox.run(&CHECK).whole()
}

#[test]
fn what_did_not_change_does_not_count() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    sandbox.file("README.md", "No document.\n");
    repository.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 0
    -- stdout
    nl-NL No documents in nl-nl.

    Passed.
    Checked only documents changed since main: 0
    ");
    assert_eq!(sandbox.run(&CHECK[..3]).code, Some(1));
}

#[test]
fn a_source_without_its_translation_is_denied() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    sandbox.source("a.md", "New text of a.md.\n").source("new.md", "New page.\n");
    repository.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 1
    -- stdout
    nl-NL: 2 documents in nl-nl
      stale 1 (50.0%) · missing 1 (50.0%) · current 0 (0.0%)
      1 stale document needs a translator: 4 of 6 words to review (66.7%)
      stale, needs a translator
        a.md  4 of 6 words · MT, handed off Mar 4, 2021
      missing
        new.md

    Failed: 2 errors.
    Checked only documents changed since main: 2
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
}

#[test]
fn a_translation_without_its_record_is_denied_only_where_it_is_behind() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    let edit = |name: &str| {
        let text = document(&record(&document("", &format!("Text of {name}.\n"))), "# Vertaling, nu beter\n");
        sandbox.file(&format!("nl-nl/{name}"), text);
    };
    edit("a.md");
    repository.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

    Passed.
    Checked only documents changed since main: 1
    ");
    edit("stale.md");
    repository.commit("2026-02-02");
    assert_snapshot!(run(&sandbox), @r"
    exit 1
    -- stdout
    nl-NL: 2 documents in nl-nl
      stale 1 (50.0%) · current 1 (50.0%)
      1 stale document needs a translator: 3 of 5 words to review (60.0%)
      stale, needs a translator
        stale.md  3 of 5 words · MT, handed off Mar 4, 2021
      other findings
        stale.md:12  Edited after its record was made (line 12). If it still matches the source, run locdrift accept.

    Failed: 1 error.
    Checked only documents changed since main: 2
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
}

#[test]
fn a_comment_names_the_paragraphs_that_are_touched() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    let paragraphs: String = (0..7).map(|n| format!("## Part `{n}`\n\nNew <b>text</b> {n}.\n\n")).collect();
    sandbox.source("a.md", &paragraphs).source("metadata.md", "# Set @up\n\nOther words.\n");
    repository.commit("2026-02-01");
    let report = sandbox.run(&[&CHECK[..], &["--format", "markdown"]].concat()).stdout;
    let part = report.split("**Paragraphs").nth(1).unwrap().split("\n<details").next().unwrap();
    assert_snapshot!(part, @r"
     affected by these changes**

    - nl-NL `a.md`
      - source line 6 (text)
      - source line 6 (text)
      - Part \`0\` › source line 8 (text)
      - source line 10 (text)
      - Part \`1\` › source line 12 (text)
      - 10 more paragraphs
    - nl-NL `metadata.md`
      - source line 6 (text)
      - source line 6 (text)
      - Set @&#8203;up › source line 8 (text)
    ");
}

#[test]
fn metadata_alone_warns() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    sandbox.file("source/metadata.md", document("ms.author: somebody\n", "Text of metadata.md.\n"));
    repository.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      no stale document needs a translator
      stale, needs no translator
        metadata.md  metadata · MT, handed off Mar 4, 2021

    Passed, with 1 warning.
    Checked only documents changed since main: 1
    ");
}

#[test]
fn a_renamed_source_wants_its_translation_to_follow() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    let rename = |side: &str| {
        std::fs::rename(sandbox.path(&format!("{side}/guide/rename.md")), sandbox.path(&format!("{side}/renamed.md")))
            .unwrap();
    };
    rename("source");
    repository.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 1
    -- stdout
    nl-NL: 2 documents in nl-nl
      missing 1 (50.0%) · orphaned 1 (50.0%) · current 0 (0.0%)
      missing
        renamed.md  same content as guide/rename.md
      orphaned
        guide/rename.md  moved to renamed.md

    Failed: 1 error.
    Checked only documents changed since main: 2
    What to do: locdrift explain missing-translation
    Next: locdrift update source nl-nl
    ");
    rename("nl-nl");
    repository.commit("2026-02-02");
    assert_snapshot!(run(&sandbox), @r"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

    Passed.
    Checked only documents changed since main: 1
    ");
}

#[test]
fn the_branch_answers_for_itself_and_not_for_what_main_did_since() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    sandbox.source("new.md", "New page.\n");
    repository.commit("2026-02-01");
    repository.checkout("main");
    sandbox.source("a.md", "Text that main changed.\n");
    repository.commit("2026-02-02");
    repository.checkout("work");
    let paths = |arguments: &[&str]| {
        let report = sandbox.run(&[&CHECK[..], &["--format", "json"], arguments].concat()).json();
        let documents = report["documents"].as_array().unwrap().iter();
        documents.map(|document| document["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&[]), ["new.md"]);
    // What is not committed yet counts too, but not line ends of a checkout.
    let source = std::fs::read_to_string(sandbox.path("source/metadata.md")).unwrap();
    sandbox.source("stale.md", "Not committed.\n").file("source/metadata.md", source.replace('\n', "\r\n"));
    assert_eq!(paths(&[]), ["new.md", "stale.md"]);
    assert_eq!(paths(&["--source-rev", "work", "--locale-rev", "work"]), ["new.md"]);
    assert_eq!(paths(&["--source-rev", "main~1", "--locale-rev", "work"]), [""; 0]);
}

#[test]
fn what_is_known_of_everything_decides_about_the_part() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    let repository = pull_request(&sandbox);
    sandbox.run(&["check", "source", "nl-nl", "--baseline", "known.jsonl", "--write-baseline"]);
    sandbox.source("a.md", "New text of a.md.\n");
    repository.commit("2026-02-01");
    let arguments = [&CHECK[..], &["--baseline", "known.jsonl", "--prune-baseline", "--format", "json"]].concat();
    let report = sandbox.run(&arguments).json();
    assert_eq!(report["verdict"]["since"], "main");
    assert_eq!(report["verdict"]["denied"], 1);
    assert_eq!(report["verdict"]["forgiven"], 0);
    assert_eq!(report["verdict"]["baseline"]["outdated"], serde_json::json!([]));
}

#[test]
fn each_repository_is_compared_with_its_own_revision() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    write(&sandbox);
    let (source, locale) = (Repository::new(&sandbox, "source"), Repository::new(&sandbox, "nl-nl"));
    for repository in [&source, &locale] {
        repository.commit("2026-01-01");
        repository.branch("work");
    }
    assert_eq!(sandbox.run(&CHECK).code, Some(0));
    sandbox.source("a.md", "New text of a.md.\n");
    source.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      1 stale document needs a translator: 4 of 6 words to review (66.7%)
      stale, needs a translator
        a.md  4 of 6 words · MT, handed off Mar 4, 2021

    Failed: 1 error.
    Checked only documents changed since main: 1
    What to do: locdrift explain stale-translation
    Next: locdrift queue source nl-nl
    ");
    sandbox.translation("a.md", "New text of a.md.\n").file("nl-nl/stale.md", "No record.\n");
    locale.commit("2026-02-01");
    assert_snapshot!(run(&sandbox), @r"
    exit 0
    -- stdout
    nl-NL: 2 documents in nl-nl
      untracked 1 (50.0%) · current 1 (50.0%)
      untracked
        stale.md

    Passed, with 1 warning.
    Checked only documents changed since main: 2
    ");
}

#[test]
fn what_cannot_be_compared_is_no_green_check() {
    if !is_git_here() {
        return;
    }
    let sandbox = Sandbox::new();
    write(&sandbox);
    let mut told = vec![run(&sandbox)];
    let source = Repository::new(&sandbox, "source");
    source.commit("2026-01-01");
    told.push(run(&sandbox));
    source.branch("work");
    sandbox.source("a.md", "New text of a.md.\n");
    source.commit("2026-02-01");
    source.checkout("main");
    source.commit("2026-02-02");
    source.checkout("work");
    source.shallow_clone("shallow");
    let shallow = |revision: &str| sandbox.run(&["check", "shallow", "nl-nl", "--since", revision]).whole();
    told.extend([shallow("origin/main"), shallow("origin/mian")]);
    let locale = Repository::new(&sandbox, "nl-nl");
    locale.commit("2026-01-01");
    told.push(sandbox.run(&["check", "source", "nl-nl", "--since", "work"]).whole());
    source.orphan("other");
    source.commit("2026-03-01");
    told.push(run(&sandbox));
    assert_snapshot!(told.join("\n"), @r#"
    exit 2
    -- stderr
    error: source is not in a git repository, so what changed since main is unknown.

    exit 2
    -- stderr
    error: nl-nl is not in a git repository, so what changed since main is unknown.

    exit 2
    -- stderr
    error: The clone of shallow is shallow: its history does not reach the merge base with origin/main.
      Fetch the history: git fetch --unshallow; with actions/checkout, set fetch-depth: 0.

    exit 2
    -- stderr
    error: The clone of shallow is shallow: its history does not reach the merge base with origin/mian.
      Fetch the history: git fetch --unshallow; with actions/checkout, set fetch-depth: 0.

    exit 2
    -- stderr
    error: The repository of nl-nl has no revision work: couldn't parse revision, input="work".

    exit 2
    -- stderr
    error: In the repository of source, what is checked and main have no merge base.
    "#);
}

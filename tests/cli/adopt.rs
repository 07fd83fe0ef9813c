//! Translations without a record, and the source versions that they were made from.

use insta::assert_snapshot;

use crate::handback::Project;
use crate::repository::Repository;

const FIRST: &str = "---\ntitle: Set up\n---\n\n# Set up\n\nOpen [it](one.md).\n\n```\nrun 1\n```\n";
const OWN: &str = "---\ntitle: Instellen\n---\n\n# Instellen\n\nOpen [het](one.md).\n\n```\nrun 1\n```\n";

/// A source with three versions of each document, and translations of them without a record.
fn project() -> Option<Project> {
    let project = Project::new()?;
    let paths = ["code.md", "prose.md", "present.md", "unlike.md", "young.md"];
    let commit = |text: &str, day: &str| {
        paths[..4].iter().for_each(|path| {
            project.source(path, text);
        });
        Repository::new(&project.sandbox, "source").commit(day);
    };
    commit(FIRST, "2026-01-01");
    let second = FIRST.replace("run 1", "run 2");
    commit(&second, "2026-02-01");
    let prose = second.replace("Open [", "Then open [");
    project.source("prose.md", &prose);
    Repository::new(&project.sandbox, "source").commit("2026-02-10");
    let third = second.replace("one.md", "two.md");
    project.source("code.md", &third).source("present.md", &third);
    project.source("prose.md", &prose.replace("Set up\n\nThen", "Set it up\n\nThen"));
    Repository::new(&project.sandbox, "source").commit("2026-03-01");

    let own = |path: &str, text: &str| project.sandbox.file(&format!("nl-nl/{path}"), text);
    own("code.md", &OWN.replace("run 1", "run 2"));
    own("present.md", &OWN.replace("run 1", "run 2").replace("one.md", "two.md"));
    own("prose.md", &OWN.replace("run 1", "run 2"));
    own("unlike.md", "---\ntitle: Iets anders\n---\n\nDit gaat ergens anders over.\n");
    Repository::new(&project.sandbox, "nl-nl").commit("2026-03-02");
    project.source("young.md", FIRST);
    own("young.md", OWN);
    Repository::new(&project.sandbox, "nl-nl").commit("2026-03-03");
    Repository::new(&project.sandbox, "source").commit("2026-04-01");
    Some(project)
}

/// Puts names in the place of the commits of the source.
fn named(project: &Project, text: &str) -> String {
    let log = std::process::Command::new("git")
        .current_dir(project.sandbox.path("source"))
        .args(["log", "--reverse", "--format=%H"])
        .output()
        .unwrap();
    let log = String::from_utf8(log.stdout).unwrap();
    log.lines().enumerate().fold(text.to_owned(), |text, (at, id)| {
        let name = format!("[commit {}]", at + 1);
        text.replace(id, &name).replace(&id[..10], &name)
    })
}

#[test]
fn what_the_translation_shows_decides() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let run = project.run(&["adopt", "--dry-run", "--include", "code.md"]);
    assert_snapshot!(named(&project, &run.whole()), @r"
    exit 0
    -- stdout
    code.md (nl-NL): made from [commit 2] of Feb 1, 2026 · fits better than [commit 4] of Mar 1, 2026: links 2
    --- nl-nl/code.md
    +++ nl-nl/code.md
    @@ -1,5 +1,9 @@
     ---
     title: Instellen
    +ms.openlocfilehash: 556f355ccc90b8180794e5ba96e3751480daf5f9
    +ms.sourcegitcommit: [commit 2]
    +ms.contentlocale: nl-NL
    +ms.lasthandoff: 02/01/2026
     ---
     
     # Instellen
    1 document would be written
    ");
    assert_eq!(project.files("nl-nl"), before);
    let run = project.run(&["adopt"]);
    assert_snapshot!(named(&project, &run.whole()), @r"
    exit 0
    -- stdout
    code.md (nl-NL): made from [commit 2] of Feb 1, 2026 · fits better than [commit 4] of Mar 1, 2026: links 2
    present.md (nl-NL): made from [commit 4] of Mar 1, 2026 · fits better than [commit 2] of Feb 1, 2026: links 2
    prose.md (nl-NL): made from [commit 2] of Feb 1, 2026 · fits better than [commit 4] of Mar 1, 2026: numbers and names 1
    unlike.md (nl-NL): it resembles no version of its source; review it, then run accept --force
    young.md (nl-NL): the source has no version as old as the translation
    3 documents written · 2 documents left for a person
    ");
    assert_snapshot!(named(&project, &project.text("nl-nl/code.md")), @"
    ---
    title: Instellen
    ms.openlocfilehash: 556f355ccc90b8180794e5ba96e3751480daf5f9
    ms.sourcegitcommit: [commit 2]
    ms.contentlocale: nl-NL
    ms.lasthandoff: 02/01/2026
    ---

    # Instellen

    Open [het](one.md).

    ```
    run 2
    ```
    ");
    assert_eq!(project.text("nl-nl/unlike.md"), "---\ntitle: Iets anders\n---\n\nDit gaat ergens anders over.\n");
    let statuses: Vec<String> =
        project.statuses().into_iter().map(|(path, status)| format!("{path} {status}")).collect();
    assert_snapshot!(statuses.join("\n"), @"
    code.md stale
    present.md current
    prose.md stale
    unlike.md untracked
    young.md untracked
    ");
    // What is recorded is not looked at again.
    assert_snapshot!(named(&project, &project.run(&["adopt", "--include", "code.md"]).whole()), @"
    exit 0
    -- stdout
    Nothing to do.
    ");
}

#[test]
fn programs_are_told_the_same() {
    let Some(project) = project() else { return };
    let run = project.run(&["adopt", "--dry-run", "--include", "{code,young}.md", "--format", "json"]);
    let documents = serde_json::to_string_pretty(&run.json()["documents"]).unwrap();
    assert_snapshot!(named(&project, &documents).replace(&*project.sandbox.path("").to_string_lossy(), "[FOLDER]/"), @r#"
    [
      {
        "adopted": {
          "alike": 0,
          "commit": "[commit 2]",
          "evidence": {
            "links": 2
          },
          "runner_up": {
            "commit": "[commit 4]",
            "since": "2026-03-01T00:00:00Z"
          },
          "since": "2026-02-01T00:00:00Z"
        },
        "files": [
          "nl-nl/code.md"
        ],
        "from": null,
        "key": null,
        "left": [],
        "line": null,
        "locale": "nl-NL",
        "message": "made from [commit 2] of Feb 1, 2026 · fits better than [commit 4] of Mar 1, 2026: links 2",
        "open": null,
        "path": "code.md",
        "problems": [],
        "reason": null,
        "repairs": null,
        "result": "adopted",
        "segment": null,
        "segments": null
      },
      {
        "adopted": null,
        "files": [],
        "from": null,
        "key": null,
        "left": [],
        "line": null,
        "locale": "nl-NL",
        "message": "the source has no version as old as the translation",
        "open": null,
        "path": "young.md",
        "problems": [
          {
            "line": null,
            "message": "the source has no version as old as the translation",
            "reason": "no-version",
            "segment": null
          }
        ],
        "reason": "no-version",
        "repairs": null,
        "result": "left",
        "segment": null,
        "segments": null
      }
    ]
    "#);
}

#[test]
fn a_record_that_names_a_commit_names_that_of_the_version() {
    let Some(project) = project() else { return };
    project.configure("source: source\nrecord: opentelemetry\nlocales: [{locale: nl-NL, root: nl-nl}]\n");
    project.run(&["adopt"]);
    assert_snapshot!(named(&project, &project.text("nl-nl/code.md")), @"
    ---
    title: Instellen
    default_lang_commit: [commit 2]
    ---

    # Instellen

    Open [het](one.md).

    ```
    run 2
    ```
    ");
    assert_eq!(project.statuses()["code.md"], "stale");
    assert_eq!(project.statuses()["present.md"], "current");
}

#[test]
fn nothing_tracked_is_no_pass() {
    let Some(project) = project() else { return };
    let run = project.run(&["check", "--exclude", "unlike.md"]);
    assert_snapshot!(run.whole(), @r"
    exit 1
    -- stdout
    nl-NL: 4 documents in nl-nl
      untracked 4 (100.0%) · current 0 (0.0%)
      untracked
        code.md
        present.md
        prose.md
        young.md

    Failed: no translation in nl-NL records its source, so none can be judged. To find source versions: locdrift adopt --dry-run (without a locdrift.yml, first: locdrift init)
    Next: locdrift adopt --dry-run --exclude unlike.md
    ");
    let verdict = project.run(&["check", "--format", "json"]).json()["verdict"]["untracked"].clone();
    assert_eq!(verdict, serde_json::json!(["nl-NL"]));
    assert_snapshot!(project.run(&["queue"]).whole(), @r"
    exit 0
    -- stdout
    Nothing to translate or review, as far as can be judged.
    -- stderr
    nl-NL: 5 untracked, cannot be judged. To find their source versions: locdrift adopt
    ");
    project.run(&["adopt"]);
    let verdict = project.run(&["check", "--format", "json"]).json()["verdict"]["untracked"].clone();
    assert_eq!(verdict, serde_json::json!([]));
}

#[test]
fn what_nobody_translated_is_recorded_for_nobody() {
    let Some(project) = project() else { return };
    let own = FIRST.replace("run 1", "run 2").replace("title: Set up", "title: Instellen");
    project.sandbox.file("nl-nl/present.md", &own);
    assert_snapshot!(project.run(&["adopt", "--include", "present.md"]).whole(), @r"
    exit 0
    -- stdout
    present.md (nl-NL): it is identical to the source; translate it first
    1 document left for a person
    ");
    assert_eq!(project.text("nl-nl/present.md"), own);
}

#[test]
fn without_a_history_nothing_is_recorded() {
    let Some(project) = project() else { return };
    std::fs::remove_dir_all(project.sandbox.path("source/.git")).unwrap();
    assert_snapshot!(project.run(&["adopt", "--include", "code.md"]).whole(), @r"
    exit 0
    -- stdout
    code.md (nl-NL): its versions cannot be read: the source is not in a git repository (name one with --history)
    1 document left for a person
    ");
}

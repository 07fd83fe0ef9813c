//! Documents whose source was renamed and edited at once.

use std::fs;
use std::process::Command;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::handback::Project;

const SOURCE: &str = "---
title: Set up
---
# Set up

Open the account page of your team.

Choose the plan that fits, and save it.

```sh
run 1
```

Then tell everyone that the account is there.
";

const OWN: &str = "---
title: Instellen
«record»
---
# <a name=\"set-up\"></a>Instellen

Open de accountpagina van je team.

Kies het abonnement dat past en sla het op.

```sh
run 1
```

Vertel dan iedereen dat het account er is.
";

/// Two documents that were renamed: in one a word changed, in the other the code alone.
fn project() -> Option<Project> {
    let project = Project::new()?;
    let of = |text: &str, name: &str| text.replace("account", name);
    project.document("old/text.md", SOURCE, OWN);
    project.document("old/code.md", &of(SOURCE, "profile"), &of(OWN, "profiel"));
    project.document("gone.md", "Nothing like it.\n", "---\n«record»\n---\n\nNiets.\n").commit();
    for path in ["old/text.md", "old/code.md", "gone.md"] {
        fs::remove_file(project.sandbox.path(&format!("source/{path}"))).unwrap();
    }
    project.source("new/text.md", &SOURCE.replace("everyone", "nobody"));
    project.source("new/name.md", &of(SOURCE, "profile").replace("run 1", "run 2"));
    project.source("new/page.md", "---\nms.topic: article\n---\n\nA page that is new.\n").commit();
    Some(project)
}

fn pairs(report: &Value) -> Value {
    let pair = |pair: &Value| {
        json!([pair["path"], pair["status"], pair["renamed_to"], pair["renamed_from"], pair["drift"]["kind"]])
    };
    report["documents"].as_array().unwrap().iter().map(pair).collect()
}

#[test]
fn both_ends_are_shown() {
    let Some(project) = project() else { return };
    let report = project.run(&["check", "--format", "json"]).json();
    let end = |path: &str, similarity: u8| json!({"path": path, "similarity": similarity});
    assert_eq!(
        pairs(&report),
        json!([
            ["gone.md", "orphaned", null, null, null],
            ["new/name.md", "missing", null, end("old/code.md", 96), "code"],
            ["new/page.md", "missing", null, null, null],
            ["new/text.md", "missing", null, end("old/text.md", 73), "text"],
            ["old/code.md", "orphaned", end("new/name.md", 96), null, null],
            ["old/text.md", "orphaned", end("new/text.md", 73), null, null],
        ])
    );
    let text = &report["documents"][3];
    assert_eq!(text["drift"]["words"]["changed"], 8);
    assert_eq!(text["drift"]["base"]["path"], "old/text.md");
    assert_eq!(text["drift"]["changes"][0]["translation_lines"], json!([18, 18]));
    assert_snapshot!(project.run(&["check"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 6 documents in nl-nl
      missing 3 (50.0%) · orphaned 3 (50.0%) · current 0 (0.0%)
      missing
        new/name.md  renamed from old/code.md (96% similar) · code
        new/page.md
        new/text.md  renamed from old/text.md (73% similar) · 8 of 27 words
      orphaned
        gone.md
        old/code.md  renamed to new/name.md (96% similar)
        old/text.md  renamed to new/text.md (73% similar)

    Failed: 3 errors.
    What to do: locdrift explain missing-translation
    Next: locdrift update
    ");
    assert_snapshot!(project.run(&["check", "--format", "markdown"]).whole(), @r"
    exit 1
    -- stdout
    ## locdrift

    ❌ **Failed: 3 errors.**

    Next: `locdrift update`

    | Locale | Documents | current | stale | missing | orphaned | untracked | invalid |
    |---|--:|--:|--:|--:|--:|--:|--:|
    | nl-NL | 6 | 0 | 0 | 3 (50.0%) | 3 (50.0%) | 0 | 0 |

    <details>
    <summary>nl-NL: 6 findings</summary>

    **missing-translation** (error): A source document has no translation.

    - `new/name.md` This source document was renamed from old/code.md and edited (96% similar); its translation has not moved yet.
    - `new/page.md` This source document has no translation.
    - `new/text.md` This source document was renamed from old/text.md and edited (73% similar); its translation has not moved yet.

    **orphaned-translation** (warning): The source document of a translation no longer exists.

    - `gone.md:2` The source document no longer exists.
    - `old/code.md:3` The source document was renamed to new/name.md and edited (96% similar).
    - `old/text.md:3` The source document was renamed to new/text.md and edited (73% similar).

    </details>
    ");
    assert_snapshot!(project.run(&["diff", "new", "old/code.md"]).whole(), @r"
    exit 0
    -- stdout
    new/name.md (nl-NL)
      renamed from old/code.md (96% similar)
      code · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 10-12 (code)
        │   ```sh
        │ - run 1
        │ + run 2
        │   ```
        translation, line 14-16
        │ ```sh
        │ run 1
        │ ```

    new/page.md (nl-NL)
      Nothing to compare: this document is missing.

    new/text.md (nl-NL)
      renamed from old/text.md (73% similar)
      text · 8 of 27 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 14 (text)
        │ Then tell [-everyone-]{+nobody+} that the account is there.
        translation, line 18
        │ Vertel dan iedereen dat het account er is.

    old/code.md (nl-NL)
      renamed to new/name.md (96% similar)
      Nothing to compare: this document is orphaned.
    ");
    // Without drift, or where it is off, nothing is compared.
    let without = project.run(&["check", "--no-drift", "--format", "json"]).json();
    assert!(pairs(&without).as_array().unwrap().iter().all(|pair| pair[2].is_null() && pair[3].is_null()));
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrenames: off\n");
    let off = project.run(&["check", "--format", "json"]).json();
    assert_eq!(pairs(&off), pairs(&without));
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrenames: 90%\n");
    let strict = project.run(&["check", "--format", "json"]).json();
    let found = |pair: &&Value| !pair[3].is_null();
    assert_eq!(pairs(&strict).as_array().unwrap().iter().filter(found).count(), 1);
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nrenames: 0.6\n");
    assert_snapshot!(project.run(&["check"]).whole(), @r"
    exit 2
    -- stderr
    error: Found “0.6”; expected a share from 1% to 100%, or “off”.
     --> locdrift.yml:3:10
      |
    3 | renames: 0.6
      |          ^^^
      For more information: locdrift guide configuration
    ");
}

#[test]
fn what_needs_no_translator_moves_and_is_current() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let dry = project.run(&["update", "--dry-run"]);
    assert_snapshot!(dry.stdout.lines().filter(|line| !line.starts_with(['+', '-', ' ', '@'])).collect::<Vec<_>>().join("\n"), @"
    new/name.md (nl-NL): moved from old/code.md and updated; current
    1 document would be written · 4 documents left for a person
    ");
    assert_eq!(project.files("nl-nl"), before);
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    new/name.md (nl-NL): moved from old/code.md and updated; current
    1 document written · 4 documents left for a person
    ");
    assert_snapshot!(project.shown("nl-nl/new/name.md"), @r#"
    ---
    title: Instellen
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: MT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ---
    # <a name="set-up"></a>Instellen

    Open de profielpagina van je team.

    Kies het abonnement dat past en sla het op.

    ```sh
    run 2
    ```

    Vertel dan iedereen dat het profiel er is.
    "#);
    let after = project.files("nl-nl");
    assert_eq!(after.keys().collect::<Vec<_>>(), ["gone.md", "new/name.md", "old/text.md"]);
    assert_eq!(after["old/text.md"], before["old/text.md"]);
    assert_eq!(project.statuses()["new/name.md"], "current");
    // Once more, there is nothing to do.
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    4 documents left for a person
    ");
    assert_eq!(project.files("nl-nl"), after);
}

#[test]
fn naming_either_end_moves_the_translation() {
    for path in ["nl-nl/old/code.md", "old/code.md", "new/name.md", "nl-nl/new/name.md"] {
        let Some(project) = project() else { return };
        let told = project.run(&["update", path]).whole();
        assert!(told.contains("new/name.md (nl-NL): moved from old/code.md and updated; current"), "{path}: {told}");
        assert_eq!(project.files("nl-nl").keys().collect::<Vec<_>>(), ["gone.md", "new/name.md", "old/text.md"]);
    }
}

#[test]
fn what_is_named_is_renamed_as_among_all() {
    let Some(project) = Project::new() else { return };
    project.document("7.0/a.md", &SOURCE.replace("title: Set up", "title: Set it"), OWN);
    project.document("7.2/a.md", SOURCE, OWN);
    project.commit();
    for path in ["7.0/a.md", "7.2/a.md"] {
        fs::remove_file(project.sandbox.path(&format!("source/{path}"))).unwrap();
    }
    // Both are most like 7.2, and 7.4 more so.
    project.source("7.4/a.md", &SOURCE.replace("run 1", "run 4"));
    project.source("7.5/a.md", &SOURCE.replace("run 1", "run 5").replace("# Set up", "# Set it up"));
    project.commit();
    let renamed = |arguments: &[&str]| -> Value {
        let report = project.run(&[&["check", "--format", "json"], arguments].concat()).json();
        pairs(&report).as_array().unwrap().iter().map(|pair| json!([pair[0], pair[2], pair[3]])).collect()
    };
    for revision in [&[][..], &["--source-rev", "HEAD"]] {
        let all = renamed(revision);
        assert_eq!((&all[2][2]["path"], &all[3][2]["path"]), (&json!("7.2/a.md"), &json!("7.0/a.md")), "{all}");
        for named in [&["7.5/a.md"][..], &["7.2/a.md", "7.5/a.md"], &["7.0/a.md"], &["7.4/a.md", "7.5/a.md"]] {
            for end in renamed(&[revision, named].concat()).as_array().unwrap() {
                assert!(all.as_array().unwrap().contains(end), "{revision:?} {named:?}: {end} {all}");
            }
        }
    }
}

#[test]
fn one_word_costs_a_segment_and_it_comes_back_under_the_new_path() {
    let Some(project) = project() else { return };
    let day = [("SOURCE_DATE_EPOCH", "1767744000")];
    assert_snapshot!(project.sandbox.run_with(&["queue"], &day).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 2 documents to translate or review · stale 1 · missing 1 · 2 segments · 13 words

      batches of up to 2,000 words
        nl-NL/batch-9c0dfd30  no owner  2 documents · 13 words  new/text.md

      first in the queue, by priority
        29  new/text.md  text · 8 words · changed 5 days ago · renamed from old/text.md (73% similar)
        18  new/page.md  missing · 5 words
    ");
    assert_snapshot!(project.sandbox.run_with(&["queue", "--format", "markdown"], &day).whole(), @r"
    exit 0
    -- stdout
    # Review queue

    - nl-NL: 2 documents to translate or review · stale 1 · missing 1 · 2 segments · 13 words

    ## nl-NL/batch-9c0dfd30 · 2 documents · 13 words

    - [ ] [new/text.md](nl-nl/old/text.md) (text · 8 words · changed 5 days ago · renamed from old/text.md (73% similar))
      - **changed**, source line 14, translation, line 18, 8 words — Set up: `Then tell nobody that the account is there.`
    - [ ] [new/page.md](source/new/page.md) (missing · 5 words)
      - **new**, source line 5, 5 words — `A page that is new.`
    ");
    let queue = project.run(&["queue", "--format", "json"]).json();
    let items = queue["items"].as_array().unwrap();
    let item = items.iter().find(|item| item["path"] == "new/text.md").unwrap();
    assert_eq!(item["renamed_from"], json!({"path": "old/text.md", "similarity": 73}));
    assert_eq!((&item["status"], &item["translation_type"]), (&json!("stale"), &json!("MT")));
    assert_eq!(item["segments"].as_array().unwrap().len(), 1);
    assert_eq!(item["segments"][0]["present"], "Vertel dan iedereen dat het account er is.");
    for format in ["xliff", "po"] {
        let Some(project) = self::project() else { return };
        let export = match format {
            "xliff" => project.xliff(),
            _ => project.run(&["queue", "--format", "po", "--include", "*/text.md"]).stdout,
        };
        let returned = export
            .replace("Vertel dan iedereen dat het account er is.", "Vertel niemand dat het account er is.")
            .replace("state=\"initial\"", "state=\"final\"")
            .replace("#, fuzzy\n", "");
        let outcome = project.apply(&returned, &["--final"]).whole();
        assert!(outcome.contains("new/text.md (nl-NL): "), "{outcome}");
        let files = project.files("nl-nl");
        assert!(!files.contains_key("old/text.md"), "{outcome}");
        let text = project.text("nl-nl/new/text.md");
        assert!(text.contains("Vertel niemand") && text.contains("Kies het abonnement dat past"), "{text}");
        assert_eq!(project.statuses()["new/text.md"], "current");
    }
}

#[test]
fn what_is_there_is_not_overwritten() {
    let Some(project) = project() else { return };
    // A person has begun already; without front matter it is no missing document any more.
    project.sandbox.file("nl-nl/new/name.md", "Van een mens.\n");
    let before = project.files("nl-nl");
    project.run(&["update"]);
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn of_two_equals_none_is_taken() {
    let Some(project) = Project::new() else { return };
    project.document("a.md", SOURCE, OWN).commit();
    fs::remove_file(project.sandbox.path("source/a.md")).unwrap();
    let edited = SOURCE.replace("everyone", "nobody");
    project.source("b.md", &edited).source("c.md", &edited).commit();
    let report = project.run(&["check", "--format", "json"]).json();
    assert!(pairs(&report).as_array().unwrap().iter().all(|pair| pair[2].is_null() && pair[3].is_null()));
    // The same file name decides.
    project.source("deep/a.md", &edited).commit();
    let report = project.run(&["check", "--format", "json"]).json();
    assert_eq!(report["documents"][0]["renamed_to"]["path"], "deep/a.md");
}

#[test]
fn the_similarity_is_that_of_git() {
    let Some(project) = Project::new() else { return };
    let line = |n: usize| format!("Line {n} of a {} text.\n", "long ".repeat(n * 7 % 29));
    let text =
        |own: usize| -> String { (0..30).map(|n| if n < own { format!("Own {n}.\n") } else { line(n) }).collect() };
    for own in [1, 4, 8, 11] {
        // The first lines tell documents apart.
        let name = format!("{} {own}\n", "x".repeat(own * 40));
        project.document(&format!("{own}.md"), &(name.clone() + &text(0)), "---\n«record»\n---\n\nTekst.\n");
    }
    project.commit();
    for own in [1, 4, 8, 11] {
        let old = project.text(&format!("source/{own}.md"));
        fs::remove_file(project.sandbox.path(&format!("source/{own}.md"))).unwrap();
        let new = old.lines().next().unwrap().to_owned() + "\n" + &text(own) + "No line end";
        project.source(&format!("new-{own}.md"), &new);
    }
    project.commit();
    let git = Command::new("git")
        .args(["diff", "-M60%", "--raw", "HEAD~1", "HEAD"])
        .current_dir(project.sandbox.path("source"))
        .output()
        .unwrap();
    let git = String::from_utf8(git.stdout).unwrap();
    let renamed = git.lines().filter_map(|line| {
        let parts: Vec<&str> = line.split('\t').collect();
        let similarity: u8 = parts[0].rsplit_once('R')?.1.parse().ok()?;
        Some((parts[1].to_owned(), parts[2].to_owned(), similarity))
    });
    let mut renamed: Vec<_> = renamed.collect();
    renamed.sort();
    let report = project.run(&["check", "--format", "json"]).json();
    let own = report["documents"].as_array().unwrap().iter().filter_map(|pair| {
        let to = &pair["renamed_to"];
        let similarity = u8::try_from(to["similarity"].as_u64()?).unwrap();
        Some((pair["path"].as_str()?.to_owned(), to["path"].as_str()?.to_owned(), similarity))
    });
    let mut own: Vec<_> = own.collect();
    own.sort();
    assert!(own.len() >= 3, "{git}");
    assert_eq!(own, renamed);
}

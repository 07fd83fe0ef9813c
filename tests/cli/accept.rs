//! Translations that a person brought up to date by hand.

use insta::assert_snapshot;

use crate::handback::Project;
use crate::repository::Repository;

const SOURCE: &str = "# Set up\n\nOpen it.\n\nSave it.\n\n```\nrun 1\n```\n\nGo [on](one.md).\n";
const OWN: &str =
    "---\n«record»\n---\n# Instellen\n\nOpen het.\n\nSla het op.\n\n```\nrun 1\n```\n\nGa [door](one.md).\n";

/// A document whose source changed, with its translation in git.
fn project() -> Option<Project> {
    let project = Project::with(SOURCE, OWN)?;
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-02");
    project.source("a.md", &SOURCE.replace("Save it.", "Save it twice.")).commit();
    Some(project)
}

fn edit(project: &Project, from: &str, to: &str) {
    let text = project.text("nl-nl/a.md");
    assert!(text.contains(from));
    project.sandbox.file("nl-nl/a.md", text.replace(from, to));
}

#[test]
fn what_nobody_touched_is_refused() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["accept", "nl-nl/a.md"]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL)
      text · 3 of 9 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 5 (text)
        │ Save it{+ twice+}.
        translation, line 11
        │ Sla het op.

    a.md (nl-NL): line 11 is unchanged, although source line 5 changed; translate it, or use --force
    1 document refused
    ");
    // White space and other paragraphs do not count.
    edit(&project, "Sla het op.\n", "Sla  het op. \n\n");
    edit(&project, "Open het.", "Open dit.");
    let edited = project.text("nl-nl/a.md");
    assert_eq!(project.run(&["accept", "a.md"]).code, Some(1));
    assert_eq!(project.text("nl-nl/a.md"), edited);
    assert_ne!(project.files("nl-nl"), before);
}

#[test]
fn what_was_touched_is_accepted() {
    let Some(project) = project() else { return };
    edit(&project, "Sla het op.", "Sla het tweemaal op.");
    assert_snapshot!(project.run(&["accept", "nl-nl/a.md"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL)
      text · 0 of 9 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 5 (text · already translated)
        │ Save it{+ twice+}.
        translation, line 11
        │ Sla het tweemaal op.

    a.md (nl-NL): accepted; current
    1 document written
    ");
    assert_snapshot!(project.shown("nl-nl/a.md"), @"
    ---
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: HT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ---
    # Instellen

    Open het.

    Sla het tweemaal op.

    ```
    run 1
    ```

    Ga [door](one.md).
    ");
    project.assert_current();
    assert_snapshot!(project.run(&["accept", "nl-nl/a.md"]).whole(), @"
    exit 0
    -- stdout
    a.md (nl-NL)
      The translation is current.

    a.md (nl-NL): already current
    Nothing to do.
    ");
}

#[test]
fn the_edit_may_be_committed_already() {
    let Some(project) = project() else { return };
    edit(&project, "Sla het op.", "Sla het tweemaal op.");
    Repository::new(&project.sandbox, "nl-nl").commit("2026-01-03");
    assert_eq!(project.run(&["accept", "a.md"]).code, Some(0));
    project.assert_current();
}

#[test]
fn code_links_and_deleted_text_must_be_touched_too() {
    let Some(project) = project() else { return };
    project.source("a.md", &SOURCE.replace("Open it.\n\n", "").replace("run 1", "run 2").replace("one.md", "two.md"));
    project.commit();
    let run = || project.run(&["accept", "a.md"]).stdout.lines().rev().nth(1).unwrap_or_default().to_owned();
    let mut said = vec![run()];
    for (from, to) in [("Open het.\n\n", ""), ("run 1", "run 2"), ("one.md", "two.md")] {
        edit(&project, from, to);
        said.push(run());
    }
    assert_snapshot!(said.join("\n"), @r"
    a.md (nl-NL): no matching text found for source line 3; check it, then use --force
    a.md (nl-NL): line 11-13 is unchanged, although source line 5-7 changed; translate it, or use --force
    a.md (nl-NL): line 15 is unchanged, although source line 9 changed; translate it, or use --force
    a.md (nl-NL): accepted; current
    ");
    project.assert_current();
}

#[test]
fn a_person_may_insist() {
    let Some(project) = project() else { return };
    assert_eq!(project.run(&["accept", "a.md", "--force", "--type", "MT"]).code, Some(0));
    assert!(project.text("nl-nl/a.md").contains("ms.translationtype: MT\n"));
    project.assert_current();
}

#[test]
fn without_a_history_of_the_translation_nobody_can_tell() {
    let Some(project) = Project::with(SOURCE, OWN) else { return };
    project.source("a.md", &SOURCE.replace("Save it.", "Save it twice.")).commit();
    edit(&project, "Sla het op.", "Sla het tweemaal op.");
    let refused = project.run(&["accept", "a.md"]);
    assert_eq!(refused.code, Some(1));
    assert_snapshot!(refused.stdout.lines().rev().take(2).collect::<Vec<_>>().join("\n"), @r"
    1 document refused
    a.md (nl-NL): git has no earlier version, so what was edited is unknown; review it, then use --force
    ");
    assert_eq!(project.run(&["accept", "a.md", "--force"]).code, Some(0));
    project.assert_current();
}

#[test]
fn a_translation_without_a_record_gets_one_if_a_person_insists() {
    let Some(project) = project() else { return };
    project.sandbox.file("nl-nl/a.md", "---\ntitle: Instellen\n---\n# Instellen\n\nOpen het.\n");
    assert_snapshot!(project.run(&["accept", "a.md"]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL)
      Nothing to compare: this document is untracked.

    a.md (nl-NL): it does not record its source, so what was edited is unknown; review it, then use --force
    1 document refused
    ");
    assert_snapshot!(project.run(&["accept", "a.md", "--force"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL)
      Nothing to compare: this document is untracked.

    a.md (nl-NL): accepted; current
    1 document written
    ");
    assert_snapshot!(project.shown("nl-nl/a.md"), @"
    ---
    title: Instellen
    ms.openlocfilehash: [hash of the source]
    ms.sourcegitcommit: [head]
    ms.translationtype: HT
    ms.contentlocale: nl-NL
    ms.lasthandoff: [today]
    ---
    # Instellen

    Open het.
    ");
    project.assert_current();
}

#[test]
fn a_dry_run_shows_the_new_record() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let outcome = project.run(&["accept", "a.md", "--force", "--dry-run"]).whole();
    assert_snapshot!(project.named(&outcome), @r"
    exit 0
    -- stdout
    a.md (nl-NL)
      text · 3 of 9 words · 1 commit changed the source, on Jan 2, 2026

      Set up › source line 5 (text)
        │ Save it{+ twice+}.
        translation, line 11
        │ Sla het op.

    a.md (nl-NL): accepted; current
    --- nl-nl/a.md
    +++ nl-nl/a.md
    @@ -1,8 +1,9 @@
     ---
    -ms.openlocfilehash: 4a451f21786da0ab1946d47c98d240db9c32ab43
    -ms.translationtype: MT
    +ms.openlocfilehash: f25fb5f449c4dcdaa3a6174ccd43a04b75999b9b
    +ms.translationtype: HT
     ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    +ms.lasthandoff: [today]
    +ms.sourcegitcommit: [head]
     ---
     # Instellen
     
    1 document would be written
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn paths_must_be_those_of_translations() {
    let Some(project) = project() else { return };
    project.source("new.md", "New.\n").commit();
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["accept", "nothing.md", "--force"]).whole(), @r"
    exit 2
    -- stderr
    error: No source document or translation has the path nothing.md.
    ");
    assert_snapshot!(project.run(&["accept", "a.md", "nothing.md", "--force"]).whole(), @r"
    exit 2
    -- stderr
    error: No source document or translation has the path nothing.md.
    ");
    assert_snapshot!(project.run(&["accept", "new.md", "--force"]).whole(), @r"
    exit 1
    -- stdout
    new.md (nl-NL)
      Nothing to compare: this document is missing.

    new.md (nl-NL): the document is missing
    1 document refused
    ");
    assert_eq!(project.run(&["accept"]).code, Some(2));
    assert_eq!(project.files("nl-nl"), before);
}

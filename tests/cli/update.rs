//! Translations that are brought up to date without a translator.

use insta::assert_snapshot;

use crate::handback::Project;

const SOURCE: &str = "---
title: Set up
ms.date: 01/01/2020
ms.custom: old
---
# Set up

See [this](one.md).

```sh
# Comment
run 1
```

| Name | Use |
|---|---|
| `a` | First |
";

const OWN: &str = "---
title: Instellen
ms.date: 01/01/2020
ms.custom: old
«record»
---
# <a name=\"set-up\"></a>Instellen

Zie [dit](one.md).

```sh
# Opmerking
run 1
```

| Naam | Gebruik |
|---|---|
| `a` | Eerste |
";

/// Documents of which nothing has to be translated, and two that need a translator.
fn project() -> Option<Project> {
    let project = Project::new()?;
    for path in ["code.md", "cosmetic.md", "links.md", "metadata.md", "text.md", "untouched.md"] {
        project.document(path, &format!("{SOURCE}\nIn {path}.\n"), &format!("{OWN}\nIn {path}, ja.\n"));
    }
    project.document("moved.md", "Moves.\n", "---\n«record»\n---\n\nVerhuist.\n");
    project.document("copied.md", "Is copied.\n", "---\n«record»\n---\n\nGekopieerd.\n").commit();
    let source = |path: &str| project.text(&format!("source/{path}"));
    project.source("code.md", &source("code.md").replace("run 1", "run 2"));
    project.source("cosmetic.md", &source("cosmetic.md").replace('\n', "\r\n").replace("| `a` |", "| `a`  |"));
    project.source("links.md", &source("links.md").replace("one.md", "two.md"));
    let metadata = source("metadata.md").replace("ms.custom: old\n", "ms.new: 1\n").replace("/2020", "/2022");
    project.source("metadata.md", &metadata);
    project.source("text.md", &source("text.md").replace("See", "Also see").replace("one.md", "two.md"));
    std::fs::rename(project.sandbox.path("source/moved.md"), project.sandbox.path("source/to.md")).unwrap();
    project.source("deep/copy.md", "Is copied.\n").source("new.md", "New.\n").commit();
    Some(project)
}

#[test]
fn what_needs_no_translator_is_carried_over() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let text = |path: &str| String::from_utf8(before[path].clone()).unwrap();
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    code.md (nl-NL): updated; current
    cosmetic.md (nl-NL): updated; current
    deep/copy.md (nl-NL): copied from copied.md; current
    links.md (nl-NL): updated; current
    metadata.md (nl-NL): updated; current
    to.md (nl-NL): moved from moved.md
    6 documents written · 2 documents left for a person
    ");
    assert_snapshot!(project.shown("nl-nl/code.md"), @r#"
    ---
    title: Instellen
    ms.date: 01/01/2020
    ms.custom: old
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: MT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ---
    # <a name="set-up"></a>Instellen

    Zie [dit](one.md).

    ```sh
    # Opmerking
    run 2
    ```

    | Naam | Gebruik |
    |---|---|
    | `a` | Eerste |

    In code.md, ja.
    "#);
    // Everything else is as it was.
    let shown = project.shown("nl-nl/code.md");
    let renewed = |path: &str| text(path).replace(record(&text(path)), record(&shown));
    assert_eq!(project.shown("nl-nl/cosmetic.md"), renewed("cosmetic.md"));
    assert_eq!(project.shown("nl-nl/links.md"), renewed("links.md").replace("one.md", "two.md"));
    let metadata = renewed("metadata.md").replace("ms.custom: old\n", "ms.new: 1\n").replace("/2020", "/2022");
    assert_eq!(project.shown("nl-nl/metadata.md"), metadata);
    let after = project.files("nl-nl");
    assert_eq!((&after["text.md"], &after["untouched.md"]), (&before["text.md"], &before["untouched.md"]));
    assert_eq!((&after["to.md"], after.get("moved.md")), (&before["moved.md"], None));
    assert_eq!((&after["deep/copy.md"], &after["copied.md"]), (&before["copied.md"], &before["copied.md"]));
    let statuses = project.statuses();
    let open: Vec<_> = statuses.iter().filter(|(_, status)| *status != "current").collect();
    assert_eq!(format!("{open:?}"), r#"[("new.md", "missing"), ("text.md", "stale")]"#);
    // Once more, there is nothing to do.
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    2 documents left for a person
    ");
    assert_eq!(project.files("nl-nl"), after);
}

/// Marks that are new around words that stand in the translation as they are.
#[test]
fn new_marks_are_carried_where_their_place_is_certain() {
    let Some(project) = Project::new() else { return };
    let source = "# Set-Acl\n\nRun Set-Acl now.\n\n| Name |\n|---|\n| x1 |\n";
    let own =
        "---\n«record»\n---\n# <a name=\"set-acl\"></a>Set-Acl\n\nVoer Set-Acl nu uit.\n\n| Naam |\n|---|\n| x1 |\n";
    project.document("certain.md", source, own);
    project.document("doubtful.md", "Run it fast.\n", "---\n«record»\n---\n\nVoer het snel uit.\n").commit();
    let marked = source.replace("Set-Acl", "`Set-Acl`").replace("x1", "**x1**");
    project.source("certain.md", &marked).source("doubtful.md", "Run it *fast*.\n").commit();
    assert_snapshot!(project.run(&["check"]).whole(), @r"
    exit 0
    -- stdout
    nl-NL: 2 documents in nl-nl
      stale 2 (100.0%) · current 0 (0.0%)
      no stale document needs a translator · 10 words in formatting only
      stale, needs no translator
        certain.md   formatting · 7 words in formatting only · MT, handed off Mar 4, 2021
        doubtful.md  formatting · 3 words in formatting only · MT, handed off Mar 4, 2021

    Passed, with 2 warnings.
    ");
    let queue = project.run(&["queue", "--format", "markdown"]).whole();
    let note = "source line 1, translation, line 8, Words unchanged; only inline markup changed — `Run it *fast*.`";
    assert!(
        queue.contains("1 document to translate or review · stale 1 · 1 segment · 0 words") && queue.contains(note),
        "{queue}"
    );
    assert!(!queue.contains("certain.md"), "{queue}");
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    certain.md (nl-NL): updated; current
    doubtful.md (nl-NL): the markup of 1 segment changed, its words did not; update it by hand
    1 document written · 1 document left for a person
    ");
    let text = project.text("nl-nl/certain.md");
    let body = "# <a name=\"set-acl\"></a>`Set-Acl`\n\nVoer `Set-Acl` nu uit.\n\n| Naam |\n|---|\n| **x1** |\n";
    assert!(text.ends_with(body), "{text}");
    assert!(project.text("nl-nl/doubtful.md").ends_with("Voer het snel uit.\n"));
    let statuses = project.statuses();
    assert_eq!(format!("{statuses:?}"), r#"{"certain.md": "current", "doubtful.md": "stale"}"#);
}

/// The record of a translation.
fn record(text: &str) -> &str {
    text[text.find("ms.openlocfilehash").unwrap()..].split("---\n").next().unwrap()
}

#[test]
fn a_dry_run_shows_what_would_change() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    let outcome = project.run(&["update", "--dry-run"]).whole();
    assert_snapshot!(project.named(&outcome), @r#"
    exit 0
    -- stdout
    code.md (nl-NL): updated; current
    --- nl-nl/code.md
    +++ nl-nl/code.md
    @@ -2,10 +2,11 @@
     title: Instellen
     ms.date: 01/01/2020
     ms.custom: old
    -ms.openlocfilehash: 4d276dec4a49014db9e0ea126ef475abc47bc6be
    +ms.openlocfilehash: dbc96f33e9f43b92ea0811665de995e70e7177ff
     ms.translationtype: MT
     ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    +ms.lasthandoff: [today]
    +ms.sourcegitcommit: [head]
     ---
     # <a name="set-up"></a>Instellen
     
    @@ -13,7 +14,7 @@
     
     ```sh
     # Opmerking
    -run 1
    +run 2
     ```
     
     | Naam | Gebruik |
    cosmetic.md (nl-NL): updated; current
    --- nl-nl/cosmetic.md
    +++ nl-nl/cosmetic.md
    @@ -2,10 +2,11 @@
     title: Instellen
     ms.date: 01/01/2020
     ms.custom: old
    -ms.openlocfilehash: 237c9d7f84eda768c4d6485ac7392fbb79427041
    +ms.openlocfilehash: 518b6d30a9cd0636c2eed32416dca57e2398f0bd
     ms.translationtype: MT
     ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    +ms.lasthandoff: [today]
    +ms.sourcegitcommit: [head]
     ---
     # <a name="set-up"></a>Instellen
     
    deep/copy.md (nl-NL): copied from copied.md; current
    --- /dev/null
    +++ nl-nl/deep/copy.md
    @@ -0,0 +1,8 @@
    +---
    +ms.openlocfilehash: 73622200abe666e2bca61e986359f0b30256f6c4
    +ms.translationtype: MT
    +ms.contentlocale: nl-nl
    +ms.lasthandoff: 03/04/2021
    +---
    +
    +Gekopieerd.
    links.md (nl-NL): updated; current
    --- nl-nl/links.md
    +++ nl-nl/links.md
    @@ -2,14 +2,15 @@
     title: Instellen
     ms.date: 01/01/2020
     ms.custom: old
    -ms.openlocfilehash: e4a7126600c66ecbea52b035da44a0e9a977f369
    +ms.openlocfilehash: dcb2769b49c7727936c5a407f9d4ca592ee19296
     ms.translationtype: MT
     ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    +ms.lasthandoff: [today]
    +ms.sourcegitcommit: [head]
     ---
     # <a name="set-up"></a>Instellen
     
    -Zie [dit](one.md).
    +Zie [dit](two.md).
     
     ```sh
     # Opmerking
    metadata.md (nl-NL): updated; current
    --- nl-nl/metadata.md
    +++ nl-nl/metadata.md
    @@ -1,11 +1,12 @@
     ---
     title: Instellen
    -ms.date: 01/01/2020
    -ms.custom: old
    -ms.openlocfilehash: 1d521e76e0ba494004aea0b3d3065439d3bd3b0f
    +ms.date: 01/01/2022
    +ms.new: 1
    +ms.openlocfilehash: c5b679e775a310edf75da93cc9f3bb8e2131a759
     ms.translationtype: MT
     ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    +ms.lasthandoff: [today]
    +ms.sourcegitcommit: [head]
     ---
     # <a name="set-up"></a>Instellen
     
    to.md (nl-NL): moved from moved.md
    --- /dev/null
    +++ nl-nl/to.md
    @@ -0,0 +1,8 @@
    +---
    +ms.openlocfilehash: 8f206564017f11b84ae0386d18f0ad39b172703e
    +ms.translationtype: MT
    +ms.contentlocale: nl-nl
    +ms.lasthandoff: 03/04/2021
    +---
    +
    +Verhuist.
    --- nl-nl/moved.md
    +++ /dev/null
    @@ -1,8 +0,0 @@
    ----
    -ms.openlocfilehash: 8f206564017f11b84ae0386d18f0ad39b172703e
    -ms.translationtype: MT
    -ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    ----
    -
    -Verhuist.
    6 documents would be written · 2 documents left for a person
    "#);
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn some_documents_can_be_picked() {
    let Some(project) = project() else { return };
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["update", "--include", "links.md", "--include", "text.md"]).whole(), @"
    exit 0
    -- stdout
    links.md (nl-NL): updated; current
    1 document written · 1 document left for a person
    ");
    let after = project.files("nl-nl");
    let changed: Vec<_> = after.iter().filter(|(path, content)| before.get(*path) != Some(content)).collect();
    assert!(changed.len() == 1 && changed[0].0 == "links.md");
}

#[test]
fn what_the_translation_has_of_its_own_is_not_lost() {
    let own = OWN.replace("run 1", "voer 1 uit").replace("Zie", "Extra.\n\nZie");
    let Some(project) = Project::with(SOURCE, &own) else { return };
    project.source("a.md", &SOURCE.replace("run 1", "run 2")).commit();
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): code: changed in the source, and the translation has a value of its own (source line 10-13)
    1 document left for a person
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn yaml_and_windows_documents_are_updated_in_their_form() {
    let base =
        "### YamlMime:Landing\ntitle: One\nmetadata:\n  ms.date: 01/01/2020\nitems:\n- text: Two\n  url: one.md\n";
    let own = base.replace("One", "Een").replace("Two", "Twee").replace("  ms.date", "  «record»\n  ms.date");
    let Some(project) = Project::new() else { return };
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    project.document("a.yml", base, &own).document("b.md", SOURCE, &windows(OWN)).commit();
    project.source("a.yml", &base.replace("one.md", "two.md").replace("/2020", "/2022"));
    project.source("b.md", &SOURCE.replace("one.md", "two.md").replace("ms.custom: old\n", "")).commit();
    let before = project.text("nl-nl/b.md");
    assert_eq!(project.run(&["update"]).code, Some(0));
    assert_snapshot!(project.shown("nl-nl/a.yml"), @"
    ### YamlMime:Landing
    title: Een
    metadata:
      ms.openlocfilehash: [hash of the source]
      ms.translationtype: MT
      ms.contentlocale: nl-nl
      ms.lasthandoff: [today]
      ms.sourcegitcommit: [head]
      ms.date: 01/01/2022
    items:
    - text: Twee
      url: two.md
    ");
    let after = project.text("nl-nl/b.md");
    let body = |text: &str| text.split_once("\r\n---\r\n").unwrap().1.to_owned();
    assert_eq!(body(&after), body(&before).replace("one.md", "two.md"));
    assert!(
        after.starts_with("\u{feff}---\r\ntitle: Instellen\r\nms.date: 01/01/2020\r\nms.openlocfilehash: "),
        "{after}"
    );
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    project.assert_current();
}

#[test]
fn the_type_of_a_translation_stays() {
    let Some(project) = Project::with(SOURCE, OWN) else { return };
    let human = project.text("nl-nl/a.md").replace("ms.translationtype: MT", "ms.translationtype: HT");
    project.sandbox.file("nl-nl/a.md", human);
    project.source("a.md", &SOURCE.replace("/2020", "/2022")).commit();
    assert_eq!(project.run(&["update"]).code, Some(0));
    assert!(project.text("nl-nl/a.md").contains("ms.translationtype: HT"));
    project.assert_current();
}

#[test]
fn a_source_that_is_not_committed_has_no_commit() {
    let Some(project) = Project::with(SOURCE, OWN) else { return };
    let keyed = project.text("nl-nl/a.md").replace("ms.translationtype", "ms.sourcegitcommit: aa\nms.translationtype");
    project.sandbox.file("nl-nl/a.md", keyed);
    project.source("a.md", &SOURCE.replace("/2020", "/2022"));
    assert_eq!(project.run(&["update"]).code, Some(0));
    assert!(!project.text("nl-nl/a.md").contains("ms.sourcegitcommit"));
    project.assert_current();
}

#[test]
fn a_revision_is_not_written_to() {
    let Some(project) = project() else { return };
    crate::repository::Repository::new(&project.sandbox, "nl-nl").commit("2026-01-03");
    let before = project.text("nl-nl/links.md");
    assert_snapshot!(project.run(&["update", "--include", "links.md", "--locale-rev", "HEAD"]).whole(), @r"
    exit 1
    -- stdout
    links.md (nl-NL): a git revision cannot be written to
    1 document refused
    ");
    assert_eq!(project.text("nl-nl/links.md"), before);
}

/// A document in which a word changed too: a translator has to see that, and nobody the marks.
#[test]
fn new_marks_are_carried_beside_what_a_translator_has_to_see() {
    let Some(project) = Project::new() else { return };
    let source = "# Set up\n\nRun Set-Acl now.\n\nSave `it` all.\n\nUse a\\_b.\n\n- One\n- Two\n";
    let own = "---\n«record»\n---\n# Instellen\r\n\r\nVoer Set-Acl\r\nnu **uit**.\r\n\r\nSla `it` op.\r\n\r\n\
               Gebruik a\\_b.\r\n\r\n- Een\r\n- Twee\r\n";
    project.document("a.md", source, own).commit();
    let head = source.replace("Set-Acl", "`Set-Acl`").replace("`it`", "it").replace("a\\_b", "`a_b`");
    project.source("a.md", &head.replace("Two", "Two more\n- Three")).commit();
    let before = project.text("nl-nl/a.md");
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): formatting updated in 3 segments, 2 left for a translator; still stale
    1 document written · 1 document left for a person
    ");
    let body = before.replace("Set-Acl", "`Set-Acl`").replace("`it`", "it").replace("a\\_b", "`a_b`");
    assert_eq!(project.text("nl-nl/a.md"), body);
    let queue = project.run(&["queue", "--format", "json"]).json();
    assert_eq!(queue["items"][0]["segments"].as_array().unwrap().len(), 2, "{queue}");
    // Once more, there is nothing to do, and nothing is lost.
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    1 document left for a person
    ");
    assert_eq!(project.text("nl-nl/a.md"), body);
    // What the translator leaves open is all that keeps it from being current.
    project.source("a.md", &head).commit();
    project.run(&["update"]);
    assert_eq!(format!("{:?}", project.statuses()), r#"{"a.md": "current"}"#);
    assert!(project.text("nl-nl/a.md").ends_with(body.split_once("# Instellen").unwrap().1));
}

/// A page that moved as it was: whichever end is named, the translation moves.
#[test]
fn a_move_is_followed_from_either_end() {
    for named in ["nl-nl/old/a.md", "source/new/a.md", "old/a.md"] {
        for renames in ["60", "off"] {
            let Some(project) = Project::new() else { return };
            project.document("old/a.md", SOURCE, OWN).document("b.md", "Other.\n", "---\n«record»\n---\n\nAnders.\n");
            project.commit();
            std::fs::remove_file(project.sandbox.path("source/old/a.md")).unwrap();
            project.source("new/a.md", SOURCE).source("b.md", "Another.\r\n").commit();
            let before = project.files("nl-nl");
            let outcome = project.run(&["update", "--renames", renames, named]).whole();
            assert_eq!(
                outcome, "exit 0\n-- stdout\nnew/a.md (nl-NL): moved from old/a.md\n1 document written\n",
                "{named} {renames}"
            );
            let after = project.files("nl-nl");
            assert_eq!((&after["new/a.md"], after.get("old/a.md")), (&before["old/a.md"], None));
            assert_eq!(after["b.md"], before["b.md"]);
        }
    }
}

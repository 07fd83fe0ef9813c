//! Translations that come back from a tool: the way there and back, and its options.

use insta::assert_snapshot;

use crate::handback::{Project, translated, translated_as, translated_po};

const BASE: &str = "---
title: Set up
description: How to set up
ms.date: 01/01/2020
ms.custom: old
---
# Set up

Read the [guide](guide.md) and run `setup`.

Keep this.

## Next steps

Save it.
";

const TRANSLATION: &str = "---
title: Instellen
description: Hoe u instelt
ms.date: 01/01/2020
ms.custom: old
«record»
---
# <a name=\"set-up\"></a>Instellen

Lees de [gids](guide.md) en voer `setup` uit.

Bewaar dit.

## <a name=\"next-steps\"></a>Volgende stappen

Sla het op.
";

const HEAD: &str = "---
title: Set it up
description: How to set up
ms.date: 01/01/2026
ms.topic: how-to
---
# Set it up

Read the **new** [guide](guide.md) & run `setup`.

Keep this.

## Next steps

Save it.

Then say \"done\".
";

const TARGETS: [(&str, &str); 3] = [
    ("Set it up", "Dit instellen"),
    ("Read the **new** [guide](guide.md) & run `setup`.", "Voer `setup` uit & lees de **nieuwe** [gids](guide.md)."),
    ("Then say \"done\".", "Zeg daarna \"klaar\"."),
];

/// A document that changed after it was translated.
fn changed() -> Option<Project> {
    let project = Project::with(BASE, TRANSLATION)?;
    project.source("a.md", HEAD).commit();
    Some(project)
}

/// A project with a document that is current and takes no part.
fn beside_another() -> Option<Project> {
    Project::with("Other.\n", "---\n«record»\n---\n\nAnders.\n")
}

#[test]
fn a_translation_comes_back_through_xliff() {
    let Some(project) = changed() else { return };
    assert_snapshot!(project.run(&["check"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      1 stale document needs a translator: 15 of 25 words to review (60.0%)
      stale, needs a translator
        a.md  15 of 25 words · MT, handed off Mar 4, 2021

    Failed: 1 error.
    What to do: locdrift explain stale-translation
    Next: locdrift queue
    ");
    let returned = translated(&project.xliff(), &TARGETS);
    assert_snapshot!(project.apply(&returned, &[]).whole(), @"
    exit 0
    -- stdout
    a.md (nl-NL): 4 segments translated; current
    1 document written
    ");
    assert_snapshot!(project.shown("nl-nl/a.md"), @r#"
    ---
    title: Dit instellen
    description: Hoe u instelt
    ms.date: 01/01/2026
    ms.topic: how-to
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: HT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ---
    # <a name="set-it-up"></a>Dit instellen

    Voer `setup` uit & lees de **nieuwe** [gids](guide.md).

    Bewaar dit.

    ## <a name="next-steps"></a>Volgende stappen

    Sla het op.

    Zeg daarna "klaar".
    "#);
    assert_snapshot!(project.run(&["check"]).whole(), @"
    exit 0
    -- stdout
    nl-NL: 1 document in nl-nl
      The document is current.

    Passed.
    ");
    assert_snapshot!(project.apply(&returned, &[]).whole(), @"
    exit 0
    -- stdout
    a.md (nl-NL): already current
    Nothing to do.
    ");
}

#[test]
fn po_brings_back_the_same_bytes() {
    let Some(project) = changed() else { return };
    let (xliff, po) = (translated(&project.xliff(), &TARGETS), translated_po(&project.po("a.md"), &TARGETS));
    let stale = project.text("nl-nl/a.md");
    project.apply(&xliff, &[]);
    let through_xliff = project.text("nl-nl/a.md");
    project.sandbox.file("nl-nl/a.md", &stale);
    assert_eq!(project.apply(&po, &[]).code, Some(0));
    assert_eq!(project.text("nl-nl/a.md"), through_xliff);
    assert_ne!(through_xliff, stale);
    project.assert_current();
}

#[test]
fn a_new_document_is_made_of_its_source() {
    let Some(project) = beside_another() else { return };
    project.source("deep/new.md", HEAD).commit();
    let all = [
        &TARGETS[..],
        &[
            ("How to set up", "Hoe u instelt"),
            ("Keep this.", "Bewaar dit."),
            ("Next steps", "Volgende stappen"),
            ("Save it.", "Sla het op."),
        ],
    ]
    .concat();
    let returned = translated(&project.xliff(), &all);
    assert_snapshot!(project.apply(&returned, &["--type", "MT"]).whole(), @"
    exit 0
    -- stdout
    deep/new.md (nl-NL): 8 segments translated; current
    1 document written
    ");
    assert_snapshot!(project.shown("nl-nl/deep/new.md"), @r#"
    ---
    title: Dit instellen
    description: Hoe u instelt
    ms.date: 01/01/2026
    ms.topic: how-to
    ms.openlocfilehash: [hash of the source]
    ms.sourcegitcommit: [head]
    ms.translationtype: MT
    ms.contentlocale: nl-NL
    ms.lasthandoff: [today]
    ---
    # Dit instellen

    Voer `setup` uit & lees de **nieuwe** [gids](guide.md).

    Bewaar dit.

    ## Volgende stappen

    Sla het op.

    Zeg daarna "klaar".
    "#);
    project.assert_current();
}

#[test]
fn of_a_new_document_no_part_is_written() {
    let Some(project) = beside_another() else { return };
    project.source("new.md", "---\nms.date: 1\n---\n# New\n\nOne.\n").commit();
    let returned = translated(&project.xliff(), &[("One.", "Eén.")]);
    assert_snapshot!(project.apply(&returned, &["--partial"]).whole(), @r"
    exit 1
    -- stdout
    new.md (nl-NL): segment 820786c0b916 is not final; a new document is written only when complete
    1 document refused
    ");
    assert!(!project.files("nl-nl").contains_key("new.md"));
}

#[test]
fn a_dry_run_shows_the_difference_and_writes_nothing() {
    let Some(project) = changed() else { return };
    project.source("new.md", "---\nms.date: 1\n---\n\nNew.\n").commit();
    let returned = translated(&project.xliff(), &[&TARGETS[..], &[("New.", "Nieuw.")]].concat());
    let before = project.files("nl-nl");
    let outcome = project.apply(&returned, &["--dry-run"]).whole();
    assert_snapshot!(project.named(&outcome), @r#"
    exit 0
    -- stdout
    a.md (nl-NL): 4 segments translated; current
    --- nl-nl/a.md
    +++ nl-nl/a.md
    @@ -1,19 +1,22 @@
     ---
    -title: Instellen
    +title: Dit instellen
     description: Hoe u instelt
    -ms.date: 01/01/2020
    -ms.custom: old
    -ms.openlocfilehash: 7ed4d5a5ce489dc9e09366b61d177fed064f47e0
    -ms.translationtype: MT
    +ms.date: 01/01/2026
    +ms.topic: how-to
    +ms.openlocfilehash: a5bb11d7ac71024f5706bc098fc34650c393d4f6
    +ms.translationtype: HT
     ms.contentlocale: nl-nl
    -ms.lasthandoff: 03/04/2021
    +ms.lasthandoff: [today]
    +ms.sourcegitcommit: [head]
     ---
    -# <a name="set-up"></a>Instellen
    +# <a name="set-it-up"></a>Dit instellen
     
    -Lees de [gids](guide.md) en voer `setup` uit.
    +Voer `setup` uit & lees de **nieuwe** [gids](guide.md).
     
     Bewaar dit.
     
     ## <a name="next-steps"></a>Volgende stappen
     
     Sla het op.
    +
    +Zeg daarna "klaar".
    new.md (nl-NL): 1 segment translated; current
    --- /dev/null
    +++ nl-nl/new.md
    @@ -0,0 +1,10 @@
    +---
    +ms.date: 1
    +ms.openlocfilehash: b665460bc4ded1b7afef9a1692e5cba687e967e3
    +ms.sourcegitcommit: [head]
    +ms.translationtype: HT
    +ms.contentlocale: nl-NL
    +ms.lasthandoff: [today]
    +---
    +
    +Nieuw.
    2 documents would be written
    "#);
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn unfinished_work_waits_unless_parts_are_wanted() {
    let Some(project) = changed() else { return };
    let exported = project.xliff();
    let some = translated(&exported, &TARGETS[..2]);
    let before = project.files("nl-nl");
    assert_snapshot!(project.apply(&some, &[]).whole(), @"
    exit 1
    -- stdout
    a.md (nl-NL): segment 8c5b95c4573c is not final; finish it, or use --partial or --final
    1 document refused
    ");
    assert_eq!(project.files("nl-nl"), before);
    assert_snapshot!(project.apply(&some, &["--partial"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 3 segments translated, 1 left; still stale
    a.md (nl-NL): 1 segment appears in the source language until it is translated
    1 document written
    ");
    let part = project.shown("nl-nl/a.md");
    assert!(part.contains("Voer `setup` uit") && part.contains("Then say \"done\"."), "{part}");
    assert_eq!(project.statuses()["a.md"], "stale");
    // What is there already is no work for anybody.
    assert_snapshot!(project.apply(&some, &["--partial"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 3 segments translated, 1 left; still stale
    Nothing to do.
    ");
    // The same file, finished.
    assert_snapshot!(project.apply(&translated(&exported, &TARGETS), &[]).whole(), @"
    exit 0
    -- stdout
    a.md (nl-NL): 4 segments translated; current
    1 document written
    ");
    project.assert_current();
    let whole = project.text("nl-nl/a.md");
    project.sandbox.file("nl-nl/a.md", &before["a.md"]);
    project.apply(&translated(&exported, &TARGETS), &[]);
    assert_eq!(project.text("nl-nl/a.md"), whole, "in parts or at once, it is the same");
}

#[test]
fn some_tools_keep_no_states() {
    let Some(project) = changed() else { return };
    let returned = translated_as(&project.xliff(), &TARGETS, "needs-review-translation");
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    a.md (nl-NL): 4 segments are not final, the first is 3b10fd6e453a; finish them, or use --partial or --final
    1 document refused
    ");
    assert_snapshot!(project.apply(&returned, &["--partial"]).whole(), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 0 segments translated, 4 left; still stale
    Nothing to do.
    ");
    assert_eq!(project.apply(&returned, &["--final"]).code, Some(0));
    project.assert_current();
}

#[test]
fn the_record_says_how_a_translation_was_made() {
    for (arguments, expected) in [(&[][..], "HT"), (&["--type", "HT"], "HT"), (&["--type", "MT"], "MT")] {
        let Some(project) = changed() else { return };
        let old = project.text("nl-nl/a.md");
        assert!(old.contains("ms.translationtype: MT\n"));
        project.apply(&translated(&project.xliff(), &TARGETS), arguments);
        assert!(project.text("nl-nl/a.md").contains(&format!("ms.translationtype: {expected}\n")));
    }
}

#[test]
fn a_file_may_come_on_standard_input() {
    let Some(project) = changed() else { return };
    let returned = translated(&project.xliff(), &TARGETS);
    assert_snapshot!(project.sandbox.run_reading(&["apply", "-"], &returned).whole(), @"
    exit 0
    -- stdout
    a.md (nl-NL): 4 segments translated; current
    1 document written
    ");
    project.assert_current();
    assert_snapshot!(project.sandbox.run_reading(&["apply", "-"], "").whole(), @r"
    exit 2
    -- stderr
    error: Cannot import -:1: The file is empty.
    ");
}

#[test]
fn folders_can_be_named_instead_of_a_configuration() {
    let Some(project) = changed() else { return };
    project.sandbox.file("returned", translated(&project.xliff(), &TARGETS));
    std::fs::remove_file(project.sandbox.path("locdrift.yml")).unwrap();
    let outcome = project.run(&["apply", "returned", "--source", "source", "--locale", "nl-NL=nl-nl"]);
    assert_eq!(
        outcome.whole(),
        "exit 0\n-- stdout\na.md (nl-NL): 4 segments translated; current\n1 document written\n"
    );
}

#[test]
fn several_locales_come_back_at_once() {
    let Some(project) = Project::with("Text.\n", "---\n«record»\n---\n\nTekst.\n") else { return };
    project.translation("de-de", "a.md", "Text.\n", "---\n«record»\n---\n\nDeutsch.\n");
    project.configure("source: source\nlocales: [{locale: nl-NL, root: nl-nl}, {locale: de-DE, root: de-de}]\n");
    project.source("a.md", "New.\n").commit();
    project.run(&["queue", "--format", "xliff", "--out", "out"]);
    for (locale, target) in [("nl-NL", "Nieuw."), ("de-DE", "Neu.")] {
        let file = project.sandbox.batches(&format!("out/{locale}")).remove(0);
        project.sandbox.file(&file, translated(&project.text(&file), &[("New.", target)]));
    }
    let files = ["out/de-DE", "out/nl-NL"].map(|folder| project.sandbox.batches(folder).remove(0));
    let files = [files[0].as_str(), files[1].as_str()];
    let outcome = project.run(&["apply", files[0], files[1]]);
    assert_snapshot!(outcome.whole(), @"
    exit 0
    -- stdout
    a.md (de-DE): 1 segment translated; current
    a.md (nl-NL): 1 segment translated; current
    2 documents written
    ");
    assert!(project.text("nl-nl/a.md").ends_with("\nNieuw.\n") && project.text("de-de/a.md").ends_with("\nNeu.\n"));
    // One locale that is picked is the only one that is written to.
    let outcome = project.run(&["apply", "--locale", "de-DE", files[0], files[1]]);
    assert_snapshot!(outcome.whole(), @r"
    exit 1
    -- stdout
    a.md (de-DE): already current
    a.md: the file is for “nl-NL”, which is not a locale of this run
    1 document refused
    ");
}

#[test]
fn programs_are_told_the_same() {
    let Some(project) = changed() else { return };
    project.source("new.md", "---\nms.date: 1\n---\n\nNew.\n").commit();
    let returned = translated(&project.xliff(), &TARGETS);
    let outcome = project.apply(&returned, &["--format", "json"]);
    assert_eq!(outcome.code, Some(1));
    assert_snapshot!(serde_json::to_string_pretty(&outcome.json()).unwrap(), @r#"
    {
      "counts": {
        "left": 0,
        "refused": 1,
        "written": 1
      },
      "documents": [
        {
          "adopted": null,
          "files": [
            "nl-nl/a.md"
          ],
          "from": null,
          "key": null,
          "left": [],
          "line": null,
          "locale": "nl-NL",
          "message": null,
          "open": null,
          "path": "a.md",
          "problems": [],
          "reason": null,
          "repairs": null,
          "result": "translated",
          "segment": null,
          "segments": 4
        },
        {
          "adopted": null,
          "files": [],
          "from": null,
          "key": null,
          "left": [],
          "line": null,
          "locale": "nl-NL",
          "message": "segment 7ae6947c782e is not final; a new document is written only when complete",
          "open": null,
          "path": "new.md",
          "problems": [
            {
              "line": null,
              "message": "segment 7ae6947c782e is not final; a new document is written only when complete",
              "reason": "unfinished",
              "segment": "7ae6947c782e"
            }
          ],
          "reason": "unfinished",
          "repairs": null,
          "result": "refused",
          "segment": "7ae6947c782e",
          "segments": null
        }
      ],
      "dry_run": false,
      "schema": "locdrift.handback/1",
      "tool": {
        "name": "locdrift",
        "version": "0.2.0"
      }
    }
    "#);
}

/// Exports in files of at most 30 words, and translates each: `longer` becomes `lang`.
fn in_files(project: &Project) -> Vec<String> {
    let outcome = project.run(&["queue", "--format", "xliff", "--max-words", "30", "--out", "out"]);
    assert_eq!(outcome.stdout, "Wrote 3 files to out. When they are translated: locdrift apply out\n");
    let names = project.sandbox.batches("out/nl-NL");
    assert_eq!(names.len(), 3);
    for name in &names {
        let exported = project.text(name);
        let sources: Vec<&str> =
            exported.split("<source>").skip(1).filter_map(|rest| rest.split("</source>").next()).collect();
        let sources: Vec<&str> = sources.into_iter().filter(|source| source.contains("longer")).collect();
        assert!((1..3).contains(&sources.len()), "{exported}");
        let targets: Vec<String> = sources.iter().map(|source| source.replace("longer", "lang")).collect();
        let targets: Vec<(&str, &str)> = sources.iter().copied().zip(targets.iter().map(String::as_str)).collect();
        project.sandbox.file(name, translated(&exported, &targets));
    }
    names
}

fn paragraphs(word: &str) -> String {
    ["one", "two", "three", "four", "five"]
        .map(|n| format!("{n} {}.\n", format!("{word} ").repeat(12).trim()))
        .join("\n")
}

fn apply_all(project: &Project, files: &[String], more: &[&str]) -> String {
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    project.run(&[&["apply"][..], &files, more].concat()).whole()
}

#[test]
fn parts_of_a_new_document_come_back_together() {
    let Some(project) = beside_another() else { return };
    project.source("new.md", &format!("---\nms.date: 1\n---\n\n{}", paragraphs("longer"))).commit();
    let mut files = in_files(&project);
    let part = |more: &[&str]| {
        let outcome = apply_all(&project, &files[..1], more);
        assert!(!project.files("nl-nl").contains_key("new.md"));
        outcome
    };
    let alone = part(&[]);
    assert_snapshot!(alone, @r"
    exit 1
    -- stdout
    new.md (nl-NL): segment 3b2e7016307f is missing; a new document is written only when complete, so apply all its files together
    1 document refused
    ");
    assert_eq!(part(&["--partial"]), alone);
    files.reverse();
    assert_snapshot!(apply_all(&project, &files, &[]), @"
    exit 0
    -- stdout
    new.md (nl-NL): 5 segments translated; current
    1 document written
    ");
    assert!(project.text("nl-nl/new.md").ends_with(&paragraphs("lang")));
    project.assert_current();
}

#[test]
fn parts_of_a_document_come_back_one_after_the_other() {
    // The third paragraph is new, and the others say something else.
    let without_third = |text: String| {
        let third = text.find("three").unwrap()..text.find("four").unwrap();
        format!("{}{}", &text[..third.start], &text[third.end..])
    };
    let base = without_third(paragraphs("long"));
    let own = format!("---\n«record»\n---\n{}", without_third(paragraphs("oud")));
    let Some(project) = Project::with(&base, &own) else { return };
    project.source("a.md", &paragraphs("longer")).commit();
    let files = in_files(&project);
    assert_snapshot!(apply_all(&project, &files[..1], &[]), @r"
    exit 1
    -- stdout
    a.md (nl-NL): segment 3b2e7016307f is missing; if it is in another file, apply both together, otherwise restore it or use --partial
    1 document refused
    ");
    assert_snapshot!(apply_all(&project, &files[..1], &["--partial"]), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 2 segments translated, 3 left; still stale
    a.md (nl-NL): 3 segments appear in the source language until they are translated
    1 document written
    ");
    assert_snapshot!(apply_all(&project, &files[1..2], &["--partial"]), @r"
    exit 0
    -- stdout
    a.md (nl-NL): 1 segment translated, 4 left; still stale
    1 document written
    ");
    assert_eq!(project.statuses()["a.md"], "stale");
    assert_snapshot!(apply_all(&project, &files, &[]), @"
    exit 0
    -- stdout
    a.md (nl-NL): 5 segments translated; current
    1 document written
    ");
    assert!(project.text("nl-nl/a.md").ends_with(&paragraphs("lang")));
    project.assert_current();
}

//! What a translation has of its own, and words that are new in the source: no machine decides.

use insta::assert_snapshot;

use crate::handback::{Project, translated};

/// A project with documents of which each has one entry or block that changed.
fn project(documents: &[(&str, &str, &str, &str)]) -> Option<Project> {
    let project = Project::new()?;
    for (path, base, own, _) in documents {
        project.document(path, base, own);
    }
    project.commit();
    for (path, _, _, head) in documents {
        project.source(path, head);
    }
    project.commit();
    Some(project)
}

/// A document with these entries, above the record of a translation.
fn entries(entries: &str, record: &str, body: &str) -> String {
    format!("---\n{entries}\n{record}---\n\n{body}\n")
}

const RECORD: &str = "«record»\n";

fn of_entries(documents: &[(&str, &str, &str, &str)]) -> Option<Project> {
    let all: Vec<[String; 3]> = documents
        .iter()
        .map(|(_, base, own, head)| {
            [entries(base, "", "Text."), entries(own, RECORD, "Tekst."), entries(head, "", "Text.")]
        })
        .collect();
    let named: Vec<_> = documents
        .iter()
        .zip(&all)
        .map(|((path, ..), [base, own, head])| (*path, base.as_str(), own.as_str(), head.as_str()))
        .collect();
    project(&named)
}

#[test]
fn values_of_its_own_are_left_to_a_person() {
    let Some(project) = of_entries(&[
        ("added.md", "a: 1", "a: 1", "a: 1\nsummary: In short"),
        ("both.md", "a: 1\nb: x", "a: 1\nb: eigen", "a: 2\nb: y"),
        ("dropped.md", "a: 1\nb: Two words", "a: 1\nb: Twee woorden", "a: 1"),
        ("link.md", "linkTitle: Old", "linkTitle: Oud", "linkTitle: New"),
        ("list.md", "cSpell:ignore: one two", "cSpell:ignore: one two drie", "cSpell:ignore: one two three"),
        ("nested.md", "m:\n  a: 1\n  b: x", "m:\n  a: 1\n  b: eigen", "m:\n  a: 1\n  b: y"),
        (
            "other.md",
            "metadata:\n  title: Old\n  x: 1",
            "metadata:\n  title: Oud\n  x: 1",
            "metadata:\n  title: New\n  x: 1",
        ),
        ("prose.md", "a: 1", "a: 1", "a: 1\nbadge: Not for everyone"),
    ]) else {
        return;
    };
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    added.md (nl-NL): summary: the source has new words (source line 3)
    both.md (nl-NL): b: changed in the source, and the translation has a value of its own (source line 3)
    dropped.md (nl-NL): b: removed from the source, and the translation has a value of its own (translation line 3)
    link.md (nl-NL): linkTitle: changed in the source, and the translation has a value of its own (source line 2)
    list.md (nl-NL): cSpell:ignore: changed in the source, and the translation has a value of its own (source line 2)
    nested.md (nl-NL): m: changed in the source, and the translation has a value of its own (source line 2-4)
    other.md (nl-NL): metadata: changed in the source, and the translation has a value of its own (source line 2-4)
    prose.md (nl-NL): badge: the source has new words (source line 3)
    8 documents left for a person
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn what_the_translation_never_changed_follows_the_source() {
    let Some(project) = of_entries(&[
        (
            "colons.md",
            "ms:assetid: a\nms:mtpsurl: b\nms:contentKeyID: 1",
            "ms:assetid: a\nms:mtpsurl: b\nms:contentKeyID: 1",
            "ms:assetid: a2\nms:mtpsurl: b\nms:contentKeyID: 2\n'q:r': x",
        ),
        (
            "nested.md",
            "m:\n  a: 1\n  b: x\n  title: T",
            "m:\n  a: 1\n  b: eigen\n  title: Titel",
            "m:\n  a: 2\n  b: x\n  title: T",
        ),
        (
            "types.md",
            "a: 1\nlist: [x, y]\nc: 2020-01-01",
            "a: 1\nlist: [x, y]\nc: 2020-01-01\nd: eigen",
            "a: 2\nlist: [x, z]\nc: 2024-01-01\ne: true",
        ),
    ]) else {
        return;
    };
    assert_snapshot!(project.run(&["update"]).whole(), @"
    exit 0
    -- stdout
    colons.md (nl-NL): updated; current
    nested.md (nl-NL): updated; current
    types.md (nl-NL): updated; current
    3 documents written
    ");
    let shown = |path: &str| {
        let shown = project.shown(&format!("nl-nl/{path}"));
        shown
            .lines()
            .filter(|line| !line.contains("openlocfilehash") && !line.contains("sourcegitcommit"))
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    assert_snapshot!(shown("colons.md"), @"
    ---
    ms:assetid: a2
    ms:mtpsurl: b
    ms:contentKeyID: 2
    'q:r': x
    ms.translationtype: MT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ---

    Tekst.
    ");
    assert_snapshot!(shown("nested.md"), @"
    ---
    m:
      a: 2
      b: eigen
      title: Titel
    ms.translationtype: MT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ---

    Tekst.
    ");
    assert_snapshot!(shown("types.md"), @"
    ---
    a: 2
    list: [x, z]
    c: 2024-01-01
    e: true
    d: eigen
    ms.translationtype: MT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ---

    Tekst.
    ");
    project.assert_current();
    let after = project.files("nl-nl");
    assert_eq!(project.run(&["update"]).code, Some(0));
    assert_eq!(project.files("nl-nl"), after);
}

#[test]
fn blocks_of_its_own_are_left_to_a_person() {
    let body = |text: &str| format!("---\na: 1\n---\n\nText.\n\n{text}\n\nEnd.\n");
    let own = |text: &str| format!("---\na: 1\n«record»\n---\n\nTekst.\n\n{text}\n\nEinde.\n");
    let all: Vec<(&str, String, String, String)> = [
        ("alt.md", "![Old](a.png)", "![Oud](a.png)", "![New](a.png)"),
        (
            "attribute.md",
            "<x-card label=\"Old\"></x-card>",
            "<x-card label=\"Oud\"></x-card>",
            "<x-card label=\"New\"></x-card>",
        ),
        ("code.md", "```\nrun 1 # Go\n```", "```\nrun 1 # Ga\n```", "```\nrun 2 # Go\n```"),
        ("defined.md", "[a]: a.md \"Old\"", "[a]: a.md \"Oud\"", "[a]: a.md \"New\""),
        ("directive.md", ":::note Old title", ":::note Oude titel", ":::note New title"),
        ("fence.md", "```js title=\"Old\"\na\n```", "```js title=\"Oud\"\na\n```", "```js title=\"New\"\na\n```"),
        ("image.md", "<img src=\"a.png\">", "<img src=\"eigen.png\">", "<img src=\"b.png\">"),
        ("link.md", "[x](a.md \"Old\")", "[x](a.md \"Oud\")", "[x](a.md \"New\")"),
        ("tab.md", "=== \"Tab\"\n\n    One.", "=== \"Tab\"\n\n    Een.", "=== \"Tab\"\n\n    One.\n\n    Two words."),
        (
            "note.md",
            "!!! note \"Old\"\n    One.",
            "!!! note \"Oud\"\n    Een.",
            "!!! note \"Old\"\n    One.\n\n    Two.",
        ),
    ]
    .map(|(path, base, mine, head)| (path, body(base), own(mine), body(head)))
    .into();
    let named: Vec<_> = all.iter().map(|(path, a, b, c)| (*path, a.as_str(), b.as_str(), c.as_str())).collect();
    let Some(project) = project(&named) else { return };
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    code.md (nl-NL): code: changed in the source, and the translation has a value of its own (source line 7-9)
    defined.md (nl-NL): [a]: changed in the source, and the translation has a value of its own (source line 9)
    image.md (nl-NL): html: changed in the source, and the translation has a value of its own (source line 7)
    10 documents left for a person
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn a_locale_shows_which_keys_it_translates() {
    let Some(project) = of_entries(&[
        ("new.md", "a: 1", "a: 1", "a: 1\nslogan: Faster"),
        ("same.md", "slogan: Slow", "slogan: Slow", "slogan: Quick"),
        ("shows.md", "slogan: Best", "slogan: Beste", "slogan: Best\na: 2"),
    ]) else {
        return;
    };
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    new.md (nl-NL): slogan: the source has new words (source line 3)
    same.md (nl-NL): slogan: the source has new words (source line 2)
    shows.md (nl-NL): updated; current
    1 document written · 2 documents left for a person
    ");
    // What goes out and comes back follows the same keys, also where one document is named.
    let queue = project.run(&["queue", "--format", "json"]).json();
    let asked = |path: &str| -> Vec<String> {
        let items = queue["items"].as_array().unwrap().iter().filter(|item| item["path"] == path);
        let segments = items.flat_map(|item| item["segments"].as_array().unwrap().clone());
        segments.map(|segment| segment["head"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!([asked("new.md"), asked("same.md")], [["Faster"], ["Quick"]]);
    assert_eq!(project.run(&["update", "same.md"]).code, Some(0));
    assert!(project.text("nl-nl/same.md").contains("slogan: Slow"), "{}", project.text("nl-nl/same.md"));
    let returned = translated(&project.xliff(), &[("Faster", "Sneller"), ("Quick", "Snel")]);
    let outcome = project.apply(&returned, &[]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.whole());
    assert!(project.text("nl-nl/new.md").contains("slogan: Sneller"));
    assert!(project.text("nl-nl/same.md").contains("slogan: Snel"));
    project.assert_current();
}

#[test]
fn what_is_no_sound_front_matter_is_refused_by_name() {
    let repeated = "a: 1\nms.custom: x\nms.custom: y";
    let Some(project) = of_entries(&[
        ("head.md", "a: 1", "a: 1", "a: 1\nb: 2\nb: 3"),
        ("nested.md", "a: 1", "a: 1\nm:\n  b: 2\n  b: 3", "a: 2"),
        ("own.md", "a: 1\nms.custom: x", repeated, "a: 2\nms.custom: x"),
        ("yaml.md", "a: 1", "a: 1\nb: x: y", "a: 2"),
    ]) else {
        return;
    };
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    head.md (nl-NL): the key b occurs twice in the source; remove one
    nested.md (nl-NL): the key m.b occurs twice; remove one
    own.md (nl-NL): the key ms.custom occurs twice; remove one
    yaml.md (nl-NL): invalid YAML in the front matter (line 3)
    4 documents left for a person
    ");
    assert_snapshot!(project.run(&["accept", "own.md", "--force"]).whole(), @r"
    exit 1
    -- stdout
    own.md (nl-NL)
      metadata · 1 commit changed the source, on Jan 2, 2026

      source line 2 (metadata)
        │ a: [-1-]{+2+}
        translation, line 2
        │ a: 1

    own.md (nl-NL): the key ms.custom occurs twice; remove one
    1 document refused
    ");
    assert_eq!(project.files("nl-nl"), before);
    project.source("own.md", &entries("a: 2\nms.custom: x", "", "Other text.")).commit();
    let queue = project.run(&["queue", "--format", "xliff"]);
    assert_snapshot!(queue.stderr, @r"
    Not in the queue: head.md: the key b occurs twice in the source; remove one.
    Not in the queue: nested.md: the key m.b occurs twice; remove one.
    Not in the queue: own.md: the key ms.custom occurs twice; remove one.
    Not in the queue: yaml.md: invalid YAML in the front matter (line 3).
    ");
    assert!(!queue.stdout.contains("<trans-unit"), "{}", queue.stdout);
    // What went out before is refused all the same.
    let own = project.text("nl-nl/own.md");
    project.sandbox.file("nl-nl/own.md", own.replacen("ms.custom: y\n", "", 1));
    let sound = project.run(&["queue", "--format", "xliff"]).stdout;
    project.sandbox.file("nl-nl/own.md", &own);
    let returned = translated(&sound, &[("Other text.", "Andere tekst.")]);
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    own.md (nl-NL): the key ms.custom occurs twice; remove one
    1 document refused
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn documents_without_front_matter_are_refused() {
    let Some(project) = Project::new() else { return };
    project.source("none.md", "Text.\n").commit();
    project.sandbox.file("nl-nl/none.md", "Tekst.\n");
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["accept", "none.md", "--force"]).whole(), @r"
    exit 1
    -- stdout
    none.md (nl-NL)
      Nothing to compare: this document is untracked.

    none.md (nl-NL): there is no front matter to hold the record
    1 document refused
    ");
    let broken = "+++\ntitle =\n+++\n\nText.\n";
    project.source("code.md", "```\nx\n```\n").source("new.md", broken).commit();
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    code.md (nl-NL): there is no front matter to hold the record
    3 documents left for a person
    ");
    // Nobody is given work that cannot be taken back.
    let queue = project.run(&["queue", "--format", "xliff"]);
    assert_snapshot!(queue.stderr, @r"
    Not in the queue: new.md: invalid TOML in the front matter of the source (line 2); correct it first.
    nl-NL: 1 untracked, cannot be judged. To find their source versions: locdrift adopt
    ");
    assert!(!queue.stdout.contains("<trans-unit"), "{}", queue.stdout);
    // What went out before is refused all the same.
    project.source("new.md", "---\na: 1\n---\n\nText.\n").commit();
    let returned = translated(&project.xliff(), &[("Text.", "Tekst.")]);
    project.source("new.md", broken).commit();
    assert_snapshot!(project.apply(&returned, &[]).whole(), @r"
    exit 1
    -- stdout
    new.md (nl-NL): invalid TOML in the front matter of the source (line 2); correct it first
    1 document refused
    ");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn a_title_stays_text() {
    let base = "---\ntitle: One\n---\n\nText.\n";
    for title in ["2024-01-01", "=", "<<", "yes", "1.0", "1_000", "0x1F", "12:30", "~"] {
        let own = "---\ntitle: Een\n«record»\n---\n\nTekst.\n";
        let Some(project) = Project::with(base, own) else { return };
        project.source("a.md", &base.replace("One", "Another")).commit();
        let returned = translated(&project.xliff(), &[("Another", title)]);
        assert_eq!(project.apply(&returned, &[]).code, Some(0), "{title}");
        assert!(
            project.text("nl-nl/a.md").contains(&format!("title: \"{title}\"\n")),
            "{}",
            project.text("nl-nl/a.md")
        );
    }
}

#[test]
fn programs_are_told_the_key_and_the_reason() {
    let Some(project) = of_entries(&[
        ("link.md", "linkTitle: Old", "linkTitle: Oud", "linkTitle: New\nms.date: 1"),
        ("both.md", "b: x", "b: eigen", "b: y"),
    ]) else {
        return;
    };
    let outcome = project.run(&["update", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_snapshot!(serde_json::to_string_pretty(&json["documents"]).unwrap(), @r#"
    [
      {
        "adopted": null,
        "files": [],
        "from": null,
        "key": null,
        "left": [
          {
            "key": "b",
            "lines": [
              2,
              2
            ],
            "message": "b: changed in the source, and the translation has a value of its own (source line 2)",
            "reason": "own-value"
          }
        ],
        "line": null,
        "locale": "nl-NL",
        "message": "b: changed in the source, and the translation has a value of its own (source line 2)",
        "open": 1,
        "path": "both.md",
        "problems": [
          {
            "line": null,
            "message": "b: changed in the source, and the translation has a value of its own (source line 2)",
            "reason": "needs-translator",
            "segment": null
          }
        ],
        "reason": "needs-translator",
        "repairs": null,
        "result": "left",
        "segment": null,
        "segments": null
      },
      {
        "adopted": null,
        "files": [],
        "from": null,
        "key": null,
        "left": [
          {
            "key": "linkTitle",
            "lines": [
              2,
              2
            ],
            "message": "linkTitle: changed in the source, and the translation has a value of its own (source line 2)",
            "reason": "own-value"
          }
        ],
        "line": null,
        "locale": "nl-NL",
        "message": "linkTitle: changed in the source, and the translation has a value of its own (source line 2)",
        "open": 1,
        "path": "link.md",
        "problems": [
          {
            "line": null,
            "message": "linkTitle: changed in the source, and the translation has a value of its own (source line 2)",
            "reason": "needs-translator",
            "segment": null
          }
        ],
        "reason": "needs-translator",
        "repairs": null,
        "result": "left",
        "segment": null,
        "segments": null
      }
    ]
    "#);
}

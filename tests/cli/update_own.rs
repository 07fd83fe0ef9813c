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
    assert_snapshot!(project.run(&["update"]).whole(), @"");
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
            "a: 1\nb: [x, y]\nc: 2020-01-01",
            "a: 1\nb: [x, y]\nc: 2020-01-01\nd: eigen",
            "a: 2\nb: [x, z]\nc: 2024-01-01\ne: true",
        ),
    ]) else {
        return;
    };
    assert_snapshot!(project.run(&["update"]).whole(), @"");
    let shown = |path: &str| {
        let shown = project.shown(&format!("nl-nl/{path}"));
        shown
            .lines()
            .filter(|line| !line.contains("openlocfilehash") && !line.contains("sourcegitcommit"))
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    assert_snapshot!(shown("colons.md"), @"");
    assert_snapshot!(shown("nested.md"), @"");
    assert_snapshot!(shown("types.md"), @"");
    project.assert_current();
    let after = project.files("nl-nl");
    assert_snapshot!(project.run(&["update"]).whole(), @"");
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
    assert_snapshot!(project.run(&["update"]).whole(), @"");
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
    assert_snapshot!(project.run(&["update"]).whole(), @"");
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
    assert_snapshot!(project.run(&["update"]).whole(), @"");
    assert_snapshot!(project.run(&["accept", "own.md", "--force"]).whole(), @"");
    assert_eq!(project.files("nl-nl"), before);
    project.source("own.md", &entries("a: 2\nms.custom: x", "", "Other text.")).commit();
    let returned = translated(&project.xliff(), &[("Other text.", "Andere tekst.")]);
    assert_snapshot!(project.apply(&returned, &[]).whole(), @"");
    assert_eq!(project.files("nl-nl"), before);
}

#[test]
fn documents_without_front_matter_in_yaml_are_refused() {
    let Some(project) = Project::new() else { return };
    let toml = "+++\ntitle = \"T\"\n+++\n\nText.\n";
    project.source("none.md", "Text.\n").source("toml.md", toml).commit();
    project.sandbox.file("nl-nl/none.md", "Tekst.\n").file("nl-nl/toml.md", toml.replace("Text", "Tekst"));
    let before = project.files("nl-nl");
    assert_snapshot!(project.run(&["accept", "none.md", "toml.md", "--force"]).whole(), @"");
    project.source("code.md", "```\nx\n```\n").source("new.md", toml).commit();
    assert_snapshot!(project.run(&["update"]).whole(), @"");
    let returned = translated(&project.xliff(), &[("Text.", "Tekst.")]);
    assert_snapshot!(project.apply(&returned, &[]).whole(), @"");
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
    assert_snapshot!(serde_json::to_string_pretty(&json["documents"]).unwrap(), @"");
}

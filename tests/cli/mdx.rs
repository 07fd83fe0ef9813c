//! MDX: tags, expressions, imports and exports are code; what readers see is text.

use insta::assert_snapshot;

use crate::handback::{Project, translated, translated_po};
use crate::sandbox::Outcome;

const BASE: &str = "---
title: Tabs
---
import { Tabs, TabItem } from 'tabs'

export const version = '1.0'

# Use tabs

Hello {props.name}, this is <b>old</b>.

<Tabs>
    <TabItem label=\"First\" value=\"a\">
        Indented text is *no* code.

        - One item
    </TabItem>
</Tabs>

{/* A comment */}
";

const TRANSLATION: &str = "---
title: Tabbladen
«record»
---
import { Tabs, TabItem } from 'tabs'

export const version = '1.0'

# Gebruik tabbladen

Hallo {props.name}, dit is <b>oud</b>.

<Tabs>
    <TabItem label=\"Eerste\" value=\"a\">
        Ingesprongen tekst is *geen* code.

        - Een item
    </TabItem>
</Tabs>

{/* A comment */}
";

/// A page that changed in its text, in an attribute and in its code.
fn changed() -> Option<Project> {
    let project = Project::new()?;
    project.document("a.mdx", BASE, TRANSLATION).commit();
    let head = BASE
        .replace("version = '1.0'", "version = '2.0'")
        .replace("this is <b>old</b>", "this is <b>brand new</b> in {version}")
        .replace("label=\"First\"", "label=\"The first\"");
    project.source("a.mdx", &head).commit();
    Some(project)
}

const TARGETS: [(&str, &str); 2] = [
    (
        "Hello {props.name}, this is <b>brand new</b> in {version}.",
        "Hallo {props.name}, dit is <b>nieuw</b> in {version}.",
    ),
    ("The first", "De eerste"),
];

#[test]
fn what_changed_is_shown_with_its_lines() {
    let Some(project) = changed() else { return };
    assert_snapshot!(project.run(&["check"]).whole());
    assert_snapshot!(project.run(&["diff", "a.mdx"]).whole());
}

#[test]
fn code_alone_needs_no_translator() {
    let Some(project) = Project::new() else { return };
    project.document("a.mdx", BASE, TRANSLATION).commit();
    let head = BASE.replace("'1.0'", "'2.0'").replace("value=\"a\"", "value=\"b\"").replace("A comment", "Another one");
    project.source("a.mdx", &head).commit();
    assert_snapshot!(project.run(&["update"]).whole());
    let expected =
        TRANSLATION.replace("'1.0'", "'2.0'").replace("value=\"a\"", "value=\"b\"").replace("A comment", "Another one");
    let (_, body) = expected.split_once("---\nimport").unwrap();
    assert!(project.text("nl-nl/a.mdx").ends_with(body), "{}", project.text("nl-nl/a.mdx"));
    project.assert_current();
    assert_snapshot!(project.run(&["update"]).whole());
}

#[test]
fn a_page_comes_back_through_xliff() {
    let Some(project) = changed() else { return };
    let xliff = project.xliff();
    assert_snapshot!(xliff.split("<body>").nth(1).unwrap().to_owned());
    assert_snapshot!(project.apply(&translated(&xliff, &TARGETS), &[]).whole());
    assert_snapshot!(project.shown("nl-nl/a.mdx"));
    project.assert_current();
    assert_eq!(project.run(&["queue", "--format", "json"]).json()["documents"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_page_comes_back_through_po() {
    let Some(project) = changed() else { return };
    assert_snapshot!(project.apply(&translated_po(&project.po("a.mdx"), &TARGETS), &[]).whole());
    project.assert_current();
}

#[test]
fn a_target_that_would_not_compile_is_refused() {
    let Some(project) = changed() else { return };
    let xliff = project.xliff();
    let before = project.text("nl-nl/a.mdx");
    let refused = |old: &str, new: &str| -> Outcome {
        let returned = translated(&xliff, &TARGETS);
        assert!(returned.contains(old), "{returned}");
        let outcome = project.apply(&returned.replace(old, new), &[]);
        assert_eq!(project.text("nl-nl/a.mdx"), before);
        outcome
    };
    assert_snapshot!(refused(">nieuw<", ">nieuw { <").whole());
    assert_snapshot!(refused(">nieuw<", ">nieuw &lt;5<").whole());
    assert_snapshot!(refused(">nieuw<", ">nieuw &lt;i&gt;<").whole());
    assert_snapshot!(refused(">De eerste<", ">De \"eerste<").whole());
}

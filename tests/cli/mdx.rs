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
    assert_snapshot!(project.run(&["check"]).whole(), @r"
    exit 1
    -- stdout
    nl-NL: 1 document in nl-nl
      stale 1 (100.0%) · current 0 (0.0%)
      1 stale document needs a translator: 8 of 18 words to review (44.4%)
      stale, needs a translator
        a.mdx  8 of 18 words · MT, handed off Mar 4, 2021

    Failed: 1 error.
    What to do: locdrift explain stale-translation
    Next: locdrift queue
    ");
    assert_snapshot!(project.run(&["diff", "a.mdx"]).whole(), @r#"
    exit 0
    -- stdout
    a.mdx (nl-NL)
      text · 8 of 18 words · 1 commit changed the source, on Jan 2, 2026

      Use tabs › source line 10 (text)
        │ Hello {props.name}, this is <b>[-old</b>-]{+brand new</b> in {version}+}.
        translation, line 14
        │ Hallo {props.name}, dit is <b>oud</b>.

      Use tabs › source line 13 (text)
        │ <TabItem label="[-First-]{+The first+}" value="a">
        translation, line 17
        │ <TabItem label="Eerste" value="a">

      source line 6 (code)
        │ - export const version = '1.0'
        │ + export const version = '2.0'
        translation, line 10
        │ export const version = '1.0'
    "#);
}

#[test]
fn code_alone_needs_no_translator() {
    let Some(project) = Project::new() else { return };
    project.document("a.mdx", BASE, TRANSLATION).commit();
    let head = BASE.replace("'1.0'", "'2.0'").replace("value=\"a\"", "value=\"b\"").replace("A comment", "Another one");
    project.source("a.mdx", &head).commit();
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    a.mdx (nl-NL): updated; current
    1 document written
    ");
    let expected =
        TRANSLATION.replace("'1.0'", "'2.0'").replace("value=\"a\"", "value=\"b\"").replace("A comment", "Another one");
    let (_, body) = expected.split_once("---\nimport").unwrap();
    assert!(project.text("nl-nl/a.mdx").ends_with(body), "{}", project.text("nl-nl/a.mdx"));
    project.assert_current();
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    Nothing to do.
    ");
}

#[test]
fn a_page_comes_back_through_xliff() {
    let Some(project) = changed() else { return };
    let xliff = project.xliff();
    assert_snapshot!(xliff.split("<body>").nth(1).unwrap().to_owned(), @r#"

          <trans-unit id="f59887d5d94e" resname="f59887d5d94e" restype="x-paragraph" approved="no" xml:space="preserve">
            <source>Hello <ph id="1" ctype="x-html">{props.name}</ph>, this is <bpt id="2" rid="2" ctype="x-html">&lt;b&gt;</bpt>brand new<ept id="2" rid="2">&lt;/b&gt;</ept> in <ph id="3" ctype="x-html">{version}</ph>.</source>
            <target state="needs-translation">Hallo <ph id="1" ctype="x-html">{props.name}</ph>, dit is <bpt id="2" rid="2" ctype="x-html">&lt;b&gt;</bpt>oud<ept id="2" rid="2">&lt;/b&gt;</ept>.</target>
            <alt-trans alttranstype="previous-version">
              <source>Hello <ph id="1" ctype="x-html">{props.name}</ph>, this is <bpt id="2" rid="2" ctype="x-html">&lt;b&gt;</bpt>old<ept id="2" rid="2">&lt;/b&gt;</ept>.</source>
              <target>Hallo <ph id="1" ctype="x-html">{props.name}</ph>, dit is <bpt id="2" rid="2" ctype="x-html">&lt;b&gt;</bpt>oud<ept id="2" rid="2">&lt;/b&gt;</ept>.</target>
            </alt-trans>
            <context-group purpose="location">
              <context context-type="sourcefile">a.mdx</context>
              <context context-type="linenumber">10</context>
            </context-group>
            <note from="locdrift">Use tabs</note>
            <note from="locdrift">Hello {props.name}, this is &lt;b&gt;[-old&lt;/b&gt;-]{+brand new&lt;/b&gt; in {version}+}.</note>
            <note from="locdrift">Tags of the source still to be placed: {version}</note>
            <note from="locdrift">Preceding text: Use tabs</note>
            <note from="locdrift">Following text: The first</note>
          </trans-unit>
          <trans-unit id="75b83e378781" resname="75b83e378781" restype="x-jsx" approved="no" xml:space="preserve">
            <source>The first</source>
            <target state="needs-review-translation">Eerste</target>
            <alt-trans alttranstype="previous-version">
              <source>First</source>
              <target>Eerste</target>
            </alt-trans>
            <context-group purpose="location">
              <context context-type="sourcefile">a.mdx</context>
              <context context-type="linenumber">13</context>
            </context-group>
            <note from="locdrift">Use tabs</note>
            <note from="locdrift">[-First-]{+The first+}</note>
            <note from="locdrift">Preceding text: Hello {props.name}, this is &lt;b&gt;brand new&lt;/b&gt; in {version}.</note>
            <note from="locdrift">Following text: Indented text is *no* code.</note>
          </trans-unit>
        </body>
      </file>
    </xliff>
    "#);
    assert_snapshot!(project.apply(&translated(&xliff, &TARGETS), &[]).whole(), @r"
    exit 0
    -- stdout
    a.mdx (nl-NL): 2 segments translated; current
    1 document written
    ");
    assert_snapshot!(project.shown("nl-nl/a.mdx"), @r#"
    ---
    title: Tabbladen
    ms.openlocfilehash: [hash of the source]
    ms.translationtype: HT
    ms.contentlocale: nl-nl
    ms.lasthandoff: [today]
    ms.sourcegitcommit: [head]
    ---
    import { Tabs, TabItem } from 'tabs'

    export const version = '2.0'

    # Gebruik tabbladen

    Hallo {props.name}, dit is <b>nieuw</b> in {version}.

    <Tabs>
        <TabItem label="De eerste" value="a">
            Ingesprongen tekst is *geen* code.

            - Een item
        </TabItem>
    </Tabs>

    {/* A comment */}
    "#);
    project.assert_current();
    assert_eq!(project.run(&["update"]).stdout, "Nothing to do.\n");
}

#[test]
fn a_page_comes_back_through_po() {
    let Some(project) = changed() else { return };
    assert_snapshot!(project.apply(&translated_po(&project.po("a.mdx"), &TARGETS), &[]).whole(), @r"
    exit 0
    -- stdout
    a.mdx (nl-NL): 2 segments translated; current
    1 document written
    ");
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
    assert_snapshot!(refused(">nieuw<", ">nieuw { <").whole(), @r"
    exit 1
    -- stdout
    a.mdx (nl-NL): segment f59887d5d94e, line 10: the target has { more often than the source
    1 document refused
    ");
    assert_snapshot!(refused(">nieuw<", ">nieuw &lt;5<").whole(), @r"
    exit 1
    -- stdout
    a.mdx (nl-NL): segment f59887d5d94e, line 10: the target has < more often than the source
    1 document refused
    ");
    assert_snapshot!(refused(">nieuw<", ">nieuw &lt;i&gt;<").whole(), @r"
    exit 1
    -- stdout
    a.mdx (nl-NL): segment f59887d5d94e, line 10: the target has <i> more often than the source
    1 document refused
    ");
    assert_snapshot!(refused(">De eerste<", ">De \"eerste<").whole(), @r#"
    exit 1
    -- stdout
    a.mdx (nl-NL): segment 75b83e378781, line 26: the target has " more often than the source
    1 document refused
    "#);
}

#[test]
fn of_code_only_the_title_goes_out() {
    let Some(project) = Project::new() else { return };
    let base = "---\ntitle: Code\n---\n```js title=\"A file\" {1}\nrun() // first\n```\n";
    let own = "---\ntitle: Code\n«record»\n---\n```js title=\"Een bestand\" {1}\nrun() // eerst\n```\n";
    project.document("a.mdx", base, own).commit();
    project.source("a.mdx", &base.replace("A file", "The file")).commit();
    let xliff = project.xliff();
    assert!(xliff.contains("<source>The file</source>") && !xliff.contains("run()"), "{xliff}");
    // A quote would end the title.
    let broken = project.apply(&translated(&xliff, &[("The file", "Het \"bestand\"")]), &[]);
    assert_eq!(broken.code, Some(1), "{}", broken.whole());
    assert_snapshot!(project.apply(&translated(&xliff, &[("The file", "Het bestand")]), &[]).whole(), @r"
    exit 0
    -- stdout
    a.mdx (nl-NL): 1 segment translated; current
    1 document written
    ");
    // What somebody wrote in the code stays.
    let written = project.text("nl-nl/a.mdx");
    assert!(written.ends_with("---\n```js title=\"Het bestand\" {1}\nrun() // eerst\n```\n"), "{written}");
    project.assert_current();
}

#[test]
fn a_page_on_which_the_parser_fails_stops_no_other() {
    let Some(project) = Project::new() else { return };
    let page = |number: u8| format!("<>x\n-\n\n```sh\nrun {number}\n```\n");
    for path in ["a.mdx", "b.mdx"] {
        project.document(path, &page(1), &format!("---\n«record»\n---\n{}", page(1)));
    }
    project.document("c.mdx", BASE, TRANSLATION).commit();
    project.source("a.mdx", &page(2)).source("b.mdx", &page(2));
    project.source("c.mdx", &BASE.replace("'1.0'", "'2.0'")).commit();
    assert_snapshot!(project.run(&["update"]).whole(), @r"
    exit 0
    -- stdout
    a.mdx (nl-NL): updated; current
    b.mdx (nl-NL): updated; current
    c.mdx (nl-NL): updated; current
    3 documents written
    ");
    project.assert_current();
}

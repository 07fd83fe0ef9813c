//! Whole files as they are written.

use super::sample::{code, inline, item, segment, text};
use super::{po, read_text, xliff};
use crate::document::inline::{CodeKind, Role};
use crate::exchange::{LONGEST_OUT, is_too_long};
use crate::segment::{Item, Segment, SegmentChange};

#[test]
fn xliff_with_context() {
    insta::assert_snapshot!(xliff(&item(), true).replace(env!("CARGO_PKG_VERSION"), "0.0.0"), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="docs/a.md" source-language="en-US" target-language="nl-NL" datatype="x-markdown" tool-id="locdrift">
        <header>
          <skl><external-file href="docs/a.md" crc="8843d7f92416211de9ebb963ff4ce28125932878"/></skl>
          <reference><external-file href="docs/a.md" crc="0a4d55a8d778e5022fab701977c5d840bbc486d0"/></reference>
          <tool tool-id="locdrift" tool-name="locdrift" tool-version="0.0.0"/>
        </header>
        <body>
          <trans-unit id="c0de" resname="c0de" restype="x-title" approved="yes" translate="no" xml:space="preserve">
            <source>Title</source>
            <target state="final">Titel</target>
            <context-group purpose="location">
              <context context-type="sourcefile">docs/a.md</context>
              <context context-type="linenumber">2</context>
            </context-group>
          </trans-unit>
          <trans-unit id="4a1f" resname="4a1f" restype="x-paragraph" approved="no" xml:space="preserve">
            <source>Read the new <bpt id="1" rid="1" ctype="link">[</bpt>guide<ept id="1" rid="1">](guide.md)</ept> &amp; <ph id="2" ctype="x-code">`a &lt;b&gt; &amp; c`</ph>.</source>
            <target state="needs-review-translation">Lees de <bpt id="1" rid="1" ctype="link">[</bpt>gids<ept id="1" rid="1">](guide.md)</ept> en <ph id="2" ctype="x-code">`a &lt;b&gt; &amp; c`</ph>.</target>
            <alt-trans alttranstype="previous-version">
              <source>Read the <bpt id="1" rid="1" ctype="link">[</bpt>guide<ept id="1" rid="1">](guide.md)</ept> and <ph id="2" ctype="x-code">`a &lt;b&gt; &amp; c`</ph>.</source>
              <target>Lees de <bpt id="1" rid="1" ctype="link">[</bpt>gids<ept id="1" rid="1">](guide.md)</ept> en <ph id="2" ctype="x-code">`a &lt;b&gt; &amp; c`</ph>.</target>
            </alt-trans>
            <context-group purpose="location">
              <context context-type="sourcefile">docs/a.md</context>
              <context context-type="linenumber">12</context>
            </context-group>
            <note from="locdrift">Set up › Read "this"</note>
            <note from="locdrift">Read the {+new +}[guide](guide.md) [-and-]{+&amp;+} `a &lt;b&gt; &amp; c`.</note>
          </trans-unit>
          <trans-unit id="77b0" resname="77b0" restype="x-paragraph" approved="no" xml:space="preserve">
            <source>Two lines
    of "new" text\.</source>
            <context-group purpose="location">
              <context context-type="sourcefile">docs/a.md</context>
              <context context-type="linenumber">15</context>
            </context-group>
            <note from="locdrift">[-Gone for good.-]</note>
          </trans-unit>
        </body>
      </file>
    </xliff>
    "#);
}

#[test]
fn po_of_the_same() {
    insta::assert_snapshot!(po(&item()).replace(env!("CARGO_PKG_VERSION"), "0.0.0"), @r#"
    msgid ""
    msgstr ""
    "Project-Id-Version: locdrift 0.0.0\n"
    "POT-Creation-Date: \n"
    "PO-Revision-Date: \n"
    "Last-Translator: \n"
    "Language-Team: \n"
    "Language: nl_NL\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "X-Locdrift-Path: docs/a.md\n"
    "X-Locdrift-Source: 8843d7f92416211de9ebb963ff4ce28125932878\n"
    "X-Locdrift-Translation: 0a4d55a8d778e5022fab701977c5d840bbc486d0\n"

    #. Set up › Read "this"
    #. Read the {+new +}[guide](guide.md) [-and-]{+&+} `a <b> & c`.
    #: docs/a.md:12
    #, fuzzy
    #| msgid "Read the [guide](guide.md) and `a <b> & c`."
    msgctxt "4a1f"
    msgid "Read the new [guide](guide.md) & `a <b> & c`."
    msgstr "Lees de [gids](guide.md) en `a <b> & c`."

    #. [-Gone for good.-]
    #: docs/a.md:15
    msgctxt "77b0"
    msgid ""
    "Two lines\n"
    "of \"new\" text\\."
    msgstr ""
    "#);
}

#[test]
fn half_a_pair_and_what_xml_cannot_hold() {
    let head = inline([
        code(1, Role::Close, CodeKind::Emphasis, "*"),
        text("a\u{7}\r\n]]>"),
        code(2, Role::Open, CodeKind::Emphasis, "**"),
        code(3, Role::Alone, CodeKind::Code, "`\u{1b}`"),
    ]);
    let segment = Segment { head: Some(head), block: "items[0] name".into(), ..segment("1", SegmentChange::New) };
    let written = xliff(&Item { segments: vec![segment], ..item() }, false);
    assert!(written.contains("restype=\"x-items[0]-name\""));
    let source = written.split_once("<source>").and_then(|(_, rest)| rest.split_once("</source>")).unwrap().0;
    insta::assert_snapshot!(source, @r#"
    <it id="1" pos="close" rid="1">*</it>a<ph id="u0007.1" ctype="x-control-character">␛0007</ph>&#13;
    ]]&gt;<it id="2" pos="open" rid="2" ctype="bold">**</it><ph id="3" ctype="x-code">`␛001B`</ph>
    "#);
}

#[test]
fn a_document_with_deletions_only_has_no_units() {
    let mut item = item();
    item.segments.retain(|segment| segment.change == SegmentChange::Deleted);
    let written = xliff(&item, true);
    assert!(written.contains("<note from=\"locdrift\">[-Gone for good.-]</note>\n      <tool"), "{written}");
    for returned in [read_text(&written).unwrap(), read_text(&po(&item)).unwrap()] {
        assert_eq!(returned.documents[0].units, []);
        assert_eq!(returned.documents[0].path.as_deref(), Some("docs/a.md"));
    }
}

#[test]
fn po_begins_and_ends_alike() {
    for (head, target, msgstr) in
        [("\na\n", "b", "\"\"\n\"\\n\"\n\"b\\n\""), ("a", "\nb\n", "\"b\""), ("a", "\n", "\"\"")]
    {
        let (head, target) = (Some(inline([text(head)])), Some(inline([text(target)])));
        let segment = Segment { head, target, ..segment("1", SegmentChange::New) };
        let written = po(&Item { segments: vec![segment], ..item() });
        assert!(written.ends_with(&format!("msgstr {msgstr}\n")), "{written}");
    }
}

#[test]
fn what_goes_out_comes_back_with_a_longer_translation() {
    for (unit, wide) in [("\"", 1), ("\n", 1), ("\u{1}", 8)] {
        let count = LONGEST_OUT / (unit.len().max(wide));
        let of = |count: usize| Some(inline([text(&unit.repeat(count))]));
        let mut item = item();
        item.segments = vec![Segment { head: of(count), target: of(count), ..segment("a", SegmentChange::Changed) }];
        assert!(!is_too_long(&item), "{unit:?}");
        item.segments[0].target = of(count + count / 2);
        for written in [xliff(&item, false), po(&item)] {
            let returned = read_text(&written).unwrap_or_else(|bad| panic!("{unit:?}: {bad:?}"));
            assert_eq!(returned.documents[0].units.len(), 1);
        }
        item.segments[0].target = of(count + 1);
        assert!(is_too_long(&item), "{unit:?}");
    }
    // As many codes as can go out come back.
    let of = |count: u32| Some(inline((0..count).map(|id| code(id, Role::Alone, CodeKind::Cell, "|"))));
    let most = (1..).map(|n| n * 5000).take_while(|count| {
        let head = of(*count);
        !is_too_long(&Item { segments: vec![Segment { head, ..segment("a", SegmentChange::New) }], ..item() })
    });
    let most = most.last().unwrap();
    assert!(most > 30_000);
    let segments = vec![Segment { head: of(most), target: of(most), ..segment("a", SegmentChange::Changed) }];
    let written = xliff(&Item { segments, ..item() }, false);
    assert_eq!(read_text(&written).unwrap().documents[0].units.len(), 1);
}

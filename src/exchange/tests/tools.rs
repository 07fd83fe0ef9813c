//! What tools make of a file, in their own words as far as they matter.

use super::read_text;
use crate::document::inline::Role;
use crate::exchange::{ReturnedDocument, Unit};
use crate::segment::Piece;

fn documents(text: &str) -> Vec<ReturnedDocument> {
    read_text(text).unwrap().documents
}

/// Reads one unit, given as the content of a `<trans-unit>`.
fn unit(attributes: &str, inside: &str) -> Unit {
    let text = format!(
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2' xmlns:sdl='http://sdl.com/x'>\
         <file original='a.md'><body><trans-unit {attributes}>{inside}</trans-unit></body></file></xliff>"
    );
    documents(&text).remove(0).units.remove(0)
}

fn text(text: &str) -> Piece {
    Piece::Text(text.to_owned())
}

fn code(id: &str, role: Role, text: &str) -> Piece {
    Piece::Code { id: id.to_owned(), role, text: text.to_owned() }
}

#[test]
fn po2xliff_keeps_the_header_and_the_places() {
    // Ids are new, inline elements are text, and original names the PO file.
    let [document] = documents(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1">
  <file original="a.po" source-language="en-US" datatype="plaintext" target-language="nl_NL">
    <body>
      <trans-unit xml:space="preserve" id="2" approved="no" restype="x-gettext-domain-header">
        <source>Language: nl_NL
X-Locdrift-Path: docs/a.md
X-Locdrift-Source: 8843d7f92416211de9ebb963ff4ce28125932878
</source>
        <target state="translated">Language: nl_NL
</target>
      </trans-unit>
      <trans-unit xml:space="preserve" id="3" approved="yes">
        <source>A [link](b.md).</source>
        <target state="translated">Een [link](b.md).</target>
        <alt-trans xml:space="preserve" origin="previous"><source>Old.</source>
          <target>Oud.</target>
        </alt-trans>
        <context-group name="po-reference" purpose="location">
          <context context-type="sourcefile">docs/a.md</context>
          <context context-type="linenumber">12</context>
        </context-group>
        <note from="developer">Title</note>
      </trans-unit>
    </body>
  </file>
</xliff>"#,
    )
    .try_into()
    .unwrap();
    assert_eq!((document.path.as_deref(), document.locale.as_deref()), (Some("docs/a.md"), Some("nl-NL")));
    assert_eq!(document.source_hash.unwrap().to_string(), "8843d7f92416211de9ebb963ff4ce28125932878");
    let unit = Unit {
        id: None,
        line: 13,
        source_line: Some(12),
        source: vec![text("A [link](b.md).")],
        target: Some(vec![text("Een [link](b.md).")]),
        is_final: true,
        is_context: false,
    };
    assert_eq!(document.units, [unit]);
}

#[test]
fn xliff2po_puts_several_documents_into_one_file() {
    // The header is new; equal sources are told apart by their place, which is no id.
    let documents = documents(
        r#"#, fuzzy
msgid ""
msgstr ""
"Language-Team: LANGUAGE <LL@li.org>\n"
"X-Generator: Translate Toolkit 3.20.4\n"

#: docs/a.md:2
msgid "Title"
msgstr "Titel"

#: docs/a.md:12
#, fuzzy
msgctxt "docs/a.md:12"
msgid "Same"
msgstr "Zelfde"

#: docs/b+c.md:12
msgctxt "docs/b c.md:12"
msgid "Same"
msgstr ""
"#,
    );
    let seen: Vec<_> = documents
        .iter()
        .flat_map(|document| document.units.iter().map(|unit| (document.path.as_deref(), unit)))
        .map(|(path, unit)| (path.unwrap(), unit.id.as_deref(), unit.source_line, unit.is_final, unit.target.is_some()))
        .collect();
    assert_eq!(
        seen,
        [
            ("docs/a.md", None, Some(2), true, true),
            ("docs/a.md", None, Some(12), false, true),
            ("docs/b c.md", None, Some(12), false, false),
        ]
    );
    assert_eq!(documents[0].source_hash, None);
}

#[test]
fn omegat_finishes_what_was_fuzzy() {
    // The header moves to the line of its keyword and loses its last line end.
    let documents = documents(
        "msgid \"\"\nmsgstr \"Language: nl_NL\\n\"\n\"X-Locdrift-Path: a.md\"\n\n#, c-format\n#| msgid \"Old\"\n\
         msgctxt \"id\"\nmsgid \"New\"\nmsgstr \"Nieuw\"\r\n\r\n#~ msgid \"Gone\"\n#~ msgstr \"Weg\"\n",
    );
    let unit = &documents[0].units[..];
    assert_eq!(documents[0].path.as_deref(), Some("a.md"));
    assert!(matches!(unit, [Unit { is_final: true, line: 7, .. }]), "{unit:?}");
}

#[test]
fn a_file_without_hashes_is_known_by_its_units() {
    let unit = |path: &str| {
        format!(
            "<trans-unit id='1'><source>a</source><context-group><context context-type='sourcefile'>{path}</context>\
             <context context-type='linenumber'>?</context></context-group></trans-unit>"
        )
    };
    let file = |units: &str| {
        let text = format!("<xliff version='1.2'><file original='job.xlf'><body>{units}</body></file></xliff>");
        documents(&text).into_iter().map(|document| (document.path, document.units.len())).collect::<Vec<_>>()
    };
    let bare = "<trans-unit id='2'><source>b</source></trans-unit>";
    let some = |path: &str, count| (Some(path.to_owned()), count);
    assert_eq!(file(bare), [some("job.xlf", 1)]);
    assert_eq!(file(&format!("{bare}{}{bare}", unit("a.md"))), [some("a.md", 3)]);
    assert_eq!(file(&[unit("a.md"), unit("b.md"), unit("a.md")].concat()), [some("a.md", 2), some("b.md", 1)]);
}

#[test]
fn every_inline_element_is_a_code_or_transparent() {
    let source = "<source>1<g id='7'>2<x id='8'/></g><bx id='9' rid='3'/>3<ex id='10' rid='3'/>\
                  <mrk mtype='seg' mid='0'>4<![CDATA[<5>]]></mrk><it id='4' pos='open'>(</it><it id='5' pos='close'>)</it>\
                  <ph id='6'>&lt;img alt=\"<sub>text</sub>\"/></ph><bpt id='11'>*</bpt>&#x36;<ept id='11'>*</ept></source>";
    assert_eq!(
        unit("id='1'", source).source,
        [
            text("1"),
            code("7", Role::Open, ""),
            text("2"),
            code("8", Role::Alone, ""),
            code("7", Role::Close, ""),
            code("3", Role::Open, ""),
            text("3"),
            code("3", Role::Close, ""),
            text("4<5>"),
            code("4", Role::Open, "("),
            code("5", Role::Close, ")"),
            code("6", Role::Alone, "<img alt=\"text\"/>"),
            code("11", Role::Open, "*"),
            text("6"),
            code("11", Role::Close, "*"),
        ]
    );
}

#[test]
fn what_tools_add_is_passed_over() {
    let unit = unit(
        "id='a' sdl:x='1'",
        "<source>One. Two.</source><seg-source><mrk mtype='seg' mid='1'>One.</mrk> <mrk mtype='seg' mid='2'>Two.</mrk>\
         </seg-source><target><mrk mtype='seg' mid='1'>Een.</mrk> <mrk mtype='seg' mid='2'>Twee.</mrk></target>\
         <sdl:seg-defs><sdl:seg id='1' conf='Translated'/><target>no</target></sdl:seg-defs>\
         <alt-trans><target state='final'>Old</target></alt-trans>",
    );
    assert_eq!(unit.id.as_deref(), Some("a"));
    assert_eq!(unit.source, [text("One. Two.")]);
    assert_eq!(unit.target, Some(vec![text("Een. Twee.")]));
    assert!(!unit.is_final);
}

#[test]
fn states_tell_what_is_finished() {
    let is_final = |attributes: &str, state: &str| {
        unit(&format!("id='1' {attributes}"), &format!("<source>a</source><target {state}>b</target>")).is_final
    };
    for state in ["final", "translated", "signed-off"] {
        assert!(is_final("", &format!("state='{state}'")), "{state}");
    }
    for state in ["new", "needs-translation", "needs-review-translation", "needs-adaptation", "x-done"] {
        assert!(!is_final("", &format!("state='{state}'")), "{state}");
    }
    assert!(is_final("approved='yes'", "") && !is_final("approved='no'", ""));
}

#[test]
fn empty_targets_are_none() {
    for target in ["", "<target/>", "<target>\n </target>", "<target><mrk mtype='seg' mid='1'/></target>"] {
        assert_eq!(unit("id='1'", &format!("<source>a</source>{target}")).target, None, "{target}");
    }
    let target = unit("id='1'", "<source><x id='1'/></source><target><x id='1'/></target>").target;
    assert_eq!(target, Some(vec![code("1", Role::Alone, "")]));
}

#[test]
fn prefixes_and_groups_do_not_matter() {
    let documents = documents(
        "<?xml version='1.0'?><!-- a --><x:xliff version='1.2' xmlns:x='urn:oasis:names:tc:xliff:document:1.2'>\
         <x:file original='a.md' target-language='nl'><x:body><x:group translate='no'><x:group>\
         <x:trans-unit id='1'><x:source>a</x:source></x:trans-unit><x:trans-unit id='2' translate='yes'><x:source>b\
         </x:source></x:trans-unit></x:group></x:group></x:body></x:file></x:xliff>",
    );
    let units: Vec<_> = documents[0].units.iter().map(|unit| (unit.id.as_deref(), unit.is_context)).collect();
    assert_eq!(units, [(Some("1"), true), (Some("2"), false)]);
}

#[test]
fn utf16_is_read() {
    let text = "\u{feff}<?xml version='1.0' encoding='UTF-16'?><xliff version='1.2'><file original='é.md'><body/></file></xliff>";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(crate::exchange::read(&bytes[..]).unwrap().documents[0].path.as_deref(), Some("é.md"));
}

#[test]
fn plurals_and_duplicates_are_tolerated_in_po() {
    let documents = documents(
        "msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n# note\nmsgid \"one\"\nmsgid_plural \"more\"\n\
         msgstr[0] \"een\"\nmsgstr[1] \"meer\"\n",
    );
    let targets: Vec<_> = documents[0].units.iter().map(|unit| unit.target.clone().unwrap()).collect();
    assert_eq!(targets, [[text("b")], [text("c")], [text("een")]]);
}

//! What is damaged, hostile or something else is refused with the line.

use super::sample::item;
use super::{FileProblem, po, problem, read_text, xliff};
use crate::exchange::read;

const HEAD: &str = "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='a.md'><body>\n";
const TAIL: &str = "</body></file></xliff>";

#[test]
fn a_file_cut_anywhere_is_refused() {
    let whole = xliff(&item(), true);
    let last = whole.trim_end().len();
    for end in 1..last {
        let bad = read(&whole.as_bytes()[..end]).unwrap_err();
        assert!(
            matches!(bad.problem, FileProblem::Truncated | FileProblem::NotUtf8 | FileProblem::Xml { .. }),
            "{end}: {bad:?}"
        );
    }
    assert!(read(whole.as_bytes()).is_ok());
}

#[test]
fn a_po_file_cut_anywhere_loses_no_more_than_the_last_entry() {
    let whole = po(&item());
    let units = |bytes: &[u8]| read(bytes).map(|returned| returned.documents[0].units.len());
    let all = units(whole.as_bytes()).unwrap();
    for end in 1..whole.len() {
        let _ = units(&whole.as_bytes()[..end]).map(|some| assert!(some <= all));
    }
}

#[test]
fn nothing_is_declared_or_expanded() {
    let bomb = "<?xml version='1.0'?>\n<!DOCTYPE xliff [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>\n<xliff>&b;</xliff>";
    assert_eq!(problem(bomb), (2, FileProblem::Doctype));
    let external = "<!DOCTYPE xliff SYSTEM 'file:///etc/passwd'>\n<xliff/>";
    assert_eq!(problem(external), (1, FileProblem::Doctype));
    let unknown = format!("{HEAD}<trans-unit id='1'>\n<source>&nbsp;</source></trans-unit>{TAIL}");
    assert_eq!(problem(&unknown), (3, FileProblem::Entity { found: "nbsp".into() }));
    let attribute = format!("{HEAD}\n<trans-unit id='&x;'/>{TAIL}");
    assert_eq!(problem(&attribute), (3, FileProblem::Entity { found: "x".into() }));
}

#[test]
fn depth_and_size_are_bounded() {
    let deep = format!("{HEAD}{}", "<group>".repeat(100_000));
    assert_eq!(problem(&deep), (2, FileProblem::TooDeep { limit: 100 }));
    let long = format!("{HEAD}<trans-unit id='1'><source>{}</source>", "a ".repeat(3 << 20));
    assert_eq!(problem(&long), (2, FileProblem::TooLarge { limit: 4 << 20 }));
    let codes = format!("{HEAD}<trans-unit id='1'><source>{}</source>", "<x id='1'/>".repeat(1 << 18));
    assert_eq!(problem(&codes), (2, FileProblem::TooLarge { limit: 4 << 20 }));
    let tag = format!("{HEAD}<trans-unit id='{}", "a".repeat(5 << 20));
    assert_eq!(problem(&tag), (2, FileProblem::TooLarge { limit: 4 << 20 }));
    let po = format!("msgid \"a\"\nmsgstr \"\"\n{}", "\"aaaaaaaaaaaaaaa\"\n".repeat(1 << 20));
    assert!(matches!(problem(&po), (_, FileProblem::TooLarge { .. })));
}

#[test]
fn a_whole_file_inside_is_passed_over() {
    let inside = "AAAA".repeat(2 << 20);
    let text = format!(
        "<xliff version='1.2'><file original='a.md'><header><skl><internal-file form='base64'>{inside}</internal-file>\
         </skl></header><body><trans-unit id='1'><source>a</source></trans-unit></body></file></xliff>"
    );
    assert_eq!(read_text(&text).unwrap().documents[0].units.len(), 1);
}

#[test]
fn what_is_no_known_xliff_is_named() {
    let version = |found: &str| (1, FileProblem::Version { found: found.into() });
    assert_eq!(problem("<xliff xmlns='urn:oasis:names:tc:xliff:document:3.0' version='3.0'/>"), version("3.0"));
    assert_eq!(problem("<xliff version='4.1'/>"), version("4.1"));
    for known in ["<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1'/>", "<xliff version='2.0'/>"] {
        assert_eq!(read_text(known).map(|returned| returned.documents.len()), Ok(0), "{known}");
    }
    let root = |found: &str| (2, FileProblem::Root { found: found.into() });
    assert_eq!(problem("<?xml version='1.0'?>\n<tmx version='1.4'/>"), root("tmx"));
    assert_eq!(problem("\n<h:html xmlns:h='http://www.w3.org/1999/xhtml'/>"), root("h:html"));
    assert_eq!(problem("{\"a\": 1}"), (1, FileProblem::UnknownFormat));
    assert_eq!(problem(""), (1, FileProblem::Empty));
    assert_eq!(
        problem("<?xml version='1.0' encoding='ISO-8859-1'?>"),
        (1, FileProblem::Encoding { found: "ISO-8859-1".into() })
    );
}

#[test]
fn what_is_not_well_formed_is_refused() {
    for text in ["<xliff><file></xliff>", "<xliff a='1' a='2'/>", "<xliff>&#xD800;</xliff>", "<xliff>&;</xliff>"] {
        let (line, problem) = problem(text);
        assert!(
            line == 1 && matches!(problem, FileProblem::Xml { .. } | FileProblem::Entity { .. }),
            "{text}: {problem:?}"
        );
    }
    let latin =
        [HEAD.as_bytes(), b"<trans-unit id='1'><source>caf\xe9</source></trans-unit>", TAIL.as_bytes()].concat();
    assert_eq!(read(&latin[..]).unwrap_err(), FileProblem::NotUtf8.at(2));
}

#[test]
fn po_problems_have_their_line() {
    let escape = |found: &str| FileProblem::PoEscape { found: found.into() };
    for (text, line, found) in [
        ("msgid \"a\"\nmsgstr \"C:\\dir\"\n", 2, escape("\\d")),
        ("msgid \"a\"\nmsgstr \"b\n", 2, FileProblem::PoString),
        ("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\n", 5, FileProblem::PoMissing { keyword: "msgstr" }),
        ("msgctxt \"a\"\nmsgstr \"b\"\n", 2, FileProblem::PoMisplaced { keyword: "msgstr" }),
        ("msgid \"a\"\nmsgid \"b\"\n", 2, FileProblem::PoMisplaced { keyword: "msgid" }),
        ("msgid \"a\"\nmsgctxt \"b\"\n", 2, FileProblem::PoMisplaced { keyword: "msgctxt" }),
        ("# a\n\"b\"\n", 2, FileProblem::PoLine),
        ("# a\n<<<<<<< HEAD\n", 2, FileProblem::PoLine),
        ("msgid \"\\xff\"\nmsgstr \"\"\n", 1, FileProblem::NotUtf8),
        ("msgid\n", 1, FileProblem::PoString),
    ] {
        assert_eq!(problem(text), (line, found), "{text}");
    }
    let latin = b"msgid \"a\"\nmsgstr \"caf\xe9\"\n";
    assert_eq!(read(&latin[..]).unwrap_err(), FileProblem::NotUtf8.at(2));
}

#[test]
fn a_problem_is_told_in_words() {
    let bad = read_text("<tmx/>").unwrap_err();
    assert_eq!(bad.to_string(), "1: The root element is “tmx”; expected xliff.");
}

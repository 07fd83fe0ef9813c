//! Whatever is written comes back.

use proptest::prelude::*;

use super::sample::{inline, item, segment};
use super::{Returned, po, read_text, xliff};
use crate::base::path::DocPath;
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};
use crate::exchange::read;
use crate::segment::Piece;
use crate::segment::{Item, Segment, SegmentChange};

/// What breaks naive writers.
const AWKWARD: &[&str] = &[
    "]]>",
    "<![CDATA[",
    "&amp;",
    "&#7;",
    "\"",
    "'",
    "\\n",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "  ",
    " ",
    "مرحبا",
    "你好",
    "👍🏽",
    "\u{0}",
    "\u{7}",
    "\u{b}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{fffe}",
    "\u{ffff}",
    "␛",
    "␛0007",
    "u0007.1",
    "<ph id=\"1\"/>",
    "#~ msgid",
    "%s",
    "\u{202e}",
    "e\u{301}",
    "-->",
    "<?x?>",
];

fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![4 => "[a-z ]{1,8}", 2 => prop::sample::select(AWKWARD).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(word, 1..5).prop_map(|words| words.concat())
}

fn kind() -> impl Strategy<Value = CodeKind> {
    use CodeKind::{Break, Cell, Code, Emphasis, Html, Image, Include, Link, Placeholder, Variant};
    prop::sample::select(vec![Emphasis, Link, Image, Code, Html, Break, Include, Placeholder, Cell, Variant])
}

fn part() -> impl Strategy<Value = Part> {
    let role = prop::sample::select(vec![Role::Open, Role::Close, Role::Alone]);
    let code =
        (1_u32..4, role, kind(), words()).prop_map(|(id, role, kind, text)| Part::Code(Code { id, role, kind, text }));
    prop_oneof![3 => words().prop_map(Part::Text), 2 => code]
}

/// No two texts stand side by side, and none is empty.
fn content() -> impl Strategy<Value = Inline> {
    prop::collection::vec(part(), 1..7).prop_map(|parts| {
        let mut joined: Vec<Part> = Vec::new();
        for part in parts {
            match (joined.last_mut(), part) {
                (Some(Part::Text(last)), Part::Text(text)) => last.push_str(&text),
                (_, part) => joined.push(part),
            }
        }
        inline(joined)
    })
}

fn any_segment() -> impl Strategy<Value = Segment> {
    use SegmentChange::{Changed, Deleted, New, Unchanged};
    (
        (prop::sample::select(vec![Changed, Deleted, New, Unchanged]), words(), prop::collection::vec(words(), 0..3)),
        (prop::option::of(content()), content(), prop::option::of(content()), prop::option::of(content())),
        prop::option::of((1_u32..999, 0_u32..9)),
    )
        .prop_map(|((change, block, headings), (base, head, present, target), lines)| Segment {
            block,
            headings,
            base,
            head: (change != Deleted).then_some(head),
            present,
            target,
            words_unchanged: false,
            damage: Vec::new(),
            is_by_person: false,
            to_place: Vec::new(),
            to_remove: Vec::new(),
            before: None,
            after: None,
            memory: Vec::new(),
            glossary: Vec::new(),
            link: None,
            source_lines: lines.map(|(first, more)| (first, first + more)),
            ..segment("", change)
        })
}

fn any_item() -> impl Strategy<Value = Item> {
    (prop::collection::vec(any_segment(), 0..6), words()).prop_map(|(mut segments, name)| {
        for (at, segment) in segments.iter_mut().enumerate() {
            segment.id = format!("id-{at}");
        }
        let path = DocPath::new(&format!("docs/{}.md", name.replace(['/', '\0', '\\', ':'], "-"))).unwrap();
        Item { source_path: path.clone(), path, segments, ..item() }
    })
}

fn pieces(inline: &Inline) -> Vec<Piece> {
    let piece = |part: &Part| match part {
        Part::Text(text) => Piece::Text(text.clone()),
        Part::Code(Code { id, role, text, .. }) => Piece::Code { id: id.to_string(), role: *role, text: text.clone() },
    };
    inline.parts.iter().map(piece).collect()
}

/// What is all white space is as good as no translation.
fn is_blank(inline: &Inline) -> bool {
    inline.codes().next().is_none() && inline.raw().trim().is_empty()
}

fn check_documents(returned: &Returned, item: &Item) {
    let [document] = returned.documents.as_slice() else { panic!("{returned:?}") };
    assert_eq!(document.locale.as_deref(), Some("nl-NL"));
    assert_eq!(document.source_hash, Some(item.source_hash));
    assert_eq!(document.translation_hash, item.translation_hash);
}

proptest! {
    #[test]
    fn xliff_comes_back(item in any_item(), context in any::<bool>(), is_second in any::<bool>()) {
        let text = if is_second { super::xliff2(&item, context) } else { xliff(&item, context) };
        let returned = read_text(&text).unwrap();
        let has_units = item.segments.iter().any(|segment| match segment.change {
            SegmentChange::Deleted => false,
            SegmentChange::Unchanged => context,
            _ => true,
        });
        if is_second && !has_units {
            prop_assert!(returned.documents.is_empty());
            return Ok(());
        }
        check_documents(&returned, &item);
        let document = &returned.documents[0];
        prop_assert_eq!(document.path.as_deref(), Some(item.source_path.as_str()));
        let sent = item.segments.iter().filter(|segment| match segment.change {
            SegmentChange::Deleted => false,
            SegmentChange::Unchanged => context,
            _ => true,
        });
        let sent: Vec<&Segment> = sent.collect();
        prop_assert_eq!(document.units.len(), sent.len());
        for (unit, segment) in document.units.iter().zip(sent) {
            let is_context = segment.change == SegmentChange::Unchanged;
            prop_assert_eq!(unit.id.as_deref(), Some(segment.id.as_str()));
            prop_assert_eq!(&unit.source, &pieces(segment.head.as_ref().unwrap()));
            let target = segment.target.as_ref().or(segment.present.as_ref().filter(|_| is_context));
            prop_assert_eq!(&unit.target, &target.filter(|target| !is_blank(target)).map(pieces));
            prop_assert_eq!(unit.source_line, segment.source_lines.map(|(first, _)| first));
            prop_assert_eq!((unit.is_context, unit.is_final), (is_context, is_context));
        }
    }

    #[test]
    fn po_comes_back(item in any_item()) {
        let mut out = Vec::new();
        let has_nul = |inline: &Option<Inline>| inline.as_ref().is_some_and(|inline| inline.raw().contains('\0'));
        let result = super::write_po(&mut out, &item);
        if let Err(error) = result {
            prop_assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
            let any = |s: &Segment| has_nul(&s.base) || has_nul(&s.head) || has_nul(&s.present) || has_nul(&s.target);
            prop_assert!(item.segments.iter().any(any));
            return Ok(());
        }
        let returned = read(&out[..]).unwrap();
        check_documents(&returned, &item);
        let document = &returned.documents[0];
        let sent = item.segments.iter().filter(|s| matches!(s.change, SegmentChange::Changed | SegmentChange::New));
        let sent: Vec<&Segment> = sent.collect();
        prop_assert_eq!(document.units.len(), sent.len());
        for (unit, segment) in document.units.iter().zip(sent) {
            prop_assert_eq!(unit.id.as_deref(), Some(segment.id.as_str()));
            prop_assert_eq!(&unit.source, &vec![Piece::Text(segment.head.as_ref().unwrap().raw())]);
            prop_assert_eq!(unit.source_line, segment.source_lines.map(|(first, _)| first));
            prop_assert!(!unit.is_final);
            let target = segment.target.as_ref().map(Inline::raw).filter(|target| !target.trim().is_empty());
            match (&unit.target, &target) {
                (Some(pieces), Some(target)) => {
                    let [Piece::Text(text)] = pieces.as_slice() else { panic!("{pieces:?}") };
                    prop_assert_eq!(text.trim_matches('\n'), target.trim_matches('\n'));
                }
                (returned, sent) => prop_assert_eq!(returned.is_some(), sent.is_some()),
            }
        }
    }

    #[test]
    fn anything_at_all_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes[..]);
    }

    #[test]
    fn damaged_files_are_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>(), form in 0..3) {
        let mut bytes = match form {
            0 => po(&item()),
            1 => xliff(&item(), true),
            _ => super::xliff2(&item(), true),
        }
        .into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read(&bytes[..]);
    }
}

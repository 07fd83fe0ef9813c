//! A small item with a segment of every sort.

use crate::base::path::DocPath;
use crate::document::Kind;
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};
use crate::drift::DriftKind;
use crate::provenance::TranslationType;
use crate::segment::{Item, Segment, SegmentChange};
use crate::status::Status;

pub(super) fn text(text: &str) -> Part {
    Part::Text(text.to_owned())
}

pub(super) fn code(id: u32, role: Role, kind: CodeKind, text: &str) -> Part {
    Part::Code(Code { id, role, kind, text: text.to_owned() })
}

pub(super) fn inline(parts: impl IntoIterator<Item = Part>) -> Inline {
    Inline { parts: parts.into_iter().collect() }
}

fn plain(words: &str) -> Option<Inline> {
    Some(inline([text(words)]))
}

/// Returns a sentence with a link and a code span.
fn sentence(before: &str, link: &str, after: &str) -> Option<Inline> {
    Some(inline([
        text(before),
        code(1, Role::Open, CodeKind::Link, "["),
        text(link),
        code(1, Role::Close, CodeKind::Link, "](guide.md)"),
        text(after),
        code(2, Role::Alone, CodeKind::Code, "`a <b> & c`"),
        text("."),
    ]))
}

pub(super) fn segment(id: &str, change: SegmentChange) -> Segment {
    Segment {
        id: id.to_owned(),
        change,
        block: "paragraph".to_owned(),
        headings: Vec::new(),
        base: None,
        head: None,
        present: None,
        target: None,
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
        source_lines: None,
        translation_lines: None,
        words: 0,
    }
}

pub(super) fn item() -> Item {
    let headings = vec!["Set up".to_owned(), "Read \"this\"".to_owned()];
    let changed = Segment {
        headings: headings.clone(),
        base: sentence("Read the ", "guide", " and "),
        head: sentence("Read the new ", "guide", " & "),
        present: sentence("Lees de ", "gids", " en "),
        target: sentence("Lees de ", "gids", " en "),
        before: None,
        after: None,
        memory: Vec::new(),
        glossary: Vec::new(),
        link: None,
        source_lines: Some((12, 13)),
        translation_lines: Some((12, 12)),
        words: 5,
        ..segment("4a1f", SegmentChange::Changed)
    };
    let fresh = Segment {
        head: plain("Two lines\nof \"new\" text\\."),
        before: None,
        after: None,
        memory: Vec::new(),
        glossary: Vec::new(),
        link: None,
        source_lines: Some((15, 16)),
        words: 5,
        ..segment("77b0", SegmentChange::New)
    };
    let deleted = Segment {
        base: plain("Gone for good."),
        present: plain("Voorgoed weg."),
        translation_lines: Some((14, 14)),
        ..segment("0d0d", SegmentChange::Deleted)
    };
    let title = Segment {
        block: "title".to_owned(),
        head: plain("Title"),
        base: plain("Title"),
        present: plain("Titel"),
        target: plain("Titel"),
        before: None,
        after: None,
        memory: Vec::new(),
        glossary: Vec::new(),
        link: None,
        source_lines: Some((2, 2)),
        translation_lines: Some((2, 2)),
        ..segment("c0de", SegmentChange::Unchanged)
    };
    Item {
        id: "0123456789ab".to_owned(),
        path: DocPath::new("docs/a.md").unwrap(),
        source_path: DocPath::new("docs/a.md").unwrap(),
        locale: "nl-NL".parse().unwrap(),
        status: Status::Stale,
        drift: Some(DriftKind::Text),
        kind: Kind::Markdown,
        unknown: None,
        translation_type: None::<TranslationType>,
        source_hash: "8843d7f92416211de9ebb963ff4ce28125932878".parse().unwrap(),
        translation_hash: "0a4d55a8d778e5022fab701977c5d840bbc486d0".parse().ok(),
        segments: vec![title, changed, deleted, fresh],
    }
}

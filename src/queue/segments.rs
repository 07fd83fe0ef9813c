//! The segments of a document that needs a person.
//!
//! A stand-in: segments are the changed blocks as they stand.

use std::collections::HashMap;

use sha1::{Digest, Sha1};

use super::{Item, Segment, SegmentChange};
use crate::document::block::{Block, BlockKind};
use crate::document::inline::{Inline, Part};
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift::{self, Change, DriftKind, Op};
use crate::fingerprint::{Algorithms, Fingerprints};
use crate::status::{Document, Status};

/// The contents from which the segments of a document are taken.
#[derive(Debug)]
pub struct Material {
    /// The source that was translated, where it is known.
    pub base: Option<Vec<u8>>,
    /// The source now.
    pub head: Vec<u8>,
    /// The translation, where there is one.
    pub translation: Option<Vec<u8>>,
}

/// Makes the item of a document; `None` where nobody has to look at it.
pub fn item(document: &Document, material: &Material, keys: &TranslatableKeys) -> Option<Item> {
    let kind = Kind::of(&document.path).unwrap_or(Kind::Markdown);
    let assessed = document.drift.as_ref();
    let drift = assessed.and_then(|assessed| assessed.drift.as_ref().ok()).map(|drift| drift.kind);
    let mut segments: Vec<Segment> = match (&material.base, &material.translation) {
        (Some(base), Some(translation)) if drift.is_some() => {
            let drift = drift::compare(base, &material.head, translation, kind, keys);
            drift.changes.iter().filter(|change| change.kind == DriftKind::Text).map(of_change).collect()
        }
        _ => {
            let content = Content::read(&material.head, kind, keys);
            content.blocks.iter().filter(|block| block.words() > 0).map(|block| of_block(block, &content)).collect()
        }
    };
    if segments.is_empty() {
        return None;
    }
    number(&mut segments);
    let sha1 = |bytes: &[u8]| Fingerprints::of(bytes, Algorithms::SHA1).usual(None);
    let source_hash = sha1(&material.head);
    Some(Item {
        id: digest(&format!("{}\n{}\n{source_hash}", document.locale, document.path)),
        path: document.path.clone(),
        source_path: document.source_path.clone().unwrap_or_else(|| document.path.clone()),
        locale: document.locale.clone(),
        status: document.status,
        drift: drift.filter(|_| document.status == Status::Stale),
        unknown: assessed.and_then(|assessed| assessed.drift.as_ref().err()).map(|why| why.id().to_owned()),
        translation_type: document.provenance.as_ref().and_then(|provenance| provenance.translation_type.clone()),
        source_hash,
        translation_hash: material.translation.as_deref().map(sha1),
        segments,
    })
}

fn number(segments: &mut [Segment]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for segment in segments {
        let text = segment.head.as_ref().or(segment.base.as_ref()).map(Inline::raw).unwrap_or_default();
        let id = digest(&format!("{}\n{text}", segment.headings.join("\n")));
        let count = seen.entry(id.clone()).and_modify(|count| *count += 1).or_insert(1);
        segment.id = if *count == 1 { id } else { format!("{id}-{count}") };
    }
}

fn digest(text: &str) -> String {
    Sha1::digest(text.as_bytes())[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn plain(text: &str) -> Inline {
    Inline { parts: if text.is_empty() { Vec::new() } else { vec![Part::Text(text.to_owned())] } }
}

fn of_change(change: &Change) -> Segment {
    Segment {
        id: String::new(),
        change: match change.op {
            Op::Insert => SegmentChange::New,
            Op::Delete => SegmentChange::Deleted,
            Op::Replace => SegmentChange::Changed,
        },
        block: "paragraph".into(),
        headings: change.headings.clone(),
        base: change.base.as_deref().map(plain),
        head: change.head.as_deref().map(plain),
        present: change.translation.as_deref().map(plain),
        target: change.translation.as_deref().map(plain),
        source_lines: change.source_lines,
        translation_lines: change.translation_lines.filter(|_| change.op != Op::Insert),
        words: change.words,
    }
}

fn of_block(block: &Block, content: &Content) -> Segment {
    Segment {
        id: String::new(),
        change: SegmentChange::New,
        block: match &block.kind {
            BlockKind::Heading(_) => "heading".into(),
            BlockKind::Row => "row".into(),
            BlockKind::Key(key) | BlockKind::Scalar(key) => key.clone(),
            _ => "paragraph".into(),
        },
        headings: Vec::new(),
        base: None,
        head: Some(plain(content.source(block))),
        present: None,
        target: None,
        source_lines: Some(block.lines),
        translation_lines: None,
        words: block.words(),
    }
}

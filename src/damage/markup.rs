//! Markup of tools that reached the page.

use super::hits::{DamageKind, Hits, Repair};
use super::view::Counterpart;
use crate::document::block::BlockKind;
use crate::document::code_spans;

/// What tools put around texts while they are translated, and never belongs on a page.
const MARKUP: [&str; 12] = [
    ":::no-loc(",
    "[object Object]",
    "<bpt",
    "<ept",
    "<ph ",
    "</ph>",
    "<g id=",
    "</g>",
    "<mrk",
    "</mrk>",
    "<x id=",
    "__PH_",
];

/// References to characters that a tool writes in code, where they stay as they are.
const ENTITIES: [&str; 5] = ["&quot;", "&amp;", "&lt;", "&gt;", "&#39;"];

/// Tells whether a text may have markup of tools that has neither brackets nor tags.
pub(super) fn may_leak(text: &str) -> bool {
    let has = |markup: &&str| memchr::memmem::find(text.as_bytes(), markup.as_bytes()).is_some();
    MARKUP.iter().filter(|markup| markup.starts_with([':', '_'])).any(has)
}

/// Which markup a translation has more often than its base.
pub(super) struct Leaks {
    markup: Vec<&'static str>,
    entities: Vec<&'static str>,
}

impl Leaks {
    pub(super) fn of(base: &str, translation: &str) -> Self {
        Self { markup: more_often(&MARKUP, base, translation), entities: more_often(&ENTITIES, base, translation) }
    }
}

/// Returns those of some texts that a translation has more often than its base.
fn more_often(wanted: &[&'static str], base: &str, translation: &str) -> Vec<&'static str> {
    let own = counts(wanted, translation.as_bytes());
    // Most pages have none.
    if own.iter().all(|count| *count == 0) {
        return Vec::new();
    }
    let before = counts(wanted, base.as_bytes());
    let counted = wanted.iter().zip(own.into_iter().zip(before));
    counted.filter(|(_, (own, before))| own > before).map(|(wanted, _)| *wanted).collect()
}

/// Counts how often each of some texts stands in another. Those that begin with `<` or `&` are found in one pass.
fn counts(wanted: &[&str], text: &[u8]) -> Vec<usize> {
    let is_marked = |wanted: &str| wanted.starts_with(['<', '&']);
    let count = |wanted: &&str| {
        if is_marked(wanted) { 0 } else { memchr::memmem::find_iter(text, wanted.as_bytes()).count() }
    };
    let mut counts: Vec<usize> = wanted.iter().map(count).collect();
    for at in memchr::memchr2_iter(b'<', b'&', text) {
        for (count, wanted) in counts.iter_mut().zip(wanted).filter(|(_, wanted)| is_marked(wanted)) {
            *count += usize::from(text[at..].starts_with(wanted.as_bytes()));
        }
    }
    counts
}

/// Finds markup that a block has more often than its base.
pub(super) fn judge(pair: &Counterpart<'_>, leaks: &Leaks, hits: &mut Hits) {
    let raw = pair.own.raw();
    let start = pair.own.block.span.start;
    for markup in &leaks.markup {
        let before = pair.base.raw().matches(markup).count();
        for (at, _) in raw.match_indices(markup).skip(before) {
            let end = at + length(&raw[at..], markup);
            let repair =
                kept_text(&raw[at..end]).map(|text| Repair { span: start + at..start + end, text: text.to_owned() });
            hits.add(DamageKind::LeakedMarkup, pair, start + at..start + end, pair.base.raw(), repair);
        }
    }
    if leaks.entities.is_empty() {
        return;
    }
    let spans = match pair.own.block.kind {
        BlockKind::Code => std::iter::once(0..raw.len()).collect(),
        _ => code_spans(raw),
    };
    for span in spans {
        let code = &raw[span.clone()];
        let leaked =
            leaks.entities.iter().find(|entity| code.contains(**entity) && !pair.base.raw().contains(**entity));
        let Some(entity) = leaked else { continue };
        let plain = super::canon::decoded(code);
        // Only what the base says so is surely what was meant.
        let is_of_base = pair.base.raw().contains(&*plain);
        let is_block = pair.own.block.kind == BlockKind::Code;
        let at = span.start + code.find(*entity).unwrap_or(0);
        let repair =
            is_of_base.then(|| Repair { span: start + span.start..start + span.end, text: plain.into_owned() });
        let place = if is_block { start + at..start + at + entity.len() } else { start + span.start..start + span.end };
        hits.add(DamageKind::LeakedMarkup, pair, place, pair.base.raw(), repair);
    }
}

/// Returns how long the markup is that begins a text.
fn length(text: &str, markup: &str) -> usize {
    let line = text.lines().next().unwrap_or(text);
    let end = match markup {
        ":::no-loc(" => line.find("):::").map(|end| end + 4),
        _ if markup.starts_with('<') => line.find('>').map(|end| end + 1),
        _ => None,
    };
    end.unwrap_or(markup.len())
}

/// Returns the words that stand in the markup.
fn kept_text(markup: &str) -> Option<&str> {
    let inner = markup.strip_prefix(":::no-loc(")?.strip_suffix("):::")?;
    let (_, value) = inner.split_once("text=\"")?;
    value.split_once('"').map(|(text, _)| text).filter(|text| !text.is_empty())
}

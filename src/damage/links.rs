//! Links, images and alerts: what is gone, and what stands beside its words.

use std::ops::Range;

use super::canon::{decoded, lacking, squeezed};
use super::hits::{DamageHit, DamageKind, Hits, Repair};
use super::view::{BlockPiece, BlockView, Counterpart};
use crate::document::Content;
use crate::document::block::{Block, BlockKind};
use crate::document::inline::{CodeKind, Role};
use crate::drift::Alignment;

/// Finds links that lost their words, and links and images that are gone.
pub(super) fn judge(pair: &Counterpart<'_>, hits: &mut Hits) {
    empty(pair, hits);
    lost(pair, hits);
}

/// Finds `[](a.md)` where the base has words.
fn empty(pair: &Counterpart<'_>, hits: &mut Hits) {
    if !pair.own.raw().contains("[](") {
        return;
    }
    let is_empty = |view: &BlockView<'_>, piece: &&BlockPiece| view.at(&piece.span).starts_with("[](");
    let count = |view: &BlockView<'_>| view.codes(CodeKind::Link).filter(|piece| is_empty(view, piece)).count();
    let before = count(&pair.base);
    let empty: Vec<&BlockPiece> = pair.own.codes(CodeKind::Link).filter(|piece| is_empty(&pair.own, piece)).collect();
    for piece in empty.iter().skip(before) {
        let destination = pair.own.at(&piece.span).trim_start_matches("[](").trim_end_matches(')');
        let base = link_to(&pair.base, destination).unwrap_or_else(|| pair.base.raw());
        hits.add(DamageKind::EmptyLink, pair, piece.span.clone(), base, None);
    }
}

/// Returns the link to a destination, as it stands there.
fn link_to<'a>(view: &BlockView<'a>, destination: &str) -> Option<&'a str> {
    let (start, end) = marks(view).find(|(_, end)| view.at(&end.span).contains(destination))?;
    Some(view.at(&(start.span.start..end.span.end)))
}

/// Iterates over the links and images whose inside has a beginning and an end.
fn marks<'a>(view: &'a BlockView<'_>) -> impl Iterator<Item = (&'a BlockPiece, &'a BlockPiece)> {
    let mut open: Vec<&BlockPiece> = Vec::new();
    view.pieces().iter().filter_map(move |piece| match piece.code {
        Some((CodeKind::Link | CodeKind::Image, Role::Open)) => {
            open.push(piece);
            None
        }
        Some((CodeKind::Link | CodeKind::Image, Role::Close)) => open.pop().map(|start| (start, piece)),
        _ => None,
    })
}

/// The most links of a block that are told of as gone.
const MAX_LOST: usize = 100;

/// Finds links and images that are gone.
fn lost(pair: &Counterpart<'_>, hits: &mut Hits) {
    let (base, own) = (&pair.base.block.layers.links, &pair.own.block.layers.links);
    if base == own {
        return;
    }
    let of = |links: &[String]| links.iter().map(|link| destination(link)).collect::<Vec<_>>();
    let (base_links, own_links) = (of(base), of(own));
    let missing = lacking(&base_links, &own_links);
    if missing.is_empty() {
        return;
    }
    // What is there in its place leads elsewhere on purpose.
    let mut gone = missing.len().min(base_links.len().saturating_sub(own_links.len()));
    if gone == 0 {
        return;
    }
    let repairs = labels(pair);
    for destination in missing.into_iter().take(MAX_LOST) {
        let Some((text, is_image)) = mark_of(&pair.base, &destination) else { continue };
        if gone == 0 {
            break;
        }
        gone -= 1;
        let kind = if is_image { DamageKind::LostImage } else { DamageKind::LostLink };
        let split = split_label(pair, text);
        let translated = || repairs.iter().find(|(label, _)| text.contains(label.as_str())).map(|(_, label)| label);
        let own = split.as_ref().or_else(translated);
        let span = own.map_or_else(|| pair.own.inner(), |label| label.shown.clone());
        let repair = own.map(|label| label.repair.clone());
        hits.add(kind, pair, span, text, repair);
    }
}

/// Finds the link or the image with a destination, and tells which it is.
fn mark_of<'a>(view: &BlockView<'a>, wanted: &str) -> Option<(&'a str, bool)> {
    let links = &view.block.layers.links;
    // A label stands for its destination; the marks are in the order of the links.
    let at = links.iter().position(|link| destination(link) == wanted)?;
    let is_mark =
        |piece: &&BlockPiece| matches!(piece.code, Some((CodeKind::Link | CodeKind::Image, Role::Open | Role::Alone)));
    let all: Vec<&BlockPiece> = view.pieces().iter().filter(is_mark).collect();
    let named = marks(view).find(|(_, end)| destination(view.at(&end.span)).contains(wanted));
    let by_order = || all.get(at).filter(|_| all.len() == links.len());
    let (start, end) = match named {
        Some((start, end)) => (start, end.span.end),
        None => {
            let start = by_order()?;
            let end = marks(view).find(|(own, _)| own.span == start.span);
            (*start, end.map_or(start.span.end, |(_, end)| end.span.end))
        }
    };
    let is_image = matches!(start.code, Some((CodeKind::Image, _)));
    Some((view.at(&(start.span.start..end)), is_image))
}

/// Returns a destination as far as it says where it leads: without a language, a fragment, or how
/// its characters are written.
fn destination(link: &str) -> String {
    let link = decoded(link.trim()).replace("%20", " ").replace('\\', "");
    let link = link.split_once('#').map_or(link.as_str(), |(path, _)| if path.is_empty() { "#" } else { path });
    let parts: Vec<&str> = link.split('/').filter(|part| !is_language(part)).collect();
    parts.join("/").trim_end_matches('/').to_ascii_lowercase()
}

/// Tells whether a part of an address is a language, such as `nl-nl`.
fn is_language(part: &str) -> bool {
    let bytes = part.as_bytes();
    bytes.len() == 5 && bytes[2] == b'-' && [0, 1, 3, 4].into_iter().all(|at: usize| bytes[at].is_ascii_alphabetic())
}

/// A label that was translated.
struct LostLabel {
    /// Where it stands, with its brackets.
    shown: Range<usize>,
    repair: Repair,
}

/// Finds labels of references that were translated, and what puts them back: the label of the base,
/// where both have one reference alone.
fn labels(pair: &Counterpart<'_>) -> Vec<(String, LostLabel)> {
    let base: Vec<&str> = references(pair.base.raw()).into_iter().map(|(_, label)| label).collect();
    let own = references(pair.own.raw());
    let known: Vec<&str> = own.iter().map(|(_, label)| *label).collect();
    let (lost, fresh) = (lacking(&base, &known), lacking(&known, &base));
    let ([lost], [fresh]) = (lost.as_slice(), fresh.as_slice()) else { return Vec::new() };
    let Some((at, label)) = own.iter().find(|(_, label)| label == fresh) else { return Vec::new() };
    let start = pair.own.block.span.start + at;
    let behind = &pair.own.raw()[at + label.len()..];
    // `[text][]` and `[text]` name their label by their text, which stays as it is.
    let (span, text) = if behind.starts_with("][]") {
        (start + label.len()..start + label.len() + 3, format!("][{lost}]"))
    } else if behind.starts_with("][") {
        return Vec::new();
    } else {
        (start..start + label.len(), (*lost).to_owned())
    };
    let shown = start.saturating_sub(1)..span.end.max(start + label.len() + 1);
    vec![((*lost).to_owned(), LostLabel { shown, repair: Repair { span, text } })]
}

/// Finds the label of a link of the base that stands in the translation only with blanks in it,
/// `[System. Exception]`, and what puts it back.
fn split_label(pair: &Counterpart<'_>, mark: &str) -> Option<LostLabel> {
    let inner = mark.strip_prefix('[')?.strip_suffix(']')?;
    let label = match inner.split_once("][") {
        Some((text, "")) => text,
        Some((_, label)) => label,
        None => inner,
    };
    let wanted = squeezed(label).to_lowercase();
    let raw = pair.own.raw();
    let inside = |(at, _): (usize, &str)| {
        let rest = &raw[at + 1..];
        let own = &rest[..rest.find(['[', ']']).filter(|end| rest[*end..].starts_with(']'))?];
        Some((at + 1, own)).filter(|(_, own)| *own != label && squeezed(own).to_lowercase() == wanted)
    };
    let (at, own) = raw.match_indices('[').find_map(inside).filter(|_| !wanted.is_empty() && !label.contains('\n'))?;
    let start = pair.own.block.span.start + at;
    let span = start..start + own.len();
    Some(LostLabel { shown: start - 1..span.end + 1, repair: Repair { span, text: label.to_owned() } })
}

/// Lists the labels of references, `[text][label]` and `[label][]`, with their places.
fn references(raw: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (at, _) in raw.match_indices("][") {
        let rest = &raw[at + 2..];
        let Some(end) = rest.find([']', '[', '\n']).filter(|end| rest[*end..].starts_with(']')) else { continue };
        if end > 0 {
            found.push((at + 2, &rest[..end]));
        } else if let Some(start) = raw[..at].rfind('[') {
            found.push((start + 1, &raw[start + 1..at]));
        }
    }
    found
}

/// Finds alerts whose name was translated.
pub(super) fn alert(pair: &Counterpart<'_>, hits: &mut Hits) {
    let (base, own) = (pair.base.raw(), pair.own.raw());
    let (Some(name), Some(found)) = (alert_name(base), alert_name(own)) else { return };
    if name.eq_ignore_ascii_case(found) || !ALERTS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        return;
    }
    let start = pair.own.block.span.start + own.find(found).unwrap_or(0);
    let span = start..start + found.len();
    let repair = Repair { span: span.clone(), text: name.to_owned() };
    hits.add(DamageKind::LostAlert, pair, span, name, Some(repair));
}

/// Finds alerts that became words of a text: `[! NOTE]`, which nothing knows. Where as many of them are
/// lost as there are such marks, they stand for each other in their order.
pub(super) fn torn_alerts(base: &Content, translation: &Content, alignment: &Alignment, hits: &mut Hits) {
    let known = |at: usize| {
        let block = base.blocks.get(at).filter(|block| block.kind == BlockKind::Alert)?;
        let name = alert_name(base.source(block)).filter(|_| alignment.get(at).is_none())?;
        ALERTS.iter().any(|known| known.eq_ignore_ascii_case(name)).then_some((block, name))
    };
    let lost: Vec<(&Block, &str)> = (0..base.blocks.len()).filter_map(known).collect();
    let torn = |content: &Content| -> Vec<(u32, Range<usize>)> {
        content.blocks.iter().filter_map(|block| Some((block.lines.0, torn_mark(content, block)?))).collect()
    };
    let found = if lost.is_empty() { Vec::new() } else { torn(translation) };
    if found.len() != lost.len() || found.is_empty() || !torn(base).is_empty() {
        return;
    }
    for ((block, name), (line, span)) in lost.into_iter().zip(found) {
        hits.put(DamageHit {
            kind: DamageKind::LostAlert,
            lines: (line, line),
            base_lines: Some(block.lines),
            base: name.to_owned(),
            translation: translation.text[span.clone()].to_owned(),
            repair: Some(Repair { span: span.clone(), text: format!("[!{name}]") }),
            span,
            is_of_page: false,
            is_code_block: false,
        });
    }
}

/// Finds the mark of an alert with blanks in it that a paragraph begins with, alone on its line.
fn torn_mark(translation: &Content, own: &Block) -> Option<Range<usize>> {
    let line = translation.source(own).lines().next().filter(|_| own.kind == BlockKind::Paragraph)?.trim_end();
    let name = line.strip_prefix('[')?.trim_start().strip_prefix('!')?.strip_suffix(']')?;
    let is_name = !name.trim().is_empty() && name.trim().chars().all(|c| c.is_alphabetic() || c == ' ');
    (is_name && line.contains([' ', '\u{a0}']) && line.len() <= LONGEST_MARK)
        .then_some(own.span.start..own.span.start + line.len())
}

/// The longest mark of an alert, in bytes.
const LONGEST_MARK: usize = 40;

/// The names of alerts.
const ALERTS: &[&str] = &["NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING", "DANGER", "INFO"];

fn alert_name(line: &str) -> Option<&str> {
    let inner = line.trim().strip_prefix("[!")?;
    inner.split([']', ' ', '\t']).next().filter(|name| !name.is_empty())
}

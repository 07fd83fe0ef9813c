//! Emphasis: marks that are shown.

use super::hits::{DamageKind, Hits, Repair};
use super::view::{BlockView, Counterpart};

const STRONG: &str = "**";

/// Finds marks of strong emphasis that are shown, and were not in the base.
pub(super) fn judge(pair: &Counterpart<'_>, hits: &mut Hits) {
    let may_be_shown = |view: &BlockView<'_>| view.block.layers.bare().contains(STRONG);
    if !may_be_shown(&pair.own) {
        return;
    }
    let shown = places(&pair.own);
    let before = places(&pair.base).len();
    if shown.len() <= before {
        return;
    }
    // Two of them were to be a pair.
    for marks in shown[before..].chunks(2) {
        let span = match marks {
            [start, end] => *start..end + STRONG.len(),
            [only] => *only..only + STRONG.len(),
            _ => continue,
        };
        let repair = if before == 0 && marks.len() == 2 { repair(&pair.own, span.clone()) } else { None };
        hits.add(DamageKind::BrokenEmphasis, pair, span, pair.base.raw(), repair);
    }
}

/// Finds the marks that are shown.
fn places(view: &BlockView<'_>) -> Vec<usize> {
    let mut places = Vec::new();
    for (start, text) in view.texts() {
        let is_escaped = |at: usize| text[..at].ends_with('\\');
        places.extend(text.match_indices(STRONG).filter(|(at, _)| !is_escaped(*at)).map(|(at, _)| start + at));
    }
    places
}

/// Puts the blanks outside the marks; only what is then read as emphasis is a repair.
fn repair(view: &BlockView<'_>, span: std::ops::Range<usize>) -> Option<Repair> {
    let whole = view.at(&span);
    let inner = whole.strip_prefix(STRONG)?.strip_suffix(STRONG)?;
    let words = inner.trim_matches([' ', '\t', '\u{a0}']);
    let start = inner.len() - inner.trim_start_matches([' ', '\t', '\u{a0}']).len();
    if words.is_empty() || words.len() == inner.len() || words.contains(['\n', '*']) {
        return None;
    }
    let after = view.document()[span.end..].chars().next();
    // No blank belongs before a punctuation mark.
    let is_point = after.is_some_and(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')'));
    let trailing = if is_point { "" } else { &inner[start + words.len()..] };
    let is_mark = |c: Option<char>| c == Some('*');
    if is_mark(view.document()[..span.start].chars().next_back()) || is_mark(view.document()[span.end..].chars().next())
    {
        return None;
    }
    let text = format!("{}{STRONG}{words}{STRONG}{}", &inner[..start], trailing);
    let block = &view.block.span;
    let after = format!("{}{text}{}", view.at(&(block.start..span.start)), view.at(&(span.end..block.end)));
    let left = crate::document::inline::Inline::of_markdown(&after);
    let shown = |part: &crate::document::inline::Part| match part {
        crate::document::inline::Part::Text(text) => text.matches(STRONG).count(),
        crate::document::inline::Part::Code(_) => 0,
    };
    let left: usize = left.parts.iter().map(shown).sum();
    (left + 2 == places(view).len()).then_some(Repair { span, text })
}

//! Links that a translation has and its base has not.

use std::collections::HashSet;

use super::hits::{DamageHit, DamageKind, shown};
use crate::document::Content;
use crate::document::block::Block;

/// The most links of a page that are looked at.
const MAX_LINKS: usize = 1_000;

/// Lists the destinations of a translation that its base does not have, each with what is told of it if it
/// leads nowhere. What the base has too is no damage.
pub(super) fn own(base: &Content, translation: &Content) -> Vec<(String, DamageHit)> {
    let there: Vec<&String> = links(base).map(|(_, link)| link).collect();
    let known: HashSet<&str> = there.iter().map(|link| link.as_str()).collect();
    let is_counted_alike = links(translation).count() == there.len();
    let mut own = Vec::new();
    for (at, (block, link)) in links(translation).enumerate().take(MAX_LINKS) {
        if known.contains(link.as_str()) {
            continue;
        }
        let raw = translation.source(block);
        let Some(from) = raw.find(link.as_str()) else { continue };
        let line = block.lines.0 + u32::try_from(raw[..from].matches('\n').count()).unwrap_or(0);
        let start = block.span.start + from;
        let was = there.get(at).filter(|_| is_counted_alike).map_or("", |link| link.as_str());
        let hit = DamageHit {
            kind: DamageKind::BrokenLink,
            lines: (line, line),
            span: start..start + link.len(),
            base_lines: None,
            base: shown(was),
            translation: shown(link),
            repair: None,
            is_code_block: false,
            is_of_page: false,
        };
        own.push((link.clone(), hit));
    }
    own
}

fn links(content: &Content) -> impl Iterator<Item = (&Block, &String)> {
    content.blocks.iter().flat_map(|block| block.layers.links.iter().map(move |link| (block, link)))
}

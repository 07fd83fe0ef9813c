//! Characters that were lost on the way.

use super::hits::{DamageHit, DamageKind, Hits, shown};
use crate::document::Content;
use crate::document::block::Block;

/// What stands for a character that could not be read.
const LOST: char = '\u{fffd}';

/// Finds characters that were lost, and were not in the base.
pub(super) fn judge(base: &Content, translation: &Content, pairs: &[(usize, usize)], hits: &mut Hits) {
    let found: Vec<usize> = places(&translation.text).collect();
    if found.is_empty() {
        return;
    }
    let is_sound = places(&base.text).next().is_none();
    let mut of = vec![None; translation.blocks.len()];
    pairs.iter().for_each(|(at, own)| of[*own] = Some(*at));
    for (own, block) in translation.blocks.iter().enumerate() {
        let first = found.partition_point(|at| *at < block.span.start);
        let last = found.partition_point(|at| *at < block.span.end);
        let Some((from, to)) = found.get(first).zip(found[..last].last()).filter(|_| last > first) else { continue };
        let counterpart: Option<&Block> = of[own].map(|at: usize| &base.blocks[at]);
        let before = counterpart.map(|block| places(base.source(block)).count());
        // What has no counterpart is damaged only where nothing of the base is.
        let is_new = before.map_or(is_sound, |before| before < last - first);
        if !is_new {
            continue;
        }
        let line = |at: usize| {
            let ends = memchr::memchr_iter(b'\n', &translation.text.as_bytes()[block.span.start..at]).count();
            block.lines.0.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX))
        };
        let span = word(&translation.text, *from, block);
        hits.put(DamageHit {
            kind: DamageKind::ReplacementCharacter,
            lines: (line(*from), line(*to)),
            base_lines: counterpart.map(|block| block.lines),
            base: shown(counterpart.map_or("", |block| base.source(block))),
            translation: shown(&translation.text[span.clone()]),
            span,
            repair: None,
            is_code_block: false,
            is_of_page: false,
        });
    }
}

/// Tells whether a text may have lost characters.
pub(super) fn may_be_lost(text: &str) -> bool {
    places(text).next().is_some()
}

/// Returns the word around a place, with those beside it.
fn word(text: &str, at: usize, block: &Block) -> std::ops::Range<usize> {
    const AROUND: usize = 40;
    let near =
        |at: usize| (block.span.start..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(block.span.start);
    near(at.saturating_sub(AROUND).max(block.span.start))..near((at + AROUND).min(block.span.end))
}

/// Finds characters that stand for lost ones, and those of UTF-8 that were read as another encoding.
fn places(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    // Most documents have neither; most letters beyond ASCII begin like them and go on in another way.
    let may_be = |at: &usize| bytes.get(at + 1).is_some_and(|byte| matches!(byte, 0x83 | 0xa2 | 0xbf));
    memchr::memchr2_iter(0xef, 0xc3, bytes).filter(may_be).filter(|at| {
        // Each of them begins a character.
        let mut chars = text.get(*at..).unwrap_or_default().chars();
        match (chars.next(), chars.next()) {
            (Some(LOST), _) => true,
            // `é` as `Ã©`; `â€™` for an apostrophe.
            (Some('Ã'), Some('\u{80}'..='\u{bf}')) => true,
            (Some('â'), Some('€' | '\u{80}')) => true,
            _ => false,
        }
    })
}

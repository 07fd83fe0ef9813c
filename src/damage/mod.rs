//! Damage: what of a translation no translator made differ from its base on purpose.
//!
//! A page is compared with the very version that it was made from, block by block. Only blocks
//! that certainly say the same are judged, and what the base has too is no damage. Each family of
//! rules has a file; all of them look at a `Counterpart` and add [`DamageHit`]s.

mod anchors;
mod canon;
mod characters;
mod code;
mod destinations;
mod emphasis;
mod hits;
mod identifiers;
mod links;
mod markup;
mod numbers;
mod page;
mod placeholders;
mod redo;
mod sieve;
mod structure;
#[cfg(test)]
mod tests;
mod untranslated;
mod view;

pub use anchors::link_targets;
pub use hits::{DamageHit, DamageKind, Repair, repaired};
pub use page::BasedPage;
pub use redo::Redo;
pub use sieve::{FirstLook, first_look};

use serde::{Deserialize, Serialize};

use crate::base::locale::Locale;
use crate::document::block::{Block, BlockKind};
use crate::document::{Content, Kind, Syntax, TranslatableKeys};
use crate::drift::Alignment;
use hits::Hits;
use view::{BlockView, Counterpart};

/// What was found in a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examined {
    /// What is damaged, in the order of the translation.
    pub hits: Vec<DamageHit>,
    /// How much more is damaged than is told of: of a page that is damaged throughout.
    pub untold: usize,
    /// How many blocks of the base have no certain counterpart, and were not.
    pub unjudged: usize,
    /// How many code blocks were compared, and how many of them differ.
    pub code_blocks: (usize, usize),
}

impl Examined {
    /// Says of a page that nothing of it is damaged.
    pub fn sound(code_blocks: usize) -> Self {
        Self { code_blocks: (code_blocks, 0), ..Self::default() }
    }

    /// Tells whether code blocks that differ are among what is damaged.
    pub fn has_code_blocks(&self) -> bool {
        self.hits.iter().any(|hit| hit.is_code_block)
    }

    /// Leaves out code blocks that differ, where a locale translates what is in them.
    pub fn drop_code_blocks(&mut self) {
        self.hits.retain(|hit| !hit.is_code_block);
    }
}

/// Tells whether so many of the code blocks of a locale differ that they are translated on purpose.
pub fn localizes_code((compared, differ): (usize, usize)) -> bool {
    /// One in so many may differ.
    const ONE_IN: usize = 25;
    differ * ONE_IN > compared
}

/// Compares a translation with the version of the source that it was made from. `head` returns the
/// source as it is now, where that is another one; it is asked only where that may tell something.
pub fn examine(
    base: &[u8],
    translation: &[u8],
    kind: Kind,
    keys: &TranslatableKeys,
    locale: &Locale,
    head: impl FnOnce() -> Option<Vec<u8>>,
) -> Examined {
    BasedPage::new(base, translation, kind, keys).examine(locale, head)
}

/// Compares a translation with its base block by block.
fn compare(
    (base, translation): (&Content, &Content),
    alignment: &Alignment,
    syntax: &Syntax,
    language: &str,
) -> Examined {
    let mut examined = Examined::default();
    let mut hits = Hits::default();
    let mut pairs: Vec<(usize, usize)> = Vec::with_capacity(base.blocks.len());
    for (at, block) in base.blocks.iter().enumerate() {
        match alignment.get(at) {
            Some(own) => pairs.push((at, own)),
            None => examined.unjudged += usize::from(says_anything(block)),
        }
    }
    links::torn_alerts(base, translation, alignment, &mut hits);
    let leaks = markup::Leaks::of(&base.text, &translation.text);
    for (at, own) in &pairs {
        let (block, own) = (&base.blocks[*at], &translation.blocks[*own]);
        if own.kind == BlockKind::Code {
            let count = &mut examined.code_blocks;
            count.0 += 1;
            count.1 += usize::from(!code::is_same_block(block, own));
        }
        // Nothing is damaged of what nobody touched.
        if block.layers == own.layers {
            continue;
        }
        let pair =
            Counterpart { base: BlockView::of(base, block, syntax), own: BlockView::of(translation, own, syntax) };
        judge(&pair, &leaks, &mut hits);
    }
    untranslated::judge(base, translation, &pairs, language, &mut hits);
    characters::judge(base, translation, &pairs, &mut hits);
    anchors::judge(base, translation, &pairs, &mut hits);
    (examined.hits, examined.untold) = hits.into_ordered();
    examined
}

/// Tells whether a block says anything that could be damaged.
fn says_anything(block: &Block) -> bool {
    block.has_text() || block.kind == BlockKind::Code || block.kind == BlockKind::Alert
}

/// Looks at a block that is not what its base is.
fn judge(pair: &Counterpart<'_>, leaks: &markup::Leaks, hits: &mut Hits) {
    match pair.own.block.kind {
        BlockKind::Code => {
            markup::judge(pair, leaks, hits);
            code::block(pair, hits);
        }
        BlockKind::Alert => links::alert(pair, hits),
        BlockKind::Heading(_) | BlockKind::Paragraph | BlockKind::Row => {
            identifiers::translated(pair, hits);
            identifiers::split(pair, hits);
            numbers::judge(pair, hits);
            links::judge(pair, hits);
            emphasis::judge(pair, hits);
            markup::judge(pair, leaks, hits);
            placeholders::judge(pair, hits);
            code::inline(pair, hits);
        }
        // Messages have rules of their own.
        BlockKind::Message(_) => {}
        BlockKind::Html
        | BlockKind::Jsx
        | BlockKind::Directive
        | BlockKind::Break
        | BlockKind::Key(_)
        | BlockKind::Scalar(_) => markup::judge(pair, leaks, hits),
    }
}

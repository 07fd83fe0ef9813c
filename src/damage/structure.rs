//! Whether a translation was made from another version than the one that it records.

use super::hits::{DamageHit, DamageKind};
use crate::document::Content;
use crate::document::block::{Block, BlockKind, Container};

/// The fewest blocks that must tell two versions apart.
const LEAST: usize = 3;

/// Finds a translation that has the structure of another version of its source, block by block, and
/// not that of its base.
pub(super) fn of_another_version(base: &Content, head: &Content, translation: &Content) -> Option<DamageHit> {
    let shape = |content: &Content| -> Vec<(BlockKind, Vec<Container>)> {
        let body = content.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Key(_)));
        body.map(|block: &Block| (block.kind.clone(), block.nesting.clone())).collect()
    };
    let (base, head, own) = (shape(base), shape(head), shape(translation));
    let is_other = own == head && base.len().abs_diff(head.len()) >= LEAST;
    is_other.then(|| DamageHit {
        kind: DamageKind::WrongBase,
        lines: (1, 1),
        span: 0..0,
        base_lines: None,
        base: String::new(),
        translation: String::new(),
        repair: None,
        is_code_block: false,
        is_of_page: false,
    })
}

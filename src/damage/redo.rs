//! What somebody has to redo: damage that no repair puts right.

use super::hits::DamageHit;

/// The damage of a translation that somebody has to redo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redo {
    /// What it is, in the order of the translation.
    pub hits: Vec<DamageHit>,
    /// Whether nothing else of the translation is to be touched: it is current, or nobody acts on what its
    /// source changed.
    pub is_alone: bool,
}

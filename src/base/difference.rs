//! What differs between two sequences.

use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::RandomState;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Compares two sequences. What they hold is compared by numbers, so that the program contains the algorithm
/// once, and not once for each type.
pub(crate) fn difference<T: Eq + Hash>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
) -> Vec<DiffOp> {
    let mut known = HashMap::with_hasher(RandomState::default());
    let mut number = |item| {
        let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
        *known.entry(item).or_insert(next)
    };
    let old: Vec<u32> = old.into_iter().map(&mut number).collect();
    let new: Vec<u32> = new.into_iter().map(number).collect();
    capture_diff_slices(Algorithm::Myers, &old, &new)
}

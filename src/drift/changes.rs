//! The steps that turn the blocks of the base into those of the head.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use crate::document::block::{Block, BlockKind};

/// What happened to a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// It is new.
    Insert,
    /// It is gone.
    Delete,
    /// It is another.
    Replace,
}

impl Op {
    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Delete => "delete",
            Self::Replace => "replace",
        }
    }
}

/// One step, in the order of both documents. Numbers are indexes of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The block says the same.
    Keep {
        /// The block of the base.
        base: usize,
        /// The block of the head.
        head: usize,
    },
    /// The block is new.
    Insert {
        /// The block of the head.
        head: usize,
    },
    /// The block is gone.
    Delete {
        /// The block of the base.
        base: usize,
    },
    /// The block says something else.
    Replace {
        /// The block of the base.
        base: usize,
        /// The block of the head.
        head: usize,
    },
}

impl Step {
    /// Returns the block of the base, if there is one.
    pub fn base(&self) -> Option<usize> {
        match *self {
            Self::Keep { base, .. } | Self::Delete { base } | Self::Replace { base, .. } => Some(base),
            Self::Insert { .. } => None,
        }
    }

    /// Returns the block of the head, if there is one.
    pub fn head(&self) -> Option<usize> {
        match *self {
            Self::Keep { head, .. } | Self::Insert { head } | Self::Replace { head, .. } => Some(head),
            Self::Delete { .. } => None,
        }
    }

    pub(super) fn op(&self) -> Op {
        match self {
            Self::Insert { .. } => Op::Insert,
            Self::Delete { .. } => Op::Delete,
            Self::Keep { .. } | Self::Replace { .. } => Op::Replace,
        }
    }
}

/// Finds the steps from base to head: every block of either stands in exactly one, in order.
pub fn steps(base: &[Block], head: &[Block]) -> Vec<Step> {
    let (base_ids, head_ids) = identities(base, head);
    let mut steps = Vec::with_capacity(head.len());
    for op in capture_diff_slices(Algorithm::Myers, &base_ids, &head_ids) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                steps.extend((0..len).map(|n| Step::Keep { base: old_index + n, head: new_index + n }));
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                steps.extend((old_index..old_index + old_len).map(|base| Step::Delete { base }));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                steps.extend((new_index..new_index + new_len).map(|head| Step::Insert { head }));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                pair(base, head, (old_index, old_len), (new_index, new_len), &mut steps);
            }
        }
    }
    steps
}

/// Gives blocks that say the same in the same place of the structure the same number.
fn identities(base: &[Block], head: &[Block]) -> (Vec<u32>, Vec<u32>) {
    let mut known = HashMap::new();
    let mut number = |block| {
        let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
        *known.entry(identity(block)).or_insert(next)
    };
    let base = base.iter().map(&mut number).collect();
    (base, head.iter().map(number).collect())
}

fn identity(block: &Block) -> impl Eq + std::hash::Hash + '_ {
    (&block.kind, &block.nesting, &block.layers)
}

/// The most pairs of blocks that are compared word by word in one region.
const MAX_PAIRS: usize = 40_000;

/// How alike two blocks must be to be one that changed.
const ALIKE: f64 = 0.34;

/// How alike blocks of different kinds must be.
const SAME: f64 = 0.9;

/// Pairs the blocks of a region that was replaced, so that the most alike become one change.
fn pair(base: &[Block], head: &[Block], old: (usize, usize), new: (usize, usize), steps: &mut Vec<Step>) {
    let (old, new) = (old.0..old.0 + old.1, new.0..new.0 + new.1);
    if old.len() == 1 && new.len() == 1 && may_pair(&base[old.start], &head[new.start]) {
        steps.push(Step::Replace { base: old.start, head: new.start });
        return;
    }
    let (rows, columns) = (old.len(), new.len());
    let pairs =
        if rows * columns <= MAX_PAIRS { best_pairs(&base[old.clone()], &head[new.clone()]) } else { Vec::new() };
    let (mut at_old, mut at_new) = (0, 0);
    for (from, to) in pairs.into_iter().chain([(rows, columns)]) {
        steps.extend((at_old..from).map(|n| Step::Delete { base: old.start + n }));
        steps.extend((at_new..to).map(|n| Step::Insert { head: new.start + n }));
        if from < rows {
            steps.push(Step::Replace { base: old.start + from, head: new.start + to });
        }
        (at_old, at_new) = (from + 1, to + 1);
    }
}

/// Finds the pairs, in order, whose likeness adds up to the most.
fn best_pairs(base: &[Block], head: &[Block]) -> Vec<(usize, usize)> {
    let base_words: Vec<Vec<&str>> = base.iter().map(words).collect();
    let head_words: Vec<Vec<&str>> = head.iter().map(words).collect();
    let columns = head.len() + 1;
    let mut best = vec![0.0_f64; (base.len() + 1) * columns];
    let mut likeness = vec![0.0_f64; base.len() * head.len()];
    for from in (0..base.len()).rev() {
        for to in (0..head.len()).rev() {
            let (was, is) = (&base[from], &head[to]);
            let alike = match (&was.kind, &is.kind) {
                // An entry with the same name is the same entry, whatever its value.
                (BlockKind::Key(a), BlockKind::Key(b)) | (BlockKind::Scalar(a), BlockKind::Scalar(b)) if a == b => 1.0,
                _ if may_pair(was, is) => alike(&base_words[from], &head_words[to]),
                _ => 0.0,
            };
            likeness[from * head.len() + to] = alike;
            let both = if alike >= ALIKE { best[(from + 1) * columns + to + 1] + alike } else { 0.0 };
            best[from * columns + to] = both.max(best[(from + 1) * columns + to]).max(best[from * columns + to + 1]);
        }
    }
    let (mut from, mut to) = (0, 0);
    let mut pairs = Vec::new();
    while from < base.len() && to < head.len() {
        let here = best[from * columns + to];
        let alike = likeness[from * head.len() + to];
        if alike >= ALIKE && (best[(from + 1) * columns + to + 1] + alike - here).abs() < 1e-9 {
            pairs.push((from, to));
            (from, to) = (from + 1, to + 1);
        } else if (best[(from + 1) * columns + to] - here).abs() < 1e-9 {
            from += 1;
        } else {
            to += 1;
        }
    }
    pairs
}

/// Tells whether one block can be what became of another.
fn may_pair(from: &Block, to: &Block) -> bool {
    match (&from.kind, &to.kind) {
        (BlockKind::Heading(_), BlockKind::Heading(_)) => true,
        // Indentation alone makes the one of the other.
        (BlockKind::Code, BlockKind::Paragraph) | (BlockKind::Paragraph, BlockKind::Code) => {
            alike(&words(from), &words(to)) > SAME
        }
        (a, b) => a == b,
    }
}

fn words(block: &Block) -> Vec<&str> {
    let layers = &block.layers;
    let links = layers.links.iter().map(String::as_str);
    let mut words: Vec<&str> = [layers.text.as_str(), &layers.code, &layers.metadata]
        .into_iter()
        .flat_map(UnicodeSegmentation::unicode_words)
        .chain(links)
        .collect();
    words.sort_unstable();
    words
}

/// Measures what two sorted lists of words share, from 0 to 1. Two blocks without any words are
/// alike.
fn alike(a: &[&str], b: &[&str]) -> f64 {
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    let (mut shared, mut at_a, mut at_b) = (0_u32, 0, 0);
    while at_a < a.len() && at_b < b.len() {
        match a[at_a].cmp(b[at_b]) {
            std::cmp::Ordering::Less => at_a += 1,
            std::cmp::Ordering::Greater => at_b += 1,
            std::cmp::Ordering::Equal => (shared, at_a, at_b) = (shared + 1, at_a + 1, at_b + 1),
        }
    }
    let total = u32::try_from(a.len() + b.len()).map_or(f64::INFINITY, f64::from);
    f64::from(2 * shared) / total
}

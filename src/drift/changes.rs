//! The steps that turn the blocks of the base into those of the head.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use similar::DiffOp;
use unicode_segmentation::UnicodeSegmentation;

use serde::{Deserialize, Serialize};

use crate::base::difference::difference;
use crate::document::block::{Block, BlockKind};

/// What happened to a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Op {
    /// It is new.
    Insert,
    /// It is gone.
    Delete,
    /// It is another.
    Replace,
}

impl Op {
    /// Everything that can happen.
    pub const ALL: [Self; 3] = [Self::Insert, Self::Delete, Self::Replace];

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
pub(super) fn steps(base: &[Block], head: &[Block]) -> Vec<Step> {
    let mut steps = Vec::with_capacity(head.len());
    for op in difference(base.iter().map(identity), head.iter().map(identity)) {
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

/// Returns what blocks share that say the same in the same place of the structure.
pub(super) fn identity(block: &Block) -> impl Eq + std::hash::Hash + '_ {
    (block.kind.shape(), &block.nesting, &block.layers)
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
    if old.len() == 1 && new.len() == 1 && is_one_that_changed(&base[old.start], &head[new.start]) {
        steps.push(Step::Replace { base: old.start, head: new.start });
        return;
    }
    let (rows, columns) = (old.len(), new.len());
    let (from, to) = (&base[old.clone()], &head[new.clone()]);
    let pairs = if rows * columns <= MAX_PAIRS { best_pairs(from, to) } else { pairs_by_position(from, to) };
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
    let mut words = WordNumbers::default();
    let base_words = vec![OnceCell::new(); base.len()];
    let head_words = vec![OnceCell::new(); head.len()];
    let columns = head.len() + 1;
    let mut best = vec![0.0_f64; (base.len() + 1) * columns];
    let mut likeness = vec![0.0_f64; base.len() * head.len()];
    for from in (0..base.len()).rev() {
        for to in (0..head.len()).rev() {
            let (was, is) = (&base[from], &head[to]);
            let alike = match pairing(was, is) {
                Pairing::Never => 0.0,
                Pairing::Always => 1.0,
                Pairing::IfAlike(least) => {
                    let was = base_words[from].get_or_init(|| words.of(was));
                    let is = head_words[to].get_or_init(|| words.of(is));
                    alike(was, is, least).unwrap_or(0.0)
                }
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

/// Pairs the blocks of a region too large for a comparison of all with all: where there are as
/// many before as after, each with the one at its place.
fn pairs_by_position(base: &[Block], head: &[Block]) -> Vec<(usize, usize)> {
    let may_be = |at: &usize| !matches!(pairing(&base[*at], &head[*at]), Pairing::Never);
    if base.len() == head.len() { (0..base.len()).filter(may_be).map(|at| (at, at)).collect() } else { Vec::new() }
}

/// How alike a block must be to one that stood elsewhere to be what became of it.
const MOVED: f64 = 0.5;

/// Finds blocks that changed both their place and their text. The only block between two that
/// stayed counts as the one that stood there, whatever it says; where it says what another block
/// said that is gone from its own place, it becomes a change of that one; what stands as it was where
/// another stood is that other's move, however alike the two are. Returns the blocks of the
/// head for which that is so; steps are in the order of the head then, not of the base.
pub(crate) fn uncross(steps: &mut Vec<Step>, base: &[Block], head: &[Block]) -> HashSet<usize> {
    let mut words = WordNumbers::default();
    let (mut unlike, mut free) = (Vec::new(), Vec::new());
    let exchanged = Exchanged::of(steps, base, head);
    for step in steps.iter() {
        match *step {
            Step::Replace { base: from, head: to }
                if matches!(pairing(&base[from], &head[to]), Pairing::IfAlike(_)) =>
            {
                let (was, is) = (words.of(&base[from]), words.of(&head[to]));
                if exchanged.has(from, to) || alike(&was, &is, ALIKE).is_none() {
                    unlike.push((to, is));
                    free.push((from, was));
                }
            }
            Step::Delete { base: from } => free.push((from, words.of(&base[from]))),
            _ => {}
        }
    }
    if unlike.is_empty() || unlike.len() * free.len() > MAX_PAIRS {
        return HashSet::new();
    }
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (to, is) in &unlike {
        for (from, was) in &free {
            let Pairing::IfAlike(least) = pairing(&base[*from], &head[*to]) else { continue };
            pairs.extend(alike(was, is, least.max(MOVED)).map(|alike| (alike, *to, *from)));
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut bases, mut taken) = (HashMap::new(), HashSet::new());
    for (_, to, from) in pairs {
        if !bases.contains_key(&to) && taken.insert(from) {
            bases.insert(to, from);
        }
    }
    let uncrossed = |step: Step| match step {
        Step::Replace { base, head } => match bases.get(&head) {
            Some(was) => {
                [(!taken.contains(&base)).then_some(Step::Delete { base }), Some(Step::Replace { base: *was, head })]
            }
            None if taken.contains(&base) => [Some(Step::Insert { head }), None],
            None => [Some(step), None],
        },
        Step::Delete { base } if taken.contains(&base) => [None, None],
        step => [Some(step), None],
    };
    *steps = std::mem::take(steps).into_iter().flat_map(uncrossed).flatten().collect();
    bases.into_keys().collect()
}

/// Blocks that are gone from their own places and stand, as they were, in those of others.
struct Exchanged {
    bases: HashSet<usize>,
    heads: HashSet<usize>,
}

impl Exchanged {
    fn of(steps: &[Step], base: &[Block], head: &[Block]) -> Self {
        let mut gone: HashMap<_, Vec<usize>, RandomState> = HashMap::default();
        for step in steps {
            if let Step::Delete { base: at } | Step::Replace { base: at, .. } = *step
                && base[at].has_text()
            {
                gone.entry(identity(&base[at])).or_default().push(at);
            }
        }
        let (mut bases, mut heads) = (HashSet::new(), HashSet::new());
        for step in steps {
            if let Step::Replace { head: to, .. } = *step
                && let Some(from) = gone.get(&identity(&head[to]))
            {
                bases.extend(from.iter().copied());
                heads.insert(to);
            }
        }
        Self { bases, heads }
    }

    /// Tells whether one of two blocks that count as one stands elsewhere.
    fn has(&self, base: usize, head: usize) -> bool {
        self.bases.contains(&base) || self.heads.contains(&head)
    }
}

/// When one block can be what became of another.
enum Pairing {
    Never,
    IfAlike(f64),
    Always,
}

fn pairing(from: &Block, to: &Block) -> Pairing {
    match (&*from.kind.shape(), &*to.kind.shape()) {
        // An entry with the same name is the same entry, whatever its value.
        (BlockKind::Key(a), BlockKind::Key(b)) if a == b => Pairing::Always,
        (BlockKind::Scalar(a), BlockKind::Scalar(b)) if a == b && !a.contains('[') => Pairing::Always,
        (BlockKind::Heading(_), BlockKind::Heading(_)) => Pairing::IfAlike(ALIKE),
        // Indentation, an underline or an empty line alone makes the one of the other.
        (BlockKind::Code | BlockKind::Heading(_) | BlockKind::Row, BlockKind::Paragraph)
        | (BlockKind::Paragraph, BlockKind::Code | BlockKind::Heading(_) | BlockKind::Row) => Pairing::IfAlike(SAME),
        (a, b) if a == b => Pairing::IfAlike(ALIKE),
        _ => Pairing::Never,
    }
}

/// Tells whether the only block of a region that was replaced became the only new one.
fn is_one_that_changed(from: &Block, to: &Block) -> bool {
    match pairing(from, to) {
        Pairing::Never => false,
        Pairing::IfAlike(least) if from.kind.shape() != to.kind.shape() => {
            let mut words = WordNumbers::default();
            alike(&words.of(from), &words.of(to), least).is_some()
        }
        Pairing::IfAlike(_) | Pairing::Always => true,
    }
}

/// The words of a region, each with a number: numbers compare faster than words.
#[derive(Default)]
struct WordNumbers<'a>(HashMap<&'a str, u32, RandomState>);

impl<'a> WordNumbers<'a> {
    /// Lists the words of a block by their numbers, sorted.
    fn of(&mut self, block: &'a Block) -> Vec<u32> {
        let layers = &block.layers;
        let links = layers.links.iter().map(String::as_str);
        let words = [layers.bare(), &layers.code, &layers.metadata]
            .into_iter()
            .flat_map(UnicodeSegmentation::unicode_words)
            .chain(links);
        let mut numbers: Vec<u32> = words.map(|word| self.number(word)).collect();
        numbers.sort_unstable();
        numbers
    }

    fn number(&mut self, word: &'a str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(word).or_insert(next)
    }
}

/// Measures what two sorted lists of words share, from 0 to 1; `None` where that is less than
/// `least`. Two blocks without any words are alike.
fn alike(a: &[u32], b: &[u32], least: f64) -> Option<f64> {
    if a.is_empty() && b.is_empty() {
        return Some(1.0);
    }
    let total = u32::try_from(a.len() + b.len()).map_or(f64::INFINITY, f64::from);
    let share = |shared: usize| u32::try_from(2 * shared).map_or(f64::INFINITY, f64::from) / total;
    // No more can be shared than the shorter list has.
    if share(a.len().min(b.len())) < least {
        return None;
    }
    let (mut shared, mut at_a, mut at_b) = (0, 0, 0);
    while at_a < a.len() && at_b < b.len() {
        match a[at_a].cmp(&b[at_b]) {
            std::cmp::Ordering::Less => at_a += 1,
            std::cmp::Ordering::Greater => at_b += 1,
            std::cmp::Ordering::Equal => (shared, at_a, at_b) = (shared + 1, at_a + 1, at_b + 1),
        }
    }
    Some(share(shared)).filter(|share| *share >= least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Content, Kind, TranslatableKeys};

    const A: &str = "The first of them says where the files are kept.";
    const B: &str = "Nobody has to install anything before that works.";

    /// The steps between two documents of paragraphs, in short.
    fn uncrossed(base: &[&str], head: &[&str]) -> (Vec<String>, usize) {
        let read = |paragraphs: &[&str]| {
            Content::read(paragraphs.join("\n\n").as_bytes(), Kind::Markdown, &TranslatableKeys::default())
        };
        let (base, head) = (read(base), read(head));
        let mut steps = steps(&base.blocks, &head.blocks);
        let count = uncross(&mut steps, &base.blocks, &head.blocks).len();
        let heads: Vec<usize> = steps.iter().filter_map(Step::head).collect();
        assert_eq!(heads, (0..head.blocks.len()).collect::<Vec<_>>());
        let mut bases: Vec<usize> = steps.iter().filter_map(Step::base).collect();
        bases.sort_unstable();
        assert_eq!(bases, (0..base.blocks.len()).collect::<Vec<_>>());
        let shown = steps.iter().map(|step| match step {
            Step::Keep { base, head } => format!("{base}={head}"),
            Step::Replace { base, head } => format!("{base}>{head}"),
            Step::Insert { head } => format!("+{head}"),
            Step::Delete { base } => format!("-{base}"),
        });
        (shown.collect(), count)
    }

    #[test]
    fn blocks_that_change_places_are_known() {
        let (a, b) = (A.replace("kept", "stored"), B.replace("works", "runs"));
        let is = |base: [&str; 3], head: &[&str], expected: &[&str], count: usize| {
            let expected = expected.iter().map(|step| (*step).to_owned()).collect();
            assert_eq!(uncrossed(&base, head), (expected, count));
        };
        let base = [A, "Stays.", B];
        is(base, &[&b, "Stays.", &a], &["2>0", "1=1", "0>2"], 2);
        is(base, &[&b, "Stays."], &["-0", "2>0", "1=1"], 1);
        is(base, &["What is new.", "Stays.", &a], &["+0", "1=1", "-2", "0>2"], 1);
        is(base, &["What is new.", "Stays.", "What is new too."], &["0>0", "1=1", "2>2"], 0);
        is(base, &[&a, "Stays.", &b], &["0>0", "1=1", "2>2"], 0);
        // However alike the two are: each says what it said.
        let like = A.replace("first", "second").replace("files", "pages");
        let base = [A, "Stays.", "As well.", like.as_str()];
        let is_one = |head: &[&str], expected: &[&str], count| {
            let expected = expected.iter().map(|step| (*step).to_owned()).collect();
            assert_eq!(uncrossed(&base, head), (expected, count));
        };
        is_one(&[&like, "Stays.", "As well."], &["-0", "3>0", "1=1", "2=2"], 1);
        is_one(&[&like, "Stays.", "As well.", &a], &["3>0", "1=1", "2=2", "0>3"], 2);
        is_one(&[&a, "Stays.", "As well.", &like], &["0>0", "1=1", "2=2", "3=3"], 0);
    }
}

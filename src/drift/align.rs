//! Which block of the translation says what a block of the base says.
//!
//! Machine translation keeps the structure of a document, so blocks correspond by position where
//! the two structures are equal. Where they are not, blocks that translation leaves alone tie the
//! two together: code, headings with the base's slug as an anchor, link destinations. Between two
//! ties, position counts again if the structures between them are equal; otherwise nothing is
//! said about that part.

use std::collections::{HashMap, HashSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::changes::Step;
use crate::document::Content;
use crate::document::block::{Block, BlockKind, folded};

/// For each block of the base, the block of the translation, where that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    blocks: Vec<Option<usize>>,
    /// The line after which a text at the very beginning belongs.
    front_matter_end: u32,
}

impl Alignment {
    /// Aligns the blocks of a translation with those of its base.
    pub fn of(base: &Content, translation: &Content) -> Self {
        let mut blocks = vec![None; base.blocks.len()];
        let (base_named, base_body) = split(&base.blocks);
        let (named, body) = split(&translation.blocks);
        let by_name: HashMap<&BlockKind, usize> =
            named.iter().rev().map(|at| (&translation.blocks[*at].kind, *at)).collect();
        let lengths = (list_lengths(&base.blocks), list_lengths(&translation.blocks));
        for at in base_named {
            let kind = &base.blocks[at].kind;
            blocks[at] = by_name.get(kind).copied().filter(|_| is_in_equal_lists(kind, &lengths));
        }
        let base_picked: Vec<&Block> = base_body.iter().map(|at| &base.blocks[*at]).collect();
        let picked: Vec<&Block> = body.iter().map(|at| &translation.blocks[*at]).collect();
        let ties = ties(&base_picked, &picked);
        for (from, to) in ties {
            blocks[base_body[from]] = Some(body[to]);
        }
        Self { blocks, front_matter_end: translation.front_matter_end }
    }

    /// Returns the translation's block for a block of the base.
    pub fn get(&self, base: usize) -> Option<usize> {
        self.blocks.get(base).copied().flatten()
    }

    /// Tells whether every block of the base has one of the translation.
    pub fn is_complete(&self) -> bool {
        self.blocks.iter().all(Option::is_some)
    }

    /// Returns the lines of the translation that the `at`th step touches.
    pub(super) fn lines(
        &self,
        steps: &[Step],
        at: usize,
        (base, head): (&Content, &Content),
        translation: &Content,
    ) -> Option<(u32, u32)> {
        let lines = |index: usize| self.get(index).map(|index| translation.blocks[index].lines);
        if let Some(index) = steps[at].base() {
            return lines(index);
        }
        // A new text belongs after the translation of what stands before it in the base; new
        // front matter and a new body do not mix.
        let is_key = |block: &Block| matches!(block.kind, BlockKind::Key(_));
        let in_front_matter = steps[at].head().is_some_and(|index| is_key(&head.blocks[index]));
        let before = steps[..at].iter().rev().find_map(Step::base);
        let line = match before.filter(|index| is_key(&base.blocks[*index]) == in_front_matter) {
            Some(index) => lines(index)?.1,
            None if in_front_matter => self.front_matter_end.min(1),
            None => self.front_matter_end,
        };
        Some((line, line))
    }
}

/// Tells the blocks that have a name apart from those that have a position.
fn split(blocks: &[Block]) -> (Vec<usize>, Vec<usize>) {
    (0..blocks.len()).partition(|at| matches!(blocks[*at].kind, BlockKind::Key(_) | BlockKind::Scalar(_)))
}

/// Pairs the blocks of two bodies as far as their structure proves the pairs.
fn ties(base: &[&Block], translation: &[&Block]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    tie(base, translation, (0, 0), &TIES, &mut pairs);
    pairs
}

/// What ties two blocks together, the strongest first. Each returns what both must share.
const TIES: [Key; 3] = [fixed, slug, destinations];

type Key = fn(&Block) -> Option<String>;

fn tie(base: &[&Block], translation: &[&Block], offset: (usize, usize), ties: &[Key], pairs: &mut Vec<(usize, usize)>) {
    let is_like = base.len() == translation.len() && base.iter().zip(translation).all(|(a, b)| a.is_like(b));
    if is_like && !is_contradicted(base, translation) {
        pairs.extend((0..base.len()).map(|n| (offset.0 + n, offset.1 + n)));
        return;
    }
    let Some((key, weaker)) = ties.split_first() else { return };
    if base.is_empty() || translation.is_empty() {
        return;
    }
    let keyed = |blocks: &[&Block]| -> Vec<(usize, String)> {
        blocks.iter().enumerate().filter_map(|(at, block)| Some((at, key(block)?))).collect()
    };
    let (mut from, mut to) = (keyed(base), keyed(translation));
    // A key that is there more often on one side does not tell which block is missing.
    let (counted, also_counted) = (count(&from), count(&to));
    let ties_as_often = |(_, key): &(usize, String)| counted.get(key) == also_counted.get(key);
    from.retain(ties_as_often);
    to.retain(ties_as_often);
    let keys = |keyed: &[(usize, String)]| keyed.iter().map(|(_, key)| key.clone()).collect::<Vec<_>>();
    let (mut at_base, mut at_translation) = (0, 0);
    let mut between = |a: usize, b: usize, pairs: &mut Vec<(usize, usize)>| {
        let start = (offset.0 + at_base, offset.1 + at_translation);
        tie(&base[at_base..a], &translation[at_translation..b], start, weaker, pairs);
        (at_base, at_translation) = (a + 1, b + 1);
    };
    for op in capture_diff_slices(Algorithm::Patience, &keys(&from), &keys(&to)) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for n in 0..len {
                let (a, b) = (from[old_index + n].0, to[new_index + n].0);
                between(a, b, pairs);
                pairs.push((offset.0 + a, offset.1 + b));
            }
        }
    }
    between(base.len(), translation.len(), pairs);
}

fn count(keyed: &[(usize, String)]) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for (_, key) in keyed {
        *counts.entry(key.clone()).or_default() += 1;
    }
    counts
}

/// Tells whether a block of the translation carries the code or the anchor of another block of the
/// base than the one at its place: sections were swapped.
fn is_contradicted(base: &[&Block], translation: &[&Block]) -> bool {
    [fixed as Key, slug].into_iter().any(|key| {
        let other_than_here = |(here, block): (&&Block, &&Block)| {
            // Code that was left alone is nearly all there is.
            if here.layers == block.layers {
                return None;
            }
            key(block).filter(|found| key(here).as_ref() != Some(found))
        };
        let found: HashSet<String> = base.iter().zip(translation).filter_map(other_than_here).collect();
        !found.is_empty() && base.iter().filter_map(|block| key(block)).any(|known| found.contains(&known))
    })
}

/// How many items each list of a YAML document has, by its path.
fn list_lengths(blocks: &[Block]) -> HashMap<&str, usize> {
    let mut lengths: HashMap<&str, usize> = HashMap::new();
    for block in blocks {
        let BlockKind::Scalar(path) = &block.kind else { continue };
        for (at, _) in path.match_indices('[') {
            let index = path[at + 1..].split(']').next().and_then(|index| index.parse::<usize>().ok());
            let length = lengths.entry(&path[..at]).or_default();
            *length = (*length).max(index.map_or(0, |index| index + 1));
        }
    }
    lengths
}

/// Tells whether the lists that an entry stands in have as many items on both sides, so that its
/// index means the same.
fn is_in_equal_lists(kind: &BlockKind, (base, translation): &(HashMap<&str, usize>, HashMap<&str, usize>)) -> bool {
    let BlockKind::Scalar(path) = kind else { return true };
    path.match_indices('[').all(|(at, _)| base.get(&path[..at]) == translation.get(&path[..at]))
}

/// Code and other blocks that translation leaves as they are.
fn fixed(block: &Block) -> Option<String> {
    let markup = matches!(block.kind, BlockKind::Code | BlockKind::Directive);
    // A title before the code says nothing of the code.
    let is_fixed = block.layers.text.is_empty() || block.kind == BlockKind::Code;
    let code = (markup && is_fixed).then(|| folded(&block.layers.code));
    code.filter(|code| !code.is_empty())
}

/// The slug of a heading, which its translation carries as an anchor.
fn slug(block: &Block) -> Option<String> {
    let BlockKind::Heading(level) = block.kind else { return None };
    let slug = match block.layers.links.first().filter(|_| block.layers.code.starts_with("a ")) {
        Some(anchor) => anchor.clone(),
        None => slug_of(&block.layers.text),
    };
    Some(format!("{level} {slug}"))
}

/// Makes a heading's slug from its text: lower case, without punctuation, spaces as hyphens.
fn slug_of(text: &str) -> String {
    let text = text.trim().to_lowercase();
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The destinations of a block's links, but for the language in them.
fn destinations(block: &Block) -> Option<String> {
    let links = block.layers.links.iter().filter(|link| !link.contains("://"));
    let links: Vec<&str> = links.map(String::as_str).collect();
    (!links.is_empty()).then(|| format!("{:?} {:?} {}", block.kind, block.nesting, links.join(" ")))
}

//! Which block of the translation says what a block of the base says.
//!
//! Machine translation keeps the structure of a document, so blocks correspond by position where
//! the two structures are equal and nothing that they say contradicts it. People sort sections
//! anew, split paragraphs and merge them. So sections are matched first, in any order, by what
//! identifies them; within a section position counts where it is built alike, else what stands
//! once on each side, else length. Where none of these decides, nothing is said.

mod length;
mod region;
mod sections;
mod tokens;

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use self::region::Bodies;
use self::sections::{Mates, Section, sections};
use self::tokens::Tokens;
use serde::{Deserialize, Serialize};

use super::changes::Step;
use crate::document::Content;
use crate::document::block::{Block, BlockKind};

/// What tells where the translation says what a block says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AlignedBy {
    /// The name of the entry.
    Key,
    /// An anchor on the heading.
    Anchor,
    /// The words of the heading, which nobody translated.
    Heading,
    /// Code, destinations, numbers or names that stand once on each side.
    Tokens,
    /// The position in a section that is built alike on both sides.
    Position,
    /// The length of the text: a guess.
    Length,
}

impl AlignedBy {
    /// Every way, the surest first.
    pub const ALL: [Self; 6] = [Self::Key, Self::Anchor, Self::Heading, Self::Tokens, Self::Position, Self::Length];

    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Anchor => "anchor",
            Self::Heading => "heading",
            Self::Tokens => "tokens",
            Self::Position => "position",
            Self::Length => "length",
        }
    }

    /// Tells whether it proves the place.
    pub fn is_certain(self) -> bool {
        self != Self::Length
    }
}

/// Where the translation says what a block of the base says: several blocks where it was split.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AlignedBlocks {
    first: usize,
    last: usize,
    by: AlignedBy,
}

impl AlignedBlocks {
    fn one(block: usize, by: AlignedBy) -> Self {
        Self { first: block, last: block, by }
    }
}

/// Lines of the translation, and what tells that they are the ones.
pub(super) type AlignedLines = ((u32, u32), AlignedBy);

/// For each block of the base, the block of the translation, where that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    places: Vec<Option<AlignedBlocks>>,
    /// For each block of the base, the block of the translation that says it alone, in order.
    exact: Vec<Option<usize>>,
    /// The blocks of each section of the base, and the last block of the translation's.
    ends: Vec<(Range<usize>, Option<AlignedBlocks>)>,
    /// The line after which a text at the very beginning belongs.
    front_matter_end: u32,
}

impl Alignment {
    /// Aligns the blocks of a translation with those of its base.
    pub fn of(base: &Content, translation: &Content) -> Self {
        let mut places = vec![None; base.blocks.len()];
        let (base_named, base_body) = split(&base.blocks);
        let (named, body) = split(&translation.blocks);
        let by_name: HashMap<&BlockKind, usize> =
            named.iter().rev().map(|at| (&translation.blocks[*at].kind, *at)).collect();
        let lengths = (list_lengths(&base.blocks), list_lengths(&translation.blocks));
        for at in base_named {
            let kind = &base.blocks[at].kind;
            let own = by_name.get(kind).copied().filter(|_| is_in_equal_lists(kind, &lengths));
            places[at] = own.map(|own| AlignedBlocks::one(own, AlignedBy::Key));
        }
        let base_picked: Vec<&Block> = base_body.iter().map(|at| &base.blocks[*at]).collect();
        let picked: Vec<&Block> = body.iter().map(|at| &translation.blocks[*at]).collect();
        let (found, ends) = align(&base_picked, &picked);
        let real =
            |place: AlignedBlocks| AlignedBlocks { first: body[place.first], last: body[place.last], by: place.by };
        for (at, place) in base_body.iter().zip(found) {
            places[*at] = place.map(real);
        }
        let ends = ends.into_iter().filter_map(|(blocks, end)| {
            let (first, last) = (*base_body.get(blocks.start)?, *base_body.get(blocks.end.checked_sub(1)?)?);
            Some((first..last + 1, end.map(real)))
        });
        let ends = ends.collect();
        let exact = exact(&places, &base.blocks, &translation.blocks);
        Self { places, exact, ends, front_matter_end: translation.front_matter_end }
    }

    /// Aligns the blocks of two documents of which one was written after the other, block by block: by their
    /// places, if these are all alike.
    pub fn by_place(base: &Content, translation: &Content) -> Option<Self> {
        let (named, body) = split(&base.blocks);
        let (own_named, own_body) = split(&translation.blocks);
        let is_like = |(at, own): (&usize, &usize)| base.blocks[*at].is_like(&translation.blocks[*own]);
        if body.len() != own_body.len() || !body.iter().zip(&own_body).all(is_like) {
            return None;
        }
        let by_name: HashMap<&BlockKind, usize> =
            own_named.iter().rev().map(|at| (&translation.blocks[*at].kind, *at)).collect();
        let mut places = vec![None; base.blocks.len()];
        for at in named {
            let own = by_name.get(&base.blocks[at].kind);
            places[at] = own.map(|own| AlignedBlocks::one(*own, AlignedBy::Key));
        }
        for (at, own) in body.into_iter().zip(own_body) {
            places[at] = Some(AlignedBlocks::one(own, AlignedBy::Position));
        }
        let exact = exact(&places, &base.blocks, &translation.blocks);
        Some(Self { places, exact, ends: Vec::new(), front_matter_end: translation.front_matter_end })
    }

    /// Returns the translation's block for a block of the base, if it is certain that it says this
    /// block and no other, and if it stands in the same order: what may be written to.
    pub fn get(&self, base: usize) -> Option<usize> {
        self.exact.get(base).copied().flatten()
    }

    /// Tells whether every block of the base has one of the translation.
    pub fn is_complete(&self) -> bool {
        self.exact.iter().all(Option::is_some)
    }

    /// Returns the blocks of the translation that say a block of the base, for people to look at.
    pub(super) fn blocks(&self, base: usize) -> Option<(usize, usize)> {
        self.place(base).map(|place| (place.first, place.last))
    }

    fn place(&self, base: usize) -> Option<&AlignedBlocks> {
        self.places.get(base)?.as_ref()
    }

    /// Returns the lines of the translation that each step touches.
    pub(super) fn lines(
        &self,
        steps: &[Step],
        base: &Content,
        head: &Content,
        translation: &Content,
    ) -> Vec<Option<AlignedLines>> {
        let block = |at: usize| &translation.blocks[at];
        let lines = |index: usize| {
            let place = self.place(index)?;
            Some(((block(place.first).lines.0, block(place.last).lines.1), place.by))
        };
        let is_key = |block: &Block| matches!(block.kind, BlockKind::Key(_));
        let mut next_of_base = vec![None; steps.len()];
        let mut next = None;
        for (at, step) in steps.iter().enumerate().rev() {
            next = step.base().or(next);
            next_of_base[at] = next;
        }
        let mut before = None;
        let touched = |(at, step): (usize, &Step)| {
            if let Some(index) = step.base() {
                before = Some(index);
                return lines(index);
            }
            // A new text belongs after the translation of what stands before it in the base; new
            // front matter and a new body do not mix.
            let in_front_matter = step.head().is_some_and(|index| is_key(&head.blocks[index]));
            let start = if in_front_matter { self.front_matter_end.min(1) } else { self.front_matter_end };
            let Some(before) = before.filter(|index| is_key(&base.blocks[*index]) == in_front_matter) else {
                return Some(((start, start), AlignedBy::Position));
            };
            let after = next_of_base[at].filter(|index| !matches!(base.blocks[*index].kind, BlockKind::Heading(_)));
            let (line, by) = match (lines(before), after) {
                (Some(((_, last), by)), _) => (last, by),
                // What stands before it is not there: it belongs before what comes next, or at
                // the end of the section.
                (None, Some(after)) => {
                    let place = self.place(after)?;
                    let line = place.first.checked_sub(1).map_or(start, |previous| block(previous).lines.1);
                    (line, place.by)
                }
                (None, None) => {
                    let section = self.ends.partition_point(|(blocks, _)| blocks.end <= before);
                    let (_, end) = self.ends.get(section).filter(|(blocks, _)| blocks.contains(&before))?;
                    let end = end.as_ref()?;
                    (block(end.last).lines.1, end.by)
                }
            };
            Some(((line, line), by))
        };
        steps.iter().enumerate().map(touched).collect()
    }
}

/// The last block of a section of the translation, for the blocks of one of the base.
type End = (Range<usize>, Option<AlignedBlocks>);

/// Pairs the blocks of two bodies.
fn align(base: &[&Block], translation: &[&Block]) -> (Vec<Option<AlignedBlocks>>, Vec<End>) {
    let parts = (sections(base), sections(translation));
    let length = |blocks: &[&Block]| blocks.iter().map(|block| block.layers.text.len()).sum::<usize>().max(1);
    let size = |count: usize| u32::try_from(count).map_or(f64::INFINITY, f64::from);
    let ratio = (size(length(translation)) / size(length(base))).clamp(0.2, 5.0);
    let read = |weak: bool| {
        let tokens = Tokens::new(weak);
        let tokens = (tokens.of(base), tokens.of(translation));
        Bodies { base, translation, tokens, ratio, places: vec![None; base.len()], all: OnceCell::new() }
    };
    let by_heading = Mates::by_heading(&parts.0, &parts.1);
    let is_like = base.len() == translation.len() && base.iter().zip(translation).all(|(a, b)| a.is_like(b));
    // What says the same at the same position contradicts nothing, and mostly there is nothing else.
    let is_crossed = || {
        let tokens = Tokens::new(false);
        tokens::is_crossed(&tokens.beside(base, translation), &tokens.beside(translation, base))
    };
    if is_like && by_heading.is_by_position() && !(is_crossed() && read(false).is_contradicted()) {
        let mut places: Vec<_> = (0..base.len()).map(|at| Some(AlignedBlocks::one(at, AlignedBy::Position))).collect();
        for (section, (_, by)) in by_heading.all().filter(|(section, _)| parts.0[*section].is_headed()) {
            let heading = parts.0[section].blocks.start;
            places[heading] = Some(AlignedBlocks::one(heading, by));
        }
        return (places, Vec::new());
    }
    let mut bodies = read(true);
    let mates = Mates::of(&parts.0, &parts.1, (&bodies.tokens.0, &bodies.tokens.1));
    let mut ends = Vec::new();
    let mut at = 0;
    while at < parts.0.len() {
        let next = (at + 1..parts.0.len()).find(|next| mates.get(*next).is_some()).unwrap_or(parts.0.len());
        if let Some((own, by)) = mates.get(at) {
            let own_next = (own + 1..parts.1.len()).find(|next| !mates.is_free(*next)).unwrap_or(parts.1.len());
            let is_next = mates.get(next).map_or(parts.1.len(), |(own, _)| own) == own_next;
            pair_section(&mut bodies, &parts, (at..next, own..own_next), is_next, by);
            let last = parts.1[own].blocks.end.checked_sub(1);
            ends.push((parts.0[at].blocks.clone(), last.map(|last| AlignedBlocks::one(last, by))));
        }
        at = next;
    }
    bodies.doubt();
    (bodies.places, ends)
}

/// Pairs the blocks of two sections that belong together, with those of the sections behind them
/// that nothing identifies.
fn pair_section(
    bodies: &mut Bodies<'_>,
    parts: &(Vec<Section>, Vec<Section>),
    (base, translation): (Range<usize>, Range<usize>),
    is_next: bool,
    by: AlignedBy,
) {
    let (mut own, mut other) = (parts.0[base.start].blocks.clone(), parts.1[translation.start].blocks.clone());
    if parts.0[base.start].is_headed() && parts.1[translation.start].is_headed() {
        bodies.places[own.start] = Some(AlignedBlocks::one(other.start, by));
        (own.start, other.start) = (own.start + 1, other.start + 1);
    }
    let end = |sections: &[Section], range: &Range<usize>| sections[range.end - 1].blocks.end;
    let ends = (end(&parts.0, &base), end(&parts.1, &translation));
    if !is_next {
        // The sections behind them were sorted anew: they need not belong together.
        bodies.pair(own, other, 0);
    } else if bodies.is_like(&own, &other) {
        let rest = (own.end..ends.0, other.end..ends.1);
        bodies.pair(own, other, 0);
        bodies.pair(rest.0, rest.1, 0);
    } else {
        bodies.pair(own.start..ends.0, other.start..ends.1, 0);
    }
}

/// Lists the blocks of the translation that say one block of the base alone and certainly, as far
/// as they are built like it and stand in the order of the base.
fn exact(places: &[Option<AlignedBlocks>], base: &[Block], translation: &[Block]) -> Vec<Option<usize>> {
    let mut used = vec![0_u32; translation.len()];
    for place in places.iter().flatten() {
        used[place.first..=place.last].iter_mut().for_each(|count| *count += 1);
    }
    let is_exact = |place: &AlignedBlocks| place.first == place.last && place.by.is_certain() && used[place.first] == 1;
    let alone = |(at, place): (usize, &Option<AlignedBlocks>)| {
        let place = place.as_ref().filter(|place| is_exact(place))?;
        base[at].is_like(&translation[place.first]).then_some((at, place.first, place.by == AlignedBy::Key))
    };
    let mut exact = vec![None; places.len()];
    let mut ordered = Vec::new();
    for (at, own, is_named) in places.iter().enumerate().filter_map(alone) {
        if is_named {
            exact[at] = Some(own);
        } else {
            ordered.push((at, own));
        }
    }
    for at in longest_in_order(&ordered) {
        exact[ordered[at].0] = Some(ordered[at].1);
    }
    exact
}

/// Returns the most of these whose second numbers rise.
fn longest_in_order(pairs: &[(usize, usize)]) -> Vec<usize> {
    let mut last_of: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, own)) in pairs.iter().enumerate() {
        let length = last_of.partition_point(|last| pairs[*last].1 < *own);
        before.push(length.checked_sub(1).map(|length| last_of[length]));
        match last_of.get_mut(length) {
            Some(last) => *last = at,
            None => last_of.push(at),
        }
    }
    let mut found: Vec<usize> = std::iter::successors(last_of.last().copied(), |at| before[*at]).collect();
    found.reverse();
    found
}

/// Tells the blocks that have a name apart from those that have a position.
fn split(blocks: &[Block]) -> (Vec<usize>, Vec<usize>) {
    (0..blocks.len())
        .partition(|at| matches!(blocks[*at].kind, BlockKind::Key(_) | BlockKind::Scalar(_) | BlockKind::Message(_)))
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

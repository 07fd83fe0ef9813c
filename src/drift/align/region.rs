//! Blocks paired within two regions that say the same.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use super::length::{Measure, TEXT, by_length, is_plausible};
use super::tokens::{STRONG, Token, Votes};
use super::{AlignedBlocks, AlignedBy};
use crate::document::block::{Block, BlockKind};

/// Two bodies while their blocks are being paired.
pub(super) struct Bodies<'a> {
    pub(super) base: &'a [&'a Block],
    pub(super) translation: &'a [&'a Block],
    /// What each block says that translation leaves alone.
    pub(super) tokens: (Vec<Vec<Token>>, Vec<Vec<Token>>),
    /// How long the texts of the translation are, in those of the base.
    pub(super) ratio: f64,
    /// For each block of the base, where the translation says it.
    pub(super) places: Vec<Option<AlignedBlocks>>,
    /// The votes of what stands once in the whole documents.
    pub(super) all: OnceCell<Votes>,
}

/// How often a region is taken apart further.
const DEEPEST: usize = 6;

impl Bodies<'_> {
    /// Pairs the blocks of two regions: by position where they are built alike, else by what
    /// stands once on each side, else by length.
    pub(super) fn pair(&mut self, base: Range<usize>, translation: Range<usize>, depth: usize) {
        if base.is_empty() || translation.is_empty() {
            return;
        }
        // Sections that nothing identifies need not be the same ones on both sides: there, neither
        // positions count nor what stands once in the region.
        let has_sections = self.has_headings(&base, &translation);
        let votes = if has_sections {
            self.votes_of_all(&base, &translation)
        } else {
            self.votes(base.clone(), translation.clone())
        };
        let is_like = !has_sections && self.is_like(&base, &translation);
        if is_like && self.by_position(&base, &translation, &votes) {
            return;
        }
        let mut ties = votes.mutual(STRONG);
        ties.retain(|(from, to)| may_be(self.base[*from], self.translation[*to]));
        for (from, to) in &ties {
            self.places[*from] = Some(AlignedBlocks::one(*to, AlignedBy::Tokens));
        }
        self.split_and_merged(&votes, &mut ties);
        self.widen(&votes, &ties);
        if is_like {
            // The blocks were sorted anew.
            return;
        }
        if depth == DEEPEST || ties.is_empty() && !has_sections {
            self.by_length(base, translation, &votes);
            return;
        }
        for (base, translation, is_tied) in self.gaps(base, translation, &ties) {
            self.pair_gap(base, translation, is_tied, depth + 1);
        }
    }

    /// Pairs what stands between two ties. Sections between them that nothing identifies may have
    /// been sorted anew; only those of the ties themselves belong together.
    fn pair_gap(&mut self, base: Range<usize>, translation: Range<usize>, is_tied: bool, depth: usize) {
        let is_heading = |block: &&Block| matches!(block.kind, BlockKind::Heading(_));
        let first = |blocks: &[&Block]| blocks.iter().position(is_heading);
        let last = |blocks: &[&Block]| blocks.iter().rposition(is_heading);
        let (from, to) = (&self.base[base.clone()], &self.translation[translation.clone()]);
        match (first(from).zip(last(from)), first(to).zip(last(to))) {
            (None, None) => self.pair(base, translation, depth),
            (Some((first, last)), Some((other_first, other_last))) => {
                let (own, other) = (base.start + last, translation.start + other_last);
                let starts = (base.start..base.start + first, translation.start..translation.start + other_first);
                self.pair(starts.0, starts.1, depth);
                if is_tied && self.base[own].kind == self.translation[other].kind {
                    self.places[own] = Some(AlignedBlocks::one(other, AlignedBy::Tokens));
                    self.pair(own + 1..base.end, other + 1..translation.end, depth);
                }
            }
            // A heading that only one side has says nothing of where its section begins.
            _ => {}
        }
    }

    /// Tells whether anything that two bodies built alike say stands at another position.
    pub(super) fn is_contradicted(&self) -> bool {
        let votes = self.votes(0..self.base.len(), 0..self.translation.len());
        votes.votes.iter().any(|((from, to), weight)| from != to && *weight >= STRONG)
    }

    fn votes(&self, base: Range<usize>, translation: Range<usize>) -> Votes {
        Votes::of(
            base.map(|at| (at, self.tokens.0[at].as_slice())),
            translation.map(|at| (at, self.tokens.1[at].as_slice())),
        )
    }

    pub(super) fn is_like(&self, base: &Range<usize>, translation: &Range<usize>) -> bool {
        let (base, translation) = (&self.base[base.clone()], &self.translation[translation.clone()]);
        base.len() == translation.len() && base.iter().zip(translation).all(|(a, b)| a.is_like(b))
    }

    fn has_headings(&self, base: &Range<usize>, translation: &Range<usize>) -> bool {
        let is_heading = |block: &&Block| matches!(block.kind, BlockKind::Heading(_));
        self.base[base.clone()].iter().chain(&self.translation[translation.clone()]).any(is_heading)
    }

    /// Returns the votes of what stands once in the whole documents, as far as it is in a region.
    fn votes_of_all(&self, base: &Range<usize>, translation: &Range<usize>) -> Votes {
        let all = &self.all.get_or_init(|| self.votes(0..self.base.len(), 0..self.translation.len())).votes;
        let first = all.partition_point(|((from, _), _)| *from < base.start);
        let inside = all[first..].iter().take_while(|((from, _), _)| *from < base.end);
        Votes { votes: inside.filter(|((_, to), _)| translation.contains(to)).copied().collect() }
    }

    /// Pairs blocks by their positions, but for those that say what stands at another one. Tells
    /// whether positions count: not where most of what they say contradicts them.
    fn by_position(&mut self, base: &Range<usize>, translation: &Range<usize>, votes: &Votes) -> bool {
        let here = |from: usize| translation.start + (from - base.start);
        let (mut agreed, mut against) = (0, 0);
        let mut doubted = vec![false; base.len()];
        for ((from, to), weight) in &votes.votes {
            if here(*from) == *to {
                agreed += weight;
            } else if *weight >= STRONG {
                against += weight;
                doubted[from - base.start] = true;
                doubted[to - translation.start] = true;
            }
        }
        if against > 0 && against >= agreed {
            return false;
        }
        for from in base.clone().filter(|from| !doubted[from - base.start]) {
            if self.is_plausible(from, here(from)) {
                self.places[from] = Some(AlignedBlocks::one(here(from), AlignedBy::Position));
            }
        }
        true
    }

    /// Ties a block to those that it was split into, and blocks to the one that they were merged
    /// into, where they say nothing that is anywhere else.
    fn split_and_merged(&mut self, votes: &Votes, ties: &mut Vec<(usize, usize)>) {
        let mut to_of: HashMap<usize, Vec<usize>, RandomState> = HashMap::default();
        let mut from_of: HashMap<usize, Vec<usize>, RandomState> = HashMap::default();
        for ((from, to), weight) in &votes.votes {
            if *weight >= STRONG {
                to_of.entry(*from).or_default().push(*to);
                from_of.entry(*to).or_default().push(*from);
            }
        }
        let are_neighbours = |blocks: &[usize]| blocks.len() > 1 && blocks.windows(2).all(|two| two[0] + 1 == two[1]);
        for (from, to) in &to_of {
            let is_split = are_neighbours(to)
                && self.places[*from].is_none()
                && to.iter().all(|to| from_of[to].len() == 1 && may_be(self.base[*from], self.translation[*to]));
            if let (true, [first, .., last]) = (is_split, to.as_slice()) {
                self.places[*from] = Some(AlignedBlocks { first: *first, last: *last, by: AlignedBy::Tokens });
                ties.push((*from, *first));
            }
        }
        for (to, from) in &from_of {
            let is_merged = are_neighbours(from)
                && from.iter().all(|from| to_of[from].len() == 1 && may_be(self.base[*from], self.translation[*to]));
            for from in from.iter().filter(|_| is_merged) {
                if self.places[*from].is_none() {
                    self.places[*from] = Some(AlignedBlocks::one(*to, AlignedBy::Tokens));
                    ties.push((*from, *to));
                }
            }
        }
        ties.sort_unstable();
    }

    /// Widens places to blocks that were split, and gives them to blocks that were merged.
    fn widen(&mut self, votes: &Votes, ties: &[(usize, usize)]) {
        let taken: HashMap<usize, usize, RandomState> = ties.iter().map(|(from, to)| (*to, *from)).collect();
        for ((from, to), weight) in &votes.votes {
            if *weight < STRONG || !may_be(self.base[*from], self.translation[*to]) {
                continue;
            }
            match (&mut self.places[*from], taken.get(to)) {
                (Some(place), None) if *to + 1 == place.first => place.first = *to,
                (Some(place), None) if *to == place.last + 1 => place.last = *to,
                (place @ None, Some(other)) if other.abs_diff(*from) == 1 => {
                    *place = Some(AlignedBlocks::one(*to, AlignedBy::Tokens));
                }
                _ => {}
            }
        }
    }

    /// Lists what stands between two ties on both sides, and whether a tie follows.
    fn gaps(
        &self,
        base: Range<usize>,
        translation: Range<usize>,
        ties: &[(usize, usize)],
    ) -> Vec<(Range<usize>, Range<usize>, bool)> {
        let mut tied: Vec<usize> = ties.iter().map(|(_, to)| *to).collect();
        tied.sort_unstable();
        let is_next = |after: Option<usize>, to: Option<usize>| {
            let next = tied.partition_point(|tied| after.is_some_and(|after| *tied <= after));
            tied.get(next).copied() == to
        };
        let mut gaps = Vec::new();
        let mut before: Option<(usize, usize)> = None;
        for tie in ties.iter().copied().map(Some).chain([None]) {
            if is_next(before.map(|(_, to)| to), tie.map(|(_, to)| to)) {
                let from = before.map_or(base.start, |(from, _)| from + 1)..tie.map_or(base.end, |(from, _)| from);
                let start = before.map_or(translation.start, |(from, to)| self.last(from).unwrap_or(to) + 1);
                let end = tie.map_or(translation.end, |(from, to)| self.first(from).unwrap_or(to));
                gaps.push((from, start..end, tie.is_some()));
            }
            before = tie;
        }
        gaps
    }

    fn first(&self, base: usize) -> Option<usize> {
        self.places[base].as_ref().map(|place| place.first)
    }

    fn last(&self, base: usize) -> Option<usize> {
        self.places[base].as_ref().map(|place| place.last)
    }

    /// Pairs blocks by how long they are, and the words that both share.
    fn by_length(&mut self, base: Range<usize>, translation: Range<usize>, votes: &Votes) {
        if self.has_headings(&base, &translation) {
            return;
        }
        let shared: HashMap<(usize, usize), u32, RandomState> = votes.votes.iter().copied().collect();
        let (first_row, first_column) = (base.start, translation.start);
        let speaks = |row: usize, column: usize| {
            let weight = shared.get(&(first_row + row, first_column + column)).copied().unwrap_or(0);
            0.75 * f64::from(weight.min(8))
        };
        let from: Vec<Measure> = self.base[base.clone()].iter().map(|block| measure(block, self.ratio)).collect();
        let to: Vec<Measure> = self.translation[translation.clone()].iter().map(|block| measure(block, 1.0)).collect();
        for (at, found) in base.zip(by_length(&from, &to, speaks)) {
            if let (None, Some((first, last))) = (&self.places[at], found) {
                let (first, last) = (translation.start + first, translation.start + last);
                self.places[at] = Some(AlignedBlocks { first, last, by: AlignedBy::Length });
            }
        }
    }

    fn is_plausible(&self, from: usize, to: usize) -> bool {
        let (from, to) = (measure(self.base[from], self.ratio), measure(self.translation[to], 1.0));
        is_plausible(from.length, to.length)
    }

    /// Takes back the places of blocks that say what stands once on each side, and elsewhere.
    pub(super) fn doubt(&mut self) {
        let strong = |tokens: &[Vec<Token>]| -> Vec<Vec<Token>> {
            let of = |tokens: &Vec<Token>| tokens.iter().copied().filter(|token| token.weight >= STRONG).collect();
            tokens.iter().map(of).collect()
        };
        let (base, translation) = (strong(&self.tokens.0), strong(&self.tokens.1));
        let votes =
            Votes::of(base.iter().map(Vec::as_slice).enumerate(), translation.iter().map(Vec::as_slice).enumerate());
        for ((from, to), weight) in votes.votes {
            let is_elsewhere = |place: &AlignedBlocks| !(place.first..=place.last).contains(&to);
            if weight >= STRONG && self.places[from].as_ref().is_some_and(is_elsewhere) {
                self.places[from] = None;
            }
        }
    }
}

/// Tells whether a block may be the translation of another, by its kind.
fn may_be(base: &Block, translation: &Block) -> bool {
    family(base) == family(translation)
}

fn family(block: &Block) -> u8 {
    match block.kind {
        BlockKind::Heading(_) => 1,
        BlockKind::Code => 2,
        BlockKind::Break => 3,
        _ if block.layers.text.is_empty() => 4,
        _ => TEXT,
    }
}

fn measure(block: &Block, ratio: f64) -> Measure {
    let length = |text: &str| u32::try_from(text.chars().count()).map_or(f64::INFINITY, f64::from);
    let (text, code) = (length(&block.layers.text), length(&block.layers.code));
    let level = match block.kind {
        BlockKind::Heading(level) => u64::from(level),
        BlockKind::Row => 7,
        BlockKind::Html => 8,
        BlockKind::Alert => 9,
        BlockKind::Directive => 10,
        BlockKind::Jsx => 11,
        _ => 0,
    };
    let nesting = block.nesting.iter().fold(0_u64, |form, container| (form * 4 + *container as u64 + 1) % (1 << 40));
    let length = if family(block) == TEXT || text > 0.0 { text * ratio } else { code };
    Measure { length, family: family(block), form: nesting * 16 + level }
}

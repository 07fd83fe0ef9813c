//! A translation of which a part is brought to the head: what stays open stands as it stood.

use std::collections::{HashMap, HashSet, VecDeque};

use super::Text;
use super::plan::{Fill, Plan};
use super::unfit::Unfit;
use crate::document::TranslatableKeys;
use crate::document::block::{BlockKind, Container};
use crate::document::inline::Inline;
use crate::drift::{Alignment, Step};
use crate::segment::Segment;

impl Plan<'_> {
    /// Writes the translation with targets for some segments. Open ones stay what they are, byte for byte where
    /// the structure of the head allows it; one that is new stands as what it replaces did. Counts those, too, that
    /// are written as the source has them, because nothing can stand for them yet.
    ///
    /// # Errors
    ///
    /// [`Unfit`] where the result would not have the source's structure.
    pub fn compose_part(
        &mut self,
        targets: &[Option<Inline>],
        is_open: impl Fn(usize) -> bool,
        keys: &TranslatableKeys,
    ) -> Result<(String, usize), Unfit> {
        let fills = self.fills.clone();
        let kept: Vec<(usize, usize)> = (0..fills.len()).filter_map(|head| self.stays(head, &is_open)).collect();
        for (head, own) in kept {
            self.fills[head] = Fill::Keep(own);
        }
        if let Ok(text) = self.compose(targets, keys) {
            return Ok((text, self.open_as_in_source(targets, is_open)));
        }
        self.fills = fills;
        match (self.compose(targets, keys), self.without_other_rows(targets, &is_open)) {
            (Err(unfit), Some(targets)) => {
                let text = self.compose(&targets, keys).map_err(|_| unfit)?;
                Ok((text, self.open_as_in_source(&targets, is_open)))
            }
            (composed, _) => Ok((composed?, self.open_as_in_source(targets, is_open))),
        }
    }

    /// Leaves open rows with other columns than those of the source to its words: such a row has no place in the
    /// table. `None` where there is none, or somebody wrote one.
    fn without_other_rows(
        &self,
        targets: &[Option<Inline>],
        is_open: impl Fn(usize) -> bool,
    ) -> Option<Vec<Option<Inline>>> {
        let is_other = |segment: &Segment| {
            segment.present.as_ref().zip(segment.head.as_ref()).is_some_and(|(own, head)| own.cells() != head.cells())
        };
        let others: Vec<usize> =
            (0..targets.len()).filter(|at| is_open(*at) && is_other(&self.segments[*at])).collect();
        if others.is_empty() || others.iter().any(|at| self.segments[*at].is_by_person) {
            return None;
        }
        let mut targets = targets.to_vec();
        others.into_iter().for_each(|at| targets[at] = None);
        Some(targets)
    }

    /// Returns a block of the head that is open, with what stands there.
    fn stays(&self, head: usize, is_open: &impl Fn(usize) -> bool) -> Option<(usize, usize)> {
        let Fill::Open(segment) = self.fills[head] else { return None };
        let (own, _) = (self.translation?, self.head.position(head)?);
        let at = match self.segments[segment].present {
            Some(_) => self.translation_of[head]?,
            None => self.stand_ins.get(&head).copied().or(self.translation_of[head])?,
        };
        (is_open(segment) && own.block(at).is_like(self.head.block(head))).then_some((head, at))
    }

    /// Counts the open segments that are written as the source has them.
    fn open_as_in_source(&self, targets: &[Option<Inline>], is_open: impl Fn(usize) -> bool) -> usize {
        let is_source = |fill: &&Fill| {
            let Fill::Open(segment) = **fill else { return false };
            let head = self.segments[segment].head.as_ref();
            is_open(segment) && head.is_some_and(Inline::has_words) && self.chosen(targets, segment) == head
        };
        self.fills.iter().filter(is_source).count()
    }

    /// Tells of the blocks of the head that somebody has to translate whether that is done.
    pub fn parts(&self, is_done: impl Fn(usize) -> bool) -> HashMap<usize, bool> {
        let part = |(segment, place): (usize, &Option<usize>)| Some(((*place)?, is_done(segment)));
        self.places.iter().enumerate().filter_map(part).collect()
    }

    /// Tells whether what stands for a segment is what it was when the record was made.
    pub fn is_as_recorded(&self, segment: usize) -> bool {
        let own = self.places[segment].and_then(|head| self.translation_of[head]);
        own.zip(self.memory.as_ref()).is_some_and(|(own, memory)| memory.is_as_recorded(own))
    }

    /// Finds what stands for new blocks: the translations of those that went from the same place, in their order.
    pub(super) fn replace(&mut self, translation: &Text<'_>, alignment: &Alignment, steps: &[Step]) {
        let kept: HashSet<usize> =
            self.translation_of.iter().copied().flatten().chain(self.moved.iter().copied()).collect();
        for region in steps.split(|step| matches!(step, Step::Keep { .. } | Step::Replace { .. })) {
            let mut gone: HashMap<(&BlockKind, &[Container]), VecDeque<usize>> = HashMap::new();
            let own = region.iter().filter_map(|step| alignment.get(step.base()?)).filter(|own| !kept.contains(own));
            for own in own {
                let block = translation.block(own);
                gone.entry((&block.kind, &block.nesting)).or_default().push_back(own);
            }
            let mut next = 0;
            for head in region.iter().filter_map(Step::head) {
                let block = self.head.block(head);
                let is_new = self.head.position(head).is_some() && block.has_text();
                let Some(like) = gone.get_mut(&(&block.kind, block.nesting.as_slice())).filter(|_| is_new) else {
                    continue;
                };
                while like.front().is_some_and(|own| *own < next) {
                    like.pop_front();
                }
                if let Some(own) = like.pop_front() {
                    next = own + 1;
                    self.stand_ins.insert(head, own);
                }
            }
        }
    }
}

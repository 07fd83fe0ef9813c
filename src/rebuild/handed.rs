//! What is handed out: segments that fit when they come back as they went, and those around them.

use super::Text;
use super::plan::{Fill, Plan, name};
use super::unfit::Unfit;
use crate::document::TranslatableKeys;
use crate::document::block::Block;
use crate::document::inline::Inline;
use crate::drift::Headings;
use crate::segment::{Segment, SegmentChange};

/// How many segments are taken back one by one before all are.
const TRIES: usize = 8;

impl Plan<'_> {
    /// Makes sure that the document can be written with what is handed out. A present translation
    /// with which it would not have the structure of its source is no target to start from.
    ///
    /// Tells whether nothing had to be taken back.
    ///
    /// # Errors
    ///
    /// Where the document would not have the structure of its source even with the source's words.
    pub fn fit_to_hand_out(&mut self, keys: &TranslatableKeys) -> Result<bool, Unfit> {
        let Err(mut unfit) = self.compose(&[], keys) else { return Ok(true) };
        let sources: Vec<_> = self.segments.iter().map(|segment| segment.head.clone()).collect();
        self.compose(&sources, keys)?;
        for _ in 0..TRIES {
            let Some(at) = self.culprit(&unfit) else { break };
            self.take_back(at);
            match self.compose(&[], keys) {
                Ok(_) => return Ok(false),
                Err(next) => unfit = next,
            }
        }
        (0..self.segments.len()).for_each(|at| self.take_back(at));
        Ok(false)
    }

    /// Finds the segment whose target makes a document unfit: the one that is named, else the last
    /// one before the place where the structure differs.
    fn culprit(&self, unfit: &Unfit) -> Option<usize> {
        let starts = |segment: &Segment| segment.target.is_some() && segment.head.is_some();
        let is_it = |segment: &&Segment| starts(segment) && unfit.segment.as_ref() == Some(&segment.id);
        let named = self.segments.iter().position(|segment| is_it(&segment));
        let (line, _) = unfit.source_lines;
        let is_before = |segment: &Segment| segment.source_lines.is_some_and(|(first, _)| first <= line);
        named.or_else(|| self.segments.iter().rposition(|segment| starts(segment) && is_before(segment)))
    }

    fn take_back(&mut self, at: usize) {
        let segment = &mut self.segments[at];
        if segment.head.is_some() {
            segment.target = None;
            segment.to_place.clear();
            segment.to_remove.clear();
        }
    }

    /// Returns all segments with the unchanged ones between them, as context.
    pub fn with_context(&self) -> Vec<Segment> {
        let mut all = Vec::new();
        let mut next = 0;
        let mut headings = Headings::default();
        for at in 0..self.head.content.blocks.len() {
            let block = self.head.block(at);
            headings.pass(block);
            // Deleted segments stand before the block that follows them.
            while self.places.get(next).is_some_and(|place| place.is_none_or(|place| place <= at)) {
                all.push(self.segments[next].clone());
                next += 1;
            }
            if let Some(own) = self.kept(at) {
                let [head, present] = [(self.head, block), own].map(|(text, own)| text.inside(own, &block.kind, None));
                all.push(Segment {
                    id: format!("context-{at}"),
                    change: SegmentChange::Unchanged,
                    block: name(&block.kind),
                    headings: headings.above_in_short(),
                    base: Some(head.clone()),
                    head: Some(head),
                    present: Some(present.clone()),
                    target: Some(present),
                    to_place: Vec::new(),
                    to_remove: Vec::new(),
                    before: None,
                    after: None,
                    memory: Vec::new(),
                    glossary: Vec::new(),
                    link: None,
                    source_lines: Some(block.lines),
                    translation_lines: Some(own.1.lines),
                    words: 0,
                    words_unchanged: false,
                    damage: Vec::new(),
                    is_by_person: false,
                });
            }
        }
        all.extend(self.segments[next..].iter().cloned());
        all
    }

    /// Returns the block of the translation that stays as it is for a block of the head with text.
    fn kept(&self, head: usize) -> Option<(&Text<'_>, &Block)> {
        let Fill::Keep(own) = self.fills[head] else { return None };
        let translation = self.translation.filter(|_| self.head.block(head).has_text())?;
        Some((translation, translation.content.blocks.get(own)?))
    }

    /// Iterates over the texts that have not changed since they were translated, each with its translation, as far
    /// as they are wanted: what unchanged segments hold.
    pub fn unchanged(&self, is_wanted: impl Fn(&Inline) -> bool) -> impl Iterator<Item = (Inline, Inline)> {
        (0..self.fills.len()).filter_map(move |at| {
            let (translation, own) = self.kept(at)?;
            let block = self.head.block(at);
            let head = Some(self.head.inside(block, &block.kind, None)).filter(&is_wanted)?;
            Some((head, translation.inside(own, &block.kind, None)))
        })
    }
}

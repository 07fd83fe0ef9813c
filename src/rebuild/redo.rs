//! Damaged blocks that somebody has to redo: opened beside what changed, or alone and in place.
//!
//! In place, the blocks that came back are put where they stood. Nothing else of the translation becomes
//! anything else, byte for byte, and its record stays what it is.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Text;
use super::lines::{continuation, line_end, prefixed};
use super::plan::{Fill, Plan};
use super::shell::{Shell, escaped_start};
use super::unfit::Unfit;
use super::{compose, messages};
use crate::base::locale::Locale;
use crate::damage::DamageHit;
use crate::document::block::{Block, BlockKind, folded};
use crate::document::inline::Inline;
use crate::document::{Kind, TranslatableKeys, scalar};
use crate::drift::{Alignment, Recorded};
use crate::rules::Rule;
use crate::segment::{Segment, SegmentChange, SegmentDamage};

/// A block that is put in place.
struct RedoneBlock {
    /// Its place among the blocks of the translation.
    own: usize,
    /// Its segment.
    segment: usize,
    text: String,
}

impl<'a> Plan<'a> {
    /// Plans nothing but that damaged blocks of a translation are redone. `source` is the version that the
    /// translation was made from.
    pub fn in_place(
        source: &'a Text<'a>,
        translation: &'a Text<'a>,
        recorded: Option<(&Recorded, &TranslatableKeys)>,
        hits: &[DamageHit],
        locale: &Locale,
    ) -> Self {
        let mut plan = Self::bare(Some(source), source, Some(translation), recorded, locale);
        plan.is_in_place = true;
        let alignment = Alignment::of(&source.content, &translation.content);
        for at in 0..source.content.blocks.len() {
            let own = alignment.get(at);
            (plan.base_of[at], plan.translation_of[at]) = (Some(at), own);
            plan.fills[at] = own.map_or(Fill::Source, Fill::Keep);
        }
        plan.redo(hits);
        plan
    }

    /// Tells whether nothing but damaged blocks becomes anything else.
    pub fn is_in_place(&self) -> bool {
        self.is_in_place
    }

    /// Returns the source that the targets are translations of.
    pub fn source(&self) -> &'a str {
        self.head.original
    }

    /// Returns the lines of a segment in [`Self::source`].
    pub fn lines_of(&self, segment: usize) -> Option<(u32, u32)> {
        self.places[segment].map(|at| self.head.block(at).lines)
    }

    /// Returns the texts of the source, each with its present translation, with single spaces.
    pub fn translated(&self) -> HashSet<(String, String)> {
        let text = |inline: &Option<Inline>| inline.as_ref().map(|inline| folded(&inline.raw()));
        let known = self.with_context().into_iter();
        known.filter_map(|segment| Some((text(&segment.head)?, text(&segment.present)?))).collect()
    }

    /// Opens those blocks that are kept although they are damaged. What changed in the source is redone
    /// anyway, and told of.
    pub fn redo(&mut self, hits: &[DamageHit]) {
        for (head, hits) in self.damaged(hits) {
            let at = match self.fills[head] {
                Fill::Open(at) => at,
                Fill::Keep(own) if self.is_like(head, own) => {
                    let Fill::Open(at) = self.open_anew(head, self.base_of[head], Some(own)) else { continue };
                    self.fills[head] = Fill::Open(at);
                    self.segments[at].change = SegmentChange::Repair;
                    at
                }
                _ => continue,
            };
            let segment = &mut self.segments[at];
            segment.damage = hits.iter().map(|hit| found(hit)).collect();
            let is_source = |inline: &Option<Inline>| inline == &segment.head;
            if segment.change == SegmentChange::Repair && is_source(&segment.present) {
                // Words of the source are nothing to start from.
                segment.target = None;
            }
        }
        self.in_order();
        self.tell_apart();
    }

    /// Keeps damaged blocks byte for byte whose targets say what they say already.
    pub fn keep_untouched(&mut self, targets: &[Option<Inline>]) {
        for at in 0..self.segments.len() {
            let place = self.places[at].filter(|_| self.segments[at].change == SegmentChange::Repair);
            let Some(head) = place.filter(|_| self.is_as_it_was(at, targets)) else { continue };
            if let Some(own) = self.translation_of[head] {
                self.fills[head] = Fill::Keep(own);
            }
        }
    }

    /// Tells whether a block of the translation is of the kind that its source is of.
    fn is_like(&self, head: usize, own: usize) -> bool {
        self.translation.is_some_and(|translation| translation.block(own).kind == self.head.block(head).kind)
    }

    /// Finds the blocks of the head whose translations are damaged.
    fn damaged<'h>(&self, hits: &'h [DamageHit]) -> BTreeMap<usize, Vec<&'h DamageHit>> {
        let Some(base) = self.base else { return BTreeMap::new() };
        let mut by_lines: HashMap<(u32, u32), usize> = HashMap::new();
        for (at, block) in base.content.blocks.iter().enumerate() {
            by_lines.entry(block.lines).or_insert(at);
        }
        let mut head_of: HashMap<usize, usize> = HashMap::new();
        for (head, base) in self.base_of.iter().enumerate() {
            head_of.extend(base.map(|base| (base, head)));
        }
        let mut damaged: BTreeMap<usize, Vec<&DamageHit>> = BTreeMap::new();
        for hit in hits {
            let place = hit.base_lines.and_then(|lines| head_of.get(by_lines.get(&lines)?)).copied();
            place.into_iter().for_each(|at| damaged.entry(at).or_default().push(hit));
            if hit.is_of_page {
                let all = (0..self.fills.len()).filter(|at| Some(*at) != place && self.is_untranslated(*at));
                all.for_each(|at| damaged.entry(at).or_default().push(hit));
            }
        }
        damaged
    }

    /// Tells whether a block that is kept says in the translation what it says in the source, and would
    /// surely say something else in another language.
    fn is_untranslated(&self, at: usize) -> bool {
        let (Fill::Keep(own), Some(translation)) = (&self.fills[at], self.translation) else { return false };
        let (block, own) = (self.head.block(at), translation.block(*own));
        block.has_text()
            && block.kind != BlockKind::Code
            && block.layers.text == own.layers.text
            && Shell::of(self.head, block).segment(&block.kind).is_translatable()
    }

    /// Puts the segments in the order of the source. Those that are deleted stay behind what they stood behind.
    fn in_order(&mut self) {
        let mut last = 0;
        let mut order: Vec<(usize, usize)> = Vec::with_capacity(self.segments.len());
        for (at, place) in self.places.iter().enumerate() {
            last = place.unwrap_or(last);
            order.push((last, at));
        }
        order.sort_unstable();
        let mut segments: Vec<Option<Segment>> = std::mem::take(&mut self.segments).into_iter().map(Some).collect();
        let mut moved = vec![0; order.len()];
        for (now, (_, was)) in order.iter().enumerate() {
            moved[*was] = now;
            self.segments.extend(segments[*was].take());
        }
        self.places = order.iter().map(|(_, was)| self.places[*was]).collect();
        self.ends = order.iter().map(|(_, was)| self.ends[*was].clone()).collect();
        for fill in &mut self.fills {
            if let Fill::Open(at) = fill {
                *at = moved[*at];
            }
        }
    }

    /// Puts targets in the place of the blocks that are redone, and reads the translation again.
    ///
    /// # Errors
    ///
    /// [`Unfit`] where anything else would be read as something else.
    pub(super) fn put_in_place(&self, targets: &[Option<Inline>], keys: &TranslatableKeys) -> Result<String, Unfit> {
        let refused = |segment: Option<usize>| {
            let place = segment.and_then(|at| self.places[at]);
            let source_lines = place.map_or((1, 1), |at| self.head.block(at).lines);
            let segment = segment.map(|at| self.segments[at].id.clone());
            Unfit { source_lines, segment, key: None, found: None, complaint: None }
        };
        let own = self.translation.filter(|own| !own.is_odd()).ok_or_else(|| refused(None))?;
        let mut redone: Vec<RedoneBlock> = Vec::new();
        for segment in (0..self.segments.len()).filter(|at| !self.is_as_it_was(*at, targets)) {
            redone.push(self.redone(own, segment, targets).ok_or_else(|| refused(Some(segment)))?);
        }
        redone.sort_unstable_by_key(|block| own.block(block.own).span.start);
        let only = |segment: Option<usize>| {
            segment.or(redone.first().map(|block| block.segment).filter(|_| redone.len() == 1))
        };
        let text = match own.kind {
            Kind::Fluent => messages::write(self, targets, keys)?,
            _ => spliced(own, &redone).ok_or_else(|| refused(None))?,
        };
        match self.misread(own, &redone, &text, keys) {
            None => Ok(text),
            Some(Misread { segment, found, complaint }) => Err(Unfit { found, complaint, ..refused(only(segment)) }),
        }
    }

    /// Tells whether a block stays as it is.
    fn is_as_it_was(&self, segment: usize, targets: &[Option<Inline>]) -> bool {
        let present = self.segments[segment].present.as_ref().map(Inline::raw);
        self.chosen(targets, segment).is_none_or(|chosen| present == Some(chosen.raw()))
    }

    /// Writes the block of a segment; `None` where it could not even be written as it is.
    fn redone(&self, own: &Text<'_>, segment: usize, targets: &[Option<Inline>]) -> Option<RedoneBlock> {
        let head = self.places[segment]?;
        let at = self.translation_of[head]?;
        let block = own.block(at);
        if own.kind == Kind::Fluent {
            return Some(RedoneBlock { own: at, segment, text: String::new() });
        }
        let place = continuation(own.original, block.span.start);
        let write = |text: &str| prefixed(text, &place, line_end(own.original));
        let mut shell = Shell::of(own, block);
        if folded(&write(&shell.with(&shell.inner))) != folded(own.raw(block)) {
            return None;
        }
        if let (BlockKind::Scalar(_), Some(style)) = (&block.kind, shell.style) {
            shell.style = Some(scalar::style_at(&own.original[..block.span.start], style));
        }
        let target = self.chosen(targets, segment)?;
        let mut text = match &self.ends[segment] {
            Some(ends) => shell.with(&ends.around(target)),
            None => shell.with(target),
        };
        if block.kind == BlockKind::Paragraph {
            text = escaped_start(&text, &Shell::marks_of(self.head, self.head.block(head)).inner.raw());
        }
        Some(RedoneBlock { own: at, segment, text: write(&text) })
    }

    /// Finds what is read as something else than what was meant.
    fn misread(&self, own: &Text<'_>, redone: &[RedoneBlock], text: &str, keys: &TranslatableKeys) -> Option<Misread> {
        let none = Misread { segment: None, found: None, complaint: None };
        let Some(read) = Text::read(text.as_bytes(), own.kind, keys) else { return Some(none) };
        let (before, after) = (&own.content.blocks, &read.content.blocks);
        let of: HashMap<usize, &RedoneBlock> = redone.iter().map(|block| (block.own, block)).collect();
        let mut last = None;
        for (at, was) in before.iter().enumerate() {
            let redone = of.get(&at);
            last = redone.map(|block| block.segment).or(last);
            let is_meant = |is: &Block| {
                was.is_like(is)
                    && match redone {
                        Some(block) => block.text.is_empty() || read.raw(is) == block.text,
                        None => read.raw(is) == own.raw(was) && is.layers == was.layers,
                    }
            };
            let is = after.get(at);
            if !is.is_some_and(is_meant) {
                return Some(Misread { segment: last, found: is.and_then(|is| compose::beginning(&read, is)), ..none });
            }
        }
        if let Some(more) = after.get(before.len()) {
            return Some(Misread { segment: last, found: compose::beginning(&read, more), ..none });
        }
        if own.fault().is_none() && read.fault().is_some() {
            return Some(none);
        }
        let complaint = compose::mdx_complaint(&read, &[own])?.complaint;
        Some(Misread { complaint: Some(complaint), ..none })
    }
}

/// What is read as something else than what was meant.
struct Misread {
    /// The last segment before it.
    segment: Option<usize>,
    found: Option<String>,
    complaint: Option<String>,
}

fn found(hit: &DamageHit) -> SegmentDamage {
    SegmentDamage { rule: Rule::of_damage(hit.kind), base: hit.base.clone(), translation: hit.translation.clone() }
}

/// Puts texts in the place of blocks, in their order.
fn spliced(own: &Text<'_>, redone: &[RedoneBlock]) -> Option<String> {
    let mut text = String::with_capacity(own.original.len() + 64);
    let mut end = 0;
    for block in redone {
        let span = own.block(block.own).span.clone();
        text.push_str(own.original.get(end..span.start)?);
        text.push_str(&block.text);
        end = span.end;
    }
    text.push_str(own.original.get(end..)?);
    Some(text)
}

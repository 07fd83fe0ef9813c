//! What becomes of the blocks of a body, that go by their place.

use std::collections::{HashMap, HashSet, VecDeque};

use super::form::TextForm;
use super::lines::{continuation, unprefixed};
use super::merge::{self, Why};
use super::plan::{Fill, Left, Plan, name};
use super::shell::Shell;
use super::{Text, carry, marks};
use crate::document::block::{Block, BlockKind, Layers};
use crate::document::{Kind, RecordPlace};
use crate::drift::{Alignment, DriftKind, Step, covers, kinds, steps, uncross};

impl<'a> Plan<'a> {
    pub(super) fn body(&mut self, base: &'a Text<'a>, translation: &'a Text<'a>) {
        let alignment = Alignment::of(&base.content, &translation.content);
        let mut steps = steps(&base.content.blocks, &self.head.content.blocks);
        let by_head = (!covers(&alignment, &base.content))
            .then(|| Alignment::of(&self.head.content, &translation.content))
            .filter(|by_head| covers(by_head, &self.head.content))
            .or_else(|| self.memory.as_ref().and_then(|memory| memory.begun(&alignment, &steps)))
            .or_else(|| self.begun_beside(&alignment, translation, &steps));
        self.is_begun = by_head.is_some();
        let chosen = by_head.as_ref().map_or((&alignment, base), |by_head| (by_head, self.head));
        self.aligned = chosen.1.body.iter().filter_map(|at| chosen.0.get(*at)).collect();
        // What stands in another's place now starts from its own translation, and is looked at.
        let uncrossed = uncross(&mut steps, &base.content.blocks, &self.head.content.blocks);
        for step in &steps {
            let Some(head) = step.head().filter(|head| self.head.position(*head).is_some()) else { continue };
            self.base_of[head] = step.base();
            self.translation_of[head] = match &by_head {
                Some(by_head) => by_head.get(head),
                None => step.base().and_then(|before| alignment.get(before)),
            };
        }
        self.added(translation);
        if self.head.kind != Kind::Fluent {
            self.definitions(base, translation);
        }
        let mut moved = Moved::of(base, &steps);
        let kinds = kinds(&steps, &base.content, &self.head.content);
        for (step, kind) in steps.iter().zip(kinds) {
            let before_it = self.segments.len();
            match *step {
                Step::Keep { head, .. } | Step::Replace { head, .. } | Step::Insert { head } => {
                    if self.head.position(head).is_none() {
                        continue;
                    }
                    let own = self.translation_of[head];
                    self.fills[head] = match (step, own) {
                        (Step::Keep { .. } | Step::Replace { .. }, Some(own))
                            if self.is_begun
                                && self.head.block(head).has_text()
                                && self.is_put_in(step.base(), head, own) =>
                        {
                            self.open(head)
                        }
                        (Step::Keep { .. }, Some(own)) => Fill::Keep(own),
                        (Step::Replace { .. }, Some(_))
                            if uncrossed.contains(&head) && self.head.block(head).has_text() =>
                        {
                            self.open(head)
                        }
                        (Step::Replace { base: before, .. }, Some(own)) => self.replaced(*before, head, own),
                        (Step::Insert { .. }, None) if self.head.block(head).has_text() => {
                            let from = moved.take(self.head.block(head));
                            let own = from.and_then(|from| alignment.get(from));
                            self.moved.extend(own);
                            self.open_from(head, None, own)
                        }
                        _ if self.head.block(head).has_text() => self.open(head),
                        _ => self.new_without_text(head),
                    };
                }
                Step::Delete { base: before } => {
                    let block = base.block(before);
                    if base.position(before).is_none() {
                        continue;
                    }
                    // In a document that was begun, something else may stand there.
                    let own = alignment.get(before).filter(|own| !self.is_begun || !self.aligned.contains(own));
                    let is_own = own.is_some_and(|own| is_own_version(block, translation.block(own), &self.language));
                    if let Some(own) = own.filter(|_| is_own && !block.has_text()) {
                        let lines = translation.block(own).lines;
                        self.left.push(Left { key: name(&block.kind), why: Why::OwnDropped, is_text: false, lines });
                    }
                    if block.has_text() || is_own {
                        self.deleted(Some(before), own);
                    }
                }
            }
            if matches!(kind, Some(DriftKind::Formatting | DriftKind::Cosmetic)) {
                for segment in &mut self.segments[before_it..] {
                    (segment.words, segment.words_unchanged) = (0, true);
                }
            }
        }
        if self.is_table() {
            // Entries of its own stay where they are.
            return;
        }
        // Where nothing tells what stood there, nothing would tell that from words of a person.
        if !self.is_begun && self.is_remembered {
            self.replace(translation, &alignment, &steps);
        }
        let is_complete = self.aligned.len() == chosen.1.body.len();
        let known: HashSet<(&BlockKind, &Layers)> = [base, self.head]
            .into_iter()
            .flat_map(|text| text.body.iter().map(|at| (&text.block(*at).kind, &text.block(*at).layers)))
            .collect();
        for own in translation.body.iter().copied().filter(|own| !self.aligned.contains(own)).collect::<Vec<_>>() {
            let block = translation.block(own);
            let is_entry = match &block.kind {
                BlockKind::Scalar(path) => path.starts_with("metadata."),
                kind => matches!(kind, BlockKind::Message(_)),
            };
            if is_entry || is_complete {
                self.strays.push(own);
            } else if block.has_text() || !known.contains(&(&block.kind, &block.layers)) {
                if !block.has_text() {
                    self.left.push(Left {
                        key: name(&block.kind),
                        why: Why::OwnDropped,
                        is_text: false,
                        lines: block.lines,
                    });
                }
                self.deleted(None, Some(own));
            }
        }
    }

    /// Aligns the head with a translation that has more than the base, and all of it where the head has what is
    /// new: nothing tells what that says, but it is in the head's place.
    fn begun_beside(&self, by_base: &Alignment, translation: &Text<'_>, steps: &[Step]) -> Option<Alignment> {
        let (base, head) = (&self.base?.content, &self.head.content);
        // What has a name goes by it.
        let goes_by_place = self.head.kind.place() != RecordPlace::Metadata && !self.is_table();
        let is_more = goes_by_place && translation.body.len() > self.base?.body.len() && covers(by_base, base);
        let by_place = is_more.then(|| Alignment::by_place(head, &translation.content)).flatten()?;
        let is_same = |step: &Step| match *step {
            Step::Keep { base, head } => by_base.get(base) == by_place.get(head),
            _ => true,
        };
        steps.iter().all(is_same).then_some(by_place)
    }

    /// Finds what a YAML document says of itself already that is new in the source: it is no entry of its own.
    fn added(&mut self, translation: &Text<'_>) {
        let of_itself = |block: &Block| matches!(&block.kind, BlockKind::Scalar(path) if path.starts_with("metadata."));
        let own: HashMap<&BlockKind, usize> = (translation.body.iter())
            .map(|at| (&translation.block(*at).kind, *at))
            .filter(|(_, at)| of_itself(translation.block(*at)))
            .collect();
        for head in self.head.body.iter().copied().filter(|head| of_itself(self.head.block(*head))) {
            if self.translation_of[head].is_none()
                && let Some(own) = own.get(&self.head.block(head).kind)
            {
                self.translation_of[head] = Some(*own);
                self.aligned.insert(*own);
            }
        }
    }

    /// Tells whether what stands for a block are words of the source that nobody translated yet.
    fn is_put_in(&self, base: Option<usize>, head: usize, own: usize) -> bool {
        self.memory.as_ref().is_some_and(|memory| memory.is_put_in(base, head, own))
    }

    /// A block that changed and has a translation.
    fn replaced(&mut self, before: usize, head: usize, own: usize) -> Fill {
        let (Some(base), Some(translation)) = (self.base, self.translation) else { return Fill::Source };
        let (was, is, block) = (base.block(before), self.head.block(head), translation.block(own));
        let reads_the_same = was.layers.bare() == is.layers.bare();
        let says_the_same = reads_the_same && was.layers.text == is.layers.text;
        if !is.has_text() || is.kind == BlockKind::Code && was.kind == is.kind && says_the_same {
            return self.replaced_code(before, head, own);
        }
        if !reads_the_same || matches!(is.kind, BlockKind::Key(_)) {
            return self.open(head);
        }
        let kind = &is.kind;
        let is_of_marks = !says_the_same
            && was.kind == is.kind
            && was.layers.code == is.layers.code
            && was.layers.links == is.layers.links;
        let shells = (Shell::of(base, was), Shell::of(self.head, is), Shell::of(translation, block));
        if says_the_same && self.is_begun && carry::has_codes(&shells.2.inner, &shells.1.inner) {
            return Fill::Keep(own);
        }
        let (was, is, mut own_shell) = shells;
        let mut inner = None;
        if says_the_same || carry::has_same_places(&was.inner, &is.inner) {
            inner = carry::codes(&was.inner, &is.inner, &own_shell.inner, &self.language);
        }
        if inner.is_none() && !says_the_same {
            let form = TextForm { kind, ends: None, document: self.head.kind, syntax: &self.head.syntax };
            inner = marks::carried((&was.inner, &is.inner), &own_shell.inner, form, &self.language);
        }
        match inner {
            Some(inner) if own_shell.inner == inner && was.before == is.before => Fill::Keep(own),
            Some(inner) => {
                if is_of_marks && was.before == is.before && was.after == is.after {
                    self.marked.push((own, own_shell.with(&inner)));
                }
                // Marks follow the source where it changed them.
                if was.before != is.before {
                    own_shell.before = is.before;
                }
                if was.after != is.after {
                    own_shell.after = is.after;
                }
                Fill::Text(own_shell.with(&inner))
            }
            None => {
                let fill = self.open(head);
                if let (Fill::Open(at), false) = (&fill, says_the_same) {
                    let segment = &mut self.segments[*at];
                    (segment.words, segment.words_unchanged) = (0, true);
                }
                fill
            }
        }
    }

    /// A block without text that changed: code, markup, a destination.
    fn replaced_code(&mut self, before: usize, head: usize, own: usize) -> Fill {
        let (Some(base), Some(translation)) = (self.base, self.translation) else { return Fill::Source };
        let plain = |text: &Text<'_>, block: &Block| {
            unprefixed(text.raw(block), &continuation(text.original, block.span.start))
        };
        let (was, is, block) = (base.block(before), self.head.block(head), translation.block(own));
        if was.layers == is.layers || is.layers == block.layers {
            return Fill::Keep(own);
        }
        let key = name(&is.kind);
        if was.layers == block.layers {
            // The translation still has what the base has.
            return match !self.head.kind.is_table() && is_new_prose(is, Some(was)) {
                true => self.leave(&key, head, Why::NewWords),
                false => Fill::Source,
            };
        }
        if matches!(is.kind, BlockKind::Scalar(_)) && !was.layers.links.is_empty() {
            let (was, is, own) = (plain(base, was), plain(self.head, is), plain(translation, block));
            let link = carry::destination(was, is, own, &self.language);
            return link.map_or_else(|| self.leave(&key, head, Why::OwnValue), Fill::Text);
        }
        if self.head.kind.is_table() && was.layers.links.is_empty() {
            // What is said of an entry may be the translators' own.
            return Fill::Keep(own);
        }
        let merged = carry::code(&plain(base, was), &plain(self.head, is), &plain(translation, block));
        match merged {
            Some(merged) if was.kind == is.kind && !is_new_prose(is, Some(was)) => Fill::Text(merged),
            // The translation has its own version of what changed: someone has to merge the two.
            _ => self.leave(&key, head, Why::OwnValue),
        }
    }

    /// A block without text that has no counterpart in the translation.
    fn new_without_text(&mut self, head: usize) -> Fill {
        let block = self.head.block(head);
        if self.base_of[head].is_none() && !self.head.kind.is_table() && is_new_prose(block, None) {
            return self.leave(&name(&block.kind), head, Why::NewWords);
        }
        Fill::Source
    }
}

/// Tells whether a block without text is other than that of the base in more than its language.
fn is_own_version(base: &Block, own: &Block, language: &str) -> bool {
    let links = || base.layers.links.iter().map(|link| carry::localized(link, language));
    base.layers != own.layers
        && !(base.layers.code == own.layers.code
            && base.layers.metadata == own.layers.metadata
            && links().eq(own.layers.links.iter().cloned()))
}

/// Tells whether a value of a YAML document that nobody translates by its key has words that were
/// not in it before.
fn is_new_prose(block: &Block, before: Option<&Block>) -> bool {
    let BlockKind::Scalar(path) = &block.kind else { return false };
    let machine = path.split('.').find(|part| merge::is_machine_key(part.split('[').next().unwrap_or_default()));
    let is_ms = path.contains(".ms.") || path.starts_with("ms.");
    let says = &block.layers.metadata;
    let last = path.rsplit('.').next().unwrap_or_default().split('[').next().unwrap_or_default();
    machine.is_none()
        && !is_ms
        && merge::is_prose(last, says)
        && before.is_none_or(|before| before.layers.metadata != *says)
}

/// Blocks that were deleted, to be found again where they were inserted.
struct Moved<'a> {
    gone: HashMap<(Option<&'a BlockKind>, &'a Layers), VecDeque<usize>>,
}

impl<'a> Moved<'a> {
    fn of(base: &'a Text<'a>, steps: &[Step]) -> Self {
        let mut gone: HashMap<_, VecDeque<usize>> = HashMap::new();
        for step in steps {
            if let Step::Delete { base: at } = *step {
                let block = base.block(at);
                gone.entry((Self::kind(block), &block.layers)).or_default().push_back(at);
            }
        }
        Self { gone }
    }

    fn take(&mut self, block: &'a Block) -> Option<usize> {
        self.gone.get_mut(&(Self::kind(block), &block.layers))?.pop_front()
    }

    /// Returns what a block must be elsewhere too: a message may have another name.
    fn kind(block: &Block) -> Option<&BlockKind> {
        Some(&block.kind).filter(|kind| !matches!(kind, BlockKind::Message(_)))
    }
}

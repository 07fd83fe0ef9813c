//! Memory: what of a stale translation was brought to the head since its record was made.
//!
//! A record is of a whole document, so work that was handed back in part leaves no trace in it. What
//! stands beside the document tells (the record of each segment), or else its history: a block that is
//! not what it was when the record was made was changed by somebody who saw the source as it was
//! then. If that has the block as the head has it, and what changed in the translation can be an
//! answer to what changed in the source, the block is done.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;

use super::align::Alignment;
use super::changes::Step;
use crate::document::block::{Block, BlockKind};
use crate::document::{Content, Kind, TranslatableKeys};
use crate::provenance::{LockFile, SegmentState, TextHash, texts_of};

/// What is known of a translation since its record was made.
#[derive(Clone, Debug)]
pub enum Recorded {
    /// Its record tells its segments apart.
    Segments(Arc<LockFile>),
    /// Its history has it as it was when its record was made, and what it was later.
    Versions(Arc<RecordedVersions>),
    /// It is what it was when its record was made, as its history has it.
    Unchanged,
}

/// A translation since its record was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedVersions {
    /// The translation when its record was made.
    pub first: Vec<u8>,
    /// The translation as it was later, and the source then; the oldest first, the present one last.
    pub later: Vec<LaterVersion>,
}

/// A translation as it was after its record was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaterVersion {
    /// The translation.
    pub translation: Vec<u8>,
    /// The source document as it was then; `None` where there was none.
    pub source: Option<Arc<Vec<u8>>>,
}

/// The versions of a document, taken apart.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// The source when it was translated.
    pub base: &'a Content,
    /// The source now.
    pub head: &'a Content,
    /// The translation.
    pub translation: &'a Content,
}

/// What of a translation was brought to the head, or otherwise changed, since its record was made.
#[derive(Debug)]
pub struct Memory<'a> {
    sides: Sides<'a>,
    heads: HashMap<usize, TextHash>,
    owns: HashMap<usize, TextHash>,
    bases: HashMap<usize, TextHash>,
    base_counts: Counts,
    head_counts: Counts,
    own_counts: Counts,
    known: Known,
}

#[derive(Debug)]
enum Known {
    Segments {
        /// The translations that the record has of each source text.
        translated: HashMap<TextHash, HashSet<TextHash>>,
        targets: HashMap<TextHash, SegmentState>,
    },
    Versions {
        first: Box<Content>,
        alignment: Alignment,
        /// How often the translation said what when its record was made.
        texts: Counts,
        /// The translation of each block of the base then.
        recorded: HashMap<usize, TextHash>,
        recorded_texts: HashSet<(TextHash, TextHash)>,
        later: Vec<(Counts, Counts)>,
    },
}

/// How often a document says what.
type Counts = HashMap<TextHash, usize>;

fn counts(content: &Content) -> Counts {
    let mut counts = Counts::new();
    texts_of(content).for_each(|(_, hash)| *counts.entry(hash).or_default() += 1);
    counts
}

impl<'a> Memory<'a> {
    /// Takes apart what is known of a document; `None` where nothing happened to it.
    pub fn of(recorded: &Recorded, sides: Sides<'a>, kind: Kind, keys: &TranslatableKeys) -> Option<Self> {
        let read = |bytes: &[u8]| Content::read(bytes, kind, keys);
        let known = match recorded {
            Recorded::Unchanged => return None,
            Recorded::Segments(lock) => {
                let mut translated: HashMap<TextHash, HashSet<TextHash>> = HashMap::new();
                for segment in &lock.segments {
                    if let (Some(source), Some(target)) = (segment.source, segment.target) {
                        translated.entry(source).or_default().insert(target);
                    }
                }
                let targets = lock.segments.iter().filter_map(|segment| Some((segment.target?, segment.state)));
                Known::Segments { translated, targets: targets.collect() }
            }
            Recorded::Versions(versions) => {
                let first = read(&versions.first);
                let source = |later: &LaterVersion| later.source.as_ref().map(|source| counts(&read(source)));
                let alignment = Alignment::of(sides.base, &first);
                let own: HashMap<usize, TextHash> = texts_of(&first).collect();
                let recorded = |(at, source)| Some((at, source, *own.get(&alignment.get(at)?)?));
                let recorded: Vec<_> = texts_of(sides.base).filter_map(recorded).collect();
                Known::Versions {
                    texts: counts(&first),
                    recorded: recorded.iter().map(|(at, _, own)| (*at, *own)).collect(),
                    recorded_texts: recorded.iter().map(|(_, source, own)| (*source, *own)).collect(),
                    alignment,
                    first: Box::new(first),
                    later: (versions.later.iter())
                        .map(|later| (counts(&read(&later.translation)), source(later).unwrap_or_default()))
                        .collect(),
                }
            }
        };
        let (heads, owns) = (texts_of(sides.head).collect(), texts_of(sides.translation).collect());
        let (bases, own_counts) = (texts_of(sides.base).collect(), counts(sides.translation));
        let (base_counts, head_counts) = (counts(sides.base), counts(sides.head));
        Some(Self { sides, heads, owns, bases, base_counts, head_counts, own_counts, known })
    }

    /// Tells whether a block of the translation says a block of the head that is new, or was changed
    /// from one of the base, already.
    pub fn is_done(&self, base: Option<usize>, head: usize, own: usize) -> bool {
        let (Some(source), Some(target)) = (self.heads.get(&head), self.owns.get(&own)) else { return false };
        if (self.is_certain() || self.is_new(own)) && self.is_recorded(source, target) {
            return true;
        }
        let Sides { base: old, head: new, translation } = self.sides;
        // Words of the source are no translation of it, with whatever markup they stand there. Code has none.
        let (says, said) = (new.blocks[head].layers.bare(), translation.blocks[own].layers.bare());
        if !said.is_empty() && says == said || source == target {
            // Where there are no words, there is nothing to translate, and where they were the same in both
            // languages, they are.
            let is_name = |base: usize| old.blocks[base].layers.bare() == says && self.was_same(base);
            return source == target && (!has_words(&new.blocks[head]) || base.is_some_and(is_name));
        }
        let is_of_base = |text: &TextHash| self.base_counts.contains_key(text);
        let is_moved = || base.is_some() && self.head_counts.get(source) <= self.base_counts.get(source);
        if is_of_base(target) || is_of_base(source) && (self.is_certain() || is_moved()) {
            return false;
        }
        match &self.known {
            Known::Segments { translated, targets } => translated.contains_key(source) && !targets.contains_key(target),
            Known::Versions { first, alignment, texts, later, .. } => {
                let before = texts.get(target).copied().unwrap_or(0);
                let is_more = |translation: &Counts| translation.get(target).is_some_and(|count| *count > before);
                let since = later.iter().find(|(translation, _)| is_more(translation));
                let wanted = self.head_counts.get(source);
                let saw_head = since.is_some_and(|(_, then)| then.get(source) >= wanted);
                if !self.is_new(own) || !saw_head {
                    return false;
                }
                let was = base.and_then(|base| Some((base, alignment.get(base)?)));
                was.is_none_or(|(base, before)| {
                    let (before, now) = (&first.blocks[before], &translation.blocks[own]);
                    before.layers != now.layers && answers([&old.blocks[base], &new.blocks[head]], [before, now])
                })
            }
        }
    }

    /// Tells whether a block of the base had the same words in both languages when the record was made.
    fn was_same(&self, base: usize) -> bool {
        match &self.known {
            Known::Segments { translated, .. } => {
                let own = self.bases.get(&base);
                own.is_some_and(|own| translated.get(own).is_some_and(|targets| targets.contains(own)))
            }
            Known::Versions { first, alignment, .. } => alignment
                .get(base)
                .is_some_and(|own| first.blocks[own].layers.bare() == self.sides.base.blocks[base].layers.bare()),
        }
    }

    /// Tells whether the record has a text of the source, and this translation of it.
    fn is_recorded(&self, source: &TextHash, target: &TextHash) -> bool {
        match &self.known {
            Known::Segments { translated, .. } => translated.get(source).is_some_and(|own| own.contains(target)),
            Known::Versions { recorded_texts, .. } => recorded_texts.contains(&(*source, *target)),
        }
    }

    /// Tells whether the translation did not say what a block of it says, or not as often, when its record was
    /// made.
    fn is_new(&self, own: usize) -> bool {
        let Some(target) = self.owns.get(&own) else { return false };
        match &self.known {
            Known::Segments { targets, .. } => !targets.contains_key(target),
            Known::Versions { texts, .. } => self.own_counts.get(target) > texts.get(target),
        }
    }

    /// Tells whether a block of the translation has words of the source that were put in since its record was
    /// made, because nobody had translated them yet. What was a block of the base and said the same in both languages
    /// does so still.
    pub fn is_put_in(&self, base: Option<usize>, head: usize, own: usize) -> bool {
        let Sides { base: old, head: source, translation } = self.sides;
        let (block, own_block) = (&source.blocks[head], &translation.blocks[own]);
        let is_known = || match (self.heads.get(&head), self.owns.get(&own)) {
            (Some(source), Some(target)) if self.is_certain() => self.is_recorded(source, target),
            _ => !self.is_new(own),
        };
        let is_name = |base: usize| old.blocks[base].layers.bare() == block.layers.bare() && self.was_same(base);
        has_words(block) && block.layers.bare() == own_block.layers.bare() && !is_known() && !base.is_some_and(is_name)
    }

    /// Tells whether a block of the translation is what it was when its record was made.
    pub fn is_as_recorded(&self, own: usize) -> bool {
        self.owns.contains_key(&own) && !self.is_new(own)
    }

    /// Tells whether a person wrote a block of the translation: it is not what it was when its record
    /// was made, or its record says so.
    pub fn is_by_person(&self, own: usize) -> bool {
        let Some(target) = self.owns.get(&own) else { return false };
        match &self.known {
            Known::Segments { targets, .. } => targets.get(target).is_none_or(|state| *state != SegmentState::Machine),
            Known::Versions { texts, .. } => !texts.contains_key(target),
        }
    }

    /// Lists the blocks of the translation that are not what they were when its record was made, and say
    /// nothing of the source or its base.
    pub fn edited(&self) -> impl Iterator<Item = usize> + '_ {
        let sources: HashSet<&TextHash> = self.heads.values().chain(self.bases.values()).collect();
        let is_known = move |hash: &TextHash| match &self.known {
            Known::Segments { targets, .. } => targets.contains_key(hash),
            Known::Versions { texts, .. } => texts.contains_key(hash),
        };
        let own = |(own, hash): (&usize, &TextHash)| (!is_known(hash) && !sources.contains(hash)).then_some(*own);
        let mut edited: Vec<usize> = self.owns.iter().filter_map(own).collect();
        edited.sort_unstable();
        edited.into_iter()
    }

    /// Tells whether the record itself says what was done: otherwise it is only what the history
    /// makes likely, and nothing may be recorded by it without a person.
    pub fn is_certain(&self) -> bool {
        matches!(self.known, Known::Segments { .. })
    }

    /// Aligns the head with a translation that has what the head has: somebody began to bring it there. `steps`
    /// lead from the base to the head.
    pub fn begun(&self, by_base: &Alignment, steps: &[Step]) -> Option<Alignment> {
        let Sides { base, head, translation } = self.sides;
        let fits = |alignment: &Alignment, source: &Content| {
            let taken: HashSet<usize> = body(source).filter_map(|at| alignment.get(at)).collect();
            // What a YAML document says of itself, its record among it, is its own.
            let is_own =
                |own: usize| translation.blocks[own].kind.name().is_some_and(|name| name.starts_with("metadata."));
            covers(alignment, source) && body(translation).all(|own| taken.contains(&own) || is_own(own))
        };
        let by_place = Alignment::by_place(head, translation).filter(|by_place| fits(by_place, head))?;
        // Where the base fits as well, what stands in the place of what is new tells.
        let is_recorded = |head: usize, own: usize| {
            let texts = self.heads.get(&head).zip(self.owns.get(&own)).filter(|_| self.is_certain());
            texts.is_some_and(|(source, target)| self.is_recorded(source, target))
        };
        let is_filled = |step: &Step| match *step {
            Step::Insert { head } => by_place.get(head).is_some_and(|own| self.is_new(own) || is_recorded(head, own)),
            _ => false,
        };
        if fits(by_base, base) && !steps.iter().any(is_filled) {
            return None;
        }
        let is_like = || fits(&Alignment::of(head, translation), head);
        (self.is_in_place(&by_place, steps) || is_like()).then_some(by_place)
    }

    /// Tells whether what did not change since the record was made stands where the head has its source, as
    /// far as that is known of most of it.
    fn is_in_place(&self, by_place: &Alignment, steps: &[Step]) -> bool {
        let pair = |step: &Step| {
            let (base, head) = (step.base()?, step.head()?);
            // What is the source's, as code is, follows it without anybody.
            let own = by_place.get(head).and_then(|own| self.owns.get(&own));
            let own = own.filter(|own| self.heads.get(&head) != Some(own))?;
            Some((self.recorded(base)?, *own, matches!(step, Step::Keep { .. })))
        };
        let pairs: Vec<(TextHash, TextHash, bool)> = steps.iter().filter_map(pair).collect();
        let is_right = |(recorded, own, _): &&(TextHash, TextHash, bool)| recorded == own;
        let wanted: HashSet<TextHash> = pairs.iter().map(|(recorded, ..)| *recorded).collect();
        let found: HashSet<TextHash> = pairs.iter().filter(is_right).map(|(_, own, _)| *own).collect();
        // What stands here now must not be missing where it belongs.
        let is_moved = |(_, own, _): &(TextHash, TextHash, bool)| wanted.contains(own) && !found.contains(own);
        let kept = || pairs.iter().filter(|(.., is_kept)| *is_kept);
        let (all, right) = (kept().count(), kept().filter(is_right).count());
        all > 0 && 2 * right >= all && !pairs.iter().any(is_moved)
    }

    /// Returns the translation that a block of the base had when the record was made.
    fn recorded(&self, base: usize) -> Option<TextHash> {
        match &self.known {
            Known::Segments { translated, .. } => {
                let mut own = translated.get(self.bases.get(&base)?)?.iter().copied();
                own.next().filter(|_| own.next().is_none())
            }
            Known::Versions { recorded, .. } => recorded.get(&base).copied(),
        }
    }
}

/// Tells whether a block says anything outside of code spans.
fn has_words(block: &Block) -> bool {
    block.layers.text.split('`').step_by(2).any(|text| text.contains(char::is_alphabetic))
}

/// Iterates over the blocks that go by their place.
fn body(content: &Content) -> impl Iterator<Item = usize> + '_ {
    let is_body = |at: &usize| !matches!(content.blocks[*at].kind, BlockKind::Key(_));
    (0..content.blocks.len()).filter(is_body)
}

/// Tells whether every block of a document's body has one of the translation.
pub(crate) fn covers(alignment: &Alignment, document: &Content) -> bool {
    body(document).all(|at| alignment.get(at).is_some())
}

/// Tells whether a change of a translation can be an answer to a change of its source: code,
/// destinations and numbers that came are there and those that went are gone, and no less than half as
/// many words changed. Who corrects a spelling mistake answers to nothing.
fn answers([was, is]: [&Block; 2], [before, now]: [&Block; 2]) -> bool {
    let marks = |block: &Block| {
        let links = block.layers.links.iter().cloned();
        links.chain(numbers(&block.layers.text)).chain(spans(&block.layers.text)).collect::<HashSet<_>>()
    };
    let [old, new, own_before, own] = [was, is, before, now].map(marks);
    let came = new.difference(&old).all(|mark| own.contains(mark));
    let went = old.difference(&new).filter(|mark| own_before.contains(*mark)).all(|mark| !own.contains(mark));
    came && went && 2 * distance(before, now) >= distance(was, is)
}

/// Lists the numbers of a text, by their digits alone: languages group them in their own ways.
fn numbers(text: &str) -> impl Iterator<Item = String> + '_ {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    text.split(move |c| !is_part(c))
        .map(|number| number.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter(|digits| !digits.is_empty())
}

/// Lists the code spans of a text.
fn spans(text: &str) -> impl Iterator<Item = String> + '_ {
    let ends = text.matches('`').count() / 2;
    text.split('`').skip(1).step_by(2).take(ends).map(str::to_owned)
}

/// Counts the words that one of two blocks has more often than the other.
fn distance(one: &Block, other: &Block) -> usize {
    let mut counts: HashMap<&str, isize> = HashMap::new();
    one.layers.bare().unicode_words().for_each(|word| *counts.entry(word).or_default() += 1);
    other.layers.bare().unicode_words().for_each(|word| *counts.entry(word).or_default() -= 1);
    let (more, less): (Vec<isize>, Vec<isize>) = counts.into_values().partition(|count| *count > 0);
    let sum = |counts: Vec<isize>| counts.into_iter().map(isize::unsigned_abs).sum::<usize>();
    sum(more).max(sum(less))
}

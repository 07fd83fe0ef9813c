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
    bases: HashSet<TextHash>,
    known: Known,
}

#[derive(Debug)]
enum Known {
    Segments {
        /// Of each source text, whether it is one whose translation the record has.
        translated: HashMap<TextHash, TextHash>,
        targets: HashMap<TextHash, SegmentState>,
    },
    Versions {
        first: Box<Content>,
        alignment: Alignment,
        texts: HashSet<TextHash>,
        later: Vec<[HashSet<TextHash>; 2]>,
    },
}

impl<'a> Memory<'a> {
    /// Takes apart what is known of a document.
    pub fn of(recorded: &Recorded, sides: Sides<'a>, kind: Kind, keys: &TranslatableKeys) -> Self {
        let read = |bytes: &[u8]| Content::read(bytes, kind, keys);
        let texts = |content: &Content| texts_of(content).map(|(_, hash)| hash).collect::<HashSet<_>>();
        let known = match recorded {
            Recorded::Segments(lock) => {
                let pair = |segment: &crate::provenance::LockSegment| Some((segment.source?, segment.target?));
                Known::Segments {
                    translated: lock.segments.iter().filter_map(pair).collect(),
                    targets: (lock.segments.iter())
                        .filter_map(|segment| Some((segment.target?, segment.state)))
                        .collect(),
                }
            }
            Recorded::Versions(versions) => {
                let first = read(&versions.first);
                let source = |later: &LaterVersion| later.source.as_ref().map(|source| texts(&read(source)));
                Known::Versions {
                    alignment: Alignment::of(sides.base, &first),
                    texts: texts(&first),
                    first: Box::new(first),
                    later: (versions.later.iter())
                        .map(|later| [texts(&read(&later.translation)), source(later).unwrap_or_default()])
                        .collect(),
                }
            }
        };
        let (heads, owns) = (texts_of(sides.head).collect(), texts_of(sides.translation).collect());
        Self { sides, heads, owns, bases: texts(sides.base), known }
    }

    /// Tells whether a block of the translation says a block of the head that is new, or was changed
    /// from one of the base, already.
    pub fn is_done(&self, base: Option<usize>, head: usize, own: usize) -> bool {
        let (Some(source), Some(target)) = (self.heads.get(&head), self.owns.get(&own)) else { return false };
        // Words of the source are no translation of it, with whatever markup they stand there. Code has none.
        let words = |content: &'a Content, at: usize| content.blocks[at].layers.bare();
        let said = words(self.sides.translation, own);
        if !said.is_empty() && words(self.sides.head, head) == said
            || source == target
            || self.bases.contains(target)
            || self.bases.contains(source)
        {
            return false;
        }
        match &self.known {
            Known::Segments { translated, targets } => {
                translated.get(source).is_some_and(|known| known == target || !targets.contains_key(target))
            }
            Known::Versions { first, alignment, texts, later } => {
                let since = later.iter().find(|[translation, _]| translation.contains(target));
                let saw_head = since.is_some_and(|[_, then]| then.contains(source));
                if texts.contains(target) || !saw_head {
                    return false;
                }
                let was = base.and_then(|base| Some((base, alignment.get(base)?)));
                was.is_none_or(|(base, before)| {
                    let Sides { base: old, head: new, translation } = self.sides;
                    answers([&old.blocks[base], &new.blocks[head]], [&first.blocks[before], &translation.blocks[own]])
                })
            }
        }
    }

    /// Tells whether a person wrote a block of the translation: it is not what it was when its record
    /// was made, or its record says so.
    pub fn is_by_person(&self, own: usize) -> bool {
        let Some(target) = self.owns.get(&own) else { return false };
        match &self.known {
            Known::Segments { targets, .. } => targets.get(target).is_none_or(|state| *state != SegmentState::Machine),
            Known::Versions { texts, .. } => !texts.contains(target),
        }
    }

    /// Lists the blocks of the translation that are not what they were when its record was made, and say
    /// nothing of the source or its base.
    pub fn edited(&self) -> impl Iterator<Item = usize> + '_ {
        let sources: HashSet<&TextHash> = self.heads.values().chain(&self.bases).collect();
        let is_known = move |hash: &TextHash| match &self.known {
            Known::Segments { targets, .. } => targets.contains_key(hash),
            Known::Versions { texts, .. } => texts.contains(hash),
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

    /// Aligns the head with a translation that has what the head has: somebody began to bring it there.
    pub fn begun(&self, by_base: &Alignment) -> Option<Alignment> {
        let Sides { base, head, translation } = self.sides;
        let by_head = Alignment::of(head, translation);
        let fits = |alignment: &Alignment, source: &Content| {
            let taken: HashSet<usize> = body(source).filter_map(|at| alignment.get(at)).collect();
            covers(alignment, source) && body(translation).all(|own| taken.contains(&own))
        };
        (fits(&by_head, head) && !fits(by_base, base)).then_some(by_head)
    }
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
    text.split('`').skip(1).step_by(2).map(str::to_owned)
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

//! Drift: what changed from base to head, and what of the translation it touches.

mod align;
mod changes;
mod kinds;
mod marked;
mod memory;
mod named;

pub use align::{AlignedBy, Alignment};
pub(crate) use changes::uncross;
pub use changes::{Op, Step};
pub(crate) use kinds::kinds;
pub(crate) use marked::{marked, runs};
pub(crate) use memory::covers;
pub use memory::{LaterVersion, Memory, Recorded, RecordedVersions, Sides};

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::document::block::{Block, BlockKind};
use crate::document::{Content, HalfRead, Kind, TranslatableKeys};
use crate::history::{Base, Since, Unrecovered};

/// The largest document whose drift is looked at, in bytes.
pub const MAX_BYTES: usize = 8 << 20;

/// The most lines of a document whose drift is looked at: each may be a block, which takes far more
/// memory than its text.
const MAX_LINES: usize = 200_000;

/// Finds the steps from base to head: every block of either stands in exactly one, in order. Entries that go by
/// their names are in the order of the head, wherever they stood.
pub fn steps(base: &[Block], head: &[Block]) -> Vec<Step> {
    if named::applies(base, head) { named::steps(base, head) } else { changes::steps(base, head) }
}

/// Tells whether a document is larger than what is taken apart.
pub fn is_too_large(content: &[u8]) -> bool {
    content.len() > MAX_BYTES
        || content.len() > MAX_LINES && memchr::memchr2_iter(b'\n', b'\r', content).count() > MAX_LINES
}

/// The kind of a change, from the lightest to the one that needs a translator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DriftKind {
    /// White space, line ends, a byte order mark, or markup that reads the same.
    Cosmetic,
    /// Front matter that nobody translates.
    Metadata,
    /// Inline markup; no word, punctuation mark, digit or letter case.
    Formatting,
    /// Destinations of links and sources of images.
    Links,
    /// Code blocks and markup.
    Code,
    /// Anything that a translator must see.
    Text,
}

impl DriftKind {
    /// Every kind, the lightest first.
    pub const ALL: [Self; 6] = [Self::Cosmetic, Self::Metadata, Self::Formatting, Self::Links, Self::Code, Self::Text];

    /// Returns the name that configuration and machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Metadata => "metadata",
            Self::Formatting => "formatting",
            Self::Links => "links",
            Self::Code => "code",
            Self::Text => "text",
        }
    }
}

/// Words of the source document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Those in blocks that are new or whose text changed: what there is to review.
    pub changed: usize,
    /// Those in blocks of which only inline markup changed.
    pub formatting: usize,
    /// All of them.
    pub total: usize,
}

/// One block that was inserted, deleted or replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What happened to the block.
    pub op: Op,
    /// What kind of change it is.
    pub kind: DriftKind,
    /// The headings above the block, the outermost first.
    pub headings: Vec<String>,
    /// The lines in the base; `None` for an insert.
    pub base_lines: Option<(u32, u32)>,
    /// The lines in the source as it is now; `None` for a delete.
    pub source_lines: Option<(u32, u32)>,
    /// The lines of the translation that are touched; of an insert, twice the line after which
    /// the new text belongs. `None` where that part of the translation could not be aligned.
    pub translation_lines: Option<(u32, u32)>,
    /// What tells that these are the lines.
    pub aligned_by: Option<AlignedBy>,
    /// Whether the translation says it already, as its history or its record tells.
    pub is_done: bool,
    /// The words in the new text, if it is text that changed.
    pub words: usize,
    /// The text before.
    pub base: Option<String>,
    /// The text now.
    pub head: Option<String>,
    /// The translated text.
    pub translation: Option<String>,
}

/// What is known of the drift of a stale document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The drift, or why it is unknown.
    pub drift: Result<Drift, Unrecovered>,
    /// The version that was translated, where it was found.
    pub base: Option<Base>,
    /// What happened to the source since, where the history could be walked.
    pub since: Option<Since>,
    /// Whether the document at the recorded commit has another hash than the recorded one.
    pub is_mismatch: bool,
}

impl Assessment {
    /// Makes an assessment that says only why nothing is known.
    pub fn unknown(why: Unrecovered) -> Self {
        Self { drift: Err(why), base: None, since: None, is_mismatch: false }
    }

    /// Returns the lines of the translation that the first of the strongest changes touches.
    pub fn first_lines(&self) -> Option<(u32, u32)> {
        let drift = self.drift.as_ref().ok()?;
        drift.changes.iter().filter(|change| change.kind == drift.kind).find_map(|change| change.translation_lines)
    }

    /// Tells whether a translator has to look: where text changed, or what changed is unknown.
    pub fn needs_translator(&self) -> bool {
        self.drift.as_ref().map_or(true, |drift| drift.kind == DriftKind::Text)
    }
}

/// What changed in a source document since it was translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drift {
    /// The strongest change.
    pub kind: DriftKind,
    /// How much there is to review.
    pub words: Words,
    /// The changes, in the order of the source document.
    pub changes: Vec<Change>,
    /// The lines of the translation that were changed since its record was made, and not because of the
    /// source.
    pub edited: Vec<(u32, u32)>,
}

/// What is told of the changes of a drift: each takes more work than the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeDetail {
    /// Their kinds and words alone: the translation need not be looked at.
    Kinds,
    /// Also where the translation says what changed.
    Places,
    /// Their texts, too, which only a few reports show.
    Texts,
}

/// Compares a source document with its base and maps the changes to the translation.
///
/// No more is taken apart than is looked at.
pub fn compare(
    base: &[u8],
    head: &[u8],
    translation: &[u8],
    kind: Kind,
    keys: &TranslatableKeys,
    detail: ChangeDetail,
) -> Drift {
    compare_since([base, head, translation], kind, keys, detail, None)
}

/// As [`compare`] of base, head and translation; what is known of the translation since its record was
/// made tells which changes it has already.
pub fn compare_since(
    [base, head, translation]: [&[u8]; 3],
    kind: Kind,
    keys: &TranslatableKeys,
    detail: ChangeDetail,
    recorded: Option<&Recorded>,
) -> Drift {
    let recorded = recorded.filter(|recorded| !matches!(recorded, Recorded::Unchanged));
    // What a translation has already, it alone tells.
    let detail = if recorded.is_some() { detail.max(ChangeDetail::Places) } else { detail };
    let (base, head) = (HalfRead::new(base, kind, keys), HalfRead::new(head, kind, keys));
    // Of two bodies that are the same, only the words are counted.
    let is_same = base.body() == head.body();
    let (base, front) = if is_same { (base.front(), Some(head.front_len())) } else { (base.whole(), None) };
    let head = head.whole();
    let steps = steps(&base.blocks, &head.blocks[..front.unwrap_or(head.blocks.len())]);
    let translation = match touched(&steps, &base, &head) {
        _ if detail == ChangeDetail::Kinds => Content::default(),
        Touched::Nothing => Content::default(),
        Touched::FrontMatter => HalfRead::new(translation, kind, keys).front(),
        Touched::Body => Content::read(translation, kind, keys),
    };
    let sides = Sides { base: &base, head: &head, translation: &translation };
    let memory = recorded.and_then(|recorded| Memory::of(recorded, sides, kind, keys));
    Comparison { base: &base, head: &head, translation: &translation, detail, memory }.drift(&steps)
}

/// What of a translation may have to follow.
enum Touched {
    Nothing,
    FrontMatter,
    Body,
}

fn touched(steps: &[Step], base: &Content, head: &Content) -> Touched {
    let mut touched = Touched::Nothing;
    for step in steps.iter().filter(|step| !matches!(step, Step::Keep { .. })) {
        let blocks = [step.base().map(|at| &base.blocks[at]), step.head().map(|at| &head.blocks[at])];
        if blocks.into_iter().flatten().any(|block| !matches!(block.kind, BlockKind::Key(_))) {
            return Touched::Body;
        }
        touched = Touched::FrontMatter;
    }
    touched
}

/// The three documents of a comparison, as far as they are looked at.
struct Comparison<'a> {
    base: &'a Content,
    head: &'a Content,
    translation: &'a Content,
    detail: ChangeDetail,
    memory: Option<Memory<'a>>,
}

impl Comparison<'_> {
    fn drift(&self, steps: &[Step]) -> Drift {
        let is_placed = self.detail > ChangeDetail::Kinds;
        let alignment = is_placed.then(|| Alignment::of(self.base, self.translation));
        let by_head = self.memory.as_ref().zip(alignment.as_ref()).and_then(|(memory, own)| memory.begun(own, steps));
        let words: Vec<usize> = self.head.blocks.iter().map(Block::words).collect();
        let places = match &alignment {
            Some(alignment) => alignment.lines(steps, self.base, self.head, self.translation),
            None => vec![None; steps.len()],
        };
        let mut changes = Vec::new();
        let (mut formatting, mut all_done) = (0, HashSet::new());
        let mut headings = Headings::default();
        let kinds = kinds(steps, self.base, self.head);
        for ((step, place), kind) in steps.iter().zip(places).zip(kinds) {
            if let Some(block) = step.head().map(|index| &self.head.blocks[index]) {
                headings.pass(block);
            }
            if let Some(kind) = kind {
                let done = self.done(step, alignment.as_ref(), by_head.as_ref());
                all_done.extend(done);
                let own = step.head().filter(|_| done.is_none()).map_or(0, |index| words[index]);
                formatting += if kind == DriftKind::Formatting { own } else { 0 };
                let words = if kind == DriftKind::Text { own } else { 0 };
                let (lines, by) = place.unzip();
                let lines = done.map(|own| self.translation.blocks[own].lines).or(lines);
                let change = self.change(step, kind, alignment.as_ref());
                let change = Change { translation_lines: lines, aligned_by: by, is_done: done.is_some(), ..change };
                let headings = self.message_of(step).map_or_else(|| headings.above(), |name| vec![name]);
                changes.push(Change { headings, words, ..change });
            }
        }
        let changed = changes.iter().map(|change| change.words).sum();
        let kind = changes.iter().map(|change| change.kind).max().unwrap_or(DriftKind::Cosmetic);
        let edited = self.memory.iter().flat_map(Memory::edited).filter(|own| !all_done.contains(own));
        let edited = edited.map(|own| self.translation.blocks[own].lines).collect();
        Drift { kind, words: Words { changed, formatting, total: words.iter().sum() }, changes, edited }
    }

    /// Finds the block of the translation that says what changed already.
    fn done(&self, step: &Step, by_base: Option<&Alignment>, by_head: Option<&Alignment>) -> Option<usize> {
        let (memory, head) = (self.memory.as_ref()?, step.head()?);
        let own = match by_head {
            Some(by_head) => by_head.get(head),
            None => step.base().zip(by_base).and_then(|(base, by_base)| by_base.get(base)),
        };
        own.filter(|own| memory.is_done(step.base(), head, *own))
    }

    /// Returns the name of the message that a step is about, which stands for the headings above it.
    fn message_of(&self, step: &Step) -> Option<String> {
        let head = step.head().map(|index| &self.head.blocks[index]);
        match &head.or(step.base().map(|index| &self.base.blocks[index]))?.kind {
            BlockKind::Message(name) => Some(name.clone()),
            _ => None,
        }
    }

    /// Tells of a change what its blocks say.
    fn change(&self, step: &Step, kind: DriftKind, alignment: Option<&Alignment>) -> Change {
        let before = step.base().map(|index| &self.base.blocks[index]);
        let after = step.head().map(|index| &self.head.blocks[index]);
        let translated = step.base().zip(alignment).and_then(|(index, alignment)| alignment.blocks(index));
        let text = |content: &Content, block: Option<&Block>| {
            block.filter(|_| self.detail == ChangeDetail::Texts).map(|block| content.source(block).to_owned())
        };
        Change {
            op: step.op(),
            kind,
            headings: Vec::new(),
            base_lines: before.map(|block| block.lines),
            source_lines: after.map(|block| block.lines),
            translation_lines: None,
            aligned_by: None,
            is_done: false,
            words: 0,
            base: text(self.base, before),
            head: text(self.head, after),
            translation: translated
                .filter(|_| self.detail == ChangeDetail::Texts)
                .map(|blocks| self.translated(blocks)),
        }
    }
}

impl Comparison<'_> {
    /// Returns the text of the translation from one block to another.
    fn translated(&self, (first, last): (usize, usize)) -> String {
        let texts = self.translation.blocks[first..=last].iter().map(|block| self.translation.source(block));
        texts.collect::<Vec<_>>().join("\n\n")
    }
}

/// The headings above the present block.
#[derive(Default)]
pub(crate) struct Headings {
    open: Vec<(u8, String)>,
    /// Whether the present block is the last of them itself.
    on_heading: bool,
}

impl Headings {
    pub(crate) fn pass(&mut self, block: &Block) {
        self.on_heading = false;
        if let BlockKind::Heading(level) = block.kind {
            self.open.retain(|(above, _)| *above < level);
            self.open.push((level, block.layers.text.clone()));
            self.on_heading = true;
        }
    }

    /// The headings above, each as far as anyone reads it.
    pub(crate) fn above_in_short(&self) -> Vec<String> {
        const LONGEST: usize = 200;
        let above = self.open.len() - usize::from(self.on_heading);
        self.open[..above].iter().map(|(_, text)| text.chars().take(LONGEST).collect()).collect()
    }

    pub(crate) fn above(&self) -> Vec<String> {
        let above = self.open.len() - usize::from(self.on_heading);
        self.open[..above].iter().map(|(_, text)| text.clone()).collect()
    }
}

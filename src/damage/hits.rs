//! What was found, and how it is put right.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::view::Counterpart;
use crate::document::Content;
use crate::document::block::{Block, folded};

/// What is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DamageKind {
    /// A name for machines was translated.
    TranslatedIdentifier,
    /// Blanks stand in a name for machines.
    SplitIdentifier,
    /// The number of a version is another one, or is written as a decimal.
    ChangedVersion,
    /// The words of a link stand beside it.
    EmptyLink,
    /// A link is gone, or leads elsewhere.
    LostLink,
    /// An image is gone.
    LostImage,
    /// The name of an alert was translated.
    LostAlert,
    /// The marks of emphasis are shown.
    BrokenEmphasis,
    /// Markup of a tool is shown.
    LeakedMarkup,
    /// A placeholder is gone, or is another one.
    BrokenPlaceholder,
    /// Code is not what it was.
    AlteredCode,
    /// A number is another one.
    ChangedNumber,
    /// A text is that of the base.
    UntranslatedText,
    /// A character was lost on the way.
    ReplacementCharacter,
    /// An anchor is missing or is another one.
    HeadingAnchor,
    /// The translation was made from another version.
    WrongBase,
    /// A link leads to a file or a heading that is not there.
    BrokenLink,
}

impl DamageKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::TranslatedIdentifier,
        Self::SplitIdentifier,
        Self::ChangedVersion,
        Self::EmptyLink,
        Self::LostLink,
        Self::LostImage,
        Self::LostAlert,
        Self::BrokenEmphasis,
        Self::LeakedMarkup,
        Self::BrokenPlaceholder,
        Self::AlteredCode,
        Self::ChangedNumber,
        Self::UntranslatedText,
        Self::ReplacementCharacter,
        Self::HeadingAnchor,
        Self::WrongBase,
        Self::BrokenLink,
    ];
}

impl DamageKind {
    /// Tells whether the damage is gone once a block is translated anew: what a record or another block is to
    /// blame for stays.
    pub fn is_redone(self) -> bool {
        !matches!(self, Self::HeadingAnchor | Self::WrongBase | Self::BrokenLink)
    }
}

/// One thing that is damaged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DamageHit {
    /// What it is.
    pub kind: DamageKind,
    /// The lines of the translation, 1-based and inclusive.
    pub lines: (u32, u32),
    /// Where it stands in the translation, in bytes.
    pub span: Range<usize>,
    /// The lines of the block of the base; `None` where it is about no single one.
    pub base_lines: Option<(u32, u32)>,
    /// What the base says, as far as anyone reads it.
    pub base: String,
    /// What the translation says, as far as anyone reads it.
    pub translation: String,
    /// What puts it right, where that is certain.
    pub repair: Option<Repair>,
    /// Whether more of the page is damaged so, of which only this is told.
    pub is_of_page: bool,
    /// Whether it is a block of code, which some locales translate.
    pub(super) is_code_block: bool,
}

/// What is to stand in a part of the translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repair {
    /// The part, in bytes.
    pub span: Range<usize>,
    /// What is to stand there.
    pub text: String,
}

/// Puts repairs into a text, in any order. Of two that overlap, the first counts.
pub fn repaired<'a>(text: &str, repairs: impl Iterator<Item = &'a Repair>) -> String {
    let mut repairs: Vec<&Repair> = repairs.collect();
    repairs.sort_by_key(|repair| (repair.span.start, repair.span.end));
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for repair in repairs {
        let Some(between) = text.get(at..repair.span.start).filter(|_| repair.span.start >= at) else { continue };
        whole.push_str(between);
        whole.push_str(&repair.text);
        at = repair.span.end;
    }
    whole.push_str(text.get(at..).unwrap_or_default());
    whole
}

/// The most that is kept of a text, in characters.
const MAX_SHOWN: usize = 200;

/// The most that is told of a document.
const MAX_HITS: usize = 1_000;

/// What was found so far.
#[derive(Default)]
pub(super) struct Hits {
    found: Vec<DamageHit>,
    /// How much more there is than is kept.
    untold: usize,
}

impl Hits {
    /// Adds what is damaged at a place of the translation's block.
    pub(super) fn add(
        &mut self,
        kind: DamageKind,
        pair: &Counterpart<'_>,
        span: Range<usize>,
        base: &str,
        repair: Option<Repair>,
    ) {
        let lines = (pair.own.line(span.start), pair.own.line(span.end.saturating_sub(1).max(span.start)));
        self.put(DamageHit {
            kind,
            lines,
            base_lines: Some(pair.base.block.lines),
            base: shown(base),
            translation: shown(pair.own.document().get(span.clone()).unwrap_or_default()),
            span,
            repair,
            is_code_block: false,
            is_of_page: false,
        });
    }

    /// Adds a block that nobody translated, which may stand for those of the whole page.
    pub(super) fn add_untranslated(
        &mut self,
        (translation, own): (&Content, &Block),
        (base, block): (&Content, &Block),
        is_of_page: bool,
    ) {
        self.put(DamageHit {
            kind: DamageKind::UntranslatedText,
            lines: own.lines,
            span: own.span.clone(),
            base_lines: Some(block.lines),
            base: shown(base.source(block)),
            translation: shown(translation.source(own)),
            repair: None,
            is_code_block: false,
            is_of_page,
        });
    }

    pub(super) fn put(&mut self, hit: DamageHit) {
        if self.found.len() < MAX_HITS {
            self.found.push(hit);
        } else {
            // Code blocks may be translated on purpose.
            self.untold += usize::from(!hit.is_code_block);
        }
    }

    /// Tells whether something else was found where this is.
    pub(super) fn touches(&self, span: &Range<usize>) -> bool {
        let near = self.found.iter().rev().take(8);
        near.into_iter().any(|hit| hit.span.start < span.end && span.start < hit.span.end)
    }

    /// Returns everything in the order of the translation, and how much more there is.
    pub(super) fn into_ordered(mut self) -> (Vec<DamageHit>, usize) {
        self.found.sort_by_key(|hit| (hit.span.start, hit.span.end, hit.kind));
        (self.found, self.untold)
    }
}

/// Cuts a text to what anyone reads, with single spaces.
pub(super) fn shown(text: &str) -> String {
    let end = text.char_indices().nth(MAX_SHOWN).map(|(at, _)| at);
    match end {
        Some(end) => folded(&text[..end]) + "…",
        None => folded(text),
    }
}

//! What there is to review.

#[cfg(test)]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::fingerprint::Hash;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::Kind;
use crate::document::inline::{Inline, Role};
use crate::drift::DriftKind;
use crate::glossary::GlossaryTerm;
use crate::history::Unrecovered;
use crate::provenance::TranslationType;
use crate::rules::Rule;
use crate::status::Status;

/// A document that needs a person, with its segments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The same for the same document, base and head: 12 hex digits.
    pub id: String,
    /// The path of the translation, which need not exist yet.
    pub path: DocPath,
    /// The path of the source document.
    pub source_path: DocPath,
    /// What kind of document it is.
    pub kind: Kind,
    /// The locale.
    pub locale: Locale,
    /// [`Status::Stale`], [`Status::Missing`], or [`Status::Current`] where damage is all that there is.
    pub status: Status,
    /// What changed; `None` for a missing document, and where the base is unknown.
    pub drift: Option<DriftKind>,
    /// Why the base is unknown, where it is.
    pub unknown: Option<Unrecovered>,
    /// How the present translation was made.
    pub translation_type: Option<TranslationType>,
    /// SHA-1 of the source document's bytes as they are now.
    pub source_hash: Hash,
    /// SHA-1 of the translation's bytes as they are now; `None` where there is none.
    pub translation_hash: Option<Hash>,
    /// The segments, in the order of the source document; deleted ones where they stood.
    pub segments: Vec<Segment>,
}

/// One translatable block: a translation unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Unique in its document, and the same for the same source text and present translation under
    /// the same headings.
    pub id: String,
    /// What happened to it.
    pub change: SegmentChange,
    /// What kind of block it is: `heading`, `paragraph`, `row`, `html`, `directive`, or the key of
    /// front matter or YAML.
    pub block: String,
    /// The headings above it, the outermost first.
    pub headings: Vec<String>,
    /// The source when it was translated; `None` for a new segment.
    pub base: Option<Inline>,
    /// The source now; `None` for a deleted segment.
    pub head: Option<Inline>,
    /// The present translation, where there is one.
    pub present: Option<Inline>,
    /// What a translator starts from: the present translation as it is, with the codes of
    /// [`Self::head`] where their place in it is certain.
    pub target: Option<Inline>,
    /// The codes of [`Self::head`] that have no place in [`Self::target`] yet, with what they stand
    /// around in the source.
    pub to_place: Vec<String>,
    /// The codes in [`Self::target`] that [`Self::head`] has not, or not as often.
    pub to_remove: Vec<String>,
    /// The text before it in the source document as it is now, and the one after it, as far as anybody
    /// reads them for context.
    pub before: Option<String>,
    /// See [`Self::before`].
    pub after: Option<String>,
    /// Translations of the very same source elsewhere in the locale.
    pub memory: Vec<MemoryMatch>,
    /// The terms of the project that occur in it.
    pub glossary: Vec<GlossaryTerm>,
    /// Where its source can be read, if the project says so.
    pub link: Option<String>,
    /// The lines in the source document as it is now.
    pub source_lines: Option<(u32, u32)>,
    /// The lines in the translation.
    pub translation_lines: Option<(u32, u32)>,
    /// Words of the source to review.
    pub words: usize,
    /// Whether only inline markup changed, so that there are no words to review.
    pub words_unchanged: bool,
    /// What of the present translation is damaged, where it is there to be put right.
    pub damage: Vec<SegmentDamage>,
    /// Whether a person changed the present translation since its record was made, or vouched for it there.
    pub is_by_person: bool,
}

impl Segment {
    /// Tells whether [`Self::target`] has the codes of [`Self::head`], so that nothing but its
    /// words is to be looked at.
    pub fn has_its_codes(&self) -> bool {
        self.to_place.is_empty() && self.to_remove.is_empty()
    }
}

/// A translation of an identical source text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub struct MemoryMatch {
    /// The translation, as it is in the document.
    pub target: String,
    /// The path of the document that contains it.
    pub path: String,
}

/// What of a translation is damaged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentDamage {
    /// The rule that found it.
    pub rule: Rule,
    /// What the source says, as far as anyone reads it.
    pub base: String,
    /// What the translation says, as far as anyone reads it.
    pub translation: String,
}

/// What happened to a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SegmentChange {
    /// Its source changed.
    Changed,
    /// It is new, or was not translated.
    New,
    /// Its source is gone.
    Deleted,
    /// Nothing, but its translation is damaged.
    Repair,
    /// Nothing: it is there as context.
    Unchanged,
}

impl SegmentChange {
    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::New => "new",
            Self::Deleted => "deleted",
            Self::Repair => "repair",
            Self::Unchanged => "unchanged",
        }
    }

    /// Tells whether a translation is there that came to be one of another text, or is damaged.
    pub fn is_of_present(self) -> bool {
        matches!(self, Self::Changed | Self::Repair)
    }
}

/// A piece of a text that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// An inline element.
    Code {
        /// Its id, as the file says.
        id: String,
        /// Whether it is one of a pair.
        role: Role,
        /// What stands in it.
        text: String,
    },
}

impl Piece {
    /// Returns the text, or what stands in the code.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Code { text, .. } => text,
        }
    }
}

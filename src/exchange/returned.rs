//! What comes back from a translation tool.

use crate::base::fingerprint::Hash;
use crate::segment::Piece;

/// A file that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// The documents in it, in the order of the file.
    pub documents: Vec<ReturnedDocument>,
}

/// A document in a file that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnedDocument {
    /// Its path, as far as the file still says.
    pub path: Option<String>,
    /// The language of the targets, as far as the file still says.
    pub locale: Option<String>,
    /// The hash of the source document that was exported.
    pub source_hash: Option<Hash>,
    /// The hash of the translation when the source was exported.
    pub translation_hash: Option<Hash>,
    /// The units, in the order of the file.
    pub units: Vec<Unit>,
}

/// A translation unit that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The segment's id; a tool may have replaced it.
    pub id: Option<String>,
    /// Its 1-based line in the file.
    pub line: u32,
    /// Its line in the source document, as far as the file still says: what is left to tell units
    /// with the same source apart, when a tool has dropped the ids.
    pub source_line: Option<u32>,
    /// The source.
    pub source: Vec<Piece>,
    /// The translation; `None` where there is none, or an empty one.
    pub target: Option<Vec<Piece>>,
    /// Whether the tool calls it finished.
    pub is_final: bool,
    /// Whether it was there as context only (`translate="no"`).
    pub is_context: bool,
}

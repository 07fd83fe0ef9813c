//! What a format that documents are written in has to say.
//!
//! A [`Format`] says how the bytes of a document become front matter and blocks. A new one is its
//! file, and a variant of `Kind` with its line in `Kind::format`.

use std::collections::HashSet;

use super::block::{Block, LineTable};
use super::content::Content;
use super::front_matter::RecordPlace;
use super::keys::TranslatableKeys;
use super::syntax::Syntax;
use super::yaml::YamlError;

/// How documents of one kind are read.
pub(super) trait Format {
    /// Returns how the names of such documents end, behind the dot and in lower case.
    fn endings(&self) -> &'static [&'static str];

    /// Takes apart what stands before the body: front matter, or all of a document without body.
    fn read(&self, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content;

    /// Tells whether there is a body behind that.
    fn has_body(&self) -> bool;

    /// Takes the body of `text` apart, which begins at `body`; places count from the text's start.
    fn blocks(&self, text: &str, body: usize, lines: &LineTable, keys: &TranslatableKeys) -> Vec<Block>;

    /// Returns how texts of such documents are read.
    fn syntax(&self, _: &TranslatableKeys) -> Syntax {
        Syntax::default()
    }

    /// Tells whether such documents are nothing but entries that go by their names, in any order.
    fn is_table(&self) -> bool {
        false
    }

    /// Returns what makes a text no table of this kind.
    fn table_fault(&self, _text: &str) -> Option<YamlError> {
        None
    }

    /// Returns a table with the entries of its source: see [`Kind::with_entries_of`](super::Kind).
    fn with_entries_of(&self, _source: &str, _own: &str, _dropped: &HashSet<&str>) -> Option<String> {
        None
    }

    /// Returns where a record of such documents stands.
    fn place(&self) -> RecordPlace;

    /// Returns the `datatype` of the format in XLIFF.
    fn datatype(&self) -> &'static str;
}

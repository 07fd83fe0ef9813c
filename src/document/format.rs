//! What a format that documents are written in has to say.
//!
//! A [`Format`] says how the bytes of a document become front matter and blocks. A new one is its
//! file, and a variant of `Kind` with its line in `Kind::format`.

use super::block::{Block, LineTable};
use super::content::Content;
use super::front_matter::RecordPlace;
use super::keys::TranslatableKeys;
use super::syntax::Syntax;

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

    /// Returns where a record of such documents stands.
    fn place(&self) -> RecordPlace;

    /// Returns the `datatype` of the format in XLIFF.
    fn datatype(&self) -> &'static str;
}

//! The kinds of documents, told by the endings of their names.

use std::collections::HashSet;

use super::fluent::Fluent;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::json_table::JsonTable;
use super::keys::TranslatableKeys;
use super::markdown::Markdown;
use super::mdx::Mdx;
use super::opaque::Opaque;
use super::syntax::Syntax;
use super::yaml::YamlError;
use super::yaml_document::YamlDocument;
use crate::base::path::DocPath;

/// The name of the configuration file, which is no document wherever it stands.
pub const CONFIGURATION: &str = "locdrift.yml";

/// The kind of a document, told by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Markdown (`.md`, `.markdown`, `.mdown`), with front matter between `---` lines.
    Markdown,
    /// MDX (`.mdx`), with front matter between `---` lines.
    Mdx,
    /// A YAML document (`.yml`, `.yaml`), with its keys under a top-level `metadata:`.
    Yaml,
    /// A table of strings in JSON, for which it takes an include pattern.
    Json,
    /// A Fluent resource (`.ftl`), whose record stands in a comment or outside of it.
    Fluent,
    /// A text file in a format that nothing is known of, for which it takes an include pattern.
    Opaque,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Markdown, Self::Mdx, Self::Yaml, Self::Json, Self::Fluent, Self::Opaque];

    pub(super) fn format(self) -> &'static dyn Format {
        match self {
            Self::Markdown => &Markdown,
            Self::Mdx => &Mdx,
            Self::Yaml => &YamlDocument,
            Self::Json => &JsonTable,
            Self::Fluent => &Fluent,
            Self::Opaque => &Opaque,
        }
    }

    /// Returns where the record of a document stands.
    pub fn place(self) -> RecordPlace {
        self.format().place()
    }

    /// Returns the `datatype` of the kind in XLIFF.
    pub fn datatype(self) -> &'static str {
        self.format().datatype()
    }

    /// Returns how texts of such documents are read.
    pub fn syntax(self, keys: &TranslatableKeys) -> Syntax {
        self.read_as(keys).format().syntax(keys)
    }

    /// Returns the kind that such documents are read as in their dialect.
    pub(super) fn read_as(self, keys: &TranslatableKeys) -> Self {
        if self == Self::Markdown && keys.dialect().is_mdx() { Self::Mdx } else { self }
    }

    /// Tells the kind of the document at `path`; `None` where it is no document.
    pub fn of(path: &DocPath) -> Option<Self> {
        let ending = ending(path.as_str())?;
        if path.as_str().rsplit('/').next() == Some(CONFIGURATION) {
            return None;
        }
        let is_own = |kind: &Self| kind.format().endings().iter().any(|own| ending.eq_ignore_ascii_case(own));
        Self::ALL.into_iter().find(is_own)
    }

    /// Tells whether such a document takes part only where an include pattern names its ending.
    pub fn must_be_named(self) -> bool {
        matches!(self, Self::Json | Self::Opaque)
    }

    /// Tells whether such a document is nothing but entries that go by their names, in any order.
    pub fn is_table(self) -> bool {
        self.format().is_table()
    }

    /// Returns what makes a text no table of this kind.
    pub(crate) fn table_fault(self, text: &str) -> Option<YamlError> {
        self.format().table_fault(text)
    }

    /// Returns a translation with the entries of its source: those that it lacks are added as the
    /// source has them, and those whose names were dropped are left out. `None` where that is no
    /// table, or where one of the two cannot be read.
    pub(crate) fn with_entries_of(self, source: &str, own: &str, dropped: &HashSet<&str>) -> Option<String> {
        self.format().with_entries_of(source, own, dropped)
    }

    /// Tells whether a name, which may be a pattern, has the ending of documents that must be named.
    pub fn names_ending(name: &str) -> bool {
        let must_be_named = || Self::ALL.into_iter().filter(|kind| kind.must_be_named());
        let is_ending = |word: &str| {
            must_be_named().flat_map(|kind| kind.format().endings()).any(|own| word.eq_ignore_ascii_case(own))
        };
        name.split(|c: char| !c.is_ascii_alphanumeric()).skip(1).any(is_ending)
    }
}

impl From<Kind> for RecordPlace {
    fn from(kind: Kind) -> Self {
        kind.place()
    }
}

/// Endings of documents in formats that nothing is known of yet.
pub const UNREAD_ENDINGS: [&str; 10] =
    ["adoc", "asciidoc", "ipynb", "mkd", "org", "qmd", "rmd", "rst", "textile", "wiki"];

/// Returns the ending of a file that looks like a document, in lower case, if its format is none
/// of those that are read.
pub fn unread_ending(path: &DocPath) -> Option<&'static str> {
    let ending = ending(path.as_str())?;
    let is_read = Kind::of(path).is_some_and(|kind| !kind.must_be_named());
    UNREAD_ENDINGS.into_iter().find(|known| ending.eq_ignore_ascii_case(known)).filter(|_| !is_read)
}

fn ending(path: &str) -> Option<&str> {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.rsplit_once('.').map(|(_, ending)| ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_the_ending() {
        let path = |path: &str| DocPath::new(path).unwrap();
        assert_eq!(Kind::of(&path("a/b.MD")), Some(Kind::Markdown));
        assert_eq!(Kind::of(&path("a.d/toc.yml")), Some(Kind::Yaml));
        assert_eq!(Kind::of(&path("a.md/b")), None);
        assert_eq!(Kind::of(&path("a/b.MDX")), Some(Kind::Mdx));
        assert_eq!(Kind::of(&path("a/b.markdown")), Some(Kind::Markdown));
        assert_eq!(Kind::of(&path("a/b.xml")), Some(Kind::Opaque));
        assert_eq!(Kind::of(&path("a/b.json")), Some(Kind::Json));
        assert_eq!(Kind::of(&path("a/b.ftl")), Some(Kind::Fluent));
        assert!(!Kind::names_ending("*.ftl") && !Kind::Fluent.must_be_named());
        assert!(Kind::names_ending("*.{xml,json}") && !Kind::names_ending("xml") && !Kind::names_ending("*.md"));
        assert_eq!(unread_ending(&path("a/b.RST")), Some("rst"));
        assert_eq!(unread_ending(&path("a/b.md")), None);
        assert_eq!(unread_ending(&path("a/b.png")), None);
    }
}

//! The formats that documents are written in.
//!
//! A [`Format`] says how the bytes of a document become front matter and blocks. A new one is its
//! file, a variant of [`Kind`] and a line in [`Kind::format`].

use super::Content;
use super::block::LineTable;
use super::content::TranslatableKeys;
use super::front_matter::Search;
use crate::base::path::DocPath;

/// How documents of one kind are read.
pub(super) trait Format {
    /// Returns how the names of such documents end, behind the dot and in lower case.
    fn endings(&self) -> &'static [&'static str];

    /// Searches for front matter in what is at hand of a document.
    fn front_matter<'a>(&self, document: &'a [u8]) -> Search<'a>;

    /// Tells whether the end of a document ends its front matter too.
    fn may_end_in_front_matter(&self) -> bool;

    /// Takes apart what stands before the body: front matter, or all of a document without body.
    fn read(&self, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content;

    /// Tells whether there is a body behind that.
    fn has_body(&self) -> bool;

    /// Returns where a record of such documents stands.
    fn place(&self) -> RecordPlace;

    /// Returns the `datatype` of the format in XLIFF.
    fn datatype(&self) -> &'static str;
}

/// Where the provenance record of a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordPlace {
    /// In front matter, which a document may be given.
    FrontMatter,
    /// Under the top-level `metadata:` of a document that is keys and values throughout.
    Metadata,
}

/// The kind of a document, told by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Markdown (`.md`), with front matter between `---` lines.
    Markdown,
    /// A YAML document (`.yml`, `.yaml`), with its keys under a top-level `metadata:`.
    Yaml,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Yaml];

    pub(super) fn format(self) -> &'static dyn Format {
        match self {
            Self::Markdown => &super::markdown::Markdown,
            Self::Yaml => &super::content::YamlDocument,
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

    /// Tells the kind of the document at `path`; `None` where it is no document.
    pub fn of(path: &DocPath) -> Option<Self> {
        let ending = ending(path.as_str())?;
        let is_own = |kind: &Self| kind.format().endings().iter().any(|own| ending.eq_ignore_ascii_case(own));
        Self::ALL.into_iter().find(is_own)
    }
}

/// Endings of documents in formats that nothing is known of yet.
const UNREAD: [&str; 14] = [
    "adoc", "asciidoc", "ftl", "ipynb", "markdown", "mdown", "mdx", "mkd", "org", "qmd", "rmd", "rst", "textile",
    "wiki",
];

/// Returns the ending of a file that looks like a document, in lower case, if its format is none
/// of those that are read.
pub fn unread_ending(path: &DocPath) -> Option<&'static str> {
    let ending = ending(path.as_str())?;
    UNREAD.into_iter().find(|known| ending.eq_ignore_ascii_case(known)).filter(|_| Kind::of(path).is_none())
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
        assert_eq!(unread_ending(&path("a/b.MDX")), Some("mdx"));
        assert_eq!(unread_ending(&path("a/b.md")), None);
        assert_eq!(unread_ending(&path("a/b.png")), None);
    }
}

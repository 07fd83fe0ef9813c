//! What a document is made of: its kind, its front matter, its blocks.

pub mod block;
mod content;
pub mod front_matter;
mod html;
pub mod inline;
mod markdown;
mod plain;
pub mod shape;
pub mod slug;
pub mod yaml;

pub use content::{Content, TranslatableKeys};
pub(crate) use content::{HalfRead, key_end};

use crate::path::DocPath;

/// The kind of a document, told by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Markdown (`.md`), with front matter between `---` lines.
    Markdown,
    /// A YAML document (`.yml`, `.yaml`), with its keys under a top-level `metadata:`.
    Yaml,
}

impl Kind {
    /// Tells the kind of the document at `path`; `None` where it is no document.
    pub fn of(path: &DocPath) -> Option<Self> {
        let (_, ending) = path.as_str().rsplit_once('.')?;
        if ending.eq_ignore_ascii_case("md") {
            Some(Self::Markdown)
        } else if ending.eq_ignore_ascii_case("yml") || ending.eq_ignore_ascii_case("yaml") {
            Some(Self::Yaml)
        } else {
            None
        }
    }
}

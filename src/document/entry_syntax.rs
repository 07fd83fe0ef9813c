//! The languages that entries with keys are written in.

use serde::{Deserialize, Serialize};

use super::toml;
use super::yaml::{self, Node, YamlError};

/// The language of front matter, and of documents that are entries throughout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntrySyntax {
    /// YAML, between lines of `---` or below `metadata:`.
    #[default]
    Yaml,
    /// TOML, between lines of `+++`.
    Toml,
    /// JSON, throughout a document.
    Json,
}

impl EntrySyntax {
    /// Returns its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yaml => "YAML",
            Self::Toml => "TOML",
            Self::Json => "JSON",
        }
    }

    /// Reads a text; `None` where it holds nothing.
    ///
    /// # Errors
    ///
    /// What the language refuses.
    pub(crate) fn parse(self, text: &str) -> Result<Option<Node>, YamlError> {
        match self {
            Self::Yaml => yaml::parse(text),
            Self::Toml => toml::parse(text),
            // Its strings are those of YAML, and no front matter is written in it.
            Self::Json => yaml::parse(text),
        }
    }

    /// Returns what stands between a key and its value.
    pub(super) fn separator(self) -> u8 {
        match self {
            Self::Yaml | Self::Json => b':',
            Self::Toml => b'=',
        }
    }

    /// Returns where what separates the key of an entry from its value stands.
    ///
    /// As in YAML, a colon ends a key only before white space or the end of the line: `ms:assetid: x`
    /// has one key. The value of a TOML table begins with its header.
    pub(crate) fn key_end(self, entry: &str) -> Option<usize> {
        let line = entry.split('\n').next().unwrap_or_default();
        if self == Self::Toml && line.starts_with('[') {
            return None;
        }
        if let Some(quote) = line.chars().next().filter(|first| matches!(first, '"' | '\'')) {
            let closing = line[1..].find(quote)? + 2;
            let blanks = line[closing..].len() - line[closing..].trim_start_matches([' ', '\t']).len();
            let next = line.as_bytes().get(closing + blanks);
            return next.filter(|c| **c == self.separator()).map(|_| closing + blanks);
        }
        match self {
            Self::Yaml | Self::Json => memchr::memchr_iter(b':', line.as_bytes())
                .find(|at| line.as_bytes().get(at + 1).is_none_or(|next| matches!(next, b' ' | b'\t' | b'\r'))),
            Self::Toml => memchr::memchr(b'=', line.as_bytes()),
        }
    }
}

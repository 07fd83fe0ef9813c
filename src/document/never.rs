//! Sources that nothing can be written for, whatever a translator does.

use serde::{Deserialize, Serialize};

use super::entry_syntax::EntrySyntax;
use super::fluent::Resource;
use super::front_matter::{self, RecordPlace};
use super::kind::Kind;

/// Why nothing can be written for a source, so that all who read it can tell in time. Each has the 1-based line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NeverFits {
    /// It is no UTF-8.
    NotUtf8 {
        /// The line.
        line: u32,
    },
    /// Its front matter is not valid in its language.
    NotYaml {
        /// The language.
        syntax: EntrySyntax,
        /// The line.
        line: u32,
    },
    /// It is a table that is not valid in its language.
    NotTable {
        /// The language.
        syntax: EntrySyntax,
        /// The line.
        line: u32,
    },
    /// A message of it is not valid Fluent.
    NotFluent {
        /// The line.
        line: u32,
    },
    /// A line of it ends in `\r\r\n`, which is one line end to some and two to others.
    StrayReturns {
        /// The line.
        line: u32,
    },
}

impl NeverFits {
    /// Looks at a source.
    pub fn of(source: &[u8], kind: Kind) -> Option<Self> {
        let line = |at: usize| {
            let ends = memchr::memchr_iter(b'\n', &source[..at]).count();
            u32::try_from(ends + 1).unwrap_or(u32::MAX)
        };
        let Ok(text) = simdutf8::basic::from_utf8(source) else {
            let valid = std::str::from_utf8(source).err().map_or(0, |error| error.valid_up_to());
            return Some(Self::NotUtf8 { line: line(valid) });
        };
        if let Some(at) = memchr::memmem::find(source, b"\r\r\n") {
            return Some(Self::StrayReturns { line: line(at) });
        }
        if let Some(error) = kind.table_fault(text) {
            let line = u32::try_from(error.at().line).unwrap_or(u32::MAX);
            return Some(Self::NotTable { syntax: EntrySyntax::Json, line });
        }
        if kind == Kind::Fluent {
            let junk = Resource::parse(text).junk.into_iter().next()?;
            return Some(Self::NotFluent { line: line(junk.at) });
        }
        let block = front_matter::find(source, kind).filter(|_| kind.place() == RecordPlace::FrontMatter)?;
        let is_closed = block.end == front_matter::FrontMatterEnd::Closed;
        let entries = text.get(block.start..block.start + block.text.len()).filter(|_| is_closed)?;
        if front_matter::is_plain(&block) {
            return None;
        }
        let error = block.syntax.parse(entries).err()?;
        let within = u32::try_from(error.at().line.saturating_sub(1)).unwrap_or(0);
        Some(Self::NotYaml { syntax: block.syntax, line: block.first_line.saturating_add(within) })
    }

    /// Returns the line.
    pub fn line(&self) -> u32 {
        match self {
            Self::NotUtf8 { line }
            | Self::NotYaml { line, .. }
            | Self::NotTable { line, .. }
            | Self::NotFluent { line }
            | Self::StrayReturns { line } => *line,
        }
    }

    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotUtf8 { .. } => "not-utf-8",
            Self::NotYaml { .. } => "front-matter-not-yaml",
            Self::NotTable { .. } => "not-a-table",
            Self::NotFluent { .. } => "not-fluent",
            Self::StrayReturns { .. } => "stray-carriage-returns",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_told() {
        let of = |source: &[u8]| NeverFits::of(source, Kind::Markdown);
        assert_eq!(of(b"---\ntitle: a\n---\nText.\n"), None);
        assert_eq!(of(b"---\ntitle: a\nb: 'c\n---\nText.\n").map(|why| why.id()), Some("front-matter-not-yaml"));
        assert_eq!(
            of(b"---\ntitle: a\nb: c: d\n---\nText.\n"),
            Some(NeverFits::NotYaml { syntax: EntrySyntax::Yaml, line: 3 })
        );
        assert_eq!(of(b"+++\na = 1\n+++\n"), None);
        assert_eq!(of(b"+++\na = 1\nb 2\n+++\n"), Some(NeverFits::NotYaml { syntax: EntrySyntax::Toml, line: 3 }));
        assert_eq!(of(b"a\nb\xff\n"), Some(NeverFits::NotUtf8 { line: 2 }));
        assert_eq!(of(b"a\r\nb\r\r\n"), Some(NeverFits::StrayReturns { line: 2 }));
        assert_eq!(of(b"a\rb\n"), None);
    }
}

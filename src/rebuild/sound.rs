//! What must be sound in a document before anything is written for it.

use std::collections::HashSet;

use crate::document::block::BlockKind;
use crate::document::yaml::{self, Node, Value};
use crate::document::{Content, EntrySyntax, Kind, RecordPlace, front_matter, toml};

/// What is wrong with the front matter of a document, or with a YAML document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A key occurs twice in one mapping.
    Repeated {
        /// The key, with those above it.
        key: String,
    },
    /// Its language refuses it, or reads other keys than stand at its margin.
    Invalid {
        /// The language.
        syntax: EntrySyntax,
        /// The 1-based line of the document.
        line: u32,
    },
    /// It is written in another language than that of the source: the one in TOML, the other in YAML.
    Mixed,
    /// There is none.
    Absent,
    /// A message is no valid Fluent.
    Message {
        /// The 1-based line of the document.
        line: u32,
    },
    /// It is in a format that nothing is known of.
    Opaque,
}

impl Fault {
    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Repeated { .. } => "repeated-key",
            Self::Invalid { .. } => "invalid-front-matter",
            Self::Mixed => "mixed-front-matter",
            Self::Absent => "no-front-matter",
            Self::Message { .. } => "invalid-message",
            Self::Opaque => "unknown-format",
        }
    }
}

/// The entries of front matter as YAML reads them, in order.
pub(super) type Entries = Vec<(String, Node)>;

/// Reads the front matter of a Markdown document, or the top of a YAML document.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn entries(text: &str, content: &Content, kind: Kind) -> Result<Entries, Fault> {
    match kind {
        Kind::Opaque => return Err(Fault::Opaque),
        Kind::Fluent => return messages(text, content).map(|()| Vec::new()),
        _ => {}
    }
    if kind.is_table() {
        return table(content, kind).map(|()| Vec::new());
    }
    let is_markdown = kind.place() == RecordPlace::FrontMatter;
    if is_markdown && content.front_matter_end == 0 {
        return Err(Fault::Absent);
    }
    let span = if is_markdown { content.front_matter.clone() } else { 0..text.len() };
    let first_line = text[..span.start].matches('\n').count();
    let syntax = content.syntax;
    let at = |line: usize| u32::try_from(first_line + line.max(1)).unwrap_or(u32::MAX);
    let source = text[span].trim_start_matches('\u{feff}');
    if source.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > front_matter::MAX_NESTING {
        return Err(Fault::Invalid { syntax, line: at(1) });
    }
    if content.syntax == EntrySyntax::Toml {
        let entries = toml::entries(source).map_err(|error| Fault::Invalid { syntax, line: at(error.at().line) })?;
        return Ok(entries.into_iter().map(|entry| (entry.name, entry.value)).collect());
    }
    let root = yaml::parse(source).map_err(|error| Fault::Invalid { syntax, line: at(error.at().line) })?;
    let Some(root) = root else { return Ok(Vec::new()) };
    if let Some(key) = repeated(&root, "") {
        return Err(Fault::Repeated { key });
    }
    match root.value {
        Value::Mapping(entries) => Ok(entries.into_iter().map(|(key, value)| (name(&key), value)).collect()),
        _ if is_markdown => Err(Fault::Invalid { syntax, line: at(root.start.line) }),
        _ => Ok(Vec::new()),
    }
}

/// Looks for what keeps a table from being written.
fn table(content: &Content, kind: Kind) -> Result<(), Fault> {
    if let Some(error) = kind.table_fault(&content.text) {
        let line = u32::try_from(error.at().line).unwrap_or(u32::MAX);
        return Err(Fault::Invalid { syntax: content.syntax, line });
    }
    let mut seen = HashSet::new();
    let names = content.blocks.iter().filter_map(|block| block.kind.name());
    match names.into_iter().find(|name| !seen.insert(*name)) {
        Some(key) => Err(Fault::Repeated { key: key.to_owned() }),
        None => Ok(()),
    }
}

/// Looks for what of a Fluent resource is no message, and for names that occur twice.
fn messages(text: &str, content: &Content) -> Result<(), Fault> {
    if content.text != text {
        // A line ends in it where Fluent knows no line end.
        let at = text.bytes().zip(content.text.bytes()).position(|(was, is)| was != is).unwrap_or_default();
        return Err(Fault::Message { line: u32::try_from(text[..at].matches('\n').count() + 1).unwrap_or(u32::MAX) });
    }
    let mut names = HashSet::new();
    for block in &content.blocks {
        match &block.kind {
            BlockKind::Message(name) if !names.insert(name) => return Err(Fault::Repeated { key: name.clone() }),
            BlockKind::Message(_) => {}
            _ => return Err(Fault::Message { line: block.lines.0 }),
        }
    }
    Ok(())
}

/// Returns what a key is called.
pub(super) fn name(key: &Node) -> String {
    match &key.value {
        Value::Scalar(name) => name.clone(),
        _ => "?".into(),
    }
}

/// Finds a key that occurs twice in one mapping, with the keys above it.
fn repeated(node: &Node, above: &str) -> Option<String> {
    match &node.value {
        Value::Scalar(_) | Value::Alias => None,
        Value::Sequence(items) => items.iter().find_map(|item| repeated(item, above)),
        Value::Mapping(entries) => {
            let mut seen = HashSet::new();
            entries.iter().find_map(|(key, value)| {
                let name = name(key);
                let path = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
                if seen.insert(name) { repeated(value, &path) } else { Some(path) }
            })
        }
    }
}

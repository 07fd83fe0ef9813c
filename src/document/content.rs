//! A whole document as blocks: front matter first, then the body.

use std::borrow::Cow;
use std::ops::Range;

use super::block::{Block, BlockKind, Layers, LineTable, folded};
use super::format::{Format, RecordPlace};
use super::front_matter::Search;
use super::yaml::{self, Node, Value};
use super::{Kind, front_matter, markdown, plain};

/// Keys that hold text in the documentation of several publishers.
const DEFAULT_KEYS: [&str; 12] = [
    "title",
    "titleSuffix",
    "description",
    "keywords",
    "linkTitle",
    "summary",
    "sidebar_label",
    "sidebar_title",
    "short-description",
    "landing-page-description",
    "breadcrumb-title",
    "user-guide-title",
];

/// Which keys of front matter and of YAML documents hold text that is translated, at any depth and
/// in any casing, and which languages of code blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatableKeys {
    keys: Vec<String>,
    code: Vec<String>,
}

impl Default for TranslatableKeys {
    /// The keys that documentation teams are known to translate, and no language.
    fn default() -> Self {
        Self::new(DEFAULT_KEYS.map(str::to_owned).to_vec())
    }
}

impl TranslatableKeys {
    /// Takes these keys and no others.
    pub fn new(keys: Vec<String>) -> Self {
        Self { keys, code: Vec::new() }
    }

    /// Returns these keys and others.
    #[must_use]
    pub fn with(&self, others: impl IntoIterator<Item = String>) -> Self {
        let mut keys = self.clone();
        for key in others {
            if !keys.contains(&key) {
                keys.keys.push(key);
            }
        }
        keys
    }

    /// Returns these keys, with code blocks in these languages as text.
    #[must_use]
    pub fn with_code(mut self, languages: Vec<String>) -> Self {
        self.code = languages;
        self
    }

    /// Tells whether a key holds text.
    pub fn contains(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known.eq_ignore_ascii_case(key))
    }
}

/// A document taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The document's text; bytes that are no UTF-8 are replaced, and lone CRs are line feeds.
    pub text: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// The last line of the front matter; 0 where there is none.
    pub front_matter_end: u32,
    /// Where the entries of the front matter of a Markdown document stand; empty where it has none.
    pub front_matter: Range<usize>,
    /// Where the body begins; 0 for YAML.
    pub body: usize,
}

impl Content {
    /// Takes a document apart. No bytes make it fail: what is no front matter or no YAML is text.
    pub fn read(bytes: &[u8], kind: Kind, keys: &TranslatableKeys) -> Self {
        HalfRead::new(bytes, kind, keys).whole()
    }

    /// Returns a block's text as it stands in the document.
    pub fn source(&self, block: &Block) -> &str {
        self.text.get(block.span.clone()).unwrap_or_default()
    }

    /// Counts the words that a translator sees.
    pub fn words(&self) -> usize {
        self.blocks.iter().map(Block::words).sum()
    }
}

/// A document of which the front matter is taken apart, but the body is not yet.
pub(crate) struct HalfRead {
    content: Content,
    lines: LineTable,
    /// Where the body begins. YAML has none: there is nothing left to take apart.
    body: Option<usize>,
    /// The languages of code blocks that hold text.
    code: Vec<String>,
}

impl HalfRead {
    pub(crate) fn new(bytes: &[u8], kind: Kind, keys: &TranslatableKeys) -> Self {
        // Checking for UTF-8 alone is much quicker than replacing what is none.
        let text = std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        let lines = LineTable::of(&text);
        let text = with_line_feeds(text.into_owned());
        let format = kind.format();
        let mut content = format.read(&text, &lines, keys);
        content.text = text;
        let body = format.has_body().then_some(content.body);
        Self { content, lines, body, code: keys.code.clone() }
    }

    /// Returns the text that is not taken apart yet.
    pub(crate) fn body(&self) -> &str {
        self.body.and_then(|body| self.content.text.get(body..)).unwrap_or_default()
    }

    /// Counts the blocks that stand before the body.
    pub(crate) fn front_len(&self) -> usize {
        self.content.blocks.len()
    }

    /// Returns the blocks that stand before the body.
    pub(crate) fn front(self) -> Content {
        self.content
    }

    /// Takes the body apart too.
    pub(crate) fn whole(self) -> Content {
        let mut content = self.content;
        if let Some(body) = self.body {
            content.blocks.extend(markdown::blocks(&content.text, body, &self.lines, &self.code));
        }
        content
    }
}

/// Replaces lone CRs, which end a line in Markdown, by line feeds. Places stay the same; lines are
/// counted as git counts them, by the line feeds of the document itself.
fn with_line_feeds(mut text: String) -> String {
    let lone: Vec<usize> = memchr::memchr_iter(b'\r', text.as_bytes())
        .filter(|at| {
            // The CR of a CRLF, and a stray one before it.
            let after = &text.as_bytes()[at + 1..];
            !after.starts_with(b"\n") && !after.starts_with(b"\r\n")
        })
        .collect();
    for at in lone {
        text.replace_range(at..=at, "\n");
    }
    text
}

pub(super) fn read_front_matter(text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
    let mut content = Content::default();
    let mut body = 0;
    if let Some(block) = front_matter::find(text.as_bytes(), Kind::Markdown)
        .filter(|block| block.end == front_matter::FrontMatterEnd::Closed)
    {
        let end = block.start + block.text.len();
        content.blocks = entries(text, block.start, end, lines, keys);
        body = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        content.front_matter_end = lines.line(end);
        content.front_matter = block.start..end;
    } else if text.starts_with('\u{feff}') {
        body = '\u{feff}'.len_utf8();
    }
    content.body = body;
    content
}

/// Takes front matter apart at its top-level keys. It need not be YAML.
fn entries(text: &str, start: usize, end: usize, lines: &LineTable, keys: &TranslatableKeys) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut at = start;
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let entries =
        text[start..end].lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let margin = entries.map(indent).next().unwrap_or(0);
    for line in text[start..end].split_inclusive('\n') {
        let span = at + indent(line).min(line.trim_end().len())..at + line.trim_end().len();
        at += line.len();
        let entry = line.trim_start_matches(' ');
        let key = key_end(entry).map(|end| &entry[..end]);
        let key = key.filter(|key| indent(line) == margin && is_key(key));
        match (key, blocks.last_mut()) {
            (Some(key), _) => {
                let kind = BlockKind::Key(key_name(key));
                let lines = lines.lines(&span);
                blocks.push(Block { kind, nesting: Vec::new(), span, lines, layers: Layers::default() });
            }
            // A list, or the rest of a long value; a comment at the margin is neither.
            (None, Some(entry)) => {
                let is_comment = line.trim_start().starts_with('#') && indent(line) == margin;
                if !span.is_empty() && !is_comment {
                    entry.span.end = span.end;
                    entry.lines.1 = lines.lines(&entry.span).1;
                }
            }
            (None, _) => {}
        }
    }
    for block in &mut blocks {
        let BlockKind::Key(key) = &block.kind else { continue };
        let source = &text[block.span.clone()];
        let value = key_end(source).map_or("", |end| &source[end + 1..]);
        block.layers = entry_layers(value, keys.contains(key), keys);
    }
    blocks
}

/// Returns where the colon behind the key of an entry stands. As in YAML, a colon ends a key only
/// before white space or the end of the line: `ms:assetid: x` has one key.
pub(crate) fn key_end(entry: &str) -> Option<usize> {
    let line = entry.split('\n').next().unwrap_or_default();
    if let Some(quote) = line.chars().next().filter(|first| matches!(first, '"' | '\'')) {
        let closing = line[1..].find(quote)? + 2;
        let blanks = line[closing..].len() - line[closing..].trim_start_matches([' ', '\t']).len();
        return line[closing + blanks..].starts_with(':').then_some(closing + blanks);
    }
    memchr::memchr_iter(b':', line.as_bytes())
        .find(|at| line.as_bytes().get(at + 1).is_none_or(|next| matches!(next, b' ' | b'\t' | b'\r')))
}

/// Returns the name of a key, without its quotes.
fn key_name(key: &str) -> String {
    let key = key.trim_matches([' ', '\t']);
    let inner = |quote: char| key.strip_prefix(quote)?.strip_suffix(quote);
    match key.chars().next() {
        // Escapes are for a YAML parser.
        Some('"' | '\'') if key.contains('\\') || key.contains("''") && key.len() > 2 => {
            match yaml::parse(key).ok().flatten().map(|node| node.value) {
                Some(Value::Scalar(name)) => name,
                _ => key.to_owned(),
            }
        }
        _ => inner('"').or_else(|| inner('\'')).unwrap_or(key).to_owned(),
    }
}

fn is_key(key: &str) -> bool {
    let is_item = key == "-" || key.starts_with("- ") || key.starts_with("-\t");
    !key.is_empty() && !key.starts_with([' ', '\t', '#']) && !is_item
}

/// Reads the value of an entry. What stands in it below a translatable key is text.
fn entry_layers(value: &str, translatable: bool, keys: &TranslatableKeys) -> Layers {
    // Only a value of several lines, or in braces, has keys of its own.
    let may_be_nested = !translatable && (value.contains('\n') || value.contains('{')) && value.contains(':');
    if may_be_nested
        && let Ok(Some(node)) = yaml::parse(value)
        && !has_alias(&node)
    {
        let mut layers = Layers::default();
        let (mut texts, mut others) = (Vec::new(), Vec::new());
        nested(&node, false, keys, &mut texts, &mut others);
        if !texts.is_empty() {
            layers.push_text(&texts.join("\n"));
            layers.metadata = folded(&others.join("\n"));
            return layers.finish();
        }
    }
    value_layers(&plain_value(value), translatable)
}

/// Tells the texts in a value from all else.
fn nested(node: &Node, is_text: bool, keys: &TranslatableKeys, texts: &mut Vec<String>, others: &mut Vec<String>) {
    match &node.value {
        Value::Scalar(text) if is_text => texts.push(text.clone()),
        Value::Scalar(text) => others.push(text.clone()),
        Value::Sequence(items) => items.iter().for_each(|item| nested(item, is_text, keys, texts, others)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, value)| {
            let is_text = is_text || matches!(&key.value, Value::Scalar(name) if keys.contains(name));
            flatten(key, others);
            nested(value, is_text, keys, texts, others);
        }),
        Value::Alias => others.push("*".into()),
    }
}

/// Reads a value as YAML does, so that quotes and folding make no difference. What YAML would not
/// read as all of the value, or would make something else of, is taken as it stands.
fn plain_value(value: &str) -> String {
    let trimmed = value.trim();
    if let Some(scalar) = plain::scalar(trimmed) {
        return scalar.to_owned();
    }
    let is_cut =
        trimmed.starts_with('[') && !trimmed.ends_with(']') || trimmed.starts_with('{') && !trimmed.ends_with('}');
    let is_decorated = trimmed.starts_with(['!', '&']);
    match yaml::parse(value) {
        Ok(Some(node)) if !is_cut && !is_decorated && !has_alias(&node) => {
            let mut scalars = Vec::new();
            flatten(&node, &mut scalars);
            scalars.join("\n")
        }
        _ => trimmed.to_owned(),
    }
}

fn has_alias(node: &Node) -> bool {
    match &node.value {
        Value::Alias => true,
        Value::Scalar(_) => false,
        Value::Sequence(items) => items.iter().any(has_alias),
        Value::Mapping(entries) => entries.iter().any(|(key, value)| has_alias(key) || has_alias(value)),
    }
}

fn flatten(node: &Node, into: &mut Vec<String>) {
    match &node.value {
        Value::Scalar(text) => into.push(text.clone()),
        Value::Sequence(items) => items.iter().for_each(|item| flatten(item, into)),
        Value::Mapping(entries) => entries.iter().for_each(|(key, value)| {
            flatten(key, into);
            flatten(value, into);
        }),
        Value::Alias => into.push("*".into()),
    }
}

fn value_layers(value: &str, translatable: bool) -> Layers {
    let mut layers = Layers::default();
    if translatable {
        layers.push_text(value);
    } else {
        layers.metadata = folded(value);
    }
    layers.finish()
}

/// Keys of YAML documents that hold a destination.
const LINK_KEYS: [&str; 9] =
    ["href", "url", "src", "imageSrc", "topicHref", "tocHref", "homepage", "backgroundImage", "expandable"];

/// Keys of YAML documents that hold names for machines.
const MACHINE_KEYS: [&str; 8] = ["uid", "itemType", "linkListType", "kind", "type", "layout", "brand", "displayType"];

/// YAML documents.
pub(super) struct YamlDocument;

impl Format for YamlDocument {
    fn endings(&self) -> &'static [&'static str] {
        &["yml", "yaml"]
    }

    fn front_matter<'a>(&self, document: &'a [u8]) -> Search<'a> {
        front_matter::search_metadata(document)
    }

    fn may_end_in_front_matter(&self) -> bool {
        true
    }

    fn read(&self, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
        read_yaml(text, lines, keys)
    }

    fn has_body(&self) -> bool {
        false
    }

    fn place(&self) -> RecordPlace {
        RecordPlace::Metadata
    }

    fn datatype(&self) -> &'static str {
        "x-yaml"
    }
}

fn read_yaml(text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
    let mut content = Content::default();
    let whole = |content: &mut Content| {
        let mut layers = Layers::default();
        layers.push_text(text);
        let span = 0..text.trim_end().len();
        let lines = lines.lines(&span);
        let kind = BlockKind::Scalar(String::new());
        content.blocks.push(Block { kind, nesting: Vec::new(), span, lines, layers: layers.finish() });
    };
    match yaml::parse(text.trim_start_matches('\u{feff}')) {
        Ok(Some(root)) => scalars(&root, &mut Path::default(), text, lines, keys, &mut content.blocks),
        Ok(None) => {}
        // What is no YAML is compared as one text.
        Err(_) => whole(&mut content),
    }
    content
}

/// Where a scalar is: keys and indexes from the top.
#[derive(Default)]
struct Path {
    text: String,
    metadata: bool,
    key: String,
}

fn scalars(
    node: &Node,
    path: &mut Path,
    text: &str,
    lines: &LineTable,
    keys: &TranslatableKeys,
    into: &mut Vec<Block>,
) {
    match &node.value {
        Value::Mapping(entries) => {
            for (key, value) in entries {
                let Value::Scalar(name) = &key.value else { continue };
                let metadata = path.metadata || path.text.is_empty() && name == "metadata";
                let separator = if path.text.is_empty() { "" } else { "." };
                let mut below = Path { text: format!("{}{separator}{name}", path.text), metadata, key: name.clone() };
                scalars(value, &mut below, text, lines, keys, into);
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                let (metadata, key) = (path.metadata, path.key.clone());
                scalars(
                    item,
                    &mut Path { text: format!("{}[{index}]", path.text), metadata, key },
                    text,
                    lines,
                    keys,
                    into,
                );
            }
        }
        Value::Scalar(value) => into.push(scalar(node, value, path, text, lines, keys)),
        Value::Alias => {
            let mut alias = scalar(node, "", path, text, lines, keys);
            alias.layers.metadata = text[alias.span.clone()].to_owned();
            into.push(alias);
        }
    }
}

/// The column from which places in a line are taken in bytes: counting the characters of one long
/// line for each of its scalars would take forever.
const LONG_LINE: usize = 4_096;

fn scalar(node: &Node, value: &str, path: &Path, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Block {
    let mut layers = Layers::default();
    if path.metadata || MACHINE_KEYS.contains(&path.key.as_str()) || path.key.contains('.') {
        layers = value_layers(value, path.metadata && keys.contains(&path.key));
    } else if LINK_KEYS.contains(&path.key.as_str()) {
        layers.links.push(value.to_owned());
    } else {
        layers.push_text(value);
    }
    let offset = |place: yaml::Position| {
        let start = lines.start(place.line, text);
        if place.column > LONG_LINE {
            let near = (start + place.column - 1).min(text.len());
            return (0..=near).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(start);
        }
        text[start..].char_indices().nth(place.column - 1).map_or(text.len(), |(at, _)| start + at)
    };
    let start = offset(node.start);
    let end = offset(node.end).max(start);
    let span = start..start + text[start..end].trim_end().len();
    let lines = lines.lines(&span);
    Block { kind: BlockKind::Scalar(path.text.clone()), nesting: Vec::new(), span, lines, layers: layers.finish() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_know_where_they_are() {
        let text = "a: plain text\nb: 'it''s'\nc: |\n  line one\n  line two\nd: >-\n  folded\n  text\ne:\n- \"x\"\n- y z # c\nf: two\n  lines\n";
        let content = Content::read(text.as_bytes(), Kind::Yaml, &TranslatableKeys::default());
        let raw: Vec<&str> = content.blocks.iter().map(|block| content.source(block)).collect();
        assert_eq!(
            raw,
            ["plain text", "'it''s'", "line one\n  line two", "folded\n  text", "\"x\"", "y z", "two\n  lines"]
        );
    }
}

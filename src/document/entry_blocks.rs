//! Front matter as blocks: its entries, by their keys.

use super::block::{Block, BlockKind, Layers, LineTable, folded};
use super::content::Content;
use super::entry_syntax::EntrySyntax;
use super::front_matter::{self, RecordPlace};
use super::keys::TranslatableKeys;
use super::plain;
use super::toml::{self, TomlEntry};
use super::yaml::{self, Node, Value};

/// Takes the front matter of a document apart that has a body behind it.
pub(super) fn read_front_matter(text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
    let mut content = Content::default();
    let mut body = 0;
    if let Some(block) = front_matter::find(text.as_bytes(), RecordPlace::FrontMatter)
        .filter(|block| block.end == front_matter::FrontMatterEnd::Closed)
    {
        let end = block.start + block.text.len();
        content.blocks = match block.syntax {
            EntrySyntax::Yaml | EntrySyntax::Json => entries(text, block.start, end, lines, keys),
            EntrySyntax::Toml => toml_entries(text, block.start, end, lines, keys),
        };
        content.syntax = block.syntax;
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
        let key = EntrySyntax::Yaml.key_end(entry).map(|end| &entry[..end]);
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
        let value = EntrySyntax::Yaml.key_end(source).map_or("", |end| &source[end + 1..]);
        block.layers = entry_layers(value, keys.contains(key), keys);
    }
    blocks
}

/// Takes front matter in TOML apart at its keys and its tables; what is no TOML has none.
fn toml_entries(text: &str, start: usize, end: usize, lines: &LineTable, keys: &TranslatableKeys) -> Vec<Block> {
    let block = |entry: TomlEntry| {
        let span = start + entry.span.start..start + entry.span.end;
        let translatable = keys.contains(entry.name.rsplit('.').next().unwrap_or(&entry.name));
        let layers = nested_layers(&entry.value, translatable, keys).unwrap_or_else(|| {
            let mut scalars = Vec::new();
            flatten(&entry.value, &mut scalars);
            value_layers(&scalars.join("\n"), translatable)
        });
        Block { kind: BlockKind::Key(entry.name), nesting: Vec::new(), lines: lines.lines(&span), span, layers }
    };
    toml::entries(&text[start..end]).unwrap_or_default().into_iter().map(block).collect()
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
    let node = if may_be_nested { yaml::parse(value).ok().flatten().filter(|node| !has_alias(node)) } else { None };
    if let Some(layers) = node.and_then(|node| nested_layers(&node, translatable, keys)) {
        return layers;
    }
    value_layers(&plain_value(value), translatable)
}

/// Reads a value that has keys of its own; `None` where none of them holds text.
fn nested_layers(node: &Node, translatable: bool, keys: &TranslatableKeys) -> Option<Layers> {
    let mut layers = Layers::default();
    let (mut texts, mut others) = (Vec::new(), Vec::new());
    nested(node, translatable, keys, &mut texts, &mut others);
    if translatable || texts.is_empty() {
        return None;
    }
    layers.push_text(&texts.join("\n"));
    layers.metadata = folded(&others.join("\n"));
    Some(layers.finish())
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

pub(super) fn value_layers(value: &str, translatable: bool) -> Layers {
    let mut layers = Layers::default();
    if translatable {
        layers.push_text(value);
    } else {
        layers.metadata = folded(value);
    }
    layers.finish()
}

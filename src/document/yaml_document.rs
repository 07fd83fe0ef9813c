//! YAML documents: every scalar is a block.

use std::collections::HashSet;

use super::block::{Block, BlockKind, Layers, LineTable};
use super::content::Content;
use super::entry_blocks::value_layers;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::keys::TranslatableKeys;
use super::yaml::{self, Node, Value};
use super::yaml_entries;

/// Keys of YAML documents that hold a destination.
pub(super) const LINK_KEYS: [&str; 9] =
    ["href", "url", "src", "imageSrc", "topicHref", "tocHref", "homepage", "backgroundImage", "expandable"];

/// Keys of YAML documents that hold names for machines.
pub(super) const MACHINE_KEYS: [&str; 8] =
    ["uid", "itemType", "linkListType", "kind", "type", "layout", "brand", "displayType"];

/// YAML documents.
pub(super) struct YamlDocument;

impl Format for YamlDocument {
    fn endings(&self) -> &'static [&'static str] {
        &["yml", "yaml"]
    }

    fn read(&self, text: &str, lines: &LineTable, keys: &TranslatableKeys) -> Content {
        read_yaml(text, lines, keys)
    }

    fn has_body(&self) -> bool {
        false
    }

    fn blocks(&self, _: &str, _: usize, _: &LineTable, _: &TranslatableKeys) -> Vec<Block> {
        Vec::new()
    }

    fn with_entries_of(&self, source: &str, own: &str, dropped: &HashSet<&str>) -> Option<String> {
        yaml_entries::with_entries_of(source, own, dropped)
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
    match yaml::parse(text.trim_start_matches('\u{feff}')) {
        Ok(Some(root)) => scalars(&root, &mut Path::default(), text, lines, keys, &mut content.blocks),
        Ok(None) => {}
        // What is no YAML is compared as one text.
        Err(_) => content = Content::of_one(text, lines),
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
        Value::Sequence(items) if path.text == NAVIGATION && is_navigation(items, 0) => {
            navigation(items, path, text, lines, keys, into);
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

/// The key of the pages of a site of MkDocs, in its configuration and in the `.nav.yml` of a folder.
const NAVIGATION: &str = "nav";

/// Tells whether a list is a navigation of MkDocs: pages by their paths, and pages and sections below
/// their titles, each title the only key of its item.
fn is_navigation(items: &[Node], depth: usize) -> bool {
    depth < yaml::MAX_DEPTH
        && items.iter().all(|item| match (&item.value, titled(item)) {
            (Value::Scalar(_), _) => true,
            (_, Some((_, title, value))) => match &value.value {
                Value::Scalar(page) => is_page(page) && !LINK_KEYS.contains(&title),
                Value::Sequence(items) => is_navigation(items, depth + 1),
                _ => false,
            },
            _ => false,
        })
}

/// Returns the only key of a mapping, what it says, and its value.
fn titled(item: &Node) -> Option<(&Node, &str, &Node)> {
    let Value::Mapping(entries) = &item.value else { return None };
    let [(key, value)] = entries.as_slice() else { return None };
    let Value::Scalar(title) = &key.value else { return None };
    Some((key, title, value))
}

/// Tells whether a value of a navigation leads to a page.
fn is_page(value: &str) -> bool {
    let file = value.split(['#', '?']).next().unwrap_or_default();
    let is_file = || file.rsplit_once('.').is_some_and(|(_, ending)| ending.chars().all(char::is_alphanumeric));
    !value.contains(char::is_whitespace) && (file.contains('/') || is_file())
}

/// Takes a navigation apart: the titles are its texts, although they are keys.
fn navigation(
    items: &[Node],
    path: &Path,
    text: &str,
    lines: &LineTable,
    keys: &TranslatableKeys,
    into: &mut Vec<Block>,
) {
    let at = |name: String, key: &str| Path { text: name, metadata: path.metadata, key: key.to_owned() };
    let page = |node: &Node, name: String| scalar(node, text_of(node), &at(name, LINK_KEYS[0]), text, lines, keys);
    for (index, item) in items.iter().enumerate() {
        let name = format!("{}[{index}]", path.text);
        let Some((key, title, value)) = titled(item) else {
            into.push(page(item, name));
            continue;
        };
        let below = format!("{name}.{PAGES}");
        into.push(scalar(key, title, &at(name, NAVIGATION), text, lines, keys));
        match &value.value {
            Value::Sequence(items) => navigation(items, &at(below, PAGES), text, lines, keys, into),
            _ => into.push(page(value, below)),
        }
    }
}

/// What the pages below a title are called in the name of a block.
const PAGES: &str = "pages";

fn text_of(node: &Node) -> &str {
    match &node.value {
        Value::Scalar(text) => text,
        _ => "",
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
        // The parser does not see a byte order mark.
        let mark = if place.line == 1 && text.starts_with('\u{feff}') { 3 } else { 0 };
        let start = lines.start(place.line, text) + mark;
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
    use super::super::kind::Kind;
    use super::*;

    #[test]
    fn titles_of_a_navigation_are_texts() {
        let read = |text: &str| {
            let content = Content::read(text.as_bytes(), Kind::Yaml, &TranslatableKeys::default());
            let shown = |block: &Block| {
                let name = block.kind.name().unwrap_or_default();
                format!("{name} = {}{}", block.layers.text, block.layers.links.join(" "))
            };
            content.blocks.iter().map(shown).collect::<Vec<_>>()
        };
        assert_eq!(
            read("nav:\n  - index.md\n  - \"A: b\": a/b.md#c\n  - Guide:\n    - guide/\n    - Web: https://x.org\n"),
            [
                "nav[0] = index.md",
                "nav[1] = A: b",
                "nav[1].pages = a/b.md#c",
                "nav[2] = Guide",
                "nav[2].pages[0] = guide/",
                "nav[2].pages[1] = Web",
                "nav[2].pages[1].pages = https://x.org",
            ]
        );
        assert_eq!(read("nav:\n- title: Home\n- href: a.md\n"), ["nav[0].title = Home", "nav[1].href = a.md"]);
        assert_eq!(
            read("nav:\n- title: Home page\n  href: a.md\n"),
            ["nav[0].title = Home page", "nav[0].href = a.md"]
        );
    }

    #[test]
    fn scalars_know_where_they_are() {
        let text = "\u{feff}a: plain text\nb: 'it''s'\nc: |\n  line one\n  line two\nd: >-\n  folded\n  text\ne:\n- \"x\"\n- y z # c\nf: two\n  lines\n";
        let content = Content::read(text.as_bytes(), Kind::Yaml, &TranslatableKeys::default());
        let raw: Vec<&str> = content.blocks.iter().map(|block| content.source(block)).collect();
        assert_eq!(
            raw,
            ["plain text", "'it''s'", "line one\n  line two", "folded\n  text", "\"x\"", "y z", "two\n  lines"]
        );
    }
}

//! Tables of strings in JSON: every value that is no object or list is a block, by the keys that
//! lead to it.
//!
//! Every string is text, but for what is told to be none: what a message of Docusaurus or of a browser
//! extension has beside its `message`, what ARB writes behind `@`, addresses, and in lists of objects
//! the names that programs read.

use std::collections::HashSet;

use super::block::{Block, BlockKind, Layers, LineTable, below, folded};
use super::content::Content;
use super::entry_syntax::EntrySyntax;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::json::{self, JsonMember, JsonNode, JsonValue};
use super::json_entries;
use super::keys::TranslatableKeys;
use super::yaml::YamlError;
use super::yaml_document::{LINK_KEYS, MACHINE_KEYS};

/// Tables of strings in JSON.
pub(super) struct JsonTable;

impl Format for JsonTable {
    fn endings(&self) -> &'static [&'static str] {
        &["json"]
    }

    fn read(&self, text: &str, lines: &LineTable, _: &TranslatableKeys) -> Content {
        let mut reader = Reader { text, lines, blocks: Vec::new(), left: name_budget(text) };
        let is_read = json::parse(text).is_ok_and(|root| reader.node(&root, "", Place::default()));
        // What is no JSON is compared as one text.
        let content = if is_read {
            Content { blocks: reader.blocks, ..Content::default() }
        } else {
            Content::of_one(text, lines)
        };
        Content { syntax: EntrySyntax::Json, ..content }
    }

    fn has_body(&self) -> bool {
        false
    }

    fn blocks(&self, _: &str, _: usize, _: &LineTable, _: &TranslatableKeys) -> Vec<Block> {
        Vec::new()
    }

    fn is_table(&self) -> bool {
        true
    }

    fn table_fault(&self, text: &str) -> Option<YamlError> {
        json::parse(text).err()
    }

    fn with_entries_of(&self, source: &str, own: &str, dropped: &HashSet<&str>) -> Option<String> {
        json_entries::with_entries_of(source, own, dropped)
    }

    fn place(&self) -> RecordPlace {
        RecordPlace::Outside
    }

    fn datatype(&self) -> &'static str {
        "x-json"
    }
}

/// How many bytes the names of all entries of a text may have: with long keys around many entries, they
/// are far longer than the text.
fn name_budget(text: &str) -> usize {
    text.len().saturating_mul(64).clamp(1 << 16, 64 << 20)
}

/// What is told of a value by where it stands.
#[derive(Clone, Copy, Debug, Default)]
struct Place<'a> {
    /// Nobody translates it.
    is_note: bool,
    /// It is in an item of a list, whose keys are the same in each.
    is_in_list: bool,
    key: &'a str,
}

struct Reader<'a> {
    text: &'a str,
    lines: &'a LineTable,
    blocks: Vec<Block>,
    /// How many bytes the names of what is still to come may have.
    left: usize,
}

impl Reader<'_> {
    /// Takes a value apart; tells whether all of it could be.
    fn node(&mut self, node: &JsonNode, name: &str, place: Place<'_>) -> bool {
        let Some(left) = self.left.checked_sub(name.len()) else { return false };
        self.left = left;
        match &node.value {
            JsonValue::Object(members) => {
                let is_message = is_message(members);
                members.iter().all(|member| {
                    let key = member.key.as_str();
                    let is_note = place.is_note || is_note(key) || is_message && key != MESSAGE;
                    self.node(&member.value, &below(name, key), Place { is_note, key, ..place })
                })
            }
            JsonValue::List(items) => (items.iter().enumerate())
                .all(|(at, item)| self.node(item, &format!("{name}[{at}]"), Place { is_in_list: true, ..place })),
            JsonValue::Text(text) => self.leaf(node, name, layers(text, place)),
            JsonValue::Other => {
                let metadata = folded(&self.text[node.span.clone()]);
                self.leaf(node, name, Layers { metadata, ..Layers::default() })
            }
        }
    }

    fn leaf(&mut self, node: &JsonNode, name: &str, layers: Layers) -> bool {
        let (span, lines) = (node.span.clone(), self.lines.lines(&node.span));
        let kind = BlockKind::Scalar(name.to_owned());
        self.blocks.push(Block { kind, nesting: Vec::new(), span, lines, layers: layers.finish() });
        true
    }
}

/// The key of the text in an entry that has more than one.
const MESSAGE: &str = "message";

/// Tells whether an object is an entry with a text and what is said of it.
fn is_message(members: &[JsonMember]) -> bool {
    let is_known = |member: &JsonMember| match &member.value.value {
        JsonValue::Text(_) => matches!(member.key.as_str(), MESSAGE | "description"),
        JsonValue::Object(_) => member.key == "placeholders",
        _ => false,
    };
    members.iter().any(|member| member.key == MESSAGE) && members.iter().all(is_known)
}

/// Tells whether a key holds what is said of entries, and none itself.
fn is_note(key: &str) -> bool {
    key.starts_with('@') || key.starts_with("//") || key == "$schema"
}

fn layers(text: &str, place: Place<'_>) -> Layers {
    let mut layers = Layers::default();
    let is_one_of = |keys: &[&str]| keys.contains(&place.key);
    if place.is_note || place.is_in_list && is_one_of(&MACHINE_KEYS) {
        layers.metadata = folded(text);
    } else if is_one_of(&LINK_KEYS) && (place.is_in_list || is_destination(text)) {
        layers.links.push(text.to_owned());
    } else {
        layers.push_text(text);
    }
    layers
}

/// Tells whether a text is an address, and no words.
fn is_destination(text: &str) -> bool {
    !text.contains(char::is_whitespace) && (text.contains('/') || text.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::super::kind::Kind;
    use super::*;

    fn blocks(text: &str) -> Vec<(String, String, String, (u32, u32))> {
        let content = Content::read(text.as_bytes(), Kind::Json, &TranslatableKeys::default());
        let shown = |block: &Block| {
            let layers = &block.layers;
            let other = format!("{}{}", layers.links.join(" "), layers.metadata);
            (block.kind.name().unwrap_or_default().to_owned(), layers.text.clone(), other, block.lines)
        };
        content.blocks.iter().map(shown).collect()
    }

    #[test]
    fn texts_are_told_from_all_else() {
        let text = "{\n  \"a.b\": {\n    \"message\": \"One {count}\",\n    \"description\": \"Said of it\"\n  },\n  \"nested\": {\"type\": \"Type\", \"url\": \"/x\", \"src\": \"Source\", \"n\": 3},\n  \"items\": [{\"type\": \"link\", \"label\": \"Two\"}],\n  \"@c\": {\"x\": \"no text\"}\n}\n";
        let expected = [
            ("a.b.message", "One {count}", "", 3),
            ("a.b.description", "", "Said of it", 4),
            ("nested.type", "Type", "", 6),
            ("nested.url", "", "/x", 6),
            ("nested.src", "Source", "", 6),
            ("nested.n", "", "3", 6),
            ("items[0].type", "", "link", 7),
            ("items[0].label", "Two", "", 7),
            ("@c.x", "", "no text", 8),
        ];
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(name, text, other, line)| (name.to_owned(), text.to_owned(), other.to_owned(), (line, line)))
            .collect();
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn what_is_no_json_is_one_text() {
        assert_eq!(blocks("{\"a\": 1,}\n"), [("".into(), "{\"a\": 1,}".into(), String::new(), (1, 1))]);
        let long = "k".repeat(100_000);
        let many = format!("{{\"{long}\": [{}1]}}", "1, ".repeat(100_000));
        assert_eq!(blocks(&many).len(), 1, "names far longer than the text");
    }
}

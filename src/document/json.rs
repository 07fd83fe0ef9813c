//! JSON with the place of every value.
//!
//! `serde_json` reads each level with its values as they stand, and where those begin in the text
//! is their place. The depth is bounded, so that no document can make the stack or the names of its
//! entries grow without end.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::yaml::{MAX_DEPTH, Position, YamlError};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JsonNode {
    /// What it holds.
    pub(super) value: JsonValue,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
}

/// What a value holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum JsonValue {
    /// A string.
    Text(String),
    /// A number, a truth value, nothing, or a string that is no text.
    Other,
    /// An array.
    List(Vec<JsonNode>),
    /// An object, in the order of the text.
    Object(Vec<JsonMember>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct JsonMember {
    /// Its key.
    pub(super) key: String,
    /// Where the key stands, with its quotes.
    pub(super) key_span: Range<usize>,
    /// Its value.
    pub(super) value: JsonNode,
}

/// Reads a text.
///
/// # Errors
///
/// What makes the text no JSON, or too deep.
pub(super) fn parse(text: &str) -> Result<JsonNode, YamlError> {
    let raw: &RawValue = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let mut complaint = error.to_string();
        if let Some(end) = complaint.rfind(" at line ") {
            complaint.truncate(end);
        }
        YamlError::Syntax { complaint, at: Position { line: error.line().max(1), column: error.column().max(1) } }
    })?;
    node(text, raw.get(), 0)
}

fn node(text: &str, raw: &str, depth: usize) -> Result<JsonNode, YamlError> {
    let span = place(text, raw);
    let at = || Position { line: text[..span.start].matches('\n').count() + 1, column: 1 };
    if depth > MAX_DEPTH {
        return Err(YamlError::TooDeep { at: at() });
    }
    let bad = |error: serde_json::Error| YamlError::Syntax { complaint: error.to_string(), at: at() };
    let value = match raw.as_bytes().first() {
        Some(b'{') => {
            let member = |(key, value): (&str, &str)| {
                let name = serde_json::from_str(key).map_err(bad)?;
                Ok(JsonMember { key: name, key_span: place(text, key), value: node(text, value, depth + 1)? })
            };
            let members = serde_json::Deserializer::from_str(raw).deserialize_map(Members).map_err(bad)?;
            JsonValue::Object(members.into_iter().map(member).collect::<Result<_, YamlError>>()?)
        }
        Some(b'[') => {
            let items = serde_json::Deserializer::from_str(raw).deserialize_seq(Items).map_err(bad)?;
            JsonValue::List(items.into_iter().map(|item| node(text, item, depth + 1)).collect::<Result<_, _>>()?)
        }
        // Half of a pair of surrogates is no text.
        Some(b'"') => serde_json::from_str(raw).map_or(JsonValue::Other, JsonValue::Text),
        _ => JsonValue::Other,
    };
    Ok(JsonNode { value, span })
}

/// Returns where a part of a text stands in it.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    start..start + part.len()
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(&'de str, &'de str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = map.next_entry::<&'de RawValue, &'de RawValue>()? {
            members.push((key.get(), value.get()));
        }
        Ok(members)
    }
}

struct Items;

impl<'de> Visitor<'de> for Items {
    type Value = Vec<&'de str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        while let Some(item) = items.next_element::<&'de RawValue>()? {
            found.push(item.get());
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_know_their_places() {
        let text = "\u{feff}{\r\n\t\"a\\n\" : \"\\u00e9\",\n\"b\":[1, {\"c\": null}], \"d\": \"\\ud83d\"}\n";
        let JsonValue::Object(members) = parse(text).unwrap().value else { panic!() };
        let shown: Vec<(&str, &str, &str)> = members
            .iter()
            .map(|member| (member.key.as_str(), &text[member.key_span.clone()], &text[member.value.span.clone()]))
            .collect();
        assert_eq!(
            shown,
            [("a\n", "\"a\\n\"", "\"\\u00e9\""), ("b", "\"b\"", "[1, {\"c\": null}]"), ("d", "\"d\"", "\"\\ud83d\"")]
        );
        assert_eq!(members[0].value.value, JsonValue::Text("é".into()));
        assert_eq!(members[2].value.value, JsonValue::Other);
    }

    #[test]
    fn no_text_makes_it_fail() {
        for text in ["", "{", "{\"a\": }", "[1,]", "{} x", "// a\n{}", "{'a': 1}", "{\"\\ud83d\": 1}"] {
            assert!(matches!(parse(text), Err(YamlError::Syntax { .. })), "{text}");
        }
        assert_eq!(parse("{\n\"a\": 1\n\"b\": 2}").unwrap_err().at().line, 3);
        assert!(matches!(parse(&format!("{}{}", "[".repeat(70), "]".repeat(70))), Err(YamlError::TooDeep { .. })));
        assert!(parse(&"[".repeat(1_000_000)).is_err());
        let deep = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
        assert!(matches!(parse(&deep), Err(YamlError::TooDeep { .. })));
    }
}

//! The quick way through front matter that is plain enough to need no YAML parser.
//!
//! Nearly all front matter is a flat mapping of simple scalars and lists of them. This reads that
//! subset of YAML and nothing else: one line in doubt, and the whole block goes to the parser.
//! What it does read, it reads as the parser would; a property test holds the two together.

use crate::base::text::find_byte;

/// One key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyValue {
    /// The index of the key in the list that was asked for.
    pub key: usize,
    /// The scalar's text, as written but for quotes.
    pub value: String,
    /// The 1-based line of the document that holds the key.
    pub line: u32,
}

/// Reads the values of `names` from a block of plain front matter; `None` where it is not plain.
pub(super) fn read(text: &[u8], first_line: u32, names: &[&str]) -> Option<Vec<KeyValue>> {
    let text = std::str::from_utf8(text).ok()?;
    let mut values: Vec<KeyValue> = Vec::with_capacity(names.len());
    let mut after = After::Value;
    for (number, line) in (first_line..).zip(text.split('\n')) {
        let line = line.strip_suffix('\r').unwrap_or(line).trim_end_matches(' ');
        if line.is_empty() || line.starts_with('#') && is_plain_text(line) {
            continue;
        }
        let unindented = line.trim_start_matches(' ');
        if let Some(item) = unindented.strip_prefix("- ") {
            let indent = line.len() - unindented.len();
            if !after.takes_item(indent) {
                return None;
            }
            scalar(item.trim_start_matches(' '))?;
            after = After::Item { indent };
            continue;
        }
        let (name, value) = line.split_once(':')?;
        if !is_plain_key(name) || unindented.len() != line.len() {
            return None;
        }
        let value = match value.strip_prefix(' ') {
            Some(value) => Some(scalar(value.trim_start_matches(' '))?),
            None if value.is_empty() => None,
            None => return None,
        };
        after = if value.is_some() { After::Value } else { After::Key };
        if let Some(key) = names.iter().position(|wanted| *wanted == name) {
            if values.iter().any(|known| known.key == key) {
                return None;
            }
            values.push(KeyValue { key, value: value?.to_owned(), line: number });
        }
    }
    Some(values)
}

/// What stands before the present line.
enum After {
    Key,
    Value,
    Item { indent: usize },
}

impl After {
    fn takes_item(&self, indent: usize) -> bool {
        match self {
            Self::Key => true,
            Self::Value => false,
            Self::Item { indent: before } => indent == *before,
        }
    }
}

fn is_plain_key(name: &str) -> bool {
    name.len() <= 128
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b' '))
        && !name.ends_with(' ')
}

/// Takes a scalar that means what it says; `None` where YAML may see more in it.
pub(super) fn scalar(text: &str) -> Option<&str> {
    let quoted = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote).filter(|inner| !inner.contains(quote));
    if let Some(inner) = quoted('\'') {
        return is_plain_text(inner).then_some(inner);
    }
    if let Some(inner) = quoted('"').filter(|inner| !inner.contains('\\')) {
        return is_plain_text(inner).then_some(inner);
    }
    let first = text.chars().next()?;
    let starts_plain =
        first.is_ascii_alphanumeric() || matches!(first, '/' | '_' | '(' | '.' | '$' | '+') || !first.is_ascii();
    let is_mark = |pair: &[u8]| pair == b": " || pair == b" #";
    let ambiguous = text.as_bytes().windows(2).any(is_mark) || text.ends_with(':');
    let null = text.eq_ignore_ascii_case("null") || text.is_empty();
    (starts_plain && !ambiguous && !null && is_plain_text(text)).then_some(text)
}

/// Tells whether every character of a text is ordinary.
fn is_plain_text(text: &str) -> bool {
    find_byte(text.as_bytes(), |byte| !(b' '..=b'~').contains(&byte)).is_none() || text.chars().all(is_plain_char)
}

/// Tells whether a character is ordinary text to every YAML parser: no control, no line break,
/// no byte order mark.
fn is_plain_char(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => false,
        _ => c >= '\u{a0}',
    }
}

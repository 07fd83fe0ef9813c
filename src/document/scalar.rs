//! Values of entries: what they say, and how to write another text in their place.

use super::entry_syntax::EntrySyntax;
use super::inline::Inline;
use super::yaml::{self, Value};

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScalarStyle {
    Plain,
    Single,
    Double,
    /// The lines of a block, whose header stands before the value.
    Block {
        /// Whether single line ends in it are spaces.
        folded: bool,
    },
    /// A TOML string between single quotes, which has no escapes.
    Literal,
    /// A TOML string between double quotes.
    Basic,
    /// A TOML string of several lines, between three quotes.
    Lines,
    /// A string of JSON.
    Json,
    /// A list or something else that is no one text: it is written as it stands.
    Raw,
}

/// A value's text and style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scalar {
    pub(crate) text: String,
    pub(crate) style: ScalarStyle,
}

impl Scalar {
    /// Reads a value that stands behind `key:`, `key =` or `- `; `before` is what stands before it.
    pub(crate) fn read(raw: &str, before: &str, syntax: EntrySyntax) -> Self {
        match syntax {
            EntrySyntax::Toml => return Self::of_toml(raw),
            EntrySyntax::Json => return Self::of_json(raw),
            EntrySyntax::Yaml => {}
        }
        if let Some(folded) = block_header(before) {
            let whole = format!("{}\n{}{raw}\n", if folded { ">-" } else { "|-" }, last_line(before));
            return Self {
                text: scalar(&whole).unwrap_or_else(|| raw.to_owned()),
                style: ScalarStyle::Block { folded },
            };
        }
        let style = match raw.trim_start().chars().next() {
            Some('\'') => ScalarStyle::Single,
            Some('"') => ScalarStyle::Double,
            Some('|' | '>' | '[' | '{' | '-' | '!' | '&' | '*') => ScalarStyle::Raw,
            _ => ScalarStyle::Plain,
        };
        match scalar(raw).filter(|_| style != ScalarStyle::Raw) {
            Some(text) => Self { text, style },
            None => Self { text: raw.to_owned(), style: ScalarStyle::Raw },
        }
    }

    fn of_json(raw: &str) -> Self {
        match serde_json::from_str(raw) {
            Ok(text) => Self { text, style: ScalarStyle::Json },
            Err(_) => Self { text: raw.to_owned(), style: ScalarStyle::Raw },
        }
    }

    fn of_toml(raw: &str) -> Self {
        let style = match raw.as_bytes() {
            [b'"', b'"', b'"', ..] | [b'\'', b'\'', b'\'', ..] => ScalarStyle::Lines,
            [b'"', ..] => ScalarStyle::Basic,
            [b'\'', ..] => ScalarStyle::Literal,
            _ => ScalarStyle::Raw,
        };
        let entry = format!("v = {raw}");
        let text = match EntrySyntax::Toml.parse(&entry).ok().flatten().map(|root| root.value) {
            Some(Value::Mapping(entries)) => entries.into_iter().next().map(|(_, value)| value.value),
            _ => None,
        };
        match text {
            Some(Value::Scalar(text)) if style != ScalarStyle::Raw => Self { text, style },
            _ => Self { text: raw.to_owned(), style: ScalarStyle::Raw },
        }
    }

    /// Returns the inside as a segment.
    pub(crate) fn inline(&self) -> Inline {
        if self.style == ScalarStyle::Raw { Inline::of_list(&self.text) } else { Inline::of_markdown(&self.text) }
    }
}

/// Tells whether what stands before a value announces a block, and if so whether a folded one.
fn block_header(before: &str) -> Option<bool> {
    // On a longer line than this, no block is announced.
    let near = (before.len().saturating_sub(4_096)..=before.len()).find(|at| before.is_char_boundary(*at))?;
    let (header, indent) = before[near..].rsplit_once('\n')?;
    if !indent.trim().is_empty() || indent.is_empty() {
        return None;
    }
    // Empty lines may stand before the first line of text.
    let header = header.trim_end().rsplit('\n').next()?;
    let mark = header.rsplit(' ').next()?;
    let folded = match mark.chars().next()? {
        '|' => false,
        '>' => true,
        _ => return None,
    };
    let rest = &mark[1..];
    let is_announced = header.len() == mark.len() || header.trim_start().contains(": ") || header.contains("- ");
    (is_announced && rest.chars().all(|c| matches!(c, '+' | '-') || c.is_ascii_digit())).then_some(folded)
}

/// Returns the style for a value behind `before`: lines of a block where one is announced.
pub(crate) fn style_at(before: &str, style: ScalarStyle) -> ScalarStyle {
    match (block_header(before), style) {
        (Some(folded), _) => ScalarStyle::Block { folded },
        (None, ScalarStyle::Block { .. }) => ScalarStyle::Plain,
        (None, style) => style,
    }
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or(text)
}

fn scalar(raw: &str) -> Option<String> {
    match yaml::parse(raw).ok()??.value {
        Value::Scalar(text) => Some(text),
        _ => None,
    }
}

/// Writes a text as a value, in the wanted style if it can be written so.
pub(crate) fn write(text: &str, style: ScalarStyle) -> String {
    match style {
        ScalarStyle::Raw => text.to_owned(),
        ScalarStyle::Json => serde_json::to_string(text).unwrap_or_default(),
        // Behind a line end that is none here, a reader could find another entry.
        ScalarStyle::Block { folded } => {
            let text = text.replace("\r\n", "\n").replace(BREAKS, "\n");
            let text = text.trim_end_matches('\n');
            if folded { text.replace('\n', "\n\n") } else { text.to_owned() }
        }
        ScalarStyle::Plain if is_plain(text) => text.to_owned(),
        ScalarStyle::Single if !text.contains(BREAKS) => format!("'{}'", text.replace('\'', "''")),
        ScalarStyle::Plain | ScalarStyle::Single | ScalarStyle::Double => double(text),
        ScalarStyle::Literal if !text.contains(|c: char| c == '\'' || c.is_control()) => format!("'{text}'"),
        ScalarStyle::Lines if text.contains('\n') => format!("\"\"\"\n{}\"\"\"", escaped_lines(text)),
        ScalarStyle::Literal | ScalarStyle::Basic | ScalarStyle::Lines => basic(text),
    }
}

/// What ends a line in YAML, in 1.1 or in 1.2.
const BREAKS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// Words that YAML 1.1, which many tools still read, takes for truth values.
const TRUTH: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "true", "false"];

fn is_plain(text: &str) -> bool {
    if text.contains(['[', ']', '{', '}', '*', '&', '!']) {
        return false;
    }
    let is_truth = TRUTH.iter().any(|word| word.eq_ignore_ascii_case(text)) || is_typed(text);
    let is_text = matches!(serde_yaml::from_str(text), Ok(serde_yaml::Value::String(read)) if read == text);
    let in_entry = format!("k: {text}");
    let in_list = format!("[{text}]");
    let reads = |value: &str| serde_yaml::from_str::<serde_yaml::Value>(value).ok();
    let in_entry = reads(&in_entry).is_some_and(|read| read.get("k").and_then(|v| v.as_str()) == Some(text));
    let in_list = reads(&in_list).is_some_and(|read| read.get(0).and_then(|v| v.as_str()) == Some(text));
    !is_truth && is_text && in_entry && in_list && !text.contains(BREAKS)
}

/// Tells whether some version of YAML may take a text for something else than a text: a number in
/// any base, a date, a time, nothing at all, or a merge key.
fn is_typed(text: &str) -> bool {
    const NAMES: [&str; 6] = ["~", "null", "=", "<<", ".nan", ".inf"];
    let unsigned = text.trim_start_matches(['+', '-']);
    let is_named = NAMES.iter().any(|name| name.eq_ignore_ascii_case(text) || name.eq_ignore_ascii_case(unsigned));
    let may_be_in_number = |c: char| {
        c.is_ascii_hexdigit()
            || matches!(c, '_' | '.' | ',' | ':' | '+' | '-' | ' ' | 'x' | 'X' | 'o' | 'O' | 'T' | 't' | 'Z' | 'z')
    };
    is_named || text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(may_be_in_number)
}

/// Writes a text between double quotes: JSON strings are YAML.
fn double(text: &str) -> String {
    let json = serde_json::to_string(text).unwrap_or_default();
    // What older YAML takes for line ends.
    json.replace('\u{85}', "\\u0085").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// Writes a text as a basic string of TOML: as JSON, but for one more control character.
pub(crate) fn basic(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default().replace('\u{7f}', "\\u007F")
}

/// Writes a text as the lines of a string of TOML.
fn escaped_lines(text: &str) -> String {
    let line = |line: &str| {
        let written = basic(line);
        written.get(1..written.len() - 1).unwrap_or_default().to_owned()
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_and_written() {
        for (raw, before, text) in [
            ("plain text", "title: ", "plain text"),
            ("'it''s'", "title: ", "it's"),
            ("\"a \\\"b\\\"\"", "- ", "a \"b\""),
            ("line one\n  line two", "c: |\n  ", "line one\nline two"),
            ("folded\n  text\n\n  more", "d: >-\n  ", "folded text\nmore"),
            ("two\n  lines", "f: ", "two lines"),
        ] {
            let scalar = Scalar::read(raw, before, EntrySyntax::Yaml);
            assert_eq!(scalar.text, text, "{raw}");
            let written = write(&scalar.text, scalar.style).replace('\n', "\n  ");
            assert_eq!(Scalar::read(&written, before, EntrySyntax::Yaml).text, text, "{written}");
        }
        for (text, written) in
            [("a: b", "\"a: b\""), ("yes", "\"yes\""), ("7", "\"7\""), ("é # x", "\"é # x\""), ("café", "café")]
        {
            assert_eq!(write(text, ScalarStyle::Plain), written);
        }
        for text in [
            "2024-01-01",
            "=",
            "<<",
            "1.0",
            "1_000",
            "0x1F",
            "0o17",
            "12:30:45",
            "~",
            "-.INF",
            "1e3",
            "2001-12-14t21:59:43.10-05:00",
        ] {
            assert_eq!(write(text, ScalarStyle::Plain), format!("\"{text}\""));
        }
        for text in ["Versie 1.0", "7 dagen", "bad", "C++"] {
            assert_eq!(write(text, ScalarStyle::Plain), text);
        }
    }

    #[test]
    fn toml_is_read_and_written() {
        for (raw, text) in [
            ("\"a \\\"b\\\" \\u00e9\"", "a \"b\" é"),
            ("'C:\\x'", "C:\\x"),
            ("\"\"\"\none\ntwo\"\"\"", "one\ntwo"),
            ("'''\none'\ntwo'''", "one'\ntwo"),
        ] {
            let scalar = Scalar::read(raw, "title = ", EntrySyntax::Toml);
            assert_eq!(scalar.text, text, "{raw}");
            for text in [text, "it's \u{7f}", "line\nline", "\"\"\" \\", "\r", ""] {
                let written = write(text, scalar.style);
                assert_eq!(Scalar::read(&written, "", EntrySyntax::Toml).text, text, "{written}");
            }
        }
        for raw in ["3", "true", "[1, 2]", "2024-01-01", "{a = 1}"] {
            assert_eq!(Scalar::read(raw, "x = ", EntrySyntax::Toml).style, ScalarStyle::Raw, "{raw}");
        }
    }
}

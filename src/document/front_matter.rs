//! Front matter: where it is in a document, and the values of the keys that are asked for.
//!
//! Front matter is read as YAML. Where YAML refuses it, its unindented lines are scanned for the
//! keys, so that no document is lost over a conflict marker or an unquoted colon; the parser's
//! complaint is kept. Everything here is bounded: at most [`MAX_BYTES`] are looked at.

use std::fmt;
use std::io::{self, Read};

use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};

use super::entry_syntax::EntrySyntax;
use super::plain;
pub use super::plain::KeyValue;
use super::toml;
use super::yaml::{Node, Value};

/// The most bytes in which front matter is looked for.
pub const MAX_BYTES: usize = 1 << 20;

/// The most opening brackets and anchors that are handed to the YAML parser: its time grows with
/// the square of the nesting.
pub(crate) const MAX_NESTING: usize = 2_000;

/// What a first read fetches: nearly all front matter is smaller.
const FIRST_READ: usize = 4 << 10;

/// Where the provenance record of a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordPlace {
    /// In front matter, which a document may be given.
    FrontMatter,
    /// Under the top-level `metadata:` of a document that is keys and values throughout.
    Metadata,
    /// Nowhere in the document.
    Outside,
}

/// The text of a front matter block, without the lines around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontMatter<'a> {
    /// The lines between the markers, or below `metadata:`.
    pub text: &'a [u8],
    /// The 1-based line of the document on which `text` begins.
    pub first_line: u32,
    /// Where `text` begins, in bytes from the start of the document.
    pub start: usize,
    /// How the block ends.
    pub end: FrontMatterEnd,
    /// The language that it is written in.
    pub syntax: EntrySyntax,
}

/// How a block ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrontMatterEnd {
    /// With its marker.
    Closed,
    /// With the document, which has no closing marker.
    Unclosed,
    /// It goes on past [`MAX_BYTES`].
    Cut,
}

/// The values of the keys that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// The values, in the order of the document.
    pub values: Vec<KeyValue>,
    /// Why YAML refused the block; the values were then found by scanning its lines.
    pub complaint: Option<Box<Complaint>>,
}

/// What a YAML parser objects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The parser's own words.
    pub message: String,
    /// The 1-based line of the document.
    pub line: u32,
    /// The 1-based column, in characters.
    pub column: u32,
    /// The language that it should be.
    pub syntax: EntrySyntax,
}

/// Reads as much of a document as its front matter needs into `buffer`, which is cleared first.
///
/// # Errors
///
/// Those of the reader.
pub fn read_into(mut reader: impl Read, place: impl Into<RecordPlace>, buffer: &mut Vec<u8>) -> io::Result<()> {
    let place = place.into();
    buffer.clear();
    let mut wanted = FIRST_READ;
    loop {
        // One byte more tells a document that ends here from one that goes on.
        let missing = (wanted + 1 - buffer.len()) as u64;
        let read = reader.by_ref().take(missing).read_to_end(buffer)?;
        let at_end = (read as u64) < missing;
        if at_end || wanted >= MAX_BYTES || search(buffer, place).is_settled() {
            return Ok(());
        }
        wanted = (wanted * 8).min(MAX_BYTES);
    }
}

/// Finds the front matter of a document; `None` where it has none.
pub fn find(document: &[u8], place: impl Into<RecordPlace>) -> Option<FrontMatter<'_>> {
    let place = place.into();
    let cut = document.len() > MAX_BYTES;
    match search(&document[..document.len().min(MAX_BYTES)], place) {
        Search::Closed(block) => Some(block),
        Search::Open(block) if cut => Some(FrontMatter { end: FrontMatterEnd::Cut, ..block }),
        // The end of a document closes `metadata:` but no `---`.
        Search::Open(block) if place == RecordPlace::Metadata => {
            Some(FrontMatter { end: FrontMatterEnd::Closed, ..block })
        }
        Search::Open(block) => Some(block),
        Search::Absent | Search::NotYet => None,
    }
}

/// What the part of a document that is at hand says of its front matter.
enum Search<'a> {
    /// It has none.
    Absent,
    /// Its beginning was not seen yet.
    NotYet,
    /// Its end was not seen yet.
    Open(FrontMatter<'a>),
    Closed(FrontMatter<'a>),
}

impl Search<'_> {
    fn is_settled(&self) -> bool {
        matches!(self, Self::Absent | Self::Closed(_))
    }
}

fn search(document: &[u8], place: RecordPlace) -> Search<'_> {
    match place {
        RecordPlace::FrontMatter => search_fenced(document),
        RecordPlace::Metadata => search_metadata(document),
        RecordPlace::Outside => Search::Absent,
    }
}

/// Searches for the block between lines of `---` or `+++` at the top: after a byte order mark and blank
/// lines, with blanks after the markers, and with any line ends.
fn search_fenced(document: &[u8]) -> Search<'_> {
    let mut lines = Lines::new(document);
    let Some(opening) = lines.by_ref().find(|line| !line.is_blank()) else {
        return Search::NotYet;
    };
    let (syntax, closing): (_, &[&[u8]]) = if is_fence(opening.text, b"---") {
        (EntrySyntax::Yaml, &[b"---", b"..."])
    } else if is_fence(opening.text, b"+++") {
        (EntrySyntax::Toml, &[b"+++"])
    } else {
        return Search::Absent;
    };
    let (start, first_line) = (lines.at, lines.number);
    let block =
        |at: usize, end: FrontMatterEnd| FrontMatter { text: &document[start..at], first_line, start, end, syntax };
    match lines.find(|line| closing.iter().any(|fence| is_fence(line.text, fence))) {
        Some(closing) => Search::Closed(block(closing.start, FrontMatterEnd::Closed)),
        None => Search::Open(block(document.len(), FrontMatterEnd::Unclosed)),
    }
}

fn is_fence(line: &[u8], fence: &[u8]) -> bool {
    line.strip_prefix(fence).is_some_and(|rest| rest.iter().all(u8::is_ascii_whitespace))
}

/// Searches for what stands under a top-level `metadata:` of a YAML document.
fn search_metadata(document: &[u8]) -> Search<'_> {
    let mut lines = Lines::new(document);
    let Some(key) = lines.by_ref().find(|line| after_metadata_key(line.text).is_some()) else {
        return Search::NotYet;
    };
    let rest = after_metadata_key(key.text).unwrap_or_default();
    let inline = rest.iter().position(|byte| !byte.is_ascii_whitespace()).filter(|at| rest[*at] != b'#');
    let (start, first_line) = match inline {
        Some(at) => (key.start + key.text.len() - rest.len() + at, key.number),
        None => (lines.at, lines.number),
    };
    let syntax = EntrySyntax::Yaml;
    let block =
        |at: usize, end: FrontMatterEnd| FrontMatter { text: &document[start..at], first_line, start, end, syntax };
    let outside = |line: &[u8]| line.first().is_some_and(|byte| !matches!(byte, b' ' | b'\t' | b'#' | b'\r' | b'-'));
    match lines.find(|line| outside(line.text) || is_fence(line.text, b"---")) {
        Some(next) => Search::Closed(block(next.start, FrontMatterEnd::Closed)),
        None => Search::Open(block(document.len(), FrontMatterEnd::Unclosed)),
    }
}

/// Returns what follows `metadata:`, also where the key is quoted or blanks stand before the colon.
fn after_metadata_key(line: &[u8]) -> Option<&[u8]> {
    let names: [&[u8]; 3] = [b"metadata", b"\"metadata\"", b"'metadata'"];
    let after = names.iter().find_map(|name| line.strip_prefix(*name))?.trim_ascii_start();
    let value = after.strip_prefix(b":")?;
    value.first().is_none_or(u8::is_ascii_whitespace).then_some(value)
}

/// A line without its LF, and without a byte order mark.
struct Line<'a> {
    text: &'a [u8],
    start: usize,
    number: u32,
}

impl Line<'_> {
    fn is_blank(&self) -> bool {
        self.text.iter().all(u8::is_ascii_whitespace)
    }
}

struct Lines<'a> {
    document: &'a [u8],
    at: usize,
    number: u32,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> Lines<'a> {
    fn new(document: &'a [u8]) -> Self {
        let at = if document.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
        Self { document, at, number: 1 }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.document.get(self.at..).filter(|rest| !rest.is_empty())?;
        let end = memchr::memchr(b'\n', rest);
        let line = Line { text: &rest[..end.unwrap_or(rest.len())], start: self.at, number: self.number };
        self.at += end.map_or(rest.len(), |end| end + 1);
        self.number += 1;
        Some(line)
    }
}

/// Reads the values of `names` from a block.
pub fn read_keys(block: &FrontMatter<'_>, names: &[&str]) -> Keys {
    if block.end != FrontMatterEnd::Closed {
        return Keys { values: scan(block, names), complaint: None };
    }
    if block.syntax == EntrySyntax::Toml {
        return read_toml(block, names);
    }
    if let Some(values) = plain::read(block.text, block.first_line, names) {
        return Keys { values, complaint: None };
    }
    match parse(block, names) {
        Ok(mut values) => {
            let lines = scan(block, names);
            for value in &mut values {
                value.line = lines.iter().find(|line| line.key == value.key).map_or(block.first_line, |line| line.line);
            }
            Keys { values, complaint: None }
        }
        // Code between two thematic breaks is no front matter.
        Err(_) if memchr::memmem::find(block.text, b"\n```").is_some() => Keys::default(),
        Err(complaint) => Keys { values: scan(block, names), complaint: Some(Box::new(complaint)) },
    }
}

/// Reads the values of top-level keys from a block of TOML.
fn read_toml(block: &FrontMatter<'_>, names: &[&str]) -> Keys {
    let text = String::from_utf8_lossy(block.text);
    let wanted = |(key, value): (Node, Node)| match (&key.value, value.value) {
        (Value::Scalar(name), Value::Scalar(text)) => {
            let at = names.iter().position(|wanted| wanted == name)?;
            Some(KeyValue { key: at, value: text, line: block.first_line + to_u32(key.start.line - 1) })
        }
        _ => None,
    };
    match toml::parse(&text).map(|root| root.map(|root| root.value)) {
        Ok(Some(Value::Mapping(entries))) => {
            Keys { values: entries.into_iter().filter_map(wanted).collect(), complaint: None }
        }
        Ok(_) => Keys::default(),
        Err(error) => {
            let at = error.at();
            let complaint = Complaint {
                message: error.complaint().chars().take(MAX_COMPLAINT).collect(),
                line: block.first_line + to_u32(at.line.saturating_sub(1)),
                column: to_u32(at.column),
                syntax: block.syntax,
            };
            Keys { values: scan(block, names), complaint: Some(Box::new(complaint)) }
        }
    }
}

/// Tells whether a block is so plain that YAML takes it for sure.
pub(super) fn is_plain(block: &FrontMatter<'_>) -> bool {
    block.end == FrontMatterEnd::Closed
        && block.syntax == EntrySyntax::Yaml
        && plain::read(block.text, block.first_line, &[]).is_some()
}

/// Parses a block as YAML. What is no mapping has no keys.
fn parse(block: &FrontMatter<'_>, names: &[&str]) -> Result<Vec<KeyValue>, Complaint> {
    let nesting = memchr::memchr3_iter(b'[', b'{', b'*', block.text).count();
    if nesting > MAX_NESTING {
        let at = memchr::memchr3(b'[', b'{', b'*', block.text).unwrap_or(0);
        let (line, column) = position(block, at);
        return Err(Complaint { message: "nested too deeply".into(), line, column, syntax: block.syntax });
    }
    let parser = serde_yaml::Deserializer::from_slice(block.text);
    WantedKeys { names }.deserialize(parser).map_err(|error| {
        let at = error.location();
        Complaint {
            message: without_location(&error.to_string()).chars().take(MAX_COMPLAINT).collect(),
            line: block.first_line + at.as_ref().map_or(0, |at| to_u32(at.line().saturating_sub(1))),
            column: at.as_ref().map_or(1, |at| to_u32(at.column().max(1))),
            syntax: block.syntax,
        }
    })
}

/// The most characters of a complaint that are kept: it may quote the document.
const MAX_COMPLAINT: usize = 200;

fn position(block: &FrontMatter<'_>, at: usize) -> (u32, u32) {
    let before = &block.text[..at];
    let line = memchr::memchr_iter(b'\n', before).count();
    let column = at - memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
    (block.first_line + to_u32(line), to_u32(column + 1))
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Removes the position from a parser's message: it counts from the block, not the document.
fn without_location(message: &str) -> String {
    let mut kept = String::new();
    let mut rest = message;
    while let Some(at) = rest.find(" at line ") {
        kept.push_str(&rest[..at]);
        let tail = &rest[at + " at line ".len()..];
        rest = tail.trim_start_matches(|c: char| c.is_ascii_digit());
        rest = rest.strip_prefix(" column ").map_or(rest, |tail| tail.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    kept + rest
}

/// Finds the keys in the lines that are indented like the first. Of a value only its first word
/// counts: no wanted value has two.
fn scan(block: &FrontMatter<'_>, names: &[&str]) -> Vec<KeyValue> {
    let lines = || Lines { document: block.text, at: 0, number: block.first_line };
    let indent = |line: &[u8]| line.len() - line.trim_ascii_start().len();
    let is_entry = |line: &Line<'_>| !line.is_blank() && !line.text.trim_ascii_start().starts_with(b"#");
    let margin = lines().find(is_entry).map_or(0, |line| indent(line.text));
    let at_margin = lines().filter(|line| indent(line.text) == margin);
    at_margin.filter_map(|line| scan_line(line.text, block.syntax.separator(), names, line.number)).collect()
}

fn scan_line(line: &[u8], separator: u8, names: &[&str], number: u32) -> Option<KeyValue> {
    let line = line.trim_ascii();
    let colon = memchr::memchr(separator, line)?;
    let (name, value) = (line[..colon].trim_ascii_end(), &line[colon + 1..]);
    let key = names.iter().position(|wanted| wanted.as_bytes() == unquoted(name))?;
    let value = value.trim_ascii();
    let word = value.split(u8::is_ascii_whitespace).next().unwrap_or_default();
    let value = String::from_utf8_lossy(unquoted(word)).into_owned();
    // A value that is empty between quotes is one.
    (!word.is_empty()).then_some(KeyValue { key, value, line: number })
}

fn unquoted(word: &[u8]) -> &[u8] {
    let inner = |quote: u8| word.strip_prefix(&[quote])?.strip_suffix(&[quote]);
    inner(b'"').or_else(|| inner(b'\'')).unwrap_or(word)
}

/// Takes the wanted keys of a mapping and passes over all else.
struct WantedKeys<'a> {
    names: &'a [&'a str],
}

impl<'de> DeserializeSeed<'de> for WantedKeys<'_> {
    type Value = Vec<KeyValue>;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for WantedKeys<'_> {
    type Value = Vec<KeyValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping of keys to values")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Vec::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut values: Vec<KeyValue> = Vec::new();
        while let Some(ScalarText(name)) = map.next_key()? {
            let Some(key) = self.names.iter().position(|wanted| *wanted == name) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if values.iter().any(|value| value.key == key) {
                return Err(de::Error::custom(format_args!("duplicate key `{name}`")));
            }
            if let Some(ScalarText(value)) = map.next_value()? {
                values.push(KeyValue { key, value, line: 0 });
            }
        }
        Ok(values)
    }
}

/// The text of a scalar as written.
struct ScalarText(String);

impl<'de> de::Deserialize<'de> for ScalarText {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Asking for a string yields the plain scalar's text, so that a hash made of digits and
        // one `e` is not taken for a number.
        String::deserialize(deserializer).map(Self)
    }
}

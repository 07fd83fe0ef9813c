//! Front matter: where it is in a document, and the values of the keys that are asked for.
//!
//! Front matter is read as YAML. Where YAML refuses it, its lines are scanned for the keys, so
//! that no document is lost over a conflict marker or an unquoted colon; the parser's complaint
//! is kept. Everything here is bounded: at most [`MAX_BYTES`] are looked at.

use std::fmt;
use std::io::{self, Read};

use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};

use super::{Kind, plain};

/// The most bytes in which front matter is looked for.
pub const MAX_BYTES: usize = 1 << 20;

/// The most opening brackets and anchors that are handed to the YAML parser: its time grows with
/// the square of the nesting.
const MAX_NESTING: usize = 2_000;

/// What a first read fetches: nearly all front matter is smaller.
const FIRST_READ: usize = 4 << 10;

/// The text of a front matter block, without the lines around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    /// The lines between the markers, or below `metadata:`.
    pub text: &'a [u8],
    /// The 1-based line of the document on which `text` begins.
    pub first_line: u32,
    /// Where `text` begins, in bytes from the start of the document.
    pub start: usize,
    /// Whether the end of the block was seen; without it, the document was cut at [`MAX_BYTES`].
    pub closed: bool,
}

/// The values of the keys that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    /// The values, in the order of the document.
    pub values: Vec<KeyValue>,
    /// Why YAML refused the block; the values were then found by scanning its lines.
    pub complaint: Option<Complaint>,
    /// Whether the block goes on past [`MAX_BYTES`].
    pub cut: bool,
}

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

/// What a YAML parser objects to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The parser's own words.
    pub message: String,
    /// The 1-based line of the document.
    pub line: u32,
    /// The 1-based column, in characters.
    pub column: u32,
}

/// Reads as much of a document as its front matter needs into `buffer`, which is cleared first.
///
/// # Errors
///
/// Those of the reader.
pub fn read_into(mut reader: impl Read, kind: Kind, buffer: &mut Vec<u8>) -> io::Result<()> {
    buffer.clear();
    let mut wanted = FIRST_READ;
    loop {
        let missing = (wanted - buffer.len()) as u64;
        let read = reader.by_ref().take(missing).read_to_end(buffer)?;
        let at_end = (read as u64) < missing;
        if at_end || wanted >= MAX_BYTES || search(buffer, kind).is_settled() {
            return Ok(());
        }
        wanted = (wanted * 8).min(MAX_BYTES);
    }
}

/// Finds the front matter of a document; `None` where it has none.
pub fn find(document: &[u8], kind: Kind) -> Option<Block<'_>> {
    let cut = document.len() >= MAX_BYTES;
    match search(&document[..document.len().min(MAX_BYTES)], kind) {
        Search::Closed(block) => Some(block),
        // The end of a document closes `metadata:` but no `---`.
        Search::Open(block) if cut || kind == Kind::Yaml => Some(Block { closed: !cut, ..block }),
        Search::Open(_) | Search::Absent | Search::NotYet => None,
    }
}

/// What the part of a document that is at hand says of its front matter.
enum Search<'a> {
    /// It has none.
    Absent,
    /// Its beginning was not seen yet.
    NotYet,
    /// Its end was not seen yet.
    Open(Block<'a>),
    Closed(Block<'a>),
}

impl Search<'_> {
    fn is_settled(&self) -> bool {
        matches!(self, Self::Absent | Self::Closed(_))
    }
}

fn search(document: &[u8], kind: Kind) -> Search<'_> {
    match kind {
        Kind::Markdown => search_fenced(document),
        Kind::Yaml => search_metadata(document),
    }
}

/// Searches for the block between `---` lines at the top: after a byte order mark and blank
/// lines, with blanks after the markers, and with any line ends.
fn search_fenced(document: &[u8]) -> Search<'_> {
    let mut lines = Lines::new(document);
    let Some(opening) = lines.by_ref().find(|line| !line.is_blank()) else {
        return Search::NotYet;
    };
    if !is_fence(opening.text, b"---") {
        return Search::Absent;
    }
    let (start, first_line) = (lines.at, lines.number);
    let block = |end: usize, closed: bool| Block { text: &document[start..end], first_line, start, closed };
    match lines.find(|line| is_fence(line.text, b"---") || is_fence(line.text, b"...")) {
        Some(closing) => Search::Closed(block(closing.start, true)),
        None => Search::Open(block(document.len(), false)),
    }
}

fn is_fence(line: &[u8], fence: &[u8]) -> bool {
    line.strip_prefix(fence).is_some_and(|rest| rest.iter().all(u8::is_ascii_whitespace))
}

/// Searches for what stands under a top-level `metadata:` of a YAML document.
fn search_metadata(document: &[u8]) -> Search<'_> {
    let mut lines = Lines::new(document);
    let Some(key) = lines.by_ref().find(|line| is_metadata_key(line.text)) else {
        return Search::NotYet;
    };
    let rest = &key.text[METADATA.len()..];
    let inline = rest.iter().position(|byte| !byte.is_ascii_whitespace()).filter(|at| rest[*at] != b'#');
    let (start, first_line) = match inline {
        Some(at) => (key.start + METADATA.len() + at, key.number),
        None => (lines.at, lines.number),
    };
    let block = |end: usize, closed: bool| Block { text: &document[start..end], first_line, start, closed };
    let outside = |line: &[u8]| line.first().is_some_and(|byte| !matches!(byte, b' ' | b'\t' | b'#' | b'\r' | b'-'));
    match lines.find(|line| outside(line.text) || is_fence(line.text, b"---")) {
        Some(next) => Search::Closed(block(next.start, true)),
        None => Search::Open(block(document.len(), false)),
    }
}

const METADATA: &[u8] = b"metadata:";

fn is_metadata_key(line: &[u8]) -> bool {
    line.strip_prefix(METADATA).is_some_and(|rest| rest.first().is_none_or(u8::is_ascii_whitespace))
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
pub fn read_keys(block: &Block<'_>, names: &[&str]) -> Keys {
    let mut keys = Keys { cut: !block.closed, ..Keys::default() };
    if block.closed
        && let Some(values) = plain::read(block, names)
    {
        keys.values = values;
        return keys;
    }
    let scanned = scan(block, names);
    match if block.closed { parse(block, names) } else { Err(None) } {
        Ok(parsed) => {
            keys.values = parsed;
            for value in &mut keys.values {
                value.line = scanned.iter().find(|s| s.key == value.key).map_or(block.first_line, |s| s.line);
            }
        }
        Err(complaint) => {
            keys.values = scanned;
            keys.complaint = complaint;
        }
    }
    keys
}

/// Parses a block as YAML. A refusal without words is that of a cut block.
fn parse(block: &Block<'_>, names: &[&str]) -> Result<Vec<KeyValue>, Option<Complaint>> {
    let nesting = memchr::memchr3_iter(b'[', b'{', b'*', block.text).count();
    if nesting > MAX_NESTING {
        let at = memchr::memchr3(b'[', b'{', b'*', block.text).unwrap_or(0);
        let (line, column) = position(block, at);
        return Err(Some(Complaint { message: "nested too deeply".into(), line, column }));
    }
    let refuse = |error: &serde_yaml::Error| {
        let at = error.location();
        Some(Complaint {
            message: without_location(&error.to_string()),
            line: block.first_line + at.as_ref().map_or(0, |at| to_u32(at.line().saturating_sub(1))),
            column: at.as_ref().map_or(1, |at| to_u32(at.column().max(1))),
        })
    };
    let parser = serde_yaml::Deserializer::from_slice(block.text);
    Wanted { names }.deserialize(parser).map_err(|error| refuse(&error))
}

fn position(block: &Block<'_>, at: usize) -> (u32, u32) {
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

/// Finds the keys line by line. Of a value only its first word counts: no wanted value has two.
fn scan(block: &Block<'_>, names: &[&str]) -> Vec<KeyValue> {
    let lines = Lines { document: block.text, at: 0, number: block.first_line };
    lines.filter_map(|line| scan_line(line.text, names, line.number)).collect()
}

fn scan_line(line: &[u8], names: &[&str], number: u32) -> Option<KeyValue> {
    let line = line.trim_ascii();
    let colon = memchr::memchr(b':', line)?;
    let (name, value) = (line[..colon].trim_ascii_end(), &line[colon + 1..]);
    let key = names.iter().position(|wanted| wanted.as_bytes() == unquoted(name))?;
    let value = value.trim_ascii();
    let word = value.split(u8::is_ascii_whitespace).next().unwrap_or_default();
    let value = String::from_utf8_lossy(unquoted(word)).into_owned();
    (!value.is_empty()).then_some(KeyValue { key, value, line: number })
}

fn unquoted(word: &[u8]) -> &[u8] {
    let inner = |quote: u8| word.strip_prefix(&[quote])?.strip_suffix(&[quote]);
    inner(b'"').or_else(|| inner(b'\'')).unwrap_or(word)
}

/// Takes the wanted keys of a mapping and passes over all else.
struct Wanted<'a> {
    names: &'a [&'a str],
}

impl<'de> DeserializeSeed<'de> for Wanted<'_> {
    type Value = Vec<KeyValue>;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Wanted<'_> {
    type Value = Vec<KeyValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping of keys to values")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut values: Vec<KeyValue> = Vec::new();
        while let Some(Scalar(name)) = map.next_key()? {
            let Some(key) = self.names.iter().position(|wanted| *wanted == name) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if values.iter().any(|value| value.key == key) {
                return Err(de::Error::custom(format_args!("duplicate key `{name}`")));
            }
            if let Some(Scalar(value)) = map.next_value()? {
                values.push(KeyValue { key, value, line: 0 });
            }
        }
        Ok(values)
    }
}

/// The text of a scalar as written.
struct Scalar(String);

impl<'de> de::Deserialize<'de> for Scalar {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Asking for a string yields the plain scalar's text, so that a hash made of digits and
        // one `e` is not taken for a number.
        String::deserialize(deserializer).map(Self)
    }
}

//! YAML with the position of every node.
//!
//! The tree is bounded in depth, and aliases stay aliases, so that no document can make it larger
//! than its own text.

use saphyr_parser::{Event, Parser, ScanError, Span as RawSpan};

/// The deepest nesting that is read.
pub const MAX_DEPTH: usize = 64;

/// A place in a YAML text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The 1-based line.
    pub line: usize,
    /// The 1-based column, in characters.
    pub column: usize,
}

/// A node and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it holds.
    pub value: Value,
    /// Where it begins.
    pub start: Position,
    /// Where it ends; for a scalar, after its last character.
    pub end: Position,
}

impl Node {
    /// Returns what it says, without its places, to compare it with another node.
    pub fn shape(&self) -> String {
        match &self.value {
            Value::Scalar(text) => format!("{text:?}"),
            Value::Alias => "*".into(),
            Value::Sequence(items) => format!("[{}]", items.iter().map(Self::shape).collect::<Vec<_>>().join(",")),
            Value::Mapping(entries) => {
                let entry = |(key, value): &(Self, Self)| format!("{}:{}", key.shape(), value.shape());
                format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(","))
            }
        }
    }
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A scalar's text, without quotes.
    Scalar(String),
    /// A sequence.
    Sequence(Vec<Node>),
    /// A mapping, in the order of the text.
    Mapping(Vec<(Node, Node)>),
    /// A reference to an anchor, not followed.
    Alias,
}

/// Why a text could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YamlError {
    /// It is not YAML.
    Syntax {
        /// The parser's own words.
        complaint: String,
        /// Where.
        at: Position,
    },
    /// It is nested deeper than [`MAX_DEPTH`].
    TooDeep {
        /// Where.
        at: Position,
    },
}

impl YamlError {
    /// Returns where the text went wrong.
    pub fn at(&self) -> Position {
        match self {
            Self::Syntax { at, .. } | Self::TooDeep { at } => *at,
        }
    }
}

impl YamlError {
    /// Returns what the parser objects to, in its own words.
    pub fn complaint(&self) -> &str {
        match self {
            Self::Syntax { complaint, .. } => complaint,
            Self::TooDeep { .. } => "nested too deeply",
        }
    }
}

impl From<ScanError> for YamlError {
    fn from(error: ScanError) -> Self {
        let at = Position { line: error.marker().line(), column: error.marker().col() + 1 };
        Self::Syntax { complaint: error.info().to_owned(), at }
    }
}

/// A collection that is still open.
struct Open {
    node: Node,
    /// The key that waits for its value, in a mapping.
    key: Option<Node>,
}

/// Reads a text of one document; `None` where it holds nothing.
///
/// # Errors
///
/// What makes the text no YAML, too deep, or more than one document.
pub fn parse(text: &str) -> Result<Option<Node>, YamlError> {
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str(text) {
        let (event, span) = event?;
        let (start, end) = places(span);
        let leaf = |value| Node { value, start, end };
        let closed = match event {
            Event::SequenceStart(..) | Event::MappingStart(..) if open.len() >= MAX_DEPTH => {
                return Err(YamlError::TooDeep { at: start });
            }
            Event::SequenceStart(..) => {
                open.push(Open { node: leaf(Value::Sequence(Vec::new())), key: None });
                continue;
            }
            Event::MappingStart(..) => {
                open.push(Open { node: leaf(Value::Mapping(Vec::new())), key: None });
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(mut collection) = open.pop() else {
                    continue;
                };
                collection.node.end = end;
                collection.node
            }
            Event::Scalar(text, ..) => leaf(Value::Scalar(text.into_owned())),
            Event::Alias(_) => leaf(Value::Alias),
            Event::DocumentEnd => break,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {
                continue;
            }
        };
        match open.last_mut() {
            None => root = Some(closed),
            Some(parent) => parent.take(closed),
        }
    }
    Ok(root)
}

fn places(span: RawSpan) -> (Position, Position) {
    let place = |at: saphyr_parser::Marker| Position { line: at.line(), column: at.col() + 1 };
    (place(span.start), place(span.end))
}

impl Open {
    fn take(&mut self, child: Node) {
        match &mut self.node.value {
            Value::Sequence(items) => items.push(child),
            Value::Mapping(entries) => match self.key.take() {
                None => self.key = Some(child),
                Some(key) => entries.push((key, child)),
            },
            Value::Scalar(_) | Value::Alias => {}
        }
    }
}

/// Returns where the lines of an entry end that begins in a column: before the next line that is
/// indented no deeper.
pub(crate) fn end_of_entry(text: &str, from: usize, column: usize) -> usize {
    let mut at = text[from..].find('\n').map_or(text.len(), |end| from + end + 1);
    let mut end = at;
    while at < text.len() {
        let line = &text[at..text[at..].find('\n').map_or(text.len(), |end| at + end + 1)];
        let indent = line.len() - line.trim_start_matches(' ').len();
        let is_blank = line.trim().is_empty();
        let is_item = indent + 1 == column && line.trim_start().starts_with("- ");
        let is_deeper = indent + 1 > column || is_item;
        if !is_blank && !is_deeper {
            break;
        }
        at += line.len();
        if !is_blank {
            end = at;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_know_their_places() {
        let Some(Node { value: Value::Mapping(entries), .. }) = parse("a: 1\nb:\n  - é: x\n").unwrap() else {
            panic!()
        };
        let (key, value) = &entries[1];
        assert_eq!((key.start, &key.value), (Position { line: 2, column: 1 }, &Value::Scalar("b".into())));
        let Value::Sequence(items) = &value.value else { panic!() };
        let Value::Mapping(inner) = &items[0].value else { panic!() };
        assert_eq!(inner[0].1.start, Position { line: 3, column: 8 });
    }

    #[test]
    fn bombs_stay_small() {
        assert!(parse(&"[".repeat(100_000)).is_err());
        assert!(matches!(parse(&"- ".repeat(1_000)), Err(YamlError::TooDeep { .. })));
        let bomb = "a: &a [x, x]\nb: [*a, *a]\n";
        let Some(Node { value: Value::Mapping(entries), .. }) = parse(bomb).unwrap() else { panic!() };
        assert!(
            matches!(&entries[1].1.value, Value::Sequence(items) if items.iter().all(|item| item.value == Value::Alias))
        );
    }
}

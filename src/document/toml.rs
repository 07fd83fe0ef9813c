//! TOML with the position of every node, in the terms of [`yaml`](super::yaml): front matter is
//! handled alike, whichever way it is written.

use std::ops::Range;

use toml_edit::{Document, Item, Key, Table, TableLike, Value as TomlValue};

use super::yaml::{Node, Position, Value, YamlError};

/// An entry of front matter: a key and its value, or a table with its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TomlEntry {
    /// The keys that lead to it, with dots between; those of one table of several have a number.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) span: Range<usize>,
    /// What it says.
    pub(crate) value: Node,
}

/// Reads a text; `None` where it holds nothing.
///
/// # Errors
///
/// What makes the text no TOML.
pub(crate) fn parse(text: &str) -> Result<Option<Node>, YamlError> {
    let lines = Lines::of(text);
    let document = document(text, &lines)?;
    let root = lines.mapping(document.as_table(), 0..text.len());
    Ok(if matches!(&root.value, Value::Mapping(entries) if entries.is_empty()) { None } else { Some(root) })
}

/// Reads the entries of a text, in its order.
///
/// # Errors
///
/// What makes the text no TOML.
pub(crate) fn entries(text: &str) -> Result<Vec<TomlEntry>, YamlError> {
    let lines = Lines::of(text);
    let document = document(text, &lines)?;
    let mut found = Vec::new();
    lines.leaves(document.as_table(), "", &mut found);
    lines.tables(document.as_table(), "", &mut found);
    found.sort_by_key(|entry| entry.span.start);
    Ok(found)
}

fn document<'a>(text: &'a str, lines: &Lines<'_>) -> Result<Document<&'a str>, YamlError> {
    Document::parse(text).map_err(|error| YamlError::Syntax {
        complaint: error.message().lines().next().unwrap_or_default().to_owned(),
        at: lines.position(error.span().map_or(0, |span| span.start)),
    })
}

/// Where the lines of a text begin.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1);
        Self { text, starts: std::iter::once(0).chain(ends).collect() }
    }

    fn position(&self, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at).max(1);
        let before = self.text.get(self.starts[line - 1]..at).unwrap_or_default();
        Position { line, column: before.chars().count() + 1 }
    }

    fn node(&self, value: Value, span: Range<usize>) -> Node {
        Node { value, start: self.position(span.start), end: self.position(span.end) }
    }

    fn key(&self, key: &Key, otherwise: &Range<usize>) -> Node {
        self.node(Value::Scalar(key.get().to_owned()), key.span().unwrap_or_else(|| otherwise.clone()))
    }

    fn mapping(&self, table: &dyn TableLike, span: Range<usize>) -> Node {
        let entry = |(name, item): (&str, &Item)| {
            let value = self.item(item, &span);
            let key = table.key(name).map(|key| self.key(key, &span));
            (key.unwrap_or_else(|| self.node(Value::Scalar(name.to_owned()), span.clone())), value)
        };
        let mut entries: Vec<(Node, Node)> = table.iter().map(entry).collect();
        entries.sort_by_key(|(key, _)| key.start);
        self.node(Value::Mapping(entries), span)
    }

    fn item(&self, item: &Item, otherwise: &Range<usize>) -> Node {
        let span = || item.span().unwrap_or_else(|| otherwise.clone());
        match item {
            Item::None => self.node(Value::Scalar(String::new()), span()),
            Item::Value(value) => self.value(value, otherwise),
            Item::Table(table) => self.mapping(table, span()),
            Item::ArrayOfTables(tables) => {
                let tables = tables.iter().map(|table| self.mapping(table, table.span().unwrap_or_else(span)));
                self.node(Value::Sequence(tables.collect()), span())
            }
        }
    }

    fn value(&self, value: &TomlValue, otherwise: &Range<usize>) -> Node {
        let span = value.span().unwrap_or_else(|| otherwise.clone());
        let value = match value {
            TomlValue::String(text) => Value::Scalar(text.value().clone()),
            TomlValue::Array(items) => Value::Sequence(items.iter().map(|item| self.value(item, &span)).collect()),
            TomlValue::InlineTable(table) => return self.mapping(table, span),
            // Numbers, dates and truth values are what stands there.
            _ => Value::Scalar(self.text.get(span.clone()).unwrap_or_default().to_owned()),
        };
        self.node(value, span)
    }

    /// Collects what stands in lines of its own in a table, also under keys with dots.
    fn leaves(&self, table: &Table, path: &str, found: &mut Vec<TomlEntry>) {
        for (name, item) in table {
            let name = join(path, name);
            match item {
                Item::Value(value) => {
                    let end = value.span().map_or(0, |span| span.end);
                    let start = self.line_of(table, &name, end);
                    found.push(TomlEntry { name, span: start..end, value: self.value(value, &(start..end)) });
                }
                Item::Table(inner) if inner.is_dotted() => self.leaves(inner, &name, found),
                Item::None | Item::Table(_) | Item::ArrayOfTables(_) => {}
            }
        }
    }

    /// Returns where an entry begins: a key with dots does at the first of its parts.
    fn line_of(&self, table: &Table, path: &str, end: usize) -> usize {
        let name = path.rsplit('.').next().unwrap_or(path);
        let key = table.key(name).and_then(Key::span).map_or(end, |span| span.start);
        let line = self.text[..key].rfind('\n').map_or(0, |end| end + 1);
        let indent = self.text[line..].len() - self.text[line..].trim_start_matches([' ', '\t', '\u{feff}']).len();
        line + indent
    }

    /// Collects the tables that have a header.
    fn tables(&self, table: &Table, path: &str, found: &mut Vec<TomlEntry>) {
        for (name, item) in table {
            let name = join(path, name);
            match item {
                Item::Table(inner) => {
                    self.table(inner, &name, found);
                    self.tables(inner, &name, found);
                }
                Item::ArrayOfTables(tables) => {
                    for (number, inner) in tables.iter().enumerate() {
                        let name = format!("{name}[{number}]");
                        self.table(inner, &name, found);
                        self.tables(inner, &name, found);
                    }
                }
                Item::None | Item::Value(_) => {}
            }
        }
    }

    fn table(&self, table: &Table, name: &str, found: &mut Vec<TomlEntry>) {
        let Some(header) = table.span().filter(|_| !table.is_dotted() && !table.is_implicit()) else { return };
        let mut leaves = Vec::new();
        self.leaves(table, "", &mut leaves);
        let end = leaves.iter().map(|leaf| leaf.span.end).fold(header.end, usize::max);
        let key = |leaf: &TomlEntry| self.node(Value::Scalar(leaf.name.clone()), leaf.span.start..leaf.span.start);
        let entries = leaves.iter().map(|leaf| (key(leaf), leaf.value.clone())).collect();
        let value = self.node(Value::Mapping(entries), header.start..end);
        found.push(TomlEntry { name: name.to_owned(), span: header.start..end, value });
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: &str = "title = \"Über\" # x\ndraft = false\na.b = 1\ntags = [\n  'x',\n]\n[params]\n  sub = \"s\"\n[[menu.main]]\nname = 'n'\n[[menu.main]]\nname = 'o'\n";

    #[test]
    fn entries_know_their_places() {
        let entries = entries(FRONT).unwrap();
        let shown: Vec<(&str, &str)> = entries.iter().map(|entry| (&*entry.name, &FRONT[entry.span.clone()])).collect();
        assert_eq!(
            shown,
            [
                ("title", "title = \"Über\""),
                ("draft", "draft = false"),
                ("a.b", "a.b = 1"),
                ("tags", "tags = [\n  'x',\n]"),
                ("params", "[params]\n  sub = \"s\""),
                ("menu.main[0]", "[[menu.main]]\nname = 'n'"),
                ("menu.main[1]", "[[menu.main]]\nname = 'o'"),
            ]
        );
    }

    #[test]
    fn a_tree_says_what_the_text_says() {
        let root = parse(FRONT).unwrap().unwrap();
        assert_eq!(
            root.shape(),
            "{\"title\":\"Über\",\"draft\":\"false\",\"a\":{\"b\":\"1\"},\"tags\":[\"x\"],\"params\":{\"sub\":\"s\"},\
             \"menu\":{\"main\":[{\"name\":\"n\"},{\"name\":\"o\"}]}}"
        );
        let Value::Mapping(entries) = &root.value else { panic!("a mapping") };
        assert_eq!(entries[0].1.start, Position { line: 1, column: 9 });
        assert_eq!(parse("# nothing\n"), Ok(None));
        let error = parse("title = \"a\"\nb = \n").unwrap_err();
        assert_eq!(error.at().line, 2);
        assert!(parse(&format!("a = {}", "[".repeat(100_000))).is_err());
    }
}

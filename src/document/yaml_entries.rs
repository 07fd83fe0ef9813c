//! The entries of a table in YAML, added and taken out where they stand.
//!
//! Only what has lines of its own comes and goes: what stands between braces stays as it is.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::block::{LineTable, below};
use super::yaml::{self, Node, Value, end_of_entry};

/// Returns a table with the entries of its source: those that it lacks as they are there, behind the one
/// that they follow there, and without those of these names. `None` where one of the two is no YAML, or
/// where an entry that comes or goes has no lines of its own.
pub(super) fn with_entries_of(source: &str, own: &str, dropped: &HashSet<&str>) -> Option<String> {
    let (source, whole) = (source.trim_start_matches('\u{feff}'), own);
    let own = whole.trim_start_matches('\u{feff}');
    let (source_root, own_root) = (yaml::parse(source).ok()??, yaml::parse(own).ok()??);
    let side = |text| Side { text, lines: LineTable::of(text) };
    let line_end = if own.contains("\r\n") { "\r\n" } else { "\n" };
    let mut merger = Merger { source: side(source), own: side(own), dropped, line_end, edits: Vec::new() };
    merger.mapping(&own_root, &source_root, "")?;
    Some(format!("{}{}", &whole[..whole.len() - own.len()], merger.written()))
}

/// A table with its lines.
struct Side<'a> {
    text: &'a str,
    lines: LineTable,
}

impl Side<'_> {
    /// Returns the lines of an entry; `None` where it shares them with another.
    fn lines_of(&self, key: &Node) -> Option<Range<usize>> {
        let start = self.lines.start(key.start.line, self.text);
        let indent = key.start.column - 1;
        let blanks = self.text.get(start..start + indent)?;
        let is_alone = blanks.chars().all(|c| c == ' ');
        is_alone.then(|| start..end_of_entry(self.text, start + indent, key.start.column))
    }
}

struct Merger<'a> {
    source: Side<'a>,
    own: Side<'a>,
    dropped: &'a HashSet<&'a str>,
    line_end: &'a str,
    edits: Vec<(Range<usize>, String)>,
}

/// The members of a mapping that has keys that are words.
fn members(node: &Node) -> Option<Vec<(&str, &Node, &Node)>> {
    let Value::Mapping(entries) = &node.value else { return None };
    let has_word = |entry: &(Node, Node)| matches!(&entry.0.value, Value::Scalar(_));
    entries.iter().all(has_word).then(|| entries.iter().map(|(key, value)| (name(key), key, value)).collect())
}

fn name(key: &Node) -> &str {
    match &key.value {
        Value::Scalar(name) => name,
        _ => "",
    }
}

impl Merger<'_> {
    /// Compares two mappings, and what is in them.
    fn mapping(&mut self, own: &Node, source: &Node, above: &str) -> Option<()> {
        let (members_of_own, theirs) = (members(own)?, members(source)?);
        let places: HashMap<&str, usize> =
            members_of_own.iter().enumerate().map(|(at, (name, ..))| (*name, at)).collect();
        let known: HashSet<&str> = theirs.iter().map(|(name, ..)| *name).collect();
        let mut behind = None;
        for (name, key, value) in &theirs {
            let Some(at) = places.get(name) else {
                self.add(&members_of_own, behind, key)?;
                continue;
            };
            behind = Some(*at);
            let own = members_of_own[*at].2;
            match (&own.value, &value.value) {
                (Value::Mapping(_), Value::Mapping(_)) => self.mapping(own, value, &below(above, name))?,
                (Value::Mapping(_), _) | (_, Value::Mapping(_)) => return None,
                _ => {}
            }
        }
        for (name, key, value) in &members_of_own {
            if !known.contains(name) && self.is_dropped(value, &below(above, name)) {
                let lines = self.own.lines_of(key)?;
                self.edits.push((lines, String::new()));
            }
        }
        Some(())
    }

    /// Adds an entry of the source behind a member, or before the first.
    fn add(&mut self, members: &[(&str, &Node, &Node)], behind: Option<usize>, key: &Node) -> Option<()> {
        let (_, first, _) = members.first()?;
        let at = match behind {
            Some(at) => self.own.lines_of(members[at].1)?.end,
            None => self.own.lines_of(first)?.start,
        };
        let lines = self.source.lines_of(key)?;
        let indent = " ".repeat(first.start.column - 1);
        let mut text = String::new();
        for line in self.source.text[lines].lines() {
            let inner = line.get(key.start.column - 1..).unwrap_or_default().trim_end();
            if !inner.is_empty() {
                text.push_str(&indent);
            }
            text.push_str(inner);
            text.push_str(self.line_end);
        }
        self.edits.push((at..at, text));
        Some(())
    }

    /// Tells whether everything in a value is to go.
    fn is_dropped(&self, node: &Node, name: &str) -> bool {
        match &node.value {
            Value::Mapping(_) => members(node)
                .is_some_and(|members| members.iter().all(|(key, _, value)| self.is_dropped(value, &below(name, key)))),
            Value::Scalar(_) | Value::Alias => self.dropped.contains(name),
            Value::Sequence(_) => false,
        }
    }

    fn written(mut self) -> String {
        self.edits.sort_by_key(|(span, _)| span.start);
        let mut text = String::with_capacity(self.own.text.len());
        let mut end = 0;
        for (span, added) in self.edits {
            text.push_str(self.own.text.get(end..span.start).unwrap_or_default());
            if !added.is_empty() && !text.is_empty() && !text.ends_with('\n') {
                text.push_str(self.line_end);
            }
            text.push_str(&added);
            end = end.max(span.end);
        }
        text + &self.own.text[end..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_and_go_in_lines_of_their_own() {
        let source = "# Said of it\na: A\nb:\n    c: |\n      Two\n\n      lines\n    d: D\ne: E\n";
        let merged = |own: &str, dropped: &[&str]| with_entries_of(source, own, &dropped.iter().copied().collect());
        assert_eq!(
            merged("\u{feff}e: É # eigen\r\n\r\n# Van ons\r\nz: 1\r\nb:\r\n  old: Oud\r\n  d: Dé", &["b.old"]).unwrap(),
            "\u{feff}a: A\r\ne: É # eigen\r\n\r\n# Van ons\r\nz: 1\r\nb:\r\n  c: |\r\n    Two\r\n\r\n    lines\r\n  d: Dé"
        );
        assert_eq!(merged("a: 1\nb: {c: 1, d: 2}\ne: 3", &[]).unwrap(), "a: 1\nb: {c: 1, d: 2}\ne: 3");
        assert_eq!(merged("a: 1\ne: 3", &[]).unwrap(), "a: 1\nb:\n    c: |\n      Two\n\n      lines\n    d: D\ne: 3");
        assert_eq!(merged("b: {c: 1}\na: 1\ne: 3\n", &[]), None);
        assert_eq!(merged("b: 1\na: 1\ne: 3\n", &[]), None);
    }
}

//! The entries of front matter: found at any depth, and edited in place.
//!
//! Everything that is not edited keeps its bytes. The result is read again: where it would say
//! anything else than was meant, nothing is written.

use std::ops::Range;

use super::block::{Block, BlockKind};
use super::content::Content;
use super::entry_syntax::EntrySyntax;
use super::front_matter::{self, FrontMatter, FrontMatterEnd, RecordPlace};
use super::keys::TranslatableKeys;
use super::kind::Kind;
use super::scalar::{self, Scalar};
use super::yaml::{Node, Position, Value, end_of_entry};

/// What becomes of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EntryChange {
    /// It says this; where it is not there, it is added.
    Set(String),
    /// It says this if it is not there.
    Add(String),
    /// It says this if it is there.
    Replace(String),
    /// It is not there.
    Remove,
}

/// A change of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct EntryEdit<'a> {
    /// The names that the entry may have, that of a new one first.
    pub(crate) names: &'a [&'a str],
    /// Whether the parts of a name that are between dots may be keys of one another.
    pub(crate) is_nested: bool,
    /// What becomes of it.
    pub(crate) change: EntryChange,
}

/// Returns a document with these entries in its front matter; `None` where there is no place for
/// them, or where they would not be read again as what was meant, with everything else as it was.
///
/// New entries go behind the last one that is edited, else behind the last of all.
pub(crate) fn edit(document: &str, kind: Kind, edits: &[EntryEdit<'_>]) -> Option<String> {
    let written = written(document, kind, edits)?;
    // An entry that landed within another one would be added again and again.
    let is_settled = || self::written(&written, kind, edits).as_ref() == Some(&written);
    (is_meant(document, &written, kind, edits) && is_settled()).then_some(written)
}

/// Returns a document without a mapping of its front matter that holds nothing but these entries; `None`
/// where it holds more, or where anything else would change.
pub(crate) fn without(document: &str, kind: Kind, names: &[&str]) -> Option<String> {
    let block = front_matter::find(document.as_bytes(), kind)?;
    let entries = FrontEntries::of(document, &block)?;
    let parent = names.first()?.split_once('.')?.0;
    let (key, value) = entries.find(parent)?;
    let mut leaves = Vec::new();
    flatten(parent, value, &mut leaves);
    let is_whole = leaves.iter().all(|(path, _)| names.contains(&path.as_str()));
    let at = offset(entries.text, key.start)?;
    let start = entries.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let span = start..end_of_entry(entries.text, at, key.start.column);
    let is_alone = entries.text[start..at].trim().is_empty();
    let mut written = document.to_owned();
    written.replace_range(block.start + span.start..block.start + span.end, "");
    let removed = [EntryEdit { names: &[parent], is_nested: false, change: EntryChange::Remove }];
    let was = front_matter::find(written.as_bytes(), kind)?;
    let new = FrontEntries::of(&written, &was)?;
    let others = |entries: &FrontEntries<'_>| {
        let mut leaves = Vec::new();
        flatten("", &entries.root, &mut leaves);
        let below = format!("{parent}.");
        leaves.retain(|(path, _)| path != parent && !path.starts_with(&below));
        leaves
    };
    let is_meant = others(&new) == others(&entries) && is_same_content(document, &written, kind, &removed);
    (is_whole && is_alone && is_meant).then_some(written)
}

fn written(document: &str, kind: Kind, edits: &[EntryEdit<'_>]) -> Option<String> {
    let line_end = if document.contains("\r\n") { "\r\n" } else { "\n" };
    let Some(block) = front_matter::find(document.as_bytes(), kind) else {
        // A document without front matter gets one.
        let yaml = EntrySyntax::Yaml;
        let added = edits.iter().filter_map(|edit| Some(entry(yaml, edit.path()?, added(edit)?, "", line_end)));
        let added: String = added.collect();
        let start = if document.starts_with('\u{feff}') { 3 } else { 0 };
        let front = format!("---{line_end}{added}---{line_end}{line_end}");
        return (kind.place() == RecordPlace::FrontMatter)
            .then(|| format!("{}{front}{}", &document[..start], &document[start..]));
    };
    let entries = FrontEntries::of(document, &block)?;
    let mut spans: Vec<(Range<usize>, String)> = Vec::new();
    let mut last: Option<&Node> = None;
    let mut missing: Vec<(Vec<&str>, &str)> = Vec::new();
    for edit in edits {
        let found = entries.all(edit);
        for (key, value) in &found {
            last = last.filter(|last| last.start >= key.start).or(Some(key));
            match &edit.change {
                EntryChange::Set(text) | EntryChange::Replace(text) => {
                    spans.push(entries.replacement(key, value, text)?);
                }
                EntryChange::Remove => spans.push((entries.line_of(key, value)?, String::new())),
                EntryChange::Add(_) => {}
            }
        }
        if let (true, Some(text)) = (found.is_empty(), added(edit)) {
            missing.push((edit.path()?, text));
        }
    }
    spans.extend(entries.insertions(&missing, last, line_end)?);
    spans.sort_by_key(|(span, _)| (span.start, span.end));
    if spans.windows(2).any(|pair| pair[0].0.end > pair[1].0.start) {
        return None;
    }
    let mut written = document.to_owned();
    for (span, text) in spans.into_iter().rev() {
        written.replace_range(block.start + span.start..block.start + span.end, &text);
    }
    Some(written)
}

impl<'a> EntryEdit<'a> {
    /// Returns the keys of a new entry, the outermost first.
    fn path(&self) -> Option<Vec<&'a str>> {
        let name = self.names.first()?;
        Some(if self.is_nested { name.split('.').collect() } else { vec![name] })
    }
}

/// Returns what an entry says that is not there yet.
fn added<'a>(edit: &'a EntryEdit<'_>) -> Option<&'a str> {
    match &edit.change {
        EntryChange::Set(text) | EntryChange::Add(text) => Some(text),
        EntryChange::Replace(_) | EntryChange::Remove => None,
    }
}

/// Reads both documents again: the new one has these entries, and nothing else has changed.
fn is_meant(before: &str, after: &str, kind: Kind, edits: &[EntryEdit<'_>]) -> bool {
    let Some(block) = front_matter::find(after.as_bytes(), kind) else { return false };
    let Some(new) = FrontEntries::of(after, &block) else { return false };
    let was = front_matter::find(before.as_bytes(), kind);
    let old = was.as_ref().map(|block| FrontEntries::of(before, block));
    let is_as_sound = match &old {
        // What was sound stays sound; what YAML refuses is read line by line.
        Some(Some(old)) => new.is_sound || !old.is_sound,
        Some(None) => false,
        None => new.is_sound,
    };
    let others = |entries: &FrontEntries<'_>| {
        let mut leaves = Vec::new();
        flatten("", &entries.root, &mut leaves);
        leaves.retain(|(path, _)| !edits.iter().any(|edit| edit.names.contains(&path.as_str())));
        leaves
    };
    let is_same_rest = others(&new) == old.flatten().map(|old| others(&old)).unwrap_or_default();
    let says = |edit: &EntryEdit<'_>| {
        let found = new.all(edit);
        let says = |text: &String| found.iter().all(|(_, value)| value.value == Value::Scalar(text.clone()));
        match &edit.change {
            EntryChange::Set(text) => !found.is_empty() && says(text),
            EntryChange::Add(_) => !found.is_empty(),
            EntryChange::Replace(text) => says(text),
            EntryChange::Remove => found.is_empty(),
        }
    };
    is_as_sound && is_same_rest && edits.iter().all(says) && is_same_content(before, after, kind, edits)
}

/// Takes both documents apart as all others do, who may see other lines than YAML does: nothing but
/// the entries that were edited differs.
fn is_same_content(before: &str, after: &str, kind: Kind, edits: &[EntryEdit<'_>]) -> bool {
    let read = |text: &str| Content::read(text.as_bytes(), kind, &TranslatableKeys::default());
    let (old, new) = (read(before), read(after));
    let is_of = |name: &str, own: &str| own == name || own.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    let is_edited = |block: &Block| {
        let name = match &block.kind {
            BlockKind::Key(name) => name.as_str(),
            BlockKind::Scalar(path) => path.strip_prefix("metadata.").unwrap_or_default(),
            _ => return false,
        };
        edits.iter().flat_map(|edit| edit.names).any(|own| is_of(name, own))
    };
    fn others<'a>(content: &'a Content, is_edited: &dyn Fn(&Block) -> bool) -> Vec<(&'a BlockKind, &'a str)> {
        let blocks = content.blocks.iter().filter(|block| !is_edited(block));
        blocks.map(|block| (&block.kind, content.source(block))).collect()
    }
    let (was, is) = (&before[old.body..], &after[new.body..]);
    let blank = ['\u{feff}', '\r', '\n'];
    let is_same_body = match (kind.place(), old.front_matter_end) {
        (RecordPlace::Metadata | RecordPlace::Outside, _) => true,
        (RecordPlace::FrontMatter, 0) => was.trim_start_matches(blank) == is.trim_start_matches(blank),
        (RecordPlace::FrontMatter, _) => was == is,
    };
    is_same_body && others(&old, &is_edited) == others(&new, &is_edited)
}

/// Lists what is not a mapping, by its path.
fn flatten(path: &str, node: &Node, leaves: &mut Vec<(String, String)>) {
    match &node.value {
        Value::Mapping(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                let name = match &key.value {
                    Value::Scalar(name) => name.clone(),
                    _ => key.shape(),
                };
                let path = if path.is_empty() { name } else { format!("{path}.{name}") };
                flatten(&path, value, leaves);
            }
        }
        // Front matter without entries says nothing.
        Value::Mapping(_) if path.is_empty() => {}
        _ => leaves.push((path.to_owned(), node.shape())),
    }
}

/// The entries of a block of front matter.
#[derive(Debug)]
pub(crate) struct FrontEntries<'a> {
    text: &'a str,
    syntax: EntrySyntax,
    root: Node,
    /// Whether its language reads the block; else its lines were read one by one.
    is_sound: bool,
}

impl<'a> FrontEntries<'a> {
    /// Reads a block; `None` where it is no mapping.
    pub(crate) fn read(text: &'a str, syntax: EntrySyntax) -> Option<Self> {
        if text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > front_matter::MAX_NESTING {
            return None;
        }
        let start = Position { line: 1, column: 1 };
        let root = match syntax.parse(text).ok()? {
            Some(root) => root,
            None => Node { value: Value::Mapping(Vec::new()), start, end: start },
        };
        matches!(root.value, Value::Mapping(_)).then_some(Self { text, syntax, root, is_sound: true })
    }

    /// Reads the block of a document; one that YAML refuses line by line.
    fn of(document: &'a str, block: &FrontMatter<'_>) -> Option<Self> {
        if block.end != FrontMatterEnd::Closed {
            return None;
        }
        let text = document.get(block.start..block.start + block.text.len())?;
        let syntax = block.syntax;
        let by_line = || Self { text, syntax, root: by_line(text, syntax), is_sound: false };
        Some(Self::read(text, syntax).unwrap_or_else(by_line))
    }

    /// Finds an entry, its key and its value; parts of its name that are between dots may be keys of
    /// one another.
    pub(crate) fn find(&self, name: &str) -> Option<(&Node, &Node)> {
        find(&self.root, name)
    }

    /// Finds every entry that an edit is about: one that is there twice is edited twice.
    fn all(&self, edit: &EntryEdit<'_>) -> Vec<(&Node, &Node)> {
        let Value::Mapping(entries) = &self.root.value else { return Vec::new() };
        let is_named = |key: &Node| matches!(&key.value, Value::Scalar(name) if edit.names.contains(&name.as_str()));
        let mut found: Vec<_> =
            entries.iter().filter(|(key, _)| is_named(key)).map(|(key, value)| (key, value)).collect();
        if found.is_empty() && edit.is_nested {
            found.extend(edit.names.iter().filter_map(|name| self.find(name)));
        }
        found
    }

    /// Works out how a value is replaced, in its style.
    fn replacement(&self, key: &Node, value: &Node, text: &str) -> Option<(Range<usize>, String)> {
        let Value::Scalar(found) = &value.value else { return None };
        let span = match self.syntax {
            EntrySyntax::Yaml | EntrySyntax::Json => value_span(self.text, key, value, found)?,
            EntrySyntax::Toml => offset(self.text, value.start)?..offset(self.text, value.end)?,
        };
        if self.syntax == EntrySyntax::Toml {
            let text = scalar::write(text, Scalar::read(&self.text[span.clone()], "", EntrySyntax::Toml).style);
            return Some((span, text));
        }
        let is_bare = span.is_empty() && self.text[..span.start].ends_with(':');
        let is_quoted = self.text[..span.start].ends_with(['"', '\'']);
        let text = if is_quoted { text.to_owned() } else { spelled(text) };
        Some((span, if is_bare { format!(" {text}") } else { text }))
    }

    /// Tells whether an entry of TOML is a table with a header of its own.
    fn is_table(&self, key: &Node, value: &Node) -> bool {
        let is_collection = !matches!(value.value, Value::Scalar(_));
        let behind = offset(self.text, key.end).and_then(|end| self.text.get(end..)).unwrap_or_default();
        let line = behind.split('\n').next().unwrap_or_default();
        is_collection && !line.contains('=')
    }

    /// Returns the lines of an entry, if nothing else stands in them.
    fn line_of(&self, key: &Node, value: &Node) -> Option<Range<usize>> {
        let text = self.text;
        let (start, end) = (offset(text, key.start)?, offset(text, value.end)?);
        let from = text[..start].rfind('\n').map_or(0, |end| end + 1);
        let to = text[end..].find('\n').map_or(text.len(), |next| end + next + 1);
        let before = text[from..start].trim();
        // The keys that lead to an entry of TOML may stand before it, with dots between.
        let is_path = self.syntax == EntrySyntax::Toml && before.ends_with('.') && !before.contains('=');
        let is_alone = (is_path || before.trim_matches(['"', '\'']).is_empty())
            && matches!(text[end..to].trim_start().bytes().next(), None | Some(b'#'))
            && key.start.line == value.end.line;
        is_alone.then_some(from..to)
    }

    /// Works out where entries go that are not there yet: behind one that belongs to them, else into
    /// the mapping that has others like them, behind its last entry.
    fn insertions(
        &self,
        missing: &[(Vec<&str>, &str)],
        behind: Option<&Node>,
        line_end: &str,
    ) -> Option<Vec<(Range<usize>, String)>> {
        let mut spans: Vec<(Range<usize>, String)> = Vec::new();
        for (path, text) in missing {
            let (at, entry) = self.insertion(path, text, behind, line_end)?;
            match spans.iter_mut().find(|(span, _)| span.start == at) {
                Some((_, entries)) => entries.push_str(&entry),
                None => spans.push((at..at, entry)),
            }
        }
        for (span, entries) in &mut spans {
            if span.start > 0 && !self.text[..span.start].ends_with('\n') {
                *entries = format!("{line_end}{}", entries.trim_end_matches(['\r', '\n']));
            }
        }
        Some(spans)
    }

    fn insertion(&self, path: &[&str], text: &str, behind: Option<&Node>, line_end: &str) -> Option<(usize, String)> {
        let (mut parent, mut path) = (&self.root, path);
        while let [first, below @ ..] = path
            && !below.is_empty()
            && let Some((key, value)) = find(parent, first)
            && matches!(value.value, Value::Mapping(_))
            && (self.syntax == EntrySyntax::Yaml || self.is_table(key, value))
        {
            (parent, path) = (value, below);
        }
        let Value::Mapping(entries) = &parent.value else { return None };
        // Behind the header of a table, everything would be the table's.
        let is_own_line = |(key, value): &&(Node, Node)| self.syntax == EntrySyntax::Yaml || !self.is_table(key, value);
        let Some((last, value)) = entries.iter().rfind(is_own_line) else {
            let at = if self.syntax == EntrySyntax::Yaml { self.text.len() } else { 0 };
            return Some((at, entry(self.syntax, path.to_vec(), text, "", line_end)));
        };
        // A mapping between braces has no lines of its own.
        let column = entries.first().map_or(1, |(key, _)| key.start.column);
        let at_line_start = |node: &Node| {
            let at = offset(self.text, node.start)?;
            let start = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
            Some(self.text[start..at].trim_start_matches('\u{feff}').trim().trim_matches(['"', '\'']).is_empty())
        };
        if !at_line_start(last)? {
            return None;
        }
        // The parser ends a block scalar somewhere behind it, so the lines decide.
        let at = match (self.syntax, entries.iter().find(|(key, _)| behind == Some(key))) {
            (EntrySyntax::Toml, own) => {
                let end = offset(self.text, own.filter(is_own_line).map_or(value, |(_, value)| value).end)?;
                self.text[end..].find('\n').map_or(self.text.len(), |line| end + line + 1)
            }
            (EntrySyntax::Yaml | EntrySyntax::Json, own) => {
                end_of_entry(self.text, offset(self.text, own.map_or(last, |(key, _)| key).start)?, column)
            }
        };
        Some((at, entry(self.syntax, path.to_vec(), text, &" ".repeat(column.saturating_sub(1)), line_end)))
    }
}

/// Reads the lines at the margin one by one.
fn by_line(text: &str, syntax: EntrySyntax) -> Node {
    let start = Position { line: 1, column: 1 };
    let mut entries: Vec<(Node, Node)> = Vec::new();
    let mut margin = None;
    for (number, line) in text.lines().enumerate() {
        let entry = line.trim_start_matches([' ', '\u{feff}']);
        if entry.trim().is_empty() || entry.starts_with('#') {
            continue;
        }
        let indent = line.chars().count() - entry.chars().count();
        let Some(colon) = syntax.key_end(entry).filter(|_| *margin.get_or_insert(indent) == indent) else { continue };
        let at = |bytes: usize| Position { line: number + 1, column: indent + entry[..bytes].chars().count() + 1 };
        let leaf = |span: Range<usize>, text: &str| Node {
            value: Value::Scalar(text.to_owned()),
            start: at(span.start),
            end: at(span.end),
        };
        let key = entry[..colon].trim_end();
        let rest = &entry[colon + 1..];
        let from = colon + 1 + (rest.len() - rest.trim_start().len());
        let value = match rest.trim_start() {
            comment if comment.is_empty() || comment.starts_with('#') => leaf(colon + 1..colon + 1, ""),
            value => {
                let word = value.split(char::is_whitespace).next().unwrap_or_default();
                let inner = ['"', '\''].into_iter().find_map(|quote| word.strip_prefix(quote)?.strip_suffix(quote));
                leaf(from..from + word.len(), inner.unwrap_or(word))
            }
        };
        entries.push((leaf(0..key.len(), key.trim_matches(['"', '\''])), value));
    }
    let end = entries.last().map_or(start, |(_, value)| value.end);
    Node { value: Value::Mapping(entries), start, end }
}

fn find<'a>(node: &'a Node, name: &str) -> Option<(&'a Node, &'a Node)> {
    let Value::Mapping(entries) = &node.value else { return None };
    let named = |name: &str| {
        entries.iter().find(|(key, _)| matches!(&key.value, Value::Scalar(text) if text == name)).map(|(k, v)| (k, v))
    };
    let dots = name.match_indices('.').map(|(at, _)| at).rev();
    named(name).or_else(|| dots.filter_map(|at| find(named(&name[..at])?.1, &name[at + 1..])).next())
}

/// Writes a text so that no reader of YAML takes it for a number: digits alone, or with an exponent.
pub(crate) fn spelled(text: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_like_one = is_number(text) || text.split_once('e').is_some_and(|(a, b)| is_number(a) && is_number(b));
    if is_like_one { format!("'{text}'") } else { text.to_owned() }
}

/// Writes an entry, with its keys in one another.
fn entry(syntax: EntrySyntax, path: Vec<&str>, text: &str, indent: &str, line_end: &str) -> String {
    if syntax == EntrySyntax::Toml {
        let is_bare = |key: &str| key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        let key = |key: &str| if is_bare(key) { key.to_owned() } else { scalar::basic(key) };
        let keys: Vec<String> = path.into_iter().map(key).collect();
        return format!("{indent}{} = {}{line_end}", keys.join("."), scalar::basic(text));
    }
    let mut written = String::new();
    let mut indent = indent.to_owned();
    let mut keys = path.into_iter().peekable();
    while let Some(key) = keys.next() {
        let value = if keys.peek().is_some() { String::new() } else { format!(" {}", spelled(text)) };
        written.push_str(&format!("{indent}{key}:{value}{line_end}"));
        indent.push_str("  ");
    }
    written
}

/// Returns where the value of a key stands, within its quotes; `None` where it is written over several
/// lines.
pub(crate) fn value_span(text: &str, key: &Node, node: &Node, value: &str) -> Option<Range<usize>> {
    let (start, end) = (offset(text, node.start)?, offset(text, node.end)?);
    if value.is_empty() && !text.get(start..end)?.starts_with(['"', '\'']) {
        // Nothing stands there: behind the colon.
        let behind = offset(text, key.end)?;
        let colon = behind + text[behind..].find(':')? + 1;
        return text[behind..colon - 1].chars().all(|c| matches!(c, ' ' | '"' | '\'')).then_some(colon..colon);
    }
    // Where the parser ends a value in quotes, a comment may stand before that.
    let raw = text.get(start..end)?;
    let from = if raw.starts_with(['"', '\'']) { start + 1 } else { start };
    let behind = text.get(from..)?.strip_prefix(value)?;
    let is_whole = match raw.chars().next().filter(|_| from > start) {
        Some(quote) => behind.starts_with(quote),
        None => raw.strip_prefix(value).is_some_and(|rest| rest.trim().is_empty()),
    };
    is_whole.then(|| from..from + value.len())
}

/// Returns where a place is, in bytes.
pub(crate) fn offset(text: &str, place: Position) -> Option<usize> {
    let mut start = 0;
    for _ in 1..place.line {
        start +=
            text[start..].find('\n').map(|end| end + 1).or_else(|| (start < text.len()).then(|| text.len() - start))?;
    }
    let line = &text[start..];
    let column = place.column.saturating_sub(1);
    let at = line.char_indices().map(|(at, _)| at).chain([line.len()]).nth(column)?;
    Some(start + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: &str =
        "+++\ntitle = 'T' # eigen\nl10n.rev = \"a\"\ntags = [\n  1,\n]\n\n[params]\nrev = 1\n+++\nText\n";

    fn edited(document: &str, name: &str, change: EntryChange) -> Option<String> {
        edit(document, Kind::Markdown, &[EntryEdit { names: &[name], is_nested: true, change }])
    }

    #[test]
    fn toml_is_edited_in_place() {
        for (name, change, from, to) in [
            ("l10n.rev", EntryChange::Set("b".into()), "\"a\"", "\"b\""),
            ("title", EntryChange::Set("it's".into()), "'T'", "\"it's\""),
            ("l10n.rev", EntryChange::Remove, "l10n.rev = \"a\"\n", ""),
            ("l10n.by", EntryChange::Set("j".into()), "]\n\n", "]\nl10n.by = \"j\"\n\n"),
            ("params.by", EntryChange::Set("j".into()), "rev = 1\n", "rev = 1\nby = \"j\"\n"),
            ("ms.x", EntryChange::Set("1".into()), "]\n\n", "]\nms.x = \"1\"\n\n"),
        ] {
            assert_eq!(edited(FRONT, name, change.clone()), Some(FRONT.replacen(from, to, 1)), "{name} {change:?}");
            let windows = |text: &str| text.replace('\n', "\r\n");
            let written = edited(&windows(FRONT), name, change);
            assert_eq!(written, Some(windows(&FRONT.replacen(from, to, 1))), "{name}");
        }
        assert_eq!(edited("+++\na = {b = 1, c = 2}\n+++\n", "a.b", EntryChange::Remove), None, "not a line of its own");
    }
}

//! Records that are a key of front matter, at any depth.

use std::ops::Range;

use super::suppression::Suppression;
use super::{ClaimKind, ClaimPattern, Record, Renewal, Scheme};
use crate::document::front_matter::{self, FrontMatterEnd};
use crate::document::yaml::{self, Node, Position, Value};
use crate::document::{Kind, RecordPlace};

/// A scheme whose record is a key of front matter.
#[derive(Clone, Debug)]
pub struct Keyed {
    /// The name of the scheme.
    pub id: String,
    /// The key; parts between dots may be keys of one another.
    pub key: String,
    /// What stands there.
    pub kind: ClaimKind,
    /// Where in the value the claim stands, if it is not all of it.
    pub pattern: Option<ClaimPattern>,
    /// A key that says that the translation is not at the present source.
    pub flag: Option<Flag>,
    /// Whether changes of front matter alone make nothing stale.
    pub ignores_front_matter: bool,
}

/// A key that says that a translation is not at the present source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The key; parts between dots may be keys of one another.
    pub key: String,
    /// What it says of a translation that is; `None` where such a translation does not have it.
    pub current: Option<String>,
}

impl Keyed {
    /// Describes a key without further ado.
    pub fn new(id: impl Into<String>, key: impl Into<String>, kind: ClaimKind) -> Self {
        let (id, key) = (id.into(), key.into());
        Self { id, key, kind, pattern: None, flag: None, ignores_front_matter: false }
    }

    /// Finds the claim in a value.
    fn claim_in(&self, value: &str) -> Option<Range<usize>> {
        match &self.pattern {
            Some(pattern) => pattern.find(value),
            None => Some(0..value.len()),
        }
    }
}

impl Scheme for Keyed {
    fn id(&self) -> &str {
        &self.id
    }

    fn kind(&self) -> ClaimKind {
        self.kind
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        let block = match Record::front_matter(document, kind) {
            Ok(block) => block,
            Err(record) => return *record,
        };
        let suppression = Suppression::read(&block);
        let last = self.key.rsplit('.').next().unwrap_or(&self.key);
        if memchr::memmem::find(block.text, last.as_bytes()).is_none() {
            return Record { suppression, ..Record::default() };
        }
        let (value, line, complaint) = match FrontEntries::read(&String::from_utf8_lossy(block.text)) {
            Some(entries) => match entries.find(&self.key) {
                Some((_, Node { value: Value::Scalar(value), start, .. })) => {
                    (value.clone(), block.first_line + to_line(*start), None)
                }
                _ => return Record { suppression, ..Record::default() },
            },
            // What YAML refuses is read line by line.
            None => {
                let keys = front_matter::read_keys(&block, &[&self.key, last]);
                match keys.values.into_iter().next() {
                    Some(value) => (value.value, value.line, keys.complaint),
                    None => return Record { suppression, complaint: keys.complaint, ..Record::default() },
                }
            }
        };
        if block.end == FrontMatterEnd::Unclosed {
            let unusable = Some(super::Unusable::FrontMatterUnclosed { line });
            return Record { unusable, ..Record::default() };
        }
        let text = self.claim_in(&value).map_or(&value[..], |span| &value[span]);
        Record { suppression, complaint, ..Record::of_claim(self.kind, text, line) }
    }

    fn owns(&self, key: &str) -> bool {
        let own = [Some(self.key.as_str()), self.flag.as_ref().map(|flag| flag.key.as_str())];
        own.into_iter().flatten().any(|own| own == key || own.split('.').next() == Some(key))
    }

    fn write(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String> {
        let written = self.written(document, kind, renewal)?;
        self.is_meant(document, &written, kind, renewal).then_some(written)
    }

    fn ignores_front_matter(&self) -> bool {
        self.ignores_front_matter
    }
}

impl Keyed {
    fn written(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String> {
        let line_end = if document.contains("\r\n") { "\r\n" } else { "\n" };
        let old = self.read(document.as_bytes(), kind).provenance.and_then(|provenance| provenance.claim);
        let claim = renewal.claim(self.kind, old.as_ref())?;
        let Some(block) = front_matter::find(document.as_bytes(), kind) else {
            // A document without front matter gets one.
            let start = if document.starts_with('\u{feff}') { 3 } else { 0 };
            let is_fresh = kind.place() == RecordPlace::FrontMatter && self.pattern.is_none();
            let entry = nested(&self.key, &claim, "", line_end);
            let front = format!("---{line_end}{entry}---{line_end}{line_end}");
            return is_fresh.then(|| format!("{}{front}{}", &document[..start], &document[start..]));
        };
        if block.end != FrontMatterEnd::Closed {
            return None;
        }
        let text = std::str::from_utf8(block.text).ok()?;
        let entries = FrontEntries::read(text)?;
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        match entries.find(&self.key) {
            Some((key, value)) => {
                let Value::Scalar(found) = &value.value else { return None };
                let span = scalar(text, key, value, found)?;
                let within = self.claim_in(&text[span.clone()])?;
                let is_bare = span.is_empty() && text[..span.start].ends_with(':');
                let is_plain = !text[..span.start].ends_with(['"', '\'']) && self.pattern.is_none();
                let claim = if is_plain { spelled(&claim) } else { claim };
                let claim = if is_bare { format!(" {claim}") } else { claim };
                edits.push((span.start + within.start..span.start + within.end, claim));
            }
            None if self.pattern.is_some() => return None,
            None => edits.push(entries.insertion(text, &self.key, &claim, line_end)?),
        }
        if let Some(flag) = &self.flag
            && let Some((key, value)) = entries.find(&flag.key)
        {
            edits.push(match &flag.current {
                Some(current) => {
                    let Value::Scalar(found) = &value.value else { return None };
                    (scalar(text, key, value, found)?, current.clone())
                }
                None => (alone(text, key, value)?, String::new()),
            });
        }
        edits.sort_by_key(|(span, _)| (span.start, span.end));
        if edits.windows(2).any(|pair| pair[0].0.end > pair[1].0.start) {
            return None;
        }
        let mut written = document.to_owned();
        for (span, text) in edits.into_iter().rev() {
            written.replace_range(block.start + span.start..block.start + span.end, &text);
        }
        Some(written)
    }

    /// Reads both documents again: the new one has this record, and nothing else has changed.
    fn is_meant(&self, before: &str, after: &str, kind: Kind, renewal: &Renewal<'_>) -> bool {
        let record = self.read(after.as_bytes(), kind);
        let has_claim = record.unusable.is_none()
            && record.provenance.and_then(|provenance| provenance.claim).is_some_and(|claim| renewal.means(&claim));
        let parts = |text: &str| -> Option<(String, Vec<(String, String)>)> {
            let Some(block) = front_matter::find(text.as_bytes(), kind) else {
                return Some((text.trim_start_matches(['\u{feff}', '\r', '\n']).to_owned(), Vec::new()));
            };
            let inner = std::str::from_utf8(block.text).ok()?;
            let mut leaves = Vec::new();
            flatten("", &FrontEntries::read(inner)?.0, &mut leaves);
            let is_flag = |path: &str| self.flag.as_ref().is_some_and(|flag| flag.key == path);
            leaves.retain(|(path, _)| path != &self.key && !is_flag(path));
            Some((text[block.start + block.text.len()..].to_owned(), leaves))
        };
        let (Some((was, old)), Some((is, new))) = (parts(before), parts(after)) else { return false };
        let had_front_matter = front_matter::find(before.as_bytes(), kind).is_some();
        let is_same_body = if had_front_matter {
            was == is
        } else {
            is.trim_start_matches('-').trim_start_matches(['\r', '\n']) == was
        };
        has_claim && old == new && is_same_body
    }
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
struct FrontEntries(Node);

impl FrontEntries {
    /// Reads a block as YAML; `None` where YAML refuses it, or it is no mapping.
    fn read(text: &str) -> Option<Self> {
        if text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > front_matter::MAX_NESTING {
            return None;
        }
        match yaml::parse(text) {
            Ok(Some(root)) => matches!(root.value, Value::Mapping(_)).then_some(Self(root)),
            Ok(None) => {
                let start = Position { line: 1, column: 1 };
                Some(Self(Node { value: Value::Mapping(Vec::new()), start, end: start }))
            }
            Err(_) => None,
        }
    }

    /// Finds an entry; parts of its key that are between dots may be keys of one another.
    fn find(&self, key: &str) -> Option<(&Node, &Node)> {
        find(&self.0, key)
    }

    /// Works out where an entry goes that is not there yet: into the mapping that has others like
    /// it, behind its last entry.
    fn insertion(&self, text: &str, key: &str, claim: &str, line_end: &str) -> Option<(Range<usize>, String)> {
        let (mut parent, mut rest) = (&self.0, key);
        while let Some((first, below)) = rest.split_once('.') {
            let Some((_, value)) = find(parent, first) else { break };
            if !matches!(value.value, Value::Mapping(_)) {
                break;
            }
            (parent, rest) = (value, below);
        }
        let Value::Mapping(entries) = &parent.value else { return None };
        let Some((last, _)) = entries.last() else {
            let at = text.len();
            return Some((at..at, nested(rest, claim, "", line_end)));
        };
        // A mapping between braces has no lines of its own.
        let column = entries.first().map_or(1, |(key, _)| key.start.column);
        let at_line_start = |node: &Node| {
            let at = offset(text, node.start)?;
            let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
            Some(text[start..at].trim_start_matches('\u{feff}').trim().trim_matches(['"', '\'']).is_empty())
        };
        if !at_line_start(last)? {
            return None;
        }
        // The parser ends a block scalar somewhere behind it, so the lines decide.
        let from = offset(text, last.start)?;
        let at = end_of_entry(text, from, column);
        let indent = " ".repeat(column.saturating_sub(1));
        let entry = nested(rest, claim, &indent, line_end);
        let is_complete = text[..at].is_empty() || text[..at].ends_with('\n');
        Some((at..at, if is_complete { entry } else { format!("{line_end}{}", entry.trim_end_matches(['\r', '\n'])) }))
    }
}

/// Returns where the lines of an entry end that begins in a column: before the next line that is
/// indented no deeper.
fn end_of_entry(text: &str, from: usize, column: usize) -> usize {
    let mut at = text[from..].find('\n').map_or(text.len(), |end| from + end + 1);
    let mut end = at;
    while at < text.len() {
        let line = &text[at..text[at..].find('\n').map_or(text.len(), |end| at + end + 1)];
        let indent = line.len() - line.trim_start_matches(' ').len();
        let is_blank = line.trim().is_empty();
        let is_item = indent + 1 == column && line.trim_start().starts_with("- ");
        if !is_blank && indent < column && !is_item {
            break;
        }
        at += line.len();
        if !is_blank {
            end = at;
        }
    }
    end
}

fn find<'a>(node: &'a Node, key: &str) -> Option<(&'a Node, &'a Node)> {
    let Value::Mapping(entries) = &node.value else { return None };
    let named = |name: &str| {
        entries.iter().find(|(key, _)| matches!(&key.value, Value::Scalar(text) if text == name)).map(|(k, v)| (k, v))
    };
    let dots = key.match_indices('.').map(|(at, _)| at).rev();
    named(key).or_else(|| dots.filter_map(|at| find(named(&key[..at])?.1, &key[at + 1..])).next())
}

/// Writes a claim so that no reader of YAML takes it for a number: digits alone, or with an exponent.
fn spelled(claim: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_like_one = is_number(claim) || claim.split_once('e').is_some_and(|(a, b)| is_number(a) && is_number(b));
    if is_like_one { format!("'{claim}'") } else { claim.to_owned() }
}

/// Writes an entry; parts of its key become keys of one another.
fn nested(key: &str, claim: &str, indent: &str, line_end: &str) -> String {
    let mut written = String::new();
    let mut indent = indent.to_owned();
    let mut parts = key.split('.').peekable();
    while let Some(part) = parts.next() {
        let value = if parts.peek().is_some() { String::new() } else { format!(" {}", spelled(claim)) };
        written.push_str(&format!("{indent}{part}:{value}{line_end}"));
        indent.push_str("  ");
    }
    written
}

/// Returns where the value of a key stands, within its quotes; `None` where it is written over several
/// lines.
fn scalar(text: &str, key: &Node, node: &Node, value: &str) -> Option<Range<usize>> {
    let (start, end) = (offset(text, node.start)?, offset(text, node.end)?);
    if value.is_empty() && !text.get(start..end)?.starts_with(['"', '\'']) {
        // Nothing stands there: behind the colon.
        let behind = offset(text, key.end)?;
        let colon = behind + text[behind..].find(':')? + 1;
        return text[behind..colon - 1].chars().all(|c| matches!(c, ' ' | '"' | '\'')).then_some(colon..colon);
    }
    let raw = text.get(start..end)?;
    let inner = |quote: char| raw.strip_prefix(quote)?.strip_suffix(quote);
    if inner('"').or_else(|| inner('\'')).is_some_and(|inner| inner == value) {
        return Some(start + 1..end - 1);
    }
    (raw.trim_end() == value).then(|| start..start + raw.trim_end().len())
}

/// Returns the lines of an entry, if nothing else stands in them.
fn alone(text: &str, key: &Node, value: &Node) -> Option<Range<usize>> {
    let (start, end) = (offset(text, key.start)?, offset(text, value.end)?);
    let from = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let to = text[end..].find('\n').map_or(text.len(), |next| end + next + 1);
    let is_alone = text[from..start].trim().is_empty()
        && matches!(text[end..to].trim_start().bytes().next(), None | Some(b'#'))
        && key.start.line == value.end.line;
    is_alone.then_some(from..to)
}

/// Returns where a place is, in bytes.
fn offset(text: &str, place: Position) -> Option<usize> {
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

fn to_line(place: Position) -> u32 {
    u32::try_from(place.line.saturating_sub(1)).unwrap_or(u32::MAX / 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::provenance::{Claim, CommitId};

    fn renewal() -> Renewal<'static> {
        Renewal {
            commit: CommitId::read("c123456789c123456789c123456789c123456789"),
            ..Renewal::for_tests(b"# Title\n")
        }
    }

    fn otel() -> Keyed {
        let flag = Some(Flag { key: "drifted_from_default".into(), current: None });
        Keyed { flag, ..Keyed::new("opentelemetry", "default_lang_commit", ClaimKind::Commit) }
    }

    fn nested_key() -> Keyed {
        Keyed::new("mdn", "l10n.sourceCommit", ClaimKind::Commit)
    }

    fn claim(scheme: &Keyed, document: &str) -> Option<Claim> {
        scheme.read(document.as_bytes(), Kind::Markdown).provenance?.claim
    }

    #[test]
    fn a_claim_is_read_at_any_depth_and_in_any_style() {
        let commit = |digits: &str| CommitId::read_any(digits).map(Claim::Commit);
        assert_eq!(claim(&otel(), "---\ntitle: T\ndefault_lang_commit: abcdef1 # patched\n---\n"), commit("abcdef1"));
        for document in [
            "---\nl10n:\n  sourceCommit: c123456789c123456789c123456789c123456789\n---\n",
            "---\nl10n: {sourceCommit: \"c123456789c123456789c123456789c123456789\"}\n---\n",
            "---\r\nl10n.sourceCommit: 'c123456789c123456789c123456789c123456789'\r\n---\r\n",
        ] {
            assert_eq!(
                claim(&nested_key(), document),
                commit("c123456789c123456789c123456789c123456789"),
                "{document}"
            );
        }
        assert_eq!(claim(&otel(), "---\ntitle: default_lang_commit\n---\n"), None);
        let pattern = Some(ClaimPattern::new("/blob/(?<rev>[0-9a-f]+)/").unwrap());
        let url = Keyed { pattern, ..Keyed::new("x", "original", ClaimKind::Commit) };
        assert_eq!(claim(&url, "---\noriginal: https://x.test/a/b/blob/c123456/c.md\n---\n"), commit("c123456"));
    }

    #[test]
    fn what_is_no_claim_is_told_with_its_text() {
        let record = otel().read(b"---\ndefault_lang_commit: n/a\n---\n", Kind::Markdown);
        let found = crate::provenance::Unusable::NotAClaim { kind: ClaimKind::Commit, found: "n/a".into(), line: 2 };
        assert_eq!(record.unusable, Some(found));
    }

    #[test]
    fn records_are_renewed_in_place_and_style() {
        let write = |scheme: &Keyed, document: &str| scheme.write(document, Kind::Markdown, &renewal());
        let old = "---\r\ntitle: \"T: x\"\r\ndefault_lang_commit: abcdef1 # patched\r\ndrifted_from_default: true\r\nweight: 3\r\n---\r\nText\r\n";
        let new = "---\r\ntitle: \"T: x\"\r\ndefault_lang_commit: c123456 # patched\r\nweight: 3\r\n---\r\nText\r\n";
        assert_eq!(write(&otel(), old).as_deref(), Some(new));
        assert_eq!(write(&otel(), new).as_deref(), Some(new), "a second time");
        let commit = "c123456789c123456789c123456789c123456789";
        for (old, new) in [
            ("---\ntitle: T\n---\nText\n", format!("---\ntitle: T\nl10n:\n  sourceCommit: {commit}\n---\nText\n")),
            (
                "---\nl10n:\n  other: >\n    x\n    y\n\ntitle: T\n---\nText\n",
                format!("---\nl10n:\n  other: >\n    x\n    y\n  sourceCommit: {commit}\n\ntitle: T\n---\nText\n"),
            ),
            ("---\nl10n:\n  sourceCommit:\n---\n", format!("---\nl10n:\n  sourceCommit: {commit}\n---\n")),
            ("---\n---\nText\n", format!("---\nl10n:\n  sourceCommit: {commit}\n---\nText\n")),
            ("Text\n", format!("---\nl10n:\n  sourceCommit: {commit}\n---\n\nText\n")),
            ("---\nkeys:\n- a\n- b\n---\n", format!("---\nkeys:\n- a\n- b\nl10n:\n  sourceCommit: {commit}\n---\n")),
            (
                "---\nl10n: {sourceCommit: '9999999999999999999999999999999999999999'}\n---\n",
                format!("---\nl10n: {{sourceCommit: '{commit}'}}\n---\n"),
            ),
        ] {
            assert_eq!(write(&nested_key(), old), Some(new), "{old}");
        }
        // Digits alone, or with an exponent, are a number to whoever reads the page.
        for digits in ["0123456", "1234e56"] {
            let commit = CommitId::read(&format!("{digits}{}", "a".repeat(33)));
            let renewal = Renewal { commit, ..Renewal::for_tests(b"") };
            let written = |old: &str| otel().write(old, Kind::Markdown, &renewal);
            let (bare, new) =
                ("---\ndefault_lang_commit: abcdef1\n---\n", "---\ndefault_lang_commit: 'abcdef1'\n---\n");
            assert_eq!(written(bare), Some(new.replace("abcdef1", digits)));
            assert_eq!(written(new), Some(new.replace("abcdef1", digits)));
        }
        assert_eq!(write(&nested_key(), "---\nl10n: {other: x}\n---\n"), None, "no line of its own");
        assert_eq!(write(&nested_key(), "---\ntitle: [x\n---\n"), None, "no YAML");
    }

    proptest! {
        /// Whatever stands around it, a record that is written is found again, and nothing else changed.
        #[test]
        fn nothing_but_the_record_changes(
            lines in prop::collection::vec(prop::sample::select(LINES.to_vec()), 0..8),
            at in any::<prop::sample::Index>(),
            record in prop::sample::select(RECORDS.to_vec()),
            (windows, marked) in any::<(bool, bool)>(),
        ) {
            let mut lines = lines;
            lines.insert(at.index(lines.len() + 1), record);
            let mut document = format!("---\n{}---\n# Titel: x\n\n---\nl10n: tekst\n", lines.concat());
            if windows {
                document = document.replace('\n', "\r\n");
            }
            if marked {
                document.insert(0, '\u{feff}');
            }
            let yaml = |text: &str| {
                let block = front_matter::find(text.as_bytes(), Kind::Markdown)?;
                serde_yaml::from_slice::<serde_yaml::Value>(block.text).ok()
            };
            let Some(written) = nested_key().write(&document, Kind::Markdown, &renewal()) else { return Ok(()) };
            let commit = renewal().commit.map(Claim::Commit);
            let read = claim(&nested_key(), &written);
            let is_there = match (&read, &commit) {
                (Some(Claim::Commit(read)), Some(Claim::Commit(commit))) => commit.as_str().starts_with(read.as_str()),
                _ => false,
            };
            prop_assert!(is_there, "{written}");
            prop_assert_eq!(nested_key().write(&written, Kind::Markdown, &renewal()), Some(written.clone()));
            let body = |text: &str| text[text.find("# Titel").unwrap()..].to_owned();
            prop_assert_eq!(body(&document), body(&written));
            // Another parser finds every other value as it was.
            if let (Some(was), Some(is)) = (yaml(&document), yaml(&written)) {
                let others = |value: serde_yaml::Value| {
                    let mut others = value.as_mapping().cloned().unwrap_or_default();
                    for name in ["l10n", "l10n.sourceCommit"] {
                        if let Some(serde_yaml::Value::Mapping(inner)) = others.get_mut(name) {
                            inner.remove("sourceCommit");
                        }
                        let is_bare = others.get(name).is_some_and(|value| match value {
                            serde_yaml::Value::Mapping(inner) => inner.is_empty(),
                            _ => name != "l10n",
                        });
                        if is_bare {
                            others.remove(name);
                        }
                    }
                    others
                };
                prop_assert_eq!(others(was), others(is), "{}", written);
            }
        }
    }

    /// Entries as odd as real ones.
    const LINES: [&str; 12] = [
        "title: \"Titel: x # y\"\n",
        "ms:assetid: abc\n",
        "text: |\n  een\n\n  l10n:\n    sourceCommit: 1\n",
        "folded: >-\n  een\n  twee\n\n",
        "list:\n- a: 1\n  b: 2\n- c\n",
        "flow: {l10n: {sourceCommit: x}, y: [1,\n  2]}\n",
        "# l10n: opmerking é\n",
        "plain: een\n  twee drie\n",
        "anchor: &a {x: 1}\nalias: *a\n",
        "leeg:\n",
        "\"quoted key\": 'it''s'\n",
        "日本: \u{200f}نص\n",
    ];

    /// Records in the styles that occur, and none.
    const RECORDS: [&str; 9] = [
        "",
        "l10n:\n  sourceCommit: abcdef1\n",
        "l10n:\n    by: jan\n    sourceCommit:   'abcdef1' # pin\n    note: |\n      x\n",
        "l10n: {by: [a, b], sourceCommit: \"abcdef1\"}\n",
        "l10n.sourceCommit: abcdef1\n",
        "l10n:\n  by: jan\n",
        "l10n:\n  sourceCommit:\n",
        "l10n: # eigen\n  # nog een\n  by:\n  - a\n  - b\n",
        "l10n: tekst\n",
    ];
}

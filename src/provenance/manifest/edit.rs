//! Writes an entry of a manifest in place: order, style and everything else stay as they are.

use std::ops::Range;
use std::path::{Path, PathBuf};

use super::MAX_BYTES;
use crate::document::entries::{offset, spelled, value_span};
use crate::document::yaml::{self, Node, Value, end_of_entry};
use crate::provenance::{ClaimKind, ClaimPattern};

/// What an entry of a manifest is to become.
#[derive(Clone, Debug, PartialEq)]
pub struct ManifestChange {
    /// The file.
    pub file: PathBuf,
    /// The names of the entry from the top down.
    pub entry: Vec<String>,
    /// What it is to claim; `None` to remove it.
    pub claim: Option<String>,
    /// Where in the value the claim stands, if it is not all of it.
    pub(super) pattern: Option<ClaimPattern>,
    /// What is claimed.
    pub(super) kind: ClaimKind,
}

impl ManifestChange {
    /// Returns the text of the manifest with this change; `None` where there is no place for it, or where it
    /// would not be read again as what was meant, with everything else as it was.
    pub fn applied(&self, text: Option<&str>) -> Option<String> {
        let text = text.unwrap_or(if is_json_name(&self.file) { "{}\n" } else { "" });
        if text.len() as u64 >= MAX_BYTES {
            return None;
        }
        let marks = text.len() - text.trim_start_matches('\u{feff}').len();
        let (mark, text) = text.split_at(marks);
        let edits = match &self.claim {
            Some(claim) => vec![self.edit(text, claim)?],
            None => removal(text, &self.entry)?,
        };
        let mut written = text.to_owned();
        for (span, new) in edits.into_iter().rev() {
            written.replace_range(span, &new);
        }
        self.is_meant(text, &written).then(|| format!("{mark}{written}"))
    }

    fn edit(&self, text: &str, claim: &str) -> Option<(Range<usize>, String)> {
        let root = yaml::parse(text).ok()?;
        let Some(root) = root else {
            return Some((text.len()..text.len(), block(&self.entry, claim, "", line_end(text))));
        };
        let (mut node, mut names) = (&root, &self.entry[..]);
        while let [name, rest @ ..] = names {
            let Some((key, value)) = find(node, name) else { break };
            if rest.is_empty() {
                return self.replacement(text, key, value, claim);
            }
            (node, names) = (value, rest);
        }
        // Nothing that is no mapping is overwritten.
        let Value::Mapping(entries) = &node.value else { return None };
        let start = offset(text, node.start)?;
        if text[start..].starts_with('{') {
            return flow_insertion(text, start, entries, names, claim);
        }
        block_insertion(text, entries, names, claim)
    }

    fn replacement(&self, text: &str, key: &Node, value: &Node, claim: &str) -> Option<(Range<usize>, String)> {
        let Value::Scalar(found) = &value.value else { return None };
        let span = value_span(text, key, value, found)?;
        let inner = &text[span.clone()];
        let within = self.pattern.as_ref().map_or(Some(0..inner.len()), |pattern| pattern.find(inner))?;
        let is_quoted = text[..span.start].ends_with(['"', '\'']);
        let place = span.start + within.start..span.start + within.end;
        if is_quoted || self.pattern.is_some() {
            return Some((place, claim.to_owned()));
        }
        let is_behind_colon = text[..span.start].ends_with(':');
        let claim = if is_json(text) { format!("\"{claim}\"") } else { spelled(claim) };
        Some((place, if is_behind_colon { format!(" {claim}") } else { claim }))
    }

    /// Reads both texts again: the new one has this entry, and nothing else has changed.
    fn is_meant(&self, before: &str, after: &str) -> bool {
        let leaves = |text: &str| -> Option<Vec<(Vec<String>, String)>> {
            let mut leaves = Vec::new();
            if let Some(root) = yaml::parse(text).ok()? {
                flatten(&mut Vec::new(), &root, &mut leaves);
            }
            // What stands above the entry may have been empty, and the entry is what is to change.
            let is_other = |path: &[String]| match self.claim {
                Some(_) => !self.entry.starts_with(path),
                None => !path.starts_with(&self.entry) && !self.entry.starts_with(path),
            };
            leaves.retain(|(path, _)| is_other(path));
            Some(leaves)
        };
        let (Some(was), Some(is)) = (leaves(before), leaves(after)) else { return false };
        let is_still_json = !is_json(before) || is_json(after);
        let sorted = |mut leaves: Vec<(Vec<String>, String)>| {
            leaves.sort();
            leaves
        };
        is_still_json && sorted(was) == sorted(is) && self.claimed(after) == self.claim
    }

    /// Returns what a text claims in the entry.
    fn claimed(&self, text: &str) -> Option<String> {
        let root = yaml::parse(text).ok()??;
        let mut node = &root;
        for name in &self.entry {
            node = find(node, name)?.1;
        }
        let Value::Scalar(value) = &node.value else { return Some(String::new()) };
        let span = self.pattern.as_ref().map_or(Some(0..value.len()), |pattern| pattern.find(value))?;
        let claim = &value[span];
        self.kind.read(claim).map(|_| claim.to_owned()).or_else(|| Some(String::new()))
    }
}

fn is_json_name(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn find<'a>(node: &'a Node, name: &str) -> Option<(&'a Node, &'a Node)> {
    let Value::Mapping(entries) = &node.value else { return None };
    entries.iter().find(|(key, _)| matches!(&key.value, Value::Scalar(own) if own == name)).map(|(k, v)| (k, v))
}

/// Lists what is not a mapping, by the names above it.
fn flatten(path: &mut Vec<String>, node: &Node, leaves: &mut Vec<(Vec<String>, String)>) {
    match &node.value {
        Value::Mapping(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                path.push(match &key.value {
                    Value::Scalar(name) => name.clone(),
                    _ => key.shape(),
                });
                flatten(path, value, leaves);
                path.pop();
            }
        }
        _ => leaves.push((path.clone(), node.shape())),
    }
}

/// Returns which entry a new one stands before, where the entries are sorted; otherwise it comes last.
fn next_of<'a>(entries: &'a [(Node, Node)], name: &str) -> Option<&'a (Node, Node)> {
    let names: Vec<&str> = (entries.iter())
        .map(|(key, _)| match &key.value {
            Value::Scalar(name) => name.as_str(),
            _ => "",
        })
        .collect();
    let is_sorted = names.len() > 1 && names.is_sorted();
    names.iter().position(|own| is_sorted && *own > name).and_then(|at| entries.get(at))
}

/// Inserts an entry between braces.
fn flow_insertion(
    text: &str,
    open: usize,
    entries: &[(Node, Node)],
    names: &[String],
    claim: &str,
) -> Option<(Range<usize>, String)> {
    let name = names.first()?;
    let close = closing(text, open)?;
    let indent_of = |at: usize| {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = &text[start..at];
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    };
    let line_end = line_end(text);
    let outer = indent_of(open).to_owned();
    let Some((first, _)) = entries.first() else {
        let is_root = open == 0 || text[..open].trim().is_empty();
        let is_spread = is_root || text.contains('\n');
        let inner = format!("{outer}  ");
        let entry = flow(names, claim, is_spread.then_some((inner.as_str(), "  ")), line_end);
        let new = if is_spread { format!("{line_end}{inner}{entry}{line_end}{outer}") } else { entry };
        return Some((open + 1..close, new));
    };
    let first_at = offset(text, first.start)?;
    let is_spread = text[open..first_at].contains('\n');
    let inner = indent_of(first_at).to_owned();
    let step = inner.strip_prefix(&outer).filter(|step| !step.is_empty()).unwrap_or("  ").to_owned();
    let entry = flow(names, claim, is_spread.then_some((inner.as_str(), step.as_str())), line_end);
    let separator = if is_spread { format!(",{line_end}{inner}") } else { String::from(", ") };
    if let Some((next, _)) = next_of(entries, name) {
        let at = offset(text, next.start)?;
        return Some((at..at, format!("{entry}{separator}")));
    }
    let end = open + 1 + text[open + 1..close].trim_end().len();
    let separator = if text[..end].ends_with(',') { separator[1..].to_owned() } else { separator };
    Some((end..end, format!("{separator}{entry}")))
}

/// Writes an entry as JSON does; over lines with this indent and this step where these are given.
fn flow(names: &[String], claim: &str, lines: Option<(&str, &str)>, line_end: &str) -> String {
    let json = |text: &str| serde_json::Value::from(text).to_string();
    let [name, rest @ ..] = names else { return json(claim) };
    let value = match (rest, lines) {
        ([], _) => json(claim),
        (_, None) => format!("{{{}}}", flow(rest, claim, None, line_end)),
        (_, Some((indent, step))) => {
            let inner = format!("{indent}{step}");
            let entry = flow(rest, claim, Some((&inner, step)), line_end);
            format!("{{{line_end}{inner}{entry}{line_end}{indent}}}")
        }
    };
    format!("{}: {value}", json(name))
}

/// Finds the brace that closes one that opens.
fn closing(text: &str, open: usize) -> Option<usize> {
    let (mut depth, mut quote, mut is_escaped) = (0_usize, None, false);
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match (quote, byte) {
            (Some(_), _) if is_escaped => is_escaped = false,
            (Some(b'"'), b'\\') => is_escaped = true,
            (Some(own), byte) if own == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'{' | b'[') => depth += 1,
            (None, b'}' | b']') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Inserts an entry among lines.
fn block_insertion(
    text: &str,
    entries: &[(Node, Node)],
    names: &[String],
    claim: &str,
) -> Option<(Range<usize>, String)> {
    let name = names.first()?;
    let column = entries.first().map_or(1, |(key, _)| key.start.column);
    let indent = " ".repeat(column.saturating_sub(1));
    let entry = block(names, claim, &indent, line_end(text));
    if let Some((next, _)) = next_of(entries, name) {
        let at = offset(text, next.start)?;
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        return text[start..at].trim().is_empty().then_some((start..start, entry));
    }
    let at = match entries.last() {
        Some((last, _)) => end_of_entry(text, offset(text, last.start)?, column),
        None => text.len(),
    };
    let is_complete = at == 0 || text[..at].ends_with('\n');
    let entry = if is_complete { entry } else { format!("{}{}", line_end(text), entry.trim_end_matches(['\r', '\n'])) };
    Some((at..at, entry))
}

/// Writes an entry as YAML does, a name a line.
fn block(names: &[String], claim: &str, indent: &str, line_end: &str) -> String {
    let mut written = String::new();
    let mut indent = indent.to_owned();
    for (at, name) in names.iter().enumerate() {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
        let is_safe = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_plain);
        let key = if is_safe { name.clone() } else { serde_json::Value::from(name.as_str()).to_string() };
        let value = if at + 1 == names.len() { format!(" {}", spelled(claim)) } else { String::new() };
        written.push_str(&format!("{indent}{key}:{value}{line_end}"));
        indent.push_str("  ");
    }
    written
}

/// Removes an entry with everything below it; nothing where it is not there.
fn removal(text: &str, entry: &[String]) -> Option<Vec<(Range<usize>, String)>> {
    let Some(root) = yaml::parse(text).ok()? else { return Some(Vec::new()) };
    let (last, above) = entry.split_last()?;
    let mut node = &root;
    for name in above {
        let Some((_, value)) = find(node, name) else { return Some(Vec::new()) };
        node = value;
    }
    let (Some((key, value)), Value::Mapping(entries)) = (find(node, last), &node.value) else {
        return Some(Vec::new());
    };
    let at = offset(text, key.start)?;
    let open = offset(text, node.start)?;
    if !text[open..].starts_with('{') {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let is_alone = text[start..at].trim().is_empty();
        return is_alone.then(|| vec![(start..end_of_entry(text, at, key.start.column), String::new())]);
    }
    let place = entries.iter().position(|(own, _)| own.start == key.start)?;
    // With the comma behind it, or else the one before.
    let span = match (entries.get(place + 1), place.checked_sub(1).and_then(|before| entries.get(before))) {
        (Some((next, _)), _) => at..offset(text, next.start)?,
        (None, Some(_)) => {
            let comma = text[..at].trim_end();
            let comma = comma.strip_suffix(',').map_or(comma.len(), str::len);
            let close = closing(text, open)?;
            comma..open + text[open..close].trim_end().len()
        }
        (None, None) => open + 1..closing(text, open)?,
    };
    let _ = value;
    Some(vec![(span, String::new())])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change(file: &str, entry: &[&str], claim: Option<&str>) -> ManifestChange {
        ManifestChange {
            file: file.into(),
            entry: entry.iter().map(ToString::to_string).collect(),
            claim: claim.map(str::to_owned),
            pattern: None,
            kind: ClaimKind::Commit,
        }
    }

    fn set(text: &str, entry: &[&str]) -> Option<String> {
        change("m.json", entry, Some("c123456")).applied(Some(text))
    }

    #[test]
    fn entries_are_renewed_and_added_in_the_style_of_the_file() {
        for (old, entry, new) in [
            (
                "{\"a.md\": {\"hash\": \"abcdef1\", \"by\": 1}}\n",
                ["a.md", "hash"],
                "{\"a.md\": {\"hash\": \"c123456\", \"by\": 1}}\n",
            ),
            ("{\"a.md\": {\"by\": 1}}\n", ["a.md", "hash"], "{\"a.md\": {\"by\": 1, \"hash\": \"c123456\"}}\n"),
            ("{}\n", ["a.md", "hash"], "{\n  \"a.md\": {\n    \"hash\": \"c123456\"\n  }\n}\n"),
            (
                "{\r\n\t\"z.md\": {\r\n\t\t\"hash\": \"abcdef1\"\r\n\t},\r\n\t\"b.md\": {}\r\n}\r\n",
                ["a.md", "hash"],
                "{\r\n\t\"z.md\": {\r\n\t\t\"hash\": \"abcdef1\"\r\n\t},\r\n\t\"b.md\": {},\r\n\t\"a.md\": {\r\n\t\t\"hash\": \"c123456\"\r\n\t}\r\n}\r\n",
            ),
            // Sorted entries stay so.
            (
                "{\n  \"a.md\": {\"hash\": \"1\"},\n  \"c.md\": {\"hash\": \"2\"}\n}",
                ["b.md", "hash"],
                "{\n  \"a.md\": {\"hash\": \"1\"},\n  \"b.md\": {\n    \"hash\": \"c123456\"\n  },\n  \"c.md\": {\"hash\": \"2\"}\n}",
            ),
            ("{\"a.md\": {\"hash\": null}}", ["a.md", "hash"], "{\"a.md\": {\"hash\": \"c123456\"}}"),
            (
                "version: 1\npages:\n  # the first\n  a.md: abcdef1 # pin\n",
                ["pages", "a.md"],
                "version: 1\npages:\n  # the first\n  a.md: c123456 # pin\n",
            ),
            (
                "pages:\n  a.md: 'abcdef1'\nother: x\n",
                ["pages", "b.md"],
                "pages:\n  a.md: 'abcdef1'\n  b.md: c123456\nother: x\n",
            ),
            (
                "pages:\n  a.md: x\n  z.md: y\n",
                ["pages", "é b.md"],
                "pages:\n  a.md: x\n  z.md: y\n  \"é b.md\": c123456\n",
            ),
            ("", ["a.md", "hash"], "a.md:\n  hash: c123456\n"),
            ("a.md:\n  hash: abcdef1", ["b.md", "hash"], "a.md:\n  hash: abcdef1\nb.md:\n  hash: c123456"),
        ] {
            let written = set(old, &entry);
            assert_eq!(written.as_deref(), Some(new), "{old}");
            assert_eq!(set(new, &entry).as_deref(), Some(new), "a second time: {old}");
        }
        assert_eq!(set("{\"a.md\": [1]}", &["a.md", "hash"]), None, "nothing is overwritten");
        assert_eq!(set("{\"a.md\": ", &["a.md", "hash"]), None);
        assert_eq!(
            change("m.json", &["a.md"], Some("c123456")).applied(None).as_deref(),
            Some("{\n  \"a.md\": \"c123456\"\n}\n")
        );
    }

    #[test]
    fn entries_are_removed_with_what_is_below_them() {
        for (old, new) in [
            ("{\"a.md\": {\"hash\": 1}, \"b.md\": 2}", "{\"b.md\": 2}"),
            ("{\n  \"b.md\": 2,\n  \"a.md\": {\"x\": 1}\n}\n", "{\n  \"b.md\": 2\n}\n"),
            ("{\"a.md\": 1}", "{}"),
            ("b.md: 1\na.md:\n  hash: 2\n  x: 3\nc.md: 4\n", "b.md: 1\nc.md: 4\n"),
            ("{\"b.md\": 1}", "{\"b.md\": 1}"),
        ] {
            assert_eq!(change("m", &["a.md"], None).applied(Some(old)).as_deref(), Some(new), "{old}");
        }
    }

    proptest! {
        /// Whatever stands in a manifest, an entry that is written is found again, and nothing else changed.
        #[test]
        fn nothing_but_the_entry_changes(
            names in prop::collection::vec("[a-c é\"{},:#'-]{1,4}", 0..5),
            value in prop::sample::select(vec!["1", "\"x}\"", "{}", "{\"hash\": \"abcdef1\"}", "[{\"a\": \"]\"}]", "null"]),
            (is_spread, is_yaml) in any::<(bool, bool)>(),
        ) {
            let json = |text: &str| serde_json::Value::from(text).to_string();
            let entries: Vec<String> = names.iter().map(|name| format!("{}: {value}", json(name))).collect();
            let text = match (is_yaml, is_spread) {
                (true, _) => entries.join("\n") + "\n",
                (false, true) => format!("{{\n    {}\n}}\n", entries.join(",\n    ")),
                (false, false) => format!("{{{}}}", entries.join(", ")),
            };
            let wanted = change("m.json", &[names.first().map_or("new", String::as_str), "hash"], Some("c123456"));
            if let Some(written) = wanted.applied(Some(&text)) {
                prop_assert_eq!(wanted.applied(Some(&written)), Some(written.clone()), "{}", text);
            }
        }
    }
}

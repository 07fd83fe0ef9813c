//! What a translation says of findings that are not to be acted on.
//!
//! ```yaml
//! locdrift:
//!   ignore: [stale-translation]
//!   reason: This page describes version 1, which no longer changes.
//! ```
//!
//! It stands among the keys of the record. It is rare, so only a block that holds the key's name
//! is parsed for it.

use crate::document::front_matter::{FrontMatter, FrontMatterEnd};
use crate::document::yaml::{Node, Value};

/// The key, and what stands under it.
const KEY: &str = "locdrift";
const IGNORE: &str = "ignore";
const REASON: &str = "reason";

/// The most rules of a list that are looked at.
const MAX_RULES: usize = 100;

/// The most characters of a reason that are kept.
const MAX_REASON: usize = 1_000;

/// What a translation says of findings that are not to be acted on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suppression {
    /// The names of the rules as they stand there, with their lines; none where the reason is missing.
    pub rules: Vec<(String, u32)>,
    /// Why nobody acts on them.
    pub reason: String,
    /// What cannot be used.
    pub flaws: Vec<(Flaw, u32)>,
}

/// Why a suppression, or a part of it, cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flaw {
    /// It has no reason.
    NoReason,
    /// It is not built as it should be.
    Shape,
    /// The front matter is no YAML.
    Unreadable,
}

impl Suppression {
    /// Reads what stands under the key; `None` where there is nothing.
    pub(crate) fn read(block: &FrontMatter<'_>) -> Option<Self> {
        if block.end != FrontMatterEnd::Closed || memchr::memmem::find(block.text, KEY.as_bytes()).is_none() {
            return None;
        }
        let text = String::from_utf8_lossy(block.text);
        let line_of = |line: usize| u32::try_from(line).unwrap_or(u32::MAX - block.first_line);
        let Ok(root) = block.syntax.parse(&text) else {
            let is_key = |line: &str| {
                block.syntax.key_end(line.trim_start()).is_some_and(|end| line.trim_start()[..end].trim_end() == KEY)
            };
            let line = text.lines().position(is_key)?;
            return Some(Self::flawed(Flaw::Unreadable, block.first_line + line_of(line)));
        };
        let Value::Mapping(entries) = root?.value else { return None };
        let mut own = entries.into_iter().filter(|(key, _)| is_scalar(key, KEY));
        let (key, value) = own.next()?;
        let at = |node: &Node| block.first_line + line_of(node.start.line - 1);
        match own.next() {
            Some((second, _)) => Some(Self::flawed(Flaw::Shape, at(&second))),
            None => Some(Self::of(&key, &value, at)),
        }
    }

    fn flawed(flaw: Flaw, line: u32) -> Self {
        Self { flaws: vec![(flaw, line)], ..Self::default() }
    }

    fn of(key: &Node, value: &Node, at: impl Fn(&Node) -> u32) -> Self {
        let Value::Mapping(entries) = &value.value else { return Self::flawed(Flaw::Shape, at(key)) };
        let mut suppression = Self::default();
        let (mut names, mut reason) = (None, None);
        for (name, value) in entries {
            match &value.value {
                Value::Scalar(text) if is_scalar(name, REASON) && reason.is_none() => reason = Some(text.trim()),
                Value::Scalar(_) if is_scalar(name, IGNORE) && names.is_none() => {
                    names = Some(std::slice::from_ref(value))
                }
                Value::Sequence(items) if is_scalar(name, IGNORE) && names.is_none() => names = Some(items),
                _ => suppression.flaws.push((Flaw::Shape, at(name))),
            }
        }
        for node in names.unwrap_or_default().iter().take(MAX_RULES) {
            match &node.value {
                Value::Scalar(name) => suppression.rules.push((name.clone(), at(node))),
                _ => suppression.flaws.push((Flaw::Shape, at(node))),
            }
        }
        if names.is_none_or(<[Node]>::is_empty) && suppression.flaws.is_empty() {
            suppression.flaws.push((Flaw::Shape, at(key)));
        }
        match reason.filter(|reason| !reason.is_empty()) {
            Some(reason) => suppression.reason = reason.chars().take(MAX_REASON).collect(),
            None => {
                suppression.rules.clear();
                suppression.flaws.push((Flaw::NoReason, at(key)));
            }
        }
        suppression
    }
}

fn is_scalar(node: &Node, text: &str) -> bool {
    matches!(&node.value, Value::Scalar(own) if own == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Kind, front_matter};

    fn read(text: &str, kind: Kind) -> Option<Suppression> {
        front_matter::find(text.as_bytes(), kind).and_then(|block| Suppression::read(&block))
    }

    #[test]
    fn it_is_read_wherever_the_record_is() {
        let expected = |line: u32| Suppression {
            rules: vec![("stale-translation".into(), line)],
            reason: "Old.".into(),
            flaws: vec![],
        };
        let flow = "---\ntitle: A\nlocdrift: {ignore: [stale-translation], reason: Old.}\n---\n";
        assert_eq!(read(flow, Kind::Markdown), Some(expected(3)));
        assert_eq!(read(&flow.replace('\n', "\r\n"), Kind::Markdown), Some(expected(3)));
        let block = "---\r\nlocdrift:\n  ignore:\n  - stale-translation\n  reason: 'Old.'\n---\n";
        assert_eq!(read(block, Kind::Markdown), Some(expected(4)));
        let yaml = "### YamlMime:Hub\nmetadata:\n  title: A\n  locdrift:\n    ignore: stale-translation\n    reason: Old.\nitems: []\n";
        assert_eq!(read(yaml, Kind::Yaml), Some(expected(5)));
        let nested = "---\nother:\n  locdrift: {ignore: [stale-translation], reason: Old.}\ntitle: locdrift\n---\n";
        assert_eq!(read(nested, Kind::Markdown), None);
        assert_eq!(read("# locdrift: {}\n", Kind::Markdown), None);
    }

    #[test]
    fn what_cannot_be_used_is_told() {
        let flaws = |value: &str| {
            let suppression = read(&format!("---\nlocdrift: {value}\n---\n"), Kind::Markdown).unwrap();
            (suppression.rules.len(), suppression.flaws.into_iter().map(|(flaw, _)| flaw).collect::<Vec<_>>())
        };
        assert_eq!(flaws("{ignore: [stale-translation]}"), (0, vec![Flaw::NoReason]));
        assert_eq!(flaws("{ignore: [stale-translation], reason: ' '}"), (0, vec![Flaw::NoReason]));
        assert_eq!(flaws("{ignore: [stale, wrong-locale], reason: a}"), (2, vec![]));
        assert_eq!(flaws("{ignore: [[a]], reason: a, until: b}"), (0, vec![Flaw::Shape, Flaw::Shape]));
        for shape in ["stale-translation", "[a]", "{reason: a}", "{ignore: [], reason: a}"] {
            assert_eq!(flaws(shape), (0, vec![Flaw::Shape]), "{shape}");
        }
        assert_eq!(flaws("{ignore: ["), (0, vec![Flaw::Unreadable]));
        assert_eq!(flaws("{}\nlocdrift: {}"), (0, vec![Flaw::Shape]));
    }
}

//! The rule for whatever is written without a person.
//!
//! Base, head and translation are a three-way merge. Where the translation still has what the base
//! has, the change of the source is carried; where it has something of its own, only a person
//! changes it; and words that are new in the source wait for a person too.

use super::sound::name;
use crate::document::block::folded;
use crate::document::yaml::{Node, Value};

/// Why a person has to look at a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// The source changed it, and the translation has one of its own.
    OwnValue,
    /// The source has words in it that nobody translated.
    NewWords,
    /// The source dropped it, and the translation has one of its own.
    OwnDropped,
}

impl Why {
    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::OwnValue => "own-value",
            Self::NewWords => "new-words",
            Self::OwnDropped => "own-value-dropped",
        }
    }
}

/// What becomes of a piece of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Merged<T> {
    /// What it is to be; `None` where it is not to be there.
    Is(Option<T>),
    /// Only a person may say.
    Open,
}

/// Applies the rule to a piece that is changed as a whole.
pub(super) fn whole<T: Clone>(
    base: Option<&T>,
    head: Option<&T>,
    own: Option<&T>,
    same: impl Fn(&T, &T) -> bool,
) -> Merged<T> {
    let is_same = |a: Option<&T>, b: Option<&T>| match (a, b) {
        (Some(a), Some(b)) => same(a, b),
        (None, None) => true,
        _ => false,
    };
    if is_same(base, head) || is_same(head, own) {
        Merged::Is(own.cloned())
    } else if is_same(base, own) {
        Merged::Is(head.cloned())
    } else {
        Merged::Open
    }
}

/// Applies the rule to values of front matter, key by key at every depth.
pub(super) fn values(base: Option<&Node>, head: Option<&Node>, own: Option<&Node>) -> Merged<Node> {
    let merged = whole(base, head, own, same);
    let (Merged::Open, Some(own_node)) = (&merged, own) else { return merged };
    let mapping = |node: Option<&Node>| match node.map(|node| &node.value) {
        Some(Value::Mapping(entries)) => Some(entries.clone()),
        _ => None,
    };
    let (Some(base), Some(head), Some(own)) = (mapping(base), mapping(head), mapping(own)) else { return merged };
    let find = |entries: &[(Node, Node)], key: &Node| {
        entries.iter().find(|(other, _)| name(other) == name(key)).map(|(_, value)| value.clone())
    };
    let mut result = Vec::new();
    let all = head.iter().chain(own.iter().filter(|(key, _)| find(&head, key).is_none()));
    for (key, _) in all {
        match values(find(&base, key).as_ref(), find(&head, key).as_ref(), find(&own, key).as_ref()) {
            Merged::Is(Some(value)) => result.push((key.clone(), value)),
            Merged::Is(None) => {}
            Merged::Open => return Merged::Open,
        }
    }
    Merged::Is(Some(Node { value: Value::Mapping(result), ..own_node.clone() }))
}

/// Tells whether two values say the same, but for white space in texts and the order of keys.
pub(super) fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Scalar(a), Value::Scalar(b)) => a == b || folded(a) == folded(b),
        (Value::Sequence(a), Value::Sequence(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Mapping(a), Value::Mapping(b)) => {
            let in_order = || a.iter().zip(b).all(|(a, b)| name(&a.0) == name(&b.0) && same(&a.1, &b.1));
            let find = |key: &Node| b.iter().find(|(other, _)| name(other) == name(key));
            let in_any_order = || a.iter().all(|(key, value)| find(key).is_some_and(|(_, other)| same(value, other)));
            a.len() == b.len() && (in_order() || in_any_order())
        }
        // What an alias stands for is not followed.
        (Value::Alias, Value::Alias) => false,
        _ => false,
    }
}

/// Tells whether a value has words that another version of it has not. Names of people and
/// products, identifiers, dates, numbers and addresses are no words.
pub(super) fn has_new_words(key: &str, head: &Node, base: Option<&Node>) -> bool {
    let mut known = Vec::new();
    if let Some(base) = base {
        scalars(key, base, &mut |_, text| known.push(folded(text)));
    }
    let mut is_new = false;
    scalars(key, head, &mut |key, text| is_new |= is_prose(key, text) && !known.contains(&folded(text)));
    is_new
}

fn scalars(key: &str, node: &Node, take: &mut dyn FnMut(&str, &str)) {
    match &node.value {
        Value::Scalar(text) => take(key, text),
        Value::Sequence(items) => items.iter().for_each(|item| scalars(key, item, take)),
        Value::Mapping(entries) => entries.iter().for_each(|(below, value)| {
            // What stands below a machine's key is a machine's too.
            let below = name(below);
            scalars(if is_machine_key(key) { key } else { &below }, value, take);
        }),
        Value::Alias => {}
    }
}

/// Keys that hold names of people, products and files in the documentation of several publishers.
const MACHINE_KEYS: [&str; 24] = [
    "author",
    "authors",
    "manager",
    "editor",
    "reviewer",
    "reviewers",
    "contributors",
    "owner",
    "owners",
    "maintainers",
    "no-loc",
    "nolocs",
    "monikerrange",
    "uid",
    "layout",
    "services",
    "product",
    "products",
    "applies to",
    "appliesto",
    "external help file",
    "module name",
    "online version",
    "schema",
];

/// Tells whether a key holds what no reader reads.
pub(crate) fn is_machine_key(key: &str) -> bool {
    let is_ms = key.get(..3).is_some_and(|start| matches!(start, "ms." | "ms:" | "MS." | "MS:"));
    is_ms || MACHINE_KEYS.iter().any(|known| known.eq_ignore_ascii_case(key))
}

/// Tells whether a value is made of words that someone would read.
pub(super) fn is_prose(key: &str, text: &str) -> bool {
    if is_machine_key(key) {
        return false;
    }
    if text.chars().any(is_unspaced) {
        return true;
    }
    let is_id = |item: &str| {
        let item = item.trim();
        !item.contains(char::is_whitespace) && !item.contains(char::is_uppercase)
    };
    if text.contains(',') && text.split(',').all(is_id) {
        return false;
    }
    let is_word = |word: &&str| {
        let inner = word.trim_matches(|c: char| c.is_ascii_punctuation());
        inner.chars().any(char::is_alphabetic)
            && inner.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
    };
    text.split_whitespace().filter(is_word).count() >= 2
}

/// Tells whether a character is of a script that writes words without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::yaml::parse;

    fn node(text: &str) -> Node {
        parse(text).unwrap().unwrap()
    }

    #[test]
    fn the_rule_holds_at_every_depth() {
        let is =
            |base: &str, head: &str, own: &str| match values(Some(&node(base)), Some(&node(head)), Some(&node(own))) {
                Merged::Is(Some(merged)) => Some(merged),
                Merged::Is(None) | Merged::Open => None,
            };
        let expected = |merged: Option<Node>, text: &str| assert!(same(&merged.unwrap(), &node(text)), "{text}");
        expected(is("{a: 1}", "{a: 2}", "{a: 1}"), "{a: 2}");
        expected(is("{a: 1, b: x}", "{a: 2, b: x}", "{a: 1, b: eigen}"), "{a: 2, b: eigen}");
        expected(
            is("{m: {a: 1, b: x}}", "{m: {a: 2, b: x, c: 3}}", "{m: {a: 1, b: eigen}}"),
            "{m: {a: 2, b: eigen, c: 3}}",
        );
        expected(is("{a: 1, b: 2}", "{a: 3}", "{a: 1, b: 2, c: 4}"), "{a: 3, c: 4}");
        assert_eq!(is("{a: 1}", "{a: 2}", "{a: 3}"), None);
        assert_eq!(is("{a: [1]}", "{a: [2]}", "{a: [1, 3]}"), None);
        assert_eq!(is("{a: 1, b: 2}", "{b: 3}", "{a: 7, b: 2}"), None);
    }

    #[test]
    fn words_are_told_from_what_machines_read() {
        for (key, text) in
            [("subtitle", "Two words"), ("cSpell:ignore", "palabra otra"), ("x", "日本語"), ("x", "Hello, world")]
        {
            assert!(is_prose(key, text), "{text}");
        }
        for (key, text) in [
            ("ms.custom", "seo words here"),
            ("author", "Jane Doe"),
            ("no-loc", "Blazor Server"),
            ("ref", "concepts/a, concepts/b"),
            ("date", "2024-01-01 10:00"),
            ("url", "https://example.com/a b"),
            ("tag", "one"),
            ("x", "true"),
        ] {
            assert!(!is_prose(key, text), "{text}");
        }
    }
}

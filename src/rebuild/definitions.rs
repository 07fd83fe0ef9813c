//! Definitions of links, which stand between blocks.

use std::collections::HashSet;

use super::Text;
use crate::document::block::folded;

/// A definition of a link under a name that the source does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OwnDefinition {
    pub(super) name: String,
    /// The definition as it is to be written.
    pub(super) line: String,
    /// Whether it is one that the source dropped, and goes when no text refers to it.
    pub(super) is_dropped: bool,
}

/// Iterates over the definitions of links, which stand between blocks.
pub(super) fn definitions<'a>(text: &'a Text<'_>) -> impl Iterator<Item = &'a str> {
    let ends = text.body.iter().copied().map(Some).chain([None]);
    let starts = std::iter::once(None).chain(text.body.iter().copied().map(Some));
    starts
        .zip(ends)
        .flat_map(|(from, to)| text.gap(from, to).lines())
        .map(|line| line.trim_start_matches(['>', ' ', '\t']).trim_end())
        .filter(|line| defined(line).is_some())
}

/// Returns the name that a line defines: `[name]: destination "title"`.
pub(super) fn defined(line: &str) -> Option<&str> {
    let (name, _) = line.trim_start_matches(['>', ' ', '\t']).strip_prefix('[')?.split_once("]:")?;
    (!name.is_empty() && !name.starts_with('^')).then_some(name)
}

/// Returns a name as Markdown compares names.
pub(super) fn label(name: &str) -> String {
    folded(name).to_lowercase()
}

/// Returns what stands in brackets, as names are compared; not the names that lines define.
pub(super) fn labels(text: &str) -> HashSet<String> {
    let mut found = HashSet::new();
    for line in text.lines().filter(|line| defined(line).is_none()) {
        let mut open = None;
        for (at, c) in line.char_indices() {
            match (c, open) {
                ('[', _) => open = Some(at + 1),
                (']', Some(start)) => {
                    found.insert(label(&line[start..at]));
                    open = None;
                }
                _ => {}
            }
        }
    }
    found
}

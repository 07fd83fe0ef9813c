//! Which keys of front matter a locale translates, as its translations show.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::document::block::{BlockKind, folded};
use crate::document::yaml::{self, Node, Value};
use crate::document::{HalfRead, Kind, TranslatableKeys};
use crate::provenance::is_record_key;
use crate::rebuild::is_machine_key;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// Of this many translations that have a key, one must have its own words for it.
const ONE_IN: usize = 10;

/// How many translations have a key, and how many of them have their own words for it.
type Counts = HashMap<String, (usize, usize)>;

/// Returns the keys that are listed and those for which the translations of a locale have other
/// words than the source that they were made from.
pub(super) fn keys(
    workspace: &Workspace,
    place: usize,
    documents: &[Pair],
    listed: &TranslatableKeys,
) -> TranslatableKeys {
    let counts = documents
        .par_iter()
        .filter(|document| matches!(document.status, Status::Current | Status::Stale))
        .filter(|document| Kind::of(&document.path) == Some(Kind::Markdown))
        .map_init(|| workspace.desk(place), |desk, document| counts(document, desk, listed).unwrap_or_default())
        .reduce(Counts::new, |mut all, some| {
            for (key, (has, differs)) in some {
                let known = all.entry(key).or_default();
                *known = (known.0 + has, known.1 + differs);
            }
            all
        });
    let is_shown = |(has, differs): (usize, usize)| differs > 0 && differs * ONE_IN >= has;
    listed.with(counts.into_iter().filter(|(_, counts)| is_shown(*counts)).map(|(key, _)| key))
}

/// Looks at the keys of one document; `None` where its base is not known.
fn counts(document: &Pair, desk: &Desk<'_>, listed: &TranslatableKeys) -> Option<Counts> {
    let material = desk.material(document).ok()?;
    let base = if document.status == Status::Current { material.head } else { material.base? };
    let (base, own) = (values(&base, listed), values(&material.translation?, listed));
    let both = base.iter().filter_map(|(key, was)| Some((key, was, own.get(key)?)));
    let count = |(key, was, own): (&String, &String, &String)| {
        (key.clone(), (1, usize::from(was != own && is_words(was) && is_words(own))))
    };
    Some(both.map(count).collect())
}

/// Returns the values of front matter that may turn out to be text, by their keys at every depth.
fn values(bytes: &[u8], listed: &TranslatableKeys) -> HashMap<String, String> {
    let front = HalfRead::new(bytes, Kind::Markdown, listed).front();
    let mut found = HashMap::new();
    for block in &front.blocks {
        let BlockKind::Key(key) = &block.kind else { continue };
        let source = front.source(block);
        if !source.contains(['\n', '{']) {
            take(key, &block.layers.metadata, listed, &mut found);
        } else if let Ok(Some(node)) = yaml::parse(source) {
            leaves("", &node, listed, &mut found);
        }
    }
    found
}

fn leaves(key: &str, node: &Node, listed: &TranslatableKeys, found: &mut HashMap<String, String>) {
    match &node.value {
        Value::Scalar(text) => take(key, &folded(text), listed, found),
        Value::Sequence(items) => items.iter().for_each(|item| leaves(key, item, listed, found)),
        Value::Mapping(entries) if !is_machine_key(key) => entries.iter().for_each(|(name, value)| {
            if let Value::Scalar(name) = &name.value {
                leaves(name, value, listed, found);
            }
        }),
        Value::Mapping(_) | Value::Alias => {}
    }
}

/// Adds a value behind those that the key has already, unless the key is known for what it is.
fn take(key: &str, value: &str, listed: &TranslatableKeys, found: &mut HashMap<String, String>) {
    if !value.is_empty() && !is_record_key(key) && !is_machine_key(key) && !listed.contains(key) {
        let known = found.entry(key.to_owned()).or_default();
        known.push_str(value);
        known.push('\n');
    }
}

/// Tells whether a value can be words: no date, number, truth value or address.
fn is_words(value: &str) -> bool {
    let value = value.trim();
    let is_truth = ["true", "false", "yes", "no", "on", "off"].iter().any(|word| word.eq_ignore_ascii_case(value));
    let is_address = value.contains("://")
        || value.starts_with(['/', '.'])
        || !value.contains(' ') && value.contains(['/', '_', '@']);
    value.chars().any(char::is_alphabetic) && !is_truth && !is_address
}

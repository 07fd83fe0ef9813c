//! Which keys of front matter a locale translates, as its translations show.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Desk, Workspace};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::path::DocPath;
use crate::document::block::{BlockKind, folded};
use crate::document::yaml::{self, Node, Value};
use crate::document::{HalfRead, Kind, RecordPlace, TranslatableKeys};
use crate::drift;
use crate::history::{Answer, AtCommit, WantedBase};
use crate::provenance::{CommitId, is_record_key};
use crate::rebuild::is_machine_key;
use crate::tree::Filter;

/// Of this many translations that have a key, one must have its own words for it.
const ONE_IN: usize = 10;

/// How many translations have a key, and how many of them have their own words for it.
type Counts = HashMap<String, (usize, usize)>;

impl Workspace {
    /// Returns the keys that are listed and those for which the translations of a locale have other
    /// words than the source that they were made from.
    ///
    /// All translations of the locale are looked at, once, whichever documents take part: what is
    /// handed out is what is taken back.
    pub fn shown_keys(&self, locale: usize) -> &TranslatableKeys {
        self.shown[locale].get_or_init(|| {
            let listed = self.keys();
            let listing = self.locales[locale].list_translations(&Filter::default(), &[]);
            let documents = listing.documents.into_par_iter();
            let seen: Vec<Seen> =
                documents.map_init(|| self.desk(locale), |desk, path| Seen::of(path, desk, listed)).flatten().collect();
            let mut counts = Counts::new();
            let mut open = Vec::new();
            for seen in seen {
                match seen.base {
                    Some(base) => count(&mut counts, &base, &seen.own),
                    None => open.push(seen),
                }
            }
            self.search(&open, listed).into_iter().zip(&open).for_each(|(base, seen)| {
                if let Some(base) = base {
                    count(&mut counts, &base, &seen.own);
                }
            });
            let is_shown = |(has, differs): (usize, usize)| differs > 0 && differs * ONE_IN >= has;
            listed.with(counts.into_iter().filter(|(_, counts)| is_shown(*counts)).map(|(key, _)| key))
        })
    }

    /// Searches the history for bases that are not at their recorded commits.
    fn search(&self, open: &[Seen], listed: &TranslatableKeys) -> Vec<Option<Values>> {
        let none = || open.iter().map(|_| None).collect();
        let Some(history) = self.history.as_ref().ok().filter(|_| !open.is_empty()) else { return none() };
        let wanted: Vec<_> = open.iter().map(|seen| (seen.wanted(), None)).collect();
        let Ok(answers) = history.search(&wanted) else { return none() };
        let session = history.session();
        let read = |(answer, seen): (Answer, &Seen)| {
            session.read(&answer.base.ok()?).ok().map(|base| values(&base, seen.kind, listed))
        };
        answers.into_iter().zip(open).map(read).collect()
    }
}

/// The values of keys, by their names.
type Values = HashMap<String, String>;

/// A translation and what it was made from.
struct Seen {
    path: DocPath,
    kind: Kind,
    hash: Hash,
    commit: Option<CommitId>,
    own: Values,
    /// `None` where it is not at the recorded commit.
    base: Option<Values>,
}

impl Seen {
    /// Looks at one document; `None` where it has no record, or no key that counts.
    fn of(path: DocPath, desk: &Desk<'_>, listed: &TranslatableKeys) -> Option<Self> {
        let kind = Kind::of(&path).filter(|kind| kind.place() == RecordPlace::FrontMatter)?;
        let translation = desk.translation(&path).ok()?;
        let provenance = desk.scheme().read(&translation, kind).provenance?;
        let path = desk.workspace.locales[desk.place].layout.source(&path)?;
        let provenance = desk.resolved(&path, Arc::unwrap_or_clone(provenance))?;
        let (hash, commit) = (provenance.hash?, provenance.commit);
        let own = values(&translation, kind, listed);
        let head = desk.source.read(&path, drift::MAX_BYTES).ok()?;
        if own.is_empty() {
            return None;
        }
        let mut seen = Self { path, kind, hash, commit, own, base: None };
        let is_current = Fingerprints::of(&head, Algorithms::of(&hash)).contains(&hash);
        seen.base = if is_current {
            Some(values(&head, kind, listed))
        } else {
            match desk.history.as_ref()?.at_commit(&seen.wanted()) {
                Ok(AtCommit::Found(_, content, _)) => Some(values(&content, kind, listed)),
                _ => None,
            }
        };
        Some(seen)
    }

    fn wanted(&self) -> WantedBase<'_> {
        WantedBase { path: &self.path, hash: self.hash, commit: self.commit.as_ref(), made: None }
    }
}

fn count(counts: &mut Counts, base: &Values, own: &Values) {
    for (key, was) in base {
        if let Some(own) = own.get(key) {
            let (has, differs) = counts.entry(key.clone()).or_default();
            *has += 1;
            *differs += usize::from(was != own && is_words(was) && is_words(own));
        }
    }
}

/// Returns the values of front matter that may turn out to be text, by their keys at every depth.
fn values(bytes: &[u8], kind: Kind, listed: &TranslatableKeys) -> Values {
    let front = HalfRead::new(bytes, kind, listed).front();
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

fn leaves(key: &str, node: &Node, listed: &TranslatableKeys, found: &mut Values) {
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
fn take(key: &str, value: &str, listed: &TranslatableKeys, found: &mut Values) {
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

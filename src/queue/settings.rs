//! What a project says of its queue.

use std::sync::Arc;

use super::priority::Weights;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::gate::Scope;

/// What a project says of its queue.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What each part of a score weighs.
    pub weights: Weights,
    /// How many words a batch may have.
    pub max_words: usize,
    /// Who does what.
    pub owners: Owners,
}

/// How many words a batch may have where nothing is said: what a person reviews in about a day.
const MAX_WORDS: usize = 2_000;

impl Default for Settings {
    fn default() -> Self {
        Self { weights: Weights::default(), max_words: MAX_WORDS, owners: Owners::default() }
    }
}

/// Who does what. Of the entries that fit a document the last wins, as in a `CODEOWNERS` file.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    entries: Vec<(Scope, Arc<str>)>,
}

impl Owners {
    /// Adds an entry, which wins over those before it.
    pub fn push(&mut self, scope: Scope, owner: &str) {
        self.entries.push((scope, owner.into()));
    }

    /// Returns the owner of a document, by the paths of its translation and its source.
    pub fn of(&self, path: &DocPath, source: &DocPath, locale: &Locale) -> Option<&Arc<str>> {
        let fits = |(scope, _): &&(Scope, Arc<str>)| scope.holds_document(path, source, locale);
        self.entries.iter().rev().find(fits).map(|(_, owner)| owner)
    }
}

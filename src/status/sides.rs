//! The two sides of a comparison: all source documents, and the translations of one locale.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::fingerprint::{Fingerprints, Hash};
use crate::locale::Locale;
use crate::path::DocPath;
use crate::provenance::Record;
use crate::tree::Unreadable;

/// The most documents with the same content that are listed for one: thousands of empty stubs
/// would otherwise make a report that grows with their square.
const MAX_COPIES: usize = 100;

/// The source documents and their fingerprints, indexed.
#[derive(Debug)]
pub struct Sources {
    documents: Vec<(DocPath, Result<Fingerprints, Unreadable>)>,
    by_hash: OnceLock<HashMap<Hash, Vec<usize>>>,
    blocked: Blocked,
}

impl Sources {
    /// Indexes documents by path.
    ///
    /// `blocked` are paths below which documents may be that could not be listed.
    pub fn new(
        mut documents: Vec<(DocPath, Result<Fingerprints, Unreadable>)>,
        blocked: Vec<(String, Unreadable)>,
    ) -> Self {
        documents.sort_by(|a, b| a.0.cmp(&b.0));
        Self { documents, by_hash: OnceLock::new(), blocked: Blocked(blocked.into_iter().collect()) }
    }

    /// Returns how many source documents there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Tells whether there is no source document.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// Lists the documents that could not be read, by path.
    pub fn unreadable(&self) -> Vec<(DocPath, Unreadable)> {
        let unread =
            self.documents.iter().filter_map(|(path, result)| Some((path.clone(), result.as_ref().err()?.clone())));
        unread.collect()
    }

    pub(super) fn at(&self, path: &DocPath) -> Option<usize> {
        self.documents.binary_search_by(|(other, _)| other.cmp(path)).ok()
    }

    pub(super) fn path(&self, index: usize) -> &DocPath {
        &self.documents[index].0
    }

    pub(super) fn fingerprints(&self, index: usize) -> &Result<Fingerprints, Unreadable> {
        &self.documents[index].1
    }

    /// Lists the documents with a fingerprint, by path.
    pub(super) fn with_hash(&self, hash: &Hash) -> Vec<DocPath> {
        let index = self.by_hash.get_or_init(|| {
            let mut index: HashMap<Hash, Vec<usize>> = HashMap::new();
            for (at, (_, fingerprints)) in self.documents.iter().enumerate() {
                for hash in fingerprints.iter().flat_map(Fingerprints::iter) {
                    index.entry(hash).or_default().push(at);
                }
            }
            index
        });
        index.get(hash).into_iter().flatten().take(MAX_COPIES).map(|at| self.path(*at).clone()).collect()
    }

    pub(super) fn blocked(&self, path: &DocPath) -> Option<&Unreadable> {
        self.blocked.above(path)
    }
}

/// A translation as far as it was read.
#[derive(Debug)]
pub struct Target {
    /// Its path below the root of its locale.
    pub path: DocPath,
    /// The record in its front matter.
    pub record: Result<Record, Unreadable>,
}

impl Target {
    pub(super) fn hash(&self) -> Option<Hash> {
        self.record.as_ref().ok()?.provenance.as_ref()?.hash
    }
}

/// The translations of one locale, indexed.
#[derive(Debug)]
pub struct Targets {
    locale: Locale,
    documents: Vec<Target>,
    by_hash: OnceLock<HashMap<Hash, Vec<usize>>>,
    blocked: Blocked,
}

impl Targets {
    /// Indexes the translations of a locale.
    ///
    /// `blocked` are paths below which documents may be that could not be listed.
    pub fn new(locale: Locale, mut documents: Vec<Target>, blocked: Vec<(String, Unreadable)>) -> Self {
        documents.sort_by(|a, b| a.path.cmp(&b.path));
        Self { locale, documents, by_hash: OnceLock::new(), blocked: Blocked(blocked.into_iter().collect()) }
    }

    /// Returns the locale of the tree.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Returns the translations, by path.
    pub fn documents(&self) -> &[Target] {
        &self.documents
    }

    /// Iterates over the translations that record a hash, by path.
    pub(super) fn with_hash(&self, hash: Hash) -> impl Iterator<Item = &DocPath> {
        let index = self.by_hash.get_or_init(|| {
            let mut index: HashMap<Hash, Vec<usize>> = HashMap::new();
            for (at, target) in self.documents.iter().enumerate() {
                if let Some(hash) = target.hash() {
                    index.entry(hash).or_default().push(at);
                }
            }
            index
        });
        index.get(&hash).into_iter().flatten().take(MAX_COPIES).map(|at| &self.documents[*at].path)
    }

    pub(super) fn blocked(&self, path: &DocPath) -> Option<&Unreadable> {
        self.blocked.above(path)
    }
}

/// Folders that could not be listed. What is below them is unknown, not absent.
#[derive(Debug)]
struct Blocked(HashMap<String, Unreadable>);

impl Blocked {
    fn above(&self, path: &DocPath) -> Option<&Unreadable> {
        let ends = path.as_str().match_indices('/').map(|(end, _)| end);
        ends.filter_map(|end| self.0.get(&path.as_str()[..end])).next()
    }
}

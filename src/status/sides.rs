//! The two sides of a comparison: all source documents, and the translations of one locale.

use std::collections::HashMap;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::base::fingerprint::{Fingerprints, Hash};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::history::{Base, Unrecovered};
use crate::provenance::{Claim, CommitId, Provenance, Record};
use crate::tree::{PathLayout, Unreadable};

/// The most documents with the same content that are listed for one: thousands of empty stubs
/// would otherwise make a report that grows with their square.
const MAX_COPIES: usize = 100;

/// Which documents have a hash, by index.
#[derive(Debug, Default)]
pub(super) struct ByHash(Vec<(Hash, usize)>);

impl ByHash {
    fn of(hashes: impl ParallelIterator<Item = (Hash, usize)>) -> Self {
        let mut hashes: Vec<(Hash, usize)> = hashes.collect();
        hashes.par_sort_unstable();
        Self(hashes)
    }

    /// Iterates over the first documents with a hash, in their order.
    pub(super) fn get(&self, hash: Hash) -> impl Iterator<Item = usize> {
        let start = self.0.partition_point(|(other, _)| *other < hash);
        self.0[start..].iter().take_while(move |(other, _)| *other == hash).map(|(_, at)| *at).take(MAX_COPIES)
    }
}

/// The source documents and their fingerprints, indexed.
#[derive(Debug)]
pub struct Sources {
    documents: Vec<(DocPath, Result<Fingerprints, Unreadable>)>,
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
        Self { documents, blocked: Blocked(blocked.into_iter().collect()) }
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

    /// Returns the fingerprints of the document at a path.
    pub fn fingerprints_of(&self, path: &DocPath) -> Option<&Fingerprints> {
        self.fingerprints(self.at(path)?).as_ref().ok()
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

    /// Returns the source document of each translation, where there is one.
    pub fn sources_of(&self, targets: &Targets) -> Vec<Option<DocPath>> {
        let pairs = super::Pairing::of(self, targets);
        pairs.source_of.into_iter().map(|at| at.map(|at| self.path(at).clone())).collect()
    }

    /// Indexes the documents by all their fingerprints.
    pub(super) fn by_hash(&self) -> ByHash {
        let hashes = |(_, fingerprints): &(DocPath, Result<Fingerprints, Unreadable>)| {
            fingerprints.iter().flat_map(Fingerprints::iter).collect::<Vec<_>>()
        };
        ByHash::of(
            self.documents
                .par_iter()
                .enumerate()
                .flat_map_iter(|(at, document)| hashes(document).into_iter().map(move |hash| (hash, at))),
        )
    }

    pub(super) fn blocked(&self, path: &DocPath) -> Option<&Unreadable> {
        self.blocked.above(path)
    }
}

/// A translation as far as it was read.
#[derive(Debug)]
pub struct TranslationFile {
    /// Its path below the root of its locale.
    pub path: DocPath,
    /// The record in its front matter.
    pub record: Result<Record, Unreadable>,
    /// Why the version that the record claims could not be found, where it was looked for.
    pub unresolved: Option<Unrecovered>,
}

impl TranslationFile {
    pub(super) fn hash(&self) -> Option<Hash> {
        self.record.as_ref().ok()?.provenance.as_ref()?.hash
    }
}

/// The translations of one locale, indexed.
#[derive(Debug)]
pub struct Targets {
    locale: Locale,
    layout: PathLayout,
    documents: Vec<TranslationFile>,
    blocked: Blocked,
}

impl Targets {
    /// Indexes the translations of a locale, which lie where `layout` says.
    ///
    /// `blocked` are paths below which documents may be that could not be listed.
    pub fn new(
        locale: Locale,
        layout: PathLayout,
        mut documents: Vec<TranslationFile>,
        blocked: Vec<(String, Unreadable)>,
    ) -> Self {
        documents.sort_by(|a, b| a.path.cmp(&b.path));
        Self { locale, layout, documents, blocked: Blocked(blocked.into_iter().collect()) }
    }

    /// Returns the locale of the tree.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Returns the path at which the source of a translation lies by the layout.
    pub fn expected_source(&self, target: &DocPath) -> DocPath {
        self.layout.source(target).unwrap_or_else(|| target.clone())
    }

    /// Returns the path at which the translation of a source document lies; `None` where the locale
    /// has no place for one.
    pub(super) fn expected(&self, source: &DocPath) -> Option<DocPath> {
        self.layout.target(source)
    }

    /// Returns the translations, by path.
    pub fn documents(&self) -> &[TranslationFile] {
        &self.documents
    }

    /// Takes what the claim of a translation, by its number, was found to mean.
    pub fn resolve(&mut self, at: usize, meaning: Result<(Hash, Option<Base>), Unrecovered>) {
        let target = &mut self.documents[at];
        match (meaning, target.record.as_mut().ok().and_then(|record| record.provenance.as_mut())) {
            (Ok((hash, base)), Some(provenance)) => {
                provenance.hash = Some(hash);
                let commit = base.and_then(|base| CommitId::read(&base.commit));
                provenance.commit = commit.or_else(|| provenance.commit.take());
            }
            (Ok(_), None) => {}
            (Err(why), _) => target.unresolved = Some(why),
        }
    }

    /// Gives translations that have no record, in their order, the times of their last changes for
    /// one.
    pub fn date(&mut self, times: &[Option<Timestamp>]) {
        for (target, time) in self.documents.iter_mut().zip(times) {
            if let (Ok(record), Some(time)) = (&mut target.record, time)
                && record.provenance.is_none()
            {
                record.provenance = Some(Provenance { claim: Some(Claim::Date(*time)), ..Provenance::default() });
            }
        }
    }

    /// Returns the hash that the translation of the source document at a path records.
    pub fn hash_of(&self, source: &DocPath) -> Option<Hash> {
        self.recorded_of(source).map(|(_, hash)| hash)
    }

    /// Returns the path of the translation of the source document at a path, and the hash that it records.
    pub fn recorded_of(&self, source: &DocPath) -> Option<(&DocPath, Hash)> {
        let path = &self.layout.target(source)?;
        let at = self.documents.binary_search_by(|target| target.path.cmp(path)).ok()?;
        Some((&self.documents[at].path, self.documents[at].hash()?))
    }

    /// Tells whether the locale has a place for the translation of a source document, and none there.
    pub fn lacks(&self, source: &DocPath) -> bool {
        let path = self.layout.target(source);
        path.is_some_and(|path| self.documents.binary_search_by(|target| target.path.cmp(&path)).is_err())
    }

    /// Indexes the translations by the hash that they record.
    pub(super) fn by_hash(&self) -> ByHash {
        let documents = self.documents.par_iter().enumerate();
        ByHash::of(documents.filter_map(|(at, target)| Some((target.hash()?, at))))
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

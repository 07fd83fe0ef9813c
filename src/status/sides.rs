//! The two sides of a comparison: all source documents, and the translations of one locale.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::base::fingerprint::{Fingerprints, Hash};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::sorted::SortedCursor;
use crate::history::{Base, Unrecovered};
use crate::provenance::{Claim, CommitId, Provenance, Record};
use crate::tree::{PathLayout, Unreadable};

/// The most documents with the same content that are listed for one: thousands of empty stubs
/// would otherwise make a report that grows with their square.
const MAX_COPIES: usize = 100;

/// How many records of a locale hold the hash of a Windows checkout of the present source, and how many another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecordedForms {
    /// The hash of a Windows checkout.
    pub usual: usize,
    /// Another one.
    pub other: usize,
}

impl RecordedForms {
    /// Tells whether records of the locale may hold other hashes than those of Windows checkouts: some do, or
    /// there are too few to tell.
    pub fn is_mixed(self) -> bool {
        /// As many records tell.
        const ENOUGH: usize = 20;
        self.other > 0 || self.usual < ENOUGH
    }
}

impl std::ops::AddAssign for RecordedForms {
    fn add_assign(&mut self, other: Self) {
        self.usual += other.usual;
        self.other += other.other;
    }
}

/// A source document, and the hashes that records may hold of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HashedSource {
    /// The path of the document.
    pub path: DocPath,
    /// Those of a Windows checkout.
    pub usual: Vec<Hash>,
    /// All others.
    pub other: Vec<Hash>,
}

/// Which documents have a hash, by index.
#[derive(Debug, Default)]
pub(super) struct ByHash(Vec<(Hash, usize)>);

impl ByHash {
    fn of(hashes: impl ParallelIterator<Item = (Hash, usize)>) -> Self {
        Self::of_all(hashes.collect())
    }

    pub(super) fn of_all(mut hashes: Vec<(Hash, usize)>) -> Self {
        hashes.par_sort_unstable();
        Self(hashes)
    }

    /// Lists the paths of the first documents with each of some hashes.
    pub(super) fn paths<'a>(
        &self,
        hashes: impl IntoIterator<Item = Hash>,
        path: impl Fn(usize) -> &'a DocPath,
    ) -> Vec<DocPath> {
        hashes.into_iter().flat_map(|hash| self.get(hash)).map(|at| path(at).clone()).collect()
    }

    /// Iterates over the first documents with a hash, in their order.
    fn get(&self, hash: Hash) -> impl Iterator<Item = usize> {
        let start = self.0.partition_point(|(other, _)| *other < hash);
        self.0[start..].iter().take_while(move |(other, _)| *other == hash).map(|(_, at)| *at).take(MAX_COPIES)
    }
}

/// The source documents and their fingerprints, indexed.
#[derive(Debug)]
pub struct Sources {
    documents: Vec<HashedDocument>,
    blocked: Blocked,
}

/// A source document, and its fingerprints.
type HashedDocument = (DocPath, Result<Fingerprints, Unreadable>);

impl Sources {
    /// Indexes documents by path.
    ///
    /// `blocked` are paths below which documents may be that could not be listed.
    pub fn new(mut documents: Vec<HashedDocument>, blocked: Vec<(String, Unreadable)>) -> Self {
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

    /// Iterates over the documents that could be read, by path.
    pub fn hashed(&self) -> impl Iterator<Item = HashedSource> {
        let read = self.documents.iter().filter_map(|(path, read)| Some((path, read.as_ref().ok()?)));
        read.map(|(path, fingerprints)| {
            let usual: Vec<Hash> = fingerprints.usual_hashes().collect();
            let other = fingerprints.iter().filter(|hash| !usual.contains(hash)).collect();
            HashedSource { path: path.clone(), usual, other }
        })
    }

    /// Indexes the documents by those of the hashes that a locale may record that are wanted.
    pub(super) fn by_hash(&self, forms: RecordedForms, wanted: HashSet<Hash>) -> ByHash {
        if wanted.is_empty() {
            return ByHash::default();
        }
        let hashes = |(at, (_, fingerprints)): (usize, &HashedDocument)| {
            let own = fingerprints.iter().flat_map(|own| own.recorded(forms.is_mixed()));
            own.filter(|hash| wanted.contains(hash)).map(|hash| (hash, at)).collect::<Vec<_>>()
        };
        ByHash::of(self.documents.par_iter().enumerate().flat_map_iter(hashes))
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
    pub unresolved: Option<Box<Unrecovered>>,
}

impl TranslationFile {
    /// Returns the hash of the source that it records.
    pub fn hash(&self) -> Option<Hash> {
        self.record.as_ref().ok()?.provenance.as_ref()?.hash
    }
}

/// Where the translation of a source document lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetPlace {
    /// Among the translations, at this place.
    At(usize),
    /// Nowhere.
    Lacking,
    /// Nowhere: the locale has no place for it.
    None,
}

/// Finds of each of some paths its place among others; both are sorted.
fn joined<'a, T>(
    wanted: impl Iterator<Item = &'a DocPath>,
    among: &[T],
    path: impl Fn(&T) -> &DocPath,
) -> Vec<Option<usize>> {
    let mut cursor = SortedCursor::default();
    wanted.map(|wanted| cursor.find(among, |other| path(other).cmp(wanted))).collect()
}

/// The translations of one locale, indexed.
#[derive(Debug)]
pub struct Targets {
    locale: Locale,
    layout: PathLayout,
    documents: Vec<TranslationFile>,
    blocked: Blocked,
    forms: RecordedForms,
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
        let blocked = Blocked(blocked.into_iter().collect());
        Self { locale, layout, documents, blocked, forms: RecordedForms::default() }
    }

    /// Takes which hashes of sources the locale is known to record.
    pub fn expect(&mut self, forms: RecordedForms) {
        self.forms = forms;
    }

    /// Returns which hashes of sources the locale is known to record.
    pub fn forms(&self) -> RecordedForms {
        self.forms
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

    /// Returns the path that the translation of a source document would have.
    pub(super) fn path_for(&self, source: &DocPath) -> DocPath {
        self.expected(source).unwrap_or_else(|| source.clone())
    }

    /// Returns the translations, by path.
    pub fn documents(&self) -> &[TranslationFile] {
        &self.documents
    }

    /// Takes what the claim of a translation, by its number, was found to mean.
    pub fn resolve(&mut self, at: usize, meaning: Result<(Hash, Option<Base>), Unrecovered>) {
        let target = &mut self.documents[at];
        match (meaning, target.record.as_mut().ok().and_then(|record| record.provenance.as_mut()).map(Arc::make_mut)) {
            (Ok((hash, base)), Some(provenance)) => {
                provenance.hash = Some(hash);
                let commit = base.and_then(|base| CommitId::read(&base.commit));
                provenance.commit = commit.or_else(|| provenance.commit.take());
            }
            (Ok(_), None) => {}
            (Err(why), _) => target.unresolved = Some(Box::new(why)),
        }
    }

    /// Gives translations that have no record, in their order, the times of their last changes for
    /// one.
    pub fn date(&mut self, times: &[Option<Timestamp>]) {
        for (target, time) in self.documents.iter_mut().zip(times) {
            if let (Ok(record), Some(time)) = (&mut target.record, time)
                && record.provenance.is_none()
            {
                let provenance = Provenance { claim: Some(Claim::Date(*time)), ..Provenance::default() };
                record.provenance = Some(Arc::new(provenance));
            }
        }
    }

    /// Finds the translation of each source document, which are sorted by path, where the layout has its place.
    pub fn places_of(&self, sources: &[DocPath]) -> Vec<TargetPlace> {
        if self.layout.is_plain() {
            let place = |at: Option<usize>| at.map_or(TargetPlace::Lacking, TargetPlace::At);
            return joined(sources.iter(), &self.documents, |target| &target.path).into_iter().map(place).collect();
        }
        let place = |source: &DocPath| match self.layout.target(source) {
            None => TargetPlace::None,
            Some(path) => (self.documents.binary_search_by(|target| target.path.cmp(&path)))
                .map_or(TargetPlace::Lacking, TargetPlace::At),
        };
        sources.par_iter().map(place).collect()
    }

    /// Returns the translation at a place.
    pub fn at(&self, place: TargetPlace) -> Option<&TranslationFile> {
        match place {
            TargetPlace::At(at) => self.documents.get(at),
            TargetPlace::Lacking | TargetPlace::None => None,
        }
    }

    /// Finds the source document of each translation where the layout has its place, and returns that place, too.
    pub(super) fn sources_among(&self, sources: &Sources) -> (Vec<DocPath>, Vec<Option<usize>>) {
        let expected: Vec<DocPath> =
            self.documents.par_iter().map(|target| self.expected_source(&target.path)).collect();
        let at = if self.layout.is_plain() {
            joined(expected.iter(), &sources.documents, |(path, _)| path)
        } else {
            expected.par_iter().map(|path| sources.at(path)).collect()
        };
        (expected, at)
    }

    /// Indexes the translations by the hash that they record, if it is wanted.
    pub(super) fn by_hash(&self, wanted: HashSet<Hash>) -> ByHash {
        if wanted.is_empty() {
            return ByHash::default();
        }
        let documents = self.documents.par_iter().enumerate();
        let hash = |target: &TranslationFile| target.hash().filter(|hash| wanted.contains(hash));
        ByHash::of(documents.filter_map(|(at, target)| Some((hash(target)?, at))))
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

//! What documents were, back from what they are, under whatever paths.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use gix::ObjectId;
use jiff::Timestamp;
use rayon::prelude::*;

use super::claims::MAX_CANDIDATES;
use super::walk::{self, Reach, Version, WantedPaths};
use super::{History, HistoryReader, Unrecovered};
use crate::base::git;
use crate::base::path::DocPath;

/// What a document was, and since when; [`Timestamp::MAX`] where it is not committed.
pub type DatedContent = (Vec<u8>, Timestamp);

/// How often a document is followed to the path that it had before.
const MAX_RENAMES: usize = 3;

/// How many documents are held against how many at most, where their names changed, too.
const MAX_READ: usize = 20_000;

/// What is wanted of documents, and what is known of them beside the history.
#[derive(Debug)]
pub struct LineageQuery<'a, Open, Now, Fits, There> {
    /// Their paths.
    pub paths: &'a [&'a DocPath],
    /// The most versions of each.
    pub most: usize,
    /// Whether more is looked at than about a thousand commits.
    pub is_thorough: bool,
    /// Makes what one thread reads from.
    pub open: Open,
    /// Reads a document as it is.
    pub now: Now,
    /// Tells whether a version of a document is one that is wanted.
    pub fits: Fits,
    /// Tells whether there is a document at a path now.
    pub is_there: There,
}

/// A version of a document: what it was, since when, and its blob where it is committed.
type TracedVersion = (Vec<u8>, Timestamp, Option<ObjectId>);

/// The versions of a document, the newest first.
struct Lineage {
    found: Vec<TracedVersion>,
    start: Start,
}

/// What came before the oldest version that was found.
enum Start {
    /// Nothing that is wanted.
    Ended,
    /// At this path nothing that fits, before any commit or before this one with its place in the walk.
    Of(Option<(ObjectId, usize)>),
}

/// What a document was before it was renamed: its path from the top, and the place in the walk of the commit
/// that renamed it.
type Origin = (String, Option<usize>);

fn from_the_beginning(scope: &mut WantedPaths, path: &str) {
    scope.until(path, None);
}

impl History {
    /// Reads of each document the newest versions that all fit, the oldest first, each content once: what became
    /// of it since a version that did not. A document that is what it was has one without its text, or none.
    /// One that was renamed is followed to where it was, where a single document that fits was removed when it
    /// came. The answers are in the order of the questions.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn newest_all<S>(
        &self,
        wanted: &LineageQuery<
            '_,
            impl Fn() -> S + Sync,
            impl Fn(&S, usize) -> Option<Arc<Vec<u8>>> + Sync,
            impl Fn(usize, &[u8]) -> bool + Sync,
            impl Fn(&DocPath) -> bool + Sync,
        >,
    ) -> Result<Vec<Vec<DatedContent>>, Unrecovered> {
        let reach = if wanted.is_thorough { Reach::Whole } else { Reach::Latest };
        let (full, versions) = self.walked(wanted.paths, from_the_beginning, reach)?;
        let read = |(repository, reader): &mut (gix::Repository, S), at: usize| {
            let versions = versions.of(&full[at]);
            let now = (wanted.now)(reader, at)?;
            let newest = versions.first().filter(|newest| git::is_blob(&now, newest.blob));
            // What is committed need not be unpacked.
            let found = vec![match newest {
                Some(newest) => (Vec::new(), newest.made(), Some(newest.blob)),
                None => (Vec::new(), Timestamp::MAX, None),
            }];
            let start = Start::Of(newest.map(|newest| (newest.commit(), newest.order)));
            let mut lineage = Lineage { found, start };
            let older = &versions[usize::from(newest.is_some())..];
            lineage.extend(older, wanted.most, repository, |content| (wanted.fits)(at, content));
            Some(lineage)
        };
        let mut order: Vec<usize> = (0..full.len()).collect();
        order.sort_unstable_by_key(|at| wanted.paths[*at].by_name());
        let open = || (self.git.session(), (wanted.open)());
        let found: Vec<_> = order.into_par_iter().map_init(open, |state, at| (at, read(state, at))).collect();
        let mut all: Vec<Option<Lineage>> = full.iter().map(|_| None).collect();
        found.into_iter().for_each(|(at, lineage)| all[at] = lineage);
        self.follow(&mut all, full, wanted, reach)?;
        let dated = |reader: &mut S, (at, lineage): (usize, Option<Lineage>)| {
            lineage.map_or_else(Vec::new, |lineage| lineage.dated(|| (wanted.now)(reader, at)))
        };
        Ok(all.into_par_iter().enumerate().map_init(&wanted.open, dated).collect())
    }

    /// Adds to documents that begin at their paths what they were at others.
    fn follow<Open, Now>(
        &self,
        lineages: &mut [Option<Lineage>],
        mut paths: Vec<String>,
        wanted: &LineageQuery<'_, Open, Now, impl Fn(usize, &[u8]) -> bool, impl Fn(&DocPath) -> bool>,
        reach: Reach,
    ) -> Result<(), Unrecovered> {
        let repository = self.git.session();
        for _ in 0..MAX_RENAMES {
            let origins = self.origins(lineages, &paths, &wanted.fits, &wanted.is_there);
            if origins.is_empty() {
                break;
            }
            let old: Vec<String> = origins.values().map(|(path, _)| path.clone()).collect();
            let versions = self.walked_from_top(&old, from_the_beginning, reach)?;
            for (at, lineage) in lineages.iter_mut().enumerate() {
                let Some(lineage) = lineage else { continue };
                let Some((path, since)) = origins.get(&at) else {
                    lineage.start = Start::Ended;
                    continue;
                };
                paths[at].clone_from(path);
                // Another document may have had the path since.
                let is_later = |version: &Version| since.is_some_and(|since| version.order <= since);
                let versions = versions.of(path);
                let older = &versions[versions.partition_point(is_later)..];
                lineage.extend(older, wanted.most, &repository, |content| (wanted.fits)(at, content));
            }
        }
        Ok(())
    }

    /// Finds what documents were that begin at their paths: where something was removed when they came.
    fn origins(
        &self,
        lineages: &[Option<Lineage>],
        paths: &[String],
        fits: impl Fn(usize, &[u8]) -> bool,
        is_there: impl Fn(&DocPath) -> bool,
    ) -> HashMap<usize, Origin> {
        let mut by_commit: BTreeMap<Option<(ObjectId, usize)>, Vec<usize>> = BTreeMap::new();
        for (at, lineage) in lineages.iter().enumerate() {
            if let Some(Lineage { start: Start::Of(since), .. }) = lineage {
                by_commit.entry(*since).or_default().push(at);
            }
        }
        let reader = self.session();
        let mut origins = HashMap::new();
        for (since, mut places) in by_commit {
            // Where a clone lacks what is asked for, nothing is known of what was before.
            let before = match since {
                Some((commit, _)) => walk::parent(&reader.repository, commit).ok().flatten(),
                None => self.head().and_then(|head| Some(reader.commit(&head).ok()??.1)),
            };
            let Some(before) = before else { continue };
            // What is there before goes on at its path, though as something else.
            let is_new =
                |at: &usize| git::entry(&reader.repository, before, &paths[*at]).is_ok_and(|known| known.is_none());
            places.retain(is_new);
            if places.is_empty() {
                continue;
            }
            let removed = match since {
                Some((commit, _)) => walk::removed_by(&reader.repository, before, commit),
                None => self.uncommitted(&reader, before, &is_there),
            };
            let mut removed = removed.unwrap_or_default();
            removed.retain(|(path, _)| self.is_below_root(path));
            removed.truncate(MAX_CANDIDATES);
            let mut gone = Gone::of(&reader.repository, removed, places.len());
            for at in places {
                if let Some(path) = gone.only(&paths[at], |content| fits(at, content)) {
                    origins.insert(at, (path, since.map(|(_, order)| order)));
                }
            }
        }
        origins
    }

    /// Lists the documents of the last commit, whose tree is `before`, that are not there any more.
    fn uncommitted(
        &self,
        reader: &HistoryReader<'_>,
        before: ObjectId,
        is_there: impl Fn(&DocPath) -> bool,
    ) -> Result<Vec<(String, ObjectId)>, String> {
        let mut documents = reader.documents(before)?;
        documents.retain(|(path, _)| DocPath::new(self.below_root(path)).is_some_and(|path| !is_there(&path)));
        Ok(documents)
    }

    fn is_below_root(&self, path: &str) -> bool {
        self.prefix.is_empty() || self.below_root(path) != path
    }
}

/// Documents that were removed at once, read as they are asked for.
struct Gone<'a> {
    repository: &'a gix::Repository,
    removed: Vec<(String, ObjectId)>,
    contents: HashMap<usize, Option<Vec<u8>>>,
    /// Whether all of them may be asked for, or only those with the same file name.
    are_few: bool,
}

impl<'a> Gone<'a> {
    fn of(repository: &'a gix::Repository, removed: Vec<(String, ObjectId)>, places: usize) -> Self {
        let are_few = removed.len().saturating_mul(places) <= MAX_READ;
        Self { repository, removed, contents: HashMap::new(), are_few }
    }

    /// Returns the path of the only document that fits: of those with the same file name, else of all.
    fn only(&mut self, path: &str, fits: impl Fn(&[u8]) -> bool) -> Option<String> {
        let own = path.rsplit('/').next();
        let (same, others): (Vec<usize>, Vec<usize>) =
            (0..self.removed.len()).partition(|at| self.removed[*at].0.rsplit('/').next() == own);
        for candidates in [same, others] {
            if candidates.len() > 1 && !self.are_few {
                return None;
            }
            let mut fitting = candidates.into_iter().filter(|at| {
                let (_, blob) = self.removed[*at];
                let content = self.contents.entry(*at).or_insert_with(|| git::blob(self.repository, blob).ok());
                content.as_deref().is_some_and(&fits)
            });
            match (fitting.next(), fitting.next()) {
                (None, _) => {}
                (Some(at), None) => return Some(self.removed[at].0.clone()),
                (Some(_), Some(_)) => return None,
            }
        }
        None
    }
}

impl Lineage {
    /// Adds older versions as long as they fit.
    fn extend(
        &mut self,
        versions: &[Version],
        most: usize,
        repository: &gix::Repository,
        fits: impl Fn(&[u8]) -> bool,
    ) {
        for version in versions {
            if let Some(known) = self.found.iter_mut().find(|(.., blob)| *blob == Some(version.blob)) {
                known.1 = known.1.min(version.made());
            } else {
                if self.found.len() == most {
                    self.start = Start::Ended;
                    return;
                }
                // Another document may have had the path before.
                let content = git::blob(repository, version.blob).ok().filter(|content| fits(content));
                let Some(content) = content else { return };
                self.found.push((content, version.made(), Some(version.blob)));
            }
            self.start = Start::Of(Some((version.commit(), version.order)));
        }
    }

    /// Returns the versions, the oldest first. `now` reads the newest.
    fn dated(mut self, now: impl Fn() -> Option<Arc<Vec<u8>>>) -> Vec<DatedContent> {
        if self.found.len() == 1 {
            let is_committed = |(.., blob): &TracedVersion| blob.is_some();
            self.found.retain(is_committed);
        } else if let Some((newest, now)) = self.found.first_mut().zip(now()) {
            newest.0.clone_from(&now);
        }
        self.found.into_iter().rev().map(|(content, time, _)| (content, time)).collect()
    }
}

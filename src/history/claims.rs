//! Versions of source documents that are named by something other than their hash: by a commit, by
//! a time, or by part of a hash.

use std::collections::{BTreeMap, HashMap, HashSet};

use gix::ObjectId;
use jiff::Timestamp;
use rayon::prelude::*;

use super::renames::{Candidates, Sketch, renames};
use super::walk::{self, WantedPaths};
use super::{Base, FoundBy, History, HistoryReader, Unrecovered};
use crate::base::git;
use crate::base::path::DocPath;
use crate::document::Kind;
use crate::provenance::CommitId;

/// The most documents that a document may have been before it was renamed.
pub(super) const MAX_CANDIDATES: usize = 5_000;

/// A version of a document, with its content.
type FoundVersion = (Base, Vec<u8>);

/// A version of a document, and since when it was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedVersion {
    /// The version.
    pub base: Base,
    /// When the first commit that has it was made.
    pub since: Timestamp,
}

/// What a commit that a record names says of a document.
#[derive(Debug)]
pub enum InCommit {
    /// It has the document.
    Has(Base, Vec<u8>),
    /// The commit is there, and has no document at that path.
    HasNot,
    /// The commit is not there.
    NoCommit,
}

impl HistoryReader<'_> {
    /// Reads a document as it was in a commit, whose id may be abbreviated.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be read.
    pub fn in_commit(&self, commit: &CommitId, path: &DocPath) -> Result<InCommit, Unrecovered> {
        let Some((id, tree)) = self.commit(commit)? else { return Ok(InCommit::NoCommit) };
        let unreadable = |complaint: String| self.history.unreadable(complaint);
        let full = self.history.full_path(path.as_str());
        let Some(blob) = git::entry(&self.repository, tree, &full).map_err(unreadable)? else {
            return Ok(InCommit::HasNot);
        };
        let content = git::blob(&self.repository, blob).map_err(unreadable)?;
        let base = Base { blob, commit: id.to_string(), path: path.to_string(), found_by: FoundBy::Commit };
        Ok(InCommit::Has(base, content))
    }

    /// Finds a commit, and its tree.
    pub(super) fn commit(&self, commit: &CommitId) -> Result<Option<(ObjectId, ObjectId)>, Unrecovered> {
        let unreadable = |complaint: String| self.history.unreadable(complaint);
        let id = if commit.is_abbreviated() {
            let Ok(prefix) = gix::hash::Prefix::from_hex(commit.as_str()) else { return Ok(None) };
            let found = self.repository.objects.lookup_prefix(prefix, None);
            match found.map_err(|error| unreadable(error.to_string()))? {
                Some(Ok(id)) => Some(id),
                // None, or several.
                Some(Err(())) | None => None,
            }
        } else {
            git::id(&self.repository, commit.as_str())
        };
        let Some(id) = id else { return Ok(None) };
        let object = self.repository.try_find_object(id).map_err(|error| unreadable(error.to_string()))?;
        let Some(object) = object.filter(|object| object.kind == gix::object::Kind::Commit) else { return Ok(None) };
        let tree = object.peel_to_tree().map_err(|error| unreadable(error.to_string()))?.id;
        Ok(Some((id, tree)))
    }

    /// Lists the documents below the source root of a tree, by their paths from the top.
    pub(super) fn documents(&self, tree: ObjectId) -> Result<Vec<(String, ObjectId)>, String> {
        let prefix = &self.history.prefix;
        let Some(root) = git::entry(&self.repository, tree, prefix)? else { return Ok(Vec::new()) };
        let mut folders = vec![(prefix.clone(), root)];
        let mut found = Vec::new();
        while let Some((folder, id)) = folders.pop() {
            let tree = self.repository.find_tree(id).map_err(|error| error.to_string())?;
            for entry in tree.decode().map_err(|error| error.to_string())?.entries {
                let Ok(name) = std::str::from_utf8(entry.filename) else { continue };
                let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
                if entry.mode.is_tree() {
                    folders.push((path, entry.oid.to_owned()));
                } else if entry.mode.is_blob() && DocPath::new(&path).is_some_and(|path| Kind::of(&path).is_some()) {
                    found.push((path, entry.oid.to_owned()));
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }
}

impl History {
    /// Reads what documents were in commits that have them under other paths: of the documents that
    /// are gone since, those that their first versions are most like, with git's measure. The answers
    /// are in the order of the questions.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be read.
    pub fn renamed_since(
        &self,
        wanted: &[(&CommitId, &DocPath)],
        percent: u8,
    ) -> Result<Vec<Option<FoundVersion>>, Unrecovered> {
        let unreadable = |complaint: String| self.unreadable(complaint);
        let mut found = vec![None; wanted.len()];
        let reader = self.session();
        let head = self.head().map(|head| reader.commit(&head)).transpose()?.flatten();
        let Some((_, head)) = head else { return Ok(found) };
        let now = reader.documents(head).map_err(unreadable)?;
        let now: HashSet<String> = now.into_iter().map(|(path, _)| path).collect();
        let paths: Vec<&DocPath> = wanted.iter().map(|(_, path)| *path).collect();
        let (full, versions) = self.own_versions(&paths, |scope, path| scope.until(path, None))?;
        let ending = |path: &str| path.rsplit('.').next().map(str::to_lowercase);
        let mut by_commit: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, (commit, path)) in wanted.iter().enumerate() {
            if let Some(commit) = reader.commit(commit)? {
                by_commit.entry((commit, ending(path.as_str()))).or_default().push(at);
            }
        }
        // Most commits have most documents alike, and each is measured once.
        let mut sketches: HashMap<ObjectId, Option<Sketch>> = HashMap::new();
        let mut sketch = |blob: ObjectId| {
            let measured = || git::blob(&reader.repository, blob).ok().map(|content| Sketch::of(&content));
            sketches.entry(blob).or_insert_with(measured).clone()
        };
        for (((commit, tree), own_ending), places) in by_commit {
            let mut then = reader.documents(tree).map_err(unreadable)?;
            then.retain(|(path, _)| !now.contains(path) && ending(path) == own_ending);
            then.truncate(MAX_CANDIDATES);
            let old: Vec<_> = then.iter().map(|(path, blob)| (path.as_str(), sketch(*blob))).collect();
            let first = |at: &usize| versions.of(&full[*at]).last().map(|version| version.blob);
            let new: Vec<_> = places.iter().map(|at| (full[*at].as_str(), first(at).and_then(&mut sketch))).collect();
            for rename in renames(&old, &new, &Candidates::All, percent) {
                let (path, blob) = &then[rename.old];
                let path = self.below_root(path).to_owned();
                let base = Base { blob: *blob, commit: commit.to_string(), path, found_by: FoundBy::Commit };
                let content = git::blob(&reader.repository, *blob).map_err(unreadable)?;
                found[places[rename.new]] = Some((base, content));
            }
        }
        Ok(found)
    }

    /// Searches the histories of documents, each at its own path, for the newest version that
    /// `fits`. The answers are in the order of the questions.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn newest_that(
        &self,
        paths: &[&DocPath],
        fits: impl Fn(usize, &[u8]) -> bool + Sync,
    ) -> Result<Vec<Option<FoundVersion>>, Unrecovered> {
        let until = |scope: &mut WantedPaths, path: &str| scope.until(path, None);
        self.newest(paths, until, |reader, at, version| {
            let content = git::blob(reader, version.blob).ok()?;
            fits(at, &content).then_some(content)
        })
    }

    /// Returns of each document the version that it had at a time. The answers are in the order of the
    /// questions.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn at_times(&self, wanted: &[(&DocPath, Timestamp)]) -> Result<Vec<Option<FoundVersion>>, Unrecovered> {
        let paths: Vec<&DocPath> = wanted.iter().map(|(path, _)| *path).collect();
        let times: HashMap<String, i64> = wanted.iter().fold(HashMap::new(), |mut times, (path, time)| {
            let known = times.entry(self.full_path(path.as_str())).or_insert(i64::MAX);
            *known = time.as_second().min(*known);
            times
        });
        let latest = wanted.iter().map(|(_, time)| time.as_second()).max().unwrap_or(i64::MAX);
        // Further back than the earliest of them nothing is asked for.
        let until = |scope: &mut WantedPaths, path: &str| {
            scope.not_after(latest);
            match times.get(path) {
                Some(time) => scope.until_time(path, *time),
                None => scope.until(path, None),
            }
        };
        self.newest(&paths, until, |reader, at, version| {
            if version.time() > wanted[at].1.as_second() {
                return None;
            }
            git::blob(reader, version.blob).ok()
        })
    }

    /// Tells of each document when it was last changed; `None` where no commit has it. What `now` reads
    /// of it and is not what its newest version is was changed after everything.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn last_changes(
        &self,
        paths: &[&DocPath],
        now: impl Fn(usize) -> Option<Vec<u8>> + Sync,
    ) -> Result<Vec<Option<Timestamp>>, Unrecovered> {
        let (full, versions) = self.own_versions(paths, WantedPaths::until_newest)?;
        let time = |at: usize| {
            let newest = versions.of(&full[at]).first()?;
            let is_committed = now(at).is_none_or(|content| git::is_blob(&content, newest.blob));
            if is_committed { Timestamp::from_second(newest.time()).ok() } else { Some(Timestamp::MAX) }
        };
        Ok((0..full.len()).into_par_iter().map(time).collect())
    }

    /// Lists the versions that documents had at their own paths, the newest first, each content once
    /// and at most `most` of them. The answers are in the order of the questions; the history is
    /// walked once.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn all_versions(&self, paths: &[&DocPath], most: usize) -> Result<Vec<Vec<DatedVersion>>, Unrecovered> {
        let (full, versions) = self.own_versions(paths, |scope, path| scope.until(path, None))?;
        let list = |path: &String| {
            let mut places: HashMap<ObjectId, usize> = HashMap::new();
            let mut listed: Vec<DatedVersion> = Vec::new();
            for version in versions.of(path) {
                let time = version.made();
                match places.get(&version.blob) {
                    // The same content came in on a branch, or came back.
                    Some(at) => listed[*at].since = listed[*at].since.min(time),
                    None if listed.len() == most => {}
                    None => {
                        places.insert(version.blob, listed.len());
                        listed.push(DatedVersion { base: self.base(version, path), since: time });
                    }
                }
            }
            listed
        };
        Ok(full.iter().map(list).collect())
    }

    fn newest(
        &self,
        paths: &[&DocPath],
        until: impl Fn(&mut WantedPaths, &str),
        read: impl Fn(&gix::Repository, usize, &walk::Version) -> Option<Vec<u8>> + Sync,
    ) -> Result<Vec<Option<FoundVersion>>, Unrecovered> {
        let (full, versions) = self.own_versions(paths, until)?;
        let answer = |reader: &mut gix::Repository, at: usize| {
            let mut versions = versions.of(&full[at]).iter();
            versions.find_map(|version| {
                let content = read(reader, at, version)?;
                Some((self.base(version, &full[at]), content))
            })
        };
        Ok((0..full.len()).into_par_iter().map_init(|| self.git.session(), answer).collect())
    }
}

//! Searching a history for the versions that have wanted hashes.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, OnceLock, PoisonError};

use foldhash::fast::RandomState;
use gix::ObjectId;
use jiff::Timestamp;
use rayon::prelude::*;

use super::log::CommitLog;
use super::walk::{self, Version, Versions, WantedPaths};
use super::{Answer, Base, History, Since, Unrecovered, WantedBase};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::git;
use crate::base::path::DocPath;

/// What was read of a history that does not change while it is open.
#[derive(Debug, Default)]
pub(super) struct Searched {
    /// The versions of all documents, once a search had to look at them.
    everything: OnceLock<Versions>,
    /// The blobs that were read; empty while a search has them.
    blobs: Mutex<Blobs>,
}

impl Searched {
    /// Takes the blobs that earlier searches read, for a search of its own.
    fn take(&self) -> Blobs {
        let known = std::mem::take(&mut *self.blobs.lock().unwrap_or_else(PoisonError::into_inner));
        Blobs { complaint: None, ..known }
    }

    /// Keeps what a search read.
    fn keep(&self, blobs: Blobs) {
        *self.blobs.lock().unwrap_or_else(PoisonError::into_inner) = blobs;
    }
}

/// The fingerprints of blobs that were read, or what kept them from being read.
#[derive(Debug, Default)]
struct Blobs {
    known: HashMap<ObjectId, Result<Fingerprints, String>, RandomState>,
    /// Of those that the present search wanted and that could not be read, the first, and why.
    complaint: Option<(ObjectId, String)>,
}

/// Blobs that were read, in any order.
type ReadBlobs = Vec<(ObjectId, Result<Fingerprints, String>)>;

impl Blobs {
    /// Returns what is known of a blob, if that is all that was asked for.
    fn get(&self, blob: ObjectId, algorithms: Algorithms) -> Option<&Result<Fingerprints, String>> {
        let is_enough = |known: &&Result<Fingerprints, String>| known.as_ref().is_ok_and(|own| own.has(algorithms));
        self.known.get(&blob).filter(|known| known.is_err() || is_enough(known))
    }

    fn add(&mut self, read: ReadBlobs) {
        for (blob, fingerprints) in read {
            if let Err(complaint) = &fingerprints
                && self.complaint.as_ref().is_none_or(|(first, _)| blob < *first)
            {
                self.complaint = Some((blob, complaint.clone()));
            }
            self.known.insert(blob, fingerprints);
        }
    }
}

impl History {
    /// Returns the versions of all documents. The history is walked for them once.
    pub(super) fn everything(&self, log: &CommitLog) -> Result<&Versions, String> {
        if let Some(all) = self.searched.everything.get() {
            return Ok(all);
        }
        let all = walk::versions(log, &mut WantedPaths::documents())?;
        Ok(self.searched.everything.get_or_init(|| all))
    }

    /// Searches the history for versions with the wanted hashes, and for what happened since the
    /// bases that are known. The answers are in the order of the questions.
    ///
    /// Each blob is read at most once.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn search(&self, wanted: &[(WantedBase<'_>, Option<&Base>)]) -> Result<Vec<Answer>, Unrecovered> {
        let Some(log) = &self.log else { return Err(self.without_match(false)) };
        let unreadable = |complaint: String| self.unreadable(complaint);
        let paths: Vec<String> = wanted.iter().map(|(wanted, _)| self.full_path(wanted.path.as_str())).collect();
        let mut scope = WantedPaths::paths(&paths);
        for ((_, base), path) in wanted.iter().zip(&paths) {
            scope.until(path, base.filter(|base| self.full_path(&base.path) == *path).map(|base| base.blob));
            if let Some(base) = base {
                let old = self.full_path(&base.path);
                if old != *path {
                    scope.until(&old, Some(base.blob));
                }
            }
        }
        let walked;
        let versions = match self.searched.everything.get() {
            Some(all) => all,
            None => {
                walked = walk::versions(log, &mut scope).map_err(unreadable)?;
                &walked
            }
        };
        let mut found: Vec<Option<Base>> = wanted.iter().map(|(_, base)| base.cloned()).collect();
        let mut blobs = self.searched.take();
        self.match_hashes(versions, wanted, &paths, &mut found, &mut blobs);
        let mut everything = None;
        if found.contains(&None) {
            let all = self.everything(log).map_err(unreadable)?;
            let names = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
            let open = wanted.iter().zip(&found).filter(|(_, found)| found.is_none());
            let open: HashSet<String> = open.map(|((wanted, _), _)| names(wanted.path.as_str())).collect();
            self.match_any_path(all, wanted, &mut found, &mut blobs, |path| open.contains(&names(path)));
            if found.contains(&None) {
                self.match_any_path(all, wanted, &mut found, &mut blobs, |_| true);
            }
            everything = Some(all);
        }
        let none = match blobs.complaint.take() {
            Some((_, complaint)) => self.unreadable(complaint),
            None => Unrecovered::CommitNotFound,
        };
        self.searched.keep(blobs);
        // Where the base was elsewhere, with and without the folder of the source.
        let elsewhere = |base: &Base| {
            let all = everything.unwrap_or(versions);
            let old = [self.full_path(&base.path), base.path.clone()];
            let holds = |path: &&String| all.of(path).iter().any(|version| version.blob == base.blob);
            old.iter().find(holds).map_or(&[][..], |path| all.of(path))
        };
        let answer = |(base, path): (Option<Base>, &String)| Answer {
            since: base.as_ref().and_then(|base| since(versions.of(path), elsewhere(base), base)),
            base: base.ok_or_else(|| none.clone()),
        };
        Ok(found.into_iter().zip(&paths).map(answer).collect())
    }

    /// Searches the histories of the documents' own paths alone for versions with the wanted
    /// hashes. The answers are in the order of the questions.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn search_own_paths(&self, wanted: &[WantedBase<'_>]) -> Result<Vec<Option<Base>>, Unrecovered> {
        let paths: Vec<&DocPath> = wanted.iter().map(|wanted| wanted.path).collect();
        let (paths, versions) = self.own_versions(&paths, |scope, path| scope.until(path, None))?;
        let wanted: Vec<(WantedBase<'_>, Option<&Base>)> = wanted.iter().map(|wanted| (wanted.clone(), None)).collect();
        let mut found = vec![None; wanted.len()];
        let mut blobs = self.searched.take();
        self.match_hashes(&versions, &wanted, &paths, &mut found, &mut blobs);
        self.searched.keep(blobs);
        Ok(found)
    }

    /// Looks for the wanted hashes among the versions of the documents' own paths. Older versions than the one that
    /// is found are not read.
    fn match_hashes(
        &self,
        versions: &Versions,
        wanted: &[(WantedBase<'_>, Option<&Base>)],
        paths: &[String],
        found: &mut [Option<Base>],
        blobs: &mut Blobs,
    ) {
        let algorithms = algorithms(wanted);
        let mut open: Vec<usize> = (0..found.len()).filter(|at| found[*at].is_none()).collect();
        open.sort_unstable_by_key(|at| wanted[*at].0.path.by_name());
        let known = &*blobs;
        let newest = |repository: &mut gix::Repository, at: usize| {
            let mut read = ReadBlobs::new();
            let version = versions.of(&paths[at]).iter().find(|version| {
                let hash = &wanted[at].0.hash;
                let fingerprints = match known.get(version.blob, algorithms) {
                    Some(Ok(known)) => return known.contains(hash),
                    Some(Err(complaint)) => Err(complaint.clone()),
                    None => self.read_blob(repository, version.blob, algorithms),
                };
                let is_found = fingerprints.as_ref().is_ok_and(|own| own.contains(hash));
                read.push((version.blob, fingerprints));
                is_found
            });
            (at, version.map(|version| self.base(version, &paths[at])), read)
        };
        let matched: Vec<_> = open.into_par_iter().map_init(|| self.git.session(), newest).collect();
        for (at, base, read) in matched {
            found[at] = base;
            blobs.add(read);
        }
    }

    /// Looks for the wanted hashes among the versions of all documents whose path is eligible.
    fn match_any_path(
        &self,
        versions: &Versions,
        wanted: &[(WantedBase<'_>, Option<&Base>)],
        found: &mut [Option<Base>],
        blobs: &mut Blobs,
        is_eligible: impl Fn(&str) -> bool,
    ) {
        let eligible = || versions.all().filter(|(path, _)| is_eligible(path));
        self.read_all(eligible().map(|(_, version)| version.blob), algorithms(wanted), blobs);
        let open = found.iter().zip(wanted).filter(|(base, _)| base.is_none());
        let open: HashSet<Hash> = open.map(|(_, (wanted, _))| wanted.hash).collect();
        let mut by_hash: HashMap<Hash, (&str, &Version)> = HashMap::new();
        for (path, version) in eligible() {
            let known = blobs.known.get(&version.blob).and_then(|known| known.as_ref().ok());
            let hashes = known.into_iter().flat_map(Fingerprints::iter);
            for hash in hashes.filter(|hash| open.contains(hash)) {
                let newest = by_hash.entry(hash).or_insert((path, version));
                if version.order < newest.1.order {
                    *newest = (path, version);
                }
            }
        }
        for (at, base) in found.iter_mut().enumerate().filter(|(_, base)| base.is_none()) {
            *base = by_hash.get(&wanted[at].0.hash).map(|(path, version)| self.base(version, path));
        }
    }

    /// Fingerprints the blobs that are not known yet, each once.
    fn read_all(&self, wanted: impl Iterator<Item = ObjectId>, algorithms: Algorithms, blobs: &mut Blobs) {
        let mut wanted: Vec<ObjectId> = wanted.collect();
        wanted.sort_unstable();
        wanted.dedup();
        wanted.retain(|blob| !matches!(blobs.get(*blob, algorithms), Some(Ok(_))));
        let known = &*blobs;
        let read = |repository: &mut gix::Repository, blob: ObjectId| match known.get(blob, algorithms) {
            Some(known) => (blob, known.clone()),
            None => (blob, self.read_blob(repository, blob, algorithms)),
        };
        let read = wanted.into_par_iter().map_init(|| self.git.session(), read).collect();
        blobs.add(read);
    }

    fn read_blob(
        &self,
        repository: &gix::Repository,
        blob: ObjectId,
        algorithms: Algorithms,
    ) -> Result<Fingerprints, String> {
        git::blob(repository, blob).map(|content| Fingerprints::of(&content, algorithms))
    }
}

/// Returns the algorithms that it takes to compare with wanted hashes.
fn algorithms(wanted: &[(WantedBase<'_>, Option<&Base>)]) -> Algorithms {
    Algorithms { sha256: wanted.iter().any(|(wanted, _)| Algorithms::of(&wanted.hash).sha256) }
}

/// Counts the commits that changed a path after its base. Where the path never had the base, it was
/// renamed and edited in one commit: then `old`, the versions of the path that the base had, tell
/// what happened before.
fn since(versions: &[Version], old: &[Version], base: &Base) -> Option<Since> {
    let until = |versions: &[Version]| versions.iter().position(|version| version.blob == base.blob);
    let (own, before) = match until(versions) {
        Some(at) => (&versions[..at], &[][..]),
        // A path without versions is not in the history.
        None if versions.is_empty() => return None,
        None => {
            let at = until(old)?;
            // Another document may have had the path before.
            let since = versions.iter().position(|version| version.order > old[at].order).unwrap_or(versions.len());
            (&versions[..since], &old[..at])
        }
    };
    let newer = || own.iter().chain(before).filter(|version| !version.is_merge);
    let oldest = newer().map(|version| version.time).min();
    let commits = newer().map(|version| version.commit).collect::<HashSet<_>>().len();
    Some(Since { commits, oldest: oldest.and_then(|time| Timestamp::from_second(time).ok()) })
}

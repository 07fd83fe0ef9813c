//! Searching a history for the versions that have wanted hashes.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::{Mutex, OnceLock, PoisonError};

use foldhash::fast::RandomState;
use gix::ObjectId;
use jiff::Timestamp;
use memchr::memmem;
use rayon::prelude::*;

use super::log::CommitLog;
use super::walk::{self, Area, Reach, Version, Versions, WantedPaths};
use super::{Answer, Base, History, Since, Unrecovered, WantedBase};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::git::{self, PackIndexes};
use crate::base::path::DocPath;

/// What was read of a history that does not change while it is open.
#[derive(Debug, Default)]
pub(super) struct Searched {
    /// The versions of all documents below the root, once a search had to look at them.
    below: OnceLock<Versions>,
    /// Those of all others.
    outside: OnceLock<Versions>,
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
    /// Returns the versions of all documents below the root. The history is walked for them once.
    pub(super) fn below(&self, log: &CommitLog) -> Result<&Versions, String> {
        all_in(&self.searched.below, log, Area::Below(self.prefix.clone()))
    }

    /// Returns the versions of all documents, of those below the root first.
    fn everything(&self, log: &CommitLog) -> Result<[&Versions; 2], String> {
        let outside = all_in(&self.searched.outside, log, Area::Outside(self.prefix.clone()))?;
        Ok([self.below(log)?, outside])
    }

    /// Returns at least the versions in `scope` that are below the root, as far back as they are wanted and `reach` goes.
    pub(super) fn versions(
        &self,
        log: &CommitLog,
        mut scope: WantedPaths,
        reach: Reach,
    ) -> Result<WalkedVersions<'_>, String> {
        if reach == Reach::Whole && (self.searched.below.get().is_some() || scope.is_vast()) {
            return self.below(log).map(WalkedVersions::All);
        }
        walk::versions(log, &mut scope, reach).map(WalkedVersions::Own)
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
        let walked = self.versions(log, scope, Reach::Whole).map_err(unreadable)?;
        let versions = &*walked;
        let mut found: Vec<Option<Base>> = wanted.iter().map(|(_, base)| base.cloned()).collect();
        let mut blobs = self.searched.take();
        self.match_hashes(versions, wanted, &paths, &mut found, &mut blobs);
        let mut everything = None;
        if found.contains(&None) {
            let all = self.everything(log).map_err(unreadable)?;
            let names = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
            let open = wanted.iter().zip(&found).filter(|(_, found)| found.is_none());
            let open: HashSet<String> = open.map(|((wanted, _), _)| names(wanted.path.as_str())).collect();
            self.match_any_path(&all, wanted, &mut found, &mut blobs, |path| open.contains(&names(path)));
            if found.contains(&None) {
                self.match_any_path(&all, wanted, &mut found, &mut blobs, |_| true);
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
            let all = everything.as_ref().map_or(std::slice::from_ref(&versions), |all| &all[..]);
            let old = [self.full_path(&base.path), base.path.clone()];
            let of_old = old.iter().flat_map(|path| all.iter().map(|all| all.of(path)));
            let holds = |versions: &&[Version]| versions.iter().any(|version| version.blob == base.blob);
            of_old.into_iter().find(holds).unwrap_or_default()
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

    /// Looks for the wanted hashes among the versions of the documents' own paths. Only those are read that may be the
    /// newest that has one.
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
            let repository = &*repository;
            let (wanted, versions) = (&wanted[at].0, versions.of(&paths[at]));
            let mut read = ReadBlobs::new();
            let has_hash = |version: &Version| {
                let fingerprints = match known.get(version.blob, algorithms) {
                    Some(Ok(known)) => return known.contains(&wanted.hash),
                    Some(Err(complaint)) => Err(complaint.clone()),
                    None => self.read_blob(repository, version.blob, algorithms),
                };
                let is_found = fingerprints.as_ref().is_ok_and(|own| own.contains(&wanted.hash));
                read.push((version.blob, fingerprints));
                is_found
            };
            let same = SameText { repository, sizes: OnceCell::new() };
            let version = newest_match(versions, wanted.made, has_hash, |version, found| same.may_be(version, found));
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
        all: &[&Versions],
        wanted: &[(WantedBase<'_>, Option<&Base>)],
        found: &mut [Option<Base>],
        blobs: &mut Blobs,
        is_eligible: impl Fn(&str) -> bool,
    ) {
        let eligible = || all.iter().flat_map(|versions| versions.all()).filter(|(path, _)| is_eligible(path));
        self.read_all(eligible().map(|(path, version)| (version.blob, path)), algorithms(wanted), blobs);
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

    /// Fingerprints the blobs that are not known yet, each once, in the order in which they unpack fastest.
    fn read_all<'a>(
        &self,
        wanted: impl Iterator<Item = (ObjectId, &'a str)>,
        algorithms: Algorithms,
        blobs: &mut Blobs,
    ) {
        let mut wanted: Vec<(ObjectId, &str)> = wanted.collect();
        wanted.sort_unstable();
        wanted.dedup_by_key(|(blob, _)| *blob);
        wanted.retain(|(blob, _)| !matches!(blobs.get(*blob, algorithms), Some(Ok(_))));
        let name = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
        let wanted = PackIndexes::of(&self.git).sort(wanted, |(blob, _)| Some(*blob), |(_, path)| name(path));
        let known = &*blobs;
        let read = |repository: &mut gix::Repository, (blob, _): (ObjectId, &str)| match known.get(blob, algorithms) {
            Some(known) => (blob, known.clone()),
            None => (blob, self.read_blob(repository, blob, algorithms)),
        };
        let read = wanted.into_par_iter().map_init(|| self.git.session_for_once(), read).collect();
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

/// Finds the newest of the versions of a document that has a hash, the newest version first.
///
/// The search begins at the version of the time at which the record was `made`, and goes on at both sides of it. Of the
/// versions after the one that is found, only those are looked at that `may_be` the same text: it came back, or nothing
/// but its line ends changed.
fn newest_match(
    versions: &[Version],
    made: Option<Timestamp>,
    mut has_hash: impl FnMut(&Version) -> bool,
    may_be: impl Fn(&Version, &Version) -> bool,
) -> Option<&Version> {
    let is_before = |version: &Version| made.is_none_or(|made| version.time() <= made.as_second());
    let start = versions.iter().position(is_before).unwrap_or(versions.len());
    let (newer, older) = versions.split_at(start);
    let mut newer = newer.iter().enumerate().rev();
    let mut older = older.iter().enumerate().map(|(at, version)| (start + at, version));
    let mut looked_at = start;
    let (at, found) = loop {
        let next = older.next();
        if let Some((at, version)) = next
            && has_hash(version)
        {
            break (at, version);
        }
        let before = newer.next();
        looked_at = before.map_or(0, |(at, _)| at);
        if let Some((at, version)) = before
            && has_hash(version)
        {
            break (at, version);
        }
        if next.is_none() && before.is_none() {
            return None;
        }
    };
    // What lies between has been looked at.
    let open = &versions[..looked_at.min(at)];
    let same = open.iter().find(|version| version.blob == found.blob || may_be(version, found) && has_hash(version));
    Some(same.unwrap_or(found))
}

/// What tells by its size whether a version may be the same text as another one, but for line ends.
struct SameText<'a> {
    repository: &'a gix::Repository,
    /// The sizes that the text may have.
    sizes: OnceCell<Option<RangeInclusive<u64>>>,
}

impl SameText<'_> {
    fn may_be(&self, version: &Version, found: &Version) -> bool {
        let sizes = self.sizes.get_or_init(|| {
            let content = git::blob(self.repository, found.blob).ok()?;
            let lines = memchr::memchr_iter(b'\n', &content).count() as u64;
            let least = (content.len() - memmem::find_iter(&content, b"\r\n").count()) as u64;
            Some(least..=least + lines)
        });
        let size = self.repository.find_header(version.blob).map(|header| header.size());
        sizes.as_ref().zip(size.ok()).is_none_or(|(sizes, size)| sizes.contains(&size))
    }
}

/// Versions that were walked for one question, or all there are.
pub(super) enum WalkedVersions<'a> {
    Own(Versions),
    All(&'a Versions),
}

impl std::ops::Deref for WalkedVersions<'_> {
    type Target = Versions;

    fn deref(&self) -> &Versions {
        match self {
            Self::Own(versions) => versions,
            Self::All(versions) => versions,
        }
    }
}

/// Returns the versions of all documents of an area, which are walked for once.
fn all_in<'a>(known: &'a OnceLock<Versions>, log: &CommitLog, area: Area) -> Result<&'a Versions, String> {
    if let Some(all) = known.get() {
        return Ok(all);
    }
    let all = walk::versions(log, &mut WantedPaths::documents(area), Reach::Whole)?;
    Ok(known.get_or_init(|| all))
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
    let newer = || own.iter().chain(before).filter(|version| !version.is_merge());
    let oldest = newer().map(Version::time).min();
    let commits = newer().map(Version::commit).collect::<HashSet<_>>().len();
    Some(Since { commits, oldest: oldest.and_then(|time| Timestamp::from_second(time).ok()) })
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// Makes versions, the newest first, of which each is as many days old as its place, and has a text by this letter.
    fn versions(texts: &[u8]) -> Vec<Version> {
        let version = |(at, text): (usize, &u8)| Version::made_at(ObjectId::Sha1([*text; 20]), -(at as i64), at);
        texts.iter().enumerate().map(version).collect()
    }

    /// Finds the newest version with one of some texts, and tells which were read. Letters of both cases are the same
    /// text.
    fn found(texts: &[u8], wanted: &[u8], made: Option<i64>) -> (Option<usize>, Vec<usize>) {
        let versions = versions(texts);
        let read = RefCell::new(Vec::new());
        let made = made.map(|days| Timestamp::from_second(-days).unwrap());
        let has_hash = |version: &Version| {
            read.borrow_mut().push(version.order);
            wanted.contains(&texts[version.order])
        };
        let may_be =
            |version: &Version, found: &Version| texts[version.order].eq_ignore_ascii_case(&texts[found.order]);
        let found = newest_match(&versions, made, has_hash, may_be).map(|version| version.order);
        (found, read.into_inner())
    }

    #[test]
    fn the_newest_version_is_found_wherever_the_search_begins() {
        let texts = b"fedaXbaAbc";
        for wanted in [&b"f"[..], b"e", b"c", b"aA", b"A", b"b", b"x", b""] {
            let newest = texts.iter().position(|text| wanted.contains(text));
            for made in [None, Some(0), Some(3), Some(6), Some(9), Some(99), Some(-5)] {
                assert_eq!(found(texts, wanted, made).0, newest, "{wanted:?} {made:?}");
            }
        }
        assert_eq!(found(b"", b"a", Some(1)), (None, vec![]));
    }

    #[test]
    fn few_versions_are_read() {
        assert_eq!(found(b"ghijkl", b"j", Some(3)), (Some(3), vec![3]));
        assert_eq!(found(b"ghijkl", b"i", Some(3)), (Some(2), vec![3, 2]));
        assert_eq!(found(b"ghijkl", b"l", Some(3)), (Some(5), vec![3, 2, 4, 1, 5]));
        assert_eq!(found(b"gJijkl", b"jJ", Some(3)), (Some(1), vec![3, 1]), "of the same text the newest");
        assert_eq!(found(b"ghijkl", b"j", None), (Some(3), vec![0, 1, 2, 3]));
        assert_eq!(found(b"ghijkl", b"?", Some(2)).1.len(), 6);
    }
}

//! Walking a history for the versions of documents.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use gix::ObjectId;
use gix::objs::TreeRefIter;
use gix::objs::tree::EntryRef;
use jiff::Timestamp;
use rayon::prelude::*;

use super::log::{CommitLog, LoggedCommit};
use crate::base::path::DocPath;
use crate::document::Kind;

/// A version of a document: a commit that put another content at its path.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub(super) blob: ObjectId,
    /// The commit, which most often has many documents.
    commit: Arc<LoggedCommit>,
    /// The commit's place in the walk: smaller is newer.
    pub(super) order: usize,
}

impl Version {
    /// Makes a version for a test.
    #[cfg(test)]
    pub(super) fn made_at(blob: ObjectId, time: i64, order: usize) -> Self {
        let nothing = ObjectId::null(blob.kind());
        let (tree, parent, parent_tree) = (nothing, None, None);
        let commit = LoggedCommit { id: nothing, tree, parent, parent_tree, is_merge: false, time };
        Self { blob, commit: Arc::new(commit), order }
    }

    /// Returns the commit.
    pub(super) fn commit(&self) -> ObjectId {
        self.commit.id
    }

    /// Tells whether the commit is a merge.
    pub(super) fn is_merge(&self) -> bool {
        self.commit.is_merge
    }

    /// Returns when the commit was made, in seconds since 1970.
    pub(super) fn time(&self) -> i64 {
        self.commit.time
    }

    /// Returns when the commit was made.
    pub(super) fn made(&self) -> Timestamp {
        Timestamp::from_second(self.time()).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// The versions of documents by path, the newest first.
#[derive(Debug, Default)]
pub(super) struct Versions(HashMap<String, Vec<Version>>);

impl Versions {
    pub(super) fn of(&self, path: &str) -> &[Version] {
        self.0.get(path).map_or(&[], Vec::as_slice)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &Version)> + Clone {
        self.0.iter().flat_map(|(path, versions)| versions.iter().map(move |version| (path.as_str(), version)))
    }
}

/// How far back a history is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// As far as anything is wanted.
    Whole,
    /// About a thousand commits.
    Latest,
}

/// Which documents are wanted, where all are.
#[derive(Clone, Debug)]
pub(super) enum Area {
    /// Those below a folder.
    Below(String),
    /// All others.
    Outside(String),
}

impl Area {
    /// Tells whether documents of the area may be in a folder.
    fn may_hold(&self, folder: &str) -> bool {
        match self {
            Self::Below(top) => folder == top || is_below(folder, top) || is_below(top, folder),
            Self::Outside(top) => folder != top && !is_below(folder, top),
        }
    }

    fn holds(&self, path: &str) -> bool {
        match self {
            Self::Below(top) => is_below(path, top),
            Self::Outside(top) => !is_below(path, top),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Outside(top) if top.is_empty())
    }
}

/// Tells whether a path is below a folder; all are below the top, which is empty.
fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The paths whose versions are wanted.
pub(super) struct WantedPaths {
    wanted: Wanted,
    /// The folders above the paths.
    folders: HashSet<String>,
    /// The time, in seconds since 1970, after which no version is wanted.
    latest: Option<i64>,
}

enum Wanted {
    /// Some paths, and the version up to which each is wanted.
    Paths(HashMap<String, Until>),
    /// All documents of an area.
    Documents(Area),
}

/// How far back a path is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Until {
    Beginning,
    Blobs(HashSet<ObjectId>),
    /// The newest version that is as old as this, in seconds since 1970.
    Time(i64),
    Newest,
    Reached,
}

impl WantedPaths {
    /// Wants all documents of an area.
    pub(super) fn documents(area: Area) -> Self {
        Self { wanted: Wanted::Documents(area), folders: HashSet::new(), latest: None }
    }

    pub(super) fn paths(paths: &[String]) -> Self {
        let mut scope = Self { wanted: Wanted::Paths(HashMap::new()), folders: HashSet::new(), latest: None };
        paths.iter().for_each(|path| scope.enter(path));
        scope
    }

    fn enter(&mut self, path: &str) {
        self.folders.extend(path.match_indices('/').map(|(end, _)| path[..end].to_owned()));
    }

    /// Follows a path back to a version, or to its beginning.
    pub(super) fn until(&mut self, path: &str, blob: Option<ObjectId>) {
        if self.some_paths().is_some() {
            self.enter(path);
        }
        let Some(paths) = self.some_paths() else { return };
        let until = paths.entry(path.to_owned()).or_insert_with(|| Until::Blobs(HashSet::new()));
        match (until, blob) {
            (Until::Blobs(blobs), Some(blob)) => {
                blobs.insert(blob);
            }
            (until, None) => *until = Until::Beginning,
            _ => {}
        }
    }

    /// Follows a path back to its newest version alone.
    pub(super) fn until_newest(&mut self, path: &str) {
        if let Some(paths) = self.some_paths() {
            paths.insert(path.to_owned(), Until::Newest);
        }
    }

    /// Follows a path back to what it was at a time, in seconds since 1970; of several, at the earliest.
    pub(super) fn until_time(&mut self, path: &str, time: i64) {
        let Some(paths) = self.some_paths() else { return };
        let until = paths.entry(path.to_owned()).or_insert(Until::Time(time));
        if let Until::Time(known) = until {
            *known = time.min(*known);
        }
    }

    /// Wants no version that was made after a time, in seconds since 1970.
    pub(super) fn not_after(&mut self, time: i64) {
        self.latest = Some(time);
    }

    fn wants_commit(&self, commit: &LoggedCommit) -> bool {
        self.latest.is_none_or(|latest| commit.time <= latest)
    }

    fn wants_folder(&self, folder: &str) -> bool {
        match &self.wanted {
            Wanted::Paths(_) => self.folders.contains(folder),
            Wanted::Documents(area) => area.may_hold(folder),
        }
    }

    fn wants(&self, path: &str) -> bool {
        match &self.wanted {
            Wanted::Paths(paths) => paths.contains_key(path),
            Wanted::Documents(area) => {
                area.holds(path) && DocPath::new(path).is_some_and(|path| Kind::of(&path).is_some())
            }
        }
    }

    fn reach(&mut self, path: &str, blob: ObjectId, made: i64) {
        let Some(until) = self.some_paths().and_then(|paths| paths.get_mut(path)) else { return };
        let is_reached = match until {
            Until::Blobs(blobs) => {
                blobs.remove(&blob);
                blobs.is_empty()
            }
            Until::Time(time) => made <= *time,
            Until::Newest => true,
            Until::Beginning | Until::Reached => false,
        };
        if is_reached {
            *until = Until::Reached;
        }
    }

    fn is_reached(&self) -> bool {
        match &self.wanted {
            Wanted::Paths(paths) => paths.values().all(|until| *until == Until::Reached),
            Wanted::Documents(area) => area.is_empty(),
        }
    }

    /// Tells whether so many paths are followed to their beginning that all documents may as well be.
    pub(super) fn is_vast(&self) -> bool {
        /// As many paths are in nearly all folders.
        const MANY: usize = 64;
        match &self.wanted {
            Wanted::Paths(paths) => paths.values().filter(|until| **until == Until::Beginning).nth(MANY).is_some(),
            Wanted::Documents(_) => false,
        }
    }

    fn some_paths(&mut self) -> Option<&mut HashMap<String, Until>> {
        match &mut self.wanted {
            Wanted::Paths(paths) => Some(paths),
            Wanted::Documents(_) => None,
        }
    }
}

/// Collects the versions in `scope`, as far back as they are wanted and `reach` goes.
pub(super) fn versions(log: &CommitLog, scope: &mut WantedPaths, reach: Reach) -> Result<Versions, String> {
    let chunks = match reach {
        Reach::Whole => usize::MAX,
        Reach::Latest => 1,
    };
    let mut versions = Versions::default();
    let mut sessions: Vec<gix::Repository> = (0..rayon::current_num_threads()).map(|_| log.git().session()).collect();
    let mut order = 0;
    let mut next = if scope.is_reached() { None } else { log.chunk(0)? };
    for at in 1..=chunks {
        let Some(chunk) = next.take() else { break };
        // The next commits are read beside.
        let beside = || if at < chunks { log.chunk(at) } else { Ok(None) };
        let (changed, beside) = rayon::join(|| changed_by_all(&mut sessions, &chunk, scope), beside);
        for (commit, changed) in chunk.iter().zip(changed?) {
            let commit = Arc::new(*commit);
            for (path, blob) in changed {
                scope.reach(&path, blob, commit.time);
                versions.0.entry(path).or_default().push(Version { blob, commit: Arc::clone(&commit), order });
            }
            order += 1;
        }
        if scope.is_reached() {
            break;
        }
        next = beside?;
    }
    Ok(versions)
}

/// A document that a commit changed, and what it is in it.
type ChangedPath = (String, ObjectId);

/// Lists of each of some commits what it changed.
fn changed_by_all(
    sessions: &mut [gix::Repository],
    commits: &[LoggedCommit],
    scope: &WantedPaths,
) -> Result<impl Iterator<Item = Vec<ChangedPath>> + use<>, String> {
    // Each thread goes on where it was, next to what it has read.
    let share = commits.len().div_ceil(sessions.len().max(1)).max(1);
    let compare = |(repository, commits): (&mut gix::Repository, &[LoggedCommit])| {
        let changed = commits.iter().map(|commit| match scope.wants_commit(commit) {
            true => changed_by(repository, commit, scope),
            false => Ok(Vec::new()),
        });
        changed.collect::<Result<Vec<_>, _>>()
    };
    let changed: Vec<Vec<Vec<ChangedPath>>> =
        sessions.par_iter_mut().zip(commits.par_chunks(share)).map(compare).collect::<Result<_, _>>()?;
    Ok(changed.into_iter().flatten())
}

/// Lists the documents in scope that a commit changed against its first parent. A parent that a
/// shallow clone lacks counts as empty.
fn changed_by(
    repository: &gix::Repository,
    commit: &LoggedCommit,
    scope: &WantedPaths,
) -> Result<Vec<ChangedPath>, String> {
    let read_tree = |id: ObjectId| Some(repository.find_commit(id).ok()?.tree_id().ok()?.detach());
    let tree = commit.tree;
    let parent = commit.parent_tree.or_else(|| commit.parent.and_then(read_tree));
    let mut changed = Vec::new();
    let mut folders = vec![(String::new(), parent, tree)];
    while let Some((folder, before, after)) = folders.pop() {
        if before == Some(after) {
            continue;
        }
        let read = |id: ObjectId| repository.find_tree(id).map_err(|error| error.to_string());
        let (before, after) = (before.map(read).transpose()?, read(after)?);
        let old = before.as_ref().map(|tree| tree.data.as_slice()).unwrap_or_default();
        different(old, &after.data, after.id.kind(), |before, entry| {
            let Ok(name) = std::str::from_utf8(entry.filename) else { return };
            let separator = if folder.is_empty() { "" } else { "/" };
            let path = format!("{folder}{separator}{name}");
            if entry.mode.is_tree() {
                if scope.wants_folder(&path) {
                    folders.push((path, before, entry.oid.to_owned()));
                }
            } else if scope.wants(&path) {
                changed.push((path, entry.oid.to_owned()));
            }
        })?;
    }
    Ok(changed)
}

/// Finds the entries of a tree that are new or other than in an older one, and tells what each was.
fn different(
    old: &[u8],
    new: &[u8],
    kind: gix::hash::Kind,
    mut take: impl FnMut(Option<ObjectId>, EntryRef<'_>),
) -> Result<(), String> {
    let entries = |tree| TreeRefIter::from_bytes(tree, kind);
    let mut old = entries(old);
    let mut before = old.next().transpose().map_err(|error| error.to_string())?;
    for entry in entries(new) {
        let entry = entry.map_err(|error| error.to_string())?;
        // Most entries are the same on both sides.
        let mut found = Ordering::Greater;
        while let Some(known) = before {
            found = if known.filename == entry.filename && known.mode.is_tree() == entry.mode.is_tree() {
                Ordering::Equal
            } else {
                known.cmp(&entry)
            };
            if found != Ordering::Less {
                break;
            }
            before = old.next().transpose().map_err(|error| error.to_string())?;
        }
        let same = before.filter(|_| found == Ordering::Equal);
        if same.is_some() {
            before = old.next().transpose().map_err(|error| error.to_string())?;
        }
        if same.is_none_or(|same| same.oid != entry.oid) {
            take(same.map(|same| same.oid.to_owned()), entry);
        }
    }
    Ok(())
}

/// Returns the tree of a commit's first parent, where there is one.
pub(super) fn parent(repository: &gix::Repository, commit: ObjectId) -> Result<Option<ObjectId>, String> {
    let commit = repository.find_commit(commit).map_err(|error| error.to_string())?;
    let Some(parent) = commit.parent_ids().next() else { return Ok(None) };
    // A shallow clone lacks it.
    let Ok(parent) = repository.find_commit(parent) else { return Ok(None) };
    parent.tree_id().map(|tree| Some(tree.detach())).map_err(|error| error.to_string())
}

/// Lists the documents of the tree `before` a commit that the commit does not have, by their paths from the top.
pub(super) fn removed_by(
    repository: &gix::Repository,
    before: ObjectId,
    commit: ObjectId,
) -> Result<Vec<(String, ObjectId)>, String> {
    let commit = repository.find_commit(commit).map_err(|error| error.to_string())?;
    let now = commit.tree_id().map_err(|error| error.to_string())?.detach();
    let documents = WantedPaths::documents(Area::Below(String::new()));
    let mut removed = Vec::new();
    let mut folders = vec![(String::new(), Some(now), before)];
    while let Some((folder, now, before)) = folders.pop() {
        if now == Some(before) {
            continue;
        }
        let read = |id: ObjectId| repository.find_tree(id).map_err(|error| error.to_string());
        let (now, before) = (now.map(read).transpose()?, read(before)?);
        let kept = now.as_ref().map(|tree| tree.data.as_slice()).unwrap_or_default();
        different(kept, &before.data, before.id.kind(), |now, entry| {
            let Ok(name) = std::str::from_utf8(entry.filename) else { return };
            let separator = if folder.is_empty() { "" } else { "/" };
            let path = format!("{folder}{separator}{name}");
            if entry.mode.is_tree() {
                folders.push((path, now, entry.oid.to_owned()));
            } else if now.is_none() && documents.wants(&path) {
                removed.push((path, entry.oid.to_owned()));
            }
        })?;
    }
    removed.sort_unstable();
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_is_in_one_area() {
        for top in ["", "docs", "docs/en"] {
            let areas = [Area::Below(top.to_owned()), Area::Outside(top.to_owned())];
            for path in
                ["a.md", "docs.md", "docs/a.md", "docs/en.md", "docs/en/a.md", "docs/en/b/c.md", "docs/eng/a.md"]
            {
                let holding: Vec<&Area> = areas.iter().filter(|area| area.holds(path)).collect();
                assert_eq!(holding.len(), 1, "{path} {top}");
                for (end, _) in path.match_indices('/') {
                    assert!(holding[0].may_hold(&path[..end]), "{path} {top}");
                }
            }
            assert_eq!(areas[1].is_empty(), top.is_empty());
        }
        assert!(!Area::Below("docs/en".to_owned()).may_hold("docs/eng"));
        assert!(!Area::Outside("docs/en".to_owned()).may_hold("docs/en/b"));
    }
}

//! The commits of a history, read once for all that is asked about it.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use gix::ObjectId;
use gix::objs::{Data, Find, FindExt as _, Kind};
use gix::traverse::commit::Simple;
use gix::traverse::commit::simple::{CommitTimeOrder, Sorting};

use crate::base::git::Git;

/// A commit, as far as it tells what it changed.
#[derive(Clone, Copy, Debug)]
pub(super) struct LoggedCommit {
    pub(super) id: ObjectId,
    /// What it has.
    pub(super) tree: ObjectId,
    pub(super) parent: Option<ObjectId>,
    /// What its first parent has, where that was read already.
    pub(super) parent_tree: Option<ObjectId>,
    pub(super) is_merge: bool,
    /// When it was made, in seconds since 1970.
    pub(super) time: i64,
}

/// Commits that are read at once.
const CHUNK: usize = 1_024;

/// The commits back from a head, the newest first, as far as anything asked for them.
pub(super) struct CommitLog {
    git: Git,
    head: ObjectId,
    read: Mutex<LogReading>,
}

#[derive(Default)]
struct LogReading {
    chunks: Vec<Arc<[LoggedCommit]>>,
    walk: Walk,
}

#[derive(Default)]
enum Walk {
    #[default]
    NotBegun,
    Begun {
        commits: Box<dyn Iterator<Item = Result<LoggedCommit, String>> + Send>,
    },
    Done,
    Failed(String),
}

impl std::fmt::Debug for CommitLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CommitLog").field("head", &self.head).finish_non_exhaustive()
    }
}

impl CommitLog {
    pub(super) fn of(git: Git, head: ObjectId) -> Self {
        Self { git, head, read: Mutex::default() }
    }

    pub(super) fn head(&self) -> ObjectId {
        self.head
    }

    pub(super) fn git(&self) -> &Git {
        &self.git
    }

    /// Returns about a thousand commits that follow on so many times as many; `None` after the last.
    pub(super) fn chunk(&self, at: usize) -> Result<Option<Arc<[LoggedCommit]>>, String> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        while read.chunks.len() <= at {
            let next = match &mut read.walk {
                Walk::NotBegun => {
                    let begun = commits(&self.git, self.head);
                    read.walk = begun.map_or_else(Walk::Failed, |commits| Walk::Begun { commits: Box::new(commits) });
                    continue;
                }
                Walk::Begun { commits } => commits.by_ref().take(CHUNK).collect::<Result<Vec<_>, _>>(),
                Walk::Done => return Ok(None),
                Walk::Failed(complaint) => return Err(complaint.clone()),
            };
            match next {
                Ok(chunk) if chunk.is_empty() => read.walk = Walk::Done,
                Ok(chunk) => read.chunks.push(chunk.into()),
                Err(complaint) => read.walk = Walk::Failed(complaint),
            }
        }
        Ok(read.chunks.get(at).cloned())
    }
}

/// Walks back from a head, the newest commit first.
fn commits(
    git: &Git,
    head: ObjectId,
) -> Result<impl Iterator<Item = Result<LoggedCommit, String>> + Send + use<>, String> {
    let repository = git.session();
    let trees = CommitTrees::default();
    let objects = NotedObjects { objects: repository.objects.clone(), trees: trees.clone() };
    let walk = Simple::filtered([head], objects, is_there(&repository)?);
    let walk = walk.sorting(Sorting::ByCommitTime(CommitTimeOrder::NewestFirst)).map_err(|error| error.to_string())?;
    Ok(walk.map(move |info| {
        let info = info.map_err(|error| error.to_string())?;
        let parent = info.parent_ids.first().copied();
        let mut trees = trees.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(LoggedCommit {
            id: info.id,
            // What follows on it is mostly told of already.
            tree: trees.remove(&info.id).ok_or_else(|| format!("{} has no tree", info.id))?,
            parent,
            parent_tree: parent.and_then(|parent| trees.get(&parent).copied()),
            is_merge: info.parent_ids.len() > 1,
            time: info.commit_time.unwrap_or_default(),
        })
    }))
}

/// Tells of commits, each in its turn, whether the repository has them: a shallow one lacks the parents of some.
fn is_there(repository: &gix::Repository) -> Result<impl FnMut(&gix::oid) -> bool + Send + use<>, String> {
    let shallow = repository.shallow_commits().map_err(|error| error.to_string())?;
    let shallow: HashSet<ObjectId> = shallow.iter().flat_map(|commits| commits.iter().copied()).collect();
    let objects = repository.objects.clone();
    let (mut lacking, mut buffer) = (HashSet::new(), Vec::new());
    Ok(move |id: &gix::oid| {
        if lacking.remove(id) {
            return false;
        }
        if shallow.contains(id)
            && let Ok(commit) = objects.find_commit_iter(id, &mut buffer)
        {
            lacking.extend(commit.parent_ids());
        }
        true
    })
}

/// The trees of commits.
type CommitTrees = Arc<Mutex<HashMap<ObjectId, ObjectId>>>;

/// The objects of a repository; of the commits among them that are read, the trees are noted.
struct NotedObjects {
    objects: gix::OdbHandle,
    trees: CommitTrees,
}

impl Find for NotedObjects {
    fn try_find<'a>(&self, id: &gix::oid, buffer: &'a mut Vec<u8>) -> gix::error::Result<Option<Data<'a>>> {
        let found = self.objects.try_find(id, buffer)?;
        if let Some(commit) = found.as_ref().filter(|found| found.kind == Kind::Commit) {
            let line = commit.data.strip_prefix(b"tree ").and_then(|rest| rest.split(|byte| *byte == b'\n').next());
            if let Some(tree) = line.and_then(|hex| ObjectId::from_hex(hex).ok()) {
                self.trees.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), tree);
            }
        }
        Ok(found)
    }
}

//! Base recovery: which version of a source document a translation was made from.
//!
//! The recorded commit is tried first and believed only if the document there has the recorded
//! hash. Otherwise the history is searched for a version with that hash, newest first: at the
//! document's own path, then under the same file name, then anywhere, so that renames are found. Nothing is guessed:
//! without a version that has the hash, the base is unknown, with a reason.

mod claims;
mod lineage;
mod log;
pub mod renames;
mod search;
mod walk;

pub use claims::{DatedVersion, InCommit};
pub use lineage::{DatedContent, LineageQuery};

use std::path::Path;

use gix::ObjectId;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use serde::{Deserialize, Serialize};

use crate::base::fingerprint::{self, Form, Hash};
use crate::base::git::{self, Git};
use crate::base::path::DocPath;
use crate::provenance::{CommitId, Provenance};
use crate::tree::{BadRepository, Revision, Tree, Unreadable};
use log::CommitLog;
use search::{Searched, WalkedVersions};
use walk::{Reach, Version, Versions, WantedPaths};

/// The repository that holds the history of the source documents.
#[derive(Debug)]
pub struct History {
    git: Git,
    /// The source root's path below the top, with `/`.
    prefix: String,
    /// The commits back from the head, if there is one.
    log: Option<CommitLog>,
    is_shallow: bool,
    /// What searches leave to later ones: the locales of a source ask about the same documents.
    searched: Searched,
}

/// How a base was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FoundBy {
    /// It is at the recorded commit.
    Commit,
    /// It is in the history, and has the recorded hash.
    History,
}

impl FoundBy {
    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::History => "history",
        }
    }
}

/// Why a base is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unrecovered {
    /// The source is in no git repository.
    NoRepository,
    /// The repository is a shallow clone, and what it holds does not have the base.
    ShallowClone,
    /// The clone is partial, and what it holds does not have the base.
    PartialClone,
    /// The repository cannot be opened.
    Repository(BadRepository),
    /// The recorded commit is not in the repository, and no version has the recorded hash.
    CommitNotFound,
    /// The recorded commit is there, and does not have the document.
    NotInCommit,
    /// No version has the recorded hash, although the recorded commit is there.
    NoVersionMatches,
    /// The repository cannot be read.
    Unreadable {
        /// The git library's own words.
        complaint: String,
    },
    /// A version of the document is larger than what is compared.
    TooLarge,
    /// The source or the translation could not be read again.
    DocumentUnreadable {
        /// Why.
        why: Unreadable,
    },
}

impl Unrecovered {
    /// Returns the reason with this name. What machine formats do not carry of it is then not known.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "no-repository" => Self::NoRepository,
            "shallow-clone" => Self::ShallowClone,
            "partial-clone" => Self::PartialClone,
            "broken-alternates" => Self::Repository(BadRepository::BrokenAlternates { path: String::new() }),
            "repository-unreadable" => Self::Unreadable { complaint: id.to_owned() },
            "commit-not-found" => Self::CommitNotFound,
            "not-in-commit" => Self::NotInCommit,
            "no-version-matches" => Self::NoVersionMatches,
            "too-large" => Self::TooLarge,
            "document-unreadable" => Self::DocumentUnreadable { why: Unreadable::NotFound },
            _ => return None,
        })
    }

    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoRepository => "no-repository",
            Self::ShallowClone => "shallow-clone",
            Self::PartialClone => "partial-clone",
            Self::Repository(BadRepository::BrokenAlternates { .. }) => "broken-alternates",
            Self::Repository(_) => "repository-unreadable",
            Self::CommitNotFound => "commit-not-found",
            Self::NotInCommit => "not-in-commit",
            Self::NoVersionMatches => "no-version-matches",
            Self::Unreadable { .. } => "repository-unreadable",
            Self::TooLarge => "too-large",
            Self::DocumentUnreadable { .. } => "document-unreadable",
        }
    }
}

/// The version of a source document that a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    pub(crate) blob: ObjectId,
    /// The commit that has it.
    pub commit: String,
    /// Its path below the source root then; from the top of the repository if it was elsewhere.
    pub path: String,
    /// How it was found.
    pub found_by: FoundBy,
}

impl Base {
    /// Makes a base of which nothing but where it is is known, as a saved report has it.
    pub(crate) fn unread(commit: String, path: String, found_by: FoundBy) -> Self {
        Self { blob: ObjectId::null(gix::hash::Kind::Sha1), commit, path, found_by }
    }
}

/// What happened to a source document since its base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// How many commits changed it, merges aside.
    pub commits: usize,
    /// When the oldest of them was made.
    pub oldest: Option<Timestamp>,
}

/// A base that is wanted.
#[derive(Clone, Debug)]
pub struct WantedBase<'a> {
    /// The source document's path below the source root.
    pub path: &'a DocPath,
    /// The recorded hash.
    pub hash: Hash,
    /// The recorded commit.
    pub commit: Option<&'a CommitId>,
    /// When the record was made, if that is known: it tells where to look first.
    pub made: Option<Timestamp>,
}

impl<'a> WantedBase<'a> {
    /// Wants the base that a record tells of; `None` if it has no hash.
    pub fn of(path: &'a DocPath, record: &'a Provenance) -> Option<Self> {
        // The source that was handed over is at most one day old, in whatever time zone.
        let made = record.last_handoff.and_then(|day| day.tomorrow().ok()?.to_zoned(TimeZone::UTC).ok());
        let made = made.map(|made| made.timestamp());
        Some(Self { path, hash: record.hash?, commit: record.commit.as_ref(), made })
    }
}

/// What the history says of a wanted base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The base, or why there is none: [`Unrecovered::CommitNotFound`] where nothing has the hash.
    pub base: Result<Base, Unrecovered>,
    /// What happened since the base; `None` where the path's history does not show the base.
    pub since: Option<Since>,
}

/// What the recorded commit says.
#[derive(Debug)]
pub enum AtCommit {
    /// The document there has the recorded hash, which was taken of this form of it.
    Found(Base, Vec<u8>, Form),
    /// The document there has another hash.
    Mismatch,
    /// The commit, or the document in it, is not there.
    Absent {
        /// Whether the commit is there.
        commit_known: bool,
    },
}

/// The history as one thread reads it.
pub struct HistoryReader<'a> {
    history: &'a History,
    repository: gix::Repository,
}

/// When documents were changed.
#[derive(Debug)]
pub struct ChangeTimes<'a> {
    history: &'a History,
    versions: &'a Versions,
}

impl ChangeTimes<'_> {
    /// Returns when a document below the root was changed, the latest first, merges among them.
    pub fn of(&self, path: &DocPath) -> Vec<Timestamp> {
        let versions = self.versions.of(&self.history.full_path(path.as_str()));
        versions.iter().filter_map(|version| Timestamp::from_second(version.time()).ok()).collect()
    }
}

impl std::fmt::Debug for HistoryReader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HistoryReader").field("history", &self.history).finish_non_exhaustive()
    }
}

impl History {
    /// Opens the repository that holds `folder`, which is where the source root is in it.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::NoRepository`] where there is none.
    pub fn open(folder: &Path) -> Result<Self, Unrecovered> {
        let git = Git::discover(folder).map_err(Unrecovered::Repository)?.ok_or(Unrecovered::NoRepository)?;
        let prefix = git.prefix_of(folder);
        let head = git.session().head_id().ok().map(gix::Id::detach);
        Ok(Self::of(git, prefix, head))
    }

    /// Opens the history of a tree: back from the revision that is read, if it is one.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::NoRepository`] where there is none.
    pub fn of_tree(tree: &Tree) -> Result<Self, Unrecovered> {
        match tree {
            Tree::Directory(directory) => Self::open(directory.root()),
            Tree::Revision(revision) => Ok(Self::of_revision(revision)),
        }
    }

    /// Takes the history of a revision, back from it.
    fn of_revision(revision: &Revision) -> Self {
        Self::of(revision.git().clone(), revision.prefix().to_owned(), revision.commit())
    }

    fn of(git: Git, prefix: String, head: Option<ObjectId>) -> Self {
        let is_shallow = git.session().is_shallow().unwrap_or(false);
        let log = head.map(|head| CommitLog::of(git.clone(), head));
        Self { git, prefix, log, is_shallow, searched: Searched::default() }
    }

    /// Returns the commit at the head of the history.
    pub fn head(&self) -> Option<CommitId> {
        self.log.as_ref().and_then(|log| CommitId::read(&log.head().to_string()))
    }

    /// Returns what the history is read from, beside its head; `None` where git may still fetch more of it, so that
    /// its head does not tell what there is.
    pub(crate) fn place(&self) -> Option<&str> {
        (!self.is_shallow && !self.git.is_partial()).then_some(&self.prefix)
    }

    /// Opens the history for one thread.
    pub fn session(&self) -> HistoryReader<'_> {
        HistoryReader { history: self, repository: self.git.session() }
    }

    /// Tells why something in the repository cannot be read.
    fn unreadable(&self, complaint: String) -> Unrecovered {
        if self.git.is_partial() { Unrecovered::PartialClone } else { Unrecovered::Unreadable { complaint } }
    }

    fn full_path(&self, path: &str) -> String {
        if self.prefix.is_empty() { path.to_owned() } else { format!("{}/{path}", self.prefix) }
    }

    /// Returns the path of a source document from the top of the repository.
    pub fn path_from_top(&self, path: &DocPath) -> String {
        self.full_path(path.as_str())
    }

    fn below_root<'a>(&self, path: &'a str) -> &'a str {
        let below = path.strip_prefix(self.prefix.as_str()).and_then(|rest| rest.strip_prefix('/'));
        below.filter(|_| !self.prefix.is_empty()).unwrap_or(path)
    }

    /// Returns when each document was changed. The history is walked for them once.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be walked.
    pub fn change_times(&self) -> Result<ChangeTimes<'_>, Unrecovered> {
        let Some(log) = &self.log else { return Err(self.without_match(false)) };
        let versions = self.below(log).map_err(|complaint| self.unreadable(complaint))?;
        Ok(ChangeTimes { history: self, versions })
    }

    /// Walks the history for the versions that documents had at their own paths, each as far back as
    /// `until` says. Returns their paths from the top, too.
    fn own_versions(
        &self,
        paths: &[&DocPath],
        until: impl Fn(&mut WantedPaths, &str),
    ) -> Result<(Vec<String>, WalkedVersions<'_>), Unrecovered> {
        self.walked(paths, until, Reach::Whole)
    }

    /// As [`Self::own_versions`], as far as a walk reaches.
    fn walked(
        &self,
        paths: &[&DocPath],
        until: impl Fn(&mut WantedPaths, &str),
        reach: Reach,
    ) -> Result<(Vec<String>, WalkedVersions<'_>), Unrecovered> {
        let full: Vec<String> = paths.iter().map(|path| self.full_path(path.as_str())).collect();
        let versions = self.walked_from_top(&full, until, reach)?;
        Ok((full, versions))
    }

    /// As [`Self::walked`], of paths from the top of the repository.
    fn walked_from_top(
        &self,
        full: &[String],
        until: impl Fn(&mut WantedPaths, &str),
        reach: Reach,
    ) -> Result<WalkedVersions<'_>, Unrecovered> {
        let Some(log) = self.log.as_ref().filter(|_| !full.is_empty()) else {
            return Ok(WalkedVersions::Own(Versions::default()));
        };
        let mut scope = WantedPaths::paths(full);
        full.iter().for_each(|path| until(&mut scope, path));
        self.versions(log, scope, reach).map_err(|complaint| self.unreadable(complaint))
    }

    /// Reads the oldest of the latest versions of a document that `fits`, with all newer ones.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be read.
    pub fn oldest_that(&self, path: &DocPath, fits: impl Fn(&[u8]) -> bool) -> Result<Option<Vec<u8>>, Unrecovered> {
        let unreadable = |complaint: String| self.unreadable(complaint);
        let Some(log) = &self.log else { return Ok(None) };
        let full = self.full_path(path.as_str());
        let repository = self.git.session();
        let walk = |is_short: bool| {
            let mut scope = WantedPaths::paths(std::slice::from_ref(&full));
            scope.until(&full, None);
            let reach = if is_short { Reach::Latest } else { Reach::Whole };
            self.versions(log, scope, reach).map_err(unreadable)
        };
        let mut found = None;
        // Mostly the latest commits tell, and those before them need not be looked at.
        for is_short in [true, false] {
            let versions = walk(is_short)?;
            let mut oldest = None;
            for version in versions.of(&full) {
                let content = git::blob(&repository, version.blob).map_err(unreadable)?;
                if !fits(&content) {
                    return Ok(oldest);
                }
                oldest = Some(content);
            }
            found = oldest;
        }
        Ok(found)
    }

    /// Why a base is unknown after everything was searched.
    pub fn without_match(&self, commit_known: bool) -> Unrecovered {
        match (self.is_shallow, commit_known) {
            (true, _) => Unrecovered::ShallowClone,
            (false, true) => Unrecovered::NoVersionMatches,
            (false, false) => Unrecovered::CommitNotFound,
        }
    }

    fn base(&self, version: &Version, path: &str) -> Base {
        Base {
            blob: version.blob,
            commit: version.commit().to_string(),
            path: self.below_root(path).to_owned(),
            found_by: FoundBy::History,
        }
    }
}

impl HistoryReader<'_> {
    /// Looks at the recorded commit.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be read.
    pub fn at_commit(&self, wanted: &WantedBase<'_>) -> Result<AtCommit, Unrecovered> {
        let unreadable = |complaint: String| self.history.unreadable(complaint);
        let Some(commit) = wanted.commit else { return Ok(AtCommit::Absent { commit_known: false }) };
        let Some((_, tree)) = self.commit(commit)? else { return Ok(AtCommit::Absent { commit_known: false }) };
        let path = self.history.full_path(wanted.path.as_str());
        let entry = match git::entry(&self.repository, tree, &path).map_err(unreadable)? {
            Some(blob) => Some((blob, path)),
            None => git::entry_in_any_case(&self.repository, tree, &path).map_err(unreadable)?,
        };
        let Some((blob, path)) = entry else { return Ok(AtCommit::Absent { commit_known: true }) };
        let content = git::blob(&self.repository, blob).map_err(unreadable)?;
        let Some(form) = fingerprint::form_of(&content, &wanted.hash) else {
            return Ok(AtCommit::Mismatch);
        };
        let path = self.history.below_root(&path).to_owned();
        let base = Base { blob, commit: commit.as_str().to_owned(), path, found_by: FoundBy::Commit };
        Ok(AtCommit::Found(base, content, form))
    }

    /// Why a base is unknown after everything was searched.
    pub fn without_match(&self, commit_known: bool) -> Unrecovered {
        self.history.without_match(commit_known)
    }

    /// Reads a base.
    ///
    /// # Errors
    ///
    /// [`Unrecovered::Unreadable`] where the repository cannot be read.
    pub fn read(&self, base: &Base) -> Result<Vec<u8>, Unrecovered> {
        git::blob(&self.repository, base.blob).map_err(|complaint| self.history.unreadable(complaint))
    }
}

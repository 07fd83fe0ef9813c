//! The main line of a repository: the commits that its branch pointed to, one after the other.

use std::path::Path;

use jiff::Timestamp;

use crate::base::git::{self, Git};
use crate::history::History;
use crate::provenance::CommitId;
use crate::tree::{BadRevision, Revision, Tree};

/// A main line, the newest commit first.
#[derive(Debug)]
pub(super) struct Mainline(Vec<(i64, CommitId)>);

impl Mainline {
    /// Walks back from a revision, or from what is checked out, along first parents.
    pub(super) fn of(root: &Path, revision: Option<&str>) -> Result<Self, BadRevision> {
        let git = Git::discover(root).map_err(BadRevision::Repository)?.ok_or(BadRevision::NoRepository)?;
        let repository = git.session();
        let unknown = |complaint: String| BadRevision::Unknown { complaint };
        let name = revision.map_or("HEAD", |name| name.split(':').next().unwrap_or(name));
        let id = git::resolve(&repository, name).map_err(unknown)?;
        let object = repository.find_object(id).map_err(|error| unknown(error.to_string()))?;
        let commit = object.peel_to_kind(gix::object::Kind::Commit).map_err(|error| unknown(error.to_string()))?.id;
        let walk =
            repository.rev_walk([commit]).first_parent_only().all().map_err(|error| unknown(error.to_string()))?;
        let mut line = Vec::new();
        for info in walk {
            // Where a shallow clone ends, so does the line.
            let Ok(info) = info else { break };
            let time = info.commit_time.or_else(|| Some(info.object().ok()?.time().ok()?.seconds));
            line.extend(time.zip(CommitId::read_any(&info.id.to_string())));
        }
        Ok(Self(line))
    }

    /// Opens the history of a folder back from where the line ends.
    pub(super) fn history(&self, root: &Path) -> Option<History> {
        let (_, commit) = self.0.first()?;
        let revision = Revision::open(root, commit.as_str()).ok()?;
        History::of_tree(&Tree::Revision(Box::new(revision))).ok()
    }

    /// Returns the commit that the line had at a time; `None` before its first.
    pub(super) fn at(&self, time: Timestamp) -> Option<&CommitId> {
        self.0.iter().find(|(made, _)| *made <= time.as_second()).map(|(_, commit)| commit)
    }
}

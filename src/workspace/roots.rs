//! Root folders that could be opened.

use std::path::{Path, PathBuf};

use super::error::Error;
use super::setup::{Detail, Setup};
use crate::base::path::shown;
use crate::history::{History, Unrecovered};
use crate::tree::{BadRevision, Directory, Filter, Listing, Revision, RootKind, Tree, Unreadable};

/// A root folder that could be opened.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) tree: Tree,
    /// To tell whether two roots are the same or one is inside the other.
    pub(super) place: PathBuf,
}

impl Root {
    pub(super) fn open(kind: RootKind, path: &Path, revision: Option<&str>) -> Result<Self, Error> {
        let tree = match revision {
            Some(name) => {
                let failed = |why| Error::Revision { path: path.to_path_buf(), revision: name.to_owned(), why };
                Tree::Revision(Box::new(Revision::open(path, name).map_err(failed)?))
            }
            None => Tree::Directory(Directory::open(path).map_err(|error| Error::Root {
                kind,
                path: path.to_path_buf(),
                why: Unreadable::from(&error),
            })?),
        };
        Ok(Self { place: tree.place(), tree })
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        self.place == other.place && self.tree.revision() == other.tree.revision()
    }

    /// Lists the documents, but for those of other roots inside this one.
    pub(super) fn list(&self, filter: &Filter, places: &[&Path]) -> Listing {
        let below = |other: &&Path| Some(shown(other.strip_prefix(&self.place).ok()?));
        let apart: Vec<String> = places.iter().filter_map(below).filter(|below| !below.is_empty()).collect();
        self.tree.list(filter, &apart)
    }
}

/// Opens the history of the source: where the configuration says, else where the source is. Only
/// what was asked for must be there.
pub(super) fn history(setup: &Setup, source: &Tree) -> Result<Result<History, Unrecovered>, Error> {
    match (&setup.history, source) {
        _ if setup.detail == Detail::None && !setup.needs_history() => Ok(Err(Unrecovered::NoRepository)),
        (Some(folder), _) => {
            let bad = |why| Error::Revision { path: folder.clone(), revision: String::new(), why };
            match History::open(folder) {
                Ok(history) if folder.is_dir() => Ok(Ok(history)),
                Err(Unrecovered::Repository(why)) => Err(bad(BadRevision::Repository(why))),
                _ => Err(bad(BadRevision::NoRepository)),
            }
        }
        (None, Tree::Directory(directory)) => Ok(History::open(directory.root())),
        (None, Tree::Revision(revision)) => Ok(Ok(History::of_revision(revision))),
    }
}

//! A git revision as a tree of documents, without a checkout.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use gix::ObjectId;
use gix::objs::tree::EntryKind;

use super::{Filter, Listing, Obstacle, Unreadable};
use crate::base::git::{self, BadRepository, Git, PackIndexes};
use crate::base::path::DocPath;
use crate::document::unread_ending;

/// The documents below a folder of a repository, as a revision has them.
#[derive(Debug)]
pub struct Revision {
    root: PathBuf,
    git: Git,
    prefix: String,
    name: String,
    /// The commit, where the revision is one.
    commit: Option<ObjectId>,
    /// The tree of the whole repository.
    top: ObjectId,
    /// The tree of the folder.
    tree: ObjectId,
    /// What any listing found, whatever it was narrowed to; `None` before the first.
    documents: RwLock<Option<HashMap<DocPath, ObjectId>>>,
}

/// Why a revision cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadRevision {
    /// The folder is in no repository.
    NoRepository,
    /// The repository cannot be opened.
    Repository(BadRepository),
    /// The repository has no such revision.
    Unknown {
        /// The library's own words.
        complaint: String,
    },
    /// The revision has no such folder.
    NoFolder {
        /// The folder's path below the top of the repository.
        folder: String,
    },
}

impl Revision {
    /// Opens a revision of the repository that holds `root`, which may be bare. `REV:FOLDER`
    /// names a folder in the revision itself.
    ///
    /// # Errors
    ///
    /// Why the revision cannot be read.
    pub fn open(root: impl Into<PathBuf>, revision: &str) -> Result<Self, BadRevision> {
        let root = root.into();
        let git = Git::discover(&root).map_err(BadRevision::Repository)?.ok_or(BadRevision::NoRepository)?;
        let repository = git.session();
        let unknown = |complaint: String| BadRevision::Unknown { complaint };
        let (name, named_folder) = match revision.split_once(':') {
            Some((name, folder)) => (name, Some(folder.trim_matches('/'))),
            None => (revision, None),
        };
        let id = git::resolve(&repository, name).map_err(unknown)?;
        let object = repository.find_object(id).map_err(|error| unknown(error.to_string()))?;
        let commit = object.clone().peel_to_kind(gix::object::Kind::Commit).ok().map(|commit| commit.id);
        let top = object.peel_to_tree().map_err(|error| unknown(error.to_string()))?.id;
        let prefix = named_folder.map_or_else(|| git.prefix_of(&root), str::to_owned);
        let tree = git::entry(&repository, top, &prefix).map_err(unknown)?;
        let tree = tree.filter(|id| repository.find_tree(*id).is_ok());
        let tree = tree.ok_or_else(|| BadRevision::NoFolder { folder: prefix.clone() })?;
        Ok(Self { root, git, prefix, name: revision.to_owned(), commit, top, tree, documents: RwLock::default() })
    }

    /// Returns the folder's path as it was given.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the revision as it was named.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn git(&self) -> &Git {
        &self.git
    }

    /// Returns the folder's path below the top of the repository.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    pub(crate) fn commit(&self) -> Option<ObjectId> {
        self.commit
    }

    /// Lists the documents that `filter` admits, except those below the folders `apart`.
    ///
    /// As in a checkout, hidden files and folders are left out and links are not followed.
    pub(super) fn list(&self, filter: &Filter, apart: &[String]) -> Listing {
        let repository = self.git.session();
        let mut listing = Listing::default();
        let mut documents = HashMap::new();
        let mut folders = vec![(String::new(), self.tree)];
        while let Some((folder, id)) = folders.pop() {
            let tree = repository.find_tree(id);
            let entries = tree
                .as_ref()
                .map_err(ToString::to_string)
                .and_then(|tree| tree.decode().map(|tree| tree.entries).map_err(|error| error.to_string()));
            let entries = match entries {
                Ok(entries) => entries,
                Err(error) => {
                    let why = Unreadable::System(error);
                    listing.obstacles.push(Obstacle { path: folder, why, is_folder: true });
                    continue;
                }
            };
            for entry in entries {
                if entry.filename.starts_with(b".") {
                    continue;
                }
                let separator = if folder.is_empty() { "" } else { "/" };
                let path = format!("{folder}{separator}{}", entry.filename);
                let is_folder = entry.mode.is_tree();
                if filter.excludes(&path) || is_folder && apart.contains(&path) {
                    continue;
                }
                if is_folder {
                    folders.push((path, entry.oid.to_owned()));
                    continue;
                }
                let name = DocPath::new(&path);
                if let Some((ending, path)) = name.as_ref().and_then(|path| Some((unread_ending(path)?, path)))
                    && filter.admits(path)
                    && !filter.lists(path)
                {
                    listing.pass_over(ending, path.clone());
                    continue;
                }
                let is_document = name.as_ref().is_some_and(|path| filter.lists(path));
                let name = name.filter(|_| std::str::from_utf8(entry.filename).is_ok());
                let obstacle = match (entry.mode.kind(), name) {
                    (EntryKind::Blob | EntryKind::BlobExecutable, Some(name)) if is_document => {
                        documents.insert(name.clone(), entry.oid.to_owned());
                        listing.documents.push(name);
                        continue;
                    }
                    (EntryKind::Link, _) if is_document => Unreadable::Symlink,
                    (EntryKind::Blob | EntryKind::BlobExecutable, None) if is_document => Unreadable::NonUtf8Name,
                    _ => continue,
                };
                listing.obstacles.push(Obstacle { path, why: obstacle, is_folder: false });
            }
        }
        listing.documents.sort_unstable();
        listing.obstacles.sort_unstable();
        let mut known = self.documents.write().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert_default().extend(documents);
        listing
    }

    /// Sorts documents by where the repository stores them.
    pub(super) fn in_reading_order<T: Send + Sync>(
        &self,
        documents: Vec<T>,
        path: impl Fn(&T) -> &DocPath + Sync,
    ) -> Vec<T> {
        let known = self.known();
        let Some(ids) = known.as_ref() else { return documents };
        let id = |document: &T| ids.get(path(document)).copied();
        PackIndexes::of(&self.git).sort(documents, id, |document| path(document).file_name())
    }

    /// Reads a document of any listing; all are listed first where none were yet.
    pub(super) fn read(&self, repository: &gix::Repository, path: &DocPath) -> Result<Vec<u8>, Unreadable> {
        if self.known().is_none() {
            self.list(&Filter::default(), &[]);
        }
        let id = self.known().as_ref().and_then(|documents| documents.get(path)).copied();
        git::blob(repository, id.ok_or(Unreadable::NotFound)?).map_err(|complaint| self.unreadable(complaint))
    }

    /// Returns the blob of a document of any listing.
    pub(super) fn blob(&self, path: &DocPath) -> Option<ObjectId> {
        self.known().as_ref()?.get(path).copied()
    }

    fn known(&self) -> RwLockReadGuard<'_, Option<HashMap<DocPath, ObjectId>>> {
        self.documents.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads any file of the repository, by its path from the top; `None` where there is none.
    pub(super) fn read_any(&self, path: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        let repository = self.git.session();
        match git::entry(&repository, self.top, path).map_err(Unreadable::System)? {
            Some(id) => git::blob(&repository, id).map(Some).map_err(|complaint| self.unreadable(complaint)),
            None => Ok(None),
        }
    }

    fn unreadable(&self, complaint: String) -> Unreadable {
        if self.git.is_partial() { Unreadable::PartialClone } else { Unreadable::System(complaint) }
    }
}

//! Where documents come from.

mod directory;
mod filter;
mod folder;
mod identity;
mod layout;
mod revision;
mod shard;

pub use directory::Directory;
pub use filter::{BadGlob, Filter, Named};
pub use identity::ContentId;
pub use layout::{LANG, PathForm, PathLayout, Template};
pub use revision::{BadRevision, Revision};
pub use shard::{BadShard, Shard};

pub use crate::base::git::BadRepository;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::base::path::DocPath;
use crate::base::sorted::SortedCursor;
use folder::FolderReader;

/// The role of a root folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RootKind {
    /// The source documents.
    Source,
    /// The translations of a locale.
    Locale,
}

/// A tree of documents.
#[derive(Debug)]
pub enum Tree {
    /// A directory of the file system.
    Directory(Directory),
    /// A folder in a revision of a git repository.
    Revision(Box<Revision>),
}

impl Tree {
    /// Returns the folder's path as it was given.
    pub fn root(&self) -> &Path {
        match self {
            Self::Directory(directory) => directory.root(),
            Self::Revision(revision) => revision.root(),
        }
    }

    /// Returns the revision that is read, if it is not the file system.
    pub fn revision(&self) -> Option<&str> {
        match self {
            Self::Directory(_) => None,
            Self::Revision(revision) => Some(revision.name()),
        }
    }

    /// Returns a path that is the same for the same place, and below that of a folder around it.
    pub fn place(&self) -> PathBuf {
        match self {
            Self::Directory(directory) => directory.root().canonicalize().unwrap_or_else(|_| directory.root().into()),
            Self::Revision(revision) => revision.git().top().join(revision.prefix()),
        }
    }

    /// Lists the documents that `filter` admits, except those below the folders `apart`, which are
    /// paths below the root.
    pub fn list(&self, filter: &Filter, apart: &[String]) -> Listing {
        match self {
            Self::Directory(directory) => directory.list(filter, apart),
            Self::Revision(revision) => revision.list(filter, apart),
        }
    }

    /// Puts documents that were listed, by the path of each, into the order in which they are read
    /// fastest.
    pub(crate) fn in_reading_order<T: Send + Sync>(
        &self,
        documents: Vec<T>,
        path: impl Fn(&T) -> &DocPath + Sync,
    ) -> Vec<T> {
        match self {
            Self::Directory(_) => documents,
            Self::Revision(revision) => revision.in_reading_order(documents, path),
        }
    }

    /// Returns the blob of a document that was listed in a revision.
    pub(crate) fn blob(&self, path: &DocPath) -> Option<gix::ObjectId> {
        match self {
            Self::Directory(_) => None,
            Self::Revision(revision) => revision.blob(path),
        }
    }

    /// Tells whether a file is at `path` that listing may have left out.
    pub fn holds(&self, path: &DocPath) -> bool {
        match self {
            Self::Directory(directory) => directory.holds(path),
            Self::Revision(_) => false,
        }
    }

    /// Opens the tree for reading in one thread, which reads no document twice.
    pub fn session(&self) -> TreeReader<'_> {
        match self {
            Self::Directory(directory) => TreeReader(Opened::Directory(directory.session())),
            Self::Revision(revision) => {
                TreeReader(Opened::Revision(revision, Box::new(revision.git().session_for_once())))
            }
        }
    }

    /// Returns the root's path below the top of its repository, with `/`.
    pub(crate) fn prefix(&self) -> String {
        match self {
            Self::Directory(directory) => directory.prefix(),
            Self::Revision(revision) => revision.prefix().to_owned(),
        }
    }

    /// Reads any file of the repository by its path from the top; `None` where there is none.
    pub(crate) fn read_any(&self, path: &DocPath) -> Result<Option<Vec<u8>>, Unreadable> {
        match self {
            Self::Directory(directory) => directory.read_any(path),
            Self::Revision(revision) => revision.read_any(path.as_str()),
        }
    }
}

/// A tree that one thread reads.
#[derive(Debug)]
pub struct TreeReader<'a>(Opened<'a>);

#[derive(Debug)]
enum Opened<'a> {
    Directory(FolderReader<'a>),
    Revision(&'a Revision, Box<gix::Repository>),
}

/// A document that is open.
#[derive(Debug)]
pub enum Handle {
    /// A file, of which no more than wanted need be read.
    File(File),
    /// All of its bytes: git unpacks a document only as a whole.
    Bytes(Vec<u8>),
}

impl TreeReader<'_> {
    /// Opens a document that was listed.
    ///
    /// # Errors
    ///
    /// Why it cannot be read.
    pub fn open(&self, path: &DocPath) -> Result<Handle, Unreadable> {
        match &self.0 {
            Opened::Directory(directory) => {
                directory.open(path).map(Handle::File).map_err(|error| Unreadable::from(&error))
            }
            Opened::Revision(revision, repository) => revision.read(repository, path).map(Handle::Bytes),
        }
    }

    /// Returns what tells that a document that was listed is what it was, where anything does.
    pub fn identity(&self, path: &DocPath) -> Option<ContentId> {
        match &self.0 {
            Opened::Directory(directory) => directory.identity(path),
            Opened::Revision(revision, _) => revision.blob(path).map(ContentId::of_blob),
        }
    }

    /// Reads a document that was listed, if it is not larger than `limit` bytes; otherwise at
    /// least one byte more.
    ///
    /// # Errors
    ///
    /// Why it cannot be read.
    pub fn read(&self, path: &DocPath, limit: usize) -> Result<Vec<u8>, Unreadable> {
        let file = match self.open(path)? {
            Handle::File(file) => file,
            Handle::Bytes(bytes) => return Ok(bytes),
        };
        let most = limit as u64 + 1;
        // With room for all of it and the end, a file takes two reads, not one for each time that the room grows.
        let room = file.metadata().map_or(0, |file| most.min(file.len() + 1));
        let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or_default());
        file.take(most).read_to_end(&mut bytes).map_err(|error| Unreadable::from(&error))?;
        Ok(bytes)
    }
}

/// The documents of a tree, and what stood in the way of listing all of them.
#[derive(Debug, Default)]
pub struct Listing {
    /// The documents, sorted by path.
    pub documents: Vec<DocPath>,
    /// What was passed over although it may be a document, sorted by path.
    pub obstacles: Vec<Obstacle>,
    /// Files that look like documents, in formats that are not read, by the ending of their names.
    pub unread: BTreeMap<&'static str, Unread>,
}

impl Listing {
    /// Keeps the obstacles whose paths are wanted, and folders.
    pub(crate) fn retain_obstacles(&mut self, is_wanted: impl Fn(&DocPath) -> bool) {
        let is_wanted = |path: &str| DocPath::new(path).is_some_and(|path| is_wanted(&path));
        self.obstacles.retain(|obstacle| obstacle.is_folder || is_wanted(&obstacle.path));
    }

    /// Adds documents.
    pub(crate) fn add(&mut self, documents: Vec<DocPath>) {
        if !documents.is_empty() {
            self.documents.extend(documents);
            self.documents.sort_unstable();
        }
    }

    /// Holds the paths that another listing has, too, in memory once for both.
    pub(crate) fn share_paths(&mut self, other: &Self) {
        let mut cursor = SortedCursor::default();
        for path in &mut self.documents {
            if let Some(at) = cursor.find(&other.documents, |other| other.cmp(path)) {
                path.clone_from(&other.documents[at]);
            }
        }
    }

    /// Notes a file whose format is not read.
    fn pass_over(&mut self, ending: &'static str, path: DocPath) {
        self.add_unread(ending, Unread { files: 1, first: path });
    }

    fn add_unread(&mut self, ending: &'static str, more: Unread) {
        match self.unread.entry(ending) {
            Entry::Occupied(mut known) => {
                let known = known.get_mut();
                known.files += more.files;
                known.first = more.first.min(known.first.clone());
            }
            Entry::Vacant(place) => drop(place.insert(more)),
        }
    }
}

/// Files of one ending that look like documents, in a format that is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// How many there are.
    pub files: usize,
    /// The first of them, by path.
    pub first: DocPath,
}

/// Something that was passed over while listing a tree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Obstacle {
    /// Its path below the root, with `/`; characters that are no UTF-8 are replaced.
    pub path: String,
    /// Why it was passed over.
    pub why: Unreadable,
    /// Whether documents may be below it; it is then no document itself.
    pub is_folder: bool,
}

/// Why a file or folder could not be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Unreadable {
    /// It is not there any more.
    NotFound,
    /// Permission was denied.
    Denied,
    /// A folder is wanted, and it is none.
    NotADirectory,
    /// It is a symbolic link: none is followed, so that no path escapes the root.
    Symlink,
    /// Its name is not UTF-8.
    NonUtf8Name,
    /// It is neither a file nor a folder: a pipe, a socket or a device.
    SpecialFile,
    /// The clone is partial, and git would fetch it only now.
    PartialClone,
    /// The system refused, in its own words.
    System(String),
}

impl Unreadable {
    /// Returns a name that does not depend on the system's words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Denied => "denied",
            Self::NotADirectory => "not-a-directory",
            Self::Symlink => "symlink",
            Self::NonUtf8Name => "non-utf-8-name",
            Self::SpecialFile => "special-file",
            Self::PartialClone => "partial-clone",
            Self::System(_) => "system",
        }
    }
}

impl From<&std::io::Error> for Unreadable {
    fn from(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound,
            std::io::ErrorKind::PermissionDenied => Self::Denied,
            std::io::ErrorKind::NotADirectory => Self::NotADirectory,
            _ => Self::System(error.to_string()),
        }
    }
}

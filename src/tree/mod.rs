//! Where documents come from.

mod directory;
mod filter;

pub use directory::Directory;
pub use filter::{BadGlob, Filter};

use crate::path::DocPath;

/// The documents of a tree, and what stood in the way of listing all of them.
#[derive(Debug, Default)]
pub struct Listing {
    /// The documents, sorted by path.
    pub documents: Vec<DocPath>,
    /// What was passed over although it may be a document, sorted by path.
    pub obstacles: Vec<Obstacle>,
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
    /// The system refused, in its own words.
    System(String),
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

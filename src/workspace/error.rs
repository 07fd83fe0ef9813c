//! What keeps trees from being opened or compared.

use std::path::PathBuf;

use crate::provenance::ManifestError;
use crate::tree::{BadRepository, BadRevision, RootKind, Unreadable};

/// What keeps trees from being opened or compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A root folder cannot be read.
    Root {
        /// Which root.
        kind: RootKind,
        /// The folder.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
    /// A revision cannot be read.
    Revision {
        /// The folder.
        path: PathBuf,
        /// The revision.
        revision: String,
        /// Why.
        why: BadRevision,
    },
    /// Neither argument, documents nor folder name tell the locale of a tree.
    NoLocale {
        /// The folder.
        path: PathBuf,
    },
    /// What is given as a locale is no tag.
    BadLocale {
        /// What was given.
        tag: String,
    },
    /// A path is that of a document in several locales, and only one can be meant.
    WhichLocale {
        /// The path.
        path: PathBuf,
        /// The locales.
        known: Vec<String>,
    },
    /// Two trees hold the same locale.
    DuplicateLocale {
        /// The locale's tag.
        locale: String,
        /// The first folder.
        first: PathBuf,
        /// The second folder.
        second: PathBuf,
    },
    /// A folder is named twice: as the source and a locale, or as two locales.
    SameRoot {
        /// The folder.
        path: PathBuf,
    },
    /// The file that holds the records of a locale cannot be used.
    Manifest(ManifestError),
    /// A folder holds no document that takes part, so there is nothing to compare.
    NoDocuments {
        /// The folder.
        path: PathBuf,
    },
    /// Neither the source nor a locale has a document.
    NoSuchDocument {
        /// Its path.
        path: PathBuf,
    },
    /// It cannot be told what changed since a revision.
    Since {
        /// The folder.
        path: PathBuf,
        /// The revision.
        revision: String,
        /// Why.
        why: BadSince,
    },
}

/// Why it cannot be told what changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadSince {
    /// The folder is in no repository.
    NoRepository,
    /// The repository cannot be opened.
    Repository(BadRepository),
    /// The repository has no such revision.
    Unknown {
        /// The git library's own words.
        complaint: String,
    },
    /// The clone is shallow, and lacks the revision or the common history.
    Shallow,
    /// There is no common history.
    Unrelated,
}

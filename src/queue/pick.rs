//! Which part of a queue is wanted: somebody's share, the most urgent, what nobody has yet.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::entry::{Batch, Entry};
use crate::drift::DriftKind;
use crate::status::Status;

/// Which part of a queue is wanted. What is empty asks for nothing.
#[derive(Clone, Debug, Default)]
pub struct Pick {
    /// Only what these owners have; an empty name is what nobody owns.
    pub owners: Vec<String>,
    /// Only these batches, by their ids.
    pub batches: Vec<String>,
    /// Only documents of these statuses.
    pub statuses: Vec<Status>,
    /// Only documents whose strongest change is of one of these kinds.
    pub kinds: Vec<DriftKind>,
    /// Also documents with damaged segments, beside those of `kinds`.
    pub repairs: bool,
    /// Only so many documents, the most urgent ones.
    pub top: Option<usize>,
    /// Only documents whose source or translation is at one of these paths: below its root, or as the file
    /// system has it.
    pub files: Option<HashSet<PathBuf>>,
    /// What somebody has already.
    pub assigned: Assigned,
    /// Whether new segments start from translations of the very same source elsewhere in the locale.
    pub recalls: bool,
    /// Whether segments will be written: then they are kept, outside of memory, and documents are not read again
    /// for them.
    pub keeps_segments: bool,
}

/// What somebody has already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    /// The ids of batches.
    pub batches: HashSet<String>,
    /// The paths of documents, by that of the source or of the translation, with the locale where it is known.
    pub documents: HashSet<(String, Option<String>)>,
}

impl Assigned {
    fn has(&self, entry: &Entry) -> bool {
        let locale = entry.locale.to_string();
        let is_there = |path: &str| {
            let with = |locale: Option<&str>| self.documents.contains(&(path.to_owned(), locale.map(str::to_owned)));
            with(None) || with(Some(&locale))
        };
        is_there(entry.path.as_str()) || is_there(entry.source_path.as_str())
    }
}

impl Pick {
    /// Tells whether a document is wanted, as far as it alone tells.
    ///
    /// `roots` are the folders of the source and of the translation, as the file system has them.
    pub(super) fn takes(&self, entry: &Entry, roots: [Option<&Path>; 2]) -> bool {
        let is_named = |files: &HashSet<PathBuf>| {
            let paths = [&entry.source_path, &entry.path].map(|path| Path::new(path.as_str()));
            let places = roots.into_iter().zip(paths).filter_map(|(root, path)| Some(root?.join(path)));
            paths.into_iter().any(|path| files.contains(path)) || places.into_iter().any(|place| files.contains(&place))
        };
        let owner = entry.owner.as_deref().unwrap_or_default();
        (self.owners.is_empty() || self.owners.iter().any(|own| own == owner))
            && (self.statuses.is_empty() || self.statuses.contains(&entry.status))
            && self.takes_kind(entry)
            && self.files.as_ref().is_none_or(is_named)
            && !self.assigned.has(entry)
    }

    fn takes_kind(&self, entry: &Entry) -> bool {
        let is_any = self.kinds.is_empty() && !self.repairs;
        let is_of_kind = entry.drift.is_some_and(|kind| self.kinds.contains(&kind));
        is_any || is_of_kind || self.repairs && entry.segments.repair > 0
    }

    /// Tells whether a batch is wanted.
    pub(super) fn takes_batch(&self, batch: &Batch) -> bool {
        (self.batches.is_empty() || self.batches.contains(&batch.id)) && !self.assigned.batches.contains(&batch.id)
    }

    /// Tells whether batches are left out, so that documents may be there in part.
    pub(super) fn is_of_batches(&self) -> bool {
        !self.batches.is_empty() || !self.assigned.batches.is_empty()
    }
}

//! What keeps a queue from being made.

use std::path::PathBuf;

use super::ViewsError;
use crate::tree::Unreadable;

/// What keeps a queue from being made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A file of page views is not as expected.
    Views(Box<ViewsError>),
    /// A document changed while the queue was made of it.
    ChangedMeanwhile {
        /// Its path.
        path: String,
    },
    /// A file of page views cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
}

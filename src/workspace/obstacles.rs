//! What stood in the way of listing a tree: single documents, and folders.

use crate::base::path::DocPath;
use crate::document::Kind;
use crate::tree::{Obstacle, Unreadable};

/// The path of an obstacle that would be a document if it could be read.
pub(super) fn document_path(obstacle: &Obstacle) -> Option<DocPath> {
    let is_file = !obstacle.is_folder && !matches!(obstacle.why, Unreadable::NonUtf8Name);
    DocPath::new(&obstacle.path).filter(|path| is_file && Kind::of(path).is_some())
}

/// Lists the documents that could not be read.
pub(super) fn unreadable_documents(obstacles: &[Obstacle]) -> impl Iterator<Item = (DocPath, Unreadable)> {
    obstacles.iter().filter_map(|obstacle| Some((document_path(obstacle)?, obstacle.why.clone())))
}

/// Lists the folders below which documents may be.
pub(super) fn blocked_folders(obstacles: &[Obstacle]) -> Vec<(String, Unreadable)> {
    let folders = obstacles.iter().filter(|obstacle| document_path(obstacle).is_none());
    folders.map(|obstacle| (obstacle.path.clone(), obstacle.why.clone())).collect()
}

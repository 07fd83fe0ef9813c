//! Documents that are read twice: for their status and, where they are stale, for their drift.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::path::DocPath;
use crate::drift;
use crate::tree::{Tree, TreeReader, Unreadable};

/// What was read of a tree and may be wanted again, as much of it as there is room for.
#[derive(Debug)]
pub(super) struct Kept(Mutex<Room>);

#[derive(Debug)]
struct Room {
    left: usize,
    documents: HashMap<DocPath, Arc<Vec<u8>>>,
}

impl Kept {
    /// Has room for this many bytes.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self(Mutex::new(Room { left: bytes, documents: HashMap::new() }))
    }

    /// Keeps a document, unless there is no room for it.
    pub(super) fn keep(&self, path: &DocPath, content: Vec<u8>) {
        let mut room = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(left) = room.left.checked_sub(content.capacity()) {
            room.left = left;
            room.documents.insert(path.clone(), Arc::new(content));
        }
    }

    fn get(&self, path: &DocPath) -> Option<Arc<Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).documents.get(path).cloned()
    }
}

/// A tree, and what is kept of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Again<'a> {
    pub(super) tree: &'a Tree,
    pub(super) kept: &'a Kept,
}

impl<'a> Again<'a> {
    /// Opens the tree for reading in one thread.
    pub(super) fn session(self) -> AgainSession<'a> {
        AgainSession { session: self.tree.session(), kept: self.kept }
    }
}

/// A tree that one thread reads again.
#[derive(Debug)]
pub(super) struct AgainSession<'a> {
    session: TreeReader<'a>,
    kept: &'a Kept,
}

impl AgainSession<'_> {
    /// Returns a document as it was kept, or reads it as far as drift looks at it.
    pub(super) fn read(&self, path: &DocPath) -> Result<Arc<Vec<u8>>, Unreadable> {
        match self.kept.get(path) {
            Some(content) => Ok(content),
            None => self.session.read(path, drift::MAX_BYTES).map(Arc::new),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let path = |name: &str| DocPath::new(name).expect("a path");
        let kept = Kept::with_room(3);
        kept.keep(&path("a.md"), vec![0; 2]);
        kept.keep(&path("b.md"), vec![0; 2]);
        kept.keep(&path("c.md"), vec![0; 1]);
        let is_kept = |name| kept.get(&path(name)).is_some();
        assert_eq!(["a.md", "b.md", "c.md"].map(is_kept), [true, false, true]);
    }
}

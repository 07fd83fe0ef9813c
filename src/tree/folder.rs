//! Opening the documents of a directory, folder by folder.

#[cfg(unix)]
use std::cell::RefCell;
use std::fs::File;
use std::io;
use std::path::Path;

use crate::base::path::DocPath;

/// A directory that one thread reads. The folder of the last document stays open: the next one is mostly in the same,
/// and the system need not find its way there again.
#[derive(Debug)]
pub(super) struct FolderReader<'a> {
    root: &'a Path,
    #[cfg(unix)]
    last: RefCell<Option<(String, rustix::fd::OwnedFd)>>,
}

#[cfg(unix)]
impl<'a> FolderReader<'a> {
    pub(super) fn new(root: &'a Path) -> Self {
        Self { root, last: RefCell::default() }
    }

    /// Opens a document for reading.
    pub(super) fn open(&self, path: &DocPath) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, open, openat};
        let Some((folder, name)) = path.as_str().rsplit_once('/') else {
            return File::open(self.root.join(path.as_str()));
        };
        let mut last = self.last.borrow_mut();
        if last.as_ref().is_none_or(|(known, _)| known != folder) {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            let opened = open(self.root.join(folder), flags, Mode::empty())?;
            *last = Some((folder.to_owned(), opened));
        }
        let Some((_, folder)) = last.as_ref() else { return File::open(path.below(self.root)) };
        let opened = openat(folder, name, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?;
        Ok(File::from(opened))
    }
}

#[cfg(not(unix))]
impl<'a> FolderReader<'a> {
    pub(super) fn new(root: &'a Path) -> Self {
        Self { root }
    }

    /// Opens a document for reading.
    pub(super) fn open(&self, path: &DocPath) -> io::Result<File> {
        File::open(path.below(self.root))
    }
}

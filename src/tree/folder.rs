//! Opening the documents of a directory, folder by folder.

#[cfg(unix)]
use std::cell::RefCell;
use std::fs::File;
use std::io;
use std::path::Path;

use crate::base::path::DocPath;

use super::identity::ContentId;

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

    /// Returns what tells that a document is what it was.
    pub(super) fn identity(&self, path: &DocPath) -> Option<ContentId> {
        use rustix::fs::{AtFlags, statat};
        let stat =
            |folder: rustix::fd::BorrowedFd<'_>, name: &str| Ok(statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)?);
        ContentId::of(&self.in_folder(path, stat).ok()?)
    }

    /// Opens a document for reading.
    pub(super) fn open(&self, path: &DocPath) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};
        let flags = OFlags::RDONLY | OFlags::CLOEXEC;
        self.in_folder(path, |folder, name| Ok(File::from(openat(folder, name, flags, Mode::empty())?)))
    }

    /// Does something with the folder of a document, which is opened if it is not that of the last one.
    fn in_folder<T>(
        &self,
        path: &DocPath,
        work: impl FnOnce(rustix::fd::BorrowedFd<'_>, &str) -> io::Result<T>,
    ) -> io::Result<T> {
        use rustix::fs::{Mode, OFlags, open};
        use std::os::fd::AsFd as _;
        let (folder, name) = path.as_str().rsplit_once('/').unwrap_or(("", path.as_str()));
        let mut last = self.last.borrow_mut();
        if let Some((_, open)) = last.as_ref().filter(|(known, _)| known == folder) {
            return work(open.as_fd(), name);
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let opened = open(self.root.join(folder), flags, Mode::empty())?;
        let done = work(opened.as_fd(), name);
        *last = Some((folder.to_owned(), opened));
        done
    }
}

#[cfg(not(unix))]
impl<'a> FolderReader<'a> {
    pub(super) fn new(root: &'a Path) -> Self {
        Self { root }
    }

    /// Returns what tells that a document is what it was: nothing does.
    pub(super) fn identity(&self, _: &DocPath) -> Option<ContentId> {
        None
    }

    /// Opens a document for reading.
    pub(super) fn open(&self, path: &DocPath) -> io::Result<File> {
        File::open(path.below(self.root))
    }
}

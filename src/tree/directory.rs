//! A directory of the file system as a tree of documents.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;

use ignore::{DirEntry, WalkBuilder, WalkState};

use super::folder::FolderReader;
use super::{Filter, Listing, Obstacle, Unreadable};
use crate::base::path::DocPath;
use crate::document::{Kind, unread_ending};

/// A directory whose documents are read from the file system.
#[derive(Clone, Debug)]
pub struct Directory {
    root: PathBuf,
}

impl Directory {
    /// Opens the directory at `root`.
    ///
    /// # Errors
    ///
    /// Those of the file system, also where `root` is no directory or may not be listed.
    pub fn open(root: impl Into<PathBuf>) -> io::Result<Self> {
        let root = root.into();
        std::fs::read_dir(&root)?;
        Ok(Self { root })
    }

    /// Returns the directory's path as it was given.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Lists the documents that `filter` admits, except those below the folders `apart`.
    ///
    /// Hidden files and folders and what a `.gitignore` ignores are left out. Symbolic links are
    /// not followed.
    pub fn list(&self, filter: &Filter, apart: &[String]) -> Listing {
        let listing = Mutex::new(Listing::default());
        self.walk(filter, apart).build_parallel().run(|| {
            let mut found = Walked { into: &listing, batch: Listing::default() };
            Box::new(move |entry| {
                match entry {
                    Ok(entry) => self.take(&entry, filter, &mut found.batch),
                    Err(error) => {
                        let (path, why) = innermost(&error, None);
                        let obstacle = path.and_then(|path| self.obstacle(path, why, filter));
                        found.batch.obstacles.extend(obstacle);
                    }
                }
                WalkState::Continue
            })
        });
        let mut listing = listing.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        listing.documents.sort_unstable();
        listing.obstacles.sort_unstable();
        listing
    }

    /// Tells whether listing would find anything: a document, or something that may be one.
    pub fn has_documents(&self, filter: &Filter) -> bool {
        self.walk(filter, &[]).build().any(|entry| {
            let mut found = Listing::default();
            entry.map_or(true, |entry| {
                self.take(&entry, filter, &mut found);
                !found.documents.is_empty() || !found.obstacles.is_empty()
            })
        })
    }

    /// Prepares a walk over what may hold documents.
    fn walk(&self, filter: &Filter, apart: &[String]) -> WalkBuilder {
        let mut walk = WalkBuilder::new(&self.root);
        walk.ignore(false).git_global(false).git_exclude(false).parents(false).require_git(false).threads(threads());
        let apart: Vec<PathBuf> = apart.iter().map(|below| self.root.join(below)).collect();
        let (own, within) = (self.clone(), filter.clone());
        walk.filter_entry(move |entry| {
            let leads_on = || own.relative(entry.path()).is_none_or(|path| path.is_empty() || within.leads_on(&path));
            !is_folder(entry) || !apart.iter().any(|folder| entry.path() == folder) && leads_on()
        });
        walk
    }

    /// Tells whether a file is at `path`, with no link on the way, whatever a `.gitignore` says.
    pub fn holds(&self, path: &DocPath) -> bool {
        let plain = |root: PathBuf| path.below(&root).canonicalize().is_ok_and(|real| real == path.below(&root));
        path.below(&self.root).is_file() && self.root.canonicalize().is_ok_and(plain)
    }

    /// Opens the directory for one thread that reads documents of one folder after the other.
    pub(super) fn session(&self) -> FolderReader<'_> {
        FolderReader::new(&self.root)
    }

    /// Opens the document at `path` for reading.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn reader(&self, path: &DocPath) -> io::Result<File> {
        File::open(path.below(&self.root))
    }

    /// Returns the root's path below the top of its repository, with `/`; empty without one.
    pub(super) fn prefix(&self) -> String {
        let below = || {
            let root = self.root.canonicalize().ok()?;
            let top = root.ancestors().find(|folder| folder.join(".git").exists())?;
            let parts: Option<Vec<_>> = root.strip_prefix(top).ok()?.iter().map(|part| part.to_str()).collect();
            parts.map(|parts| parts.join("/"))
        };
        below().unwrap_or_default()
    }

    /// Reads a file by its path from the top of the repository; `None` where there is none.
    pub(super) fn read_any(&self, path: &DocPath) -> Result<Option<Vec<u8>>, Unreadable> {
        let read = || {
            let root = self.root.canonicalize()?;
            let top = root.ancestors().nth(self.prefix().split('/').filter(|part| !part.is_empty()).count());
            let (top, wanted) = (top.unwrap_or(&root), path.below(top.unwrap_or(&root)));
            let real = wanted.canonicalize()?;
            if !real.starts_with(top) {
                return Ok::<_, io::Error>(Err(Unreadable::Symlink));
            }
            if !real.is_file() {
                return Ok(Err(Unreadable::SpecialFile));
            }
            let mut bytes = Vec::new();
            File::open(real)?.take(MAX_SPECIAL_FILE).read_to_end(&mut bytes)?;
            Ok(Ok(Some(bytes)))
        };
        match read() {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Unreadable::from(&error)),
        }
    }

    fn take(&self, entry: &DirEntry, filter: &Filter, into: &mut Listing) {
        let Some(kind) = entry.file_type().filter(|kind| !kind.is_dir()) else { return };
        let Some(path) = self.relative(entry.path()).as_deref().and_then(DocPath::new) else {
            if has_document_ending(entry.file_name()) {
                into.obstacles.extend(self.obstacle(entry.path(), Unreadable::NonUtf8Name, filter));
            }
            return;
        };
        if kind.is_file()
            && let Some(ending) = unread_ending(&path)
            && filter.admits(&path)
            && !filter.lists(&path)
        {
            into.pass_over(ending, path);
            return;
        }
        let takes_part = filter.lists(&path);
        if takes_part && kind.is_file() {
            into.documents.push(path);
        } else if kind.is_symlink() && (takes_part || entry.path().is_dir()) {
            // A link to a folder has no ending of a document, and may hold documents.
            into.obstacles.extend(self.obstacle(entry.path(), Unreadable::Symlink, filter));
        } else if takes_part {
            into.obstacles.extend(self.obstacle(entry.path(), Unreadable::SpecialFile, filter));
        }
    }

    /// Returns the path below the root with `/` between its components; `None` where it is not
    /// UTF-8.
    fn relative(&self, path: &Path) -> Option<String> {
        if cfg!(unix) {
            // The walk puts what it finds behind the root as it stands, so that nothing has to be taken apart.
            let root = self.root.as_os_str().as_encoded_bytes();
            let below = path.as_os_str().as_encoded_bytes().strip_prefix(root)?;
            return std::str::from_utf8(below).ok().map(|below| below.trim_start_matches('/').to_owned());
        }
        let below = path.strip_prefix(&self.root).ok()?;
        let parts: Option<Vec<&str>> = below
            .components()
            .map(|part| match part {
                Component::Normal(part) => part.to_str(),
                _ => None,
            })
            .collect();
        parts.map(|parts| parts.join("/"))
    }

    /// Makes an obstacle of a path, unless it takes no part.
    fn obstacle(&self, path: &Path, why: Unreadable, filter: &Filter) -> Option<Obstacle> {
        let is_folder = path.is_dir();
        let path = path.strip_prefix(&self.root).ok()?.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        (!filter.excludes(&path)).then_some(Obstacle { path, why, is_folder })
    }
}

/// The most that is read of a file that is no document: real ones have a few megabytes.
const MAX_SPECIAL_FILE: u64 = 64 << 20;

/// Two threads keep the kernel's directory cache busy; more only wait for each other.
fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get().min(4))
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_dir())
}

fn has_document_ending(name: &OsStr) -> bool {
    DocPath::new(&name.to_string_lossy()).is_some_and(|path| Kind::of(&path).is_some())
}

fn innermost<'a>(error: &'a ignore::Error, path: Option<&'a Path>) -> (Option<&'a Path>, Unreadable) {
    match error {
        ignore::Error::WithPath { path, err } => innermost(err, Some(path)),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => innermost(err, path),
        ignore::Error::Io(error) => (path, Unreadable::from(error)),
        other => (path, Unreadable::System(other.to_string())),
    }
}

/// What one thread of the walk found; handed over when the thread is done.
struct Walked<'a> {
    into: &'a Mutex<Listing>,
    batch: Listing,
}

impl Drop for Walked<'_> {
    fn drop(&mut self) {
        let mut into = self.into.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        into.documents.append(&mut self.batch.documents);
        into.obstacles.append(&mut self.batch.obstacles);
        for (ending, unread) in std::mem::take(&mut self.batch.unread) {
            into.add_unread(ending, unread);
        }
    }
}

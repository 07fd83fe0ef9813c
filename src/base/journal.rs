//! Lines that outlive the process: written one by one, read by the next run.
//!
//! They stand in a folder of their own that git passes over, which is gone once nothing is in it. A link in its
//! place is not followed, and where nothing can be written nothing is.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The most that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// A file of lines.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    name: String,
    open: Option<File>,
}

impl Journal {
    /// Names a file; nothing is there before a line is written.
    pub fn new(folder: PathBuf, name: String) -> Self {
        Self { folder, name, open: None }
    }

    /// Reads the lines that are there. What is no text, or was not written to its end, is left out.
    pub fn read(&self) -> Vec<String> {
        let mut bytes = Vec::new();
        let read = place::open(&self.folder, &self.name).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
        if read.is_err() {
            return Vec::new();
        }
        let whole = bytes.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n"));
        whole.filter_map(|line| Some(std::str::from_utf8(line).ok()?.trim_end().to_owned())).collect()
    }

    /// Adds a line, if that is possible.
    pub fn add(&mut self, line: &str) {
        if self.open.is_none() {
            self.open = place::append(&self.folder, &self.name).ok();
        }
        if let Some(file) = &mut self.open {
            // In one piece, so that a line is there or not.
            let _ = file.write_all(format!("{line}\n").as_bytes());
        }
    }

    /// Leaves these lines, or nothing.
    pub fn leave(&mut self, lines: &[String]) {
        self.open = None;
        if lines.is_empty() {
            place::remove(&self.folder, &self.name);
        } else {
            let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
            let _ = place::replace(&self.folder, &self.name, text.as_bytes());
        }
    }
}

/// What keeps git from what is in a folder.
const IGNORED: (&str, &[u8]) = (".gitignore", b"*\n");

/// Makes the folder, where there is none.
fn make(folder: &Path) -> std::io::Result<()> {
    match std::fs::create_dir(folder) {
        Ok(()) => place::replace(folder, IGNORED.0, IGNORED.1),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
mod place {
    use std::fs::File;
    use std::io::{self, Write};
    use std::os::fd::OwnedFd;
    use std::path::Path;

    use rustix::fs::{AtFlags, Mode, OFlags};

    /// Opens the folder itself, and no link to another.
    fn itself(folder: &Path) -> io::Result<OwnedFd> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(rustix::fs::open(folder, flags, Mode::empty())?)
    }

    fn within(folder: &OwnedFd, name: &str, flags: OFlags) -> io::Result<File> {
        let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let file = File::from(rustix::fs::openat(folder, name, flags, Mode::from_raw_mode(0o644))?);
        if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
    }

    pub(super) fn open(folder: &Path, name: &str) -> io::Result<File> {
        within(&itself(folder)?, name, OFlags::RDONLY)
    }

    pub(super) fn append(folder: &Path, name: &str) -> io::Result<File> {
        super::make(folder)?;
        within(&itself(folder)?, name, OFlags::WRONLY | OFlags::CREATE | OFlags::APPEND)
    }

    pub(super) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
        let (folder, draft) = (itself(folder)?, format!("{name}.new"));
        within(&folder, &draft, OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC)?.write_all(bytes)?;
        Ok(rustix::fs::renameat(&folder, &draft, &folder, name)?)
    }

    pub(super) fn remove(folder: &Path, name: &str) {
        let Ok(own) = itself(folder) else { return };
        let _ = rustix::fs::unlinkat(&own, name, AtFlags::empty());
        // Only if nothing else is there.
        let others = rustix::fs::Dir::read_from(&own).into_iter().flatten().flatten();
        let is_other = |name: &[u8]| !matches!(name, b"." | b"..") && name != super::IGNORED.0.as_bytes();
        if !others.into_iter().any(|entry| is_other(entry.file_name().to_bytes())) {
            let _ = rustix::fs::unlinkat(&own, super::IGNORED.0, AtFlags::empty());
            let _ = std::fs::remove_dir(folder);
        }
    }
}

#[cfg(not(unix))]
mod place {
    use std::fs::{File, OpenOptions};
    use std::io;
    use std::path::{Path, PathBuf};

    /// Returns the path of a file, unless a link stands in the place of it or of the folder.
    fn at(folder: &Path, name: &str) -> io::Result<PathBuf> {
        let file = folder.join(name);
        let is_file = |path: &Path| path.symlink_metadata().map_or(true, |found| found.is_file());
        if folder.symlink_metadata()?.is_dir() && is_file(&file) {
            Ok(file)
        } else {
            Err(io::ErrorKind::InvalidInput.into())
        }
    }

    pub(super) fn open(folder: &Path, name: &str) -> io::Result<File> {
        File::open(at(folder, name)?)
    }

    pub(super) fn append(folder: &Path, name: &str) -> io::Result<File> {
        super::make(folder)?;
        OpenOptions::new().append(true).create(true).open(at(folder, name)?)
    }

    pub(super) fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
        let draft = at(folder, &format!("{name}.new"))?;
        std::fs::write(&draft, bytes)?;
        std::fs::rename(draft, at(folder, name)?)
    }

    pub(super) fn remove(folder: &Path, name: &str) {
        let _ = at(folder, name).and_then(std::fs::remove_file);
        let others = std::fs::read_dir(folder).into_iter().flatten().flatten();
        if !others.into_iter().any(|entry| entry.file_name() != super::IGNORED.0) {
            let _ = at(folder, super::IGNORED.0).and_then(std::fs::remove_file);
            let _ = std::fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_there_until_nothing_is_left() {
        let room = tempfile::tempdir().expect("a folder");
        let folder = room.path().join("own");
        let mut journal = Journal::new(folder.clone(), "a.jsonl".to_owned());
        assert!(journal.read().is_empty() && !folder.exists());
        ["one", "two"].into_iter().for_each(|line| journal.add(line));
        let mut next = Journal::new(folder.clone(), "a.jsonl".to_owned());
        assert_eq!(next.read(), ["one", "two"]);
        assert_eq!(std::fs::read(folder.join(".gitignore")).expect("a file"), b"*\n");
        // What was not written to its end does not count, and what is no text.
        std::fs::write(folder.join("a.jsonl"), b"one\n\xff\nthr").expect("a file");
        assert_eq!(next.read(), ["one"]);
        next.leave(&["four".to_owned()]);
        assert_eq!(next.read(), ["four"]);
        let mut other = Journal::new(folder.clone(), "b.jsonl".to_owned());
        other.add("five");
        next.leave(&[]);
        assert!(folder.exists());
        other.leave(&[]);
        assert!(!folder.exists());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let room = tempfile::tempdir().expect("a folder");
        let (folder, elsewhere) = (room.path().join("own"), room.path().join("elsewhere"));
        std::fs::create_dir(&elsewhere).expect("a folder");
        std::os::unix::fs::symlink(&elsewhere, &folder).expect("a link");
        let mut journal = Journal::new(folder.clone(), "a.jsonl".to_owned());
        journal.add("one");
        journal.leave(&["two".to_owned()]);
        assert_eq!(std::fs::read_dir(&elsewhere).expect("a folder").count(), 0);
        std::fs::remove_file(&folder).expect("a link");
        std::fs::create_dir(&folder).expect("a folder");
        std::fs::write(elsewhere.join("b"), "kept").expect("a file");
        std::os::unix::fs::symlink(elsewhere.join("b"), folder.join("a.jsonl")).expect("a link");
        journal.add("one");
        assert!(journal.read().is_empty());
        journal.leave(&[]);
        assert_eq!(std::fs::read_to_string(elsewhere.join("b")).expect("a file"), "kept");
    }
}

//! What a file is to become.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::base::files::{Beside, beside};
use crate::provenance::ManifestChange;

/// A file, what it was when it was read, and what it is to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The folder that the file is in or below, and must stay below.
    pub root: PathBuf,
    /// The file.
    pub file: PathBuf,
    /// Its content when it was read; `None` where there was no file.
    pub before: Option<Vec<u8>>,
    /// Its content to be; `None` to remove it.
    pub after: Option<Vec<u8>>,
}

/// Why an edit was not carried out. The file is as it was.
#[derive(Debug)]
pub enum Clash {
    /// The file is not what it was any more.
    Changed,
    /// A folder on the way to the file is a link, which may lead out of the root.
    Link,
    /// The system refused.
    System(io::Error),
}

impl From<io::Error> for Clash {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// An edit that can be carried out: its new content stands beside its file.
#[derive(Debug)]
pub struct ReadyEdit<'a> {
    edit: &'a Edit,
    /// The new content; `None` where the file is to be removed.
    beside: Option<Beside>,
    /// Kept until the file is there.
    new_folders: NewFolders,
}

impl Edit {
    /// Writes the new content beside the file, if the file is what was read. What belongs together is made
    /// ready before any of it is put in its place: where one part cannot be written, none is.
    ///
    /// # Errors
    ///
    /// [`Clash::Changed`] where the file is not what was read.
    pub fn ready(&self) -> Result<ReadyEdit<'_>, Clash> {
        self.below_root()?;
        self.unchanged()?;
        let mut ready = ReadyEdit { edit: self, beside: None, new_folders: NewFolders::default() };
        let Some(after) = &self.after else {
            // Who may write into the folder may remove from it.
            beside(&self.file)?;
            return Ok(ready);
        };
        if self.before.is_none()
            && let Some(folder) = self.file.parent()
        {
            ready.new_folders = NewFolders::create(folder)?;
        }
        let permissions = std::fs::metadata(&self.file).map(|known| known.permissions()).ok();
        if permissions.as_ref().is_some_and(std::fs::Permissions::readonly) {
            return Err(Clash::System(io::ErrorKind::PermissionDenied.into()));
        }
        self.below_root()?;
        let mut beside = beside(&self.file)?;
        beside.write_all(after)?;
        if let Some(permissions) = permissions {
            beside.as_file().set_permissions(permissions)?;
        }
        beside.as_file().sync_data()?;
        ready.beside = Some(beside);
        Ok(ready)
    }

    /// Carries the edit out: the new content is written beside the file and then put in its
    /// place, so that whoever looks sees the old file or the new one.
    ///
    /// # Errors
    ///
    /// [`Clash::Changed`] where the file is not what was read; nothing is written then.
    pub fn write(&self) -> Result<(), Clash> {
        self.ready()?.put()
    }

    /// Follows no link on the way from the root to the file.
    fn below_root(&self) -> Result<(), Clash> {
        let Ok(below) = self.file.strip_prefix(&self.root) else { return Err(Clash::Link) };
        let mut folder = self.root.clone();
        for part in below.parent().into_iter().flat_map(Path::components) {
            folder.push(part);
            match std::fs::symlink_metadata(&folder) {
                Ok(known) if known.is_symlink() => return Err(Clash::Link),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                _ => {}
            }
        }
        Ok(())
    }

    fn unchanged(&self) -> Result<(), Clash> {
        let now = match std::fs::symlink_metadata(&self.file) {
            Ok(known) if !known.is_file() => return Err(Clash::Changed),
            Ok(_) => Some(std::fs::read(&self.file)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        if now == self.before { Ok(()) } else { Err(Clash::Changed) }
    }
}

impl ReadyEdit<'_> {
    /// Puts the new content in the place of the file, or removes the file.
    ///
    /// # Errors
    ///
    /// [`Clash::Changed`] where the file was changed meanwhile; nothing is written then.
    pub fn put(self) -> Result<(), Clash> {
        self.edit.below_root()?;
        self.edit.unchanged()?;
        let Some(beside) = self.beside else { return Ok(std::fs::remove_file(&self.edit.file)?) };
        match self.edit.before {
            Some(_) => Ok(beside.persist()?),
            None => beside.persist_new().map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => Clash::Changed,
                _ => error.into(),
            }),
        }
    }
}

/// Folders that were made for a file, the innermost last: those that stay empty are removed again.
#[derive(Debug, Default)]
struct NewFolders(Vec<PathBuf>);

impl NewFolders {
    fn create(folder: &Path) -> io::Result<Self> {
        let is_new = |folder: &&Path| !folder.as_os_str().is_empty() && folder.symlink_metadata().is_err();
        let mut folders = Self(folder.ancestors().take_while(is_new).map(Path::to_path_buf).collect());
        folders.0.reverse();
        std::fs::create_dir_all(folder)?;
        Ok(folders)
    }
}

impl Drop for NewFolders {
    fn drop(&mut self) {
        // No folder that holds anything can be removed this way.
        self.0.iter().rev().all(|folder| std::fs::remove_dir(folder).is_ok());
    }
}

/// How often a manifest is read again that another run wrote to meanwhile.
const TRIES: usize = 3;

/// Returns the edit that a change of an entry is, as its manifest is now; `None` where there is no place for
/// the entry.
///
/// # Errors
///
/// Those of the file system.
pub fn entry_edit(entry: &ManifestChange) -> io::Result<Option<Edit>> {
    let before = match std::fs::read(&entry.file) {
        Ok(before) => Some(before),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let text = before.as_deref().map(std::str::from_utf8).transpose().map_err(io::Error::other)?;
    let root = entry.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let root = if entry.file.starts_with(root) { root.to_path_buf() } else { PathBuf::new() };
    let after = entry.applied(text).map(String::into_bytes);
    Ok(after.map(|after| Edit { root, file: entry.file.clone(), before, after: Some(after) }))
}

/// Writes an entry into its manifest: after each document, so that whatever ends the run loses nothing.
///
/// # Errors
///
/// [`Clash::Changed`] where the manifest has no place for it, or never stands still.
pub fn write_entry(entry: &ManifestChange) -> Result<(), Clash> {
    for _ in 0..TRIES {
        let edit = entry_edit(entry)?.ok_or(Clash::Changed)?;
        if edit.before == edit.after {
            return Ok(());
        }
        match edit.write() {
            Err(Clash::Changed) => {}
            done => return done,
        }
    }
    Err(Clash::Changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out_of_the_root() {
        let (root, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(outside.path(), root.path().join("docs")).unwrap();
        let file = root.path().join("docs/a.md");
        let edit = Edit { root: root.path().into(), file, before: None, after: Some(b"x".to_vec()) };
        assert!(matches!(edit.write(), Err(Clash::Link)));
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_made_ready_and_not_put_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let edit = |path: &str, before: Option<&[u8]>| Edit {
            root: folder.path().into(),
            file: folder.path().join(path),
            before: before.map(<[u8]>::to_vec),
            after: Some(b"new".to_vec()),
        };
        std::fs::write(folder.path().join("a.md"), "old").unwrap();
        let (one, other) = (edit("a.md", Some(b"old")), edit("x/y/b.md", None));
        let ready = (one.ready().unwrap(), other.ready().unwrap());
        drop(ready);
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["a.md"]);
        let ready = (one.ready().unwrap(), other.ready().unwrap());
        std::fs::write(folder.path().join("a.md"), "meanwhile").unwrap();
        assert!(matches!(ready.0.put(), Err(Clash::Changed)));
        ready.1.put().unwrap();
        assert_eq!(std::fs::read(folder.path().join("x/y/b.md")).unwrap(), b"new");
    }

    #[test]
    fn what_changed_meanwhile_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a/b.md");
        let create =
            Edit { root: folder.path().into(), file: file.clone(), before: None, after: Some(b"one".to_vec()) };
        create.write().unwrap();
        assert!(matches!(create.write(), Err(Clash::Changed)));
        let edit = Edit {
            root: folder.path().into(),
            file: file.clone(),
            before: Some(b"one".to_vec()),
            after: Some(b"two".to_vec()),
        };
        edit.write().unwrap();
        assert!(matches!(edit.write(), Err(Clash::Changed)));
        assert_eq!(std::fs::read(&file).unwrap(), b"two");
        assert!(matches!(Edit { after: None, ..edit }.write(), Err(Clash::Changed)));
        Edit { root: folder.path().into(), file: file.clone(), before: Some(b"two".to_vec()), after: None }
            .write()
            .unwrap();
        assert!(!file.exists());
        assert_eq!(std::fs::read_dir(folder.path().join("a")).unwrap().count(), 0, "nothing is left beside");
    }
}

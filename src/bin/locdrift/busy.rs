//! Folders that one run at a time writes to.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use locdrift::base::text::hex;
use locdrift::config::Config;
use locdrift::i18n::{Localizer, Message};
use locdrift::output::plain;
use sha2::{Digest, Sha256};

use crate::output;

/// Folders that this run writes to, and that other runs leave alone until it is dropped.
#[derive(Debug)]
pub(crate) struct Busy {
    _locks: Vec<File>,
}

/// How long nothing is told: most runs that are in the way end in that time.
const SILENCE: Duration = Duration::from_millis(500);

impl Busy {
    /// Waits until no other run writes to the locales of a configuration.
    pub(crate) fn with_locales(config: &Config, localizer: &Localizer) -> Self {
        let written = config.setup.locales.iter().filter(|locale| locale.revision.is_none());
        Self::with_folders(written.map(|locale| locale.root.as_path()), localizer)
    }

    /// Waits until no other run writes to the folders, and tells so where it takes a while.
    pub(crate) fn with_folders<'a>(folders: impl IntoIterator<Item = &'a Path>, localizer: &Localizer) -> Self {
        Self::with(folders, &mut |folder| {
            let path = folder.to_string_lossy();
            let text = localizer.text(&Message::HandbackWaits { path: &path });
            output::error_text(&format!("{}\n", plain(&text)));
        })
    }

    /// Waits until no other run writes to the folders, and keeps others waiting from then on.
    /// `waits` is called for a folder for which that takes longer than a moment.
    ///
    /// Where a folder cannot be locked, it is written to all the same: edits check what they
    /// replace.
    fn with<'a>(folders: impl IntoIterator<Item = &'a Path>, waits: &mut dyn FnMut(&Path)) -> Self {
        let real = |folder: &'a Path| (folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf()), folder);
        let mut folders: Vec<(PathBuf, &Path)> = folders.into_iter().map(real).collect();
        // Runs that lock in the same order never wait for each other.
        folders.sort();
        folders.dedup_by(|(one, _), (other, _)| one == other);
        let lock = |(real, folder): (PathBuf, &Path)| {
            let mut waits = || waits(folder);
            locked(itself(&real), &mut waits).or_else(|_| locked(elsewhere(&real), &mut waits)).ok()
        };
        Self { _locks: folders.into_iter().filter_map(lock).collect() }
    }
}

fn locked(file: io::Result<File>, waits: &mut dyn FnMut()) -> io::Result<File> {
    let file = file?;
    lock(&file, waits)?;
    Ok(file)
}

fn lock(file: &File, waits: &mut dyn FnMut()) -> io::Result<()> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if start.elapsed() < SILENCE => sleep(Duration::from_millis(10)),
            Err(TryLockError::WouldBlock) => break,
        }
    }
    waits();
    file.lock()
}

/// Opens the folder itself, so that nothing is left in it.
fn itself(folder: &Path) -> io::Result<File> {
    if cfg!(unix) { File::open(folder) } else { Err(io::ErrorKind::Unsupported.into()) }
}

/// Opens a file in the folder for temporary files that stands for a folder that cannot be locked.
fn elsewhere(folder: &Path) -> io::Result<File> {
    let name = hex(&Sha256::digest(folder.as_os_str().as_encoded_bytes())[..16]);
    let file = std::env::temp_dir().join(format!("locdrift-{name}.lock"));
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(file)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]
mod tests {
    use super::*;

    #[test]
    fn one_waits_for_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir().unwrap();
        let paths = [folder.path(), other.path(), folder.path()];
        let first = Busy::with(paths, &mut |_| panic!("nobody is in the way, and twice is once"));
        let mut told = Vec::new();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| Busy::with([folder.path()], &mut |path| told.push(path.to_path_buf())));
            sleep(SILENCE * 2);
            assert!(!second.is_finished());
            drop(first);
            second.join().unwrap();
        });
        assert_eq!(told, [folder.path()]);
        assert_eq!(folder.path().read_dir().unwrap().count(), 0, "nothing is left in the folder");
    }

    #[test]
    fn what_cannot_be_locked_is_written_to() {
        let folder = tempfile::tempdir().unwrap();
        let _busy = Busy::with([folder.path().join("none").as_path()], &mut |_| panic!("there is nothing to wait for"));
        locked(elsewhere(folder.path()), &mut || panic!("there is nothing to wait for")).unwrap();
    }
}

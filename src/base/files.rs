//! Temporary files beside those that they are to replace.
//!
//! Where the system has files without a name, a temporary file gets one only at the moment it is
//! put in its place: whatever ends the process before leaves nothing. Elsewhere the file has a
//! name from the start; [`abandon`] removes it when a signal ends the process, and the next write
//! into the folder when nothing could. A file that is still written is locked, which is how it is
//! told from one that a dead process left.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, NamedTempFile};

const PREFIX: &str = ".locdrift-";
const SUFFIX: &str = ".tmp";

/// How many characters of chance stand between prefix and suffix.
const CHANCE: usize = 6;

/// A file that is to take the place of another, or a place that is free.
#[derive(Debug)]
pub struct Beside {
    draft: Temporary,
    target: PathBuf,
}

#[derive(Debug)]
enum Temporary {
    #[cfg(target_os = "linux")]
    Unnamed(File),
    Named(NamedTemporary),
}

/// Makes a temporary file in the folder of `path`, with the permissions that new files have, and
/// removes those that dead processes left there.
///
/// # Errors
///
/// Those of the file system.
pub fn beside(path: &Path) -> io::Result<Beside> {
    let folder = folder_of(path);
    sweep(folder);
    #[cfg(target_os = "linux")]
    if let Some(file) = unnamed::create(folder) {
        return Ok(Beside { draft: Temporary::Unnamed(file), target: path.to_path_buf() });
    }
    Ok(Beside { draft: Temporary::Named(NamedTemporary::create(folder)?), target: path.to_path_buf() })
}

/// Removes the temporary files of this process, which from then on puts no file in its place: the
/// thread that ends the process calls this first.
pub fn abandon() {
    let mut named = named();
    remove(&mut named);
    // Whoever is about to put a file in its place waits until the process has ended.
    std::mem::forget(named);
}

impl Beside {
    /// Returns the file.
    pub fn as_file(&self) -> &File {
        match &self.draft {
            #[cfg(target_os = "linux")]
            Temporary::Unnamed(file) => file,
            Temporary::Named(named) => named.file.as_file(),
        }
    }

    /// Puts the file in its place, over one that is there.
    ///
    /// # Errors
    ///
    /// Those of the file system; the place is as it was then.
    pub fn persist(self) -> io::Result<()> {
        self.put(true)
    }

    /// Puts the file in its place, which must be free.
    ///
    /// # Errors
    ///
    /// Those of the file system, also where the place is not free.
    pub fn persist_new(self) -> io::Result<()> {
        self.put(false)
    }

    fn put(self, may_replace: bool) -> io::Result<()> {
        match self.draft {
            #[cfg(target_os = "linux")]
            Temporary::Unnamed(file) => unnamed::put(file, &self.target, may_replace),
            Temporary::Named(named) => named.put(&self.target, may_replace),
        }
    }
}

impl Write for Beside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.as_file().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.as_file().flush()
    }
}

/// The names of the temporary files of this process; locked while one is put in its place.
static NAMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn named() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    NAMED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn remove(named: &mut BTreeSet<PathBuf>) {
    for path in std::mem::take(named) {
        // Nobody is left who could be told.
        let _ = std::fs::remove_file(path);
    }
}

/// A temporary file that has a name.
#[derive(Debug)]
struct NamedTemporary {
    file: NamedTempFile,
    /// Dropped after the file.
    name: Name,
}

/// The name of a temporary file, while there may be one of it.
#[derive(Debug)]
struct Name(PathBuf);

impl Drop for Name {
    fn drop(&mut self) {
        named().remove(&self.0);
    }
}

impl NamedTemporary {
    fn create(folder: &Path) -> io::Result<Self> {
        loop {
            let mut names = named();
            let file = builder().tempfile_in(folder)?;
            names.insert(file.path().to_path_buf());
            drop(names);
            let name = Name(file.path().to_path_buf());
            // Where files cannot be locked, nobody takes this one for a dead one either.
            let is_locked = file.as_file().lock().is_ok();
            // Another process may have found it before it was locked, and removed it.
            if !is_locked || file.path().exists() {
                return Ok(Self { file, name });
            }
        }
    }

    fn put(self, target: &Path, may_replace: bool) -> io::Result<()> {
        let Self { file, name } = self;
        let path = file.into_temp_path();
        let whole = named();
        let put = if may_replace { path.persist(target) } else { path.persist_noclobber(target) };
        drop(whole);
        drop(name);
        put.map_err(|error| error.error)
    }
}

fn builder() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(CHANCE);
    // What new files have, not what a secret has.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Removes what dead processes left in a folder, the first time that this process writes there.
fn sweep(folder: &Path) {
    static SWEPT: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    if SWEPT.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_path_buf()) {
        remove_dead(folder);
    }
}

fn remove_dead(folder: &Path) {
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(is_temporary);
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        // The lock ends with the process that holds it.
        let Ok(file) = OpenOptions::new().read(true).write(true).open(entry.path()) else { continue };
        if file.try_lock().is_ok() {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

fn is_temporary(name: &str) -> bool {
    let chance = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
    chance.is_some_and(|chance| chance.len() == CHANCE && chance.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Files without a name.
#[cfg(target_os = "linux")]
mod unnamed {
    use std::fs::File;
    use std::io::{self, Seek};
    use std::os::fd::AsRawFd;
    use std::path::{Path, PathBuf};

    use rustix::fs::{AtFlags, CWD, Mode, OFlags};

    use super::{NamedTemporary, builder, folder_of, named};

    /// Makes a file without a name; `None` where the file system has none, or none that could get
    /// a name later.
    pub(super) fn create(folder: &Path) -> Option<File> {
        let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
        let file = File::from(rustix::fs::open(folder, flags, Mode::from_raw_mode(0o666)).ok()?);
        // Locked while it has a name beside its place.
        let _ = file.try_lock();
        place_of(&file).exists().then_some(file)
    }

    pub(super) fn put(file: File, target: &Path, may_replace: bool) -> io::Result<()> {
        let whole = named();
        if may_replace {
            if let Ok(linked) = builder().make_in(folder_of(target), |path| link(&file, path)) {
                return linked.into_temp_path().persist(target).map_err(|error| error.error);
            }
        } else {
            match link(&file, target) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {}
                linked => return linked,
            }
        }
        drop(whole);
        // Some file systems make files without a name and give them none later.
        copied(file, target)?.put(target, may_replace)
    }

    /// Copies a file that cannot get a name into one that has one.
    fn copied(mut file: File, target: &Path) -> io::Result<NamedTemporary> {
        let copy = NamedTemporary::create(folder_of(target))?;
        file.rewind()?;
        io::copy(&mut file, &mut copy.file.as_file())?;
        copy.file.as_file().set_permissions(file.metadata()?.permissions())?;
        Ok(copy)
    }

    fn link(file: &File, path: &Path) -> io::Result<()> {
        Ok(rustix::fs::linkat(CWD, place_of(file), CWD, path, AtFlags::SYMLINK_FOLLOW)?)
    }

    fn place_of(file: &File) -> PathBuf {
        PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn only_what_a_dead_process_left_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let dead = [".locdrift-aZ09bc.tmp"];
        let kept = [".locdrift-config", ".locdrift-files", ".locdrift-aZ09bc.tmp.md", ".locdrift-aZ09é.tmp", "a.tmp"];
        for name in dead.iter().chain(&kept) {
            std::fs::write(folder.path().join(name), "x").unwrap();
        }
        let alive = NamedTemporary::create(folder.path()).unwrap();
        remove_dead(folder.path());
        let mut expected: Vec<String> = kept.iter().map(ToString::to_string).collect();
        expected.push(alive.file.path().file_name().unwrap().to_string_lossy().into_owned());
        expected.sort();
        assert_eq!(names(folder.path()), expected);
        drop(alive);
        assert_eq!(names(folder.path()).len(), kept.len());
    }

    #[test]
    fn with_and_without_a_name_the_same_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.md");
        let named = |folder: &Path| Temporary::Named(NamedTemporary::create(folder).unwrap());
        for draft in [|folder: &Path| beside(&folder.join("a.md")).unwrap().draft, named] {
            let make = |content: &[u8]| {
                let mut file = Beside { draft: draft(folder.path()), target: target.clone() };
                file.write_all(content).unwrap();
                file
            };
            make(b"one").persist_new().unwrap();
            assert_eq!(make(b"two").persist_new().unwrap_err().kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(std::fs::read(&target).unwrap(), b"one");
            make(b"three").persist().unwrap();
            drop(make(b"four"));
            assert_eq!(std::fs::read(&target).unwrap(), b"three");
            assert_eq!(names(folder.path()), ["a.md"]);
            std::fs::remove_file(&target).unwrap();
        }
    }

    #[test]
    fn a_process_that_ends_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".locdrift-abcdef.tmp");
        std::fs::write(&path, "x").unwrap();
        remove(&mut BTreeSet::from([path]));
        assert_eq!(names(folder.path()), [""; 0]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_not_in_its_place_yet_has_no_name() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = beside(&folder.path().join("a.md")).unwrap();
        file.write_all(b"x").unwrap();
        assert_eq!(names(folder.path()), [""; 0]);
    }
}

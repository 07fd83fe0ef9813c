//! locdrift's own records: a small JSON file for each page, in a folder beside the configuration.
//!
//! `.locdrift/{lang}/{path}.json` holds the hash of the source document that was translated and, segment
//! by segment, hashes of both sides and how the translation came to be. A page has a file of its own, so
//! that branches which bring different pages up to date merge without a conflict.

mod file;

#[cfg(test)]
pub(crate) use file::schema;
pub use file::{EditedTranslation, LockFault, LockFile, LockSegment, SegmentState, TextHash, texts_of};

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::suppression::Suppression;
use super::{Claim, ClaimKind, DigestKind, Provenance, Record, Renewal, Scheme, Unusable};
use crate::base::locale::Locale;
use crate::base::path::{DocPath, shown};
use crate::base::text::hex;
use crate::document::Kind;
use crate::tree::{Revision, Tree, Unreadable};

/// The folder of the files, beside the configuration.
pub const LOCK_FOLDER: &str = ".locdrift";

/// The name under which configuration knows the scheme.
pub const LOCK_NAME: &str = "lock";

/// The largest file that is read: that of a page with a hundred thousand segments.
const MAX_BYTES: u64 = 16 << 20;

/// The longest name that file systems allow, in bytes.
const MAX_NAME: usize = 255;

/// What stands behind the name of a page.
const ENDING: &str = ".json";

/// The scheme of records in files of their own.
#[derive(Clone, Debug)]
pub struct Lock {
    root: PathBuf,
}

impl Lock {
    /// Keeps records below a folder: that of the configuration.
    pub fn new(folder: &Path) -> Self {
        Self { root: folder.to_path_buf() }
    }

    /// Returns the folder that the records are below, and no link leads out of.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns where the record of a page is, below the root.
    pub fn path_of(&self, page: &DocPath, locale: &Locale) -> Option<DocPath> {
        let (folder, name) = match page.as_str().rsplit_once('/') {
            Some((folder, name)) => (format!("{folder}/"), name),
            None => (String::new(), page.as_str()),
        };
        DocPath::new(&format!("{LOCK_FOLDER}/{locale}/{folder}{}", file_name(name)))
    }

    /// Opens the records for the translations of a tree: those of the same revision, where the tree is
    /// one.
    pub fn open(&self, tree: &Tree) -> LockReader {
        let revision = match tree {
            Tree::Directory(_) => None,
            Tree::Revision(revision) => {
                let name = revision.name().split(':').next().unwrap_or_default();
                // In another repository the name means something else.
                let root = if self.root.as_os_str().is_empty() { Path::new(".") } else { &self.root };
                let own = Revision::open(root, name).ok();
                own.filter(|own| own.git().top() == revision.git().top()).map(|own| Tree::Revision(Box::new(own)))
            }
        };
        LockReader { root: self.root.clone(), revision }
    }

    /// Opens the records as they are in the file system.
    pub fn open_files(&self) -> LockReader {
        LockReader { root: self.root.clone(), revision: None }
    }

    /// Lists the records of a locale in the file system, sorted.
    pub fn list(&self, locale: &Locale) -> Vec<DocPath> {
        let mut found = Vec::new();
        let mut folders: Vec<DocPath> = DocPath::new(&format!("{LOCK_FOLDER}/{locale}")).into_iter().collect();
        let is_folder =
            |path: &DocPath| std::fs::symlink_metadata(path.below(&self.root)).is_ok_and(|known| known.is_dir());
        // No link is followed, not even that of the first folder.
        if !DocPath::new(LOCK_FOLDER).is_some_and(|folder| is_folder(&folder)) {
            return found;
        }
        folders.retain(is_folder);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder.below(&self.root)).into_iter().flatten().flatten() {
                let Some(path) = entry.file_name().to_str().and_then(|name| DocPath::new(&format!("{folder}/{name}")))
                else {
                    continue;
                };
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(path),
                    Ok(kind) if kind.is_file() && path.as_str().ends_with(ENDING) => found.push(path),
                    _ => {}
                }
            }
        }
        found.sort_unstable();
        found
    }

    /// Returns the page of a record by the record's path below the root.
    pub fn page_of(path: &DocPath) -> Option<DocPath> {
        let below = path.as_str().strip_prefix(LOCK_FOLDER)?.strip_prefix('/')?.split_once('/')?.1;
        DocPath::new(below.strip_suffix(ENDING)?)
    }

    /// Returns the hash that a record has of a source document: that of its Unix form, which is the same
    /// in every checkout.
    pub fn hash_of(source: &[u8]) -> Option<crate::base::fingerprint::Hash> {
        DigestKind::Sha256.of(&crate::base::fingerprint::unix(source)).parse().ok()
    }
}

/// Returns the name of the file for a page. A name that would be too long for file systems is cut, and told
/// from others by a hash.
fn file_name(page: &str) -> String {
    if page.len() + ENDING.len() <= MAX_NAME {
        return format!("{page}{ENDING}");
    }
    let hash = hex(&Sha256::digest(page)[..8]);
    let room = MAX_NAME - ENDING.len() - hash.len() - 1;
    let cut = (0..=room).rev().find(|at| page.is_char_boundary(*at)).unwrap_or(0);
    format!("{}~{hash}{ENDING}", &page[..cut])
}

/// The records of a file system or a revision.
#[derive(Debug)]
pub struct LockReader {
    root: PathBuf,
    revision: Option<Tree>,
}

impl LockReader {
    /// Reads the bytes of a record by its path below the root; `None` where there is none.
    ///
    /// # Errors
    ///
    /// What is wrong with the file.
    pub fn bytes(&self, path: &DocPath) -> Result<Option<Vec<u8>>, LockFault> {
        let bytes = match &self.revision {
            None => plain_file(&self.root, path)?,
            Some(tree) => {
                let prefix = tree.prefix();
                let full = if prefix.is_empty() { path.to_string() } else { format!("{prefix}/{path}") };
                let full = DocPath::new(&full).ok_or(LockFault::Unreadable(Unreadable::NotFound))?;
                tree.read_any(&full).map_err(LockFault::Unreadable)?
            }
        };
        match bytes {
            Some(bytes) if bytes.len() as u64 > MAX_BYTES => Err(LockFault::TooLarge { limit: MAX_BYTES }),
            bytes => Ok(bytes),
        }
    }

    /// Reads a record by its path below the root; `None` where there is none.
    ///
    /// # Errors
    ///
    /// What is wrong with the file.
    pub fn read(&self, path: &DocPath) -> Result<Option<LockFile>, LockFault> {
        self.bytes(path)?.map(|bytes| LockFile::read(&bytes)).transpose()
    }
}

/// Reads a file below a root without following a link.
fn plain_file(root: &Path, path: &DocPath) -> Result<Option<Vec<u8>>, LockFault> {
    let unreadable = |error: &std::io::Error| LockFault::Unreadable(Unreadable::from(error));
    let mut place = root.to_path_buf();
    let mut parts = path.as_str().split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let is_last = parts.peek().is_none();
        match std::fs::symlink_metadata(&place) {
            Err(error) => match error.kind() {
                std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => return Ok(None),
                _ => return Err(unreadable(&error)),
            },
            Ok(known) if known.is_symlink() => return Err(LockFault::Unreadable(Unreadable::Symlink)),
            Ok(known) if is_last && !known.is_file() => return Err(LockFault::Unreadable(Unreadable::SpecialFile)),
            Ok(_) => {}
        }
    }
    let mut bytes = Vec::new();
    let open = std::fs::File::open(&place).map_err(|error| unreadable(&error))?;
    open.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    Ok(Some(bytes))
}

/// Returns what a record says, and what is wrong where it cannot be read.
pub(crate) fn record_of(path: &DocPath, read: Result<Option<&LockFile>, LockFault>) -> Record {
    match read {
        Ok(None) => Record::default(),
        Ok(Some(lock)) => {
            let provenance = Provenance {
                claim: Some(Claim::Hash(lock.source_hash)),
                hash: Some(lock.source_hash),
                translation_type: lock.translation_type.clone(),
                source_path: Some(lock.source_path.as_str().into()),
                ..Provenance::default()
            };
            Record { provenance: Some(Arc::new(provenance)), ..Record::default() }
        }
        Err(fault) => {
            let unusable = Unusable::Lock { file: shown(Path::new(path.as_str())), fault };
            Record { unusable: Some(Box::new(unusable)), ..Record::default() }
        }
    }
}

impl Scheme for Lock {
    fn id(&self) -> &str {
        LOCK_NAME
    }

    fn kind(&self) -> ClaimKind {
        ClaimKind::Digest(DigestKind::Sha256)
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        Record::beside(document, kind)
    }

    fn owns(&self, _key: &str) -> bool {
        false
    }

    fn write(&self, document: &str, _kind: Kind, _renewal: &Renewal<'_>) -> Option<String> {
        // The record is a file of its own.
        Some(document.to_owned())
    }

    fn beside(&self) -> Option<super::Ledger<'_>> {
        Some(super::Ledger::Lock(self))
    }

    fn has_hashes(&self) -> bool {
        true
    }
}

impl Record {
    /// Reads what a document has of its own where its record is not in it.
    pub(super) fn beside(document: &[u8], kind: Kind) -> Self {
        match Self::front_matter(document, kind) {
            Ok(block) => Self { suppression: Suppression::read(&block).map(Box::new), ..Self::default() },
            Err(record) if record.unusable.as_deref() == Some(&Unusable::Utf16) => *record,
            Err(_) => Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_file_of_its_own() {
        let lock = Lock::new(Path::new(""));
        let locale: Locale = "nl-NL".parse().unwrap();
        let path = |page: &str| lock.path_of(&DocPath::new(page).unwrap(), &locale).unwrap().to_string();
        assert_eq!(path("a/b.md"), ".locdrift/nl-NL/a/b.md.json");
        assert_eq!(Lock::page_of(&DocPath::new(&path("a/b.md")).unwrap()), DocPath::new("a/b.md"));
        // Names that file systems only just allow leave no room for an ending.
        let long = |last: char| format!("a/{}{last}.md", "é".repeat(125));
        let names = [long('x'), long('y')].map(|page| path(&page));
        assert_ne!(names[0], names[1]);
        for name in names {
            assert!(name.rsplit('/').next().unwrap().len() <= MAX_NAME, "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        let (root, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::create_dir_all(outside.path().join("nl-NL")).unwrap();
        std::fs::write(outside.path().join("nl-NL/a.md.json"), "{}").unwrap();
        std::os::unix::fs::symlink(outside.path(), root.path().join(LOCK_FOLDER)).unwrap();
        let (lock, locale) = (Lock::new(root.path()), "nl-NL".parse().unwrap());
        let path = lock.path_of(&DocPath::new("a.md").unwrap(), &locale).unwrap();
        assert_eq!(lock.open_files().bytes(&path), Err(LockFault::Unreadable(Unreadable::Symlink)));
        assert_eq!(lock.list(&locale), []);
    }
}

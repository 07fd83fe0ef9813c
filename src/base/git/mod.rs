//! Opening git repositories and reading their objects.

mod alternates;
mod packs;

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use gix::ObjectId;
use gix::bstr::BStr;

use super::fingerprint::unix;
pub(crate) use packs::PackIndexes;

/// A repository that threads can share.
#[derive(Clone)]
pub(crate) struct Git {
    repository: gix::ThreadSafeRepository,
    /// The top of the work tree, or the folder of a bare repository, without links.
    top: PathBuf,
    /// The folder of the repository's own files, without links.
    git_dir: PathBuf,
    /// Whether the clone may lack objects, which git fetches when they are asked for.
    is_partial: bool,
}

/// Why a repository cannot be opened although it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadRepository {
    /// It borrows objects from a folder that is not there.
    BrokenAlternates {
        /// The folder.
        path: String,
    },
    /// The git library refuses it.
    Refused {
        /// The library's own words.
        complaint: String,
    },
}

impl std::fmt::Debug for Git {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Git").field("top", &self.top).finish_non_exhaustive()
    }
}

/// Memory for objects that are read again, per thread: mostly trees.
const OBJECT_CACHE: usize = 16 << 20;

/// What was unpacked last, because what is stored next to it is often stored as a change of it.
type PackCache = gix::odb::pack::cache::lru::StaticLinkedList<64>;

/// Memory for what was unpacked last, per thread.
const PACK_CACHE: usize = 16 << 20;

impl Git {
    /// Opens the repository that holds `folder`, which need not exist any more.
    ///
    /// Only the repository's own configuration is read, not the user's or the system's.
    /// `None` where there is none.
    pub(crate) fn discover(folder: &Path) -> Result<Option<Self>, BadRepository> {
        let refused = |complaint: String| BadRepository::Refused { complaint };
        let Ok(absolute) = std::path::absolute(folder) else { return Ok(None) };
        let existing = absolute.ancestors().find(|folder| folder.is_dir()).unwrap_or(&absolute);
        let options = gix::open::Options::isolated;
        let trust = gix::sec::trust::Mapping { full: options(), reduced: options() };
        let upwards = gix::discover::upwards::Options::default();
        let repository = match gix::ThreadSafeRepository::discover_opts(existing, upwards, trust) {
            Ok(repository) => repository,
            Err(_) if gix::discover::upwards(existing).is_err() => return Ok(None),
            Err(error) => return Err(refused(error.to_string())),
        };
        let local = repository.to_thread_local();
        let top = local.workdir().unwrap_or_else(|| local.git_dir());
        let top = top.canonicalize().map_err(|error| refused(error.to_string()))?;
        let git_dir = local.git_dir().canonicalize().map_err(|error| refused(error.to_string()))?;
        if let Some(path) = alternates::broken(local.objects.store_ref().path()) {
            return Err(BadRepository::BrokenAlternates { path: path.to_string_lossy().into_owned() });
        }
        let is_partial = is_partial(&local);
        Ok(Some(Self { top, git_dir, is_partial, repository }))
    }

    /// Tells whether the clone may lack objects that git would fetch.
    pub(crate) fn is_partial(&self) -> bool {
        self.is_partial
    }

    pub(crate) fn top(&self) -> &Path {
        &self.top
    }

    /// Returns a folder's path below the top, with `/`; empty for the top and for what is not below it.
    pub(crate) fn prefix_of(&self, folder: &Path) -> String {
        let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
        let real = absolute.canonicalize().unwrap_or(absolute);
        let below = if real.starts_with(&self.git_dir) { None } else { real.strip_prefix(&self.top).ok() };
        let below = below.unwrap_or(Path::new(""));
        let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/")
    }

    /// Opens the repository for one thread.
    pub(crate) fn session(&self) -> gix::Repository {
        let mut repository = self.session_for_once();
        repository.object_cache_size_if_unset(OBJECT_CACHE);
        repository
    }

    /// Opens the repository for one thread that reads no object twice.
    pub(crate) fn session_for_once(&self) -> gix::Repository {
        let mut repository = self.repository.to_thread_local();
        repository.objects.set_pack_cache(|| Box::new(PackCache::new(PACK_CACHE)));
        repository
    }
}

fn is_partial(repository: &gix::Repository) -> bool {
    let config = repository.config_snapshot();
    let promises = |name: &str| config.boolean(format!("remote.{name}.promisor").as_str()).unwrap_or(false);
    config.string("extensions.partialClone").is_some()
        || repository.remote_names().iter().any(|name| promises(&name.to_string()))
}

/// Reads the id of an object; `None` where objects of the repository have others.
pub(crate) fn id(repository: &gix::Repository, hex: &str) -> Option<ObjectId> {
    // The library takes an id of another kind for a mistake of the program.
    ObjectId::from_hex(hex.as_bytes()).ok().filter(|id| id.kind() == repository.object_hash())
}

/// Resolves a revision to an object's id.
pub(crate) fn resolve(repository: &gix::Repository, revision: &str) -> Result<ObjectId, String> {
    // The library expects no id of a longer kind than the repository has.
    let longest = repository.object_hash().len_in_hex();
    if revision.split(|c: char| !c.is_ascii_hexdigit()).any(|digits| digits.len() > longest) {
        return Err(format!("no object has an id of more than {longest} digits"));
    }
    let id = repository.rev_parse_single(BStr::new(revision)).map_err(|error| error.to_string())?;
    Ok(id.detach())
}

/// Finds the entry at a `/`-separated path below a tree; the tree itself for an empty path.
pub(crate) fn entry(repository: &gix::Repository, tree: ObjectId, path: &str) -> Result<Option<ObjectId>, String> {
    if path.is_empty() {
        return Ok(Some(tree));
    }
    let tree = repository.find_tree(tree).map_err(|error| error.to_string())?;
    let entry = tree.lookup_entry(path.split('/').map(str::as_bytes)).map_err(|error| error.to_string())?;
    Ok(entry.map(|entry| entry.object_id()))
}

/// Finds the entry at a path of which only the casing may be another, and its path; where several
/// differ in case only, the first.
pub(crate) fn entry_in_any_case(
    repository: &gix::Repository,
    tree: ObjectId,
    path: &str,
) -> Result<Option<(ObjectId, String)>, String> {
    let (mut id, mut found) = (tree, String::new());
    for part in path.split('/') {
        let tree = repository.find_tree(id).map_err(|error| error.to_string())?;
        let entries = tree.decode().map_err(|error| error.to_string())?.entries;
        let wanted = part.to_lowercase();
        let same = |name: &BStr| std::str::from_utf8(name).is_ok_and(|name| name.to_lowercase() == wanted);
        let Some(entry) = entries.iter().find(|entry| same(entry.filename)) else { return Ok(None) };
        id = entry.oid.to_owned();
        found.push_str(if found.is_empty() { "" } else { "/" });
        found.push_str(&entry.filename.to_string());
    }
    Ok(Some((id, found)))
}

/// Reads a blob.
pub(crate) fn blob(repository: &gix::Repository, id: ObjectId) -> Result<Vec<u8>, String> {
    let object = repository.find_object(id).map_err(|error| error.to_string())?;
    if object.kind == gix::object::Kind::Blob {
        // The object's own buffer is larger than what it holds, and serves for the next one.
        Ok(object.data.clone())
    } else {
        Err(format!("{id} is no file"))
    }
}

/// Tells whether git stores a document under an id: as it is, or with LF where a checkout has CRLF.
pub(crate) fn is_blob(content: &[u8], id: ObjectId) -> bool {
    let has_id = |content: &[u8]| {
        gix::objs::compute_hash(id.kind(), gix::object::Kind::Blob, content).is_ok_and(|computed| computed == id)
    };
    has_id(content) || matches!(unix(content), Cow::Owned(content) if has_id(&content))
}

//! The cache: where it is, and which program it is of.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use clap::ArgMatches;
use etcetera::BaseStrategy as _;
use locdrift::base::cache::Cache;
use locdrift::config::{CachePlace, Config};

use crate::version;

/// Opens the cache that the command line or the configuration names, else that of the user.
pub(super) fn open(matches: &ArgMatches, config: &Config) -> Option<Arc<Cache>> {
    if matches.get_flag("no-cache") {
        return None;
    }
    let folder = match (matches.get_one::<PathBuf>("cache"), &config.cache) {
        (Some(named), _) => named.clone(),
        (None, CachePlace::Folder(folder)) => folder.clone(),
        (None, CachePlace::OfUser) => of_user()?,
        (None, CachePlace::None) => return None,
    };
    let roots = std::iter::once(&config.setup.source).chain(config.setup.locales.iter().map(|locale| &locale.root));
    let place: Vec<Vec<u8>> = roots.map(|root| real(root).as_os_str().as_encoded_bytes().to_vec()).collect();
    Some(Arc::new(Cache::open(&folder, &place.join(&0), &program())))
}

fn real(root: &Path) -> PathBuf {
    root.canonicalize().unwrap_or_else(|_| root.to_path_buf())
}

/// Returns the folder of the user, if there is a user with one.
fn of_user() -> Option<PathBuf> {
    let names = if cfg!(windows) { &["LOCALAPPDATA"][..] } else { &["XDG_CACHE_HOME", "HOME"] };
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    names.iter().find(|name| is_set(name))?;
    Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("locdrift"))
}

/// Names the program: by its commit, or if the build does not know it, by its file.
fn program() -> String {
    if let Some(commit) = version::COMMIT {
        return format!("{} {commit}", version::VERSION);
    }
    let file = std::env::current_exe().and_then(|program| program.metadata());
    let written = file.as_ref().ok().and_then(|file| file.modified().ok()?.duration_since(UNIX_EPOCH).ok());
    format!("{} {:?} {written:?}", version::VERSION, file.map(|file| file.len()).ok())
}

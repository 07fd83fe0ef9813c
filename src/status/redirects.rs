//! Where a source repository redirects the pages it removed.
//!
//! The publishing system reads `.openpublishing.redirection.json` at the top of a repository, or
//! the files that `redirection_files` of `.openpublishing.publish.config.json` names. Each holds
//! `redirections`, a list of `{source_path, redirect_url}`, with paths relative to itself.

use std::collections::HashMap;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;

use crate::path::DocPath;
use crate::tree::Unreadable;

const REDIRECTION_FILE: &str = ".openpublishing.redirection.json";
const PUBLISH_CONFIG: &str = ".openpublishing.publish.config.json";

/// The largest file that is read: real ones have a few megabytes.
const MAX_BYTES: u64 = 64 << 20;

/// The redirects of a source repository, by the path of the removed page below the source root.
#[derive(Debug, Default)]
pub struct Redirects {
    by_path: HashMap<String, String>,
}

/// A redirection file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenRedirects {
    /// The file's path relative to the source root: it starts with `..` where the redirects are
    /// in a folder above.
    pub file: String,
    /// What is wrong with it.
    pub why: Broken,
}

/// What is wrong with a redirection file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// It cannot be read.
    Unreadable(Unreadable),
    /// It is not the JSON that it should be.
    Json {
        /// The parser's own words.
        complaint: String,
        /// The 1-based line.
        line: u32,
        /// The 1-based column.
        column: u32,
    },
}

#[derive(Deserialize)]
struct RedirectionFile {
    #[serde(default)]
    redirections: Vec<Redirection>,
}

#[derive(Deserialize)]
struct Redirection {
    source_path: Option<String>,
    source_path_from_root: Option<String>,
    redirect_url: Option<String>,
}

#[derive(Deserialize)]
struct PublishConfig {
    #[serde(default)]
    redirection_files: Vec<String>,
}

impl Redirects {
    /// Reads the redirects that apply to the documents below `source_root`, from the nearest
    /// folder at or above it that holds any, but not above its repository.
    pub fn read(source_root: &Path) -> (Self, Vec<BrokenRedirects>) {
        let mut redirects = Self::default();
        let mut broken = Vec::new();
        let Ok(root) = source_root.canonicalize() else {
            return (redirects, broken);
        };
        let Some(base) = base(&root) else {
            return (redirects, broken);
        };
        let up = "../".repeat(root.strip_prefix(&base).map_or(0, |below| below.components().count()));
        let mut files = vec![REDIRECTION_FILE.to_owned()];
        match read_json::<PublishConfig>(&base.join(PUBLISH_CONFIG), &base) {
            Ok(Some(config)) => {
                files.extend(config.redirection_files.into_iter().filter(|file| file != REDIRECTION_FILE))
            }
            Ok(None) => {}
            Err(why) => broken.push(BrokenRedirects { file: format!("{up}{PUBLISH_CONFIG}"), why }),
        }
        for file in files {
            let Some(path) = below(&base, &file) else {
                continue;
            };
            match read_json::<RedirectionFile>(&path, &base) {
                Ok(Some(content)) => redirects.add(content, &base, path.parent().unwrap_or(&base), &root),
                Ok(None) => {}
                Err(why) => broken.push(BrokenRedirects { file: format!("{up}{file}"), why }),
            }
        }
        (redirects, broken)
    }

    /// Returns where the page of the document at `path` is redirected to.
    pub fn of(&self, path: &DocPath) -> Option<&str> {
        self.by_path.get(&path.folded()).map(String::as_str)
    }

    fn add(&mut self, file: RedirectionFile, base: &Path, folder: &Path, root: &Path) {
        for redirection in file.redirections {
            let Some(url) = redirection.redirect_url else {
                continue;
            };
            let path = match (&redirection.source_path_from_root, &redirection.source_path) {
                (Some(path), _) => below(base, path.trim_start_matches('/')),
                (None, Some(path)) => below(folder, path.trim_start_matches('/')),
                (None, None) => None,
            };
            let Some(below_root) = path.as_deref().and_then(|path| path.strip_prefix(root).ok()) else {
                continue;
            };
            let key = below_root.to_string_lossy().replace('\\', "/").to_lowercase();
            self.by_path.entry(key).or_insert(url);
        }
    }
}

/// Finds the folder that holds redirects, upwards from `root` to the top of its repository.
fn base(root: &Path) -> Option<PathBuf> {
    let holds_any = |folder: &&Path| [REDIRECTION_FILE, PUBLISH_CONFIG].iter().any(|name| folder.join(name).is_file());
    let top = root.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(root);
    root.ancestors().take_while(|folder| folder.starts_with(top)).find(holds_any).map(Path::to_path_buf)
}

/// Joins an untrusted relative path to a folder; `None` where it would leave that folder.
fn below(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = path.replace('\\', "/");
    let parts = Path::new(&path).components();
    let sound = parts.clone().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    sound.then(|| folder.join(parts.collect::<PathBuf>()))
}

/// Reads a JSON file that really lies below `base`; `None` where there is none.
fn read_json<T: serde::de::DeserializeOwned>(path: &Path, base: &Path) -> Result<Option<T>, Broken> {
    let unreadable = |error: &std::io::Error| Broken::Unreadable(error.into());
    match path.canonicalize() {
        Ok(real) if !real.starts_with(base) => return Err(Broken::Unreadable(Unreadable::Symlink)),
        Ok(real) if real.is_file() => {}
        Ok(_) => return Err(Broken::Unreadable(Unreadable::SpecialFile)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(&error)),
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| unreadable(&error))?;
    file.take(MAX_BYTES).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    serde_json::from_slice(text).map(Some).map_err(|error| Broken::Json {
        complaint: without_location(&error),
        line: u32::try_from(error.line()).unwrap_or(u32::MAX),
        column: u32::try_from(error.column()).unwrap_or(u32::MAX),
    })
}

fn without_location(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or(&message).to_owned()
}

//! Where a source repository redirects the pages it removed.
//!
//! The publishing system reads `.openpublishing.redirection.json` at the top of a repository, or
//! the files that `redirection_files` of `.openpublishing.publish.config.json` names. Each holds
//! `redirections`, a list of `{source_path, redirect_url}`, with paths relative to itself.

use std::collections::HashMap;

use serde::Deserialize;

use crate::base::path::DocPath;
use crate::tree::{Tree, Unreadable};

const REDIRECTION_FILE: &str = ".openpublishing.redirection.json";
const PUBLISH_CONFIG: &str = ".openpublishing.publish.config.json";

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

#[derive(Default, Deserialize)]
struct PublishConfig {
    #[serde(default)]
    redirection_files: Vec<String>,
}

impl Redirects {
    /// Reads the redirects that apply to the documents of `source`, from the nearest folder at or
    /// above it that holds any, but not above its repository.
    pub fn read(source: &Tree) -> (Self, Vec<BrokenRedirects>) {
        let mut redirects = Self::default();
        let mut broken = Vec::new();
        let root = source.prefix();
        let mut folder = root.as_str();
        let mut up = String::new();
        loop {
            let found = redirects.read_folder(source, folder, &root, &mut broken);
            if found || folder.is_empty() {
                broken.iter_mut().for_each(|broken| broken.file.insert_str(0, &up));
                return (redirects, broken);
            }
            up.push_str("../");
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        }
    }

    /// Returns where the page of the document at `path` is redirected to.
    pub fn of(&self, path: &DocPath) -> Option<&str> {
        self.by_path.get(&path.folded()).map(String::as_str)
    }

    /// Reads the files in one folder, and tells whether there are any.
    fn read_folder(&mut self, source: &Tree, folder: &str, root: &str, broken: &mut Vec<BrokenRedirects>) -> bool {
        let config = read_json::<PublishConfig>(source, folder, PUBLISH_CONFIG);
        let mut found = !matches!(config, Ok(None));
        let mut files = vec![REDIRECTION_FILE.to_owned()];
        match config {
            Ok(config) => files.extend(config.unwrap_or_default().redirection_files),
            Err(why) => broken.push(BrokenRedirects { file: PUBLISH_CONFIG.into(), why }),
        }
        files.dedup();
        for file in files {
            match read_json::<RedirectionFile>(source, folder, &file) {
                Ok(Some(content)) => {
                    let beside = file.rsplit_once('/').map_or("", |(beside, _)| beside);
                    self.add(content, folder, &joined(folder, beside), root);
                    found = true;
                }
                Ok(None) => {}
                Err(why) => {
                    broken.push(BrokenRedirects { file, why });
                    found = true;
                }
            }
        }
        found
    }

    fn add(&mut self, file: RedirectionFile, top: &str, beside: &str, root: &str) {
        for redirection in file.redirections {
            let Some(url) = redirection.redirect_url else { continue };
            let path = match (&redirection.source_path_from_root, &redirection.source_path) {
                (Some(path), _) => joined(top, &tidy(path)),
                (None, Some(path)) => joined(beside, &tidy(path)),
                (None, None) => continue,
            };
            let below = if root.is_empty() { Some(path.as_str()) } else { path.strip_prefix(root) };
            let Some(path) = below.and_then(|path| DocPath::new(path.trim_start_matches('/'))) else { continue };
            self.by_path.entry(path.folded()).or_insert(url);
        }
    }
}

fn tidy(path: &str) -> String {
    path.replace('\\', "/").trim_start_matches('/').trim_start_matches("./").to_owned()
}

fn joined(folder: &str, path: &str) -> String {
    if folder.is_empty() || path.is_empty() { format!("{folder}{path}") } else { format!("{folder}/{path}") }
}

/// Reads a JSON file below a folder of the repository; `None` where there is none, or where its
/// untrusted path leaves the folder.
fn read_json<T: serde::de::DeserializeOwned>(source: &Tree, folder: &str, file: &str) -> Result<Option<T>, Broken> {
    let Some(path) = DocPath::new(&joined(folder, &tidy(file))) else { return Ok(None) };
    let Some(bytes) = source.read_any(&path).map_err(Broken::Unreadable)? else { return Ok(None) };
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

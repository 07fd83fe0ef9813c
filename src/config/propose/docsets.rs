//! What a repository says of itself to the publishing system.

use std::io::Read;
use std::path::Path;

use serde::Deserialize;

use crate::base::path::DocPath;

const PUBLISH_CONFIG: &str = ".openpublishing.publish.config.json";

/// The largest file that is read.
const MAX_BYTES: u64 = 1 << 20;

/// The folder name under which a locale repository knows its source.
const SOURCE_REPOSITORY: &str = "_repo.en-us";

/// What a repository publishes.
#[derive(Debug, Default)]
pub(super) struct Published {
    /// The folders of documents, relative to the repository; empty for the whole of it.
    pub(super) docsets: Vec<String>,
    /// Where the source repository is checked out, if it is one of a locale.
    pub(super) source: Option<String>,
}

#[derive(Deserialize)]
struct PublishConfig {
    #[serde(default)]
    docsets_to_publish: Vec<Docset>,
    #[serde(default)]
    dependent_repositories: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Docset {
    #[serde(default)]
    build_source_folder: String,
}

#[derive(Deserialize)]
struct Dependency {
    #[serde(default)]
    path_to_root: String,
}

/// Reads what the repository at `root` publishes; `None` where it does not say, or not soundly.
pub(super) fn read(root: &Path) -> Option<Published> {
    let mut bytes = Vec::new();
    std::fs::File::open(root.join(PUBLISH_CONFIG)).ok()?.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let config: PublishConfig = serde_json::from_slice(text).ok()?;
    let docsets = config.docsets_to_publish.iter().filter_map(|docset| sound(&docset.build_source_folder));
    let source = config.dependent_repositories.iter().filter_map(|dependency| sound(&dependency.path_to_root));
    Some(Published { docsets: docsets.collect(), source: source.into_iter().find(|path| path == SOURCE_REPOSITORY) })
}

/// Checks an untrusted relative path; that of the repository itself becomes empty.
fn sound(path: &str) -> Option<String> {
    let path = path.replace('\\', "/");
    let path = path.trim_start_matches("./").trim_matches('/');
    if matches!(path, "" | ".") { Some(String::new()) } else { DocPath::new(path).map(|path| path.to_string()) }
}

//! What comes in beside the trees.

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use locdrift::Error;
use locdrift::tree::Unreadable;

/// Reads a file; `-` is standard input.
pub(super) fn content(file: &Path) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut content)
    } else {
        std::fs::File::open(file).and_then(|mut file| file.read_to_end(&mut content))
    };
    let unreadable = |error: std::io::Error| Error::Read { path: file.to_path_buf(), why: Unreadable::from(&error) };
    read.map(|_| content).map_err(unreadable)
}

/// Reads the paths that a file lists, one a line: each as it stands, and as the place that it leads to.
pub(super) fn listed(file: &Path) -> Result<HashSet<PathBuf>, Error> {
    let content = content(file)?;
    let text = String::from_utf8_lossy(&content);
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
    let mut paths = HashSet::new();
    for line in lines.map(Path::new) {
        paths.extend(line.canonicalize());
        paths.insert(line.strip_prefix(".").unwrap_or(line).to_path_buf());
    }
    Ok(paths)
}

//! Folders that a repository borrows objects from.

use std::path::{Path, PathBuf};

/// The most folders that are looked at: git itself stops at chains of five.
const MOST: usize = 64;

/// Returns the first folder that objects are borrowed from and that is not there.
pub(super) fn broken(objects: &Path) -> Option<PathBuf> {
    let mut folders = vec![objects.to_path_buf()];
    let mut at = 0;
    while let Some(folder) = folders.get(at).cloned().filter(|_| at < MOST) {
        let list = std::fs::read_to_string(folder.join("info/alternates")).unwrap_or_default();
        // Quoted names are rare, and the git library unquotes them.
        let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '"']));
        for borrowed in lines.map(|line| folder.join(line)) {
            if !borrowed.is_dir() {
                return Some(borrowed);
            }
            folders.push(borrowed);
        }
        at += 1;
    }
    None
}

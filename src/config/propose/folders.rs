//! The folders in which documents are looked for.

use std::path::Path;

/// Folders that hold other people's documents, or nobody's.
pub(super) const FOREIGN: [&str; 4] = ["node_modules", "target", "vendor", "_site"];

/// The names of the folders in a folder, but for hidden ones and those that a template cannot hold.
pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut names: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    let is_odd = |c: char| c.is_control() || matches!(c, '{' | '}' | '\\');
    names.retain(|name| !name.starts_with('.') && !name.contains(is_odd));
    names.sort_unstable();
    names
}

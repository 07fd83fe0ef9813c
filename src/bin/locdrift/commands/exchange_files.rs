//! Tells the files of translation tools from trees.

use std::path::{Path, PathBuf};

/// The endings of the files that are taken from a folder.
pub(super) const ENDINGS: [&str; 3] = ["xlf", "xliff", "po"];

/// Tells whether a path is that of a file of translation tools.
pub(super) fn is_file(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// Tells whether a folder has files of translation tools in it or below it.
pub(super) fn has_files(folder: &Path) -> bool {
    let entries = folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.path());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir() && !path.is_symlink());
    files.iter().any(|file| is_file(file)) || folders.iter().any(|folder| has_files(folder))
}

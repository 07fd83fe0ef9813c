//! Paths of documents below their root.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A document's path below its root: UTF-8, relative, `/`-separated.
///
/// No component is empty, `.` or `..`, so joining one to a root stays below that root.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocPath(Arc<str>);

impl DocPath {
    /// Checks a `/`-separated relative path; `None` where a component is empty, `.` or `..`.
    pub fn new(path: &str) -> Option<Self> {
        let sound = |part: &str| {
            let foreign: &[char] = if cfg!(windows) { &['\0', '\\', ':'] } else { &['\0'] };
            !matches!(part, "" | "." | "..") && !part.contains(foreign)
        };
        path.split('/').all(sound).then(|| Self(path.into()))
    }

    /// Returns the path with `/` between its components.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the last component.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Returns a key that brings documents together whose versions git stores as changes of each
    /// other: mostly those of one name.
    pub fn by_name(&self) -> (&str, &Self) {
        (self.file_name(), self)
    }

    /// Returns the path below `root` in the file system's own form.
    pub fn below(&self, root: &Path) -> PathBuf {
        let mut path = root.to_path_buf();
        path.extend(self.0.split('/'));
        path
    }

    /// Returns the key under which paths that differ in case only are equal.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for DocPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns a path with `/` between its components, as reports show it.
pub(crate) fn shown(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_paths_that_leave_the_root() {
        for path in ["", "/a", "a//b", "../a", "a/../b", "a/.", "a/"] {
            assert_eq!(DocPath::new(path), None, "{path:?}");
        }
        assert_eq!(DocPath::new("a/b.md").unwrap().below(Path::new("r")), Path::new("r/a/b.md"));
    }
}

//! Where a finding's file is, for tools that show findings in files.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::base::locale::Locale;
use crate::base::path::shown;
use crate::rules::Finding;
use crate::run::Report;
use crate::status::Status;

/// What is escaped in a path that becomes a part of a URI: all but what RFC 3986 leaves
/// unreserved, so that no colon makes a scheme of a name.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The root folders of a report, as tools want them.
pub(super) struct RootUris<'a> {
    source: String,
    locales: HashMap<&'a Locale, String>,
}

impl<'a> RootUris<'a> {
    /// Relates the roots to `base` where they are below it; others stay as they were named.
    pub(super) fn new(report: &'a Report, base: Option<&Path>) -> Self {
        Self {
            source: folder(&report.source.root, base),
            locales: report.locales.iter().map(|side| (&side.locale, folder(&side.root, base))).collect(),
        }
    }

    /// Returns the path of the file that a finding is about. A translation that is missing has
    /// none, so that is its source document's.
    pub(super) fn path(&self, finding: &Finding) -> String {
        let is_in_source = finding.cause.status() == Some(Status::Missing);
        let locale = finding.locale.as_ref().filter(|_| !is_in_source);
        let root = locale.and_then(|locale| self.locales.get(locale)).unwrap_or(&self.source);
        join(root, &finding.path)
    }
}

/// Makes a URI reference of a path: relative where the path is.
pub(crate) fn uri(path: &str) -> String {
    let encoded = utf8_percent_encode(path, PATH);
    if path.starts_with('/') {
        format!("file://{encoded}")
    } else if Path::new(path).is_absolute() {
        format!("file:///{encoded}")
    } else {
        encoded.to_string()
    }
}

/// Relates a root to `base` where it is below it; another stays as it was named.
pub(crate) fn folder(root: &Path, base: Option<&Path>) -> String {
    let below = |base: &Path| {
        let root = tidy(&std::path::absolute(root).ok()?);
        let real = || Some(root.canonicalize().ok()?.strip_prefix(base.canonicalize().ok()?).ok()?.to_path_buf());
        root.strip_prefix(base).map(Path::to_path_buf).ok().or_else(real)
    };
    shown(&base.and_then(below).unwrap_or_else(|| tidy(root)))
}

/// Joins a path with `/` to a folder, and resolves the `..` with which it may start.
pub(crate) fn join(folder: &str, path: &str) -> String {
    let whole = if folder.is_empty() { PathBuf::from(path) } else { PathBuf::from(format!("{folder}/{path}")) };
    shown(&tidy(&whole))
}

/// Removes `.` from a path, and each `..` with the name before it.
fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(tidy.components().next_back(), Some(Component::Normal(_))) => {
                tidy.pop();
            }
            part => tidy.push(part),
        }
    }
    tidy
}

/// Returns how many rows of the screen a line takes.
pub(super) fn rows(columns: usize, width: Option<usize>) -> usize {
    width.filter(|width| *width > 0).map_or(1, |width| columns.div_ceil(width).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_survive_in_uris() {
        assert_eq!(uri("docs/a b#c%20.md"), "docs/a%20b%23c%2520.md");
        assert_eq!(uri("c:x.md"), "c%3Ax.md");
        assert_eq!(uri("مرحبا/é.md"), "%D9%85%D8%B1%D8%AD%D8%A8%D8%A7/%C3%A9.md");
        assert_eq!(uri("/docs/a.md"), "file:///docs/a.md");
    }

    #[test]
    fn roots_below_the_base_are_relative_to_it() {
        let base = Some(Path::new("/repo"));
        for (root, expected) in [("/repo/docs/nl", "docs/nl"), ("/repo", ""), ("/other/nl", "/other/nl")] {
            assert_eq!(folder(Path::new(root), base), expected);
        }
        assert_eq!(folder(Path::new("./docs/../nl"), None), "nl");
        assert_eq!(join("", "a.md"), "a.md");
        assert_eq!(join("docs/en-us", "../.openpublishing.redirection.json"), "docs/.openpublishing.redirection.json");
        assert_eq!(join("..", "a.md"), "../a.md");
    }
}

//! The repositories whose files a report names although the checkout does not have them.
//!
//! Source and translations may stand in repositories of their own, beside each other or one in the
//! other. Code scanning knows the files of one of them; a path that leads out of it is broken there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_sarif::sarif::ArtifactLocation;

use super::Report;
use crate::base::git::Git;
use crate::base::locale::Locale;
use crate::base::path::shown;
use crate::output::place::{join, uri};
use crate::rules::Finding;
use crate::status::Status;

/// The roots that are outside the checkout.
pub(super) struct Repositories<'a> {
    source: Option<Outside>,
    locales: Vec<(&'a Locale, Outside)>,
}

/// A root outside the checkout: its repository, and where it is in it.
struct Outside {
    id: String,
    top: PathBuf,
    prefix: String,
}

impl<'a> Repositories<'a> {
    /// Looks for the repositories of the roots; `base` is the folder to which paths are related.
    pub(super) fn of(report: &'a Report, base: Option<&Path>) -> Self {
        let Some(base) = base.and_then(|base| base.canonicalize().ok()) else {
            return Self { source: None, locales: Vec::new() };
        };
        let own = Git::discover(&base).ok().flatten().map(|git| git.top().to_path_buf());
        let mut known: Vec<(PathBuf, String)> = Vec::new();
        let source = Outside::find(&report.source.root, &base, own.as_deref(), &mut known);
        let locales = report
            .locales
            .iter()
            .filter_map(|side| Some((&side.locale, Outside::find(&side.root, &base, own.as_deref(), &mut known)?)));
        Self { source, locales: locales.collect() }
    }

    /// Returns the repository of the file that a finding is about, and its path in it; `None` where
    /// it is in the checkout.
    pub(super) fn place(&self, finding: &Finding) -> Option<(String, String)> {
        // A missing translation has no file, so that is its source document's.
        let is_in_source = finding.cause.status() == Some(Status::Missing);
        let outside = match finding.locale.as_ref().filter(|_| !is_in_source) {
            Some(locale) => self.locales.iter().find(|(own, _)| *own == locale).map(|(_, outside)| outside),
            None => self.source.as_ref(),
        };
        outside.map(|outside| (outside.id.clone(), join(&outside.prefix, &finding.path)))
    }

    /// Returns where the repositories are.
    pub(super) fn bases(&self) -> BTreeMap<String, ArtifactLocation> {
        let all = self.source.iter().chain(self.locales.iter().map(|(_, outside)| outside));
        let base = |outside: &Outside| {
            let place = uri(&shown(&outside.top));
            (outside.id.clone(), ArtifactLocation::builder().uri(place + "/").build())
        };
        all.map(base).collect()
    }
}

impl Outside {
    /// Finds the repository of a root; `None` where the root is in the checkout. What is in no
    /// repository is taken as one.
    fn find(root: &Path, base: &Path, own: Option<&Path>, known: &mut Vec<(PathBuf, String)>) -> Option<Self> {
        let real = root.canonicalize().ok()?;
        let git = Git::discover(&real).ok().flatten();
        let top = git.as_ref().map_or(real.as_path(), Git::top).to_path_buf();
        // A repository in another one is not part of it.
        let is_apart = git.is_some() && own.is_some_and(|own| own != top);
        if real.starts_with(base) && !is_apart {
            return None;
        }
        let prefix = git.as_ref().map_or(String::new(), |git| git.prefix_of(&real));
        let id = match known.iter().find(|(other, _)| *other == top) {
            Some((_, id)) => id.clone(),
            None => {
                let id = name(&top, known);
                known.push((top.clone(), id.clone()));
                id
            }
        };
        Some(Self { id, top, prefix })
    }
}

/// Names a repository after its folder, and by a number where two have the same name.
fn name(top: &Path, known: &[(PathBuf, String)]) -> String {
    let folder = top.file_name().map_or_else(|| "ROOT".to_owned(), |name| name.to_string_lossy().into_owned());
    let is_free = |id: &String| known.iter().all(|(_, other)| other != id);
    let numbered = (2..).map(|number: u32| format!("{folder}-{number}"));
    std::iter::once(folder.clone()).chain(numbered).find(is_free).unwrap_or(folder)
}

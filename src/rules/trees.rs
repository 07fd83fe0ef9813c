//! Rules over trees: what could not be listed or read.

use super::{Cause, Finding};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::NeverFits;
use crate::status::BrokenRedirects;
use crate::tree::{Obstacle, Unreadable};

/// Finds the paths of a tree that were passed over, and source documents that cannot be read.
///
/// `locale` is `None` for the source tree. Translations that cannot be read are found by their
/// status.
pub fn of_listing(
    obstacles: &[Obstacle],
    unreadable: &[(DocPath, Unreadable)],
    locale: Option<&Locale>,
) -> Vec<Finding> {
    let unlisted = obstacles.iter().map(|obstacle| (obstacle.path.as_str(), Cause::Unlisted(obstacle.why.clone())));
    let unread = unreadable.iter().map(|(path, why)| (path.as_str(), Cause::SourceUnreadable(why.clone())));
    unlisted.chain(unread).map(|(path, cause)| cause.found(locale, path, None)).collect()
}

/// Finds the source documents that no translation can be written for.
pub fn of_sources(never: Vec<(DocPath, NeverFits)>) -> Vec<Finding> {
    let find = |(path, why): (DocPath, NeverFits)| {
        let line = why.line();
        Cause::NeverFits(why).found(None, path.as_str(), Some((line, line)))
    };
    never.into_iter().map(find).collect()
}

/// A record that belongs to no translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrphanedRecord {
    /// The path that its translation would have.
    pub page: DocPath,
    /// The file that holds it, below the folder of the configuration.
    pub file: DocPath,
}

/// Finds the records that belong to no translation.
pub fn of_records(orphaned: &[OrphanedRecord], locale: &Locale) -> Vec<Finding> {
    let find = |orphaned: &OrphanedRecord| {
        let file = orphaned.file.to_string();
        Cause::OrphanedRecord { file }.found(Some(locale), orphaned.page.as_str(), None)
    };
    orphaned.iter().map(find).collect()
}

/// Finds the redirection files that cannot be used.
pub fn of_redirects(broken: Vec<BrokenRedirects>) -> Vec<Finding> {
    let find = |broken: BrokenRedirects| {
        let lines = match &broken.why {
            crate::status::Broken::Json { line, .. } => Some((*line, *line)),
            crate::status::Broken::Unreadable(_) => None,
        };
        Cause::Redirects(broken.why).found(None, &broken.file, lines)
    };
    broken.into_iter().map(find).collect()
}

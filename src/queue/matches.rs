//! Translations of the very same source elsewhere in the locale, which new segments start from.

use std::collections::HashMap;

use super::aligned::aligned;
use super::repeats::{RepeatKey, key};
use crate::base::locale::Locale;
use crate::base::progress::Progress;
use crate::document::inline::Inline;
use crate::run::Report;
use crate::workspace::Workspace;

/// Translations by their sources, as far as any is wanted.
#[derive(Clone, Debug, Default)]
pub struct Matches {
    by_key: HashMap<RepeatKey, (Inline, String)>,
}

impl Matches {
    /// Finds the first translation of each source that is wanted, by the order of the paths. What is wanted is
    /// sorted.
    pub(super) fn find(wanted: &[RepeatKey], workspace: &Workspace, report: &Report, progress: &dyn Progress) -> Self {
        let mut by_key = HashMap::new();
        for (place, side) in report.locales.iter().enumerate().filter(|_| !wanted.is_empty()) {
            let taken = aligned::<()>(workspace, report, place, progress, |pair, segments| {
                for segment in segments {
                    let (Some(head), Some(target)) = (segment.head, segment.target) else { continue };
                    let key = key(&head, &side.locale);
                    if wanted.binary_search(&key).is_ok() {
                        by_key.entry(key).or_insert_with(|| (target, pair.path.to_string()));
                    }
                }
                Ok(())
            });
            debug_assert!(taken.is_ok(), "nothing is refused");
        }
        Self { by_key }
    }

    /// Returns a translation of a source, and the path of the document that has it.
    pub(super) fn of(&self, head: &Inline, locale: &Locale) -> Option<(&Inline, &str)> {
        if self.by_key.is_empty() {
            return None;
        }
        self.by_key.get(&key(head, locale)).map(|(target, path)| (target, path.as_str()))
    }
}

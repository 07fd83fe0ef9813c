//! Translations of the very same source elsewhere in the locale, which new segments start from.

use std::collections::{HashMap, HashSet};
use std::sync::{PoisonError, RwLock};

use rayon::prelude::*;

use super::aligned::aligned;
use super::desks::Desks;
use super::repeats::{RepeatKey, key};
use crate::base::pool::Pool;
use crate::base::progress::Progress;
use crate::document::inline::Inline;
use crate::drift::Drift;
use crate::rebuild::Text;
use crate::run::Report;
use crate::workspace::Workspace;

/// Translations by their sources, as far as any is wanted.
#[derive(Clone, Debug, Default)]
pub struct Matches {
    by_key: HashMap<RepeatKey, (Inline, String)>,
}

impl Matches {
    /// Finds the first translation of each text of these documents that may be new, by the order of the paths.
    /// Documents are told by the places of their locales and their own.
    pub(super) fn find(
        documents: &[(usize, usize)],
        workspace: &Workspace,
        report: &Report,
        progress: &dyn Progress,
    ) -> Self {
        let wanted = wanted(documents, workspace, report);
        let mut by_key = HashMap::new();
        // Once the first translation is found, no other one is wanted, and most documents have nothing new.
        let found: RwLock<HashSet<RepeatKey>> = RwLock::default();
        for (place, side) in report.locales.iter().enumerate().filter(|_| !wanted.is_empty()) {
            let locale = side.locale.to_string();
            let key = |head: &Inline| key(head, &locale);
            let is_open = |head: &Inline| {
                let key = key(head);
                wanted.binary_search(&key).is_ok()
                    && !found.read().unwrap_or_else(PoisonError::into_inner).contains(&key)
            };
            let taken = aligned::<()>(workspace, report, place, progress, Some(&is_open), |pair, texts| {
                let mut found = found.write().unwrap_or_else(PoisonError::into_inner);
                for (head, target) in texts {
                    let key = key(&head);
                    if wanted.binary_search(&key).is_ok() && found.insert(key) {
                        by_key.insert(key, (target, pair.path.to_string()));
                    }
                }
                Ok(())
            });
            debug_assert!(taken.is_ok(), "nothing is refused");
        }
        Self { by_key }
    }

    /// Returns a translation of a source, and the path of the document that has it.
    pub(super) fn of(&self, head: &Inline, locale: &str) -> Option<(&Inline, &str)> {
        if self.by_key.is_empty() {
            return None;
        }
        self.by_key.get(&key(head, locale)).map(|(target, path)| (target, path.as_str()))
    }
}

/// Lists the keys of the texts of documents that may be new, sorted.
fn wanted(documents: &[(usize, usize)], workspace: &Workspace, report: &Report) -> Vec<RepeatKey> {
    let pool = Pool::default();
    let desks = || pool.take(|| Desks::of(workspace));
    let keys = |desks: &Desks<'_>, (place, at): (usize, usize)| -> Option<Vec<RepeatKey>> {
        let pair = &report.locales[place].pairs[at];
        let drift = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok());
        let changed = drift.map(ChangedLines::of);
        // What did not change since it was translated is not new.
        if changed.as_ref().is_some_and(|changed| changed.0.is_empty()) {
            return None;
        }
        let may_be_new = |lines| changed.as_ref().is_none_or(|changed| changed.overlap(lines));
        let source = desks.at(place).source(pair.source_path.as_ref().unwrap_or(&pair.path)).ok()?;
        let text = Text::read(&source.head, source.kind, workspace.shown_keys(place))?;
        let locale = pair.locale.to_string();
        Some(text.new_texts(&pair.locale, may_be_new).map(|own| key(&own, &locale)).collect())
    };
    let keys = documents.par_iter().map_init(desks, |desks, place| keys(desks, *place));
    let mut wanted: Vec<RepeatKey> = keys.flatten().flatten().collect();
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// The lines of a source document that changed, sorted, each with the end of all up to it.
struct ChangedLines(Vec<(u32, u32)>);

impl ChangedLines {
    fn of(drift: &Drift) -> Self {
        let mut lines: Vec<(u32, u32)> = drift.changes.iter().filter_map(|change| change.source_lines).collect();
        lines.sort_unstable();
        let mut end = 0;
        for (_, last) in &mut lines {
            end = end.max(*last);
            *last = end;
        }
        Self(lines)
    }

    fn overlap(&self, (first, last): (u32, u32)) -> bool {
        let before = self.0.partition_point(|(start, _)| *start <= last);
        before.checked_sub(1).is_some_and(|at| self.0[at].1 >= first)
    }
}

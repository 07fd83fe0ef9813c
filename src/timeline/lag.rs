//! How long changes of the source take to arrive in a translation.

use std::collections::HashMap;

use jiff::Timestamp;

use super::Look;
use crate::base::fingerprint::Hash;
use crate::base::path::DocPath;
use crate::history::{ChangeTimes, History};
use crate::status::{Pair, Status};

/// How long changes of the source took to arrive in a locale, as far as a timeline shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lag {
    /// How many times a document was brought up to date, or nearer to that.
    pub arrivals: usize,
    /// Half of them took no longer than this, in seconds.
    pub median: Option<i64>,
    /// Nine of ten took no longer than this, in seconds.
    pub ninth: Option<i64>,
    /// How many documents wait at the last point.
    pub waiting: usize,
}

/// What lags are told by.
pub(super) struct Lags<'a> {
    pub(super) source: Option<&'a History>,
    pub(super) own: Option<&'a History>,
}

/// A document at a point.
pub(super) struct DocumentState {
    path: DocPath,
    /// The path of its source document, if that is another one.
    page: Option<DocPath>,
    /// The version that it was made from.
    hash: Hash,
    /// When the first change was made that it lacks.
    waiting: Option<Timestamp>,
}

impl DocumentState {
    pub(super) fn of(pair: &Pair) -> Option<Self> {
        Some(Self {
            hash: pair.provenance.as_ref()?.hash?,
            waiting: pair.drift.as_ref().and_then(|assessment| assessment.since?.oldest),
            page: pair.source_path.clone().filter(|page| *page != pair.path),
            path: pair.path.clone(),
        })
    }
}

impl Lags<'_> {
    /// Looks at what changed from point to point: a document with another recorded version was handed back
    /// in between, when its file last changed. The change that waited longest is the one it was
    /// known to lack before, or else the first that was made since then.
    pub(super) fn of(&self, looks: &[Look]) -> Lag {
        let source = self.source.and_then(|history| history.change_times().ok());
        let own = self.own.and_then(|history| history.change_times().ok());
        let mut lags = Vec::new();
        for pair in looks.windows(2) {
            let (earlier, later) = (&pair[0], &pair[1]);
            let before: HashMap<&DocPath, &DocumentState> =
                earlier.states.iter().map(|state| (&state.path, state)).collect();
            let within = |times: Option<&ChangeTimes<'_>>, path: &DocPath| -> Vec<Timestamp> {
                let times = times.map(|times| times.of(path)).unwrap_or_default();
                times.into_iter().filter(|time| *time > earlier.point.time && *time <= later.point.time).collect()
            };
            for state in later.states.iter() {
                let Some(was) = before.get(&state.path).filter(|was| was.hash != state.hash) else { continue };
                let Some(arrived) = within(own.as_ref(), &state.path).into_iter().max() else { continue };
                let page = state.page.as_ref().unwrap_or(&state.path);
                let made = was.waiting.or_else(|| within(source.as_ref(), page).into_iter().min());
                let made = made.filter(|made| *made <= arrived);
                lags.extend(made.map(|made| arrived.as_second() - made.as_second()));
            }
        }
        lags.sort_unstable();
        let at = |share: usize| lags.get((lags.len() * share).div_ceil(100).saturating_sub(1)).copied();
        let waiting = looks.last().map_or(0, |look| look.point.count(Status::Stale));
        Lag { arrivals: lags.len(), median: at(50), ninth: at(90), waiting }
    }
}

//! Drift over time: what a check would have found on earlier days, from git alone.
//!
//! At each point both sides are read as they were on that day: the commit that the main line of each
//! repository had then. A point says what a check of these two revisions says.

mod days;
mod lag;
mod mainline;

pub use days::Every;
pub use lag::Lag;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;

use crate::base::locale::Locale;
use crate::base::progress::Progress;
use crate::drift::DriftKind;
use crate::history::History;
use crate::provenance::CommitId;
use crate::run::LocaleReport;
use crate::status::{Pair, Status};
use crate::tree::{BadRevision, RootKind};
use crate::workspace::{self, Detail, LocaleRoot, Setup, Workspace};
use lag::{DocumentState, Lags};
use mainline::Mainline;

/// The most points of a timeline.
const MAX_POINTS: usize = 5_000;

/// Which days a timeline is about.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// How far two points are apart.
    pub every: Every,
    /// The first day; `None` for however many points are wanted.
    pub since: Option<Date>,
    /// How many points are wanted, back from the last; `None` for all.
    pub points: Option<usize>,
    /// The time of the last point.
    pub now: Timestamp,
}

/// Drift over time.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The folder of the source, as it was named.
    pub source: PathBuf,
    /// How far two points are apart.
    pub every: Every,
    /// The locales.
    pub locales: Vec<LocaleLine>,
}

/// One locale over time.
#[derive(Clone, Debug)]
pub struct LocaleLine {
    /// The locale.
    pub locale: Locale,
    /// Its folder, as it was named.
    pub root: PathBuf,
    /// The points, the oldest first.
    pub points: Vec<TimelinePoint>,
    /// How long changes of the source took to arrive.
    pub lag: Lag,
}

/// What a check finds in a locale as both sides were at a time.
#[derive(Clone, Debug)]
pub struct TimelinePoint {
    /// The time.
    pub time: Timestamp,
    /// The commit of the source.
    pub source_commit: CommitId,
    /// The commit of the translations.
    pub commit: CommitId,
    /// How many documents have each status, in the order of [`Status::ALL`].
    pub counts: [usize; 6],
    /// How many stale documents have each kind of drift, in the order of [`DriftKind::ALL`].
    pub kinds: [usize; 6],
    /// How many stale documents have a drift that is not known.
    pub unknown: usize,
    /// Words to review.
    pub words: usize,
    /// Words of which only the formatting changed.
    pub formatting: usize,
    /// When the oldest change was made that has not arrived.
    pub oldest: Option<Timestamp>,
}

impl TimelinePoint {
    /// Sums a locale up.
    pub fn of(side: &LocaleReport, time: Timestamp, source_commit: CommitId, commit: CommitId) -> Self {
        let stale = || side.pairs.iter().filter(|pair| pair.status == Status::Stale);
        let drifts = || stale().filter_map(|pair| pair.drift.as_ref()?.drift.as_ref().ok());
        let oldest = |pair: &Pair| pair.drift.as_ref()?.since?.oldest;
        Self {
            time,
            source_commit,
            commit,
            counts: Status::ALL.map(|status| side.count(status)),
            kinds: DriftKind::ALL.map(|kind| drifts().filter(|drift| drift.kind == kind).count()),
            unknown: stale().count() - drifts().count(),
            words: drifts().map(|drift| drift.words.changed).sum(),
            formatting: drifts().map(|drift| drift.words.formatting).sum(),
            oldest: stale().filter_map(oldest).min(),
        }
    }

    /// Returns how many documents have a status.
    pub fn count(&self, status: Status) -> usize {
        Status::ALL.iter().zip(self.counts).find(|(own, _)| **own == status).map_or(0, |(_, count)| count)
    }

    /// Counts the documents.
    pub fn documents(&self) -> usize {
        self.counts.iter().sum()
    }
}

/// Follows the trees of a setup through their history. The revisions that the setup names are where the
/// main lines end; without one, that is what is checked out.
///
/// # Errors
///
/// A root that is in no repository, or that cannot be read.
pub fn timeline(setup: &Setup, span: &Span, progress: &dyn Progress) -> Result<Timeline, workspace::Error> {
    let setup = Setup {
        detail: Detail::Commits,
        looks_for_damage: false,
        looks_for_links: false,
        glossaries: Default::default(),
        since: None,
        seen: Some(Arc::default()),
        ..setup.clone()
    };
    let source = mainline(RootKind::Source, &setup.source, setup.source_revision.as_deref())?;
    let lines: Vec<Mainline> = (setup.locales.iter())
        .map(|locale| mainline(RootKind::Locale, &locale.root, locale.revision.as_deref()))
        .collect::<Result<_, _>>()?;
    let times = days::times(span, MAX_POINTS);
    progress.listed(times.len() * lines.len());
    let source_history = match &setup.history {
        Some(folder) => History::open(folder).ok(),
        None => source.history(&setup.source),
    };
    let one = |(place, (locale, line)): (usize, (&LocaleRoot, &Mainline))| {
        // What the others have is no source document, also where it lies between them.
        let mut setup = setup.clone();
        setup.retain_locales(|own, _| own == place);
        let sides = SidesOverTime { setup: &setup, source: &source, line };
        let own_history = line.history(&locale.root);
        // Each is as much work as a check; days on which neither side changed share one.
        let commits: Vec<Option<Commits<'_>>> = times.iter().map(|time| sides.commits(*time)).collect();
        let distinct: Vec<Commits<'_>> =
            commits.iter().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect();
        let seen: Vec<(Commits<'_>, Option<Look>)> = (distinct.into_par_iter())
            .map(|commits| {
                let look = sides.look(commits);
                progress.read();
                (commits, look)
            })
            .collect();
        let seen: HashMap<Commits<'_>, Option<Look>> = seen.into_iter().collect();
        let at = |(time, commits): (&Timestamp, &Option<Commits<'_>>)| {
            let look = seen.get(commits.as_ref()?)?.clone()?;
            Some(Look { point: TimelinePoint { time: *time, ..look.point }, ..look })
        };
        let looks: Vec<Look> = times.iter().zip(&commits).filter_map(at).collect();
        let known = looks.last().map(|look| look.locale.clone());
        let lags = Lags { source: source_history.as_ref(), own: own_history.as_ref() };
        let lag = lags.of(&looks);
        LocaleLine {
            locale: known.or_else(|| locale.locale.clone()).unwrap_or_else(Locale::american_english),
            root: locale.root.clone(),
            points: looks.into_iter().map(|look| look.point).collect(),
            lag,
        }
    };
    let locales = setup.locales.iter().zip(&lines).enumerate().map(one).collect();
    Ok(Timeline { source: setup.source.clone(), every: span.every, locales })
}

fn mainline(kind: RootKind, root: &Path, revision: Option<&str>) -> Result<Mainline, workspace::Error> {
    Mainline::of(root, revision).map_err(|why| match why {
        BadRevision::NoFolder { .. } if !root.exists() => {
            workspace::Error::Root { kind, path: root.to_path_buf(), why: crate::tree::Unreadable::NotFound }
        }
        why => workspace::Error::Revision {
            path: root.to_path_buf(),
            revision: revision.unwrap_or("HEAD").to_owned(),
            why,
        },
    })
}

/// The commits of the source and of the translations.
type Commits<'a> = (&'a CommitId, &'a CommitId);

/// What is kept of a point until all are there.
#[derive(Clone)]
struct Look {
    locale: Locale,
    point: TimelinePoint,
    states: Arc<[DocumentState]>,
}

/// The two sides of a locale with their main lines.
struct SidesOverTime<'a> {
    /// What is compared, with no other locale.
    setup: &'a Setup,
    source: &'a Mainline,
    line: &'a Mainline,
}

impl SidesOverTime<'_> {
    /// Returns the commits that both sides had at a time; `None` where one of them was not there yet.
    fn commits(&self, time: Timestamp) -> Option<Commits<'_>> {
        Some((self.source.at(time)?, self.line.at(time)?))
    }

    /// Checks both sides as they were; `None` where one of them had no documents, or cannot be read.
    fn look(&self, (source, own): Commits<'_>) -> Option<Look> {
        let mut setup = Setup { source_revision: Some(source.as_str().to_owned()), ..self.setup.clone() };
        for locale in &mut setup.locales {
            locale.revision = Some(own.as_str().to_owned());
        }
        let workspace = Workspace::open(&setup).ok()?;
        let report = workspace.check(&()).ok()?;
        let side = report.locales.into_iter().next()?;
        Some(Look {
            locale: side.locale.clone(),
            states: side.pairs.iter().filter_map(DocumentState::of).collect::<Vec<_>>().into(),
            point: TimelinePoint::of(&side, Timestamp::default(), source.clone(), own.clone()),
        })
    }
}

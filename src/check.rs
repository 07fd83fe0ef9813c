//! The main job: from a configuration to a verdict.

use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::config::Config;
use crate::error::Error;
use crate::gate::Verdict;
use crate::run::Report;
use crate::workspace::Workspace;

/// A run that was judged, and the workspace that it ran on.
#[derive(Debug)]
pub struct Checked {
    /// The trees, open for whatever comes next.
    pub workspace: Workspace,
    /// What the run found.
    pub report: Report,
    /// What the gate made of it.
    pub verdict: Verdict,
}

/// Opens the trees of a configuration, compares them, and judges what was found.
///
/// # Errors
///
/// What keeps the comparison from being made at all. A document that cannot be read does not.
pub fn check(config: &Config, progress: &dyn Progress) -> Result<Checked, Error> {
    let baseline = config.gate.baseline.as_ref().map(|file| file.read()).transpose()?;
    let workspace = Workspace::open(&config.setup)?;
    let mut report = workspace.check(progress)?;
    // Some documents of a locale may well be such as have no record.
    let untracked = if config.setup.around.is_none() { report.untracked_locales() } else { Vec::new() };
    let exchanged = report.part.as_mut().map(|part| std::mem::take(&mut part.exchanged)).unwrap_or_default();
    let is_exchanged = |place: usize, path: &str| {
        exchanged.get(place).zip(DocPath::new(path)).is_some_and(|(exchanged, path)| exchanged.contains(&path))
    };
    let mut verdict = config.gate.judge(&mut report, baseline, &|locale, path| match locale {
        Some(place) => config.setup.takes(place, path) != is_exchanged(place, path),
        None => config.setup.takes_source(path),
    });
    report.decide_redo();
    verdict.untracked = untracked;
    verdict.by_dates = report.locales_by_dates();
    Ok(Checked { workspace, report, verdict })
}

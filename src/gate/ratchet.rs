//! Applying a baseline to the findings of a run.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::baseline::{Baseline, KnownFinding};
use super::error::Error;
use super::verdict::{Mode, Ratchet};
use super::{Covers, pair_of};
use crate::base::path::DocPath;
use crate::rules::{Finding, Level, Standing};
use crate::run::Report;
use crate::status::Pair;

/// The baseline of a project, and what to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaselineFile {
    /// The file.
    pub path: PathBuf,
    /// What to do.
    pub mode: Mode,
}

impl BaselineFile {
    /// Reads it. One that is to be written may not be there yet.
    ///
    /// # Errors
    ///
    /// See [`Baseline::read`]; also an entry that does not tell which finding it lists.
    pub(crate) fn read(&self) -> Result<Baseline, Error> {
        let baseline = match Baseline::read(&self.path) {
            Err(Error::MissingBaseline { .. }) if self.mode == Mode::Write => Baseline::default(),
            read => read?,
        };
        match baseline.ambiguous() {
            None => Ok(baseline),
            Some(_) if self.mode == Mode::Write => Ok(baseline.without_ambiguous()),
            Some(entry) => Err(Error::AmbiguousBaseline {
                path: self.path.clone(),
                document: entry.path.clone(),
                rule: entry.rule,
            }),
        }
    }

    /// Forgives what the baseline lists, and tells what becomes of it.
    ///
    /// An entry about what this run did not look at stays as it is: another locale, or a path
    /// that `takes` does not take.
    pub(crate) fn apply(&self, baseline: Baseline, report: &mut Report, takes: &Covers<'_>) -> Ratchet {
        let mut found = BTreeSet::new();
        let mut denied = BTreeSet::new();
        let mut forgive = |finding: &mut Finding, pairs: &[Pair]| {
            let entry = KnownFinding::of(finding, pair_of(pairs, finding));
            if finding.is_denied() && self.mode == Mode::Write {
                denied.insert(entry);
                finding.standing = Standing::Forgiven;
            } else if forgives(&baseline, finding, &entry) {
                found.insert(entry);
            }
        };
        for finding in &mut report.source_findings {
            forgive(finding, &[]);
        }
        for side in &mut report.locales {
            for finding in &mut side.findings {
                forgive(finding, &side.pairs);
            }
        }
        let outdated_without_code = without_code(report, &baseline, &found);
        let locales: Vec<String> = report.locales.iter().map(|side| side.locale.to_string()).collect();
        let is_examined = |entry: &KnownFinding| match &entry.locale {
            None => takes(None, &entry.path),
            Some(own) => {
                let place = locales.iter().position(|locale| locale == own);
                place.is_some_and(|place| takes(Some(place), &entry.path))
            }
        };
        let (path, mode) = (self.path.clone(), self.mode);
        if mode == Mode::Write {
            denied.extend(baseline.entries.into_iter().filter(|entry| !is_examined(entry)));
            let renewed = Some(Baseline { entries: denied });
            return Ratchet { path, outdated: Vec::new(), outdated_without_code, renewed, mode };
        }
        let is_outdated = |entry: &KnownFinding| is_examined(entry) && !found.contains(entry);
        let (outdated, rest): (Vec<KnownFinding>, Vec<KnownFinding>) =
            baseline.entries.into_iter().partition(is_outdated);
        let renewed =
            (mode == Mode::Prune && !outdated.is_empty()).then(|| Baseline { entries: rest.into_iter().collect() });
        Ratchet { path, outdated, outdated_without_code, renewed, mode }
    }
}

/// Forgives a finding whose entry the baseline lists, and tells whether it does. Only errors need to be forgiven.
fn forgives(baseline: &Baseline, finding: &mut Finding, entry: &KnownFinding) -> bool {
    let is_listed = finding.is_open() && baseline.entries.contains(entry);
    if is_listed && finding.level == Level::Error {
        finding.standing = Standing::Forgiven;
    }
    is_listed
}

/// Forgives what the baseline lists of what is found where code blocks are meant to differ, and returns the entries
/// among those that were found which then no longer apply.
fn without_code(report: &mut Report, baseline: &Baseline, found: &BTreeSet<KnownFinding>) -> Vec<KnownFinding> {
    let mut outdated = Vec::new();
    for side in &mut report.locales {
        let Some(code_blocks) = &mut side.code_blocks else { continue };
        let mut own = BTreeSet::new();
        for finding in &mut code_blocks.findings {
            let entry = KnownFinding::of(finding, pair_of(&side.pairs, finding));
            if forgives(baseline, finding, &entry) {
                own.insert(entry);
            }
        }
        let locale = side.locale.to_string();
        let documents: BTreeSet<&str> = code_blocks.documents.iter().map(DocPath::as_str).collect();
        let is_of_them = |entry: &&KnownFinding| {
            entry.locale.as_deref() == Some(&*locale) && documents.contains(entry.path.as_str()) && !own.contains(entry)
        };
        outdated.extend(found.iter().filter(is_of_them).cloned());
    }
    outdated
}

//! The verdict: whether a run is denied, and what was not counted against it.

use std::path::PathBuf;

use super::baseline::{Baseline, KnownFinding};
use super::budgets::Account;
use crate::base::locale::Locale;
use crate::rules::{Finding, Level, Standing};

/// What the gate made of the findings of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many findings are denied.
    pub denied: usize,
    /// How many are warnings.
    pub warnings: usize,
    /// How many would be denied if they were not within a budget.
    pub tolerated: usize,
    /// How many the baseline forgives.
    pub forgiven: usize,
    /// How many are suppressed where they are.
    pub suppressed: usize,
    /// What became of the budgets.
    pub budgets: Vec<Account>,
    /// What became of the baseline, if there is one.
    pub baseline: Option<Ratchet>,
    /// What the run was narrowed to, if it was.
    pub since: Option<Narrowed>,
    /// The locales in which no translation records its source, so that none of them can be judged.
    pub untracked: Vec<Locale>,
    /// The locales in which the days of changes stand for records, so that changes of the source that were
    /// merged in between are missed.
    pub by_dates: Vec<Locale>,
}

/// The part of a run that is left when only what changed counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrowed {
    /// The revision that was named.
    pub revision: String,
    /// How many documents changed since, in all locales.
    pub documents: usize,
}

impl Verdict {
    /// Tells whether the gate denies the run.
    pub fn is_denied(&self) -> bool {
        self.denied > 0 || !self.untracked.is_empty()
    }

    /// Counts findings.
    pub fn count<'a>(&mut self, findings: impl Iterator<Item = &'a Finding>) {
        for finding in findings {
            match (&finding.standing, finding.level) {
                (Standing::Open, Level::Error) => self.denied += 1,
                (Standing::Open, _) => self.warnings += 1,
                (Standing::Tolerated, _) => self.tolerated += 1,
                (Standing::Forgiven, _) => self.forgiven += 1,
                (Standing::Suppressed { .. }, _) => self.suppressed += 1,
            }
        }
    }
}

/// What became of a baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ratchet {
    /// The file.
    pub path: PathBuf,
    /// The entries that no longer apply.
    pub outdated: Vec<KnownFinding>,
    /// Of a part of a run, the entries that no longer apply either where code blocks are meant to differ.
    pub outdated_without_code: Vec<KnownFinding>,
    /// What the file is to hold from now on, if it is to change.
    pub renewed: Option<Baseline>,
    /// What was asked of it.
    pub mode: Mode,
}

/// What is done with a baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// What it lists is forgiven.
    #[default]
    Forgive,
    /// It is made of what would be denied.
    Write,
    /// It loses the entries that no longer apply.
    Prune,
}

//! The gate: which findings deny a run.
//!
//! Rules say what they found; the gate says what it weighs in this project, by a [`Policy`] of
//! levels, which of them are old and forgiven, by a [`Baseline`], and how many are put up with, by
//! [`Budgets`]. What is left makes the [`Verdict`].

mod baseline;
mod budgets;
mod policy;
mod ratchet;
mod since;
mod verdict;

pub use baseline::{Baseline, Entry};
pub use budgets::{Account, Amount, Budget, Budgets, Limit};
pub use policy::{Policy, Scope, Selector, StaleKind};
pub use ratchet::BaselineFile;
pub use since::BadSince;
pub(crate) use since::Changed;
pub use verdict::{Mode, Narrowed, Ratchet, Verdict};

use jiff::Timestamp;

use crate::config::Config;
use crate::report::{LocaleReport, Report};
use crate::rules::{Finding, Level};
use crate::status::Document;

/// What decides about findings.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    /// The levels of findings.
    pub policy: Policy,
    /// How much is put up with.
    pub budgets: Budgets,
    /// The time of the run, from which ages are counted; without it none is known.
    pub now: Option<Timestamp>,
    /// The findings that are forgiven.
    pub baseline: Option<BaselineFile>,
    /// The revision since which documents must have changed to count.
    pub since: Option<String>,
}

impl Gate {
    /// Gives the findings of a locale their levels; those that are off go.
    pub(crate) fn weigh_locale(&self, side: &mut LocaleReport) {
        let documents = &side.documents;
        side.findings.retain_mut(|finding| self.weigh(finding, document_of(documents, finding)));
    }

    /// Gives the findings of the source tree their levels; those that are off go.
    pub(crate) fn weigh_source(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| self.weigh(finding, None));
    }

    /// Judges a run whose findings have their levels. `config` tells what it looked at.
    ///
    /// Everything is judged before the run is narrowed to what changed.
    pub(crate) fn judge(
        &self,
        report: &mut Report,
        baseline: Option<Baseline>,
        config: &Config,
        changed: Option<&Changed>,
    ) {
        let mut verdict = Verdict::default();
        if let (Some(file), Some(baseline)) = (&self.baseline, baseline) {
            verdict.baseline = Some(file.apply(baseline, report, config));
        }
        for side in &mut report.locales {
            verdict.budgets.extend(self.budgets.apply(side, self.now));
        }
        verdict.since = changed.map(|changed| changed.narrow(report));
        verdict.count(report.findings());
        report.verdict = verdict;
    }

    fn weigh(&self, finding: &mut Finding, document: Option<&Document>) -> bool {
        let provenance = document.and_then(|document| document.provenance.as_ref());
        let translation_type = provenance.and_then(|provenance| provenance.translation_type.as_ref());
        finding.level = self.policy.level(finding, translation_type);
        finding.level != Level::Off
    }
}

/// Finds the document that a finding is about, among documents sorted by path.
pub(crate) fn document_of<'a>(documents: &'a [Document], finding: &Finding) -> Option<&'a Document> {
    let at = documents.binary_search_by(|document| document.path.as_str().cmp(&finding.path)).ok()?;
    documents.get(at)
}

//! The gate: which findings deny a run.
//!
//! Rules say what they found; the gate says what it weighs in this project, by a [`Policy`] of
//! levels, which of them are old and forgiven, by a [`Baseline`], and how many are put up with, by
//! [`Budgets`]. What is left makes the [`Verdict`].

mod baseline;
mod budgets;
mod error;
mod narrow;
mod policy;
mod ratchet;
mod verdict;

#[cfg(test)]
pub(crate) use baseline::schema as baseline_schema;
pub use baseline::{Baseline, KnownFinding};
pub use budgets::{Account, Amount, Budget, Budgets, Limit};
pub use error::Error;
pub use policy::{Policy, Scope, Selector, StaleKind};
pub use ratchet::BaselineFile;
pub use verdict::{Mode, Narrowed, Ratchet, Verdict};

use std::collections::HashMap;

use jiff::Timestamp;

use crate::base::sorted::SortedCursor;
use crate::rules::{self, Finding, Level};
use crate::run::Report;
use crate::status::Pair;

/// Tells whether a run looked at a path of a locale, by its place, or of the source.
pub type Covers<'a> = dyn Fn(Option<usize>, &str) -> bool + 'a;

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
}

impl Gate {
    /// Gives the findings of a run their levels, removes those that are off, and judges the rest.
    ///
    /// `takes` tells which paths of a locale, by its place, the run looked at. Everything is judged before the run is narrowed
    /// to what changed.
    pub fn judge(&self, report: &mut Report, baseline: Option<Baseline>, takes: &Covers<'_>) -> Verdict {
        debug_assert!(are_distinct(report), "two findings are one to baseline and code scanning");
        report.source_findings.retain_mut(|finding| self.weigh(finding, None));
        for side in &mut report.locales {
            let pairs = &side.pairs;
            let without_code = side.code_blocks.iter_mut().map(|own| &mut own.findings);
            for findings in without_code.chain([&mut side.findings]) {
                let mut cursor = SortedCursor::default();
                findings.retain_mut(|finding| {
                    let at = cursor.find(pairs, |pair| pair.path.as_str().cmp(&finding.path));
                    self.weigh(finding, at.and_then(|at| pairs.get(at)))
                });
            }
        }
        let mut verdict = Verdict::default();
        if let (Some(file), Some(baseline)) = (&self.baseline, baseline) {
            verdict.baseline = Some(file.apply(baseline, report, takes));
        }
        for side in &mut report.locales {
            let accounts = Account::all(&self.budgets.of(&side.locale), side, self.now);
            // How much there is of what a budget puts up with is only known of the whole run.
            if report.part.is_none() {
                Account::settle(&accounts, side, self.now);
            }
            verdict.budgets.extend(accounts);
        }
        if let Some(part) = &mut report.part {
            part.time = self.now;
        }
        verdict.since = narrow::to_changed(report);
        verdict.count(report.findings());
        verdict
    }

    fn weigh(&self, finding: &mut Finding, pair: Option<&Pair>) -> bool {
        let provenance = pair.and_then(|pair| pair.provenance.as_ref());
        let translation_type = provenance.and_then(|provenance| provenance.translation_type.as_ref());
        finding.level = self.policy.level(finding, translation_type, pair.map(|pair| &pair.expected_source));
        finding.level != Level::Off
    }
}

/// Finds the document that a finding is about, among documents sorted by path.
pub(crate) fn pair_of<'a>(pairs: &'a [Pair], finding: &Finding) -> Option<&'a Pair> {
    let at = pairs.binary_search_by(|pair| pair.path.as_str().cmp(&finding.path)).ok()?;
    pairs.get(at)
}

/// Tells whether no two findings of a run have the same identity.
///
/// Findings of which only the lines differ have a number to tell them apart; others may not need
/// one.
fn are_distinct(report: &Report) -> bool {
    let mut seen = HashMap::new();
    let trees = std::iter::once((&report.source_findings, &[][..]))
        .chain(report.locales.iter().map(|side| (&side.findings, &side.pairs[..])));
    let findings = trees.flat_map(|(findings, pairs)| findings.iter().map(move |finding| (finding, pairs)));
    findings.into_iter().all(|(finding, pairs)| {
        let entry = KnownFinding::of(finding, pair_of(pairs, finding));
        let unnumbered = KnownFinding { number: 0, ..entry.clone() };
        let is_first = seen.insert((entry, true), &finding.cause).is_none();
        let twin = seen.insert((unnumbered, false), &finding.cause);
        is_first && twin.is_none_or(|cause| rules::differ_in_lines_only(cause, &finding.cause))
    })
}

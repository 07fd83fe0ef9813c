//! The order in which findings deserve attention.

use std::cmp::Reverse;

use crate::rules::Finding;
use crate::run::Report;

/// Sorts the findings that are open, the worst first: by weight, rule, words to review and path.
pub(super) fn ranked<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<&'a Finding> {
    let mut ranked: Vec<&Finding> = findings.into_iter().filter(|finding| finding.is_open()).collect();
    ranked.sort_by(|a, b| key(a).cmp(&key(b)));
    ranked
}

/// Returns what findings are sorted by, the worst first.
pub(super) fn key(finding: &Finding) -> impl Ord + '_ {
    let words = finding.cause.words().map_or(0, |words| words.changed);
    (
        Reverse(finding.weight()),
        finding.rule,
        Reverse(words),
        finding.path.as_str(),
        finding.locale.as_ref(),
        finding.lines,
    )
}

/// Sorts all findings of a report, the worst first.
pub(super) fn all(report: &Report) -> Vec<&Finding> {
    ranked(report.findings())
}

//! Rules over the status of a document.

use super::{Cause, Rule, Staleness};
use crate::drift::Assessment;
use crate::provenance::{Record, Unusable};
use crate::status::{InvalidReason, Pair, Status};

/// Finds what the status of a document asks for.
pub(super) fn of(pair: &Pair, record: Option<&Record>, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
    let lines = record.and_then(|record| record.lines);
    match pair.status {
        Status::Current => {}
        Status::Stale => {
            let assessment = pair.drift.as_deref();
            let text = assessment.and_then(Assessment::first_lines);
            find(Cause::Stale(Staleness::of(assessment)), text.or(lines));
            if assessment.is_some_and(|assessment| assessment.is_mismatch) {
                find(Cause::CommitMismatch, lines);
            }
        }
        Status::Missing => {
            let renamed_from = renamed_from(pair);
            find(Cause::Missing { reusable: pair.elsewhere.reusable_from.len(), renamed_from }, None);
        }
        Status::Orphaned => {
            let moved_to = pair.elsewhere.moved_to.first().map(ToString::to_string);
            let renamed_to = renamed_to(pair);
            find(Cause::Orphaned { moved_to, renamed_to, redirected_to: pair.elsewhere.redirected_to.clone() }, lines);
        }
        Status::Untracked => find(Cause::Untracked, None),
        Status::Invalid => {
            if let Some(reason) = pair.reason.as_deref() {
                find(Cause::Invalid(reason.clone()), invalid_lines(reason).or(lines));
            }
        }
    }
}

fn invalid_lines(reason: &InvalidReason) -> Option<(u32, u32)> {
    match reason {
        InvalidReason::Provenance(
            Unusable::MalformedHash { line, .. }
            | Unusable::NotAClaim { line, .. }
            | Unusable::ContradictoryHash { line, .. }
            | Unusable::NoHash { line }
            | Unusable::FrontMatterUnclosed { line },
        ) => Some((*line, *line)),
        _ => None,
    }
}

fn renamed_to(pair: &Pair) -> Option<(String, u8)> {
    pair.elsewhere.renamed_to.as_ref().map(|renamed| (renamed.path.to_string(), renamed.similarity))
}

fn renamed_from(pair: &Pair) -> Option<(String, u8)> {
    pair.renamed_from.as_ref().map(|renamed| (renamed.path.to_string(), renamed.similarity))
}

impl Cause {
    /// Returns what a rule says of a document whose place or content another document has, too.
    pub(crate) fn of_place(pair: &Pair, rule: Rule) -> Option<Self> {
        let mut found = None;
        let is_of_place = matches!(
            (pair.status, rule),
            (Status::Missing, Rule::MissingTranslation) | (Status::Orphaned, Rule::OrphanedTranslation)
        );
        if is_of_place {
            of(pair, None, &mut |cause, _| found = Some(cause));
        }
        found
    }

    /// Takes over where the document of a finding was renamed to, or from.
    pub(crate) fn rename(&mut self, pair: &Pair) {
        match self {
            Self::Missing { renamed_from: known, .. } => *known = renamed_from(pair),
            Self::Orphaned { renamed_to: known, .. } => *known = renamed_to(pair),
            _ => {}
        }
    }
}

//! Rules over the status of a document.

use super::{Cause, Staleness};
use crate::drift::Assessment;
use crate::provenance::{Record, Unusable};
use crate::status::{Pair, Reason, Status};

/// Finds what the status of a document asks for.
pub(super) fn of(document: &Pair, record: Option<&Record>, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
    let lines = record.and_then(|record| record.lines);
    match document.status {
        Status::Current => {}
        Status::Stale => {
            let assessment = document.drift.as_ref();
            let text = assessment.and_then(Assessment::first_lines);
            find(Cause::Stale(Staleness::of(assessment)), text.or(lines));
            if assessment.is_some_and(|assessment| assessment.is_mismatch) {
                find(Cause::CommitMismatch, lines);
            }
        }
        Status::Missing => find(Cause::Missing { reusable: document.reusable_from.len() }, None),
        Status::Orphaned => {
            let moved_to = document.moved_to.first().map(ToString::to_string);
            find(Cause::Orphaned { moved_to, redirected_to: document.redirected_to.clone() }, lines);
        }
        Status::Untracked => find(Cause::Untracked, None),
        Status::Invalid => {
            if let Some(reason) = &document.reason {
                find(Cause::Invalid(reason.clone()), invalid_lines(reason).or(lines));
            }
        }
    }
}

fn invalid_lines(reason: &Reason) -> Option<(u32, u32)> {
    match reason {
        Reason::Provenance(
            Unusable::MalformedHash { line, .. }
            | Unusable::ContradictoryHash { line, .. }
            | Unusable::NoHash { line }
            | Unusable::FrontMatterUnclosed { line },
        ) => Some((*line, *line)),
        _ => None,
    }
}

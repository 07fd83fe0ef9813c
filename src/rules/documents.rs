//! Every family of rules over the documents of a locale.

use super::{Cause, Finding, record, status, suppressed};
use crate::status::{Pair, Targets};

/// Finds what there is to act on in the documents of a locale, in their order.
pub fn of_locale(documents: &[Pair], targets: &Targets) -> Vec<Finding> {
    let mut records = targets.documents().iter().peekable();
    let mut findings = Vec::new();
    for document in documents {
        // Both are sorted by path, and every translation is among the documents.
        let target = records.next_if(|target| target.path == document.path);
        let record = target.and_then(|target| target.record.as_ref().ok());
        let own = findings.len();
        let mut find = |cause: Cause, lines| {
            findings.push(cause.found(Some(&document.locale), document.path.as_str(), lines));
        };
        status::of(document, record, &mut find);
        if let Some(record) = record {
            record::of(document, record, &mut find);
            if let Some(suppression) = &record.suppression {
                let more = suppressed::suppress(document, suppression, &mut findings[own..]);
                findings.extend(more);
            }
        }
    }
    findings
}

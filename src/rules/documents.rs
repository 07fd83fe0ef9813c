//! Every family of rules over the documents of a locale.

use std::collections::HashMap;

use super::{Cause, ComparedMessages, Finding, damage, messages, record, status, suppressed};
use crate::base::path::DocPath;
use crate::status::{Pair, Targets};

/// Finds what there is to act on in the documents of a locale, in their order; `faults` has what is wrong with
/// messages.
pub fn of_locale(pairs: &[Pair], targets: &Targets, faults: &HashMap<DocPath, ComparedMessages>) -> Vec<Finding> {
    let mut records = targets.documents().iter().peekable();
    let mut findings = Vec::new();
    for pair in pairs {
        // Both are sorted by path, and every translation is among the documents.
        let target = records.next_if(|target| target.path == pair.path);
        let record = target.and_then(|target| target.record.as_ref().ok());
        let own = findings.len();
        let mut find = |cause: Cause, lines| {
            findings.push(cause.found(Some(&pair.locale), pair.path.as_str(), lines));
        };
        status::of(pair, record, &mut find);
        faults.get(&pair.path).into_iter().for_each(|faults| messages::of(faults, &mut find));
        if let Some(record) = record {
            record::of(pair, record, &mut find);
        }
        damage::of(pair, record, &mut find);
        if let Some(suppression) = record.and_then(|record| record.suppression.as_ref()) {
            let more = suppressed::suppress(pair, suppression, &mut findings[own..]);
            findings.extend(more);
        }
    }
    findings
}

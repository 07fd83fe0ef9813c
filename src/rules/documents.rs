//! Every family of rules over the documents of a locale.

use std::collections::HashMap;

use super::{Cause, ComparedMessages, Finding, damage, messages, record, status, suppressed};
use crate::base::path::DocPath;
use crate::glossary::TermBreach;
use crate::status::{Pair, Status, Targets};

/// The terms of a document that are not as the project demands, with the lines of the translation.
pub type BrokenTerms = Vec<(TermBreach, (u32, u32))>;

/// Finds what there is to act on in the documents of a locale, in their order; `faults` has what is wrong with
/// messages, `breaches` which terms are not as the project demands, with the lines.
pub fn of_locale(
    pairs: &[Pair],
    targets: &Targets,
    faults: &HashMap<DocPath, ComparedMessages>,
    breaches: &HashMap<DocPath, BrokenTerms>,
) -> Vec<Finding> {
    let mut records = targets.documents().iter().peekable();
    let mut findings = Vec::with_capacity(pairs.iter().filter(|pair| pair.status != Status::Current).count());
    for pair in pairs {
        // Both are sorted by path; not every translation need take part.
        while records.next_if(|target| target.path < pair.path).is_some() {}
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
        for (breach, lines) in breaches.get(&pair.path).into_iter().flatten() {
            find(Cause::Term(breach.clone()), Some(*lines));
        }
        if let Some(suppression) = record.and_then(|record| record.suppression.as_ref()) {
            let more = suppressed::suppress(pair, suppression, &mut findings[own..]);
            findings.extend(more);
        }
    }
    findings
}

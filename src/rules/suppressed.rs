//! Rules over what a translation says of its own findings.

use super::{Cause, Finding, Rule, Standing};
use crate::provenance::suppression::Suppression;
use crate::status::Pair;

/// Suppresses what a document says among its findings, and finds what is wrong with that.
pub(super) fn suppress(pair: &Pair, suppression: &Suppression, findings: &mut [Finding]) -> Vec<Finding> {
    let found = |cause: Cause, line: u32| cause.found(Some(&pair.locale), pair.path.as_str(), Some((line, line)));
    let mut more: Vec<Finding> =
        suppression.flaws.iter().map(|(flaw, line)| found(Cause::Flawed(flaw.clone()), *line)).collect();
    for (name, line) in &suppression.rules {
        let Some(rule) = Rule::from_id(name) else {
            more.push(found(Cause::UnknownRule { name: name.clone() }, *line));
            continue;
        };
        let mut named = findings.iter_mut().filter(|finding| finding.rule == rule).peekable();
        if named.peek().is_none() {
            more.push(found(Cause::Unused { rule }, *line));
        }
        named.for_each(|finding| finding.standing = Standing::Suppressed { reason: suppression.reason.clone() });
    }
    more
}

//! Rules over documents and their provenance.

use super::{Cause, Finding, Rule, Staleness, Standing};
use crate::drift::Assessment;
use crate::provenance::suppression::Suppression;
use crate::provenance::{Record, Unusable};
use crate::status::{Document, Reason, Status, Targets};

/// Finds what there is to act on in the documents of a locale, in their order.
pub fn of_locale(documents: &[Document], targets: &Targets) -> Vec<Finding> {
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
        of_status(document, record, &mut find);
        if let Some(record) = record {
            of_record(document, record, &mut find);
            if let Some(suppression) = &record.suppression {
                let more = suppress(document, suppression, &mut findings[own..]);
                findings.extend(more);
            }
        }
    }
    findings
}

/// Suppresses what a document says among its findings, and finds what is wrong with that.
fn suppress(document: &Document, suppression: &Suppression, findings: &mut [Finding]) -> Vec<Finding> {
    let found =
        |cause: Cause, line: u32| cause.found(Some(&document.locale), document.path.as_str(), Some((line, line)));
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

fn of_status(document: &Document, record: Option<&Record>, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
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

fn of_record(document: &Document, record: &Record, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
    let at = |line: u32| Some((line, line));
    if let Some(complaint) = record.complaint.clone() {
        let (line, column) = (complaint.line, complaint.column);
        find(Cause::FrontMatter { complaint: complaint.message, line, column }, at(line));
    }
    for malformed in &record.malformed {
        find(Cause::Malformed { key: malformed.key, found: malformed.found.clone() }, at(malformed.line));
    }
    let found = record.provenance.as_ref().and_then(|provenance| provenance.content_locale.clone());
    if let Some(found) = found.filter(|found| !document.locale.covers(found)) {
        find(Cause::WrongLocale { found, expected: document.locale.clone() }, record.locale_line.and_then(at));
    }
    if let Some(source_path) = document.source_path.as_ref().filter(|path| **path != document.path) {
        find(Cause::CaseMismatch { source_path: source_path.to_string() }, None);
    }
}

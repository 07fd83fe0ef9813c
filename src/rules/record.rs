//! Rules over the provenance record of a translation.

use super::Cause;
use crate::base::path::DocPath;
use crate::provenance::{EditedTranslation, Record};
use crate::status::Pair;

/// Finds what is wrong in a record that is no ground for a status, or beside it.
pub(super) fn of(pair: &Pair, record: &Record, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
    let at = |line: u32| Some((line, line));
    if let Some(complaint) = record.complaint.clone() {
        let (line, column) = (complaint.line, complaint.column);
        find(Cause::FrontMatter { syntax: complaint.syntax, complaint: complaint.message, line, column }, at(line));
    }
    let drift = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok());
    let alone = drift.map(|drift| drift.edited.clone()).filter(|lines| !lines.is_empty());
    let by_history = alone.map(|lines| EditedTranslation { lines, gone: 0 });
    if let Some(edited) = record.edited.as_deref().cloned().or(by_history) {
        let lines = edited.lines.first().copied();
        find(Cause::Edited(edited), lines);
    }
    for malformed in &record.malformed {
        find(
            Cause::Malformed { key: malformed.key, name: malformed.name.clone(), found: malformed.found.clone() },
            at(malformed.line),
        );
    }
    let found = record.provenance.as_ref().and_then(|provenance| provenance.content_locale.clone());
    if let Some(found) = found.filter(|found| !pair.locale.covers(found)) {
        find(Cause::WrongLocale { found, expected: pair.locale.clone() }, record.locale_line.and_then(at));
    }
    let is_other_case =
        |path: &&DocPath| **path != pair.expected_source && path.folded() == pair.expected_source.folded();
    if let Some(source_path) = pair.source_path.as_ref().filter(is_other_case) {
        find(Cause::CaseMismatch { source_path: source_path.to_string() }, None);
    }
}

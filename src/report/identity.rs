//! What makes a finding the same finding in the next run.

use sha2::{Digest, Sha256};

use super::LocaleReport;
use crate::fingerprint::Hash;
use crate::rules::{Cause, Finding};
use crate::status::Document;

/// Returns a name of the finding that edits elsewhere do not change.
///
/// It comes from the rule, the locale, the path and what the finding is about, never from lines.
/// A stale translation is stale anew when its source changes again; a missing one stays the same
/// finding whatever happens to its source.
pub(super) fn of(finding: &Finding, side: Option<&LocaleReport>) -> String {
    let locale = finding.locale.as_ref().map(ToString::to_string).unwrap_or_default();
    let document = side.and_then(|side| document(side, &finding.path));
    let recorded = || document.and_then(|document| document.provenance.as_ref()?.hash);
    let source = || document.and_then(|document| document.source_hash);
    let text = |hash: Option<Hash>| hash.map(|hash| hash.to_string()).unwrap_or_default();
    let (first, second) = match &finding.cause {
        Cause::Stale(_) => (text(recorded()), text(source())),
        Cause::Orphaned { .. } | Cause::Invalid(_) => (text(recorded()), String::new()),
        Cause::Malformed { key, .. } => (key.name().to_owned(), String::new()),
        _ => (String::new(), String::new()),
    };
    let mut hasher = Sha256::new();
    for part in [finding.rule.id(), &locale, &finding.path, &first, &second] {
        hasher.update(part.as_bytes());
        // No part holds it, so two parts never run together.
        hasher.update([0]);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn document<'a>(side: &'a LocaleReport, path: &str) -> Option<&'a Document> {
    let at = side.documents.binary_search_by(|document| document.path.as_str().cmp(path)).ok()?;
    side.documents.get(at)
}

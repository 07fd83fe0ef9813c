//! What makes a finding the same finding in the next run.

use sha2::{Digest, Sha256};

use crate::base::text::hex;
use crate::gate::KnownFinding;
use crate::rules::{Cause, Finding};
use crate::status::Pair;

/// Returns a name of the finding that edits elsewhere do not change.
///
/// It comes from the rule, the locale, the path and what the finding is about, never from lines.
/// A stale translation is stale anew when its source changes again; a missing one stays the same
/// finding whatever happens to its source.
pub(super) fn of(finding: &Finding, pair: Option<&Pair>) -> String {
    if let Cause::Saved(saved) = &finding.cause
        && !saved.fingerprint.is_empty()
    {
        return saved.fingerprint.clone();
    }
    let entry = KnownFinding::of(finding, pair);
    let text = Option::unwrap_or_default;
    let (hash, source, detail) = (text(entry.hash), text(entry.source_hash), text(entry.detail));
    let (locale, number) = (text(entry.locale), entry.number.to_string());
    digest(&[entry.rule.id(), &locale, &entry.path, &hash, &source, &detail, &number])
}

/// Returns the name of a finding in a folder of its own.
pub(super) fn below(folder: &str, fingerprint: &str) -> String {
    digest(&[folder, fingerprint])
}

fn digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.as_bytes());
        // No part holds it, so two parts never run together.
        hasher.update([0]);
    }
    hex(&hasher.finalize())
}

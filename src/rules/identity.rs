//! What tells a finding from every other one, from run to run.
//!
//! Lines take no part, so that what moves in a document stays the same finding.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use sha2::{Digest, Sha256};

use super::{Cause, Finding, Rule};
use crate::base::text::hex;

/// The most characters of a value that a detail shows; a longer one is told from others by a hash.
const MAX_DETAIL: usize = 120;

/// The versions that a finding is about, and which of several findings of its rule in a document
/// it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The recorded hash, where the finding is about the version that it names.
    pub hash: Option<String>,
    /// The hash of the source, where the finding is another one when the source changes.
    pub source_hash: Option<String>,
    /// What tells it from other findings of its rule in the document; `None` where there is only
    /// ever one.
    pub detail: Option<String>,
}

/// Cuts a detail that a baseline could not show in a line, without making two of them one.
pub(super) fn short(detail: &str) -> String {
    let Some((end, _)) = detail.char_indices().nth(MAX_DETAIL) else { return detail.to_owned() };
    let hash = hex(&Sha256::digest(detail)[..8]);
    format!("{}… {hash}", &detail[..end])
}

/// Tells whether nothing but their lines tells two findings apart.
pub(crate) fn differ_in_lines_only(one: &Cause, other: &Cause) -> bool {
    match (one, other) {
        (Cause::FrontMatter { complaint: one, .. }, Cause::FrontMatter { complaint: other, .. }) => one == other,
        // Of two places with the same damage, one may be beyond repair.
        (
            Cause::Damaged { kind, base, translation, .. },
            Cause::Damaged { kind: other, base: other_base, translation: other_translation, .. },
        ) => (kind, base, translation) == (other, other_base, other_translation),
        _ => one == other,
    }
}

/// Numbers the findings of a tree that nothing but their lines tells apart, in their order.
pub fn number(findings: &mut [Finding]) {
    let mut seen: HashMap<(Rule, &str, Option<String>), u32, RandomState> = HashMap::default();
    let mut numbers: Vec<u32> = Vec::with_capacity(findings.len());
    // Mostly those of a document stand together, and none of another one is the same.
    let are_together = findings.is_sorted_by(|one, other| one.path <= other.path);
    let mut last = None;
    for finding in findings.iter() {
        if are_together && last.replace(&finding.path) != Some(&finding.path) {
            seen.clear();
        }
        let count = seen.entry((finding.rule, &finding.path, finding.cause.identity(None).detail)).or_default();
        numbers.push(*count);
        *count += 1;
    }
    for (finding, number) in findings.iter_mut().zip(numbers) {
        finding.number = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{EntrySyntax, NeverFits};
    use crate::provenance::Key;
    use crate::provenance::Unusable;
    use crate::provenance::suppression::Flaw;
    use crate::status::{Broken, InvalidReason};
    use crate::tree::Unreadable;

    fn details(causes: &[Cause]) -> Vec<Option<String>> {
        causes.iter().map(|cause| cause.identity(None).detail).collect()
    }

    #[test]
    fn the_same_damage_differs_in_lines_only() {
        let damage = |has_repair, translation: &str| Cause::Damaged {
            kind: crate::damage::DamageKind::AlteredCode,
            base: "`Get-Item`".into(),
            translation: translation.into(),
            has_repair,
        };
        assert!(differ_in_lines_only(&damage(true, "`Get-item`"), &damage(false, "`Get-item`")));
        assert!(!differ_in_lines_only(&damage(true, "`Get-item`"), &damage(true, "`get-item`")));
    }

    #[test]
    fn two_findings_of_a_rule_in_a_document_differ() {
        let malformed = |key, found: &str| Cause::Malformed {
            key,
            name: String::from(if key == Key::Commit { "commit" } else { "id" }),
            found: found.into(),
        };
        let locale = |tag: &str| Cause::WrongLocale {
            found: tag.parse().expect("a tag"),
            expected: "nl-NL".parse().expect("a tag"),
        };
        let json = |complaint: &str| Broken::Json { complaint: complaint.into(), line: 1, column: 1 };
        let front = |complaint: &str| Cause::FrontMatter {
            syntax: EntrySyntax::Yaml,
            complaint: complaint.into(),
            line: 1,
            column: 1,
        };
        let invalid = |line| Cause::Invalid(InvalidReason::Provenance(Unusable::NoHash { line }));
        let causes = [
            Cause::Unused { rule: Rule::StaleTranslation },
            Cause::Unused { rule: Rule::MissingTranslation },
            Cause::UnknownRule { name: "a".into() },
            Cause::UnknownRule { name: "b".into() },
            Cause::UnknownRule { name: "x".repeat(500) + "a" },
            Cause::UnknownRule { name: "x".repeat(500) + "b" },
            Cause::Flawed(Flaw::Shape),
            Cause::Flawed(Flaw::NoReason),
            Cause::Flawed(Flaw::Unreadable),
            malformed(Key::Commit, "a"),
            malformed(Key::Commit, "b"),
            malformed(Key::FileId, "a"),
            locale("de-DE"),
            locale("fr-FR"),
            Cause::Redirects(json("a")),
            Cause::Redirects(json("b")),
            Cause::Redirects(Broken::Unreadable(Unreadable::Denied)),
            front("c"),
            front("d"),
            invalid(1),
            Cause::NeverFits(NeverFits::NotUtf8 { line: 1 }),
            Cause::NeverFits(NeverFits::NotYaml { syntax: EntrySyntax::Yaml, line: 1 }),
            Cause::NeverFits(NeverFits::NotTable { syntax: EntrySyntax::Json, line: 1 }),
            Cause::NeverFits(NeverFits::StrayReturns { line: 1 }),
            Cause::Invalid(InvalidReason::Provenance(Unusable::Utf16)),
        ];
        let details = details(&causes);
        for (at, one) in details.iter().enumerate() {
            assert!(one.is_some() && !details[..at].contains(one), "{one:?}");
        }
        assert!(details.iter().flatten().all(|detail| detail.len() < 500));
    }

    #[test]
    fn what_moves_in_a_document_stays_the_same_finding() {
        let at = |line| Cause::FrontMatter { syntax: EntrySyntax::Yaml, complaint: "a".into(), line, column: line };
        let invalid = |line| Cause::Invalid(InvalidReason::Provenance(Unusable::NoHash { line }));
        assert_eq!(at(1).identity(None), at(9).identity(None));
        assert_eq!(invalid(1).identity(None), invalid(9).identity(None));
    }

    #[test]
    fn what_only_lines_tell_apart_is_numbered() {
        let found = |line| Cause::Flawed(Flaw::Shape).found(None, "a.md", Some((line, line)));
        let mut findings = vec![found(3), found(4), Cause::Untracked.found(None, "a.md", None)];
        number(&mut findings);
        assert_eq!(findings.iter().map(|finding| finding.number).collect::<Vec<_>>(), [0, 1, 0]);
    }
}

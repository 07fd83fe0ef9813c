//! What a record is to say of a source document.

use jiff::civil::Date;

use super::{Claim, ClaimKind, CommitId, TranslationType};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::locale::Locale;

/// What a record is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renewal<'a> {
    /// The hash of the source document, in the form that Microsoft's records have.
    pub hash: Hash,
    /// The source document.
    pub head: &'a [u8],
    /// The commit that has the source document; `None` where none has it, and none may be named.
    pub commit: Option<CommitId>,
    /// How the translation was made; `None` to leave what stands there.
    pub translation_type: Option<TranslationType>,
    /// The day of the handoff.
    pub handoff: Date,
    /// The language, for a record that does not name it yet.
    pub locale: Locale,
}

impl Renewal<'_> {
    /// Returns the claim to write, as long as the one that stands there; `None` where there is
    /// nothing to claim.
    pub(super) fn claim(&self, kind: ClaimKind, old: Option<&Claim>) -> Option<String> {
        match kind {
            ClaimKind::Commit => {
                let commit = self.commit.as_ref()?;
                Some(match old {
                    Some(Claim::Commit(old)) if old.is_abbreviated() => commit.like(old).to_string(),
                    _ => commit.to_string(),
                })
            }
            ClaimKind::Digest(digest) => {
                let hash = digest.of(self.head);
                let digits = match old {
                    Some(Claim::Digest(old)) => old.as_str().len(),
                    _ => hash.len(),
                };
                Some(hash.get(..digits).unwrap_or(&hash).to_owned())
            }
            ClaimKind::Date => Some(self.handoff.to_string()),
        }
    }

    /// Tells whether a claim is the one that was to be written.
    pub fn means(&self, claim: &Claim) -> bool {
        match claim {
            Claim::Hash(hash) => *hash == self.hash || Fingerprints::of(self.head, Algorithms::of(hash)).contains(hash),
            Claim::Digest(digest) => digest.is_of(self.head),
            Claim::Commit(commit) => self.commit.as_ref().is_some_and(|own| own.as_str().starts_with(commit.as_str())),
            Claim::Date(_) => true,
        }
    }

    #[cfg(test)]
    pub(super) fn for_tests(head: &[u8]) -> Renewal<'_> {
        Renewal {
            hash: crate::base::fingerprint::usual(head),
            head,
            commit: None,
            translation_type: None,
            handoff: Date::constant(2026, 3, 4),
            locale: "nl-NL".parse().unwrap(),
        }
    }
}

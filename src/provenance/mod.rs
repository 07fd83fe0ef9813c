//! The provenance record of a translation: which source it was made from.
//!
//! A [`Scheme`] is one convention for such records. It reads what a translation records as a
//! [`Claim`] in terms of the engine, and writes a record anew. Everything above this room asks the
//! scheme and knows no key.

mod microsoft;
mod renewal;
pub mod suppression;

pub use microsoft::{Microsoft, PRIORITY_KEY};
pub use renewal::Renewal;

use std::fmt;

use jiff::civil::Date;

use crate::base::fingerprint::{Fingerprints, Hash};
use crate::base::locale::Locale;
use crate::document::Kind;
use crate::document::front_matter::Complaint;
use crate::provenance::suppression::Suppression;

/// One convention for provenance records.
pub trait Scheme: fmt::Debug + Send + Sync {
    /// Returns the name under which configuration knows the scheme.
    fn id(&self) -> &'static str;

    /// Reads the record of a translation from as much of it as holds its front matter.
    fn read(&self, document: &[u8], kind: Kind) -> Record;

    /// Tells whether an entry of front matter belongs to the record.
    fn owns(&self, key: &str) -> bool;

    /// Returns the document with this record; `None` where there is no place for one.
    fn write(&self, document: &str, kind: Kind, renewal: &Renewal) -> Option<String>;
}

/// Every scheme, the default first.
pub const SCHEMES: [&dyn Scheme; 1] = [&Microsoft];

/// Tells whether an entry of front matter belongs to a record of any scheme.
pub(crate) fn is_record_key(name: &str) -> bool {
    SCHEMES.iter().any(|scheme| scheme.owns(name))
}

/// What a record says of the source, in terms of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim<'a> {
    /// The hash of the source document.
    pub hash: Option<Hash>,
    /// The commit that has it.
    pub commit: Option<&'a CommitId>,
}

impl Claim<'_> {
    /// Tells whether the claim is true of a source document with these fingerprints; `None` where
    /// they do not decide it.
    pub fn is_true_of(&self, fingerprints: &Fingerprints) -> Option<bool> {
        self.hash.map(|hash| fingerprints.contains(&hash))
    }
}

/// A key of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The hash of the source document.
    Hash,
    /// The commit that the source document was taken from.
    Commit,
    /// How the translation was made.
    TranslationType,
    /// The language of the translation.
    ContentLocale,
    /// The day on which the source was handed to translation.
    LastHandoff,
    /// The file's number in the localization system.
    FileId,
}

impl Key {
    /// Every key, in the order in which records hold them.
    pub const ALL: [Self; 6] =
        [Self::Hash, Self::Commit, Self::TranslationType, Self::ContentLocale, Self::LastHandoff, Self::FileId];
}

/// How a translation was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationType {
    /// `MT`: machine translation.
    Machine,
    /// `HT`: human translation.
    Human,
    /// Any other value, kept as it stands.
    Other(String),
}

impl TranslationType {
    fn read(text: &str) -> Self {
        [Self::Machine, Self::Human]
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(text))
            .unwrap_or_else(|| Self::Other(text.to_owned()))
    }

    /// Returns the value as records hold it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Machine => "MT",
            Self::Human => "HT",
            Self::Other(value) => value,
        }
    }
}

/// A git commit id: 40 hex digits, or 64 in a repository that uses SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitId(String);

impl CommitId {
    pub(crate) fn read(text: &str) -> Option<Self> {
        let hex = matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        hex.then(|| Self(text.to_ascii_lowercase()))
    }

    /// Returns the hex digits, in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a translation records of its source, as far as the record can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// The hash of the source document that was translated.
    pub hash: Option<Hash>,
    /// The commit that the source document was taken from.
    pub commit: Option<CommitId>,
    /// How the translation was made.
    pub translation_type: Option<TranslationType>,
    /// The language of the translation.
    pub content_locale: Option<Locale>,
    /// The day on which the source was handed to translation.
    pub last_handoff: Option<Date>,
    /// The file's number in the localization system.
    pub file_id: Option<String>,
}

impl Provenance {
    /// Returns what the record says of the source.
    pub fn claim(&self) -> Claim<'_> {
        Claim { hash: self.hash, commit: self.commit.as_ref() }
    }
}

/// A record and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The values that could be read; `None` where the document holds no key of the record.
    pub provenance: Option<Provenance>,
    /// Why the hash cannot be used, if so; the record is then no ground for a status.
    pub unusable: Option<Unusable>,
    /// Values other than the hash that cannot be used.
    pub malformed: Vec<Malformed>,
    /// Why YAML refused the front matter.
    pub complaint: Option<Complaint>,
    /// The first and the last line of the record.
    pub lines: Option<(u32, u32)>,
    /// The line that names the language.
    pub locale_line: Option<u32>,
    /// What is said of findings that are not to be acted on.
    pub suppression: Option<Suppression>,
}

/// Why a record cannot tell which source was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unusable {
    /// The hash is neither 40 nor 64 hex digits.
    MalformedHash {
        /// What stands there.
        found: String,
        /// Its line.
        line: u32,
    },
    /// Two hashes are recorded, and they differ.
    ContradictoryHash {
        /// The first hash.
        first: String,
        /// The other one.
        second: String,
        /// The other one's line.
        line: u32,
    },
    /// Other keys of the record are there, the hash is not.
    NoHash {
        /// The line of the first key.
        line: u32,
    },
    /// The front matter is larger than what is read of it.
    FrontMatterTooLarge,
    /// The front matter has no closing marker, so where it ends is unknown.
    FrontMatterUnclosed {
        /// The line of the first key.
        line: u32,
    },
    /// The file is UTF-16, in which nothing is looked for.
    Utf16,
}

/// A value that is not what its key demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The key.
    pub key: Key,
    /// Its name in the scheme.
    pub name: &'static str,
    /// What stands there.
    pub found: String,
    /// Its line.
    pub line: u32,
}

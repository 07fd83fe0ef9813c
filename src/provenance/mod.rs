//! The provenance record of a translation: which source it was made from.
//!
//! A [`Scheme`] is one convention for such records. It reads what a translation records as a
//! [`Claim`] in terms of the engine, and writes a record anew. Everything above this room asks the
//! scheme and knows no key.

mod claim;
mod comment;
mod dates;
mod keyed;
mod lock;
mod manifest;
mod microsoft;
pub mod presets;
mod renewal;
pub mod suppression;

pub use claim::{Claim, ClaimKind, ClaimPattern, CommitId, Digest, DigestKind};
pub use comment::Comment;
pub use dates::Dates;
pub use keyed::Keyed;
pub(crate) use lock::record_of;
#[cfg(test)]
pub(crate) use lock::schema as lock_schema;
pub use lock::{
    EditedTranslation, LOCK_FOLDER, LOCK_NAME, Lock, LockFault, LockFile, LockReader, LockSegment, SegmentState,
    TextHash, texts_of,
};
pub use manifest::{Manifest, ManifestChange, ManifestError};
pub use microsoft::{Microsoft, PRIORITY_KEY};
pub use renewal::Renewal;

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;

use crate::base::fingerprint::Hash;
use crate::base::locale::Locale;
use crate::document::Kind;
use crate::document::front_matter::{self, Complaint, FrontMatter, FrontMatterEnd};
use crate::provenance::suppression::Suppression;

/// One convention for provenance records.
pub trait Scheme: fmt::Debug + Send + Sync {
    /// Returns the name under which messages and machine formats know the scheme.
    fn id(&self) -> &str;

    /// Returns what the scheme records.
    fn kind(&self) -> ClaimKind;

    /// Reads the record of a translation from as much of it as holds its front matter.
    fn read(&self, document: &[u8], kind: Kind) -> Record;

    /// Tells whether an entry of front matter belongs to the record.
    fn owns(&self, key: &str) -> bool;

    /// Returns the document with this record; `None` where there is no place for one.
    fn write(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String>;

    /// Returns the document without its record; `None` where nothing but the record cannot be removed. What is
    /// more than a record stays.
    fn without(&self, document: &str, _kind: Kind) -> Option<String> {
        Some(document.to_owned())
    }

    /// Returns where records stand that are not in the documents themselves.
    fn beside(&self) -> Option<Ledger<'_>> {
        None
    }

    /// Tells whether records hold whole hashes of the source, so that no history is needed to judge them.
    fn has_hashes(&self) -> bool {
        false
    }

    /// Tells whether a claim is true of a source document of which only the front matter changed.
    fn ignores_front_matter(&self) -> bool {
        false
    }

    /// Tells whether a document without front matter has no place for a record.
    fn needs_front_matter(&self) -> bool {
        self.beside().is_none() && !self.is_of_dates()
    }

    /// Tells whether records may say which source document a translation is one of.
    fn names_sources(&self) -> bool {
        matches!(self.beside(), Some(Ledger::Lock(_)))
    }

    /// Tells whether the scheme has no records, and takes the day of a translation's last change for
    /// one.
    fn is_of_dates(&self) -> bool {
        false
    }
}

/// Records that stand in files of their own.
#[derive(Clone, Copy, Debug)]
pub enum Ledger<'a> {
    /// A file for each page.
    Lock(&'a Lock),
    /// A file for all pages of a locale, or of all locales.
    Manifest(&'a Manifest),
}

/// Tells whether an entry of front matter belongs to a record of a scheme that is known by name.
pub(crate) fn is_record_key(name: &str) -> bool {
    Microsoft.owns(name) || presets::KEYS.contains(&name)
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
    Other(Box<str>),
}

impl TranslationType {
    pub(crate) fn read(text: &str) -> Self {
        [Self::Machine, Self::Human]
            .into_iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(text))
            .unwrap_or_else(|| Self::Other(text.into()))
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

/// What a translation records of its source, as far as the record can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// What the record says of the source, as it says it.
    pub claim: Option<Claim>,
    /// The hash of the source document that was translated: the recorded one, or that of the
    /// version that the claim was found to mean.
    pub hash: Option<Hash>,
    /// The commit that the source document was taken from: the recorded one, or the one that has
    /// the version that the claim was found to mean.
    pub commit: Option<CommitId>,
    /// How the translation was made.
    pub translation_type: Option<TranslationType>,
    /// The language of the translation.
    pub content_locale: Option<Locale>,
    /// The day on which the source was handed to translation.
    pub last_handoff: Option<Date>,
    /// The file's number in the localization system.
    pub file_id: Option<Box<str>>,
    /// The path of the source document, as the record has it.
    pub source_path: Option<Box<str>>,
}

/// A record and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The values that could be read; `None` where the document holds no key of the record.
    pub provenance: Option<Arc<Provenance>>,
    /// Why the hash cannot be used, if so; the record is then no ground for a status.
    pub unusable: Option<Box<Unusable>>,
    /// Values other than the hash that cannot be used.
    pub malformed: Vec<Malformed>,
    /// Why YAML refused the front matter.
    pub complaint: Option<Box<Complaint>>,
    /// The first and the last line of the record.
    pub lines: Option<(u32, u32)>,
    /// The line that names the language.
    pub locale_line: Option<u32>,
    /// What is said of findings that are not to be acted on.
    pub suppression: Option<Box<Suppression>>,
    /// What of the translation is not what it was when its record was made, where the record tells.
    pub edited: Option<Box<EditedTranslation>>,
}

/// Why a record cannot tell which source was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unusable {
    /// What stands there is no revision, hash or date, as the scheme has them.
    NotAClaim {
        /// What the scheme records.
        kind: ClaimKind,
        /// What stands there.
        found: String,
        /// Its line.
        line: u32,
    },
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
    /// The file that holds the record cannot be used.
    Lock {
        /// The file, below the folder of the configuration.
        file: String,
        /// What is wrong with it.
        fault: LockFault,
    },
}

/// A value that is not what its key demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The key.
    pub key: Key,
    /// Its name in the scheme.
    pub name: String,
    /// What stands there.
    pub found: String,
    /// Its line.
    pub line: u32,
}

impl Record {
    /// Finds the front matter that a record stands in.
    ///
    /// # Errors
    ///
    /// The record of a document that has none, or none that can be read.
    fn front_matter(document: &[u8], kind: Kind) -> Result<FrontMatter<'_>, Box<Self>> {
        let unusable = |why| Err(Box::new(Self { unusable: Some(Box::new(why)), ..Self::default() }));
        if document.starts_with(b"\xff\xfe") || document.starts_with(b"\xfe\xff") {
            return unusable(Unusable::Utf16);
        }
        match front_matter::find(document, kind) {
            None => Err(Box::default()),
            Some(block) if block.end == FrontMatterEnd::Cut => unusable(Unusable::FrontMatterTooLarge),
            Some(block) => Ok(block),
        }
    }

    /// Returns the record of a claim that stands on a line, or of what stands there instead of one.
    fn of_claim(kind: ClaimKind, text: &str, line: u32) -> Self {
        let claim = kind.read(text);
        let found = || Unusable::NotAClaim { kind, found: text.trim().to_owned(), line };
        let unusable = claim.is_none().then(|| Box::new(found()));
        let mut provenance = Provenance::default();
        match &claim {
            Some(Claim::Hash(hash)) => provenance.hash = Some(*hash),
            Some(Claim::Commit(commit)) => provenance.commit = Some(commit.clone()),
            Some(Claim::Digest(_) | Claim::Date(_)) | None => {}
        }
        provenance.claim = claim;
        Self { provenance: Some(Arc::new(provenance)), unusable, lines: Some((line, line)), ..Self::default() }
    }

    /// Returns what the record claims, if anything.
    pub fn claim(&self) -> Option<&Claim> {
        self.provenance.as_ref()?.claim.as_ref()
    }
}

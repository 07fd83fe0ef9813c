//! What a record can claim of the source: a hash, part of one, a commit, or a day.

use std::fmt;

use jiff::Timestamp;
use regex_lite::Regex;
use sha2::Digest as _;

use crate::base::fingerprint::{Hash, unix};
use crate::base::text::hex;

/// What a record says of the source, as it says it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Claim {
    /// The translation was made from a document with this hash.
    Hash(Hash),
    /// It was made from a document with a hash that begins like this, or of another algorithm.
    Digest(Digest),
    /// It was made from the document as it was in this commit.
    Commit(CommitId),
    /// It was made from the document as it was then.
    Date(Timestamp),
}

/// What a scheme records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// The id of a commit.
    Commit,
    /// A hash of the document's bytes, or how it begins.
    Digest(DigestKind),
    /// A day, or a time.
    Date,
}

impl ClaimKind {
    /// Every kind, in the order in which they are documented.
    pub const ALL: [Self; 6] = [
        Self::Commit,
        Self::Digest(DigestKind::Sha1),
        Self::Digest(DigestKind::Sha256),
        Self::Digest(DigestKind::Md5),
        Self::Digest(DigestKind::GitBlob),
        Self::Date,
    ];

    /// Returns the name under which configuration knows the kind.
    pub fn id(self) -> &'static str {
        match self {
            Self::Commit => "git-commit",
            Self::Digest(DigestKind::Sha1) => "sha1",
            Self::Digest(DigestKind::Sha256) => "sha256",
            Self::Digest(DigestKind::Md5) => "md5",
            Self::Digest(DigestKind::GitBlob) => "git-blob",
            Self::Date => "date",
        }
    }

    /// Returns the kind with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Reads a claim of this kind; `None` where the text is none.
    pub fn read(self, text: &str) -> Option<Claim> {
        let text = text.trim();
        match self {
            Self::Commit => CommitId::read_any(text).map(Claim::Commit),
            Self::Digest(kind) => {
                let full = matches!(kind, DigestKind::Sha1 | DigestKind::Sha256);
                let hash = text.parse().ok().filter(|hash| full && text.len() == kind.digits() && is_of(hash, kind));
                hash.map(Claim::Hash).or_else(|| Digest::read(kind, text).map(Claim::Digest))
            }
            Self::Date => date(text).map(Claim::Date),
        }
    }
}

fn is_of(hash: &Hash, kind: DigestKind) -> bool {
    matches!((hash, kind), (Hash::Sha1(_), DigestKind::Sha1) | (Hash::Sha256(_), DigestKind::Sha256))
}

/// Reads a time, or the end of a day.
fn date(text: &str) -> Option<Timestamp> {
    let time = || text.parse::<Timestamp>().ok();
    let local = || text.replace(' ', "T").parse::<jiff::civil::DateTime>().ok().filter(|_| text.len() > 10);
    let day = || text.parse::<jiff::civil::Date>().ok().map(|day| day.at(23, 59, 59, 0));
    let utc = |local: jiff::civil::DateTime| local.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|at| at.timestamp());
    time().or_else(|| local().or_else(day).and_then(utc))
}

/// An algorithm by which documents are hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DigestKind {
    /// SHA-1 of the bytes.
    Sha1,
    /// SHA-256 of the bytes.
    Sha256,
    /// MD5 of the bytes.
    Md5,
    /// The id under which git stores the bytes.
    GitBlob,
}

impl DigestKind {
    /// Returns how many hex digits a whole hash has.
    pub fn digits(self) -> usize {
        match self {
            Self::Md5 => 32,
            Self::Sha1 | Self::GitBlob => 40,
            Self::Sha256 => 64,
        }
    }

    /// Returns the hash of bytes, in hex digits.
    pub fn of(self, bytes: &[u8]) -> String {
        match self {
            Self::Sha1 => hex(&sha1::Sha1::digest(bytes)),
            Self::Sha256 => hex(&sha2::Sha256::digest(bytes)),
            Self::Md5 => hex(&md5::Md5::digest(bytes)),
            Self::GitBlob => {
                let mut digest = sha1::Sha1::new();
                digest.update(format!("blob {}\0", bytes.len()));
                digest.update(bytes);
                hex(&digest.finalize())
            }
        }
    }
}

/// The fewest digits that tell a hash or a commit from others.
const FEWEST_DIGITS: usize = 7;

/// A hash of a document, or how it begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Digest {
    /// The algorithm.
    pub kind: DigestKind,
    /// Its first hex digits, at least eight of them, in lower case.
    digits: String,
}

impl Digest {
    /// Reads at least eight hex digits, at most those of a whole hash.
    pub fn read(kind: DigestKind, text: &str) -> Option<Self> {
        let is_long_enough = (FEWEST_DIGITS + 1..=kind.digits()).contains(&text.len());
        let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        (is_long_enough && is_hex).then(|| Self { kind, digits: text.to_ascii_lowercase() })
    }

    /// Returns the digits.
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    /// Tells whether it is a hash of a document, with the line ends that it has, or those of Unix or
    /// Windows.
    pub fn is_of(&self, document: &[u8]) -> bool {
        let is = |bytes: &[u8]| self.kind.of(bytes).starts_with(&self.digits);
        let lf = unix(document);
        is(document) || is(&lf) || is(&lf.split(|byte| *byte == b'\n').collect::<Vec<_>>().join(&b"\r\n"[..]))
    }
}

/// A git commit id: 40 hex digits, or 64 in a repository that uses SHA-256; schemes that abbreviate
/// have at least the first seven of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(Box<str>);

impl CommitId {
    /// Reads a whole id.
    pub(crate) fn read(text: &str) -> Option<Self> {
        Self::read_any(text).filter(|id| !id.is_abbreviated())
    }

    /// Reads an id, or how it begins.
    pub(crate) fn read_any(text: &str) -> Option<Self> {
        let is_id = matches!(text.len(), FEWEST_DIGITS..=40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_id.then(|| Self(text.to_ascii_lowercase().into()))
    }

    /// Tells whether digits are left out at the end.
    pub fn is_abbreviated(&self) -> bool {
        !matches!(self.0.len(), 40 | 64)
    }

    /// Returns the hex digits, in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the first digits, as many as another id has.
    #[must_use]
    pub(crate) fn like(&self, other: &Self) -> Self {
        Self(self.0.get(..other.0.len()).unwrap_or(&self.0).into())
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where in a text a claim stands: the group `rev` of a regular expression, or all of it.
#[derive(Clone, Debug)]
pub struct ClaimPattern(Regex);

impl PartialEq for ClaimPattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl ClaimPattern {
    /// Reads a regular expression.
    ///
    /// # Errors
    ///
    /// What the library objects to.
    pub fn new(expression: &str) -> Result<Self, String> {
        Regex::new(expression).map(Self).map_err(|error| error.to_string())
    }

    /// Finds the first match, as the span of the group `rev`, of the first group, or of all of it.
    pub(crate) fn find(&self, text: &str) -> Option<std::ops::Range<usize>> {
        let found = self.0.captures(text)?;
        let group = found.name("rev").or_else(|| found.get(1)).or_else(|| found.get(0))?;
        Some(group.range())
    }
}

//! The `ms.*` record in a translation: where it came from.

mod renewal;
pub mod suppression;

pub use renewal::Renewal;

use std::fmt;

use jiff::civil::Date;

use crate::base::fingerprint::Hash;
use crate::base::locale::Locale;
use crate::document::Kind;
use crate::document::front_matter::{self, Complaint, End, KeyValue, Keys};
use crate::provenance::suppression::Suppression;

/// A key of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// `ms.openlocfilehash`: the hash of the source document.
    Hash,
    /// `ms.sourcegitcommit`: the commit that the source document was taken from.
    Commit,
    /// `ms.translationtype`: `MT` or `HT`.
    TranslationType,
    /// `ms.contentlocale`: the language of the translation.
    ContentLocale,
    /// `ms.lasthandoff`: the day on which the source was handed to translation.
    LastHandoff,
    /// `ms.locfileid`: the file's number in the localization system.
    FileId,
}

impl Key {
    /// Every key, in the order in which records hold them.
    pub const ALL: [Self; 6] =
        [Self::Hash, Self::Commit, Self::TranslationType, Self::ContentLocale, Self::LastHandoff, Self::FileId];

    /// Returns the key's name in front matter.
    pub fn name(self) -> &'static str {
        NAMES[self as usize]
    }
}

/// The names that are looked for: all keys, then all keys as a few documents spell them, without
/// the prefix.
const NAMES: [&str; 12] = [
    "ms.openlocfilehash",
    "ms.sourcegitcommit",
    "ms.translationtype",
    "ms.contentlocale",
    "ms.lasthandoff",
    "ms.locfileid",
    "openlocfilehash",
    "sourcegitcommit",
    "translationtype",
    "contentlocale",
    "lasthandoff",
    "locfileid",
];

/// Tells whether an entry of front matter belongs to the record.
pub(crate) fn is_record_key(name: &str) -> bool {
    NAMES.contains(&name)
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
    /// The line of `ms.contentlocale`.
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
    /// What stands there.
    pub found: String,
    /// Its line.
    pub line: u32,
}

impl Record {
    /// Reads the record of a translation from as much of it as holds its front matter.
    pub fn read(document: &[u8], kind: Kind) -> Self {
        if document.starts_with(b"\xff\xfe") || document.starts_with(b"\xfe\xff") {
            return Self { unusable: Some(Unusable::Utf16), ..Self::default() };
        }
        let Some(block) = front_matter::find(document, kind) else { return Self::default() };
        if block.end == End::Cut {
            return Self { unusable: Some(Unusable::FrontMatterTooLarge), ..Self::default() };
        }
        let mut record = Self::of_keys(front_matter::read_keys(&block, &NAMES));
        record.suppression = Suppression::read(&block);
        if block.end == End::Unclosed {
            // Without a hash this may be a document that begins with a thematic break.
            let hash = record.provenance.take().and_then(|provenance| provenance.hash);
            let line = record.lines.map_or(1, |(line, _)| line);
            return Self { unusable: hash.map(|_| Unusable::FrontMatterUnclosed { line }), ..Self::default() };
        }
        record
    }

    fn of_keys(keys: Keys) -> Self {
        let mut record = Self { complaint: keys.complaint, ..Self::default() };
        if keys.values.is_empty() {
            return record;
        }
        let lines = || keys.values.iter().map(|value| value.line);
        record.lines = lines().min().zip(lines().max());
        let mut provenance = Provenance::default();
        for key in Key::ALL {
            let mut values = keys.values.iter().filter(|value| value.key % Key::ALL.len() == key as usize);
            let Some(first) = values.next() else { continue };
            let contradiction = values.find(|other| !other.value.eq_ignore_ascii_case(&first.value));
            record.take(&mut provenance, key, first, contradiction);
        }
        if provenance.hash.is_none() && record.unusable.is_none() {
            record.unusable = record.lines.map(|(line, _)| Unusable::NoHash { line });
        }
        record.provenance = Some(provenance);
        record
    }

    fn take(&mut self, provenance: &mut Provenance, key: Key, first: &KeyValue, contradiction: Option<&KeyValue>) {
        let text = first.value.trim();
        let read = match key {
            Key::Hash => return self.take_hash(provenance, first, contradiction),
            Key::Commit => set(&mut provenance.commit, CommitId::read(text)),
            Key::TranslationType => {
                let value = TranslationType::read(text);
                let usual = !matches!(value, TranslationType::Other(_));
                provenance.translation_type = Some(value);
                usual
            }
            Key::ContentLocale => {
                self.locale_line = Some(first.line);
                set(&mut provenance.content_locale, text.parse().ok())
            }
            Key::LastHandoff => set(&mut provenance.last_handoff, handoff(text)),
            Key::FileId => {
                let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                set(&mut provenance.file_id, digits.then(|| text.to_owned()))
            }
        };
        let bad = contradiction.or((!read).then_some(first));
        self.malformed.extend(bad.map(|bad| Malformed { key, found: bad.value.clone(), line: bad.line }));
    }

    fn take_hash(&mut self, provenance: &mut Provenance, first: &KeyValue, contradiction: Option<&KeyValue>) {
        if let Some(other) = contradiction {
            self.unusable = Some(Unusable::ContradictoryHash {
                first: first.value.clone(),
                second: other.value.clone(),
                line: other.line,
            });
        } else if !set(&mut provenance.hash, first.value.trim().parse().ok()) {
            self.unusable = Some(Unusable::MalformedHash { found: first.value.clone(), line: first.line });
        }
    }
}

fn set<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    *field = value;
    field.is_some()
}

/// Reads MM/DD/YYYY.
fn handoff(text: &str) -> Option<Date> {
    let number = |part: &str| {
        if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse::<i16>().ok() } else { None }
    };
    let mut parts = text.split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let small = |part: &str| number(part).and_then(|n| i8::try_from(n).ok());
    Date::new(number(year)?, small(month)?, small(day)?).ok()
}

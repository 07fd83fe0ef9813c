//! The convention of Microsoft's documentation: `ms.*` keys in front matter.
//!
//! It is undocumented. What the keys mean was found by comparing translations in public
//! repositories with the history of their sources: `ms.openlocfilehash` is the SHA-1, sometimes the
//! SHA-256, of the source document's bytes, mostly with the line ends of Windows.

use jiff::civil::Date;

use super::suppression::Suppression;
use super::{
    Claim, ClaimKind, CommitId, DigestKind, Key, Malformed, Provenance, Record, Renewal, Scheme, TranslationType,
    Unusable,
};
use crate::document::Kind;
use crate::document::front_matter::{self, FrontMatterEnd, KeyValue, Keys};

/// The scheme with `ms.openlocfilehash` and `ms.sourcegitcommit`.
#[derive(Clone, Copy, Debug)]
pub struct Microsoft;

/// The key of a source document that says how much its translations matter.
pub const PRIORITY_KEY: &str = "ms.localizationpriority";

/// The names that are looked for: all keys, then all keys as a few documents spell them, without
/// the prefix.
pub(super) const NAMES: [&str; 12] = [
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

/// Returns a key's name in front matter.
pub(super) fn name(key: Key) -> &'static str {
    NAMES[key as usize]
}

impl Scheme for Microsoft {
    fn id(&self) -> &str {
        "microsoft"
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        let block = match Record::front_matter(document, kind) {
            Ok(block) => block,
            Err(record) => return *record,
        };
        let mut record = Record::of_keys(front_matter::read_keys(&block, &NAMES));
        record.suppression = Suppression::read(&block);
        if block.end == FrontMatterEnd::Unclosed {
            // Without a hash this may be a document that begins with a thematic break.
            let hash = record.provenance.take().and_then(|provenance| provenance.hash);
            let line = record.lines.map_or(1, |(line, _)| line);
            return Record { unusable: hash.map(|_| Unusable::FrontMatterUnclosed { line }), ..Record::default() };
        }
        record
    }

    fn kind(&self) -> ClaimKind {
        ClaimKind::Digest(DigestKind::Sha1)
    }

    fn owns(&self, key: &str) -> bool {
        NAMES.contains(&key)
    }

    fn write(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String> {
        renewal.write(document, kind)
    }
}

impl Record {
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
        provenance.claim = provenance.hash.map(Claim::Hash);
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
        self.malformed.extend(bad.map(|bad| Malformed {
            key,
            name: name(key).to_owned(),
            found: bad.value.clone(),
            line: bad.line,
        }));
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

//! The convention of Microsoft's documentation: `ms.*` keys in front matter.
//!
//! It is undocumented. What the keys mean was found by comparing translations in public
//! repositories with the history of their sources: `ms.openlocfilehash` is the SHA-1, sometimes the
//! SHA-256, of the source document's bytes, mostly with the line ends of Windows.

use std::sync::Arc;

use jiff::civil::Date;

use super::suppression::Suppression;
use super::{
    Claim, ClaimKind, CommitId, DigestKind, Key, Malformed, Provenance, Record, Renewal, Scheme, TranslationType,
    Unusable,
};
use crate::document::Kind;
use crate::document::entries::{self, EntryChange, EntryEdit};
use crate::document::front_matter::{self, FrontMatterEnd, KeyValue, Keys};

/// The scheme with `ms.openlocfilehash` and `ms.sourcegitcommit`.
#[derive(Clone, Copy, Debug)]
pub struct Microsoft;

/// The key of a source document that says how much its translations matter.
pub const PRIORITY_KEY: &str = "ms.localizationpriority";

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

/// Returns a key's name in front matter.
fn name(key: Key) -> &'static str {
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
        record.suppression = Suppression::read(&block).map(Box::new);
        if block.end == FrontMatterEnd::Unclosed {
            // Without a hash this may be a document that begins with a thematic break.
            let hash = record.provenance.take().and_then(|provenance| provenance.hash);
            let line = record.lines.map_or(1, |(line, _)| line);
            return Record {
                unusable: hash.map(|_| Box::new(Unusable::FrontMatterUnclosed { line })),
                ..Record::default()
            };
        }
        record
    }

    fn kind(&self) -> ClaimKind {
        ClaimKind::Digest(DigestKind::Sha1)
    }

    fn without(&self, document: &str, kind: Kind) -> Option<String> {
        if front_matter::find(document.as_bytes(), kind).is_none() {
            return Some(document.to_owned());
        }
        let remove =
            |name| EntryEdit { names: std::slice::from_ref(name), is_nested: false, change: EntryChange::Remove };
        entries::edit(document, kind, &NAMES.iter().map(remove).collect::<Vec<_>>())
    }

    fn has_hashes(&self) -> bool {
        true
    }

    fn owns(&self, key: &str) -> bool {
        NAMES.contains(&key)
    }

    fn write(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String> {
        let set = |value: Option<String>| value.map_or(EntryChange::Remove, EntryChange::Set);
        let written = TranslationType::as_str;
        let day = renewal.handoff;
        let changes = [
            (Key::Hash, Some(EntryChange::Set(renewal.hash.to_string()))),
            (Key::Commit, Some(set(renewal.commit.as_ref().map(CommitId::to_string)))),
            (
                Key::TranslationType,
                renewal.translation_type.as_ref().map(|made| EntryChange::Set(written(made).to_owned())),
            ),
            (Key::ContentLocale, Some(EntryChange::Add(renewal.locale.to_string()))),
            (
                Key::LastHandoff,
                Some(EntryChange::Set(format!("{:02}/{:02}/{:04}", day.month(), day.day(), day.year()))),
            ),
        ];
        let names: [[&str; 2]; Key::ALL.len()] = Key::ALL.map(|key| [name(key), NAMES[key as usize + Key::ALL.len()]]);
        let edit = |(key, change): (Key, Option<EntryChange>)| {
            Some(EntryEdit { names: &names[key as usize], is_nested: false, change: change? })
        };
        let edits: Vec<EntryEdit<'_>> = changes.into_iter().filter_map(edit).collect();
        let written = entries::edit(document, kind, &edits)?;
        // The next run has to find the record where it is looked for.
        let record = self.read(written.as_bytes(), kind).provenance?;
        (record.hash == Some(renewal.hash)).then_some(written)
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
            record.unusable = record.lines.map(|(line, _)| Box::new(Unusable::NoHash { line }));
        }
        record.provenance = Some(Arc::new(provenance));
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
                set(&mut provenance.file_id, digits.then(|| text.into()))
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
            self.unusable = Some(Box::new(Unusable::ContradictoryHash {
                first: first.value.clone(),
                second: other.value.clone(),
                line: other.line,
            }));
        } else if !set(&mut provenance.hash, first.value.trim().parse().ok()) {
            let found = first.value.clone();
            self.unusable = Some(Box::new(Unusable::MalformedHash { found, line: first.line }));
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

#[cfg(test)]
mod tests {
    use super::*;

    fn renewal() -> Renewal<'static> {
        Renewal {
            head: b"",
            hash: "b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6".parse().unwrap(),
            commit: CommitId::read("a123456789012345678901234567890123456789"),
            translation_type: Some(TranslationType::Human),
            handoff: Date::constant(2026, 3, 4),
            locale: "nl-NL".parse().unwrap(),
        }
    }

    #[test]
    fn records_are_renewed_in_place() {
        let old = "---\r\ntitle: Titel\r\nms.openlocfilehash: \"aa\" # pin\r\nms.contentlocale: nl-nl\r\nms.translationtype: MT\r\nms.author: x\r\n---\r\nText\r\n";
        let new = Microsoft.write(old, Kind::Markdown, &renewal()).unwrap();
        assert_eq!(
            new,
            "---\r\ntitle: Titel\r\nms.openlocfilehash: \"b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6\" # pin\r\n\
             ms.contentlocale: nl-nl\r\nms.translationtype: HT\r\n\
             ms.sourcegitcommit: a123456789012345678901234567890123456789\r\nms.lasthandoff: 03/04/2026\r\n\
             ms.author: x\r\n---\r\nText\r\n"
        );
        assert_eq!(Microsoft.write(&new, Kind::Markdown, &renewal()).unwrap(), new);
    }

    #[test]
    fn a_commit_that_is_not_known_is_not_named() {
        let old = "---\nms.openlocfilehash: aa\nms.sourcegitcommit: bb\nms.lasthandoff: 01/01/2020\n---\n";
        let new = Microsoft
            .write(old, Kind::Markdown, &Renewal { commit: None, translation_type: None, ..renewal() })
            .unwrap();
        assert_eq!(
            new,
            "---\nms.openlocfilehash: b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6\nms.lasthandoff: 03/04/2026\n\
             ms.contentlocale: nl-NL\n---\n"
        );
    }

    #[test]
    fn empty_values_are_filled_and_shared_lines_are_left() {
        let old = "---\nms.openlocfilehash: aa\nms.lasthandoff:\nms.translationtype: # none\n---\n";
        let new = Microsoft.write(old, Kind::Markdown, &Renewal { commit: None, ..renewal() }).unwrap();
        assert!(new.contains("\nms.lasthandoff: 03/04/2026\n"), "{new}");
        assert!(new.contains("\nms.translationtype: HT # none\n"), "{new}");
        let flow = "metadata: {ms.openlocfilehash: aa, ms.sourcegitcommit: bb, title: T, ms.contentlocale: nl-nl, ms.lasthandoff: 2021-03-04T00:00:00.0000000Z}";
        assert_eq!(Microsoft.write(flow, Kind::Yaml, &Renewal { commit: None, ..renewal() }), None);
    }

    #[test]
    fn records_find_a_place() {
        let short = Renewal { commit: None, translation_type: None, ..renewal() };
        let record = "ms.openlocfilehash: b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6\n";
        let new = Microsoft.write("# Title\n", Kind::Markdown, &short).unwrap();
        assert!(new.starts_with(&format!("---\n{record}")) && new.ends_with("---\n\n# Title\n"), "{new}");
        let yaml = "### YamlMime:X\nmetadata:\n  title: T\n  ms.openlocfilehash: 'aa'\nitems:\n- a\n";
        let new = Microsoft.write(yaml, Kind::Yaml, &short).unwrap();
        assert_eq!(
            new,
            "### YamlMime:X\nmetadata:\n  title: T\n  ms.openlocfilehash: 'b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6'\n  \
             ms.contentlocale: nl-NL\n  ms.lasthandoff: 03/04/2026\nitems:\n- a\n"
        );
        assert_eq!(Microsoft.write("- a\n", Kind::Yaml, &short), None);
    }

    #[test]
    fn what_would_not_be_read_again_is_not_written() {
        // Markdown ends a line at a lone CR, and the search for front matter does not.
        for odd in [
            "---\rtia, b]\r\n---\r\nText\r\n",
            // It is no fence to who looks for the record, and one to who takes the document apart.
            "---\r\ntitle: x\r\n---\r\u{1a}Text\r\n",
            // What is no value in the old document would be another one in the new.
            "---\ntitle: x\nms.openlocfilehash: da76: 709\n---\n\n# Text\n",
            // A new entry would go on with the value before it.
            "---\ntitle\n  x: y: z\nms.openlocfilehash: da76 MT\n  ms.custom: x\n---\n\n# Text\n",
        ] {
            for kind in [Kind::Markdown, Kind::Yaml] {
                let written = Microsoft.write(odd, kind, &renewal());
                let is_read = |written: &String| {
                    let record = Microsoft.read(written.as_bytes(), kind);
                    record.provenance.is_some_and(|record| record.hash == Some(renewal().hash))
                };
                assert!(written.as_ref().is_none_or(is_read), "{written:?}");
                let again = written.as_ref().map(|written| Microsoft.write(written, kind, &renewal()));
                assert!(again.is_none_or(|again| again == written), "{written:?}");
            }
        }
    }
}

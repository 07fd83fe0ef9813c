//! Writes the record anew, in place: everything else keeps its bytes.

use std::ops::Range;

use jiff::civil::Date;

use super::microsoft::{Microsoft, NAMES, name};
use super::{Claim, ClaimKind, CommitId, Key, Scheme, TranslationType};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::locale::Locale;
use crate::document::block::{Block, BlockKind};
use crate::document::yaml::{self, Node, Value};
use crate::document::{Content, Kind, RecordPlace, TranslatableKeys, front_matter};

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

impl Renewal<'_> {
    /// Returns the document with this record; `None` where there is no place for one, or where it
    /// would not be read again as what was meant, with everything else as it was.
    pub fn write(&self, document: &str, kind: Kind) -> Option<String> {
        let written = self.written(document, kind).filter(|written| self.is_meant(document, written, kind))?;
        // An entry that landed within another one would be added again and again.
        (self.written(&written, kind).as_ref() == Some(&written)).then_some(written)
    }

    /// Reads both documents again: the new one has this record, and nothing else has changed.
    fn is_meant(&self, before: &str, after: &str, kind: Kind) -> bool {
        let read = |text: &str| Content::read(text.as_bytes(), kind, &TranslatableKeys::default());
        let (old, new) = (read(before), read(after));
        let is_of_record = |block: &Block| of_record(&block.kind, kind).is_some();
        fn others<'a>(content: &'a Content, is_of_record: &dyn Fn(&Block) -> bool) -> Vec<(&'a BlockKind, &'a str)> {
            let blocks = content.blocks.iter().filter(|block| !is_of_record(block));
            blocks.map(|block| (&block.kind, content.source(block))).collect()
        }
        if others(&old, &is_of_record) != others(&new, &is_of_record) {
            return false;
        }
        let (was, is) = (&before[old.body..], &after[new.body..]);
        let blank = ['\u{feff}', '\r', '\n'];
        let is_same_body = match (kind.place(), old.front_matter_end) {
            (RecordPlace::Metadata, _) => true,
            (RecordPlace::FrontMatter, 0) => was.trim_start_matches(blank) == is.trim_start_matches(blank),
            (RecordPlace::FrontMatter, _) => was == is,
        };
        if !is_same_body {
            return false;
        }
        // Whatever YAML reads, the next run has to find the record where it is looked for.
        let record = Microsoft.read(after.as_bytes(), kind).provenance;
        if record.is_none_or(|read| read.hash != Some(self.hash)) {
            return false;
        }
        let (was, is) = (values(before, &old, kind), values(after, &new, kind));
        // What was sound stays sound; what YAML refuses is read line by line.
        let Some(is) = is else { return was.is_none() };
        let others = |values: &[(String, Node)]| {
            let others = values.iter().filter(|(name, _)| !NAMES.contains(&name.as_str()));
            others.map(|(name, value)| (name.clone(), value.shape())).collect::<Vec<_>>()
        };
        let holds = |key: Key| match (self.value(key), key) {
            (_, Key::ContentLocale | Key::FileId) => true,
            (None, Key::TranslationType) => true,
            (wanted, _) => {
                let mut found = is.iter().filter(|(name, _)| names(key).contains(&name.as_str())).peekable();
                found.peek().is_some() == wanted.is_some()
                    && found.all(|(_, value)| Some(value.shape()) == wanted.as_ref().map(|text| format!("{text:?}")))
            }
        };
        was.is_none_or(|was| others(&was) == others(&is)) && Key::ALL.iter().all(|key| holds(*key))
    }

    fn written(&self, document: &str, kind: Kind) -> Option<String> {
        let content = Content::read(document.as_bytes(), kind, &TranslatableKeys::default());
        let line_end = if document.contains("\r\n") { "\r\n" } else { "\n" };
        let found = entries(&content, kind);
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let mut added = String::new();
        let indent = indent(document, &content, kind);
        for key in [Key::Hash, Key::Commit, Key::TranslationType, Key::ContentLocale, Key::LastHandoff] {
            let mut present = found.iter().filter(|(name, _)| *name == key).peekable();
            let value = self.value(key);
            let may_change = key != Key::ContentLocale && !(key == Key::TranslationType && value.is_none());
            if present.peek().is_none() {
                if let Some(value) = value {
                    added.push_str(&format!("{indent}{}: {value}{line_end}", name(key)));
                }
            } else if may_change {
                for (_, span) in present {
                    edits.push(match &value {
                        Some(value) => edit(document, span, value),
                        None => (alone(document, span, key)?, String::new()),
                    });
                }
            }
        }
        if !added.is_empty() {
            let last = found.iter().map(|(_, span)| line_of(document, span).end).max();
            match last.or_else(|| end_of_entries(document, &content, kind)) {
                Some(at) => edits.push((at..at, added)),
                None => match kind.place() {
                    // A document without front matter gets one.
                    RecordPlace::FrontMatter => {
                        let start = if document.starts_with('\u{feff}') { 3 } else { 0 };
                        edits.push((start..start, format!("---{line_end}{added}---{line_end}{line_end}")));
                    }
                    RecordPlace::Metadata => return None,
                },
            }
        }
        edits.sort_by_key(|(span, _)| (span.start, span.end));
        if edits.windows(2).any(|pair| pair[0].0.end > pair[1].0.start) {
            return None;
        }
        let mut written = document.to_owned();
        for (span, text) in edits.into_iter().rev() {
            written.replace_range(span, &text);
        }
        Some(written)
    }

    fn value(&self, key: Key) -> Option<String> {
        match key {
            Key::Hash => Some(self.hash.to_string()),
            Key::Commit => self.commit.as_ref().map(CommitId::to_string),
            Key::TranslationType => self.translation_type.as_ref().map(|value| value.as_str().to_owned()),
            Key::ContentLocale => Some(self.locale.to_string()),
            Key::LastHandoff => {
                Some(format!("{:02}/{:02}/{:04}", self.handoff.month(), self.handoff.day(), self.handoff.year()))
            }
            Key::FileId => None,
        }
    }
}

/// Finds the entries of the record. In YAML only their values have a place.
fn entries(content: &Content, kind: Kind) -> Vec<(Key, Range<usize>)> {
    content.blocks.iter().filter_map(|block| Some((of_record(&block.kind, kind)?, block.span.clone()))).collect()
}

/// Returns which entry of the record a block is.
fn of_record(block: &BlockKind, kind: Kind) -> Option<Key> {
    let key = |name: &str| NAMES.iter().position(|known| *known == name).map(|at| Key::ALL[at % Key::ALL.len()]);
    match (block, kind.place()) {
        (BlockKind::Key(name), RecordPlace::FrontMatter) => key(name),
        (BlockKind::Scalar(path), RecordPlace::Metadata) => key(path.strip_prefix("metadata.")?),
        _ => None,
    }
}

/// Returns the names that an entry of the record has.
fn names(key: Key) -> Vec<&'static str> {
    let is_of_key = |at: &usize| Key::ALL[at % Key::ALL.len()] == key;
    (0..NAMES.len()).filter(is_of_key).map(|at| NAMES[at]).collect()
}

/// Reads the entries among which the record stands as YAML does; `None` where YAML refuses them.
fn values(text: &str, content: &Content, kind: Kind) -> Option<Vec<(String, Node)>> {
    let source = match kind.place() {
        RecordPlace::FrontMatter => &text[content.front_matter.clone()],
        RecordPlace::Metadata => text.trim_start_matches('\u{feff}'),
    };
    if source.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > front_matter::MAX_NESTING {
        return None;
    }
    let entries = |node: Option<Node>| match node.map(|node| node.value) {
        Some(Value::Mapping(entries)) => Some(entries),
        None => Some(Vec::new()),
        _ => None,
    };
    let mut found = entries(yaml::parse(source).ok()?)?;
    if kind.place() == RecordPlace::Metadata {
        let is_metadata = |(key, _): &(Node, Node)| key.value == Value::Scalar("metadata".into());
        let metadata = found.into_iter().find(is_metadata).map(|(_, value)| value)?;
        found = entries(Some(metadata))?;
    }
    let named = |(key, value): (Node, Node)| match key.value {
        Value::Scalar(name) => (name, value),
        other => (format!("{other:?}"), value),
    };
    Some(found.into_iter().map(named).collect())
}

/// Writes a value in the place of another, which may be empty.
fn edit(document: &str, span: &Range<usize>, value: &str) -> (Range<usize>, String) {
    let place = value_span(document, span);
    let is_behind_colon = place.is_empty() && document[..place.start].ends_with(':');
    (place, if is_behind_colon { format!(" {value}") } else { value.to_owned() })
}

/// Returns the line of an entry, if nothing else stands in it.
fn alone(document: &str, span: &Range<usize>, key: Key) -> Option<Range<usize>> {
    let line = line_of(document, span);
    let text = document[line.clone()].trim_start_matches([' ', '\t', '"', '\'']);
    let names = [name(key), name(key).trim_start_matches("ms.")];
    names.iter().any(|name| text.starts_with(name)).then_some(line)
}

/// Returns where the value of an entry stands, within its quotes.
fn value_span(document: &str, span: &Range<usize>) -> Range<usize> {
    let entry = &document[span.clone()];
    let is_named = NAMES.iter().any(|name| entry.trim_start_matches(['"', '\'']).starts_with(name));
    let start = if is_named { entry.find(':').map_or(entry.len(), |at| at + 1) } else { 0 };
    let blanks = entry[start..].len() - entry[start..].trim_start().len();
    let is_empty = entry[start..].trim_start().is_empty() || entry[start..].trim_start().starts_with('#');
    let start = if is_empty { start } else { start + blanks };
    let value = &entry[start..];
    let inner = ['"', '\''].into_iter().find_map(|quote| {
        let inner = value.strip_prefix(quote)?;
        Some(1..1 + inner.find(quote).unwrap_or(inner.len()))
    });
    let word = if value.starts_with('#') { 0 } else { value.find(char::is_whitespace).unwrap_or(value.len()) };
    let inner = inner.unwrap_or(0..word);
    span.start + start + inner.start..span.start + start + inner.end
}

fn line_of(document: &str, span: &Range<usize>) -> Range<usize> {
    let start = document[..span.start].rfind('\n').map_or(0, |end| end + 1);
    start..document[span.end..].find('\n').map_or(document.len(), |end| span.end + end + 1)
}

/// Returns what stands before the entries in their lines.
fn indent<'a>(document: &'a str, content: &Content, kind: Kind) -> &'a str {
    let is_entry = |block: &BlockKind| match block {
        BlockKind::Key(_) => kind.place() == RecordPlace::FrontMatter,
        BlockKind::Scalar(path) => path.strip_prefix("metadata.").is_some_and(|name| !name.contains('[')),
        _ => false,
    };
    let Some(first) = content.blocks.iter().find(|block| is_entry(&block.kind)) else { return "" };
    let line = &document[line_of(document, &first.span)];
    let indent = &line[..line.len() - line.trim_start_matches([' ', '\t', '\u{feff}']).len()];
    indent.trim_start_matches('\u{feff}')
}

/// Returns where another entry may be added.
fn end_of_entries(document: &str, content: &Content, kind: Kind) -> Option<usize> {
    match kind.place() {
        RecordPlace::FrontMatter if content.front_matter_end > 0 => Some(content.front_matter.end),
        RecordPlace::FrontMatter => None,
        RecordPlace::Metadata => {
            let is_entry = |block: &&crate::document::block::Block| matches!(&block.kind, BlockKind::Scalar(path) if path.starts_with("metadata."));
            let last = content.blocks.iter().rfind(is_entry)?;
            let line = line_of(document, &last.span);
            document[..line.end].ends_with('\n').then_some(line.end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renewal() -> Renewal<'static> {
        Renewal {
            head: b"",
            hash: "b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6".parse().unwrap(),
            commit: CommitId::read("0123456789012345678901234567890123456789"),
            translation_type: Some(TranslationType::Human),
            handoff: Date::constant(2026, 3, 4),
            locale: "nl-NL".parse().unwrap(),
        }
    }

    #[test]
    fn records_are_renewed_in_place() {
        let old = "---\r\ntitle: Titel\r\nms.openlocfilehash: \"aa\" # pin\r\nms.contentlocale: nl-nl\r\nms.translationtype: MT\r\nms.author: x\r\n---\r\nText\r\n";
        let new = renewal().write(old, Kind::Markdown).unwrap();
        assert_eq!(
            new,
            "---\r\ntitle: Titel\r\nms.openlocfilehash: \"b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6\" # pin\r\n\
             ms.contentlocale: nl-nl\r\nms.translationtype: HT\r\n\
             ms.sourcegitcommit: 0123456789012345678901234567890123456789\r\nms.lasthandoff: 03/04/2026\r\n\
             ms.author: x\r\n---\r\nText\r\n"
        );
        assert_eq!(renewal().write(&new, Kind::Markdown).unwrap(), new);
    }

    #[test]
    fn a_commit_that_is_not_known_is_not_named() {
        let old = "---\nms.openlocfilehash: aa\nms.sourcegitcommit: bb\nms.lasthandoff: 01/01/2020\n---\n";
        let new = Renewal { commit: None, translation_type: None, ..renewal() }.write(old, Kind::Markdown).unwrap();
        assert_eq!(
            new,
            "---\nms.openlocfilehash: b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6\nms.lasthandoff: 03/04/2026\n\
             ms.contentlocale: nl-NL\n---\n"
        );
    }

    #[test]
    fn empty_values_are_filled_and_shared_lines_are_left() {
        let old = "---\nms.openlocfilehash: aa\nms.lasthandoff:\nms.translationtype: # none\n---\n";
        let new = Renewal { commit: None, ..renewal() }.write(old, Kind::Markdown).unwrap();
        assert!(new.contains("\nms.lasthandoff: 03/04/2026\n"), "{new}");
        assert!(new.contains("\nms.translationtype: HT # none\n"), "{new}");
        let flow = "metadata: {ms.openlocfilehash: aa, ms.sourcegitcommit: bb, title: T, ms.contentlocale: nl-nl, ms.lasthandoff: 2021-03-04T00:00:00.0000000Z}";
        assert_eq!(Renewal { commit: None, ..renewal() }.write(flow, Kind::Yaml), None);
    }

    #[test]
    fn records_find_a_place() {
        let short = Renewal { commit: None, translation_type: None, ..renewal() };
        let record = "ms.openlocfilehash: b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6\n";
        let new = short.write("# Title\n", Kind::Markdown).unwrap();
        assert!(new.starts_with(&format!("---\n{record}")) && new.ends_with("---\n\n# Title\n"), "{new}");
        let yaml = "### YamlMime:X\nmetadata:\n  title: T\n  ms.openlocfilehash: 'aa'\nitems:\n- a\n";
        let new = short.write(yaml, Kind::Yaml).unwrap();
        assert_eq!(
            new,
            "### YamlMime:X\nmetadata:\n  title: T\n  ms.openlocfilehash: 'b8f86ca7bb9a5acd9bb4ab4c9dd9a5d1db31b8a6'\n  \
             ms.contentlocale: nl-NL\n  ms.lasthandoff: 03/04/2026\nitems:\n- a\n"
        );
        assert_eq!(short.write("- a\n", Kind::Yaml), None);
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
                let written = renewal().write(odd, kind);
                let is_read = |written: &String| {
                    let record = Microsoft.read(written.as_bytes(), kind);
                    record.provenance.is_some_and(|record| record.hash == Some(renewal().hash))
                };
                assert!(written.as_ref().is_none_or(is_read), "{written:?}");
                let again = written.as_ref().map(|written| renewal().write(written, kind));
                assert!(again.is_none_or(|again| again == written), "{written:?}");
            }
        }
    }
}

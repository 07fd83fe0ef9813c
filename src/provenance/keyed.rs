//! Records that are a key of front matter, at any depth.

use std::ops::Range;
use std::sync::Arc;

use super::suppression::Suppression;
use super::{ClaimKind, ClaimPattern, Record, Renewal, Scheme};
use crate::document::Kind;
use crate::document::entries::{self, EntryChange, EntryEdit, FrontEntries};
use crate::document::front_matter::{self, FrontMatterEnd};
use crate::document::yaml::{Node, Position, Value};

/// A scheme whose record is a key of front matter.
#[derive(Clone, Debug)]
pub struct Keyed {
    /// The name of the scheme.
    pub id: String,
    /// The key; parts between dots may be keys of one another.
    pub key: String,
    /// What stands there.
    pub kind: ClaimKind,
    /// Where in the value the claim stands, if it is not all of it.
    pub pattern: Option<ClaimPattern>,
    /// A key that says that the translation is not at the present source.
    pub flag: Option<Flag>,
    /// Whether changes of front matter alone make nothing stale.
    pub ignores_front_matter: bool,
    /// The key that names the source document, if there is one.
    pub source: Option<String>,
}

/// A key that says that a translation is not at the present source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The key; parts between dots may be keys of one another.
    pub key: String,
    /// What it says of a translation that is; `None` where such a translation does not have it.
    pub current: Option<String>,
}

impl Keyed {
    /// Describes a key without further ado.
    pub fn new(id: impl Into<String>, key: impl Into<String>, kind: ClaimKind) -> Self {
        let (id, key) = (id.into(), key.into());
        Self { id, key, kind, pattern: None, flag: None, ignores_front_matter: false, source: None }
    }

    /// Finds the claim in a value.
    fn claim_in(&self, value: &str) -> Option<Range<usize>> {
        match &self.pattern {
            Some(pattern) => pattern.find(value),
            None => Some(0..value.len()),
        }
    }
}

impl Scheme for Keyed {
    fn names_sources(&self) -> bool {
        self.source.is_some()
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn kind(&self) -> ClaimKind {
        self.kind
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        let block = match Record::front_matter(document, kind) {
            Ok(block) => block,
            Err(record) => return *record,
        };
        let suppression = Suppression::read(&block).map(Box::new);
        let last = self.key.rsplit('.').next().unwrap_or(&self.key);
        if memchr::memmem::find(block.text, last.as_bytes()).is_none() {
            return Record { suppression, ..Record::default() };
        }
        let text = String::from_utf8_lossy(block.text);
        let entries = FrontEntries::read(&text, block.syntax);
        let (value, line, complaint) = match &entries {
            Some(entries) => match entries.find(&self.key) {
                Some((_, Node { value: Value::Scalar(value), start, .. })) => {
                    (value.clone(), block.first_line + to_line(*start), None)
                }
                _ => return Record { suppression, ..Record::default() },
            },
            // What YAML refuses is read line by line.
            None => {
                let keys = front_matter::read_keys(&block, &[&self.key, last]);
                match keys.values.into_iter().next() {
                    Some(value) => (value.value, value.line, keys.complaint),
                    None => return Record { suppression, complaint: keys.complaint, ..Record::default() },
                }
            }
        };
        if block.end == FrontMatterEnd::Unclosed {
            let unusable = Some(Box::new(super::Unusable::FrontMatterUnclosed { line }));
            return Record { unusable, ..Record::default() };
        }
        let claim = self.claim_in(&value).map_or(&value[..], |span| &value[span]);
        let mut record = Record { suppression, complaint, ..Record::of_claim(self.kind, claim, line) };
        if let (Some(source), Some(provenance)) = (&self.source, record.provenance.as_mut().map(Arc::make_mut)) {
            provenance.source_path = entries.and_then(|entries| match &entries.find(source)?.1.value {
                Value::Scalar(path) => Some(path.as_str().into()),
                _ => None,
            });
        }
        record
    }

    fn owns(&self, key: &str) -> bool {
        let own = [Some(self.key.as_str()), self.source.as_deref(), self.flag.as_ref().map(|flag| flag.key.as_str())];
        own.into_iter().flatten().any(|own| own == key || own.split('.').next() == Some(key))
    }

    fn write(&self, document: &str, kind: Kind, renewal: &Renewal<'_>) -> Option<String> {
        let names = [self.key.as_str(), self.flag.as_ref().map_or("", |flag| flag.key.as_str())];
        let written = entries::edit(document, kind, &self.edits(&names, document, kind, renewal)?)?;
        // The next run has to find the record where it is looked for.
        let record = self.read(written.as_bytes(), kind);
        let claim = record.claim().filter(|_| record.unusable.is_none())?;
        renewal.means(claim).then_some(written)
    }

    fn ignores_front_matter(&self) -> bool {
        self.ignores_front_matter
    }

    fn without(&self, document: &str, kind: Kind) -> Option<String> {
        // A value that holds more than the claim is one of the page's own.
        if self.pattern.is_some() || front_matter::find(document.as_bytes(), kind).is_none() {
            return Some(document.to_owned());
        }
        let flag = self.flag.as_ref().map(|flag| flag.key.as_str());
        let names = [Some(self.key.as_str()), self.source.as_deref(), flag];
        let names: Vec<&str> = names.into_iter().flatten().collect();
        let remove = |names| EntryEdit { names, is_nested: true, change: EntryChange::Remove };
        let edits: Vec<EntryEdit<'_>> = names.chunks(1).map(remove).collect();
        entries::edit(document, kind, &edits).or_else(|| entries::without(document, kind, &names))
    }
}

impl Keyed {
    /// Works out what becomes of the entries of the record.
    fn edits<'a>(
        &self,
        names: &'a [&'a str; 2],
        document: &str,
        kind: Kind,
        renewal: &Renewal<'_>,
    ) -> Option<Vec<EntryEdit<'a>>> {
        let old = self.read(document.as_bytes(), kind);
        let claim = renewal.claim(self.kind, old.claim())?;
        let set = match &self.pattern {
            None => claim,
            // The claim is a part of what stands there.
            Some(pattern) => {
                let block = front_matter::find(document.as_bytes(), kind)?;
                let entries = FrontEntries::read(std::str::from_utf8(block.text).ok()?, block.syntax)?;
                let Value::Scalar(found) = &entries.find(&self.key)?.1.value else { return None };
                let mut text = found.clone();
                text.replace_range(pattern.find(found)?, &claim);
                text
            }
        };
        let edit = |at: usize, change| EntryEdit { names: &names[at..=at], is_nested: true, change };
        let mut edits = vec![edit(0, EntryChange::Set(set))];
        edits.extend(
            self.flag
                .as_ref()
                .map(|flag| edit(1, flag.current.clone().map_or(EntryChange::Remove, EntryChange::Replace))),
        );
        Some(edits)
    }
}

fn to_line(place: Position) -> u32 {
    u32::try_from(place.line.saturating_sub(1)).unwrap_or(u32::MAX / 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::provenance::{Claim, CommitId};

    fn renewal() -> Renewal<'static> {
        Renewal {
            commit: CommitId::read("c123456789c123456789c123456789c123456789"),
            ..Renewal::for_tests(b"# Title\n")
        }
    }

    fn otel() -> Keyed {
        let flag = Some(Flag { key: "drifted_from_default".into(), current: None });
        Keyed { flag, ..Keyed::new("opentelemetry", "default_lang_commit", ClaimKind::Commit) }
    }

    fn nested_key() -> Keyed {
        Keyed::new("mdn", "l10n.sourceCommit", ClaimKind::Commit)
    }

    fn claim(scheme: &Keyed, document: &str) -> Option<Claim> {
        scheme.read(document.as_bytes(), Kind::Markdown).claim().cloned()
    }

    #[test]
    fn a_claim_is_read_at_any_depth_and_in_any_style() {
        let commit = |digits: &str| CommitId::read_any(digits).map(Claim::Commit);
        assert_eq!(claim(&otel(), "---\ntitle: T\ndefault_lang_commit: abcdef1 # patched\n---\n"), commit("abcdef1"));
        for document in [
            "---\nl10n:\n  sourceCommit: c123456789c123456789c123456789c123456789\n---\n",
            "---\nl10n: {sourceCommit: \"c123456789c123456789c123456789c123456789\"}\n---\n",
            "---\r\nl10n.sourceCommit: 'c123456789c123456789c123456789c123456789'\r\n---\r\n",
        ] {
            assert_eq!(
                claim(&nested_key(), document),
                commit("c123456789c123456789c123456789c123456789"),
                "{document}"
            );
        }
        assert_eq!(claim(&otel(), "---\ntitle: default_lang_commit\n---\n"), None);
        let pattern = Some(ClaimPattern::new("/blob/(?<rev>[0-9a-f]+)/").unwrap());
        let url = Keyed { pattern, ..Keyed::new("x", "original", ClaimKind::Commit) };
        assert_eq!(claim(&url, "---\noriginal: https://x.test/a/b/blob/c123456/c.md\n---\n"), commit("c123456"));
    }

    #[test]
    fn what_is_no_claim_is_told_with_its_text() {
        let record = otel().read(b"---\ndefault_lang_commit: n/a\n---\n", Kind::Markdown);
        let found = crate::provenance::Unusable::NotAClaim { kind: ClaimKind::Commit, found: "n/a".into(), line: 2 };
        assert_eq!(record.unusable, Some(Box::new(found)));
    }

    #[test]
    fn records_are_renewed_in_place_and_style() {
        let write = |scheme: &Keyed, document: &str| scheme.write(document, Kind::Markdown, &renewal());
        let old = "---\r\ntitle: \"T: x\"\r\ndefault_lang_commit: abcdef1 # patched\r\ndrifted_from_default: true\r\nweight: 3\r\n---\r\nText\r\n";
        let new = "---\r\ntitle: \"T: x\"\r\ndefault_lang_commit: c123456 # patched\r\nweight: 3\r\n---\r\nText\r\n";
        assert_eq!(write(&otel(), old).as_deref(), Some(new));
        assert_eq!(write(&otel(), new).as_deref(), Some(new), "a second time");
        let commit = "c123456789c123456789c123456789c123456789";
        for (old, new) in [
            ("---\ntitle: T\n---\nText\n", format!("---\ntitle: T\nl10n:\n  sourceCommit: {commit}\n---\nText\n")),
            (
                "---\nl10n:\n  other: >\n    x\n    y\n\ntitle: T\n---\nText\n",
                format!("---\nl10n:\n  other: >\n    x\n    y\n  sourceCommit: {commit}\n\ntitle: T\n---\nText\n"),
            ),
            ("---\nl10n:\n  sourceCommit:\n---\n", format!("---\nl10n:\n  sourceCommit: {commit}\n---\n")),
            (
                "---\nl10n:\n  sourceCommit: 'c999999' # pin\n---\n",
                "---\nl10n:\n  sourceCommit: 'c123456' # pin\n---\n".to_owned(),
            ),
            ("---\n---\nText\n", format!("---\nl10n:\n  sourceCommit: {commit}\n---\nText\n")),
            ("Text\n", format!("---\nl10n:\n  sourceCommit: {commit}\n---\n\nText\n")),
            ("---\nkeys:\n- a\n- b\n---\n", format!("---\nkeys:\n- a\n- b\nl10n:\n  sourceCommit: {commit}\n---\n")),
            (
                "---\nl10n: {sourceCommit: '9999999999999999999999999999999999999999'}\n---\n",
                format!("---\nl10n: {{sourceCommit: '{commit}'}}\n---\n"),
            ),
        ] {
            assert_eq!(write(&nested_key(), old), Some(new), "{old}");
        }
        // Digits alone, or with an exponent, are a number to whoever reads the page.
        for digits in ["0123456", "1234e56"] {
            let commit = CommitId::read(&format!("{digits}{}", "a".repeat(33)));
            let renewal = Renewal { commit, ..Renewal::for_tests(b"") };
            let written = |old: &str| otel().write(old, Kind::Markdown, &renewal);
            let (bare, new) =
                ("---\ndefault_lang_commit: abcdef1\n---\n", "---\ndefault_lang_commit: 'abcdef1'\n---\n");
            assert_eq!(written(bare), Some(new.replace("abcdef1", digits)));
            assert_eq!(written(new), Some(new.replace("abcdef1", digits)));
        }
        assert_eq!(write(&nested_key(), "---\nl10n: {other: x}\n---\n"), None, "no line of its own");
        assert_eq!(write(&nested_key(), "---\ntitle: [x\n---\n"), None, "no YAML");
    }

    proptest! {
        /// Whatever stands around it, a record that is written is found again, and nothing else changed.
        #[test]
        fn nothing_but_the_record_changes(
            lines in prop::collection::vec(prop::sample::select(LINES.to_vec()), 0..8),
            at in any::<prop::sample::Index>(),
            record in prop::sample::select(RECORDS.to_vec()),
            (windows, marked) in any::<(bool, bool)>(),
        ) {
            let mut lines = lines;
            lines.insert(at.index(lines.len() + 1), record);
            let mut document = format!("---\n{}---\n# Titel: x\n\n---\nl10n: tekst\n", lines.concat());
            if windows {
                document = document.replace('\n', "\r\n");
            }
            if marked {
                document.insert(0, '\u{feff}');
            }
            let yaml = |text: &str| {
                let block = front_matter::find(text.as_bytes(), Kind::Markdown)?;
                serde_yaml::from_slice::<serde_yaml::Value>(block.text).ok()
            };
            let Some(written) = nested_key().write(&document, Kind::Markdown, &renewal()) else { return Ok(()) };
            let commit = renewal().commit.map(Claim::Commit);
            let read = claim(&nested_key(), &written);
            let is_there = match (&read, &commit) {
                (Some(Claim::Commit(read)), Some(Claim::Commit(commit))) => commit.as_str().starts_with(read.as_str()),
                _ => false,
            };
            prop_assert!(is_there, "{written}");
            prop_assert_eq!(nested_key().write(&written, Kind::Markdown, &renewal()), Some(written.clone()));
            let body = |text: &str| text[text.find("# Titel").unwrap()..].to_owned();
            prop_assert_eq!(body(&document), body(&written));
            // Another parser finds every other value as it was.
            if let (Some(was), Some(is)) = (yaml(&document), yaml(&written)) {
                let others = |value: serde_yaml::Value| {
                    let mut others = value.as_mapping().cloned().unwrap_or_default();
                    for name in ["l10n", "l10n.sourceCommit"] {
                        if let Some(serde_yaml::Value::Mapping(inner)) = others.get_mut(name) {
                            inner.remove("sourceCommit");
                        }
                        let is_bare = others.get(name).is_some_and(|value| match value {
                            serde_yaml::Value::Mapping(inner) => inner.is_empty(),
                            _ => name != "l10n",
                        });
                        if is_bare {
                            others.remove(name);
                        }
                    }
                    others
                };
                prop_assert_eq!(others(was), others(is), "{}", written);
            }
        }
    }

    /// Entries as odd as real ones.
    const LINES: [&str; 12] = [
        "title: \"Titel: x # y\"\n",
        "ms:assetid: abc\n",
        "text: |\n  een\n\n  l10n:\n    sourceCommit: 1\n",
        "folded: >-\n  een\n  twee\n\n",
        "list:\n- a: 1\n  b: 2\n- c\n",
        "flow: {l10n: {sourceCommit: x}, y: [1,\n  2]}\n",
        "# l10n: opmerking é\n",
        "plain: een\n  twee drie\n",
        "anchor: &a {x: 1}\nalias: *a\n",
        "leeg:\n",
        "\"quoted key\": 'it''s'\n",
        "日本: \u{200f}نص\n",
    ];

    /// Records in the styles that occur, and none.
    const RECORDS: [&str; 9] = [
        "",
        "l10n:\n  sourceCommit: abcdef1\n",
        "l10n:\n    by: jan\n    sourceCommit:   'abcdef1' # pin\n    note: |\n      x\n",
        "l10n: {by: [a, b], sourceCommit: \"abcdef1\"}\n",
        "l10n.sourceCommit: abcdef1\n",
        "l10n:\n  by: jan\n",
        "l10n:\n  sourceCommit:\n",
        "l10n: # eigen\n  # nog een\n  by:\n  - a\n  - b\n",
        "l10n: tekst\n",
    ];
}

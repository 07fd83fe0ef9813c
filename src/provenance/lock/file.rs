//! The file of one page: its format, and what of a translation it tells apart.

use std::collections::HashMap;
use std::fmt;
use std::fmt::Write as _;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use sha2::{Digest, Sha256};

use crate::base::fingerprint::Hash;
use crate::document::Content;
use crate::document::block::{Block, BlockKind, folded};
use crate::provenance::TranslationType;
use crate::tree::Unreadable;

/// The name of the format. Keys are added to it, never renamed.
const SCHEMA: &str = "locdrift.lock/1";

/// The record of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockFile {
    /// The path of the source document that was translated, below the root of the source.
    pub source_path: String,
    /// The SHA-256 of that document with the line ends of Unix.
    pub source_hash: Hash,
    /// How the translation was made, where that is known.
    pub translation_type: Option<TranslationType>,
    /// The segments, in the order of the source document; behind them what only the translation has.
    pub segments: Vec<LockSegment>,
}

/// A segment: a block of the source document and its translation.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(JsonSchema))]
pub struct LockSegment {
    /// The ID: unique in the page, and the same for the same source text under the same headings.
    pub id: String,
    /// The hash of the source text; `None` (`null` in JSON) for text that only the translation has.
    pub source: Option<TextHash>,
    /// The hash of its translation; `None` (`null` in JSON) if no block certainly corresponds to the source.
    pub target: Option<TextHash>,
    /// How the translation was made.
    pub state: SegmentState,
}

/// How the translation of a segment was made.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(JsonSchema))]
pub enum SegmentState {
    /// A machine translated it.
    #[serde(rename = "mt")]
    Machine,
    /// A person translated it.
    #[serde(rename = "ht")]
    Human,
    /// A person accepted it.
    #[serde(rename = "reviewed")]
    Reviewed,
}

impl SegmentState {
    /// Returns the name that the file has.
    pub fn id(self) -> &'static str {
        match self {
            Self::Machine => "mt",
            Self::Human => "ht",
            Self::Reviewed => "reviewed",
        }
    }

    /// Returns the state of what is translated in one way or another.
    pub fn of(translation_type: Option<&TranslationType>) -> Self {
        match translation_type {
            Some(TranslationType::Machine) => Self::Machine,
            _ => Self::Human,
        }
    }
}

/// The hash of a block: the first 64 bits of the SHA-256 of its text in the document, with every run of
/// white space replaced by a single space.
///
/// It distinguishes texts, and is no security measure: whoever can edit a translation can edit its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(JsonSchema))]
pub struct TextHash(#[cfg_attr(test, schemars(with = "String", regex(pattern = "^[0-9a-f]{16}$")))] [u8; 8]);

impl TextHash {
    /// Hashes a text whose white space is folded.
    pub fn of(text: &str) -> Self {
        let mut hash = [0; 8];
        hash.iter_mut().zip(Sha256::digest(text)).for_each(|(own, byte)| *own = byte);
        Self(hash)
    }
}

impl fmt::Display for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

impl<'de> Deserialize<'de> for TextHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let is_hex = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bits = Some(text).filter(|_| is_hex).and_then(|text| u64::from_str_radix(&text, 16).ok());
        bits.map(|bits| Self(bits.to_be_bytes())).ok_or_else(|| D::Error::custom("expected 16 hex digits"))
    }
}

/// Why a record cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LockFault {
    /// The file cannot be read.
    Unreadable(Unreadable),
    /// It is larger than any record.
    TooLarge {
        /// The most that is read, in bytes.
        limit: u64,
    },
    /// It is no record.
    Json {
        /// The parser's own words.
        complaint: String,
        /// The line.
        line: usize,
    },
    /// It is of a format that is not known.
    Schema {
        /// The name of the format.
        found: String,
    },
}

impl LockFault {
    /// Returns a name that does not depend on the words of a parser.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(why) => why.id(),
            Self::TooLarge { .. } => "too-large",
            Self::Json { .. } => "json",
            Self::Schema { .. } => "schema",
        }
    }
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Head {
    schema: String,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Body {
    source: SourceEntry,
    #[serde(rename = "type", default)]
    translation_type: Option<String>,
    segments: Vec<LockSegment>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct SourceEntry {
    path: String,
    sha256: String,
}

/// The record of a page.
#[cfg_attr(test, derive(JsonSchema))]
#[expect(dead_code, reason = "only described, never made")]
struct Whole {
    #[cfg_attr(test, schemars(flatten))]
    head: Head,
    #[cfg_attr(test, schemars(flatten))]
    body: Body,
}

/// Returns the JSON Schema of the record of a page.
#[cfg(test)]
pub(crate) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<Whole>()
}

impl LockFile {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    ///
    /// What is wrong with them.
    pub fn read(bytes: &[u8]) -> Result<Self, LockFault> {
        let json = |error: serde_json::Error| {
            let text = error.to_string();
            let complaint = text.rsplit_once(" at line ").map_or(text.as_str(), |(words, _)| words).to_owned();
            LockFault::Json { complaint, line: error.line() }
        };
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let Head { schema } = serde_json::from_slice(bytes).map_err(json)?;
        if schema != SCHEMA {
            return Err(LockFault::Schema { found: schema });
        }
        let body: Body = serde_json::from_slice(bytes).map_err(json)?;
        let hash = body.source.sha256.parse().ok().filter(|hash| matches!(hash, Hash::Sha256(_)));
        let no_hash = || LockFault::Json { complaint: String::from("expected 64 hex digits in `sha256`"), line: 1 };
        Ok(Self {
            source_path: body.source.path,
            source_hash: hash.ok_or_else(no_hash)?,
            translation_type: body.translation_type.as_deref().map(TranslationType::read),
            segments: body.segments,
        })
    }

    /// Renders the file: the facts of the page in the first line, and a line a segment.
    pub fn text(&self) -> String {
        let json = |text: &str| serde_json::Value::from(text).to_string();
        let hash = |hash: Option<TextHash>| hash.map_or_else(|| "null".to_owned(), |hash| format!("\"{hash}\""));
        let translation_type = self.translation_type.as_ref().map_or_else(|| "null".into(), |own| json(own.as_str()));
        let mut text = format!(
            "{{\"schema\": \"{SCHEMA}\", \"source\": {{\"path\": {}, \"sha256\": \"{}\"}}, \"type\": {translation_type},\n \"segments\": [",
            json(&self.source_path),
            self.source_hash
        );
        for (at, segment) in self.segments.iter().enumerate() {
            let separator = if at == 0 { "\n" } else { ",\n" };
            let (id, source, target) = (json(&segment.id), hash(segment.source), hash(segment.target));
            let state = segment.state.id();
            let _ = write!(
                text,
                "{separator}  {{\"id\": {id}, \"source\": {source}, \"target\": {target}, \"state\": \"{state}\"}}"
            );
        }
        text += if self.segments.is_empty() { "]}\n" } else { "\n ]}\n" };
        text
    }

    /// Returns the segment with an id.
    pub fn segment(&self, id: &str) -> Option<&LockSegment> {
        self.segments.iter().find(|segment| segment.id == id)
    }

    /// Finds what of a translation is not what it was when its record was made. White space and order make no
    /// difference, nor does what nobody translates of front matter.
    pub fn edited(&self, translation: &Content) -> Option<EditedTranslation> {
        let mut known: HashMap<TextHash, usize> = HashMap::new();
        self.segments.iter().filter_map(|segment| segment.target).for_each(|target| {
            *known.entry(target).or_default() += 1;
        });
        let mut edited = EditedTranslation::default();
        for (block, hash) in texts_of(translation) {
            match known.get_mut(&hash).filter(|count| **count > 0) {
                Some(count) => *count -= 1,
                None => edited.lines.push(translation.blocks[block].lines),
            }
        }
        edited.gone = known.into_values().sum();
        (!edited.lines.is_empty() || edited.gone > 0).then_some(edited)
    }
}

/// What of a translation is not what it was when its record was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditedTranslation {
    /// The lines of the blocks that are new or say something else.
    pub lines: Vec<(u32, u32)>,
    /// How many blocks of then are nowhere any more.
    pub gone: usize,
}

/// Lists the blocks of a document that say something, each with the hash of its text.
pub fn texts_of(content: &Content) -> impl Iterator<Item = (usize, TextHash)> {
    let texts = content.blocks.iter().enumerate();
    texts.filter_map(|(at, block)| Some((at, TextHash::of(&text_of(content, block)?))))
}

/// Returns what a block says: the value of an entry, else the text as it stands in the document, which no
/// change of the parser changes.
fn text_of(content: &Content, block: &Block) -> Option<String> {
    let text = match &block.kind {
        BlockKind::Break => return None,
        BlockKind::Key(_) | BlockKind::Scalar(_) => block.layers.text.clone(),
        // What another message says is another text.
        BlockKind::Message(name) => format!("{name} = {}", folded(content.source(block))),
        _ => folded(content.source(block)),
    };
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::{Kind, TranslatableKeys};

    fn content(text: &str) -> Content {
        Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default())
    }

    fn lock(translation: &str) -> LockFile {
        let segment = |(at, target): (usize, TextHash)| LockSegment {
            id: format!("{at:012x}"),
            source: Some(TextHash::of("x")),
            target: Some(target),
            state: SegmentState::Human,
        };
        LockFile {
            source_path: "a \"b\".md".into(),
            source_hash: Hash::Sha256([7; 32]),
            translation_type: Some(TranslationType::Machine),
            segments: texts_of(&content(translation)).map(segment).collect(),
        }
    }

    const TRANSLATION: &str = "---\ntitle: Titel\nms.date: 1\n---\n# Kop\n\nEen *tekst*.\n\n```sh\nls\n```\n";

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let written = lock(TRANSLATION);
        assert_eq!(LockFile::read(written.text().as_bytes()), Ok(written.clone()));
        let windows = written.text().replace('\n', "\r\n");
        assert_eq!(LockFile::read(windows.as_bytes()), Ok(written.clone()));
        let none = LockFile { segments: Vec::new(), translation_type: None, ..written };
        assert_eq!(LockFile::read(none.text().as_bytes()), Ok(none));
        assert_eq!(lock("Een.\n").text().lines().count(), 4);
    }

    #[test]
    fn what_is_no_record_is_told() {
        let json = |text: &str| LockFile::read(text.as_bytes()).map_err(|fault| fault.id());
        for text in ["", "x", "[]", "{}", "{\"schema\": \"locdrift.lock/1\"}"] {
            assert_eq!(json(text), Err("json"), "{text}");
        }
        let good = lock(TRANSLATION).text();
        assert_eq!(json(&good.replace("lock/1", "lock/2")), Err("schema"));
        for (from, to) in [("ht", "xx"), ("0707", "07"), ("\"target\": \"", "\"target\": \"0")] {
            assert_eq!(json(&good.replacen(from, to, 1)), Err("json"), "{from}");
        }
        let deep = format!("{{\"schema\": \"locdrift.lock/1\", \"x\": {}", "[".repeat(100_000));
        assert_eq!(json(&deep), Err("json"));
        let conflict = good.replace("\n \"segments\"", "\n<<<<<<< HEAD\n \"segments\"");
        let fault = LockFile::read(conflict.as_bytes());
        assert!(matches!(fault, Err(LockFault::Json { line: 2, .. })), "{fault:?}");
    }

    #[test]
    fn an_edit_is_found_with_its_lines() {
        let lock = lock(TRANSLATION);
        let edited = |text: &str| lock.edited(&content(text));
        for same in [
            TRANSLATION.to_owned(),
            TRANSLATION.replace('\n', "\r\n"),
            TRANSLATION.replace("ms.date: 1", "ms.date: 2\nweight: 3"),
            TRANSLATION.replace("Titel", "\"Titel\""),
            TRANSLATION.replace("Een *tekst*.", "Een\n  *tekst*."),
        ] {
            assert_eq!(edited(&same), None, "{same}");
        }
        let lines = |lines: &[(u32, u32)], gone| Some(EditedTranslation { lines: lines.to_vec(), gone });
        assert_eq!(edited(&TRANSLATION.replace("tekst", "andere")), lines(&[(7, 7)], 1));
        assert_eq!(edited(&TRANSLATION.replace("Titel", "Kop")), lines(&[(2, 2)], 1));
        assert_eq!(edited(&TRANSLATION.replace("ls", "ls -l")), lines(&[(9, 11)], 1));
        assert_eq!(edited(&TRANSLATION.replace("Een *tekst*.\n\n", "")), lines(&[], 1));
        assert_eq!(edited(&format!("{TRANSLATION}\nEen *tekst*.\n")), lines(&[(13, 13)], 0));
    }

    proptest! {
        /// No bytes make reading panic, and what is read is written as it was.
        #[test]
        fn any_bytes_are_read(at in any::<prop::sample::Index>(), bytes in prop::collection::vec(any::<u8>(), 0..8)) {
            let mut text = lock(TRANSLATION).text().into_bytes();
            let at = at.index(text.len());
            text.splice(at..(at + bytes.len()).min(text.len()), bytes);
            if let Ok(read) = LockFile::read(&text) {
                prop_assert_eq!(LockFile::read(read.text().as_bytes()), Ok(read));
            }
        }
    }
}

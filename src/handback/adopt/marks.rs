//! What a document says that translation leaves alone, counted: its marks.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::FixedState;
use foldhash::{HashMap, HashSet};

use crate::document::block::{Block, BlockKind, Container};
use crate::document::{Content, slug};
use crate::provenance::is_record_key;

/// What kind of thing a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// A block of a kind: a paragraph, a heading of a level, the row of a table.
    Block,
    /// Two blocks in a row.
    Order,
    /// A code block.
    Code,
    /// A line of code or markup.
    CodeLine,
    /// A code span.
    Span,
    /// The destination of a link or the source of an image.
    Link,
    /// A number.
    Number,
    /// A name, such as `OpenTelemetry` or `OTEL_EXPORTER`.
    Name,
    /// A word that stands in both languages.
    Word,
    /// A key of front matter.
    Key,
    /// A value of front matter that nobody translates.
    Value,
    /// The anchor of a heading.
    Anchor,
    /// The end of a sentence, or emphasis.
    Sign,
}

impl MarkKind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Block,
        Self::Order,
        Self::Code,
        Self::CodeLine,
        Self::Span,
        Self::Link,
        Self::Number,
        Self::Name,
        Self::Word,
        Self::Key,
        Self::Value,
        Self::Anchor,
        Self::Sign,
    ];

    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Block => "blocks",
            Self::Order => "order",
            Self::Code => "code-blocks",
            Self::CodeLine => "code-lines",
            Self::Span => "inline-code",
            Self::Link => "links",
            Self::Number => "numbers",
            Self::Name => "names",
            Self::Word => "words",
            Self::Key => "keys",
            Self::Value => "values",
            Self::Anchor => "anchors",
            Self::Sign => "punctuation",
        }
    }
}

/// The marks of a document, each with how often it stands there.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks(pub(super) HashMap<(MarkKind, u64), u32>);

/// Whose marks are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkSide {
    /// Those of a source document: its headings make anchors.
    Source,
    /// Those of a translation, whose headings carry them.
    Translation,
}

impl Marks {
    /// Takes the marks of a document, but for the values of some keys.
    pub(super) fn of(content: &Content, side: MarkSide, but_for: &HashSet<&str>) -> Self {
        let mut marks = Self::default();
        let mut before = 0;
        for block in &content.blocks {
            match &block.kind {
                BlockKind::Key(name) if is_record_key(name) => continue,
                BlockKind::Key(name) => {
                    marks.add(MarkKind::Key, name);
                    if !block.layers.metadata.is_empty() && !but_for.contains(name.as_str()) {
                        marks.count(MarkKind::Value, value(name, &block.layers.metadata));
                    }
                }
                BlockKind::Scalar(path) if path.strip_prefix("metadata.").is_some_and(is_record_key) => continue,
                BlockKind::Scalar(path) => {
                    marks.count(MarkKind::Key, STATE.hash_one(block.kind.shape().as_ref()));
                    if !block.layers.metadata.is_empty() && !but_for.contains(path.as_str()) {
                        marks.count(MarkKind::Value, value(path, &block.layers.metadata));
                    }
                }
                _ => {
                    let shape = shape(block);
                    marks.count(MarkKind::Block, shape);
                    marks.count(MarkKind::Order, before ^ shape.rotate_left(17));
                    before = shape;
                }
            }
            marks.take(block);
            if matches!(block.kind, BlockKind::Heading(_)) {
                marks.anchors(content.source(block), side);
            }
        }
        marks
    }

    fn count(&mut self, kind: MarkKind, hash: u64) {
        *self.0.entry((kind, hash)).or_default() += 1;
    }

    fn add(&mut self, kind: MarkKind, text: &str) {
        self.count(kind, STATE.hash_one(text));
    }

    fn take(&mut self, block: &Block) {
        let layers = &block.layers;
        if !layers.code.is_empty() {
            if block.kind == BlockKind::Code {
                self.count(MarkKind::Code, folded(&layers.code));
            }
            for line in layers.code.lines().filter(|line| line.chars().any(char::is_alphanumeric)) {
                self.count(MarkKind::CodeLine, folded(line));
            }
        }
        for span in layers.text.split('`').skip(1).step_by(2).map(str::trim).filter(|span| !span.is_empty()) {
            self.add(MarkKind::Span, span);
        }
        for link in &layers.links {
            let link = destination(link);
            if !link.is_empty() {
                self.add(MarkKind::Link, link);
            }
        }
        self.words(layers.bare());
        self.signs(layers.bare(), &layers.text);
    }

    fn words(&mut self, text: &str) {
        let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if !is_inner(bytes[at]) {
                at += 1;
                continue;
            }
            let start = at;
            let joins = |byte: u8| matches!(byte, b'.' | b'-' | b'/' | b'@' | b',' | b'\'');
            while at < bytes.len()
                && (is_inner(bytes[at]) || joins(bytes[at]) && bytes.get(at + 1).copied().is_some_and(is_inner))
            {
                at += 1;
            }
            // A part of a word with letters beyond ASCII is no word.
            if start > 0 && !bytes[start - 1].is_ascii() && is_letter_before(text, start)
                || bytes.get(at).is_some_and(|byte| !byte.is_ascii()) && is_letter_at(text, at)
            {
                continue;
            }
            let word = &text[start..at];
            let (digits, upper) = (
                word.bytes().filter(u8::is_ascii_digit).count(),
                word.bytes().skip(1).filter(u8::is_ascii_uppercase).count(),
            );
            let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
            let kind = match () {
                () if letters == 0 => MarkKind::Number,
                () if digits > 0 || upper > 0 || word.contains('_') => MarkKind::Name,
                () if letters > 3 => MarkKind::Word,
                () => continue,
            };
            if kind == MarkKind::Number {
                // A thousand is written with a comma, a point or a blank.
                let digits: String = word.chars().filter(char::is_ascii_digit).collect();
                self.add(kind, &digits);
            } else {
                self.add(kind, word);
            }
        }
    }

    fn signs(&mut self, bare: &str, text: &str) {
        let mut rest = bare.chars().peekable();
        while let Some(c) = rest.next() {
            let sign = match c {
                // Not the point of a number.
                '.' if rest.peek().is_none_or(|next| !next.is_alphanumeric()) => 1,
                '。' => 1,
                '?' | '？' | '؟' => 2,
                '!' | '！' => 3,
                ':' | '：' => 4,
                '(' | '（' => 5,
                _ => continue,
            };
            self.count(MarkKind::Sign, sign);
        }
        let stars = text.matches("**").count();
        for _ in 0..stars {
            self.count(MarkKind::Sign, 6);
        }
    }

    fn anchors(&mut self, heading: &str, side: MarkSide) {
        let explicit = explicit(heading);
        match (explicit.is_empty(), side) {
            (false, _) => explicit.iter().for_each(|anchor| self.add(MarkKind::Anchor, anchor)),
            (true, MarkSide::Source) => {
                let heading = heading.trim_matches(|c: char| c == '#' || c.is_whitespace());
                self.add(MarkKind::Anchor, &slug::slug(heading));
            }
            (true, MarkSide::Translation) => {}
        }
    }
}

/// Of this many translations one must have the same value of a key for it to be common.
const ONE_IN: usize = 4;

/// The fewest translations that have a common value.
const FEWEST: usize = 10;

/// The values of front matter that many translations share: such are changed in all documents at
/// once, translations among them, and tell nothing of the version that was translated. Dates do,
/// however many documents have them.
#[derive(Debug, Default)]
pub(super) struct CommonValues(HashSet<u64>);

impl CommonValues {
    /// Finds the values that many of the translations have.
    pub(super) fn of(values: &[Vec<u64>]) -> Self {
        let mut counts: HashMap<u64, usize> = HashMap::default();
        values.iter().flatten().for_each(|value| *counts.entry(*value).or_default() += 1);
        let least = (values.len() / ONE_IN).max(FEWEST);
        Self(counts.into_iter().filter(|(_, count)| *count >= least).map(|(value, _)| value).collect())
    }

    /// Returns the keys for which a translation has a common value.
    pub(super) fn keys<'a>(&self, translation: &'a Content) -> HashSet<&'a str> {
        let keys = values(translation).filter(|(key, text)| self.0.contains(&value(key, text)));
        keys.map(|(key, _)| key).collect()
    }
}

/// Lists what stands for each value of a document that may be common.
pub(super) fn values_of(content: &Content) -> Vec<u64> {
    values(content).map(|(key, text)| value(key, text)).collect()
}

fn values(content: &Content) -> impl Iterator<Item = (&str, &str)> {
    let values = content.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Key(key) | BlockKind::Scalar(key) => Some((key.as_str(), block.layers.metadata.as_str())),
        _ => None,
    });
    values.filter(|(_, text)| !text.is_empty() && !is_date(text))
}

fn value(key: &str, text: &str) -> u64 {
    STATE.hash_one([key, text])
}

/// Tells whether a value is a day, in whatever order.
fn is_date(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (5..=14).contains(&digits) && text.len() <= 32 && text.contains(['/', '-', '.'])
}

/// The same text has the same hash in every version.
pub(super) const STATE: FixedState = FixedState::with_seed(12);

fn folded(text: &str) -> u64 {
    let mut hasher = STATE.build_hasher();
    for word in text.split_whitespace() {
        hasher.write(word.as_bytes());
        hasher.write_u8(b' ');
    }
    hasher.finish()
}

fn shape(block: &Block) -> u64 {
    let lists = block.nesting.iter().map(|container| match container {
        Container::Quote => 1_u8,
        Container::Bullet => 2,
        Container::Number => 3,
    });
    STATE.hash_one((&block.kind, lists.collect::<Vec<u8>>()))
}

/// Returns a destination without the language that it may begin with.
fn destination(link: &str) -> &str {
    let path = link.split_once("://").map(|(_, rest)| rest.split_once('/').map_or(rest, |(_, path)| path));
    let path = path.or_else(|| link.strip_prefix('/'));
    let rest = path.and_then(|path| path.split_once('/')).filter(|(first, _)| is_language(first));
    rest.map_or(path.unwrap_or(link), |(_, rest)| rest).trim_end_matches('/')
}

fn is_language(part: &str) -> bool {
    let (first, rest) = part.split_once('-').unwrap_or((part, ""));
    let is_letters = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    is_letters(first, 2..=2) && (rest.is_empty() || is_letters(rest, 2..=4))
}

/// Lists the anchors that a heading is given.
fn explicit(heading: &str) -> Vec<&str> {
    let mut anchors = Vec::new();
    let mut rest = heading;
    while let Some(at) = rest.find("<a ") {
        rest = &rest[at + 3..];
        let tag = rest.split_once('>').map_or(rest, |(tag, _)| tag);
        for name in ["name=", "id="] {
            if let Some(value) = tag.split_once(name).map(|(_, value)| value) {
                let value = value.trim_start_matches(['"', '\'']);
                anchors.push(value.split(['"', '\'', ' ', '>']).next().unwrap_or(value));
                break;
            }
        }
    }
    let id = heading.trim_end().strip_suffix('}').and_then(|heading| heading.rsplit_once("{#"));
    anchors.extend(id.map(|(_, id)| id.trim()));
    anchors.retain(|anchor| !anchor.is_empty());
    anchors
}

fn is_letter_before(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(is_alphabetic_letter)
}

fn is_letter_at(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(is_alphabetic_letter)
}

/// Tells letters of alphabets with Latin letters from those of scripts without spaces.
fn is_alphabetic_letter(c: char) -> bool {
    c.is_alphabetic() && c < '\u{0600}'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Kind, TranslatableKeys};

    fn marks(text: &str, side: MarkSide) -> Vec<(MarkKind, u32)> {
        let content = Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
        let marks = Marks::of(&content, side, &HashSet::default());
        let all = MarkKind::ALL
            .into_iter()
            .map(|kind| (kind, marks.0.iter().filter(|((own, _), _)| *own == kind).map(|(_, count)| *count).sum()));
        all.filter(|(_, count)| *count > 0).collect()
    }

    #[test]
    fn everything_that_translation_leaves_alone_is_counted() {
        let text = "---\ntitle: A\nms.date: 1\nms.openlocfilehash: x\n---\n\n## Set up\n\n\
                    Run `a b` on OpenTelemetry 1.5, see [this](c.md) word.\n\n```\nrun\n```\n";
        assert_eq!(
            marks(text, MarkSide::Source),
            [
                (MarkKind::Block, 3),
                (MarkKind::Order, 3),
                (MarkKind::Code, 1),
                (MarkKind::CodeLine, 1),
                (MarkKind::Span, 1),
                (MarkKind::Link, 1),
                (MarkKind::Number, 1),
                (MarkKind::Name, 1),
                (MarkKind::Word, 2),
                (MarkKind::Key, 2),
                (MarkKind::Value, 1),
                (MarkKind::Anchor, 1),
                (MarkKind::Sign, 1),
            ]
        );
    }

    #[test]
    fn anchors_are_the_slugs_of_the_source() {
        for own in ["## Instellen {#set-up}\n", "## <a name=\"set-up\"></a>Instellen\n"] {
            let content = |text: &str| Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
            let anchors = |marks: Marks| {
                let anchors = marks.0.into_keys().filter(|(kind, _)| *kind == MarkKind::Anchor);
                anchors.collect::<Vec<_>>()
            };
            let source = anchors(Marks::of(&content("## Set up\n"), MarkSide::Source, &HashSet::default()));
            assert_eq!(anchors(Marks::of(&content(own), MarkSide::Translation, &HashSet::default())), source, "{own}");
        }
    }

    #[test]
    fn destinations_have_no_language() {
        assert_eq!(destination("/nl-nl/azure/a"), destination("https://learn.microsoft.com/en-us/azure/a"));
        assert_eq!(destination("/es/docs/a/"), "docs/a");
        assert_ne!(destination("go/a.md"), destination("a.md"));
    }

    #[test]
    fn values_that_most_translations_have_tell_nothing() {
        let content = |text: &str| Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
        let own = content("---\nms.prod: b\nms.date: 01/02/2020\nms.author: me\n---\n\nA.\n");
        let other = content("---\nms.prod: b\nms.date: 01/02/2020\n---\n\nB.\n");
        let mut all = vec![values_of(&other); 9];
        assert!(CommonValues::of(&all).keys(&own).is_empty());
        all.push(values_of(&own));
        assert_eq!(CommonValues::of(&all).keys(&own).into_iter().collect::<Vec<_>>(), ["ms.prod"]);
    }
}

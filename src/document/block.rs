//! Blocks: what a document is made of, as a translator sees it.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::base::text::{find_byte, has_double_space};

/// A block of a document: the smallest part that is compared, mapped and reviewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The lists and quotes around it, from the outside in.
    pub nesting: Vec<Container>,
    /// Its place in the document, in bytes, without the line end.
    pub span: Range<usize>,
    /// Its first and last line, 1-based and inclusive.
    pub lines: (u32, u32),
    /// What it says, in layers.
    pub layers: Layers,
}

/// The kind of a block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A heading of a level from 1 to 6.
    Heading(u8),
    /// A paragraph, also one that makes a list item.
    Paragraph,
    /// The row of a table.
    Row,
    /// A code block, or a line that includes one (`[!code-…]`).
    Code,
    /// A block of HTML.
    Html,
    /// Tags and expressions of MDX that make a block, or its imports and exports.
    Jsx,
    /// The first line of an alert, such as `[!NOTE]`.
    Alert,
    /// A line that begins with `:::`.
    Directive,
    /// A thematic break.
    Break,
    /// An entry of front matter, by its key.
    Key(String),
    /// A value of a YAML document or of a table, by the path of keys and indexes to it.
    Scalar(String),
    /// The value of a message, a term or an attribute, by its name.
    Message(String),
}

impl BlockKind {
    /// Returns the name that an entry goes by, wherever it stands.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Key(name) | Self::Scalar(name) | Self::Message(name) => Some(name),
            _ => None,
        }
    }

    /// Returns the kind without the place in lists: `items[7].name` is `items[].name`.
    pub fn shape(&self) -> Cow<'_, Self> {
        match self {
            Self::Scalar(path) if path.contains('[') => {
                let parts = path.split('[').map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()));
                Cow::Owned(Self::Scalar(parts.collect::<Vec<_>>().join("[")))
            }
            other => Cow::Borrowed(other),
        }
    }
}

/// Returns the name of what stands below a key.
pub(super) fn below(above: &str, key: &str) -> String {
    if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") }
}

/// What a block stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Container {
    /// A block quote.
    Quote,
    /// An item of a bulleted list.
    Bullet,
    /// An item of a numbered list.
    Number,
}

/// What a block says, taken apart by who has to act when it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Layers {
    /// What a translator must see: words, inline code, alternative texts and emphasis, with
    /// single spaces between them.
    pub text: String,
    /// The text as it reads, without inline markup; `None` where that is the text itself. See
    /// [`Self::bare`].
    pub bare: Option<String>,
    /// Destinations of links and sources of images, in their order.
    pub links: Vec<String>,
    /// Code and markup that is carried over as it is.
    pub code: String,
    /// Front matter and YAML values that nobody translates.
    pub metadata: String,
}

impl Layers {
    /// Adds text with the white space as it comes; [`Self::finish`] folds it.
    pub(super) fn push_text(&mut self, text: &str) {
        self.text.push_str(text);
        if let Some(bare) = &mut self.bare {
            bare.push_str(text);
        }
    }

    /// Adds inline markup, and what a reader sees in its place: nothing, a space for a line
    /// break, the inside of a code span.
    pub(super) fn push_mark(&mut self, mark: &str, reading: &str) {
        let bare = self.bare.get_or_insert_with(|| {
            // What comes is mostly as long as the text will be.
            let mut bare = String::with_capacity(self.text.capacity());
            bare.push_str(&self.text);
            bare
        });
        bare.push_str(reading);
        self.text.push_str(mark);
    }

    /// Returns the text without inline markup: what differs here, a reader reads differently.
    pub fn bare(&self) -> &str {
        self.bare.as_deref().unwrap_or(&self.text)
    }

    /// Adds a space that parts what comes from what was before.
    pub(super) fn push_space(&mut self) {
        for text in [Some(&mut self.text), self.bare.as_mut()].into_iter().flatten() {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        }
    }

    /// Folds white space, which no change of text is made of.
    pub(super) fn finish(mut self) -> Self {
        for text in [Some(&mut self.text), self.bare.as_mut()].into_iter().flatten() {
            if !is_folded(text) {
                *text = folded(text);
            }
        }
        self
    }
}

/// Stands in a text for what is included there. It is no word.
pub(super) const STAND_IN: &str = "\u{fffc}";

impl Block {
    /// Counts the words of the text by Unicode word segmentation.
    pub fn words(&self) -> usize {
        words(self.layers.bare())
    }

    /// Tells whether a translator must see it: the bars of a table and markup around nothing are no
    /// text. An image is, even where its alternative text is missing.
    pub fn has_text(&self) -> bool {
        self.layers.bare().contains(|c: char| !c.is_whitespace() && c != '|') || self.layers.text.contains("![")
    }

    /// Tells whether its text says all that its source says: not where other things stand in it.
    pub(crate) fn is_said_by_its_text(&self) -> bool {
        !matches!(self.kind, BlockKind::Message(_)) && !self.layers.text.contains(STAND_IN)
    }

    /// Tells whether it is code of which only the title is text.
    pub(crate) fn is_titled_code(&self) -> bool {
        self.kind == BlockKind::Code && !self.layers.text.contains('\n')
    }

    /// Tells whether two blocks of different documents have the same place in their structure.
    pub fn is_like(&self, other: &Self) -> bool {
        self.kind == other.kind && self.nesting == other.nesting
    }
}

/// Puts a single space in place of all white space between words, and none around them.
pub(crate) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// Tells whether folding would change nothing, which is so for most texts.
fn is_folded(text: &str) -> bool {
    if text.starts_with(' ') || text.ends_with(' ') || has_double_space(text.as_bytes()) {
        return false;
    }
    // White space beyond ASCII begins with one of few bytes.
    let may_be_other = |byte: u8| matches!(byte, b'\t'..=b'\r') | (byte == 0xc2) | matches!(byte, 0xe1..=0xe3);
    let mut rest = text;
    while let Some(at) = find_byte(rest.as_bytes(), may_be_other) {
        let mut chars = rest.get(at..).unwrap_or_default().chars();
        if chars.next().is_some_and(char::is_whitespace) {
            return false;
        }
        rest = chars.as_str();
    }
    true
}

/// Counts words by Unicode word segmentation, so that text without spaces counts too.
pub fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// Turns byte offsets into 1-based lines.
pub(super) struct LineTable {
    starts: Vec<usize>,
}

impl LineTable {
    pub(super) fn of(text: &str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes());
        let mut starts = Vec::with_capacity(ends.clone().count() + 1);
        starts.push(0);
        starts.extend(ends.map(|end| end + 1));
        Self { starts }
    }

    pub(super) fn line(&self, offset: usize) -> u32 {
        u32::try_from(self.starts.partition_point(|start| *start <= offset)).unwrap_or(u32::MAX)
    }

    /// Returns where a 1-based line begins; the end of the text for a line past it.
    pub(super) fn start(&self, line: usize, text: &str) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(text.len())
    }

    /// Returns where the line of an offset begins.
    pub(super) fn line_start(&self, offset: usize) -> usize {
        self.starts[self.starts.partition_point(|start| *start <= offset).saturating_sub(1)]
    }

    /// Returns the first and the last line of a span.
    pub(super) fn lines(&self, span: &Range<usize>) -> (u32, u32) {
        (self.line(span.start), self.line(span.end.saturating_sub(1).max(span.start)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_folding_does_not_change_is_known() {
        let texts = [
            "",
            " ",
            "a",
            "a b",
            " a",
            "a ",
            "a  b",
            "a\tb",
            "a\nb",
            "é b",
            "a\u{a0}b",
            "a \u{3000}b",
            "a\u{85}",
            "\u{1680}a",
            "a\u{2009}b",
            "\r",
            "\u{b}",
            "’a“",
        ];
        for text in texts {
            assert_eq!(is_folded(text), folded(text) == text, "{text:?}");
            for before in 0..40 {
                let text = format!("{}{text}b", "a".repeat(before));
                assert_eq!(is_folded(&text), folded(&text) == text, "{text:?}");
            }
        }
    }
}

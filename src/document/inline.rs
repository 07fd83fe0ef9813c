//! The inside of a segment: text to translate, and codes that must survive translation.
//!
//! A code is a piece of Markdown or HTML that a translator carries over but does not write: the
//! marks of emphasis, the destination of a link, a code span, a tag. XLIFF protects codes as
//! inline elements; everything else shows them as they stand.

/// The inside of a segment, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Inline {
    /// Text and codes in turn; texts are not empty, and no two stand side by side.
    pub parts: Vec<Part>,
}

/// A piece of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Text to translate, as it stands in the document.
    Text(String),
    /// Something to carry over.
    Code(Code),
}

/// A piece of markup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code {
    /// Its number in the segment, from 1; the two codes of a pair share one.
    pub id: u32,
    /// Whether it is one of a pair.
    pub role: Role,
    /// What it is.
    pub kind: CodeKind,
    /// The markup as it stands in the document.
    pub text: String,
}

/// Whether a code stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The first of a pair, such as the `[` of a link.
    Open,
    /// The second of a pair, such as `](a.md)`.
    Close,
    /// By itself, such as a code span.
    Alone,
}

/// What a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeKind {
    /// The marks of emphasis, strong emphasis or strikethrough.
    Emphasis,
    /// A link: its brackets and destination.
    Link,
    /// An image: its brackets and source.
    Image,
    /// A code span, or a block of code inside a value.
    Code,
    /// An HTML tag or comment, or a `:::` directive.
    Html,
    /// A hard line break.
    Break,
    /// An included file: `[!INCLUDE[title](destination)]`.
    Include,
    /// A name in braces that a program replaces.
    Placeholder,
    /// The boundary of two table cells.
    Cell,
}

impl Inline {
    /// Returns the segment as it stands in a document.
    pub fn raw(&self) -> String {
        self.parts.iter().map(Part::text).collect()
    }

    /// Iterates over the codes.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(_) => None,
            Part::Code(code) => Some(code),
        })
    }
}

impl Part {
    /// Returns the text or the markup as it stands in the document.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Code(code) => &code.text,
        }
    }
}

//! Reads the bytes of a document, in two steps: what stands before the body, and the body.

use std::borrow::Cow;

use super::block::LineTable;
use super::content::Content;
use super::format::Format;
use super::keys::TranslatableKeys;
use super::kind::Kind;

impl Content {
    /// Takes a document apart. No bytes make it fail: what is no front matter or no YAML is text.
    pub fn read(bytes: &[u8], kind: Kind, keys: &TranslatableKeys) -> Self {
        HalfRead::new(bytes, kind, keys).whole()
    }
}

/// A document of which the front matter is taken apart, but the body is not yet.
pub(crate) struct HalfRead<'a> {
    content: Content,
    lines: LineTable,
    format: &'static dyn Format,
    /// Where the body begins. YAML has none: there is nothing left to take apart.
    body: Option<usize>,
    keys: &'a TranslatableKeys,
}

impl<'a> HalfRead<'a> {
    pub(crate) fn new(bytes: &[u8], kind: Kind, keys: &'a TranslatableKeys) -> Self {
        // Checking for UTF-8 alone is much quicker than replacing what is none.
        let text = simdutf8::basic::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        let lines = LineTable::of(&text);
        let text = with_line_feeds(text.into_owned());
        let format = kind.read_as(keys).format();
        let mut content = format.read(&text, &lines, keys);
        content.text = text;
        let body = format.has_body().then_some(content.body);
        Self { content, lines, format, body, keys }
    }

    /// Returns the text that is not taken apart yet.
    pub(crate) fn body(&self) -> &str {
        self.body.and_then(|body| self.content.text.get(body..)).unwrap_or_default()
    }

    /// Counts the blocks that stand before the body.
    pub(crate) fn front_len(&self) -> usize {
        self.content.blocks.len()
    }

    /// Returns the blocks that stand before the body.
    pub(crate) fn front(self) -> Content {
        self.content
    }

    /// Takes the body apart too.
    pub(crate) fn whole(self) -> Content {
        let mut content = self.content;
        if let Some(body) = self.body {
            content.blocks.extend(self.format.blocks(&content.text, body, &self.lines, self.keys));
        }
        content
    }
}

/// Replaces lone CRs, which end a line in Markdown, by line feeds. Places stay the same; lines are
/// counted as git counts them, by the line feeds of the document itself.
fn with_line_feeds(mut text: String) -> String {
    let lone: Vec<usize> = memchr::memchr_iter(b'\r', text.as_bytes())
        .filter(|at| {
            // The CR of a CRLF, and a stray one before it.
            let after = &text.as_bytes()[at + 1..];
            !after.starts_with(b"\n") && !after.starts_with(b"\r\n")
        })
        .collect();
    for at in lone {
        text.replace_range(at..=at, "\n");
    }
    text
}

//! The codes in the inside of a segment: where they are in Markdown, and which are pairs.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};
use serde::{Deserialize, Serialize};

use super::html;

/// The longest placeholder in braces, in bytes.
const MAX_PLACEHOLDER: usize = 64;

/// Whether a code stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// The first of a pair, such as the `[` of a link.
    Open,
    /// The second of a pair, such as `](a.md)`.
    Close,
    /// By itself, such as a code span.
    Alone,
}

/// What a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// The beginning or the end of a selection, or the boundary of two of its variants.
    Variant,
}

/// A code that was found.
#[derive(Debug)]
pub(super) struct FoundCode {
    pub(super) span: Range<usize>,
    pub(super) role: Role,
    pub(super) kind: CodeKind,
    /// What the two codes of a pair share.
    pub(super) pair: Option<usize>,
}

impl FoundCode {
    pub(super) fn alone(span: Range<usize>, kind: CodeKind) -> Self {
        Self { span, role: Role::Alone, kind, pair: None }
    }
}

/// Leaves only those pairs that are complete and do not cross others.
pub(super) fn pair(found: &mut [FoundCode]) {
    let mut open: Vec<usize> = Vec::new();
    let mut sound: HashSet<usize> = HashSet::new();
    for code in found.iter() {
        match (code.role, code.pair) {
            (Role::Open, Some(pair)) => open.push(pair),
            (Role::Close, Some(pair)) => {
                if let Some(at) = open.iter().rposition(|other| *other == pair) {
                    // Whatever opened inside of it and is still open crosses it.
                    open.truncate(at);
                    sound.insert(pair);
                }
            }
            _ => {}
        }
    }
    for code in found {
        if code.pair.is_some_and(|pair| !sound.contains(&pair)) {
            (code.role, code.pair) = (Role::Alone, None);
        }
    }
}

/// Finds names in braces that programs replace: `{name}`, `{{ name }}`, `${name}`, `$(name)`.
pub(super) fn placeholders(raw: &str, found: &mut Vec<FoundCode>) {
    let mut at = 0;
    while let Some(start) = raw[at..].find(['{', '$']).map(|start| at + start) {
        let rest = &raw[start..];
        let brackets = [("{{", "}}"), ("${", "}"), ("$(", ")"), ("{", "}")];
        let length = brackets.into_iter().find_map(|(opening, closing)| {
            let inner = rest.strip_prefix(opening)?;
            let near = (0..=inner.len().min(MAX_PLACEHOLDER)).rev().find(|end| inner.is_char_boundary(*end))?;
            let name = &inner[..inner[..near].find(closing)?];
            let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | ':' | ' ');
            let is_sound = !name.trim().is_empty() && name.chars().all(is_name) && !name.trim().contains(' ');
            let length = opening.len() + name.len() + closing.len();
            (is_sound && length <= MAX_PLACEHOLDER).then_some(length)
        });
        if let Some(length) = length {
            found.push(FoundCode::alone(start..start + length, CodeKind::Placeholder));
        }
        at = start + length.unwrap_or(1);
    }
}

/// Finds the codes in Markdown.
pub(super) struct Finder<'a> {
    pub(super) text: &'a str,
    /// How many bytes stand before the text in what is parsed.
    pub(super) lead: usize,
    pub(super) found: Vec<FoundCode>,
    /// The pairs that are open.
    pub(super) open: Vec<OpenMark>,
    /// The inline tags that are open: their name and where they are in `found`.
    pub(super) tags: Vec<(String, usize)>,
}

/// Inline content whose end is still to come.
pub(super) struct OpenMark {
    span: Range<usize>,
    /// Where the content ends, as far as it was seen; `None` before the first of it.
    inner: Option<Range<usize>>,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    /// Marks of this length.
    Emphasis(usize),
    Link,
    Image {
        /// The length of its title.
        title: usize,
    },
    /// All of it is one code.
    Whole(CodeKind),
    /// No code of its own.
    Nothing,
}

impl Finder<'_> {
    pub(super) fn take(&mut self, event: &Event<'_>, span: Range<usize>) {
        let span = span.start.max(self.lead) - self.lead..span.end.max(self.lead) - self.lead;
        match event {
            Event::Start(tag) => {
                let what = self.what(tag, &span);
                self.open.push(OpenMark { span, inner: None, what });
                return;
            }
            Event::End(_) => {
                if let Some(opened) = self.open.pop() {
                    self.close(&opened);
                    self.saw(opened.span);
                }
                return;
            }
            _ => {}
        }
        match event {
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.found.push(FoundCode::alone(span.clone(), CodeKind::Code))
            }
            Event::FootnoteReference(_) => self.found.push(FoundCode::alone(span.clone(), CodeKind::Link)),
            Event::HardBreak => {
                let start = self.text[..span.start].trim_end_matches(' ').len();
                self.found.push(FoundCode::alone(start..span.end, CodeKind::Break));
            }
            Event::InlineHtml(_) | Event::Html(_) => self.html(&span),
            _ => {}
        }
        self.saw(span);
    }

    fn saw(&mut self, span: Range<usize>) {
        if let Some(opened) = self.open.last_mut() {
            let inner = opened.inner.get_or_insert(span.clone());
            inner.end = inner.end.max(span.end);
        }
    }

    fn what(&self, tag: &Tag<'_>, span: &Range<usize>) -> What {
        match tag {
            Tag::Emphasis => What::Emphasis(1),
            Tag::Strong => What::Emphasis(2),
            Tag::Strikethrough => What::Emphasis(if self.text[span.clone()].starts_with("~~") { 2 } else { 1 }),
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => What::Whole(CodeKind::Link),
            Tag::Link { .. } => What::Link,
            Tag::Image { title, .. } => What::Image { title: title.len() },
            Tag::CodeBlock(_) => What::Whole(CodeKind::Code),
            _ => What::Nothing,
        }
    }

    fn close(&mut self, opened: &OpenMark) {
        let span = opened.span.clone();
        let (opening, kind, title) = match opened.what {
            What::Emphasis(length) => (length, CodeKind::Emphasis, 0),
            What::Link => (1, CodeKind::Link, 0),
            What::Image { title } => (2, CodeKind::Image, title),
            What::Whole(kind) => {
                if kind == CodeKind::Code {
                    // What stands in it is part of it.
                    self.found.retain(|code| code.span.start < span.start || code.span.end > span.end);
                }
                return self.found.push(FoundCode::alone(span, kind));
            }
            What::Nothing => return,
        };
        let Some(inner) = opened.inner.clone().filter(|inner| inner.end > span.start + opening) else {
            return self.found.push(FoundCode::alone(span, kind));
        };
        let closing = if kind == CodeKind::Emphasis { span.end.saturating_sub(opening) } else { inner.end };
        let pair = Some(span.start);
        self.found.push(FoundCode { span: span.start..span.start + opening, role: Role::Open, kind, pair });
        // The title of an image is text: `](a.png "title")`.
        let words = self.text[closing..span.end].trim_end_matches([')', ' ', '"', '\'']).len() + closing;
        let is_quoted = title > 0 && words >= closing + title && self.text.is_char_boundary(words - title);
        if is_quoted && self.text[..words - title].ends_with(['"', '\'']) {
            self.found.push(FoundCode { span: closing..words - title, role: Role::Close, kind, pair });
            self.found.push(FoundCode::alone(words..span.end, kind));
        } else {
            self.found.push(FoundCode { span: closing..span.end, role: Role::Close, kind, pair });
        }
    }

    /// Takes tags: those with words in their attributes in parts, others as pairs where they are.
    fn html(&mut self, span: &Range<usize>) {
        let html = &self.text[span.clone()];
        let texts = html::texts(html);
        if !texts.is_empty() {
            let mut at = span.start;
            for text in texts {
                self.found.push(FoundCode::alone(at..span.start + text.start, CodeKind::Html));
                at = span.start + text.end;
            }
            return self.found.push(FoundCode::alone(at..span.end, CodeKind::Html));
        }
        let name = |tag: &str| {
            let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
            tag[..end].to_ascii_lowercase()
        };
        let at = self.found.len();
        let mut code = FoundCode::alone(span.clone(), CodeKind::Html);
        if let Some(closing) = html.strip_prefix("</") {
            let closing = name(closing);
            if let Some(open) = self.tags.iter().rposition(|(open, _)| *open == closing) {
                let (_, opener) = self.tags.split_off(open).swap_remove(0);
                if let Some(opener) = self.found.get_mut(opener) {
                    let pair = Some(opener.span.start);
                    (opener.role, opener.pair) = (Role::Open, pair);
                    (code.role, code.pair) = (Role::Close, pair);
                }
            }
        } else if let Some(tag) = html.strip_prefix('<').filter(|tag| !tag.ends_with("/>") && !tag.starts_with('!')) {
            self.tags.push((name(tag), at));
        }
        self.found.push(code);
    }
}

//! A block's shell: the marks around what is translated.

use super::Text;
use super::lines::{continuation, unprefixed};
use crate::document::block::{Block, BlockKind};
use crate::document::inline::{CELL, Inline};
use crate::document::scalar::{self, Scalar, ScalarStyle};
use crate::document::{EntrySyntax, Syntax, slug};

/// A block as marks and what stands in them, without what its place in lists and quotes puts
/// before its lines, and with LF line ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shell {
    /// What stands before: the marks of a heading, the first bar of a row, a key.
    pub(super) before: String,
    /// The anchors of a heading.
    pub(super) anchors: String,
    /// What is translated.
    pub(super) inner: Inline,
    /// What stands behind.
    pub(super) after: String,
    /// How a value is written.
    pub(super) style: Option<ScalarStyle>,
    /// Whether all of it is code, whose lines are what they are.
    is_code: bool,
}

impl Shell {
    /// Takes a block apart.
    pub(super) fn of(text: &Text<'_>, block: &Block) -> Self {
        Self::read(text, block, Some(&text.syntax))
    }

    /// Takes the marks off a block: what is translated is one text, with its codes.
    pub(super) fn marks_of(text: &Text<'_>, block: &Block) -> Self {
        Self::read(text, block, None)
    }

    /// Takes a block apart; without a syntax, what is translated is one text.
    fn read(text: &Text<'_>, block: &Block, syntax: Option<&Syntax>) -> Self {
        let raw = unprefixed(text.raw(block), &continuation(text.original, block.span.start));
        match &block.kind {
            BlockKind::Heading(_) => Self::of_heading(&raw, syntax),
            BlockKind::Row => Self::of_row(&raw, syntax),
            BlockKind::Html => Self::plain(inside(&raw, syntax, |raw, _| Inline::of_html(raw))),
            BlockKind::Jsx => Self::plain(inside(&raw, syntax, Inline::of_jsx)),
            BlockKind::Directive => Self::plain(inside(&raw, syntax, |raw, _| Inline::of_directive(raw))),
            BlockKind::Key(_) => Self::of_entry(&raw, text.content.syntax),
            BlockKind::Scalar(_) => {
                let scalar = Scalar::read(text.raw(block), &text.original[..block.span.start], text.content.syntax);
                Self { style: Some(scalar.style), ..Self::plain(scalar.inline()) }
            }
            BlockKind::Message(_) => Self::plain(text.message(block, None)),
            BlockKind::Code => Self { is_code: true, ..Self::plain(Inline::of_text(&raw)) },
            BlockKind::Paragraph | BlockKind::Alert | BlockKind::Break => {
                Self::plain(inside(&raw, syntax, Inline::read))
            }
        }
    }

    fn plain(inner: Inline) -> Self {
        Self { before: String::new(), anchors: String::new(), inner, after: String::new(), style: None, is_code: false }
    }

    fn of_heading(raw: &str, syntax: Option<&Syntax>) -> Self {
        let marks = raw.len() - raw.trim_start_matches('#').len();
        let (before, rest) = if marks > 0 {
            raw.split_at(raw.len() - raw[marks..].trim_start_matches([' ', '\t']).len())
        } else {
            ("", raw)
        };
        let mut inner = rest;
        while let Some(after) = slug::anchor(inner) {
            inner = after;
        }
        let anchors = &rest[..rest.len() - inner.len()];
        let inner_end = if marks > 0 {
            let closing = inner.trim_end_matches('#');
            let is_closing = closing.len() < inner.len() && closing.ends_with([' ', '\t']);
            if is_closing { closing.trim_end().len() } else { inner.len() }
        } else {
            inner.rfind('\n').unwrap_or(inner.len())
        };
        Self {
            before: before.to_owned(),
            anchors: anchors.to_owned(),
            inner: inside(&inner[..inner_end], syntax, Inline::read),
            after: inner[inner_end..].to_owned(),
            style: None,
            is_code: false,
        }
    }

    fn of_row(raw: &str, syntax: Option<&Syntax>) -> Self {
        let before = if raw.starts_with('|') { "| " } else { "" };
        let inner = raw.strip_prefix('|').unwrap_or(raw);
        let mut cells = cells(inner);
        let is_closed = cells.len() > 1 && cells.last().is_some_and(|last| last.trim().is_empty());
        if is_closed {
            cells.pop();
        }
        let cells: Vec<&str> = cells.into_iter().map(str::trim).collect();
        let after = if is_closed { " |" } else { "" };
        let inner = syntax.map_or_else(|| Inline::of_text(&cells.join(CELL)), |syntax| Inline::of_row(&cells, syntax));
        Self { before: before.into(), after: after.into(), ..Self::plain(inner) }
    }

    fn of_entry(raw: &str, syntax: EntrySyntax) -> Self {
        if syntax == EntrySyntax::Toml && raw.starts_with('[') {
            // A table is written as it stands.
            let scalar = Scalar::read(raw, "", syntax);
            return Self { style: Some(scalar.style), ..Self::plain(scalar.inline()) };
        }
        let value = syntax.key_end(raw).map_or(raw.len(), |end| end + 1);
        let mut start = raw.len() - raw[value..].trim_start_matches([' ', '\t']).len();
        if syntax == EntrySyntax::Yaml
            && raw[start..].starts_with(['|', '>'])
            && let Some(end) = raw[start..].find('\n')
        {
            start += end + 1;
        }
        // Lines of a block, or a list below its key.
        start = raw.len() - raw[start..].trim_start_matches([' ', '\n']).len();
        let mut before = raw[..start].to_owned();
        if raw[start..].is_empty() {
            // A key without a value takes one behind a space.
            before.push_str(if before.ends_with(':') { " " } else { "" });
            return Self { before, style: Some(ScalarStyle::Plain), ..Self::plain(Inline::default()) };
        }
        let scalar = Scalar::read(&raw[start..], &raw[..start], syntax);
        Self { before, style: Some(scalar.style), ..Self::plain(scalar.inline()) }
    }

    /// Returns the inside as a segment of a block of `kind`: one flowing text, unless that is code
    /// or a value, whose lines are its own.
    pub(super) fn segment(self, kind: &BlockKind) -> Inline {
        if self.style.is_some() || matches!(kind, BlockKind::Message(_)) {
            return self.inner;
        }
        match (*kind == BlockKind::Code, self.is_code) {
            (true, _) => Inline::of_text(&self.inner.raw()),
            (false, true) => Inline::of_markdown(&self.inner.raw()).unwrapped(),
            (false, false) => self.inner.unwrapped(),
        }
    }

    /// Returns the block with this inside.
    pub(super) fn with(&self, inner: &Inline) -> String {
        let mut inner = inner.raw();
        if let Some(style) = self.style {
            inner = scalar::write(&inner, style);
            if matches!(style, ScalarStyle::Block { .. }) {
                let indent = self.before.rsplit('\n').next().unwrap_or_default();
                inner = inner.replace('\n', &format!("\n{indent}"));
            }
        }
        format!("{}{}{inner}{}", self.before, self.anchors, self.after)
    }
}

/// Takes the inside of a block apart, where anybody asks for more than its text.
fn inside(raw: &str, syntax: Option<&Syntax>, read: impl Fn(&str, &Syntax) -> Inline) -> Inline {
    syntax.map_or_else(|| Inline::of_text(raw), |syntax| read(raw, syntax))
}

/// Splits a row at its bars; a bar behind a backslash is text.
fn cells(row: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in row.match_indices('|') {
        let escapes = row[..at].len() - row[..at].trim_end_matches('\\').len();
        if escapes.is_multiple_of(2) {
            cells.push(&row[start..at]);
            start = at + 1;
        }
    }
    cells.push(&row[start..]);
    cells
}

/// Keeps a paragraph from beginning a list, a quote or a heading, which its source does not.
pub(super) fn escaped_start(text: &str, source: &str) -> String {
    match block_mark(text).filter(|_| block_mark(source).is_none()) {
        Some(at) => format!("{}\\{}", &text[..at], &text[at..]),
        None => text.to_owned(),
    }
}

/// Returns where the character stands that makes the beginning of a text more than words.
fn block_mark(text: &str) -> Option<usize> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = &text[digits..];
    let mark = rest.chars().next()?;
    let after = rest[mark.len_utf8()..].trim_start_matches('#');
    let ends_word = after.is_empty() || after.starts_with([' ', '\t']);
    let is_mark = match mark {
        '>' => digits == 0,
        '#' | '-' | '+' | '*' => digits == 0 && ends_word,
        '.' | ')' => digits > 0 && ends_word,
        _ => false,
    };
    is_mark.then_some(digits)
}

/// Makes text fit into a cell: bars in it would end the cell.
pub(super) fn escaped_bars(text: &str) -> String {
    cells(text).join("\\|")
}

/// Takes a row that was returned as one text apart.
pub(super) fn row_of(text: &str, syntax: &Syntax) -> Inline {
    let cells: Vec<&str> = cells(text).into_iter().map(str::trim).collect();
    Inline::of_row(&cells, syntax)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Kind, TranslatableKeys};

    #[test]
    fn marks_are_the_same_whether_or_not_the_inside_is_taken_apart() {
        let page = "---\ntitle: \"A `b`\"\n---\n# <a name=\"x\"></a>One *two* ##\n\nSee [`a`](b.md)\n  or {c}.\n\n\
                    - > one\n  > `two`\n\n| a | `b` \\| c |\n|---|---|\n| *d* | e |\n\n<p>One <i>two</i></p>\n\n\
                    :::image alt-text=\"A *b*\" source=\"a.png\":::\n\n```sh\ncode `x`\n```\n\n> [!NOTE]\n> Text";
        let text = Text::read(page.as_bytes(), Kind::Markdown, &TranslatableKeys::default()).unwrap();
        for block in &text.content.blocks {
            let (whole, marks) = (Shell::of(&text, block), Shell::marks_of(&text, block));
            assert_eq!(whole.inner.raw(), marks.inner.raw());
            assert_eq!(Shell { inner: Inline::default(), ..whole }, Shell { inner: Inline::default(), ..marks });
        }
        assert!(text.content.blocks.len() > 10, "{:?}", text.content.blocks);
    }

    #[test]
    fn words_do_not_begin_blocks() {
        for (text, expected) in [
            ("> x", "\\> x"),
            ("2018. gadā", "2018\\. gadā"),
            ("- x", "\\- x"),
            ("-x", "-x"),
            ("*x*", "*x*"),
            ("## x", "\\## x"),
        ] {
            assert_eq!(escaped_start(text, "source"), expected);
        }
        assert_eq!(escaped_start("1. x", "2. y"), "1. x");
    }
}

//! A block and its counterpart in the translation, as rules look at them.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use crate::document::block::{Block, BlockKind, Container};
use crate::document::inline::{CodeKind, Inline, Part, Role};
use crate::document::{Content, Syntax, prose};

/// A block of the base, and what says it in the translation.
pub(super) struct Counterpart<'a> {
    pub(super) base: BlockView<'a>,
    pub(super) own: BlockView<'a>,
}

/// A block, taken apart as far as it is looked at.
pub(super) struct BlockView<'a> {
    pub(super) block: &'a Block,
    document: &'a str,
    syntax: &'a Syntax,
    pieces: OnceCell<Vec<BlockPiece>>,
    prose: OnceCell<Cow<'a, str>>,
}

/// A piece of a block: text, or one code.
#[derive(Clone, Debug)]
pub(super) struct BlockPiece {
    /// Where it stands in the document.
    pub(super) span: Range<usize>,
    /// What code it is; `None` for text.
    pub(super) code: Option<(CodeKind, Role)>,
}

impl<'a> BlockView<'a> {
    pub(super) fn of(content: &'a Content, block: &'a Block, syntax: &'a Syntax) -> Self {
        Self { block, document: &content.text, syntax, pieces: OnceCell::new(), prose: OnceCell::new() }
    }

    /// Returns the text of the whole document.
    pub(super) fn document(&self) -> &'a str {
        self.document
    }

    /// Returns the block as it stands in the document.
    pub(super) fn raw(&self) -> &'a str {
        self.at(&self.block.span)
    }

    /// Returns what stands at a place of the document.
    pub(super) fn at(&self, span: &Range<usize>) -> &'a str {
        self.document.get(span.clone()).unwrap_or_default()
    }

    /// Returns where the inside of the block stands: of a heading, what is between its marks.
    pub(super) fn inner(&self) -> Range<usize> {
        let (raw, start) = (self.raw(), self.block.span.start);
        if !matches!(self.block.kind, BlockKind::Heading(_)) {
            return self.block.span.clone();
        }
        let marks = raw.len() - raw.trim_start_matches('#').len();
        let text = &raw[marks..];
        let (lead, text) = (marks + text.len() - text.trim_start().len(), text.trim());
        let end = match text.rfind('\n') {
            // An underline.
            Some(end) if marks == 0 => text[..end].trim_end().len(),
            _ => text.trim_end_matches('#').trim_end().len(),
        };
        start + lead..start + lead + end
    }

    /// Returns the text that a reader sees, without inline code; folded, with marks of emphasis.
    pub(super) fn prose(&self) -> &str {
        self.prose.get_or_init(|| prose(&self.block.layers.text))
    }

    /// Returns the pieces of the inside, in order.
    pub(super) fn pieces(&self) -> &[BlockPiece] {
        self.pieces.get_or_init(|| self.read(&self.inner()))
    }

    /// Takes a part of the block apart.
    pub(super) fn read(&self, inner: &Range<usize>) -> Vec<BlockPiece> {
        let raw = self.at(inner);
        let masked = if self.block.nesting.contains(&Container::Quote) { unquoted(raw) } else { Cow::Borrowed(raw) };
        let mut at = inner.start;
        let piece = |part: Part| {
            let (length, code) = match part {
                Part::Text(text) => (text.len(), None),
                Part::Code(code) => (code.text.len(), Some((code.kind, code.role))),
            };
            at += length;
            BlockPiece { span: at - length..at, code }
        };
        Inline::read(&masked, self.syntax).parts.into_iter().map(piece).collect()
    }

    /// Iterates over the texts outside of codes.
    pub(super) fn texts(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let texts = self.pieces().iter().filter(|piece| piece.code.is_none());
        texts.map(|piece| (piece.span.start, self.at(&piece.span)))
    }

    /// Iterates over the codes of one kind that are a whole, such as inline code.
    pub(super) fn codes(&self, kind: CodeKind) -> impl Iterator<Item = &BlockPiece> {
        self.pieces().iter().filter(move |piece| matches!(piece.code, Some((own, _)) if own == kind))
    }

    /// Returns the line of a place in the block.
    pub(super) fn line(&self, at: usize) -> u32 {
        let before = self.at(&(self.block.span.start..at.clamp(self.block.span.start, self.block.span.end)));
        let lines = memchr::memchr_iter(b'\n', before.as_bytes()).count();
        self.block.lines.0.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX))
    }

    /// Returns where the cells of a row stand, without the blanks around their texts.
    pub(super) fn cells(&self) -> Vec<Range<usize>> {
        let (raw, start) = (self.raw(), self.block.span.start);
        let mut cells = Vec::new();
        let mut from = usize::from(raw.starts_with('|'));
        let mut is_escaped = false;
        for (at, byte) in raw.bytes().enumerate().skip(from) {
            if byte == b'|' && !is_escaped {
                cells.push(from..at);
                from = at + 1;
            }
            is_escaped = byte == b'\\' && !is_escaped;
        }
        if !raw[from..].trim().is_empty() {
            cells.push(from..raw.len());
        }
        let trimmed = |cell: Range<usize>| {
            let text = &raw[cell.clone()];
            let lead = text.len() - text.trim_start().len();
            start + cell.start + lead..start + cell.start + lead + text.trim().len()
        };
        cells.into_iter().map(trimmed).collect()
    }
}

/// Puts blanks in place of the marks of quotes at the beginning of lines.
fn unquoted(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\n') {
        return Cow::Borrowed(raw);
    }
    let mut masked = String::with_capacity(raw.len());
    for (at, line) in raw.split_inclusive('\n').enumerate() {
        let marks = line.len() - line.trim_start_matches([' ', '\t', '>']).len();
        if at == 0 {
            masked.push_str(line);
        } else {
            masked.push_str(&line[..marks].replace('>', " "));
            masked.push_str(&line[marks..]);
        }
    }
    Cow::Owned(masked)
}

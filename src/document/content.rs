//! A whole document as blocks: front matter first, then the body.

use std::ops::Range;

use super::block::{Block, BlockKind, Layers, LineTable};
use super::entry_syntax::EntrySyntax;

/// A document taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The document's text; bytes that are no UTF-8 are replaced, and lone CRs are line feeds.
    pub text: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// The last line of the front matter; 0 where there is none.
    pub front_matter_end: u32,
    /// Where the entries of the front matter of a Markdown document stand; empty where it has none.
    pub front_matter: Range<usize>,
    /// The language of the front matter.
    pub syntax: EntrySyntax,
    /// Where the body begins; 0 for YAML.
    pub body: usize,
}

impl Content {
    /// Takes a text that cannot be taken apart as one.
    pub(super) fn of_one(text: &str, lines: &LineTable) -> Self {
        let mut layers = Layers::default();
        layers.push_text(text);
        let span = 0..text.trim_end().len();
        let lines = lines.lines(&span);
        let kind = BlockKind::Scalar(String::new());
        let block = Block { kind, nesting: Vec::new(), span, lines, layers: layers.finish() };
        Self { blocks: vec![block], ..Self::default() }
    }

    /// Returns a block's text as it stands in the document.
    pub fn source(&self, block: &Block) -> &str {
        self.text.get(block.span.clone()).unwrap_or_default()
    }

    /// Counts the words that a translator sees.
    pub fn words(&self) -> usize {
        self.blocks.iter().map(Block::words).sum()
    }
}

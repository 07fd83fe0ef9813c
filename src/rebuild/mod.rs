//! Rebuilds a translation for the source as it is now.
//!
//! A [`Plan`] says for every block of the head where its translated text comes from: what did not
//! change keeps its bytes, destinations, markup and code follow the source, and what a translator
//! must see is a segment that waits for a target. [`Plan::compose`] writes the document. What it
//! writes is read again: unless it has the structure of the source, it is refused.

mod carry;
mod compose;
mod fit;
mod form;
mod front;
mod lines;
mod never;
mod plan;
mod settle;
mod shell;
mod value;

pub use compose::Unfit;
pub use never::NeverFits;
pub use plan::Plan;
pub use settle::Damage;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use shell::Shell;

use crate::document::block::{Block, BlockKind};
use crate::document::{Content, Kind, TranslatableKeys};

/// A version of a document, as its bytes are and taken apart.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    original: &'a str,
    content: Content,
    kind: Kind,
    /// The blocks with a position: all but the entries of front matter.
    body: Vec<usize>,
    /// The entries of front matter, by their keys.
    entries: HashMap<String, usize>,
}

impl<'a> Text<'a> {
    /// Takes a document apart; `None` where it is no UTF-8, which nothing may be written for.
    pub fn read(bytes: &'a [u8], kind: Kind, keys: &TranslatableKeys) -> Option<Self> {
        let original = std::str::from_utf8(bytes).ok()?;
        let content = Content::read(bytes, kind, keys);
        let blocks = &content.blocks;
        let body = (0..blocks.len()).filter(|at| !matches!(blocks[*at].kind, BlockKind::Key(_))).collect();
        let mut entries = HashMap::new();
        for (at, block) in blocks.iter().enumerate() {
            if let BlockKind::Key(key) = &block.kind {
                entries.entry(key.clone()).or_insert(at);
            }
        }
        Some(Self { original, content, kind, body, entries })
    }

    /// Returns the blocks and places.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Tells whether a heading carries an anchor.
    pub fn has_anchors(&self) -> bool {
        let is_heading = |at: &&usize| matches!(self.block(**at).kind, BlockKind::Heading(_));
        self.body.iter().filter(is_heading).any(|at| !Shell::of(self, self.block(*at)).anchors.is_empty())
    }

    /// Returns a block's text as its bytes are.
    fn raw(&self, block: &Block) -> &'a str {
        self.original.get(block.span.clone()).unwrap_or_default()
    }

    fn block(&self, index: usize) -> &Block {
        &self.content.blocks[index]
    }

    /// Returns what stands between two blocks; `None` is the beginning or the end of the body.
    fn gap(&self, from: Option<usize>, to: Option<usize>) -> &'a str {
        let Range { start, end } = Range {
            start: from.map_or(self.content.body, |index| self.block(index).span.end),
            end: to.map_or(self.original.len(), |index| self.block(index).span.start),
        };
        self.original.get(start..end).unwrap_or_default()
    }

    /// Tells whether blocks do not stand one behind the other, or share a name, as odd markup and
    /// repeated keys make them.
    fn is_odd(&self) -> bool {
        let overlaps = |pair: &[usize]| self.block(pair[0]).span.end > self.block(pair[1]).span.start;
        let mut names = HashSet::new();
        let mut is_repeated =
            |at: &usize| matches!(self.block(*at).kind, BlockKind::Scalar(_)) && !names.insert(&self.block(*at).kind);
        self.body.windows(2).any(overlaps) || self.body.iter().any(&mut is_repeated)
    }

    /// Returns the position of a block in the body.
    fn position(&self, index: usize) -> Option<usize> {
        self.body.binary_search(&index).ok()
    }

    /// Returns an entry of front matter by its key.
    fn entry(&self, key: &str) -> Option<usize> {
        self.entries.get(key).copied()
    }
}

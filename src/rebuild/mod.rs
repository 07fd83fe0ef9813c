//! Rebuilds a translation for the source as it is now.
//!
//! A [`Plan`] says for every block of the head where its translated text comes from: what did not
//! change keeps its bytes, destinations, markup and code follow the source, and what a translator
//! must see is a segment that waits for a target. [`Plan::compose`] writes the document. What it
//! writes is read again: unless it has the structure of the source, it is refused.

mod body;
mod carry;
mod compose;
mod damage;
mod definitions;
mod fit;
mod form;
mod front;
mod handed;
mod in_place;
mod lines;
mod marks;
mod meant;
mod merge;
mod messages;
mod named;
mod part;
mod plan;
mod redo;
mod settle;
mod shell;
mod sound;
mod table;
mod unfit;

pub use crate::document::NeverFits;
pub use damage::Damage;
pub use in_place::MarkedText;
pub use merge::Why;
pub(crate) use merge::is_machine_key;
pub use plan::{Left, Plan};
pub use sound::Fault;
pub use unfit::Unfit;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use shell::Shell;

use crate::base::locale::Locale;
use crate::base::plurals::PluralCategories;
use crate::document::block::{Block, BlockKind};
use crate::document::fluent;
use crate::document::inline::Inline;
use crate::document::yaml::Node;
use crate::document::{Content, Kind, RecordPlace, Syntax, TranslatableKeys};

/// Holds the entries that YAML reads against those that stand at the margin: what is taken apart in
/// another way than YAML does cannot be put together again.
fn split_alike(content: &Content, kind: Kind, values: sound::Entries) -> Result<sound::Entries, Fault> {
    if kind.place() != RecordPlace::FrontMatter {
        return Ok(values);
    }
    let mut keys = content.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Key(key) => Some((key, block.lines.0)),
        _ => None,
    });
    let mut last = 1;
    for (name, _) in &values {
        match keys.next() {
            Some((key, line)) if key == name => last = line,
            Some((_, line)) => return Err(Fault::Invalid { syntax: content.syntax, line }),
            None => return Err(Fault::Invalid { syntax: content.syntax, line: last }),
        }
    }
    keys.next().map_or(Ok(values), |(_, line)| Err(Fault::Invalid { syntax: content.syntax, line }))
}

/// A version of a document, as its bytes are and taken apart.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    original: &'a str,
    content: Content,
    kind: Kind,
    /// How its texts are read.
    syntax: Syntax,
    /// The blocks with a position: all but the entries of front matter.
    body: Vec<usize>,
    /// The entries of front matter, by their keys.
    entries: HashMap<String, usize>,
    /// The entries of front matter as YAML reads them, or what is wrong with them.
    values: Result<sound::Entries, Fault>,
    /// Where each of those is, by its key.
    places_of_values: HashMap<String, usize>,
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
        let values = sound::entries(original, &content, kind).and_then(|values| split_alike(&content, kind, values));
        let mut places_of_values = HashMap::new();
        for (at, (key, _)) in values.iter().flatten().enumerate() {
            places_of_values.entry(key.clone()).or_insert(at);
        }
        let syntax = kind.syntax(keys);
        Some(Self { original, content, kind, syntax, body, entries, values, places_of_values })
    }

    /// Tells whether it is nothing but entries that go by their names, in any order: a document of YAML
    /// is where it has no lists and no record.
    fn is_table(&self) -> bool {
        let is_entry =
            |block: &Block| block.kind.name().is_some_and(|name| !name.contains('[') && !name.starts_with("metadata."));
        let blocks = &self.content.blocks;
        self.kind.is_table() || self.kind == Kind::Yaml && !blocks.is_empty() && blocks.iter().all(is_entry)
    }

    /// Returns what keeps a document with this front matter from being written.
    pub fn fault(&self) -> Option<&Fault> {
        self.values.as_ref().err()
    }

    /// Returns the value of an entry of front matter as YAML reads it.
    fn value(&self, key: &str) -> Option<&Node> {
        let at = *self.places_of_values.get(key)?;
        self.values.as_ref().ok()?.get(at).map(|(_, value)| value)
    }

    /// Tells whether the front matter is in another language than that of another version.
    pub fn is_mixed_with(&self, other: &Text<'_>) -> bool {
        let has_entries = |text: &Text<'_>| text.content.front_matter_end > 0;
        has_entries(self) && has_entries(other) && self.content.syntax != other.content.syntax
    }

    /// Returns the blocks and places.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Tells whether a heading carries an anchor.
    pub fn has_anchors(&self) -> bool {
        let is_heading = |at: &&usize| matches!(self.block(**at).kind, BlockKind::Heading(_));
        self.body.iter().filter(is_heading).any(|at| !Shell::marks_of(self, self.block(*at)).anchors.is_empty())
    }

    /// Iterates over what unchanged segments of its blocks hold.
    pub fn texts(&self) -> impl Iterator<Item = Inline> {
        let blocks = self.content.blocks.iter().filter(|block| block.has_text());
        blocks.map(|block| self.inside(block, &block.kind, None))
    }

    /// Iterates over what segments of its blocks hold where nothing is translated yet; only of the blocks whose lines
    /// may be new.
    pub fn new_texts(&self, locale: &Locale, may_be_new: impl Fn((u32, u32)) -> bool) -> impl Iterator<Item = Inline> {
        let plurals = (self.kind == Kind::Fluent).then(|| PluralCategories::of(locale));
        let blocks = self.content.blocks.iter().filter(move |block| block.has_text() && may_be_new(block.lines));
        blocks.map(move |block| {
            let inside = self.inside(block, &block.kind, plurals.as_ref());
            let narrow = form::insides(&block.kind, [None, None], &inside, "").filter(|_| form::may_narrow(block));
            narrow.map_or(inside, |(_, narrow, _)| narrow)
        })
    }

    /// Returns what a segment of a block of `kind` holds of a block.
    fn inside(&self, block: &Block, kind: &BlockKind, plurals: Option<&PluralCategories>) -> Inline {
        match kind {
            BlockKind::Message(_) => self.message(block, plurals),
            _ => Shell::of(self, block).segment(kind),
        }
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
        let mut is_repeated = |at: &usize| {
            matches!(self.block(*at).kind, BlockKind::Scalar(_) | BlockKind::Message(_))
                && !names.insert(&self.block(*at).kind)
        };
        self.body.windows(2).any(overlaps) || self.body.iter().any(&mut is_repeated)
    }

    /// Takes the value of a message apart. With categories, selections by plural category have those of the
    /// language.
    fn message(&self, block: &Block, plurals: Option<&PluralCategories>) -> Inline {
        let value = fluent::value_at(&self.content.text, &block.span, plurals);
        value.unwrap_or_else(|| Inline::of_text(self.raw(block)))
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

//! Inline markup carried into a translation whose other changes wait for a person.
//!
//! Nothing but marks is written: not a word changes, the record stays what it is, and the document
//! is as stale as it was. What is written is read again, and is nothing unless it reads as it did.

use super::Text;
use super::lines::{continuation, line_end, prefixed};
use super::plan::Plan;
use super::shell::Shell;
use crate::document::TranslatableKeys;
use crate::document::block::{Block, folded};

/// A translation with the marks of the head, and of how many segments they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedText {
    /// The document.
    pub text: String,
    /// How many of its segments got marks.
    pub segments: usize,
}

/// How many blocks are tried one by one where they do not fit together.
const TRIES: usize = 16;

impl Plan<'_> {
    /// Writes into the present translation those changes of inline markup alone whose places are
    /// certain, and leaves everything else byte for byte. `None` where there is none.
    pub fn marks_in_place(&self, keys: &TranslatableKeys) -> Option<MarkedText> {
        let own = self.translation.filter(|own| !own.is_odd())?;
        let mut marked: Vec<(usize, String)> = self.marked.iter().filter_map(|mark| in_document(own, mark)).collect();
        marked.sort_unstable();
        marked.dedup_by_key(|mark| mark.0);
        if let Some(text) = written(own, &marked, keys) {
            return Some(MarkedText { text, segments: marked.len() });
        }
        let mut kept = Vec::new();
        let mut text = None;
        for mark in marked.into_iter().take(TRIES) {
            kept.push(mark);
            match written(own, &kept, keys) {
                Some(fitting) => text = Some(fitting),
                None => drop(kept.pop()),
            }
        }
        text.map(|text| MarkedText { text, segments: kept.len() })
    }
}

/// Returns what is to stand in place of a block; `None` where the block could not even be written
/// as it is.
fn in_document(own: &Text<'_>, (at, text): &(usize, String)) -> Option<(usize, String)> {
    let block = own.block(*at);
    let place = continuation(own.original, block.span.start);
    let write = |text: &str| prefixed(text, &place, line_end(own.original));
    let shell = Shell::of(own, block);
    let is_sound = folded(&write(&shell.with(&shell.inner))) == folded(own.raw(block));
    is_sound.then(|| (*at, write(text)))
}

/// Puts texts in place of blocks, and reads the document again.
fn written(own: &Text<'_>, marked: &[(usize, String)], keys: &TranslatableKeys) -> Option<String> {
    let mut text = String::with_capacity(own.original.len() + 64);
    let mut end = 0;
    for (at, marked) in marked {
        let span = own.block(*at).span.clone();
        text.push_str(own.original.get(end..span.start)?);
        text.push_str(marked);
        end = span.end;
    }
    text.push_str(own.original.get(end..)?);
    let read = Text::read(text.as_bytes(), own.kind, keys)?;
    let (before, after) = (&own.content.blocks, &read.content.blocks);
    let is_marked = |at: usize| marked.binary_search_by_key(&at, |mark| mark.0).is_ok();
    let is_same = |(at, (was, is)): (usize, (&Block, &Block))| {
        was.is_like(is) && if is_marked(at) { reads_the_same(was, is) } else { was.layers == is.layers }
    };
    let is_sound = before.len() == after.len() && before.iter().zip(after).enumerate().all(is_same);
    (is_sound && !marked.is_empty()).then_some(text)
}

fn reads_the_same(was: &Block, is: &Block) -> bool {
    let (was, is) = (&was.layers, &is.layers);
    was.bare() == is.bare() && was.links == is.links && was.code == is.code && was.metadata == is.metadata
}

//! Writes a table: a document of entries that go by their names.
//!
//! The present translation stays as it is, with its order and layout; what the source added and dropped
//! comes and goes there, and of every other entry nothing but the value is written.

use std::collections::{HashMap, HashSet};

use super::compose::{Writer, said};
use super::plan::Fill;
use super::{Text, Unfit};
use crate::document::block::{Block, BlockKind};
use crate::document::{EntrySyntax, TranslatableKeys};

impl<'a> Writer<'a> {
    /// Writes the table, and reads it again: every entry says what was meant, and there is no other.
    pub(super) fn table(mut self, keys: &TranslatableKeys) -> Result<String, Unfit> {
        let (plan, kind) = (self.plan, self.plan.head.kind);
        let dropped = self.dropped();
        let frame = match plan.translation {
            Some(own) => kind.with_entries_of(plan.head.original, own.original, &dropped),
            None => Some(plan.head.original.to_owned()),
        };
        let frame = frame.ok_or_else(|| self.unfit_at(None))?;
        let read = Text::read(frame.as_bytes(), kind, keys).ok_or_else(|| self.unfit_at(None))?;
        let places = by_name(&read);
        let mut values = Vec::with_capacity(plan.head.content.blocks.len());
        for (at, block) in plan.head.content.blocks.iter().enumerate() {
            let place = places.get(&block.kind).ok_or_else(|| self.unfit_at(Some(at)))?;
            values.push((place.span.clone(), at));
        }
        values.sort_by_key(|(span, _)| span.start);
        let habits = Habits::of(plan.translation.unwrap_or(plan.head).original, plan.head.content.syntax);
        let mut end = 0;
        for (span, at) in values {
            let before = frame.get(end..span.start).ok_or_else(|| self.unfit_at(Some(at)))?;
            self.out.push_str(before);
            let start = self.out.len();
            self.write_block(at);
            if matches!(plan.fills[at], Fill::Open(_)) {
                let value = self.out.split_off(start);
                self.out.push_str(&habits.spelled(value));
            }
            end = span.end;
        }
        self.out.push_str(&frame[end..]);
        match self.misread(&self.out, &dropped, keys) {
            Some(at) => Err(self.unfit_at(at)),
            None => Ok(self.out),
        }
    }

    /// Lists the entries that the source had when it was translated, and has no more.
    fn dropped(&self) -> HashSet<&'a str> {
        let names = |text: &'_ Text<'_>| -> HashSet<String> {
            text.content.blocks.iter().filter_map(|block| block.kind.name().map(str::to_owned)).collect()
        };
        let head = names(self.plan.head);
        let base = self.plan.base.map(|base| base.content.blocks.as_slice()).unwrap_or_default();
        base.iter().filter_map(|block| block.kind.name()).filter(|name| !head.contains(*name)).collect()
    }

    /// Finds what was not written as it was meant, with its block in the head where it has one.
    fn misread(&self, written: &str, dropped: &HashSet<&str>, keys: &TranslatableKeys) -> Option<Option<usize>> {
        let plan = self.plan;
        let Some(read) = Text::read(written.as_bytes(), plan.head.kind, keys).filter(|read| read.fault().is_none())
        else {
            return Some(None);
        };
        let mut found = by_name(&read);
        for (at, block) in plan.head.content.blocks.iter().enumerate() {
            let is_it = |found: &Block| self.says(at).is_none_or(|says| says == said(found));
            if !found.remove(&block.kind).is_some_and(is_it) {
                return Some(Some(at));
            }
        }
        // What the translation has of its own is as it was, and nothing else is there.
        let head = by_name(plan.head);
        let is_of_its_own = |block: &&Block| {
            !head.contains_key(&block.kind) && !block.kind.name().is_some_and(|name| dropped.contains(name))
        };
        let own = plan.translation.map(|own| own.content.blocks.as_slice()).unwrap_or_default();
        let is_kept = |block: &Block| found.remove(&block.kind).is_some_and(|found| found.layers == block.layers);
        let is_whole = own.iter().filter(is_of_its_own).all(is_kept);
        (!is_whole || !found.is_empty()).then_some(None)
    }

    fn unfit_at(&self, head: Option<usize>) -> Unfit {
        let plan = self.plan;
        let block = head.map(|at| plan.head.block(at));
        let segment = head.and_then(|at| match plan.fills[at] {
            Fill::Open(segment) => Some(plan.segments()[segment].id.clone()),
            _ => None,
        });
        let key = block.filter(|_| segment.is_none()).and_then(|block| block.kind.name()).map(str::to_owned);
        let source_lines = block.map_or((1, 1), |block| block.lines);
        Unfit { source_lines, segment, key, found: None, complaint: None }
    }
}

fn by_name<'a>(text: &'a Text<'_>) -> HashMap<&'a BlockKind, &'a Block> {
    text.content.blocks.iter().map(|block| (&block.kind, block)).collect()
}

/// What a table escapes although it need not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Habits {
    /// Every character that is not ASCII, as Python does.
    is_ascii: bool,
    /// Slashes, as PHP does.
    is_slashed: bool,
}

impl Habits {
    fn of(text: &str, syntax: EntrySyntax) -> Self {
        if syntax != EntrySyntax::Json {
            return Self::default();
        }
        let is_ascii = text.is_ascii() && text.contains("\\u");
        Self { is_ascii, is_slashed: text.contains("\\/") }
    }

    /// Spells a string of JSON as its table does.
    fn spelled(self, json: String) -> String {
        let json = if self.is_slashed { json.replace('/', "\\/") } else { json };
        if !self.is_ascii || json.is_ascii() {
            return json;
        }
        let mut ascii = String::with_capacity(json.len() * 2);
        let mut units = [0; 2];
        for c in json.chars() {
            if c.is_ascii() {
                ascii.push(c);
            } else {
                c.encode_utf16(&mut units).iter().for_each(|unit| ascii.push_str(&format!("\\u{unit:04x}")));
            }
        }
        ascii
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_spelled_as_the_table_does() {
        let spelled = |table: &str| Habits::of(table, EntrySyntax::Json).spelled("\"é/😀\"".into());
        assert_eq!(spelled("{}"), "\"é/😀\"");
        assert_eq!(spelled("{\"a\": \"\\u00e9\"}"), "\"\\u00e9/\\ud83d\\ude00\"");
        assert_eq!(spelled("{\"a\": \"é\\/\"}"), "\"é\\/😀\"");
    }
}

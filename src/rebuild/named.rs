//! What has a name goes by it, wherever it stands: entries of front matter, definitions of links.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::definitions::{OwnDefinition, defined, definitions, label};
use super::lines::unprefixed;
use super::merge::{self, Merged, Why};
use super::plan::{Fill, Left, Plan};
use super::{Text, carry};
use crate::document::block::BlockKind;
use crate::document::yaml::Value;
use crate::provenance::is_record_key;

impl<'a> Plan<'a> {
    /// Entries of front matter go by their keys, wherever they stand.
    pub(super) fn entries(&mut self) {
        for at in 0..self.head.content.blocks.len() {
            let block = self.head.block(at);
            let BlockKind::Key(key) = &block.kind else { continue };
            let base = self.base.and_then(|base| base.entry(key));
            let own = self.translation.and_then(|translation| translation.entry(key));
            (self.base_of[at], self.translation_of[at]) = (base, own);
            self.fills[at] = self.entry(key, at, base, own);
        }
        let (Some(base), Some(translation)) = (self.base, self.translation) else { return };
        for before in 0..base.content.blocks.len() {
            let BlockKind::Key(key) = &base.block(before).kind else { continue };
            if self.head.entry(key).is_some() || is_record_key(key) || base.entry(key) != Some(before) {
                continue;
            }
            let Some(own) = translation.entry(key) else { continue };
            self.dropped.push(own);
            if !is_same_value(key, (base, before), (translation, own)) {
                let lines = translation.block(own).lines;
                self.left.push(Left { key: key.clone(), why: Why::OwnDropped, is_text: false, lines });
                self.deleted(Some(before), Some(own));
            }
        }
    }

    /// Works out what becomes of an entry.
    fn entry(&mut self, key: &str, at: usize, base: Option<usize>, own: Option<usize>) -> Fill {
        let head = self.head;
        let block = head.block(at);
        let Some(translation) = self.translation else {
            if block.has_text() {
                return self.open(at);
            }
            // A whole new document has a person behind it, unless nothing else is in it.
            if head.value(key).is_some_and(|value| merge::has_new_words(key, value, None)) {
                self.left.push(Left { key: key.to_owned(), why: Why::NewWords, is_text: false, lines: block.lines });
            }
            return Fill::Source;
        };
        let before = self.base.zip(base);
        let is_unchanged = before.is_some_and(|before| is_same_value(key, before, (head, at)));
        let says_head = own.is_some_and(|own| is_same_value(key, (translation, own), (head, at)));
        match own {
            _ if is_unchanged => return own.map_or(Fill::Absent, Fill::Keep),
            Some(own) if is_record_key(key) || says_head && !block.has_text() => return Fill::Keep(own),
            _ => {}
        }
        let was = before.map(|(base, index)| &base.block(index).layers);
        if block.has_text() && was.is_none_or(|was| was.text != block.layers.text) {
            let is_own =
                own.is_some_and(|own| before.is_none_or(|before| !is_same_value(key, before, (translation, own))));
            let why = if is_own { Why::OwnValue } else { Why::NewWords };
            self.left.push(Left { key: key.to_owned(), why, is_text: true, lines: block.lines });
            return self.open(at);
        }
        if self.base.is_none()
            && let Some(own) = own
        {
            // What the source changed is not known, so nothing of the translation's own is.
            return Fill::Keep(own);
        }
        let (now, before) = (head.value(key), before.and_then(|(base, _)| base.value(key)));
        let merged = merge::values(before, now, own.and_then(|_| translation.value(key)));
        let Some(own) = own else {
            let is_new = now.is_none_or(|now| merge::has_new_words(key, now, None));
            return if is_new { self.leave(key, at, Why::NewWords) } else { Fill::Source };
        };
        let Merged::Is(Some(merged)) = merged else { return self.leave(key, at, Why::OwnValue) };
        if merge::has_new_words(key, &merged, translation.value(key)) {
            return self.leave(key, at, Why::NewWords);
        }
        if now.is_some_and(|now| merge::same(now, &merged)) {
            return Fill::Source;
        }
        if translation.value(key).is_some_and(|value| merge::same(value, &merged)) {
            return Fill::Keep(own);
        }
        // Part of it changed, and part of it is the translation's own.
        let raw = |text: &Text<'_>, at: usize| unprefixed(text.raw(text.block(at)), "");
        let text = self
            .base
            .zip(base)
            .and_then(|(base, index)| carry::code(&raw(base, index), &raw(head, at), &raw(translation, own)));
        let is_meant =
            |text: &String| match translation.content.syntax.parse(text).map(|node| node.map(|node| node.value)) {
                Ok(Some(Value::Mapping(entries))) => entries.len() == 1 && merge::same(&entries[0].1, &merged),
                _ => false,
            };
        match text.filter(is_meant) {
            Some(text) => Fill::Text(text),
            None => self.leave(key, at, Why::OwnValue),
        }
    }

    /// Leaves a block of the head to a person, and tells why.
    pub(super) fn leave(&mut self, key: &str, at: usize, why: Why) -> Fill {
        self.left.push(Left { key: key.to_owned(), why, is_text: false, lines: self.head.block(at).lines });
        self.open(at)
    }

    /// Definitions of links go by their names, wherever they stand.
    pub(super) fn definitions(&mut self, base: &'a Text<'a>, translation: &'a Text<'a>) {
        let named = |text: &'a Text<'a>| -> HashMap<String, &'a str> {
            definitions(text).filter_map(|line| Some((label(defined(line)?), line))).collect()
        };
        let (before, now, own) = (named(base), named(self.head), named(translation));
        let lines = self.head.body.last().map_or((1, 1), |at| self.head.block(*at).lines);
        let mut left = |name: &str, why| self.left.push(Left { key: format!("[{name}]"), why, is_text: false, lines });
        let by_name: BTreeMap<&String, &str> = now.iter().map(|(name, line)| (name, *line)).collect();
        for (name, is) in by_name {
            let (was, own) = (before.get(name), own.get(name));
            match (was, own) {
                (Some(was), Some(own)) if *was == is || is == *own => {
                    drop(self.definitions.insert(name.clone(), (*own).to_owned()))
                }
                (Some(was), Some(own)) if was == own => {}
                (Some(was), Some(own)) if carry::localized(was, &self.language) == **own && !has_title(is) => {
                    self.definitions.insert(name.clone(), carry::localized(is, &self.language));
                }
                (_, Some(own)) if *own != is => {
                    self.definitions.insert(name.clone(), (*own).to_owned());
                    left(defined(is).unwrap_or(name), Why::OwnValue);
                }
                (None, None) if has_title(is) => left(defined(is).unwrap_or(name), Why::NewWords),
                _ => {}
            }
        }
        // Names are translated too: what stands behind such a name tells which one it was.
        let mut unnamed: HashMap<&str, &str> = HashMap::new();
        for line in definitions(base) {
            let name = defined(line).and_then(|name| before.get_key_value(&label(name))).map(|(name, _)| name);
            if let Some(name) = name.filter(|name| !own.contains_key(*name)) {
                unnamed.entry(destination(line)).or_insert(name);
            }
        }
        for line in definitions(translation) {
            let Some(name) = defined(line).map(label).filter(|name| !now.contains_key(name)) else { continue };
            let was =
                if before.contains_key(&name) { Some(name.as_str()) } else { unnamed.get(destination(line)).copied() };
            let line = match was.and_then(|was| now.get(was)) {
                Some(is) if destination(is) == destination(line) => line.to_owned(),
                Some(is) if has_title(is) || has_title(line) => {
                    left(defined(line).unwrap_or(&name), Why::OwnValue);
                    line.to_owned()
                }
                Some(is) => match line.strip_suffix(destination(line)) {
                    Some(start) => format!("{start}{}", destination(is)),
                    None => line.to_owned(),
                },
                None => line.to_owned(),
            };
            let is_dropped = was.is_some_and(|was| !now.contains_key(was));
            self.own_definitions.push(OwnDefinition { name, line, is_dropped });
        }
    }

    /// Returns the definitions of links that stay the translation's own although the source changed
    /// them: no segment asks for those.
    pub fn definitions_left(&self) -> impl Iterator<Item = &Left> {
        self.left
            .iter()
            .filter(|left| left.why == Why::OwnValue && left.key.starts_with('[') && left.key.ends_with(']'))
    }

    /// Writes definitions of links as the translation has them.
    pub(super) fn defined_anew<'t>(&self, gap: &'t str) -> Cow<'t, str> {
        if self.definitions.is_empty() || !gap.contains("]:") {
            return Cow::Borrowed(gap);
        }
        let line = |line: &str| {
            let start = line.len() - line.trim_start_matches(['>', ' ', '\t']).len();
            let inner = line[start..].trim_end();
            match defined(inner).and_then(|name| self.definitions.get(&label(name))) {
                Some(own) => format!("{}{own}{}", &line[..start], &line[start + inner.len()..]),
                None => line.to_owned(),
            }
        };
        Cow::Owned(gap.split_inclusive('\n').map(line).collect())
    }
}

/// Returns what stands behind the name of a definition.
fn destination(line: &str) -> &str {
    line.split_once("]:").map_or("", |(_, rest)| rest.trim())
}

fn has_title(line: &str) -> bool {
    destination(line).contains(['"', '\'', ' '])
}

/// Tells whether two entries of front matter have the same value.
fn is_same_value(key: &str, (a, at_a): (&Text<'_>, usize), (b, at_b): (&Text<'_>, usize)) -> bool {
    let is_as_written = || a.raw(a.block(at_a)) == b.raw(b.block(at_b));
    match (a.value(key), b.value(key)) {
        (Some(a), Some(b)) => merge::same(a, b) || is_as_written(),
        // What is no YAML is compared as it stands.
        _ => a.block(at_a).layers == b.block(at_b).layers,
    }
}

//! What a written document is held against: what each entry of its front matter was meant to say,
//! and the definitions of links that are the translation's own.

use std::collections::HashSet;

use super::Text;
use super::compose::Writer;
use super::definitions::{OwnDefinition, defined, definitions, label, labels};
use super::merge::same;
use super::plan::Fill;
use super::shell::Shell;
use crate::document::block::{BlockKind, folded};
use crate::document::scalar::ScalarStyle;
use crate::document::yaml::{Node, Value};
use crate::document::{RecordPlace, TranslatableKeys};

impl Writer<'_> {
    /// Returns the first entry of the front matter that says something else than was meant, is
    /// missing or too many, with its block in the head.
    pub(super) fn differs(&self, written: &Text<'_>) -> Option<(String, Option<usize>)> {
        let plan = self.plan;
        let Ok(found) = &written.values else {
            // What had no entries before has none now; what YAML refused is refused before.
            let was = plan.translation.unwrap_or(plan.head);
            let at = plan.fills.iter().position(|fill| matches!(fill, Fill::Open(_) | Fill::Text(_)));
            return if was.fault().is_some() { None } else { Some((self.first_key(), at)) };
        };
        let mut wanted: HashSet<&str> = HashSet::new();
        for (at, block) in plan.head.content.blocks.iter().enumerate() {
            let BlockKind::Key(key) = &block.kind else { continue };
            if plan.fills[at] == Fill::Absent {
                continue;
            }
            wanted.insert(key);
            if !written.value(key).is_some_and(|value| self.is_meant(at, key, value, written)) {
                return Some((key.clone(), Some(at)));
            }
        }
        if let Some(own) = plan.translation {
            let dropped: HashSet<usize> = plan.dropped.iter().copied().collect();
            for (at, block) in own.content.blocks.iter().enumerate() {
                let BlockKind::Key(key) = &block.kind else { continue };
                if plan.head.entry(key).is_some() || dropped.contains(&at) {
                    continue;
                }
                wanted.insert(key);
                if !is_kept(own, at, key, written) {
                    return Some((key.clone(), None));
                }
            }
        }
        found.iter().find(|(key, _)| !wanted.contains(key.as_str())).map(|(key, _)| (key.clone(), None))
    }

    /// The first key that was written anew.
    fn first_key(&self) -> String {
        let is_new = |at: &usize| !matches!(self.plan.fills[*at], Fill::Keep(_));
        let key = |at: usize| match &self.plan.head.block(at).kind {
            BlockKind::Key(key) => Some(key.clone()),
            _ => None,
        };
        (0..self.plan.fills.len()).filter(is_new).find_map(key).unwrap_or_default()
    }

    /// Tells whether an entry says what was meant.
    fn is_meant(&self, at: usize, key: &str, value: &Node, written: &Text<'_>) -> bool {
        let plan = self.plan;
        let says = |text: &str| match written.content.syntax.parse(text).ok().flatten().map(|node| node.value) {
            Some(Value::Mapping(entries)) => entries.len() == 1 && same(&entries[0].1, value),
            _ => false,
        };
        match (&plan.fills[at], plan.translation) {
            (Fill::Keep(own), Some(translation)) => is_kept(translation, *own, key, written),
            (Fill::Open(segment), _) => {
                let is_list = Shell::marks_of(plan.head, plan.head.block(at)).style == Some(ScalarStyle::Raw);
                match (self.chosen(*segment), &value.value) {
                    (Some(target), Value::Scalar(text)) if !is_list => folded(text) == folded(&target.raw()),
                    _ => is_list && says(&self.text(at)),
                }
            }
            (Fill::Text(text), _) => says(text),
            _ => is_kept(plan.head, at, key, written),
        }
    }

    /// Writes the definitions of links that the translation has under its own names behind the last
    /// line, where they did not keep their place.
    pub(super) fn definitions_of_its_own(&mut self, keys: &TranslatableKeys) {
        if self.plan.own_definitions.is_empty() || self.plan.head.kind.place() == RecordPlace::Metadata {
            return;
        }
        let Some(written) = Text::read(self.out.as_bytes(), self.plan.head.kind, keys) else { return };
        let known: HashSet<String> = definitions(&written).filter_map(defined).map(label).collect();
        let labels = labels(&self.out);
        let is_lost =
            |own: &&OwnDefinition| !known.contains(&own.name) && (!own.is_dropped || labels.contains(&own.name));
        let lost: Vec<&str> = self.plan.own_definitions.iter().filter(is_lost).map(|own| own.line.as_str()).collect();
        if lost.is_empty() {
            return;
        }
        let end = self.out.trim_end_matches(['\r', '\n']).len();
        let last = self.out[..end].rsplit('\n').next().unwrap_or_default();
        let mut lines = self.line_end.repeat(if defined(last).is_some() { 1 } else { 2 });
        lines.push_str(&lost.join(self.line_end));
        self.out.insert_str(end, &lines);
    }

    /// Tells whether a definition of a link that the translation has of its own was not written.
    pub(super) fn loses_definitions(&self, written: &Text<'_>) -> bool {
        let Some((own, base)) = self.plan.translation.zip(self.plan.base) else { return false };
        let mut known: HashSet<&str> = definitions(base).collect();
        known.extend(definitions(written));
        let names: HashSet<String> = definitions(written).filter_map(defined).map(label).collect();
        let labels = labels(written.original);
        let has_its_own =
            |own: &OwnDefinition| names.contains(&own.name) || own.is_dropped && !labels.contains(&own.name);
        let is_merged = |line: &str| {
            let name = defined(line).map(label);
            name.is_some_and(|name| names.contains(&name) && self.plan.definitions.contains_key(&name))
        };
        let is_own: HashSet<&str> = self.plan.own_definitions.iter().map(|own| own.name.as_str()).collect();
        let is_of_its_own = |line: &str| defined(line).is_some_and(|name| is_own.contains(label(name).as_str()));
        !self.plan.own_definitions.iter().all(has_its_own)
            || definitions(own).any(|line| !known.contains(line) && !is_merged(line) && !is_of_its_own(line))
    }
}

/// Tells whether an entry says what it said in another document.
fn is_kept(from: &Text<'_>, at: usize, key: &str, written: &Text<'_>) -> bool {
    let is_same = from.value(key).zip(written.value(key)).is_some_and(|(meant, found)| same(meant, found));
    // What an alias stands for is not followed: then the text counts.
    let is_as_written = || {
        written
            .entry(key)
            .is_some_and(|found| folded(written.raw(written.block(found))) == folded(from.raw(from.block(at))))
    };
    is_same || is_as_written()
}

//! Writes a Fluent resource: the translation byte for byte, with other values in the place of values.
//!
//! Messages go by their names. What is new comes behind the message that it stands behind in the source;
//! comments that the translation took over follow those of the source.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::Text;
use super::lines::{line_end, with_line_ends};
use super::plan::{Fill, Plan};
use super::unfit::Unfit;
use crate::base::plurals::PluralCategories;
use crate::document::TranslatableKeys;
use crate::document::block::{BlockKind, folded};
use crate::document::fluent::{self, MessageField, Resource, ResourceEntry};
use crate::document::inline::Inline;

/// An edit of a document.
struct ValueEdit {
    span: Range<usize>,
    text: String,
}

/// What the value of a message of the head is to be.
enum NewValue {
    /// What the translation has.
    Kept,
    /// What the source has.
    Source,
    /// A text.
    Text(String),
}

/// Writes a document as its plan says.
///
/// # Errors
///
/// [`Unfit`] where the result would not have the messages that it must have.
pub(super) fn write(plan: &Plan<'_>, targets: &[Option<Inline>], keys: &TranslatableKeys) -> Result<String, Unfit> {
    let writer = ResourceWriter::new(plan, targets);
    let written = writer.written();
    writer.checked(written, keys)
}

struct ResourceWriter<'a> {
    plan: &'a Plan<'a>,
    head: Resource<'a>,
    own: Option<Resource<'a>>,
    /// The comments of the base, by the entries that they stand above.
    comments: HashMap<String, String>,
    /// What each message of the head is to be.
    values: HashMap<&'a str, NewValue>,
    /// The messages of the translation that the source dropped.
    gone: HashSet<&'a str>,
    line_end: &'static str,
}

/// Returns the comment above an entry, with LF line ends; an empty text where there is none.
fn comment(text: &str, entry: &ResourceEntry<'_>) -> String {
    with_line_ends(entry.comment.as_ref().and_then(|span| text.get(span.clone())).unwrap_or_default(), "\n")
}

fn comments(text: &str) -> HashMap<String, String> {
    let entries = Resource::parse(text).entries.into_iter();
    entries.map(|entry| (entry.id.clone(), comment(text, &entry))).collect()
}

/// Returns the name of a block.
fn name_of<'t>(text: &'t Text<'_>, at: usize) -> Option<&'t str> {
    match &text.block(at).kind {
        BlockKind::Message(name) => Some(name),
        _ => None,
    }
}

fn names<'t>(text: &'t Text<'_>) -> impl Iterator<Item = &'t str> {
    text.body.iter().filter_map(|at| name_of(text, *at))
}

impl<'a> ResourceWriter<'a> {
    fn new(plan: &'a Plan<'a>, targets: &'a [Option<Inline>]) -> Self {
        let value = |at: usize| match &plan.fills[at] {
            Fill::Keep(_) | Fill::Absent => NewValue::Kept,
            Fill::Source => NewValue::Source,
            Fill::Text(text) => NewValue::Text(text.clone()),
            Fill::Open(segment) => {
                plan.chosen(targets, *segment).map_or(NewValue::Source, |chosen| NewValue::Text(chosen.raw()))
            }
        };
        let values = plan.head.body.iter().filter_map(|at| Some((name_of(plan.head, *at)?, value(*at))));
        let values: HashMap<&str, NewValue> = values.collect();
        let was = plan.base.into_iter().flat_map(names).filter(|name| !values.contains_key(name));
        let gone = was.filter(|_| plan.translation.is_some()).collect();
        Self {
            plan,
            head: Resource::parse(plan.head.original),
            comments: plan.base.map(|base| comments(base.original)).unwrap_or_default(),
            own: plan.translation.map(|own| Resource::parse(own.original)),
            values,
            gone,
            line_end: line_end(plan.translation.unwrap_or(plan.head).original),
        }
    }

    fn written(&self) -> String {
        let (Some(own), Some(text)) = (&self.own, self.plan.translation) else {
            let edits = self.head.entries.iter().flat_map(|entry| self.in_source(entry)).collect();
            return applied(self.plan.head.original, edits);
        };
        let by_id: HashMap<&str, &ResourceEntry<'_>> =
            own.entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
        let mut edits: Vec<ValueEdit> =
            own.entries.iter().flat_map(|entry| self.removed(entry, text.original)).collect();
        let mut behind: Option<&ResourceEntry<'_>> = None;
        for (at, entry) in self.head.entries.iter().enumerate() {
            match by_id.get(entry.id.as_str()) {
                Some(present) => {
                    edits.extend(self.in_own(entry, present, text));
                    edits.extend(self.comment(entry, present, text.original));
                    behind = Some(present);
                }
                None => edits.push(self.inserted(at, behind, own, text.original)),
            }
        }
        for edit in &mut edits {
            edit.text = with_line_ends(&edit.text, self.line_end);
        }
        applied(text.original, edits)
    }

    /// Writes an entry of the source with the values that are given: for a new document, or a new entry.
    fn in_source(&self, entry: &ResourceEntry<'_>) -> Vec<ValueEdit> {
        let source = self.plan.head.original;
        let edit = |field: &MessageField<'_>| match self.values.get(field.name.as_str()) {
            Some(NewValue::Text(text)) if !says(source, field, text, None) => Some(put(source, field, text)),
            _ => None,
        };
        entry.fields().filter_map(edit).collect()
    }

    /// Writes an entry that the translation has.
    fn in_own(&self, entry: &ResourceEntry<'_>, present: &ResourceEntry<'_>, own: &Text<'_>) -> Vec<ValueEdit> {
        let mut edits = Vec::new();
        let known: HashMap<&str, &MessageField<'_>> =
            present.fields().map(|field| (field.name.as_str(), field)).collect();
        let source = self.plan.head.original;
        let mut behind = present.value.as_ref().map_or(present.equals, |value| value.span.end);
        for field in entry.fields() {
            let text = match self.values.get(field.name.as_str()) {
                Some(NewValue::Text(text)) => Some(text.clone()),
                Some(NewValue::Source) => fluent::value_at(source, &field.span, None).map(|value| value.raw()),
                Some(NewValue::Kept) | None => None,
            };
            let Some(own_field) = known.get(field.name.as_str()) else {
                edits.extend(text.map(|text| added(&field.name, &text, present, behind, own.original)));
                continue;
            };
            behind = behind.max(own_field.span.end);
            let text = text.filter(|text| !says(own.original, own_field, text, self.plan.plurals.as_ref()));
            edits.extend(text.map(|text| put(own.original, own_field, &text)));
        }
        edits
    }

    /// Carries the comment of an entry, where the translation has that of the base.
    fn comment(&self, entry: &ResourceEntry<'_>, present: &ResourceEntry<'_>, own: &str) -> Option<ValueEdit> {
        let before = self.comments.get(&entry.id)?;
        let now = comment(self.plan.head.original, entry);
        if *before == now || comment(own, present) != *before {
            return None;
        }
        let start = present.span.start;
        let end = present.comment.as_ref().map_or(start, |comment| comment.end);
        let line = own[end..].len() - own[end..].trim_start_matches(['\r', '\n']).len();
        let end = if start == end { end } else { end + line };
        let text = if now.is_empty() { now } else { format!("{now}\n") };
        Some(ValueEdit { span: start..end, text })
    }

    /// Writes an entry of the source that the translation does not have behind the one that it stands behind.
    fn inserted(&self, at: usize, behind: Option<&ResourceEntry<'_>>, own: &Resource<'_>, text: &str) -> ValueEdit {
        let (entry, source) = (&self.head.entries[at], self.plan.head.original);
        let mut edits = self.in_source(entry);
        for edit in &mut edits {
            edit.span = edit.span.start - entry.span.start..edit.span.end - entry.span.start;
        }
        let written = with_line_ends(&applied(&source[entry.span.clone()], edits), "\n");
        let before = at.checked_sub(1).map_or(0, |before| self.head.entries[before].span.end);
        let is_apart = at > 0 && with_line_ends(&source[before..entry.span.start], "\n").starts_with("\n\n");
        let gap = if is_apart { "\n\n" } else { "\n" };
        if let Some(behind) = behind {
            return ValueEdit { span: behind.span.end..behind.span.end, text: format!("{gap}{written}") };
        }
        if let Some(first) = own.entries.first() {
            let next = self.head.entries.get(at + 1).map_or(source.len(), |next| next.span.start);
            let is_apart = with_line_ends(&source[entry.span.end..next], "\n").starts_with("\n\n");
            let gap = if is_apart { "\n\n" } else { "\n" };
            return ValueEdit { span: first.span.start..first.span.start, text: format!("{written}{gap}") };
        }
        let gap = match text {
            "" | "\u{feff}" => "",
            text if text.ends_with('\n') => "\n",
            _ => "\n\n",
        };
        ValueEdit { span: text.len()..text.len(), text: format!("{gap}{written}\n") }
    }

    /// Takes out what of an entry the source dropped.
    fn removed(&self, entry: &ResourceEntry<'_>, own: &str) -> Vec<ValueEdit> {
        let is_gone = |field: &MessageField<'_>| self.gone.contains(field.name.as_str());
        let cut = |span: Range<usize>| ValueEdit { span, text: String::new() };
        let line_after = |at: usize| own[at..].find('\n').map_or(own.len(), |end| at + end + 1);
        if entry.fields().all(is_gone) {
            let end = line_after(entry.span.end);
            let blank = own[end..].split_inclusive('\n').next().filter(|line| line.trim().is_empty());
            return vec![cut(entry.span.start..end + blank.map_or(0, str::len))];
        }
        let field = |field: &MessageField<'_>| match field.name == entry.id {
            true => cut(field.equals..field.span.end),
            false => cut(field.line..line_after(field.span.end)),
        };
        entry.fields().filter(|own| is_gone(own)).map(field).collect()
    }

    /// Reads what was written, and returns it if every message says what it must say, and there are no others.
    fn checked(self, written: String, keys: &TranslatableKeys) -> Result<String, Unfit> {
        let plan = self.plan;
        let unfit = |name: Option<&str>| {
            let at = plan.head.body.iter().copied().find(|at| name.is_some() && name_of(plan.head, *at) == name);
            let segment = at.and_then(|at| match plan.fills[at] {
                Fill::Open(segment) => Some(plan.segments()[segment].id.clone()),
                _ => None,
            });
            let source_lines = at.map_or((1, 1), |at| plan.head.block(at).lines);
            Unfit { source_lines, segment, key: None, found: None, complaint: None }
        };
        let Some(read) = Text::read(written.as_bytes(), plan.head.kind, keys) else { return Err(unfit(None)) };
        if read.fault().is_some() {
            return Err(unfit(None));
        }
        let own: HashMap<&str, &MessageField<'_>> =
            self.own.iter().flat_map(Resource::fields).map(|field| (field.name.as_str(), field)).collect();
        let sources: HashMap<&str, &MessageField<'_>> =
            self.head.fields().map(|field| (field.name.as_str(), field)).collect();
        let mut wanted: HashSet<&str> = own.keys().copied().filter(|name| !self.gone.contains(name)).collect();
        wanted.extend(
            self.values
                .iter()
                .filter(|(name, value)| own.contains_key(*name) || !matches!(value, NewValue::Kept))
                .map(|(name, _)| *name),
        );
        let own_text = plan.translation.map_or("", |own| own.original);
        for name in names(&read) {
            if !wanted.remove(name) {
                return Err(unfit(Some(name)));
            }
        }
        if let Some(lost) = wanted.into_iter().min() {
            return Err(unfit(Some(lost)));
        }
        let value =
            |text: &str, span: &Range<usize>| fluent::value_at(text, span, None).map(|value| folded(&value.raw()));
        for at in &read.body {
            let Some(name) = name_of(&read, *at) else { return Err(unfit(None)) };
            let found = value(&written, &read.block(*at).span);
            let kept = || own.get(name).and_then(|field| value(own_text, &field.span));
            let meant = match self.values.get(name) {
                Some(NewValue::Text(text)) => {
                    let is_own = own.get(name).is_some_and(|field| says(own_text, field, text, plan.plurals.as_ref()));
                    if is_own { kept() } else { fluent::read_value(text).map(|value| folded(&value.raw())) }
                }
                Some(NewValue::Source) => sources.get(name).and_then(|field| value(plan.head.original, &field.span)),
                Some(NewValue::Kept) | None => kept(),
            };
            if found.is_none() || found != meant {
                return Err(unfit(Some(name)));
            }
        }
        Ok(written)
    }
}

/// Tells whether a value is this text, or would be with these plural categories.
fn says(document: &str, field: &MessageField<'_>, text: &str, plurals: Option<&PluralCategories>) -> bool {
    let is_it = |plurals| fluent::value_at(document, &field.span, plurals).is_some_and(|value| value.raw() == text);
    is_it(None) || plurals.is_some() && is_it(plurals)
}

/// Puts a text in the place of a value, behind the indentation that it has.
fn put(document: &str, field: &MessageField<'_>, text: &str) -> ValueEdit {
    let line = document[..field.span.start].rsplit('\n').next().unwrap_or_default();
    let is_own_line = !line.is_empty() && line.bytes().all(|byte| byte == b' ');
    let margin = &line[..line.len() - line.trim_start_matches(' ').len()];
    // In a line of its own, these would be something else.
    let is_mark = text.starts_with(['.', '[', '*', '}']);
    let indent = if is_own_line && !is_mark { margin.to_owned() } else { format!("{margin}    ") };
    let written = fluent::indented(text, &indent);
    match (is_own_line, is_mark) {
        (false, false) if text.contains(" ->\n") => {
            ValueEdit { span: field.equals..field.span.end, text: format!("\n{indent}{written}") }
        }
        (true, true) => ValueEdit { span: field.equals..field.span.end, text: format!(" {written}") },
        _ => ValueEdit { span: field.span.clone(), text: written },
    }
}

/// Adds a value that an entry of the translation does not have yet, behind what ends at `behind`.
fn added(name: &str, text: &str, entry: &ResourceEntry<'_>, behind: usize, document: &str) -> ValueEdit {
    let is_select = text.contains(" ->\n");
    let Some((_, attribute)) = name.split_once('.') else {
        let value = fluent::indented(text, "    ");
        let value = if is_select { format!("\n    {value}") } else { format!(" {value}") };
        return ValueEdit { span: entry.equals..entry.equals, text: value };
    };
    let known = entry.attributes.first().map(|field| &document[field.line..]);
    let margin = known.map_or("    ", |line| &line[..line.len() - line.trim_start_matches(' ').len()]);
    let indent = format!("{margin}    ");
    let value = fluent::indented(text, &indent);
    let value = if is_select { format!("\n{indent}{value}") } else { format!(" {value}") };
    ValueEdit { span: behind..behind, text: format!("\n{margin}.{attribute} ={value}") }
}

/// Returns a document with edits, of which none may stand in another.
fn applied(document: &str, mut edits: Vec<ValueEdit>) -> String {
    // What is put in one place stands there in the order in which it came.
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut written = String::with_capacity(document.len() + 256);
    let mut at = 0;
    for edit in edits {
        if edit.span.start >= at {
            written.push_str(&document[at..edit.span.start]);
            written.push_str(&edit.text);
            at = edit.span.end;
        }
    }
    written.push_str(&document[at..]);
    written
}

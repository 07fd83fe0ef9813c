//! A Fluent resource taken apart: its messages and terms, where they stand, and what it cannot be read as.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Message, Pattern, Term};
use fluent_syntax::parser;

use super::spans::{equals_after, is_too_deep, offset, value_after};

/// A resource.
#[derive(Clone, Debug, Default)]
pub struct Resource<'a> {
    /// Its messages and terms, in order.
    pub entries: Vec<ResourceEntry<'a>>,
    /// What is no entry.
    pub junk: Vec<Junk>,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct ResourceEntry<'a> {
    /// Its id; that of a term begins with `-`.
    pub id: String,
    /// Where it stands, with the comment above it.
    pub span: Range<usize>,
    /// Where the comment above it stands.
    pub comment: Option<Range<usize>>,
    /// Where the sign behind its id ends.
    pub equals: usize,
    /// Its value.
    pub value: Option<MessageField<'a>>,
    /// Its attributes.
    pub attributes: Vec<MessageField<'a>>,
}

/// The value of a message, a term or an attribute.
#[derive(Clone, Debug)]
pub struct MessageField<'a> {
    /// The id of the entry, and for an attribute a dot and its name.
    pub name: String,
    /// Where its line begins, without the comment above an entry.
    pub line: usize,
    /// Where the sign behind its name ends.
    pub equals: usize,
    /// Where the value stands.
    pub span: Range<usize>,
    /// The value.
    pub pattern: Pattern<&'a str>,
}

/// What is no entry of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Junk {
    /// Where it stands, without the white space around it.
    pub span: Range<usize>,
    /// Where the parser gave up.
    pub at: usize,
    /// The parser's own words; `None` where the text nests too deeply to be parsed.
    pub complaint: Option<String>,
}

impl<'a> Resource<'a> {
    /// Takes a text apart. No text makes it fail: what is no entry is junk.
    pub fn parse(text: &'a str) -> Self {
        // A byte order mark is no part of the first entry.
        let body = text.trim_start_matches('\u{feff}');
        let mut resource = Self::default();
        if is_too_deep(body) {
            let span = trimmed(text, text.len() - body.len()..text.len());
            resource.junk.push(Junk { at: span.start, span, complaint: None });
            return resource;
        }
        let (parsed, errors) = match parser::parse(body) {
            Ok(parsed) => (parsed, Vec::new()),
            Err((parsed, errors)) => (parsed, errors),
        };
        let lead = text.len() - body.len();
        for entry in parsed.body {
            match entry {
                Entry::Message(Message { id, value, attributes, comment }) => {
                    let start = offset(text, id.name);
                    let name = id.name.to_owned();
                    resource.entries.push(entry_of(text, (name, start), &id, value, attributes, comment.as_ref()));
                }
                Entry::Term(Term { id, value, attributes, comment }) => {
                    let start = offset(text, id.name).saturating_sub(1);
                    let name = format!("-{}", id.name);
                    resource.entries.push(entry_of(
                        text,
                        (name, start),
                        &id,
                        Some(value),
                        attributes,
                        comment.as_ref(),
                    ));
                }
                Entry::Junk { content } => {
                    let start = offset(text, content);
                    let span = trimmed(text, start..start + content.len());
                    let error = errors.iter().find(|error| {
                        error
                            .slice
                            .as_ref()
                            .is_some_and(|slice| slice.start + lead <= span.start && span.start < slice.end + lead)
                    });
                    let at = error.map_or(span.start, |error| (error.pos.start + lead).clamp(span.start, span.end));
                    let complaint = error.map(|error| error.to_string());
                    resource.junk.push(Junk { span, at, complaint });
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        resource
    }

    /// Iterates over all values, in order.
    pub fn fields(&self) -> impl Iterator<Item = &MessageField<'a>> {
        self.entries.iter().flat_map(ResourceEntry::fields)
    }
}

impl<'a> ResourceEntry<'a> {
    /// Iterates over its values, in order.
    pub fn fields(&self) -> impl Iterator<Item = &MessageField<'a>> {
        self.value.iter().chain(&self.attributes)
    }
}

fn entry_of<'a>(
    text: &'a str,
    (name, start): (String, usize),
    id: &Identifier<&'a str>,
    value: Option<Pattern<&'a str>>,
    attributes: Vec<Attribute<&'a str>>,
    comment: Option<&Comment<&'a str>>,
) -> ResourceEntry<'a> {
    let equals = equals_after(text, offset(text, id.name) + id.name.len());
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let value = value.map(|pattern| MessageField {
        name: name.clone(),
        line: start,
        equals,
        span: value_after(text, equals),
        pattern,
    });
    let attribute = |Attribute { id, value }: Attribute<&'a str>| {
        let own = offset(text, id.name);
        let equals = equals_after(text, own + id.name.len());
        let (line, span) = (line_start(own), value_after(text, equals));
        MessageField { name: format!("{name}.{}", id.name), line, equals, span, pattern: value }
    };
    let attributes: Vec<MessageField<'a>> = attributes.into_iter().map(attribute).collect();
    let comment = comment.and_then(|comment| comment.content.first()).map(|first| {
        let at = offset(text, first);
        let begin = text[..at].rfind('#').unwrap_or(at);
        begin..text[..start].trim_end().len().max(begin)
    });
    let end = value.iter().chain(&attributes).map(|field| field.span.end).max().unwrap_or(equals);
    let span = comment.as_ref().map_or(start, |comment| comment.start)..end;
    ResourceEntry { id: name, span, comment, equals, value, attributes }
}

/// Takes the white space at both ends off a span.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let part = &text[span.clone()];
    let start = span.start + part.len() - part.trim_start().len();
    start..(span.start + part.trim_end().len()).max(start)
}

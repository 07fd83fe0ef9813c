//! XML as far as XLIFF needs it: elements and text, nothing declared, nothing expanded.

use std::io::BufRead;

use quick_xml::errors::{Error, IllFormedError, SyntaxError};
use quick_xml::escape::EscapeError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use super::FAMILY;
use crate::exchange::input::Input;
use crate::exchange::{BadFile, FileProblem};

/// How deep elements may stand in each other.
const DEEPEST: usize = 100;

/// What comes next.
#[derive(Debug)]
pub(super) enum XmlNode {
    Start(Element),
    Text(String),
    /// The end of an element, or of the file after the outermost.
    End,
}

/// The start of an element.
#[derive(Debug)]
pub(super) struct Element {
    /// Its name without a prefix; empty where it belongs to another vocabulary than XLIFF.
    pub(super) name: String,
    /// Its name as it stands in the file.
    pub(super) qualified: String,
    /// The version that its namespace names.
    pub(super) version: Option<String>,
    pub(super) line: u32,
    attributes: Vec<(String, String)>,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Reads XML node by node.
pub(super) struct XmlReader<R: BufRead> {
    reader: NsReader<Input<R>>,
    buffer: Vec<u8>,
    depth: usize,
}

impl<R: BufRead> XmlReader<R> {
    pub(super) fn new(input: Input<R>) -> Self {
        let mut reader = NsReader::from_reader(input);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0 }
    }

    /// Returns the 1-based line of what is read next.
    pub(super) fn line(&self) -> u32 {
        self.reader.get_ref().line()
    }

    /// Reads the next node; comments and processing instructions are passed over.
    pub(super) fn next(&mut self) -> Result<XmlNode, BadFile> {
        loop {
            self.buffer.clear();
            self.reader.get_mut().allow();
            let line = self.line();
            let (namespace, event) = match self.reader.read_resolved_event_into(&mut self.buffer) {
                Ok(read) => read,
                Err(error) => return Err(self.bad(error)),
            };
            let problem = match event {
                Event::Start(start) => {
                    let element = element(&namespace, &start, line);
                    self.depth += 1;
                    match element {
                        _ if self.depth > DEEPEST => FileProblem::TooDeep { limit: DEEPEST },
                        Ok(element) => return Ok(XmlNode::Start(element)),
                        Err(error) => return Err(self.bad(error)),
                    }
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(XmlNode::End);
                }
                Event::Text(text) => match text.xml10_content() {
                    Ok(text) => return Ok(XmlNode::Text(text.into_owned())),
                    Err(_) => FileProblem::NotUtf8,
                },
                Event::CData(text) => match text.xml10_content() {
                    Ok(text) => return Ok(XmlNode::Text(text.into_owned())),
                    Err(_) => FileProblem::NotUtf8,
                },
                Event::GeneralRef(reference) => match (reference.resolve_char_ref(), reference.decode()) {
                    (Ok(Some(c)), _) => return Ok(XmlNode::Text(c.to_string())),
                    (Ok(None), Ok(name)) => match quick_xml::escape::resolve_predefined_entity(&name) {
                        Some(text) => return Ok(XmlNode::Text(text.to_owned())),
                        None => FileProblem::Entity { found: name.into_owned() },
                    },
                    (Err(error), _) => return Err(self.bad(error)),
                    (_, Err(_)) => FileProblem::NotUtf8,
                },
                Event::Decl(declaration) => match declaration.encoding() {
                    Some(Ok(encoding)) if !is_unicode(&encoding) => {
                        FileProblem::Encoding { found: String::from_utf8_lossy(&encoding).into_owned() }
                    }
                    _ => continue,
                },
                Event::DocType(_) => FileProblem::Doctype,
                Event::Eof if self.depth > 0 => FileProblem::Truncated,
                Event::Eof => return Ok(XmlNode::End),
                Event::Empty(_) | Event::Comment(_) | Event::PI(_) => continue,
            };
            return Err(if problem == FileProblem::Truncated { problem.at(self.line()) } else { problem.at(line) });
        }
    }

    /// Passes over the rest of the element whose start was read last.
    pub(super) fn skip(&mut self) -> Result<(), BadFile> {
        let depth = self.depth;
        while self.depth >= depth {
            self.next()?;
        }
        Ok(())
    }

    /// Passes over the text after what was read last, whatever its length.
    pub(super) fn skip_text(&mut self) -> Result<(), BadFile> {
        self.reader.get_mut().skip_text()
    }

    fn bad(&self, error: Error) -> BadFile {
        let problem = match error {
            Error::Io(error) => return self.reader.get_ref().problem(&error),
            Error::Encoding(_) => FileProblem::NotUtf8,
            Error::Syntax(error) if error != SyntaxError::InvalidBangMarkup => FileProblem::Truncated,
            Error::IllFormed(IllFormedError::MissingEndTag(_)) => FileProblem::Truncated,
            Error::Escape(EscapeError::UnrecognizedEntity(_, found)) => FileProblem::Entity { found },
            error => FileProblem::Xml { complaint: error.to_string() },
        };
        problem.at(self.line())
    }
}

/// Takes over what XLIFF may need of an element; what belongs to another vocabulary has no name.
fn element(namespace: &ResolveResult<'_>, start: &BytesStart<'_>, line: u32) -> Result<Element, Error> {
    let utf8 = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let version = match namespace {
        ResolveResult::Bound(Namespace(name)) => name.strip_prefix(FAMILY.as_bytes()).map(utf8),
        _ => None,
    };
    let is_ours = version.is_some() || matches!(namespace, ResolveResult::Unbound);
    let qualified = utf8(start.name().as_ref());
    let mut element = Element { name: String::new(), qualified, version, line, attributes: Vec::new() };
    if is_ours {
        element.name = utf8(start.local_name().as_ref());
        for attribute in start.attributes() {
            let attribute = attribute?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0)?;
            element.attributes.push((utf8(attribute.key.as_ref()), value.into_owned()));
        }
    }
    Ok(element)
}

/// Tells whether the encoding is one that is decoded: what UTF-16 was is UTF-8 by now.
fn is_unicode(encoding: &[u8]) -> bool {
    let known: [&[u8]; 6] = [b"UTF-8", b"UTF8", b"UTF-16", b"UTF-16LE", b"UTF-16BE", b"US-ASCII"];
    known.iter().any(|known| encoding.eq_ignore_ascii_case(known))
}

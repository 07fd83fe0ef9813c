//! Writes XML so that it is read again as what it was, character by character.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::control;

/// The tool that notes are from.
pub(super) const TOOL: &str = env!("CARGO_PKG_NAME");

/// XML with line ends only where they mean nothing.
pub(in crate::exchange) struct XmlWriter<W: Write> {
    writer: Writer<W>,
}

impl<W: Write> XmlWriter<W> {
    /// Starts a document.
    pub(in crate::exchange) fn new(out: W) -> io::Result<Self> {
        let mut writer = Writer::new(out);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Self { writer })
    }

    /// Returns what it wrote to.
    pub(in crate::exchange) fn into_inner(self) -> W {
        self.writer.into_inner()
    }

    pub(in crate::exchange) fn start(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.writer.write_event(Event::Start(tag(name, attributes)))
    }

    pub(in crate::exchange) fn end(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// Writes text whose every character XML can hold.
    pub(in crate::exchange) fn text(&mut self, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        // A carriage return as such would be read as a line feed.
        let escaped = quick_xml::escape::partial_escape(text).replace('\r', "&#13;");
        self.writer.write_event(Event::Text(BytesText::from_escaped(escaped)))
    }

    pub(in crate::exchange) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.writer.write_event(Event::Empty(tag(name, attributes)))
    }

    /// Starts a line, two blanks in for every level.
    pub(in crate::exchange) fn line(&mut self, level: usize) -> io::Result<()> {
        self.writer.write_event(Event::Text(BytesText::from_escaped(format!("\n{:1$}", "", level * 2))))
    }

    pub(in crate::exchange) fn leaf(
        &mut self,
        level: usize,
        name: &str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> io::Result<()> {
        self.line(level)?;
        self.start(name, attributes)?;
        self.text(text)?;
        self.end(name)
    }

    pub(in crate::exchange) fn note(&mut self, level: usize, text: &str) -> io::Result<()> {
        self.leaf(level, "note", &[("from", TOOL)], &control::encode(text))
    }

    pub(in crate::exchange) fn external_file(&mut self, name: &str, path: &str, hash: &str) -> io::Result<()> {
        self.line(3)?;
        self.start(name, &[])?;
        self.empty("external-file", &[("href", path), ("crc", hash)])?;
        self.end(name)
    }
}

fn tag<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut tag = BytesStart::new(name);
    for (key, value) in attributes {
        // Line ends and tabs as such would be read as blanks.
        let value = quick_xml::escape::escape(control::encode(value));
        let value = value.replace('\t', "&#9;").replace('\n', "&#10;").replace('\r', "&#13;");
        tag.push_attribute((key.as_bytes(), value.as_bytes()));
    }
    tag
}

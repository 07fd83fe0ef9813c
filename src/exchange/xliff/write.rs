//! Writes XLIFF, document by document.

use std::io::{self, Write};

use super::emit::{TOOL, XmlWriter};
use super::{NAMESPACE, control, inline};
use crate::base::locale::Locale;
use crate::document::inline::Inline;
use crate::exchange::notes::{Noted, deletion, noted};
use crate::segment::{Item, Segment, SegmentChange};

/// Writes review items as XLIFF 1.2 that its strict schema accepts, one `<file>` a document.
///
/// The schema wants at least one `<file>`, so a queue without items is better not written at all.
pub struct XliffWriter<W: Write> {
    xml: XmlWriter<W>,
    source_language: String,
    target_language: String,
}

impl<W: Write> XliffWriter<W> {
    /// Starts a file.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn new(out: W, source_language: &Locale, target_language: &Locale) -> io::Result<Self> {
        let mut xml = XmlWriter::new(out)?;
        xml.line(0)?;
        xml.start("xliff", &[("xmlns", NAMESPACE), ("version", "1.2")])?;
        Ok(Self { xml, source_language: source_language.to_string(), target_language: target_language.to_string() })
    }

    /// Writes a document: what is new or changed, and with `context` what is unchanged too, as
    /// units that are not to be translated.
    ///
    /// A deleted segment is no unit; a note beside the next unit shows it.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn item(&mut self, item: &Item, context: bool) -> io::Result<()> {
        let (units, deleted) = noted(item, |change| context || change != SegmentChange::Unchanged);
        let datatype = item.kind.datatype();
        self.xml.line(1)?;
        self.xml.start(
            "file",
            &[
                ("original", item.source_path.as_str()),
                ("source-language", &self.source_language),
                ("target-language", &self.target_language),
                ("datatype", datatype),
                ("tool-id", TOOL),
            ],
        )?;
        self.header(item, &deleted)?;
        self.xml.line(2)?;
        self.xml.start("body", &[])?;
        for unit in &units {
            self.unit(item, unit)?;
        }
        self.xml.line(2)?;
        self.xml.end("body")?;
        self.xml.line(1)?;
        self.xml.end("file")
    }

    /// Ends the file and returns the writer below.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn finish(mut self) -> io::Result<W> {
        self.xml.line(0)?;
        self.xml.end("xliff")?;
        let mut out = self.xml.into_inner();
        out.write_all(b"\n")?;
        out.flush()?;
        Ok(out)
    }

    fn header(&mut self, item: &Item, deleted: &[&Segment]) -> io::Result<()> {
        let xml = &mut self.xml;
        xml.line(2)?;
        xml.start("header", &[])?;
        xml.external_file("skl", item.source_path.as_str(), &item.source_hash.to_string())?;
        if let Some(hash) = &item.translation_hash {
            xml.external_file("reference", item.path.as_str(), &hash.to_string())?;
        }
        let deleted = deleted.iter().filter_map(|segment| deletion(segment));
        for note in item.unknown.iter().map(ToString::to_string).chain(deleted) {
            xml.note(3, &note)?;
        }
        xml.line(3)?;
        xml.empty("tool", &[("tool-id", TOOL), ("tool-name", TOOL), ("tool-version", env!("CARGO_PKG_VERSION"))])?;
        xml.line(2)?;
        xml.end("header")
    }

    fn unit(&mut self, item: &Item, unit: &Noted<'_>) -> io::Result<()> {
        let segment = unit.segment;
        let Some(head) = &segment.head else { return Ok(()) };
        let is_context = segment.change == SegmentChange::Unchanged;
        let restype = restype(&segment.block);
        let mut attributes = vec![("id", segment.id.as_str()), ("resname", &segment.id), ("restype", &restype)];
        attributes.push(("approved", if is_context { "yes" } else { "no" }));
        attributes.extend(is_context.then_some(("translate", "no")));
        attributes.push(("xml:space", "preserve"));
        let xml = &mut self.xml;
        xml.line(3)?;
        xml.start("trans-unit", &attributes)?;
        xml.content(4, "source", &[], head)?;
        let (state, target) = match segment.change {
            SegmentChange::Unchanged => ("final", segment.target.as_ref().or(segment.present.as_ref())),
            SegmentChange::New if !segment.memory.is_empty() => ("needs-review-translation", segment.target.as_ref()),
            SegmentChange::Changed | SegmentChange::Repair if segment.has_its_codes() => {
                ("needs-review-translation", segment.target.as_ref())
            }
            SegmentChange::Changed | SegmentChange::Repair | SegmentChange::New | SegmentChange::Deleted => {
                ("needs-translation", segment.target.as_ref())
            }
        };
        // Without a translation there is no <target>: an empty one with a state keeps that state
        // in some tools after the translator has filled it, and no tool needs it.
        if let Some(target) = target {
            xml.content(4, "target", &[("state", state)], target)?;
        }
        if let Some(present) = segment.present.as_ref().filter(|_| !is_context) {
            xml.line(4)?;
            xml.start("alt-trans", &[("alttranstype", "previous-version")])?;
            if let Some(base) = &segment.base {
                xml.content(5, "source", &[], base)?;
            }
            xml.content(5, "target", &[], present)?;
            xml.line(4)?;
            xml.end("alt-trans")?;
        }
        xml.line(4)?;
        xml.start("context-group", &[("purpose", "location")])?;
        xml.leaf(5, "context", &[("context-type", "sourcefile")], &control::encode(item.source_path.as_str()))?;
        if let Some((first, _)) = segment.source_lines {
            xml.leaf(5, "context", &[("context-type", "linenumber")], &first.to_string())?;
        }
        xml.line(4)?;
        xml.end("context-group")?;
        for note in unit.notes() {
            xml.note(4, &note)?;
        }
        xml.line(3)?;
        xml.end("trans-unit")
    }
}

/// Returns the kind of a block as the schema wants names of our own: `x-`, and no white space.
fn restype(block: &str) -> String {
    let name: String = block.chars().map(|c| if c.is_whitespace() || c.is_control() { '-' } else { c }).collect();
    if name.is_empty() { "x-block".to_owned() } else { format!("x-{name}") }
}

impl<W: Write> XmlWriter<W> {
    /// Writes the inside of a segment as the content of an element.
    fn content(&mut self, level: usize, name: &str, attributes: &[(&str, &str)], inline: &Inline) -> io::Result<()> {
        self.line(level)?;
        self.start(name, attributes)?;
        inline::write(inline, self)?;
        self.end(name)
    }
}

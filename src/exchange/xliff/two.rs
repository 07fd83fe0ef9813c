//! Writes XLIFF 2.1, document by document.
//!
//! What a code is stands in `<originalData>` of its unit; pairs are `<pc>` where they are well
//! nested, else `<sc>` and `<ec>`. The hashes of source and translation are notes of their file.

use std::io::{self, Write};

use super::control;
use super::emit::XmlWriter;
use crate::base::locale::Locale;
use crate::document::inline::{Code, Inline, Part, Role};
use crate::exchange::notes::{Noted, deletion, noted};
use crate::segment::{Item, Segment, SegmentChange};

/// The namespace of XLIFF 2.0 and 2.1.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// What notes with the hash of a source document say of themselves.
pub(super) const SOURCE_HASH: &str = "locdrift-source";

/// What notes with the hash of a translation say of themselves.
pub(super) const TRANSLATION_HASH: &str = "locdrift-translation";

/// Writes review items as XLIFF 2.1, one `<file>` a document.
pub struct Xliff2Writer<W: Write> {
    xml: XmlWriter<W>,
    files: usize,
}

impl<W: Write> Xliff2Writer<W> {
    /// Starts a file.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn new(out: W, source_language: &Locale, target_language: &Locale) -> io::Result<Self> {
        let mut xml = XmlWriter::new(out)?;
        xml.line(0)?;
        let (source, target) = (source_language.to_string(), target_language.to_string());
        xml.start("xliff", &[("xmlns", NAMESPACE), ("version", "2.1"), ("srcLang", &source), ("trgLang", &target)])?;
        Ok(Self { xml, files: 0 })
    }

    /// Writes a document: what is new or changed, and with `context` what is unchanged too, as
    /// units that are not to be translated.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn item(&mut self, item: &Item, context: bool) -> io::Result<()> {
        let (units, deleted) = noted(item, |change| context || change != SegmentChange::Unchanged);
        if units.is_empty() {
            // The schema wants at least one unit in a file.
            return Ok(());
        }
        self.files += 1;
        let id = format!("f{}", self.files);
        self.xml.line(1)?;
        self.xml.start("file", &[("id", &id), ("original", item.source_path.as_str())])?;
        let deleted = deleted.iter().filter_map(|segment| deletion(segment));
        let told: Vec<String> = item.unknown.iter().map(ToString::to_string).chain(deleted).collect();
        let hashes = [
            Some((SOURCE_HASH, item.source_hash.to_string())),
            item.translation_hash.as_ref().map(|hash| (TRANSLATION_HASH, hash.to_string())),
        ];
        self.xml.line(2)?;
        self.xml.start("notes", &[])?;
        for (category, hash) in hashes.into_iter().flatten() {
            self.xml.leaf(3, "note", &[("category", category)], &hash)?;
        }
        for note in told {
            self.xml.leaf(3, "note", &[], &control::encode(&note))?;
        }
        self.xml.line(2)?;
        self.xml.end("notes")?;
        for unit in &units {
            self.unit(unit)?;
        }
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

    fn unit(&mut self, unit: &Noted<'_>) -> io::Result<()> {
        let segment = unit.segment;
        let Some(head) = &segment.head else { return Ok(()) };
        let is_context = segment.change == SegmentChange::Unchanged;
        // An id must not begin with a digit in some tools.
        let id = format!("u-{}", segment.id);
        let mut attributes = vec![("id", id.as_str()), ("name", &segment.id), ("canResegment", "no")];
        attributes.extend(is_context.then_some(("translate", "no")));
        let xml = &mut self.xml;
        xml.line(2)?;
        xml.start("unit", &attributes)?;
        let mut notes = unit.notes();
        let shown = |inline: &Option<Inline>| inline.as_ref().map(Inline::raw);
        if !is_context && let Some(present) = shown(&segment.present) {
            notes.push(format!("= {present}"));
        }
        let line = segment.source_lines.map(|(first, _)| first.to_string());
        if !notes.is_empty() || line.is_some() {
            xml.line(3)?;
            xml.start("notes", &[])?;
            if let Some(line) = line {
                xml.leaf(4, "note", &[("category", "line")], &line)?;
            }
            for note in notes {
                xml.leaf(4, "note", &[], &control::encode(&note))?;
            }
            xml.line(3)?;
            xml.end("notes")?;
        }
        let target =
            if is_context { segment.target.as_ref().or(segment.present.as_ref()) } else { segment.target.as_ref() };
        let data = Data::of([Some(head), target].into_iter().flatten());
        data.write(xml)?;
        let (state, detail) = state(segment, is_context);
        let mut attributes = vec![("state", state)];
        attributes.extend(detail.map(|detail| ("subState", detail)));
        xml.line(3)?;
        xml.start("segment", &attributes)?;
        for (name, inline) in [("source", Some(head)), ("target", target)] {
            let Some(inline) = inline else { continue };
            xml.line(4)?;
            xml.start(name, &[("xml:space", "preserve")])?;
            data.inline(inline, xml)?;
            xml.end(name)?;
        }
        xml.line(3)?;
        xml.end("segment")?;
        xml.line(2)?;
        xml.end("unit")
    }
}

/// The state of a segment, and what that means here. None but context is translated: a state is all
/// that tells that somebody looked at it.
fn state(segment: &Segment, is_context: bool) -> (&'static str, Option<&'static str>) {
    match segment.change {
        _ if is_context => ("final", None),
        SegmentChange::New if !segment.memory.is_empty() => ("initial", Some("locdrift:needs-review")),
        SegmentChange::Changed | SegmentChange::Repair if segment.has_its_codes() => {
            ("initial", Some("locdrift:needs-review"))
        }
        _ => ("initial", None),
    }
}

/// What stands in the codes of a unit, each text once.
struct Data<'a> {
    texts: Vec<&'a str>,
}

impl<'a> Data<'a> {
    fn of(inlines: impl Iterator<Item = &'a Inline>) -> Self {
        let mut texts: Vec<&str> = Vec::new();
        for code in inlines.flat_map(Inline::codes) {
            if !texts.contains(&code.text.as_str()) {
                texts.push(&code.text);
            }
        }
        Self { texts }
    }

    fn id(&self, code: &Code) -> String {
        let at = self.texts.iter().position(|text| *text == code.text).unwrap_or_default();
        format!("d{}", at + 1)
    }

    fn write<W: Write>(&self, xml: &mut XmlWriter<W>) -> io::Result<()> {
        if self.texts.is_empty() {
            return Ok(());
        }
        xml.line(3)?;
        xml.start("originalData", &[])?;
        for (at, text) in self.texts.iter().enumerate() {
            xml.line(4)?;
            xml.start("data", &[("id", &format!("d{}", at + 1)), ("xml:space", "preserve")])?;
            write_text(text, xml)?;
            xml.end("data")?;
        }
        xml.line(3)?;
        xml.end("originalData")
    }

    fn inline<W: Write>(&self, inline: &Inline, xml: &mut XmlWriter<W>) -> io::Result<()> {
        let nested = nested(inline);
        for (at, part) in inline.parts.iter().enumerate() {
            let code = match part {
                Part::Text(text) => {
                    write_text(text, xml)?;
                    continue;
                }
                Part::Code(code) => code,
            };
            let (id, data) = (code.id.to_string(), self.id(code));
            match (code.role, nested[at]) {
                (Role::Alone, _) => xml.empty("ph", &[("id", &id), ("dataRef", &data)])?,
                (Role::Open, Some(close)) => {
                    let end = match &inline.parts[close] {
                        Part::Code(close) => self.id(close),
                        Part::Text(_) => data.clone(),
                    };
                    xml.start("pc", &[("id", &id), ("dataRefStart", &data), ("dataRefEnd", &end)])?;
                }
                (Role::Close, Some(_)) => xml.end("pc")?,
                (role, None) => {
                    let other = if role == Role::Open { Role::Close } else { Role::Open };
                    let has_other = inline.codes().any(|known| known.id == code.id && known.role == other);
                    let data = ("dataRef", data.as_str());
                    match (role, has_other) {
                        (Role::Open, true) => xml.empty("sc", &[("id", &id), data])?,
                        (Role::Open, false) => xml.empty("sc", &[("id", &id), data, ("isolated", "yes")])?,
                        (_, true) => xml.empty("ec", &[("startRef", &id), data])?,
                        (_, false) => xml.empty("ec", &[("id", &id), data, ("isolated", "yes")])?,
                    }
                }
            }
        }
        Ok(())
    }
}

/// Finds of each code of a well-nested pair the other one.
fn nested(inline: &Inline) -> Vec<Option<usize>> {
    let mut nested = vec![None; inline.parts.len()];
    let mut open: Vec<(u32, usize)> = Vec::new();
    for (at, part) in inline.parts.iter().enumerate() {
        match part {
            Part::Code(Code { id, role: Role::Open, .. }) => open.push((*id, at)),
            Part::Code(Code { id, role: Role::Close, .. }) => match open.last() {
                Some((opened, start)) if opened == id => {
                    (nested[*start], nested[at]) = (Some(at), Some(*start));
                    open.pop();
                }
                _ => open.retain(|(opened, _)| opened != id),
            },
            _ => {}
        }
    }
    nested
}

/// Writes text; what XML cannot hold as `<cp>`.
fn write_text<W: Write>(text: &str, xml: &mut XmlWriter<W>) -> io::Result<()> {
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| !control::is_held(*c)) {
        xml.text(&rest[..at])?;
        xml.empty("cp", &[("hex", &format!("{:04X}", u32::from(c)))])?;
        rest = &rest[at + c.len_utf8()..];
    }
    xml.text(rest)
}

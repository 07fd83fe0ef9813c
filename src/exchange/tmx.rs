//! Writes TMX 1.4, which translation tools read as a memory.

use std::io::{self, Write};

use super::xliff::{XmlWriter, control};
use crate::base::locale::Locale;
use crate::document::inline::{Code, Inline, Part, Role};

/// Writes pairs of a source text and its translation.
pub struct TmxWriter<W: Write> {
    xml: XmlWriter<W>,
    languages: [String; 2],
}

impl<W: Write> TmxWriter<W> {
    /// Starts a file.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn new(out: W, source: &Locale, target: &Locale) -> io::Result<Self> {
        let mut xml = XmlWriter::new(out)?;
        let languages = [source.to_string(), target.to_string()];
        xml.line(0)?;
        xml.start("tmx", &[("version", "1.4")])?;
        xml.line(1)?;
        xml.empty(
            "header",
            &[
                ("creationtool", env!("CARGO_PKG_NAME")),
                ("creationtoolversion", env!("CARGO_PKG_VERSION")),
                ("segtype", "block"),
                ("o-tmf", env!("CARGO_PKG_NAME")),
                ("adminlang", "en-US"),
                ("srclang", &languages[0]),
                ("datatype", "plaintext"),
            ],
        )?;
        xml.line(1)?;
        xml.start("body", &[])?;
        Ok(Self { xml, languages })
    }

    /// Writes a pair, with the path of the document that has it. What XML cannot hold is left out.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn pair(&mut self, source: &Inline, target: &Inline, path: &str) -> io::Result<()> {
        let is_held = |inline: &Inline| inline.parts.iter().all(|part| part.text().chars().all(control::is_held));
        if !is_held(source) || !is_held(target) {
            return Ok(());
        }
        let xml = &mut self.xml;
        xml.line(2)?;
        xml.start("tu", &[])?;
        xml.leaf(3, "prop", &[("type", "x-path")], &control::encode(path))?;
        for (language, inline) in self.languages.iter().zip([source, target]) {
            xml.line(3)?;
            xml.start("tuv", &[("xml:lang", language)])?;
            xml.line(4)?;
            xml.start("seg", &[])?;
            write(inline, xml)?;
            xml.end("seg")?;
            xml.line(3)?;
            xml.end("tuv")?;
        }
        xml.line(2)?;
        xml.end("tu")
    }

    /// Ends the file and returns the writer below.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn finish(mut self) -> io::Result<W> {
        self.xml.line(1)?;
        self.xml.end("body")?;
        self.xml.line(0)?;
        self.xml.end("tmx")?;
        let mut out = self.xml.into_inner();
        out.write_all(b"\n")?;
        out.flush()?;
        Ok(out)
    }
}

fn write<W: Write>(inline: &Inline, xml: &mut XmlWriter<W>) -> io::Result<()> {
    let has = |wanted: Role, id: u32| inline.codes().any(|code| code.role == wanted && code.id == id);
    for part in &inline.parts {
        let code = match part {
            Part::Text(text) => {
                xml.text(text)?;
                continue;
            }
            Part::Code(code) => code,
        };
        let id = code.id.to_string();
        let (name, attributes): (_, &[(&str, &str)]) = match code {
            Code { role: Role::Alone, .. } => ("ph", &[("x", &id)]),
            Code { role: Role::Open, id: own, .. } if has(Role::Close, *own) => ("bpt", &[("i", &id), ("x", &id)]),
            Code { role: Role::Close, id: own, .. } if has(Role::Open, *own) => ("ept", &[("i", &id)]),
            Code { role: Role::Open, .. } => ("it", &[("pos", "begin"), ("x", &id)]),
            Code { role: Role::Close, .. } => ("it", &[("pos", "end"), ("x", &id)]),
        };
        xml.start(name, attributes)?;
        xml.text(&code.text)?;
        xml.end(name)?;
    }
    Ok(())
}

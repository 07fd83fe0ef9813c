//! Reads XLIFF as tools return it.

use std::io::BufRead;

use super::pieces::{Pieces, is_blank, text};
use super::xml::{Element, XmlNode, XmlReader};
use super::{control, two_read};
use crate::base::fingerprint::Hash;
use crate::document::inline::Role;
use crate::exchange::documents::{FileFacts, Placed, documents, tag};
use crate::exchange::input::Input;
use crate::exchange::{BadFile, FileProblem, Returned, Unit};
use crate::segment::Piece;

/// Reads a file.
pub(in crate::exchange) fn read(input: Input<impl BufRead>) -> Result<Returned, BadFile> {
    let mut reader = Reader { xml: XmlReader::new(input) };
    let root = loop {
        match reader.xml.next()? {
            XmlNode::Start(root) => break root,
            XmlNode::Text(_) => {}
            XmlNode::End => return Err(FileProblem::Truncated.at(reader.xml.line())),
        }
    };
    if root.name != "xliff" {
        let found = if root.name.is_empty() { root.qualified.clone() } else { root.name.clone() };
        return Err(FileProblem::Root { found }.at(root.line));
    }
    let versions = [root.version.as_deref(), root.attribute("version")];
    if versions.into_iter().flatten().all(|version| version.starts_with("2.")) {
        return two_read::read(&mut reader.xml, &root);
    }
    if let Some(version) = versions.into_iter().flatten().find(|version| !version.starts_with("1.")) {
        return Err(FileProblem::Version { found: version.to_owned() }.at(root.line));
    }
    let mut returned = Returned::default();
    reader.children(|reader, element| {
        if element.name != "file" {
            return reader.xml.skip();
        }
        reader.file(element, &mut returned)
    })?;
    Ok(returned)
}

struct Reader<R: BufRead> {
    xml: XmlReader<R>,
}

/// What a unit says beside its texts.
#[derive(Default)]
struct UnitContext {
    path: Option<String>,
    line: Option<u32>,
    /// Whether po2xliff wrote it, which drops ids and numbers units anew.
    is_of_po: bool,
}

impl<R: BufRead> Reader<R> {
    /// Hands over the elements in the one whose start was read last; each must be read to its end.
    fn children(&mut self, mut read: impl FnMut(&mut Self, &Element) -> Result<(), BadFile>) -> Result<(), BadFile> {
        loop {
            match self.xml.next()? {
                XmlNode::Start(element) => read(self, &element)?,
                XmlNode::Text(_) => {}
                XmlNode::End => return Ok(()),
            }
        }
    }

    fn file(&mut self, file: &Element, returned: &mut Returned) -> Result<(), BadFile> {
        let original = file.attribute("original").map(|path| control::decode(path.to_owned()));
        let mut facts = FileFacts { locale: file.attribute("target-language").map(tag), ..FileFacts::default() };
        let mut units = Vec::new();
        let is_context = file.attribute("translate") == Some("no");
        self.children(|reader, element| match element.name.as_str() {
            "header" => reader.header(&mut facts),
            "body" => reader.group(is_context, &mut facts, &mut units),
            _ => reader.xml.skip(),
        })?;
        // Who kept the hash kept the path, too.
        if facts.source_hash.is_some() && facts.path.is_none() {
            facts.path = original;
        } else {
            facts.name = original;
        }
        returned.documents.extend(documents(facts, units));
        Ok(())
    }

    fn header(&mut self, facts: &mut FileFacts) -> Result<(), BadFile> {
        self.children(|reader, element| {
            let hash = match element.name.as_str() {
                "skl" => &mut facts.source_hash,
                "reference" => &mut facts.translation_hash,
                _ => return reader.xml.skip(),
            };
            reader.external_file(hash)
        })
    }

    fn external_file(&mut self, hash: &mut Option<Hash>) -> Result<(), BadFile> {
        self.children(|reader, element| {
            match element.name.as_str() {
                "external-file" => *hash = hash.or(element.attribute("crc").and_then(|crc| crc.parse().ok())),
                // A whole file as text, which is of any length.
                "internal-file" => reader.xml.skip_text()?,
                _ => {}
            }
            reader.xml.skip()
        })
    }

    /// Reads units, in groups or not.
    fn group(&mut self, is_context: bool, facts: &mut FileFacts, units: &mut Vec<Placed>) -> Result<(), BadFile> {
        self.children(|reader, element| {
            let is_context = match element.attribute("translate") {
                Some(translate) => translate == "no",
                None => is_context,
            };
            match element.name.as_str() {
                "group" => reader.group(is_context, facts, units),
                "trans-unit" => reader.unit(element, is_context, facts, units),
                _ => reader.xml.skip(),
            }
        })
    }

    fn unit(
        &mut self,
        element: &Element,
        is_context: bool,
        facts: &mut FileFacts,
        units: &mut Vec<Placed>,
    ) -> Result<(), BadFile> {
        let (mut source, mut target) = (None, None);
        let mut is_final = element.attribute("approved") == Some("yes");
        let mut place = UnitContext::default();
        self.children(|reader, element| match element.name.as_str() {
            "source" if source.is_none() => reader.text().map(|pieces| source = Some(pieces)),
            "target" if target.is_none() => {
                is_final |= matches!(element.attribute("state"), Some("final" | "translated" | "signed-off"));
                reader.text().map(|pieces| target = Some(pieces))
            }
            "context-group" => {
                place.is_of_po |= element.attribute("name").is_some_and(|name| name.starts_with("po-"));
                reader.context(&mut place)
            }
            _ => reader.xml.skip(),
        })?;
        let source = source.unwrap_or_default();
        // po2xliff makes a unit of the header of a PO file.
        if element.attribute("restype") == Some("x-gettext-domain-header") {
            facts.take_header(&text(&source));
            return Ok(());
        }
        let id = element.attribute("resname").or(element.attribute("id")).filter(|_| !place.is_of_po);
        let unit = Unit {
            id: id.map(|id| control::decode(id.to_owned())),
            line: element.line,
            source_line: place.line,
            source,
            target: target.filter(|pieces| !is_blank(pieces)),
            is_final,
            is_context,
        };
        units.push(Placed { unit, path: place.path });
        Ok(())
    }

    fn context(&mut self, place: &mut UnitContext) -> Result<(), BadFile> {
        self.children(|reader, element| {
            let kind = element.attribute("context-type").map(str::to_owned);
            let text = text(&reader.text()?);
            match kind.as_deref() {
                Some("sourcefile") if place.path.is_none() => place.path = Some(control::decode(text)),
                Some("linenumber") if place.line.is_none() => place.line = text.trim().parse().ok(),
                _ => {}
            }
            Ok(())
        })
    }

    /// Reads what stands in a source or target.
    fn text(&mut self) -> Result<Vec<Piece>, BadFile> {
        let mut pieces = Pieces::default();
        self.inline(&mut pieces)?;
        Ok(pieces.pieces)
    }

    /// Reads inline elements to the end of the one that they stand in.
    ///
    /// What is no code is transparent: `<mrk>`, and whatever tools add of their own.
    fn inline(&mut self, pieces: &mut Pieces) -> Result<(), BadFile> {
        loop {
            let line = self.xml.line();
            let element = match self.xml.next()? {
                XmlNode::Text(text) => {
                    pieces.text(&text).map_err(|problem| problem.at(line))?;
                    continue;
                }
                XmlNode::End => return Ok(()),
                XmlNode::Start(element) => element,
            };
            let id = || element.attribute("id").unwrap_or_default().to_owned();
            // Both of a pair name it by their rid; their own ids may differ.
            let pair = || element.attribute("rid").map_or_else(id, str::to_owned);
            let (role, id) = match element.name.as_str() {
                "g" => {
                    pieces.code(id(), Role::Open, String::new()).map_err(|problem| problem.at(line))?;
                    self.inline(pieces)?;
                    pieces.code(id(), Role::Close, String::new()).map_err(|problem| problem.at(line))?;
                    continue;
                }
                "bpt" | "bx" => (Role::Open, pair()),
                "ept" | "ex" => (Role::Close, pair()),
                "ph" | "x" => (Role::Alone, id()),
                "it" if element.attribute("pos") == Some("open") => (Role::Open, pair()),
                "it" => (Role::Close, pair()),
                _ => {
                    self.inline(pieces)?;
                    continue;
                }
            };
            // What a <sub> holds belongs to the code.
            let mut inside = Pieces { size: pieces.size, ..Pieces::default() };
            self.inline(&mut inside)?;
            pieces.size = inside.size;
            match control::of_id(&id).filter(|_| role == Role::Alone) {
                Some(c) => pieces.text(c.encode_utf8(&mut [0; 4])),
                None => pieces.code(id, role, control::decode(text(&inside.pieces))),
            }
            .map_err(|problem| problem.at(line))?;
        }
    }
}

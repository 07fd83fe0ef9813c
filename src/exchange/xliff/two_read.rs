//! Reads XLIFF 2 as tools return it.

use std::collections::HashMap;
use std::io::BufRead;

use super::pieces::{Pieces, is_blank, text};
use super::two::{SOURCE_HASH, TRANSLATION_HASH};
use super::xml::{Element, XmlNode, XmlReader};
use super::{children, control};
use crate::document::inline::Role;
use crate::exchange::documents::{FileFacts, Placed, documents, tag};
use crate::exchange::{BadFile, Returned, Unit};
use crate::segment::Piece;

/// Reads what is in the outermost element, whose start was read.
pub(super) fn read<R: BufRead>(xml: &mut XmlReader<R>, root: &Element) -> Result<Returned, BadFile> {
    let locale = root.attribute("trgLang").map(tag);
    let mut returned = Returned::default();
    children(xml, |xml, element| {
        if element.name != "file" {
            return xml.skip();
        }
        let original = element.attribute("original").map(|path| control::decode(path.to_owned()));
        let mut facts = FileFacts { locale: locale.clone(), ..FileFacts::default() };
        let mut units = Vec::new();
        group(xml, element.attribute("translate") == Some("no"), &mut facts, &mut units)?;
        // Who kept the hash kept the path, too.
        match facts.source_hash {
            Some(_) => facts.path = original,
            None => facts.name = original,
        }
        returned.documents.extend(documents(facts, units));
        Ok(())
    })?;
    Ok(returned)
}

/// Reads the notes and units of a file or a group.
fn group<R: BufRead>(
    xml: &mut XmlReader<R>,
    is_context: bool,
    facts: &mut FileFacts,
    units: &mut Vec<Placed>,
) -> Result<(), BadFile> {
    children(xml, |xml, element| {
        let is_context = element.attribute("translate").map_or(is_context, |translate| translate == "no");
        match element.name.as_str() {
            "group" => group(xml, is_context, facts, units),
            "unit" => unit(xml, element, is_context, units),
            "notes" => notes(xml, |category, note| {
                let hash = match category {
                    SOURCE_HASH => &mut facts.source_hash,
                    TRANSLATION_HASH => &mut facts.translation_hash,
                    _ => return,
                };
                *hash = hash.or(note.trim().parse().ok());
            }),
            _ => xml.skip(),
        }
    })
}

/// Hands over each note with what it says of itself.
fn notes<R: BufRead>(xml: &mut XmlReader<R>, mut take: impl FnMut(&str, &str)) -> Result<(), BadFile> {
    children(xml, |xml, element| {
        let category = element.attribute("category").unwrap_or_default().to_owned();
        let mut pieces = Pieces::default();
        inline(xml, &HashMap::new(), &mut pieces)?;
        take(&category, &text(&pieces.pieces));
        Ok(())
    })
}

fn unit<R: BufRead>(
    xml: &mut XmlReader<R>,
    element: &Element,
    is_context: bool,
    units: &mut Vec<Placed>,
) -> Result<(), BadFile> {
    let (mut line, mut data): (Option<u32>, HashMap<String, String>) = (None, HashMap::new());
    let (mut source, mut target): (Vec<Piece>, Vec<Piece>) = (Vec::new(), Vec::new());
    let (mut has_target, mut is_final, mut segments) = (true, true, 0);
    children(xml, |xml, element| match element.name.as_str() {
        "notes" => notes(xml, |category, note| {
            if category == "line" && line.is_none() {
                line = note.trim().parse().ok();
            }
        }),
        "originalData" => children(xml, |xml, element| {
            let id = element.attribute("id").unwrap_or_default().to_owned();
            let mut pieces = Pieces::default();
            inline(xml, &HashMap::new(), &mut pieces)?;
            data.insert(id, text(&pieces.pieces));
            Ok(())
        }),
        // Tools may split a text; what stands between its parts is ignorable, and a part of it.
        "segment" | "ignorable" => {
            let is_segment = element.name == "segment";
            if is_segment {
                segments += 1;
                is_final &= matches!(element.attribute("state"), Some("translated" | "reviewed" | "final"));
            }
            let (mut own_source, mut own_target) = (Pieces::default(), None);
            children(xml, |xml, element| match element.name.as_str() {
                "source" => inline(xml, &data, &mut own_source),
                "target" => {
                    let mut pieces = Pieces::default();
                    inline(xml, &data, &mut pieces)?;
                    own_target = Some(pieces.pieces);
                    Ok(())
                }
                _ => xml.skip(),
            })?;
            match own_target {
                Some(own) => target.extend(own),
                None if is_segment => has_target = false,
                None => target.extend(own_source.pieces.iter().cloned()),
            }
            source.extend(own_source.pieces);
            Ok(())
        }
        _ => xml.skip(),
    })?;
    let id = element.attribute("name").or_else(|| element.attribute("id").map(|id| id.trim_start_matches("u-")));
    let unit = Unit {
        id: id.map(|id| control::decode(id.to_owned())),
        line: element.line,
        source_line: line,
        source,
        target: Some(target).filter(|pieces| has_target && !is_blank(pieces)),
        is_final: is_final && segments > 0,
        is_context,
    };
    units.push(Placed { unit, path: None });
    Ok(())
}

/// Reads inline elements to the end of the one that they stand in. What is no code is transparent.
fn inline<R: BufRead>(
    xml: &mut XmlReader<R>,
    data: &HashMap<String, String>,
    pieces: &mut Pieces,
) -> Result<(), BadFile> {
    loop {
        let line = xml.line();
        let element = match xml.next()? {
            XmlNode::Text(text) => {
                pieces.text(&text).map_err(|problem| problem.at(line))?;
                continue;
            }
            XmlNode::End => return Ok(()),
            XmlNode::Start(element) => element,
        };
        let attribute = |name: &str| element.attribute(name).unwrap_or_default();
        let shown = |name: &str| data.get(attribute(name)).cloned().unwrap_or_default();
        let result = match element.name.as_str() {
            "pc" => {
                pieces
                    .code(attribute("id").to_owned(), Role::Open, shown("dataRefStart"))
                    .map_err(|problem| problem.at(line))?;
                inline(xml, data, pieces)?;
                let closed = pieces.code(attribute("id").to_owned(), Role::Close, shown("dataRefEnd"));
                closed.map_err(|problem| problem.at(line))?;
                continue;
            }
            "ph" => pieces.code(attribute("id").to_owned(), Role::Alone, shown("dataRef")),
            "sc" => pieces.code(attribute("id").to_owned(), Role::Open, shown("dataRef")),
            "ec" => {
                let id = element.attribute("startRef").or(element.attribute("id")).unwrap_or_default();
                pieces.code(id.to_owned(), Role::Close, shown("dataRef"))
            }
            "cp" => {
                let c = u32::from_str_radix(attribute("hex"), 16).ok().and_then(char::from_u32);
                c.map_or(Ok(()), |c| pieces.text(c.encode_utf8(&mut [0; 4])))
            }
            _ => {
                inline(xml, data, pieces)?;
                continue;
            }
        };
        result.map_err(|problem| problem.at(line))?;
        xml.skip()?;
    }
}

//! The inside of a segment as XLIFF's inline elements.

use std::io::{self, Write};

use super::control;
use super::emit::XmlWriter;
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};

/// Writes text and codes as the content of the element that is open.
pub(super) fn write<W: Write>(inline: &Inline, xml: &mut XmlWriter<W>) -> io::Result<()> {
    let paired = paired(inline);
    let mut controls = 0;
    for (part, paired) in inline.parts.iter().zip(paired) {
        match part {
            Part::Text(text) => write_text(text, &mut controls, xml)?,
            Part::Code(code) => write_code(code, paired, xml)?,
        }
    }
    Ok(())
}

/// Tells of every part whether it is a code whose other half stands there too.
fn paired(inline: &Inline) -> Vec<bool> {
    let mut paired = vec![false; inline.parts.len()];
    let mut open: Vec<(u32, usize)> = Vec::new();
    for (at, part) in inline.parts.iter().enumerate() {
        match part {
            Part::Code(Code { id, role: Role::Open, .. }) => open.push((*id, at)),
            Part::Code(Code { id, role: Role::Close, .. }) => {
                if let Some(found) = open.iter().rposition(|(opened, _)| opened == id) {
                    let (_, opened) = open.remove(found);
                    (paired[opened], paired[at]) = (true, true);
                }
            }
            _ => {}
        }
    }
    paired
}

fn write_text<W: Write>(text: &str, controls: &mut usize, xml: &mut XmlWriter<W>) -> io::Result<()> {
    let mut rest = text;
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| !control::is_held(*c)) {
        *controls += 1;
        xml.text(&rest[..at])?;
        xml.start("ph", &[("id", &control::id(c, *controls)), ("ctype", "x-control-character")])?;
        xml.text(&control::encode(&rest[at..at + c.len_utf8()]))?;
        xml.end("ph")?;
        rest = &rest[at + c.len_utf8()..];
    }
    xml.text(rest)
}

fn write_code<W: Write>(code: &Code, paired: bool, xml: &mut XmlWriter<W>) -> io::Result<()> {
    let id = code.id.to_string();
    let ctype = ctype(code);
    let id: &str = &id;
    let (name, attributes): (_, &[(&str, &str)]) = match (code.role, paired) {
        (Role::Alone, _) => ("ph", &[("id", id), ("ctype", ctype)]),
        (Role::Open, true) => ("bpt", &[("id", id), ("rid", id), ("ctype", ctype)]),
        (Role::Close, true) => ("ept", &[("id", id), ("rid", id)]),
        (Role::Open, false) => ("it", &[("id", id), ("pos", "open"), ("rid", id), ("ctype", ctype)]),
        (Role::Close, false) => ("it", &[("id", id), ("pos", "close"), ("rid", id)]),
    };
    xml.start(name, attributes)?;
    xml.text(&control::encode(&code.text))?;
    xml.end(name)
}

/// Returns the standard's name for what a code is, or else one of ours.
fn ctype(code: &Code) -> &'static str {
    match (code.kind, code.role) {
        (CodeKind::Emphasis, _) if code.text.starts_with('~') => "x-strikethrough",
        (CodeKind::Emphasis, Role::Alone) => "x-emphasis",
        (CodeKind::Emphasis, _) if code.text.chars().count() > 1 => "bold",
        (CodeKind::Emphasis, _) => "italic",
        (CodeKind::Link, Role::Alone) => "x-link",
        (CodeKind::Link, _) => "link",
        (CodeKind::Image, Role::Alone) => "image",
        (CodeKind::Image, _) => "x-image",
        (CodeKind::Code, _) => "x-code",
        (CodeKind::Html, _) => "x-html",
        (CodeKind::Break, Role::Alone) => "lb",
        (CodeKind::Break, _) => "x-break",
        (CodeKind::Include, _) => "x-include",
        (CodeKind::Placeholder, _) => "x-placeholder",
        (CodeKind::Cell, _) => "x-cell",
        (CodeKind::Variant, _) => "x-variant",
    }
}

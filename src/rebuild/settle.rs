//! Takes a target that came back, if it has all codes of its source and no others.

use super::shell::{escaped_bars, row_of};
use crate::document::block::BlockKind;
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};
use crate::segment::Piece;

/// What is wrong with the codes of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Damage {
    /// A code of the source is not there.
    Missing {
        /// The code.
        code: String,
    },
    /// A code is there that the source does not have, or has less often.
    Extra {
        /// The code.
        code: String,
    },
    /// What stands in a code is not what the source has.
    Altered {
        /// What stands there.
        found: String,
        /// What the source has.
        expected: String,
    },
    /// The end of a pair stands before its beginning, or two pairs cross.
    Crossed {
        /// The code.
        code: String,
    },
}

/// Makes a target of the pieces that a tool returned for `source`, a segment of a block of `kind`.
pub(super) fn settle(source: &Inline, kind: &BlockKind, pieces: &[Piece]) -> Result<Inline, Damage> {
    if *kind == BlockKind::Code {
        return Ok(Inline::of_text(&pieces.iter().map(Piece::text).collect::<String>()));
    }
    let is_flat = pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
    let target = if is_flat { flat(source, kind, pieces)? } else { coded(source, kind, pieces)? };
    nested(&target)?;
    Ok(like_source(source, target, kind))
}

/// Takes a target whose codes are inline elements.
fn coded(source: &Inline, kind: &BlockKind, pieces: &[Piece]) -> Result<Inline, Damage> {
    let mut left: Vec<&Code> = source.codes().collect();
    let mut target = Inline::default();
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let text = if *kind == BlockKind::Row { escaped_bars(text) } else { text.clone() };
                no_new_markup(source, &text)?;
                target.push_text(&text);
            }
            Piece::Code { id, role, text } => {
                let at = left.iter().position(|code| code.id.to_string() == *id && code.role == *role);
                let Some(at) = at else {
                    let code = if text.is_empty() { format!("{{{id}}}") } else { text.clone() };
                    return Err(Damage::Extra { code });
                };
                let code = left.remove(at);
                if !text.is_empty() && *text != code.text {
                    return Err(Damage::Altered { found: text.clone(), expected: code.text.clone() });
                }
                target.parts.push(Part::Code(code.clone()));
            }
        }
    }
    match left.first() {
        Some(code) => Err(Damage::Missing { code: code.text.clone() }),
        None => Ok(target),
    }
}

/// Takes a target that is Markdown as it stands.
fn flat(source: &Inline, kind: &BlockKind, pieces: &[Piece]) -> Result<Inline, Damage> {
    let text: String = pieces.iter().map(Piece::text).collect();
    for code in source.codes().filter(|code| code.kind != CodeKind::Cell) {
        let wanted = source.codes().filter(|other| other.text == code.text).count();
        if text.matches(code.text.trim()).count() < wanted {
            return Err(Damage::Missing { code: code.text.clone() });
        }
    }
    let target = match kind {
        BlockKind::Row => row_of(&text),
        BlockKind::Html => Inline::of_html(&text),
        BlockKind::Directive => Inline::of_directive(&text),
        _ => Inline::of_markdown(&text),
    };
    match source.cells().cmp(&target.cells()) {
        std::cmp::Ordering::Greater => return Err(Damage::Missing { code: "|".into() }),
        std::cmp::Ordering::Less => return Err(Damage::Extra { code: "|".into() }),
        std::cmp::Ordering::Equal => {}
    }
    same_markup(source, &target)?;
    Ok(target)
}

/// Tells whether a code would do harm where the source has none: all but emphasis, which a
/// language may need elsewhere, and brackets that make no link.
fn is_markup(code: &Code) -> bool {
    match code.kind {
        CodeKind::Code | CodeKind::Html | CodeKind::Image | CodeKind::Include => true,
        CodeKind::Link => code.role != Role::Open && code.text != "]",
        CodeKind::Emphasis | CodeKind::Break | CodeKind::Placeholder | CodeKind::Cell => false,
    }
}

/// Refuses markup in a target that its source does not have as often.
fn same_markup(source: &Inline, target: &Inline) -> Result<(), Damage> {
    let count = |inline: &Inline, text: &str| inline.codes().filter(|code| code.text.trim() == text.trim()).count();
    let extra = target.codes().find(|code| is_markup(code) && count(target, &code.text) > count(source, &code.text));
    extra.map_or(Ok(()), |code| Err(Damage::Extra { code: code.text.clone() }))
}

/// Refuses markup in a text between inline elements, unless the source has it as text too.
fn no_new_markup(source: &Inline, text: &str) -> Result<(), Damage> {
    let in_source =
        |code: &str| source.parts.iter().any(|part| matches!(part, Part::Text(text) if text.contains(code)));
    let target = Inline::of_markdown(text);
    let new = target.codes().find(|code| is_markup(code) && !in_source(&code.text));
    new.map_or(Ok(()), |code| Err(Damage::Extra { code: code.text.clone() }))
}

/// Refuses pairs that end before they begin, or cross.
fn nested(target: &Inline) -> Result<(), Damage> {
    let mut open = Vec::new();
    for code in target.codes() {
        match code.role {
            Role::Open => open.push(code.id),
            Role::Close if open.pop() != Some(code.id) => return Err(Damage::Crossed { code: code.text.clone() }),
            Role::Close | Role::Alone => {}
        }
    }
    Ok(())
}

/// Drops what tools add around a text: line breaks, and white space at the ends that the source
/// does not have.
fn like_source(source: &Inline, mut target: Inline, kind: &BlockKind) -> Inline {
    if !matches!(kind, BlockKind::Html | BlockKind::Scalar(_) | BlockKind::Key(_)) {
        target = target.unwrapped();
    }
    let starts = |inline: &Inline| inline.raw().starts_with(char::is_whitespace);
    let ends = |inline: &Inline| inline.raw().ends_with(char::is_whitespace);
    if !starts(source)
        && let Some(Part::Text(text)) = target.parts.first_mut()
    {
        *text = text.trim_start().to_owned();
    }
    if !ends(source)
        && let Some(Part::Text(text)) = target.parts.last_mut()
    {
        *text = text.trim_end().to_owned();
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.into())
    }

    fn code(id: &str, role: Role) -> Piece {
        Piece::Code { id: id.into(), role, text: String::new() }
    }

    #[test]
    fn damaged_targets_are_refused() {
        let source = Inline::of_markdown("Run `x` and see [this](a.md).");
        let kind = BlockKind::Paragraph;
        let (run, open, close) = (code("1", Role::Alone), code("2", Role::Open), code("2", Role::Close));
        let whole = [text("Zie "), open.clone(), text("dit"), close.clone(), text(" en doe "), run.clone()];
        assert_eq!(settle(&source, &kind, &whole).unwrap().raw(), "Zie [dit](a.md) en doe `x`");
        let settle = |pieces: &[Piece]| settle(&source, &kind, pieces);
        assert_eq!(settle(&[text("Zie "), open.clone(), close.clone()]), Err(Damage::Missing { code: "`x`".into() }));
        let swapped = [close.clone(), text("dit"), open.clone(), run.clone()];
        assert_eq!(settle(&swapped), Err(Damage::Crossed { code: "](a.md)".into() }));
        let twice = [run.clone(), run.clone(), open.clone(), close.clone()];
        assert_eq!(settle(&twice), Err(Damage::Extra { code: "{1}".into() }));
        let typed = [run.clone(), text("<b>"), open.clone(), close.clone()];
        assert_eq!(settle(&typed), Err(Damage::Extra { code: "<b>".into() }));
        let altered = Piece::Code { id: "1".into(), role: Role::Alone, text: "`y`".into() };
        let found = Damage::Altered { found: "`y`".into(), expected: "`x`".into() };
        assert_eq!(settle(&[altered, open, close]), Err(found));
    }

    #[test]
    fn flat_targets_are_markdown() {
        let source = Inline::of_markdown("Run `x` and see [this](a.md).");
        let settle = |target: &str| settle(&source, &BlockKind::Paragraph, &[text(target)]);
        assert_eq!(settle("Zie [dit](a.md)\nen doe `x`.\n").unwrap().raw(), "Zie [dit](a.md) en doe `x`.");
        assert_eq!(settle("Zie [dit](b.md) en doe `x`."), Err(Damage::Missing { code: "](a.md)".into() }));
        assert_eq!(settle("Zie [dit](a.md) en doe `x` `y`."), Err(Damage::Extra { code: "`y`".into() }));
    }

    #[test]
    fn rows_keep_their_cells() {
        let source = Inline::of_row(&["One", "Two"]);
        let settle = |pieces: &[Piece]| settle(&source, &BlockKind::Row, pieces);
        let cell = code("1", Role::Alone);
        assert_eq!(settle(&[text("Een|één"), cell, text("Twee")]).unwrap().raw(), "Een\\|één | Twee");
        assert_eq!(settle(&[text("Een | Twee")]).unwrap().raw(), "Een | Twee");
        assert_eq!(settle(&[text("Een")]), Err(Damage::Missing { code: "|".into() }));
    }
}

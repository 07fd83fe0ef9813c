//! Inline markup that is new in the source, around words that did not change, carried into a
//! translation where its place is certain.
//!
//! Certain means: the source only gained marks, each newly marked text stands in the translation
//! as it is, exactly as often as in the source, and with the marks the translation has the codes
//! of the source, no more and no less, and reads as it did. Everything else is for a person.

use std::collections::HashMap;

use super::fit::{self, CodeUnit, units};
use super::form::TextForm;
use super::plan::Plan;
use crate::document::block::BlockKind;
use crate::document::inline::{CodeKind, Inline, Part};
use crate::document::slug::slug;
use crate::document::{Content, Kind, TranslatableKeys};

/// The most codes in a text whose places are compared.
const MOST_CODES: usize = 128;

/// Carries new marks into the inside of a block; `None` where a person has to.
pub(super) fn carried((was, is): (&Inline, &Inline), own: &Inline, kind: &BlockKind, language: &str) -> Option<Inline> {
    if matches!(kind, BlockKind::Heading(_)) && slug(&was.raw()) != slug(&is.raw()) {
        // Others may link to the heading by its old name.
        return None;
    }
    if own.cells() != is.cells() {
        return None;
    }
    if [was, is].iter().any(|inline| inline.codes().count() > MOST_CODES) {
        return None;
    }
    let added = added(was, is)?;
    let form = TextForm { kind, ends: None };
    let fitted = fit::fit(is, own, language, &|text| form.read(text));
    let is_sound =
        fitted.to_place.is_empty() && fitted.to_remove.is_empty() && Plan::damages(is, &fitted, form).is_empty();
    let (target, source) = (fitted.target, is.raw());
    let raw = target.raw();
    let is_there = |mark: &String| raw.matches(mark.as_str()).count() == source.matches(mark.as_str()).count();
    (is_sound
        && added.iter().all(is_there)
        && counts(&form.read(&raw)) == counts(is)
        && reading(&raw) == reading(&own.raw()))
    .then_some(target)
}

/// Returns the texts with their marks that are new in the source; `None` where a mark of it went or
/// moved, or where none is new.
fn added(was: &Inline, is: &Inline) -> Option<Vec<String>> {
    let mut before: HashMap<CodeKey, usize> = HashMap::new();
    for unit in units(was) {
        *before.entry(key(was, &unit)).or_default() += 1;
    }
    let source = is.raw();
    let mut added = Vec::new();
    for unit in units(is) {
        match before.get_mut(&key(is, &unit)).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => added.push(source.get(unit.span.clone())?.to_owned()),
        }
    }
    (!added.is_empty() && before.values().all(|count| *count == 0)).then_some(added)
}

/// What a code is, and between which visible characters it stands.
type CodeKey = (CodeKind, Vec<String>, usize, usize);

fn key(inline: &Inline, unit: &CodeUnit) -> CodeKey {
    let (mut at, mut passed) = (0, 0);
    let (mut start, mut end) = (0, 0);
    for part in &inline.parts {
        let text = part.text();
        if at == unit.span.start {
            start = passed;
        }
        passed += match part {
            Part::Text(text) => visible(text),
            Part::Code(code) if code.kind == CodeKind::Code => visible(text.trim_matches('`')),
            Part::Code(_) => 0,
        };
        at += text.len();
        if at == unit.span.end {
            end = passed;
        }
    }
    (unit.kind, unit.texts.clone(), start, end)
}

fn visible(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// Counts the codes of each kind.
fn counts(inline: &Inline) -> HashMap<CodeKind, usize> {
    let mut counts = HashMap::new();
    inline.codes().for_each(|code| *counts.entry(code.kind).or_default() += 1);
    counts
}

/// Returns a text as it reads.
fn reading(text: &str) -> String {
    let content = Content::read(text.as_bytes(), Kind::Markdown, &TranslatableKeys::default());
    content.blocks.iter().map(|block| block.layers.bare()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(was: &str, is: &str, own: &str) -> Option<String> {
        let [was, is, own] = [was, is, own].map(Inline::of_markdown);
        carried((&was, &is), &own, &BlockKind::Paragraph, "nl-nl").map(|inline| inline.raw())
    }

    #[test]
    fn new_marks_are_carried_where_their_place_is_certain() {
        for (was, is, own, expected) in [
            ("Run Set-Acl now.", "Run `Set-Acl` now.", "Voer Set-Acl nu uit.", "Voer `Set-Acl` nu uit."),
            ("Run a1 and a1.", "Run `a1` and `a1`.", "Voer a1 en a1 uit.", "Voer `a1` en `a1` uit."),
            (
                "Use Set-Acl or `b`.",
                "Use **Set-Acl** or `b`.",
                "Gebruik `b` of Set-Acl.",
                "Gebruik `b` of **Set-Acl**.",
            ),
            ("*New* with Set-Acl.", "*New* with *Set-Acl*.", "*Nieuw* met\nSet-Acl.", "*Nieuw* met\n*Set-Acl*."),
        ] {
            assert_eq!(written(was, is, own).as_deref(), Some(expected), "{was} -> {is}");
        }
    }

    #[test]
    fn a_doubtful_place_is_left_to_a_person() {
        for (was, is, own) in [
            // Not there; more often or less often there; also there unmarked; part of a word.
            ("Run it fast.", "Run it `fast`.", "Voer het snel uit."),
            ("Run x1.", "Run `x1`.", "Voer x1 uit, x1 dus."),
            ("Run x1 and x1.", "Run `x1` and `x1`.", "Voer x1 uit."),
            ("Run x1, not x1.", "Run `x1`, not x1.", "Voer x1 uit, niet x1."),
            ("Run Acl.", "Run `Acl`.", "Voer Set_Acl uit."),
            // A mark went, moved, or became another.
            ("Run `x1`.", "Run x1.", "Voer `x1` uit."),
            ("*a* b", "a *b*", "*x* y"),
            ("*a* b a", "a b *a*", "*a* b a"),
            ("a *b*", "*a* *b*", "a *y* b"),
            ("Use `x1` y.", "Use x1 `y`.", "Gebruik `x1` y."),
            // The translation has marks of its own.
            ("Run x1 now.", "Run `x1` now.", "Voer x1 **nu** uit."),
            ("Run x1 now.", "Run `x1` now.", "Voer x1 `nu` uit."),
            // It would read differently.
            ("Run a\\_b.", "Run `a_b`.", "Voer a\\_b uit."),
            // A line break.
            ("One line\nmore.", "One line\\\nmore.", "Een regel\nmeer."),
        ] {
            assert_eq!(written(was, is, own), None, "{was} -> {is}");
        }
        let heading = |was, is, own| {
            let [was, is, own] = [was, is, own].map(Inline::of_markdown);
            carried((&was, &is), &own, &BlockKind::Heading(2), "nl-nl").is_some()
        };
        assert!(heading("Run a1", "Run `a1`", "Voer a1 uit"));
        assert!(!heading("Run a1", "Run _a1_", "Voer a1 uit"));
    }
}

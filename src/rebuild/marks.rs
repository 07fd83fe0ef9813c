//! Inline markup that is new or gone in the source, around words that did not change, carried into
//! a translation where its place is certain.
//!
//! Certain means: each newly marked text stands in the translation as it is, exactly as often as in
//! the source; each text that lost its marks stands there with them, exactly as often as in the
//! base; and then the translation has the codes of the source, no more and no less, and reads as it
//! did. Everything else is for a person.

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
pub(super) fn carried(
    (was, is): (&Inline, &Inline),
    own: &Inline,
    form: TextForm<'_>,
    language: &str,
) -> Option<Inline> {
    if matches!(form.kind, BlockKind::Heading(_)) && slug(&was.raw()) != slug(&is.raw()) {
        // Others may link to the heading by its old name.
        return None;
    }
    if own.cells() != is.cells() {
        return None;
    }
    if [was, is].iter().any(|inline| inline.codes().count() > MOST_CODES) {
        return None;
    }
    let (added, removed) = changed(was, is)?;
    if has_all(own, is, &added, &removed, form) {
        return Some(own.clone());
    }
    let fitted = fitted((was, is), own, (&added, &removed), form, language);
    fitted.or_else(|| placed((was, is), own, (&added, &removed), form))
}

/// Tells whether the translation has the new marks already, and none of those that are gone.
fn has_all(own: &Inline, is: &Inline, added: &[Mark], removed: &[Mark], form: TextForm<'_>) -> bool {
    let (raw, source) = (own.raw(), is.raw());
    let has = |mark: &Mark| [&mark.whole, &mark.inner].iter().all(|text| count(&raw, text) == count(&source, text));
    let is_gone = |mark: &Mark| count(&raw, &mark.whole) == 0 && count(&source, &mark.whole) == 0;
    let has_codes = || removed.is_empty() || counts(&form.read(&raw)) == counts(is);
    added.iter().all(has) && removed.iter().all(is_gone) && has_codes()
}

/// Carries marks into a translation that has all other codes of the source.
fn fitted(
    (was, is): (&Inline, &Inline),
    own: &Inline,
    (added, removed): (&[Mark], &[Mark]),
    form: TextForm<'_>,
    language: &str,
) -> Option<Inline> {
    let freed = freed((was, is), own, removed)?;
    let start = if removed.is_empty() { own.clone() } else { form.read(&freed) };
    let fitted = fit::fit(is, &start, language, &|text| form.read(text));
    let is_sound =
        fitted.to_place.is_empty() && fitted.to_remove.is_empty() && Plan::damages(is, &fitted, form).is_empty();
    let (target, source) = (fitted.target, is.raw());
    let raw = target.raw();
    let is_there = |mark: &Mark| count(&raw, &mark.whole) == count(&source, &mark.whole);
    (is_sound
        && added.iter().all(is_there)
        && counts(&form.read(&raw)) == counts(is)
        && reading(&raw, form.document) == reading(&own.raw(), form.document))
    .then_some(target)
}

/// Puts new code ticks and emphasis around texts that the translation has exactly as often as base
/// and source, all of them; what other codes it has is its own.
fn placed(
    (was, is): (&Inline, &Inline),
    own: &Inline,
    (added, removed): (&[Mark], &[Mark]),
    form: TextForm<'_>,
) -> Option<Inline> {
    if added.is_empty() || !removed.is_empty() {
        return None;
    }
    let (base, source, before) = (was.raw(), is.raw(), own.raw());
    let mut text = before.clone();
    let mut expected: Vec<String> = own.codes().map(|code| code.text.clone()).collect();
    for (at, mark) in added.iter().enumerate() {
        if !matches!(mark.kind, CodeKind::Code | CodeKind::Emphasis) || mark.inner.is_empty() {
            return None;
        }
        expected.extend(mark.codes.iter().cloned());
        if added[..at].iter().any(|done| done.whole == mark.whole) {
            continue;
        }
        let same = added.iter().filter(|other| other.whole == mark.whole).count();
        // In a text, some characters are escaped that are none of a code.
        let plain = spelled(&mark.inner).into_iter().find(|plain| count(&base, plain) == same)?;
        let is_certain = count(&source, &mark.whole) == same
            && count(&source, &mark.inner) == same
            && count(&base, &mark.whole) == 0
            && count(&before, &mark.whole) == 0
            && places(&text, &plain) == Some(same);
        if !is_certain {
            return None;
        }
        text = text.replace(&plain, &mark.whole);
    }
    let read = form.read(&text);
    let mut found: Vec<String> = read.codes().map(|code| code.text.clone()).collect();
    found.sort_unstable();
    expected.sort_unstable();
    (found == expected && reading(&text, form.document) == reading(&before, form.document)).then_some(read)
}

/// Returns what a text in code may be spelled like outside of it.
fn spelled(text: &str) -> [String; 3] {
    let escaped = |escapes: &[char]| {
        text.chars().flat_map(|c| escapes.contains(&c).then_some('\\').into_iter().chain([c])).collect::<String>()
    };
    [text.to_owned(), escaped(&['_', '*', '<', '>', '[', ']', '#', '|']), escaped(&['_', '*', '<', '[', '#', '|'])]
}

/// Counts where a text stands that is no part of a longer word; `None` where it is part of any.
fn places(text: &str, wanted: &str) -> Option<usize> {
    let is_inner = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '`'));
    let is_whole = |(at, _): (usize, &str)| {
        !is_inner(text[..at].chars().next_back()) && !is_inner(text[at + wanted.len()..].chars().next())
    };
    let mut all = text.match_indices(wanted);
    all.clone().all(is_whole).then(|| all.by_ref().count())
}

fn count(text: &str, wanted: &str) -> usize {
    text.matches(wanted).count()
}

/// Marks around a text.
#[derive(Clone, Debug)]
struct Mark {
    kind: CodeKind,
    /// The text with them.
    whole: String,
    /// The text without.
    inner: String,
    /// The codes that they are.
    codes: Vec<String>,
}

impl Mark {
    fn of(unit: &CodeUnit, raw: &str) -> Option<Self> {
        let (whole, inner) = (raw.get(unit.span.clone())?, raw.get(unit.inner.clone())?);
        let inner = match unit.kind {
            CodeKind::Code => whole.trim_matches('`').trim(),
            CodeKind::Break => "\n",
            CodeKind::Html if is_break(whole) => " ",
            _ => inner,
        };
        Some(Self { kind: unit.kind, whole: whole.to_owned(), inner: inner.to_owned(), codes: unit.texts.clone() })
    }
}

/// Returns the marks that are new in the source, and those that are gone; `None` where neither is
/// any.
fn changed(was: &Inline, is: &Inline) -> Option<(Vec<Mark>, Vec<Mark>)> {
    let mut before: HashMap<CodeKey, Vec<Mark>> = HashMap::new();
    let base = was.raw();
    for unit in units(was) {
        before.entry(key(was, &unit)).or_default().push(Mark::of(&unit, &base)?);
    }
    let source = is.raw();
    let mut added = Vec::new();
    for unit in units(is) {
        match before.get_mut(&key(is, &unit)).filter(|left| !left.is_empty()) {
            Some(left) => drop(left.pop()),
            None => added.push(Mark::of(&unit, &source)?),
        }
    }
    let mut removed: Vec<Mark> = before.into_values().flatten().collect();
    // The same order in every run; what stands in others comes after them.
    removed.sort_by(|a, b| b.whole.len().cmp(&a.whole.len()).then_with(|| a.whole.cmp(&b.whole)));
    (!added.is_empty() || !removed.is_empty()).then_some((added, removed))
}

fn is_break(tag: &str) -> bool {
    tag.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("<br"))
}

/// Takes the marks that are gone out of the translation; `None` where it is not certain which they
/// are there.
fn freed((was, is): (&Inline, &Inline), own: &Inline, removed: &[Mark]) -> Option<String> {
    let mut text = own.raw();
    let (base, source) = (was.raw(), is.raw());
    for (at, Mark { kind, whole, inner, .. }) in removed.iter().enumerate() {
        let may_go = matches!(kind, CodeKind::Code | CodeKind::Emphasis | CodeKind::Break)
            || *kind == CodeKind::Html && is_break(whole);
        if !may_go || inner.is_empty() {
            return None;
        }
        if removed[..at].iter().any(|done| done.whole == *whole) {
            continue;
        }
        let same = removed.iter().filter(|other| other.whole == *whole).count();
        let counts = [&base, &text, &source].map(|text| count(text, whole));
        if counts != [same, same, 0] {
            return None;
        }
        text = text.replace(whole.as_str(), inner);
    }
    Some(text)
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
fn reading(text: &str, document: Kind) -> String {
    let content = Content::read(text.as_bytes(), document, &TranslatableKeys::default());
    content.blocks.iter().map(|block| block.layers.bare()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(was: &str, is: &str, own: &str) -> Option<String> {
        let [was, is, own] = [was, is, own].map(Inline::of_markdown);
        carried((&was, &is), &own, TextForm::of(&BlockKind::Paragraph), "nl-nl").map(|inline| inline.raw())
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
            ("Run `x1`.", "Run x1.", "Voer `x1` uit.", "Voer x1 uit."),
            ("Use `x1` y.", "Use x1 `y`.", "Gebruik `x1` y.", "Gebruik x1 `y`."),
            ("Use **`x1`**.", "Use `x1`.", "Gebruik **`x1`**.", "Gebruik `x1`."),
            ("Use **x1** now.", "Use `x1` now.", "Gebruik nu **x1**.", "Gebruik nu `x1`."),
            // The translation has marks of its own.
            ("Run x1 now.", "Run `x1` now.", "Voer x1 **nu** uit.", "Voer `x1` **nu** uit."),
            ("Run x1 now.", "Run `x1` now.", "Voer x1 `nu` uit.", "Voer `x1` `nu` uit."),
            ("a *b*", "*a* *b*", "a *y* b", "*a* *y* b"),
            // In code nothing is escaped.
            ("Run a\\_b.", "Run `a_b`.", "Voer a\\_b uit.", "Voer `a_b` uit."),
            // It is there already.
            ("Run x1.", "Run `x1`.", "Voer `x1` uit.", "Voer `x1` uit."),
            ("Run `x1`.", "Run x1.", "Voer x1 uit.", "Voer x1 uit."),
            ("Run x1 now.", "Run `x1` now.", "Voer `x1` **nu** uit.", "Voer `x1` **nu** uit."),
            ("One  \ntwo.", "One\ntwo.", "Een  \ntwee.", "Een\ntwee."),
            ("One<br>two.", "One two.", "Een<br>twee.", "Een twee."),
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
            // A mark went that stands elsewhere too, or around other words, or moved.
            ("Run `x1`.", "Run x1.", "Voer `x2` uit."),
            ("Run `x1`.", "Run x1.", "Voer `x1` uit, `x1` dus."),
            ("Run `x1`, not `x1`.", "Run x1, not `x1`.", "Voer `x1` uit, niet `x1`."),
            ("*One* word.", "One word.", "*Een* woord."),
            ("Use `a_b` or `_`.", "Use a_b or _.", "Gebruik `a_b`."),
            ("See [a](b).", "See a.", "Zie [a](b)."),
            ("One  \ntwo  \nthree.", "One\ntwo  \nthree.", "Een  \ntwee  \ndrie."),
            ("*a* b", "a *b*", "*x* y"),
            ("*a* b a", "a b *a*", "*a* b a"),
            // A line break.
            ("One line\nmore.", "One line\\\nmore.", "Een regel\nmeer."),
        ] {
            assert_eq!(written(was, is, own), None, "{was} -> {is}");
        }
        let heading = |was, is, own| {
            let [was, is, own] = [was, is, own].map(Inline::of_markdown);
            carried((&was, &is), &own, TextForm::of(&BlockKind::Heading(2)), "nl-nl").is_some()
        };
        assert!(heading("Run a1", "Run `a1`", "Voer a1 uit"));
        assert!(!heading("Run a1", "Run _a1_", "Voer a1 uit"));
    }
}

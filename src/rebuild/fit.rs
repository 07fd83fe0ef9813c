//! What a translator starts from: the present translation as it is, with the codes of the source
//! where their place in it is certain.
//!
//! Nothing is appended and nothing takes another's place. A code is placed where it stands
//! already, or where its text stands in the translation exactly as often as in the source, and is
//! then wrapped around it. Where that does not place all of them, the present text goes out as it
//! is, and the codes that are left are told.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;

use super::carry;
use super::settle::is_markup;
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};

/// The most codes in a text whose words are looked for.
const MOST_CODES: usize = 64;

/// What a translator starts from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fitted {
    /// The present translation, in which every code that the source has too is one.
    pub(super) target: Inline,
    /// The codes of the source that have no certain place in it, with what they stand around.
    pub(super) to_place: Vec<String>,
    /// The codes in it that the source has not, or not as often.
    pub(super) to_remove: Vec<String>,
}

/// A code that stands alone, or the two of a pair.
#[derive(Clone, Debug)]
pub(super) struct CodeUnit {
    id: u32,
    pub(super) kind: CodeKind,
    pub(super) texts: Vec<String>,
    /// Where all of it stands in the raw text.
    pub(super) span: Range<usize>,
    /// Where what a pair stands around stands.
    pub(super) inner: Range<usize>,
}

impl CodeUnit {
    /// Returns what a translation may spell it as: with its own language in destinations, and with
    /// `*` where the source writes `_`.
    fn spelled(&self, language: &str) -> (CodeKind, Vec<String>) {
        let spell = |text: &String| match self.kind {
            CodeKind::Emphasis => "*".repeat(text.len()),
            _ => carry::localized(text, language),
        };
        (self.kind, self.texts.iter().map(spell).collect())
    }
}

/// Lists the codes of a text, those that stand alone and the pairs, in the order of their beginnings.
pub(super) fn units(inline: &Inline) -> Vec<CodeUnit> {
    let mut units: Vec<CodeUnit> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    for part in &inline.parts {
        let span = at..at + part.text().len();
        at = span.end;
        let Part::Code(code) = part else { continue };
        let opener = open.last().copied().filter(|last| code.role == Role::Close && units[*last].id == code.id);
        if let Some(opener) = opener {
            open.pop();
            let unit = &mut units[opener];
            (unit.inner.end, unit.span.end) = (span.start, span.end);
            unit.texts.push(code.text.clone());
            continue;
        }
        if code.role == Role::Open {
            open.push(units.len());
        }
        let inner = span.end..span.end;
        units.push(CodeUnit { id: code.id, kind: code.kind, texts: vec![code.text.clone()], span, inner });
    }
    units
}

/// Finds for each unit of `own` the one of `now` that it is; each once, in order.
fn matched(now: &[CodeUnit], own: &[CodeUnit], language: &str) -> Vec<Option<usize>> {
    let mut taken = vec![false; now.len()];
    let mut found = vec![None; own.len()];
    // What is the very same goes before what is only spelled otherwise.
    let exact = |unit: &CodeUnit| (unit.kind, unit.texts.clone());
    let alike = |unit: &CodeUnit| unit.spelled(language);
    for key in [&exact as &dyn Fn(&CodeUnit) -> (CodeKind, Vec<String>), &alike] {
        let mut free: HashMap<_, VecDeque<usize>> = HashMap::new();
        for at in (0..now.len()).filter(|at| !taken[*at]) {
            free.entry(key(&now[at])).or_default().push_back(at);
        }
        for (unit, found) in own.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            *found = free.get_mut(&key(unit)).and_then(VecDeque::pop_front);
            found.iter().for_each(|at| taken[*at] = true);
        }
    }
    found
}

/// Fits the codes of `head` to the present translation; `parse` takes a text apart as the
/// translation is.
pub(super) fn fit(head: &Inline, present: &Inline, language: &str, parse: &dyn Fn(&str) -> Inline) -> Fitted {
    let now = units(head);
    let plain = taken(head, &now, present, language);
    if plain.to_place.is_empty() || now.len() > MOST_CODES {
        return plain;
    }
    let wrapped =
        wrapped(head, &now, &present.raw(), language, parse).map(|raw| taken(head, &now, &parse(&raw), language));
    wrapped.filter(|fitted| fitted.to_place.is_empty() && fitted.to_remove.is_empty()).unwrap_or(plain)
}

/// Takes the present translation as it is.
pub(super) fn as_it_is(head: &Inline, present: &Inline, language: &str) -> Fitted {
    taken(head, &units(head), present, language)
}

/// Takes a text with those of its codes that `now` has too; others are text.
fn taken(head: &Inline, now: &[CodeUnit], present: &Inline, language: &str) -> Fitted {
    let own = units(present);
    let chosen = matched(now, &own, language);
    let by_id: HashMap<u32, usize> = own.iter().enumerate().map(|(at, unit)| (unit.id, at)).collect();
    let of = |code: &Code| by_id.get(&code.id).copied();
    let mut target = Inline::default();
    let mut told = HashSet::new();
    let raw = present.raw();
    let mut to_remove = Vec::new();
    for part in &present.parts {
        match part {
            Part::Text(text) => target.push_text(text),
            Part::Code(code) => match of(code).and_then(|at| chosen[at]) {
                Some(at) => target.parts.push(Part::Code(Code { id: now[at].id, ..code.clone() })),
                None => {
                    target.push_text(&code.text);
                    if is_markup(code) && told.insert(code.id) {
                        let unit = of(code).map(|at| own[at].span.clone());
                        to_remove.push(unit.and_then(|span| raw.get(span)).unwrap_or(&code.text).to_owned());
                    }
                }
            },
        }
    }
    let placed: HashSet<usize> = chosen.into_iter().flatten().collect();
    let source = head.raw();
    let left = now.iter().enumerate().filter(|(at, unit)| !placed.contains(at) && unit.kind != CodeKind::Cell);
    let to_place = left.filter_map(|(_, unit)| Some(source.get(unit.span.clone())?.to_owned())).collect();
    Fitted { target, to_place, to_remove }
}

/// Wraps the codes of `head` that a text lacks around their words there; `None` where it is not
/// certain which words those are.
fn wrapped(
    head: &Inline,
    now: &[CodeUnit],
    present: &str,
    language: &str,
    parse: &dyn Fn(&str) -> Inline,
) -> Option<String> {
    let source = head.raw();
    let mut text = present.to_owned();
    let mut own = parse(&text);
    let mut done: HashSet<&str> = HashSet::new();
    for unit in now {
        let placed: HashSet<usize> = matched(now, &units(&own), language).into_iter().flatten().collect();
        let whole = source.get(unit.span.clone())?;
        // Those of one text are wrapped together.
        let same = |(at, other): (usize, &CodeUnit)| {
            (!placed.contains(&at) && source.get(other.span.clone()) == Some(whole)).then(|| other.span.clone())
        };
        let spans: Vec<Range<usize>> = now.iter().enumerate().filter_map(same).collect();
        if spans.is_empty() || done.contains(whole) {
            continue;
        }
        done.insert(whole);
        let inner = match unit.texts.len() {
            1 if unit.kind == CodeKind::Code => whole.trim_matches('`').trim(),
            2 => source.get(unit.inner.clone())?.trim(),
            _ => return None,
        };
        let codes = spans_of_codes(&own);
        let plainer = parse(inner).parts.iter().map(plain_part).collect::<String>();
        let needles = [inner, plainer.as_str()];
        let found = needles.iter().find_map(|needle| {
            let elsewhere = occurrences(&source, needle).filter(|at| !spans.iter().any(|span| holds(span, at))).count();
            let places: Vec<Range<usize>> = occurrences(&text, needle).collect();
            let is_free = |at: &Range<usize>| codes.iter().all(|code| holds(at, code) || !overlaps(at, code));
            (elsewhere == 0 && places.len() == spans.len() && places.iter().all(is_free)).then_some((places, *needle))
        });
        let (places, needle) = found?;
        // Markup that was there must not become text, nor text markup.
        let count = |inline: &Inline| inline.codes().count();
        let wanted = count(&own) + places.len() * count(&parse(whole)).saturating_sub(count(&parse(needle)));
        for at in places.into_iter().rev() {
            text.replace_range(at, whole);
        }
        own = parse(&text);
        if count(&own) != wanted {
            return None;
        }
    }
    Some(text)
}

fn plain_part(part: &Part) -> &str {
    match part {
        Part::Text(text) => text,
        Part::Code(code) if code.kind == CodeKind::Code => code.text.trim_matches('`').trim(),
        Part::Code(_) => "",
    }
}

/// Where the codes of a text stand.
fn spans_of_codes(inline: &Inline) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut codes = Vec::new();
    for part in &inline.parts {
        let span = at..at + part.text().len();
        at = span.end;
        if matches!(part, Part::Code(_)) {
            codes.push(span);
        }
    }
    codes
}

fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn overlaps(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// Finds where words stand by themselves, not as a part of longer ones.
fn occurrences<'a>(text: &'a str, needle: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let is_letter = |c: char| c.is_alphanumeric() && c < '\u{2e80}' || c == '_';
    let (first, last) = (needle.chars().next(), needle.chars().next_back());
    let found = if needle.is_empty() { None } else { Some(text.match_indices(needle)) };
    found.into_iter().flatten().map(|(at, found)| at..at + found.len()).filter(move |at| {
        let before = text[..at.start].chars().next_back().is_some_and(is_letter) && first.is_some_and(is_letter);
        let after = text[at.end..].chars().next().is_some_and(is_letter) && last.is_some_and(is_letter);
        !before && !after
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(head: &str, present: &str) -> (String, Vec<String>, Vec<String>) {
        let [head, present] = [head, present].map(Inline::of_markdown);
        let Fitted { target, to_place, to_remove } = fit(&head, &present, "nl-nl", &Inline::of_markdown);
        let known: HashSet<u32> = head.codes().map(|code| code.id).collect();
        assert!(target.codes().all(|code| known.contains(&code.id)), "no code is another's");
        (target.raw(), to_place, to_remove)
    }

    #[test]
    fn codes_are_wrapped_around_their_words() {
        let wrapped = |head, present| {
            let (target, to_place, _) = fitted(head, present);
            assert!(to_place.is_empty(), "{to_place:?}");
            target
        };
        assert_eq!(wrapped("Run `Set-Acl` now.", "Voer Set-Acl nu uit."), "Voer `Set-Acl` nu uit.");
        assert_eq!(wrapped("`A1` and `A1` or `b`.", "A1 en A1 of `b`."), "`A1` en `A1` of `b`.");
        assert_eq!(wrapped("See **Set-Acl**.", "Zie Set-Acl."), "Zie **Set-Acl**.");
        assert_eq!(wrapped("Use [`Set-Acl`](a.md).", "Gebruik Set-Acl."), "Gebruik [`Set-Acl`](a.md).");
        assert_eq!(wrapped("Use [`Set-Acl`](a.md).", "Gebruik `Set-Acl`."), "Gebruik [`Set-Acl`](a.md).");
        assert_eq!(wrapped("Run `Set-Acl`.", "运行Set-Acl命令。"), "运行`Set-Acl`命令。");
        assert_eq!(
            wrapped("*New* [x](https://a/en-us/b)", "_Nieuw_ [x](https://a/nl-nl/b)"),
            "_Nieuw_ [x](https://a/nl-nl/b)"
        );
    }

    #[test]
    fn a_doubtful_place_is_none() {
        for (head, present, to_place, to_remove) in [
            ("Send it by `WM_X`.", "Stuur het per bericht.", vec!["`WM_X`"], vec![]),
            ("Run `x` and `x`.", "Voer x uit.", vec!["`x`", "`x`"], vec![]),
            ("Run `x`, not x.", "Voer x uit, niet x.", vec!["`x`"], vec![]),
            ("Run `Acl`.", "Voer Set_Acl uit.", vec!["`Acl`"], vec![]),
            ("Use `Dog.txt`.", "Gebruik `Set-Acl`.", vec!["`Dog.txt`"], vec!["`Set-Acl`"]),
            ("See [this](b.md) now.", "Zie [dit](a.md).", vec!["[this](b.md)"], vec!["[dit](a.md)"]),
            ("See [x](b.md).", "Zie [dit x dus](a.md).", vec!["[x](b.md)"], vec!["[dit x dus](a.md)"]),
            ("Run `x` or `y`.", "Voer x uit.", vec!["`x`", "`y`"], vec![]),
        ] {
            let expected = (present.to_owned(), to_place, to_remove);
            let (target, to_place, to_remove) = fitted(head, present);
            let found =
                (target, to_place.iter().map(String::as_str).collect(), to_remove.iter().map(String::as_str).collect());
            assert_eq!(found, expected, "{head}");
        }
    }
}

//! Placeholders: what a program or a reader puts something in the place of.

use std::ops::Range;

use super::canon::{Squeezed, lacking};
use super::hits::{DamageKind, Hits, Repair};
use super::view::Counterpart;

/// The longest placeholder, in bytes.
const MAX_LENGTH: usize = 64;

/// The most placeholders of a block that are told of as gone.
const MAX_MISSING: usize = 100;

/// Finds placeholders that are gone or are others.
pub(super) fn judge(pair: &Counterpart<'_>, hits: &mut Hits) {
    let may_have = |text: &str| memchr::memchr2(b'{', b'%', text.as_bytes()).is_some() || text.contains("$(");
    if !may_have(pair.base.prose()) || is_formula(pair.base.raw()) {
        return;
    }
    let names = |text: &'_ str| placeholders(text).into_iter().map(|span| text[span].to_owned()).collect::<Vec<_>>();
    let (base, own) = (names(pair.base.prose()), names(pair.own.prose()));
    let mut missing = lacking(&base, &own);
    // Each of them is looked for in the whole text.
    missing.truncate(MAX_MISSING);
    // As code it is there, too.
    missing
        .retain(|name| pair.own.raw().matches(name.as_str()).count() < base.iter().filter(|own| *own == name).count());
    if missing.is_empty() {
        return;
    }
    let fresh = lacking(&own, &base);
    let inner = pair.own.inner();
    let squeezed = Squeezed::of(pair.own.at(&inner), inner.start);
    missing.dedup();
    for name in &missing {
        let split = squeezed.find(name).find(|span| span.len() > name.len());
        let other = || {
            let ([_], [fresh]) = (missing.as_slice(), fresh.as_slice()) else { return None };
            let is_alike = shape(name) == shape(fresh);
            let place = inner.start + pair.own.at(&inner).find(fresh.as_str())?;
            is_alike.then(|| place..place + fresh.len())
        };
        let place = split.or_else(other);
        let repair = place.clone().map(|span| Repair { span, text: name.clone() });
        let span = place.unwrap_or_else(|| pair.own.inner());
        if hits.touches(&span) {
            continue;
        }
        hits.add(DamageKind::BrokenPlaceholder, pair, span, name, repair);
    }
}

/// Tells whether a text has mathematics, whose braces are none of placeholders.
fn is_formula(raw: &str) -> bool {
    ["$$", "\\(", "\\[", "\\frac", "^{", "_{", "\\text", "\\left"].iter().any(|mark| raw.contains(mark))
        || raw.contains('\\') && raw.matches('$').count() > 1
}

/// What kind of placeholder it is, by its marks.
fn shape(name: &str) -> &'static str {
    ["{{", "${", "$(", "{", "%"].into_iter().find(|mark| name.starts_with(mark)).unwrap_or("")
}

/// Finds the placeholders of a text.
fn placeholders(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['{', '$', '%']).map(|next| at + next) {
        let rest = &text[start..];
        let length = braced(rest).or_else(|| percent(rest, text[..start].chars().next_back()));
        if let Some(length) = length {
            found.push(start..start + length);
        }
        at = start + length.unwrap_or(1);
    }
    found
}

fn braced(rest: &str) -> Option<usize> {
    let (opening, closing) = [("{{", "}}"), ("${", "}"), ("$(", ")"), ("{", "}")]
        .into_iter()
        .find(|(opening, _)| rest.starts_with(opening))?;
    let inner = &rest[opening.len()..];
    let near = (0..=inner.len().min(MAX_LENGTH)).rev().find(|end| inner.is_char_boundary(*end))?;
    let name = &inner[..inner[..near].find(closing)?];
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | ':');
    let word = name.trim();
    // A lone word in braces tells a reader what to put there, in the reader's language.
    let is_machine = opening != "{"
        || word.bytes().all(|byte| byte.is_ascii_digit())
        || word.contains(['_', '.'])
        || word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    let is_sound = !word.is_empty() && word.chars().all(is_part) && is_machine;
    is_sound.then_some(opening.len() + name.len() + closing.len())
}

/// Reads `%s`, `%d`, `%1` or `%NAME%`.
fn percent(rest: &str, before: Option<char>) -> Option<usize> {
    let inner = rest.strip_prefix('%')?;
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let name = inner.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    if name > 1
        && name <= MAX_LENGTH
        && inner[name..].starts_with('%')
        && inner.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        return Some(name + 2);
    }
    (name == 1 && inner.starts_with(['s', 'd', '1', '2', '3', '4', '5', '6', '7', '8', '9'])).then_some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_told_from_words() {
        let found = |text: &'static str| placeholders(text).into_iter().map(|span| &text[span]).collect::<Vec<_>>();
        assert_eq!(
            found("{0} of {1}, $(OutDir) {{ x }} ${a.b} %d %PATH% {userId}"),
            ["{0}", "{1}", "$(OutDir)", "{{ x }}", "${a.b}", "%d", "%PATH%", "{userId}"]
        );
        assert_eq!(found("{name} 100% sure {{ Fill the Description }} 5 %s? 100%d {a b}"), ["%s"]);
    }
}

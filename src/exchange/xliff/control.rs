//! Characters that XML 1.0 cannot hold.
//!
//! In text each becomes a `<ph>` whose id names it, such as `u0007.1`: a tool protects it like any
//! other code. Inside a code or an attribute, where no element can stand, it is written as the
//! symbol for escape (U+241B) and four hex digits; the symbol itself is written twice.

use std::borrow::Cow;

const ESCAPE: char = '\u{241b}';

/// Tells whether XML 1.0 can hold a character.
pub(in crate::exchange) fn is_held(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// Writes the characters that XML cannot hold as escapes.
pub(in crate::exchange) fn encode(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| is_held(c) && c != ESCAPE) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().fold(String::new(), |mut encoded, c| {
        match c {
            ESCAPE => encoded.extend([ESCAPE, ESCAPE]),
            c if is_held(c) => encoded.push(c),
            c => encoded.push_str(&format!("{ESCAPE}{:04X}", u32::from(c))),
        }
        encoded
    }))
}

/// Undoes [`encode`]; what is no escape stays as it is.
pub(super) fn decode(text: String) -> String {
    if !text.contains(ESCAPE) {
        return text;
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(ESCAPE) {
        decoded.push_str(before);
        rest = if let Some(after) = after.strip_prefix(ESCAPE) {
            decoded.push(ESCAPE);
            after
        } else if let Some((c, after)) = after.split_at_checked(4).and_then(|(hex, after)| Some((named(hex)?, after))) {
            decoded.push(c);
            after
        } else {
            decoded.push(ESCAPE);
            after
        };
    }
    decoded.push_str(rest);
    decoded
}

/// Returns the id of the `<ph>` that stands for a character, the `n`th in its text.
pub(super) fn id(c: char, n: usize) -> String {
    format!("u{:04X}.{n}", u32::from(c))
}

/// Returns the character that a `<ph>` with this id stands for.
pub(super) fn of_id(id: &str) -> Option<char> {
    let (hex, n) = id.strip_prefix('u')?.split_once('.')?;
    n.parse::<usize>().ok().and_then(|_| named(hex))
}

/// Reads four hex digits that name a character which XML cannot hold.
fn named(hex: &str) -> Option<char> {
    let is_hex = hex.len() == 4 && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
    let c = is_hex.then(|| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)).flatten()?;
    (!is_held(c)).then_some(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_comes_back() {
        let text = "a\u{7}b\u{0}\u{241b}0007\u{fffe}\u{241b}\u{1b}[31m";
        let encoded = encode(text);
        assert_eq!(encoded, "a␛0007b␛0000␛␛0007␛FFFE␛␛␛001B[31m");
        assert_eq!(decode(encoded.into_owned()), text);
    }

    #[test]
    fn what_is_no_escape_stays() {
        for text in ["␛", "␛00", "␛0041", "␛+007", "␛é07"] {
            assert_eq!(decode(text.to_owned()), text);
        }
        assert_eq!(
            [of_id("u0041.1"), of_id("u0007"), of_id("7"), of_id(&id('\u{7}', 2))],
            [None, None, None, Some('\u{7}')]
        );
    }
}

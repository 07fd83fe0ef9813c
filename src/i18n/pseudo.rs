//! Made-up languages for those who write messages: what stands in plain letters comes from no message, what two
//! pairs of brackets hold is glued together, and what is cut has no room for longer words.
//!
//! The crate that goes with `fluent` for this (`fluent-pseudo`) brings tables of regular expressions that nothing else
//! here needs.

use std::borrow::Cow;

/// English with accents, a third longer.
pub(super) const ACCENTED: &str = "en-XA";

/// English that runs from right to left.
pub(super) const MIRRORED: &str = "ar-XB";

/// Returns the made-up language that a preference names.
pub(super) fn named(preference: &str) -> Option<&'static str> {
    [ACCENTED, MIRRORED].into_iter().find(|tag| preference.eq_ignore_ascii_case(tag))
}

/// Returns how a made-up language changes the text of a message.
pub(super) fn transform(language: &str) -> Option<fn(&str) -> Cow<'_, str>> {
    match language {
        ACCENTED => Some(accented),
        MIRRORED => Some(mirrored),
        _ => None,
    }
}

fn accented(text: &str) -> Cow<'_, str> {
    let letters = text.chars().flat_map(|c| {
        let twin = match c {
            'a' => 'å',
            'c' => 'ç',
            'd' => 'ð',
            'e' => 'é',
            'g' => 'ĝ',
            'i' => 'î',
            'l' => 'ļ',
            'n' => 'ñ',
            'o' => 'ö',
            'r' => 'ŕ',
            's' => 'š',
            't' => 'ţ',
            'u' => 'û',
            'y' => 'ý',
            'A' => 'Å',
            'C' => 'Ç',
            'D' => 'Ð',
            'E' => 'É',
            'I' => 'Î',
            'N' => 'Ñ',
            'O' => 'Ö',
            'R' => 'Ŕ',
            'S' => 'Š',
            'T' => 'Ţ',
            'U' => 'Û',
            'W' => 'Ŵ',
            c => c,
        };
        // Every vowel that has a twin is there twice.
        [Some(twin), matches!(c, 'a' | 'e' | 'o' | 'u').then_some(twin)].into_iter().flatten()
    });
    Cow::Owned(letters.collect())
}

/// Puts each word between marks that show it from right to left, U+202E and U+202C.
fn mirrored(text: &str) -> Cow<'_, str> {
    let mut shown = String::new();
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if letters.is_empty() {
            shown.push_str(word);
        } else {
            shown.extend(["\u{202e}", letters, "\u{202c}", &word[letters.len()..]]);
        }
    }
    Cow::Owned(shown)
}

//! Texts as far as their writing makes a difference: what an editor, a tool or a language writes in
//! another way says the same.

use std::borrow::Cow;

/// The longest reference to a character that is read, in bytes.
const MAX_ENTITY: usize = 10;

/// Names of characters that tools write or resolve on their own.
const ENTITIES: [(&str, char); 12] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("rarr", '→'),
    ("mdash", '—'),
    ("ndash", '–'),
    ("hellip", '…'),
    ("copy", '©'),
    ("reg", '®'),
];

/// Resolves references to characters.
pub(super) fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(MAX_ENTITY).position(|byte| byte == b';');
        match end.and_then(|end| Some((end, entity(&rest[1..end])?))) {
            Some((end, c)) => {
                plain.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return number.ok().and_then(char::from_u32);
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
}

/// Tells whether a character shows nothing.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Returns a text without blanks, with characters in place of references to them, and with one kind
/// of quotes and hyphens.
pub(super) fn squeezed(text: &str) -> String {
    let plain = |c: char| match c {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' => '\'',
        '\u{2010}' | '\u{2011}' | '\u{2012}' | '–' | '−' => '-',
        c => c,
    };
    decoded(text).chars().filter(|c| !is_blank(*c)).map(plain).collect()
}

/// A text without blanks, and where each of its bytes stands.
pub(super) struct Squeezed {
    pub(super) text: String,
    places: Vec<usize>,
}

impl Squeezed {
    /// Takes the blanks out of a text that begins at `start` of its document.
    pub(super) fn of(text: &str, start: usize) -> Self {
        let mut squeezed = Self { text: String::with_capacity(text.len()), places: Vec::with_capacity(text.len()) };
        for (at, c) in text.char_indices().filter(|(_, c)| !is_blank(*c)) {
            squeezed.text.push(c);
            squeezed.places.extend((0..c.len_utf8()).map(|byte| start + at + byte));
        }
        squeezed
    }

    /// Makes no difference between capitals and small letters of ASCII.
    pub(super) fn folded(mut self) -> Self {
        self.text.make_ascii_lowercase();
        self
    }

    /// Finds where a text without blanks stands in the document, in order.
    pub(super) fn find<'a>(&'a self, wanted: &'a str) -> impl Iterator<Item = std::ops::Range<usize>> + 'a {
        let found = self.text.match_indices(wanted).filter(|_| !wanted.is_empty());
        found.map(|(at, _)| self.places[at]..self.places[at + wanted.len() - 1] + 1)
    }
}

/// Returns what of one list another one lacks, each as often as it lacks it.
pub(super) fn lacking<T: Eq + std::hash::Hash + Clone>(of: &[T], other: &[T]) -> Vec<T> {
    let mut there: std::collections::HashMap<&T, usize> = std::collections::HashMap::new();
    other.iter().for_each(|item| *there.entry(item).or_default() += 1);
    let lacks = |item: &&T| match there.get_mut(*item).filter(|count| **count > 0) {
        Some(count) => {
            *count -= 1;
            false
        }
        None => true,
    };
    of.iter().filter(lacks).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_alike_is_alike() {
        assert_eq!(squeezed("a &lt;b&gt;\u{a0}«c» d\u{200b}‑e"), squeezed("a <b> \"c\" d-e"));
        assert_eq!(decoded("&#183; &#x41; &unknown; & &amp;lt;"), "· A &unknown; & &lt;");
    }

    #[test]
    fn what_lacks_is_counted() {
        assert_eq!(lacking(&[1, 1, 2, 3], &[3, 1]), [1, 2]);
    }
}

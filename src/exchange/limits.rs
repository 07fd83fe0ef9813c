//! How long a text may be: less where it goes out than where it comes back, so that whatever was
//! handed out can be taken back, with a translation that is longer than its source.

use crate::document::inline::{Inline, Part};
use crate::segment::{Item, Piece};

/// The most that a text which goes out may hold, in bytes.
pub const LONGEST_OUT: usize = 1 << 20;

/// The most that a text which comes back may hold, in bytes, each of its codes counted.
pub(super) const LONGEST_BACK: usize = 4 << 20;

/// Tells whether a document has a text that is too long for a file of translation tools.
pub fn is_too_long(item: &Item) -> bool {
    let is_long =
        |text: &Option<Inline>| text.as_ref().is_some_and(|text| may_be_long(text) && size(text) > LONGEST_OUT);
    item.segments.iter().any(|segment| {
        is_long(&segment.base) || is_long(&segment.head) || is_long(&segment.present) || is_long(&segment.target)
    })
}

/// The bytes that are added to a control character where a format escapes it.
const ESCAPED: usize = 7;

/// What a code takes beside its text. A reader counts up to four times as much, and its limit is as
/// many times higher; a translation has no more codes than its source.
const CODE: usize = size_of::<Piece>() / 3;

/// Tells whether a text would be too long if all of it had to be escaped, which takes no look at its characters.
fn may_be_long(inline: &Inline) -> bool {
    let most = |part: &Part| CODE + DIGITS + (1 + ESCAPED) * part.text().len();
    inline.parts.iter().map(most).sum::<usize>() > LONGEST_OUT
}

/// The most digits that the id of a code has.
const DIGITS: usize = 10;

/// Measures a text, so that a reader has room for it.
fn size(inline: &Inline) -> usize {
    let is_escaped = |c: &char| c.is_control() && !matches!(c, '\n' | '\t');
    let text = |text: &str| text.len() + ESCAPED * text.chars().filter(is_escaped).count();
    let part = |part: &Part| match part {
        Part::Text(own) => text(own),
        Part::Code(code) => CODE + code.id.to_string().len() + text(&code.text),
    };
    inline.parts.iter().map(part).sum()
}

//! What a document includes: files, the shortcodes of site generators, and in MDX tags and
//! expressions.

use std::borrow::Cow;
use std::ops::Range;

use super::jsx::TagRole;
use super::shortcode;

/// Something in a text that is no Markdown.
#[derive(Clone, Debug)]
pub(super) struct Include {
    pub(super) span: Range<usize>,
    pub(super) what: Included,
}

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Included {
    /// A file, `[!INCLUDE[title](destination)]`, whose title is for authors only.
    File {
        /// The destination.
        destination: String,
    },
    /// A shortcode, an expression or a tag, with where words for readers stand in it.
    Code {
        /// Where, from the start of the text.
        words: Vec<Range<usize>>,
    },
    /// A tag that only marks words, by its name.
    Tag {
        /// The name.
        name: String,
        /// Whether it begins an element, ends one, or is one.
        role: TagRole,
    },
}

impl Include {
    /// Returns it so many bytes further on.
    pub(super) fn shifted(mut self, by: usize) -> Self {
        let moved = |range: &Range<usize>| range.start + by..range.end + by;
        self.span = moved(&self.span);
        if let Included::Code { words } = &mut self.what {
            words.iter_mut().for_each(|range| *range = moved(range));
        }
        self
    }
}

/// The longest include that is looked for, in bytes.
const MAX_INCLUDE: usize = 2_048;

/// Replaces includes and shortcodes by as many bytes of plain text, because Markdown would see
/// links, tags and the ends of lines in them.
pub(super) fn mask_includes(body: &str, offset: usize) -> (Cow<'_, str>, Vec<Include>) {
    let mut masked = Cow::Borrowed(body);
    let mut includes = Vec::new();
    let mut at = 0;
    while let Some(found) = memchr::memchr3(b'[', b'{', b'<', &body.as_bytes()[at..]) {
        let start = at + found;
        at = start + 1;
        let found = if body.as_bytes()[start] == b'[' {
            file(&body[start..]).map(|(length, destination)| (length, Included::File { destination }))
        } else {
            shortcode::length(&body[start..]).map(|length| {
                let words = shortcode::words(&body[start..start + length]);
                let words = words.into_iter().map(|words| start + words.start..start + words.end).collect();
                (length, Included::Code { words })
            })
        };
        let Some((length, what)) = found else { continue };
        let end = start + length;
        masked.to_mut().replace_range(start..end, &"x".repeat(end - start));
        includes.push(Include { span: start..end, what }.shifted(offset));
        at = end;
    }
    (masked, includes)
}

/// Reads the include of a file at the beginning of a text, and returns its length with the
/// destination.
pub(super) fn file(text: &str) -> Option<(usize, String)> {
    const OPENING: &[u8] = b"[!include";
    let opening = text.as_bytes().get(..OPENING.len())?;
    let rest = text.get(OPENING.len()..).filter(|_| opening.eq_ignore_ascii_case(OPENING))?;
    let end = (0..=rest.len().min(MAX_INCLUDE)).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(0);
    let rest = &rest[..end];
    let after = rest.trim_start_matches([' ', '-']);
    let (title, after) = after.strip_prefix('[')?.split_once("](")?;
    let (destination, after) = after.split_once(')')?;
    let after = after.trim_start_matches(' ').strip_prefix(']')?;
    let one_line = !title.contains('\n') && !destination.contains('\n');
    one_line.then(|| (OPENING.len() + rest.len() - after.len(), destination.trim().to_owned()))
}

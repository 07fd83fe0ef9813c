//! What a document includes: files, and the shortcodes of site generators.

use std::borrow::Cow;
use std::ops::Range;

use super::shortcode;

/// An included file, `[!INCLUDE[title](destination)]`, whose title is for authors only; or a
/// shortcode, which has no destination.
#[derive(Clone, Debug)]
pub(super) struct Include {
    pub(super) span: Range<usize>,
    pub(super) destination: Option<String>,
}

/// The longest include that is looked for, in bytes.
const MAX_INCLUDE: usize = 2_048;

/// Replaces includes and shortcodes by as many bytes of plain text, because Markdown would see
/// links, tags and the ends of lines in them.
pub(super) fn mask_includes(body: &str, offset: usize) -> (Cow<'_, str>, Vec<Include>) {
    const OPENING: &[u8] = b"[!include";
    let mut masked = Cow::Borrowed(body);
    let mut includes = Vec::new();
    let mut at = 0;
    while let Some(found) = memchr::memchr3(b'[', b'{', b'<', &body.as_bytes()[at..]) {
        let start = at + found;
        at = start + 1;
        let found = if body.as_bytes()[start] == b'[' {
            let is_include =
                body.as_bytes()[start..].get(..OPENING.len()).is_some_and(|found| found.eq_ignore_ascii_case(OPENING));
            let rest = body.get(start + OPENING.len()..).filter(|_| is_include);
            rest.and_then(include).map(|(length, destination)| (OPENING.len() + length, Some(destination)))
        } else {
            shortcode::length(&body[start..]).map(|length| (length, None))
        };
        let Some((length, destination)) = found else { continue };
        let end = start + length;
        masked.to_mut().replace_range(start..end, &"x".repeat(end - start));
        includes.push(Include { span: start + offset..end + offset, destination });
        at = end;
    }
    (masked, includes)
}

/// Reads what follows `[!INCLUDE`, and returns its length with the destination.
fn include(rest: &str) -> Option<(usize, String)> {
    let end = (0..=rest.len().min(MAX_INCLUDE)).rev().find(|end| rest.is_char_boundary(*end)).unwrap_or(0);
    let rest = &rest[..end];
    let after = rest.trim_start_matches([' ', '-']);
    let (title, after) = after.strip_prefix('[')?.split_once("](")?;
    let (destination, after) = after.split_once(')')?;
    let after = after.trim_start_matches(' ').strip_prefix(']')?;
    let one_line = !title.contains('\n') && !destination.contains('\n');
    one_line.then(|| (rest.len() - after.len(), destination.trim().to_owned()))
}

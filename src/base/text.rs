//! Text from documents and file names, made safe for a terminal and for a message.

use std::borrow::Cow;

/// Makes text from documents and file names safe for a terminal: control characters and marks
/// that reorder text are written as escapes.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().fold(String::new(), |mut safe, c| {
        if is_obeyed(c) {
            safe.extend(c.escape_default());
        } else {
            safe.push(c);
        }
        safe
    }))
}

/// Tells whether a terminal obeys a character instead of showing it: a control character, a line
/// end of Unicode, or a mark that reorders the text around it. The marks without which Arabic and
/// Hebrew cannot be written reorder nothing but what stands beside them, and are shown.
pub fn is_obeyed(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Cuts a value of unknown size to what a message can hold.
pub fn excerpt(value: &str) -> &str {
    let end = value.char_indices().nth(100).map_or(value.len(), |(at, _)| at);
    &value[..end]
}

/// Shows lines as one number or as two.
pub fn range((first, last): (u32, u32)) -> String {
    if first == last { first.to_string() } else { format!("{first}-{last}") }
}

/// Writes bytes in hex digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// Quotes an argument for a shell where that is needed.
pub fn quoted(argument: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_./=@%+,:-".contains(c);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', "'\\''"))
    }
}

/// How many bytes are looked at in one step.
const STEP: usize = 16;

/// Finds the first of the bytes that `is` is true of: `is` has to be plain enough to be asked of many bytes
/// side by side, without a table and without a way out.
pub(crate) fn find_byte(bytes: &[u8], is: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = 0;
    while let Some(step) = bytes[at..].first_chunk::<STEP>() {
        let found = marked(step, &is);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += STEP;
    }
    bytes[at..].iter().position(|byte| is(*byte)).map(|next| at + next)
}

/// Tells whether two spaces stand side by side.
pub(crate) fn has_double_space(bytes: &[u8]) -> bool {
    let mut is_double = false;
    // Without a way out of the loop, many bytes are looked at in one step.
    for (byte, next) in bytes.iter().zip(bytes.get(1..).unwrap_or_default()) {
        is_double |= (*byte == b' ') & (*next == b' ');
    }
    is_double
}

/// Returns 1 in place of each byte that `is` is true of, and 0 in place of the others; the first byte is the lowest.
fn marked(step: &[u8; STEP], is: &impl Fn(u8) -> bool) -> u128 {
    // What is written into an array, and not mapped to one, is compiled to a few instructions.
    let mut marks = [0; STEP];
    for (mark, byte) in marks.iter_mut().zip(step) {
        *mark = u8::from(is(*byte));
    }
    u128::from_le_bytes(marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_found_at_any_place() {
        for at in 0..40 {
            let mut text = "a".repeat(at);
            assert_eq!(find_byte(text.as_bytes(), |byte| byte == b'.'), None);
            text.push_str(".a.");
            assert_eq!(find_byte(text.as_bytes(), |byte| byte == b'.'), Some(at));
            assert!(!has_double_space(text.replace('.', " ").as_bytes()));
            assert!(has_double_space(text.replace('.', "  ").as_bytes()));
        }
    }

    #[test]
    fn terminal_sequences_in_names_are_shown_not_obeyed() {
        assert_eq!(plain("a\u{1b}[31m.md"), "a\\u{1b}[31m.md");
        assert_eq!(plain("مرحبا.md"), "مرحبا.md");
        assert_eq!(plain("a\u{202e}dm.b"), "a\\u{202e}dm.b");
    }
}

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

/// Quotes an argument for a shell where that is needed.
pub fn quoted(argument: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "_./=@%+,:-".contains(c);
    if !argument.is_empty() && argument.chars().all(is_plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_sequences_in_names_are_shown_not_obeyed() {
        assert_eq!(plain("a\u{1b}[31m.md"), "a\\u{1b}[31m.md");
        assert_eq!(plain("مرحبا.md"), "مرحبا.md");
        assert_eq!(plain("a\u{202e}dm.b"), "a\\u{202e}dm.b");
    }
}

//! Text from documents and file names, made safe for Markdown.

use super::plain;
use crate::i18n::Localizer;

/// Returns what stands around a page in a language that is written from right to left, as GitHub takes it; around
/// any other there is nothing.
pub(crate) fn frame(localizer: &Localizer) -> (&'static str, &'static str) {
    if localizer.is_right_to_left() { ("<div dir=\"rtl\">\n\n", "\n</div>\n") } else { ("", "") }
}

/// Makes a code span of a text that may hold anything.
pub(crate) fn code(text: &str) -> String {
    let text = plain(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let is_bare = longest == 0 && !text.is_empty() && text.trim() == text;
    if is_bare { format!("{fence}{text}{fence}") } else { format!("{fence} {text} {fence}") }
}

/// Escapes text that may hold anything, to stand within a line of Markdown.
///
/// Nothing in it becomes markup, a link, a mention or a reference to an issue.
pub(crate) fn escape(text: &str) -> String {
    let text = plain(text);
    let mut safe = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        // GitHub makes links of bare addresses too.
        let is_address = match c {
            '.' => text[..at].to_ascii_lowercase().ends_with("www"),
            ':' => text[at + 1..].starts_with(|next: char| !next.is_whitespace()),
            _ => false,
        };
        if is_address || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '!' | '|' | '~' | '$') {
            safe.push('\\');
        }
        safe.push(c);
        if matches!(c, '@' | '#') {
            // GitHub looks for mentions after rendering, where a backslash is gone.
            safe.push_str("&#8203;");
        }
    }
    safe
}

/// Tells whether a text is the name of a person or a team on a forge: `@org/team`.
pub(crate) fn is_mention(text: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.' | '_');
    text.strip_prefix('@').is_some_and(|name| !name.is_empty() && name.chars().all(is_name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_do_not_become_markup() {
        assert_eq!(escape("[a](b) <b> a_b *c* |"), r"\[a\](b) \<b\> a\_b \*c\* \|");
        assert_eq!(escape("@team #1 www.x.y"), r"@&#8203;team #&#8203;1 www\.x.y");
        assert_eq!(escape("https://x\n# y"), r"https\://x\\n#&#8203; y");
    }

    #[test]
    fn paths_stay_in_their_code_span() {
        assert_eq!(code("a.md"), "`a.md`");
        assert_eq!(code("a`b.md"), "`` a`b.md ``");
        assert_eq!(code("``"), "``` `` ```");
        assert_eq!(code(" a"), "`  a `");
    }
}

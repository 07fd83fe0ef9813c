//! The slug of a heading, which its translation carries as an anchor.

/// Makes a heading's slug from its Markdown, without the marks before it.
///
/// Explicit anchors are dropped, includes and links stand for their texts; then only letters,
/// digits, `_`, `-` and spaces are kept, in lower case, with a hyphen for each space. Equal
/// headings have equal slugs.
pub fn slug(heading: &str) -> String {
    let mut text = String::new();
    let mut rest = heading.trim();
    while let Some(at) = memchr::memchr2(b'<', b'[', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = anchor(rest) {
            rest = after;
        } else if let Some((title, after)) = link(rest) {
            text.push_str(title);
            rest = after;
        } else {
            text.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    text.push_str(rest);
    kept(&text).collect()
}

/// Tells whether a name is the slug of a heading.
pub fn is_slug(heading: &str, name: &str) -> bool {
    // Most headings have neither anchors nor links.
    if heading.contains(['<', '[']) { slug(heading) == name } else { kept(heading).eq(name.chars()) }
}

/// Iterates over the characters that are kept of a text.
fn kept(text: &str) -> impl Iterator<Item = char> + '_ {
    let kept = text.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c })
}

/// The longest text of a link that is looked for, in bytes.
const MAX_LINK: usize = 2_048;

/// Passes over `<a …></a>`.
pub fn anchor(text: &str) -> Option<&str> {
    let is_anchor = text.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<a "));
    let (_, after) = if is_anchor { text.split_once('>')? } else { return None };
    let is_closed = after.get(..4).is_some_and(|tag| tag.eq_ignore_ascii_case("</a>"));
    is_closed.then(|| &after[4..])
}

/// Takes the text of `[t](u)` or of `[!INCLUDE[t](u)]`, and what follows.
fn link(text: &str) -> Option<(&str, &str)> {
    let include = text.get(..9).filter(|opening| opening.eq_ignore_ascii_case("[!include"));
    let inner = match include {
        Some(_) => text[9..].trim_start_matches([' ', '-']).strip_prefix('[')?,
        None => text.strip_prefix('[').filter(|inner| !inner.starts_with('!'))?,
    };
    let near = (0..=inner.len().min(MAX_LINK)).rev().find(|end| inner.is_char_boundary(*end))?;
    let (title, after) = inner[..near].split_once("](").map(|(title, _)| (title, &inner[title.len() + 2..]))?;
    let (_, after) = after.split_once(')').filter(|_| !title.contains(['[', ']']))?;
    match include {
        Some(_) => Some((title, after.trim_start_matches(' ').strip_prefix(']')?)),
        None => Some((title, after)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_follow_the_rule() {
        for (heading, expected) in [
            ("Restrictions on Abstract  Classes!", "restrictions-on-abstract--classes"),
            ("<a name=\"x\"></a>What's *new*?", "whats-new"),
            ("Use [the tool](a.md) with [!INCLUDE [nav](b.md)]", "use-the-tool-with-nav"),
            ("Straße_1 [not a link]", "straße_1-not-a-link"),
        ] {
            assert_eq!(slug(heading), expected);
        }
    }
}

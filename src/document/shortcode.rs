//! Shortcodes of site generators and tags of components: `{{< … >}}`, `{{% … %}}`, `{% … %}`,
//! `<Tab label={…}>`. They are code; only what readers see of their attributes is text.

use std::ops::Range;

use super::attribute;

/// The longest shortcode that is looked for, in bytes.
const MAX: usize = 2_048;

/// Returns the length of the shortcode at the beginning of a text; `None` where none begins there.
pub(super) fn length(text: &str) -> Option<usize> {
    let near = (0..=text.len().min(MAX)).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    let near = &text[..near];
    let length = match near.as_bytes() {
        [b'{', b'{', b'<', ..] => closed(near, 3, ">}}")?,
        [b'{', b'{', b'%', ..] => closed(near, 3, "%}}")?,
        // What mdBook includes, and what Handlebars do.
        [b'{', b'{', b'#', ..] => closed(near, 3, "}}")?,
        [b'{', b'%', b'-' | b' ' | b'\n' | b'\t', ..] => closed(near, 2, "%}")?,
        [b'<', next, ..] if next.is_ascii_uppercase() => component(near)?,
        _ => return None,
    };
    // It ends with its paragraph, and in a block of code at the latest with that.
    let is_one = near[..length].lines().skip(1).all(|line| {
        let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
        !line.is_empty() && !line.starts_with("```") && !line.starts_with("~~~")
    });
    is_one.then_some(length)
}

/// Returns where the words of a shortcode stand that readers see: the values of attributes such as
/// `title` and `alt`, in quotes.
pub(super) fn words(shortcode: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let bytes = shortcode.as_bytes();
    let mut at = 0;
    while let Some(quote) = memchr::memchr2(b'"', b'\'', &bytes[at..]).map(|quote| at + quote) {
        let start = quote + 1;
        let Some(end) = memchr::memchr(bytes[quote], &bytes[start..]).map(|end| start + end) else { break };
        let before = shortcode[..quote].trim_end();
        let key = before.strip_suffix('=').map(|before| before.trim_end()).unwrap_or_default();
        let name = key
            .rfind(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_'))
            .map_or(0, |last| last + key[last..].chars().next().map_or(1, char::len_utf8));
        if attribute::is_text(&key[name..]) && !shortcode[start..end].trim().is_empty() {
            found.push(start..end);
        }
        at = end + 1;
    }
    found
}

/// Finds the end of a shortcode, outside of quotes if they are closed.
fn closed(text: &str, from: usize, end: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if bytes[at..].starts_with(end.as_bytes()) {
            return Some(at + end.len());
        }
        at = match bytes[at] {
            quote @ (b'"' | b'`') => memchr::memchr(quote, &bytes[at + 1..]).map_or(at, |length| at + 1 + length) + 1,
            _ => at + 1,
        };
    }
    // With a quote that belongs to no pair.
    memchr::memmem::find(&bytes[from..], end.as_bytes()).map(|length| from + length + end.len())
}

/// Finds the end of a tag that has values in braces, and so is no HTML.
fn component(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let name = bytes[1..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'.').count();
    let (mut at, mut depth, mut has_braces) = (1 + name, 0_usize, false);
    if !matches!(bytes.get(at), Some(b' ' | b'\n' | b'\t')) {
        return None;
    }
    while at < bytes.len() {
        match bytes[at] {
            b'{' => (depth, has_braces) = (depth + 1, true),
            b'}' => depth = depth.checked_sub(1)?,
            b'>' if depth == 0 => return has_braces.then_some(at + 1),
            quote @ (b'"' | b'\'' | b'`') => at += 1 + memchr::memchr(quote, &bytes[at + 1..])?,
            b'<' if depth == 0 => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Finds the first shortcode in a text.
    fn first(text: &str) -> Option<Range<usize>> {
        let mut at = 0;
        while let Some(found) = memchr::memchr2(b'{', b'<', &text.as_bytes()[at..]) {
            let start = at + found;
            if let Some(length) = length(&text[start..]) {
                return Some(start..start + length);
            }
            at = start + 1;
        }
        None
    }

    #[test]
    fn shortcodes_are_found_with_their_words() {
        for (text, code, words_of) in [
            ("a {{< note >}} b", "{{< note >}}", vec![]),
            ("{{% alert title=\"Old > new %}}\" %}} b", "{{% alert title=\"Old > new %}}\" %}}", vec!["Old > new %}}"]),
            (
                "{% include x.html caption='Two words' id=\"y\" %}",
                "{% include x.html caption='Two words' id=\"y\" %}",
                vec!["Two words"],
            ),
            ("{{<figure\n  src=\"a\"\n  alt = \"One\">}}", "{{<figure\n  src=\"a\"\n  alt = \"One\">}}", vec!["One"]),
            ("x <Tab label={'a>b'} title=\"T\"/> y", "<Tab label={'a>b'} title=\"T\"/>", vec!["T"]),
            ("{{< a don't >}} {{< b >}}", "{{< a don't >}}", vec![]),
            ("a {{#include b.rs:1:2}} c", "{{#include b.rs:1:2}}", vec![]),
        ] {
            let found = first(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(&text[found.clone()], code);
            assert_eq!(words(code).into_iter().map(|words| &code[words]).collect::<Vec<_>>(), words_of);
        }
    }

    #[test]
    fn what_is_none_is_left_alone() {
        let long = format!("{{{{< {} >}}}}", "é".repeat(2_000));
        for text in [
            "{{ name }}",
            "100{%d}",
            "a {{< b",
            "{{< a\n\nb >}}",
            "{{<\n```\n>}}",
            "<Tab>",
            "<Tab a=\"b\">",
            "<tab a={b}>",
            "<Tab a={b",
            "<",
            "{",
            "{%",
            "{{<",
            "<A",
            "<A a=\"",
            "a < B {c} > d",
            &long,
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}

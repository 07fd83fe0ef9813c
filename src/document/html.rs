//! Just enough of HTML to tell words, destinations and markup apart.

use super::block::Layers;

/// Attributes that hold a destination.
const LINKS: [&str; 6] = ["href", "src", "source", "lightbox", "name", "id"];

/// Attributes that hold words.
const TEXTS: [&str; 5] = ["alt", "alt-text", "title", "text", "aria-label"];

/// Adds what HTML, or a line of `:::` directives, says to the layers of its block.
pub(super) fn read(html: &str, layers: &mut Layers) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        layers.push_text(&rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<!--") {
            // A comment is no text; it is carried over.
            let end = after.find("-->").map_or(after.len(), |end| end + 3);
            layers.code.push_str(&after[..end]);
            rest = &after[end..];
            continue;
        }
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let Some(end) = is_tag.then(|| unquoted(rest, |rest| rest[0] == b'>')).flatten() else {
            layers.push_text("<");
            rest = &rest[1..];
            continue;
        };
        attributes(&rest[1..end], layers);
        layers.push_text(" ");
        rest = &rest[end + 1..];
    }
    layers.push_text(rest);
}

/// Adds what a line with a `:::` directive says: the directive, and text behind its end.
pub(super) fn read_directive(line: &str, layers: &mut Layers) {
    let line = line.trim_start_matches(':');
    let end = unquoted(line, |rest| rest.starts_with(b":::")).unwrap_or(line.len());
    attributes(&line[..end], layers);
    layers.push_text(" ");
    read(line[end..].trim_start_matches(':'), layers);
}

/// The longest tag or directive that is looked at, in bytes.
const MAX_TAG: usize = 8 << 10;

/// Finds the first place outside quotes at which `ends` says that something ends.
fn unquoted(text: &str, ends: impl Fn(&[u8]) -> bool) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().take(MAX_TAG) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, _) if ends(&text.as_bytes()[at..]) => return Some(at),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes(tag: &str, layers: &mut Layers) {
    let tag = tag.trim();
    let name = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    layers.code.push_str(&name.to_ascii_lowercase());
    layers.code.push(' ');
    let mut rest = tag[name.len()..].trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let Some(after) = after.trim_start().strip_prefix('=') else {
            layers.code.push_str(key);
            layers.code.push(' ');
            rest = after.trim_start();
            continue;
        };
        let (value, after) = value(after.trim_start());
        let key = key.to_ascii_lowercase();
        if TEXTS.contains(&key.as_str()) {
            layers.push_text(" ");
            layers.push_text(value);
            layers.push_text(" ");
        } else if LINKS.contains(&key.as_str()) {
            layers.links.push(value.to_owned());
        } else {
            layers.code.push_str(&format!("{key}={value} "));
        }
        rest = after.trim_start();
    }
}

/// Takes an attribute's value, in quotes or without.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layers(html: &str) -> Layers {
        let mut layers = Layers::default();
        read(html, &mut layers);
        layers.finish()
    }

    #[test]
    fn words_destinations_and_markup_are_told_apart() {
        let found =
            layers("<p class=\"x\">One <a href='u?a=1&b'>two</a> <img src=i.png alt=\"a > b\"> 1 < 2</p><!-- c -->");
        assert_eq!(found.text, "One two a > b 1 < 2");
        assert_eq!(found.links, ["u?a=1&b", "i.png"]);
        assert_eq!(found.code, "p class=x a /a img /p  c -->");
    }

    #[test]
    fn directives_are_read_like_tags() {
        let mut found = Layers::default();
        read_directive(":::image type=\"content\" source=\"a.png\" alt-text=\"A picture\":::", &mut found);
        assert_eq!(found.finish().text, "A picture");
    }

    #[test]
    fn unfinished_markup_is_text() {
        assert_eq!(layers("a <b c").text, "a <b c");
        assert_eq!(layers("<").text, "<");
        assert_eq!(layers("<!-- open").text, "");
    }
}

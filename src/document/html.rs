//! Just enough of HTML to tell words, destinations and markup apart.

use std::ops::Range;

use super::attribute;
use super::block::{Layers, folded};
use super::{bodies, shortcode};

/// Attributes that hold a destination.
const LINKS: [&str; 6] = ["href", "src", "source", "lightbox", "name", "id"];

/// Tags that mark words and say nothing themselves. `br` breaks a line.
const MARKS: [&str; 10] = ["b", "strong", "i", "em", "code", "tt", "s", "del", "u", "br"];

/// A piece of HTML or of a `:::` directive.
enum Fragment<'a> {
    /// Text between tags; of a lone `<`, that.
    Text(&'a str),
    /// The words of an attribute.
    Words(&'a str),
    /// A destination.
    Link(&'a str),
    /// A tag that only marks words, such as `<b>`, without attributes.
    Mark(&'a str),
    /// The name of a tag.
    Name(&'a str),
    /// A comment, without its opening; an attribute without a value.
    Markup(&'a str),
    /// Any other attribute.
    Attribute(&'a str, &'a str),
    /// The end of a tag.
    End,
}

/// Adds what HTML says to the layers of its block.
pub(super) fn read(html: &str, layers: &mut Layers) {
    scan(html, &mut |piece| add(&piece, layers));
}

/// Adds what a line with a `:::` directive says: the directive, and text behind its end.
pub(super) fn read_directive(line: &str, layers: &mut Layers) {
    scan_directive(line, &mut |piece| add(&piece, layers));
}

/// Returns where words stand in HTML: between tags and in attributes.
pub(super) fn texts(html: &str) -> Vec<Range<usize>> {
    ranges(html, |take| scan(html, take))
}

/// Returns where words stand in a line with a `:::` directive.
pub(super) fn directive_texts(line: &str) -> Vec<Range<usize>> {
    ranges(line, |take| scan_directive(line, take))
}

/// Returns what stands in the cells of a table, row by row and without empty ones at the end of a
/// row; `None` for anything that is more than the cells of one table.
pub(crate) fn table_cells(html: &str) -> Option<Vec<Vec<String>>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut is_open, mut is_table) = (false, true);
    scan(html, &mut |piece| match piece {
        Fragment::Name(name) => match name.to_ascii_lowercase().as_str() {
            "tr" => rows.push(Vec::new()),
            "td" | "th" => match rows.last_mut() {
                Some(row) => {
                    row.push(String::new());
                    is_open = true;
                }
                None => is_table = false,
            },
            "/td" | "/th" => is_open = false,
            _ => {}
        },
        Fragment::Attribute(key, _) if matches!(key.to_ascii_lowercase().as_str(), "colspan" | "rowspan") => {
            is_table = false;
        }
        Fragment::Text(text) | Fragment::Words(text) if is_open => {
            if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                cell.push_str(text);
            }
        }
        Fragment::Text(text) | Fragment::Words(text) => is_table &= text.trim().is_empty(),
        Fragment::Mark(tag) if tag.to_ascii_lowercase().starts_with("br") && is_open => {
            if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                cell.push(' ');
            }
        }
        _ => {}
    });
    for row in &mut rows {
        row.iter_mut().for_each(|cell| *cell = folded(cell));
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
    }
    is_table.then_some(rows)
}

fn ranges<'a>(whole: &'a str, scan: impl FnOnce(&mut dyn FnMut(Fragment<'a>))) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    scan(&mut |piece| {
        let (Fragment::Text(text) | Fragment::Words(text)) = piece else { return };
        let inner = text.trim();
        if !inner.is_empty() {
            // Every piece is a slice of the whole.
            let start = inner.as_ptr().addr() - whole.as_ptr().addr();
            let (end, before) = (start + inner.len(), found.last_mut());
            match before.filter(|before| whole[before.end..start].trim().is_empty()) {
                Some(before) => before.end = end,
                None => found.push(start..end),
            }
        }
    });
    found
}

fn add(piece: &Fragment<'_>, layers: &mut Layers) {
    match piece {
        Fragment::Text(text) => layers.push_text(text),
        Fragment::Words(text) => {
            layers.push_text(" ");
            layers.push_text(text);
            layers.push_text(" ");
        }
        Fragment::Mark(tag) => match tag.trim_matches(['/', ' ', '\t', '\n', '\r']).to_ascii_lowercase().as_str() {
            // However it is closed, it is one.
            "br" => layers.push_mark("<br>", " "),
            name if tag.starts_with('/') => layers.push_mark(&format!("</{name}>"), ""),
            name => layers.push_mark(&format!("<{name}>"), ""),
        },
        Fragment::Link(link) => layers.links.push((*link).to_owned()),
        Fragment::Name(name) => {
            layers.code.push_str(&name.to_ascii_lowercase());
            layers.code.push(' ');
        }
        Fragment::Markup(markup) => layers.code.push_str(markup),
        Fragment::Attribute(key, value) => layers.code.push_str(&format!("{}={value} ", key.to_ascii_lowercase())),
        Fragment::End => layers.push_text(" "),
    }
}

fn scan<'a>(html: &'a str, take: &mut dyn FnMut(Fragment<'a>)) {
    let mut rest = html;
    while let Some(at) = rest.find(['<', '{']) {
        take(Fragment::Text(&rest[..at]));
        rest = &rest[at..];
        if let Some(length) = shortcode::length(rest) {
            let mut end = 0;
            for words in shortcode::words(&rest[..length]) {
                take(Fragment::Markup(&rest[end..words.start]));
                take(Fragment::Words(&rest[words.clone()]));
                end = words.end;
            }
            take(Fragment::Markup(&rest[end..length]));
            rest = &rest[length..];
            continue;
        }
        if rest.starts_with('{') {
            let brace = rest[1..].find(['<', '{']).map_or(rest.len(), |next| next + 1);
            take(Fragment::Text(&rest[..brace]));
            rest = &rest[brace..];
            continue;
        }
        if let Some(after) = rest.strip_prefix("<!--") {
            // A comment is no text; it is carried over.
            let end = after.find("-->").map_or(after.len(), |end| end + 3);
            take(Fragment::Markup(&after[..end]));
            rest = &after[end..];
            continue;
        }
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let Some(end) = is_tag.then(|| unquoted(rest, |rest| rest[0] == b'>')).flatten() else {
            take(Fragment::Text(&rest[..1]));
            rest = &rest[1..];
            continue;
        };
        if is_mark(&rest[1..end]) {
            take(Fragment::Mark(&rest[1..end]));
        } else {
            attributes(&rest[1..end], take);
            take(Fragment::End);
        }
        let is_program = PROGRAMS.iter().find(|name| is_named(&rest[1..end], name));
        rest = &rest[end + 1..];
        if let Some(name) = is_program {
            // What stands in it is no text.
            let (program, after) = rest.split_at(program_end(rest, name));
            take(Fragment::Markup(program));
            rest = after;
        }
    }
    take(Fragment::Text(rest));
}

/// Elements that hold programs.
const PROGRAMS: [&str; 2] = ["script", "style"];

/// Tells whether a tag begins an element of this name.
fn is_named(tag: &str, name: &str) -> bool {
    let own = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    own.eq_ignore_ascii_case(name)
}

/// Returns where the program at the beginning of a text ends: before the tag that closes it.
fn program_end(text: &str, name: &str) -> usize {
    let is_end = |at: &usize| {
        let tag = text.get(at + 2..at + 2 + name.len());
        tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
    };
    text.match_indices("</").map(|(at, _)| at).find(is_end).unwrap_or(text.len())
}

/// Tells whether a tag only marks words.
fn is_mark(tag: &str) -> bool {
    let name = tag.strip_prefix('/').unwrap_or(tag).trim_end();
    let name = name.strip_suffix('/').unwrap_or(name).trim_end();
    MARKS.iter().any(|mark| mark.eq_ignore_ascii_case(name))
}

fn scan_directive<'a>(line: &'a str, take: &mut dyn FnMut(Fragment<'a>)) {
    if !line.starts_with(':') {
        // An admonition or a tab: only its title is text.
        let title = bodies::title(line).unwrap_or(line.len()..line.len());
        take(Fragment::Markup(&line[..title.start]));
        take(Fragment::Words(&line[title.clone()]));
        take(Fragment::Markup(&line[title.end..]));
        return;
    }
    let line = line.trim_start_matches(':');
    let closing = unquoted(line, |rest| rest.starts_with(b":::"));
    let end = closing.unwrap_or(line.len());
    match titled(&line[..end]).filter(|_| closing.is_none()) {
        Some((name, title, rest)) => {
            take(Fragment::Name(name));
            take(Fragment::Words(title));
            pairs(rest, take);
        }
        None => attributes(&line[..end], take),
    }
    take(Fragment::End);
    scan(line[end..].trim_start_matches(':'), take);
}

/// Takes a directive with a title apart: its name, the title, and attributes in braces. A title
/// stands in brackets, or behind the name without being an attribute: `:::note[Title]`,
/// `:::tip Title`.
fn titled(directive: &str) -> Option<(&str, &str, &str)> {
    let directive = directive.trim();
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let (name, rest) = directive.split_at(directive.find(|c| !is_of_name(c)).unwrap_or(directive.len()));
    let is_braced = |text: &str| text.starts_with('{') && text.ends_with('}');
    let inner = |text: &'_ str| text.len().saturating_sub(1);
    if let Some((title, rest)) = rest.strip_prefix('[').and_then(|rest| rest.rsplit_once(']')) {
        let rest = rest.trim();
        return Some((name, title, if is_braced(rest) { &rest[1..inner(rest)] } else { rest }));
    }
    if is_braced(rest.trim()) {
        let rest = rest.trim();
        return Some((name, "", &rest[1..inner(rest)]));
    }
    let title = rest.trim();
    let is_attribute = title.match_indices('=').any(|(at, _)| title[at + 1..].trim_start().starts_with(['"', '\'']));
    let is_words = !name.is_empty() && !title.is_empty() && !is_attribute && title.starts_with(char::is_alphanumeric);
    (is_words && rest.starts_with(char::is_whitespace)).then_some((name, title, ""))
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

fn attributes<'a>(tag: &'a str, take: &mut dyn FnMut(Fragment<'a>)) {
    let tag = tag.trim();
    let name = tag.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    take(Fragment::Name(name));
    pairs(&tag[name.len()..], take);
}

fn pairs<'a>(attributes: &'a str, take: &mut dyn FnMut(Fragment<'a>)) {
    let mut rest = attributes.trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let Some(after) = after.trim_start().strip_prefix('=') else {
            take(Fragment::Markup(key));
            take(Fragment::Markup(" "));
            rest = after.trim_start();
            continue;
        };
        let (value, after) = value(after.trim_start());
        let is_one_of = |known: &[&str]| known.iter().any(|known| known.eq_ignore_ascii_case(key));
        take(if attribute::is_text(key) {
            Fragment::Words(value)
        } else if is_one_of(&LINKS) {
            Fragment::Link(value)
        } else {
            Fragment::Attribute(key, value)
        });
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
    fn programs_are_no_text() {
        let found =
            layers("<p>One</p><script src=\"a.js\">\nlet a = '<b>Two</b>';\n</script><STYLE>p {}</Style> Three");
        assert_eq!((found.text.as_str(), found.links.as_slice()), ("One Three", &["a.js".to_owned()][..]));
        assert!(found.code.contains("let a = '<b>Two</b>'"), "{}", found.code);
        assert_eq!(layers("<script>let a").text, "");
    }

    #[test]
    fn directives_are_read_like_tags() {
        let mut found = Layers::default();
        read_directive(":::image type=\"content\" source=\"a.png\" alt-text=\"A picture\":::", &mut found);
        assert_eq!(found.finish().text, "A picture");
        for (line, text) in [
            (":::note Old title", "Old title"),
            (":::tip[In *brackets*]", "In *brackets*"),
            (":::tip{title=\"In braces\"}", "In braces"),
            ("::: zone pivot=\"a\"", ""),
            ("::: moniker-end", ""),
            (":::row:::", ""),
            (":::code interactive source=\"a.cs\":::", ""),
            (":::", ""),
        ] {
            let mut found = Layers::default();
            read_directive(line, &mut found);
            assert_eq!(found.finish().text, text, "{line}");
        }
    }

    #[test]
    fn unfinished_markup_is_text() {
        assert_eq!(layers("a <b c").text, "a <b c");
        assert_eq!(layers("<").text, "<");
        assert_eq!(layers("<!-- open").text, "");
    }
}

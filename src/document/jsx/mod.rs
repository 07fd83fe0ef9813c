//! Tags of JSX, with the places of their attributes.

use std::ops::Range;

pub(super) mod script;

use script::ScanLimit;

/// A tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct JsxTag<'a> {
    /// Its name; empty for a fragment.
    pub(super) name: &'a str,
    pub(super) role: TagRole,
    /// The names of attributes, with where their values stand that are no expressions.
    pub(super) attributes: Vec<(&'a str, Range<usize>)>,
    /// Whether it has attributes or spreads of any kind.
    pub(super) is_plain: bool,
    pub(super) length: usize,
}

/// Whether a tag begins an element, ends one, or is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagRole {
    Open,
    Close,
    Alone,
}

/// Reads the tag at the beginning of a text; `None` where that is none.
pub(super) fn tag<'a>(text: &'a str, limit: ScanLimit<'_>) -> Option<JsxTag<'a>> {
    let mut reader = TagReader { text, at: 0 };
    reader.take("<")?;
    // Unlike in JSX, white space behind the bracket makes it one of the text.
    if reader.rest().starts_with(char::is_whitespace) {
        return None;
    }
    let is_close = reader.take("/").is_some();
    reader.blanks();
    let name = reader.name();
    let mut tag = JsxTag { name, role: TagRole::Open, attributes: Vec::new(), is_plain: true, length: 0 };
    loop {
        limit.spend(1)?;
        let had_blanks = reader.blanks();
        if reader.take(">").is_some() {
            break;
        }
        if reader.take("/").is_some() {
            reader.blanks();
            reader.take(">")?;
            tag.role = TagRole::Alone;
            break;
        }
        // A fragment has no attributes.
        if name.is_empty() || is_close {
            return None;
        }
        tag.is_plain = false;
        if reader.rest().starts_with('{') {
            reader.at += script::braced(reader.rest(), limit)?;
            continue;
        }
        let attribute = reader.name();
        if attribute.is_empty() || !had_blanks && !text[..reader.at - attribute.len()].ends_with(['"', '\'', '}']) {
            return None;
        }
        let end = reader.at;
        reader.blanks();
        if reader.take("=").is_none() {
            reader.at = end;
            continue;
        }
        reader.blanks();
        match reader.rest().chars().next()? {
            '{' => reader.at += script::braced(reader.rest(), limit)?,
            quote @ ('"' | '\'') => {
                let start = reader.at + 1;
                let Some(length) = text[start..].find(quote) else {
                    let _ = limit.spend(text.len() - start);
                    return None;
                };
                let end = start + length;
                tag.attributes.push((attribute, start..end));
                reader.at = end + 1;
            }
            _ => return None,
        }
    }
    if is_close {
        if tag.role == TagRole::Alone {
            return None;
        }
        tag.role = TagRole::Close;
    }
    tag.length = reader.at;
    Some(tag)
}

struct TagReader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> TagReader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn take(&mut self, what: &str) -> Option<()> {
        self.rest().starts_with(what).then(|| self.at += what.len())
    }

    fn blanks(&mut self) -> bool {
        let rest = self.rest().trim_start();
        let at = self.text.len() - rest.len();
        let has_any = at > self.at;
        self.at = at;
        has_any
    }

    /// Takes a name: `a`, `a-b`, `a:b`, `A.B`.
    fn name(&mut self) -> &'a str {
        let rest = self.rest();
        let is_first = |c: char| c.is_alphabetic() || matches!(c, '$' | '_');
        let is_other = |c: char| c.is_alphanumeric() || matches!(c, '$' | '_' | '-' | '.' | ':');
        let end = if rest.starts_with(is_first) { rest.find(|c| !is_other(c)).unwrap_or(rest.len()) } else { 0 };
        self.at += end;
        &rest[..end]
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn tag(text: &str) -> Option<JsxTag<'_>> {
        let left = Cell::new(0);
        super::tag(text, ScanLimit::of(text, &left))
    }

    #[test]
    fn tags_are_read() {
        for (text, name, role, values) in [
            ("<a>x", "a", TagRole::Open, vec![]),
            ("<>x", "", TagRole::Open, vec![]),
            ("</>x", "", TagRole::Close, vec![]),
            ("</A.B >x", "A.B", TagRole::Close, vec![]),
            ("<br/>x", "br", TagRole::Alone, vec![]),
            ("<Tab label=\"a > b\"\n  value={x > 1} {...rest} on />", "Tab", TagRole::Alone, vec!["a > b"]),
            ("<A b='c'd=\"e\">", "A", TagRole::Open, vec!["c", "e"]),
            ("<x-y:z a:b = \"1\">", "x-y:z", TagRole::Open, vec!["1"]),
        ] {
            let tag = tag(text).unwrap_or_else(|| panic!("{text}"));
            let found: Vec<&str> = tag.attributes.iter().map(|(_, at)| &text[at.clone()]).collect();
            assert_eq!((tag.name, tag.role, found), (name, role, values), "{text}");
            assert!(text[..tag.length].ends_with('>'), "{text}");
        }
    }

    #[test]
    fn what_is_no_tag_is_left_alone() {
        for text in
            ["< a>", "<5", "<a", "<a b=c>", "<a b='c>", "</a b>", "</a/>", "<a {b>", "<https://a.b>", "<!-- a -->", "<"]
        {
            assert_eq!(tag(text), None, "{text}");
        }
    }
}

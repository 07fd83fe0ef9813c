//! The inside of a segment: text to translate, and codes that must survive translation.
//!
//! A code is a piece of Markdown or HTML that a translator carries over but does not write: the
//! marks of emphasis, the destination of a link, a code span, a tag. XLIFF protects codes as
//! inline elements; everything else shows them as they stand.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Options, Parser};
use serde::{Deserialize, Serialize};

pub use super::codes::{CodeKind, Role};
use super::codes::{Finder, FoundCode, pair, placeholders};
use super::include::{Include, Included};
use super::jsx::TagRole;
use super::syntax::Syntax;
use super::{fence, html, include, mdx_texts};
use crate::base::text::find_byte;

/// The inside of a segment, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Inline {
    /// Text and codes in turn; texts are not empty, and no two stand side by side.
    pub parts: Vec<Part>,
}

/// A piece of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// Text to translate, as it stands in the document.
    Text(String),
    /// Something to carry over.
    Code(Code),
}

/// A piece of markup.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Code {
    /// Its number in the segment, from 1; the two codes of a pair share one.
    pub id: u32,
    /// Whether it is one of a pair.
    pub role: Role,
    /// What it is.
    pub kind: CodeKind,
    /// The markup as it stands in the document.
    pub text: String,
}

impl Inline {
    /// Takes Markdown apart: the inside of one block, or a value of several.
    pub fn of_markdown(raw: &str) -> Self {
        Self::read(raw, &Syntax::default())
    }

    /// Takes the inside of one block apart, or a value of several.
    pub fn read(raw: &str, syntax: &Syntax) -> Self {
        if is_plain(raw) {
            return Self::of_text(raw);
        }
        match plain_code(raw, syntax) {
            Some(found) => Self::of_codes(raw, found),
            None => Self::read_marked(raw, syntax),
        }
    }

    /// Takes a text apart that may have codes.
    fn read_marked(raw: &str, syntax: &Syntax) -> Self {
        // Nothing at the start of a block may be taken for the start of another one.
        const NEUTRAL: &str = "x ";
        let lead = if raw.contains('\n') { "" } else { NEUTRAL };
        let (masked, includes) =
            if syntax.is_mdx { mdx_texts::mask_inline(raw, syntax) } else { include::mask_includes(raw, 0) };
        let masked = format!("{lead}{masked}");
        let mut finder = Finder { text: raw, lead: lead.len(), found: Vec::new(), open: Vec::new(), tags: Vec::new() };
        let mut any_link = |_: BrokenLink<'_>| Some((CowStr::from("#"), CowStr::from("")));
        let mut options = OPTIONS;
        options.set(Options::ENABLE_MATH, syntax.has_math && !syntax.is_mdx);
        let parser = Parser::new_with_broken_link_callback(&masked, options, Some(&mut any_link));
        for (event, span) in parser.into_offset_iter() {
            finder.take(&event, span);
        }
        let mut found = finder.found;
        let mut tags = Vec::new();
        for Include { span, what } in includes {
            let words = match what {
                Included::File { .. } => {
                    found.push(FoundCode::alone(span, CodeKind::Include));
                    continue;
                }
                Included::Tag { name, role } => {
                    tags.push((name, role, span));
                    continue;
                }
                Included::Code { words } => words,
            };
            let kind = if syntax.is_mdx { CodeKind::Html } else { CodeKind::Placeholder };
            let mut at = span.start;
            for words in words {
                found.push(FoundCode::alone(at..words.start, kind));
                at = words.end;
            }
            found.push(FoundCode::alone(at..span.end, kind));
        }
        found.extend(elements(tags));
        if !syntax.is_mdx {
            placeholders(raw, &mut found);
        }
        Self::of_codes(raw, found)
    }

    /// Takes tags and expressions that make a block of MDX apart.
    pub fn of_jsx(raw: &str, syntax: &Syntax) -> Self {
        Self::around(raw, &mdx_texts::texts(raw, syntax), CodeKind::Html)
    }

    /// Takes a block of code apart, of which only the titles behind its fence are text.
    pub fn of_fence(raw: &str) -> Self {
        Self::around(raw, &fence::titles(raw), CodeKind::Html)
    }

    /// Takes a text without codes.
    pub fn of_text(raw: &str) -> Self {
        let mut inline = Self::default();
        inline.push_text(raw);
        inline
    }

    /// Takes a list in YAML apart: its items, without the marks before and between them.
    pub fn of_list(raw: &str) -> Self {
        let mut codes = Vec::new();
        let mut at = 0;
        for line in raw.split_inclusive('\n') {
            let inner = line.trim_start_matches([' ', '\t']);
            let mark = if inner.starts_with("- ") { 2 } else { 0 };
            let start = raw[..at].trim_end().len().min(at);
            let end = at + line.len() - inner.len() + mark;
            codes.push(FoundCode::alone(start..end, CodeKind::Placeholder));
            at += line.len();
        }
        if let Some(items) = raw.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            codes.push(FoundCode::alone(0..1, CodeKind::Placeholder));
            codes.extend(items.match_indices(',').map(|(comma, _)| {
                let after = &items[comma + 1..];
                let end = comma + 2 + (after.len() - after.trim_start().len());
                FoundCode::alone(comma + 1..end, CodeKind::Placeholder)
            }));
            codes.push(FoundCode::alone(raw.len() - 1..raw.len(), CodeKind::Placeholder));
        }
        Self::of_codes(raw, codes)
    }

    /// Takes a block of HTML apart.
    pub fn of_html(raw: &str) -> Self {
        Self::around(raw, &html::texts(raw), CodeKind::Html)
    }

    /// Takes a line with a `:::` directive apart.
    pub fn of_directive(raw: &str) -> Self {
        Self::around(raw, &html::directive_texts(raw), CodeKind::Html)
    }

    /// Takes the row of a table apart: Markdown between the bars, which are codes.
    pub fn of_row(cells: &[&str], syntax: &Syntax) -> Self {
        let joined = Self::joined(cells, |cell| Self::read(cell, syntax));
        // The bars are told apart by their place.
        if joined.codes().count() - joined.cells() > MAX_CODES { Self::joined(cells, Self::of_text) } else { joined }
    }

    /// Puts the cells of a row side by side.
    fn joined(cells: &[&str], parse: impl Fn(&str) -> Self) -> Self {
        let mut joined = Self::default();
        let mut last = 0;
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                last += 1;
                let code = Code { id: last, role: Role::Alone, kind: CodeKind::Cell, text: CELL.to_owned() };
                joined.parts.push(Part::Code(code));
            }
            last = joined.append(parse(cell), last);
        }
        joined
    }

    /// Takes as codes whatever is not one of these ranges.
    fn around(raw: &str, texts: &[Range<usize>], kind: CodeKind) -> Self {
        let starts = std::iter::once(0).chain(texts.iter().map(|text| text.end));
        let ends = texts.iter().map(|text| text.start).chain(std::iter::once(raw.len()));
        let gaps = starts.zip(ends).map(|(start, end)| start..end).filter(|gap| !gap.is_empty());
        Self::of_codes(raw, gaps.map(|gap| FoundCode::alone(gap, kind)).collect())
    }

    fn of_codes(raw: &str, mut found: Vec<FoundCode>) -> Self {
        found.sort_by_key(|code| (code.span.start, code.span.end));
        let mut inline = Self::default();
        let mut at = 0;
        let mut kept: Vec<FoundCode> = Vec::new();
        for code in found {
            if code.span.start >= at && !code.span.is_empty() {
                at = code.span.end;
                kept.push(code);
            }
        }
        if kept.len() > MAX_CODES {
            return Self::of_text(raw);
        }
        pair(&mut kept);
        at = 0;
        let mut ids: HashMap<usize, u32> = HashMap::new();
        let mut last = 0;
        for code in kept {
            inline.push_text(&raw[at..code.span.start]);
            at = code.span.end;
            let known = code.pair.and_then(|pair| ids.get(&pair).copied());
            let id = known.unwrap_or_else(|| {
                last += 1;
                ids.extend(code.pair.map(|pair| (pair, last)));
                last
            });
            let text = raw[code.span].to_owned();
            inline.parts.push(Part::Code(Code { id, role: code.role, kind: code.kind, text }));
        }
        inline.push_text(&raw[at..]);
        inline
    }

    /// Adds text.
    pub fn push_text(&mut self, text: &str) {
        match self.parts.last_mut() {
            _ if text.is_empty() => {}
            Some(Part::Text(before)) => before.push_str(text),
            _ => self.parts.push(Part::Text(text.to_owned())),
        }
    }

    /// Adds another one behind this one, with ids that go on after `last`, and returns the last.
    fn append(&mut self, other: Self, last: u32) -> u32 {
        let highest = other.codes().map(|code| code.id + last).max().unwrap_or(last);
        for part in other.parts {
            match part {
                Part::Text(text) => self.push_text(&text),
                Part::Code(code) => self.parts.push(Part::Code(Code { id: code.id + last, ..code })),
            }
        }
        highest
    }

    /// Writes soft line breaks as spaces: a translator sees one flowing text.
    #[must_use]
    pub fn unwrapped(mut self) -> Self {
        for part in &mut self.parts {
            if let Part::Text(text) = part
                && text.contains('\n')
            {
                *text = unwrapped(text);
            }
        }
        self
    }

    /// Tells whether there is a letter or a digit outside of codes.
    pub fn says_anything(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Text(text) if text.chars().any(char::is_alphanumeric)))
    }

    /// Counts the boundaries of table cells.
    pub fn cells(&self) -> usize {
        self.codes().filter(|code| code.kind == CodeKind::Cell).count()
    }

    /// Tells whether there is anything to translate: a letter outside of codes.
    pub fn has_words(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Text(text) if text.chars().any(char::is_alphabetic)))
    }

    /// Tells whether a translation surely says something else: a word outside of codes that is no
    /// name, as far as its first letter tells, and is nothing for machines.
    pub fn is_translatable(&self) -> bool {
        let is_word = |word: &str| {
            let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
            let is_plain =
                inner.chars().count() > 1 && inner.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’');
            is_plain && inner.chars().next().is_some_and(|c| !c.is_uppercase())
        };
        self.parts.iter().any(|part| matches!(part, Part::Text(text) if text.split_whitespace().any(is_word)))
    }

    /// Returns the segment as it stands in a document.
    pub fn raw(&self) -> String {
        self.parts.iter().map(Part::text).collect()
    }

    /// Iterates over the codes.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(_) => None,
            Part::Code(code) => Some(code),
        })
    }
}

impl Part {
    /// Returns the text or the markup as it stands in the document.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Code(code) => &code.text,
        }
    }
}

/// Makes pairs of the tags that begin and end an element.
fn elements(tags: Vec<(String, TagRole, Range<usize>)>) -> Vec<FoundCode> {
    let mut found: Vec<FoundCode> = Vec::new();
    let mut open: Vec<(String, usize)> = Vec::new();
    for (name, role, span) in tags {
        let mut code = FoundCode::alone(span, CodeKind::Html);
        match role {
            TagRole::Open => open.push((name, found.len())),
            TagRole::Close => {
                // What crosses others is no MDX, and stands alone.
                if let Some((_, opener)) = open.pop_if(|(opened, _)| *opened == name) {
                    let opener = &mut found[opener];
                    let pair = Some(opener.span.start);
                    (opener.role, opener.pair) = (Role::Open, pair);
                    (code.role, code.pair) = (Role::Close, pair);
                }
            }
            TagRole::Alone => {}
        }
        found.push(code);
    }
    found
}

/// What stands between two cells of a row.
pub const CELL: &str = " | ";

const OPTIONS: Options = Options::ENABLE_STRIKETHROUGH.union(Options::ENABLE_FOOTNOTES);

/// The most codes in a segment: with more, no translator can tell them apart, and it is one text.
const MAX_CODES: usize = 2_000;

/// Tells whether a text surely has no codes: it has nothing but letters, which it begins with, digits, spaces within it
/// and marks that are no markup anywhere.
fn is_plain(text: &str) -> bool {
    let is_mark =
        |byte: u8| !(byte >= 0x80 || byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b',' | b'.' | b'\''));
    let ends =
        |byte: Option<&u8>| byte.is_some_and(|byte| *byte >= 0x80 || byte.is_ascii_alphanumeric() || *byte == b'.');
    text.as_bytes().first().is_some_and(|byte| *byte >= 0x80 || byte.is_ascii_alphabetic())
        && ends(text.as_bytes().last())
        && find_byte(text.as_bytes(), is_mark).is_none()
}

/// Finds the codes of a text in which surely nothing is one but code between single backticks; `None` for any other.
fn plain_code(text: &str, syntax: &Syntax) -> Option<Vec<FoundCode>> {
    let begins_line = |byte: Option<&u8>| {
        byte.is_some_and(|byte| *byte >= 0x80 || byte.is_ascii_alphabetic() || matches!(byte, b'`' | b'(' | b'"'))
    };
    let bytes = text.as_bytes();
    let (mut found, mut open, mut has_lines) = (Vec::new(), None, false);
    for (at, byte) in bytes.iter().enumerate() {
        let next = bytes.get(at + 1);
        match byte {
            b'`' if next == Some(&b'`') => return None,
            b'`' => match open.take() {
                Some(start) => found.push(FoundCode::alone(start..at + 1, CodeKind::Code)),
                None => open = Some(at),
            },
            // Another block may begin with a line, and spaces before it break it.
            b'\n' if !begins_line(next) || at == 0 || bytes[at - 1] == b' ' => return None,
            b'\n' => has_lines = true,
            b'\\' | 0..b' ' | 0x7f => return None,
            // What is masked before Markdown sees it.
            b'{' if syntax.is_mdx || matches!(next, Some(b'{' | b'%')) => return None,
            b'<' if syntax.is_mdx || next.is_some_and(u8::is_ascii_uppercase) => return None,
            b'[' if next == Some(&b'!') => return None,
            b'$' if syntax.has_math => return None,
            _ if open.is_some() || *byte >= 0x80 || byte.is_ascii_alphanumeric() => {}
            b' ' | b',' | b'.' | b'\'' | b'"' | b'(' | b')' | b'-' | b'+' | b'=' | b'/' => {}
            b':' | b';' | b'?' | b'!' | b'@' | b'%' | b'#' => {}
            _ => return None,
        }
    }
    (open.is_none() && (!has_lines || begins_line(bytes.first()))).then_some(found)
}

/// Joins lines by one space each, as Markdown does.
fn unwrapped(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            joined.truncate(joined.trim_end_matches([' ', '\t', '\r']).len());
            joined.push(' ');
        }
        joined.push_str(if at > 0 { line.trim_start_matches([' ', '\t']) } else { line });
    }
    joined
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Shows texts as they are and codes in angle quotes with their id.
    fn shown(inline: &Inline) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Code(code) => {
                let mark = match code.role {
                    Role::Open => "+",
                    Role::Close => "-",
                    Role::Alone => "",
                };
                format!("«{}{mark} {}»", code.id, code.text)
            }
        };
        inline.parts.iter().map(part).collect()
    }

    #[test]
    fn markup_is_code_and_words_are_text() {
        for (raw, expected) in [
            ("See [the *guide*](a.md \"t\").", "See «1+ [»the «2+ *»guide«2- *»«1- ](a.md \"t\")»."),
            ("Run `cargo` or **not**", "Run «1 `cargo`» or «2+ **»not«2- **»"),
            ("![Alt text](i.png \"A title\")", "«1+ ![»Alt text«1- ](i.png \"»A title«2 \")»"),
            ("a <b>c</b> <br/> d", "a «1+ <b>»c«1- </b>» «2 <br/>» d"),
            ("<img src='a' alt='Words'> x", "«1 <img src='a' alt='»Words«2 '>» x"),
            ("Open <xref:A.B> [!INCLUDE [x](y.md)] now", "Open «1 <xref:A.B>» «2 [!INCLUDE [x](y.md)]» now"),
            ("Set {name} to $(value) {not this one}", "Set «1 {name}» to «2 $(value)» {not this one}"),
            ("- no list \\* no emphasis", "- no list \\* no emphasis"),
            ("[ref][id] and [undefined]", "«1+ [»ref«1- ][id]» and «2+ [»undefined«2- ]»"),
            ("one  \ntwo", "one«1   \n»two"),
        ] {
            assert_eq!(shown(&Inline::of_markdown(raw)), expected, "{raw}");
        }
        assert_eq!(shown(&Inline::of_html("<p>\n  One <i>two</i>\n</p>")), "«1 <p>\n  »One«2  <i>»two«3 </i>\n</p>»");
        assert_eq!(shown(&Inline::of_row(&["a `b`", "*c*"], &Syntax::default())), "a «1 `b`»«2  | »«3+ *»c«3- *»");
        let directive = ":::image source=\"a.png\" alt-text=\"A picture\":::";
        assert_eq!(
            shown(&Inline::of_directive(directive)),
            "«1 :::image source=\"a.png\" alt-text=\"»A picture«2 \":::»"
        );
    }

    #[test]
    fn blank_lines_of_any_kind_are_no_tags() {
        let raw = "<div>\n\u{a0}\n</div>";
        assert_eq!(Inline::of_markdown(raw).raw(), raw);
    }

    #[test]
    fn a_long_row_is_numbered_in_one_pass() {
        let row = Inline::of_row(&vec!["a `b`"; 60_000], &Syntax::default());
        assert!(row.codes().zip(1..).all(|(code, id)| code.id == id));
    }

    #[test]
    fn lists_are_their_items() {
        assert_eq!(shown(&Inline::of_list("- one\n  - two two\n")), "«1 - »one«2 \n  - »two two\n");
        assert_eq!(shown(&Inline::of_list("[one, two]")), "«1 [»one«2 , »two«3 ]»");
    }

    #[test]
    fn pairs_that_cross_stand_alone() {
        assert_eq!(shown(&Inline::of_markdown("*a <b>b* c</b>")), "«1+ *»a «2 <b>»b«1- *» c«3 </b>»");
    }

    #[test]
    fn soft_breaks_are_spaces() {
        assert_eq!(Inline::of_markdown("one \n  two `a\nb`").unwrapped().raw(), "one two `a\nb`");
    }

    proptest! {
        #[test]
        fn a_plain_text_has_no_codes(raw in "[a-zA-Zé\u{a0}\u{2028}0-9][a-zA-Zé\u{a0}\u{2028}0-9 ,.'wx]{0,40}", is_mdx: bool, has_math: bool) {
            let syntax = Syntax { is_mdx, has_math, ..Syntax::default() };
            if is_plain(&raw) {
                prop_assert_eq!(Inline::read_marked(&raw, &syntax), Inline::of_text(&raw));
            }
        }

        #[test]
        fn plain_code_is_all_there_is(
            parts in prop::collection::vec(
                prop_oneof![
                    Just("`"), Just("`"), Just("a"), Just("b c"), Just(" "), Just("\n"), Just("\nx"), Just("{"), Just("}"),
                    Just("<b>"), Just("<B a={x}>"), Just("$"), Just("(x)"), Just("[!INCLUDE [x](y)]"), Just("[x](y)"),
                    Just("- "), Just("1. "), Just("# "), Just("="), Just(": "), Just("\""), Just("é"), Just("\u{a0}"),
                    Just("*"), Just("{{< x >}}"), Just("\\"), Just("!"), Just("\t"), Just("~~"), Just("@"), Just("%"),
                ],
                0..14,
            ),
            is_mdx: bool,
            has_math: bool,
        ) {
            let raw = parts.concat();
            let syntax = Syntax { is_mdx, has_math, ..Syntax::default() };
            if let Some(found) = plain_code(&raw, &syntax) {
                prop_assert_eq!(Inline::read_marked(&raw, &syntax), Inline::of_codes(&raw, found));
            }
        }

        #[test]
        fn nothing_is_lost(raw in "[a-zé\u{a0} \\n*_`\\[\\]()!<>/\"'|\\\\{}$~#-]{0,60}") {
            for inline in [Inline::of_markdown(&raw), Inline::of_html(&raw), Inline::of_directive(&raw)] {
                prop_assert_eq!(inline.raw(), raw.as_str());
                let mut open = Vec::new();
                for code in inline.codes() {
                    match code.role {
                        Role::Open => open.push(code.id),
                        Role::Close => prop_assert_eq!(open.pop(), Some(code.id)),
                        Role::Alone => {}
                    }
                }
                prop_assert!(open.is_empty());
            }
        }
    }
}

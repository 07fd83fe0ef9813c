//! The inside of MDX: tags, expressions and comments among words.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

use super::include::{self, Include, Included};
use super::jsx::script::{self, ScanLimit};
use super::jsx::{self, JsxTag};
use super::syntax::Syntax;

/// Replaces what is no Markdown in the text of a block by as many bytes of plain text.
pub(super) fn mask_inline<'a>(text: &str, syntax: &Syntax) -> (Cow<'a, str>, Vec<Include>) {
    let left = Cell::new(0);
    let includes = includes(text, syntax, ScanLimit::of(text, &left));
    let mut masked = text.as_bytes().to_vec();
    for include in &includes {
        masked[include.span.clone()].fill(b'x');
    }
    (Cow::Owned(String::from_utf8(masked).unwrap_or_default()), includes)
}

/// Finds what is no Markdown in the text of a block.
pub(super) fn includes(text: &str, syntax: &Syntax, limit: ScanLimit<'_>) -> Vec<Include> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    let mut ticks = Ticks::default();
    let mut formulas = Formulas::default();
    while let Some(byte) = bytes.get(at) {
        let (length, what) = match byte {
            b'\\' => {
                at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            b'`' => {
                at += ticks.span(&text[at..], at);
                continue;
            }
            b'$' if syntax.has_math => match formulas.length(&text[at..]) {
                Some(length) => (length, Included::Code { words: Vec::new() }),
                None => {
                    at += bytes[at..].iter().take_while(|byte| **byte == b'$').count();
                    continue;
                }
            },
            b'[' => match include::file(&text[at..]) {
                Some((length, destination)) => (length, Included::File { destination }),
                None => {
                    at += 1;
                    continue;
                }
            },
            b'{' | b'<' => match piece(&text[at..], limit) {
                None => {
                    at += 1;
                    continue;
                }
                Some(MdxPiece::Stray) => (1, Included::Code { words: Vec::new() }),
                Some(MdxPiece::Code { length }) => (length, Included::Code { words: Vec::new() }),
                Some(MdxPiece::Tag(tag)) => (tag.length, included(&tag, at, syntax)),
            },
            _ => {
                at += 1;
                continue;
            }
        };
        found.push(Include { span: at..at + length, what });
        at += length;
    }
    found
}

fn included(tag: &JsxTag<'_>, at: usize, syntax: &Syntax) -> Included {
    if tag.is_plain {
        return Included::Tag { name: tag.name.to_owned(), role: tag.role };
    }
    let words: Vec<Range<usize>> = words(tag, syntax).map(|words| words.start + at..words.end + at).collect();
    if words.is_empty() {
        return Included::Tag { name: tag.name.to_owned(), role: tag.role };
    }
    Included::Code { words }
}

/// Iterates over the values of a tag that readers see.
fn words<'a>(tag: &'a JsxTag<'_>, syntax: &'a Syntax) -> impl Iterator<Item = Range<usize>> + 'a {
    tag.attributes.iter().filter(|(name, at)| !at.is_empty() && syntax.is_text(name)).map(|(_, at)| at.clone())
}

/// Returns where words stand in a block of tags and expressions.
pub(super) fn texts(raw: &str, syntax: &Syntax) -> Vec<Range<usize>> {
    let left = Cell::new(0);
    let limit = ScanLimit::of(raw, &left);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = raw.get(at..).filter(|rest| !rest.is_empty()) {
        at += match piece(rest, limit) {
            Some(MdxPiece::Code { length }) => length,
            Some(MdxPiece::Tag(tag)) => {
                let has_words = |words: &Range<usize>| !rest[words.clone()].trim().is_empty();
                found.extend(words(&tag, syntax).filter(has_words).map(|words| words.start + at..words.end + at));
                tag.length
            }
            // White space, or a program, in which there are none.
            _ if rest.starts_with(char::is_whitespace) => rest.len() - rest.trim_start().len(),
            _ => break,
        };
    }
    found
}

/// What may stand at a bracket or a brace.
pub(super) enum MdxPiece<'a> {
    /// An expression or a comment.
    Code {
        length: usize,
    },
    Tag(JsxTag<'a>),
    /// What begins something that has no end.
    Stray,
}

/// Reads what begins with a bracket or a brace; `None` where it is text.
pub(super) fn piece<'a>(text: &'a str, limit: ScanLimit<'_>) -> Option<MdxPiece<'a>> {
    if limit.spend(1).is_none() {
        return Some(MdxPiece::Stray);
    }
    if text.starts_with('{') {
        if let Some(length) = heading_id(text) {
            return Some(MdxPiece::Code { length });
        }
        return Some(script::braced(text, limit).map_or(MdxPiece::Stray, |length| MdxPiece::Code { length }));
    }
    let after = text.strip_prefix('<')?;
    if let Some(comment) = after.strip_prefix("!--") {
        // Docusaurus takes comments of HTML too.
        let end = comment.find("-->").map(|end| 1 + 3 + end + 3);
        let _ = limit.spend(end.unwrap_or(comment.len()));
        return Some(end.map_or(MdxPiece::Stray, |length| MdxPiece::Code { length }));
    }
    if after.is_empty() || after.starts_with(char::is_whitespace) {
        return None;
    }
    Some(jsx::tag(text, limit).map_or(MdxPiece::Stray, MdxPiece::Tag))
}

/// Returns the length of the id of a heading, as Docusaurus has them: `{#id}`.
fn heading_id(text: &str) -> Option<usize> {
    let id = text.strip_prefix("{#")?;
    let length = id.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '.' | ':'))?;
    id[length..].starts_with('}').then_some(2 + length + 1)
}

/// Finds formulas: one or two `$`, and as many behind them.
#[derive(Default)]
struct Formulas {
    /// Whether what ends one was looked for in vain: one `$`, and two.
    is_missing: [bool; 2],
}

impl Formulas {
    /// Returns the length of the formula at the beginning of a text.
    fn length(&mut self, text: &str) -> Option<usize> {
        let bytes = text.as_bytes();
        let run = |from: usize| bytes[from..].iter().take_while(|byte| **byte == b'$').count();
        let count = run(0);
        let is_missing = self.is_missing.get_mut(count - 1)?;
        let is_blank = |at: usize| bytes.get(at).is_none_or(u8::is_ascii_whitespace);
        // A price is none: `$5 and $6`.
        if *is_missing || count == 1 && is_blank(count) {
            return None;
        }
        let mut at = count;
        while let Some(found) = memchr::memchr2(b'$', b'\\', &bytes[at..]).map(|found| at + found) {
            if bytes[found] == b'\\' {
                at = (found + 2).min(bytes.len());
                continue;
            }
            let length = run(found);
            at = found + length;
            let is_end = count == 2 || !is_blank(found - 1) && !bytes.get(at).is_some_and(u8::is_ascii_digit);
            if length == count && is_end {
                return Some(at);
            }
        }
        *is_missing = true;
        None
    }
}

/// Finds code spans: ticks, and as many ticks behind them.
#[derive(Default)]
struct Ticks {
    /// Where ticks of a length, counted from 0, were looked for in vain.
    missing: Vec<(usize, usize)>,
}

impl Ticks {
    /// Returns the length of the code span at the beginning of a text, or of its ticks alone.
    fn span(&mut self, text: &str, at: usize) -> usize {
        let bytes = text.as_bytes();
        let count = bytes.iter().take_while(|byte| **byte == b'`').count();
        if self.missing.iter().any(|(missing, from)| *missing == count && *from <= at) {
            return count;
        }
        let mut next = count;
        while let Some(found) = memchr::memchr(b'`', &bytes[next..]).map(|found| next + found) {
            let length = bytes[found..].iter().take_while(|byte| **byte == b'`').count();
            next = found + length;
            if length == count {
                return next;
            }
        }
        self.missing.push((count, at));
        count
    }
}

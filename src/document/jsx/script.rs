//! Just enough of JavaScript to find where an expression in braces ends.

use std::cell::Cell;

use crate::document::jsx;

/// The deepest nesting of elements in expressions that is followed.
const MAX_DEPTH: usize = 24;

/// How much is looked at in a text, at most: what begins and never ends is looked at again and again.
#[derive(Clone, Copy)]
pub(in crate::document) struct ScanLimit<'a> {
    depth: usize,
    left: &'a Cell<usize>,
}

impl<'a> ScanLimit<'a> {
    /// Returns a limit that no text of people reaches; `left` is where it is counted.
    pub(in crate::document) fn of(text: &str, left: &'a Cell<usize>) -> Self {
        left.set(text.len().saturating_mul(16).saturating_add(4_096));
        Self { depth: 0, left }
    }

    /// Returns a limit of what is left of another one.
    pub(in crate::document) fn rest(left: &'a Cell<usize>) -> Self {
        Self { depth: 0, left }
    }

    /// Takes note of bytes that were looked at; `None` past the limit.
    pub(in crate::document) fn spend(&self, bytes: usize) -> Option<()> {
        let left = self.left.get().checked_sub(bytes);
        self.left.set(left.unwrap_or(0));
        left.map(|_| ())
    }

    fn deeper(self) -> Option<Self> {
        (self.depth < MAX_DEPTH).then_some(Self { depth: self.depth + 1, ..self })
    }
}

/// Returns the length of the expression in braces at the beginning of a text, with them; `None`
/// where its end is not in the text.
pub(in crate::document) fn braced(text: &str, limit: ScanLimit<'_>) -> Option<usize> {
    let end = balanced(text.strip_prefix('{')?, limit)?;
    Some(1 + end + 1)
}

/// Tells whether a program has the end of all that it begins.
pub(in crate::document) fn is_whole(program: &str, limit: ScanLimit<'_>) -> bool {
    let mut scanner = Scanner { text: program, at: 0, before: None, limit };
    let mut open = 0_usize;
    while let Some(byte) = scanner.peek() {
        match byte {
            b'{' | b'(' | b'[' => open += 1,
            b'}' | b')' | b']' => open = open.saturating_sub(1),
            _ => {}
        }
        if !scanner.step() {
            return false;
        }
    }
    open == 0
}

/// Returns where the brace stands that ends what is open at the beginning of a text.
fn balanced(text: &str, limit: ScanLimit<'_>) -> Option<usize> {
    let mut scanner = Scanner { text, at: 0, before: None, limit };
    let mut open = 0_usize;
    loop {
        match scanner.peek()? {
            b'{' => open += 1,
            b'}' if open == 0 => return Some(scanner.at),
            b'}' => open -= 1,
            _ => {}
        }
        if !scanner.step() {
            return None;
        }
    }
}

/// Reads a program token by token, as far as strings, comments and elements need it.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// The last byte that was no white space and no comment.
    before: Option<u8>,
    limit: ScanLimit<'a>,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes over one token, or a byte of it; `false` where its end is not in the text.
    fn step(&mut self) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        let Some(byte) = rest.first().copied() else { return false };
        let length = match byte {
            b'"' | b'\'' => string(rest).unwrap_or_else(|| self.passed_over(rest)),
            b'`' => match self.template() {
                Some(length) => length,
                None => return false,
            },
            b'/' if rest.starts_with(b"//") => {
                self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
                return true;
            }
            b'/' if rest.starts_with(b"/*") => match memchr::memmem::find(&rest[2..], b"*/") {
                Some(end) => {
                    self.at += end + 4;
                    return true;
                }
                None => {
                    let _ = self.limit.spend(rest.len());
                    return false;
                }
            },
            b'/' if self.begins_value() => regex(rest).unwrap_or_else(|| self.passed_over(rest)),
            b'<' if self.begins_value() => self.element().unwrap_or(1),
            _ => 1,
        };
        if !byte.is_ascii_whitespace() {
            self.before = Some(rest[length - 1]);
        }
        self.at += length;
        self.limit.spend(length).is_some()
    }

    /// Takes a byte that begins nothing, although the rest of its line was looked at.
    fn passed_over(&self, rest: &[u8]) -> usize {
        let _ = self.limit.spend(memchr::memchr(b'\n', rest).unwrap_or(rest.len()));
        1
    }

    /// Tells whether a value may begin here: what stands before is no value.
    fn begins_value(&self) -> bool {
        let word = self.text[..self.at].trim_end();
        let start = word
            .rfind(|c: char| !c.is_alphanumeric() && c != '_' && c != '$')
            .map_or(0, |last| last + word[last..].chars().next().map_or(1, char::len_utf8));
        match self.before {
            None => true,
            Some(before) if before.is_ascii_alphanumeric() => {
                matches!(&word[start..], "return" | "typeof" | "case" | "in" | "of" | "default" | "yield" | "await")
            }
            Some(before) => !matches!(before, b')' | b']' | b'_' | b'$' | b'"' | b'\'' | b'`' | 0x80..),
        }
    }

    fn template(&self) -> Option<usize> {
        let rest = &self.text[self.at..];
        let bytes = rest.as_bytes();
        let mut at = 1;
        loop {
            self.limit.spend(1)?;
            match bytes.get(at)? {
                b'\\' => at += 2,
                b'`' => return Some(at + 1),
                b'$' if bytes.get(at + 1) == Some(&b'{') => {
                    at += 1 + braced(rest.get(at + 1..)?, self.limit.deeper()?)?;
                }
                _ => at += 1,
            }
        }
    }

    /// Returns the length of the element that begins here, with what stands in it.
    fn element(&self) -> Option<usize> {
        let rest = &self.text[self.at..];
        let limit = self.limit.deeper()?;
        let (mut at, mut open) = (0, 0_usize);
        loop {
            limit.spend(1)?;
            match rest.as_bytes().get(at)? {
                b'<' => {
                    let tag = jsx::tag(&rest[at..], limit)?;
                    at += tag.length;
                    match tag.role {
                        jsx::TagRole::Open => open += 1,
                        jsx::TagRole::Close => open = open.checked_sub(1)?,
                        jsx::TagRole::Alone => {}
                    }
                    if open == 0 {
                        return Some(at);
                    }
                }
                b'{' => at += braced(&rest[at..], limit)?,
                _ => at += 1,
            }
        }
    }
}

/// Returns the length of a string in quotes, which ends on its line.
fn string(text: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        match text.get(at)? {
            b'\\' => at += 2,
            b'\n' => return None,
            byte if *byte == text[0] => return Some(at + 1),
            _ => at += 1,
        }
    }
}

/// Returns the length of a regular expression, without its flags.
fn regex(text: &[u8]) -> Option<usize> {
    let (mut at, mut is_class) = (1, false);
    loop {
        match text.get(at)? {
            b'\\' => at += 1,
            b'\n' => return None,
            b'[' => is_class = true,
            b']' => is_class = false,
            b'/' if !is_class => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn braced(text: &str) -> Option<usize> {
        let left = Cell::new(0);
        super::braced(text, ScanLimit::of(text, &left))
    }

    fn is_whole(text: &str) -> bool {
        let left = Cell::new(0);
        super::is_whole(text, ScanLimit::of(text, &left))
    }

    #[test]
    fn the_end_of_an_expression_is_found() {
        for (text, expected) in [
            ("{} x", Some("{}")),
            ("{a ? {b: 1} : `x${ {c: '}'}.c }}`} y", Some("{a ? {b: 1} : `x${ {c: '}'}.c }}`}")),
            ("{/* it's } */} y", Some("{/* it's } */}")),
            ("{a // }\n} y", Some("{a // }\n}")),
            ("{x.replace(/[}/]/g, '{')} y", Some("{x.replace(/[}/]/g, '{')}")),
            ("{a / b} / {c}", Some("{a / b}")),
            ("{ok && <p title={`}`}>Don't } <b/></p>} y", Some("{ok && <p title={`}`}>Don't } <b/></p>}")),
            ("{a < b} y", Some("{a < b}")),
            ("{'it\\'s }'} y", Some("{'it\\'s }'}")),
            ("{don't} y", Some("{don't}")),
            ("{a", None),
            ("{`a}", None),
            ("{/* }", None),
        ] {
            assert_eq!(braced(text).map(|length| &text[..length]), expected, "{text}");
        }
    }

    #[test]
    fn deep_nesting_ends() {
        for unit in ["{", "<a>{", "`${", "<a b={"] {
            assert_eq!(braced(&format!("{{{}", unit.repeat(20_000))), None);
        }
        assert!(!is_whole(&"(`${".repeat(20_000)));
    }

    #[test]
    fn programs_are_whole_or_not() {
        assert!(is_whole("import a from 'a'\nexport const b = 'x'"));
        assert!(!is_whole("export const a = {\n  b: 1,"));
        assert!(!is_whole("export const A = () => (\n  <p>"));
    }
}

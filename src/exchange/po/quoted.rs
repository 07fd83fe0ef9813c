//! The quoted strings of PO, with C's escape sequences.

use std::fmt::Write as _;

use crate::exchange::FileProblem;

/// Writes text in quotation marks: on one line, or with line ends in it, line by line below an
/// empty string.
pub(super) fn quote(text: &str, prefix: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    let is_one_line = text.find('\n').is_none_or(|at| at + 1 == text.len());
    if is_one_line {
        quote_line(text, &mut quoted);
        return quoted;
    }
    quoted.push_str("\"\"");
    for line in text.split_inclusive('\n') {
        quoted.push('\n');
        quoted.push_str(prefix);
        quote_line(line, &mut quoted);
    }
    quoted
}

fn quote_line(line: &str, quoted: &mut String) {
    quoted.push('"');
    for c in line.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            '\u{7}' => quoted.push_str("\\a"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{b}' => quoted.push_str("\\v"),
            '\u{c}' => quoted.push_str("\\f"),
            c if c.is_ascii_control() => {
                let _ = write!(quoted, "\\{:03o}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
}

/// Adds what stands in quotation marks to `bytes`.
///
/// Octal and hexadecimal sequences are bytes, so only the whole string can be told to be UTF-8.
pub(super) fn unquote(quoted: &str, bytes: &mut Vec<u8>) -> Result<(), FileProblem> {
    let mut rest = quoted.strip_prefix('"').ok_or(FileProblem::PoString)?;
    loop {
        let at = rest.find(['"', '\\']).ok_or(FileProblem::PoString)?;
        let (before, after) = rest.split_at(at);
        bytes.extend(before.as_bytes());
        let Some(sequence) = after.strip_prefix('\\') else {
            return if after[1..].trim().is_empty() { Ok(()) } else { Err(FileProblem::PoString) };
        };
        let (byte, length) = unescape(sequence)?;
        bytes.push(byte);
        rest = &sequence[length..];
    }
}

/// Reads an escape sequence without its backslash; returns the byte and the length.
fn unescape(sequence: &str) -> Result<(u8, usize), FileProblem> {
    let digits =
        |radix: u32, text: &str, most: usize| text.chars().take(most).take_while(|c| c.is_digit(radix)).count();
    let first = sequence.chars().next().ok_or(FileProblem::PoString)?;
    let bad = || FileProblem::PoEscape { found: format!("\\{first}") };
    let byte = match first {
        'n' => b'\n',
        't' => b'\t',
        'r' => b'\r',
        'a' => 7,
        'b' => 8,
        'v' => 0xb,
        'f' => 0xc,
        '"' | '\\' => first as u8,
        '0'..='7' => {
            let length = digits(8, sequence, 3);
            return u8::from_str_radix(&sequence[..length], 8).map(|byte| (byte, length)).map_err(|_| bad());
        }
        'x' => {
            let length = 1 + digits(16, &sequence[1..], 2);
            return u8::from_str_radix(&sequence[1..length], 16).map(|byte| (byte, length)).map_err(|_| bad());
        }
        _ => return Err(bad()),
    };
    Ok((byte, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unquoted(text: &str) -> Result<String, FileProblem> {
        let mut bytes = Vec::new();
        text.lines().try_for_each(|line| unquote(line, &mut bytes))?;
        Ok(String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn every_character_comes_back() {
        for text in ["", "a", "a\n", "\n", "\na", "a\nb\n", "\"\\\"", "\u{0}\u{7}\u{1b}1\u{7f}\r\n\t", "مرحبا 你好"]
        {
            assert_eq!(unquoted(&quote(text, "")).as_deref(), Ok(text), "{text:?}");
        }
        assert_eq!(quote("a\n", ""), r#""a\n""#);
        assert_eq!(quote("a\nb", "#~ "), "\"\"\n#~ \"a\\n\"\n#~ \"b\"");
    }

    #[test]
    fn sequences_are_those_of_c() {
        assert_eq!(unquoted(r#""\x41\101\0\303\251" "#).as_deref(), Ok("AA\0é"));
        for (text, found) in [(r#""\d""#, "\\d"), (r#""\x""#, "\\x"), (r#""\777""#, "\\7"), (r#""\é""#, "\\é")] {
            assert_eq!(unquoted(text), Err(FileProblem::PoEscape { found: found.to_owned() }), "{text}");
        }
        for text in ["\"", "\"a", "\"a\\", "\"a\" b", "a\"", "\"a\\\""] {
            assert_eq!(unquoted(text), Err(FileProblem::PoString), "{text}");
        }
    }
}

//! Where in a Fluent resource values stand, which its parser does not say, and how deeply it nests.

use std::ops::Range;

/// The most braces and calls in one entry: each may stand in the one before it, and the parser calls itself
/// for each.
const MAX_NESTING: usize = 120;

/// Tells whether an entry may nest deeper than the parser can follow.
pub(super) fn is_too_deep(text: &str) -> bool {
    let mut count = 0;
    text.split_inclusive('\n').any(|line| {
        if is_entry_start(line) {
            count = 0;
        }
        let is_call = |at: usize| at > 0 && (is_of_name(line.as_bytes()[at - 1]) || line.as_bytes()[at - 1] == b' ');
        count += memchr::memchr_iter(b'{', line.as_bytes()).count();
        count += memchr::memchr_iter(b'(', line.as_bytes()).filter(|at| is_call(*at)).count();
        count > MAX_NESTING
    })
}

/// Tells whether a line can be nothing but the start of an entry: the parser is at none of its depths there.
fn is_entry_start(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii() && is_of_name(c as u8));
    rest.len() < name.len()
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

/// Returns what of a text is a part of it, by where it stands.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Finds the sign behind a name that ends at `at`, and returns where it ends.
pub(super) fn equals_after(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let blanks = rest.len() - rest.trim_start_matches(' ').len();
    at + blanks + usize::from(rest[blanks..].starts_with('='))
}

/// Finds the value behind the sign that ends at `at`, without the white space around it.
pub(super) fn value_after(text: &str, at: usize) -> Range<usize> {
    let blank = |at: usize| at + (text[at..].len() - text[at..].trim_start_matches(' ').len());
    let mut start = blank(at);
    while let Some(next) = line_end(text, start) {
        start = blank(next);
    }
    let (mut here, mut end) = (start, start);
    while let Some(c) = text[here..].chars().next() {
        if c == '{' {
            here = placeable_end(text, here);
            end = here;
        } else if line_end(text, here).is_some() {
            match continuation(text, here) {
                Some(next) => here = next,
                None => break,
            }
        } else {
            here += c.len_utf8();
            if !c.is_whitespace() {
                end = here;
            }
        }
    }
    start..end
}

/// Returns where the next line begins, if a line ends here.
fn line_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let length = if rest.starts_with('\n') { 1 } else { 2 };
    (rest.starts_with('\n') || rest.starts_with("\r\n")).then_some(at + length)
}

/// Returns where a value goes on behind a line end, if it does.
fn continuation(text: &str, mut at: usize) -> Option<usize> {
    while let Some(next) = line_end(text, at) {
        let indented = text[next..].trim_start_matches(' ');
        at = text.len() - indented.len();
        if line_end(text, at).is_some() {
            continue;
        }
        let is_indented = at > next;
        return match indented.chars().next()? {
            '{' => Some(at),
            '.' | '}' | '[' | '*' => None,
            _ if is_indented => Some(at),
            _ => None,
        };
    }
    None
}

/// Returns where a placeable ends that begins at `at`.
fn placeable_end(text: &str, at: usize) -> usize {
    // For each brace that is open, whether variants stand in it, whose quotation marks are text.
    let mut open: Vec<bool> = Vec::new();
    let bytes = text.as_bytes();
    let mut here = at;
    while let Some(byte) = bytes.get(here) {
        match byte {
            b'{' => open.push(false),
            b'}' => {
                open.pop();
                if open.is_empty() {
                    return here + 1;
                }
            }
            b'"' if open.last() == Some(&false) => {
                here += 1;
                while let Some(byte) = bytes.get(here).filter(|byte| !matches!(byte, b'"' | b'\n')) {
                    here += if *byte == b'\\' { 2 } else { 1 };
                }
            }
            b'-' if bytes.get(here + 1) == Some(&b'>') => {
                if let Some(has_variants) = open.last_mut() {
                    *has_variants = true;
                }
            }
            _ => {}
        }
        here += 1;
    }
    text.len()
}

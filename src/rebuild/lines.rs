//! Lines of blocks that stand in quotes and lists: what is written before each of them.

/// Returns what stands before the further lines of a block that begins at `at`: the quote marks
/// of its first line, and spaces for everything else.
pub(super) fn continuation(text: &str, at: usize) -> String {
    let near = at.saturating_sub(LONG_LINE);
    let Some(start) = text.as_bytes()[near..at].iter().rposition(|byte| *byte == b'\n').map(|end| near + end + 1)
    else {
        // Past that, nothing stands before a line that means anything.
        return if near == 0 { marks(&text[..at]) } else { String::new() };
    };
    marks(&text[start..at])
}

/// The longest line, in bytes, that further lines are aligned with.
const LONG_LINE: usize = 4_096;

fn marks(before: &str) -> String {
    let kept = |c: char| if c == '>' || c == '\t' { c } else { ' ' };
    before.chars().filter(|c| *c != '\u{feff}').map(kept).collect()
}

/// Takes a block's text out of what stands before its further lines. Lines that lack part of it,
/// as Markdown allows, lose what they have.
pub(super) fn unprefixed(text: &str, continuation: &str) -> String {
    let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    let mut plain = String::with_capacity(text.len());
    plain.push_str(lines.next().unwrap_or_default());
    for line in lines {
        plain.push('\n');
        plain.push_str(without(line, continuation));
    }
    plain
}

fn without<'a>(line: &'a str, continuation: &str) -> &'a str {
    let mut rest = line;
    let mut blanks = 0;
    for c in continuation.chars() {
        if c == '>' {
            rest = rest.trim_start_matches([' ', '\t']).strip_prefix('>').unwrap_or(rest);
            blanks = 0;
        } else if blanks > 0 {
            // A tab stands for several blanks.
            blanks -= 1;
        } else if let Some(after) = rest.strip_prefix('\t') {
            (rest, blanks) = (after, if c == '\t' { 0 } else { 3 });
        } else {
            rest = rest.strip_prefix(' ').unwrap_or(rest);
        }
    }
    rest
}

/// Puts a block's text behind what stands before its further lines, with these line ends.
pub(super) fn prefixed(text: &str, continuation: &str, line_end: &str) -> String {
    let mut lines = text.split('\n');
    let mut block = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        block.push_str(line_end);
        block.push_str(if line.is_empty() { continuation.trim_end() } else { continuation });
        block.push_str(line);
    }
    block
}

/// Returns the line end that most lines of a text have; LF where there is none.
pub(super) fn line_end(text: &str) -> &'static str {
    let all = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    let windows = memchr::memmem::find_iter(text.as_bytes(), b"\r\n").count();
    if windows * 2 > all { "\r\n" } else { "\n" }
}

/// Writes every line end as `line_end`.
pub(super) fn with_line_ends(text: &str, line_end: &str) -> String {
    let text = text.replace("\r\n", "\n");
    if line_end == "\n" { text } else { text.replace('\n', line_end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_place() {
        let text = "> - one\n>   two\nthree\n";
        let continuation = continuation(text, 4);
        assert_eq!(continuation, ">   ");
        let plain = unprefixed(&text[4..text.len() - 1], &continuation);
        assert_eq!(plain, "one\ntwo\nthree");
        assert_eq!(prefixed(&plain, &continuation, "\r\n"), "one\r\n>   two\r\n>   three");
    }
}

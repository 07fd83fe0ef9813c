//! Code spans of a text of Markdown.

use std::borrow::Cow;

/// Finds the code spans of a text, with their ticks.
pub(crate) fn code_spans(text: &str) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    while let Some(start) = memchr::memchr(b'`', &bytes[at..]).map(|next| at + next) {
        let length = bytes[start..].iter().take_while(|byte| **byte == b'`').count();
        runs.push((start, length));
        at = start + length;
    }
    let longest = runs.iter().map(|(_, length)| *length).max().unwrap_or(0);
    let mut last_of = vec![0; longest + 1];
    runs.iter().enumerate().for_each(|(at, (_, length))| last_of[*length] = at);
    let mut spans = Vec::new();
    let mut run = 0;
    while let Some((start, length)) = runs.get(run).copied() {
        let has_end = last_of[length] > run;
        let end = if has_end { (run + 1..runs.len()).find(|end| runs[*end].1 == length) } else { None };
        match end {
            Some(end) => {
                spans.push(start..runs[end].0 + length);
                run = end + 1;
            }
            None => run += 1,
        }
    }
    spans
}

/// Returns a text without its code spans.
pub(crate) fn prose(text: &str) -> Cow<'_, str> {
    if !text.contains('`') {
        return Cow::Borrowed(text);
    }
    let mut prose = String::with_capacity(text.len());
    let mut at = 0;
    for span in code_spans(text) {
        prose.push_str(&text[at..span.start]);
        prose.push(' ');
        at = span.end;
    }
    prose.push_str(&text[at..]);
    Cow::Owned(prose)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_are_no_words() {
        assert_eq!(prose("the `device` flag of ``a`b`` is on"), "the   flag of   is on");
        assert_eq!(prose("an open ` tick"), "an open ` tick");
    }

    #[test]
    fn code_spans_end_at_as_many_ticks() {
        let spans = |text: &'static str| code_spans(text).into_iter().map(|span| &text[span]).collect::<Vec<_>>();
        assert_eq!(spans("a `b` ``c`d`` ` e"), ["`b`", "``c`d``"]);
        assert_eq!(spans("``` a"), [""; 0]);
        assert_eq!(prose("a `b` c"), "a   c");
    }
}

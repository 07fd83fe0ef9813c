//! The indented bodies of admonitions and tabs, as MkDocs has them.
//!
//! To Markdown they are code. Their indentation is moved behind the end of the line before, where it
//! means nothing, so that what stands in them is read as what it is, and every place stays what it was.

use std::borrow::Cow;

/// What the first line of an admonition or of a tab begins with.
const HEADS: [&str; 6] = ["!!! ", "??? ", "???+ ", "=== \"", "===! \"", "===+ \""];

/// How much deeper than its first line a body is indented.
const STEP: usize = 4;

/// The most bodies within each other that are followed.
const MAX_DEPTH: usize = 32;

/// Tells whether a line begins an admonition or a tab.
pub(super) fn is_head(line: &str) -> bool {
    let line = line.trim_start();
    HEADS.iter().any(|mark| line.starts_with(mark))
}

/// Returns where the title stands in the first line of an admonition or of a tab.
pub(super) fn title(line: &str) -> Option<std::ops::Range<usize>> {
    let start = line.find('"')? + 1;
    let end = line.rfind('"').filter(|end| *end > start)?;
    Some(start..end)
}

/// Moves the indentation of bodies away. `text` is a body of Markdown as it stands, `masked` as it is
/// read.
pub(super) fn moved<'a>(text: &str, masked: Cow<'a, str>) -> Cow<'a, str> {
    if !text.lines().any(is_head) {
        return masked;
    }
    let mut bytes = masked.into_owned().into_bytes();
    // How deep the first lines are indented that are open, the outermost first.
    let mut heads: Vec<usize> = Vec::new();
    let mut fence: Option<&str> = None;
    let (mut at, mut before) = (0, "");
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let inner = line.trim_start_matches([' ', '\t']);
        if inner.trim().is_empty() {
            before = line;
            continue;
        }
        let columns = line[..line.len() - inner.len()].bytes().fold(0, |columns, byte| match byte {
            b'\t' => columns + STEP - columns % STEP,
            _ => columns + 1,
        });
        if fence.is_none() || heads.last().is_some_and(|head| columns < head + STEP) {
            while heads.pop_if(|head| columns < *head + STEP).is_some() {
                fence = None;
            }
        }
        let own = blanks(line, heads.len() * STEP);
        if own > 0 && start > 0 {
            let line_end = if before.ends_with("\r\n") { 2 } else { 1 };
            // Two blanks at the end of a line would break it; a tab behind a row would be a cell.
            let is_plain = before.trim_end().ends_with('|') || before.trim_start().starts_with(['`', '~']);
            let moved = &mut bytes[start - line_end..start + own];
            moved.rotate_left(line_end);
            moved[..own].fill(if is_plain { b' ' } else { b'\t' });
        }
        let mark = ["```", "~~~"].into_iter().find(|mark| inner.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, None) if is_head(inner) && heads.len() < MAX_DEPTH => heads.push(columns),
            _ => {}
        }
        before = line;
    }
    // Only blanks and the ends of lines changed places.
    String::from_utf8(bytes).unwrap_or_default().into()
}

/// Returns how many bytes of a line are blanks in these first columns.
fn blanks(line: &str, columns: usize) -> usize {
    let mut column = 0;
    let mut is_in = |byte: &u8| {
        column += if *byte == b'\t' { STEP - column % STEP } else { 1 };
        matches!(byte, b' ' | b'\t') && column <= columns
    };
    line.as_bytes().iter().take_while(|byte| is_in(byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Content, Dialect, Generator, Kind, TranslatableKeys};

    #[test]
    fn bodies_are_moved_to_the_margin() {
        let text = "!!! note \"T\"\n    One\n\n    - two\n\n    ??? tip\n        Three\n\n        ```\n        !!! x\n            y\n        ```\n    Four\n\n        code\n\nFive\n\n    code\n";
        let read = moved(text, Cow::Borrowed(text));
        assert_eq!(read.len(), text.len());
        let lines: Vec<&str> = read.lines().map(str::trim_end).collect();
        assert_eq!(
            lines,
            [
                "!!! note \"T\"",
                "One",
                "",
                "- two",
                "",
                "??? tip",
                "Three",
                "",
                "```",
                "!!! x",
                "    y",
                "```",
                "Four",
                "",
                "    code",
                "",
                "Five",
                "",
                "    code"
            ]
        );
        let windows = text.replace('\n', "\r\n");
        let read = moved(&windows, Cow::Borrowed(&windows));
        assert_eq!(read.lines().map(str::trim_end).collect::<Vec<_>>(), lines);
    }

    proptest::proptest! {
        #[test]
        fn every_document_is_read(
            pieces in proptest::collection::vec(proptest::sample::select(vec![
                "!!! a \"T\"", "=== \"B\"", "??? b", "    ", "        ", "\t", "  ", "\n", "\r\n", "\n\n", "```", "~~~", "| x |",
                "|-|", "é", "- ", "> ", "1. ", ": d", "{{< s\n>}}", "$a$", "$$", "{b}", "<C>", "</C>", "text", "# ",
            ]), 0..40),
        ) {
            let text = pieces.concat();
            proptest::prop_assert_eq!(moved(&text, Cow::Borrowed(&text)).len(), text.len());
            for generator in Generator::ALL {
                let keys = TranslatableKeys::default().with_dialect(Dialect::of(generator).with_math());
                let content = Content::read(text.as_bytes(), Kind::Markdown, &keys);
                for block in &content.blocks {
                    proptest::prop_assert!(text.get(block.span.clone()).is_some(), "{:?} of {:?}", block, text);
                }
            }
        }
    }
}

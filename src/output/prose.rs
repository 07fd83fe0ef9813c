//! Pages and help in lines of a width, whatever the script.

use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

/// The narrowest column of text: where less is left beside a term, text goes on below it.
const NARROWEST: usize = 30;

/// How far what is below a term stands in.
const INDENT: usize = 10;

/// Breaks lines that are wider than a screen between words, where one script or another lets lines end. What a line
/// goes on with stands below its text: that of a list item, or of the second column. Code blocks, tables and commands
/// stay as they are.
pub fn prose(text: &str, width: usize) -> String {
    let mut wrapped = String::with_capacity(text.len() + text.len() / 8);
    let mut is_code = false;
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let start = line.trim_start();
        is_code ^= start.starts_with("```");
        let is_command = start.starts_with("locdrift ") && start.len() < line.len();
        let is_kept = is_code || start.starts_with('|') || is_command || line.width() <= width;
        if is_kept {
            wrapped.push_str(line);
        } else {
            wrap(line, width, &mut wrapped);
        }
        wrapped.push_str(end);
    }
    wrapped
}

fn wrap(line: &str, width: usize, wrapped: &mut String) {
    let (term, text) = line.split_at(text_start(line));
    let mut hang = term.width();
    let mut first = term.to_owned();
    if width < hang + NARROWEST && hang > INDENT {
        hang = INDENT;
        wrapped.push_str(term.trim_end());
        wrapped.push('\n');
        first = " ".repeat(hang);
    }
    let rest = " ".repeat(hang);
    let options =
        Options::new(width).initial_indent(&first).subsequent_indent(&rest).word_splitter(WordSplitter::NoHyphenation);
    let parts = whole_spans(text);
    let measured: String = parts.iter().map(|(measured, _)| measured.as_str()).collect();
    let mut code = parts.iter().filter_map(|(_, code)| *code).flat_map(str::chars);
    let lines = textwrap::wrap(&measured, options).join("\n");
    wrapped.extend(lines.chars().map(|c| if c == FILLER { code.next().unwrap_or(c) } else { c }));
}

/// A private character that stands for each one of a code span while lines are broken.
const FILLER: char = '\u{e000}';

/// Splits a text into code spans and what stands between them: as it is measured, and a span as it is. Spans of
/// plain ASCII are one word each, so that no line ends in them.
fn whole_spans(text: &str) -> Vec<(String, Option<&str>)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let Some(length) = rest[start + 1..].find('`').map(|end| end + 2) else { break };
        let (before, span) = (&rest[..start], &rest[start..start + length]);
        parts.push((before.to_owned(), None));
        let is_plain = span.is_ascii() && length < NARROWEST;
        parts.push(if is_plain { (FILLER.to_string().repeat(length), Some(span)) } else { (span.to_owned(), None) });
        rest = &rest[start + length..];
    }
    parts.push((rest.to_owned(), None));
    parts
}

/// Returns where the text of a line starts: behind its indent, behind the mark of a list item, or behind the gap
/// between two columns.
fn text_start(line: &str) -> usize {
    let indent = line.len() - line.trim_start().len();
    let behind = &line[indent..];
    let gap = behind.find("  ").map(|gap| indent + gap);
    if let Some(gap) = gap.filter(|_| indent > 0) {
        return line.len() - line[gap..].trim_start().len();
    }
    let mark = behind.find(' ').filter(|end| is_mark(&behind[..*end]));
    indent + mark.map_or(0, |end| end + 1)
}

fn is_mark(word: &str) -> bool {
    let digits = word.strip_suffix('.').filter(|digits| !digits.is_empty());
    matches!(word, "-" | "*") || digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_where_the_script_lets_them() {
        let page = "# 見出し\n\n- 原文ドキュメントのフォルダーを読み取り、すべての翻訳の状態を `locdrift.yml` に従って報告します。\n\n```sh\nlocdrift check --output html=report.html --output json=report.json --all\n```\n";
        assert_eq!(
            prose(page, 40),
            "# 見出し\n\n- 原文ドキュメントのフォルダーを\n  読み取り、すべての翻訳の状態を\n  `locdrift.yml` に従って報告します。\n\n```sh\nlocdrift check --output html=report.html --output json=report.json --all\n```\n"
        );
    }

    #[test]
    fn what_a_line_goes_on_with_stands_below_its_text() {
        let help = "  -o, --out <FILE>  Write to a file, or to a folder if the format makes several files\n";
        let wide = "  -o, --out <FILE>  Write to a file, or to a folder if\n                    the format makes several files\n";
        let narrow = "  -o, --out <FILE>\n          Write to a file, or to a folder\n          if the format makes several\n          files\n";
        assert_eq!((prose(help, 56).as_str(), prose(help, 42).as_str()), (wide, narrow));
        assert_eq!(
            prose("locdrift does not end a line in `a b/c --d`, ever\n", 32),
            "locdrift does not end a line in\n`a b/c --d`, ever\n"
        );
        assert_eq!(prose("1. One two three four five\n", 12), "1. One two\n   three\n   four five\n");
        assert_eq!(
            prose("      locdrift check docs/en-us docs/nl-nl\n", 20),
            "      locdrift check docs/en-us docs/nl-nl\n"
        );
    }
}

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
        let is_kept = is_code || start.starts_with('|') || start.starts_with("locdrift ") || line.width() <= width;
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
    wrapped.push_str(&textwrap::wrap(text, options).join("\n"));
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
        assert_eq!(prose("1. One two three four five\n", 12), "1. One two\n   three\n   four five\n");
        assert_eq!(
            prose("      locdrift check docs/en-us docs/nl-nl\n", 20),
            "      locdrift check docs/en-us docs/nl-nl\n"
        );
    }
}

//! Styled text in lines of a width.

use std::fmt::Write as _;

use anstyle::Style;
use textwrap::{Options, WordSplitter};

use super::plain;

/// The narrowest lines that are written, whatever the screen.
const NARROWEST: usize = 10;

/// A piece of a text, with how it looks.
pub(super) type StyledText = (Style, String);

/// Makes lines of pieces, each at most this wide, broken between words where one script or
/// another lets lines end. A line end in the text ends a line. Every line closes its styles.
pub(super) fn wrap(pieces: &[StyledText], width: usize) -> Vec<String> {
    let mut text = String::new();
    let mut ends = Vec::new();
    for (style, piece) in pieces {
        let lines = piece.split('\n').map(|line| plain(line.trim_end_matches('\r')));
        text.push_str(&lines.collect::<Vec<_>>().join("\n"));
        ends.push((text.len(), *style));
    }
    let options = Options::new(width.max(NARROWEST)).word_splitter(WordSplitter::NoHyphenation);
    let mut lines = Vec::new();
    let (mut from, mut piece) = (0, 0);
    for paragraph in text.split('\n') {
        let mut at = from;
        for line in textwrap::wrap(paragraph, &options) {
            // Only white space stands between two lines.
            let start = at + text[at..].find(&*line).unwrap_or(0);
            at = start + line.len();
            lines.push(styled(&text, start..at, &ends, &mut piece));
        }
        from += paragraph.len() + 1;
    }
    lines
}

/// Writes a part of a text with its styles.
fn styled(text: &str, part: std::ops::Range<usize>, ends: &[(usize, Style)], piece: &mut usize) -> String {
    let mut line = String::new();
    let mut at = part.start;
    while at < part.end {
        while ends.get(*piece).is_some_and(|(end, _)| *end <= at) {
            *piece += 1;
        }
        let (end, style) =
            ends.get(*piece).map_or((part.end, Style::new()), |(end, style)| ((*end).min(part.end), *style));
        let _ = write!(line, "{style}{}{style:#}", &text[at..end]);
        at = end;
    }
    line
}

#[cfg(test)]
mod tests {
    use anstyle::AnsiColor;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn stripped(lines: &[String]) -> Vec<String> {
        lines.iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect()
    }

    #[test]
    fn lines_end_between_words_in_every_script() {
        let texts = [
            "The quick brown fox jumps over the lazy dog and over a-hyphenated-word.",
            "製品をインストールして、サーバーを起動してください。次に設定を開きます。",
            "安装产品并启动服务器。然后打开 settings 设置。",
            "ثبّت المنتج ثم شغّل الخادم وافتح صفحة الإعدادات.",
            "Averyveryverylongwordwithoutanyplacewherealinemayend",
        ];
        for text in texts {
            for width in [10, 13, 20, 40, 200] {
                let half = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
                let red = AnsiColor::Red.on_default();
                let pieces = [(Style::new(), text[..half].to_owned()), (red, text[half..].to_owned())];
                let lines = stripped(&wrap(&pieces, width));
                assert!(lines.iter().all(|line| line.width() <= width), "{width} {lines:?}");
                let squeezed = |text: &str| text.split_whitespace().collect::<String>();
                assert_eq!(squeezed(&lines.concat()), squeezed(text));
            }
        }
        let lines = stripped(&wrap(&[(Style::new(), "one two three\n\nfour".into())], 10));
        assert_eq!(lines, ["one two", "three", "", "four"]);
    }

    #[test]
    fn every_line_closes_its_style() {
        let red = AnsiColor::Red.on_default();
        for line in wrap(&[(red, "one two three four five six".into())], 10) {
            assert!(line.starts_with(&red.to_string()) && line.ends_with("\u{1b}[0m"), "{line:?}");
        }
    }
}

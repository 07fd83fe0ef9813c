//! What stands behind the fence of a code block: its title is text, all else is code.

use std::ops::Range;

/// What holds words there.
const TITLES: [&str; 4] = ["title", "caption", "label", "header"];

/// Returns where the words stand in what is behind a fence: values in quotes.
pub(super) fn info_titles(info: &str) -> Vec<Range<usize>> {
    let mut titles = Vec::new();
    let mut at = 0;
    while let Some(sign) = info[at..].find('=').map(|sign| at + sign) {
        let before = &info[at..sign];
        at = sign + 1;
        let Some(quote) = info[at..].chars().next().filter(|quote| matches!(quote, '"' | '\'')) else { continue };
        let Some(length) = info[at + 1..].find(quote) else { continue };
        let value = at + 1..at + 1 + length;
        at = value.end + 1;
        let is_of = |title: &str| {
            let before = before.strip_suffix(title);
            before.is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_')))
        };
        if TITLES.iter().any(|title| is_of(title)) && !info[value.clone()].trim().is_empty() {
            titles.push(value);
        }
    }
    titles
}

/// Returns where the words of titles stand in a block of code; none where it begins with no fence.
pub(super) fn titles(block: &str) -> Vec<Range<usize>> {
    let line = block.lines().next().unwrap_or_default();
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~')).unwrap_or(' ');
    let info = line.trim_start_matches(mark);
    let start = line.len() - info.len();
    if mark == ' ' || start < 3 || mark == '`' && info.contains(mark) {
        return Vec::new();
    }
    info_titles(info).into_iter().map(|title| title.start + start..title.end + start).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_told_from_code() {
        for (block, expected) in [
            ("```js title=\"One two\"\nlet title = \"x\"\n```", vec!["One two"]),
            ("~~~sh caption='It is `a`' {1} title=\"b\"\n~~~", vec!["It is `a`", "b"]),
            ("```js {title=\"One\"}\n```", vec!["One"]),
            ("```js subtitle=\"One\" data-title=\"two\" title= x\n```", vec![]),
            ("```js title=\"\" label=\"open\n\"\n```", vec![]),
            ("```js x=\"title=\" title=\"One\"\n```", vec!["One"]),
            ("``` title=\"a `b`\"\n```", vec![]),
            ("    title=\"One\"", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = titles(block).into_iter().map(|title| &block[title]).collect();
            assert_eq!(found, expected, "{block}");
        }
    }
}

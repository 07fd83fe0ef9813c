//! Tells pages apart that surely have no damage, line by line, without taking them apart.
//!
//! Most pages are sound, and taking a page apart takes many times as long as reading it. Whatever
//! leaves a doubt here is taken apart.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::{FixedState, FoldHasher};

use super::{anchors, characters, identifiers, markup, untranslated};
use crate::base::locale::Locale;
use crate::base::text::find_byte;
use crate::document::{Kind, front_matter};

/// What a first look tells of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstLook {
    /// It is sound; how many code blocks it has.
    Sound(usize),
    /// Its body, which begins here, is that of its base.
    Copied(usize),
    /// It has to be taken apart.
    Doubtful,
}

/// Looks at a translation and the version that it was made from without taking them apart: what that takes is
/// little, and enough for most.
pub fn first_look(base: &[u8], translation: &[u8], kind: Kind, locale: &Locale) -> FirstLook {
    let text = simdutf8::basic::from_utf8;
    match (text(base), text(translation)) {
        (Ok(base), Ok(translation)) => look(base, translation, kind, &locale.to_string()),
        _ => FirstLook::Doubtful,
    }
}

/// Looks at a page and its base.
fn look(base: &str, translation: &str, kind: Kind, language: &str) -> FirstLook {
    if kind != Kind::Markdown || characters::may_be_lost(translation) {
        return FirstLook::Doubtful;
    }
    let (Some((base_front, base)), Some((own_front, own))) = (parts(base, kind), parts(translation, kind)) else {
        return FirstLook::Doubtful;
    };
    if base == own {
        return FirstLook::Copied(translation.len() - own.len());
    }
    let is_own = |line: &str| may_be_source_text(line) && base_front.contains(line) && is_source_text(line, language);
    if own_front.lines().any(is_own) || markup::may_leak(own) {
        return FirstLook::Doubtful;
    }
    let has_labels = memchr::memmem::find(base.as_bytes(), b"]:").is_some();
    let facts = || LineFacts { has_labels, ..LineFacts::default() };
    Sieve { base: facts(), own: facts(), ..Sieve::default() }
        .pass(base, own, language)
        .map_or(FirstLook::Doubtful, FirstLook::Sound)
}

/// Parts a page into what stands before its body, and the body; `None` where that is not plain.
fn parts(text: &str, kind: Kind) -> Option<(&str, &str)> {
    let Some(block) = front_matter::find(text.as_bytes(), kind) else {
        return (!text.starts_with('\u{feff}')).then_some(("", text));
    };
    if block.end != front_matter::FrontMatterEnd::Closed {
        return None;
    }
    let end = block.start + block.text.len();
    let body = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    Some((&text[..end], &text[body..]))
}

/// Tells whether a line may be one that nobody translated.
fn is_source_text(line: &str, language: &str) -> bool {
    const STOPS: usize = 2;
    may_be_source_text(line) && untranslated::stops(line, language) >= STOPS
}

/// Tells whether a line has as many words as a text that nobody translated.
fn may_be_source_text(line: &str) -> bool {
    const WORDS: usize = 4;
    line.bytes().filter(|byte| *byte == b' ').count() >= WORDS
}

/// What was seen so far of two bodies.
#[derive(Default)]
struct Sieve {
    /// The fence of the code block that is open.
    fence: Option<&'static str>,
    code_blocks: usize,
    /// Whether a heading has an anchor, and whether one needs it that has none.
    anchors: (bool, bool),
    base: LineFacts,
    own: LineFacts,
}

impl Sieve {
    /// Compares two bodies, and counts their code blocks; `None` where there is a doubt.
    fn pass(mut self, base: &str, own: &str, language: &str) -> Option<usize> {
        // How many lines part two blocks makes no difference, but in code.
        let (mut base_lines, mut own_lines) = (base, own);
        let mut is_first = true;
        loop {
            let is_code = self.fence.is_some();
            match (next(&mut base_lines, is_code), next(&mut own_lines, is_code)) {
                ((Some(base), base_apart), (Some(own), own_apart)) if is_first || base_apart == own_apart => {
                    is_first = false;
                    // A paragraph may be broken into other lines.
                    let (mut base_rest, mut own_rest) = ("", "");
                    if !is_code {
                        (base_rest, own_rest) = (rest(base, &mut base_lines), rest(own, &mut own_lines));
                    }
                    if !self.paragraph((base, base_rest), (own, own_rest), language) {
                        return None;
                    }
                }
                ((None, _), (None, _)) => break,
                _ => return None,
            }
        }
        let is_sound = self.fence.is_none() && self.anchors != (true, true);
        is_sound.then_some(self.code_blocks)
    }

    /// Compares two paragraphs, or other lines, each with the lines that go on with it.
    fn paragraph(&mut self, (base, base_rest): (&str, &str), (own, own_rest): (&str, &str), language: &str) -> bool {
        let text = base.trim_start_matches([' ', '\t', '>', '-', '*', '.']);
        let fence = ["```", "~~~"].into_iter().find(|mark| text.starts_with(mark));
        if base == own && base_rest == own_rest {
            match (self.fence, fence) {
                (None, Some(mark)) => (self.fence, self.code_blocks) = (Some(mark), self.code_blocks + 1),
                (Some(open), Some(mark)) if open == mark => self.fence = None,
                _ => {}
            }
            // A link within the page may lead nowhere although nothing of it changed.
            let is_plain = |line: &str| !line.contains("](#") && !is_source_text(line, language);
            return self.fence.is_some() || fence.is_some() || is_plain(own) && own_rest.lines().all(is_plain);
        }
        if self.fence.is_some() || fence.is_some() || base.starts_with(['\t']) || base.starts_with("    ") {
            return false;
        }
        let is_definition = |line: &str| line.trim_start().starts_with('[') && line.contains("]:");
        if is_definition(base) || is_definition(own) {
            return false;
        }
        if !is_built_alike(base, own) || says_the_same(base, base_rest, own, own_rest) {
            return false;
        }
        let own = if base.starts_with('#') {
            match self.heading(base, own) {
                Some(own) => own,
                None => return false,
            }
        } else {
            own
        };
        self.base.read(base, base_rest) && self.own.read(own, own_rest) && self.base.are_in(&self.own)
    }

    /// Compares the anchor of a heading, and returns the heading without it.
    fn heading<'a>(&mut self, base: &str, own: &'a str) -> Option<&'a str> {
        if base.contains(['<', '{']) {
            return None;
        }
        let text = own.trim_start_matches(['#', ' ']);
        match text.strip_prefix("<a name=\"").and_then(|rest| rest.split_once("\"></a>")) {
            Some((name, rest)) => {
                self.anchors.0 = true;
                (anchors::is_slug_of(base, name) && !rest.contains("<a")).then_some(rest)
            }
            None => {
                // Once is enough.
                self.anchors.1 = self.anchors.1 || anchors::slug_of(base) != anchors::slug_of(own);
                Some(own)
            }
        }
    }
}

/// Returns the next line that counts, and whether others part it from the one before.
fn next<'a>(lines: &mut &'a str, is_code: bool) -> (Option<&'a str>, bool) {
    let mut is_apart = false;
    while !lines.is_empty() {
        let end = memchr::memchr(b'\n', lines.as_bytes()).unwrap_or(lines.len());
        let line = lines[..end].trim_end();
        *lines = lines.get(end + 1..).unwrap_or_default();
        let is_blank = line.is_empty();
        is_apart |= is_blank;
        if is_code || !is_blank {
            return (Some(line), is_apart);
        }
    }
    (None, is_apart)
}

/// Takes the lines that go on with a paragraph.
fn rest<'a>(first: &str, lines: &mut &'a str) -> &'a str {
    if !may_go_on(first) {
        return "";
    }
    let all = *lines;
    let mut taken = 0;
    while let Some(line) = all.get(taken..).filter(|left| !left.is_empty()) {
        let end = memchr::memchr(b'\n', line.as_bytes()).unwrap_or(line.len());
        if !goes_on(&line[..end]) {
            break;
        }
        taken = (taken + end + 1).min(all.len());
    }
    *lines = &all[taken..];
    &all[..taken]
}

/// Tells whether a line is such as others may go on with: text, or the first line of an item.
fn may_go_on(line: &str) -> bool {
    let text = line.trim_start();
    let is_rule = text.bytes().all(|byte| matches!(byte, b'-' | b'*' | b'_' | b'=' | b' ' | b'+'));
    let is_other = text.starts_with(['#', '>', '|', ':', '<', '=']) || text.starts_with("[!") || is_fence(text);
    !(is_rule
        || is_other
        || memchr::memchr(b'|', text.as_bytes()).is_some()
        || line.starts_with("    ")
        || line.starts_with('\t'))
}

/// Tells whether a line surely goes on with the paragraph before it.
fn goes_on(line: &str) -> bool {
    let text = line.trim();
    let bytes = text.as_bytes();
    let Some(first) = bytes.first() else { return false };
    let second = bytes.get(1).copied().unwrap_or(b' ');
    let is_text = match first {
        b'#' | b'>' | b'+' | b'|' | b':' | b'<' | b'=' | b'_' | b'~' => false,
        b'-' => second.is_ascii_alphabetic(),
        b'*' => second.is_ascii_alphanumeric() || second == b'*' && bytes.get(2).is_some_and(u8::is_ascii_alphanumeric),
        b'0'..=b'9' => {
            let mark = text.trim_start_matches(|c: char| c.is_ascii_digit());
            !mark.starts_with(['.', ')']) || mark[1..].starts_with(|c: char| c.is_ascii_digit())
        }
        b'[' => second != b'!',
        _ => true,
    };
    is_text && !is_fence(text) && !text.contains('|')
}

fn is_fence(text: &str) -> bool {
    text.starts_with("```") || text.starts_with("~~~")
}

/// Tells whether two paragraphs say the same, however they are broken into lines.
fn says_the_same(base: &str, base_rest: &str, own: &str, own_rest: &str) -> bool {
    let said = |first: &'_ str, rest: &'_ str| {
        let all = first.chars().chain(rest.chars());
        all.filter(|c| !c.is_whitespace()).collect::<Vec<char>>()
    };
    let starts = |text: &str| text.trim_start().as_bytes().first().copied();
    // Most differ from the first words on.
    starts(base) == starts(own) && base.as_bytes().get(..4) == own.as_bytes().get(..4) && {
        (!base_rest.is_empty() || !own_rest.is_empty() || base.len() == own.len())
            && said(base, base_rest) == said(own, own_rest)
    }
}

/// Tells whether two lines begin alike.
fn is_built_alike(base: &str, own: &str) -> bool {
    let mark = |line: &str| {
        let text = line.trim_start();
        let first = text.bytes().next().unwrap_or(b' ');
        let is_mark =
            matches!(first, b'#' | b'>' | b'-' | b'*' | b'+' | b'|' | b'0'..=b'9' | b':' | b'<' | b'=' | b' ');
        let first = if first.is_ascii_digit() { b'0' } else { first };
        (line.len() - text.len(), if is_mark { first } else { b'a' })
    };
    let alert = |line: &str| line.trim_start_matches(['>', ' ', '\t']).starts_with("[!");
    let level = |line: &str| line.bytes().take_while(|byte| *byte == b'#').count();
    mark(base) == mark(own) && level(base) == level(own) && !(base.ends_with(']') && alert(base))
}

/// What of a line no translator changes.
#[derive(Default)]
struct LineFacts {
    hashes: Vec<u64>,
    /// How many brackets open.
    brackets: usize,
    /// How many tags begin.
    tags: usize,
    /// How many marks of strong emphasis there are.
    strong: usize,
    /// Whether the page names destinations by labels, so that whatever is in brackets may be one.
    has_labels: bool,
}

impl LineFacts {
    /// Reads a line and those that go on with it; `false` where one has something that only a closer look
    /// tells of.
    fn read(&mut self, line: &str, rest: &str) -> bool {
        self.hashes.clear();
        (self.brackets, self.tags, self.strong) = (0, 0, 0);
        let is_plain = self.add(line) && rest.lines().all(|line| self.add(line));
        self.hashes.sort_unstable();
        is_plain
    }

    fn add(&mut self, line: &str) -> bool {
        let bytes = line.as_bytes();
        // Where the last thing that was read ends.
        let mut at = 0;
        // Most of a text is words that are no names.
        while let Some(skipped) = find_byte(&bytes[at..], may_mean_something) {
            let found = at + skipped;
            let byte = bytes[found];
            if CLASSES[usize::from(byte)] & MARK > 0 {
                let is_inner = |byte: &u8| CLASSES[usize::from(*byte)] & INNER > 0;
                let before = bytes[at..found].iter().rev().take_while(|byte| is_inner(byte)).count();
                at = found - before + self.word(&bytes[found - before..]);
                continue;
            }
            at = found;
            let rest = &bytes[at..];
            match byte {
                b'`' => match self.code(rest) {
                    Some(length) => at += length,
                    None => return false,
                },
                b'[' => {
                    (self.brackets, at) = (self.brackets + 1, at + 1);
                }
                b']' if rest.starts_with(b"][") => match self.label(&bytes[..at], &rest[2..]) {
                    Some(length) => at += 2 + length,
                    None => return false,
                },
                b']' if self.has_labels && !rest.starts_with(b"](") => return false,
                b']' if rest.starts_with(b"](") => {
                    // A link without words.
                    if at > 0 && bytes[at - 1] == b'[' && !bytes[..at - 1].ends_with(b"!") {
                        return false;
                    }
                    let destination = &rest[2..];
                    let end = destination
                        .iter()
                        .position(|byte| matches!(byte, b')' | b' ' | b'#'))
                        .unwrap_or(destination.len());
                    if end == 0 || destination.starts_with(b"<") {
                        return false;
                    }
                    self.put(b'(', &destination[..end]);
                    at += 2 + end;
                }
                b'<' => (self.tags, at) = (self.tags + 1, at + 1),
                b'*' if rest.starts_with(b"**") => {
                    if rest.starts_with(b"***") || !self.is_clean(&line[..at], &line[at + 2..]) {
                        return false;
                    }
                    (self.strong, at) = (self.strong + 1, at + 2);
                }
                b'{' | b'$' | b'%' | b'&' => {
                    let end = rest.iter().position(|byte| byte.is_ascii_whitespace()).unwrap_or(rest.len());
                    let is_percent = byte == b'%' && end == 1;
                    if !is_percent {
                        self.put(b'{', &rest[..end.min(rest.len())]);
                    }
                    at += end.max(1);
                }
                _ => at += 1,
            }
        }
        self.strong.is_multiple_of(2)
    }

    /// Tells whether marks of emphasis are such as are surely none that are shown.
    fn is_clean(&self, before: &str, after: &str) -> bool {
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let (last, first) = (before.chars().next_back(), after.chars().next());
        if self.strong.is_multiple_of(2) { is_word(first) && !is_word(last) } else { is_word(last) }
    }

    /// Takes inline code, and returns its length.
    fn code(&mut self, rest: &[u8]) -> Option<usize> {
        let ticks = rest.iter().take_while(|byte| **byte == b'`').count();
        let (marks, inner) = rest.split_at(ticks);
        let end = memchr::memmem::find(inner, marks)?;
        if inner[end + ticks..].starts_with(b"`") {
            return None;
        }
        self.put(b'`', &inner[..end]);
        Some(2 * ticks + end)
    }

    /// Takes the label of a reference, `[text][label]` or `[label][]`, and returns its length with the bracket
    /// behind it.
    fn label(&mut self, before: &[u8], rest: &[u8]) -> Option<usize> {
        let end = memchr::memchr3(b']', b'[', b'`', rest).filter(|end| rest[*end] == b']')?;
        let label = if end > 0 { &rest[..end] } else { &before[memchr::memrchr(b'[', before)? + 1..] };
        (!label.is_empty()).then(|| self.put(b'[', label))?;
        Some(end + 1)
    }

    /// Takes a word, and returns its length.
    fn word(&mut self, rest: &[u8]) -> usize {
        let is_inner = |byte: &&u8| CLASSES[usize::from(**byte)] & INNER > 0;
        let length = rest.iter().take_while(is_inner).count();
        let word = &rest[..length];
        let end =
            word.iter().rposition(|byte| !matches!(byte, b'.' | b':' | b'-' | b'/' | b',')).map_or(0, |at| at + 1);
        let word = &word[..end];
        let has_digit = word.iter().any(u8::is_ascii_digit);
        let joins = |byte: &u8| matches!(byte, b'.' | b':' | b'\\' | b'/' | b'_') || has_digit && *byte == b',';
        let is_command = || word.contains(&b'-') && std::str::from_utf8(word).is_ok_and(identifiers::is_name);
        if word.iter().any(joins) || is_command() {
            self.put(b'a', word);
            return length;
        }
        // Of `64-bit` and `4K`, the number counts.
        if has_digit {
            let runs = word.split(|byte| !byte.is_ascii_digit()).filter(|run| !run.is_empty());
            runs.for_each(|run| self.put(b'0', run));
        }
        length
    }

    /// Adds something that must be in the translation as often.
    fn put(&mut self, kind: u8, text: &[u8]) {
        let mut hasher: FoldHasher<'_> = FixedState::default().build_hasher();
        hasher.write_u8(kind);
        hasher.write(text);
        self.hashes.push(hasher.finish());
    }

    /// Tells whether another line has all of this, and as much of the rest.
    fn are_in(&self, own: &Self) -> bool {
        let mut rest = own.hashes.iter();
        let are_there = self.hashes.iter().all(|hash| rest.any(|own| own == hash));
        are_there && self.brackets == own.brackets && self.tags == own.tags && self.strong == own.strong
    }
}

/// Tells whether a byte is in one of the classes that are looked at, without looking it up.
fn may_mean_something(byte: u8) -> bool {
    // Without a way out, these are compared side by side.
    matches!(byte, b'$'..=b'&')
        | matches!(byte, b'-'..=b':')
        | matches!(byte, b'['..=b']')
        | matches!(byte, b'_'..=b'`')
        | (byte == b'*')
        | (byte == b'<')
        | (byte == b'{')
}

/// A byte that stands in words and names.
const INNER: u8 = 1;

/// One of those that makes a name of a word, or may.
const MARK: u8 = 2;

/// Any other byte that means something.
const SPECIAL: u8 = 4;

/// What each byte is.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        classes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b',' => INNER,
            b'0'..=b'9' | b'.' | b':' | b'-' | b'_' | b'/' | b'\\' => INNER | MARK,
            b'`' | b'[' | b']' | b'<' | b'*' | b'{' | b'$' | b'%' | b'&' => SPECIAL,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_differ_in_words_alone_are_sound() {
        let locale = "nl-NL".parse().expect("a locale");
        let look = |base: &str, own: &str| first_look(base.as_bytes(), own.as_bytes(), Kind::Markdown, &locale);
        let labels = "\n\n[r]: a.md\n[Int]: b.md\n";
        for (base, own) in [
            ("A 64-bit system with 4k files.", "Een systeem van 64 bits met 4K-bestanden."),
            ("The Pre-Release of Add-Ins.", "De voorlopige versie van invoegtoepassingen."),
            (&format!("See [the rest][r] and [Int][].{labels}"), &format!("Zie [de rest][r] en [Int][].{labels}")),
        ] {
            assert_eq!(look(base, own), FirstLook::Sound(0), "{own}");
        }
        for (base, own) in [
            ("Run Get-Item now.", "Voer nu Item-Ophalen uit."),
            ("Since 3.0 there.", "Daar sinds 3,0."),
            ("All 12 files.", "Alle 13 bestanden."),
            (&format!("See [the rest][r].{labels}"), &format!("Zie [de rest][s].{labels}")),
            (&format!("See [Int][].{labels}"), &format!("Zie [Geheel][].{labels}")),
            (&format!("See [Int] now.{labels}"), &format!("Zie nu [Geheel].{labels}")),
            (&format!("See it.{labels}"), &format!("Zie dat.{}", labels.replace("a.md", "c.md"))),
        ] {
            assert_eq!(look(base, own), FirstLook::Doubtful, "{own}");
        }
    }

    #[test]
    fn bytes_that_mean_something_are_known_without_a_table() {
        for byte in 0..=u8::MAX {
            let is_looked_at = CLASSES[usize::from(byte)] & (MARK | SPECIAL) > 0;
            assert_eq!(may_mean_something(byte), is_looked_at, "{byte}");
        }
    }
}

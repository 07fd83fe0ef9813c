//! Tells pages apart that surely have no damage, line by line, without taking them apart.
//!
//! Most pages are sound, and taking a page apart takes many times as long as reading it. Whatever
//! leaves a doubt here is taken apart.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::{FixedState, FoldHasher};

use super::{anchors, characters, markup, untranslated};
use crate::document::{Kind, front_matter};

/// What a first look tells of a page.
pub(super) enum FirstLook {
    /// It is sound; how many code blocks it has.
    Sound(usize),
    /// Its body, which begins here, is that of its base.
    Copied(usize),
    /// It has to be taken apart.
    Doubtful,
}

/// Looks at a page and its base.
pub(super) fn look(base: &str, translation: &str, kind: Kind, language: &str) -> FirstLook {
    if kind != Kind::Markdown || characters::may_be_lost(translation) {
        return FirstLook::Doubtful;
    }
    let (Some((base_front, base)), Some((own_front, own))) = (parts(base, kind), parts(translation, kind)) else {
        return FirstLook::Doubtful;
    };
    if base == own {
        return FirstLook::Copied(translation.len() - own.len());
    }
    let is_own = |line: &str| is_source_text(line, language) && base_front.contains(line);
    if own_front.lines().any(is_own) || markup::may_leak(own) {
        return FirstLook::Doubtful;
    }
    Sieve::default().pass(base, own, language).map_or(FirstLook::Doubtful, FirstLook::Sound)
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
    const WORDS: usize = 4;
    const STOPS: usize = 2;
    line.bytes().filter(|byte| *byte == b' ').count() >= WORDS && untranslated::stops(line, language) >= STOPS
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
        let (mut base_lines, mut own_lines) = (base.lines(), own.lines());
        loop {
            let is_code = self.fence.is_some();
            match (next(&mut base_lines, is_code), next(&mut own_lines, is_code)) {
                ((Some(base), base_apart), (Some(own), own_apart)) if base_apart == own_apart => {
                    if !self.line(base, own, language) {
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

    fn line(&mut self, base: &str, own: &str, language: &str) -> bool {
        let fence = ["```", "~~~"]
            .into_iter()
            .find(|mark| base.trim_start_matches([' ', '\t', '>', '-', '*', '.']).starts_with(mark));
        if base == own {
            match (self.fence, fence) {
                (None, Some(mark)) => (self.fence, self.code_blocks) = (Some(mark), self.code_blocks + 1),
                (Some(open), Some(mark)) if open == mark => self.fence = None,
                _ => {}
            }
            // A link within the page may lead nowhere although nothing of it changed.
            let is_plain = !own.contains("](#") && !is_source_text(own, language);
            return self.fence.is_some() || fence.is_some() || is_plain;
        }
        if self.fence.is_some() || fence.is_some() || base.starts_with(['\t']) || base.starts_with("    ") {
            return false;
        }
        if !is_built_alike(base, own) {
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
        self.base.read(base) && self.own.read(own) && self.base.are_in(&self.own)
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
                self.anchors.1 |= anchors::slug_of(base) != anchors::slug_of(own);
                Some(own)
            }
        }
    }
}

/// Returns the next line that counts, and whether others part it from the one before.
fn next<'a>(lines: &mut std::str::Lines<'a>, is_code: bool) -> (Option<&'a str>, bool) {
    let mut is_apart = false;
    let line = lines.find(|line| {
        let is_blank = line.trim().is_empty();
        is_apart |= is_blank;
        is_code || !is_blank
    });
    (line.map(str::trim_end), is_apart)
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
    mark(base) == mark(own) && level(base) == level(own) && !(alert(base) && base.ends_with(']'))
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
}

impl LineFacts {
    /// Reads a line; `false` where it has something that only a closer look tells of.
    fn read(&mut self, line: &str) -> bool {
        self.hashes.clear();
        (self.brackets, self.tags, self.strong) = (0, 0, 0);
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at).copied() {
            let rest = &line.as_bytes()[at..];
            match byte {
                b'`' => match self.code(rest) {
                    Some(length) => at += length,
                    None => return false,
                },
                b'[' => {
                    (self.brackets, at) = (self.brackets + 1, at + 1);
                }
                b']' if rest.starts_with(b"][") => return false,
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
                    if rest.starts_with(b"***") || !self.is_clean(&bytes[..at], &rest[2..]) {
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
                _ if is_inner(byte) => at += self.word(rest),
                _ => at += 1,
            }
        }
        self.hashes.sort_unstable();
        self.strong.is_multiple_of(2)
    }

    /// Tells whether marks of emphasis are such as are surely none that are shown.
    fn is_clean(&self, before: &[u8], after: &[u8]) -> bool {
        let is_blank = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_whitespace);
        // A space without a break is white space, too.
        let is_word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
        if self.strong.is_multiple_of(2) {
            is_word(after.first()) && !is_word(before.last())
        } else {
            is_word(before.last()) && !is_blank(before.last())
        }
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

    /// Takes a word, and returns its length.
    fn word(&mut self, rest: &[u8]) -> usize {
        let length = rest.iter().take_while(|byte| is_inner(**byte)).count();
        let word = &rest[..length];
        let end =
            word.iter().rposition(|byte| !matches!(byte, b'.' | b':' | b'-' | b'/' | b',')).map_or(0, |at| at + 1);
        let word = &word[..end];
        let is_name = |at: usize| match word[at] {
            b'.' | b':' | b'\\' | b'/' | b'_' => true,
            byte if byte.is_ascii_digit() => true,
            b'-' if at == 0 => word.get(1).is_some_and(u8::is_ascii_alphabetic),
            b'-' => word.get(at + 1).is_some_and(u8::is_ascii_uppercase),
            _ => false,
        };
        if (0..word.len()).any(is_name) {
            self.put(b'a', word);
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

fn is_inner(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b':' | b'-' | b'_' | b'/' | b'\\' | b',')
}

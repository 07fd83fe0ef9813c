//! What a block says that no translator changes: code, destinations, numbers, names of things.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use crate::base::text::find_byte;
use crate::document::block::{Block, BlockKind, Layers};

/// Something that stands alike in a block and in its translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Token {
    hash: u64,
    pub(super) weight: u32,
}

/// A token of this weight proves that a block says what another one says.
pub(super) const STRONG: u32 = 6;

/// Words that may stand in both by chance; it takes three of them.
const WEAK: u32 = 2;

const NUMBER: u32 = STRONG;
const NAME: u32 = 8;
const CODE: u32 = 10;

/// The tokens of each block; one hasher serves both sides of a comparison.
pub(super) struct Tokens {
    state: RandomState,
    /// Whether words that may stand in both by chance count.
    weak: bool,
}

impl Tokens {
    pub(super) fn new(weak: bool) -> Self {
        Self { state: RandomState::default(), weak }
    }

    /// Lists what each block says that translation leaves alone, every token once.
    pub(super) fn of(&self, blocks: &[&Block]) -> Vec<Vec<Token>> {
        blocks.iter().map(|block| self.of_block(block, &Layers::default())).collect()
    }

    /// As [`Self::of`], without what the other block at the same position says, too.
    pub(super) fn beside(&self, blocks: &[&Block], others: &[&Block]) -> Vec<Vec<Token>> {
        blocks.iter().zip(others).map(|(block, other)| self.of_block(block, &other.layers)).collect()
    }

    fn of_block(&self, block: &Block, other: &Layers) -> Vec<Token> {
        let mut tokens = Vec::new();
        let layers = &block.layers;
        match block.kind {
            BlockKind::Code if layers.code == other.code => {}
            BlockKind::Code => {
                tokens.push(self.folded(&layers.code, CODE));
                if self.weak {
                    let lines = layers.code.lines().map(str::trim);
                    let lines = lines.filter(|line| line.chars().any(char::is_alphanumeric));
                    tokens.extend(lines.map(|line| self.token(line, WEAK)));
                }
            }
            BlockKind::Directive if layers.text.is_empty() => {}
            _ => {
                if layers.code != other.code {
                    self.words(&layers.code, &mut tokens);
                }
                if layers.text != other.text {
                    self.spans(&layers.text, &mut tokens);
                }
            }
        }
        if layers.text != other.text {
            self.words(&layers.text, &mut tokens);
        }
        if layers.links != other.links {
            tokens.extend(layers.links.iter().filter_map(|link| self.destination(link)));
        }
        tokens.sort_unstable_by_key(|token| (token.hash, std::cmp::Reverse(token.weight)));
        tokens.dedup_by_key(|token| token.hash);
        tokens
    }

    fn token(&self, text: &str, weight: u32) -> Token {
        Token { hash: self.state.hash_one(text), weight }
    }

    /// Takes a text whatever white space stands between its words.
    fn folded(&self, text: &str, weight: u32) -> Token {
        let mut hasher = self.state.build_hasher();
        for word in text.split_whitespace() {
            hasher.write(word.as_bytes());
            hasher.write_u8(b' ');
        }
        Token { hash: hasher.finish(), weight }
    }

    /// Takes the inside of code spans.
    fn spans(&self, text: &str, tokens: &mut Vec<Token>) {
        for span in text.split('`').skip(1).step_by(2).map(str::trim) {
            if span.len() > 1 && span.chars().any(char::is_alphanumeric) {
                tokens.push(self.token(span, NAME));
            }
        }
    }

    /// Takes numbers and names; in what else is written with Latin letters, only by leave.
    fn words(&self, text: &str, tokens: &mut Vec<Token>) {
        let bytes = text.as_bytes();
        let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        // What makes a name of a word. Most words are of small letters only, and are passed over quickly.
        let is_mark = |byte: u8| matches!(byte, b'-'..=b':') | matches!(byte, b'@'..=b'Z') | (byte == b'_');
        let mut at = 0;
        while at < bytes.len() {
            let mut start = at;
            if !self.weak {
                let Some(mark) = find_byte(&bytes[at..], is_mark).map(|next| at + next) else { break };
                start = mark - bytes[at..mark].iter().rev().take_while(|byte| byte.is_ascii_lowercase()).count();
                at = mark;
            }
            if !is_inner(bytes[start]) {
                at += 1;
                continue;
            }
            while at < bytes.len()
                && (is_inner(bytes[at])
                    || (matches!(bytes[at], b'.' | b'-' | b'/' | b':' | b'@')
                        && bytes.get(at + 1).copied().is_some_and(is_inner)))
            {
                at += 1;
            }
            let word = &text[start..at];
            match weight(word.as_bytes()) {
                0 => {}
                // A part of a word with letters beyond ASCII is no word.
                _ if is_latin_letter(bytes, at) || start > 1 && is_latin_letter(bytes, start - 2) => {}
                WEAK if !self.weak => {}
                weight => tokens.push(self.token(word, weight)),
            }
        }
    }

    /// Takes a destination without the language that it may begin with.
    fn destination(&self, link: &str) -> Option<Token> {
        let scheme = memchr::memmem::find(link.as_bytes(), b"://");
        let path = scheme.map(|end| link[end + 3..].split_once('/').map_or("", |(_, path)| path));
        let path = path.or_else(|| link.strip_prefix('/'));
        let rest = path.and_then(|path| path.split_once('/')).filter(|(first, _)| is_language(first));
        // Without a language, the host counts too.
        let kept = rest.map_or(link.trim_start_matches('/'), |(_, rest)| rest).trim_end_matches('/');
        kept.contains(|c: char| c.is_alphanumeric()).then(|| self.token(kept, NAME))
    }
}

/// Tells whether the first part of a path is a language, such as `nl-nl` or `pt`.
fn is_language(part: &str) -> bool {
    let (language, region) = part.split_once('-').unwrap_or((part, "xx"));
    let is_name = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
    language.len() == 2 && matches!(region.len(), 2 | 4) && is_name(language) && is_name(region)
}

/// Tells whether a Latin letter beyond ASCII stands at a place.
fn is_latin_letter(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(|byte| matches!(byte, 0xc3..=0xc9))
}

/// How much a word of ASCII tells; 0 for nothing.
fn weight(word: &[u8]) -> u32 {
    // Most words are of small letters only.
    if word.iter().all(u8::is_ascii_lowercase) {
        return if word.len() > 3 { WEAK } else { 0 };
    }
    let (mut digits, mut letters, mut is_name) = (0, 0, false);
    let mut before = b' ';
    for byte in word {
        match byte {
            b'0'..=b'9' => digits += 1,
            b'A'..=b'Z' => {
                letters += 1;
                is_name |= before.is_ascii_alphanumeric();
            }
            b'a'..=b'z' => letters += 1,
            b'_' => is_name = true,
            b'-' => {}
            _ => is_name |= word.len() > 4,
        }
        before = *byte;
    }
    match (letters, digits) {
        (0, 0 | 1) => 0,
        (0, _) => NUMBER,
        _ if is_name || digits > 0 => {
            if word.len() > 2 {
                NAME
            } else {
                WEAK
            }
        }
        _ => {
            if letters > 3 {
                WEAK
            } else {
                0
            }
        }
    }
}

/// How strongly the tokens of two runs of blocks, or of sections, tie one to another.
#[derive(Debug, Default)]
pub(super) struct Votes {
    /// By the two sides, in that order.
    pub(super) votes: Vec<((usize, usize), u32)>,
}

/// Where a token stands: nowhere yet, in one place, or in several.
#[derive(Clone, Copy, PartialEq)]
enum Seen {
    Nowhere,
    In(usize),
    Often,
}

impl Seen {
    fn add(self, at: usize) -> Self {
        match self {
            Self::Nowhere => Self::In(at),
            Self::In(before) if before == at => self,
            _ => Self::Often,
        }
    }
}

/// Iterates over the tokens that stand in one place on each side: the places, and the weight. The places of
/// each side are given with their tokens.
fn unique<'a>(
    base: impl Iterator<Item = (usize, &'a [Token])>,
    translation: impl Iterator<Item = (usize, &'a [Token])>,
) -> impl Iterator<Item = (usize, usize, u32)> {
    let mut seen: HashMap<u64, (Seen, Seen, u32), RandomState> = HashMap::default();
    for (at, tokens) in base {
        for token in tokens {
            let entry = seen.entry(token.hash).or_insert((Seen::Nowhere, Seen::Nowhere, token.weight));
            entry.0 = entry.0.add(at);
        }
    }
    for (at, tokens) in translation {
        for token in tokens {
            if let Some(entry) = seen.get_mut(&token.hash) {
                entry.1 = entry.1.add(at);
            }
        }
    }
    seen.into_values().filter_map(|(base, translation, weight)| match (base, translation) {
        (Seen::In(base), Seen::In(translation)) => Some((base, translation, weight)),
        _ => None,
    })
}

/// Tells whether anything stands once on each side, and not in the same place.
pub(super) fn is_crossed(base: &[Vec<Token>], translation: &[Vec<Token>]) -> bool {
    let base = base.iter().map(Vec::as_slice).enumerate();
    let translation = translation.iter().map(Vec::as_slice).enumerate();
    unique(base, translation).any(|(from, to, _)| from != to)
}

impl Votes {
    /// Counts the tokens that stand in one place on each side. The places of each side are given
    /// with their tokens.
    pub(super) fn of<'a>(
        base: impl Iterator<Item = (usize, &'a [Token])>,
        translation: impl Iterator<Item = (usize, &'a [Token])>,
    ) -> Self {
        let mut counted: HashMap<(usize, usize), u32, RandomState> = HashMap::default();
        for (base, translation, weight) in unique(base, translation) {
            *counted.entry((base, translation)).or_default() += weight;
        }
        let mut votes: Vec<_> = counted.into_iter().collect();
        votes.sort_unstable();
        Self { votes }
    }

    /// Returns the pairs that choose each other, each at least with this weight and clearly rather
    /// than any other.
    pub(super) fn mutual(&self, least: u32) -> Vec<(usize, usize)> {
        let mut best: HashMap<(bool, usize), (u32, u32), RandomState> = HashMap::default();
        for ((base, translation), weight) in &self.votes {
            for side in [(false, *base), (true, *translation)] {
                let (first, second) = best.entry(side).or_default();
                if weight > first {
                    (*first, *second) = (*weight, *first);
                } else {
                    *second = (*second).max(*weight);
                }
            }
        }
        let is_chosen = |side: (bool, usize), weight: u32| {
            best.get(&side).is_some_and(|(first, second)| weight == *first && *second * 2 <= weight)
        };
        let chosen = self.votes.iter().filter(|((base, translation), weight)| {
            *weight >= least && is_chosen((false, *base), *weight) && is_chosen((true, *translation), *weight)
        });
        chosen.map(|(pair, _)| *pair).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_weigh_what_they_tell() {
        for (word, expected) in [
            ("OTEL_EXPORTER", NAME),
            ("v1.2", NAME),
            ("10", NUMBER),
            ("7", 0),
            ("the", 0),
            ("total", WEAK),
            ("Kubernetes", WEAK),
            ("open-source", WEAK),
            ("OpenTelemetry", NAME),
            ("api/v1", NAME),
            ("p.m", 0),
        ] {
            assert_eq!(weight(word.as_bytes()), expected, "{word}");
        }
    }

    #[test]
    fn destinations_are_the_same_in_every_language() {
        let tokens = Tokens::new(false);
        assert_eq!(tokens.destination("/nl-nl/azure/a"), tokens.destination("/en-us/azure/a"));
        assert_eq!(tokens.destination("/es/docs/a/"), tokens.destination("/docs/a/"));
        assert_ne!(tokens.destination("/docs/a/"), tokens.destination("/docs/b/"));
        assert_eq!(tokens.destination("/nl-nl/"), None);
        assert_ne!(tokens.destination("go/a.md"), tokens.destination("js/a.md"));
    }
}

//! Text that nobody translated.

use super::hits::{DamageHit, DamageKind, Hits, shown};
use crate::document::block::{Block, BlockKind};
use crate::document::{Content, prose};

/// The fewest words in small letters that a text has.
const MIN_WORDS: usize = 7;

/// The fewest of them that nothing but the language of the source explains.
const MIN_STOPS: usize = 3;

/// Words that nearly every text of a language has, and few of others.
const STOPS: [(&str, &[&str]); 6] = [
    (
        "en",
        &[
            "the", "of", "and", "to", "is", "are", "that", "with", "for", "you", "this", "be", "by", "from", "it",
            "when", "which", "your",
        ],
    ),
    (
        "de",
        &[
            "der", "die", "das", "und", "ist", "nicht", "mit", "für", "sie", "auf", "eine", "den", "von", "zu",
            "werden", "wird",
        ],
    ),
    (
        "fr",
        &["le", "la", "les", "des", "est", "une", "pour", "dans", "vous", "que", "qui", "sur", "avec", "pas", "sont"],
    ),
    ("es", &["el", "los", "las", "una", "para", "que", "con", "por", "del", "se", "puede", "está", "como", "es"]),
    (
        "nl",
        &["de", "het", "een", "van", "voor", "niet", "met", "dat", "wordt", "zijn", "deze", "u", "kunt", "als", "bij"],
    ),
    ("pt", &["os", "uma", "para", "não", "você", "com", "que", "são", "pode", "esse", "do", "da"]),
];

/// Finds texts that are those of the base. Of a document that is its source throughout, only the
/// first is told of.
pub(super) fn judge(base: &Content, translation: &Content, pairs: &[(usize, usize)], language: &str, hits: &mut Hits) {
    let is_text = |block: &Block| {
        matches!(block.kind, BlockKind::Heading(_) | BlockKind::Paragraph | BlockKind::Row)
            || matches!(block.kind, BlockKind::Key(_)) && !block.layers.text.is_empty()
    };
    let texts = || {
        let blocks = pairs.iter().map(|(at, own)| (&base.blocks[*at], &translation.blocks[*own]));
        blocks.filter(|(block, _)| is_text(block))
    };
    // Most blocks differ, and are not looked at.
    let is_same = |(block, own): &(&Block, &Block)| block.layers.text == own.layers.text;
    let same: Vec<_> = texts().filter(is_same).filter(|(block, _)| is_of_source(block, language)).collect();
    let is_long = |(block, own): &(&Block, &Block)| {
        block.layers.text.len() > own.layers.text.len() / 2 && block.words() >= MIN_WORDS
    };
    let is_of_page = same.len() > 2 && same.len() * 2 > texts().filter(is_long).count();
    for (block, own) in same.into_iter().take(if is_of_page { 1 } else { usize::MAX }) {
        hits.add_untranslated((translation, own), (base, block), is_of_page);
    }
}

/// Tells whether a text is surely one of a language that is not that of the translation.
fn is_of_source(block: &Block, language: &str) -> bool {
    let text = prose(&block.layers.text);
    is_text_of_source(&text, language)
}

/// Tells whether a text is surely one of a language that is not that of the translation.
fn is_text_of_source(text: &str, language: &str) -> bool {
    let is_word = |word: &&str| word.chars().all(|c| c.is_lowercase() || c == '\'' || c == '’');
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '*' | '.' | ':' | ';' | '(' | ')' | '!' | '?'))
        .filter(|word| !word.is_empty())
        .filter(is_word)
        .collect();
    if words.len() < MIN_WORDS {
        return false;
    }
    let most = STOPS.iter().map(|(own, stops)| (words.iter().filter(|word| stops.contains(word)).count(), *own)).max();
    most.is_some_and(|(count, own)| count >= MIN_STOPS && !language.starts_with(own))
}

/// Counts the words of a text that nothing but another language than that of the translation explains.
pub(super) fn stops(text: &str, language: &str) -> usize {
    let others = STOPS.iter().filter(|(own, _)| !language.starts_with(own));
    let count = |stops: &[&str]| text.split(' ').filter(|word| stops.contains(word)).count();
    others.map(|(_, stops)| count(stops)).max().unwrap_or(0)
}

/// Finds the first line of a page that is its source throughout.
pub(super) fn of_copy(translation: &str, body: usize, language: &str, hits: &mut Hits) {
    let mut at = body;
    let mut fence: Option<&str> = None;
    for line in translation.get(body..).unwrap_or_default().split_inclusive('\n') {
        let text = line.trim();
        match (fence, ["```", "~~~"].into_iter().find(|mark| text.starts_with(mark))) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, None) if is_text_of_source(&prose(text), language) => {
                let start = at + line.len() - line.trim_start().len();
                let before = memchr::memchr_iter(b'\n', &translation.as_bytes()[..at]).count();
                let line = u32::try_from(before + 1).unwrap_or(u32::MAX);
                return hits.put(DamageHit {
                    kind: DamageKind::UntranslatedText,
                    lines: (line, line),
                    span: start..start + text.len(),
                    base_lines: None,
                    base: shown(text),
                    translation: shown(text),
                    repair: None,
                    is_code_block: false,
                    is_of_page: true,
                });
            }
            _ => {}
        }
        at += line.len();
    }
}

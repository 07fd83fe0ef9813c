//! Code that is not what it was.

use std::ops::Range;

use super::canon::{lacking, squeezed};
use super::hits::{DamageHit, DamageKind, Hits, Repair, shown};
use super::view::{BlockView, Counterpart};
use crate::document::block::{Block, BlockKind};
use crate::document::code_spans;
use crate::document::inline::{CodeKind, Role};

/// Finds inline code that is not that of the base.
pub(super) fn inline(pair: &Counterpart<'_>, hits: &mut Hits) {
    let (base_text, own_text) = (&pair.base.block.layers.text, &pair.own.block.layers.text);
    if !base_text.contains('`') || !own_text.contains('`') {
        return;
    }
    let (base, own) = (sorted_spans(base_text), sorted_spans(own_text));
    // Most have the same code, in whatever order.
    if base == own {
        return;
    }
    let all_said = |spans: &[&str]| spans.iter().map(|span| said(span)).collect::<Vec<_>>();
    let (base, own) = (all_said(&base), all_said(&own));
    let (missing, fresh) = (lacking(&base, &own), lacking(&own, &base));
    if missing.is_empty() || fresh.is_empty() {
        return;
    }
    let (base, own) = (codes(&pair.base), codes(&pair.own));
    let of = |view: &BlockView<'_>, codes: &[Range<usize>], wanted: &[String]| {
        let is_wanted = |span: &&Range<usize>| wanted.contains(&said(view.at(span)));
        codes.iter().filter(is_wanted).cloned().collect::<Vec<_>>()
    };
    let gone = of(&pair.base, &base, &missing);
    let new = of(&pair.own, &own, &fresh);
    let own_said = squeezed(pair.own.raw());
    for (at, span) in new.iter().enumerate() {
        let own_code = said(pair.own.at(span));
        // Code that the base says without ticks is no other code.
        if squeezed(pair.base.raw()).contains(&own_code) {
            continue;
        }
        if is_merged(&own_code, &missing) {
            if !hits.touches(span) {
                hits.add(DamageKind::AlteredCode, pair, span.clone(), pair.base.raw(), None);
            }
            continue;
        }
        let alone = gone.len() == 1 && new.len() == 1 && base.len() == own.len();
        let Some(was) = counterpart(pair, &gone, &own_code, at, new.len()) else { continue };
        let base_code = pair.base.at(&was);
        if !is_code(base_code) || own_said.contains(&said(base_code)) || is_localized(base_code, pair.own.at(span)) {
            continue;
        }
        if hits.touches(span) {
            continue;
        }
        let repair = alone.then(|| Repair { span: span.clone(), text: base_code.to_owned() });
        hits.add(DamageKind::AlteredCode, pair, span.clone(), base_code, repair);
    }
}

/// Returns the code spans of a text, sorted.
fn sorted_spans(text: &str) -> Vec<&str> {
    let mut spans: Vec<&str> = code_spans(text).into_iter().map(|span| &text[span]).collect();
    spans.sort_unstable();
    spans
}

/// Finds the code of the base that became another one: the only one, else the most alike.
fn counterpart(
    pair: &Counterpart<'_>,
    gone: &[Range<usize>],
    own: &str,
    at: usize,
    count: usize,
) -> Option<Range<usize>> {
    if gone.len() == count && gone.len() == 1 {
        return gone.get(at).cloned();
    }
    let likeness = |span: &Range<usize>| strsim::normalized_levenshtein(&said(pair.base.at(span)), own);
    const ALIKE: f64 = 0.5;
    const MOST: usize = 40;
    // What that takes grows with the square of the length.
    const LONGEST: usize = 500;
    let is_short = |span: &&Range<usize>| span.len() <= LONGEST && own.len() <= LONGEST;
    let near = gone.iter().filter(is_short).take(MOST).map(|span| (likeness(span), span));
    let best = near.max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= ALIKE).then(|| best.1.clone())
}

/// Tells whether a code is two of the base in one.
fn is_merged(own: &str, missing: &[String]) -> bool {
    missing.iter().filter(|code| code.len() > 1 && own.contains(code.as_str())).count() > 1
}

/// Returns the code spans of a block.
fn codes(view: &BlockView<'_>) -> Vec<Range<usize>> {
    let whole = view.codes(CodeKind::Code).filter(|piece| matches!(piece.code, Some((_, Role::Alone))));
    whole.map(|piece| piece.span.clone()).collect()
}

/// Returns what a code span says.
fn said(code: &str) -> String {
    squeezed(code.trim_matches('`'))
}

/// Tells whether a code span is surely code, and no word that an interface shows.
fn is_code(code: &str) -> bool {
    let inner = code.trim_matches('`').trim();
    let has_mark = inner.bytes().any(|byte| {
        matches!(byte, b'-' | b'_' | b'.' | b':' | b'/' | b'\\' | b'$' | b'(' | b'[' | b'=' | b'<' | b'{' | b'@' | b'#')
    });
    let has_hump =
        inner.bytes().zip(inner.bytes().skip(1)).any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
    !inner.is_empty() && inner.is_ascii() && (has_mark || has_hump) && !inner.contains(". ")
}

/// Tells whether only what a reader fills in or reads differs: words in angle brackets, braces or quotes.
fn is_localized(base: &str, own: &str) -> bool {
    masked(base) == masked(own)
}

/// Returns code without what stands in brackets and quotes.
fn masked(code: &str) -> String {
    let mut masked = String::new();
    let mut until: Option<char> = None;
    for c in super::canon::decoded(code).chars() {
        match until {
            Some(end) if c == end => {
                until = None;
                masked.push(c);
            }
            Some(_) => {}
            None => {
                until = match c {
                    '<' => Some('>'),
                    '{' => Some('}'),
                    '"' => Some('"'),
                    '\'' => Some('\''),
                    _ => None,
                };
                if !super::canon::is_blank(c) {
                    masked.push(c);
                }
            }
        }
    }
    masked
}

/// Tells whether a code block says what its base says, but for comments and what readers fill in.
pub(super) fn is_same_block(base: &Block, own: &Block) -> bool {
    let (base, own) = (&base.layers.code, &own.layers.code);
    if base == own {
        return true;
    }
    let lines = |code: &str| code.lines().map(instruction).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    lines(base) == lines(own)
}

/// Returns what a line of code says without comments, blanks and what readers fill in.
fn instruction(line: &str) -> String {
    let line = line.trim();
    const COMMENTS: [&str; 9] = ["#", "//", "--", ";", "<!--", "/*", "*", "%", "::"];
    let is_comment = COMMENTS.iter().any(|mark| {
        line.starts_with(mark) && !line[mark.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '-')
    });
    if is_comment || line.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("rem ")) {
        return String::new();
    }
    let end = [" # ", " // ", "\t# ", "\t// ", " <!--", " /*", " -- "].iter().filter_map(|mark| line.find(mark)).min();
    masked(&squeezed_words(&line[..end.unwrap_or(line.len())]))
}

/// Puts no blanks between words, but keeps references to characters.
fn squeezed_words(text: &str) -> String {
    text.chars().filter(|c| !super::canon::is_blank(*c)).collect()
}

/// Finds code blocks that are not those of the base.
pub(super) fn block(pair: &Counterpart<'_>, hits: &mut Hits) {
    let (base, own) = (pair.base.block, pair.own.block);
    if own.kind != BlockKind::Code || is_same_block(base, own) || !base.layers.text.is_empty() {
        return;
    }
    if hits.touches(&own.span) {
        return;
    }
    let (base_line, own_line, at) = first_difference(pair);
    // Where the block stands in nothing, its lines are those of the base.
    let is_whole = base.nesting.is_empty() && own.nesting.is_empty();
    let repair = is_whole.then(|| Repair { span: own.span.clone(), text: mended(pair.base.raw(), pair.own.raw()) });
    let line = pair.own.line(at);
    hits.put(DamageHit {
        kind: DamageKind::AlteredCode,
        lines: (line, line),
        span: own.span.clone(),
        base_lines: Some(base.lines),
        base: shown(base_line),
        translation: shown(own_line),
        repair,
        is_code_block: true,
        is_of_page: false,
    });
}

/// Returns the first line of each side that differs, and where it stands.
fn first_difference<'a>(pair: &Counterpart<'a>) -> (&'a str, &'a str, usize) {
    let (base, own) = (pair.base.raw(), pair.own.raw());
    let mut at = pair.own.block.span.start;
    let mut base_lines = base.split('\n');
    for line in own.split('\n') {
        let other = base_lines.next().unwrap_or_default();
        if instruction(line) != instruction(other) {
            return (other, line, at);
        }
        at += line.len() + 1;
    }
    (base_lines.next().unwrap_or_default(), "", pair.own.block.span.end)
}

/// Puts the lines of the base in place of those that differ; where there are more or fewer, all of them.
fn mended(base: &str, own: &str) -> String {
    let end = if own.contains("\r\n") { "\r\n" } else { "\n" };
    let (base, own): (Vec<&str>, Vec<&str>) = (base.lines().collect(), own.lines().collect());
    if base.len() != own.len() {
        return base.join(end);
    }
    let line = |(base, own): (&&str, &&str)| {
        if instruction(base) == instruction(own) { own.to_string() } else { base.to_string() }
    };
    base.iter().zip(&own).map(line).collect::<Vec<_>>().join(end)
}

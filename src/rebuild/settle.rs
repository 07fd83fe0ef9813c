//! Takes a target that came back, if it has all codes of its source and no others.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;

use memchr::memmem;

use super::damage::Damage;
use super::form::TextForm;
use super::shell::escaped_bars;
use crate::document::block::{BlockKind, folded};
use crate::document::fluent;
use crate::document::inline::{Code, CodeKind, Inline, Part, Role};
use crate::segment::Piece;

/// A segment that targets are taken for.
#[derive(Clone, Copy, Debug)]
pub(super) struct WantedSegment<'a> {
    /// What was to translate.
    pub(super) source: &'a Inline,
    /// What the translator started from, whose codes may be spelled in their language.
    pub(super) start: Option<&'a Inline>,
    /// How a text of it is read.
    pub(super) form: TextForm<'a>,
}

/// Makes a target of the pieces that a tool returned.
///
/// # Errors
///
/// Everything that is wrong with its codes.
pub(super) fn settle(wanted: WantedSegment<'_>, pieces: &[Piece]) -> Result<Inline, Vec<Damage>> {
    let kind = wanted.form.kind;
    let controls = controls(wanted, pieces);
    if !controls.is_empty() {
        return Err(controls);
    }
    let is_code = *kind == BlockKind::Code;
    if is_code && wanted.form.ends.is_none() {
        return Ok(Inline::of_text(&pieces.iter().map(Piece::text).collect::<String>()));
    }
    if let BlockKind::Message(_) = kind {
        return message(wanted, pieces);
    }
    let is_flat = pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
    let mut damages = Vec::new();
    let target = if is_flat { flat(wanted, pieces, &mut damages) } else { coded(wanted, pieces, &mut damages) };
    if damages.is_empty() {
        damages.extend(crossed(&target));
    }
    let target = like_source(wanted.source, target, kind);
    if damages.is_empty() {
        damages.extend(wanted.form.broken_by(&target));
    }
    let is_mdx = wanted.form.syntax.is_mdx() && !is_code && !matches!(kind, BlockKind::Key(_) | BlockKind::Scalar(_));
    if damages.is_empty() && is_mdx {
        damages.extend(unread(&target, wanted.form));
    }
    if damages.is_empty() { Ok(target) } else { Err(damages) }
}

/// Finds characters that control a terminal or end a text for programs, and that nobody types.
fn controls(wanted: WantedSegment<'_>, pieces: &[Piece]) -> Vec<Damage> {
    let is_control = |c: &char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}');
    let mut found: Vec<char> = pieces.iter().flat_map(|piece| piece.text().chars()).filter(is_control).collect();
    found.sort_unstable();
    found.dedup();
    if found.is_empty() {
        return Vec::new();
    }
    let (source, start) = (wanted.source.raw(), wanted.start.map(Inline::raw).unwrap_or_default());
    found.retain(|c| !source.contains(*c) && !start.contains(*c));
    found.into_iter().map(|c| Damage::Extra { code: c.to_string() }).collect()
}

/// Takes the value of a message: it must be one, with the variants of its source, and refer to what that refers
/// to. How often is a matter of the language: one variant may say `{ $count }` where another says it in a word.
fn message(wanted: WantedSegment<'_>, pieces: &[Piece]) -> Result<Inline, Vec<Damage>> {
    let mut damages = Vec::new();
    let target = like_source(wanted.source, pieced(wanted.source, pieces, &mut damages), wanted.form.kind);
    if !damages.is_empty() {
        return Err(damages);
    }
    let raw = target.raw();
    let Some(read) = fluent::read_value(&raw) else {
        let count = |brace| raw.matches(brace).count();
        let brace = if count('{') < count('}') { "}" } else { "{" };
        // Without a brace, a line of it begins with a mark.
        let code = if raw.contains(['{', '}']) { brace.into() } else { raw.lines().last().unwrap_or_default().into() };
        return Err(vec![Damage::Extra { code }]);
    };
    let Some(source) = fluent::read_value(&wanted.source.raw()) else { return Ok(target) };
    let (known, found) = (once(fluent::references(&source)), once(fluent::references(&read)));
    let code = |name: &str| format!("{{ {name} }}");
    let is_among = |all: &[fluent::Reference<'_>], name: &str| all.iter().any(|other| other.name == name);
    let lost = known.iter().filter(|known| known.is_shown && !is_among(&found, known.name));
    let new = found.iter().filter(|found| !is_among(&known, found.name));
    damages.extend(lost.map(|lost| Damage::Missing { code: code(lost.name) }));
    damages.extend(new.map(|new| Damage::Extra { code: code(new.name) }));
    // What went out as one text comes back as one.
    if wanted.source.codes().next().is_none() {
        return if damages.is_empty() { Ok(target) } else { Err(damages) };
    }
    let variants = |inline: &Inline| -> Vec<String> {
        let codes = inline.codes().filter(|code| code.kind == CodeKind::Variant);
        codes.map(|code| code.text.clone()).collect()
    };
    let (wanted, found) = (variants(&source), variants(&read));
    let is_flat = pieces.iter().all(|piece| matches!(piece, Piece::Text(_)));
    if !is_flat && wanted != found {
        let missing = wanted.iter().find(|code| !found.contains(code));
        damages.push(match missing {
            Some(code) => Damage::Missing { code: code.trim().to_owned() },
            None => Damage::Crossed { code: found.first().map_or_else(String::new, |code| code.trim().to_owned()) },
        });
    }
    damages.dedup();
    if damages.is_empty() { Ok(read) } else { Err(damages) }
}

/// Leaves out what is there already.
fn once(mut references: Vec<fluent::Reference<'_>>) -> Vec<fluent::Reference<'_>> {
    let mut seen = HashSet::new();
    references.retain(|reference| seen.insert((reference.name, reference.is_shown)));
    references
}

/// Puts a text together with the codes of its source.
fn pieced(source: &Inline, pieces: &[Piece], damages: &mut Vec<Damage>) -> Inline {
    let codes: HashMap<String, &Code> = source.codes().map(|code| (code.id.to_string(), code)).collect();
    let mut target = Inline::default();
    for piece in pieces {
        match piece {
            Piece::Text(text) => target.push_text(text),
            Piece::Code { id, text, .. } => match codes.get(id) {
                // Tools change the white space in codes.
                Some(code) if text.trim().is_empty() || folded(text) == folded(&code.text) => {
                    target.parts.push(Part::Code((*code).clone()));
                }
                Some(code) => damages.push(Damage::Altered { found: text.clone(), expected: code.text.clone() }),
                None => {
                    let code = if text.is_empty() { format!("{{{id}}}") } else { text.clone() };
                    damages.push(Damage::Extra { code });
                }
            },
        }
    }
    target
}

/// Takes a target whose codes are inline elements.
fn coded(wanted: WantedSegment<'_>, pieces: &[Piece], damages: &mut Vec<Damage>) -> Inline {
    let codes: Vec<&Code> = wanted.source.codes().collect();
    let mut left: HashMap<(String, Role), VecDeque<usize>> = HashMap::new();
    for (at, code) in codes.iter().enumerate() {
        left.entry((code.id.to_string(), code.role)).or_default().push_back(at);
    }
    let (spellings, known) = (wanted.spellings(), texts(wanted.source));
    let mut is_left = vec![true; codes.len()];
    let mut target = Inline::default();
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let is_row = *wanted.form.kind == BlockKind::Row;
                let text = if is_row { escaped_bars(text) } else { text.clone() };
                damages.extend(new_markup(&known, &text, wanted.form));
                target.push_text(&text);
            }
            Piece::Code { id, role, text } => {
                let Some(at) = left.get_mut(&(id.clone(), *role)).and_then(VecDeque::pop_front) else {
                    let code = if text.is_empty() { format!("{{{id}}}") } else { text.clone() };
                    damages.push(Damage::Extra { code });
                    continue;
                };
                is_left[at] = false;
                let code = codes[at];
                let spelled = spellings.of(code);
                let is_known = text.is_empty() || *text == code.text || *text == spelled;
                if !is_known {
                    damages.push(Damage::Altered { found: text.clone(), expected: code.text.clone() });
                }
                let text = if text.is_empty() { spelled.to_owned() } else { text.clone() };
                target.parts.push(Part::Code(Code { text, ..code.clone() }));
            }
        }
    }
    let (mut told, wholes) = (HashSet::new(), Wholes::of(wanted.source));
    let lost = codes.iter().zip(is_left).filter(|(code, is_left)| *is_left && told.insert(code.id));
    damages.extend(lost.map(|(code, _)| Damage::Missing { code: wholes.whole(code).to_owned() }));
    target
}

/// Takes a target that is Markdown as it stands.
fn flat(wanted: WantedSegment<'_>, pieces: &[Piece], damages: &mut Vec<Damage>) -> Inline {
    let source = wanted.source;
    let text: String = pieces.iter().map(Piece::text).collect();
    let (mut told, wholes, spellings) = (HashSet::new(), Wholes::of(source), wanted.spellings());
    let mut counts: HashMap<&str, (usize, usize)> = HashMap::new();
    for code in source.codes().filter(|code| code.kind != CodeKind::Cell) {
        let (wanted_times, found) = counts.entry(code.text.as_str()).or_insert_with(|| {
            let spelled = spellings.of(code);
            let other = if spelled == code.text { 0 } else { text.matches(spelled.trim()).count() };
            (0, text.matches(code.text.trim()).count() + other)
        });
        *wanted_times += 1;
        if *wanted_times > *found && told.insert(code.id) {
            damages.push(Damage::Missing { code: wholes.whole(code).to_owned() });
        }
    }
    let target = wanted.form.read(&text);
    match source.cells().cmp(&target.cells()) {
        std::cmp::Ordering::Greater => damages.push(Damage::Missing { code: "|".into() }),
        std::cmp::Ordering::Less => damages.push(Damage::Extra { code: "|".into() }),
        std::cmp::Ordering::Equal => {}
    }
    damages.extend(surplus(wanted, &target));
    target
}

impl<'a> WantedSegment<'a> {
    fn spellings(&self) -> Spellings<'a> {
        let mut spellings = HashMap::new();
        for code in self.start.into_iter().flat_map(Inline::codes) {
            spellings.entry((code.id, code.role)).or_insert(code.text.as_str());
        }
        Spellings(spellings)
    }
}

/// The codes as the translator found them.
struct Spellings<'a>(HashMap<(u32, Role), &'a str>);

impl<'a> Spellings<'a> {
    /// Returns a code of the source as the translator found it.
    fn of(&self, code: &'a Code) -> &'a str {
        self.0.get(&(code.id, code.role)).copied().unwrap_or(&code.text)
    }
}

/// Where the codes of a text stand, a pair with what it stands around.
struct Wholes {
    raw: String,
    spans: HashMap<u32, Range<usize>>,
}

impl Wholes {
    fn of(inline: &Inline) -> Self {
        let (mut at, mut spans) = (0, HashMap::new());
        for part in &inline.parts {
            let start = at;
            at += part.text().len();
            if let Part::Code(code) = part {
                spans.entry(code.id).or_insert(start..at).end = at;
            }
        }
        Self { raw: inline.raw(), spans }
    }

    /// Returns a code as a reader knows it.
    fn whole(&self, code: &Code) -> &str {
        self.spans.get(&code.id).and_then(|span| self.raw.get(span.clone())).unwrap_or_default()
    }
}

/// Tells whether a code would do harm where the source has none: all but emphasis, which a
/// language may need elsewhere, and brackets that make no link.
pub(super) fn is_markup(code: &Code) -> bool {
    match code.kind {
        CodeKind::Code | CodeKind::Html | CodeKind::Image | CodeKind::Include => true,
        CodeKind::Link => code.role != Role::Open && code.text != "]",
        CodeKind::Emphasis | CodeKind::Break | CodeKind::Placeholder | CodeKind::Cell | CodeKind::Variant => false,
    }
}

/// Finds markup in a target that its source does not have as often.
fn surplus(wanted: WantedSegment<'_>, target: &Inline) -> Vec<Damage> {
    fn counts(inline: &Inline) -> HashMap<&str, usize> {
        let mut counts = HashMap::new();
        inline.codes().for_each(|code| *counts.entry(code.text.trim()).or_default() += 1);
        counts
    }
    let (source, start) = (counts(wanted.source), wanted.start.map(counts).unwrap_or_default());
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut extra = Vec::new();
    for code in target.codes().filter(|code| is_markup(code)) {
        let text = code.text.trim();
        let allowed = [&source, &start].into_iter().filter_map(|counts| counts.get(text)).max().copied().unwrap_or(0);
        let times = seen.entry(text).or_default();
        *times += 1;
        if *times > allowed {
            extra.push(Damage::Extra { code: code.text.clone() });
        }
    }
    extra
}

/// Returns the texts of a segment, with something between them that stands in none.
fn texts(inline: &Inline) -> String {
    let texts = inline.parts.iter().map(|part| if let Part::Text(text) = part { text } else { "\0" });
    texts.collect()
}

/// Finds markup in a text between inline elements, unless the texts of the source have it too.
fn new_markup(known: &str, text: &str, form: TextForm<'_>) -> Vec<Damage> {
    let in_source = |code: &str| memmem::find(known.as_bytes(), code.as_bytes()).is_some();
    let target = Inline::read(text, form.syntax);
    let new = target.codes().filter(|code| is_markup(code) && !in_source(&code.text));
    new.map(|code| Damage::Extra { code: code.text.clone() }).collect()
}

/// Finds what MDX would read otherwise than as the tags and expressions that a target has.
fn unread(target: &Inline, form: TextForm<'_>) -> Option<Damage> {
    fn code(inline: &Inline) -> Vec<&str> {
        let is_code = |code: &&Code| code.kind == CodeKind::Html;
        inline.codes().filter(is_code).map(|code| code.text.as_str()).collect()
    }
    let read = form.read(&target.raw());
    let (meant, found) = (code(target), code(&read));
    let at = (0..meant.len().max(found.len())).find(|at| meant.get(*at) != found.get(*at))?;
    let code = found.get(at).or_else(|| meant.get(at)).copied().unwrap_or_default();
    Some(Damage::Extra { code: code.to_owned() })
}

/// Finds a pair that ends before it begins, or crosses another.
fn crossed(target: &Inline) -> Option<Damage> {
    let mut open = Vec::new();
    for code in target.codes() {
        match code.role {
            Role::Open => open.push(code.id),
            Role::Close if open.pop() != Some(code.id) => return Some(Damage::Crossed { code: code.text.clone() }),
            Role::Close | Role::Alone => {}
        }
    }
    None
}

/// Drops what tools add around a text: line breaks, and white space at the ends that the source
/// does not have.
fn like_source(source: &Inline, mut target: Inline, kind: &BlockKind) -> Inline {
    if !matches!(
        kind,
        BlockKind::Html | BlockKind::Jsx | BlockKind::Scalar(_) | BlockKind::Key(_) | BlockKind::Message(_)
    ) {
        target = target.unwrapped();
    }
    let starts = |inline: &Inline| inline.raw().starts_with(char::is_whitespace);
    let ends = |inline: &Inline| inline.raw().ends_with(char::is_whitespace);
    if !starts(source)
        && let Some(Part::Text(text)) = target.parts.first_mut()
    {
        *text = text.trim_start().to_owned();
    }
    if !ends(source)
        && let Some(Part::Text(text)) = target.parts.last_mut()
    {
        *text = text.trim_end().to_owned();
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Syntax;

    fn text(text: &str) -> Piece {
        Piece::Text(text.into())
    }

    fn code(id: &str, role: Role) -> Piece {
        Piece::Code { id: id.into(), role, text: String::new() }
    }

    fn settle(source: &Inline, kind: &BlockKind, pieces: &[Piece]) -> Result<Inline, Damage> {
        let wanted = WantedSegment { source, start: None, form: TextForm::of(kind) };
        super::settle(wanted, pieces).map_err(|mut damages| damages.remove(0))
    }

    #[test]
    fn damaged_targets_are_refused() {
        let source = Inline::of_markdown("Run `x` and see [this](a.md).");
        let kind = BlockKind::Paragraph;
        let (run, open, close) = (code("1", Role::Alone), code("2", Role::Open), code("2", Role::Close));
        let whole = [text("Zie "), open.clone(), text("dit"), close.clone(), text(" en doe "), run.clone()];
        assert_eq!(settle(&source, &kind, &whole).unwrap().raw(), "Zie [dit](a.md) en doe `x`");
        let settle = |pieces: &[Piece]| settle(&source, &kind, pieces);
        assert_eq!(settle(&[text("Zie "), open.clone(), close.clone()]), Err(Damage::Missing { code: "`x`".into() }));
        let swapped = [close.clone(), text("dit"), open.clone(), run.clone()];
        assert_eq!(settle(&swapped), Err(Damage::Crossed { code: "](a.md)".into() }));
        let twice = [run.clone(), run.clone(), open.clone(), close.clone()];
        assert_eq!(settle(&twice), Err(Damage::Extra { code: "{1}".into() }));
        let typed = [run.clone(), text("<b>"), open.clone(), close.clone()];
        assert_eq!(settle(&typed), Err(Damage::Extra { code: "<b>".into() }));
        let altered = Piece::Code { id: "1".into(), role: Role::Alone, text: "`y`".into() };
        let found = Damage::Altered { found: "`y`".into(), expected: "`x`".into() };
        assert_eq!(settle(&[altered, open, close]), Err(found));
    }

    #[test]
    fn flat_targets_are_markdown() {
        let source = Inline::of_markdown("Run `x` and see [this](a.md).");
        let settle = |target: &str| settle(&source, &BlockKind::Paragraph, &[text(target)]);
        assert_eq!(settle("Zie [dit](a.md)\nen doe `x`.\n").unwrap().raw(), "Zie [dit](a.md) en doe `x`.");
        assert_eq!(settle("Zie [dit](b.md) en doe `x`."), Err(Damage::Missing { code: "[this](a.md)".into() }));
        assert_eq!(settle("Zie [dit](a.md) en doe `x` `y`."), Err(Damage::Extra { code: "`y`".into() }));
    }

    #[test]
    fn every_damage_is_told() {
        let source = Inline::of_markdown("Run `x`, `y` and see [this *guide*](a.md).");
        let wanted = WantedSegment { source: &source, start: None, form: TextForm::of(&BlockKind::Paragraph) };
        let missing = |code: &str| Damage::Missing { code: code.into() };
        let all = vec![missing("`x`"), missing("`y`"), missing("[this *guide*](a.md)"), missing("*guide*")];
        assert_eq!(super::settle(wanted, &[text("Niets.")]), Err(all.clone()));
        let extra = Piece::Code { id: "9".into(), role: Role::Alone, text: "`z`".into() };
        let found = super::settle(wanted, &[text("Niets "), extra]).unwrap_err();
        assert_eq!(found, [vec![Damage::Extra { code: "`z`".into() }], all].concat());
    }

    #[test]
    fn rows_keep_their_cells() {
        let source = Inline::of_row(&["One", "Two"], &Syntax::MARKDOWN);
        let settle = |pieces: &[Piece]| settle(&source, &BlockKind::Row, pieces);
        let cell = code("1", Role::Alone);
        assert_eq!(settle(&[text("Een|één"), cell, text("Twee")]).unwrap().raw(), "Een\\|één | Twee");
        assert_eq!(settle(&[text("Een | Twee")]).unwrap().raw(), "Een | Twee");
        assert_eq!(settle(&[text("Een")]), Err(Damage::Missing { code: "|".into() }));
    }
}

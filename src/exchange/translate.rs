//! The translate protocol, `locdrift.translate/1`: one JSON object a line, each way.
//!
//! A segment goes out with its codes as numbered placeholders: `<1>` and `</1>` around what a pair of
//! codes stands around, `<2/>` for a code that stands alone. Its translation comes back with the same
//! ones. What an engine is told of a target that does not fit is part of the protocol, and in English.

use std::collections::BTreeMap;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use crate::document::inline::{Code, Inline, Part, Role};
use crate::glossary::GlossaryTerm;
use crate::rebuild::Damage;
use crate::segment::{Item, MemoryMatch, Piece, Segment, SegmentDamage};

/// The name of the protocol. Keys are added to it, never renamed.
const SCHEMA: &str = "locdrift.translate/1";

/// A segment that an engine is asked to translate.
#[derive(Clone, Copy, Debug)]
pub struct TranslateRequest<'a> {
    /// Unique in the run.
    pub id: &'a str,
    /// The document.
    pub item: &'a Item,
    /// The segment.
    pub segment: &'a Segment,
    /// What was wrong with its last target.
    pub problems: &'a [String],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct RequestLine<'a> {
    schema: &'static str,
    id: &'a str,
    locale: String,
    path: &'a str,
    block: &'a str,
    source: String,
    base: Option<String>,
    present: Option<String>,
    headings: &'a [String],
    before: Option<&'a str>,
    after: Option<&'a str>,
    memory: &'a [MemoryMatch],
    glossary: &'a [GlossaryTerm],
    /// What is damaged of the present translation.
    damage: Vec<DamageLine<'a>>,
    /// The placeholders, in the order of the source: each has to be in the target.
    keep: Vec<String>,
    /// What each number stands for.
    codes: BTreeMap<u32, Vec<&'a str>>,
    problems: &'a [String],
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct DamageLine<'a> {
    rule: &'static str,
    base: &'a str,
    translation: &'a str,
}

impl<'a> DamageLine<'a> {
    fn of(damage: &'a SegmentDamage) -> Self {
        let SegmentDamage { rule, base, translation } = damage;
        Self { rule: rule.id(), base, translation }
    }
}

impl TranslateRequest<'_> {
    /// Renders the request as a line, without its end.
    pub fn line(&self) -> String {
        let Self { id, item, segment, problems } = *self;
        let none = Inline::default();
        let head = segment.head.as_ref().unwrap_or(&none);
        let numbers = Numbers::of(head);
        let mut codes: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
        for code in head.codes() {
            codes.entry(numbers.of_code(code)).or_default().push(&code.text);
        }
        let present = segment.target.as_ref().or(segment.present.as_ref());
        let request = RequestLine {
            schema: SCHEMA,
            id,
            locale: item.locale.to_string(),
            path: item.source_path.as_str(),
            block: &segment.block,
            source: numbers.shown(head, head),
            base: segment.base.as_ref().map(|base| numbers.shown(base, head)),
            present: present.map(|present| numbers.shown(present, head)),
            headings: &segment.headings,
            before: segment.before.as_deref(),
            after: segment.after.as_deref(),
            memory: &segment.memory,
            glossary: &segment.glossary,
            damage: segment.damage.iter().map(DamageLine::of).collect(),
            keep: head.codes().map(|code| numbers.placeholder(code)).collect(),
            codes,
            problems,
        };
        serde_json::to_string(&request).unwrap_or_default()
    }
}

/// Returns the JSON Schema of a line that an engine reads.
#[cfg(test)]
pub(crate) fn request_schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<RequestLine<'_>>()
}

/// Returns the JSON Schema of a line that an engine writes.
#[cfg(test)]
pub(crate) fn answer_schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<AnswerLine>()
}

/// What an engine answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineAnswer {
    /// The id of the request.
    pub id: String,
    /// The target, or the engine's own words for why there is none.
    pub target: Result<String, String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct AnswerLine {
    id: String,
    #[serde(default)]
    target: Option<String>,
    #[serde(default)]
    error: Option<String>,
}

impl EngineAnswer {
    /// Reads a line; `None` where it is no answer.
    pub fn read(line: &str) -> Option<Self> {
        let AnswerLine { id, target, error } = serde_json::from_str(line).ok()?;
        let target = match (target, error) {
            (Some(target), None) => Ok(target),
            (_, Some(error)) => Err(error),
            (None, None) => return None,
        };
        Some(Self { id, target })
    }
}

/// Takes a target apart, by the codes of its source.
pub fn pieces(target: &str, source: &Inline) -> Vec<Piece> {
    let numbers = Numbers::of(source);
    let texts: String = source.parts.iter().map(|part| if let Part::Text(text) = part { text } else { "\0" }).collect();
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = target;
    while let Some(at) = rest.find('<') {
        let (before, tail) = rest.split_at(at);
        text.push_str(before);
        match placeholder(tail) {
            // Numbers in such brackets may be words of the source.
            Some((number, role, length)) if numbers.is_one(number) || !texts.contains(&tail[..length]) => {
                if !text.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                }
                let id = number.wrapping_sub(numbers.offset).to_string();
                pieces.push(Piece::Code { id, role, text: String::new() });
                rest = &tail[length..];
            }
            _ => {
                text.push('<');
                rest = &tail[1..];
            }
        }
    }
    text.push_str(rest);
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    pieces
}

/// Says what is wrong with the codes of a target.
pub fn problem(damage: &Damage, source: &Inline) -> String {
    let numbers = Numbers::of(source);
    let known = |code: &str| {
        let is_it = |known: &&Code| known.text == code;
        source.codes().find(is_it).map(|known| numbers.placeholder(known))
    };
    match damage {
        Damage::Missing { code } => match known(code).or_else(|| whole(code, source, &numbers)) {
            Some(placeholder) => format!("{placeholder} is missing"),
            None => format!("{code} is missing"),
        },
        Damage::Extra { code } => {
            match code.strip_prefix('{').and_then(|code| code.strip_suffix('}')?.parse::<u32>().ok()) {
                Some(id) => format!(
                    "placeholder {} is not one of the source, or not as often",
                    numbers.offset.saturating_add(id)
                ),
                None => format!("the source has no {code} there"),
            }
        }
        Damage::Altered { expected, .. } => format!("{} was altered", known(expected).unwrap_or(expected.clone())),
        Damage::Crossed { code } => {
            format!("{} stands before its beginning, or crosses another pair", known(code).unwrap_or(code.clone()))
        }
    }
}

/// Finds the pair that stands around something.
fn whole(text: &str, source: &Inline, numbers: &Numbers) -> Option<String> {
    let is_open = |code: &&Code| code.role == Role::Open && text.starts_with(&code.text);
    source.codes().find(is_open).map(|code| numbers.placeholder(code))
}

/// Reads a placeholder at the beginning of a text: its number, its role and its length.
fn placeholder(text: &str) -> Option<(u32, Role, usize)> {
    let inner = &text[1..text.find('>').filter(|end| *end <= 16)?];
    let length = inner.len() + 2;
    let (digits, role) = match (inner.strip_prefix('/'), inner.strip_suffix('/')) {
        (Some(digits), None) => (digits, Role::Close),
        (None, Some(digits)) => (digits, Role::Alone),
        (None, None) => (inner, Role::Open),
        (Some(_), Some(_)) => return None,
    };
    let digits = digits.trim();
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| is_number)?, role, length))
}

/// How the codes of a segment are numbered, so that nothing in its texts looks like one of them.
#[derive(Debug)]
struct Numbers {
    offset: u32,
    last: u32,
}

impl Numbers {
    fn of(source: &Inline) -> Self {
        let last = source.codes().map(|code| code.id).max().unwrap_or(0);
        let mut taken: Vec<u32> = Vec::new();
        for part in &source.parts {
            let Part::Text(text) = part else { continue };
            let found = text.match_indices('<').filter_map(|(at, _)| placeholder(&text[at..]));
            taken.extend(found.map(|(number, ..)| number));
        }
        let is_free = |offset: &u32| !taken.iter().any(|number| *number > *offset && *number <= offset + last);
        let offset = (0..).step_by(100).take(taken.len() + 1).find(is_free).unwrap_or(0);
        Self { offset, last }
    }

    fn of_code(&self, code: &Code) -> u32 {
        code.id + self.offset
    }

    fn is_one(&self, number: u32) -> bool {
        number > self.offset && number <= self.offset + self.last
    }

    fn placeholder(&self, code: &Code) -> String {
        let number = self.of_code(code);
        match code.role {
            Role::Open => format!("<{number}>"),
            Role::Close => format!("</{number}>"),
            Role::Alone => format!("<{number}/>"),
        }
    }

    /// Shows a text with placeholders for the codes that the source has.
    fn shown(&self, inline: &Inline, source: &Inline) -> String {
        let is_source = std::ptr::eq(inline, source);
        let placeholder = |code: &Code| {
            let same_id = |known: &&Code| known.id == code.id && known.role == code.role;
            let same_text = |known: &&Code| known.text == code.text && known.role == code.role;
            let known = if is_source {
                Some(code)
            } else {
                let known = source.codes().find(|known| same_id(known) && same_text(known));
                known.or_else(|| source.codes().find(same_text))
            };
            known.map_or_else(|| code.text.clone(), |known| self.placeholder(known))
        };
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Code(code) => placeholder(code),
        };
        inline.parts.iter().map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(pieces: &[Piece]) -> String {
        let shown = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Code { id, role, .. } => format!("«{id}{role:?}»"),
        };
        pieces.iter().map(shown).collect()
    }

    #[test]
    fn codes_are_numbered_both_ways() {
        let source = Inline::of_markdown("Run `x` and see [this *guide*](a.md).");
        let shown = Numbers::of(&source).shown(&source, &source);
        assert_eq!(shown, "Run <1/> and see <2>this <3>guide</3></2>.");
        assert_eq!(raw(&pieces(&shown, &source)), "Run «1Alone» and see «2Open»this «3Open»guide«3Close»«2Close».");
        assert_eq!(raw(&pieces("a < b <1 /> <7> <x> <1/", &source)), "a < b «1Alone» «7Open» <x> <1/");
    }

    #[test]
    fn numbers_in_the_text_are_no_codes() {
        let source = Inline::of_text("Press <1> or <250>.");
        assert_eq!(raw(&pieces("Druk op <1> of <250>.", &source)), "Druk op <1> of <250>.");
        let mut source = Inline::of_markdown("Run `x` as ");
        source.push_text("<1> and <101>");
        let shown = Numbers::of(&source).shown(&source, &source);
        assert_eq!(shown, "Run <201/> as <1> and <101>");
        assert_eq!(raw(&pieces(&shown, &source)), "Run «1Alone» as <1> and <101>");
    }

    #[test]
    fn what_an_engine_says_is_read_or_refused() {
        let read = |line: &str| EngineAnswer::read(line).map(|answer| answer.target);
        assert_eq!(read(r#"{"id": "a", "target": "x", "more": 1}"#), Some(Ok("x".into())));
        assert_eq!(read(r#"{"id": "a", "error": "no"}"#), Some(Err("no".into())));
        for line in ["", "x", "[]", "{}", r#"{"id": "a"}"#, r#"{"id": 1, "target": "x"}"#, r#"{"target": "x"}"#] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn an_engine_is_told_by_placeholders() {
        let source = Inline::of_markdown("Run `x` and see [this](a.md).");
        let missing = |code: &str| problem(&Damage::Missing { code: code.into() }, &source);
        assert_eq!(missing("`x`"), "<1/> is missing");
        assert_eq!(missing("[this](a.md)"), "<2> is missing");
        let extra = |code: &str| problem(&Damage::Extra { code: code.into() }, &source);
        assert_eq!(extra("{9}"), "placeholder 9 is not one of the source, or not as often");
        assert_eq!(extra("<b>"), "the source has no <b> there");
    }
}

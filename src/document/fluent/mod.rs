//! Fluent resources: every value of a message, a term or an attribute is a block, known by its name.

mod facts;
mod resource;
mod spans;
mod spelling;

pub use facts::{PluralSelection, ValueFacts};
pub use resource::{Junk, MessageField, Resource, ResourceEntry};

use std::ops::Range;

use super::block::{Block, BlockKind, Layers, LineTable};
use super::codes::CodeKind;
use super::content::Content;
use super::format::Format;
use super::front_matter::RecordPlace;
use super::inline::{Code, Inline, Part};
use super::keys::TranslatableKeys;
use crate::base::plurals::PluralCategories;

/// Fluent resources.
pub(super) struct Fluent;

impl Format for Fluent {
    fn endings(&self) -> &'static [&'static str] {
        &["ftl"]
    }

    fn read(&self, _: &str, _: &LineTable, _: &TranslatableKeys) -> Content {
        Content::default()
    }

    fn has_body(&self) -> bool {
        true
    }

    fn blocks(&self, text: &str, _: usize, lines: &LineTable, _: &TranslatableKeys) -> Vec<Block> {
        let resource = Resource::parse(text);
        let block = |kind, span: &Range<usize>, layers| Block {
            kind,
            nesting: Vec::new(),
            span: span.clone(),
            lines: lines.lines(span),
            layers,
        };
        let messages = resource.fields().map(|field| {
            let kind = BlockKind::Message(field.name.clone());
            block(kind, &field.span, layers(&spelling::inline(&field.pattern, None)))
        });
        // What is no entry is compared as it stands.
        let junk = resource.junk.iter().map(|junk| {
            let mut layers = Layers::default();
            layers.push_text(&text[junk.span.clone()]);
            block(BlockKind::Paragraph, &junk.span, layers.finish())
        });
        let mut blocks: Vec<Block> = messages.chain(junk).collect();
        blocks.sort_by_key(|block| block.span.start);
        blocks
    }

    fn place(&self) -> RecordPlace {
        RecordPlace::Outside
    }

    fn datatype(&self) -> &'static str {
        "x-fluent"
    }
}

/// What stands for a code among words, so that one that moves is a change of the text.
const CODE: &str = "{}";

fn layers(inline: &Inline) -> Layers {
    let mut layers = Layers::default();
    let has_text = inline.says_anything();
    for part in &inline.parts {
        match part {
            Part::Text(text) => layers.push_text(text),
            Part::Code(code) => {
                layers.code.push_str(&code.text);
                layers.code.push('\n');
                if has_text {
                    layers.push_text(CODE);
                }
            }
        }
    }
    layers.finish()
}

/// Takes the value at `span` of a document apart; `None` where no value stands there. With categories,
/// selections by plural category have those of the language.
pub(crate) fn value_at(text: &str, span: &Range<usize>, plurals: Option<&PluralCategories>) -> Option<Inline> {
    let value = text.get(span.clone())?;
    let line = text[..span.start].rsplit('\n').next().unwrap_or_default();
    let is_own_line = !line.is_empty() && line.bytes().all(|byte| byte == b' ');
    let entry = if is_own_line { format!("x =\n{line}{value}\n") } else { format!("x = {value}\n") };
    only_value(&entry, plurals)
}

/// Reads a text as a value; `None` where it would be none, or more than one.
pub(crate) fn read_value(text: &str) -> Option<Inline> {
    only_value(&format!("x = {}\n", indented(text, "    ")), None)
}

fn only_value(entry: &str, plurals: Option<&PluralCategories>) -> Option<Inline> {
    let resource = Resource::parse(entry);
    match (resource.entries.as_slice(), resource.junk.as_slice()) {
        ([only], []) if only.attributes.is_empty() && only.span.end == entry.trim_end().len() => {
            Some(spelling::inline(&only.value.as_ref()?.pattern, plurals))
        }
        _ => None,
    }
}

/// Puts this before every line of a text but the first and empty ones.
pub(crate) fn indented(text: &str, indent: &str) -> String {
    let mut lines = text.split('\n');
    let mut written = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        written.push('\n');
        if !line.trim().is_empty() {
            written.push_str(indent);
            written.push_str(line);
        }
    }
    written
}

/// Tells whether two values choose between the same variants, so that what stands in the one stands in the
/// other.
pub(crate) fn has_same_variants(one: &Inline, other: &Inline) -> bool {
    fn variants(inline: &Inline) -> impl Iterator<Item = &str> {
        inline.codes().filter(|code| code.kind == CodeKind::Variant).map(|code| code.text.as_str())
    }
    variants(one).eq(variants(other))
}

/// Something that a value refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reference<'a> {
    /// The expression, spelled in one way.
    pub(crate) name: &'a str,
    /// Whether it stands in the text, and not only before variants.
    pub(crate) is_shown: bool,
}

/// Lists what a value refers to, as often as it does. Strings are no references.
pub(crate) fn references(inline: &Inline) -> Vec<Reference<'_>> {
    fn reference(code: &Code) -> Option<Reference<'_>> {
        let inner = code.text.strip_prefix("{ ")?;
        let (name, is_shown) = match code.kind {
            CodeKind::Variant => (inner.split(" ->\n").next()?, false),
            _ => (inner.strip_suffix(" }")?, true),
        };
        (!name.starts_with('"')).then_some(Reference { name, is_shown })
    }
    inline.codes().filter_map(reference).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Kind;

    const TEXT: &str = "\u{feff}### Resource\r\n\r\n# About it\r\n# in two lines\r\nopen-file = Open { $name }\r\n    now, { -brand(case: \"x\") }!   \r\n    .title = A \"quoted\" { \"}\" } text\r\n-brand =\r\n    Fire\r\n    fox\r\n\r\n## Group\r\n\r\nfiles =\r\n    { NUMBER($n, type: \"ordinal\") ->\r\n        [0] None\r\n        [one] { $n }st \"file\r\n       *[other] { $n ->\r\n            [a] x\r\n           *[b] y\r\n        }\r\n    } left\r\nbroken = { $\r\nonly-attr =\r\n    .label = Label\r\n";

    fn read(text: &str) -> Content {
        Content::read(text.as_bytes(), Kind::Fluent, &TranslatableKeys::default())
    }

    #[test]
    fn every_value_is_a_block() {
        let content = read(TEXT);
        let shown: Vec<(String, (u32, u32))> = content
            .blocks
            .iter()
            .map(|block| match &block.kind {
                BlockKind::Message(name) => (format!("{name}: {}", content.source(block)), block.lines),
                _ => (format!("junk: {}", content.source(block)), block.lines),
            })
            .collect();
        let expected = [
            ("open-file: Open { $name }\r\n    now, { -brand(case: \"x\") }!", (5, 6)),
            ("open-file.title: A \"quoted\" { \"}\" } text", (7, 7)),
            ("-brand: Fire\r\n    fox", (9, 10)),
            (
                "files: { NUMBER($n, type: \"ordinal\") ->\r\n        [0] None\r\n        [one] { $n }st \"file\r\n       *[other] { $n ->\r\n            [a] x\r\n           *[b] y\r\n        }\r\n    } left",
                (15, 22),
            ),
            ("junk: broken = { $", (23, 23)),
            ("only-attr.label: Label", (25, 25)),
        ];
        assert_eq!(shown, expected.map(|(text, lines)| (text.to_owned(), lines)));
        let layers = &content.blocks[0].layers;
        assert_eq!(layers.text, "Open {} now, {}!");
        assert_eq!(layers.code, "{ $name }\n{ -brand(case: \"x\") }\n");
    }

    #[test]
    fn values_are_spelled_in_one_way() {
        let polish = PluralCategories::of(&"pl".parse().expect("a tag"));
        let japanese = PluralCategories::of(&"ja".parse().expect("a tag"));
        let text = "x = {$n ->\n  [one]{$n} file\n   inside\n  *[other]   {NUMBER( $n,a:1 )} files\n}.\n";
        let span = 4..text.len() - 1;
        let raw = |plurals: Option<&PluralCategories>| value_at(text, &span, plurals).map(|value| value.raw());
        assert_eq!(
            raw(None).as_deref(),
            Some("{ $n ->\n    [one] { $n } file\ninside\n   *[other] { NUMBER($n, a: 1) } files\n}.")
        );
        let other = "{ NUMBER($n, a: 1) } files";
        let all = format!(
            "{{ $n ->\n    [one] {{ $n }} file\ninside\n    [few] {other}\n    [many] {other}\n   *[other] {other}\n}}."
        );
        assert_eq!(raw(Some(&polish)), Some(all.clone()));
        assert_eq!(raw(Some(&japanese)), Some(format!("{other}.")));
        assert_eq!(read_value(&all).map(|value| value.raw()), Some(all));
        for none in ["", " ", "{", "a }", "a\n.b = c", "a\n\n# c", "a\n\nb = c"] {
            assert_eq!(read_value(none).filter(|value| value.raw() != none), None, "{none:?}");
        }
    }

    #[test]
    fn what_nests_too_deeply_is_junk() {
        for text in [format!("a = {}", "{ F(".repeat(100_000)), format!("a = {}\nb = B\n", "{ ".repeat(120))] {
            let content = read(&text);
            assert!(content.blocks.iter().any(|block| block.kind == BlockKind::Paragraph), "{}", &text[..20]);
        }
        let many = "a = { $x } (b) { F($x) }\n".repeat(5_000);
        assert_eq!(read(&many).blocks.len(), 5_000);
    }
}

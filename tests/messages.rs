//! Fluent resources, generated: whatever is in one, nothing of it is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use locdrift::base::locale::Locale;
use locdrift::document::block::BlockKind;
use locdrift::document::inline::{Inline, Part};
use locdrift::document::{Content, Kind, TranslatableKeys};
use locdrift::rebuild::{Plan, Text};
use locdrift::segment::{Piece, SegmentChange};
use proptest::prelude::*;

/// Words of a value, in lower case.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![6 => "[a-z]{1,8}", 1 => "[a-zé]{1,3}", 1 => Just("it’s \"so\"".to_owned()), 1 => Just("7,5 %".to_owned())];
    prop::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

fn placeable() -> impl Strategy<Value = String> {
    let shown = [
        "{$x}",
        "{ $user }",
        "{ -brand }",
        "{-brand(case: \"of\")}",
        "{ other.title }",
        "{ NUMBER($x, a: 1) }",
        "{ \"\" }",
        "{\"}\"}",
        "{ \"\\u00A0\" }",
    ];
    prop::sample::select(shown.to_vec()).prop_map(str::to_owned)
}

/// A value behind `=`: in one line or several, with placeables and selections in selections.
fn value() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        words(),
        placeable(),
        (words(), placeable()).prop_map(|(a, b)| format!("{a} {b}")),
        (placeable(), words()).prop_map(|(a, b)| format!("{a}{b}"))
    ];
    let leaf = prop_oneof![3 => text.clone(), 1 => (text.clone(), words()).prop_map(|(a, b)| format!("{a}\n{b}"))];
    leaf.prop_recursive(2, 8, 3, move |inner| {
        let keys = prop::sample::select(vec![["one", "other"], ["0", "other"], ["mac", "rest"], ["few", "many"]]);
        (inner.clone(), inner, keys, words(), any::<bool>()).prop_map(|(one, other, keys, words, is_behind)| {
            let [a, b] = keys;
            let select = format!(
                "{{ $n ->\n    [{a}] {}\n   *[{b}] {}\n}}",
                one.replace('\n', "\n    "),
                other.replace('\n', "\n    ")
            );
            if is_behind { format!("{select} {words}") } else { select }
        })
    })
}

/// An entry: its kind, its value, its attribute, its comment, and whether its value has lines of its own.
#[derive(Clone, Debug)]
struct Message {
    is_term: bool,
    value: String,
    attribute: Option<String>,
    comment: bool,
    is_below: bool,
    blank: usize,
}

fn message() -> impl Strategy<Value = Message> {
    let attribute = prop::option::weighted(0.3, value());
    (prop::bool::weighted(0.2), value(), attribute, any::<bool>(), any::<bool>(), 0..3_usize).prop_map(
        |(is_term, value, attribute, comment, is_below, blank)| Message {
            is_term,
            value,
            attribute,
            comment,
            is_below,
            blank,
        },
    )
}

fn resource(messages: &[(usize, Message)], windows: bool) -> String {
    let mut text = String::from("### All of it\n\n## A group\n\n");
    for (name, message) in messages {
        let indented = |value: &str, indent: &str| value.replace('\n', &format!("\n{indent}"));
        if message.comment {
            text.push_str("# Above\n# it\n");
        }
        let start = if message.is_below { "\n    " } else { " " };
        let dash = if message.is_term { "-" } else { "" };
        text.push_str(&format!("{dash}m{name} ={start}{}\n", indented(&message.value, "    ")));
        if let Some(attribute) = &message.attribute {
            text.push_str(&format!("    .title = {}\n", indented(attribute, "        ")));
        }
        text.push_str(&"\n".repeat(message.blank));
    }
    if windows { format!("\u{feff}{}", text.replace('\n', "\r\n")) } else { text }
}

/// What each message of a valid resource says, as another reader of it finds.
fn said(text: &str) -> BTreeMap<String, String> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let Resource { body } = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{text}"));
    let mut said = BTreeMap::new();
    for entry in &body {
        let (name, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            said.insert(format!("{name}.{}", attribute.id.name), shown(&attribute.value));
        }
        said.extend(value.map(|value| (name, shown(value))));
    }
    said
}

/// Shows a value: its words, and the rest as the parser has it.
fn shown(pattern: &Pattern<&str>) -> String {
    let mut shown = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shown.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inner) } => shown.push_str(&expression(inner)),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                shown.push_str(&format!("<{}", expression(selector)));
                for variant in variants {
                    shown.push_str(&format!("|{:?}{} {}", variant.key, variant.default, self::shown(&variant.value)));
                }
                shown.push('>');
            }
        }
    }
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn expression(inner: &InlineExpression<&str>) -> String {
    format!("«{inner:?}»")
}

/// Translates words: they are in upper case.
fn translated(text: &str) -> String {
    let mut is_text = true;
    let mut depth = 0_usize;
    text.chars()
        .flat_map(|c| {
            depth = if c == '{' { depth + 1 } else { depth };
            is_text = depth == 0;
            depth = if c == '}' { depth.saturating_sub(1) } else { depth };
            if is_text { c.to_uppercase().collect::<Vec<_>>() } else { vec![c] }
        })
        .collect()
}

/// What comes back for a segment.
fn target(inline: &Inline) -> Vec<Piece> {
    let piece = |part: &Part| match part {
        Part::Text(text) => Piece::Text(translated(text)),
        Part::Code(code) => Piece::Code { id: code.id.to_string(), role: code.role, text: code.text.clone() },
    };
    inline.parts.iter().map(piece).collect()
}

/// Odd pieces of resources, of which most are none.
fn odd() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("a = ".to_owned()),
        Just("\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\r".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("    .b = ".to_owned()),
        Just("-t =\n    x\n".to_owned()),
        Just("{ $x ->\n    [one] ".to_owned()),
        Just("\n   *[other] ".to_owned()),
        Just("{".to_owned()),
        Just("}\n".to_owned()),
        Just("\"".to_owned()),
        Just("# c\n".to_owned()),
        Just("### r\n".to_owned()),
        Just("{ F($x, a: 1) }".to_owned()),
        Just(" é\u{a0}\n  y".to_owned()),
        "[ -~]{0,6}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_resource_that_did_not_change_stays_byte_for_byte(text in odd()) {
        let keys = TranslatableKeys::default();
        let content = Content::read(text.as_bytes(), Kind::Fluent, &keys);
        for pair in content.blocks.windows(2) {
            prop_assert!(pair[0].span.end <= pair[1].span.start, "{text:?}");
        }
        let read = Text::read(text.as_bytes(), Kind::Fluent, &keys).unwrap();
        let locale: Locale = "pl".parse().unwrap();
        let plan = Plan::new(Some(&read), &read, Some(&read), &locale);
        match plan.compose(&[], &keys) {
            Ok(written) => prop_assert_eq!(written, text),
            Err(_) => prop_assert!(read.fault().is_some(), "{text:?}"),
        }
    }

    #[test]
    fn nothing_of_a_resource_is_lost(
        messages in prop::collection::vec((message(), any::<[bool; 4]>(), value()), 1..7),
        windows in any::<bool>(),
        order in any::<prop::sample::Index>(),
    ) {
        let all: Vec<(usize, Message)> = messages.iter().map(|(message, ..)| message.clone()).enumerate().collect();
        // The base has some; of those the head has some, with other values; and so has the translation.
        let base: Vec<_> = all.iter().filter(|(at, _)| !messages[*at].1[0]).cloned().collect();
        let mut head: Vec<_> = all.iter().filter(|(at, _)| !messages[*at].1[1]).cloned().collect();
        for (at, message) in &mut head {
            if messages[*at].1[2] {
                message.value.clone_from(&messages[*at].2);
            }
        }
        let turn = order.index(head.len().max(1));
        head.rotate_left(turn);
        let (base_text, head_text) = (resource(&base, false), resource(&head, false));
        let mut own: Vec<_> = base.iter().filter(|(at, _)| !messages[*at].1[3]).cloned().collect();
        own.push((100, all[0].1.clone()));
        let own: Vec<_> = own
            .into_iter()
            .map(|(at, message)| {
                let attribute = message.attribute.as_deref().map(translated);
                (at, Message { value: translated(&message.value), attribute, is_below: !message.is_below, ..message })
            })
            .collect();
        let own_text = resource(&own, windows);
        let keys = TranslatableKeys::default();
        let read = |text| Text::read(text, Kind::Fluent, &keys).unwrap();
        let (base_read, head_read, own_read) = (read(base_text.as_bytes()), read(head_text.as_bytes()), read(own_text.as_bytes()));
        // English has the categories that the values have.
        let locale: Locale = "xx".parse().unwrap();
        let mut plan = Plan::new(Some(&base_read), &head_read, Some(&own_read), &locale);
        prop_assert!(plan.fit_to_hand_out(&keys).is_ok(), "{base_text}\n{head_text}\n{own_text}");
        let mut targets = Vec::new();
        for (at, segment) in plan.segments().iter().enumerate() {
            targets.push(match &segment.head {
                Some(source) if segment.change != SegmentChange::Deleted => {
                    let settled = plan.settle(at, &target(source));
                    prop_assert!(settled.is_ok(), "{settled:?}\n{}\n{:?}", source.raw(), target(source));
                    settled.ok()
                }
                _ => None,
            });
        }
        let written = plan.compose(&targets, &keys);
        prop_assert!(written.is_ok(), "{written:?}\n{base_text}\n{head_text}\n{own_text}");
        let written = written.unwrap();
        let (was, is, had, found) = (said(&base_text), said(&head_text), said(&own_text), said(&written));
        let has_windows_ends = written.matches("\r\n").count() == written.matches('\n').count();
        prop_assert!(!windows || has_windows_ends, "{written:?}");
        for name in is.keys() {
            prop_assert!(found.contains_key(name), "{name}\n{written}");
        }
        for (name, value) in &found {
            match (is.get(name), was.get(name), had.get(name)) {
                (Some(is), Some(was), Some(had)) if is == was => prop_assert_eq!(value, had),
                // The message that is the translation's own stays.
                (None, None, Some(had)) => prop_assert_eq!(value, had),
                (None, ..) => prop_assert!(false, "{} is in none\n{}", name, written),
                _ => {}
            }
        }
        // What is written is what the next run finds.
        let again = read(written.as_bytes());
        let plan = Plan::new(Some(&head_read), &head_read, Some(&again), &locale);
        prop_assert_eq!(plan.compose(&[], &keys).ok(), Some(written.clone()));
        let is_message = |kind: &BlockKind| matches!(kind, BlockKind::Message(_));
        prop_assert!(again.content().blocks.iter().all(|block| is_message(&block.kind)));
    }
}

//! Holds every language to every message.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::catalog::{LANGUAGES, resources};
use super::{Localizer, Message};

/// The messages of a language, with the variables that each uses.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for source in resources(language) {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{language}: {errors:?}"),
        };
        for entry in resource.entries() {
            let Entry::Message(message) = entry else {
                assert!(!matches!(entry, Entry::Junk { .. }), "{language}: {entry:?}");
                continue;
            };
            let mut variables = BTreeSet::new();
            collect(message.value.as_ref().expect("every message has a text"), &mut variables);
            let before = messages.insert(message.id.name.to_owned(), variables);
            assert_eq!(before, None, "{language}: {} is there twice", message.id.name);
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, variables),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, variables);
                    variants.iter().for_each(|variant| collect(&variant.value, variables));
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("not used here: {other:?}"),
    }
}

#[test]
fn every_language_has_exactly_the_messages_with_their_variables() {
    let declared: BTreeMap<String, BTreeSet<String>> = Message::samples()
        .iter()
        .map(|message| (message.id().to_owned(), message.args().iter().map(|(name, _)| name.to_owned()).collect()))
        .collect();
    assert_eq!(declared.len(), Message::IDS.len());
    for language in LANGUAGES {
        let messages = messages(language);
        let ids: BTreeSet<&String> = messages.keys().collect();
        assert_eq!(ids, declared.keys().collect(), "{language}");
        for (id, variables) in &messages {
            assert!(variables.is_subset(&declared[id]), "{language}: {id} uses {variables:?}");
        }
    }
}

#[test]
fn every_message_renders_in_every_language() {
    for language in LANGUAGES {
        let localizer = Localizer::negotiate([language]);
        assert_eq!(localizer.language(), language);
        for message in Message::samples() {
            let text = localizer.own_text(&message).unwrap_or_else(|| panic!("{language}: {message:?}"));
            assert!(!text.contains("{$") && !text.is_empty(), "{language}: {message:?}: {text}");
        }
    }
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let count = |language| {
        let message = Message::ReportLocale { locale: &"nl".parse().expect("a tag"), root: "r", documents: 1_234_567 };
        Localizer::negotiate([language]).text(&message)
    };
    assert!(count("en").contains("1,234,567"));
    assert!(count("de").contains("1.234.567"));
    assert!(count("fr").contains("1\u{202f}234\u{202f}567"));
    assert!(count("ar").contains("1,234,567"));
    assert!(count("ja").contains("1,234,567"));
}

#[test]
fn preferences_are_negotiated() {
    let chosen = |preferences: &[&'static str]| Localizer::negotiate(preferences.iter().copied()).language();
    assert_eq!(chosen(&["nl_BE.UTF-8"]), "nl-NL");
    assert_eq!(chosen(&["ar_EG"]), "ar");
    assert_eq!(chosen(&["C", "de"]), "de-DE");
    assert_eq!(chosen(&["sw", "fr_CA.ISO-8859-1@euro"]), "fr-FR");
    assert_eq!(chosen(&["ja"]), "ja-JP");
    assert_eq!(chosen(&["en_GB"]), "en-US");
    assert_eq!(chosen(&["tlh", "", "POSIX", "nonsense!"]), "en-US");
}

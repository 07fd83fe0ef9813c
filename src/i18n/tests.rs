//! Holds every language to every message.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

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
fn dates_are_written_as_the_language_writes_them() {
    let date = jiff::civil::date(2026, 3, 4);
    let text = |language| Localizer::negotiate([language]).text(&Message::ReportHandedOffAlone { date });
    let shown = [
        ("en", "Mar 4, 2026"),
        ("nl", "4 mrt 2026"),
        ("de", "04.03.2026"),
        ("fr", "4 mars 2026"),
        ("ja", "2026/03/04"),
        ("zh", "2026年3月4日"),
        ("ar", "04\u{200f}/03\u{200f}/2026"),
    ];
    for (language, expected) in shown {
        assert!(text(language).contains(expected), "{language}: {}", text(language));
    }
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

#[test]
fn numbers_have_the_plural_forms_of_cldr() {
    use fluent::{FluentArgs, FluentBundle};
    use icu_plurals::{PluralRuleType, PluralRules};

    use super::{number, plurals};

    let forms = "form = { $n ->\n    [0] none\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    for language in LANGUAGES {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_formatter(Some(number::format));
        let source = if plurals::are_wrong(language) {
            plurals::add_function(&mut bundle, language);
            plurals::rewritten(forms)
        } else {
            forms.to_owned()
        };
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        let tag: icu_locale_core::Locale = language.parse().unwrap();
        let rules = PluralRules::try_new((&tag).into(), PluralRuleType::Cardinal.into()).unwrap();
        let pattern = bundle.get_message("form").unwrap().value().unwrap();
        for n in (1..=1_000_u32).chain([1_000_000]) {
            let mut errors = Vec::new();
            let args = FluentArgs::from_iter([("n", f64::from(n))]);
            let form = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            let category = format!("{:?}", rules.category_for(n)).to_lowercase();
            // A form for millions alone is in no message.
            let category = if n == 1_000_000 && language == "fr-FR" { "other".to_owned() } else { category };
            assert_eq!((form, errors.len()), (category, 0), "{language}: {n}");
        }
        let args = FluentArgs::from_iter([("n", 0.0)]);
        assert_eq!(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()), "none", "{language}");
    }
}

#[test]
fn who_reads_another_script_gets_english() {
    let language = |preferences: &[&str]| Localizer::negotiate(preferences.iter().copied()).language();
    assert_eq!(language(&["zh-TW"]), "en-US");
    assert_eq!(language(&["zh_HK.UTF-8", "de"]), "de-DE");
    assert_eq!(language(&["zh-Hant"]), "en-US");
    for simplified in ["zh", "zh-CN", "zh_SG", "zh-Hans", "zh-Hans-HK"] {
        assert_eq!(language(&[simplified]), "zh-CN", "{simplified}");
    }
    assert!(Localizer::speaks("zh") && !Localizer::speaks("zh-TW"));
}

#[test]
fn made_up_languages_show_what_comes_from_no_message() {
    let text = |language: &str, message: &Message<'_>| Localizer::negotiate([language, "nl"]).text(message);
    let read = Message::ErrorRead { path: Path::new("docs/a.md"), why: "gone" };
    assert_eq!(text("en-XA", &read), "[Çåååññöööţ ŕééååð docs/a.md: gone.]".replace("ååå", "åå").replace("ööö", "öö"));
    assert_eq!(text("ar-xb", &Message::StatusStale), "\u{202e}stale\u{202c}");
    assert!(Localizer::speaks("en-XA") && Localizer::negotiate(["ar-XB"]).is_right_to_left());
    assert_eq!(Localizer::negotiate(["nl", "en-XA"]).language(), "nl-NL");
}

#[test]
fn parts_of_a_line_keep_their_order() {
    let joined = |language: &str| Localizer::negotiate([language]).joined(["a", "b"]);
    assert_eq!((joined("nl"), joined("ar")), ("a · b".to_owned(), "a\u{200e} · b\u{200e}".to_owned()));
    assert_eq!(Localizer::negotiate(["ar"]).isolated("x".into()), "\u{2067}x\u{2069}");
}

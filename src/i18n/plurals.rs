//! The plural forms of languages of which the crate under `fluent` has wrong rules.
//!
//! A selector on a number becomes a call of a function that knows the rules of CLDR; keys that are
//! numbers become names that it returns for just these.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::{parser, serializer};
use icu_plurals::{PluralRuleType, PluralRules};

use crate::base::plurals;

/// The languages of which the crate knows no better.
const WRONG: [&str; 1] = ["ar"];

/// The name of the function, and that of its argument with the numbers that are keys.
const FUNCTION: &str = "PLURAL_FORM";
const EXACT: &str = "exact";

/// Tells whether the rules of a language are wrong in the crate.
pub(super) fn are_wrong(language: &str) -> bool {
    WRONG.contains(&language)
}

/// Rewrites the selectors of a resource; one that cannot be read stays as it is.
pub(super) fn rewritten(source: &str) -> String {
    let Ok(mut resource) = parser::parse(source.to_owned()) else { return source.to_owned() };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            rewrite(pattern);
        }
    }
    serializer::serialize(&resource)
}

fn rewrite(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        let mut exact = Vec::new();
        for variant in variants {
            rewrite(&mut variant.value);
            if let VariantKey::NumberLiteral { value } = &variant.key {
                exact.push(value.clone());
                variant.key = VariantKey::Identifier { name: exact_key(value) };
            }
        }
        let name = Identifier { name: EXACT.to_owned() };
        let named = NamedArgument { name, value: InlineExpression::StringLiteral { value: exact.join(" ") } };
        let arguments = CallArguments { positional: vec![selector.clone()], named: vec![named] };
        *selector = InlineExpression::FunctionReference { id: Identifier { name: FUNCTION.to_owned() }, arguments };
    }
}

fn exact_key(number: &str) -> String {
    format!("exact-{number}")
}

/// Lets a bundle of a language call the function.
pub(super) fn add_function(bundle: &mut FluentBundle<FluentResource>, language: &str) {
    let Ok(locale) = language.parse::<icu_locale_core::Locale>() else { return };
    // A bundle has the function once. The rules are not shared between threads, and cheap to look up.
    let _ = bundle.add_function(FUNCTION, move |positional, named| {
        let rules = PluralRules::try_new((&locale).into(), PluralRuleType::Cardinal.into());
        rules.map_or(FluentValue::Error, |rules| form(&rules, positional, named))
    });
}

fn form(rules: &PluralRules, positional: &[FluentValue<'_>], named: &FluentArgs<'_>) -> FluentValue<'static> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let exact = match named.get(EXACT) {
        Some(FluentValue::String(exact)) => exact.split(' ').find(|exact| exact.parse() == Ok(number.value)),
        _ => None,
    };
    if let Some(exact) = exact {
        return exact_key(exact).into();
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are whole and never below 0")]
    let category = rules.category_for(number.value.abs() as u64);
    plurals::name(category).into()
}

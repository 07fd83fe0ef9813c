//! Values as text and codes, spelled in one way whatever the layout of the file.
//!
//! A placeable is a code. So is what makes a selection of variants: its beginning, what stands between two
//! variants, its end. Only the words are text. The lines of the text are those of the value; they are valid
//! Fluent behind `id = ` once all but the first are indented.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey,
};

use crate::base::plurals::{CATEGORIES, Numbering, PluralCategories};
use crate::document::codes::{CodeKind, Role};
use crate::document::inline::{Code, Inline, Part};

/// What stands before a line of a value, for each selection that it is in.
const INDENT: &str = "    ";

/// Takes a value apart. With categories, selections by plural category have those of the language, with
/// the words of the default where the value has none for one.
pub(super) fn inline(pattern: &Pattern<&str>, plurals: Option<&PluralCategories>) -> Inline {
    let mut speller = Speller { inline: Inline::default(), last: 0, plurals };
    speller.pattern(pattern, 0);
    speller.inline
}

struct Speller<'a> {
    inline: Inline,
    /// The last id of a code.
    last: u32,
    plurals: Option<&'a PluralCategories>,
}

impl Speller<'_> {
    fn code(&mut self, kind: CodeKind, text: String) {
        self.last += 1;
        self.inline.parts.push(Part::Code(Code { id: self.last, role: Role::Alone, kind, text }));
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, depth: usize) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.inline.push_text(value),
                PatternElement::Placeable { expression: Expression::Inline(expression) } => {
                    let text = format!("{{ {} }}", spelled(expression));
                    match expression {
                        // Words stay words, whatever stands around them.
                        InlineExpression::StringLiteral { value } if says_words(value) => self.inline.push_text(&text),
                        _ => self.code(CodeKind::Placeholder, text),
                    }
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.select(selector, variants, depth);
                }
            }
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>], depth: usize) {
        let chosen = self.variants(selector, variants);
        if let [(_, only)] = chosen.as_slice()
            && is_of_plurals(variants)
        {
            return self.pattern(&only.value, depth);
        }
        let indent = INDENT.repeat(depth);
        let default = self.default(selector, variants);
        let mut before = format!("{{ {} ->", spelled(selector));
        for (key, variant) in chosen {
            let mark = if key == default { "   *" } else { INDENT };
            let header = format!("{before}\n{indent}{mark}[{key}] ");
            self.code(CodeKind::Variant, header);
            self.pattern(&variant.value, depth + 1);
            before.clear();
        }
        self.code(CodeKind::Variant, format!("\n{indent}}}"));
    }

    /// Returns the key of the default: that of the value, unless all categories of the language have variants.
    fn default<'v>(&self, selector: &InlineExpression<&str>, variants: &'v [Variant<&'v str>]) -> &'v str {
        let own = variants.iter().find(|variant| variant.default).map_or("", key_of);
        let has_all = self.plurals.is_some_and(|plurals| plurals.needed(numbering(selector)).is_some());
        if has_all && is_of_plurals(variants) { "other" } else { own }
    }

    /// Returns the variants with their keys: those of the language, where they are plural categories.
    fn variants<'v>(
        &self,
        selector: &InlineExpression<&str>,
        variants: &'v [Variant<&'v str>],
    ) -> Vec<(&'v str, &'v Variant<&'v str>)> {
        let own = || variants.iter().map(|variant| (key_of(variant), variant)).collect();
        let names = self.plurals.and_then(|plurals| plurals.needed(numbering(selector)));
        let Some(names) = names.filter(|_| is_of_plurals(variants)) else { return own() };
        let Some(other) = variants.iter().find(|variant| variant.default) else { return own() };
        let numbers = variants.iter().filter(|variant| !CATEGORIES.contains(&key_of(variant)));
        let numbers = numbers.map(|variant| (key_of(variant), variant));
        let of = |name: &&'static str| {
            let found = variants.iter().find(|variant| key_of(variant) == *name).unwrap_or(other);
            (*name, found)
        };
        numbers.chain(names.iter().map(of)).collect()
    }
}

/// Tells whether a selection is one by number: its keys are numbers and plural categories, and its default
/// is one of those.
pub(super) fn is_of_plurals(variants: &[Variant<&str>]) -> bool {
    let is_category = |variant: &Variant<&str>| CATEGORIES.contains(&key_of(variant));
    let is_number = |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    variants.iter().all(|variant| is_category(variant) || is_number(variant))
        && variants.iter().any(|variant| variant.default && is_category(variant))
}

/// Tells whether a selection counts places in a row.
pub(super) fn numbering(selector: &InlineExpression<&str>) -> Numbering {
    let is_type = |argument: &NamedArgument<&str>| {
        let value = &argument.value;
        argument.name.name == "type" && matches!(value, InlineExpression::StringLiteral { value: "ordinal" })
    };
    match selector {
        InlineExpression::FunctionReference { arguments, .. } if arguments.named.iter().any(is_type) => {
            Numbering::Ordinal
        }
        _ => Numbering::Cardinal,
    }
}

/// Returns the key of a variant.
pub(super) fn key_of<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Tells whether a string has letters, beside those of its escapes.
fn says_words(value: &str) -> bool {
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match (c, c.is_alphabetic()) {
            ('\\', _) => match chars.next() {
                Some('u') => drop(chars.by_ref().take(4).count()),
                Some('U') => drop(chars.by_ref().take(6).count()),
                _ => {}
            },
            (_, true) => return true,
            _ => {}
        }
    }
    false
}

/// Spells an expression.
pub(super) fn spelled(expression: &InlineExpression<&str>) -> String {
    let attribute = |attribute: &Option<fluent_syntax::ast::Identifier<&str>>| {
        attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name))
    };
    match expression {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, call(arguments)),
        InlineExpression::MessageReference { id, attribute: own } => format!("{}{}", id.name, attribute(own)),
        InlineExpression::TermReference { id, attribute: own, arguments } => {
            format!("-{}{}{}", id.name, attribute(own), arguments.as_ref().map_or_else(String::new, call))
        }
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => format!("{{ {} }}", spelled(inner)),
            Expression::Select { selector, variants } => {
                let mut speller = Speller { inline: Inline::default(), last: 0, plurals: None };
                speller.select(selector, variants, 0);
                speller.inline.raw()
            }
        },
    }
}

fn call(arguments: &CallArguments<&str>) -> String {
    let positional = arguments.positional.iter().map(spelled);
    let named = arguments.named.iter().map(|named| format!("{}: {}", named.name.name, spelled(&named.value)));
    format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
}

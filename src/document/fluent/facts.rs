//! What a value has that its translation must have too, whatever its words are.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::spelling::{is_of_plurals, key_of, numbering, spelled};
use crate::base::plurals::{CATEGORIES, Numbering};

/// What is known of a value without its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueFacts {
    /// The variables, terms and messages that it shows.
    pub shown: BTreeSet<String>,
    /// Those and the ones that only choose between variants.
    pub used: BTreeSet<String>,
    /// The functions that it shows the result of: the expression, and what the function is called with first.
    pub calls: BTreeSet<(String, String)>,
    /// Its selections by plural category.
    pub plurals: Vec<PluralSelection>,
    /// The numbers in its words, in order, without separators and in ASCII digits; of those in selections by
    /// plural category, only ones that are not for a category.
    pub numbers: Vec<String>,
    /// Commands, options, addresses and names of files in its words.
    pub code: BTreeSet<String>,
    /// Its words, those of all variants.
    pub text: String,
}

/// The fewest letters of a word that may be a name.
const SHORTEST: usize = 4;

/// A selection by plural category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralSelection {
    /// How it counts.
    pub numbering: Numbering,
    /// The categories that it has variants for.
    pub categories: Vec<String>,
}

impl ValueFacts {
    /// Looks at a value.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut facts = Self::default();
        facts.pattern(pattern, false);
        facts
    }

    /// Iterates over its words in Latin letters.
    pub fn latin_words(&self) -> impl Iterator<Item = &str> {
        let words = self.text.split(|c: char| !c.is_alphanumeric());
        words.filter(|word| word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, in_plurals: bool) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    // No number and no name goes on behind a placeable.
                    text.push('\0');
                    self.expression(expression, in_plurals);
                }
            }
        }
        // `1 file` may be `one file`, and stands in one variant only.
        self.numbers.extend(numbers(&text).into_iter().filter(|number| !in_plurals || number.len() > 1));
        self.code.extend(code(&text));
        self.text.push_str(&text);
        self.text.push('\0');
    }

    fn expression(&mut self, expression: &Expression<&str>, in_plurals: bool) {
        match expression {
            Expression::Inline(inner) => {
                if let InlineExpression::FunctionReference { arguments, .. } = inner
                    && let Some(first) = arguments.positional.first()
                {
                    self.calls.insert((spelled(inner), spelled(first)));
                }
                self.reference(inner, true);
            }
            Expression::Select { selector, variants } => {
                self.reference(selector, false);
                let is_of_plurals = is_of_plurals(variants);
                if is_of_plurals {
                    let keys = variants.iter().map(key_of).filter(|key| CATEGORIES.contains(key));
                    let categories = keys.map(str::to_owned).collect();
                    self.plurals.push(PluralSelection { numbering: numbering(selector), categories });
                }
                for variant in variants {
                    self.pattern(&variant.value, in_plurals || is_of_plurals);
                }
            }
        }
    }

    fn reference(&mut self, expression: &InlineExpression<&str>, is_shown: bool) {
        let (name, arguments) = match expression {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => return,
            InlineExpression::Placeable { expression } => return self.expression(expression, false),
            InlineExpression::FunctionReference { arguments, .. } => (None, Some(arguments)),
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
                (Some(format!("-{}{attribute}", id.name)), arguments.as_ref())
            }
            InlineExpression::MessageReference { .. } | InlineExpression::VariableReference { .. } => {
                (Some(spelled(expression)), None)
            }
        };
        if let Some(name) = name {
            self.used.insert(name.clone());
            if is_shown {
                self.shown.insert(name);
            }
        }
        for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
            self.reference(argument, is_shown);
        }
    }
}

/// Lists the numbers of a text. Languages separate thousands and decimals in their own ways, and have digits of
/// their own.
fn numbers(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).copied().and_then(digit);
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let mut number = String::new();
        while let Some(found) = digit(at) {
            number.push(found);
            at += 1;
            let is_group = || (1..=3).all(|next| digit(at + next).is_some()) && digit(at + 4).is_none();
            let is_separator = match chars.get(at) {
                Some('.' | ',' | '\'' | '’' | '٫' | '٬' | '\u{a0}' | '\u{202f}') => digit(at + 1).is_some(),
                Some(' ') => number.len() <= 3 && is_group(),
                _ => false,
            };
            at += usize::from(is_separator);
        }
        if number.is_empty() {
            at += 1;
        } else {
            numbers.push(number);
        }
    }
    numbers
}

/// The zeros of scripts with decimal digits of their own, which stand in order.
const ZEROS: [u32; 14] =
    [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xe50, 0x0ed0, 0xf20, 0xff10];

/// Returns a digit in ASCII.
fn digit(c: char) -> Option<char> {
    let c = u32::from(c);
    let zero = ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&c))?;
    char::from_digit(c - zero, 10)
}

/// Lists what of a text is nothing to translate: what stands between backticks, options, addresses, paths, names
/// of files and of variables.
fn code(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|inner| text.matches('`').count().is_multiple_of(2) && !inner.trim().is_empty())
        .map(|inner| format!("`{inner}`"))
        .collect();
    let plain: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let is_around = |c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '/' | '_' | '~' | '$');
    let words = plain.split(|c: char| c.is_whitespace() || !c.is_ascii() || c.is_control());
    let words = words.flat_map(|word| word.split(['(', ')', '"', ',', ';', '<', '>', '|', '=']));
    found.extend(words.map(|word| word.trim_matches(is_around)).filter(|word| is_code(word)).map(str::to_owned));
    found
}

fn is_code(word: &str) -> bool {
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    let is_option = word
        .strip_prefix("--")
        .is_some_and(|name| is_name(name) && name.starts_with(|c: char| c.is_ascii_alphabetic()));
    let is_address = word.starts_with("https://") || word.starts_with("http://");
    let is_variable = word.contains('_') && word.chars().any(|c| c.is_ascii_alphabetic()) && is_name(word);
    let is_file = word.rsplit_once('.').is_some_and(|(name, ending)| {
        (1..=5).contains(&ending.len())
            && ending.starts_with(|c: char| c.is_ascii_lowercase())
            && ending.chars().all(|c| c.is_ascii_alphanumeric())
            && name.split('/').all(|part| part.split('.').all(|part| part.is_empty() || is_name(part)))
            && name.contains(|c: char| c.is_ascii_alphabetic())
            && (name.len() > 2 && !ABBREVIATIONS.contains(&word))
    });
    is_option || is_address || is_variable || is_file
}

/// What looks like the name of a file, and is an abbreviation.
const ABBREVIATIONS: [&str; 3] = ["i.e", "e.g", "a.m"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_in_every_language() {
        for text in [
            "1,000 of 3.5",
            "1.000 of 3,5",
            "1 000 of 3,5",
            "1\u{202f}000 of 3.5",
            "١٬٠٠٠ of ٣٫٥",
            "１０００ of ３．５".replace('．', ".").as_str(),
        ] {
            assert_eq!(numbers(text), ["1000", "35"], "{text}");
        }
        assert_eq!(numbers("exit 0, 1 or 2; v10."), ["0", "1", "2", "10"]);
        assert_eq!(numbers("12 345678 3 \0 000"), ["12", "345678", "3", "000"]);
    }

    #[test]
    fn code_is_told_from_words() {
        let text = "Run `git commit`, or --force=x with config.yml (see https://a.example/b?c) in a.b, e.g. MAX_SIZE. No well-known word, v1.0 or end.Next";
        let expected = ["`git commit`", "--force", "config.yml", "https://a.example/b?c", "MAX_SIZE"];
        assert_eq!(code(text), expected);
        assert_eq!(code("`a `b` c"), Vec::<String>::new());
    }
}

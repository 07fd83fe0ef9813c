//! What is wrong with a configuration, and where.

use std::path::{Path, PathBuf};

use crate::base::expected::Expected;
use crate::document::yaml::{Node, Place, Value};
use crate::i18n::{Localizer, Message};

/// A problem with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file.
    pub file: PathBuf,
    /// The 1-based line.
    pub line: usize,
    /// The 1-based column, in characters.
    pub column: usize,
    /// The text of the line.
    pub text: String,
    /// How many characters of the line the problem is about.
    pub width: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It is not YAML.
    Syntax {
        /// The parser's own words.
        complaint: String,
    },
    /// It is nested too deeply.
    TooDeep,
    /// It has an alias.
    Alias,
    /// A key means nothing here.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that are possible.
        known: Vec<&'static str>,
    },
    /// A key is missing.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A key is there twice.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A value is not what its key demands.
    Value {
        /// What stands there.
        found: String,
        /// What was expected.
        expected: Expected,
    },
    /// A pattern cannot be used.
    Glob {
        /// The pattern.
        glob: String,
        /// What the glob library objects to.
        complaint: String,
    },
}

/// A problem and the characters of the text it is about.
pub(super) struct Spot {
    pub(super) problem: Problem,
    pub(super) at: Place,
    pub(super) end: Place,
}

impl Spot {
    pub(super) fn of(node: &Node, problem: Problem) -> Self {
        Self { problem, at: node.start, end: node.end }
    }

    pub(super) fn at_top(problem: Problem) -> Self {
        let top = Place { line: 1, column: 1 };
        Self { problem, at: top, end: top }
    }

    pub(super) fn value(node: &Node, found: &str, expected: Expected) -> Self {
        Self::of(node, Problem::Value { found: found.to_owned(), expected })
    }

    /// A node of the wrong kind.
    pub(super) fn wrong(node: &Node, expected: Expected) -> Self {
        let found = match &node.value {
            Value::Scalar(text) => text.clone(),
            Value::Sequence(_) => "[…]".into(),
            Value::Mapping(_) => "{…}".into(),
            Value::Alias => return Self::of(node, Problem::Alias),
        };
        Self::value(node, &found, expected)
    }
}

impl ConfigError {
    pub(super) fn new(file: &Path, text: &str, spot: Spot) -> Self {
        let line = text.lines().nth(spot.at.line.saturating_sub(1)).unwrap_or_default();
        let rest = line.chars().count().saturating_sub(spot.at.column - 1);
        let width = if spot.end.line == spot.at.line { spot.end.column - spot.at.column } else { rest };
        Self {
            file: file.to_path_buf(),
            line: spot.at.line,
            column: spot.at.column,
            text: line.to_owned(),
            width: width.clamp(1, rest.max(1)),
            problem: spot.problem,
        }
    }

    /// Renders what is wrong, without its place.
    pub fn text(&self, localizer: &Localizer) -> String {
        localizer.text(&match &self.problem {
            Problem::Syntax { complaint } => Message::ConfigSyntax { complaint },
            Problem::TooDeep => Message::ConfigTooDeep,
            Problem::Alias => Message::ConfigAlias,
            Problem::UnknownKey { key, .. } => Message::ConfigUnknownKey { key },
            Problem::MissingKey { key } => Message::ConfigMissingKey { key },
            Problem::DuplicateKey { key } => Message::ConfigDuplicateKey { key },
            Problem::Value { found, expected } => {
                let expected = localizer.text(&expected.message());
                return localizer.text(&Message::ConfigBadValue { found, expected: &expected });
            }
            Problem::Glob { glob, complaint } => Message::ErrorGlob { glob, complaint },
        })
    }

    /// Renders what could be meant, if anything is near.
    pub fn hint(&self, localizer: &Localizer) -> Option<String> {
        match &self.problem {
            Problem::UnknownKey { key, known } => Some(near(key, known, localizer)),
            _ => None,
        }
    }
}

/// Renders the nearest of the known names, or all of them where none is near.
pub(crate) fn near(found: &str, known: &[&str], localizer: &Localizer) -> String {
    let distance = |name: &&&str| strsim::damerau_levenshtein(found, name);
    match known.iter().min_by_key(distance) {
        Some(nearest) if distance(&nearest) <= 1 + nearest.len() / 4 => {
            localizer.text(&Message::HintNearest { nearest })
        }
        _ => localizer.text(&Message::HintKnown { known: &known.join(", ") }),
    }
}

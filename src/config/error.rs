//! What is wrong with a configuration, and where.

use std::path::{Path, PathBuf};

use crate::base::expected::Expected;
use crate::document::yaml::{Node, Position, Value};
use crate::tree::{BadGlob, RootKind, Unreadable};

/// Why there is no configuration to work with.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A template matches no folder.
    NoLocalesFound {
        /// The template.
        template: String,
    },
    /// There is no configuration, and no folders were named.
    NoConfig,
    /// A configuration is to be written, and there is one.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Nothing in a folder looks like a source with translations.
    NothingToPropose {
        /// The folder.
        path: PathBuf,
    },
    /// A pattern on the command line cannot be used.
    Glob(BadGlob),
    /// A root folder cannot be read.
    Root {
        /// Which root.
        kind: RootKind,
        /// The folder.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
    /// The configuration is not sound.
    Invalid(Box<ConfigError>),
    /// A file of terms cannot be used.
    Glossary {
        /// The file.
        path: PathBuf,
        /// The 1-based line.
        line: u64,
        /// What stands there, or the parser's own words.
        found: String,
    },
    /// A file cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
}

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
    pub problem: ConfigProblem,
}

/// What is wrong with a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigProblem {
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
    /// No preset has that name.
    UnknownPreset {
        /// The name.
        name: String,
    },
    /// No dialect has that name.
    UnknownDialect {
        /// The name.
        name: String,
    },
    /// A regular expression cannot be used.
    Pattern {
        /// The expression.
        pattern: String,
        /// What the library objects to.
        complaint: String,
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
    pub(super) problem: ConfigProblem,
    pub(super) at: Position,
    pub(super) end: Position,
}

impl Spot {
    pub(super) fn of(node: &Node, problem: ConfigProblem) -> Self {
        Self { problem, at: node.start, end: node.end }
    }

    pub(super) fn at_top(problem: ConfigProblem) -> Self {
        let top = Position { line: 1, column: 1 };
        Self { problem, at: top, end: top }
    }

    pub(super) fn value(node: &Node, found: &str, expected: Expected) -> Self {
        Self::of(node, ConfigProblem::Value { found: found.to_owned(), expected })
    }

    /// A node of the wrong kind.
    pub(super) fn wrong(node: &Node, expected: Expected) -> Self {
        let found = match &node.value {
            Value::Scalar(text) => text.clone(),
            Value::Sequence(_) => "[…]".into(),
            Value::Mapping(_) => "{…}".into(),
            Value::Alias => return Self::of(node, ConfigProblem::Alias),
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
}

//! What keeps a gate from being set up.

use std::path::PathBuf;

use super::Budget;
use crate::rules::Rule;
use crate::tree::Unreadable;

/// What keeps a gate from being set up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A rule's name is unknown.
    UnknownRule {
        /// The name.
        rule: String,
    },
    /// A level is to be set for a part that a rule does not have.
    UnknownKind {
        /// The rule.
        rule: Rule,
        /// The name.
        kind: String,
        /// The parts that are possible there.
        known: Vec<&'static str>,
    },
    /// A file is no baseline.
    Baseline {
        /// The file.
        path: PathBuf,
        /// The 1-based line.
        line: usize,
        /// The parser's own words.
        complaint: String,
    },
    /// A baseline is of a format that is not known.
    BaselineFormat {
        /// The file.
        path: PathBuf,
        /// The name of the format.
        found: String,
    },
    /// A baseline has an entry of an earlier version, which does not tell which finding it lists.
    AmbiguousBaseline {
        /// The file.
        path: PathBuf,
        /// The document that the entry is about.
        document: String,
        /// Its rule.
        rule: Rule,
    },
    /// The baseline is not there.
    MissingBaseline {
        /// The file.
        path: PathBuf,
    },
    /// A baseline is to be changed, and none was named.
    NoBaseline,
    /// A budget is not given as NAME=VALUE.
    BudgetArgument {
        /// What was given.
        value: String,
    },
    /// A budget's name is unknown.
    BudgetName {
        /// The name.
        name: String,
    },
    /// The limit of a budget is none.
    BudgetValue {
        /// The budget.
        budget: Budget,
        /// What was given.
        value: String,
    },
    /// A baseline cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
}

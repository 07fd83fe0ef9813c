//! The texts of findings, errors and bad files: what the rooms below found, said to a person.

mod findings;

pub(crate) use findings::bad_repository_text;
pub use findings::{unreadable_text, unrecovered_text};

mod errors;
mod expected;
mod files;
mod queue;

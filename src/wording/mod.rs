//! The texts of findings, errors and bad files: what the rooms below found, said to a person.

mod findings;
mod handback;
mod labels;
mod notes;

pub(crate) use findings::bad_repository_text;
pub(crate) use findings::formatting_text;
pub use findings::{unreadable_text, unrecovered_text};
pub(crate) use handback::{done_text, left_text, refusal_text};
pub(crate) use labels::{kind_label, renamed_text, status_label};

mod errors;
mod expected;
mod files;
mod queue;

//! Findings: what there is to act on, from named rules with a level.
//!
//! [`Rule`] is the table of all rules. Each family of rules has a file with its logic: `status`,
//! `record`, `messages`, `damage` and `suppressed` for documents, `trees` for what is no document. `identity` says what
//! tells a finding from every other one.

mod cause;
mod damage;
mod documents;
mod finding;
mod identity;
mod kept_words;
mod messages;
mod record;
mod status;
mod suppressed;
mod table;
mod trees;

pub use cause::{Cause, FoundDamage, SavedCause, SavedDamage, Staleness};
pub use documents::{BrokenTerms, of_locale};
pub use finding::{Finding, Level, Standing};
pub(crate) use identity::differ_in_lines_only;
pub use identity::{Identity, number};
pub use kept_words::KeptWords;
pub use messages::{ComparedMessages, FaultyMessages, MessageFault, find_lost_words, of_messages};
pub use table::Rule;
pub use trees::{OrphanedRecord, of_listing, of_records, of_redirects, of_sources};

//! Every format of every report.

mod compared;
pub mod diff;
pub(crate) mod escape;
pub mod handback;
mod inert;
pub(crate) mod place;
mod prose;
pub mod queue;
pub mod report;
pub mod schema;
pub mod timeline;
mod wrap;

pub use crate::base::text::plain;
pub use inert::{EscapeForm, Inert, write_inert};
pub use prose::prose;

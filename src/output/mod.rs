//! Every format of every report.

pub mod diff;
pub(crate) mod escape;
pub mod handback;
pub(crate) mod place;
mod plain;
pub mod queue;
pub mod report;

pub use plain::plain;

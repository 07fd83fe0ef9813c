//! The review queue: what needs a person, in the order in which it should get one.
//!
//! [`Queue::new`] takes from a report the documents that need a person, gives each a [`Priority`]
//! with its reasons, and cuts them into batches. The room `output` writes it.

mod aligned;
mod assigned;
mod batch;
mod desks;
mod entry;
mod error;
mod items;
mod matches;
mod pick;
mod plan;
pub mod priority;
mod repeats;
mod settings;
mod spool;
mod views;

pub use aligned::aligned;
pub use batch::Portion;
pub use entry::{Batch, Entry, SegmentCounts};
pub use error::Error;
pub use items::{ItemReading, LeftOutWhy, item};
pub use matches::Matches;
pub use pick::{Assigned, Pick};
pub use plan::{KnownViews, LeftOut, Other, Queue, Repeat};
pub use priority::{Factor, Priority, ScoreReason, Weights};
pub use repeats::MAX_OTHERS;
pub use settings::{Owners, Settings};
pub use views::{Views, ViewsError};

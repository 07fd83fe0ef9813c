//! The review queue: what needs a person, in the order in which it should get one.

mod item;
mod segments;

pub use item::{Item, Segment, SegmentChange};
pub use segments::item;
pub(crate) use segments::sha1;

//! The review queue: what needs a person, in the order in which it should get one.

mod item;

pub use item::{Item, Segment, SegmentChange};

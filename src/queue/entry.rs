//! What is kept of a document of the queue, and the batches that documents are in.

use std::sync::Arc;

use super::batch::Portion;
use super::priority::Priority;
use super::repeats::SegmentDigest;
use super::spool::Stretch;
use crate::base::fingerprint::Hash;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::drift::DriftKind;
use crate::status::Status;

/// A document of the queue, as far as it is kept in memory.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The id of its [`Item`](crate::segment::Item).
    pub id: String,
    /// The path of the translation.
    pub path: DocPath,
    /// The path of the source document.
    pub source_path: DocPath,
    /// The locale.
    pub locale: Locale,
    /// [`Status::Stale`], [`Status::Missing`], or [`Status::Current`] where damage is all that there is.
    pub status: Status,
    /// What changed, where that is known.
    pub drift: Option<DriftKind>,
    /// How much it deserves a person, and why.
    pub priority: Priority,
    /// Who does it.
    pub owner: Option<Arc<str>>,
    /// Words to review, repeats among them.
    pub words: usize,
    /// Words to review whose text did not come before in the queue.
    pub counted: usize,
    /// Words of damaged segments, which are no drift.
    pub repair_words: usize,
    /// How many segments there are of each kind.
    pub segments: SegmentCounts,
    /// The batches that hold it, each with the end of its segments there.
    pub(super) batches: Vec<(usize, usize)>,
    /// Whether nothing but inline markup changed, which comes last.
    pub(super) is_last: bool,
    /// What is kept of each segment.
    pub(super) sketches: Vec<SegmentDigest>,
    /// The hash of the translation that was read, and whether all of it fits as it stands.
    pub(super) translation: (Option<Hash>, bool),
    /// The ids of its segments.
    pub(super) segment_ids: SegmentIds,
    /// Where its segments are kept, if they are.
    pub(super) kept: Option<Stretch>,
    /// The number of its locale in the report, and its own among the documents there.
    pub(super) place: (usize, usize),
}

impl Entry {
    /// Returns the id of a segment.
    pub(super) fn segment_id(&self, segment: usize) -> String {
        match &self.segment_ids {
            SegmentIds::Numbers(numbers) => numbers.get(segment).map_or_else(String::new, |number| id_of(*number)),
            SegmentIds::Texts(texts) => texts.get(segment).map(ToString::to_string).unwrap_or_default(),
        }
    }
}

/// The ids of segments, which are 12 hexadecimal digits with a count behind them where that is not 1: as numbers
/// they take a third of the room.
#[derive(Clone, Debug)]
pub(super) enum SegmentIds {
    Numbers(Box<[u64]>),
    Texts(Box<[Box<str>]>),
}

impl SegmentIds {
    pub(super) fn of(ids: &[&str]) -> Self {
        match ids.iter().map(|id| number_of(id)).collect() {
            Some(numbers) => Self::Numbers(numbers),
            None => Self::Texts(ids.iter().map(|id| Box::from(*id)).collect()),
        }
    }
}

fn number_of(id: &str) -> Option<u64> {
    let (digits, count) = id.split_once('-').map_or((id, Some(1)), |(digits, count)| (digits, count.parse().ok()));
    let number = (u64::from_str_radix(digits, 16).ok()? << 16) | u64::from(u16::try_from(count?).ok()?);
    Some(number).filter(|number| id_of(*number) == id)
}

fn id_of(number: u64) -> String {
    let (digits, count) = (number >> 16, number & 0xffff);
    if count == 1 { format!("{digits:012x}") } else { format!("{digits:012x}-{count}") }
}

/// How many segments there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SegmentCounts {
    /// Those whose source changed.
    pub changed: usize,
    /// Those that were not translated.
    pub new: usize,
    /// Those whose source is gone.
    pub deleted: usize,
    /// Those that are damaged.
    pub repair: usize,
}

impl SegmentCounts {
    /// Counts all of them.
    pub fn all(self) -> usize {
        self.changed + self.new + self.deleted + self.repair
    }
}

/// A portion of the queue for one person or team.
#[derive(Clone, Debug)]
pub struct Batch {
    /// `nl-NL/batch-1f3c09ab`, the same for the same content: unique in the queue, and the path of a file.
    pub id: String,
    /// Its number in its locale, from 1.
    pub number: usize,
    /// The locale.
    pub locale: Locale,
    /// Who does it.
    pub owner: Option<Arc<str>>,
    /// The words to review, repeats not counted.
    pub words: usize,
    /// What it holds, in the order of the queue.
    pub pieces: Vec<Portion>,
}

impl Batch {
    /// Counts its segments.
    pub fn segments(&self) -> usize {
        self.pieces.iter().map(|piece| piece.segments.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_back_as_they_were() {
        for id in ["0123456789ab", "ffffffffffff", "000000000000-2", "0123456789ab-65535"] {
            assert_eq!(number_of(id).map(id_of).as_deref(), Some(id));
        }
        for id in ["", "x", "0123456789AB", "0123456789ab-1", "0123456789ab-02", "0123456789ab-65536", "+23456789abcd"]
        {
            assert_eq!(number_of(id), None, "{id}");
        }
    }
}

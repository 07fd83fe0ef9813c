//! What is kept of a document of the queue, and the batches that documents are in.

use std::sync::Arc;

use super::batch::Portion;
use super::priority::Priority;
use super::repeats::SegmentDigest;
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
    /// The ids of its segments, one behind the other, and where each ends.
    pub(super) segment_ids: (Box<str>, Box<[u32]>),
    /// The number of its locale in the report, and its own among the documents there.
    pub(super) place: (usize, usize),
}

impl Entry {
    /// Returns the id of a segment.
    pub(super) fn segment_id(&self, segment: usize) -> &str {
        let (ids, ends) = &self.segment_ids;
        let end = |at: usize| ends.get(at).and_then(|end| usize::try_from(*end).ok());
        let start = segment.checked_sub(1).map_or(Some(0), end);
        start.zip(end(segment)).and_then(|(start, end)| ids.get(start..end)).unwrap_or_default()
    }
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

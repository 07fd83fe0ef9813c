//! Repeats: segments whose source text is the same, which are translated once.

use std::collections::{HashMap, HashSet};

use sha1::{Digest, Sha1};

use crate::document::inline::Inline;
use crate::segment::{Segment, SegmentChange};

/// What is the same for the same source text in one locale. There is one for every segment of a
/// queue, so it is small: bytes, which need no alignment.
pub(super) type RepeatKey = [u8; 16];

/// What is kept of a segment until it is read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SegmentDigest {
    /// The same for the same source text in one locale; all zero where there is nothing to translate.
    key: RepeatKey,
    /// Words to review.
    words: u32,
}

impl SegmentDigest {
    /// Keeps what is needed; `None` for a segment that is only there as context.
    pub(super) fn of(segment: &Segment, locale: &str) -> Option<Self> {
        let words = u32::try_from(segment.words).unwrap_or(u32::MAX);
        match segment.change {
            SegmentChange::Unchanged => None,
            SegmentChange::Deleted => Some(Self { key: RepeatKey::default(), words }),
            SegmentChange::Changed | SegmentChange::Repair | SegmentChange::New => {
                let head = segment.head.as_ref().filter(|_| words > 0);
                let key = head.map(|head| key(head, locale)).unwrap_or_default();
                Some(Self { key, words })
            }
        }
    }

    /// Returns what is the same for the same source text in one locale; `None` where there is nothing to
    /// translate, which repeats nothing.
    pub(super) fn key(&self) -> Option<RepeatKey> {
        Some(self.key).filter(|key| *key != RepeatKey::default())
    }

    /// Returns the words to review.
    pub(super) fn words(&self) -> usize {
        usize::try_from(self.words).unwrap_or(usize::MAX)
    }
}

/// Most of a SHA-1: no two texts of any queue share it by chance.
pub(super) fn key(head: &Inline, locale: &str) -> RepeatKey {
    let mut hasher = Sha1::new();
    hasher.update(locale);
    for part in &head.parts {
        hasher.update([0]);
        hasher.update(part.text());
    }
    let mut key = RepeatKey::default();
    key.copy_from_slice(&hasher.finalize()[..16]);
    key
}

/// A segment's place: that of its document in the queue, and its own in the document.
pub(super) type Occurrence = (usize, usize);

/// How many other places of a repeat are told.
pub const MAX_OTHERS: usize = 10;

/// The texts that are there more than once.
#[derive(Clone, Debug, Default)]
pub(super) struct Repeats {
    by_key: HashMap<RepeatKey, Occurrences>,
}

#[derive(Clone, Debug)]
struct Occurrences {
    count: usize,
    /// The first of them in the order of the queue: one more than is told, because nobody is told
    /// of itself.
    first: Vec<Occurrence>,
}

impl Repeats {
    /// Finds the repeats among the segments of documents, in the order of the queue.
    pub(super) fn of<'a>(queue: impl IntoIterator<Item = &'a [SegmentDigest]> + Clone) -> Self {
        // Most stand alone, and it takes no more than the beginnings of their keys to tell.
        let beginning = |key: &RepeatKey| key.first_chunk().map_or(0, |bytes| u64::from_ne_bytes(*bytes));
        let mut keys: Vec<u64> = Vec::with_capacity(queue.clone().into_iter().map(<[_]>::len).sum());
        for sketches in queue.clone() {
            keys.extend(sketches.iter().filter_map(SegmentDigest::key).map(|key| beginning(&key)));
        }
        keys.sort_unstable();
        let often = keys.chunk_by(|a, b| a == b).filter(|same| same.len() > 1).map(|same| same[0]);
        let often: HashSet<u64> = often.collect();
        drop(keys);
        let often = |key: &RepeatKey| often.contains(&beginning(key));
        let places = queue.into_iter().enumerate().flat_map(|(entry, sketches)| {
            let keys = sketches.iter().map(SegmentDigest::key).enumerate();
            keys.filter_map(move |(segment, key)| Some((key?, (entry, segment))))
        });
        let mut places: Vec<(RepeatKey, Occurrence)> = places.filter(|(key, _)| often(key)).collect();
        places.sort_unstable();
        let repeated = places.chunk_by(|a, b| a.0 == b.0).filter(|places| places.len() > 1);
        let first = |places: &[(RepeatKey, Occurrence)]| Occurrences {
            count: places.len(),
            first: places.iter().take(MAX_OTHERS + 1).map(|(_, place)| *place).collect(),
        };
        Self { by_key: repeated.map(|places| (places[0].0, first(places))).collect() }
    }

    /// Returns the words of a segment that count: none where its text came before.
    pub(super) fn counted(&self, sketch: &SegmentDigest, place: Occurrence) -> usize {
        let places = sketch.key().and_then(|key| self.by_key.get(&key));
        if places.is_none_or(|places| places.first[0] == place) { sketch.words() } else { 0 }
    }

    /// Counts the other places of a segment's text, and names the first of them.
    pub(super) fn others(
        &self,
        sketch: &SegmentDigest,
        place: Occurrence,
    ) -> (usize, impl Iterator<Item = Occurrence> + '_) {
        let places = sketch.key().and_then(|key| self.by_key.get(&key));
        let others = places.into_iter().flat_map(|places| places.first.iter().copied());
        (places.map_or(0, |places| places.count - 1), others.filter(move |other| *other != place).take(MAX_OTHERS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(key: u8) -> SegmentDigest {
        SegmentDigest { key: [key; 16], words: 5 }
    }

    #[test]
    fn a_text_counts_where_it_comes_first() {
        let queue = [vec![sketch(1), sketch(2), sketch(0)], vec![sketch(2), sketch(0), sketch(2)]];
        let repeats = Repeats::of(queue.iter().map(Vec::as_slice));
        let counted = |entry: usize| {
            let words = |(at, sketch)| repeats.counted(sketch, (entry, at));
            queue[entry].iter().enumerate().map(words).collect::<Vec<_>>()
        };
        assert_eq!(counted(0), [5, 5, 5]);
        assert_eq!(counted(1), [0, 5, 0]);
        let others = |place: Occurrence| {
            let (count, others) = repeats.others(&queue[place.0][place.1], place);
            (count, others.collect::<Vec<_>>())
        };
        assert_eq!(others((0, 1)), (2, vec![(1, 0), (1, 2)]));
        assert_eq!(others((1, 2)), (2, vec![(0, 1), (1, 0)]));
        assert_eq!(others((0, 0)), (0, vec![]));
    }

    #[test]
    fn many_places_are_counted_and_few_are_named() {
        let queue = vec![vec![sketch(1)]; 30];
        let repeats = Repeats::of(queue.iter().map(Vec::as_slice));
        let (count, others) = repeats.others(&sketch(1), (29, 0));
        assert_eq!((count, others.count()), (29, MAX_OTHERS));
        let words: usize = (0..30).map(|entry| repeats.counted(&sketch(1), (entry, 0))).sum();
        assert_eq!(words, 5);
    }
}

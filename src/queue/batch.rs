//! Batches: portions of the queue, of at most so many words, each for one locale and one owner.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

/// A document as it is portioned out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Load<G> {
    /// Only documents of one group share a batch.
    pub(super) group: G,
    /// The words of each of its segments.
    pub(super) words: Vec<usize>,
}

/// What of a document is in a batch: all of it, or a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    /// The document's place in the queue, from 0.
    pub entry: usize,
    /// Which of its segments, unchanged ones not counted.
    pub segments: Range<usize>,
    /// Which of the document's parts it is, from 1.
    pub part: usize,
    /// How many parts the document has.
    pub parts: usize,
    /// Its words, those of repeats not counted.
    pub words: usize,
}

/// A portion: what belongs together, in the order of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut<G> {
    pub(super) group: G,
    pub(super) pieces: Vec<Portion>,
    pub(super) words: usize,
    segments: usize,
}

/// The most segments in a portion: where only markup changed, none has a word that counts.
const MOST_SEGMENTS: usize = 1_000;

/// Cuts a queue into portions of at most `max_words` words and [`MOST_SEGMENTS`] segments.
///
/// The documents of a group stay in their order. Each goes to the open portion of its group if
/// that has room, else to a new one. A document that alone is too large begins a portion and is
/// split between its segments; the last portion stays open for what follows. A segment that alone
/// is too large is in a portion without others. Portions are in the order of their first document.
pub(super) fn cut<G: Clone + Eq + Hash>(queue: impl IntoIterator<Item = Load<G>>, max_words: usize) -> Vec<Cut<G>> {
    let mut cuts: Vec<Cut<G>> = Vec::new();
    let mut open: HashMap<G, usize> = HashMap::new();
    for (entry, Load { group, words }) in queue.into_iter().enumerate() {
        let total: usize = words.iter().sum();
        if total > max_words || words.len() > MOST_SEGMENTS {
            for piece in parts(entry, &words, max_words) {
                open.insert(group.clone(), cuts.len());
                let (words, segments) = (piece.words, piece.segments.len());
                cuts.push(Cut { group: group.clone(), words, segments, pieces: vec![piece] });
            }
            continue;
        }
        let piece = Portion { entry, segments: 0..words.len(), part: 1, parts: 1, words: total };
        let has_room =
            |cut: &&mut Cut<G>| cut.words + total <= max_words && cut.segments + piece.segments.len() <= MOST_SEGMENTS;
        match open.get(&group).map(|at| &mut cuts[*at]).filter(has_room) {
            Some(cut) => {
                cut.words += total;
                cut.segments += piece.segments.len();
                cut.pieces.push(piece);
            }
            None => {
                open.insert(group.clone(), cuts.len());
                cuts.push(Cut { group, words: total, segments: words.len(), pieces: vec![piece] });
            }
        }
    }
    cuts
}

/// Splits a document between its segments.
fn parts(entry: usize, words: &[usize], max_words: usize) -> Vec<Portion> {
    let mut pieces: Vec<Portion> = Vec::new();
    for (segment, own) in words.iter().enumerate() {
        // What has no words goes with what comes next.
        let has_room = |piece: &&mut Portion| {
            (piece.words == 0 || piece.words + own <= max_words) && piece.segments.len() < MOST_SEGMENTS
        };
        match pieces.last_mut().filter(has_room) {
            Some(piece) => {
                piece.segments.end = segment + 1;
                piece.words += own;
            }
            None => pieces.push(Portion {
                entry,
                segments: segment..segment + 1,
                part: pieces.len() + 1,
                parts: 0,
                words: *own,
            }),
        }
    }
    let parts = pieces.len();
    pieces.iter_mut().for_each(|piece| piece.parts = parts);
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn queue() -> impl Strategy<Value = Vec<Load<u8>>> {
        let words = prop::collection::vec(0..60_usize, 0..12);
        prop::collection::vec((0..3_u8, words).prop_map(|(group, words)| Load { group, words }), 0..40)
    }

    #[test]
    fn a_portion_has_no_end_of_segments_without_words() {
        let load = |segments| Load { group: (), words: vec![0; segments] };
        let cuts = cut([load(600), load(600), load(2_500), load(500), load(1)], 10);
        let segments: Vec<usize> = cuts.iter().map(|cut| cut.segments).collect();
        assert_eq!(segments, [600, 600, 1_000, 1_000, 1_000, 1]);
        assert_eq!(cuts[2].pieces[0].parts, 3);
    }

    proptest! {
        #[test]
        fn every_segment_is_in_exactly_one_portion(queue in queue(), max in 1..120_usize) {
            let cuts = cut(queue.clone(), max);
            let mut next = vec![0; queue.len()];
            let mut seen = vec![false; queue.len()];
            for cut in &cuts {
                for piece in &cut.pieces {
                    let load = &queue[piece.entry];
                    prop_assert_eq!(load.group, cut.group);
                    prop_assert_eq!(piece.segments.start, next[piece.entry]);
                    prop_assert_eq!(piece.words, load.words[piece.segments.clone()].iter().sum::<usize>());
                    next[piece.entry] = piece.segments.end;
                    seen[piece.entry] = true;
                }
                prop_assert_eq!(cut.words, cut.pieces.iter().map(|piece| piece.words).sum::<usize>());
            }
            for (load, next) in queue.iter().zip(next) {
                prop_assert_eq!(load.words.len(), next);
            }
            prop_assert!(seen.into_iter().all(|seen| seen));
        }

        #[test]
        fn only_what_alone_is_too_large_is_split_or_goes_over(queue in queue(), max in 1..120_usize) {
            for cut in cut(queue.clone(), max) {
                for piece in &cut.pieces {
                    let total: usize = queue[piece.entry].words.iter().sum();
                    prop_assert_eq!(piece.parts > 1 || piece.words > max, total > max);
                }
                let own = cut.pieces.iter().flat_map(|piece| &queue[piece.entry].words[piece.segments.clone()]);
                let is_one_segment = own.filter(|words| **words > 0).count() == 1;
                prop_assert!(cut.words <= max || is_one_segment, "{:?}", cut);
            }
        }

        #[test]
        fn the_order_of_a_group_is_kept(queue in queue(), max in 1..120_usize) {
            let cuts = cut(queue.clone(), max);
            for group in 0..3 {
                let entries: Vec<usize> = cuts.iter().filter(|cut| cut.group == group)
                    .flat_map(|cut| cut.pieces.iter().map(|piece| piece.entry)).collect();
                prop_assert!(entries.is_sorted(), "{:?}", entries);
            }
            let firsts: Vec<usize> = cuts.iter().map(|cut| cut.pieces[0].entry).collect();
            prop_assert!(firsts.is_sorted(), "{:?}", firsts);
            prop_assert_eq!(&cuts, &cut(queue, max));
        }
    }
}

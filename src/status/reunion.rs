//! Documents of several parts of a run: where the content of each lies is told among all of them.

use std::collections::HashMap;

use super::sides::{ByHash, HashedSource, RecordedForms};
use super::{Pair, Status};
use crate::base::path::DocPath;

/// Decides anew, for the documents of a locale by path, where the sources of orphaned translations moved to and which
/// translations can be reused for missing ones. `sources` are those of all parts, by path.
pub(crate) fn reunite(pairs: &mut [Pair], sources: &[HashedSource], forms: RecordedForms) {
    let recorded = |pair: &Pair| pair.provenance.as_ref().and_then(|provenance| provenance.hash);
    let is_mixed = forms.is_mixed();
    let of_source = |(at, source): (usize, &HashedSource)| {
        let other = source.other.iter().filter(|_| is_mixed);
        source.usual.iter().chain(other).map(|hash| (*hash, at)).collect::<Vec<_>>()
    };
    let moved = ByHash::of_all(sources.iter().enumerate().flat_map(of_source).collect());
    let translated = pairs.iter().enumerate().filter(|(_, pair)| pair.status != Status::Missing);
    let reusable = ByHash::of_all(translated.filter_map(|(at, pair)| Some((recorded(pair)?, at))).collect());
    let own: HashMap<&DocPath, usize> = sources.iter().enumerate().map(|(at, source)| (&source.path, at)).collect();
    let moved_to = |pair: &Pair| moved.paths(recorded(pair), |at| &sources[at].path);
    let reusable_from = |pair: &Pair| -> Vec<DocPath> {
        let at = own.get(&pair.expected_source).into_iter();
        let hashes = at.flat_map(|at| of_source((*at, &sources[*at]))).map(|(hash, _)| hash);
        let mut paths = reusable.paths(hashes, |at| &pairs[at].path);
        paths.sort_unstable();
        paths
    };
    let found = |(at, pair): (usize, &Pair)| match pair.status {
        Status::Orphaned => Some((at, moved_to(pair))),
        Status::Missing => Some((at, reusable_from(pair))),
        _ => None,
    };
    let found: Vec<(usize, Vec<DocPath>)> = pairs.iter().enumerate().filter_map(found).collect();
    for (at, paths) in found {
        let pair = &mut pairs[at];
        let known = if pair.status == Status::Orphaned {
            &mut pair.elsewhere.moved_to
        } else {
            &mut pair.elsewhere.reusable_from
        };
        *known = paths;
    }
}

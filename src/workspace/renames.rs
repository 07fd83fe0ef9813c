//! Orphaned translations whose source was renamed and edited: each is paired with the source
//! document that is most like the version that was translated.

use std::collections::HashSet;

use rayon::prelude::*;

use super::kept::Again;
use super::remembered::{ContentIds, RememberedDrift, RenamedEnds};
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::drift;
use crate::history::renames::{Candidates, Document, Sketch, may_be_one, renames};
use crate::history::{AtCommit, Base, History, WantedBase};
use crate::run::Report;
use crate::status::{Pair, Renamed, RenamedFrom, Status};

/// How many pairs of documents are compared at most; of more, only those with the same file name.
const LIMIT: usize = 1_000_000;

/// Finds the orphans and the missing translations of a locale that are two ends of one document.
/// Returns whether there were too many to compare each with each.
pub(super) fn find(
    pairs: &mut [Pair],
    percent: u8,
    (history, source): (&History, Again<'_>),
    known: Option<(&RememberedDrift<'_>, &ContentIds)>,
    progress: &dyn Progress,
) -> bool {
    let (orphans, missing) = ends(pairs);
    if orphans.is_empty() || missing.is_empty() {
        return false;
    }
    let known = known.and_then(|(known, ids)| Some((known, known.renames_key(pairs, (&orphans, &missing), ids)?)));
    let paths = |ends: &[usize]| ends.iter().map(|at| pairs[*at].expected_source.as_str()).collect::<Vec<_>>();
    let candidates = Candidates::of(&paths(&orphans), &paths(&missing), LIMIT);
    let found = known.and_then(|(known, key)| known.renames(key)).unwrap_or_else(|| {
        let found = look(pairs, (&orphans, &missing), &candidates, percent, (history, source), progress);
        if let Some((known, key)) = known {
            known.keep_renames(key, &found);
        }
        found
    });
    let is_cut = matches!(candidates, Candidates::SameName(_));
    for (orphan, missing_one, similarity, base) in found {
        let (Some(orphan), Some(missing)) = (orphans.get(orphan).copied(), missing.get(missing_one).copied()) else {
            continue;
        };
        let Some(provenance) = pairs[orphan].provenance.as_deref().cloned() else { continue };
        let (from, to) = (pairs[orphan].path.clone(), pairs[missing].expected_source.clone());
        pairs[orphan].elsewhere.renamed_to = Some(Renamed { path: to, similarity });
        pairs[missing].renamed_from = Some(Box::new(RenamedFrom { path: from, similarity, provenance, base }));
    }
    is_cut
}

/// Compares the ends of documents that may be renamed.
fn look(
    pairs: &[Pair],
    (orphans, missing): (&[usize], &[usize]),
    candidates: &Candidates,
    percent: u8,
    (history, source): (&History, Again<'_>),
    progress: &dyn Progress,
) -> Vec<RenamedEnds> {
    let paths = |ends: &[usize]| ends.iter().map(|at| pairs[*at].expected_source.as_str()).collect::<Vec<_>>();
    let (old_paths, new_paths) = (paths(orphans), paths(missing));
    let (wanted_old, wanted_new) = candidates.ends(orphans.len(), missing.len());
    progress.comparing(wanted_old.len() + wanted_new.len());
    // Most documents are much larger or smaller than what they are compared with, and are not cut.
    let head = |at: usize| pairs[missing[at]].expected_source.clone();
    let sizes = read_heads(source, missing.len(), wanted_new, head, |content| {
        progress.read();
        (!drift::is_too_large(content)).then(|| Sketch::size_of(content))
    });
    let (among, sizes) = (candidates, &sizes);
    let fits = move |old: usize, size: u64| {
        let fits = move |new: &usize| sizes[*new].is_some_and(|head| may_be_one(size, head, percent));
        among.of_old(old, sizes.len()).filter(fits)
    };
    let bases = bases(
        pairs,
        orphans,
        &wanted_old,
        history,
        |at, content| fits(at, Sketch::size_of(content)).next().is_some(),
        progress,
    );
    let cut = bases.iter().enumerate().filter_map(|(at, base)| Some((at, base.as_ref()?.1.as_ref()?.size())));
    let wanted_new: HashSet<usize> = cut.flat_map(|(at, size)| fits(at, size)).collect();
    let heads = read_heads(source, missing.len(), wanted_new, head, sketch);
    let mut found: Vec<Option<Base>> = Vec::with_capacity(bases.len());
    let mut old: Vec<Document<'_>> = Vec::with_capacity(bases.len());
    for (path, base) in old_paths.into_iter().zip(bases) {
        let (base, sketch) = base.unzip();
        found.push(base);
        old.push((path, sketch.flatten()));
    }
    let new: Vec<Document<'_>> = new_paths.into_iter().zip(heads).collect();
    let mut ends = Vec::new();
    for rename in renames(&old, &new, candidates, percent) {
        ends.extend(found[rename.old].take().map(|base| (rename.old, rename.new, rename.percent, base)));
    }
    ends
}

/// Tells whether any document may be an end of a renamed one.
pub(super) fn has_ends(pairs: &[Pair]) -> bool {
    let (orphans, missing) = ends(pairs);
    !orphans.is_empty() || !missing.is_empty()
}

/// Takes over what a comparison of all documents found of renamed and of moved ones; with their other
/// ends, where those are followed.
pub(super) fn adopt(report: &mut Report, whole: Report, follows: bool) {
    for (side, whole) in report.locales.iter_mut().zip(whole.locales) {
        side.are_renames_cut |= whole.are_renames_cut;
        let mut followed = Vec::new();
        for found in whole.pairs {
            let Ok(at) = side.pairs.binary_search_by(|pair| pair.path.cmp(&found.path)) else {
                followed.extend((follows || found.renamed_from.is_some()).then_some(found));
                continue;
            };
            let known = &mut side.pairs[at];
            let is_end = found.elsewhere.renamed_to.is_some()
                || found.renamed_from.is_some()
                || !found.elsewhere.moved_to.is_empty();
            if !is_end || known.status != found.status {
                continue;
            }
            for finding in side.findings.iter_mut().filter(|finding| finding.path == found.path.as_str()) {
                finding.cause.rename(&found);
            }
            *known = found;
        }
        side.pairs.extend(followed);
        side.pairs.sort_by(|one, other| one.path.cmp(&other.path));
    }
}

/// Lists the orphans that moved nowhere, and the missing translations that no other translation
/// is one of already.
fn ends(pairs: &[Pair]) -> (Vec<usize>, Vec<usize>) {
    let taken: HashSet<&DocPath> = pairs.iter().flat_map(|pair| &pair.elsewhere.moved_to).collect();
    let is_orphan = |pair: &Pair| pair.status == Status::Orphaned && pair.elsewhere.moved_to.is_empty();
    let is_missing = |pair: &Pair| {
        pair.status == Status::Missing
            && pair.elsewhere.reusable_from.is_empty()
            && !taken.contains(&pair.expected_source)
    };
    let all = |is: &dyn Fn(&Pair) -> bool| (0..pairs.len()).filter(|at| is(&pairs[*at])).collect();
    (all(&is_orphan), all(&is_missing))
}

/// Reads source documents by their numbers, and keeps of each what `keep` makes of it.
fn read_heads<T: Clone + Send>(
    source: Again<'_>,
    count: usize,
    wanted: HashSet<usize>,
    path: impl Fn(usize) -> DocPath,
    keep: impl Fn(&[u8]) -> Option<T> + Sync,
) -> Vec<Option<T>> {
    let wanted: Vec<(usize, DocPath)> = wanted.into_iter().map(|at| (at, path(at))).collect();
    let read: Vec<(usize, Option<T>)> = source
        .tree
        .in_reading_order(wanted, |(_, path)| path)
        .into_par_iter()
        .map_init(
            || source.session(),
            |session, (at, path)| (at, session.read(&path).ok().and_then(|head| keep(&head))),
        )
        .collect();
    let mut heads = vec![None; count];
    read.into_iter().for_each(|(at, head)| heads[at] = head);
    heads
}

/// A version that an orphan was made from, and its sketch, where another document may be like it.
type MeasuredBase = (Base, Option<Sketch>);

/// Recovers the bases of orphans: at the recorded commit, else in the history of their own path. Those
/// that `is_wanted` are measured.
fn bases(
    pairs: &[Pair],
    orphans: &[usize],
    wanted: &HashSet<usize>,
    history: &History,
    is_wanted: impl Fn(usize, &[u8]) -> bool + Sync,
    progress: &dyn Progress,
) -> Vec<Option<MeasuredBase>> {
    let question = |at: usize| -> Option<WantedBase<'_>> {
        let pair = Some(&pairs[orphans[at]]).filter(|_| wanted.contains(&at))?;
        WantedBase::of(&pair.expected_source, pair.provenance.as_ref()?)
    };
    let measured = |at: usize, base: Base, content: &[u8]| -> Option<MeasuredBase> {
        let is_cut = !drift::is_too_large(content);
        is_cut.then(|| (base, is_wanted(at, content).then(|| Sketch::of(content))))
    };
    let at_commit = |session: &mut crate::history::HistoryReader<'_>, at: usize| {
        let found = session.at_commit(&question(at)?).ok()?;
        let AtCommit::Found(base, content, _) = found else { return None };
        progress.read();
        measured(at, base, &content)
    };
    let mut order: Vec<usize> = wanted.iter().copied().collect();
    order.sort_unstable_by_key(|at| pairs[orphans[*at]].expected_source.by_name());
    let read = |session: &mut crate::history::HistoryReader<'_>, at: usize| (at, at_commit(session, at));
    let read: Vec<_> = order.into_par_iter().map_init(|| history.session(), read).collect();
    let mut bases: Vec<Option<MeasuredBase>> = vec![None; orphans.len()];
    read.into_iter().for_each(|(at, base)| bases[at] = base);
    let open = (0..orphans.len()).filter(|at| bases[*at].is_none());
    let (open, questions): (Vec<usize>, Vec<WantedBase<'_>>) = open.filter_map(|at| Some((at, question(at)?))).unzip();
    let found = history.search_own_paths(&questions).unwrap_or_default();
    let read = |session: &mut crate::history::HistoryReader<'_>, (at, base): (usize, Option<Base>)| {
        progress.read();
        let base = base?;
        let content = session.read(&base).ok()?;
        Some((at, measured(at, base, &content)?))
    };
    let found: Vec<(usize, Option<Base>)> = open.into_iter().zip(found).collect();
    let found: Vec<_> = found.into_par_iter().map_init(|| history.session(), read).collect();
    found.into_iter().flatten().for_each(|(at, found)| bases[at] = Some(found));
    bases
}

/// Sketches a document that is not too large for its drift to be looked at.
fn sketch(content: &[u8]) -> Option<Sketch> {
    (!drift::is_too_large(content)).then(|| Sketch::of(content))
}

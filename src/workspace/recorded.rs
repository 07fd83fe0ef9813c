//! What became of translations since their records were made.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use memchr::memmem;

use super::kept::{Again, AgainSession};
use crate::base::path::DocPath;
use crate::damage::DamageHit;
use crate::drift::{LaterVersion, Recorded, RecordedVersions};
use crate::history::{DatedContent, History, LineageQuery, Unrecovered};
use crate::provenance::{Claim, Ledger, Lock, Provenance, Scheme};
use crate::status::{Pair, Status};
use crate::tree::{PathLayout, Tree};

/// The most versions of a translation that are looked at.
const MOST: usize = 20;

/// Where what is known of translations stands.
pub(super) struct Records<'a> {
    pub(super) scheme: &'a dyn Scheme,
    pub(super) tree: &'a Tree,
    pub(super) layout: &'a PathLayout,
    pub(super) locale: Again<'a>,
    pub(super) source: Again<'a>,
    pub(super) history: &'a Result<History, Unrecovered>,
    /// Whether all of the history is looked at, not only the latest commits.
    pub(super) is_thorough: bool,
}

/// Tells whether a current translation has damage that somebody has to redo.
pub(super) fn is_damaged(pair: &Pair) -> bool {
    let is_redone = |hit: &DamageHit| hit.repair.is_none() && hit.kind.is_redone();
    pair.status == Status::Current && pair.damage.as_ref().is_some_and(|examined| examined.hits.iter().any(is_redone))
}

/// Finds of each translation that `wants` wants what is known of it since its record was made. What cannot be
/// found keeps nothing from being told: then all that changed in the source is open.
pub(super) fn recall(pairs: &mut [Pair], records: &Records<'_>, wants: fn(&Pair) -> bool) {
    let is_tracked = |pair: &&mut Pair| wants(pair) && pair.source_path.is_some();
    let mut stale: Vec<&mut Pair> = pairs.iter_mut().filter(is_tracked).collect();
    match records.scheme.beside() {
        _ if stale.is_empty() || records.scheme.is_of_dates() => {}
        Some(Ledger::Lock(lock)) => of_lock(&mut stale, lock, records),
        Some(Ledger::Manifest(_)) => {}
        None => {
            of_history(&mut stale, records);
        }
    }
}

fn of_lock(stale: &mut [&mut Pair], lock: &Lock, records: &Records<'_>) {
    let reader = lock.open(records.tree);
    for pair in stale {
        let own = pair.translation_path().and_then(|path| records.layout.source(path));
        let page = own.as_ref().filter(|_| pair.renamed_from.is_some()).unwrap_or(&pair.expected_source);
        let file = lock.path_of(page, &pair.locale).and_then(|path| reader.read(&path).ok()?);
        pair.recorded = file.map(|file| Box::new(Recorded::Segments(Arc::new(file))));
    }
}

fn of_history(stale: &mut [&mut Pair], records: &Records<'_>) -> Option<()> {
    let source_history = records.history.as_ref().ok()?;
    let history = History::of_tree(records.tree).ok()?;
    let found = {
        let paths: Vec<&DocPath> = stale.iter().map(|pair| pair.translation_path().unwrap_or(&pair.path)).collect();
        let now = |reader: &AgainSession<'_>, at: usize| reader.read(paths[at]).ok();
        let has_record = |at: usize, content: &[u8]| {
            let claim = stale[at].record().and_then(|provenance| provenance.claim.as_ref());
            // Most have another hash, which need not be taken for one to be another.
            if let Some(Claim::Hash(hash)) = claim
                && !has_text(content, &hash.to_string())
            {
                return false;
            }
            let record = stale[at].kind().and_then(|kind| records.scheme.read(content, kind).provenance);
            record.is_some_and(|record| stale[at].record().is_some_and(|own| is_same(&record, own)))
        };
        let wanted = LineageQuery {
            paths: &paths,
            most: MOST,
            is_thorough: records.is_thorough,
            open: || records.locale.session(),
            now,
            fits: has_record,
            is_there: |path: &DocPath| records.tree.holds(path),
        };
        history.newest_all(&wanted).ok()?
    };
    let known = found.into_iter().enumerate().filter(|(_, versions)| !versions.is_empty());
    let (changed, unchanged): (Vec<(usize, Vec<DatedContent>)>, Vec<_>) =
        known.partition(|(_, versions)| versions.len() > 1);
    unchanged.iter().for_each(|(at, _)| stale[*at].recorded = Some(Box::new(Recorded::Unchanged)));
    let wanted: Vec<(&DocPath, Timestamp)> = (changed.iter())
        .flat_map(|(at, versions)| {
            let source = stale[*at].source_path.as_ref();
            versions[1..].iter().filter_map(move |(_, time)| Some((source?, *time)))
        })
        .collect();
    let then = source_history.at_times(&wanted).ok()?;
    let then: HashMap<(DocPath, Timestamp), Arc<Vec<u8>>> = (wanted.iter().zip(then))
        .filter_map(|((path, time), found)| Some((((*path).clone(), *time), Arc::new(found?.1))))
        .collect();
    let source = records.source.session();
    for (at, versions) in changed {
        let Some(path) = stale[at].source_path.clone() else { continue };
        let mut versions = versions.into_iter();
        let Some((first, _)) = versions.next() else { continue };
        let later = versions.map(|(translation, time)| {
            // What is not committed was written with the source as it is.
            let is_committed = time != Timestamp::MAX;
            let source = if is_committed { then.get(&(path.clone(), time)).cloned() } else { source.read(&path).ok() };
            LaterVersion { translation, source }
        });
        let versions = RecordedVersions { first, later: later.collect() };
        stale[at].recorded = Some(Box::new(Recorded::Versions(Arc::new(versions))));
    }
    Some(())
}

/// Tells whether a document has a text, in lower or upper case.
fn has_text(content: &[u8], text: &str) -> bool {
    let has = |text: &str| memmem::find(content, text.as_bytes()).is_some();
    has(text) || has(&text.to_uppercase())
}

/// Tells whether two records are one: a machine that translates again for the same source writes a new one.
fn is_same(one: &Provenance, other: &Provenance) -> bool {
    let Provenance { claim, commit, translation_type, last_handoff, file_id, .. } = one;
    let is_hash = matches!(claim, Some(Claim::Hash(_)));
    claim.is_some()
        && *claim == other.claim
        // What a claim of another kind was found to mean is no part of the record.
        && (!is_hash || *commit == other.commit)
        && (translation_type, last_handoff, file_id)
            == (&other.translation_type, &other.last_handoff, &other.file_id)
}

//! Rewrites records by another scheme, each for the version that it is of.

use rayon::prelude::*;

use super::locked::States;
use super::stamp::{Stamping, edits, record};
use super::{Done, Edit, How, Outcome, Refusal, Stamp};
use crate::base::fingerprint;
use crate::history::Unrecovered;
use crate::provenance::{Ledger, Renewal, Scheme, SegmentState};
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Material, Workspace};

/// Documents that are worked out before the first of them is handed on.
const CHUNK: usize = 64;

/// Gives every translation of a report that has a record one by another scheme, for the same version of its
/// source, and removes the old one. `take` gets one outcome for each.
///
/// `workspace` is that of the report.
pub fn convert(workspace: &Workspace, report: &Report, to: &dyn Scheme, stamp: &Stamp, take: &mut dyn FnMut(Outcome)) {
    for (place, side) in report.locales.iter().enumerate() {
        let has_record = |pair: &&Pair| !matches!(pair.status, Status::Missing | Status::Untracked);
        let pairs: Vec<&Pair> = side.pairs.iter().filter(has_record).collect();
        for chunk in pairs.chunks(CHUNK) {
            let convert = |desk: &mut Desk<'_>, pair: &&Pair| {
                let result = one(pair, desk, to, stamp);
                Outcome { path: pair.path.to_string(), locale: Some(pair.locale.clone()), result }
            };
            let outcomes: Vec<Outcome> = chunk.par_iter().map_init(|| workspace.desk(place), convert).collect();
            outcomes.into_iter().for_each(&mut *take);
        }
    }
}

fn one(pair: &Pair, desk: &Desk<'_>, to: &dyn Scheme, stamp: &Stamp) -> Result<Done, Refusal> {
    let from = desk.scheme();
    if !matches!(pair.status, Status::Current | Status::Stale) {
        return Err(Refusal::of_status(pair));
    }
    if from.is_of_dates() {
        return Err(Refusal::DateAlone);
    }
    if from.id() == to.id() {
        return Ok(Done::nothing(How::Nothing, Vec::new()));
    }
    let root = desk.root().ok_or(Refusal::ReadOnly)?;
    let material = desk.material(pair).map_err(Refusal::Unreadable)?;
    let Some(translation) = &material.translation else { return Err(Refusal::NoSuchDocument) };
    let text = std::str::from_utf8(translation).map_err(|_| Refusal::NotUtf8)?;
    let bare = match from.beside() {
        None => from.without(text, material.kind).ok_or(Refusal::NoRecord)?,
        Some(_) => text.to_owned(),
    };
    let recorded = recorded(pair, &material)?;
    let renewal = renewal(pair, recorded, desk, stamp);
    let state = renewal.translation_type.as_ref().map(|own| SegmentState::of(Some(own)));
    let stamping = Stamping::of(pair, material.kind, States::Of(state));
    let stamped = record(&bare, stamping, &renewal, to, desk)?;
    let document = edits(pair, &material, &root, &stamped.text);
    // Until the configuration names the new scheme, the old record counts: it goes last.
    let mut done = stamped.converted(How::Converted, document);
    match from.beside() {
        None => {}
        Some(Ledger::Lock(lock)) => {
            let path = lock.path_of(&pair.expected_source, &pair.locale).ok_or(Refusal::NoRecord)?;
            let root = lock.root().to_path_buf();
            let before = lock.open_files().bytes(&path).ok().flatten();
            done.edits.push(Edit { file: path.below(&root), root, before, after: None });
        }
        Some(Ledger::Manifest(manifest)) => {
            done.entries.push(manifest.removed(&pair.expected_source, &pair.locale));
        }
    }
    Ok(done)
}

/// Returns the source document that the record is of.
fn recorded<'a>(pair: &Pair, material: &'a Material) -> Result<&'a [u8], Refusal> {
    if pair.status == Status::Current {
        return Ok(&material.head);
    }
    let why = || pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().err().cloned());
    let base = material.base.as_deref();
    base.ok_or_else(|| Refusal::Unreadable(why().unwrap_or(Unrecovered::NoVersionMatches)))
}

/// Says of the same version what the record says.
fn renewal<'a>(pair: &Pair, recorded: &'a [u8], desk: &Desk<'_>, stamp: &Stamp) -> Renewal<'a> {
    let provenance = pair.record();
    let source_path = pair.source_path.as_ref().unwrap_or(&pair.path);
    let hash = fingerprint::usual(recorded);
    let known = provenance.and_then(|provenance| provenance.commit.clone());
    let base = pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref());
    let base = base.and_then(|base| crate::provenance::CommitId::read_any(&base.commit));
    let commit = known.into_iter().chain(base).find_map(|commit| desk.whole_commit(source_path, hash, &commit));
    Renewal {
        hash,
        head: recorded,
        commit: commit.or_else(|| desk.commit_of(source_path, hash)),
        translation_type: provenance.and_then(|provenance| provenance.translation_type.clone()),
        handoff: provenance.and_then(|provenance| provenance.last_handoff).unwrap_or(stamp.today),
        locale: pair.locale.clone(),
    }
}

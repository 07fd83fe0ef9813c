//! Does what needs no translator.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::rehomed::rehome;
use super::stamp::{Stamped, Stamping, edits};
use super::{Done, Edit, How, Outcome, Refusal, Stamp, sound};
use crate::base::path::DocPath;
use crate::document::TranslatableKeys;
use crate::drift::DriftKind;
use crate::provenance::ClaimKind;
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Material, Workspace};

/// Documents that are worked out before the first of them is handed on.
const CHUNK: usize = 64;

/// Updates translations as far as no translator is needed: changes of the source that are
/// cosmetic, or of metadata, links or code; translations of the very same source that can be
/// copied; translations whose source moved, also with such changes; new documents without words. `take` gets one outcome
/// for each of those, and for each whose drift is light but cannot be carried over.
///
/// `workspace` is that of the report.
pub fn update(workspace: &Workspace, report: &Report, stamp: &Stamp, take: &mut dyn FnMut(Outcome)) {
    for (place, locale) in report.locales.iter().enumerate() {
        rehome(workspace, place, locale, take);
        let moves = moves(&locale.pairs);
        let wanted: Vec<&Pair> = locale.pairs.iter().filter(|pair| is_eligible(pair, &moves)).collect();
        if wanted.is_empty() {
            continue;
        }
        let keys = workspace.shown_keys(place);
        for chunk in wanted.chunks(CHUNK) {
            let outcomes: Vec<Outcome> = chunk
                .par_iter()
                .map_init(
                    || workspace.desk(place),
                    |desk, pair| {
                        let result = one(pair, &moves, desk, stamp, keys);
                        let is_plain = result.as_ref().is_err_and(|refusal| is_plain(pair, refusal));
                        let path = moves.to.get(&pair.path).map_or(&pair.path, |to| &to.path).to_string();
                        (!is_plain).then(|| Outcome { path, locale: Some(pair.locale.clone()), result })
                    },
                )
                .flatten()
                .collect();
            outcomes.into_iter().for_each(&mut *take);
        }
    }
}

/// Where translations move to: from the path of an orphaned translation to what is missing.
struct Moves<'a> {
    to: HashMap<&'a DocPath, &'a Pair>,
    /// The paths that they move to.
    taken: HashSet<&'a DocPath>,
}

/// Pairs orphaned translations with source documents that have the recorded content and no
/// translation, each once.
fn moves(pairs: &[Pair]) -> Moves<'_> {
    let missing = pairs.iter().filter(|pair| pair.status == Status::Missing);
    let missing: HashMap<&DocPath, &Pair> = missing.map(|pair| (&pair.expected_source, pair)).collect();
    let mut moves = Moves { to: HashMap::new(), taken: HashSet::new() };
    for orphan in pairs.iter().filter(|pair| pair.status == Status::Orphaned) {
        let is_free = |to: &&&Pair| !moves.taken.contains(&to.path);
        let to = orphan.elsewhere.moved_to.iter().filter_map(|to| missing.get(to)).find(is_free).copied();
        if let Some(to) = to {
            moves.to.insert(&orphan.path, to);
            moves.taken.insert(&to.path);
        }
    }
    moves
}

/// Tells whether a document's drift has nothing that a translator must see.
fn is_light(pair: &Pair) -> bool {
    let drift = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok());
    drift.is_some_and(|drift| drift.kind < DriftKind::Text)
}

/// Tells whether what keeps a document from being updated plainly is a translator's work, which is not
/// told of one by one.
fn is_plain(pair: &Pair, refusal: &Refusal) -> bool {
    let Refusal::NeedsTranslator { segments, left, .. } = refusal else { return false };
    let is_of_keys = *segments <= left.len() || left.iter().any(|left| !left.is_text);
    is_new(pair) || !is_light(pair) && !is_of_keys
}

/// Tells whether a document has no translation, not even under another path.
fn is_new(pair: &Pair) -> bool {
    pair.status == Status::Missing && pair.renamed_from.is_none()
}

fn is_eligible(pair: &Pair, moves: &Moves<'_>) -> bool {
    let is_known = || pair.drift.as_ref().is_some_and(|assessment| assessment.drift.is_ok());
    match pair.status {
        Status::Stale => is_known(),
        Status::Missing if pair.renamed_from.is_some() => is_known(),
        Status::Missing => !moves.taken.contains(&pair.path),
        Status::Orphaned => moves.to.contains_key(&pair.path),
        Status::Current | Status::Untracked | Status::Invalid => false,
    }
}

fn one(
    pair: &Pair,
    moves: &Moves<'_>,
    desk: &Desk<'_>,
    stamp: &Stamp,
    keys: &TranslatableKeys,
) -> Result<Done, Refusal> {
    let root = desk.root().ok_or(Refusal::ReadOnly)?;
    let file = |path: &DocPath| path.below(&root);
    let read = |path: &DocPath| desk.translation(path).map_err(Refusal::Unreadable);
    if let Some(to) = moves.to.get(&pair.path) {
        let content = read(&pair.path)?;
        // The document that the translation is of now.
        let new = Pair {
            path: to.path.clone(),
            source_path: to.source_path.clone(),
            expected_source: to.expected_source.clone(),
            ..pair.clone()
        };
        let (after, stamped) = carried(content.clone(), &new, (&pair.path, false), desk, stamp)?;
        let there = Edit { root: root.clone(), file: file(&to.path), before: None, after: Some(after) };
        let here = Edit { root: root.clone(), file: file(&pair.path), before: Some(content), after: None };
        return Ok(stamped.done(How::Moved { from: pair.path.clone() }, vec![there, here], Vec::new()));
    }
    if pair.status == Status::Missing
        && let Some(from) = pair.elsewhere.reusable_from.first()
    {
        let (after, stamped) = carried(read(from)?, pair, (from, true), desk, stamp)?;
        let edit = Edit { root: root.clone(), file: file(&pair.path), before: None, after: Some(after) };
        return Ok(stamped.done(How::Copied { from: from.clone() }, vec![edit], Vec::new()));
    }
    let material = desk.material(pair).map_err(Refusal::Unreadable)?;
    let texts = material.texts(keys).ok_or(Refusal::NotUtf8)?;
    let plan = texts.plan(&pair.locale);
    // A new document that needs a translator is told of by its count alone.
    if !plan.is_new() || plan.needs_nobody() {
        sound(&texts)?;
    }
    if !plan.needs_nobody() {
        let segments = plan.segments();
        let unchanged = segments.iter().filter(|segment| segment.words_unchanged).count();
        let refusal = Refusal::NeedsTranslator { segments: segments.len(), unchanged, left: plan.left().to_vec() };
        let marked = Some(&plan).filter(|_| pair.status == Status::Stale && desk.is_translatable(pair, &material));
        let Some(marked) = marked.and_then(|plan| plan.marks_in_place(keys)) else { return Err(refusal) };
        // The record stays: the rest is a translator's.
        let how = How::Formatted { segments: marked.segments, open: segments.len() };
        let told = if is_plain(pair, &refusal) { Vec::new() } else { vec![refusal] };
        let stamping = Stamping::of(pair, material.kind, stamp.state()).with_edits(&material, true);
        let stamped = stamp.on_part(marked.text, stamping, &material, &HashMap::new(), desk)?;
        let document = edits(pair, &material, &root, &stamped.text);
        return Ok(stamped.done(how, document, told));
    }
    if !desk.is_translatable(pair, &material) {
        return Err(Refusal::NotTranslatable);
    }
    if plan.only_remembered() > 0 {
        return Err(Refusal::TranslatedByHand { segments: plan.only_remembered() });
    }
    let text = plan.compose(&[], keys).map_err(Refusal::Unfit)?;
    let stamping = Stamping::of(pair, material.kind, stamp.state()).with_edits(&material, true);
    let stamped = stamp.on(&text, stamping, &material, desk)?;
    let how = match &pair.renamed_from {
        Some(renamed) => How::Renamed { from: renamed.path.clone() },
        None => How::Updated,
    };
    let document = edits(pair, &material, &root, &stamped.text);
    Ok(stamped.done(how, document, Vec::new()))
}

/// Returns a translation that goes with another document of the very same source, and its record. One that
/// names a commit has to name one that has that document; one that stands beside has to be there, too.
fn carried(
    content: Vec<u8>,
    pair: &Pair,
    (from, is_copy): (&DocPath, bool),
    desk: &Desk<'_>,
    stamp: &Stamp,
) -> Result<(Vec<u8>, Stamped), Refusal> {
    if desk.scheme().kind() != ClaimKind::Commit && desk.scheme().beside().is_none() {
        return Ok((content, Stamped::within(String::new())));
    }
    let text = std::str::from_utf8(&content).map_err(|_| Refusal::NotUtf8)?;
    let source_path = pair.source_path.as_ref().unwrap_or(&pair.path);
    let material =
        Material { translation: Some(content.clone()), ..desk.source(source_path).map_err(Refusal::Unreadable)? };
    let stamping = Stamping { from: Some(from), is_copy, ..Stamping::of(pair, material.kind, stamp.state()) }
        .with_edits(&material, true);
    let stamped = stamp.on(text, stamping, &material, desk)?;
    Ok((stamped.text.clone().into_bytes(), stamped))
}

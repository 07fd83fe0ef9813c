//! Renews the record of translations that a person brought up to date by hand.

use std::collections::HashSet;
use std::path::PathBuf;

use super::locked::{self, States};
use super::stamp::{Stamping, edits};
use super::{Done, How, Outcome, Refusal, Stamp};
use crate::document::block::Block;
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift::{Alignment, Recorded, Step, steps};
use crate::history::History;
use crate::provenance::{Ledger, LockFile, Scheme};
use crate::rebuild::Text;
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// Accepts the documents of a report. Unless `force` is set, a document is refused whose blocks
/// say what they said when its record was made, although their source changed.
///
/// `workspace` is that of the report, which has the texts of changes.
pub fn accept(workspace: &Workspace, report: &Report, force: bool, stamp: &Stamp, take: &mut dyn FnMut(Outcome)) {
    for (place, locale) in report.locales.iter().enumerate() {
        let desk = workspace.desk(place);
        let history = History::open(workspace.locale(place).root()).ok();
        for pair in &locale.pairs {
            let result = one(pair, &desk, history.as_ref(), force, stamp, workspace.keys());
            take(Outcome { path: pair.path.to_string(), locale: Some(pair.locale.clone()), result });
        }
    }
}

/// How many translations are looked at closely before nothing is said.
const TRIES: usize = 3;

/// Finds a translation whose record is older than the translation itself, so that [`accept`]
/// would renew it: of those whose findings are denied, and only among what the latest commits
/// changed, so that it costs little. Returns its file.
pub fn acceptable(workspace: &Workspace, report: &Report, stamp: &Stamp) -> Option<PathBuf> {
    for (place, locale) in report.locales.iter().enumerate().filter(|(_, locale)| locale.revision.is_none()) {
        let denied = locale.findings.iter().filter(|finding| finding.is_denied());
        let stale: HashSet<&str> = denied
            .filter(|finding| finding.cause.status() == Some(Status::Stale))
            .map(|finding| finding.path.as_str())
            .collect();
        let pairs: Vec<&Pair> = locale.pairs.iter().filter(|pair| stale.contains(pair.path.as_str())).collect();
        let known = |pair: &&Pair| pair.drift.as_ref().is_some_and(|found| found.drift.is_ok());
        if !pairs.iter().any(known) {
            continue;
        }
        let file = |pair: &Pair| pair.path.below(&locale.root);
        let is_edited = |pair: &&&Pair| matches!(pair.recorded.as_deref(), Some(Recorded::Versions(_)));
        let edited = pairs.iter().filter(is_edited);
        for pair in edited.take(TRIES) {
            if one(pair, &workspace.desk(place), None, false, stamp, workspace.keys()).is_ok() {
                return Some(file(pair));
            }
        }
    }
    None
}

fn one(
    pair: &Pair,
    desk: &Desk<'_>,
    history: Option<&History>,
    force: bool,
    stamp: &Stamp,
    keys: &TranslatableKeys,
) -> Result<Done, Refusal> {
    match pair.status {
        Status::Stale => {}
        Status::Untracked if force => {}
        Status::Untracked => return Err(Refusal::Untracked),
        Status::Current if is_edited(pair, desk) => {}
        Status::Current => return Ok(Done::nothing(How::Nothing, Vec::new())),
        _ => return Err(Refusal::of_status(pair)),
    }
    if desk.scheme().is_of_dates() {
        // The commit that changes a translation is its record, and nothing is written here.
        return Err(Refusal::NoRecord);
    }
    let root = desk.root().ok_or(Refusal::ReadOnly)?;
    let material = desk.material(pair).map_err(Refusal::Unreadable)?;
    let texts = material.texts(keys).ok_or(Refusal::NotUtf8)?;
    let Some(translation) = &material.translation else { return Err(Refusal::NoSuchDocument) };
    if let (Some(lock), false) = (lock_of(pair, desk), force) {
        let new = texts.translation.as_ref().ok_or(Refusal::NoSuchDocument)?;
        let read = |text: &Text<'_>| text.content().clone();
        locked::touched(&lock, &read(&texts.head), &read(new))?;
    } else if !force {
        let base = texts.base.as_ref().ok_or_else(|| unknown(pair))?;
        let old = match pair.recorded.as_deref() {
            Some(Recorded::Versions(versions)) => Some(versions.first.clone()),
            _ => history.and_then(|history| recorded(history, pair, material.kind, desk.scheme())),
        };
        let old = old.ok_or(Refusal::NoOldTranslation)?;
        let old = Text::read(&old, material.kind, keys).ok_or(Refusal::NotUtf8)?;
        let new = texts.translation.as_ref().ok_or(Refusal::NoSuchDocument)?;
        touched(base, &texts.head, &old, new)?;
    }
    let text = std::str::from_utf8(translation).map_err(|_| Refusal::NotUtf8)?;
    let stamped = stamp.on(text, Stamping::of(pair, material.kind, States::Reviewed), &material, desk)?;
    let document = edits(pair, &material, &root, &stamped.text);
    Ok(stamped.done(How::Accepted, document, Vec::new()))
}

/// Returns the record of a translation that has a file of its own.
fn lock_of(pair: &Pair, desk: &Desk<'_>) -> Option<LockFile> {
    let Some(Ledger::Lock(lock)) = desk.scheme().beside() else { return None };
    let path = lock.path_of(&pair.expected_source, &pair.locale)?;
    lock.open_files().read(&path).ok().flatten()
}

/// Tells whether a translation is not what its record says that it was.
fn is_edited(pair: &Pair, desk: &Desk<'_>) -> bool {
    let edited = || {
        let (lock, kind) = (lock_of(pair, desk)?, pair.kind()?);
        lock.edited(&Content::read(&desk.translation(&pair.path).ok()?, kind, desk.keys()))
    };
    edited().is_some()
}

/// Why the base is not there.
fn unknown(pair: &Pair) -> Refusal {
    let why = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().err().cloned());
    why.map_or(Refusal::NoOldTranslation, Refusal::Unreadable)
}

/// Returns the translation as it was when its present record was committed.
fn recorded(history: &History, pair: &Pair, kind: Kind, scheme: &dyn Scheme) -> Option<Vec<u8>> {
    let claim = pair.provenance.as_ref()?.claim.as_ref()?;
    let is_of_record = |content: &[u8]| {
        scheme.read(content, kind).provenance.is_some_and(|provenance| provenance.claim.as_ref() == Some(claim))
    };
    history.oldest_that(&pair.path, is_of_record).ok()?
}

/// Refuses a translation with a block that is what it was before its source changed. Metadata and
/// white space do not count.
fn touched(base: &Text<'_>, head: &Text<'_>, old: &Text<'_>, new: &Text<'_>) -> Result<(), Refusal> {
    let (base, head, old, new) = (base.content(), head.content(), old.content(), new.content());
    let before = Alignment::of(base, old);
    let now = Alignment::of(head, new);
    let (before_all, now_all): (HashSet<_>, HashSet<_>) =
        (old.blocks.iter().map(said).collect(), new.blocks.iter().map(said).collect());
    for step in steps(&base.blocks, &head.blocks) {
        let (was, is) = (step.base().map(|at| &base.blocks[at]), step.head().map(|at| &head.blocks[at]));
        let says_anything = [was, is].into_iter().flatten().any(|block| said(block) != (&String::new(), &[], ""));
        if was.map(said) == is.map(said) || !says_anything {
            continue;
        }
        let own_before = step.base().and_then(|at| before.get(at)).map(|at| &old.blocks[at]);
        let own = step.head().and_then(|at| now.get(at)).map(|at| &new.blocks[at]);
        let is_touched = match (step, own_before, own) {
            // What is gone must be gone: its translation is nowhere any more.
            (Step::Delete { .. }, Some(gone), _) => !now_all.contains(&said(gone)),
            (Step::Replace { .. }, Some(gone), Some(own)) => said(gone) != said(own),
            // Code that is new says in every language the same.
            (_, _, Some(own)) => !before_all.contains(&said(own)) || is.is_some_and(|is| said(is) == said(own)),
            (_, _, None) => false,
        };
        if !is_touched {
            let lines = own.map(|own| own.lines);
            return Err(Refusal::Untouched { lines, source_lines: is.or(was).map(|block| block.lines) });
        }
    }
    Ok(())
}

/// Returns what a block says, but for metadata.
fn said(block: &Block) -> (&String, &[String], &str) {
    (&block.layers.text, &block.layers.links, block.layers.code.trim())
}

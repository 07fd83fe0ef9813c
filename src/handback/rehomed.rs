//! Records that were left behind by translations that somebody moved.

use std::collections::HashMap;

use super::{Done, Edit, How, Outcome};
use crate::base::path::DocPath;
use crate::document::Content;
use crate::provenance::{Ledger, Lock, LockFile, TextHash, texts_of};
use crate::run::LocaleReport;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// A record whose page is not there any more.
struct LeftBehind {
    path: DocPath,
    bytes: Vec<u8>,
    lock: LockFile,
}

/// Moves the records of a locale after untracked translations that say exactly what those record, and
/// nothing else does.
pub(super) fn rehome(workspace: &Workspace, place: usize, side: &LocaleReport, take: &mut dyn FnMut(Outcome)) {
    let desk = workspace.desk(place);
    let (Some(Ledger::Lock(lock)), true) = (desk.scheme().beside(), desk.root().is_some()) else { return };
    let untracked: Vec<&Pair> = side.pairs.iter().filter(|pair| pair.status == Status::Untracked).collect();
    if untracked.is_empty() {
        return;
    }
    let mut left: HashMap<Vec<TextHash>, Vec<LeftBehind>> = HashMap::new();
    for orphan in left_behind(lock, side, &desk) {
        let targets = orphan.lock.segments.iter().filter_map(|segment| segment.target);
        left.entry(sorted(targets)).or_default().push(orphan);
    }
    let mut pages: HashMap<Vec<TextHash>, Vec<&Pair>> = HashMap::new();
    for pair in untracked {
        let (Ok(text), Some(kind)) = (desk.translation(&pair.path), pair.kind()) else { continue };
        let texts = sorted(texts_of(&Content::read(&text, kind, desk.keys())).map(|(_, hash)| hash));
        pages.entry(texts).or_default().push(pair);
    }
    let mut found: Vec<(&Pair, &LeftBehind)> = (pages.iter())
        .filter_map(|(texts, pages)| match (&pages[..], left.get(texts).map(Vec::as_slice)) {
            ([pair], Some([orphan])) if !texts.is_empty() => Some((*pair, orphan)),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(pair, _)| &pair.path);
    for (pair, orphan) in found {
        if let Some((from, done)) = moved(lock, pair, orphan, &desk) {
            let result = Ok(Done { how: How::Rehomed { from }, edits: done, entries: Vec::new(), told: Vec::new() });
            take(Outcome { path: pair.path.to_string(), locale: Some(pair.locale.clone()), result });
        }
    }
}

/// Lists the records whose translations are not there, whichever documents take part in the run.
fn left_behind(lock: &Lock, side: &LocaleReport, desk: &Desk<'_>) -> Vec<LeftBehind> {
    let reader = lock.open_files();
    let read = |path: DocPath| {
        let page = Lock::page_of(&path)?;
        if desk.translation(&desk.target_of(&page)).is_ok() {
            return None;
        }
        let bytes = reader.bytes(&path).ok()??;
        Some(LeftBehind { lock: LockFile::read(&bytes).ok()?, path, bytes })
    };
    lock.list(&side.locale).into_iter().filter_map(read).collect()
}

/// Writes the record beside its page before the old one goes.
fn moved(lock: &Lock, pair: &Pair, orphan: &LeftBehind, desk: &Desk<'_>) -> Option<(DocPath, Vec<Edit>)> {
    let root = lock.root().to_path_buf();
    let source_path = pair.source_path.as_ref().unwrap_or(&pair.expected_source).to_string();
    let text = LockFile { source_path, ..orphan.lock.clone() }.text();
    let file = lock.path_of(&pair.expected_source, &pair.locale)?.below(&root);
    let there = Edit { root: root.clone(), file, before: None, after: Some(text.into_bytes()) };
    let before = Some(orphan.bytes.clone());
    let here = Edit { file: orphan.path.below(&root), root, before, after: None };
    Some((desk.target_of(&Lock::page_of(&orphan.path)?), vec![there, here]))
}

fn sorted(texts: impl Iterator<Item = TextHash>) -> Vec<TextHash> {
    let mut texts: Vec<TextHash> = texts.collect();
    texts.sort_unstable();
    texts
}

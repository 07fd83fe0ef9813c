//! Records that stand beside the documents of a locale: they are read once its language is known.

use std::collections::HashSet;

use rayon::prelude::*;

use super::error::Error;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift;
use crate::provenance::{Ledger, Lock, LockReader, Record, record_of};
use crate::rules::OrphanedRecord;
use crate::status::TranslationFile;
use crate::tree::{PathLayout, Tree, TreeReader};

/// Gives each translation of a locale its record, and returns the records that belong to none.
///
/// # Errors
///
/// A manifest that cannot be used; of files for single pages, each tells for itself.
pub(super) fn read(
    ledger: Ledger<'_>,
    tree: &Tree,
    layout: &PathLayout,
    locale: &Locale,
    keys: &TranslatableKeys,
    targets: &mut [TranslationFile],
) -> Result<Vec<OrphanedRecord>, Error> {
    let page = |path: &DocPath| layout.source(path).unwrap_or_else(|| path.clone());
    match ledger {
        Ledger::Manifest(manifest) => {
            manifest.check(locale).map_err(Error::Manifest)?;
            for target in targets {
                let read = manifest.record(&page(&target.path), locale);
                target.record = std::mem::replace(&mut target.record, Ok(Record::default())).map(|own| with(own, read));
            }
            Ok(Vec::new())
        }
        Ledger::Lock(lock) => {
            let reader = lock.open(tree);
            targets.par_iter_mut().for_each_init(
                || tree.session(),
                |session, target| {
                    if let Ok(own) = &mut target.record
                        && own.unusable.is_none()
                        && let Some(path) = lock.path_of(&page(&target.path), locale)
                    {
                        let read = of_lock(&reader, &path, &target.path, session, keys);
                        *own = with(std::mem::take(own), read);
                    }
                },
            );
            let paths = targets.iter().map(|target| page(&target.path));
            Ok(if tree.revision().is_some() { Vec::new() } else { orphaned(lock, locale, layout, paths) })
        }
    }
}

/// Puts what a document has of its own to the record that stands beside it.
fn with(own: Record, read: Record) -> Record {
    if own.unusable.is_some() {
        return own;
    }
    Record { suppression: own.suppression, complaint: own.complaint, ..read }
}

/// Reads the record of a translation, and finds what of the translation changed since.
fn of_lock(
    reader: &LockReader,
    path: &DocPath,
    target: &DocPath,
    session: &TreeReader<'_>,
    keys: &TranslatableKeys,
) -> Record {
    let lock = match reader.read(path) {
        Ok(lock) => lock,
        Err(fault) => return record_of(path, Err(fault)),
    };
    let edited = || {
        let content = session.read(target, drift::MAX_BYTES).ok().filter(|text| !drift::is_too_large(text))?;
        lock.as_ref()?.edited(&Content::read(&content, Kind::of(target)?, keys))
    };
    Record { edited: edited().map(Box::new), ..record_of(path, Ok(lock.as_ref())) }
}

/// Lists the records of a locale whose pages are not among these.
fn orphaned(
    lock: &Lock,
    locale: &Locale,
    layout: &PathLayout,
    pages: impl Iterator<Item = DocPath>,
) -> Vec<OrphanedRecord> {
    let own: HashSet<DocPath> = pages.filter_map(|page| lock.path_of(&page, locale)).collect();
    let orphaned = lock.list(locale).into_iter().filter(|path| !own.contains(path));
    let found = orphaned.filter_map(|file| {
        let page = Lock::page_of(&file)?;
        Some(OrphanedRecord { page: layout.target(&page).unwrap_or(page), file })
    });
    found.collect()
}

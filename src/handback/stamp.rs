//! Gives a translation its record, wherever that stands.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::locked::{self, LockedPage, States};
use super::{Done, Edit, How, Refusal};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::path::DocPath;
use crate::document::{Kind, RecordPlace, TranslatableKeys};
use crate::history::Unrecovered;
use crate::provenance::{
    ClaimKind, Ledger, Lock, LockFault, LockFile, Manifest, ManifestChange, Renewal, Scheme, SegmentState,
    TranslationType,
};
use crate::rebuild::{Fault, Text};
use crate::status::Pair;
use crate::workspace::{Desk, Material};

/// How records are renewed.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// How the translation was made; `None` to leave what the record says.
    pub translation_type: Option<TranslationType>,
    /// The day of the handoff.
    pub today: Date,
}

/// A translation with its record, wherever that stands.
#[derive(Debug)]
pub(super) struct Stamped {
    /// The text of the translation.
    pub(super) text: String,
    /// What is written before the translation: the record of one that was not there before, which claims
    /// nothing as long as there is no translation.
    first: Vec<Edit>,
    /// What is written after it: the record of one that was, so that old words never pass for new ones.
    last: Vec<Edit>,
    entries: Vec<ManifestChange>,
}

impl Stamped {
    /// Leaves the record to the text.
    pub(super) fn within(text: String) -> Self {
        Self { text, first: Vec::new(), last: Vec::new(), entries: Vec::new() }
    }

    /// Puts what becomes of the record around what becomes of the translation.
    pub(super) fn done(self, how: How, document: Vec<Edit>, told: Vec<Refusal>) -> Done {
        let mut edits: Vec<Edit> = self.first.into_iter().chain(document).chain(self.last).collect();
        edits.retain(|edit| edit.before != edit.after);
        Done { how, edits, entries: self.entries, told }
    }
}

impl Stamped {
    /// Puts the record before what becomes of the translation, which is tracked by another one until then.
    pub(super) fn converted(self, how: How, document: Vec<Edit>) -> Done {
        let Self { text, first, last, entries } = self;
        Self { text, first: first.into_iter().chain(last).collect(), last: Vec::new(), entries }.done(
            how,
            document,
            Vec::new(),
        )
    }
}

/// A translation whose record is renewed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamping<'a> {
    /// The document.
    pub(super) pair: &'a Pair,
    /// Its kind.
    pub(super) kind: Kind,
    /// The path at which its translation was until now; `None` where it had none.
    pub(super) from: Option<&'a DocPath>,
    /// Whether the translation stays at the other path, too.
    pub(super) is_copy: bool,
    /// How the segments are that the record does not know yet.
    pub(super) states: States,
    /// The translation as it stood, if edits of it stay what they are.
    pub(super) before: Option<&'a [u8]>,
    /// Whether what is written was carried from the source, and nobody looked at it.
    pub(super) is_carried: bool,
}

impl<'a> Stamping<'a> {
    /// Renews the record of the translation that a pair has, if it has one.
    pub(super) fn of(pair: &'a Pair, kind: Kind, states: States) -> Self {
        let from = match &pair.renamed_from {
            Some(renamed) => Some(&renamed.path),
            None => pair.translation_path(),
        };
        Self { pair, kind, from, is_copy: false, states, before: None, is_carried: false }
    }

    /// Lets edits of the translation, as it stood, be edits still.
    pub(super) fn with_edits(self, material: &'a Material, is_carried: bool) -> Self {
        Self { before: material.translation.as_deref(), is_carried, ..self }
    }

    fn page<'b>(&self, text: &'b str) -> LockedPage<'b>
    where
        'a: 'b,
    {
        let source_path = self.pair.source_path.as_ref().unwrap_or(&self.pair.expected_source);
        LockedPage {
            source_path,
            kind: self.kind,
            translation: text.as_bytes(),
            states: self.states,
            before: self.before,
            is_carried: self.is_carried,
        }
    }

    /// Tells whether there was no translation at the path of the document.
    fn is_new(&self) -> bool {
        self.from != Some(&self.pair.path)
    }

    /// Tells whether the translation leaves the path that it had.
    fn moves(&self) -> bool {
        self.is_new() && self.from.is_some() && !self.is_copy
    }
}

impl Stamp {
    /// Returns how segments are that nothing is known of yet.
    pub(super) fn state(&self) -> States {
        States::Of(self.translation_type.as_ref().map(|own| SegmentState::of(Some(own))))
    }

    /// Writes a record for the head. Front matter that is not sound gets none.
    pub(super) fn on(
        &self,
        text: &str,
        stamping: Stamping<'_>,
        material: &Material,
        desk: &Desk<'_>,
    ) -> Result<Stamped, Refusal> {
        let pair = stamping.pair;
        let hash = hash(pair, material);
        let source_path = pair.source_path.as_ref().unwrap_or(&pair.path);
        let renewal = Renewal {
            hash,
            head: &material.head,
            commit: desk.commit_of(source_path, hash),
            translation_type: self.translation_type.clone(),
            handoff: self.today,
            locale: pair.locale.clone(),
        };
        record(text, stamping, &renewal, desk.scheme(), desk)
    }

    /// Keeps the record of the base, and notes which segments are at the head already. `parts` tells of blocks
    /// of the head that somebody has to translate whether that is done.
    pub(super) fn on_part(
        &self,
        text: String,
        stamping: Stamping<'_>,
        material: &Material,
        parts: &HashMap<usize, bool>,
        desk: &Desk<'_>,
    ) -> Result<Stamped, Refusal> {
        match desk.scheme().beside() {
            Some(Ledger::Lock(lock)) => {
                let place = LockPlace::of(lock, stamping, desk)?;
                let Some(old) = &place.old else { return Ok(Stamped::within(text)) };
                let new = locked::partly(old, &material.head, stamping.page(&text), parts, desk.keys());
                place.stamped(text, stamping, &new)
            }
            _ => Ok(Stamped::within(text)),
        }
    }
}

/// Gives a translation the record of a source document, by any scheme.
pub(super) fn record(
    text: &str,
    stamping: Stamping<'_>,
    renewal: &Renewal<'_>,
    scheme: &dyn Scheme,
    desk: &Desk<'_>,
) -> Result<Stamped, Refusal> {
    match scheme.beside() {
        None => Ok(Stamped::within(write_record(text, stamping.kind, renewal, scheme)?)),
        Some(Ledger::Lock(lock)) => {
            let place = LockPlace::of(lock, stamping, desk)?;
            let new = locked::whole(place.old.as_ref(), stamping.page(text), renewal, desk.keys());
            place.stamped(text.to_owned(), stamping, &new.ok_or(Refusal::NoRecord)?)
        }
        Some(Ledger::Manifest(manifest)) => entries(manifest, text, stamping, renewal, desk),
    }
}

/// Keeps the record of a translation in which something was put right. Where the record knows the
/// blocks of the translation, it knows them as they are now.
pub(super) fn mended(text: &str, before: &str, stamping: Stamping<'_>, desk: &Desk<'_>) -> Result<Stamped, Refusal> {
    let Some(Ledger::Lock(lock)) = desk.scheme().beside() else { return Ok(Stamped::within(text.to_owned())) };
    let place = LockPlace::of(lock, stamping, desk)?;
    let Some(old) = &place.old else { return Ok(Stamped::within(text.to_owned())) };
    let new = locked::mended(old, before, stamping.page(text), desk.keys());
    place.stamped(text.to_owned(), stamping, &new)
}

/// Works out what becomes of the entries of a manifest.
fn entries(
    manifest: &Manifest,
    text: &str,
    stamping: Stamping<'_>,
    renewal: &Renewal<'_>,
    desk: &Desk<'_>,
) -> Result<Stamped, Refusal> {
    if manifest.kind == ClaimKind::Commit && renewal.commit.is_none() {
        return Err(Refusal::UncommittedSource);
    }
    if manifest.is_shared() {
        return Err(Refusal::SharedRecord);
    }
    let locale = &stamping.pair.locale;
    let own = manifest.renewed(&stamping.pair.expected_source, locale, renewal).ok_or(Refusal::NoRecord)?;
    let old = stamping.from.filter(|_| stamping.moves()).map(|from| manifest.removed(&desk.page_of(from), locale));
    Ok(Stamped { entries: std::iter::once(own).chain(old).collect(), ..Stamped::within(text.to_owned()) })
}

/// Where the record of a page is, and what stands there.
struct LockPlace {
    root: PathBuf,
    file: PathBuf,
    /// What the file of the page holds now.
    before: Option<Vec<u8>>,
    /// The record of the translation as it was, wherever it was.
    old: Option<LockFile>,
    /// The record at the path that the translation leaves.
    left: Option<(PathBuf, Vec<u8>)>,
}

impl LockPlace {
    fn of(lock: &Lock, stamping: Stamping<'_>, desk: &Desk<'_>) -> Result<Self, Refusal> {
        let unreadable = |fault: LockFault| match fault {
            LockFault::Unreadable(why) => Refusal::Unreadable(Unrecovered::DocumentUnreadable { why }),
            _ => Refusal::Unreadable(Unrecovered::TooLarge),
        };
        let reader = lock.open_files();
        let locale = &stamping.pair.locale;
        let path = |page: &DocPath| lock.path_of(page, locale).ok_or(Refusal::NoRecord);
        let own = path(&stamping.pair.expected_source)?;
        let before = reader.bytes(&own).map_err(unreadable)?;
        let root = lock.root().to_path_buf();
        let mut place = Self { file: own.below(&root), root, before, old: None, left: None };
        let from = stamping.from.map(|from| path(&desk.page_of(from))).transpose()?;
        let bytes = match &from {
            Some(from) if *from != own => reader.bytes(from).map_err(unreadable)?,
            _ => place.before.clone(),
        };
        // What is no record any more is written anew.
        place.old = bytes.as_deref().and_then(|bytes| LockFile::read(bytes).ok());
        if let (Some(from), Some(bytes), true) = (from, bytes, stamping.moves()) {
            place.left = (from != own).then(|| (from.below(&place.root), bytes));
        }
        Ok(place)
    }

    /// Puts a record in its place, beside a translation.
    fn stamped(self, text: String, stamping: Stamping<'_>, new: &LockFile) -> Result<Stamped, Refusal> {
        let is_windows = self.before.as_deref().is_some_and(|before| memchr::memmem::find(before, b"\r\n").is_some());
        let written = if is_windows { new.text().replace('\n', "\r\n") } else { new.text() };
        // Whatever is written must read as what was meant.
        if LockFile::read(written.as_bytes()).as_ref() != Ok(new) {
            return Err(Refusal::NoRecord);
        }
        let edit = |file: &Path, before, after| Edit { root: self.root.clone(), file: file.into(), before, after };
        let own = edit(&self.file, self.before.clone(), Some(written.into_bytes()));
        let mut stamped = Stamped::within(text);
        if stamping.is_new() {
            stamped.first.push(own);
        } else {
            stamped.last.push(own);
        }
        if let Some((file, before)) = self.left {
            stamped.last.push(Edit { root: self.root.clone(), file, before: Some(before), after: None });
        }
        Ok(stamped)
    }
}

/// Writes a record into a translation, and reads it again. Front matter that is not sound gets none.
fn write_record(text: &str, kind: Kind, renewal: &Renewal<'_>, scheme: &dyn Scheme) -> Result<String, Refusal> {
    if kind.place() == RecordPlace::FrontMatter
        && let Some(fault) =
            Text::read(text.as_bytes(), kind, &TranslatableKeys::default()).and_then(|text| text.fault().cloned())
        && (scheme.needs_front_matter() || !matches!(fault, Fault::Absent))
    {
        return Err(Refusal::Unsound { in_source: false, fault });
    }
    if scheme.kind() == ClaimKind::Commit && renewal.commit.is_none() {
        return Err(Refusal::UncommittedSource);
    }
    let renewed = scheme.write(text, kind, renewal).ok_or(Refusal::NoRecord)?;
    // Whatever was written must read as what was meant.
    let record = scheme.read(renewed.as_bytes(), kind);
    let was_sound = scheme.read(text.as_bytes(), kind).complaint.is_none();
    let is_sound = record.unusable.is_none() && (record.complaint.is_none() || !was_sound);
    let is_there = match record.claim() {
        Some(claim) => renewal.means(claim),
        // The commit that is to be made is the record.
        None => scheme.is_of_dates(),
    };
    if is_sound && is_there { Ok(renewed) } else { Err(Refusal::NoRecord) }
}

/// Returns the edits that give a document its new text. Where its translation was at another path,
/// it is removed there after that.
pub(super) fn edits(pair: &Pair, material: &Material, root: &Path, text: &str) -> Vec<Edit> {
    let root = root.to_path_buf();
    let edit = |path: &DocPath, before, after| Edit { root: root.clone(), file: path.below(&root), before, after };
    let (before, after) = (material.translation.clone(), Some(text.as_bytes().to_vec()));
    match &pair.renamed_from {
        Some(renamed) => vec![edit(&pair.path, None, after), edit(&renamed.path, before, None)],
        None => vec![edit(&pair.path, before, after)],
    }
}

/// The hash that the record has to hold: in the form that it had, where that is known.
fn hash(pair: &Pair, material: &Material) -> Hash {
    let recorded = pair.record().and_then(|provenance| provenance.hash);
    let algorithms = recorded.as_ref().map_or(Algorithms::SHA1, Algorithms::of);
    let head = Fingerprints::of(&material.head, algorithms);
    let form = recorded.zip(material.base.as_deref()).and_then(|(recorded, base)| {
        Some((Fingerprints::of(base, Algorithms::of(&recorded)).form_of(&recorded)?, recorded))
    });
    form.and_then(|(form, recorded)| head.in_form(form, &recorded)).unwrap_or_else(|| head.usual(recorded.as_ref()))
}

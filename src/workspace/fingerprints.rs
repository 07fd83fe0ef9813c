//! The fingerprints of source documents, and what else is taken of each while it is read.

use std::collections::HashSet;
use std::io::{self, Read};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::first_look::FirstLooks;
use super::kept::Kept;
use super::obstacles::{blocked_folders, unreadable_documents};
use super::remembered::{ContentIds, Remembered};
use super::seen::{SeenBlobs, SeenSource};
use crate::base::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::document::{Kind, NeverFits};
use crate::status::{RecordedForms, Sources, TargetPlace, Targets};
use crate::tree::{ContentId, Handle, Listing, Shard, Tree, TreeReader, Unreadable};

/// Documents that share a buffer: fewer, and setting it up costs more than reading them.
const BATCH: usize = 32;

/// Bytes that are read at once: more than nearly all documents have.
const READ_SIZE: usize = 128 << 10;

/// The reading of a source.
pub(super) struct Reading<'a> {
    pub(super) tree: &'a Tree,
    pub(super) algorithms: Algorithms,
    /// Whether every hash of every document is wanted.
    pub(super) reads_whole: bool,
    /// The part of the run that is done, if not all of it.
    pub(super) shard: Option<Shard>,
    /// The translations of each locale.
    pub(super) locales: Vec<&'a Targets>,
    pub(super) kept: &'a Kept,
    /// Whether translations are compared whose source has not changed, too.
    pub(super) compares_all: bool,
    pub(super) seen: Option<&'a SeenBlobs>,
    pub(super) remembered: Remembered<'a>,
    pub(super) looks: &'a FirstLooks<'a>,
    pub(super) progress: &'a dyn Progress,
}

/// What was read of a source.
#[derive(Debug)]
pub(super) struct ReadSources {
    pub(super) sources: Sources,
    /// The documents that no translation can be written for.
    pub(super) never: Vec<(DocPath, NeverFits)>,
    /// What tells of each document that it is what it was.
    pub(super) ids: ContentIds,
    /// Which hashes each locale records.
    pub(super) habits: Vec<RecordedForms>,
    /// The same of the documents of the part of the run.
    pub(super) own_habits: Vec<RecordedForms>,
}

/// How many records of a locale hold the hash of a Windows checkout, and how many another one of the same source.
#[derive(Debug, Default)]
struct Habit {
    /// Of all documents that are read.
    all: FormCounts,
    /// Of those that belong to the part of the run.
    own: FormCounts,
}

#[derive(Debug, Default)]
struct FormCounts {
    usual: AtomicUsize,
    other: AtomicUsize,
    /// None of either: the source is not what it was.
    none: AtomicUsize,
}

impl Habit {
    fn count(&self, fingerprints: &Fingerprints, hash: &Hash, is_own: bool) {
        let usual = fingerprints.usual(Some(hash)) == *hash;
        for counts in [&self.all].into_iter().chain(is_own.then_some(&self.own)) {
            let counted = match fingerprints.contains(hash) {
                _ if usual => &counts.usual,
                true => &counts.other,
                false => &counts.none,
            };
            counted.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl FormCounts {
    /// Tells whether all hashes will be wanted in the end, by what was read so far.
    fn seems_mixed(&self) -> bool {
        let [usual, other, none] = [&self.usual, &self.other, &self.none].map(|count| count.load(Ordering::Relaxed));
        other > 0 || none > 100 && RecordedForms { usual, other }.is_mixed()
    }

    fn counted(self) -> RecordedForms {
        RecordedForms { usual: self.usual.into_inner(), other: self.other.into_inner() }
    }
}

/// A locale, and where in it the translation of a document lies.
pub(super) type OwnTarget<'a> = (&'a Targets, TargetPlace);

/// What one reading of a source document tells, and what tells that it is what was read.
type IdentifiedSource = (SeenSource, Option<ContentId>);

type ReadDocument = (DocPath, Result<Fingerprints, Unreadable>);

/// What is known of a few of many documents, or of all where there is a cache.
type SourceAside = Option<Box<(Option<NeverFits>, Option<ContentId>)>>;

impl Reading<'_> {
    /// Fingerprints the documents of a listing, and finds those that no translation can be written for.
    ///
    /// Of a document whose recorded hashes are those of a Windows checkout no others are computed. Whether a
    /// translation without a source is of one that moved, or is one of a document without a translation, is told by
    /// the hashes that its locale records.
    pub(super) fn fingerprint(&self, listing: &Listing) -> ReadSources {
        let habits: Vec<Habit> = self.locales.iter().map(|_| Habit::default()).collect();
        let places: Vec<Vec<TargetPlace>> =
            self.locales.iter().map(|targets| targets.places_of(&listing.documents)).collect();
        let documents = listing.documents.iter().cloned().enumerate().collect();
        let read: Vec<(ReadDocument, SourceAside)> = self
            .tree
            .in_reading_order(documents, |(_, path)| path)
            .into_par_iter()
            .with_min_len(BATCH)
            .map_init(
                || (self.tree.session(), self.looks.session(), vec![0; READ_SIZE]),
                |(session, locales, buffer), (at, path)| {
                    let places = places.iter().map(|places| places[at]);
                    let own: Vec<OwnTarget<'_>> = self.locales.iter().copied().zip(places).collect();
                    let read = self.read((session, locales), &path, buffer, (&own, &habits));
                    self.progress.read();
                    match read {
                        Ok(((fingerprints, never), id)) => {
                            let is_any = never.is_some() || id.is_some();
                            ((path, Ok(fingerprints)), is_any.then(|| Box::new((never, id))))
                        }
                        Err(why) => ((path, Err(why)), None),
                    }
                },
            )
            .collect();
        let (mut never, mut ids) = (Vec::new(), ContentIds::default());
        let taken = |(document, beside): (ReadDocument, SourceAside)| {
            let (why, id) = beside.map_or((None, None), |beside| *beside);
            ids.extend(id.map(|id| (document.0.clone(), id)));
            never.extend(why.map(|why| (document.0.clone(), why)));
            document
        };
        let mut documents: Vec<ReadDocument> = read.into_iter().map(taken).collect();
        never.sort_by(|a, b| a.0.cmp(&b.0));
        let has_unpaired = |(targets, places): (&Targets, &[TargetPlace])| {
            if places.contains(&TargetPlace::Lacking) {
                return true;
            }
            let found: HashSet<TargetPlace> = places.iter().copied().collect();
            let mut recorded = targets.documents().iter().enumerate().filter(|(_, target)| target.hash().is_some());
            recorded.any(|(at, _)| !found.contains(&TargetPlace::At(at)))
        };
        let counted = |habit: Habit| (habit.all.counted(), habit.own.counted());
        let (habits, own_habits): (Vec<RecordedForms>, Vec<RecordedForms>) = habits.into_iter().map(counted).unzip();
        let sides = self.locales.iter().zip(&places).zip(&habits);
        if sides.into_iter().any(|((own, places), habit)| habit.is_mixed() && has_unpaired((own, places))) {
            self.complete(&mut documents, &never);
        }
        documents.extend(unreadable_documents(&listing.obstacles).map(|(path, why)| (path, Err(why))));
        ReadSources {
            sources: Sources::new(documents, blocked_folders(&listing.obstacles)),
            never,
            ids,
            habits,
            own_habits,
        }
    }

    fn read(
        &self,
        (session, locales): (&TreeReader<'_>, &[Option<TreeReader<'_>>]),
        path: &DocPath,
        buffer: &mut [u8],
        (own, habits): (&[OwnTarget<'_>], &[Habit]),
    ) -> Result<IdentifiedSource, Unreadable> {
        let blob = self.seen.and_then(|seen| Some((seen, self.tree.blob(path)?)));
        if let Some(known) = blob.and_then(|(seen, blob)| seen.get(blob, self.algorithms)) {
            return Ok((known, None));
        }
        let hash = |(targets, place): &OwnTarget<'_>| targets.at(*place)?.hash();
        let recorded: Vec<Option<Hash>> = own.iter().map(hash).collect();
        let is_lacking = own.iter().any(|(_, place)| *place == TargetPlace::Lacking);
        let is_own = self.shard.is_none_or(|shard| shard.holds_source(path));
        let count = |fingerprints: &Fingerprints| {
            for (habit, hash) in habits.iter().zip(&recorded) {
                hash.iter().for_each(|hash| habit.count(fingerprints, hash, is_own));
            }
        };
        // Only documents of a known kind are listed.
        let kind = Kind::of(path).unwrap_or(Kind::Opaque);
        if let Some(id) = self.remembered.before(session, path)
            && let Some(known) = self.remembered.source(&id, kind, self.algorithms)
            && (known.0.is_whole() || !self.reads_whole && recorded.iter().flatten().all(|hash| known.0.contains(hash)))
        {
            count(&known.0);
            return Ok((known, self.remembered.for_pairs(id)));
        }
        let fingerprints = |document: &[u8]| {
            let fingerprints = Fingerprints::as_recorded(document, self.algorithms, recorded.iter().flatten().copied());
            let fingerprints = match self.reads_whole || habits.iter().any(|habit| habit.all.seems_mixed()) {
                true => fingerprints.completed(document, self.algorithms),
                false => fingerprints,
            };
            count(&fingerprints);
            if is_own {
                self.looks.look(locales, path, own.iter().map(|(_, place)| *place), &fingerprints, document);
            }
            let never = Kind::of(path).and_then(|kind| NeverFits::of(document, kind));
            (fingerprints, never)
        };
        let (read, id) = match session.open(path)? {
            Handle::File(file) => {
                let read = read_source(&file, buffer, self.algorithms, fingerprints);
                let read = read.map_err(|error| Unreadable::from(&error))?;
                (read, self.remembered.after(session, path, Some(&file)))
            }
            Handle::Bytes(content) => {
                let read = fingerprints(&content);
                // Stale documents are compared with their bases, missing ones with those of orphans, and where
                // damage is looked for, all that have a translation.
                let mut recorded = recorded.iter().flatten();
                if is_lacking || is_own && recorded.any(|hash| self.compares_all || !read.0.contains(hash)) {
                    self.kept.keep(path, content);
                }
                (read, self.remembered.after(session, path, None))
            }
        };
        if let Some(id) = &id {
            self.remembered.keep_source(id, kind, self.algorithms, &read);
        }
        if let Some((seen, blob)) = blob {
            seen.keep(blob, self.algorithms, &read);
        }
        Ok((read, id.and_then(|id| self.remembered.for_pairs(id))))
    }

    /// Computes the hashes that are not known yet. A document that cannot be read any more keeps those it has.
    fn complete(&self, documents: &mut [ReadDocument], never: &[(DocPath, NeverFits)]) {
        documents.par_iter_mut().with_min_len(BATCH).for_each_init(
            || (self.tree.session(), vec![0; READ_SIZE]),
            |(session, buffer), (path, fingerprints)| {
                let Ok(known) = fingerprints else { return };
                if known.is_whole() {
                    return;
                }
                let (whole, file) = match session.open(path) {
                    Ok(Handle::File(file)) => (Fingerprints::read(&file, buffer, self.algorithms).ok(), Some(file)),
                    Ok(Handle::Bytes(content)) => (Some(Fingerprints::of(&content, self.algorithms)), None),
                    Err(_) => (None, None),
                };
                // What was written in between is another version.
                if let Some(whole) = whole.filter(|whole| whole.usual(None) == known.usual(None)) {
                    *known = whole;
                    let id = self.remembered.after(session, path, file.as_ref());
                    if let (Some(id), Some(kind)) = (&id, Kind::of(path)) {
                        let never = never.binary_search_by(|(other, _)| other.cmp(path)).ok().map(|at| never[at].1);
                        self.remembered.keep_source(id, kind, self.algorithms, &(known.clone(), never));
                    }
                }
            },
        );
    }
}

/// Reads a source document, and takes of it what `of` does where all of it is in the buffer.
fn read_source(
    mut file: impl Read,
    buffer: &mut [u8],
    algorithms: Algorithms,
    of: impl FnOnce(&[u8]) -> SeenSource,
) -> io::Result<SeenSource> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => return Ok(of(&buffer[..filled])),
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let rest = (&buffer[..filled]).chain(file);
    Ok((Fingerprints::read(rest, &mut vec![0; READ_SIZE], algorithms)?, None))
}

//! What earlier runs found out about documents that are what they were.
//!
//! Only what is sound is kept: what went wrong once is looked at again.

use std::collections::HashMap;
use std::fs::File;
use std::sync::Arc;

use foldhash::fast::RandomState;
use gix::ObjectId;
use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::seen::SeenSource;
use super::setup::{Detail, Setup};
use crate::base::cache::{Cache, CacheKey, KeyRing};
use crate::base::fingerprint::{Algorithms, Hash};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::damage::Examined;
use crate::document::Kind;
use crate::drift::{Assessment, Drift};
use crate::history::{Base, FoundBy, History, Since, Unrecovered};
use crate::provenance::{Claim, CommitId, Provenance, Record, Scheme, TranslationType};
use crate::status::{Pair, Status, Targets};
use crate::tree::{ContentId, TreeReader};

/// What tells of each document of a tree that it is what it was.
pub(super) type ContentIds = HashMap<DocPath, ContentId, RandomState>;

/// Of more documents than these nothing is remembered.
const MOST_DOCUMENTS: usize = 400_000;

/// The cache of a run; without one, nothing is remembered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Remembered<'a> {
    cache: Option<&'a Cache>,
    /// Whether facts about pairs of documents are remembered, too.
    is_of_pairs: bool,
}

impl<'a> Remembered<'a> {
    /// Takes the cache, unless the facts of so many documents would not fit in memory beside all else.
    pub(super) fn of(setup: &'a Setup, documents: usize) -> Self {
        let cache = setup.cache.as_deref().filter(|_| documents <= MOST_DOCUMENTS);
        Self { cache, is_of_pairs: setup.detail != Detail::None || setup.looks_for_damage || setup.looks_for_links }
    }

    /// Returns what tells that a document that is to be read is what it was, if any run before this one may know it.
    pub(super) fn before(self, session: &TreeReader<'_>, path: &DocPath) -> Option<ContentId> {
        self.cache.filter(|cache| cache.is_warm()).and_then(|_| session.identity(path))
    }

    /// Returns what tells of a document that was read that it is what was read.
    pub(super) fn after(self, session: &TreeReader<'_>, path: &DocPath, file: Option<&File>) -> Option<ContentId> {
        self.cache?;
        match file {
            Some(file) => ContentId::of_file(file),
            None => session.identity(path),
        }
    }

    /// Keeps what tells of a document that it is what it was, if it is asked for again.
    pub(super) fn for_pairs(self, id: ContentId) -> Option<ContentId> {
        Some(id).filter(|_| self.is_of_pairs)
    }

    fn source_key(self, id: &ContentId, kind: Kind, algorithms: Algorithms) -> Option<(&'a Cache, CacheKey)> {
        let cache = self.cache?;
        let keys = cache.keys("source").with(id.as_bytes()).with(&[kind as u8, u8::from(algorithms.sha256)]);
        Some((cache, keys.key()))
    }

    /// Returns what reading a source document told.
    pub(super) fn source(self, id: &ContentId, kind: Kind, algorithms: Algorithms) -> Option<SeenSource> {
        let (cache, key) = self.source_key(id, kind, algorithms)?;
        cache.get(key)
    }

    /// Keeps what reading a source document told.
    pub(super) fn keep_source(self, id: &ContentId, kind: Kind, algorithms: Algorithms, read: &SeenSource) {
        if let Some((cache, key)) = self.source_key(id, kind, algorithms) {
            cache.put(key, read);
        }
    }

    /// Begins the keys of the records of a scheme.
    pub(super) fn records(self, scheme: &dyn Scheme) -> Option<RememberedRecords<'a>> {
        let cache = self.cache?;
        Some(RememberedRecords { cache, keys: cache.keys("record").with(format!("{scheme:?}").as_bytes()) })
    }

    /// Begins the keys of the damage of a locale.
    pub(super) fn damage(self, setup: &Setup, locale: &Locale) -> Option<RememberedDamage<'a>> {
        let is_alone = !setup.looks_for_links && !setup.glossaries.contains_key(locale);
        let cache = self.cache.filter(|_| is_alone)?;
        let keys = cache.keys("damage").with(locale.to_string().as_bytes());
        Some(RememberedDamage { cache, keys: keys.with(format!("{:?}", setup.translatable_keys).as_bytes()) })
    }

    /// Begins the keys of the drift of a locale, whose records stand in its documents.
    pub(super) fn drift(
        self,
        setup: &Setup,
        scheme: &dyn Scheme,
        targets: &Targets,
        source: &Result<History, Unrecovered>,
        locale: impl FnOnce() -> Result<History, Unrecovered>,
    ) -> Option<RememberedDrift<'a>> {
        let is_in_documents = scheme.beside().is_none() && !scheme.is_of_dates();
        let cache = self.cache.filter(|_| is_in_documents && setup.detail != Detail::Texts)?;
        let settings = format!("{scheme:?} {:?} {:?} {:?}", setup.detail, setup.renames, setup.translatable_keys);
        let keys = cache.keys("drift").with(settings.as_bytes());
        // Whether a translation is a renamed one is told by which others there are.
        let keys = targets.documents().iter().fold(keys, |keys, own| keys.with(own.path.as_str().as_bytes()));
        let keys = [source.as_ref().ok()?, &locale().ok()?].into_iter().try_fold(keys, |keys, history| {
            Some(keys.with(history.head()?.as_str().as_bytes()).with(history.place()?.as_bytes()))
        })?;
        Some(RememberedDrift { cache, keys })
    }
}

/// The records of the translations of a locale.
#[derive(Debug)]
pub(super) struct RememberedRecords<'a> {
    cache: &'a Cache,
    keys: KeyRing,
}

/// A record with which nothing is wrong.
#[derive(Debug, Serialize, Deserialize)]
struct KeptRecord {
    provenance: Option<KeptProvenance>,
    lines: Option<(u32, u32)>,
    locale_line: Option<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptProvenance {
    hash: Option<String>,
    commit: Option<String>,
    translation_type: Option<String>,
    content_locale: Option<String>,
    last_handoff: Option<(i16, i8, i8)>,
    file_id: Option<Box<str>>,
    source_path: Option<Box<str>>,
}

impl KeptProvenance {
    fn of(own: &Provenance) -> Option<Self> {
        let Provenance { claim, hash, commit, .. } = own;
        // Other claims are told by their histories.
        let is_hash = matches!((claim, hash), (Some(Claim::Hash(claimed)), Some(hash)) if claimed == hash);
        (is_hash || claim.is_none() && hash.is_none()).then(|| Self {
            hash: hash.map(|hash| hash.to_string()),
            commit: commit.as_ref().map(|commit| commit.as_str().to_owned()),
            translation_type: own.translation_type.as_ref().map(|own| own.as_str().to_owned()),
            content_locale: own.content_locale.as_ref().map(ToString::to_string),
            last_handoff: own.last_handoff.map(|day| (day.year(), day.month(), day.day())),
            file_id: own.file_id.clone(),
            source_path: own.source_path.clone(),
        })
    }

    fn provenance(self) -> Option<Provenance> {
        fn all<T, U>(own: Option<T>, read: impl FnOnce(T) -> Option<U>) -> Option<Option<U>> {
            match own {
                Some(own) => read(own).map(Some),
                None => Some(None),
            }
        }
        let hash: Option<Hash> = all(self.hash, |text| text.parse().ok())?;
        Some(Provenance {
            claim: hash.map(Claim::Hash),
            hash,
            commit: all(self.commit, |text| CommitId::read_any(&text))?,
            translation_type: self.translation_type.map(|text| TranslationType::read(&text)),
            content_locale: all(self.content_locale, |text| text.parse().ok())?,
            last_handoff: all(self.last_handoff, |(year, month, day)| Date::new(year, month, day).ok())?,
            file_id: self.file_id,
            source_path: self.source_path,
        })
    }
}

impl RememberedRecords<'_> {
    fn key(&self, id: &ContentId, kind: Kind) -> CacheKey {
        self.keys.clone().with(id.as_bytes()).with(&[kind as u8]).key()
    }

    pub(super) fn get(&self, id: &ContentId, kind: Kind) -> Option<Record> {
        let KeptRecord { provenance, lines, locale_line } = self.cache.get(self.key(id, kind))?;
        let provenance = match provenance {
            Some(kept) => Some(Arc::new(kept.provenance()?)),
            None => None,
        };
        Some(Record { provenance, lines, locale_line, ..Record::default() })
    }

    /// Keeps a record with which nothing is wrong, if it is the same when it is read back.
    pub(super) fn keep(&self, id: &ContentId, kind: Kind, record: &Record) {
        let kept = || match &record.provenance {
            Some(own) => {
                let same = KeptProvenance::of(own)?.provenance()?;
                (same == **own).then(|| KeptProvenance::of(own)).map(|kept| KeptRecord {
                    provenance: kept,
                    lines: record.lines,
                    locale_line: record.locale_line,
                })
            }
            None => Some(KeptRecord { provenance: None, lines: record.lines, locale_line: record.locale_line }),
        };
        let Record { provenance, lines, locale_line, .. } = record.clone();
        if *record == (Record { provenance, lines, locale_line, ..Record::default() })
            && let Some(kept) = kept()
        {
            self.cache.put(self.key(id, kind), &kept);
        }
    }
}

/// The damage of the translations of a locale.
#[derive(Debug)]
pub(super) struct RememberedDamage<'a> {
    cache: &'a Cache,
    keys: KeyRing,
}

impl RememberedDamage<'_> {
    /// Makes the key of what a translation is compared with: its base, and the source as it is now if that is
    /// another one.
    pub(super) fn key(
        &self,
        base: &ContentId,
        head: Option<&ContentId>,
        translation: &ContentId,
        kind: Kind,
    ) -> CacheKey {
        let keys = self.keys.clone().with(base.as_bytes()).with(head.map_or(&[][..], |head| head.as_bytes()));
        keys.with(translation.as_bytes()).with(&[kind as u8]).key()
    }

    pub(super) fn get(&self, key: CacheKey) -> Option<Examined> {
        self.cache.get(key)
    }

    pub(super) fn keep(&self, key: CacheKey, examined: &Examined) {
        self.cache.put(key, examined);
    }
}

/// The drift of the documents of a locale, as the heads of the histories have it.
#[derive(Debug)]
pub(super) struct RememberedDrift<'a> {
    cache: &'a Cache,
    keys: KeyRing,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptDrift {
    drift: Drift,
    base: KeptBase,
    /// The commits since, and the second in which the oldest was made.
    since: Option<(u64, Option<i64>)>,
    is_mismatch: bool,
    source_hash: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptBase {
    blob: Vec<u8>,
    commit: String,
    path: String,
    found_by: FoundBy,
}

impl KeptBase {
    fn of(base: &Base) -> Self {
        let (commit, path, found_by) = (base.commit.clone(), base.path.clone(), base.found_by);
        Self { blob: base.blob.as_slice().to_vec(), commit, path, found_by }
    }

    fn base(self) -> Option<Base> {
        let Self { blob, commit, path, found_by } = self;
        Some(Base { blob: ObjectId::try_from(blob.as_slice()).ok()?, commit, path, found_by })
    }
}

/// Two ends of a renamed document by their places, how much they share in percent, and the base of the orphan.
pub(super) type RenamedEnds = (usize, usize, u8, Base);

impl RememberedDrift<'_> {
    /// Takes over what is known of drifted documents, and returns the keys of the others by their places.
    pub(super) fn recall_all(
        &self,
        pairs: &mut [Pair],
        source: &ContentIds,
        locale: &ContentIds,
    ) -> Vec<(usize, CacheKey)> {
        let is_drifted = |pair: &Pair| pair.status == Status::Stale || pair.renamed_from.is_some();
        let drifted = pairs.par_iter_mut().enumerate().filter(|(_, pair)| is_drifted(pair));
        let open = |(at, pair): (usize, &mut Pair)| {
            let key = self.key(pair, source, locale)?;
            (!self.recall(pair, key)).then_some((at, key))
        };
        drifted.filter_map(open).collect()
    }

    /// Keeps what was found out about documents whose keys and places these are.
    pub(super) fn keep_all(&self, pairs: &[Pair], open: Vec<(usize, CacheKey)>) {
        open.into_par_iter().for_each(|(at, key)| self.keep(&pairs[at], key));
    }

    /// Makes the key of a document.
    fn key(&self, pair: &Pair, source: &ContentIds, locale: &ContentIds) -> Option<CacheKey> {
        let record = pair.record()?;
        let head = source.get(pair.source_path.as_ref().unwrap_or(&pair.path))?;
        let own = locale.get(pair.translation_path()?)?;
        let base = pair.renamed_from.as_ref().map(|renamed| renamed.base.blob);
        let keys = self.keys.clone().with(pair.expected_source.as_str().as_bytes()).with(head.as_bytes());
        let keys = keys.with(pair.path.as_str().as_bytes()).with(own.as_bytes());
        let keys = keys.with(record.hash?.to_string().as_bytes());
        let keys = keys.with(record.commit.as_ref().map_or("", CommitId::as_str).as_bytes());
        Some(keys.with(base.as_ref().map_or(&[][..], |base| base.as_slice())).key())
    }

    /// Takes over what is known of the drift of a document, and returns whether anything is.
    fn recall(&self, pair: &mut Pair, key: CacheKey) -> bool {
        let kept = || {
            let kept: KeptDrift = self.cache.get(key)?;
            let since = match kept.since {
                Some((commits, oldest)) => {
                    let oldest = oldest.map(Timestamp::from_second).transpose().ok()?;
                    Some(Since { commits: usize::try_from(commits).ok()?, oldest })
                }
                None => None,
            };
            let source_hash = kept.source_hash.map(|text| text.parse::<Hash>()).transpose().ok()?;
            let base = Some(kept.base.base()?);
            Some((Assessment { drift: Ok(kept.drift), base, since, is_mismatch: kept.is_mismatch }, source_hash))
        };
        let Some((assessment, source_hash)) = kept() else { return false };
        pair.drift = Some(Box::new(assessment));
        pair.source_hash = source_hash;
        true
    }

    /// Keeps the drift of a document, if its base was found.
    fn keep(&self, pair: &Pair, key: CacheKey) {
        let Some(Assessment { drift: Ok(drift), base: Some(base), since, is_mismatch }) = pair.drift.as_deref() else {
            return;
        };
        let since = since.map(|since| (since.commits as u64, since.oldest.map(Timestamp::as_second)));
        let source_hash = pair.source_hash.map(|hash| hash.to_string());
        let (drift, base) = (drift.clone(), KeptBase::of(base));
        self.cache.put(key, &KeptDrift { drift, base, since, is_mismatch: *is_mismatch, source_hash });
    }

    /// Makes the key of the ends of renamed documents, among these.
    pub(super) fn renames_key(
        &self,
        pairs: &[Pair],
        (orphans, missing): (&[usize], &[usize]),
        source: &ContentIds,
    ) -> Option<CacheKey> {
        let mut keys = self.keys.clone().with(b"renames").with(&(orphans.len() as u64).to_le_bytes());
        for pair in orphans.iter().map(|at| &pairs[*at]) {
            let record = pair.record()?;
            keys = keys.with(pair.expected_source.as_str().as_bytes());
            keys = keys.with(record.hash.map(|hash| hash.to_string()).unwrap_or_default().as_bytes());
            keys = keys.with(record.commit.as_ref().map_or("", CommitId::as_str).as_bytes());
        }
        for pair in missing.iter().map(|at| &pairs[*at]) {
            keys = keys.with(pair.expected_source.as_str().as_bytes());
            keys = keys.with(source.get(&pair.expected_source)?.as_bytes());
        }
        Some(keys.key())
    }

    /// Returns the ends of renamed documents.
    pub(super) fn renames(&self, key: CacheKey) -> Option<Vec<RenamedEnds>> {
        let kept: Vec<(u32, u32, u8, KeptBase)> = self.cache.get(key)?;
        let ends = |(old, new, percent, base): (u32, u32, u8, KeptBase)| {
            Some((old as usize, new as usize, percent, base.base()?))
        };
        kept.into_iter().map(ends).collect()
    }

    /// Keeps the ends of renamed documents.
    pub(super) fn keep_renames(&self, key: CacheKey, ends: &[RenamedEnds]) {
        let kept = |(old, new, percent, base): &RenamedEnds| {
            Some((u32::try_from(*old).ok()?, u32::try_from(*new).ok()?, *percent, KeptBase::of(base)))
        };
        if let Some(kept) = ends.iter().map(kept).collect::<Option<Vec<_>>>() {
            self.cache.put(key, &kept);
        }
    }
}

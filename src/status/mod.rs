//! The status of every translation: pairing, comparing, and what moved.

mod redirects;
mod reunion;
mod sides;

pub use redirects::{Broken, BrokenRedirects, Redirects};
pub(crate) use reunion::reunite;
use sides::ByHash;
pub use sides::{HashedSource, RecordedForms, Sources, TargetPlace, Targets, TranslationFile};

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::fingerprint::{Fingerprints, Hash};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::rare::{Ordinary, Rare};
use crate::damage::{Examined, Redo};
use crate::document::Kind;
use crate::drift::{Assessment, Recorded};
use crate::history::{Base, Unrecovered};
use crate::provenance::{Provenance, Unusable};
use crate::tree::Unreadable;

/// The status of a document in a locale: exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The recorded hash is a fingerprint of the source as it is now.
    Current,
    /// The source exists and has another fingerprint.
    Stale,
    /// A source document without a translation.
    Missing,
    /// A translation whose source is gone.
    Orphaned,
    /// A translation without provenance.
    Untracked,
    /// Provenance, or a file, that cannot be used.
    Invalid,
}

impl Status {
    /// Every status, in the order of the JSON contract.
    pub const ALL: [Self; 6] =
        [Self::Current, Self::Stale, Self::Missing, Self::Orphaned, Self::Untracked, Self::Invalid];

    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Orphaned => "orphaned",
            Self::Untracked => "untracked",
            Self::Invalid => "invalid",
        }
    }
}

/// A source document, its translation in one locale, and the verdict on the two.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The path of the translation; where one is missing, the path that it will have.
    pub path: DocPath,
    /// The locale of the tree that the translation is, or should be, in.
    pub locale: Locale,
    /// The status.
    pub status: Status,
    /// What the translation records of its source.
    pub provenance: Option<Arc<Provenance>>,
    /// The path at which the source document lies by the layout; that of the translation in most.
    pub expected_source: DocPath,
    /// The path of the source document; `None` where it is gone.
    pub source_path: Option<DocPath>,
    /// The source document's own hash: the recorded one where that is a fingerprint, else that of
    /// a Windows checkout by the algorithm of the recorded one.
    pub source_hash: Option<Hash>,
    /// The SHA-1 of the source document by which runs know its content again, whatever is recorded.
    pub source_id: Option<[u8; 20]>,
    /// Where else the source or a translation of it is.
    pub elsewhere: Rare<Elsewhere>,
    /// For a missing translation, the other end: the orphaned translation of what the source was.
    pub renamed_from: Option<Box<RenamedFrom>>,
    /// Why the status is [`Status::Invalid`].
    pub reason: Option<Box<InvalidReason>>,
    /// What changed in the source of a stale translation, or of one that a missing translation
    /// can be made of because its source was renamed, where that was looked at.
    pub drift: Option<Box<Assessment>>,
    /// What is known of a stale translation since its record was made, where that was looked at.
    pub recorded: Option<Box<Recorded>>,
    /// What of the translation is damaged, where its base is known and that was looked at.
    pub damage: Option<Box<Examined>>,
    /// What of that somebody has to redo, once the rules tell which of it counts.
    pub redo: Option<Box<Redo>>,
}

impl Pair {
    /// Returns what kind of document it is. Only documents of a known kind are listed.
    pub fn kind(&self) -> Option<Kind> {
        Kind::of(&self.path)
    }

    /// Returns the path of the translation that there is: of a missing one that of the orphan
    /// whose source was renamed.
    pub fn translation_path(&self) -> Option<&DocPath> {
        match self.status {
            Status::Missing => self.renamed_from.as_ref().map(|renamed| &renamed.path),
            _ => Some(&self.path),
        }
    }

    /// Tells whether its drift was looked at, and its base found.
    pub fn is_assessed(&self) -> bool {
        self.drift.as_ref().is_some_and(|assessment| assessment.base.is_some())
    }

    /// Returns the record of the translation at [`Self::translation_path`].
    pub fn record(&self) -> Option<&Provenance> {
        self.provenance.as_deref().or_else(|| self.renamed_from.as_ref().map(|renamed| &renamed.provenance))
    }
}

/// Where else than at its place the source of a translation or a translation of a source is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// For an orphaned translation, the source paths that hold the recorded content now.
    pub moved_to: Vec<DocPath>,
    /// For a missing translation, the translations of the very same source content.
    pub reusable_from: Vec<DocPath>,
    /// For an orphaned translation, the source document without a translation that its source was
    /// renamed to and edited in, where that was looked at.
    pub renamed_to: Option<Renamed>,
    /// For an orphaned translation, where the source repository redirects its page.
    pub redirected_to: Option<String>,
}

impl Ordinary for Elsewhere {
    const ORDINARY: &'static Self =
        &Self { moved_to: Vec::new(), reusable_from: Vec::new(), renamed_to: None, redirected_to: None };
}

/// Where the source of an orphaned translation is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The path of the source document.
    pub path: DocPath,
    /// How much of the larger one the base and the source document share, in percent.
    pub similarity: u8,
}

/// The translation of what a source document was before it was renamed and edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenamedFrom {
    /// The path of the translation.
    pub path: DocPath,
    /// How much of the larger one the base and the source document share, in percent.
    pub similarity: u8,
    /// What the translation records of its source.
    pub provenance: Provenance,
    /// The source that it was made from.
    pub base: Base,
}

/// Why a document's status is [`Status::Invalid`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidReason {
    /// The record cannot be used.
    Provenance(Unusable),
    /// The translation, or a folder above it, cannot be read.
    TranslationUnreadable(Unreadable),
    /// The source document, or a folder above it, cannot be read.
    SourceUnreadable(Unreadable),
    /// A saved report says so, and no more than the name of it.
    Saved {
        /// The name that machine formats carry.
        id: String,
    },
}

impl InvalidReason {
    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &str {
        match self {
            Self::Saved { id } => id,
            Self::Provenance(Unusable::MalformedHash { .. }) => "malformed-hash",
            Self::Provenance(Unusable::NotAClaim { .. }) => "not-a-claim",
            Self::Provenance(Unusable::ContradictoryHash { .. }) => "contradictory-hash",
            Self::Provenance(Unusable::NoHash { .. }) => "no-hash",
            Self::Provenance(Unusable::FrontMatterTooLarge) => "front-matter-too-large",
            Self::Provenance(Unusable::FrontMatterUnclosed { .. }) => "front-matter-unclosed",
            Self::Provenance(Unusable::Utf16) => "utf-16",
            Self::Provenance(Unusable::Lock { .. }) => "unusable-lock",
            Self::TranslationUnreadable(_) => "translation-unreadable",
            Self::SourceUnreadable(_) => "source-unreadable",
        }
    }
}

/// Decides the status of every document of a locale, in the order of their paths.
pub fn classify(sources: &Sources, targets: &Targets, redirects: &Redirects) -> Vec<Pair> {
    let pairs = Pairing::of(sources, targets);
    let without_source = targets.documents().iter().zip(&pairs.source_of).filter(|(_, source)| source.is_none());
    let moved = sources.by_hash(targets.forms(), without_source.filter_map(|(target, _)| target.hash()).collect());
    let untranslated = (0..sources.len()).filter(|source| !pairs.translated[*source]);
    let mut untranslated: Vec<(DocPath, usize)> =
        untranslated.map(|source| (targets.path_for(sources.path(source)), source)).collect();
    untranslated.sort();
    let wanted = untranslated.iter().filter_map(|(_, source)| sources.fingerprints(*source).as_ref().ok());
    let is_mixed = targets.forms().is_mixed();
    let reusable = targets.by_hash(wanted.flat_map(|own| own.recorded(is_mixed)).collect());
    // Both parts are sorted. Where both have a path, the translation comes first.
    let mut order: Vec<Side> = Vec::with_capacity(targets.documents().len() + untranslated.len());
    let mut lacking = (0..untranslated.len()).peekable();
    for (at, target) in targets.documents().iter().enumerate() {
        while let Some(before) = lacking.next_if(|lacking| untranslated[*lacking].0 < target.path) {
            order.push(Side::Source(before));
        }
        order.push(Side::Target(at));
    }
    order.extend(lacking.map(Side::Source));
    let pair = |side: &Side| match *side {
        Side::Target(at) => judge(&targets.documents()[at], pairs.source_of[at], sources, &moved, targets, redirects),
        Side::Source(at) => {
            let (path, source) = &untranslated[at];
            missing(path, *source, sources, targets, &reusable)
        }
    };
    order.par_iter().map(pair).collect()
}

/// What there is of a document: a translation, or a source document without one, by its place.
enum Side {
    Target(usize),
    Source(usize),
}

/// Which source document each translation is a translation of.
struct Pairing {
    /// For each translation, its source document's index.
    source_of: Vec<Option<usize>>,
    /// For each source document, whether it has a translation.
    translated: Vec<bool>,
}

impl Pairing {
    /// Pairs by the paths that the layout demands, then by paths that differ in case only.
    fn of(sources: &Sources, targets: &Targets) -> Self {
        let (expected, mut source_of) = targets.sources_among(sources);
        by_record(sources, targets, &mut source_of);
        // Of what has no place in the locale, nothing is missing.
        let has_no_place = |source| targets.expected(sources.path(source)).is_none();
        let mut translated: Vec<bool> = (0..sources.len()).map(has_no_place).collect();
        for source in source_of.iter().flatten() {
            translated[*source] = true;
        }
        if source_of.contains(&None) && translated.contains(&false) {
            let free = (0..sources.len()).rev().filter(|source| !translated[*source]);
            let mut by_folded: HashMap<String, usize> = free.map(|free| (sources.path(free).folded(), free)).collect();
            for (expected, source) in expected.iter().zip(&mut source_of) {
                if source.is_none()
                    && let Some(free) = by_folded.remove(&expected.folded())
                {
                    *source = Some(free);
                    translated[free] = true;
                }
            }
        }
        Self { source_of, translated }
    }
}

/// Pairs translations with the source documents that their records name, where the layout leads to none, or
/// to one that is not theirs. No source document that another translation has by the layout is taken.
fn by_record(sources: &Sources, targets: &Targets, source_of: &mut [Option<usize>]) {
    fn named(target: &TranslationFile) -> Option<&str> {
        target.record.as_ref().ok()?.provenance.as_ref()?.source_path.as_deref()
    }
    if !targets.documents().iter().any(|target| named(target).is_some()) {
        return;
    }
    let by_layout: HashSet<usize> = source_of.iter().flatten().copied().collect();
    let mut taken = HashSet::new();
    for (target, source) in targets.documents().iter().zip(source_of) {
        let Some(path) = named(target) else { continue };
        // The path may begin above the root of the source; then it only helps where nothing else does.
        let whole = DocPath::new(path).and_then(|path| sources.at(&path));
        let below = || {
            let ends = path.match_indices('/').map(|(at, _)| &path[at + 1..]);
            ends.filter_map(DocPath::new).find_map(|path| sources.at(&path))
        };
        let found = match source {
            Some(_) => whole.filter(|found| *source != Some(*found)),
            None => whole.or_else(below),
        };
        if let Some(found) = found.filter(|found| !by_layout.contains(found) && taken.insert(*found)) {
            *source = Some(found);
        }
    }
}

fn judge(
    target: &TranslationFile,
    source: Option<usize>,
    sources: &Sources,
    moved: &ByHash,
    targets: &Targets,
    redirects: &Redirects,
) -> Pair {
    let mut pair = Pair {
        path: target.path.clone(),
        locale: targets.locale().clone(),
        status: Status::Invalid,
        provenance: None,
        expected_source: targets.expected_source(&target.path),
        source_path: source.map(|source| sources.path(source).clone()),
        source_hash: None,
        source_id: None,
        elsewhere: Rare::default(),
        renamed_from: None,
        reason: None,
        drift: None,
        recorded: None,
        damage: None,
        redo: None,
    };
    let record = match &target.record {
        Ok(record) => record,
        Err(why) => {
            pair.reason = Some(Box::new(InvalidReason::TranslationUnreadable(why.clone())));
            return pair;
        }
    };
    pair.provenance.clone_from(&record.provenance);
    let recorded = record.provenance.as_ref().and_then(|provenance| provenance.hash);
    let fingerprints = source.map(|source| sources.fingerprints(source));
    if let Some(Ok(fingerprints)) = fingerprints {
        let hash = recorded.filter(|hash| fingerprints.contains(hash));
        pair.source_id = Some(fingerprints.usual_sha1());
        pair.source_hash = Some(hash.unwrap_or_else(|| fingerprints.usual(recorded.as_ref())));
    }
    if let Some(unusable) = &record.unusable {
        pair.reason = Some(Box::new(InvalidReason::Provenance(Unusable::clone(unusable))));
        return pair;
    }
    if record.provenance.as_ref().is_none_or(|provenance| provenance.claim.is_none()) {
        pair.status = Status::Untracked;
        return pair;
    }
    match fingerprints {
        Some(Ok(fingerprints)) => {
            let is_current = recorded.is_some_and(|hash| fingerprints.contains(&hash));
            pair.status = if is_current { Status::Current } else { Status::Stale };
            // Without a hash it is not known what the translation was made from.
            let why = recorded
                .is_none()
                .then(|| target.unresolved.as_deref().cloned().unwrap_or(Unrecovered::NoVersionMatches));
            pair.drift = why.map(|why| Box::new(Assessment::unknown(why)));
        }
        Some(Err(why)) => pair.reason = Some(Box::new(InvalidReason::SourceUnreadable(why.clone()))),
        None => match sources.blocked(&pair.expected_source) {
            Some(why) => pair.reason = Some(Box::new(InvalidReason::SourceUnreadable(why.clone()))),
            None => {
                pair.status = Status::Orphaned;
                let moved_to = moved.paths(recorded, |at| sources.path(at));
                let redirected_to = redirects.of(&pair.expected_source).map(str::to_owned);
                pair.elsewhere = Elsewhere { moved_to, redirected_to, ..Elsewhere::default() }.into();
            }
        },
    }
    pair
}

fn missing(path: &DocPath, source: usize, sources: &Sources, targets: &Targets, reusable: &ByHash) -> Pair {
    let source_path = sources.path(source);
    let fingerprints = sources.fingerprints(source).as_ref().ok();
    let reason = targets.blocked(path).map(|why| InvalidReason::TranslationUnreadable(why.clone()));
    let status = if reason.is_some() { Status::Invalid } else { Status::Missing };
    let mut reusable_from: Vec<DocPath> = match fingerprints {
        Some(fingerprints) if status == Status::Missing => {
            let hashes = fingerprints.recorded(targets.forms().is_mixed());
            reusable.paths(hashes, |at| &targets.documents()[at].path)
        }
        _ => Vec::new(),
    };
    reusable_from.sort_unstable();
    Pair {
        path: path.clone(),
        locale: targets.locale().clone(),
        status,
        provenance: None,
        expected_source: source_path.clone(),
        source_path: Some(source_path.clone()),
        source_hash: fingerprints.map(|fingerprints| fingerprints.usual(None)),
        source_id: fingerprints.map(Fingerprints::usual_sha1),
        elsewhere: Elsewhere { reusable_from, ..Elsewhere::default() }.into(),
        renamed_from: None,
        reason: reason.map(Box::new),
        drift: None,
        recorded: None,
        damage: None,
        redo: None,
    }
}

//! Finds the source version that each untracked translation was made from, and records it.
//!
//! Candidates are the versions that the source had, at its own path, until the translation was last
//! changed. What of the translation tells them apart decides; where nothing does, the translation
//! stays untracked.

mod decide;
mod marks;

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash, Hasher};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rayon::prelude::*;

pub use self::marks::MarkKind;

use self::decide::{Likeness, Undecided, decide, lead};
use self::marks::{CommonValues, MarkSide, Marks, STATE, values_of};
use super::locked::States;
use super::stamp::{Stamping, record};
use super::{Done, Edit, How, Outcome, Refusal, Stamp};
use crate::base::fingerprint;
use crate::base::path::DocPath;
use crate::document::block::{Block, BlockKind, folded};
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift;
use crate::history::{DatedVersion, History, HistoryReader, Unrecovered};
use crate::provenance::{ClaimKind, CommitId, Renewal, is_record_key};
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// Documents that are worked out before the first of them is handed on.
const CHUNK: usize = 64;

/// The most versions of a document that are compared.
const MOST: usize = 500;

/// A version of the source, as a person is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceVersion {
    /// The commit that has it.
    pub commit: String,
    /// When it came to be.
    pub since: Timestamp,
}

impl SourceVersion {
    fn of(version: &DatedVersion) -> Self {
        Self { commit: version.base.commit.clone(), since: version.since }
    }
}

/// The version that a translation was made from, and what tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// The version.
    pub version: SourceVersion,
    /// How many marks of each kind the translation shares with it and not with the runner-up.
    pub evidence: Vec<(MarkKind, usize)>,
    /// How many other versions fit equally well, of which the date of the translation chose one.
    pub alike: usize,
    /// The version that fits best of those that fit less well; `None` where there is no other.
    pub runner_up: Option<SourceVersion>,
}

/// Records for every untracked translation of a report the version that it was made from, where the
/// translation itself tells. `take` gets one outcome for each.
///
/// `workspace` is that of the report.
pub fn adopt(workspace: &Workspace, report: &Report, stamp: &Stamp, take: &mut dyn FnMut(Outcome)) {
    let untracked: Vec<Vec<&Pair>> = (report.locales.iter())
        .map(|locale| locale.pairs.iter().filter(|pair| pair.status == Status::Untracked).collect())
        .collect();
    let mut paths: Vec<&DocPath> = untracked.iter().flatten().map(|pair| source_path(pair)).collect();
    paths.sort_unstable();
    paths.dedup();
    if paths.is_empty() {
        return;
    }
    // One walk serves all locales.
    let versions = workspace.history().and_then(|history| history.all_versions(&paths, MOST));
    for (place, pairs) in untracked.iter().enumerate() {
        let own = OwnHistory::of(workspace, place, pairs);
        let adopting = || Adopting::of(workspace, place, &own, stamp);
        let versions_of = |pair: &Pair| match (&versions, paths.binary_search(&source_path(pair))) {
            (Ok(versions), Ok(at)) => Ok(&versions[at][..]),
            (Ok(_), Err(_)) => Ok(&[][..]),
            (Err(why), _) => Err(Refusal::Unreadable(why.clone())),
        };
        let values: Vec<Vec<u64>> =
            pairs.par_iter().map_init(adopting, |adopting, pair| adopting.values(pair).unwrap_or_default()).collect();
        let common = CommonValues::of(&values);
        let compared: Vec<Result<Compared, Refusal>> = (0..pairs.len())
            .into_par_iter()
            .map_init(adopting, |adopting, at| {
                adopting.compare(pairs[at], versions_of(pairs[at])?, own.versions(at), &common)
            })
            .collect();
        let known = compared.iter().filter_map(|compared| compared.as_ref().ok());
        let lead = lead(known.map(|compared| (&compared.likenesses[..], compared.changed.in_words)));
        let all: Vec<(&Pair, Result<Compared, Refusal>)> = pairs.iter().copied().zip(compared).collect();
        for chunk in all.chunks(CHUNK) {
            let outcomes: Vec<Outcome> = chunk
                .par_iter()
                .map_init(adopting, |adopting, (pair, compared)| {
                    let write = |compared: &Compared| adopting.write(pair, compared, versions_of(pair)?, lead);
                    let result = compared.as_ref().map_err(Clone::clone).and_then(write);
                    Outcome { path: pair.path.to_string(), locale: Some(pair.locale.clone()), result }
                })
                .collect();
            outcomes.into_iter().for_each(&mut *take);
        }
    }
}

/// A translation, compared with the versions of its source.
struct Compared {
    /// The versions that it may be of, by their places.
    candidates: Vec<usize>,
    /// How alike each of them is to it.
    likenesses: Vec<Likeness>,
    changed: ChangedTranslation,
}

fn source_path(pair: &Pair) -> &DocPath {
    pair.source_path.as_ref().unwrap_or(&pair.path)
}

/// The history of the translations of a locale, where there is one.
struct OwnHistory {
    history: Option<History>,
    versions: Vec<Vec<DatedVersion>>,
}

impl OwnHistory {
    fn of(workspace: &Workspace, place: usize, pairs: &[&Pair]) -> Self {
        let history = workspace.history_of_locale(place).ok();
        let paths: Vec<&DocPath> = pairs.iter().map(|pair| &pair.path).collect();
        let versions = history.as_ref().and_then(|history| history.all_versions(&paths, MOST).ok());
        Self { history, versions: versions.unwrap_or_default() }
    }

    fn versions(&self, at: usize) -> &[DatedVersion] {
        self.versions.get(at).map_or(&[], Vec::as_slice)
    }
}

/// What one thread works with.
struct Adopting<'a> {
    desk: Desk<'a>,
    source: Result<HistoryReader<'a>, Unrecovered>,
    own: Option<HistoryReader<'a>>,
    stamp: &'a Stamp,
    keys: &'a TranslatableKeys,
}

/// When a translation was last changed.
#[derive(Clone, Copy, Debug, Default)]
struct ChangedTranslation {
    /// When anything but its record was; `None` where that is not in git.
    at_all: Option<Timestamp>,
    /// When its words were.
    in_words: Option<Timestamp>,
}

/// After this many seconds nobody is at work on a translation any more: three months.
const AT_REST: i64 = 90 * 24 * 60 * 60;

impl ChangedTranslation {
    /// Tells whether a version may be what was translated. A commit that changed the source and a
    /// translation at rest, but no word of it, changed the same in many documents and translated
    /// nothing.
    fn may_be_of(self, version: &DatedVersion) -> bool {
        let Some(at_all) = self.at_all else { return true };
        let is_at_rest = self.in_words.is_some_and(|words| at_all.as_second() - words.as_second() > AT_REST);
        version.since < at_all || version.since == at_all && !is_at_rest
    }
}

impl<'a> Adopting<'a> {
    fn of(workspace: &'a Workspace, place: usize, own: &'a OwnHistory, stamp: &'a Stamp) -> Self {
        Self {
            desk: workspace.desk(place),
            source: workspace.history().map(History::session),
            own: own.history.as_ref().map(History::session),
            stamp,
            keys: workspace.keys(),
        }
    }

    /// Reads the values of a translation that may be common.
    fn values(&self, pair: &Pair) -> Option<Vec<u64>> {
        let content = self.desk.translation(&pair.path).ok()?;
        Some(values_of(&Content::read(&content, pair.kind()?, self.keys)))
    }

    fn compare(
        &self,
        pair: &Pair,
        versions: &[DatedVersion],
        own: &[DatedVersion],
        common: &CommonValues,
    ) -> Result<Compared, Refusal> {
        let source = self.source.as_ref().map_err(|why| Refusal::Unreadable(why.clone()))?;
        if self.desk.scheme().kind() == ClaimKind::Date {
            // A day names no version.
            return Err(Refusal::NoRecord);
        }
        let kind = pair.kind().ok_or(Refusal::NoSuchDocument)?;
        let translation = self.desk.translation(&pair.path).map_err(Refusal::Unreadable)?;
        let translation = Content::read(&translation, kind, self.keys);
        let changed = self.changed(&translation, kind, own);
        let but_for = common.keys(&translation);
        let (marks, lengths) = (Marks::of(&translation, MarkSide::Translation, &but_for), lengths_of(&translation));
        let head = self.desk.source(source_path(pair)).ok().map(|material| material.head);
        let head = head.map(|head| reading(&Content::read(&head, kind, self.keys)));
        let (mut candidates, mut likenesses) = (Vec::new(), Vec::new());
        for (at, version) in versions.iter().enumerate().filter(|(_, version)| changed.may_be_of(version)) {
            let content = source.read(&version.base).map_err(Refusal::Unreadable)?;
            if drift::is_too_large(&content) {
                continue;
            }
            let content = Content::read(&content, kind, self.keys);
            let reading = reading(&content);
            let own = (&Marks::of(&content, MarkSide::Source, &but_for), &lengths_of(&content)[..]);
            let is_present = head == Some(reading);
            likenesses.push(Likeness::of(
                own,
                (&marks, &lengths),
                version.since,
                (reading, metadata(&content)),
                is_present,
            ));
            candidates.push(at);
        }
        Ok(Compared { candidates, likenesses, changed })
    }

    fn write(&self, pair: &Pair, compared: &Compared, versions: &[DatedVersion], lead: i64) -> Result<Done, Refusal> {
        let root = self.desk.root().ok_or(Refusal::ReadOnly)?;
        let source = self.source.as_ref().map_err(|why| Refusal::Unreadable(why.clone()))?;
        let kind = pair.kind().ok_or(Refusal::NoSuchDocument)?;
        let Compared { candidates, likenesses, changed } = compared;
        let choice = decide(likenesses, changed.in_words, lead).map_err(|why| match why {
            Undecided::NoVersion => Refusal::NoVersion,
            Undecided::Unlike => Refusal::UnlikeSource,
            Undecided::Alike { versions } => Refusal::AlikeVersions { versions },
            Undecided::Close => Refusal::CloseVersions,
        })?;
        let before = self.desk.translation(&pair.path).map_err(Refusal::Unreadable)?;
        let text = std::str::from_utf8(&before).map_err(|_| Refusal::NotUtf8)?;
        let version = &versions[candidates[choice.version]];
        let content = source.read(&version.base).map_err(Refusal::Unreadable)?;
        if is_untranslated(&Content::read(&content, kind, self.keys), &Content::read(&before, kind, self.keys)) {
            return Err(Refusal::StillSource);
        }
        let renewal = Renewal {
            hash: fingerprint::usual(&content),
            head: &content,
            commit: CommitId::read(&version.base.commit),
            translation_type: self.stamp.translation_type.clone(),
            handoff: version.since.to_zoned(TimeZone::UTC).date(),
            locale: pair.locale.clone(),
        };
        let stamping = Stamping::of(pair, kind, States::Of(None));
        let stamped = record(text, stamping, &renewal, self.desk.scheme(), &self.desk)?;
        let adopted = Adopted {
            version: SourceVersion::of(version),
            evidence: choice.evidence,
            alike: choice.alike,
            runner_up: choice.runner_up.map(|at| SourceVersion::of(&versions[candidates[at]])),
        };
        let file = pair.path.below(&root);
        let edit = Edit { root, file, before: Some(before), after: Some(stamped.text.clone().into_bytes()) };
        Ok(stamped.done(How::Adopted(Box::new(adopted)), vec![edit], Vec::new()))
    }

    /// Finds out when a translation got what it says, and its words, by its versions in git, the
    /// newest first.
    fn changed(&self, now: &Content, kind: Kind, versions: &[DatedVersion]) -> ChangedTranslation {
        let mut changed = ChangedTranslation::default();
        let Some(reader) = &self.own else { return changed };
        let mut is_same = true;
        for version in versions {
            let Ok(content) = reader.read(&version.base) else { break };
            let content = Content::read(&content, kind, self.keys);
            if !says(&content, now, |block| &block.layers.text) {
                break;
            }
            is_same &= says(&content, now, |block| &block.layers);
            if is_same {
                changed.at_all = Some(version.since);
            }
            changed.in_words = Some(version.since);
        }
        if changed.at_all.is_none() {
            // What is not committed may be of any day.
            changed.in_words = None;
        }
        changed
    }
}

/// Tells whether two versions of a document say the same, their records aside.
fn says<T: PartialEq>(one: &Content, other: &Content, what: impl Fn(&Block) -> &T) -> bool {
    let of = |content: &'_ Content| -> Vec<usize> {
        (0..content.blocks.len()).filter(|at| !is_of_record(&content.blocks[*at])).collect()
    };
    let (own, others) = (of(one), of(other));
    let is_same = |(a, b): (&usize, &usize)| what(&one.blocks[*a]) == what(&other.blocks[*b]);
    own.len() == others.len() && own.iter().zip(&others).all(is_same)
}

/// Tells whether every text in the body of a translation is one of its source: nobody translated it,
/// however well it fits.
fn is_untranslated(source: &Content, translation: &Content) -> bool {
    let texts = |content: &Content| -> HashSet<String> {
        let body = content.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Key(_)));
        let texts = body.map(|block| folded(block.layers.bare()));
        texts.filter(|text| text.chars().any(char::is_alphabetic)).collect()
    };
    let own = texts(translation);
    !own.is_empty() && own.is_subset(&texts(source))
}

fn is_of_record(block: &Block) -> bool {
    match &block.kind {
        BlockKind::Key(name) => is_record_key(name),
        BlockKind::Scalar(path) => path.strip_prefix("metadata.").is_some_and(is_record_key),
        _ => false,
    }
}

/// Returns how long the texts of a document are, in characters.
fn lengths_of(content: &Content) -> Vec<u32> {
    let texts = content.blocks.iter().filter(|block| block.has_text());
    texts.map(|block| u32::try_from(block.layers.bare().chars().count()).unwrap_or(u32::MAX)).collect()
}

/// Stands for what a reader sees of a source document: what is not the same here is drift that more
/// than a renewed record answers.
fn reading(content: &Content) -> u64 {
    let mut hasher = STATE.build_hasher();
    for block in &content.blocks {
        let layers = &block.layers;
        for part in std::iter::once(layers.text.as_str()).chain(layers.links.iter().map(String::as_str)) {
            hasher.write(part.as_bytes());
            hasher.write_u8(0);
        }
        hasher.write(layers.code.as_bytes());
        hasher.write_u8(1);
    }
    hasher.finish()
}

/// Stands for the values of front matter that nobody translates.
fn metadata(content: &Content) -> u64 {
    let mut hasher = STATE.build_hasher();
    for block in content.blocks.iter().filter(|block| !block.layers.metadata.is_empty()) {
        block.kind.hash(&mut hasher);
        hasher.write(block.layers.metadata.as_bytes());
    }
    hasher.finish()
}

//! What a run found: a source, its locales, their pairs and findings.

mod saved;

pub use saved::{REPORT_SCHEMA, UnreadableReport};

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use jiff::Timestamp;

use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::damage::{DamageHit, DamageKind, Redo};
use crate::rules::{Cause, Finding, Standing};
use crate::status::{HashedSource, Pair, RecordedForms, Sources, Status};
use crate::tree::{Shard, Unread};

/// What a run found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The source side.
    pub source: SourceReport,
    /// The locales, in the order in which they were asked for.
    pub locales: Vec<LocaleReport>,
    /// Findings in the source tree.
    pub source_findings: Vec<Finding>,
    /// The documents that changed since a revision, where that was asked for.
    pub changed: Option<Changed>,
    /// What the whole run is to know of this part of it, if it is one.
    pub part: Option<ShardPart>,
}

/// What a part of a run tells, so that the whole can be made of all parts.
#[derive(Clone, Debug)]
pub struct ShardPart {
    /// Which part it is.
    pub shard: Shard,
    /// When the run was, from which ages are counted.
    pub time: Option<Timestamp>,
    /// The hashes of the source documents of the part, by path.
    pub sources: Vec<HashedSource>,
    /// Of each locale, the documents that belong to another part than their paths say: they are on one side only, and
    /// the first part has all of those.
    pub exchanged: Vec<HashSet<DocPath>>,
}

impl ShardPart {
    /// Takes the source documents of a part.
    pub fn of(shard: Shard, sources: &Sources) -> Self {
        let own = sources.hashed().filter(|source| shard.holds_source(&source.path));
        Self { shard, time: None, sources: own.collect(), exchanged: Vec::new() }
    }

    /// Leaves of the documents of the next locale those that belong to the part. Where what is on one side only `gathers`
    /// in the first part, that is no matter of paths.
    pub(crate) fn take(&mut self, pairs: &mut Vec<Pair>, gathers: bool) {
        let mut exchanged = HashSet::new();
        pairs.retain(|pair| {
            let is_held = self.shard.holds_source(&pair.expected_source);
            let is_lone = matches!(pair.status, Status::Missing | Status::Orphaned);
            let is_own = if gathers && is_lone { self.shard.is_first() } else { is_held };
            if is_own != is_held {
                exchanged.insert(pair.path.clone());
            }
            is_own
        });
        self.exchanged.push(exchanged);
    }
}

/// The source side of a run.
#[derive(Clone, Debug)]
pub struct SourceReport {
    /// The folder, as it was named.
    pub root: PathBuf,
    /// The revision that was read, if it is not the file system.
    pub revision: Option<String>,
    /// How many source documents there are.
    pub documents: usize,
    /// Files that look like documents, in formats that are not read, by ending.
    pub unread: BTreeMap<&'static str, Unread>,
}

/// What a run found in one locale.
#[derive(Clone, Debug)]
pub struct LocaleReport {
    /// The locale.
    pub locale: Locale,
    /// The folder, as it was named.
    pub root: PathBuf,
    /// The revision that was read, if it is not the file system.
    pub revision: Option<String>,
    /// Files that look like documents, in formats that are not read, by ending.
    pub unread: BTreeMap<&'static str, Unread>,
    /// Whether renamed documents were looked for among those with the same file name alone,
    /// because there were too many others.
    pub are_renames_cut: bool,
    /// Whether the days of changes stand for records.
    pub is_by_dates: bool,
    /// Which hashes of sources it is known to record.
    pub forms: RecordedForms,
    /// Of a part of a run, what the whole is to know of code blocks that differ.
    pub code_blocks: Option<CodeBlocks>,
    /// Its pairs, by path.
    pub pairs: Vec<Pair>,
    /// What there is to act on: by document, then what is not about one.
    pub findings: Vec<Finding>,
}

/// Code blocks of a locale that differ from the source's, in a part of a run. Whether they are meant to is told by
/// their share in the whole locale.
#[derive(Clone, Debug, Default)]
pub struct CodeBlocks {
    /// How many were compared.
    pub compared: usize,
    /// How many of them differ.
    pub differ: usize,
    /// The documents with findings about them, by path.
    pub documents: Vec<DocPath>,
    /// What is found in these documents if they are meant to differ.
    pub findings: Vec<Finding>,
}

impl LocaleReport {
    /// Counts the documents of a status.
    pub fn count(&self, status: Status) -> usize {
        self.pairs.iter().filter(|pair| pair.status == status).count()
    }
}

impl LocaleReport {
    /// Tells whether there are translations, and none of them records its source.
    pub fn is_untracked(&self) -> bool {
        let tracked = [Status::Current, Status::Stale, Status::Orphaned];
        self.count(Status::Untracked) > 0 && tracked.into_iter().all(|status| self.count(status) == 0)
    }
}

impl LocaleReport {
    /// Counts the documents with damage that a repair puts right.
    pub fn repairable(&self) -> usize {
        let is_repairable = |finding: &&Finding| {
            let has_repair = matches!(finding.cause, Cause::Damaged { has_repair: true, .. });
            has_repair && !matches!(finding.standing, Standing::Suppressed { .. })
        };
        self.findings.iter().filter(is_repairable).map(|finding| &finding.path).collect::<HashSet<_>>().len()
    }

    /// Decides what of the damage somebody has to redo: what a rule that is on finds, no repair puts right,
    /// and no document says is meant.
    fn decide_redo(&mut self) {
        let mut kinds: HashMap<&str, HashSet<DamageKind>> = HashMap::new();
        let mut acted_on: HashSet<&str> = HashSet::new();
        let is_meant = |finding: &&Finding| matches!(finding.standing, Standing::Suppressed { .. });
        for finding in self.findings.iter().filter(|finding| !is_meant(finding)) {
            match &finding.cause {
                Cause::Damaged { kind, has_repair: false, .. } if kind.is_redone() => {
                    kinds.entry(&finding.path).or_default().insert(*kind);
                }
                Cause::Stale(_) => {
                    acted_on.insert(&finding.path);
                }
                _ => {}
            }
        }
        for pair in &mut self.pairs {
            let Some((kinds, examined)) = kinds.get(pair.path.as_str()).zip(pair.damage.as_ref()) else { continue };
            let is_open = |hit: &&DamageHit| hit.repair.is_none() && kinds.contains(&hit.kind);
            let hits = examined.hits.iter().filter(is_open).cloned().collect();
            let is_alone = !acted_on.contains(pair.path.as_str());
            pair.redo = Some(Box::new(Redo { hits, is_alone }));
        }
    }
}

impl Report {
    /// Decides what of the damage somebody has to redo, once findings have their levels.
    pub fn decide_redo(&mut self) {
        self.locales.iter_mut().for_each(LocaleReport::decide_redo);
    }

    /// Lists the locales in which nothing is tracked.
    pub fn untracked_locales(&self) -> Vec<Locale> {
        self.locales.iter().filter(|side| side.is_untracked()).map(|side| side.locale.clone()).collect()
    }

    /// Lists the locales in which the days of changes stand for records.
    pub fn locales_by_dates(&self) -> Vec<Locale> {
        self.locales.iter().filter(|side| side.is_by_dates).map(|side| side.locale.clone()).collect()
    }

    /// Iterates over all findings: those of the source, then those of each locale.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.source_findings.iter().chain(self.locales.iter().flat_map(|locale| &locale.findings))
    }
}

/// The documents that changed on both sides since they parted from a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The revision that was named.
    pub revision: String,
    /// The source documents.
    pub source: HashSet<DocPath>,
    /// The translations of each locale, in the order of the locales.
    pub locales: Vec<HashSet<DocPath>>,
}

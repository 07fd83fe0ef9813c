//! What a configuration says that is about nothing, and sides that seem to be swapped.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Config;
use super::entries::{Mapping, texts};
use super::error::Spot;
use crate::base::fingerprint::{Algorithms, Fingerprints};
use crate::base::locale::Locale;
use crate::base::path::{DocPath, shown};
use crate::document::yaml::Node;
use crate::provenance::Claim;
use crate::run::{LocaleReport, Report};
use crate::status::Status;
use crate::tree::Filter;
use crate::workspace::Workspace;

/// Something to tell of a configuration that keeps nothing from being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A pattern matches no document.
    IdlePattern {
        /// The pattern.
        pattern: String,
        /// The key that it stands under.
        key: &'static str,
        /// The pattern without the folder of the source in front, where that matches documents.
        better: Option<String>,
    },
    /// No tree is one of a locale.
    AbsentLocale {
        /// The locale, as it stands there.
        locale: String,
        /// The key that it stands under.
        key: &'static str,
    },
    /// The source documents have records as translations do, and those of a locale are their source.
    Swapped {
        /// The folder of the source.
        source: PathBuf,
        /// The folder of the locale.
        root: PathBuf,
    },
}

/// What a configuration says of documents and locales, as it stands there.
#[derive(Clone, Debug, Default)]
pub(super) struct Mentions {
    patterns: Vec<(&'static str, String)>,
    locales: Vec<(&'static str, String)>,
    /// The root folders, relative to the configuration.
    roots: Vec<String>,
}

impl Mentions {
    /// Collects them from a configuration that is sound.
    pub(super) fn of(top: &Mapping<'_>) -> Result<Self, Spot> {
        let mut mentions = Self::default();
        for key in ["include", "exclude"] {
            let node = top.optional(key);
            mentions.patterns.extend(node.map_or(Ok(Vec::new()), texts)?.into_iter().map(|(text, _)| (key, text)));
        }
        if let Some(node) = top.optional("overrides") {
            mentions.add("overrides", node)?;
        }
        let queue = top.optional("queue").map(|node| Mapping::of(node, &super::queue::KEYS)).transpose()?;
        if let Some(node) = queue.and_then(|queue| queue.optional("owners")) {
            mentions.add("owners", node)?;
        }
        Ok(mentions)
    }

    /// Adds the root folders, relative to the configuration.
    pub(super) fn with_roots(self, roots: Vec<String>) -> Self {
        Self { roots, ..self }
    }

    fn add(&mut self, key: &'static str, node: &Node) -> Result<(), Spot> {
        let crate::document::yaml::Value::Sequence(items) = &node.value else { return Ok(()) };
        for item in items {
            let entry = Mapping::of(item, &["files", "locales", "rules", "budgets", "owner"])?;
            let all = |name| entry.optional(name).map_or(Ok(Vec::new()), texts);
            self.patterns.extend(all("files")?.into_iter().map(|(text, _)| (key, text)));
            self.locales.extend(all("locales")?.into_iter().map(|(text, _)| (key, text)));
        }
        Ok(())
    }
}

/// Finds what is to be told of a configuration, from a run that was narrowed to nothing.
pub fn notes(config: &Config, report: &Report, workspace: &Workspace) -> Vec<Note> {
    let setup = &config.setup;
    let mut notes = Vec::new();
    if setup.around.is_none() && setup.apart.is_empty() && setup.since.is_none() {
        let mentions = &config.mentions;
        let paths = if mentions.patterns.is_empty() { BTreeSet::new() } else { workspace.all_paths() };
        let mut told: BTreeSet<(&str, &str)> = BTreeSet::new();
        for (key, pattern) in &mentions.patterns {
            if !is_idle(pattern, &paths) || !told.insert((key, pattern)) {
                continue;
            }
            let bare = pattern.trim_start_matches("./");
            let without = |root: &String| bare.strip_prefix(root)?.strip_prefix('/').map(str::to_owned);
            let better = mentions.roots.iter().filter_map(without).find(|better| !is_idle(better, &paths));
            notes.push(Note::IdlePattern { pattern: pattern.clone(), key, better });
        }
        for (key, tag) in &mentions.locales {
            let is_absent = |locale: Locale| !report.locales.iter().any(|side| locale.covers(&side.locale));
            if tag.parse().is_ok_and(is_absent) && told.insert((key, tag)) {
                notes.push(Note::AbsentLocale { locale: tag.clone(), key });
            }
        }
    }
    for (place, side) in report.locales.iter().enumerate() {
        if is_swapped(side, place, workspace) {
            notes.push(Note::Swapped { source: report.source.root.clone(), root: side.root.clone() });
        }
    }
    notes
}

fn is_idle(pattern: &str, paths: &BTreeSet<DocPath>) -> bool {
    let filter = Filter::new(&[pattern.to_owned()], &[]);
    filter.is_ok_and(|filter| !paths.iter().any(|path| filter.lists(path)))
}

/// Documents that are looked at to see which side was made from the other.
const SAMPLE: usize = 48;

/// Tells whether nothing of a locale is current, but most of a sample of source documents have records
/// that those of the locale lack, or that are true of those. Where none is true, nearly all must have one.
fn is_swapped(side: &LocaleReport, place: usize, workspace: &Workspace) -> bool {
    let is_both = |status: Status| matches!(status, Status::Stale | Status::Untracked);
    let paired: Vec<_> = side.pairs.iter().filter(|pair| is_both(pair.status) && pair.source_path.is_some()).collect();
    if paired.is_empty() || side.count(Status::Current) > 0 {
        return false;
    }
    let desk = workspace.desk(place);
    let sample = paired.iter().step_by((paired.len() / SAMPLE).max(1)).take(SAMPLE);
    let (mut seen, mut hits, mut is_sure) = (0, 0, false);
    for pair in sample {
        seen += 1;
        let Some(source) = pair.source_path.as_ref().and_then(|path| desk.source(path).ok()) else { continue };
        let record = desk.scheme().read(&source.head, source.kind);
        let claim = record.claim();
        let own = || desk.translation(&pair.path).unwrap_or_default();
        let is_true = match claim {
            Some(Claim::Hash(hash)) => Fingerprints::of(&own(), Algorithms::of(hash)).contains(hash),
            Some(Claim::Digest(digest)) => digest.is_of(&own()),
            // Which document a commit is of cannot be told from the commit.
            Some(Claim::Commit(_)) => pair.status == Status::Untracked,
            Some(Claim::Date(_)) | None => false,
        };
        is_sure |= is_true;
        hits += usize::from(is_true || claim.is_some() && pair.status == Status::Untracked);
    }
    if is_sure { hits * 2 > seen } else { hits * 10 >= seen * 9 }
}

/// Returns a folder relative to that of the configuration, as patterns would have it.
pub(super) fn root(root: &Path, folder: &Path) -> Option<String> {
    let below = shown(root.strip_prefix(super::tidy(folder)).unwrap_or(root));
    (!matches!(below.as_str(), "" | ".")).then_some(below)
}

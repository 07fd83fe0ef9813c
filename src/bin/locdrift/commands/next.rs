//! What to type next when a run is denied.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::base::text::quoted;
use locdrift::drift::Assessment;
use locdrift::handback;
use locdrift::rules::{Cause, Finding};
use locdrift::run::LocaleReport;
use locdrift::status::{Pair, Status};
use locdrift::{Checked, DocPath};

use super::handback::stamp_of_today;

/// Returns the command that does most about what is denied; `None` where none does.
///
/// A translation that is newer than its record is accepted first, then everything is updated that
/// needs no translator, and damage is repaired; where nothing is tracked, versions are looked for;
/// and the rest goes to the queue.
pub(super) fn command(checked: &Checked, arguments: &Arguments) -> Option<String> {
    let report = &checked.report;
    let Arguments { trees, documents } = arguments;
    let typed = |command: &str, documents: &[String]| {
        let parts = ["locdrift", command].into_iter().chain(trees.iter().chain(documents).map(String::as_str));
        parts.collect::<Vec<_>>().join(" ")
    };
    let with = |command: &str| typed(command, documents);
    let works: Vec<Work> = report.locales.iter().flat_map(works).collect();
    if works.contains(&Work::Translator)
        && let Some(file) = handback::acceptable(&checked.workspace, report, &stamp_of_today())
    {
        return Some(typed("accept", &[quoted(&file.to_string_lossy())]));
    }
    if works.contains(&Work::Update) {
        Some(with("update"))
    } else if works.contains(&Work::Repair) {
        Some(with("repair"))
    } else if works.contains(&Work::Translator) && !is_adoptable(checked) {
        Some(with("queue"))
    } else {
        (!checked.verdict.untracked.is_empty()).then(|| with("adopt --dry-run"))
    }
}

/// Tells whether translations of a locale in which nothing is tracked have sources to be made from.
fn is_adoptable(checked: &Checked) -> bool {
    let mut pairs = checked.report.locales.iter().flat_map(|side| &side.pairs);
    !checked.verdict.untracked.is_empty()
        && pairs.any(|pair| pair.status == Status::Untracked && pair.source_path.is_some())
}

/// Who has to act on a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Update,
    Repair,
    Translator,
}

/// Lists who has to act on the documents of a locale whose findings are denied.
fn works(side: &LocaleReport) -> Vec<Work> {
    let moved: HashSet<&str> = (side.pairs.iter())
        .filter(|pair| pair.status == Status::Orphaned)
        .flat_map(|pair| pair.elsewhere.moved_to.iter().map(DocPath::as_str))
        .collect();
    let by_drift = |pair: &Pair| {
        let needs_translator = pair.drift.as_deref().is_none_or(Assessment::needs_translator);
        if needs_translator { Work::Translator } else { Work::Update }
    };
    let missing = side.pairs.iter().filter(|pair| pair.status == Status::Missing);
    let missing: HashMap<&DocPath, &Pair> = missing.map(|pair| (&pair.expected_source, pair)).collect();
    let work = |pair: &Pair| match pair.status {
        Status::Stale => Some(by_drift(pair)),
        Status::Missing if pair.renamed_from.is_some() => Some(by_drift(pair)),
        Status::Missing => {
            let is_there = !pair.elsewhere.reusable_from.is_empty() || moved.contains(pair.expected_source.as_str());
            Some(if is_there { Work::Update } else { Work::Translator })
        }
        Status::Orphaned if pair.elsewhere.moved_to.is_empty() => {
            pair.elsewhere.renamed_to.as_ref().and_then(|renamed| missing.get(&renamed.path).copied()).map(by_drift)
        }
        Status::Orphaned => Some(Work::Update),
        Status::Current | Status::Untracked | Status::Invalid => None,
    };
    let denied = || side.findings.iter().filter(|finding| finding.is_denied());
    let of_status = denied().filter(|finding| finding.cause.status().is_some());
    let paths: HashSet<&str> = of_status.map(|finding| finding.path.as_str()).collect();
    let by_status = side.pairs.iter().filter(|pair| paths.contains(pair.path.as_str())).filter_map(work);
    by_status.chain(denied().filter_map(of_damage)).collect()
}

/// Tells who has to act on a finding of damage.
fn of_damage(finding: &Finding) -> Option<Work> {
    match &finding.cause {
        Cause::Damaged { has_repair: true, .. } => Some(Work::Repair),
        Cause::Damaged { kind, .. } if kind.is_redone() => Some(Work::Translator),
        _ => None,
    }
}

/// The arguments of a run, as they are typed again.
#[derive(Clone, Debug)]
pub(super) struct Arguments {
    /// Those that name the trees; empty where a configuration was found.
    trees: Vec<String>,
    /// Those that name documents of them.
    documents: Vec<String>,
}

impl Arguments {
    /// Returns those that name the trees.
    pub(super) fn trees(&self) -> &[String] {
        &self.trees
    }
}

/// Returns the arguments of a run of which this many are trees.
pub(super) fn arguments(matches: &ArgMatches, leading: usize) -> Arguments {
    let (mut trees, mut documents) = (Vec::new(), Vec::new());
    for name in ["source", "config", "history"] {
        if let Ok(Some(path)) = matches.try_get_one::<PathBuf>(name) {
            trees.extend([format!("--{name}"), quoted(&path.to_string_lossy())]);
        }
    }
    for name in ["locale", "source-rev", "locale-rev", "renames", "include", "exclude"] {
        let own = if matches!(name, "include" | "exclude") { &mut documents } else { &mut trees };
        for value in matches.try_get_many::<String>(name).ok().flatten().unwrap_or_default() {
            own.extend([format!("--{name}"), quoted(value)]);
        }
    }
    let paths = matches.try_get_many::<PathBuf>("paths").ok().flatten().unwrap_or_default();
    for (at, path) in paths.enumerate() {
        let own = if at < leading { &mut trees } else { &mut documents };
        own.push(quoted(&path.to_string_lossy()));
    }
    Arguments { trees, documents }
}

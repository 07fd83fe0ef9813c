//! Several reports in one: locales of one source, parts of one run, or repositories of an organization.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::SavedReport;
use crate::base::locale::Locale;
use crate::base::path::{DocPath, shown};
use crate::gate::{Narrowed, Verdict};
use crate::output::place::join;
use crate::output::report::identity;
use crate::rules::{Cause, Finding, Rule};
use crate::run::{LocaleReport, Report, SourceReport};
use crate::status::Pair;

/// The folder around the roots of different sources.
const AROUND: &str = ".";

/// A document that two reports have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedDocument {
    /// Its path.
    pub path: String,
    /// Its locale.
    pub locale: String,
    /// The places of the two reports, in the order in which they were given.
    pub reports: (usize, usize),
}

impl SavedReport {
    /// Makes one report of several.
    ///
    /// Reports of one source, in which every locale has one root, become what one run on all of it would have
    /// been. Otherwise documents go by their paths from the folder around the roots.
    ///
    /// # Errors
    ///
    /// A document that two of them have.
    pub fn merge(mut reports: Vec<Self>) -> Result<Self, SharedDocument> {
        if reports.len() == 1
            && let Some(only) = reports.pop()
        {
            return Ok(only);
        }
        if !are_of_one_source(&reports) {
            reports.iter_mut().for_each(Self::relate);
        }
        let mut whole: Option<(Report, Verdict)> = None;
        let mut seen: HashMap<(String, DocPath), usize> = HashMap::new();
        for (at, part) in reports.into_iter().enumerate() {
            for side in &part.report.locales {
                for pair in &side.pairs {
                    let document = (side.locale.to_string(), pair.path.clone());
                    if let Some(first) = seen.insert(document, at) {
                        let (path, locale) = (pair.path.to_string(), side.locale.to_string());
                        return Err(SharedDocument { path, locale, reports: (first, at) });
                    }
                }
            }
            match &mut whole {
                None => whole = Some((part.report, part.verdict)),
                Some((report, verdict)) => {
                    add_report(report, part.report);
                    add_verdict(verdict, part.verdict, report);
                }
            }
        }
        let (mut report, mut verdict) = whole.unwrap_or_else(|| (empty(), Verdict::default()));
        report.source.documents = report.locales.iter().map(|side| side.pairs.len()).max().unwrap_or(0);
        verdict
            .untracked
            .retain(|locale| report.locales.iter().any(|side| side.locale == *locale && side.is_untracked()));
        let mut counted = Verdict::default();
        counted.count(report.findings());
        let Verdict { denied, warnings, tolerated, forgiven, suppressed, .. } = counted;
        let verdict = Verdict { denied, warnings, tolerated, forgiven, suppressed, ..verdict };
        Ok(Self { report, verdict })
    }

    /// Names every document by its path from the folder around all roots.
    fn relate(&mut self) {
        let source_root = std::mem::replace(&mut self.report.source.root, PathBuf::from(AROUND));
        let root_of: HashMap<Locale, PathBuf> =
            self.report.locales.iter().map(|side| (side.locale.clone(), side.root.clone())).collect();
        for finding in &mut self.report.source_findings {
            relate_finding(finding, &source_root);
        }
        for side in &mut self.report.locales {
            let root = std::mem::replace(&mut side.root, PathBuf::from(AROUND));
            side.revision = None;
            for pair in &mut side.pairs {
                relate_pair(pair, &root, &source_root);
            }
            for finding in &mut side.findings {
                relate_finding(finding, &root);
            }
            side.pairs.sort_by(|a, b| a.path.cmp(&b.path));
        }
        for account in &mut self.verdict.budgets {
            if let Some(root) = root_of.get(&account.locale) {
                account.unknown.iter_mut().for_each(|path| *path = below(root, path));
            }
        }
        for entry in self.verdict.baseline.iter_mut().flat_map(|ratchet| &mut ratchet.outdated) {
            let root = entry.locale.as_ref().and_then(|tag| root_of.get(&tag.parse().ok()?));
            entry.path = below(root.unwrap_or(&source_root), &entry.path);
        }
        self.report.source.revision = None;
    }
}

/// Returns the path of a document from the folder around its root; what would lead out of that is left out.
fn below(root: &Path, path: &str) -> String {
    let whole = join(&shown(root), path);
    whole.trim_start_matches("../").trim_start_matches('/').to_owned()
}

/// Moves a finding to its path from the folder around; it stays apart from one of the same path elsewhere.
fn relate_finding(finding: &mut Finding, root: &Path) {
    finding.path = below(root, &finding.path);
    if let Cause::Saved(saved) = &mut finding.cause {
        saved.fingerprint = identity::below(&shown(root), &saved.fingerprint);
    }
}

fn relate_pair(pair: &mut Pair, root: &Path, source_root: &Path) {
    let moved = |own: &DocPath, root: &Path| DocPath::new(&below(root, own.as_str())).unwrap_or_else(|| own.clone());
    pair.path = moved(&pair.path, root);
    pair.expected_source = moved(&pair.expected_source, source_root);
    pair.source_path = pair.source_path.as_ref().map(|path| moved(path, source_root));
    pair.moved_to = pair.moved_to.iter().map(|path| moved(path, source_root)).collect();
    pair.reusable_from = pair.reusable_from.iter().map(|path| moved(path, root)).collect();
    if let Some(renamed) = &mut pair.renamed_to {
        renamed.path = moved(&renamed.path, source_root);
    }
    if let Some(renamed) = &mut pair.renamed_from {
        renamed.path = moved(&renamed.path, root);
    }
}

/// Tells whether the reports have one source, and every locale in them one root.
fn are_of_one_source(reports: &[SavedReport]) -> bool {
    let source = |report: &Report| (report.source.root.clone(), report.source.revision.clone());
    let is_one_source = reports.windows(2).all(|pair| source(&pair[0].report) == source(&pair[1].report));
    let mut roots = HashMap::new();
    let sides = reports.iter().flat_map(|saved| &saved.report.locales);
    let is_one_root = |side: &LocaleReport| {
        let own = (side.root.clone(), side.revision.clone());
        *roots.entry(side.locale.to_string()).or_insert_with(|| own.clone()) == own
    };
    is_one_source && sides.into_iter().all(is_one_root)
}

/// Adds what another report found.
fn add_report(report: &mut Report, other: Report) {
    for (ending, unread) in other.source.unread {
        report.source.unread.entry(ending).or_insert(unread);
    }
    // Every part of a run finds what is wrong with the source.
    add_findings(&mut report.source_findings, other.source_findings);
    for side in other.locales {
        match report.locales.iter_mut().find(|own| own.locale == side.locale) {
            None => report.locales.push(side),
            Some(own) => add_side(own, side),
        }
    }
}

/// Adds documents of a locale.
fn add_side(own: &mut LocaleReport, other: LocaleReport) {
    own.pairs.extend(other.pairs);
    own.pairs.sort_by(|a, b| a.path.cmp(&b.path));
    for (ending, unread) in other.unread {
        own.unread.entry(ending).or_insert(unread);
    }
    own.are_renames_cut |= other.are_renames_cut;
    own.is_by_dates |= other.is_by_dates;
    add_findings(&mut own.findings, other.findings);
    let is_of_document = |path: &str| own.pairs.binary_search_by(|pair| pair.path.as_str().cmp(path)).is_ok();
    own.findings.sort_by_cached_key(|finding| (!is_of_document(&finding.path), finding.path.clone()));
}

/// Adds findings that are not there yet.
fn add_findings(own: &mut Vec<Finding>, others: Vec<Finding>) {
    type Said = (String, Rule, Option<(u32, u32)>, Option<(String, String)>);
    let said = |finding: &Finding| -> Said {
        let words = match &finding.cause {
            Cause::Saved(saved) => Some((saved.fingerprint.clone(), saved.text.clone())),
            _ => None,
        };
        (finding.path.clone(), finding.rule, finding.lines, words)
    };
    let mut known: HashSet<Said> = own.iter().map(said).collect();
    own.extend(others.into_iter().filter(|finding| known.insert(said(finding))));
}

fn add_verdict(verdict: &mut Verdict, other: Verdict, report: &Report) {
    for account in other.budgets {
        if !verdict.budgets.contains(&account) {
            verdict.budgets.push(account);
        }
    }
    match (&mut verdict.baseline, other.baseline) {
        (Some(own), Some(other)) => {
            own.outdated.extend(other.outdated);
            own.outdated.sort();
            own.outdated.dedup();
        }
        (own @ None, Some(other)) => *own = Some(other),
        (_, None) => {}
    }
    let documents = report.locales.iter().map(|side| side.pairs.len()).sum();
    let revision = verdict.since.take().or(other.since).map(|narrowed| narrowed.revision);
    verdict.since = revision.map(|revision| Narrowed { revision, documents });
    for (own, others) in [(&mut verdict.untracked, other.untracked), (&mut verdict.by_dates, other.by_dates)] {
        for locale in others {
            if !own.contains(&locale) {
                own.push(locale);
            }
        }
    }
}

fn empty() -> Report {
    let source = SourceReport { root: PathBuf::new(), revision: None, documents: 0, unread: BTreeMap::default() };
    Report { source, locales: Vec::new(), source_findings: Vec::new(), changed: None }
}

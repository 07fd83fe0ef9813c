//! Several reports in one: locales of one source, parts of one run, or repositories of an organization.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use foldhash::fast::RandomState;

use super::SavedReport;
use crate::base::locale::Locale;
use crate::base::path::{DocPath, shown};
use crate::damage;
use crate::gate::{self, Account, Budget, Limit, Narrowed, Verdict};
use crate::output::place::join;
use crate::output::report::identity;
use crate::rules::{Cause, Finding, Rule};
use crate::run::{CodeBlocks, LocaleReport, Report, SourceReport};
use crate::status::{self, Pair};
use crate::tree::Shard;

/// The folder around the roots of different sources.
const AROUND: &str = ".";

/// What keeps reports from being one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmergeable {
    /// Two of them have the same document.
    SharedDocument {
        /// Its path.
        path: String,
        /// Its locale.
        locale: String,
        /// The places of the two reports, in the order in which they were given.
        reports: (usize, usize),
    },
    /// One of them is a part of a run, and another part of that is not there.
    MissingShard {
        /// The part that is not there.
        shard: Shard,
        /// The place of the report.
        report: usize,
    },
}

impl SavedReport {
    /// Makes one report of several.
    ///
    /// Reports of one source, in which every locale has one root, become what one run on all of it would have
    /// been. Otherwise documents go by their paths from the folder around the roots.
    ///
    /// # Errors
    ///
    /// A document that two of them have, or a part of a run without the others.
    pub fn merge(reports: Vec<Self>) -> Result<Self, Unmergeable> {
        let mut runs: Vec<(Run, Vec<(usize, Self)>)> = Vec::new();
        let mut whole = Vec::new();
        for (at, saved) in reports.into_iter().enumerate() {
            let Some(run) = Run::of(&saved.report) else {
                whole.push((at, saved));
                continue;
            };
            match runs.iter_mut().find(|(known, _)| *known == run) {
                Some((_, parts)) => parts.push((at, saved)),
                None => runs.push((run, vec![(at, saved)])),
            }
        }
        for (run, parts) in runs {
            let first = parts[0].0;
            if let Some(shard) = run.missing(&parts) {
                return Err(Unmergeable::MissingShard { shard, report: first });
            }
            whole.push((first, Self::merge_all(parts)?));
        }
        whole.sort_by_key(|(at, _)| *at);
        Self::merge_all(whole)
    }

    /// Makes one of several, which have places in the order in which they were given.
    fn merge_all(mut reports: Vec<(usize, Self)>) -> Result<Self, Unmergeable> {
        if reports.len() == 1
            && let Some((_, mut only)) = reports.pop()
        {
            only.conclude();
            return Ok(only);
        }
        if !are_of_one_source(&reports) {
            reports.iter_mut().for_each(|(_, saved)| saved.relate());
        }
        let mut whole: Option<(Report, Verdict)> = None;
        let mut seen: HashMap<(Locale, DocPath), usize, RandomState> = HashMap::default();
        for (at, part) in reports {
            for side in &part.report.locales {
                for pair in &side.pairs {
                    let document = (side.locale.clone(), pair.path.clone());
                    if let Some(first) = seen.insert(document, at) {
                        let (path, locale) = (pair.path.to_string(), side.locale.to_string());
                        return Err(Unmergeable::SharedDocument { path, locale, reports: (first, at) });
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
        drop(seen);
        let (mut report, verdict) = whole.unwrap_or_else(|| (empty(), Verdict::default()));
        // Every part of a run finds what is wrong with the source.
        drop_repeated(&mut report.source_findings);
        for side in &mut report.locales {
            side.pairs.sort_by(|a, b| a.path.cmp(&b.path));
            drop_repeated(&mut side.findings);
            sort_findings(side);
        }
        let mut saved = Self { report, verdict };
        saved.conclude();
        let Self { report, verdict } = &mut saved;
        report.source.documents = report.locales.iter().map(|side| side.pairs.len()).max().unwrap_or(0);
        verdict
            .untracked
            .retain(|locale| report.locales.iter().any(|side| side.locale == *locale && side.is_untracked()));
        saved.count();
        Ok(saved)
    }

    /// Decides what only the whole of a run tells: which documents are the same, and whether budgets are kept.
    fn conclude(&mut self) {
        let Some(mut part) = self.report.part.take() else { return };
        part.sources.sort_by(|a, b| a.path.cmp(&b.path));
        self.report.source_findings.sort_by_cached_key(|finding| (kind_of_source(finding), finding.path.clone()));
        let budgets = std::mem::take(&mut self.verdict.budgets);
        for side in &mut self.report.locales {
            status::reunite(&mut side.pairs, &part.sources, side.forms);
            if let Some(code_blocks) = side.code_blocks.take()
                && damage::localizes_code((code_blocks.compared, code_blocks.differ))
            {
                replace_findings(side, code_blocks);
                let locale = Some(side.locale.to_string());
                if let Some(ratchet) = &mut self.verdict.baseline {
                    let own = ratchet.outdated_without_code.iter().filter(|entry| entry.locale == locale);
                    ratchet.outdated.extend(own.cloned());
                    ratchet.outdated.sort();
                }
            }
            let LocaleReport { pairs, findings, .. } = side;
            for finding in findings.iter_mut() {
                let pair = gate::pair_of(pairs, finding);
                if let Some(cause) = pair.and_then(|pair| Cause::of_place(pair, finding.rule)) {
                    finding.cause = cause;
                }
            }
            let own = budgets.iter().filter(|account| account.locale == side.locale);
            let mut limits: Vec<(Budget, Limit)> = Vec::new();
            for limit in own.map(|account| (account.budget, account.limit)) {
                if !limits.contains(&limit) {
                    limits.push(limit);
                }
            }
            let accounts = Account::all(&limits, side, part.time);
            Account::settle(&accounts, side, part.time);
            self.verdict.budgets.extend(accounts);
        }
        self.count();
    }

    /// Counts the findings anew.
    fn count(&mut self) {
        let mut counted = Verdict::default();
        counted.count(self.report.findings());
        let Verdict { denied, warnings, tolerated, forgiven, suppressed, .. } = counted;
        let own = std::mem::take(&mut self.verdict);
        self.verdict = Verdict { denied, warnings, tolerated, forgiven, suppressed, ..own };
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
    if let Some(elsewhere) = pair.elsewhere.own_mut() {
        let renamed_to = elsewhere.renamed_to.iter_mut().map(|renamed| &mut renamed.path);
        elsewhere.moved_to.iter_mut().chain(renamed_to).for_each(|path| *path = moved(path, source_root));
        elsewhere.reusable_from.iter_mut().for_each(|path| *path = moved(path, root));
    }
    if let Some(renamed) = &mut pair.renamed_from {
        renamed.path = moved(&renamed.path, root);
    }
}

/// Tells whether the reports have one source, and every locale in them one root.
fn are_of_one_source(reports: &[(usize, SavedReport)]) -> bool {
    let source = |report: &Report| (report.source.root.clone(), report.source.revision.clone());
    let is_one_source = reports.windows(2).all(|pair| source(&pair[0].1.report) == source(&pair[1].1.report));
    let mut roots = HashMap::new();
    let sides = reports.iter().flat_map(|(_, saved)| &saved.report.locales);
    let is_one_root = |side: &LocaleReport| {
        let own = (side.root.clone(), side.revision.clone());
        *roots.entry(side.locale.to_string()).or_insert_with(|| own.clone()) == own
    };
    is_one_source && sides.into_iter().all(is_one_root)
}

/// Tells of a locale what is found where code blocks are meant to differ.
fn replace_findings(side: &mut LocaleReport, code_blocks: CodeBlocks) {
    let documents: HashSet<&str> = code_blocks.documents.iter().map(DocPath::as_str).collect();
    side.findings.retain(|finding| !documents.contains(finding.path.as_str()));
    side.findings.extend(code_blocks.findings);
    sort_findings(side);
}

/// Returns the place of a finding in the source among others: what was passed over, what cannot be read, what cannot
/// be translated, and redirections.
fn kind_of_source(finding: &Finding) -> u8 {
    match (finding.rule, finding.lines) {
        (Rule::UnlistedPath, _) => 0,
        (Rule::UnreadableDocument, None) => 1,
        (Rule::UnreadableDocument | Rule::UnreadableFrontMatter, _) => 2,
        _ => 3,
    }
}

/// Sorts findings: by document, then what is not about one.
fn sort_findings(side: &mut LocaleReport) {
    let is_of_document = |path: &str| side.pairs.binary_search_by(|pair| pair.path.as_str().cmp(path)).is_ok();
    side.findings.sort_by_cached_key(|finding| (!is_of_document(&finding.path), finding.path.clone()));
}

/// What parts of one run have in common.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    source: (PathBuf, Option<String>),
    locales: Vec<(Locale, PathBuf)>,
    count: u32,
}

impl Run {
    /// Returns the run that a report tells a part of.
    fn of(report: &Report) -> Option<Self> {
        let count = report.part.as_ref()?.shard.count();
        let locales = report.locales.iter().map(|side| (side.locale.clone(), side.root.clone())).collect();
        Some(Self { source: (report.source.root.clone(), report.source.revision.clone()), locales, count })
    }

    /// Returns the first part that is not among these.
    fn missing(&self, parts: &[(usize, SavedReport)]) -> Option<Shard> {
        let number = |(_, saved): &(usize, SavedReport)| saved.report.part.as_ref().map(|part| part.shard.number());
        let numbers: HashSet<u32> = parts.iter().filter_map(number).collect();
        (1..=self.count).find(|number| !numbers.contains(number)).and_then(|number| Shard::new(number, self.count))
    }
}

/// Adds what another report found, in no order.
fn add_report(report: &mut Report, other: Report) {
    match (&mut report.part, other.part) {
        (Some(own), Some(other)) => {
            own.sources.extend(other.sources);
            own.time = own.time.max(other.time);
        }
        (own @ None, Some(other)) => *own = Some(other),
        (_, None) => {}
    }
    for (ending, unread) in other.source.unread {
        report.source.unread.entry(ending).or_insert(unread);
    }
    report.source_findings.extend(other.source_findings);
    for side in other.locales {
        match report.locales.iter_mut().find(|own| own.locale == side.locale) {
            None => report.locales.push(side),
            Some(own) => add_side(own, side),
        }
    }
}

/// Adds documents of a locale, and what was found in them.
fn add_side(own: &mut LocaleReport, other: LocaleReport) {
    own.pairs.extend(other.pairs);
    for (ending, unread) in other.unread {
        own.unread.entry(ending).or_insert(unread);
    }
    own.are_renames_cut |= other.are_renames_cut;
    own.is_by_dates |= other.is_by_dates;
    own.forms += other.forms;
    own.findings.extend(other.findings);
    if let (Some(own), Some(other)) = (&mut own.code_blocks, other.code_blocks) {
        own.compared += other.compared;
        own.differ += other.differ;
        own.documents.extend(other.documents);
        own.findings.extend(other.findings);
    }
}

/// Drops findings that are there already.
fn drop_repeated(findings: &mut Vec<Finding>) {
    let mut known: HashSet<Said<'_>, RandomState> = HashSet::default();
    let is_new: Vec<bool> = findings.iter().map(|finding| known.insert(said(finding))).collect();
    drop(known);
    let mut is_new = is_new.into_iter();
    findings.retain(|_| is_new.next().unwrap_or(true));
}

/// What tells a finding from others: where it is, and what it says.
type Said<'a> = (&'a str, Rule, Option<(u32, u32)>, Option<(&'a str, &'a str)>);

fn said(finding: &Finding) -> Said<'_> {
    let words = match &finding.cause {
        Cause::Saved(saved) => Some((saved.fingerprint.as_str(), saved.text.as_str())),
        _ => None,
    };
    (&finding.path, finding.rule, finding.lines, words)
}

fn add_verdict(verdict: &mut Verdict, other: Verdict, report: &Report) {
    for account in other.budgets {
        if !verdict.budgets.contains(&account) {
            verdict.budgets.push(account);
        }
    }
    match (&mut verdict.baseline, other.baseline) {
        (Some(own), Some(other)) => {
            for (own, others) in
                [(&mut own.outdated, other.outdated), (&mut own.outdated_without_code, other.outdated_without_code)]
            {
                own.extend(others);
                own.sort();
                own.dedup();
            }
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
    Report { source, locales: Vec::new(), source_findings: Vec::new(), changed: None, part: None }
}

//! The JSON contract. Consumers depend on it: add, never rename.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Serialize, Serializer};

use crate::base::fingerprint::Hash;
use crate::base::path::DocPath;
use crate::base::path::shown;
use crate::drift::{self, AlignedBy, Assessment};
use crate::gate::{self, Amount, Limit};
use crate::history::Unrecovered;
use crate::i18n::{Localizer, Share};
use crate::provenance::{CommitId, TranslationType};
use crate::rules::{self, Cause, Standing};
use crate::run::{LocaleReport, Report};
use crate::status::{self, Status};
use crate::tree::Unread;

/// The name and version of the contract.
const SCHEMA: &str = "locdrift.report/1";

/// What the run was: everything but documents and findings.
#[derive(Serialize)]
pub(super) struct Run {
    schema: &'static str,
    tool: Tool,
    source: Root,
    locales: Vec<Locale>,
    verdict: Verdict,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Root {
    root: String,
    revision: Option<String>,
    /// Files that look like documents, in formats that are not read.
    unread: Vec<UnreadFiles>,
}

#[derive(Serialize)]
struct UnreadFiles {
    ending: &'static str,
    files: usize,
    first: String,
}

#[derive(Serialize)]
struct Locale {
    locale: String,
    #[serde(flatten)]
    root: Root,
    counts: Counts,
    /// Whether renamed documents were looked for by file name alone, because there were too many.
    renames_limited: bool,
}

struct Counts([(Status, usize); 6]);

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(status, count)| (status.id(), count)))
    }
}

#[derive(Serialize)]
pub(super) struct Document<'a> {
    path: &'a str,
    locale: String,
    status: &'static str,
    source_path: Option<&'a str>,
    translation_type: Option<&'a str>,
    hash: Option<String>,
    source_hash: Option<String>,
    source_commit: Option<&'a str>,
    last_handoff: Option<String>,
    moved_to: Vec<&'a str>,
    reusable_from: Vec<&'a str>,
    renamed_to: Option<Renamed<'a>>,
    renamed_from: Option<Renamed<'a>>,
    redirected_to: Option<&'a str>,
    reason: Option<&'static str>,
    drift: Option<Drift<'a>>,
    /// How many blocks have no certain counterpart in the base, and were not looked at for damage;
    /// `null` where none was.
    unexamined_blocks: Option<usize>,
    /// Where each document is a line of its own, its findings stand with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Vec<Finding<'a>>>,
}

/// The other end of a document whose source was renamed and edited.
#[derive(Serialize)]
struct Renamed<'a> {
    path: &'a str,
    /// How much of the larger version both share, in percent.
    similarity: u8,
}

/// What changed in the source of a stale document.
#[derive(Serialize)]
struct Drift<'a> {
    kind: &'static str,
    reason: Option<&'static str>,
    base: Option<Base<'a>>,
    since: Option<Since>,
    words: Option<Words>,
    /// The lines of the translation that were changed since its record was made, and not because of
    /// the source.
    edited: Vec<[u32; 2]>,
    changes: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Base<'a> {
    commit: &'a str,
    path: &'a str,
    found_by: &'static str,
}

/// The commits that changed the source since, merges aside.
#[derive(Serialize)]
struct Since {
    commits: usize,
    /// When the oldest of them was made, in RFC 3339.
    oldest: Option<String>,
}

#[derive(Serialize)]
struct Words {
    changed: usize,
    /// Of blocks of which only inline markup changed.
    formatting: usize,
    total: usize,
}

#[derive(Serialize)]
struct Change<'a> {
    op: &'static str,
    kind: &'static str,
    /// The headings above, the outermost first.
    headings: &'a [String],
    base_lines: Option<[u32; 2]>,
    source_lines: Option<[u32; 2]>,
    translation_lines: Option<[u32; 2]>,
    /// `high` where something proves the lines; `low` where they are a guess, or there are none.
    confidence: &'static str,
    /// What tells that these are the lines.
    aligned_by: Option<&'static str>,
    /// The translation says it already.
    done: bool,
    words: usize,
    base: Option<&'a str>,
    head: Option<&'a str>,
    translation: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Finding<'a> {
    rule: &'static str,
    level: &'static str,
    path: &'a str,
    locale: Option<String>,
    lines: Option<[u32; 2]>,
    /// Whether somebody decided not to act on it.
    standing: &'static str,
    /// Why, where the document says so.
    reason: Option<&'a str>,
    /// What both sides say, where the translation is damaged.
    damage: Option<Damage<'a>>,
    message: String,
}

/// What the version that was translated says, and the translation.
#[derive(Serialize)]
struct Damage<'a> {
    base: &'a str,
    translation: &'a str,
    /// Whether `locdrift repair` puts it right.
    repair: bool,
}

/// What the gate made of the findings.
#[derive(Serialize)]
struct Verdict {
    denied: usize,
    warnings: usize,
    tolerated: usize,
    forgiven: usize,
    suppressed: usize,
    budgets: Vec<Budget>,
    baseline: Option<Baseline>,
    /// The revision since which documents must have changed to be in the report.
    since: Option<String>,
    /// The locales in which no translation records its source, for which the run is denied.
    untracked: Vec<String>,
    /// The locales in which the days of changes stand for records, so that changes of the source that were
    /// merged in between are missed.
    by_dates: Vec<String>,
}

/// A budget in a locale, in documents, percent, words or days.
#[derive(Serialize)]
struct Budget {
    name: &'static str,
    locale: String,
    unit: &'static str,
    /// `null` where history does not tell.
    value: Option<Number>,
    limit: Number,
    exceeded: bool,
    /// The documents for which the budget cannot be judged.
    unknown: Vec<String>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Number {
    Whole(usize),
    Decimal(f64),
}

#[derive(Serialize)]
struct Baseline {
    path: String,
    /// The entries that no longer apply.
    outdated: Vec<Entry>,
}

impl Run {
    pub(super) fn of(report: &Report, verdict: &gate::Verdict) -> Self {
        Self {
            schema: SCHEMA,
            tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
            source: Root::of(&report.source.root, report.source.revision.as_deref(), &report.source.unread),
            locales: report.locales.iter().map(Locale::of).collect(),
            verdict: Verdict::of(verdict),
        }
    }
}

impl Root {
    fn of(root: &Path, revision: Option<&str>, unread: &BTreeMap<&'static str, Unread>) -> Self {
        let files = |(ending, unread): (&&'static str, &Unread)| UnreadFiles {
            ending,
            files: unread.files,
            first: unread.first.to_string(),
        };
        let unread = unread.iter().map(files).collect();
        Self { root: shown(root), revision: revision.map(str::to_owned), unread }
    }
}

impl Locale {
    fn of(report: &LocaleReport) -> Self {
        let counts = Status::ALL.map(|status| (status, report.count(status)));
        Self {
            locale: report.locale.to_string(),
            root: Root::of(&report.root, report.revision.as_deref(), &report.unread),
            counts: Counts(counts),
            renames_limited: report.are_renames_cut,
        }
    }
}

impl<'a> Document<'a> {
    pub(super) fn of(pair: &'a status::Pair) -> Self {
        let provenance = pair.provenance.as_ref();
        Self {
            path: pair.path.as_str(),
            locale: pair.locale.to_string(),
            status: pair.status.id(),
            source_path: pair.source_path.as_ref().map(DocPath::as_str),
            translation_type: provenance.and_then(|p| p.translation_type.as_ref()).map(TranslationType::as_str),
            hash: provenance.and_then(|p| p.hash).as_ref().map(Hash::to_string),
            source_hash: pair.source_hash.as_ref().map(Hash::to_string),
            source_commit: provenance.and_then(|p| p.commit.as_ref()).map(CommitId::as_str),
            last_handoff: provenance.and_then(|p| p.last_handoff).map(|date| date.to_string()),
            moved_to: pair.moved_to.iter().map(DocPath::as_str).collect(),
            reusable_from: pair.reusable_from.iter().map(DocPath::as_str).collect(),
            renamed_to: pair
                .renamed_to
                .as_ref()
                .map(|renamed| Renamed { path: renamed.path.as_str(), similarity: renamed.similarity }),
            renamed_from: pair
                .renamed_from
                .as_ref()
                .map(|renamed| Renamed { path: renamed.path.as_str(), similarity: renamed.similarity }),
            redirected_to: pair.redirected_to.as_deref(),
            reason: pair.reason.as_ref().map(status::InvalidReason::id),
            drift: pair.drift.as_ref().map(Drift::of),
            unexamined_blocks: pair.damage.as_ref().map(|examined| examined.unjudged),
            findings: None,
        }
    }

    pub(super) fn with(self, findings: Vec<Finding<'a>>) -> Self {
        Self { findings: Some(findings), ..self }
    }
}

impl<'a> Drift<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let drift = assessment.drift.as_ref();
        Self {
            kind: drift.map_or("unknown", |drift| drift.kind.id()),
            reason: drift.err().map(Unrecovered::id),
            base: assessment.base.as_ref().map(|base| Base {
                commit: &base.commit,
                path: &base.path,
                found_by: base.found_by.id(),
            }),
            since: assessment
                .since
                .map(|since| Since { commits: since.commits, oldest: since.oldest.map(|time| time.to_string()) }),
            words: drift.ok().map(|drift| {
                let drift::Words { changed, formatting, total } = drift.words;
                Words { changed, formatting, total }
            }),
            edited: drift.map_or(&[][..], |drift| &drift.edited).iter().map(|(first, last)| [*first, *last]).collect(),
            changes: drift.map_or(&[][..], |drift| &drift.changes).iter().map(Change::of).collect(),
        }
    }
}

impl<'a> Change<'a> {
    fn of(change: &'a drift::Change) -> Self {
        let lines = |lines: Option<(u32, u32)>| lines.map(|(first, last)| [first, last]);
        Self {
            op: change.op.id(),
            kind: change.kind.id(),
            headings: &change.headings,
            base_lines: lines(change.base_lines),
            source_lines: lines(change.source_lines),
            translation_lines: lines(change.translation_lines),
            confidence: if change.aligned_by.is_some_and(AlignedBy::is_certain) { "high" } else { "low" },
            aligned_by: change.aligned_by.map(AlignedBy::id),
            done: change.is_done,
            words: change.words,
            base: change.base.as_deref(),
            head: change.head.as_deref(),
            translation: change.translation.as_deref(),
        }
    }
}

impl<'a> Finding<'a> {
    pub(super) fn of(finding: &'a rules::Finding, localizer: &Localizer) -> Self {
        Self {
            rule: finding.rule.id(),
            level: finding.level.id(),
            path: &finding.path,
            locale: finding.locale.as_ref().map(ToString::to_string),
            lines: finding.lines.map(|(first, last)| [first, last]),
            standing: finding.standing.id(),
            reason: match &finding.standing {
                Standing::Suppressed { reason } => Some(reason),
                _ => None,
            },
            damage: match &finding.cause {
                Cause::Damaged { base, translation, has_repair, .. } => {
                    Some(Damage { base, translation, repair: *has_repair })
                }
                _ => None,
            },
            message: finding.cause.text(localizer),
        }
    }
}

impl Verdict {
    fn of(verdict: &gate::Verdict) -> Self {
        let baseline = verdict.baseline.as_ref();
        Self {
            denied: verdict.denied,
            warnings: verdict.warnings,
            tolerated: verdict.tolerated,
            forgiven: verdict.forgiven,
            suppressed: verdict.suppressed,
            budgets: verdict.budgets.iter().map(Budget::of).collect(),
            baseline: baseline.map(|ratchet| Baseline {
                path: shown(&ratchet.path),
                outdated: ratchet.outdated.iter().map(Entry::of).collect(),
            }),
            since: verdict.since.as_ref().map(|narrowed| narrowed.revision.clone()),
            untracked: verdict.untracked.iter().map(ToString::to_string).collect(),
            by_dates: verdict.by_dates.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Budget {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn of(account: &gate::Account) -> Self {
        let tenths = |value: f64| Number::Decimal((value * 10.0).round() / 10.0);
        let value = match account.value {
            Amount::Count(count) | Amount::Days(count) => Some(Number::Whole(count)),
            Amount::Share { part, whole } => Some(tenths(Share::of(part, whole).percent())),
            Amount::Unknown => None,
        };
        let (unit, limit) = match (account.budget, account.limit) {
            (_, Limit::Permille(permille)) => ("percent", tenths(permille as f64 / 10.0)),
            (_, Limit::Days(days)) => ("days", Number::Whole(days)),
            (gate::Budget::WordsToReview, Limit::Count(words)) => ("words", Number::Whole(words)),
            (_, Limit::Count(documents)) => ("documents", Number::Whole(documents)),
        };
        let (name, locale) = (account.budget.id(), account.locale.to_string());
        let (exceeded, unknown) = (account.is_exceeded, account.unknown.clone());
        Self { name, locale, unit, value, limit, exceeded, unknown }
    }
}

/// An entry of a baseline; absent facts are `null` here, and left out in the file.
#[derive(Serialize)]
struct Entry {
    rule: &'static str,
    path: String,
    locale: Option<String>,
    hash: Option<String>,
    source_hash: Option<String>,
    /// Which of several findings of the rule in the document it is.
    detail: Option<String>,
}

impl Entry {
    fn of(entry: &gate::KnownFinding) -> Self {
        let gate::KnownFinding { locale, path, rule, hash, source_hash, detail, number: _ } = entry.clone();
        Self { rule: rule.id(), path, locale, hash, source_hash, detail }
    }
}

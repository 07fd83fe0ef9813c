//! From what a run found to what is written of it.

use std::collections::BTreeMap;
use std::path::Path;

use super::{
    Text, WireBase, WireBaseline, WireBudget, WireChange, WireCodeBlocks, WireCounts, WireDamage, WireDocument,
    WireDrift, WireEntry, WireFinding, WireForms, WireLocale, WireNumber, WireRenamed, WireRoot, WireRun, WireShard,
    WireSince, WireSource, WireSummary, WireTool, WireUnread, WireVerdict, WireWords,
};
use crate::base::fingerprint::Hash;
use crate::base::path::{DocPath, shown};
use crate::drift::{AlignedBy, Assessment, Change, Words};
use crate::gate::{Account, Amount, Budget, KnownFinding, Limit, Verdict, pair_of};
use crate::history::Unrecovered;
use crate::i18n::{Localizer, Share};
use crate::output::report::identity;
use crate::provenance::{CommitId, TranslationType};
use crate::rules::{Finding, Standing};
use crate::run::{LocaleReport, REPORT_SCHEMA, Report, ShardPart};
use crate::status::{HashedSource, InvalidReason, Pair, Status};
use crate::tree::Unread;

impl<'a> WireSummary<'a> {
    /// Tells of everything but the documents.
    pub(in crate::output::report) fn of(
        report: &'a Report,
        verdict: &'a Verdict,
        findings: Vec<WireFinding<'a>>,
        localizer: &Localizer,
    ) -> Self {
        Self { run: WireRun::of(report, verdict, localizer), findings }
    }
}

impl<'a> WireRun<'a> {
    /// Tells of everything but documents and findings.
    pub(in crate::output::report) fn of(report: &'a Report, verdict: &'a Verdict, localizer: &Localizer) -> Self {
        Self {
            schema: REPORT_SCHEMA.into(),
            tool: WireTool { name: env!("CARGO_PKG_NAME").into(), version: env!("CARGO_PKG_VERSION").into() },
            source: WireRoot::of(&report.source.root, report.source.revision.as_deref(), &report.source.unread),
            locales: report.locales.iter().map(WireLocale::of).collect(),
            verdict: WireVerdict::of(verdict),
            shard: report.part.as_ref().map(|part| WireShard::of(part, report, verdict, localizer)),
        }
    }
}

impl<'a> WireShard<'a> {
    fn of(part: &'a ShardPart, report: &'a Report, verdict: &'a Verdict, localizer: &Localizer) -> Self {
        let texts = |hashes: &[Hash]| hashes.iter().map(|hash| hash.to_string().into()).collect();
        let source = |source: &'a HashedSource| WireSource {
            path: source.path.as_str().into(),
            usual: texts(&source.usual),
            other: texts(&source.other),
        };
        let forms = |side: &LocaleReport| WireForms { usual: side.forms.usual, other: side.forms.other };
        Self {
            number: part.shard.number(),
            count: part.shard.count(),
            time: part.time.map(|time| time.to_string().into()),
            sources: part.sources.iter().map(source).collect(),
            forms: report.locales.iter().map(forms).collect(),
            code_blocks: report.locales.iter().map(|side| WireCodeBlocks::of(side, localizer)).collect(),
            outdated_without_code: (verdict.baseline.iter())
                .flat_map(|ratchet| &ratchet.outdated_without_code)
                .map(WireEntry::of)
                .collect(),
        }
    }
}

impl<'a> WireCodeBlocks<'a> {
    fn of(side: &'a LocaleReport, localizer: &Localizer) -> Self {
        let own = side.code_blocks.as_ref();
        let findings = own.map_or(&[][..], |own| &own.findings).iter();
        Self {
            compared: own.map_or(0, |own| own.compared),
            differ: own.map_or(0, |own| own.differ),
            documents: paths(own.map_or(&[], |own| &own.documents)),
            findings: findings
                .map(|finding| WireFinding::of(finding, pair_of(&side.pairs, finding), finding.cause.text(localizer)))
                .collect(),
        }
    }
}

impl<'a> WireRoot<'a> {
    fn of(root: &Path, revision: Option<&'a str>, unread: &'a BTreeMap<&'static str, Unread>) -> Self {
        let files = |(ending, unread): (&&'static str, &'a Unread)| WireUnread {
            ending: (*ending).into(),
            files: unread.files,
            first: unread.first.as_str().into(),
        };
        Self {
            root: shown(root).into(),
            revision: revision.map(Into::into),
            unread: unread.iter().map(files).collect(),
        }
    }
}

impl<'a> WireLocale<'a> {
    fn of(report: &'a LocaleReport) -> Self {
        Self {
            locale: report.locale.to_string().into(),
            root: WireRoot::of(&report.root, report.revision.as_deref(), &report.unread),
            counts: WireCounts {
                current: report.count(Status::Current),
                stale: report.count(Status::Stale),
                missing: report.count(Status::Missing),
                orphaned: report.count(Status::Orphaned),
                untracked: report.count(Status::Untracked),
                invalid: report.count(Status::Invalid),
            },
            renames_limited: report.are_renames_cut,
        }
    }
}

fn paths(paths: &[DocPath]) -> Vec<Text<'_>> {
    paths.iter().map(|path| path.as_str().into()).collect()
}

fn renamed(path: &DocPath, similarity: u8) -> WireRenamed<'_> {
    WireRenamed { path: path.as_str().into(), similarity }
}

impl<'a> WireDocument<'a> {
    /// Tells of a document.
    pub(in crate::output::report) fn of(pair: &'a Pair) -> Self {
        let provenance = pair.provenance.as_ref();
        Self {
            path: pair.path.as_str().into(),
            locale: pair.locale.to_string().into(),
            status: pair.status.id().into(),
            source_path: pair.source_path.as_ref().map(|path| path.as_str().into()),
            translation_type: provenance
                .and_then(|p| p.translation_type.as_ref())
                .map(|made| TranslationType::as_str(made).into()),
            hash: provenance.and_then(|p| p.hash).map(|hash| Hash::to_string(&hash).into()),
            source_hash: pair.source_hash.map(|hash| hash.to_string().into()),
            source_commit: provenance.and_then(|p| p.commit.as_ref()).map(|commit| CommitId::as_str(commit).into()),
            last_handoff: provenance.and_then(|p| p.last_handoff).map(|date| date.to_string().into()),
            moved_to: paths(&pair.elsewhere.moved_to),
            reusable_from: paths(&pair.elsewhere.reusable_from),
            renamed_to: pair.elsewhere.renamed_to.as_ref().map(|other| renamed(&other.path, other.similarity)),
            renamed_from: pair.renamed_from.as_ref().map(|other| renamed(&other.path, other.similarity)),
            redirected_to: pair.elsewhere.redirected_to.as_deref().map(Into::into),
            reason: pair.reason.as_ref().map(|reason| InvalidReason::id(reason).into()),
            drift: pair.drift.as_deref().map(WireDrift::of),
            unexamined_blocks: pair.damage.as_ref().map(|examined| examined.unjudged),
            findings: None,
        }
    }

    /// Returns the document with its findings.
    pub(in crate::output::report) fn with(self, findings: Vec<WireFinding<'a>>) -> Self {
        Self { findings: Some(findings), ..self }
    }
}

impl<'a> WireDrift<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let drift = assessment.drift.as_ref();
        Self {
            kind: drift.map_or("unknown", |drift| drift.kind.id()).into(),
            reason: drift.err().map(|why| Unrecovered::id(why).into()),
            base: assessment.base.as_ref().map(|base| WireBase {
                commit: base.commit.as_str().into(),
                path: base.path.as_str().into(),
                found_by: base.found_by.id().into(),
            }),
            since: assessment.since.map(|since| WireSince {
                commits: since.commits,
                oldest: since.oldest.map(|time| time.to_string().into()),
            }),
            words: drift.ok().map(|drift| {
                let Words { changed, formatting, total } = drift.words;
                WireWords { changed, formatting, total }
            }),
            edited: drift.map_or(&[][..], |drift| &drift.edited).iter().map(|(first, last)| [*first, *last]).collect(),
            changes: drift.map_or(&[][..], |drift| &drift.changes).iter().map(WireChange::of).collect(),
        }
    }
}

impl<'a> WireChange<'a> {
    fn of(change: &'a Change) -> Self {
        let lines = |lines: Option<(u32, u32)>| lines.map(|(first, last)| [first, last]);
        let is_certain = change.aligned_by.is_some_and(AlignedBy::is_certain);
        Self {
            op: change.op.id().into(),
            kind: change.kind.id().into(),
            headings: change.headings.as_slice().into(),
            base_lines: lines(change.base_lines),
            source_lines: lines(change.source_lines),
            translation_lines: lines(change.translation_lines),
            confidence: if is_certain { "high" } else { "low" }.into(),
            aligned_by: change.aligned_by.map(|by| AlignedBy::id(by).into()),
            done: change.is_done,
            words: change.words,
            base: change.base.as_deref().map(Into::into),
            head: change.head.as_deref().map(Into::into),
            translation: change.translation.as_deref().map(Into::into),
        }
    }
}

impl<'a> WireFinding<'a> {
    /// Tells of a finding, of a document if it is about one, with its message.
    pub(in crate::output::report) fn of(
        finding: &'a Finding,
        pair: Option<&Pair>,
        message: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            rule: finding.rule.id().into(),
            level: finding.level.id().into(),
            path: finding.path.as_str().into(),
            locale: finding.locale.as_ref().map(|locale| locale.to_string().into()),
            lines: finding.lines.map(|(first, last)| [first, last]),
            standing: finding.standing.id().into(),
            reason: match &finding.standing {
                Standing::Suppressed { reason } => Some(reason.into()),
                _ => None,
            },
            damage: finding.cause.damage().map(|damage| WireDamage {
                base: damage.base.into(),
                translation: damage.translation.into(),
                repair: damage.has_repair,
            }),
            message: message.into(),
            fingerprint: identity::of(finding, pair).into(),
        }
    }
}

impl<'a> WireVerdict<'a> {
    fn of(verdict: &'a Verdict) -> Self {
        let baseline = verdict.baseline.as_ref();
        Self {
            denied: verdict.denied,
            warnings: verdict.warnings,
            tolerated: verdict.tolerated,
            forgiven: verdict.forgiven,
            suppressed: verdict.suppressed,
            budgets: verdict.budgets.iter().map(WireBudget::of).collect(),
            baseline: baseline.map(|ratchet| WireBaseline {
                path: shown(&ratchet.path).into(),
                outdated: ratchet.outdated.iter().map(WireEntry::of).collect(),
            }),
            since: verdict.since.as_ref().map(|narrowed| narrowed.revision.as_str().into()),
            untracked: verdict.untracked.iter().map(|locale| locale.to_string().into()).collect(),
            by_dates: verdict.by_dates.iter().map(|locale| locale.to_string().into()).collect(),
        }
    }
}

impl<'a> WireBudget<'a> {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn of(account: &'a Account) -> Self {
        let tenths = |value: f64| WireNumber::Decimal((value * 10.0).round() / 10.0);
        let value = match account.value {
            Amount::Count(count) | Amount::Days(count) => Some(WireNumber::Whole(count)),
            Amount::Share { part, whole } => Some(tenths(Share::of(part, whole).percent())),
            Amount::Unknown => None,
        };
        let (unit, limit) = match (account.budget, account.limit) {
            (_, Limit::Permille(permille)) => ("percent", tenths(permille as f64 / 10.0)),
            (_, Limit::Days(days)) => ("days", WireNumber::Whole(days)),
            (Budget::WordsToReview, Limit::Count(words)) => ("words", WireNumber::Whole(words)),
            (_, Limit::Count(documents)) => ("documents", WireNumber::Whole(documents)),
        };
        Self {
            name: account.budget.id().into(),
            locale: account.locale.to_string().into(),
            unit: unit.into(),
            value,
            limit,
            exceeded: account.is_exceeded,
            unknown: account.unknown.as_slice().into(),
        }
    }
}

impl<'a> WireEntry<'a> {
    fn of(entry: &'a KnownFinding) -> Self {
        let KnownFinding { locale, path, rule, hash, source_hash, detail, number: _ } = entry;
        Self {
            rule: rule.id().into(),
            path: path.as_str().into(),
            locale: locale.as_deref().map(Into::into),
            hash: hash.as_deref().map(Into::into),
            source_hash: source_hash.as_deref().map(Into::into),
            detail: detail.as_deref().map(Into::into),
        }
    }
}

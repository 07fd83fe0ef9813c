//! From what was written of a run back to what it found.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::{
    Text, WireBudget, WireChange, WireDocument, WireDrift, WireEntry, WireFinding, WireLocale, WireNumber, WireReport,
    WireRoot, WireShard, WireSource, WireVerdict,
};
use crate::base::fingerprint::Hash;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::damage::Examined;
use crate::document::UNREAD_ENDINGS;
use crate::drift::{AlignedBy, Assessment, Change, Drift, DriftKind, Op, Words};
use crate::gate::{Account, Amount, Budget, KnownFinding, Limit, Mode, Narrowed, Ratchet, Verdict};
use crate::history::{Base, FoundBy, Since, Unrecovered};
use crate::provenance::{CommitId, Provenance, TranslationType};
use crate::rules::{Cause, Finding, Level, Rule, SavedCause, SavedDamage, Standing};
use crate::run::{CodeBlocks, LocaleReport, REPORT_SCHEMA, Report, ShardPart, SourceReport, UnreadableReport};
use crate::status::{Elsewhere, HashedSource, InvalidReason, Pair, RecordedForms, Renamed, RenamedFrom, Status};
use crate::tree::{Shard, Unread};

/// A report that was read back from JSON.
#[derive(Debug)]
pub struct SavedReport {
    /// What the run found. Findings speak the language of that run.
    pub report: Report,
    /// What the gate made of it.
    pub verdict: Verdict,
}

impl SavedReport {
    /// Reads a report.
    ///
    /// # Errors
    ///
    /// Why it is none.
    pub fn read(json: &[u8]) -> Result<Self, UnreadableReport> {
        let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
        let wire: WireReport<'_> = serde_json::from_slice(json).map_err(|error| unreadable(json, &error))?;
        if wire.run.schema != REPORT_SCHEMA {
            return Err(UnreadableReport::Schema { found: wire.run.schema.into_owned() });
        }
        wire.saved()
    }
}

/// Tells what is wrong: where the format is another one, no more than that.
fn unreadable(json: &[u8], error: &serde_json::Error) -> UnreadableReport {
    #[derive(serde::Deserialize)]
    struct Head {
        #[serde(default)]
        schema: serde_json::Value,
    }
    if let (true, Ok(head)) = (error.is_data(), serde_json::from_slice::<Head>(json))
        && let Some(found) = head.schema.as_str().filter(|found| *found != REPORT_SCHEMA)
    {
        return UnreadableReport::Schema { found: found.to_owned() };
    }
    let complaint = error.to_string();
    let complaint = complaint.split(" at line ").next().unwrap_or_default().to_owned();
    UnreadableReport::Json { line: error.line(), column: error.column(), complaint }
}

type Read<T> = Result<T, UnreadableReport>;

/// Reads a value that may only be one of a few.
fn value<T>(read: Option<T>, place: impl FnOnce() -> String, found: &str) -> Read<T> {
    read.ok_or_else(|| UnreadableReport::Value { place: place(), found: found.to_owned() })
}

fn path(text: &str, place: &str) -> Read<DocPath> {
    value(DocPath::new(text), || place.to_owned(), text)
}

fn paths(texts: &[Text<'_>], place: &str) -> Read<Vec<DocPath>> {
    texts.iter().map(|text| path(text, place)).collect()
}

fn tag(text: &str, place: &str) -> Read<Locale> {
    value(text.parse().ok(), || place.to_owned(), text)
}

impl WireReport<'_> {
    fn saved(self) -> Read<SavedReport> {
        let mut locales = self.run.locales.into_iter().map(WireLocale::side).collect::<Read<Vec<LocaleReport>>>()?;
        let place_of: BTreeMap<String, usize> =
            locales.iter().enumerate().map(|(at, side)| (side.locale.to_string(), at)).collect();
        let side = |locale: &str, place: &str| value(place_of.get(locale).copied(), || place.to_owned(), locale);
        for document in self.documents {
            let at = side(&document.locale, "documents.locale")?;
            let locale = locales[at].locale.clone();
            locales[at].pairs.push(document.pair(locale)?);
        }
        for side in &mut locales {
            side.pairs.sort_by(|a, b| a.path.cmp(&b.path));
        }
        let mut source_findings = Vec::new();
        for finding in self.findings {
            match finding.locale.clone() {
                None => source_findings.push(finding.finding(None)?),
                Some(locale) => {
                    let at = side(&locale, "findings.locale")?;
                    let own = finding.finding(Some(&locales[at]))?;
                    locales[at].findings.push(own);
                }
            }
        }
        let verdict = self.run.verdict;
        for locale in &verdict.by_dates {
            let at = side(locale, "verdict.by_dates")?;
            locales[at].is_by_dates = true;
        }
        let (root, revision, unread) = self.run.source.read()?;
        let documents = locales.iter().map(|side| side.pairs.len()).max().unwrap_or(0);
        let source = SourceReport { root, revision, documents, unread };
        let (part, outdated_without_code) = match self.run.shard {
            Some(shard) => shard.part(&mut locales).map(|(part, outdated)| (Some(part), outdated))?,
            None => (None, Vec::new()),
        };
        let report = Report { source, locales, source_findings, changed: None, part };
        let mut verdict = verdict.verdict(&report)?;
        if let Some(ratchet) = &mut verdict.baseline {
            ratchet.outdated_without_code = outdated_without_code;
        }
        Ok(SavedReport { report, verdict })
    }
}

impl WireShard<'_> {
    fn part(self, locales: &mut [LocaleReport]) -> Read<(ShardPart, Vec<KnownFinding>)> {
        let number = format!("{}/{}", self.number, self.count);
        let shard = value(Shard::new(self.number, self.count), || "shard.number".to_owned(), &number)?;
        let time = self.time.map(|text| value(text.parse().ok(), || "shard.time".to_owned(), &text)).transpose()?;
        for (side, forms) in locales.iter_mut().zip(&self.forms) {
            side.forms = RecordedForms { usual: count(forms.usual), other: count(forms.other) };
        }
        for (side, own) in locales.iter_mut().zip(self.code_blocks) {
            let findings = own.findings.into_iter().map(|finding| finding.finding(Some(side))).collect::<Read<_>>()?;
            let documents = paths(&own.documents, "shard.code_blocks.documents")?;
            let (compared, differ) = (count(own.compared), count(own.differ));
            side.code_blocks = Some(CodeBlocks { compared, differ, documents, findings });
        }
        let outdated = self.outdated_without_code.into_iter().map(WireEntry::entry).collect::<Read<_>>()?;
        let hash = |text: Text<'_>| value(text.parse().ok(), || "shard.sources".to_owned(), &text);
        let hashes = |texts: Vec<Text<'_>>| texts.into_iter().map(hash).collect::<Read<Vec<Hash>>>();
        let source = |source: WireSource<'_>| {
            let path = path(&source.path, "shard.sources.path")?;
            Ok(HashedSource { path, usual: hashes(source.usual)?, other: hashes(source.other)? })
        };
        let sources = self.sources.into_iter().map(source).collect::<Read<_>>()?;
        Ok((ShardPart { shard, time, sources, exchanged: Vec::new() }, outdated))
    }
}

impl WireRoot<'_> {
    fn read(self) -> Read<(PathBuf, Option<String>, BTreeMap<&'static str, Unread>)> {
        let mut unread = BTreeMap::new();
        for own in self.unread {
            // What a later version does not read need not be told.
            if let Some(ending) = UNREAD_ENDINGS.into_iter().find(|known| *known == own.ending) {
                let first = path(&own.first, "unread.first")?;
                unread.insert(ending, Unread { files: count(own.files), first });
            }
        }
        Ok((PathBuf::from(self.root.into_owned()), self.revision.map(Text::into_owned), unread))
    }
}

impl WireLocale<'_> {
    fn side(self) -> Read<LocaleReport> {
        let locale = tag(&self.locale, "locales.locale")?;
        let (root, revision, unread) = self.root.read()?;
        let are_renames_cut = self.renames_limited;
        let (pairs, findings, forms) = (Vec::new(), Vec::new(), RecordedForms::default());
        Ok(LocaleReport {
            locale,
            root,
            revision,
            unread,
            are_renames_cut,
            is_by_dates: false,
            forms,
            code_blocks: None,
            pairs,
            findings,
        })
    }
}

impl WireDocument<'_> {
    fn pair(self, locale: Locale) -> Read<Pair> {
        let own = path(&self.path, "documents.path")?;
        let place = |key: &str| format!("documents.{key} ({own})");
        let status = Status::ALL.into_iter().find(|status| status.id() == self.status);
        let status = value(status, || place("status"), &self.status)?;
        let hash = |text: &Option<Text<'_>>, key: &str| match text {
            Some(text) => value(text.parse().ok(), || place(key), text).map(Some),
            None => Ok(None),
        };
        let source_path = self.source_path.as_deref().map(|text| path(text, &place("source_path"))).transpose()?;
        let (recorded, source_hash) = (hash(&self.hash, "hash")?, hash(&self.source_hash, "source_hash")?);
        let last_handoff = self.last_handoff.as_deref().map(|text| {
            let date = text.parse().ok();
            value(date, || place("last_handoff"), text)
        });
        let provenance = Provenance {
            hash: recorded,
            commit: self.source_commit.as_deref().and_then(CommitId::read_any),
            translation_type: self.translation_type.as_deref().map(TranslationType::read),
            last_handoff: last_handoff.transpose()?,
            ..Provenance::default()
        };
        let renamed = |path_of: &str, key: &str| path(path_of, &place(key));
        let renamed_to =
            self.renamed_to.map(|to| Ok(Renamed { path: renamed(&to.path, "renamed_to")?, similarity: to.similarity }));
        let renamed_from = self.renamed_from.map(|from| {
            Ok(Box::new(RenamedFrom {
                path: renamed(&from.path, "renamed_from")?,
                similarity: from.similarity,
                provenance: Provenance::default(),
                base: Base::unread(String::new(), String::new(), FoundBy::History),
            }))
        });
        let elsewhere = Elsewhere {
            moved_to: paths(&self.moved_to, "documents.moved_to")?,
            reusable_from: paths(&self.reusable_from, "documents.reusable_from")?,
            renamed_to: renamed_to.transpose()?,
            redirected_to: self.redirected_to.map(Text::into_owned),
        };
        Ok(Pair {
            locale,
            status,
            provenance: (provenance != Provenance::default()).then(|| Arc::new(provenance)),
            expected_source: source_path.clone().unwrap_or_else(|| own.clone()),
            source_path,
            source_hash,
            source_id: None,
            elsewhere: elsewhere.into(),
            renamed_from: renamed_from.transpose()?,
            reason: self.reason.map(|reason| Box::new(InvalidReason::Saved { id: reason.into_owned() })),
            drift: self.drift.map(|drift| drift.assessment(&own).map(Box::new)).transpose()?,
            recorded: None,
            redo: None,
            damage: self
                .unexamined_blocks
                .map(|unjudged| Box::new(Examined { unjudged: count(unjudged), ..Examined::default() })),
            path: own,
        })
    }
}

impl WireDrift<'_> {
    fn assessment(self, own: &DocPath) -> Read<Assessment> {
        let place = |key: &str| format!("documents.drift.{key} ({own})");
        let base = self.base.map(|base| {
            let found_by = [FoundBy::Commit, FoundBy::History].into_iter().find(|by| by.id() == base.found_by);
            let found_by = value(found_by, || place("base.found_by"), &base.found_by)?;
            Ok(Base::unread(base.commit.into_owned(), base.path.into_owned(), found_by))
        });
        let since = self.since.map(|since| {
            let oldest = since.oldest.map(|text| value(text.parse().ok(), || place("since.oldest"), &text));
            Ok(Since { commits: count(since.commits), oldest: oldest.transpose()? })
        });
        let drift = match self.reason {
            Some(reason) => Err(value(Unrecovered::from_id(&reason), || place("reason"), &reason)?),
            None => {
                let kind = value(kind(&self.kind), || place("kind"), &self.kind)?;
                let words = self.words.map(|own| Words {
                    changed: count(own.changed),
                    formatting: count(own.formatting),
                    total: count(own.total),
                });
                let changes = self.changes.into_iter().map(|change| change.change(own)).collect::<Read<_>>()?;
                let edited = self.edited.iter().map(|[first, last]| (*first, *last)).collect();
                Ok(Drift { kind, words: words.unwrap_or_default(), changes, edited })
            }
        };
        Ok(Assessment { drift, base: base.transpose()?, since: since.transpose()?, is_mismatch: false })
    }
}

/// The largest count that is believed: sums of such stay far below what a number can hold.
const MAX_COUNT: usize = 1 << 40;

fn count(count: usize) -> usize {
    count.min(MAX_COUNT)
}

fn kind(id: &str) -> Option<DriftKind> {
    DriftKind::ALL.into_iter().find(|kind| kind.id() == id)
}

fn lines(lines: Option<[u32; 2]>) -> Option<(u32, u32)> {
    lines.map(|[first, last]| (first, last))
}

impl WireChange<'_> {
    fn change(self, own: &DocPath) -> Read<Change> {
        let place = |key: &str| format!("documents.drift.changes.{key} ({own})");
        let op = Op::ALL.into_iter().find(|op| op.id() == self.op);
        let by = |text: Text<'_>| {
            let by = AlignedBy::ALL.into_iter().find(|by| by.id() == text);
            value(by, || place("aligned_by"), &text)
        };
        Ok(Change {
            op: value(op, || place("op"), &self.op)?,
            kind: value(kind(&self.kind), || place("kind"), &self.kind)?,
            headings: self.headings.into_owned(),
            base_lines: lines(self.base_lines),
            source_lines: lines(self.source_lines),
            translation_lines: lines(self.translation_lines),
            aligned_by: self.aligned_by.map(by).transpose()?,
            is_done: self.done,
            words: count(self.words),
            base: self.base.map(Text::into_owned),
            head: self.head.map(Text::into_owned),
            translation: self.translation.map(Text::into_owned),
        })
    }
}

/// Tells whether findings of a rule about a document of a status are about that status.
fn is_about(status: Status, rule: Rule) -> bool {
    match status {
        Status::Current => false,
        Status::Stale => rule == Rule::StaleTranslation,
        Status::Missing => rule == Rule::MissingTranslation,
        Status::Orphaned => rule == Rule::OrphanedTranslation,
        Status::Untracked => rule == Rule::UntrackedTranslation,
        Status::Invalid => matches!(rule, Rule::InvalidProvenance | Rule::UnreadableDocument),
    }
}

impl WireFinding<'_> {
    fn finding(self, side: Option<&LocaleReport>) -> Read<Finding> {
        let place = |key: &str| format!("findings.{key} ({})", self.path);
        let rule = value(Rule::from_id(&self.rule), || place("rule"), &self.rule)?;
        let level = Level::ALL.into_iter().find(|level| level.id() == self.level);
        let standing = match &*self.standing {
            "suppressed" => {
                Some(Standing::Suppressed { reason: self.reason.as_deref().unwrap_or_default().to_owned() })
            }
            id => [Standing::Open, Standing::Tolerated, Standing::Forgiven].into_iter().find(|own| own.id() == id),
        };
        let (level, standing) =
            (value(level, || place("level"), &self.level)?, value(standing, || place("standing"), &self.standing)?);
        let pair = side.and_then(|side| {
            let at = side.pairs.binary_search_by(|pair| pair.path.as_str().cmp(&self.path)).ok()?;
            side.pairs.get(at)
        });
        let drift = pair.and_then(|pair| pair.drift.as_ref()).and_then(|assessment| assessment.drift.as_ref().ok());
        let status = pair.map(|pair| pair.status).filter(|status| is_about(*status, rule));
        let saved = SavedCause {
            rule,
            status,
            words: drift.filter(|_| status == Some(Status::Stale)).map(|drift| drift.words),
            damage: self.damage.map(|damage| SavedDamage {
                base: damage.base.into_owned(),
                translation: damage.translation.into_owned(),
                has_repair: damage.repair,
            }),
            text: self.message.into_owned(),
            fingerprint: self.fingerprint.into_owned(),
        };
        Ok(Finding {
            rule,
            level,
            locale: side.map(|side| side.locale.clone()),
            lines: lines(self.lines),
            standing,
            cause: Cause::Saved(Box::new(saved)),
            number: 0,
            path: self.path.into_owned(),
        })
    }
}

impl WireVerdict<'_> {
    fn verdict(self, report: &Report) -> Read<Verdict> {
        let locales = |tags: &[Text<'_>], place: &str| tags.iter().map(|text| tag(text, place)).collect::<Read<_>>();
        let baseline = self.baseline.map(|baseline| {
            Ok(Ratchet {
                path: PathBuf::from(baseline.path.into_owned()),
                outdated: baseline.outdated.into_iter().map(WireEntry::entry).collect::<Read<_>>()?,
                outdated_without_code: Vec::new(),
                renewed: None,
                mode: Mode::Forgive,
            })
        });
        let documents = report.locales.iter().map(|side| side.pairs.len()).sum();
        let mut verdict = Verdict {
            budgets: self.budgets.into_iter().map(WireBudget::account).collect::<Read<_>>()?,
            baseline: baseline.transpose()?,
            since: self.since.map(|revision| Narrowed { revision: revision.into_owned(), documents }),
            untracked: locales(&self.untracked, "verdict.untracked")?,
            by_dates: locales(&self.by_dates, "verdict.by_dates")?,
            ..Verdict::default()
        };
        verdict.count(report.findings());
        Ok(verdict)
    }
}

impl WireNumber {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a percentage is")]
    fn permille(self) -> usize {
        match self {
            Self::Whole(whole) => count(whole).saturating_mul(10),
            Self::Decimal(decimal) => (decimal.clamp(0.0, 100.0) * 10.0).round() as usize,
        }
    }

    fn whole(self) -> Option<usize> {
        match self {
            Self::Whole(whole) => Some(count(whole)),
            Self::Decimal(_) => None,
        }
    }
}

impl WireBudget<'_> {
    fn account(self) -> Read<Account> {
        let place = |key: &str| format!("verdict.budgets.{key}");
        let whole = |number: WireNumber, key: &str| value(number.whole(), || place(key), &format!("{number:?}"));
        let limit = match &*self.unit {
            "percent" => Limit::Permille(self.limit.permille()),
            "days" => Limit::Days(whole(self.limit, "limit")?),
            "words" | "documents" => Limit::Count(whole(self.limit, "limit")?),
            other => return Err(UnreadableReport::Value { place: place("unit"), found: other.to_owned() }),
        };
        let amount = match (self.value, limit) {
            (None, _) => Amount::Unknown,
            (Some(number), Limit::Permille(_)) => Amount::Share { part: number.permille(), whole: 1000 },
            (Some(number), Limit::Days(_)) => Amount::Days(whole(number, "value")?),
            (Some(number), Limit::Count(_)) => Amount::Count(whole(number, "value")?),
        };
        Ok(Account {
            budget: value(Budget::from_id(&self.name), || place("name"), &self.name)?,
            locale: tag(&self.locale, &place("locale"))?,
            value: amount,
            limit,
            is_exceeded: self.exceeded,
            unknown: self.unknown.into_owned(),
        })
    }
}

impl WireEntry<'_> {
    fn entry(self) -> Read<KnownFinding> {
        let own = |text: Option<Text<'_>>| text.map(Text::into_owned);
        Ok(KnownFinding {
            rule: value(Rule::from_id(&self.rule), || "verdict.baseline.outdated.rule".to_owned(), &self.rule)?,
            path: self.path.into_owned(),
            locale: own(self.locale),
            hash: own(self.hash),
            source_hash: own(self.source_hash),
            detail: own(self.detail),
            number: 0,
        })
    }
}

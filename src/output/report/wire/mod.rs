//! The JSON contract. Consumers depend on it: add, never rename.
//!
//! The same types are written, read back and described by the schema, so that none of the three can
//! say anything else. A report of an earlier version lacks what was added since; that is then `null` or
//! empty.

mod merge;
mod read;
mod written;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use merge::SharedDocument;
pub use read::SavedReport;

/// A text of a report: borrowed where it is written, owned where it is read.
type Text<'a> = Cow<'a, str>;

/// The first and the last line, 1-based and inclusive.
type Lines = [u32; 2];

/// The report of a run.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
#[serde(expecting = "an object with a schema, a tool, a source, locales, a verdict, documents and findings")]
pub(super) struct WireReport<'a> {
    #[serde(flatten)]
    pub(super) run: WireRun<'a>,
    /// Every document of every locale, in the order of `locales`, by path.
    pub(super) documents: Vec<WireDocument<'a>>,
    /// What there is to act on: of the source, then of each locale.
    pub(super) findings: Vec<WireFinding<'a>>,
}

/// What the run was: everything but documents and findings.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
pub(super) struct WireRun<'a> {
    /// `locdrift.report/1`.
    schema: Text<'a>,
    /// What made the report.
    tool: WireTool<'a>,
    /// Where the source was read.
    source: WireRoot<'a>,
    /// The locales, in the order in which they were asked for.
    locales: Vec<WireLocale<'a>>,
    /// What the gate made of the findings.
    verdict: WireVerdict<'a>,
}

/// What made the report.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireTool<'a> {
    /// `locdrift`.
    name: Text<'a>,
    /// Its version.
    version: Text<'a>,
}

/// A tree of documents.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireRoot<'a> {
    /// The folder, as it was named.
    root: Text<'a>,
    /// The revision that was read; `null` where the files were.
    revision: Option<Text<'a>>,
    /// Files that look like documents, in formats that are not read.
    unread: Vec<WireUnread<'a>>,
}

/// Files in a format that is not read.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireUnread<'a> {
    /// What their names end with.
    ending: Text<'a>,
    /// How many there are.
    files: usize,
    /// The first of them, by path.
    first: Text<'a>,
}

/// A locale.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireLocale<'a> {
    /// The locale, as BCP 47 has it.
    locale: Text<'a>,
    #[serde(flatten)]
    root: WireRoot<'a>,
    /// How many documents have each status.
    counts: WireCounts,
    /// Whether renamed documents were looked for by file name alone, because there were too many.
    renames_limited: bool,
}

/// How many documents have each status.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireCounts {
    current: usize,
    stale: usize,
    missing: usize,
    orphaned: usize,
    untracked: usize,
    invalid: usize,
}

/// A document in a locale.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
pub(super) struct WireDocument<'a> {
    /// The path of the translation below the root of its locale; where it is missing, the path that it
    /// will have.
    path: Text<'a>,
    /// The locale.
    locale: Text<'a>,
    /// `current`, `stale`, `missing`, `orphaned`, `untracked` or `invalid`.
    status: Text<'a>,
    /// The path of the source document; `null` where it is gone.
    source_path: Option<Text<'a>>,
    /// `MT`, `HT` or what else the record says of how the translation was made.
    translation_type: Option<Text<'a>>,
    /// The recorded hash of the source document.
    hash: Option<Text<'a>>,
    /// The hash of the source document as it is now.
    source_hash: Option<Text<'a>>,
    /// The recorded commit of the source.
    source_commit: Option<Text<'a>>,
    /// The day on which the source was handed to translation, in ISO 8601.
    last_handoff: Option<Text<'a>>,
    /// Of an orphaned translation, the source paths that hold the recorded content now.
    moved_to: Vec<Text<'a>>,
    /// Of a missing translation, the translations of the very same source content.
    reusable_from: Vec<Text<'a>>,
    /// Of an orphaned translation, the source document that its source was renamed to and edited in.
    renamed_to: Option<WireRenamed<'a>>,
    /// Of a missing translation, the orphaned translation of what the source was.
    renamed_from: Option<WireRenamed<'a>>,
    /// Of an orphaned translation, where its page is redirected to.
    redirected_to: Option<Text<'a>>,
    /// Why the document is `invalid`.
    reason: Option<Text<'a>>,
    /// What changed in the source of a stale document.
    drift: Option<WireDrift<'a>>,
    /// How many blocks have no certain counterpart in the base, and were not looked at for damage;
    /// `null` where none was.
    #[serde(default)]
    unexamined_blocks: Option<usize>,
    /// Where each document is a line of its own, its findings stand with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    findings: Option<Vec<WireFinding<'a>>>,
}

/// The other end of a document whose source was renamed and edited.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireRenamed<'a> {
    /// Its path.
    path: Text<'a>,
    /// How much of the larger version both share, in percent.
    similarity: u8,
}

/// What changed in the source of a stale document.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireDrift<'a> {
    /// The strongest change: `cosmetic`, `metadata`, `formatting`, `links`, `code`, `text`, or `unknown`.
    kind: Text<'a>,
    /// Why it is `unknown`.
    reason: Option<Text<'a>>,
    /// The version that was translated.
    base: Option<WireBase<'a>>,
    /// What happened to the source since.
    since: Option<WireSince<'a>>,
    /// How much there is to review.
    words: Option<WireWords>,
    /// The lines of the translation that were changed since its record was made, and not because of
    /// the source.
    #[serde(default)]
    edited: Vec<Lines>,
    /// The changes, in the order of the source document.
    changes: Vec<WireChange<'a>>,
}

/// The version of the source that was translated.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireBase<'a> {
    /// The commit that has it.
    commit: Text<'a>,
    /// Its path then.
    path: Text<'a>,
    /// `commit` where the record names it, `history` where it was found by its hash.
    found_by: Text<'a>,
}

/// The commits that changed the source since, merges aside.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireSince<'a> {
    /// How many there are.
    commits: usize,
    /// When the oldest of them was made, in RFC 3339.
    oldest: Option<Text<'a>>,
}

/// Words of the source document.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireWords {
    /// Those to review.
    changed: usize,
    /// Of blocks of which only inline markup changed.
    formatting: usize,
    /// All of them.
    total: usize,
}

/// A block that was inserted, deleted or replaced.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireChange<'a> {
    /// `insert`, `delete` or `replace`.
    op: Text<'a>,
    /// The kind of the change, as that of the drift.
    kind: Text<'a>,
    /// The headings above, the outermost first.
    headings: Cow<'a, [String]>,
    /// The lines in the base; `null` of an insert.
    base_lines: Option<Lines>,
    /// The lines in the source as it is now; `null` of a delete.
    source_lines: Option<Lines>,
    /// The lines of the translation that are touched; of an insert, twice the line after which the new
    /// text belongs. `null` where that is not known.
    translation_lines: Option<Lines>,
    /// `high` where something proves the lines; `low` where they are a guess, or there are none.
    confidence: Text<'a>,
    /// What tells that these are the lines: `key`, `anchor`, `heading`, `tokens`, `position` or `length`.
    #[serde(default)]
    aligned_by: Option<Text<'a>>,
    /// The translation says it already.
    #[serde(default)]
    done: bool,
    /// The words to review.
    words: usize,
    /// The text before.
    base: Option<Text<'a>>,
    /// The text now.
    head: Option<Text<'a>>,
    /// What the translation says.
    translation: Option<Text<'a>>,
}

/// A thing to act on.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
pub(super) struct WireFinding<'a> {
    /// The rule that found it; `locdrift explain RULE` explains it.
    rule: Text<'a>,
    /// `error` or `warn`.
    level: Text<'a>,
    /// The path below the root of the locale, or of the source where `locale` is `null`.
    path: Text<'a>,
    /// The locale whose tree it is in.
    locale: Option<Text<'a>>,
    /// The lines that it is about.
    lines: Option<Lines>,
    /// Whether somebody decided not to act on it: `open`, `tolerated`, `forgiven` or `suppressed`.
    standing: Text<'a>,
    /// Why, where the document says so.
    reason: Option<Text<'a>>,
    /// What both sides say, where the translation is damaged.
    #[serde(default)]
    damage: Option<WireDamage<'a>>,
    /// What was found, in the language of the run.
    message: Text<'a>,
    /// What tells the finding from every other, whatever is edited elsewhere.
    #[serde(default)]
    fingerprint: Text<'a>,
}

/// What the version that was translated says, and the translation.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireDamage<'a> {
    /// What the base says.
    base: Text<'a>,
    /// What the translation says.
    translation: Text<'a>,
    /// Whether `locdrift repair` puts it right.
    repair: bool,
}

/// What the gate made of the findings.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireVerdict<'a> {
    /// How many findings are denied.
    denied: usize,
    /// How many are warnings.
    warnings: usize,
    /// How many are within a budget.
    tolerated: usize,
    /// How many the baseline lists.
    forgiven: usize,
    /// How many are suppressed where they are.
    suppressed: usize,
    /// What became of the budgets.
    budgets: Vec<WireBudget<'a>>,
    /// What became of the baseline.
    baseline: Option<WireBaseline<'a>>,
    /// The revision since which documents must have changed to be in the report.
    since: Option<Text<'a>>,
    /// The locales in which no translation records its source, for which the run is denied.
    #[serde(default)]
    untracked: Vec<Text<'a>>,
    /// The locales in which the days of changes stand for records, so that changes of the source that were
    /// merged in between are missed.
    #[serde(default)]
    by_dates: Vec<Text<'a>>,
}

/// A budget in a locale, in documents, percent, words or days.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireBudget<'a> {
    /// `stale`, `missing`, `words-to-review` or `age`.
    name: Text<'a>,
    /// The locale.
    locale: Text<'a>,
    /// `documents`, `percent`, `words` or `days`.
    unit: Text<'a>,
    /// `null` where history does not tell.
    value: Option<WireNumber>,
    /// The most that there may be.
    limit: WireNumber,
    /// Whether there is more.
    exceeded: bool,
    /// The documents for which the budget cannot be judged.
    unknown: Cow<'a, [String]>,
}

/// A count, or a share in percent with one decimal.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(untagged)]
enum WireNumber {
    Whole(usize),
    Decimal(f64),
}

/// What became of the baseline.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireBaseline<'a> {
    /// The file.
    path: Text<'a>,
    /// The entries that no longer apply.
    outdated: Vec<WireEntry<'a>>,
}

/// An entry of a baseline; absent facts are `null` here, and left out in the file.
#[derive(Debug, Deserialize, JsonSchema, Serialize)]
struct WireEntry<'a> {
    /// The rule.
    rule: Text<'a>,
    /// The path of the document.
    path: Text<'a>,
    /// The locale; `null` for the source.
    locale: Option<Text<'a>>,
    /// The recorded hash.
    hash: Option<Text<'a>>,
    /// The hash of the source.
    source_hash: Option<Text<'a>>,
    /// Which of several findings of the rule in the document it is.
    detail: Option<Text<'a>>,
}

/// The last line of a report with one document a line.
#[derive(Debug, JsonSchema, Serialize)]
pub(super) struct WireSummary<'a> {
    #[serde(flatten)]
    pub(super) run: WireRun<'a>,
    /// Those that are not about a document.
    pub(super) findings: Vec<WireFinding<'a>>,
}

/// A line of a report with one document a line.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only described, never made")]
pub(super) enum WireLine<'a> {
    /// A document, with its findings.
    Document(Box<WireDocument<'a>>),
    /// The last line: everything else.
    Summary(Box<WireSummary<'a>>),
}

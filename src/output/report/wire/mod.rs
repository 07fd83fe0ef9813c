//! The JSON contract. Consumers depend on it: add, never rename.
//!
//! The same types are written, read back and described by the schema, so that none of the three can
//! say anything else. A report of an earlier version lacks what was added since; that is then `null` or
//! empty.

mod merge;
mod read;
mod written;

use std::borrow::Cow;

#[cfg(test)]
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use merge::Unmergeable;
pub use read::SavedReport;

/// A text of a report: borrowed where it is written, owned where it is read.
type Text<'a> = Cow<'a, str>;

/// The first and the last line, 1-based and inclusive.
type Lines = [u32; 2];

/// The report of a run.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(expecting = "an object with a schema, a tool, a source, locales, a verdict, documents and findings")]
pub(super) struct WireReport<'a> {
    #[serde(flatten)]
    pub(super) run: WireRun<'a>,
    /// Every document of every locale, in the order of `locales`, by path.
    pub(super) documents: Vec<WireDocument<'a>>,
    /// The findings in the source, then those in each locale.
    pub(super) findings: Vec<WireFinding<'a>>,
}

/// Everything in a report but documents and findings.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub(super) struct WireRun<'a> {
    /// `locdrift.report/1`.
    schema: Text<'a>,
    /// The program that made the report.
    tool: WireTool<'a>,
    /// The source that was read.
    source: WireRoot<'a>,
    /// The locales, in the order in which they were given.
    locales: Vec<WireLocale<'a>>,
    /// The verdict on the findings.
    verdict: WireVerdict<'a>,
    /// If the report is of a part of a run, what `locdrift report` needs to make the whole of all parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shard: Option<WireShard<'a>>,
}

/// A part of a run.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireShard<'a> {
    /// The number of the part, counted from 1.
    number: u32,
    /// The number of parts.
    count: u32,
    /// The time of the run, in RFC 3339.
    time: Option<Text<'a>>,
    /// The source documents of the part, by path.
    sources: Vec<WireSource<'a>>,
    /// The number of records with each form of hash, in the order of `locales`.
    forms: Vec<WireForms>,
    /// Code blocks that differ from those of the source, in the order of `locales`.
    code_blocks: Vec<WireCodeBlocks<'a>>,
    /// The entries of the baseline that no longer apply if these code blocks are meant to differ.
    outdated_without_code: Vec<WireEntry<'a>>,
}

/// Code blocks of a locale. If many differ from those of the source, they are meant to.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireCodeBlocks<'a> {
    /// The number of code blocks that were compared.
    compared: usize,
    /// The number of those that differ.
    differ: usize,
    /// The documents with findings in such blocks, by path.
    documents: Vec<Text<'a>>,
    /// The findings in these documents if the blocks are meant to differ.
    findings: Vec<WireFinding<'a>>,
}

/// The hashes of a source document.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireSource<'a> {
    /// The path relative to the root of the source.
    path: Text<'a>,
    /// The hashes with the line ends of Windows.
    usual: Vec<Text<'a>>,
    /// The hashes of its other forms.
    other: Vec<Text<'a>>,
}

/// How many records of a locale hold the hash of the source with the line ends of Windows, and how many another one.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireForms {
    usual: usize,
    other: usize,
}

/// The program that made the report.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireTool<'a> {
    /// `locdrift`.
    name: Text<'a>,
    /// The version of the program.
    version: Text<'a>,
}

/// A tree of documents.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireRoot<'a> {
    /// The folder, as given.
    root: Text<'a>,
    /// The git revision that was read, or `null` if the files on disk were read.
    revision: Option<Text<'a>>,
    /// Files that look like documents, in formats that are not supported.
    unread: Vec<WireUnread<'a>>,
}

/// Files in a format that is not supported.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireUnread<'a> {
    /// The ending of their names.
    ending: Text<'a>,
    /// The number of files.
    files: usize,
    /// The first of these files, by path.
    first: Text<'a>,
}

/// A locale.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireLocale<'a> {
    /// The language tag (BCP 47) of the locale.
    locale: Text<'a>,
    #[serde(flatten)]
    root: WireRoot<'a>,
    /// The number of documents with each status.
    counts: WireCounts,
    /// Whether renamed documents were looked for only by file name, because there were too many documents.
    renames_limited: bool,
}

/// The number of documents with each status.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireCounts {
    current: usize,
    stale: usize,
    missing: usize,
    orphaned: usize,
    untracked: usize,
    invalid: usize,
}

/// A document in a locale.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub(super) struct WireDocument<'a> {
    /// The path of the translation relative to the root of its locale; if it is missing, the path that it
    /// will have.
    path: Text<'a>,
    /// The locale.
    locale: Text<'a>,
    /// `current`, `stale`, `missing`, `orphaned`, `untracked` or `invalid`.
    status: Text<'a>,
    /// The path of the source document, or `null` if it no longer exists.
    source_path: Option<Text<'a>>,
    /// How the translation was made, as recorded: `MT`, `HT` or another value.
    translation_type: Option<Text<'a>>,
    /// The recorded hash of the source document.
    hash: Option<Text<'a>>,
    /// The hash of the source document as it is now.
    source_hash: Option<Text<'a>>,
    /// The recorded commit of the source.
    source_commit: Option<Text<'a>>,
    /// The day on which the source was handed off for translation, in ISO 8601.
    last_handoff: Option<Text<'a>>,
    /// For an orphaned translation, the source paths that have the recorded content now.
    moved_to: Vec<Text<'a>>,
    /// For a missing translation, the translations of identical source content.
    reusable_from: Vec<Text<'a>>,
    /// For an orphaned translation, the new path of its source, which was renamed and edited.
    renamed_to: Option<WireRenamed<'a>>,
    /// For a missing translation, the orphaned translation of the source under its old path.
    renamed_from: Option<WireRenamed<'a>>,
    /// For an orphaned translation, the target of the redirection of its page.
    redirected_to: Option<Text<'a>>,
    /// Why the document is `invalid`.
    reason: Option<Text<'a>>,
    /// What changed in the source of a stale document.
    drift: Option<WireDrift<'a>>,
    /// The number of blocks in the base that were not checked for damage, because the translation has no
    /// certain counterpart; `null` if the document was not checked at all.
    #[serde(default)]
    unexamined_blocks: Option<usize>,
    /// The findings of the document, in the format with one document per line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    findings: Option<Vec<WireFinding<'a>>>,
}

/// The other end of a document whose source was renamed and edited.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireRenamed<'a> {
    /// The path of the document.
    path: Text<'a>,
    /// The share of the larger version that both versions have in common, in percent.
    similarity: u8,
}

/// What changed in the source of a stale document.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireDrift<'a> {
    /// The strongest change: `cosmetic`, `metadata`, `formatting`, `links`, `code`, `text`, or `unknown`.
    kind: Text<'a>,
    /// Why the kind is `unknown`.
    reason: Option<Text<'a>>,
    /// The version that was translated.
    base: Option<WireBase<'a>>,
    /// The commits that changed the source since.
    since: Option<WireSince<'a>>,
    /// The number of words to review.
    words: Option<WireWords>,
    /// The lines of the translation that were edited after its record was made, independently of the source.
    #[serde(default)]
    edited: Vec<Lines>,
    /// The changes, in the order of the source document.
    changes: Vec<WireChange<'a>>,
}

/// The version of the source that was translated.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireBase<'a> {
    /// The commit that contains this version.
    commit: Text<'a>,
    /// The path of the document in that commit.
    path: Text<'a>,
    /// How it was found: `commit` if the record names it, `history` if its hash was found in git.
    found_by: Text<'a>,
}

/// The commits that changed the source since, without merges.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireSince<'a> {
    /// The number of commits.
    commits: usize,
    /// The time of the oldest of these commits, in RFC 3339.
    oldest: Option<Text<'a>>,
}

/// The words of the source document.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireWords {
    /// The words to review.
    changed: usize,
    /// The words of blocks in which only inline markup changed.
    formatting: usize,
    /// All words.
    total: usize,
}

/// A block that was inserted, deleted or replaced.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireChange<'a> {
    /// `insert`, `delete` or `replace`.
    op: Text<'a>,
    /// The kind of the change, from the same list as that of the drift.
    kind: Text<'a>,
    /// The headings above the change, outermost first.
    headings: Cow<'a, [String]>,
    /// The lines in the base; `null` for an insert.
    base_lines: Option<Lines>,
    /// The lines in the source as it is now; `null` for a delete.
    source_lines: Option<Lines>,
    /// The lines of the translation that the change affects; for an insert, the line after which the new text
    /// belongs, twice. `null` if they are unknown.
    translation_lines: Option<Lines>,
    /// `high` if the lines are proven; `low` if they are a guess or unknown.
    confidence: Text<'a>,
    /// The evidence for the lines: `key`, `anchor`, `heading`, `tokens`, `position` or `length`.
    #[serde(default)]
    aligned_by: Option<Text<'a>>,
    /// Whether the translation already has the change.
    #[serde(default)]
    done: bool,
    /// The words to review.
    words: usize,
    /// The text in the base.
    base: Option<Text<'a>>,
    /// The text in the source as it is now.
    head: Option<Text<'a>>,
    /// The text in the translation.
    translation: Option<Text<'a>>,
}

/// One thing to act on, from a rule.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub(super) struct WireFinding<'a> {
    /// The rule that found it; `locdrift explain RULE` explains it.
    rule: Text<'a>,
    /// `error` or `warn`.
    level: Text<'a>,
    /// The path relative to the root of the locale, or of the source if `locale` is `null`.
    path: Text<'a>,
    /// The locale of the document; `null` for the source.
    locale: Option<Text<'a>>,
    /// The lines that the finding is about.
    lines: Option<Lines>,
    /// `open` (counted), `tolerated` (within a budget), `forgiven` (in the baseline) or `suppressed`.
    standing: Text<'a>,
    /// The reason that the document gives for the suppression.
    reason: Option<Text<'a>>,
    /// For damage, the text on both sides.
    #[serde(default)]
    damage: Option<WireDamage<'a>>,
    /// A description of what was found, in the language of the run.
    message: Text<'a>,
    /// A value that identifies the finding, whatever is edited elsewhere.
    #[serde(default)]
    fingerprint: Text<'a>,
}

/// The text in the version that was translated, and in the translation.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireDamage<'a> {
    /// The text in the base.
    base: Text<'a>,
    /// The text in the translation.
    translation: Text<'a>,
    /// Whether `locdrift repair` can repair it.
    repair: bool,
}

/// The verdict on the findings.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireVerdict<'a> {
    /// The number of open errors, which make the check fail.
    denied: usize,
    /// The number of warnings.
    warnings: usize,
    /// The number of errors within budgets.
    tolerated: usize,
    /// The number of findings in the baseline.
    forgiven: usize,
    /// The number of findings that documents suppress.
    suppressed: usize,
    /// The budgets, with their values and limits.
    budgets: Vec<WireBudget<'a>>,
    /// The baseline, if the run used one.
    baseline: Option<WireBaseline<'a>>,
    /// The revision given with `--since`: only documents that changed since are in the report.
    since: Option<Text<'a>>,
    /// The locales in which no translation records its source, which makes the check fail.
    #[serde(default)]
    untracked: Vec<Text<'a>>,
    /// The locales whose translations are judged by the dates of changes, which miss source changes that were
    /// merged in between.
    #[serde(default)]
    by_dates: Vec<Text<'a>>,
}

/// A budget in a locale, in documents, percent, words or days.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireBudget<'a> {
    /// `stale`, `missing`, `words-to-review` or `age`.
    name: Text<'a>,
    /// The locale.
    locale: Text<'a>,
    /// `documents`, `percent`, `words` or `days`.
    unit: Text<'a>,
    /// The present value; `null` if the history does not show it.
    value: Option<WireNumber>,
    /// The highest value allowed.
    limit: WireNumber,
    /// Whether the value exceeds the limit.
    exceeded: bool,
    /// The documents for which the budget cannot be judged.
    unknown: Cow<'a, [String]>,
}

/// A count, or a share in percent with one decimal.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(untagged)]
enum WireNumber {
    Whole(usize),
    Decimal(f64),
}

/// The baseline of a run.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireBaseline<'a> {
    /// The file.
    path: Text<'a>,
    /// The entries that no longer apply.
    outdated: Vec<WireEntry<'a>>,
}

/// An entry of a baseline; absent facts are `null` here and omitted in the file.
#[derive(Debug, Deserialize, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
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
    /// Which of several findings of this rule in the document the entry lists.
    detail: Option<Text<'a>>,
}

/// The last line of a report with one document per line.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub(super) struct WireSummary<'a> {
    #[serde(flatten)]
    pub(super) run: WireRun<'a>,
    /// The findings that are not about a document.
    pub(super) findings: Vec<WireFinding<'a>>,
}

/// A line of a report with one document per line.
#[cfg_attr(test, derive(JsonSchema))]
#[cfg_attr(test, schemars(untagged))]
#[expect(dead_code, reason = "only described, never made")]
pub(super) enum WireLine<'a> {
    /// A document, with its findings.
    Document(Box<WireDocument<'a>>),
    /// The last line: everything else.
    Summary(Box<WireSummary<'a>>),
}

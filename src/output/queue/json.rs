//! The JSON contract `locdrift.queue/1`. Consumers depend on it: add, never rename.

use std::io;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::Interrupted;
use crate::base::fingerprint::Hash;
use crate::base::path::shown;
use crate::base::progress::Progress;
use crate::document::inline::Inline;
use crate::glossary::GlossaryTerm;
use crate::history::Unrecovered;
use crate::queue::priority::{self, ScoreReason};
use crate::queue::{self as plan, Portion, Queue};
use crate::segment::{self, SegmentChange};

/// The name and version of the contract.
const SCHEMA: &str = "locdrift.queue/1";

/// Everything but the items, which follow a line each.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Head<'a> {
    schema: &'static str,
    tool: Tool,
    source: Root<'a>,
    locales: Vec<Locale<'a>>,
    max_words: usize,
    counts: Counts,
    views: Option<Views>,
    left_out: Vec<LeftOut<'a>>,
    batches: Vec<Batch<'a>>,
}

/// The queue: documents that need a translator, most urgent first.
#[cfg_attr(test, derive(JsonSchema))]
#[expect(dead_code, reason = "only described, never made")]
struct Whole<'a> {
    #[cfg_attr(test, schemars(flatten))]
    head: Head<'a>,
    items: Vec<Item<'a>>,
}

/// Returns the JSON Schema of the queue.
#[cfg(test)]
pub(in crate::output) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<Whole<'_>>()
}

/// A document that may need a translator, but cannot be split into segments.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct LeftOut<'a> {
    path: &'a str,
    locale: String,
    reason: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Root<'a> {
    root: String,
    revision: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Locale<'a> {
    locale: String,
    #[serde(flatten)]
    root: Root<'a>,
    counts: Counts,
}

#[derive(Serialize, Default)]
#[cfg_attr(test, derive(JsonSchema))]
struct Counts {
    items: usize,
    changed: usize,
    new: usize,
    deleted: usize,
    /// Segments to repair.
    repair: usize,
    /// The words to review.
    words: usize,
    /// The words to review, with each repeated text counted once.
    counted_words: usize,
    /// The words of segments to repair.
    repair_words: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Views {
    paths: usize,
    items: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Batch<'a> {
    id: &'a str,
    number: usize,
    locale: String,
    owner: Option<&'a str>,
    counted_words: usize,
    segments: usize,
    items: Vec<BatchItem<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct BatchItem<'a> {
    id: &'a str,
    path: &'a str,
    part: usize,
    parts: usize,
    counted_words: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Item<'a> {
    id: &'a str,
    rank: usize,
    path: &'a str,
    source_path: &'a str,
    renamed_from: Option<Renamed<'a>>,
    locale: String,
    status: &'static str,
    drift: Option<&'static str>,
    unknown: Option<&'static str>,
    translation_type: Option<&'a str>,
    source_hash: String,
    translation_hash: Option<String>,
    owner: Option<&'a str>,
    batches: Vec<&'a str>,
    words: usize,
    counted_words: usize,
    priority: Priority,
    segments: Vec<Segment<'a>>,
}

/// The translation that is moved because its source was renamed.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Renamed<'a> {
    path: &'a str,
    /// The share of the larger version that both versions have in common, in percent.
    similarity: u8,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Priority {
    score: f64,
    parts: Vec<Part>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Part {
    name: &'static str,
    points: f64,
    reason: Option<&'static str>,
    value: Option<Value>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(untagged)]
enum Value {
    Number(u64),
    Text(String),
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Segment<'a> {
    id: &'a str,
    change: &'static str,
    block: &'a str,
    headings: &'a [String],
    source_lines: Option<[u32; 2]>,
    translation_lines: Option<[u32; 2]>,
    base: Option<String>,
    head: Option<String>,
    present: Option<String>,
    target: Option<String>,
    to_place: &'a [String],
    to_remove: &'a [String],
    words: usize,
    /// Whether only inline markup changed.
    words_unchanged: bool,
    /// The damage in the present translation.
    damage: Vec<Damage<'a>>,
    /// Whether a person wrote the present translation after the record was made.
    by_person: bool,
    /// The text before the segment in the source.
    before: Option<&'a str>,
    /// The text after the segment in the source.
    after: Option<&'a str>,
    memory: &'a [segment::MemoryMatch],
    glossary: &'a [GlossaryTerm],
    /// The web address of its source.
    link: Option<&'a str>,
    counted_words: usize,
    batch: Option<&'a str>,
    repeats: Repeats<'a>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Damage<'a> {
    rule: &'static str,
    base: &'a str,
    translation: &'a str,
}

impl<'a> Damage<'a> {
    fn of(damage: &'a segment::SegmentDamage) -> Self {
        Self { rule: damage.rule.id(), base: &damage.base, translation: &damage.translation }
    }
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Repeats<'a> {
    count: usize,
    others: Vec<Other<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Other<'a> {
    path: &'a str,
    item: &'a str,
    segment: String,
}

pub(super) fn write(
    queue: &Queue<'_>,
    context: bool,
    progress: &dyn Progress,
    out: &mut dyn io::Write,
) -> Result<(), Interrupted> {
    let head = serde_json::to_string(&Head::of(queue)).map_err(io::Error::from)?;
    let open = head.strip_suffix('}').unwrap_or(&head);
    write!(out, "{open},\"items\":[")?;
    let mut separator = "\n";
    let made = |piece: &Portion, item: segment::Item| serde_json::to_vec(&Item::of(queue, piece.entry, &item, context));
    queue.stream_made(&queue.whole(), context, progress, made, |_, item| -> Result<(), Interrupted> {
        out.write_all(separator.as_bytes())?;
        out.write_all(&item.map_err(io::Error::from)?)?;
        separator = ",\n";
        Ok(())
    })?;
    Ok(out.write_all(b"\n]}\n")?)
}

impl<'a> Head<'a> {
    fn of(queue: &'a Queue<'_>) -> Self {
        let report = queue.report();
        let root = |root: &std::path::Path, revision: &'a Option<String>| Root {
            root: shown(root),
            revision: revision.as_deref(),
        };
        let locale = |side: &'a crate::run::LocaleReport| Locale {
            locale: side.locale.to_string(),
            root: root(&side.root, &side.revision),
            counts: Counts::of(queue.entries().iter().filter(|entry| entry.locale == side.locale)),
        };
        Self {
            schema: SCHEMA,
            tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
            source: root(&report.source.root, &report.source.revision),
            locales: report.locales.iter().map(locale).collect(),
            max_words: queue.max_words(),
            counts: Counts::of(queue.entries()),
            views: queue.views().map(|views| Views { paths: views.paths, items: views.documents }),
            left_out: queue.left_out().iter().map(LeftOut::of).collect(),
            batches: queue.batches().iter().map(|batch| Batch::of(queue, batch)).collect(),
        }
    }
}

impl<'a> LeftOut<'a> {
    fn of(out: &'a plan::LeftOut) -> Self {
        Self { path: out.path.as_str(), locale: out.locale.to_string(), reason: out.why.id() }
    }
}

impl Counts {
    fn of<'a>(entries: impl IntoIterator<Item = &'a plan::Entry>) -> Self {
        entries.into_iter().fold(Self::default(), |counts, entry| Self {
            items: counts.items + 1,
            changed: counts.changed + entry.segments.changed,
            new: counts.new + entry.segments.new,
            deleted: counts.deleted + entry.segments.deleted,
            repair: counts.repair + entry.segments.repair,
            words: counts.words + entry.words,
            counted_words: counts.counted_words + entry.counted,
            repair_words: counts.repair_words + entry.repair_words,
        })
    }
}

impl<'a> Batch<'a> {
    fn of(queue: &'a Queue<'_>, batch: &'a plan::Batch) -> Self {
        let items = batch.pieces.iter().map(|piece| {
            let entry = &queue.entries()[piece.entry];
            BatchItem {
                id: &entry.id,
                path: entry.path.as_str(),
                part: piece.part,
                parts: piece.parts,
                counted_words: piece.words,
            }
        });
        Self {
            id: &batch.id,
            number: batch.number,
            locale: batch.locale.to_string(),
            owner: batch.owner.as_deref(),
            counted_words: batch.words,
            segments: batch.segments(),
            items: items.collect(),
        }
    }
}

impl<'a> Item<'a> {
    fn of(queue: &'a Queue<'_>, at: usize, item: &'a segment::Item, context: bool) -> Self {
        let entry = &queue.entries()[at];
        let unknown = queue.pair(at).drift.as_ref().and_then(|assessment| assessment.drift.as_ref().err());
        let mut passed = 0;
        let mut segments = Vec::new();
        for segment in &item.segments {
            let is_context = segment.change == SegmentChange::Unchanged;
            if !is_context || context {
                segments.push(Segment::of(queue, (at, (!is_context).then_some(passed)), segment));
            }
            passed += usize::from(!is_context);
        }
        Self {
            id: &item.id,
            rank: at + 1,
            path: item.path.as_str(),
            source_path: item.source_path.as_str(),
            renamed_from: queue
                .pair(at)
                .renamed_from
                .as_ref()
                .map(|renamed| Renamed { path: renamed.path.as_str(), similarity: renamed.similarity }),
            locale: item.locale.to_string(),
            status: item.status.id(),
            drift: item.drift.map(crate::drift::DriftKind::id),
            unknown: unknown.map(Unrecovered::id),
            translation_type: item.translation_type.as_ref().map(crate::provenance::TranslationType::as_str),
            source_hash: item.source_hash.to_string(),
            translation_hash: item.translation_hash.as_ref().map(Hash::to_string),
            owner: entry.owner.as_deref(),
            batches: queue.batches_of(at).map(|batch| batch.id.as_str()).collect(),
            words: entry.words,
            counted_words: entry.counted,
            priority: Priority::of(&entry.priority),
            segments,
        }
    }
}

impl Priority {
    fn of(priority: &priority::Priority) -> Self {
        let part = |part: &priority::ScorePart| {
            let (reason, value) = part.reason.as_ref().map(reason).unzip();
            Part { name: part.factor.id(), points: part.points.value(), reason, value: value.flatten() }
        };
        Self { score: priority.score().value(), parts: priority.parts.iter().map(part).collect() }
    }
}

/// The name of a reason, and its value.
fn reason(reason: &ScoreReason) -> (&'static str, Option<Value>) {
    let number = |number: usize| Some(Value::Number(number as u64));
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    match reason {
        ScoreReason::Words(words) => ("words", number(*words)),
        ScoreReason::Drift(kind) => ("drift", text(kind.id())),
        ScoreReason::Unknown => ("unknown", None),
        ScoreReason::Missing => ("missing", None),
        ScoreReason::Damaged => ("damaged", None),
        ScoreReason::Changed { days } => ("changed-days-ago", number(*days)),
        ScoreReason::HandedOff { days } => ("handed-off-days-ago", number(*days)),
        ScoreReason::Type(kind) => ("translation-type", text(kind.as_str())),
        ScoreReason::Priority(priority) => ("localization-priority", text(priority.id())),
        ScoreReason::Views(views) => ("views", Some(Value::Number(*views))),
    }
}

impl<'a> Segment<'a> {
    fn of(queue: &'a Queue<'_>, (entry, place): (usize, Option<usize>), segment: &'a segment::Segment) -> Self {
        let repeat = place.map(|place| queue.repeat(entry, place));
        let (counted_words, count, others) =
            repeat.map_or_else(Default::default, |repeat| (repeat.words, repeat.count, repeat.others));
        let raw = |inline: &Option<Inline>| inline.as_ref().map(Inline::raw);
        let lines = |lines: Option<(u32, u32)>| lines.map(|(first, last)| [first, last]);
        let other =
            |other: plan::Other<'a>| Other { path: other.path.as_str(), item: other.item, segment: other.segment };
        Self {
            id: &segment.id,
            change: segment.change.id(),
            block: &segment.block,
            headings: &segment.headings,
            source_lines: lines(segment.source_lines),
            translation_lines: lines(segment.translation_lines),
            base: raw(&segment.base),
            head: raw(&segment.head),
            present: raw(&segment.present),
            target: raw(&segment.target),
            to_place: &segment.to_place,
            to_remove: &segment.to_remove,
            words: segment.words,
            words_unchanged: segment.words_unchanged,
            damage: segment.damage.iter().map(Damage::of).collect(),
            by_person: segment.is_by_person,
            before: segment.before.as_deref(),
            after: segment.after.as_deref(),
            memory: &segment.memory,
            glossary: &segment.glossary,
            link: segment.link.as_deref(),
            counted_words,
            batch: place.and_then(|place| queue.batch_of(entry, place)).map(|batch| batch.id.as_str()),
            repeats: Repeats { count, others: others.into_iter().map(other).collect() },
        }
    }
}

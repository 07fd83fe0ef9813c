//! The JSON contract `locdrift.history/1`. Consumers depend on it: add, never rename.

use std::collections::BTreeMap;
use std::io;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use crate::base::path::shown;
use crate::drift::DriftKind;
use crate::status::Status;
use crate::timeline::{LocaleLine, Timeline, TimelinePoint};

/// The name and version of the contract.
const SCHEMA: &str = "locdrift.history/1";

/// Drift over time.
#[derive(Debug, JsonSchema, Serialize)]
pub(in crate::output) struct WireTimeline {
    /// `locdrift.history/1`.
    schema: &'static str,
    /// The folder of the source, as it was named.
    source: String,
    /// How far two points are apart: `day`, `week`, `month`, `quarter` or `year`.
    every: &'static str,
    /// The locales.
    locales: Vec<WireLine>,
}

/// One locale over time.
#[derive(Debug, JsonSchema, Serialize)]
struct WireLine {
    /// The locale, as BCP 47 has it.
    locale: String,
    /// Its folder, as it was named.
    root: String,
    /// The points, the oldest first. There is none for days on which a side was not there.
    points: Vec<WirePoint>,
    /// How long changes of the source took to arrive.
    lag: WireLag,
}

/// What `locdrift check` says of both sides as they were at a time.
#[derive(Debug, JsonSchema, Serialize)]
struct WirePoint {
    /// The time, in RFC 3339.
    time: String,
    /// The commit of the source, for `--source-rev`.
    source_commit: String,
    /// The commit of the translations, for `--locale-rev`.
    commit: String,
    /// How many documents have each status.
    counts: BTreeMap<&'static str, usize>,
    /// How many stale documents have each kind of drift.
    kinds: BTreeMap<&'static str, usize>,
    /// Words to review in stale documents, and words of which only the formatting changed.
    words: WirePointWords,
    /// When the oldest change was made that has not arrived, in RFC 3339.
    oldest: Option<String>,
}

/// Words of stale documents.
#[derive(Debug, JsonSchema, Serialize)]
struct WirePointWords {
    /// Those to review.
    changed: usize,
    /// Of blocks of which only inline markup changed.
    formatting: usize,
}

/// How long changes of the source took to arrive, in seconds.
#[derive(Debug, JsonSchema, Serialize)]
struct WireLag {
    /// How many times a document was brought up to date, or nearer to that.
    arrivals: usize,
    /// Half of them took no longer than this.
    median: Option<i64>,
    /// Nine of ten took no longer than this.
    percentile_90: Option<i64>,
    /// How many documents wait at the last point.
    waiting: usize,
}

impl WireTimeline {
    /// Tells of a timeline.
    pub(in crate::output) fn of(timeline: &Timeline) -> Self {
        Self {
            schema: SCHEMA,
            source: shown(&timeline.source),
            every: timeline.every.id(),
            locales: timeline.locales.iter().map(WireLine::of).collect(),
        }
    }
}

impl WireLine {
    fn of(line: &LocaleLine) -> Self {
        Self {
            locale: line.locale.to_string(),
            root: shown(&line.root),
            points: line.points.iter().map(WirePoint::of).collect(),
            lag: WireLag {
                arrivals: line.lag.arrivals,
                median: line.lag.median,
                percentile_90: line.lag.ninth,
                waiting: line.lag.waiting,
            },
        }
    }
}

impl WirePoint {
    fn of(point: &TimelinePoint) -> Self {
        let kinds = DriftKind::ALL.iter().zip(point.kinds).map(|(kind, count)| (kind.id(), count));
        Self {
            time: point.time.to_string(),
            source_commit: point.source_commit.to_string(),
            commit: point.commit.to_string(),
            counts: Status::ALL.iter().zip(point.counts).map(|(status, count)| (status.id(), count)).collect(),
            kinds: kinds.chain([("unknown", point.unknown)]).collect(),
            words: WirePointWords { changed: point.words, formatting: point.formatting },
            oldest: point.oldest.map(|time| time.to_string()),
        }
    }
}

/// Returns the JSON Schema of a timeline.
pub(in crate::output) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<WireTimeline>()
}

/// Writes a timeline.
pub(super) fn write(timeline: &Timeline, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &WireTimeline::of(timeline))?;
    out.write_all(b"\n")
}

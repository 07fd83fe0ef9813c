//! The JSON contract `locdrift.history/1`. Consumers depend on it: add, never rename.

use std::collections::BTreeMap;
use std::io;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use crate::base::path::shown;
use crate::drift::DriftKind;
use crate::status::Status;
use crate::timeline::{LocaleLine, Timeline, TimelinePoint};

/// The name and version of the contract.
const SCHEMA: &str = "locdrift.history/1";

/// Drift over time.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub(in crate::output) struct WireTimeline {
    /// `locdrift.history/1`.
    schema: &'static str,
    /// The folder of the source, as given.
    source: String,
    /// The interval between two points: `day`, `week`, `month`, `quarter` or `year`.
    every: &'static str,
    /// The locales.
    locales: Vec<WireLine>,
}

/// One locale over time.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireLine {
    /// The language tag (BCP 47) of the locale.
    locale: String,
    /// The folder of the locale, as given.
    root: String,
    /// The points, oldest first; times at which the source or the locale did not exist have no point.
    points: Vec<WirePoint>,
    /// How long changes of the source took to reach the translations.
    lag: WireLag,
}

/// The result of `locdrift check` for both sides as they were at a point in time.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WirePoint {
    /// The time, in RFC 3339.
    time: String,
    /// The commit of the source, as used for `--source-rev`.
    source_commit: String,
    /// The commit of the translations, as used for `--locale-rev`.
    commit: String,
    /// The number of documents with each status.
    counts: BTreeMap<&'static str, usize>,
    /// The number of stale documents with each kind of drift.
    kinds: BTreeMap<&'static str, usize>,
    /// The words to review in stale documents, and those where only the formatting changed.
    words: WirePointWords,
    /// The time of the oldest change that the translations still lack, in RFC 3339.
    oldest: Option<String>,
}

/// The words of stale documents.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WirePointWords {
    /// The words to review.
    changed: usize,
    /// The words of blocks in which only inline markup changed.
    formatting: usize,
}

/// How long changes of the source took to reach the translations, in seconds.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct WireLag {
    /// The number of times that a document was brought up to date, fully or in part.
    arrivals: usize,
    /// The median time.
    median: Option<i64>,
    /// The 90th percentile of the times.
    percentile_90: Option<i64>,
    /// The number of documents that still lack changes at the last point.
    waiting: usize,
}

impl WireTimeline {
    /// Describes a timeline.
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
#[cfg(test)]
pub(in crate::output) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<WireTimeline>()
}

/// Writes a timeline.
pub(super) fn write(timeline: &Timeline, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &WireTimeline::of(timeline))?;
    out.write_all(b"\n")
}

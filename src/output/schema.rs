//! The JSON Schema of every format, made from the types that write it.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{handback, queue, report, timeline};
use crate::exchange::translate;
use crate::provenance::lock_schema;
use crate::{config, gate};

/// A format that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contract {
    /// `locdrift.yml`.
    Config,
    /// The report of `check`.
    Report,
    /// A line of the report with one document a line.
    ReportLine,
    /// The queue.
    Queue,
    /// What `apply`, `update` and the others did.
    Handback,
    /// A line that an engine reads.
    TranslateRequest,
    /// A line that an engine writes.
    TranslateAnswer,
    /// The manifest of a site.
    Manifest,
    /// The record of a page beside it.
    Lock,
    /// A line of a baseline.
    Baseline,
    /// Drift over time.
    History,
}

impl Contract {
    /// Every format.
    pub const ALL: [Self; 11] = [
        Self::Config,
        Self::Report,
        Self::ReportLine,
        Self::Queue,
        Self::Handback,
        Self::TranslateRequest,
        Self::TranslateAnswer,
        Self::Manifest,
        Self::Lock,
        Self::Baseline,
        Self::History,
    ];

    /// Returns the name under which the command line knows it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Report => "report",
            Self::ReportLine => "report-line",
            Self::Queue => "queue",
            Self::Handback => "handback",
            Self::TranslateRequest => "translate-request",
            Self::TranslateAnswer => "translate-answer",
            Self::Manifest => "manifest",
            Self::Lock => "lock",
            Self::Baseline => "baseline",
            Self::History => "history",
        }
    }

    /// Returns the format with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|contract| contract.id() == id)
    }

    /// Returns its schema.
    pub fn schema(self) -> Value {
        let schema = match self {
            Self::Config => config::schema(),
            Self::Report => report::schema(generator()),
            Self::ReportLine => report::line_schema(generator()),
            Self::Queue => queue::schema(generator()),
            Self::Handback => handback::schema(generator()),
            Self::TranslateRequest => translate::request_schema(generator()),
            Self::TranslateAnswer => translate::answer_schema(SchemaSettings::draft2020_12().into_generator()),
            Self::Manifest => report::manifest_schema(generator()),
            Self::Lock => lock_schema(generator()),
            Self::Baseline => gate::baseline_schema(generator()),
            Self::History => timeline::schema(generator()),
        };
        schema.to_value()
    }
}

/// Describes what is written, where every key stands whether there is anything to say or not.
fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().for_serialize().into_generator()
}

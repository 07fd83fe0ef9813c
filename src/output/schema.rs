//! The JSON Schema of every format. A test makes each from the types that write the format, and compares it with the
//! file that the program contains.

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
    pub fn schema(self) -> &'static str {
        match self {
            Self::Config => include_str!("schemas/config.json"),
            Self::Report => include_str!("schemas/report.json"),
            Self::ReportLine => include_str!("schemas/report-line.json"),
            Self::Queue => include_str!("schemas/queue.json"),
            Self::Handback => include_str!("schemas/handback.json"),
            Self::TranslateRequest => include_str!("schemas/translate-request.json"),
            Self::TranslateAnswer => include_str!("schemas/translate-answer.json"),
            Self::Manifest => include_str!("schemas/manifest.json"),
            Self::Lock => include_str!("schemas/lock.json"),
            Self::Baseline => include_str!("schemas/baseline.json"),
            Self::History => include_str!("schemas/history.json"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use schemars::generate::SchemaSettings;
    use schemars::{Schema, SchemaGenerator};

    use super::*;
    use crate::exchange::translate;
    use crate::output::{handback, queue, report, timeline};
    use crate::provenance::lock_schema;
    use crate::{config, gate};

    fn generated(contract: Contract) -> Schema {
        match contract {
            Contract::Config => config::schema(),
            Contract::Report => report::schema(generator()),
            Contract::ReportLine => report::line_schema(generator()),
            Contract::Queue => queue::schema(generator()),
            Contract::Handback => handback::schema(generator()),
            Contract::TranslateRequest => translate::request_schema(generator()),
            Contract::TranslateAnswer => translate::answer_schema(SchemaSettings::draft2020_12().into_generator()),
            Contract::Manifest => report::manifest_schema(generator()),
            Contract::Lock => lock_schema(generator()),
            Contract::Baseline => gate::baseline_schema(generator()),
            Contract::History => timeline::schema(generator()),
        }
    }

    /// Describes what is written, where every key stands whether there is anything to say or not.
    fn generator() -> SchemaGenerator {
        SchemaSettings::draft2020_12().for_serialize().into_generator()
    }

    /// To write the files anew: `LOCDRIFT_WRITE_SCHEMAS=1 cargo test --lib schema`.
    #[test]
    fn schemas_are_made_from_the_types() {
        for contract in Contract::ALL {
            let schema = format!("{:#}\n", generated(contract).to_value());
            if std::env::var_os("LOCDRIFT_WRITE_SCHEMAS").is_some() {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/output/schemas");
                std::fs::write(folder.join(contract.id()).with_extension("json"), schema).unwrap();
            } else {
                assert_eq!(contract.schema(), schema, "{}", contract.id());
            }
        }
    }
}

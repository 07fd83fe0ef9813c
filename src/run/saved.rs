//! What a saved report is told by, and what keeps one from being read.

/// The name and version of the contract of reports.
pub const REPORT_SCHEMA: &str = "locdrift.report/1";

/// Why a file is no report.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadableReport {
    /// It is no JSON, or not of the shape of a report.
    Json {
        /// The 1-based line.
        line: usize,
        /// The 1-based column.
        column: usize,
        /// The parser's own words.
        complaint: String,
    },
    /// It is JSON of another format, or of a later version.
    Schema {
        /// What it says that it is; empty where it does not.
        found: String,
    },
    /// A value is none of those that it can be.
    Value {
        /// Where it stands, by its keys.
        place: String,
        /// What it is.
        found: String,
    },
}

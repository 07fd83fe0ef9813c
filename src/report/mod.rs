//! Reports: what a run found, written for people and for programs.

mod diff;
pub(crate) mod escape;
mod github;
mod handback;
mod human;
mod identity;
mod json;
mod junit;
mod markdown;
mod ndjson;
pub(crate) mod place;
mod plain;
mod rank;
mod repositories;
mod review;
mod sarif;
mod verdict;
mod wire;

use std::io;
use std::path::{Path, PathBuf};

use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::locale::Locale;
use crate::rules::Finding;
use crate::status::{Document, Status};

pub use diff::write_diff;
pub use handback::{Counts, Handback, write_edit, write_outcome};
pub(crate) use handback::{never_fits_message, unfit_text, unsound_message};
pub use human::DEFAULT_LINES;
pub use plain::plain;
pub use review::Review;
pub use sarif::left_out as left_out_of_sarif;

/// What a run found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The source side.
    pub source: SourceReport,
    /// The locales, in the order in which they were asked for.
    pub locales: Vec<LocaleReport>,
    /// Findings in the source tree.
    pub source_findings: Vec<Finding>,
    /// What the gate made of the findings.
    pub verdict: Verdict,
}

/// The source side of a run.
#[derive(Clone, Debug)]
pub struct SourceReport {
    /// The folder, as it was named.
    pub root: PathBuf,
    /// The revision that was read, if it is not the file system.
    pub revision: Option<String>,
    /// How many source documents there are.
    pub documents: usize,
}

/// What a run found in one locale.
#[derive(Clone, Debug)]
pub struct LocaleReport {
    /// The locale.
    pub locale: Locale,
    /// The folder, as it was named.
    pub root: PathBuf,
    /// The revision that was read, if it is not the file system.
    pub revision: Option<String>,
    /// Its documents, by path.
    pub documents: Vec<Document>,
    /// What there is to act on: by document, then what is not about one.
    pub findings: Vec<Finding>,
}

impl LocaleReport {
    /// Counts the documents of a status.
    pub fn count(&self, status: Status) -> usize {
        self.documents.iter().filter(|document| document.status == status).count()
    }
}

impl Report {
    /// Iterates over all findings: those of the source, then those of each locale.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.source_findings.iter().chain(self.locales.iter().flat_map(|locale| &locale.findings))
    }

    /// Tells whether the gate denies the run.
    pub fn is_denied(&self) -> bool {
        self.verdict.denied > 0
    }
}

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: what needs attention first.
    Human,
    /// One JSON object.
    Json,
    /// One JSON object a line: each document, then a summary.
    Ndjson,
    /// SARIF 2.1.0, for code scanning and editors.
    Sarif,
    /// Workflow commands of GitHub Actions, which become annotations.
    Github,
    /// A job summary or a comment on a pull request.
    Markdown,
    /// JUnit XML: a suite a locale, a case a document.
    Junit,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 7] =
        [Self::Human, Self::Json, Self::Ndjson, Self::Sarif, Self::Github, Self::Markdown, Self::Junit];

    /// Returns the name under which the command line knows the format.
    pub fn id(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Markdown => "markdown",
            Self::Junit => "junit",
        }
    }

    /// Returns the format with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }
}

/// How a report is laid out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Layout<'a> {
    /// How many lines a report for people may have; `None` for as many as it takes.
    pub lines: Option<usize>,
    /// The folder to which annotations and code scanning relate the paths of files; `None` to
    /// leave them as the folders were named.
    pub base: Option<&'a Path>,
    /// What is to be typed next where the run is denied; `None` where only a rule's page helps.
    pub next: Option<&'a str>,
}

/// Writes a report in a format. Colours are written as ANSI sequences; strip them where they are
/// not wanted.
///
/// # Errors
///
/// Those of the writer.
pub fn write(
    report: &Report,
    format: Format,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::write(report, layout, localizer, out),
        Format::Json => json::write(report, localizer, out),
        Format::Ndjson => ndjson::write(report, localizer, out),
        Format::Sarif => sarif::write(report, layout, localizer, out),
        Format::Github => github::write(report, layout, localizer, out),
        Format::Markdown => markdown::write(report, layout, localizer, out),
        Format::Junit => junit::write(report, localizer, out),
    }
}

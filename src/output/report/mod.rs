//! Reports: what a run found, written for people and for programs.

mod badge;
mod github;
mod html;
pub(crate) mod human;
mod identity;
mod json;
mod junit;
mod markdown;
mod ndjson;
mod openmetrics;
mod page;
mod page_manifest;
mod rank;
mod repositories;
mod review;
mod sarif;
mod side_by_side;
mod touched;
mod verdict;
mod wire;

use std::io;
use std::path::Path;

#[cfg(test)]
use schemars::{Schema, SchemaGenerator};

use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::output::{EscapeForm, write_inert};
use crate::run::Report;

pub use html::{HtmlContext, HtmlPages};
pub use human::DEFAULT_LINES;
pub use page_manifest::ManifestFiles;
pub use review::Review;
pub use sarif::left_out as left_out_of_sarif;
pub use wire::{SavedReport, Unmergeable};

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFormat {
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
    /// A page to open in a browser.
    Html,
    /// OpenMetrics text, for what watches numbers over time.
    OpenMetrics,
    /// A badge as SVG.
    Badge,
    /// A badge as the JSON that badge services take.
    BadgeJson,
    /// What a site has to know of each page to tell its readers that a translation is behind.
    Manifest,
}

/// Returns the JSON Schema of a report.
#[cfg(test)]
pub(super) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<wire::WireReport<'_>>()
}

/// Returns the JSON Schema of a line of a report with one document a line.
#[cfg(test)]
pub(super) fn line_schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<wire::WireLine<'_>>()
}

/// Returns the JSON Schema of a manifest.
#[cfg(test)]
pub(super) fn manifest_schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<page_manifest::PageManifest<'_>>()
}

impl ReportFormat {
    /// Every format.
    pub const ALL: [Self; 12] = [
        Self::Human,
        Self::Json,
        Self::Ndjson,
        Self::Sarif,
        Self::Github,
        Self::Markdown,
        Self::Junit,
        Self::Html,
        Self::OpenMetrics,
        Self::Badge,
        Self::BadgeJson,
        Self::Manifest,
    ];

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
            Self::Html => "html",
            Self::OpenMetrics => "openmetrics",
            Self::Badge => "badge",
            Self::BadgeJson => "badge-json",
            Self::Manifest => "manifest",
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
    /// How many rows of the screen a report for people may take; `None` for as many as it takes.
    pub lines: Option<usize>,
    /// How many columns a row of the screen has: a longer line takes several rows. `None` where
    /// there is no screen.
    pub width: Option<usize>,
    /// The folder to which annotations and code scanning relate the paths of files; `None` to
    /// leave them as the folders were named.
    pub base: Option<&'a Path>,
    /// What is to be typed next where the run is denied; `None` where only a rule's page helps.
    pub next: Option<&'a str>,
    /// What a page to open in a browser shows beside the report.
    pub html: HtmlContext<'a>,
}

/// Writes a report in a format. Colours are written as ANSI sequences; strip them where they are
/// not wanted.
///
/// # Errors
///
/// Those of the writer.
pub fn write(
    report: &Report,
    verdict: &Verdict,
    format: ReportFormat,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let (json, shown) = (EscapeForm::Json, EscapeForm::Shown);
    match format {
        ReportFormat::Human => human::write(report, verdict, layout, localizer, out),
        ReportFormat::Json => write_inert(out, json, |out| json::write(report, verdict, localizer, out)),
        ReportFormat::Ndjson => write_inert(out, json, |out| ndjson::write(report, verdict, localizer, out)),
        ReportFormat::Sarif => write_inert(out, json, |out| sarif::write(report, verdict, layout, localizer, out)),
        ReportFormat::Github => write_inert(out, shown, |out| github::write(report, verdict, layout, localizer, out)),
        ReportFormat::Markdown => {
            write_inert(out, shown, |out| markdown::write(report, verdict, layout, localizer, out))
        }
        ReportFormat::Junit => junit::write(report, verdict, localizer, out),
        ReportFormat::Html => html::write_page(report, verdict, layout, localizer, out),
        ReportFormat::OpenMetrics => openmetrics::write(report, verdict, out),
        ReportFormat::Badge => badge::write_svg(report, verdict, localizer, out),
        ReportFormat::BadgeJson => badge::write_json(report, verdict, localizer, out),
        ReportFormat::Manifest => write_inert(out, json, |out| page_manifest::write(report, out)),
    }
}

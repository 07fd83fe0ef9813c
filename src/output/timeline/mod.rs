//! Drift over time, written for people, spreadsheets and programs.

mod csv;
mod human;
mod json;

use std::io;

use crate::i18n::Localizer;
use crate::output::{EscapeForm, write_inert};
use crate::timeline::Timeline;

pub(super) use json::WireTimeline;
#[cfg(test)]
pub(super) use json::schema;

/// A format of a timeline. As a page, it stands in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelineFormat {
    /// For people: a row and a bar for each point.
    Human,
    /// One JSON object.
    Json,
    /// A row for each point of each locale, for spreadsheets.
    Csv,
    /// The report as it is now, with curves, to open in a browser.
    Html,
}

impl TimelineFormat {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Human, Self::Json, Self::Csv, Self::Html];

    /// Returns the name under which the command line knows the format.
    pub fn id(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }

    /// Returns the format with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }
}

/// Writes a timeline in a format other than a page.
///
/// # Errors
///
/// Those of the writer.
pub fn write_timeline(
    timeline: &Timeline,
    format: TimelineFormat,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        TimelineFormat::Human => human::write(timeline, localizer, out),
        TimelineFormat::Json | TimelineFormat::Html => {
            write_inert(out, EscapeForm::Json, |out| json::write(timeline, out))
        }
        TimelineFormat::Csv => csv::write(timeline, out),
    }
}

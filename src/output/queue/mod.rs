//! The queue, written for people, spreadsheets and programs.

mod csv;
mod files;
mod human;
mod json;
mod markdown;

use std::io;

use crate::base::progress::Progress;
use crate::i18n::{Localizer, Message};
use crate::output::report::Layout;
use crate::output::{EscapeForm, Inert, write_inert};
use crate::queue::{Error, Queue};
use crate::run::LocaleReport;
use crate::status::Status;

#[cfg(test)]
pub(super) use json::schema;

pub use files::{Files, paths, write_files};

/// A format of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueFormat {
    /// For people who hand out work: batches, and what comes first.
    Human,
    /// One JSON object.
    Json,
    /// A row a document, for spreadsheets; or one a segment.
    Csv,
    /// A checklist.
    Markdown,
    /// XLIFF 1.2, a file a batch.
    Xliff,
    /// PO, a file a document.
    Po,
    /// XLIFF 2.1, a file a batch.
    Xliff2,
    /// TMX, a file a locale: no queue, but what is translated.
    Tmx,
}

impl QueueFormat {
    /// Every format.
    pub const ALL: [Self; 8] =
        [Self::Human, Self::Json, Self::Csv, Self::Markdown, Self::Xliff, Self::Xliff2, Self::Po, Self::Tmx];

    /// Returns the name under which the command line knows the format.
    pub fn id(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Xliff => "xliff",
            Self::Po => "po",
            Self::Xliff2 => "xliff2",
            Self::Tmx => "tmx",
        }
    }

    /// Tells whether unchanged segments can be written too.
    pub fn has_context(self) -> bool {
        matches!(self, Self::Json | Self::Xliff | Self::Xliff2)
    }

    /// Tells whether it always has the segments of every document.
    pub fn has_segments(self) -> bool {
        !matches!(self, Self::Human | Self::Csv | Self::Tmx)
    }

    /// Returns the ending of its files, for a format that makes several.
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Xliff | Self::Xliff2 => Some("xlf"),
            Self::Po => Some("po"),
            Self::Markdown => Some("md"),
            Self::Tmx => Some("tmx"),
            Self::Human | Self::Json | Self::Csv => None,
        }
    }

    /// Returns the format with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }
}

/// What kept a queue from being written to its end.
#[derive(Debug)]
pub enum Interrupted {
    /// A document could not be read again.
    Input(Error),
    /// The writer refused.
    Output(io::Error),
}

impl From<Error> for Interrupted {
    fn from(error: Error) -> Self {
        Self::Input(error)
    }
}

impl From<io::Error> for Interrupted {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// How a queue is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct QueueOptions<'a> {
    /// How many lines people get, and to which folder links are relative.
    pub layout: Layout<'a>,
    /// Whether unchanged segments are written, in the formats that have room for them.
    pub context: bool,
    /// Whether a table has a row for each segment, instead of one for each document.
    pub segments: bool,
    /// Whether control characters of the documents are escaped where a format would keep them.
    pub for_terminal: bool,
}

/// Writes a queue in a format, if that makes one file of it. Colours are written as ANSI sequences; strip them where they are
/// not wanted.
///
/// # Errors
///
/// Those of the writer, and of documents that are not what they were.
pub fn write(
    queue: &Queue<'_>,
    format: QueueFormat,
    style: QueueOptions<'_>,
    localizer: &Localizer,
    progress: &dyn Progress,
    out: &mut dyn io::Write,
) -> Result<(), Interrupted> {
    match format {
        QueueFormat::Human => Ok(human::write(queue, style.layout, localizer, out)?),
        QueueFormat::Json => write_inert(out, EscapeForm::Json, |out| json::write(queue, style.context, progress, out)),
        QueueFormat::Csv if style.segments => csv::write_segments(queue, style.for_terminal, localizer, progress, out),
        QueueFormat::Csv => csv::write(queue, style.for_terminal, localizer, out),
        QueueFormat::Markdown => markdown::write(queue, style.layout, localizer, progress, out),
        QueueFormat::Xliff | QueueFormat::Xliff2 | QueueFormat::Po | QueueFormat::Tmx if style.for_terminal => {
            let mut inert = Inert::new(out, EscapeForm::Shown);
            files::write_files(queue, format, style, localizer, progress, &mut files::Only(Some(&mut inert)))
        }
        QueueFormat::Xliff | QueueFormat::Xliff2 | QueueFormat::Po | QueueFormat::Tmx => {
            files::write_files(queue, format, style, localizer, progress, &mut files::Only(Some(out)))
        }
    }
}

/// Tells how much there is: a line a locale, and how much of it repeats.
fn summary(queue: &Queue<'_>, localizer: &Localizer) -> Vec<String> {
    let mut lines = Vec::new();
    for side in &queue.report().locales {
        let own = || queue.entries().iter().filter(|entry| entry.locale == side.locale);
        let documents = own().count();
        if documents == 0 {
            continue;
        }
        let mut parts = vec![localizer.text(&Message::QueueLocale { locale: &side.locale, documents })];
        for (status, label) in [
            (Status::Stale, Message::StatusStale),
            (Status::Missing, Message::StatusMissing),
            (Status::Current, Message::StatusCurrent),
        ] {
            let count = own().filter(|entry| entry.status == status).count();
            if count > 0 {
                let number = localizer.text(&Message::MarkdownNumber { count });
                parts.push(format!("{} {number}", localizer.text(&label)));
            }
        }
        parts.push(localizer.text(&Message::QueueSegments { segments: own().map(|entry| entry.segments.all()).sum() }));
        let damaged = own().map(|entry| entry.segments.repair).sum();
        if damaged > 0 {
            parts.push(localizer.text(&Message::QueueDamaged { segments: damaged }));
        }
        parts.push(localizer.text(&Message::QueueWords { words: own().map(|entry| entry.words).sum() }));
        let repeated: usize = own().map(|entry| entry.words - entry.counted).sum();
        if repeated > 0 {
            parts.push(localizer.text(&Message::QueueRepeated { words: repeated }));
        }
        lines.push(localizer.joined(parts));
    }
    lines
}

/// Tells of documents whose damage needs nobody.
pub fn repairable(queue: &Queue<'_>, localizer: &Localizer) -> Option<String> {
    let sides = queue.report().locales.iter();
    let documents = sides.map(LocaleReport::repairable).sum();
    (documents > 0).then(|| localizer.text(&Message::QueueRepairable { documents }))
}

/// Renders what the queue cannot judge, a line a locale: translations that do not record their
/// source.
pub fn untracked(queue: &Queue<'_>, localizer: &Localizer) -> Vec<String> {
    let untracked = queue.report().locales.iter().map(|side| (&side.locale, side.count(Status::Untracked)));
    let untracked = untracked.filter(|(_, documents)| *documents > 0);
    untracked.map(|(locale, documents)| localizer.text(&Message::QueueUntracked { locale, documents })).collect()
}

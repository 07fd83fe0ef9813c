//! A row a document, or a row a segment, for spreadsheets.
//!
//! RFC 4180 with a byte order mark, by which spreadsheets know UTF-8. A cell from which a
//! spreadsheet would compute gets an apostrophe before it, so that it stays text.

use std::borrow::Cow;
use std::io;

use csv::{Terminator, WriterBuilder};

use super::Interrupted;
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::base::text::plain;
use crate::document::inline::Inline;
use crate::drift::DriftKind;
use crate::i18n::Localizer;
use crate::output::escape::is_mention;
use crate::provenance::TranslationType;
use crate::queue::{Batch, Portion, Queue, Repeat, SegmentCounts};
use crate::segment::{Segment, SegmentChange, SegmentDamage};

/// The columns. Consumers depend on them: add at the end, never rename.
const COLUMNS: [&str; 26] = [
    "batch",
    "owner",
    "locale",
    "rank",
    "score",
    "reasons",
    "path",
    "source_path",
    "status",
    "drift",
    "translation_type",
    "item",
    "part",
    "segment",
    "change",
    "block",
    "headings",
    "source_lines",
    "translation_lines",
    "words",
    "counted_words",
    "base",
    "head",
    "present",
    "also_in",
    "damage",
];

/// The columns of a table with a row a document.
const DOCUMENT_COLUMNS: [&str; 19] = [
    "batch",
    "owner",
    "locale",
    "rank",
    "score",
    "reasons",
    "path",
    "source_path",
    "status",
    "drift",
    "translation_type",
    "item",
    "part",
    "changed",
    "new",
    "deleted",
    "words",
    "counted_words",
    "repair",
];

/// Writes a row a document; of one that is in several batches, a row for each.
pub(super) fn write(
    queue: &Queue<'_>,
    for_terminal: bool,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> Result<(), Interrupted> {
    let mut table = Table::new(for_terminal, &DOCUMENT_COLUMNS, out)?;
    for (batch, piece) in pieces(queue) {
        let entry = &queue.entries()[piece.entry];
        let SegmentCounts { changed, new, deleted, repair } = entry.segments;
        let sizes = [changed, new, deleted, entry.words, piece.words, repair].map(|size| size.to_string());
        table.row(document_cells(queue, batch, piece, localizer).into_iter().chain(sizes))?;
    }
    table.finish()
}

/// Writes a row a segment.
pub(super) fn write_segments(
    queue: &Queue<'_>,
    for_terminal: bool,
    localizer: &Localizer,
    progress: &dyn Progress,
    out: &mut dyn io::Write,
) -> Result<(), Interrupted> {
    let mut table = Table::new(for_terminal, &COLUMNS, out)?;
    let mut batches = pieces(queue).map(|(batch, _)| batch);
    queue.stream(pieces(queue).map(|(_, piece)| piece), false, progress, |piece, item| -> Result<(), Interrupted> {
        let Some(batch) = batches.next() else { return Ok(()) };
        let entry = &queue.entries()[piece.entry];
        let document = document_cells(queue, batch, piece, localizer);
        let mut segments = item.segments.iter().filter(|segment| segment.change != SegmentChange::Unchanged);
        let mut row = |at: usize, segment: Option<&Segment>| {
            let repeat = queue.repeat(piece.entry, at);
            table.row(document.iter().cloned().chain(segment_cells(segment, &repeat, &entry.path)))
        };
        if piece.segments.is_empty() {
            // Nothing is known of its segments; it needs a person all the same.
            row(0, None)?;
        }
        for at in piece.segments.clone() {
            row(at, segments.next())?;
        }
        Ok(())
    })?;
    table.finish()
}

/// Iterates over what is in the batches.
fn pieces<'a>(queue: &'a Queue<'_>) -> impl Iterator<Item = (&'a Batch, &'a Portion)> {
    queue.batches().iter().flat_map(|batch| batch.pieces.iter().map(move |piece| (batch, piece)))
}

/// A table that is being written.
struct Table<'a> {
    writer: csv::Writer<&'a mut dyn io::Write>,
    for_terminal: bool,
}

impl<'a> Table<'a> {
    fn new(for_terminal: bool, columns: &[&str], out: &'a mut dyn io::Write) -> Result<Self, Interrupted> {
        out.write_all(b"\xef\xbb\xbf")?;
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        writer.write_record(columns).map_err(refused)?;
        Ok(Self { writer, for_terminal })
    }

    fn row(&mut self, cells: impl Iterator<Item = String>) -> Result<(), Interrupted> {
        let for_terminal = self.for_terminal;
        let cells = cells.enumerate().map(|(column, cell)| match COLUMNS.get(column) {
            // A name computes nothing, and whoever looks for it finds it.
            Some(&"owner") if is_mention(&cell) => cell,
            _ => shown(&cell, for_terminal),
        });
        Ok(self.writer.write_record(cells).map_err(refused)?)
    }

    fn finish(mut self) -> Result<(), Interrupted> {
        Ok(self.writer.flush()?)
    }
}

/// Gives an error of the writer back as it was, so that a closed pipe is known.
fn refused(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        kind => io::Error::other(format!("{kind:?}")),
    }
}

/// The cells that are the same for all segments of a document.
fn document_cells(queue: &Queue<'_>, batch: &Batch, piece: &Portion, localizer: &Localizer) -> [String; 13] {
    let entry = &queue.entries()[piece.entry];
    let made = queue.pair(piece.entry).record().and_then(|record| record.translation_type.as_ref());
    let reasons: Vec<String> = entry.priority.reasons().map(|reason| reason.text(localizer)).collect();
    [
        batch.id.clone(),
        batch.owner.as_deref().unwrap_or_default().to_owned(),
        entry.locale.to_string(),
        (piece.entry + 1).to_string(),
        entry.priority.score().rounded().to_string(),
        localizer.joined(reasons),
        entry.path.to_string(),
        entry.source_path.to_string(),
        entry.status.id().to_owned(),
        entry.drift.map_or("", DriftKind::id).to_owned(),
        made.map_or("", TranslationType::as_str).to_owned(),
        entry.id.clone(),
        if piece.parts > 1 { format!("{} of {}", piece.part, piece.parts) } else { String::new() },
    ]
}

fn segment_cells(segment: Option<&Segment>, repeat: &Repeat<'_>, own: &DocPath) -> [String; 13] {
    let Some(segment) = segment else { return Default::default() };
    let raw = |inline: &Option<Inline>| inline.as_ref().map(Inline::raw).unwrap_or_default();
    let others = repeat.others.iter().map(|other| other.path).filter(|path| *path != own);
    let mut also: Vec<&str> = others.map(DocPath::as_str).collect();
    also.dedup();
    [
        segment.id.clone(),
        segment.change.id().to_owned(),
        segment.block.clone(),
        segment.headings.join(" › "),
        lines(segment.source_lines),
        lines(segment.translation_lines),
        segment.words.to_string(),
        repeat.words.to_string(),
        raw(&segment.base),
        raw(&segment.head),
        raw(&segment.present),
        also.join("; "),
        segment.damage.iter().map(damage).collect::<Vec<_>>().join("\n"),
    ]
}

/// Renders what is damaged, a line each.
fn damage(damage: &SegmentDamage) -> String {
    let SegmentDamage { rule, base, translation } = damage;
    format!("{}: {translation} | {base}", rule.id())
}

/// Renders lines so that no spreadsheet takes them for a date.
fn lines(lines: Option<(u32, u32)>) -> String {
    match lines {
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}–{last}"),
        None => String::new(),
    }
}

/// Makes a cell of a text.
fn shown(text: &str, for_terminal: bool) -> String {
    let cell = cell_of(text);
    if for_terminal { plain(&cell).into_owned() } else { cell.into_owned() }
}

/// Keeps a spreadsheet from computing with a cell.
fn cell_of(text: &str) -> Cow<'_, str> {
    let begins_formula = |c: char| {
        // Excel takes the wide forms too, where its language writes them.
        matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
    };
    if text.starts_with(begins_formula) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_terminal_gets_no_control_characters() {
        assert_eq!(shown("a\u{1b}[31m\u{202e}\nb", true), "a\\u{1b}[31m\\u{202e}\\nb");
        assert_eq!(shown("\t=a", true), "'\\t=a");
        assert_eq!(shown("a\u{1b}", false), "a\u{1b}");
    }

    proptest! {
        #[test]
        fn no_cell_is_a_formula(text in "[=+\\-@\t\r\n＝＠ a']{0,6}") {
            let cell = cell_of(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{cell:?}");
            prop_assert_eq!(cell.strip_prefix('\'').unwrap_or(&cell), text.strip_prefix('\'').unwrap_or(&text));
        }
    }
}

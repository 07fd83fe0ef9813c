//! For people who hand out work: how much there is, the batches, and what comes first.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use crate::i18n::{Localizer, Message};
use crate::output::plain;
use crate::output::report::Layout;
use crate::queue::{Batch, Entry, Queue};
use crate::status::Pair;
use crate::wording::renamed_text;

const HEADING: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// How wide a column may grow.
const WIDEST: usize = 60;

/// Lines around the two lists: headings, what was cut, and what stands between.
const FRAME: usize = 6;

pub(super) fn write(
    queue: &Queue<'_>,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn Write,
) -> io::Result<()> {
    if queue.entries().is_empty() {
        return writeln!(out, "{}", localizer.text(&Message::QueueNothing));
    }
    let summary = super::summary(queue, localizer);
    for line in &summary {
        writeln!(out, "{HEADING}{}{HEADING:#}", plain(line))?;
    }
    let (batches, entries) = (queue.batches(), queue.entries());
    let room = layout.lines.map(|lines| lines.saturating_sub(summary.len() + FRAME).max(2));
    let (some_batches, some_entries) = shares(room, batches.len(), entries.len());
    let batch_rows = batches[..some_batches].iter().map(|batch| batch_row(batch, queue, localizer)).collect();
    let heading = Message::QueueBatches { max: queue.max_words() };
    table(&localizer.text(&heading), batch_rows, batches.len() - some_batches, localizer, out)?;
    let has_one_locale = queue.report().locales.len() == 1;
    let entry_rows = (entries[..some_entries].iter().enumerate())
        .map(|(at, entry)| entry_row(entry, queue.pair(at), has_one_locale, localizer))
        .collect();
    table(&localizer.text(&Message::QueueFirst), entry_rows, entries.len() - some_entries, localizer, out)
}

/// Shares the lines that there are between two lists; what one leaves the other may take.
fn shares(room: Option<usize>, first: usize, second: usize) -> (usize, usize) {
    let Some(room) = room else { return (first, second) };
    let of_first = first.min((room / 2).max(room.saturating_sub(second)));
    (of_first, second.min(room - of_first))
}

fn batch_row(batch: &Batch, queue: &Queue<'_>, localizer: &Localizer) -> Vec<String> {
    let owner = batch.owner.as_deref().map(str::to_owned);
    let mut size = vec![
        localizer.text(&Message::QueueDocuments { documents: batch.pieces.len() }),
        localizer.text(&Message::QueueWords { words: batch.words }),
    ];
    let first = batch.pieces.first();
    size.extend(
        first
            .filter(|piece| piece.parts > 1)
            .map(|piece| localizer.text(&Message::QueuePart { part: piece.part, parts: piece.parts })),
    );
    let path = first.map(|piece| queue.entries()[piece.entry].path.to_string()).unwrap_or_default();
    vec![batch.id.clone(), owner.unwrap_or_else(|| localizer.text(&Message::QueueNoOwner)), size.join(" · "), path]
}

fn entry_row(entry: &Entry, pair: &Pair, has_one_locale: bool, localizer: &Localizer) -> Vec<String> {
    let score = localizer.text(&Message::MarkdownNumber { count: entry.priority.score().rounded() });
    let reasons = entry.priority.reasons().map(|reason| reason.text(localizer));
    let reasons: Vec<String> = reasons.chain(renamed_text(pair, localizer)).collect();
    let path = if has_one_locale { entry.path.to_string() } else { format!("{} {}", entry.locale, entry.path) };
    vec![score, path, reasons.join(" · ")]
}

/// Writes a list in columns, and how much of it was left out.
fn table(
    heading: &str,
    mut rows: Vec<Vec<String>>,
    cut: usize,
    localizer: &Localizer,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "\n  {HEADING}{heading}{HEADING:#}")?;
    rows.iter_mut().flatten().for_each(|cell| *cell = plain(cell).into_owned());
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0).min(WIDEST);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in &rows {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let is_last = column + 1 == columns;
            let gap = if is_last { 0 } else { width.saturating_sub(cell.width()) + 2 };
            if is_last {
                line.push_str(&format!("{DIM}{cell}{DIM:#}"));
            } else {
                line.push_str(&format!("{cell}{:gap$}", ""));
            }
        }
        writeln!(out, "    {line}")?;
    }
    if cut > 0 {
        writeln!(out, "    {DIM}{}{DIM:#}", localizer.text(&Message::QueueMore { count: cut }))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_list_leaves_the_other_takes() {
        assert_eq!(shares(None, 3, 9), (3, 9));
        assert_eq!(shares(Some(20), 100, 100), (10, 10));
        assert_eq!(shares(Some(20), 3, 100), (3, 17));
        assert_eq!(shares(Some(20), 100, 3), (17, 3));
    }
}

//! For people who hand out work: how much there is, the batches, and what comes first.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use crate::i18n::{Localizer, Message};
use crate::output::place::rows;
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

/// How far lines of a list stand in.
const INDENT: usize = 4;

pub(super) fn write(
    queue: &Queue<'_>,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn Write,
) -> io::Result<()> {
    if queue.entries().is_empty() {
        let of_known = super::untracked(queue, localizer).is_empty();
        let nothing = if of_known { Message::QueueNothing } else { Message::QueueNothingKnown };
        return writeln!(out, "{}", localizer.text(&nothing));
    }
    let summary = super::summary(queue, localizer);
    for line in &summary {
        writeln!(out, "{HEADING}{}{HEADING:#}", plain(line))?;
    }
    let (batches, entries) = (queue.batches(), queue.entries());
    let heading = localizer.text(&Message::QueueBatches { max: queue.max_words() });
    let of_summary: usize = summary.iter().map(|line| rows(plain(line).width(), layout.width)).sum();
    let room = layout.lines.map(|lines| lines.saturating_sub(of_summary + FRAME));
    // Every line takes a row, so no more of them are ever shown.
    let most = room.map_or(usize::MAX, |room| room.max(2));
    let batch_lines: Vec<_> = batches.iter().take(most).map(|batch| batch_row(batch, queue, localizer)).collect();
    let has_one_locale = queue.report().locales.len() == 1;
    let entry_lines: Vec<_> = (entries.iter().take(most).enumerate())
        .map(|(at, entry)| entry_row(entry, queue.pair(at), has_one_locale, localizer))
        .collect();
    let (mut first, mut second) = (Table::of(batch_lines), Table::of(entry_lines));
    let (some_batches, some_entries) = shares(room, &first.rows(layout.width), &second.rows(layout.width));
    first.lines.truncate(some_batches);
    second.lines.truncate(some_entries);
    first.write(&heading, batches.len() - some_batches, localizer, out)?;
    second.write(&localizer.text(&Message::QueueFirst), entries.len() - some_entries, localizer, out)
}

/// Shares the rows that there are between two lists, of whose lines each takes some; what one
/// leaves the other may take. Each shows a line, whatever it takes.
fn shares(room: Option<usize>, first: &[usize], second: &[usize]) -> (usize, usize) {
    let Some(room) = room else { return (first.len(), second.len()) };
    let all = |lines: &[usize]| lines.iter().sum::<usize>();
    let of_first = all(first).min((room / 2).max(room.saturating_sub(all(second))));
    let (some, used) = fitting(first, of_first);
    (some, fitting(second, room.saturating_sub(used)).0)
}

/// Counts the lines that fit into rows of the screen, and the rows that they take.
fn fitting(lines: &[usize], room: usize) -> (usize, usize) {
    let mut used = 0;
    let fit = |rows: &&usize| {
        let is_first = used == 0;
        used += **rows;
        is_first || used <= room
    };
    let count = lines.iter().take_while(fit).count();
    (count, lines[..count].iter().sum())
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
    vec![
        batch.id.clone(),
        owner.unwrap_or_else(|| localizer.text(&Message::QueueNoOwner)),
        localizer.joined(size),
        path,
    ]
}

fn entry_row(entry: &Entry, pair: &Pair, has_one_locale: bool, localizer: &Localizer) -> Vec<String> {
    let score = localizer.text(&Message::MarkdownNumber { count: entry.priority.score().rounded() });
    let reasons = entry.priority.reasons().map(|reason| reason.text(localizer));
    let reasons: Vec<String> = reasons.chain(renamed_text(pair, localizer)).collect();
    let path = if has_one_locale { entry.path.to_string() } else { format!("{} {}", entry.locale, entry.path) };
    vec![score, path, localizer.joined(reasons)]
}

/// A list in columns.
struct Table {
    lines: Vec<Vec<String>>,
}

impl Table {
    fn of(mut lines: Vec<Vec<String>>) -> Self {
        lines.iter_mut().flatten().for_each(|cell| *cell = plain(cell).into_owned());
        Self { lines }
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.lines.first().map_or(0, Vec::len);
        let width = |column: usize| self.lines.iter().map(|line| line[column].width()).max().unwrap_or(0).min(WIDEST);
        (0..columns).map(width).collect()
    }

    /// Counts the rows of the screen that each line takes.
    fn rows(&self, width: Option<usize>) -> Vec<usize> {
        let widths = self.widths();
        let columns = |line: &Vec<String>| {
            let (last, others) = line.split_last()?;
            let others: usize = others.iter().zip(&widths).map(|(cell, width)| cell.width().max(*width) + 2).sum();
            Some(INDENT + others + last.width())
        };
        self.lines.iter().map(|line| rows(columns(line).unwrap_or_default(), width)).collect()
    }

    /// Writes the list, and how much of it was left out.
    fn write(&self, heading: &str, cut: usize, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "\n  {HEADING}{heading}{HEADING:#}")?;
        let widths = self.widths();
        for cells in &self.lines {
            let mut line = String::new();
            for (column, (cell, width)) in cells.iter().zip(&widths).enumerate() {
                let is_last = column + 1 == cells.len();
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_list_leaves_the_other_takes() {
        let shares = |room, first, second| super::shares(room, &vec![1; first], &vec![1; second]);
        assert_eq!(shares(None, 3, 9), (3, 9));
        assert_eq!(shares(Some(20), 100, 100), (10, 10));
        assert_eq!(shares(Some(20), 3, 100), (3, 17));
        assert_eq!(shares(Some(20), 100, 3), (17, 3));
        assert_eq!(shares(Some(0), 9, 9), (1, 1));
    }

    #[test]
    fn lines_that_take_several_rows_count_as_many() {
        assert_eq!(shares(Some(20), &[3; 9], &[2; 9]), (3, 5));
        assert_eq!(shares(Some(20), &[1; 4], &[4; 9]), (4, 4));
        assert_eq!(shares(Some(4), &[9], &[9, 1]), (1, 1));
        let table = Table::of(vec![vec!["a".repeat(20), "b".repeat(60)], vec!["c".into(), "d".into()]]);
        assert_eq!(table.rows(Some(43)), [2, 1]);
        assert_eq!(table.rows(Some(40)), [3, 1]);
        assert_eq!(table.rows(None), [1, 1]);
    }
}

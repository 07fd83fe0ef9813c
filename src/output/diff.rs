//! One document at a time: each change of the source, and where it touches the translation.

use std::fmt::Write as _;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use jiff::tz::TimeZone;
use similar::ChangeTag;
use unicode_width::UnicodeWidthStr;

use super::plain;
use crate::base::text::range;
use crate::drift::{Assessment, Change, Drift, DriftKind, runs};
use crate::i18n::{Localizer, Message};
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::wording::renamed_text;
use crate::wording::unrecovered_text;
use crate::wording::{kind_label, status_label as label};

const HEADING: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const GONE: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();
const PLACE: Style = AnsiColor::Cyan.on_default();

/// The narrowest column in which text can be read beside another.
const NARROWEST: usize = 30;

/// Writes the changes of every document of a report for people. With `width`, the source before
/// and now stand beside each other if there is room.
///
/// # Errors
///
/// Those of the writer.
pub fn write_diff(report: &Report, width: Option<usize>, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let documents = report.locales.iter().flat_map(|locale| &locale.pairs);
    for (at, document) in documents.enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        write_document(document, width, localizer, out)?;
    }
    Ok(())
}

fn write_document(document: &Pair, width: Option<usize>, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let path = plain(document.path.as_str());
    writeln!(out, "{HEADING}{path}{HEADING:#} {DIM}({}){DIM:#}", document.locale)?;
    if let Some(renamed) = renamed_text(document, localizer) {
        writeln!(out, "  {DIM}{}{DIM:#}", plain(&renamed))?;
    }
    let is_drifted = document.status == Status::Stale || document.renamed_from.is_some();
    let Some(assessment) = document.drift.as_ref().filter(|_| is_drifted) else {
        let status = label(document.status, localizer);
        let message = match document.status {
            Status::Current => Message::DiffCurrent,
            _ => Message::DiffNotStale { status: &status },
        };
        return writeln!(out, "  {}", localizer.text(&message));
    };
    let drift = match &assessment.drift {
        Ok(drift) => drift,
        Err(why) => {
            let why = unrecovered_text(why, localizer);
            return writeln!(out, "  {}", plain(&localizer.text(&Message::FindingStaleUnknown { why: &why })));
        }
    };
    writeln!(out, "  {DIM}{}{DIM:#}", summary(assessment, drift, localizer))?;
    if drift.changes.is_empty() {
        writeln!(out, "  {}", localizer.text(&Message::DiffOnlyCosmetic))?;
    }
    for change in &drift.changes {
        writeln!(out)?;
        write_change(change, width, localizer, out)?;
    }
    Ok(())
}

fn summary(assessment: &Assessment, drift: &Drift, localizer: &Localizer) -> String {
    let mut parts = vec![localizer.text(&kind_label(drift.kind))];
    if drift.kind == DriftKind::Text {
        let (changed, total) = (drift.words.changed, drift.words.total);
        parts.push(localizer.text(&Message::ReportWords { changed, total }));
    }
    let since = assessment.since.and_then(|since| Some((since.commits, since.oldest?)));
    if let Some((commits, oldest)) = since {
        let date = oldest.to_zoned(TimeZone::UTC).date();
        parts.push(localizer.text(&Message::DiffSince { commits, date }));
    }
    parts.join(" · ")
}

fn write_change(change: &Change, width: Option<usize>, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let mut place = change.headings.iter().map(|heading| plain(heading).into_owned()).collect::<Vec<_>>();
    let lines = change.source_lines.or(change.base_lines).map(range).unwrap_or_default();
    place.push(localizer.text(&Message::DiffSourceLine { lines: &lines }));
    let kind = localizer.text(&kind_label(change.kind));
    writeln!(out, "  {PLACE}{}{PLACE:#} {DIM}({kind}){DIM:#}", place.join(" › "))?;
    let text = |text: &Option<String>| without_padding(text.as_deref().unwrap_or_default());
    let (base, head) = (&*text(&change.base), &*text(&change.head));
    match width.map(|width| width.saturating_sub(7) / 2).filter(|column| *column >= NARROWEST) {
        Some(column) => write_columns(base, head, column, localizer, out)?,
        None => write_lines(&marked(base, head), out)?,
    }
    let translation = change.translation_lines.map(range);
    let message = match (&translation, &change.translation) {
        (None, _) => Message::DiffUnaligned,
        (Some(lines), Some(_)) => Message::DiffTranslation { lines },
        (Some(lines), None) => Message::DiffInsertAfter { lines },
    };
    writeln!(out, "    {DIM}{}{DIM:#}", localizer.text(&message))?;
    match &change.translation {
        Some(text) if translation.is_some() => write_lines(&plain_lines(&without_padding(text)), out),
        _ => Ok(()),
    }
}

/// Shows two texts as one, with what is gone and what is new marked word by word.
fn marked(base: &str, head: &str) -> String {
    let mut shown = String::new();
    for (tag, run) in runs(base, head) {
        let run = plain_lines(&run);
        let _ = match tag {
            ChangeTag::Equal => write!(shown, "{run}"),
            ChangeTag::Delete => write!(shown, "{GONE}[-{run}-]{GONE:#}"),
            ChangeTag::Insert => write!(shown, "{NEW}{{+{run}+}}{NEW:#}"),
        };
    }
    shown
}

/// Makes text safe for a terminal, line by line.
fn plain_lines(text: &str) -> String {
    text.split('\n').map(|line| plain(line.trim_end_matches('\r')).into_owned()).collect::<Vec<_>>().join("\n")
}

/// Drops the padding of table rows, which is often longer than their text.
fn without_padding(text: &str) -> String {
    let row = |line: &str| line.split([' ', '\t']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let line = |line: &str| if line.trim_start().starts_with('|') { row(line) } else { line.to_owned() };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn write_lines(text: &str, out: &mut dyn Write) -> io::Result<()> {
    text.lines().try_for_each(|line| writeln!(out, "    {DIM}│{DIM:#} {line}"))
}

fn write_columns(base: &str, head: &str, column: usize, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let wrap = |title: &Message<'_>, text: &str| {
        let mut lines = vec![localizer.text(title)];
        let text = plain_lines(text);
        lines.extend(textwrap::wrap(&text, column).into_iter().map(std::borrow::Cow::into_owned));
        lines
    };
    let (left, right) = (wrap(&Message::DiffBefore, base), wrap(&Message::DiffNow, head));
    for at in 0..left.len().max(right.len()) {
        let line = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
        let (before, now) = (line(&left), line(&right));
        let gap = column.saturating_sub(before.width());
        writeln!(out, "    {GONE}{before}{GONE:#}{:gap$} {DIM}│{DIM:#} {NEW}{now}{NEW:#}", "")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_changed_are_marked() {
        let shown = anstream::adapter::strip_str(&marked("The old text.", "The new text.")).to_string();
        assert_eq!(shown, "The [-old-]{+new+} text.");
        let shown = anstream::adapter::strip_str(&marked("", "Fresh\nlines")).to_string();
        assert_eq!(shown, "{+Fresh\nlines+}");
    }
}

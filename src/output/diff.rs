//! One document at a time: each change of the source, and where it touches the translation.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use jiff::tz::TimeZone;
use similar::ChangeTag;
use unicode_width::UnicodeWidthStr;

use super::compared::{flowing, line_groups, urgency};
use super::plain;
use super::wrap::{StyledText, wrap};
use crate::base::text::range;
use crate::drift::{Assessment, Change, Drift, DriftKind, runs};
use crate::i18n::{Localizer, Message};
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::wording::formatting_text;
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

/// How a diff is shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    /// The width of the screen, in columns.
    pub width: usize,
    /// Whether the source before and now stand beside each other, if there is room.
    pub is_side_by_side: bool,
    /// Whether each change of metadata is shown, and not only how many there are.
    pub has_metadata: bool,
}

impl Default for View {
    /// The view where there is no screen to tell its width.
    fn default() -> Self {
        Self { width: 120, is_side_by_side: false, has_metadata: false }
    }
}

/// Writes the changes of every document of a report for people: those of text first, those of
/// metadata last.
///
/// # Errors
///
/// Those of the writer.
pub fn write_diff(report: &Report, view: View, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let pairs = report.locales.iter().flat_map(|locale| &locale.pairs);
    for (at, pair) in pairs.enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        write_document(pair, view, localizer, out)?;
    }
    Ok(())
}

fn write_document(pair: &Pair, view: View, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let path = plain(pair.path.as_str());
    writeln!(out, "{HEADING}{path}{HEADING:#} {DIM}({}){DIM:#}", pair.locale)?;
    if let Some(renamed) = renamed_text(pair, localizer) {
        writeln!(out, "  {DIM}{}{DIM:#}", plain(&renamed))?;
    }
    let is_drifted = pair.status == Status::Stale || pair.renamed_from.is_some();
    let Some(assessment) = pair.drift.as_ref().filter(|_| is_drifted) else {
        let status = label(pair.status, localizer);
        let message = match pair.status {
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
    let is_collapsed = |change: &&Change| !view.has_metadata && change.kind == DriftKind::Metadata;
    let (metadata, mut changes): (Vec<&Change>, Vec<&Change>) = drift.changes.iter().partition(is_collapsed);
    changes.sort_by_key(|change| urgency(change.kind));
    for change in changes {
        writeln!(out)?;
        write_change(change, view, localizer, out)?;
    }
    if !metadata.is_empty() {
        let message = localizer.text(&Message::DiffMetadata { count: metadata.len() });
        writeln!(out, "\n  {DIM}{message}{DIM:#}")?;
    }
    Ok(())
}

fn summary(assessment: &Assessment, drift: &Drift, localizer: &Localizer) -> String {
    let mut parts = vec![localizer.text(&kind_label(drift.kind))];
    if drift.kind == DriftKind::Text {
        let (changed, total) = (drift.words.changed, drift.words.total);
        parts.push(localizer.text(&Message::ReportWords { changed, total }));
    }
    parts.extend(formatting_text(drift.words, localizer));
    let since = assessment.since.and_then(|since| Some((since.commits, since.oldest?)));
    if let Some((commits, oldest)) = since {
        let date = oldest.to_zoned(TimeZone::UTC).date();
        parts.push(localizer.text(&Message::DiffSince { commits, date }));
    }
    localizer.joined(parts)
}

fn write_change(change: &Change, view: View, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let mut place = change.headings.iter().map(|heading| plain(heading).into_owned()).collect::<Vec<_>>();
    let lines = change.source_lines.or(change.base_lines).map(range).unwrap_or_default();
    place.push(localizer.text(&Message::DiffSourceLine { lines: &lines }));
    let kind = localizer.text(&kind_label(change.kind));
    let done = change.is_done.then(|| localizer.text(&Message::DiffDone));
    let label = localizer.joined([Some(kind), done].into_iter().flatten());
    let title = [
        (PLACE, place.join(" › ")),
        (Style::new(), " ".to_owned()),
        (DIM, localizer.text(&Message::DiffLabel { text: &label })),
    ];
    write_wrapped("  ", &title, view, out)?;
    let is_code = change.kind == DriftKind::Code;
    let text = |text: &Option<String>| flowing(text.as_deref().unwrap_or_default(), is_code);
    let (base, head) = (text(&change.base), text(&change.head));
    let column = Some(view.width.saturating_sub(7) / 2).filter(|column| view.is_side_by_side && *column >= NARROWEST);
    match column {
        Some(column) => write_columns(&base, &head, column, localizer, out)?,
        None if is_code => write_text(&by_line(&base, &head), view, out)?,
        None => write_text(&by_word(&base, &head), view, out)?,
    }
    let translation = change.translation_lines.map(range);
    let message = match (&translation, &change.translation) {
        (None, _) => Message::DiffUnaligned,
        (Some(lines), Some(_)) => Message::DiffTranslation { lines },
        (Some(lines), None) => Message::DiffInsertAfter { lines },
    };
    let mut message = localizer.text(&message);
    if change.aligned_by.is_some_and(|by| !by.is_certain()) {
        message =
            format!("{message} {}", localizer.text(&Message::DiffLabel { text: &localizer.text(&Message::DiffGuess) }));
    }
    write_wrapped("    ", &[(DIM, message)], view, out)?;
    match &change.translation {
        Some(text) if translation.is_some() => write_text(&[(Style::new(), flowing(text, is_code))], view, out),
        _ => Ok(()),
    }
}

/// Shows two texts as one, with what is gone and what is new marked where it stands. Of a text
/// that changed for the most part, what it was and what it is stand one below the other.
fn by_word(base: &str, head: &str) -> Vec<StyledText> {
    let runs = runs(base, head);
    let is_apart = matches!(runs.as_slice(), [(ChangeTag::Delete, _), (ChangeTag::Insert, _)]);
    let mut pieces = Vec::new();
    for (tag, run) in runs {
        pieces.push(match tag {
            ChangeTag::Equal => (Style::new(), run),
            ChangeTag::Delete => (GONE, format!("[-{run}-]")),
            ChangeTag::Insert => (NEW, format!("{{+{run}+}}")),
        });
        if is_apart && tag == ChangeTag::Delete {
            pieces.push((Style::new(), "\n".to_owned()));
        }
    }
    pieces
}

/// Shows two texts as one, line by line, without most of the lines that stayed.
fn by_line(base: &str, head: &str) -> Vec<StyledText> {
    let mut pieces: Vec<StyledText> = Vec::new();
    for (at, group) in line_groups(base, head).into_iter().enumerate() {
        if at > 0 {
            pieces.push((DIM, "…\n".to_owned()));
        }
        for (tag, line) in group {
            let (style, mark) = match tag {
                ChangeTag::Equal => (Style::new(), ' '),
                ChangeTag::Delete => (GONE, '-'),
                ChangeTag::Insert => (NEW, '+'),
            };
            pieces.push((style, format!("{mark} {line}")));
            pieces.push((Style::new(), "\n".to_owned()));
        }
    }
    if pieces.last().is_some_and(|(_, text)| text == "\n") {
        pieces.pop();
    }
    pieces
}

fn write_text(pieces: &[StyledText], view: View, out: &mut dyn Write) -> io::Result<()> {
    let lines = wrap(pieces, view.width.saturating_sub(6));
    lines.iter().try_for_each(|line| writeln!(out, "    {DIM}│{DIM:#} {line}"))
}

fn write_wrapped(indent: &str, pieces: &[StyledText], view: View, out: &mut dyn Write) -> io::Result<()> {
    let lines = wrap(pieces, view.width.saturating_sub(indent.len()));
    lines.iter().try_for_each(|line| writeln!(out, "{indent}{line}"))
}

fn write_columns(base: &str, head: &str, column: usize, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let wrap = |title: &Message<'_>, style: Style, text: &str| {
        let mut lines = vec![format!("{style}{}{style:#}", localizer.text(title))];
        lines.extend(wrap(&[(style, text.to_owned())], column));
        lines
    };
    let (left, right) = (wrap(&Message::DiffBefore, GONE, base), wrap(&Message::DiffNow, NEW, head));
    for at in 0..left.len().max(right.len()) {
        let line = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
        let (before, now) = (line(&left), line(&right));
        let gap = column.saturating_sub(anstream::adapter::strip_str(&before).to_string().width());
        writeln!(out, "    {before}{:gap$} {DIM}│{DIM:#} {now}", "")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripped(pieces: &[StyledText], width: usize) -> Vec<String> {
        wrap(pieces, width).iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect()
    }

    #[test]
    fn words_that_changed_are_marked() {
        assert_eq!(stripped(&by_word("The old text.", "The new text."), 80), ["The [-old-]{+new+} text."]);
        assert_eq!(stripped(&by_word("", "Fresh words"), 80), ["{+Fresh words+}"]);
        let (base, head) = ("Save it to the disk.", "Nobody needs what was here.");
        let apart = ["[-Save it to the disk.-]", "{+Nobody needs what was here.+}"];
        assert_eq!(stripped(&by_word(base, head), 80), apart);
    }

    #[test]
    fn code_is_shown_by_its_lines() {
        let base = "```sh\na\nb\nc\nd --fast\ne\n```";
        let head = base.replace("--fast", "--slow");
        let lines = stripped(&by_line(base, &head), 80);
        assert_eq!(lines, ["  b", "  c", "- d --fast", "+ d --slow", "  e", "  ```"]);
    }

    #[test]
    fn a_block_is_one_flowing_text() {
        assert_eq!(flowing("One\r\n> two\n>   three", false), "One two three");
        assert_eq!(flowing("| a      | b |", false), "| a | b |");
        assert_eq!(flowing("One\ntwo\n\nthree", false), "One two\nthree");
        assert_eq!(flowing("  a\n  b", true), "  a\n  b");
    }
}

//! What became of translations that came back, one line for each.

mod json;

pub(super) use json::schema;
pub use json::{Counts, Handback};

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use similar::TextDiff;

use super::plain;
use crate::handback::{Edit, Outcome};
use crate::i18n::Localizer;
use crate::wording::{done_text, refusal_text};

const DONE: Style = AnsiColor::Green.on_default();
const REFUSED: Style = AnsiColor::Red.on_default();
const WARNED: Style = AnsiColor::Yellow.on_default();
const DIM: Style = Style::new().dimmed();

/// Writes what is done with a document, or why nothing is.
///
/// # Errors
///
/// Those of the writer.
pub fn write_outcome(outcome: &Outcome, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
    let path = plain(&outcome.path);
    let locale = outcome.locale.as_ref().map(|locale| format!(" ({locale})")).unwrap_or_default();
    let lines: Vec<(Style, String)> = match &outcome.result {
        Ok(done) => {
            let told = done.told.iter().map(|told| (WARNED, refusal_text(told, localizer)));
            std::iter::once((DONE, done_text(done, localizer))).chain(told).collect()
        }
        Err(refusal) => refusal.each().iter().map(|one| (REFUSED, refusal_text(one, localizer))).collect(),
    };
    for (style, text) in lines {
        let text = plain(&text);
        if path.is_empty() {
            writeln!(out, "{style}{text}{style:#}")?;
        } else {
            writeln!(out, "{path}{DIM}{locale}{DIM:#}: {style}{text}{style:#}")?;
        }
    }
    Ok(())
}

/// Writes what an edit changes, as a unified difference.
///
/// # Errors
///
/// Those of the writer.
pub fn write_edit(edit: &Edit, out: &mut dyn Write) -> io::Result<()> {
    let text = |content: &Option<Vec<u8>>| {
        content.as_ref().map(|content| String::from_utf8_lossy(content).into_owned()).unwrap_or_default()
    };
    let name = |content: &Option<Vec<u8>>| match content {
        Some(_) => edit.file.display().to_string(),
        None => "/dev/null".to_owned(),
    };
    let (before, after) = (text(&edit.before), text(&edit.after));
    // Line feeds alone end a line, as in git: a stray CR does not.
    let before: Vec<&str> = before.split_inclusive('\n').collect();
    let after: Vec<&str> = after.split_inclusive('\n').collect();
    let diff = TextDiff::configure().newline_terminated(true).diff_slices(&before, &after);
    let mut unified = diff.unified_diff();
    let unified = unified.header(&name(&edit.before), &name(&edit.after)).to_string();
    for line in unified.lines() {
        let style = match line.chars().next() {
            Some('+') => DONE,
            Some('-') => REFUSED,
            Some('@') => DIM,
            _ => Style::new(),
        };
        writeln!(out, "{style}{}{style:#}", plain(line.trim_end_matches('\r')))?;
    }
    Ok(())
}

//! What became of translations that came back, one line for each.

mod json;

#[cfg(test)]
pub(super) use json::schema;
pub use json::{Counts, Handback};

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use similar::ChangeTag;
use similar::udiff::UnifiedHunkHeader;

use super::compared::ComparedLines;
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
    let mut write = |style: Style, sign: &str, line: &str| {
        writeln!(out, "{style}{sign}{}{style:#}", plain(line.trim_end_matches(['\r', '\n'])))
    };
    let lines = ComparedLines::of(&before, &after);
    for (at, ops) in lines.groups(AROUND).iter().enumerate() {
        if at == 0 {
            write(REFUSED, "--- ", &name(&edit.before))?;
            write(DONE, "+++ ", &name(&edit.after))?;
        }
        write(DIM, "", &UnifiedHunkHeader::new(ops).to_string())?;
        for change in lines.changes(ops) {
            match change.tag() {
                ChangeTag::Equal => write(Style::new(), " ", change.value())?,
                ChangeTag::Delete => write(REFUSED, "-", change.value())?,
                ChangeTag::Insert => write(DONE, "+", change.value())?,
            }
            if !change.value().ends_with('\n') {
                write(Style::new(), "", "\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

/// How many lines that stayed a unified difference shows around those that changed.
const AROUND: usize = 3;

//! Writes PO.

use std::io::{self, Write};

use super::quoted::quote;
use crate::document::inline::Inline;
use crate::exchange::notes::{deletion, noted};
use crate::segment::{Item, Segment, SegmentChange};

/// Writes a document as PO: what is new or changed.
///
/// A deleted segment is no entry; a note at the next entry shows it. It is no obsolete entry
/// (`#~`) either: po2xliff makes finished units of those, which would come back.
///
/// A file of `msgfmt --check` begins and ends `msgid` and `msgstr` alike, so a translation gets or
/// loses a line end at its beginning and end where the source has another.
///
/// # Errors
///
/// Those of the writer, and [`io::ErrorKind::InvalidData`] where a text holds the character NUL,
/// at which gettext would cut it.
pub fn write<W: Write>(mut out: W, item: &Item) -> io::Result<()> {
    let (entries, deleted) = noted(item, |change| change != SegmentChange::Unchanged);
    for note in
        deleted.iter().filter_map(|segment| deletion(segment)).chain(item.unknown.as_ref().map(ToString::to_string))
    {
        comment(&mut out, "#", &note)?;
    }
    header(&mut out, item)?;
    for noted in entries {
        let Segment { id, change, base, head, target, source_lines, .. } = noted.segment;
        let Some(head) = head.as_ref().map(Inline::raw).filter(|head| !head.is_empty()) else { continue };
        writeln!(out)?;
        for note in noted.notes() {
            comment(&mut out, "#.", &note)?;
        }
        writeln!(out, "#: {}", reference(item.source_path.as_str(), source_lines.map(|(first, _)| first)))?;
        let target = target.as_ref().map(|target| alike(&head, &target.raw())).filter(|target| !target.is_empty());
        if target.is_some() {
            writeln!(out, "#, fuzzy")?;
        }
        if let Some(base) = base.as_ref().filter(|_| *change == SegmentChange::Changed) {
            string(&mut out, "#| ", "msgid", &base.raw())?;
        }
        string(&mut out, "", "msgctxt", id)?;
        string(&mut out, "", "msgid", &head)?;
        string(&mut out, "", "msgstr", &target.unwrap_or_default())?;
    }
    out.flush()
}

fn header(out: &mut impl Write, item: &Item) -> io::Result<()> {
    let mut header = format!("Project-Id-Version: {} {}\n", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    let mut field = |key: &str, value: &str| {
        header.extend([key, ": ", value, "\n"]);
    };
    // Tools fill in what is empty. A date of today would make the same queue another file.
    field("POT-Creation-Date", "");
    field("PO-Revision-Date", "");
    field("Last-Translator", "");
    field("Language-Team", "");
    field("Language", &item.locale.to_string().replace('-', "_"));
    field("MIME-Version", "1.0");
    field("Content-Type", "text/plain; charset=UTF-8");
    field("Content-Transfer-Encoding", "8bit");
    field("X-Locdrift-Path", &item.source_path.as_str().replace(['\n', '\r'], " "));
    field("X-Locdrift-Source", &item.source_hash.to_string());
    if let Some(hash) = &item.translation_hash {
        field("X-Locdrift-Translation", &hash.to_string());
    }
    string(out, "", "msgid", "")?;
    string(out, "", "msgstr", &header)
}

fn comment(out: &mut impl Write, mark: &str, text: &str) -> io::Result<()> {
    text.split('\n').try_for_each(|line| writeln!(out, "{}", format!("{mark} {line}").trim_end()))
}

fn string(out: &mut impl Write, prefix: &str, keyword: &str, text: &str) -> io::Result<()> {
    if text.contains('\0') {
        return Err(io::ErrorKind::InvalidData.into());
    }
    writeln!(out, "{prefix}{keyword} {}", quote(text, prefix))
}

/// Returns a place as gettext writes it: a path with blanks stands between isolation marks.
fn reference(path: &str, line: Option<u32>) -> String {
    let path = path.replace(['\n', '\r'], " ");
    let path = if path.contains(char::is_whitespace) { format!("\u{2068}{path}\u{2069}") } else { path };
    line.map_or(path.clone(), |line| format!("{path}:{line}"))
}

/// Gives a translation the line ends at its beginning and end that the source has.
fn alike(source: &str, translation: &str) -> String {
    let begins = source.starts_with('\n');
    let ends = source.ends_with('\n');
    let core = if begins { translation } else { translation.trim_start_matches('\n') };
    let core = if ends { core } else { core.trim_end_matches('\n') };
    if core.is_empty() {
        return String::new();
    }
    let first = if begins && !core.starts_with('\n') { "\n" } else { "" };
    let last = if ends && !core.ends_with('\n') { "\n" } else { "" };
    format!("{first}{core}{last}")
}

//! Reads PO as tools return it.

use std::io::BufRead;

use super::quoted::unquote;
use crate::exchange::documents::{FileFacts, Placed, documents};
use crate::exchange::input::Input;
use crate::exchange::limits::LONGEST_BACK;
use crate::exchange::{BadFile, FileProblem, Returned, Unit};
use crate::segment::Piece;

/// The most that an entry may hold, in bytes: its source and its translation, each with marks and
/// escapes of its own.
const LARGEST: usize = 4 * LONGEST_BACK;

/// Reads a file.
pub(in crate::exchange) fn read(mut input: Input<impl BufRead>) -> Result<Returned, BadFile> {
    let mut reader = Reader::default();
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        input.allow();
        let line = input.line();
        let length = input.read_until(b'\n', &mut bytes).map_err(|error| input.problem(&error))?;
        if length == 0 {
            reader.flush(line)?;
            return Ok(Returned { documents: documents(reader.facts, reader.units) });
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| FileProblem::NotUtf8.at(line))?;
        reader.line(text.trim(), line)?;
    }
}

#[derive(Default)]
struct Reader {
    facts: FileFacts,
    units: Vec<Placed>,
    entry: PoEntry,
}

/// An entry in the making.
#[derive(Default)]
struct PoEntry {
    /// The line of its first keyword.
    line: Option<u32>,
    is_fuzzy: bool,
    place: Option<(String, Option<u32>)>,
    msgctxt: Option<Vec<u8>>,
    msgid: Option<Vec<u8>>,
    msgstr: Option<Vec<u8>>,
    /// Where a string on a line of its own belongs.
    field: Field,
    size: usize,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Field {
    #[default]
    None,
    Msgctxt,
    Msgid,
    Msgstr,
    /// The plural, and the translations of all plural forms but the first: documents have none.
    Ignored,
}

impl Reader {
    fn line(&mut self, text: &str, line: u32) -> Result<(), BadFile> {
        if let Some(comment) = text.strip_prefix('#') {
            return self.comment(comment, line);
        }
        if text.is_empty() {
            return Ok(());
        }
        if text.starts_with('"') {
            return self.string(text, line);
        }
        let end = text.find(|c: char| c.is_whitespace() || c == '"').unwrap_or(text.len());
        let (keyword, rest) = text.split_at(end);
        let field = match keyword {
            "msgctxt" => Field::Msgctxt,
            "msgid" => Field::Msgid,
            "msgstr" | "msgstr[0]" => Field::Msgstr,
            "msgid_plural" | "domain" => Field::Ignored,
            _ if keyword.starts_with("msgstr[") => Field::Ignored,
            _ => return Err(FileProblem::PoLine.at(line)),
        };
        self.begin(field, line)?;
        self.string(rest.trim_start(), line)
    }

    fn comment(&mut self, comment: &str, line: u32) -> Result<(), BadFile> {
        // A comment after a translation begins the next entry; before one it is a stray.
        if self.entry.msgstr.is_some() {
            self.flush(line)?;
        }
        if let Some(flags) = comment.strip_prefix(',') {
            self.entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(references) = comment.strip_prefix(':') {
            if self.entry.place.is_none() {
                self.entry.place = place(references.trim());
            }
        } else if comment.starts_with('~') {
            // What is obsolete never comes back, nor what was said of it before.
            self.entry.is_fuzzy = false;
            self.entry.place = None;
        }
        Ok(())
    }

    /// Begins a string, and with `msgctxt` or `msgid` an entry.
    fn begin(&mut self, field: Field, line: u32) -> Result<(), BadFile> {
        if matches!(field, Field::Msgctxt | Field::Msgid) && self.entry.msgstr.is_some() {
            self.flush(line)?;
        }
        let entry = &mut self.entry;
        let misplaced = |keyword| Err(FileProblem::PoMisplaced { keyword }.at(line));
        match field {
            Field::Msgctxt if entry.msgctxt.is_some() || entry.msgid.is_some() => return misplaced("msgctxt"),
            Field::Msgctxt => entry.msgctxt = Some(Vec::new()),
            Field::Msgid if entry.msgid.is_some() => return misplaced("msgid"),
            Field::Msgid => entry.msgid = Some(Vec::new()),
            Field::Msgstr if entry.msgid.is_none() || entry.msgstr.is_some() => return misplaced("msgstr"),
            Field::Msgstr => entry.msgstr = Some(Vec::new()),
            Field::None | Field::Ignored => {}
        }
        entry.field = field;
        entry.line.get_or_insert(line);
        Ok(())
    }

    fn string(&mut self, quoted: &str, line: u32) -> Result<(), BadFile> {
        let entry = &mut self.entry;
        entry.size += quoted.len();
        if entry.size > LARGEST {
            return Err(FileProblem::TooLarge { limit: LARGEST }.at(line));
        }
        let mut ignored = Vec::new();
        let into = match entry.field {
            Field::None => return Err(FileProblem::PoLine.at(line)),
            Field::Msgctxt => entry.msgctxt.as_mut(),
            Field::Msgid => entry.msgid.as_mut(),
            Field::Msgstr => entry.msgstr.as_mut(),
            Field::Ignored => None,
        };
        unquote(quoted, into.unwrap_or(&mut ignored)).map_err(|problem| problem.at(line))
    }

    /// Ends the entry; `line` is where the next one begins.
    fn flush(&mut self, line: u32) -> Result<(), BadFile> {
        let entry = std::mem::take(&mut self.entry);
        let Some(began) = entry.line else { return Ok(()) };
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| FileProblem::NotUtf8.at(began));
        let (msgid, msgstr) = match (entry.msgid, entry.msgstr) {
            (Some(msgid), Some(msgstr)) => (text(msgid)?, text(msgstr)?),
            (Some(_), None) => return Err(FileProblem::PoMissing { keyword: "msgstr" }.at(line)),
            (None, _) if entry.msgctxt.is_some() => return Err(FileProblem::PoMissing { keyword: "msgid" }.at(line)),
            (None, _) => return Ok(()),
        };
        let id = entry.msgctxt.map(text).transpose()?;
        if msgid.is_empty() && id.is_none() {
            self.facts.take_header(&msgstr);
            return Ok(());
        }
        let (mut path, source_line) = entry.place.map_or((None, None), |(path, line)| (Some(path), line));
        // Of entries with the same source, xliff2po makes the place their context. It is no id,
        // but it has the path as it is: in the comment, blanks are written as in a form on the web.
        let place = id.as_deref().zip(source_line).and_then(|(id, line)| id.strip_suffix(&format!(":{line}")));
        let id = match place.map(str::to_owned) {
            Some(place) => {
                path = Some(place);
                None
            }
            None => id,
        };
        let is_translated = !msgstr.trim().is_empty();
        let unit = Unit {
            id,
            line: began,
            source_line,
            source: vec![Piece::Text(msgid)],
            target: is_translated.then(|| vec![Piece::Text(msgstr)]),
            is_final: is_translated && !entry.is_fuzzy,
            is_context: false,
        };
        self.units.push(Placed { unit, path });
        Ok(())
    }
}

/// Reads the first of the places that a comment names, such as `docs/a.md:12`.
fn place(references: &str) -> Option<(String, Option<u32>)> {
    let (path, rest) = match references.strip_prefix('\u{2068}').and_then(|rest| rest.split_once('\u{2069}')) {
        Some((path, rest)) => (path, rest.split_whitespace().next().unwrap_or_default()),
        None => {
            let first = references.split_whitespace().next()?;
            first.rsplit_once(':').map_or((first, ""), |(path, _)| (path, &first[path.len()..]))
        }
    };
    let line = rest.strip_prefix(':').and_then(|line| line.parse().ok());
    // What stands after a colon and is no number belongs to the path.
    let whole = if line.is_none() && !rest.is_empty() { format!("{path}{rest}") } else { path.to_owned() };
    (!whole.is_empty()).then_some((whole, line))
}

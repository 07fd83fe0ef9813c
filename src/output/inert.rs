//! Text that a terminal does not obey, whatever the documents in it hold.
//!
//! JSON and the files of translation tools keep the characters of a document as they are: among
//! them those that begin a terminal's sequences (the control characters, C1 included) and those
//! that reorder what is shown.

use std::io::{self, BufWriter, Write};

use crate::base::text::is_obeyed;

/// How a character is written that a terminal would obey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EscapeForm {
    /// As JSON escapes it: to a program it stays the same text.
    Json,
    /// As `\u{…}`, for people.
    Shown,
}

/// A writer that escapes what a terminal would obey, but for line feeds and tabs.
#[derive(Debug)]
pub struct Inert<W> {
    out: W,
    form: EscapeForm,
    /// The beginning of a character whose end is still to come.
    begun: Vec<u8>,
}

/// What stands at a place.
enum Found {
    /// A character that is obeyed, and its length in bytes.
    Obeyed(char, usize),
    /// The beginning of one that may be.
    Begun,
    Harmless,
}

impl<W: Write> Inert<W> {
    /// Writes to `out`.
    pub fn new(out: W, form: EscapeForm) -> Self {
        Self { out, form, begun: Vec::new() }
    }

    fn escape(&mut self, c: char) -> io::Result<()> {
        match self.form {
            EscapeForm::Json => write!(self.out, "\\u{:04x}", u32::from(c)),
            EscapeForm::Shown => write!(self.out, "{}", c.escape_default()),
        }
    }
}

impl<W: Write> Write for Inert<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut joined = std::mem::take(&mut self.begun);
        let text = if joined.is_empty() {
            bytes
        } else {
            joined.extend_from_slice(bytes);
            &joined
        };
        let (mut done, mut at) = (0, 0);
        while let Some(found) = next(&text[at..]) {
            at += found;
            match look(&text[at..]) {
                Found::Obeyed(c, length) => {
                    self.out.write_all(&text[done..at])?;
                    self.escape(c)?;
                    at += length;
                    done = at;
                }
                Found::Begun => {
                    self.out.write_all(&text[done..at])?;
                    self.begun = text[at..].to_vec();
                    return Ok(bytes.len());
                }
                Found::Harmless => at += 1,
            }
        }
        self.out.write_all(&text[done..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// How much is handed on at once: JSON comes in very small pieces.
const PIECE: usize = 64 << 10;

/// Lets `write` write to `out` through an [`Inert`], in pieces that are worth looking at.
///
/// # Errors
///
/// Those of `write` and of the writer.
pub fn write_inert<E: From<io::Error>>(
    out: &mut dyn Write,
    form: EscapeForm,
    write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<(), E> {
    let mut inert = BufWriter::with_capacity(PIECE, Inert::new(out, form));
    write(&mut inert)?;
    Ok(inert.flush()?)
}

/// Finds the first byte that may begin a character that is obeyed.
fn next(text: &[u8]) -> Option<usize> {
    const STEP: usize = 64;
    // Without a way out of the loop, many bytes are looked at in one step.
    let holds = |chunk: &[u8]| chunk.iter().fold(false, |found, byte| found | may_begin(*byte));
    let start = text.chunks(STEP).position(holds)? * STEP;
    text[start..].iter().position(|byte| may_begin(*byte)).map(|at| start + at)
}

/// Tells whether a byte is the first of a character that may be obeyed.
fn may_begin(byte: u8) -> bool {
    byte < b' ' && byte != b'\n' && byte != b'\t' || matches!(byte, 0x7f | 0xc2 | 0xe2)
}

/// Looks at the character at the beginning of a text.
fn look(text: &[u8]) -> Found {
    let length = match text.first() {
        Some(0xc2) => 2,
        Some(0xe2) => 3,
        _ => 1,
    };
    let Some(bytes) = text.get(..length) else {
        let is_one = text[1..].iter().all(|byte| (0x80..0xc0).contains(byte));
        return if is_one { Found::Begun } else { Found::Harmless };
    };
    let c = std::str::from_utf8(bytes).ok().and_then(|text| text.chars().next());
    c.filter(|c| is_obeyed(*c)).map_or(Found::Harmless, |c| Found::Obeyed(c, length))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Writes a text in pieces of `step` bytes.
    fn written(text: &str, form: EscapeForm, step: usize) -> String {
        let mut out = Vec::new();
        let mut inert = Inert::new(&mut out, form);
        text.as_bytes().chunks(step).for_each(|piece| inert.write_all(piece).unwrap());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_a_terminal_obeys_is_shown() {
        let text = "a\u{1b}[31m\u{9b}31m\u{202e}b\u{2066}\r\n\tmiddot · – “é” مرحبا\u{200f}";
        let shown = "a\\u{1b}[31m\\u{9b}31m\\u{202e}b\\u{2066}\\r\n\tmiddot · – “é” مرحبا\u{200f}";
        for step in 1..8 {
            assert_eq!(written(text, EscapeForm::Shown, step), shown);
        }
    }

    proptest! {
        #[test]
        fn json_stays_the_same_text(text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}–·]{0,20}", step in 1..9_usize) {
            let json = written(&serde_json::to_string(&text).unwrap(), EscapeForm::Json, step);
            prop_assert!(!json.contains(is_obeyed), "{json:?}");
            prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        }
    }
}

//! The bytes of a file that came back: counted by line, bounded, and in UTF-8.

use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

use super::{BadFile, FileProblem};

/// How much may be read at one go, in bytes: a tag, a text between tags, or a line of PO.
const LONGEST: usize = 4 << 20;

/// The format of a file, as its first character tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ExchangeFormat {
    Xml,
    Po,
}

/// A reader that decodes UTF-16, counts lines, and fails where more is asked at one go than
/// anything in the file should hold.
pub(super) struct Input<R> {
    inner: R,
    utf16: Option<Utf16>,
    /// Read ahead to tell the format, or decoded; always served first.
    ahead: VecDeque<u8>,
    line: u32,
    allowed: usize,
}

impl<R: BufRead> Input<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, utf16: None, ahead: VecDeque::new(), line: 1, allowed: LONGEST }
    }

    /// Returns the 1-based line of what is read next.
    pub(super) fn line(&self) -> u32 {
        self.line
    }

    /// Lets the full length be read again.
    pub(super) fn allow(&mut self) {
        self.allowed = LONGEST;
    }

    /// Looks at the start of the file, past a byte order mark.
    pub(super) fn format(&mut self) -> Result<ExchangeFormat, BadFile> {
        self.skip_mark().map_err(|error| self.problem(&error))?;
        loop {
            match self.peek().map_err(|error| self.problem(&error))? {
                None => return Err(FileProblem::Empty.at(self.line)),
                Some(b'<') => return Ok(ExchangeFormat::Xml),
                Some(b'#' | b'm' | b'd' | b'"') => return Ok(ExchangeFormat::Po),
                Some(byte) if byte.is_ascii_whitespace() => self.consume(1),
                Some(_) => return Err(FileProblem::UnknownFormat.at(self.line)),
            }
        }
    }

    /// Reads and forgets what stands before the next `<`, however much it is.
    pub(super) fn skip_text(&mut self) -> Result<(), BadFile> {
        loop {
            self.allow();
            let buffer =
                self.fill_buf().map_err(|error| FileProblem::Unreadable { complaint: error.to_string() }.at(0));
            let (found, length) = match buffer {
                Ok(buffer) => (memchr::memchr(b'<', buffer), buffer.len()),
                Err(error) => return Err(BadFile { line: self.line, ..error }),
            };
            self.consume(found.unwrap_or(length));
            if found.is_some() || length == 0 {
                self.allow();
                return Ok(());
            }
        }
    }

    /// Tells what an error of this reader means.
    pub(super) fn problem(&self, error: &io::Error) -> BadFile {
        let own = error.get_ref().and_then(|inner| inner.downcast_ref::<BadInput>());
        match own {
            Some(BadInput::TooLong) => FileProblem::TooLarge { limit: LONGEST },
            Some(BadInput::NotUtf16) => FileProblem::NotUtf8,
            None if error.kind() == io::ErrorKind::InvalidData => FileProblem::NotUtf8,
            None => FileProblem::Unreadable { complaint: error.to_string() },
        }
        .at(self.line)
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        self.allow();
        Ok(self.fill_buf()?.first().copied())
    }

    fn skip_mark(&mut self) -> io::Result<()> {
        let mut start = [0; 3];
        let mut length = 0;
        while length < start.len() {
            match self.inner.read(&mut start[length..]) {
                Ok(0) => break,
                Ok(read) => length += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let start = &start[..length];
        let (order, mark) = match start {
            [0xef, 0xbb, 0xbf] => (None, 3),
            [0xff, 0xfe, ..] => (Some(Order::Little), 2),
            [0xfe, 0xff, ..] => (Some(Order::Big), 2),
            [b'<', 0, ..] => (Some(Order::Little), 0),
            [0, b'<', ..] => (Some(Order::Big), 0),
            _ => (None, 0),
        };
        self.utf16 = order.map(|order| Utf16 { order, left: start[mark..].to_vec() });
        if self.utf16.is_none() {
            self.ahead.extend(&start[mark..]);
        }
        Ok(())
    }

    /// Decodes the next piece of UTF-16.
    fn decode(&mut self) -> io::Result<()> {
        let Some(utf16) = &mut self.utf16 else { return Ok(()) };
        while self.ahead.is_empty() {
            let buffer = self.inner.fill_buf()?;
            let (length, at_end) = (buffer.len().min(1 << 13), buffer.is_empty());
            utf16.left.extend(&buffer[..length]);
            self.inner.consume(length);
            utf16.decode(at_end, &mut self.ahead)?;
            if at_end {
                break;
            }
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Input<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let from = self.fill_buf()?;
        let length = from.len().min(into.len());
        into[..length].copy_from_slice(&from[..length]);
        self.consume(length);
        Ok(length)
    }
}

impl<R: BufRead> BufRead for Input<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.allowed == 0 {
            return Err(io::Error::other(BadInput::TooLong));
        }
        if self.ahead.is_empty() && self.utf16.is_some() {
            self.decode()?;
        }
        let buffer = if !self.ahead.is_empty() || self.utf16.is_some() {
            self.ahead.as_slices().0
        } else {
            self.inner.fill_buf()?
        };
        Ok(&buffer[..buffer.len().min(self.allowed)])
    }

    fn consume(&mut self, length: usize) {
        let lines = if self.ahead.is_empty() {
            // What is consumed is what the buffer below still shows.
            let lines = self.inner.fill_buf().map_or(0, |buffer| count(&buffer[..length.min(buffer.len())]));
            self.inner.consume(length);
            lines
        } else {
            let length = length.min(self.ahead.len());
            self.ahead.drain(..length).filter(|byte| *byte == b'\n').count()
        };
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.allowed = self.allowed.saturating_sub(length);
    }
}

fn count(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

/// Why this reader fails where the one below does not.
#[derive(Debug)]
enum BadInput {
    TooLong,
    NotUtf16,
}

impl std::fmt::Display for BadInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::TooLong => "too long",
            Self::NotUtf16 => "not UTF-16",
        })
    }
}

impl std::error::Error for BadInput {}

#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

/// What is left of UTF-16 to decode: less than a character, or what was just read.
struct Utf16 {
    order: Order,
    left: Vec<u8>,
}

impl Utf16 {
    /// Decodes what is left, but not the first half of a character whose second is still to come.
    fn decode(&mut self, at_end: bool, out: &mut VecDeque<u8>) -> io::Result<()> {
        let (pairs, odd) = self.left.as_chunks::<2>();
        let mut units: Vec<u16> = pairs
            .iter()
            .map(|pair| match self.order {
                Order::Little => u16::from_le_bytes(*pair),
                Order::Big => u16::from_be_bytes(*pair),
            })
            .collect();
        if at_end && !odd.is_empty() {
            return Err(io::Error::other(BadInput::NotUtf16));
        }
        let half = units.pop_if(|last| !at_end && (0xd800..0xdc00).contains(last)).is_some();
        for c in char::decode_utf16(units) {
            let c = c.map_err(|_| io::Error::other(BadInput::NotUtf16))?;
            out.extend(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
        let kept = odd.len() + if half { 2 } else { 0 };
        self.left.drain(..self.left.len() - kept);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], capacity: usize) -> (Option<ExchangeFormat>, String, u32) {
        let mut input = Input::new(io::BufReader::with_capacity(capacity, bytes));
        let format = input.format().ok();
        let mut text = String::new();
        let _ = input.read_to_string(&mut text);
        (format, text, input.line())
    }

    #[test]
    fn the_first_character_tells_the_format() {
        let format = |bytes: &[u8]| Input::new(bytes).format().map_err(|bad| bad.problem);
        assert_eq!(format(b"\xef\xbb\xbf \n<?xml"), Ok(ExchangeFormat::Xml));
        assert_eq!(format(b"\n# a"), Ok(ExchangeFormat::Po));
        assert_eq!(format(b"msgid"), Ok(ExchangeFormat::Po));
        assert_eq!(format(b" \n"), Err(FileProblem::Empty));
        assert_eq!(format(b"PK\x03\x04"), Err(FileProblem::UnknownFormat));
        assert_eq!(format(b"{}"), Err(FileProblem::UnknownFormat));
    }

    #[test]
    fn utf16_is_decoded_wherever_the_pieces_end() {
        let text = "<a>\n👍🏽é\n</a>";
        for capacity in 1..9 {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = "\u{feff}<a>\n👍🏽é\n</a>".encode_utf16().flat_map(u16::to_be_bytes).collect();
            for bytes in [little, big] {
                assert_eq!(read(&bytes, capacity), (Some(ExchangeFormat::Xml), text.to_owned(), 3));
            }
            assert_eq!(read(text.as_bytes(), capacity), (Some(ExchangeFormat::Xml), text.to_owned(), 3));
        }
        for bytes in [&b"\xff\xfe<\0\0"[..], b"\xff\xfe<\0\0\xd8<\0"] {
            let mut input = Input::new(bytes);
            let problem = match input.format() {
                Ok(_) => input.read_to_end(&mut Vec::new()).map_err(|error| input.problem(&error).problem).unwrap_err(),
                Err(bad) => bad.problem,
            };
            assert_eq!(problem, FileProblem::NotUtf8);
        }
    }

    #[test]
    fn no_more_than_the_limit_is_read_at_one_go() {
        let bytes = vec![b'#'; LONGEST + 1];
        let mut input = Input::new(&bytes[..]);
        let mut line = Vec::new();
        let error = input.read_until(b'\n', &mut line).unwrap_err();
        assert_eq!(input.problem(&error), FileProblem::TooLarge { limit: LONGEST }.at(1));
        assert_eq!(line.len(), LONGEST);
    }
}

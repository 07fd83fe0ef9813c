//! Files that translation tools read and write: XLIFF 1.2 and PO; and the lines that an engine does.
//!
//! [`XliffWriter`] and [`write_po`] write what there is to review; [`read`] takes either back,
//! whatever a tool made of it. A file that comes back is not trusted: nothing in it is loaded,
//! expanded or run, and what it may hold at once is bounded.

mod bad_file;
mod documents;
mod input;
mod limits;
mod notes;
mod po;
mod returned;
#[cfg(test)]
mod tests;
mod tmx;
pub mod translate;
mod xliff;

use std::io::BufRead;

pub use bad_file::{BadFile, FileProblem};
pub use limits::{LONGEST_OUT, is_too_long};
pub use po::write as write_po;
pub use returned::{Returned, ReturnedDocument, Unit};
pub use tmx::TmxWriter;
pub use xliff::{Xliff2Writer, XliffWriter};

use input::{ExchangeFormat, Input};

/// Reads a file that came back, XLIFF or PO: its content tells which.
///
/// # Errors
///
/// A [`BadFile`] with the line and the problem: the file cannot be read, is of another format, is
/// damaged, or holds what no tool writes.
pub fn read(input: impl BufRead) -> Result<Returned, BadFile> {
    let mut input = Input::new(input);
    match input.format()? {
        ExchangeFormat::Xml => xliff::read(input),
        ExchangeFormat::Po => po::read(input),
    }
}

//! What is written, what is read, and that nothing is lost between.

mod bad;
mod properties;
mod sample;
mod tools;
mod written;

use super::{BadFile, FileProblem, Returned, Xliff2Writer, XliffWriter, read, write_po};
use crate::segment::Item;

fn xliff(item: &Item, context: bool) -> String {
    let mut writer = XliffWriter::new(Vec::new(), &"en-US".parse().unwrap(), &item.locale).unwrap();
    writer.item(item, context).unwrap();
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

fn xliff2(item: &Item, context: bool) -> String {
    let mut writer = Xliff2Writer::new(Vec::new(), &"en-US".parse().unwrap(), &item.locale).unwrap();
    writer.item(item, context).unwrap();
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

fn po(item: &Item) -> String {
    let mut out = Vec::new();
    write_po(&mut out, item).unwrap();
    String::from_utf8(out).unwrap()
}

fn read_text(text: &str) -> Result<Returned, BadFile> {
    read(text.as_bytes())
}

/// Reads what cannot be read.
fn problem(text: &str) -> (u32, FileProblem) {
    let bad = read_text(text).unwrap_err();
    (bad.line, bad.problem)
}

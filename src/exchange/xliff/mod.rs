//! XLIFF 1.2, which translation tools read and write; and XLIFF 2.1.
//!
//! How a review [item](crate::segment::Item) stands in a file:
//!
//! | in the file | what it is |
//! |---|---|
//! | `<file original>` | the path of the source document |
//! | `<skl><external-file crc>` | SHA-1 of the source document as it was exported |
//! | `<reference><external-file crc>` | SHA-1 of the translation as it was then |
//! | `<trans-unit id resname>` | the id of the segment, twice, as tools may number units anew |
//! | `<bpt>` and `<ept>`, `<it>` | a pair of codes, and one of a pair without the other |
//! | `<ph>` | a code that stands alone |
//! | `<alt-trans alttranstype="previous-version">` | the source when it was translated, and that translation |
//!
//! XML 1.0 cannot hold most control characters, not even as references; the `control` module
//! tells how they are written so that they come back.

pub(super) mod control;
mod emit;
mod inline;
mod pieces;
mod read;
mod two;
mod two_read;
mod write;
mod xml;

pub(super) use emit::XmlWriter;
pub(super) use read::read;
pub use two::Xliff2Writer;
pub use write::XliffWriter;

use std::io::BufRead;

use self::xml::{Element, XmlNode, XmlReader};
use super::BadFile;

/// The namespace of XLIFF 1.2.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// What every namespace of XLIFF starts with.
const FAMILY: &str = "urn:oasis:names:tc:xliff:document:";

/// Hands over the elements in the one whose start was read last; each must be read to its end.
fn children<R: BufRead>(
    xml: &mut XmlReader<R>,
    mut read: impl FnMut(&mut XmlReader<R>, &Element) -> Result<(), BadFile>,
) -> Result<(), BadFile> {
    loop {
        match xml.next()? {
            XmlNode::Start(element) => read(xml, &element)?,
            XmlNode::Text(_) => {}
            XmlNode::End => return Ok(()),
        }
    }
}

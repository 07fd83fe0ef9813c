//! PO, the format of GNU gettext: a file a document.
//!
//! How a review [item](crate::segment::Item) stands in a file:
//!
//! | in the file | what it is |
//! |---|---|
//! | `X-Locdrift-Path` in the header | the path of the source document |
//! | `X-Locdrift-Source` | SHA-1 of the source document as it was exported |
//! | `X-Locdrift-Translation` | SHA-1 of the translation as it was then |
//! | `msgctxt` | the id of the segment |
//! | `msgid`, `#| msgid` | the source now, and when it was translated |
//! | `msgstr` | the present translation, `fuzzy` until somebody has looked at it |
//! | `#.` | the headings above, what changed word by word, and what was deleted before |
//! | `#:` | the place in the source document |
//!
//! The format is read and written here rather than by a crate. Of those that were tried, polib 0.3
//! panics on a line with nothing but a quotation mark, keeps one of two entries with the same key
//! and drops `#|`; rspolib 0.1.2 panics on that line too, takes a file that is not UTF-8 for an
//! empty one, and opens the file that a text happens to name; poreader 1.1 cannot write, and
//! leaves escapes such as `\a` as they are.

mod quoted;
mod read;
mod write;

pub(super) use read::read;
pub use write::write;

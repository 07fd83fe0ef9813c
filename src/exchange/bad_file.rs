//! Why a file that came back cannot be used.

/// The error of a file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFile {
    /// The 1-based line of the problem.
    pub line: u32,
    /// What it is.
    pub problem: FileProblem,
}

/// What is the matter with a file that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileProblem {
    /// The file cannot be read.
    Unreadable {
        /// The system's own words.
        complaint: String,
    },
    /// There is nothing in it.
    Empty,
    /// It is neither XML nor PO.
    UnknownFormat,
    /// It is JSON, but no queue, or one of a version that is not known.
    OtherSchema {
        /// The name of the format.
        found: String,
    },
    /// It is not in UTF-8.
    NotUtf8,
    /// It declares another encoding than UTF-8 or UTF-16.
    Encoding {
        /// The encoding.
        found: String,
    },
    /// It ends before it is complete.
    Truncated,
    /// A text or a unit is larger than is read.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// It is no well-formed XML.
    Xml {
        /// The parser's own words.
        complaint: String,
    },
    /// It has a document type declaration, which could declare entities.
    Doctype,
    /// It uses an entity that XML does not define.
    Entity {
        /// The name.
        found: String,
    },
    /// Elements stand in each other deeper than is read.
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// It is XML, but no XLIFF.
    Root {
        /// The name of the outermost element.
        found: String,
    },
    /// It is XLIFF of another version than 1.
    Version {
        /// The version.
        found: String,
    },
    /// A line of a PO file is none.
    PoLine,
    /// A text of a PO file lacks a quotation mark, or something follows it.
    PoString,
    /// A PO file has an escape sequence that PO does not define.
    PoEscape {
        /// The sequence.
        found: String,
    },
    /// An entry of a PO file lacks a part.
    PoMissing {
        /// `msgid` or `msgstr`.
        keyword: &'static str,
    },
    /// A part of an entry of a PO file stands where it cannot.
    PoMisplaced {
        /// Its keyword.
        keyword: &'static str,
    },
}

impl FileProblem {
    /// Puts the problem at a line.
    pub(super) fn at(self, line: u32) -> BadFile {
        BadFile { line, problem: self }
    }
}

impl std::error::Error for BadFile {}

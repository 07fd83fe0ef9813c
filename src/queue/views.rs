//! Page views from a CSV file with the columns `path` and `views`.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use csv::{ReaderBuilder, StringRecord, Trim};

use super::error::Error;
use crate::base::expected::Expected;
use crate::status::Pair;
use crate::tree::Unreadable;

/// How often pages were seen, by the path of their document.
#[derive(Clone, Debug, Default)]
pub struct Views {
    by_path: HashMap<String, u64>,
}

/// What is wrong with a file of page views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewsError {
    /// The file.
    pub path: PathBuf,
    /// The 1-based line.
    pub line: usize,
    /// What stands there.
    pub found: String,
    /// What was expected.
    pub expected: Expected,
}

/// The most that is read of the first line, to tell what separates columns.
const MAX_HEADER: u64 = 1 << 16;

impl Views {
    /// Reads a file. Columns are separated by commas, semicolons or tabs, as the first line tells;
    /// other columns than `path` and `views` are passed over, and the views of a path that is
    /// there several times are added up. `name` is what an error calls the file.
    ///
    /// # Errors
    ///
    /// What keeps the file from being read, or the first row that is not as expected.
    pub fn read(input: impl Read, name: &Path) -> Result<Self, Error> {
        let unreadable =
            |error: &io::Error| Error::Unreadable { path: name.to_path_buf(), why: Unreadable::from(error) };
        let mut input = BufReader::new(input);
        let mut header = Vec::new();
        input.by_ref().take(MAX_HEADER).read_until(b'\n', &mut header).map_err(|error| unreadable(&error))?;
        let delimiter = delimiter(&header);
        let whole = io::Cursor::new(header.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&header).to_vec()).chain(input);
        let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(Trim::All).from_reader(whole);
        let bad = |line: usize, found: &str, expected: Expected| {
            Error::Views(Box::new(ViewsError { path: name.to_path_buf(), line, found: found.to_owned(), expected }))
        };
        let refused = |error: &csv::Error, line: usize| match error.kind() {
            csv::ErrorKind::Io(error) => unreadable(error),
            csv::ErrorKind::Utf8 { pos, .. } => bad(pos.as_ref().map_or(line, line_of), "\u{fffd}", Expected::Utf8),
            _ => bad(line, &error.to_string(), Expected::Columns),
        };
        let header = reader.headers().map_err(|error| refused(&error, 1))?.clone();
        let column = |name: &str| header.iter().position(|found| found.eq_ignore_ascii_case(name));
        let (Some(path), Some(count)) = (column("path"), column("views")) else {
            return Err(bad(1, &header.iter().collect::<Vec<_>>().join(","), Expected::Columns));
        };
        let mut views = Self::default();
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).map_err(|error| refused(&error, 1))? {
            let line = record.position().map_or(1, line_of);
            let whole = || record.iter().collect::<Vec<_>>().join(",");
            let (Some(path), Some(count)) = (record.get(path), record.get(count)) else {
                return Err(bad(line, &whole(), Expected::Columns));
            };
            if path.is_empty() {
                return Err(bad(line, &whole(), Expected::DocumentPath));
            }
            let count: u64 = count.parse().map_err(|_| bad(line, count, Expected::Views))?;
            let path = path.trim_start_matches("./").to_owned();
            views.by_path.entry(path).and_modify(|sum| *sum = sum.saturating_add(count)).or_insert(count);
        }
        Ok(views)
    }

    /// Returns the views of a document, by the path of its translation, else of its source.
    pub fn of(&self, pair: &Pair) -> Option<u64> {
        let of = |path: &str| self.by_path.get(path).copied();
        of(pair.path.as_str()).or_else(|| of(pair.source_path.as_ref()?.as_str()))
    }

    /// Counts the paths.
    pub fn len(&self) -> usize {
        self.by_path.len()
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }
}

fn line_of(position: &csv::Position) -> usize {
    usize::try_from(position.line()).unwrap_or(usize::MAX)
}

/// Tells what separates columns: what the first line has most of.
fn delimiter(header: &[u8]) -> u8 {
    let count = |wanted: &u8| header.iter().filter(|byte| *byte == wanted).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(String, u64)>, String> {
        let views = Views::read(text.as_bytes(), Path::new("views.csv")).map_err(|error| error.to_string())?;
        let mut views: Vec<_> = views.by_path.into_iter().collect();
        views.sort();
        Ok(views)
    }

    #[test]
    fn spreadsheets_of_many_kinds_are_read() {
        let expected = Ok(vec![("a.md".to_owned(), 3), ("b,c.md".to_owned(), 40)]);
        for text in [
            "path,views\na.md,3\n\"b,c.md\",40\n",
            "\u{feff}path,views\r\na.md,1\r\n\"b,c.md\",40\r\n./a.md,2",
            "Views;Path\n3;a.md\n40;b,c.md\n",
            "title\tpath\tviews\nA\ta.md\t 3\nB\tb,c.md\t40\n",
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
        assert_eq!(read("path,views\n"), Ok(Vec::new()));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, told) in [
            ("", "views.csv, line 1: found “”; expected columns named path and views."),
            ("url,hits\n", "views.csv, line 1: found “url,hits”; expected columns named path and views."),
            (
                "path,views\na.md,3\nb.md,many\n",
                "views.csv, line 3: found “many”; expected a number of views such as 1200.",
            ),
            ("path,views\na.md\n", "views.csv, line 2: found “a.md”; expected columns named path and views."),
            ("path,views\n,3\n", "views.csv, line 2: found “,3”; expected the path of a document."),
            ("path,views\na.md,-3\n", "views.csv, line 2: found “-3”; expected a number of views such as 1200."),
        ] {
            assert_eq!(read(text), Err(told.to_owned()), "{text:?}");
        }
        let error = Views::read(&b"path,views\na\xff.md,3\n"[..], Path::new("v")).unwrap_err();
        assert_eq!(error.to_string(), "v, line 2: found “\u{fffd}”; expected UTF-8.");
    }
}

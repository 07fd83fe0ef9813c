//! What somebody has already, as an exported queue or a list says.

use csv::ReaderBuilder;
use serde::Deserialize;

use super::pick::Assigned;
use crate::exchange::{self, BadFile, FileProblem};

/// The format of an exported queue.
const SCHEMA: &str = "locdrift.queue/1";

#[derive(Deserialize)]
struct Exported {
    items: Vec<ExportedItem>,
}

#[derive(Deserialize)]
struct ExportedName {
    #[serde(default)]
    schema: String,
}

/// Reads the items of an exported queue.
fn exported(bytes: &[u8]) -> Result<Vec<ExportedItem>, BadFile> {
    // JSON lines are a format too: the first names it.
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<ExportedName>();
    let bad = |problem| BadFile { line: 1, problem };
    match values.next() {
        Some(Ok(ExportedName { schema })) if !schema.is_empty() && schema != SCHEMA => {
            Err(bad(FileProblem::OtherSchema { found: schema }))
        }
        Some(Ok(ExportedName { schema })) if schema == SCHEMA => match serde_json::from_slice::<Exported>(bytes) {
            Ok(exported) => Ok(exported.items),
            Err(_) => Err(bad(FileProblem::UnknownFormat)),
        },
        _ => Err(bad(FileProblem::UnknownFormat)),
    }
}

#[derive(Deserialize)]
struct ExportedItem {
    path: String,
    locale: String,
}

/// What stands in the name of every batch.
const BATCH: &str = "/batch-";

impl Assigned {
    /// Adds what a file lists: an exported queue as JSON, CSV, XLIFF or PO, or a path or the id of a batch a
    /// line. A document of which somebody has a part is theirs.
    ///
    /// # Errors
    ///
    /// What is wrong with an XLIFF or PO file.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), BadFile> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if bytes.trim_ascii_start().starts_with(b"{") {
            let items = exported(bytes)?.into_iter();
            self.documents.extend(items.map(|item| (item.path, Some(item.locale))));
        } else if bytes.starts_with(b"batch,") {
            self.add_csv(bytes);
        } else if bytes.starts_with(b"<") || bytes.starts_with(b"msgid") || bytes.starts_with(b"#") {
            let returned = exchange::read(bytes)?;
            let documents = returned.documents.into_iter();
            self.documents.extend(documents.filter_map(|document| Some((document.path?, document.locale))));
        } else {
            for line in String::from_utf8_lossy(bytes).lines().map(str::trim).filter(|line| !line.is_empty()) {
                let line = line.replace('\\', "/");
                if line.contains(BATCH) {
                    self.batches.insert(line.trim_end_matches(".xlf").to_owned());
                } else {
                    self.documents.insert((line.trim_start_matches("./").to_owned(), None));
                }
            }
        }
        Ok(())
    }

    fn add_csv(&mut self, bytes: &[u8]) {
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
        let place = |headers: &csv::ByteRecord, name: &str| headers.iter().position(|header| header == name.as_bytes());
        let Ok(headers) = reader.byte_headers().cloned() else { return };
        let (Some(path), Some(locale)) = (place(&headers, "path"), place(&headers, "locale")) else { return };
        for record in reader.byte_records().filter_map(Result::ok) {
            let text = |at: usize| record.get(at).map(|cell| String::from_utf8_lossy(cell).into_owned());
            if let Some(path) = text(path) {
                self.documents.insert((path, text(locale)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Assigned {
        let mut assigned = Assigned::default();
        assigned.add(text.as_bytes()).unwrap();
        assigned
    }

    #[test]
    fn every_form_is_read() {
        let has = |assigned: &Assigned, locale: Option<&str>| {
            assigned.documents.contains(&("docs/a.md".to_owned(), locale.map(str::to_owned)))
        };
        let json = r#"{"schema": "locdrift.queue/1", "items": [{"path": "docs/a.md", "locale": "nl-NL", "id": "x"}]}"#;
        assert!(has(&read(json), Some("nl-NL")));
        assert!(has(&read("\u{feff}batch,owner,locale,path\r\nx,,nl-NL,docs/a.md\r\n"), Some("nl-NL")));
        let list = read("./docs/a.md\r\n\nnl-NL/batch-12345678.xlf\n");
        assert!(has(&list, None) && list.batches.contains("nl-NL/batch-12345678"));
    }
}

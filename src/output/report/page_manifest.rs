//! A manifest: what a site has to know of each page to tell its readers that a translation is behind.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Serialize;

use crate::output::queue::Files;
use crate::run::Report;
use crate::status::{Pair, Status};

/// The name and version of the format.
const SCHEMA: &str = "locdrift.manifest/1";

/// What a site needs to know about its pages.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub(super) struct PageManifest<'a> {
    /// `locdrift.manifest/1`.
    schema: &'static str,
    /// The pages of each locale, by their paths relative to its root.
    locales: BTreeMap<String, BTreeMap<Cow<'a, str>, PageState<'a>>>,
}

/// What a site needs to know about a page.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct PageState<'a> {
    /// Whether the translation is current.
    current: bool,
    /// `current`, `stale`, `missing`, `orphaned`, `untracked` or `invalid`.
    status: &'static str,
    /// The path of the source document, or `null` if it no longer exists.
    source_path: Option<&'a str>,
    /// The time of the oldest change that the translation lacks, in RFC 3339.
    stale_since: Option<String>,
    /// The innermost headings in the source above changed text, in document order.
    changed_headings: Vec<&'a str>,
}

impl<'a> PageState<'a> {
    fn of(pair: &'a Pair) -> Self {
        let assessment = pair.drift.as_ref().filter(|_| pair.status == Status::Stale);
        let drift = assessment.and_then(|assessment| assessment.drift.as_ref().ok());
        let mut changed_headings: Vec<&str> = Vec::new();
        let texts = drift.into_iter().flat_map(|drift| &drift.changes).filter(|change| change.words > 0);
        for heading in texts.filter_map(|change| change.headings.last()) {
            if !changed_headings.contains(&heading.as_str()) {
                changed_headings.push(heading);
            }
        }
        Self {
            current: pair.status == Status::Current,
            status: pair.status.id(),
            source_path: pair.source_path.as_ref().map(|path| path.as_str()),
            stale_since: assessment.and_then(|own| own.since?.oldest).map(|time| time.to_string()),
            changed_headings,
        }
    }
}

/// Writes one object for all pages.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let locales = report.locales.iter().map(|side| {
        let pages = side.pairs.iter().map(|pair| (pair.path.as_str().into(), PageState::of(pair))).collect();
        (side.locale.to_string(), pages)
    });
    serde_json::to_writer_pretty(&mut *out, &PageManifest { schema: SCHEMA, locales: locales.collect() })?;
    out.write_all(b"\n")
}

/// What stands at the end of the name of a page's file.
const ENDING: &str = ".json";

/// A manifest as a folder: a small file for each page, which the page can load.
pub struct ManifestFiles<'a> {
    report: &'a Report,
}

impl<'a> ManifestFiles<'a> {
    /// Makes the files of a report.
    pub fn of(report: &'a Report) -> Self {
        Self { report }
    }

    fn files(&self) -> impl Iterator<Item = (String, &'a Pair)> {
        self.report.locales.iter().flat_map(|side| {
            side.pairs.iter().map(move |pair| (format!("{}/{}{ENDING}", side.locale, pair.path), pair))
        })
    }

    /// Lists the paths of the files.
    pub fn paths(&self) -> Vec<String> {
        self.files().map(|(path, _)| path).collect()
    }

    /// Tells whether a file of a folder is one that such a manifest has, for whichever pages.
    pub fn is_page(path: &str) -> bool {
        path.ends_with(ENDING)
    }

    /// Writes the files.
    ///
    /// # Errors
    ///
    /// Those of the files.
    pub fn write<F: Files>(&self, files: &mut F) -> io::Result<()> {
        for (path, pair) in self.files() {
            let mut file = files.begin(&path)?;
            serde_json::to_writer(&mut file, &PageState::of(pair))?;
            io::Write::write_all(&mut file, b"\n")?;
            files.end(file)?;
        }
        Ok(())
    }
}

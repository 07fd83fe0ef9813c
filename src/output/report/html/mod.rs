//! A report to open in a browser: one file, or a folder with a page for each document.
//!
//! Nothing in it is loaded from elsewhere and nothing of a document is obeyed: what documents say
//! stands in a block of data and is put on the page as text, and a policy in the page lets no script
//! or style run but its own, which the browser knows by their hashes.

mod data;
mod shell;
mod words;

use std::io;

use jiff::Timestamp;

use super::Layout;
use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::output::queue::Files;
use crate::queue::Owners;
use crate::run::Report;
use crate::timeline::Timeline;
use crate::workspace::Workspace;
use data::{Collector, PageData};

/// The first page of a folder.
const INDEX: &str = "index.html";

/// What a page shows beside the report itself.
#[derive(Clone, Copy, Default)]
pub struct HtmlContext<'a> {
    /// When the report was made.
    pub now: Timestamp,
    /// Who owns which documents.
    pub owners: Option<&'a Owners>,
    /// Where source documents can be read on the web.
    pub workspace: Option<&'a Workspace>,
    /// The folders that were named on the command line, each as it is typed, for commands to be typed.
    pub arguments: &'a [String],
    /// Drift over time, where that is shown.
    pub timeline: Option<&'a Timeline>,
}

impl std::fmt::Debug for HtmlContext<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HtmlContext").finish_non_exhaustive()
    }
}

/// Writes a report as one page.
///
/// # Errors
///
/// Those of the writer.
pub(super) fn write_page(
    report: &Report,
    verdict: &Verdict,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let data = Collector::new(report, verdict, layout, localizer).whole();
    shell::write(&data, localizer, out)
}

/// A report as a folder of pages: `index.html`, and one for each document with something to show.
pub struct HtmlPages<'a> {
    collector: Collector<'a>,
    index: PageData<'a>,
    localizer: &'a Localizer,
}

impl<'a> HtmlPages<'a> {
    /// Collects what the first page shows.
    pub fn of(report: &'a Report, verdict: &'a Verdict, layout: Layout<'a>, localizer: &'a Localizer) -> Self {
        let collector = Collector::new(report, verdict, layout, localizer);
        let index = collector.index();
        Self { collector, index, localizer }
    }

    /// Lists the paths of the files.
    pub fn paths(&self) -> Vec<String> {
        std::iter::once(INDEX.to_owned()).chain(self.index.shown().into_iter().map(data::file_of)).collect()
    }

    /// Tells whether a file of a folder is one that such a report has, for whichever documents.
    pub fn is_page(path: &str) -> bool {
        path == INDEX || data::is_file(path)
    }

    /// Writes the files.
    ///
    /// # Errors
    ///
    /// Those of the files.
    pub fn write<F: Files>(&self, files: &mut F) -> io::Result<()> {
        self.page(INDEX, &self.index, files)?;
        for number in self.index.shown() {
            if let Some(data) = self.collector.document(number) {
                self.page(&data::file_of(number), &data, files)?;
            }
        }
        Ok(())
    }

    fn page<F: Files>(&self, path: &str, data: &PageData<'_>, files: &mut F) -> io::Result<()> {
        let mut file = files.begin(path)?;
        shell::write(data, self.localizer, &mut file)?;
        files.end(file)
    }
}

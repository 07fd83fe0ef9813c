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
use crate::queue::Owners;
use crate::run::Report;
use crate::workspace::Workspace;
use data::Collector;

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
    /// The statuses at points of the history, as `locdrift history --format json` writes them.
    pub history: Option<&'a serde_json::Value>,
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

/// Writes a report as a folder: `index.html`, and a page for each document with something to show.
/// `put` takes the path of each file below the folder, and its content.
///
/// # Errors
///
/// Those of `put`.
pub fn write_folder<E: From<io::Error>>(
    report: &Report,
    verdict: &Verdict,
    layout: Layout<'_>,
    localizer: &Localizer,
    mut put: impl FnMut(&str, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let collector = Collector::new(report, verdict, layout, localizer);
    let mut page = Vec::new();
    shell::write(&collector.index(), localizer, &mut page)?;
    put("index.html", &page)?;
    for (number, data) in collector.documents() {
        page.clear();
        shell::write(&data, localizer, &mut page)?;
        put(&data::file_of(number), &page)?;
    }
    Ok(())
}

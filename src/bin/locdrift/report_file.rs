//! `--output FORMAT=FILE`: reports that go to files.

use std::io;
use std::path::PathBuf;

use locdrift::gate::Verdict;
use locdrift::i18n::Localizer;
use locdrift::output::report::{self, HtmlPages, Layout, ReportFormat};
use locdrift::run::Report;

use crate::exit::Failure;
use crate::folder::Folder;
use crate::output;

/// An output of a run: a format, and the file it goes to.
#[derive(Clone, Debug)]
pub(crate) struct ReportFile {
    pub(crate) format: ReportFormat,
    pub(crate) file: PathBuf,
}

impl ReportFile {
    /// Reads `FORMAT=FILE`.
    pub(crate) fn from_argument(argument: &str) -> Result<Self, Failure> {
        let parts = argument.split_once('=').filter(|(_, file)| !file.is_empty());
        if parts.is_some_and(|(_, file)| file == "-") {
            return Err(Failure::StdoutTwice);
        }
        let output =
            parts.and_then(|(format, file)| Some(Self { format: ReportFormat::from_id(format)?, file: file.into() }));
        output.ok_or_else(|| Failure::Output(argument.to_owned()))
    }

    /// Tells whether a folder is meant, by what is there or by the separator at the end.
    fn is_folder(&self) -> bool {
        self.file.is_dir() || self.file.to_string_lossy().ends_with(std::path::is_separator)
    }

    /// Writes the report to the file.
    pub(crate) fn write(
        &self,
        report: &Report,
        verdict: &Verdict,
        layout: Layout<'_>,
        localizer: &Localizer,
    ) -> Result<(), Failure> {
        if self.format == ReportFormat::Html && self.is_folder() {
            // A folder may hold what is somebody's: nothing is overwritten but earlier pages as they were written.
            let pages = HtmlPages::of(report, verdict, layout, localizer);
            let mut folder = Folder::open(&self.file, &pages.paths(), HtmlPages::is_page, localizer)?;
            pages.write(&mut folder).map_err(|error| output::unwritable(&self.file, &error))?;
            folder.finish()?;
            return Ok(());
        }
        let write = || {
            let mut content = Vec::new();
            // A page has no colours of a terminal, and nothing to strip.
            if self.format == ReportFormat::Html {
                report::write(report, verdict, self.format, layout, localizer, &mut content)?;
                return Ok(content);
            }
            let mut plain = anstream::StripStream::new(&mut content);
            report::write(report, verdict, self.format, layout, localizer, &mut plain)?;
            Ok(content)
        };
        let content = write().map_err(|error: io::Error| output::unwritable(&self.file, &error))?;
        Ok(output::replace(&self.file, &content)?)
    }
}

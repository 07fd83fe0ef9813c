//! `--output FORMAT=FILE`: reports that go to files.

use std::io;
use std::path::PathBuf;

use locdrift::gate::Verdict;
use locdrift::i18n::Localizer;
use locdrift::output::report::{self, Layout, ReportFormat};
use locdrift::run::Report;

use crate::exit::Failure;
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

    /// Writes the report to the file.
    pub(crate) fn write(
        &self,
        report: &Report,
        verdict: &Verdict,
        next: Option<&str>,
        localizer: &Localizer,
    ) -> Result<(), Failure> {
        let write = || {
            let mut content = Vec::new();
            let mut plain = anstream::StripStream::new(&mut content);
            let base = output::base();
            let layout = Layout { base: base.as_deref(), next, ..Layout::default() };
            report::write(report, verdict, self.format, layout, localizer, &mut plain)?;
            Ok(content)
        };
        let content = write().map_err(|error: io::Error| output::unwritable(&self.file, &error))?;
        Ok(output::replace(&self.file, &content)?)
    }
}

//! Where reports go: `--format` on standard output, `--output FORMAT=FILE` in files.

use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::gate::Verdict;
use locdrift::i18n::{Localizer, Message};
use locdrift::output::report::{self, HtmlPages, Layout, ManifestFiles, ReportFormat};
use locdrift::run::Report;

use crate::exit::{Exit, Failure};
use crate::folder::Folder;
use crate::output;

/// The outputs of a run.
#[derive(Debug)]
pub(crate) struct Reports {
    format: ReportFormat,
    outputs: Vec<ReportFile>,
}

impl Reports {
    /// Takes the options of the command line.
    pub(crate) fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let outputs = matches.get_many::<String>("output").unwrap_or_default();
        let outputs = outputs.map(|output| ReportFile::from_argument(output)).collect::<Result<_, _>>()?;
        let named = matches.get_one::<String>("format").and_then(|id| ReportFormat::from_id(id));
        let otherwise = if matches.get_flag("metrics") { ReportFormat::OpenMetrics } else { ReportFormat::Human };
        Ok(Self { format: named.unwrap_or(otherwise), outputs })
    }

    /// Lists the formats.
    pub(crate) fn formats(&self) -> Vec<ReportFormat> {
        self.outputs.iter().map(|output| output.format).chain([self.format]).collect()
    }

    /// Iterates over the files.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Path> {
        self.outputs.iter().map(|output| output.file.as_path())
    }

    /// Writes the reports, and tells how the run ended.
    pub(crate) fn write(
        &self,
        report: &Report,
        verdict: &Verdict,
        all: bool,
        layout: Layout<'_>,
        localizer: &Localizer,
    ) -> Result<Exit, Failure> {
        for output in &self.outputs {
            output.write(report, verdict, layout, localizer)?;
        }
        let writes_sarif = self.formats().contains(&ReportFormat::Sarif);
        let left = if writes_sarif { report::left_out_of_sarif(report) } else { 0 };
        if left > 0 {
            let shown = report.findings().count() - left;
            output::error_text(&format!("{}\n", localizer.text(&Message::SarifLeftOut { shown, left })));
        }
        let exit = if verdict.is_denied() { Exit::Denied } else { Exit::Passed };
        match output::report(report, verdict, self.format, all, layout, localizer) {
            // Whoever closed the pipe has seen enough; the verdict stands.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(exit),
            written => Ok(written.map(|()| exit)?),
        }
    }
}

/// A format, and the file that the report goes to.
#[derive(Clone, Debug)]
pub(crate) struct ReportFile {
    format: ReportFormat,
    file: PathBuf,
}

impl ReportFile {
    /// Takes a format, and the file it goes to.
    pub(crate) fn of(format: ReportFormat, file: &str) -> Self {
        Self { format, file: file.into() }
    }

    /// Returns the file.
    pub(crate) fn path(&self) -> &Path {
        &self.file
    }

    /// Reads `FORMAT=FILE`.
    fn from_argument(argument: &str) -> Result<Self, Failure> {
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
        if self.format == ReportFormat::Manifest && self.is_folder() {
            let files = ManifestFiles::of(report);
            let mut folder = Folder::open(&self.file, &files.paths(), ManifestFiles::is_page, localizer)?;
            files.write(&mut folder).map_err(|error| output::unwritable(&self.file, &error))?;
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

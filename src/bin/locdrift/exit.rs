//! How a run ends: the one place that maps outcomes to exit codes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use locdrift::exchange::BadFile;
use locdrift::i18n::{LANGUAGES, Localizer, Message};
use locdrift::output::queue::Interrupted;
use locdrift::output::report::ReportFormat;
use locdrift::{Error, config, gate, queue, workspace};

use crate::output;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing that the gate denies.
    Passed,
    /// The gate denies something.
    Denied,
    /// The run could not be done as asked.
    NotDone,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Passed => 0,
            Exit::Denied => 1,
            Exit::NotDone => 2,
        })
    }
}

/// Why a run could not be done as asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The library could not do it.
    Library(Error),
    /// The command line is wrong.
    Usage { text: String, hint: String },
    /// The language is unknown.
    UnknownLanguage(String),
    /// `--output` is not FORMAT=FILE.
    Output(String),
    /// `--output` names standard output, to which the report goes anyway.
    StdoutTwice,
    /// A file would be overwritten that is not as it was written.
    Foreign(PathBuf),
    /// A document would be overwritten.
    Document(PathBuf),
    /// A file that came back cannot be taken.
    Returned { file: PathBuf, error: Box<BadFile> },
    /// Standard output is closed: whoever read it has seen enough.
    ClosedPipe,
    /// Standard output cannot be written.
    Stdout(std::io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

/// Takes the errors of the library's rooms as what they are for the whole.
macro_rules! library {
    ($($error:ty),*) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::Library(error.into())
            }
        }
    )*};
}

library!(config::Error, gate::Error, queue::Error, workspace::Error);

impl From<Interrupted> for Failure {
    fn from(interrupted: Interrupted) -> Self {
        match interrupted {
            Interrupted::Input(error) => error.into(),
            Interrupted::Output(error) => error.into(),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe { Self::ClosedPipe } else { Self::Stdout(error) }
    }
}

impl Failure {
    /// Tells the user, and returns how the run ended.
    pub(crate) fn report(self, localizer: &Localizer) -> Exit {
        let (text, hint) = match &self {
            Self::ClosedPipe => return Exit::Passed,
            Self::Library(error) => (error.text(localizer), error.hint(localizer)),
            Self::Usage { text, hint } => (text.clone(), Some(hint.clone())),
            Self::UnknownLanguage(tag) => {
                (localizer.text(&Message::ErrorUnknownLanguage { tag, known: &LANGUAGES.join(", ") }), None)
            }
            Self::Output(value) => {
                let known = ReportFormat::ALL.map(ReportFormat::id).join(", ");
                (localizer.text(&Message::ErrorOutput { value, known: &known }), None)
            }
            Self::Foreign(path) => {
                let path = path.to_string_lossy();
                (localizer.text(&Message::ErrorForeignFile { path: &path }), None)
            }
            Self::Document(path) => {
                let path = path.to_string_lossy();
                (localizer.text(&Message::ErrorOutputIsDocument { path: &path }), None)
            }
            Self::Returned { file, error } => {
                let (path, why) = (format!("{}:{}", file.display(), error.line), error.problem.text(localizer));
                (localizer.text(&Message::ErrorReturnedFile { path: &path, why: &why }), None)
            }
            Self::StdoutTwice => (localizer.text(&Message::ErrorStdoutTwice), None),
            Self::Stdout(error) => {
                (localizer.text(&Message::ErrorWrite { path: Path::new("-"), why: &error.to_string() }), None)
            }
        };
        let place = match &self {
            Self::Library(Error::Config(config::Error::Invalid(error))) => output::excerpt(error),
            _ => String::new(),
        };
        output::failure(&localizer.text(&Message::ErrorLabel), &text, &place, hint.as_deref());
        Exit::NotDone
    }
}

//! What keeps a run from being done as asked.

use std::path::PathBuf;

use crate::run::UnreadableReport;
use crate::tree::{Shard, Unreadable};
use crate::{config, gate, queue, workspace};

/// What keeps a run from being done as asked. A document that cannot be read is a finding instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The configuration cannot be used, or there is none.
    Config(config::Error),
    /// The trees cannot be opened or compared.
    Workspace(workspace::Error),
    /// The gate cannot be set up.
    Gate(gate::Error),
    /// The queue cannot be made.
    Queue(queue::Error),
    /// A file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
    /// A file is no saved report.
    SavedReport {
        /// The file.
        path: PathBuf,
        /// Why.
        why: UnreadableReport,
    },
    /// Two saved reports have the same document.
    SharedDocument {
        /// The first report.
        first: PathBuf,
        /// The second report.
        second: PathBuf,
        /// The path of the document.
        path: String,
        /// Its locale.
        locale: String,
    },
    /// A saved report is of a part of a run, and another part is not among the reports.
    MissingShard {
        /// The report.
        path: PathBuf,
        /// The part that is not there.
        shard: Shard,
    },
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
}

/// Whose hands an error is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The command line asks for what there is not.
    Usage,
    /// The configuration is wrong or missing.
    Configuration,
    /// What is read is not as expected.
    Input,
    /// The system or a repository refuses.
    Environment,
}

impl Error {
    /// Returns whose hands it is in.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Config(config::Error::Glob(_))
            | Self::Workspace(workspace::Error::BadLocale { .. } | workspace::Error::WhichLocale { .. }) => {
                ErrorKind::Usage
            }
            Self::Config(_) => ErrorKind::Configuration,
            Self::Workspace(workspace::Error::Root { .. } | workspace::Error::Revision { .. }) => {
                ErrorKind::Environment
            }
            Self::Workspace(workspace::Error::NoSuchDocument { .. } | workspace::Error::Since { .. }) => {
                ErrorKind::Usage
            }
            Self::Workspace(_) => ErrorKind::Configuration,
            Self::Gate(
                gate::Error::Baseline { .. }
                | gate::Error::BaselineFormat { .. }
                | gate::Error::AmbiguousBaseline { .. },
            ) => ErrorKind::Input,
            Self::Gate(gate::Error::Unreadable { .. }) => ErrorKind::Environment,
            Self::Gate(_) => ErrorKind::Usage,
            Self::Queue(queue::Error::Unreadable { .. }) => ErrorKind::Environment,
            Self::Queue(_) | Self::SavedReport { .. } | Self::SharedDocument { .. } | Self::MissingShard { .. } => {
                ErrorKind::Input
            }
            Self::Read { .. } | Self::Write { .. } => ErrorKind::Environment,
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Config(error) => Some(error),
            Self::Workspace(error) => Some(error),
            Self::Gate(error) => Some(error),
            Self::Queue(error) => Some(error),
            Self::Read { why, .. } | Self::Write { why, .. } => Some(why),
            Self::SavedReport { .. } | Self::SharedDocument { .. } | Self::MissingShard { .. } => None,
        }
    }
}

impl From<config::Error> for Error {
    fn from(error: config::Error) -> Self {
        Self::Config(error)
    }
}

impl From<workspace::Error> for Error {
    fn from(error: workspace::Error) -> Self {
        Self::Workspace(error)
    }
}

impl From<gate::Error> for Error {
    fn from(error: gate::Error) -> Self {
        Self::Gate(error)
    }
}

impl From<queue::Error> for Error {
    fn from(error: queue::Error) -> Self {
        Self::Queue(error)
    }
}

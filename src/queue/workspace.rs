//! The contents of documents, read again where they were listed.
//!
//! A stand-in for what shares its trees with the check.

use super::segments::Material;
use crate::config::Config;
use crate::drift::MAX_BYTES;
use crate::error::Error;
use crate::history::{History, Session};
use crate::report::{LocaleReport, Report};
use crate::status::Document;
use crate::tree::{self, Directory, Revision, Tree, Unreadable};

/// The trees of a run.
#[derive(Debug)]
pub struct Workspace {
    source: Tree,
    locales: Vec<Tree>,
    history: Option<History>,
}

impl Workspace {
    /// Opens the trees of a report.
    ///
    /// # Errors
    ///
    /// The tree that cannot be opened.
    pub fn open(config: &Config, report: &Report) -> Result<Self, Error> {
        let source = tree(&report.source.root, report.source.revision.as_deref())?;
        let of = |side: &LocaleReport| tree(&side.root, side.revision.as_deref());
        let locales = report.locales.iter().map(of).collect::<Result<_, _>>()?;
        let history = match (&config.history, &source) {
            (Some(folder), _) => History::open(folder).ok(),
            (None, Tree::Directory(directory)) => History::open(directory.root()).ok(),
            (None, Tree::Revision(revision)) => Some(History::of_revision(revision)),
        };
        Ok(Self { source, locales, history })
    }

    /// Opens the trees for one thread.
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            source: self.source.session(),
            locales: self.locales.iter().map(Tree::session).collect(),
            history: self.history.as_ref().map(History::session),
        }
    }
}

fn tree(root: &std::path::Path, revision: Option<&str>) -> Result<Tree, Error> {
    match revision {
        Some(name) => Revision::open(root, name)
            .map(|revision| Tree::Revision(Box::new(revision)))
            .map_err(|why| Error::Revision { path: root.to_path_buf(), revision: name.to_owned(), why }),
        None => Directory::open(root)
            .map(Tree::Directory)
            .map_err(|error| Error::Read { path: root.to_path_buf(), why: Unreadable::from(&error) }),
    }
}

/// What one thread reads from.
#[derive(Debug)]
pub struct Reader<'a> {
    source: tree::Session<'a>,
    locales: Vec<tree::Session<'a>>,
    history: Option<Session<'a>>,
}

impl Reader<'_> {
    /// Reads the contents of a document of the `locale`th locale.
    ///
    /// # Errors
    ///
    /// Why the source or the translation cannot be read.
    pub fn material(&self, locale: usize, document: &Document) -> Result<Material, Unreadable> {
        let source_path = document.source_path.as_ref().unwrap_or(&document.path);
        let head = self.source.read(source_path, MAX_BYTES)?;
        let translation = match document.status {
            crate::status::Status::Missing => None,
            _ => Some(self.locales[locale].read(&document.path, MAX_BYTES)?),
        };
        let base = document.drift.as_ref().and_then(|assessment| assessment.base.as_ref());
        let base = base.zip(self.history.as_ref()).and_then(|(base, history)| history.read(base).ok());
        Ok(Material { base, head, translation })
    }
}

//! Root folders that could be opened.

use std::path::{Path, PathBuf};

use super::error::Error;
use super::setup::{Detail, Setup};
use crate::base::path::{DocPath, shown};
use crate::history::{History, Unrecovered};
use crate::tree::{BadRevision, Directory, Filter, Listing, PathLayout, Revision, RootKind, Tree, Unreadable};

/// A root folder that could be opened.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) tree: Tree,
    /// To tell whether two roots are the same or one is inside the other.
    pub(super) place: PathBuf,
    /// For a locale, where its translations lie.
    pub(super) layout: PathLayout,
}

impl Root {
    pub(super) fn open(kind: RootKind, path: &Path, revision: Option<&str>) -> Result<Self, Error> {
        let tree = match revision {
            Some(name) => {
                let failed = |why| Error::Revision { path: path.to_path_buf(), revision: name.to_owned(), why };
                Tree::Revision(Box::new(Revision::open(path, name).map_err(failed)?))
            }
            None => Tree::Directory(Directory::open(path).map_err(|error| Error::Root {
                kind,
                path: path.to_path_buf(),
                why: Unreadable::from(&error),
            })?),
        };
        Ok(Self { place: tree.place(), tree, layout: PathLayout::default() })
    }

    /// Tells whether two roots are the same folder, although their documents lie at the same paths.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.shares_place(other) && self.layout.is_plain() && other.layout.is_plain()
    }

    /// Tells whether two roots are the same folder.
    pub(super) fn shares_place(&self, other: &Self) -> bool {
        self.place == other.place && self.tree.revision() == other.tree.revision()
    }

    /// Lists the source documents that have a place in one of the locales, but for what is a
    /// translation itself.
    pub(super) fn list_sources(&self, setup: &Setup, places: &[&Path], locales: &[Self]) -> Listing {
        let filter = &setup.filter;
        let apart = &setup.apart_layouts;
        let is_beside = || locales.iter().any(|own| own.shares_place(self)) || !apart.is_empty();
        if locales.iter().any(|locale| locale.layout.is_plain()) && !is_beside() {
            return self.list(filter, places);
        }
        let folders: Vec<Vec<&str>> = locales.iter().map(|locale| locale.layout.source_folders()).collect();
        let is_all = folders.iter().any(Vec::is_empty);
        let within = if is_all { Vec::new() } else { folders.concat() };
        let filter = filter.clone().within(within.into_iter().map(str::to_owned).collect());
        let mut listing = self.list(&filter, places);
        let is_source = |path: &DocPath| {
            let beside = locales.iter().filter(|own| own.shares_place(self)).map(|own| &own.layout).chain(apart);
            let has_place = locales.iter().any(|own| own.layout.target(path).is_some());
            has_place && !beside.into_iter().any(|layout| layout.source(path).is_some())
        };
        listing.documents.retain(is_source);
        listing.retain_obstacles(is_source);
        listing
    }

    /// Lists the translations of a locale whose source documents a filter admits.
    pub(super) fn list_translations(&self, filter: &Filter, places: &[&Path]) -> Listing {
        if self.layout.is_plain() {
            return self.list(filter, places);
        }
        let within = self.layout.target_folders().into_iter().map(str::to_owned).collect();
        let mut listing = self.list(&Filter::default().within(within).naming_all(), places);
        let is_own = |path: &DocPath| {
            let source = self.layout.source(path).filter(|source| filter.lists(source));
            source.is_some() && !filter.excludes(path.as_str())
        };
        listing.documents.retain(is_own);
        listing.retain_obstacles(is_own);
        // Whether a file of another format is a translation is not looked at.
        listing.unread.clear();
        listing
    }

    /// Lists the documents, but for those of other roots inside this one.
    pub(super) fn list(&self, filter: &Filter, places: &[&Path]) -> Listing {
        let below = |other: &&Path| Some(shown(other.strip_prefix(&self.place).ok()?));
        let apart: Vec<String> = places.iter().filter_map(below).filter(|below| !below.is_empty()).collect();
        self.tree.list(filter, &apart)
    }
}

/// Opens the history of the source: where the configuration says, else where the source is. Only
/// what was asked for must be there.
pub(super) fn history(setup: &Setup, source: &Tree) -> Result<Result<History, Unrecovered>, Error> {
    match (&setup.history, source) {
        _ if setup.detail == Detail::None && !setup.needs_history() => Ok(Err(Unrecovered::NoRepository)),
        (Some(folder), _) => {
            let bad = |why| Error::Revision { path: folder.clone(), revision: String::new(), why };
            match History::open(folder) {
                Ok(history) if folder.is_dir() => Ok(Ok(history)),
                Err(Unrecovered::Repository(why)) => Err(bad(BadRevision::Repository(why))),
                _ => Err(bad(BadRevision::NoRepository)),
            }
        }
        (None, tree) => Ok(History::of_tree(tree)),
    }
}

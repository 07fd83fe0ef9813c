//! What one thread reads documents of any locale from.

use std::cell::OnceCell;

use crate::workspace::{Desk, Workspace};

/// What one thread reads from: each locale is opened when it is wanted.
pub(super) struct Desks<'a> {
    pub(super) workspace: &'a Workspace,
    desks: Vec<OnceCell<Desk<'a>>>,
}

impl<'a> Desks<'a> {
    pub(super) fn of(workspace: &'a Workspace) -> Self {
        Self { workspace, desks: (0..workspace.locales()).map(|_| OnceCell::new()).collect() }
    }

    /// Returns that of a locale, by its place in the report.
    pub(super) fn at(&self, locale: usize) -> &Desk<'a> {
        self.desks[locale].get_or_init(|| self.workspace.desk(locale))
    }
}

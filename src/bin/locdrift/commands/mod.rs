//! One module per command.

pub(crate) mod accept;
pub(crate) mod adopt;
pub(crate) mod apply;
mod cached;
pub(crate) mod check;
mod clock;
pub(crate) mod completions;
pub(crate) mod convert;
pub(crate) mod diff;
mod exchange_files;
pub(crate) mod explain;
pub(crate) mod guide;
mod handback;
pub(crate) mod history;
pub(crate) mod init;
mod input;
pub(crate) mod man;
mod next;
mod pick;
pub(crate) mod queue;
pub(crate) mod repair;
pub(crate) mod report;
mod roots;
pub(crate) mod schema;
mod scope;
pub(crate) mod translate;
pub(crate) mod update;

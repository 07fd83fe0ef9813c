//! One module per command.

pub(crate) mod accept;
pub(crate) mod apply;
pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod explain;
mod handback;
pub(crate) mod init;
mod roots;
pub(crate) mod update;

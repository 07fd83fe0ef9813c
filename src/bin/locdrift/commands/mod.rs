//! One module per command.

pub(crate) mod check;
mod clock;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod init;
pub(crate) mod queue;
mod roots;

//! Tells which translated documents have drifted from their source.
//!
//! Machine-translated documents in the Microsoft Docs convention record in their front matter
//! which source they were made from. This crate compares such translations with the source as it
//! is now. Data flows one way:
//!
//! 1. [`tree`] lists documents and opens them;
//! 2. [`document`] reads their front matter, [`provenance`] the record in it, and
//!    [`suppression`] what it says of its own findings;
//! 3. [`fingerprint`] hashes the source documents as the record does;
//! 4. [`status`] pairs and compares the two sides;
//! 5. [`rules`] turns what it sees into findings;
//! 6. [`gate`] decides which of them deny the run;
//! 7. [`report`] writes them for people and for programs.
//!
//! What needs a person goes on: [`queue`] orders it and cuts it into batches, from the report and
//! a [`workspace`] that reads the documents again; [`exchange`] writes it for translation tools
//! and reads it back; [`rebuild`] makes a translation of the source as it is now and of what came
//! back; [`handback`] decides what files are to become.
//!
//! [`check()`] does the seven for one [`config::Config`]. The library prints nothing and reads no
//! environment variables; people's texts come from [`i18n`].

mod beside;
mod check;
pub mod config;
pub mod document;
pub mod drift;
mod error;
pub mod exchange;
pub mod fingerprint;
pub mod gate;
mod git;
pub mod handback;
pub mod history;
pub mod i18n;
mod locale;
mod path;
pub mod provenance;
pub mod queue;
pub mod rebuild;
pub mod report;
pub mod rules;
pub mod status;
pub mod suppression;
pub mod tree;
pub mod workspace;

pub use beside::{Beside, abandon, beside};
pub use check::{Progress, check};
pub use error::{Error, RootKind};
pub use locale::{Locale, NotALocale};
pub use path::DocPath;

//! Reports which translated documents have drifted from their source.
//!
//! A translation records which version of its source it was made from. This crate compares such
//! records with the source as it is now, recovers the version that was translated from git, and
//! says what changed and which lines of the translation that touches.
//!
//! [`check()`] does the main job for a [`Config`]: it opens the trees, compares them and judges what
//! it found. The result is [`Checked`]: a [`Report`], the [`Verdict`] on it, and the open
//! [`Workspace`], on which the queue of work and the writing of translations run.
//!
//! ```
//! use locdrift::{Config, LocaleRoot, Pick, Queue, Status, check};
//!
//! # let folder = tempfile::tempdir()?;
//! # let write = |path: &str, text: &str| {
//! #     let path = folder.path().join(path);
//! #     std::fs::create_dir_all(path.parent().unwrap()).and_then(|()| std::fs::write(path, text))
//! # };
//! # write("en-us/a.md", "---\ntitle: A\n---\n\n# One\n")?;
//! # write("en-us/b.md", "---\ntitle: B\n---\n\n# Two\n")?;
//! # let hash = "ms.openlocfilehash: 0123456789012345678901234567890123456789";
//! # write("nl-nl/a.md", &format!("---\ntitle: A\n{hash}\n---\n\n# Een\n"))?;
//! # let (source, locale) = (folder.path().join("en-us"), folder.path().join("nl-nl"));
//! let locale = LocaleRoot::new(Some("nl-NL".parse()?), locale);
//! let config = Config::new(source, vec![locale]);
//! let checked = check(&config, &())?;
//!
//! let pairs = &checked.report.locales[0].pairs;
//! assert_eq!(pairs[0].status, Status::Stale);
//! assert_eq!(pairs[1].status, Status::Missing);
//! assert!(checked.verdict.is_denied());
//! for finding in checked.report.findings() {
//!     println!("{}: {}", finding.path, finding.rule);
//! }
//!
//! // What a translator has to do, in the order in which it matters.
//! let queue = Queue::new(&config.queue, None, &checked.report, &checked.workspace, None, &Pick::default(), &());
//! assert_eq!(queue.entries().len(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The library prints nothing and reads no environment variables. What stands on this page is its
//! public face, and follows semantic versioning. The modules below it are there for the binary and
//! for tests: they are hidden, and change without notice.

#[doc(hidden)]
pub mod base;
mod check;
#[doc(hidden)]
pub mod config;
#[doc(hidden)]
pub mod damage;
pub mod document;
#[doc(hidden)]
pub mod drift;
mod error;
#[doc(hidden)]
pub mod exchange;
#[doc(hidden)]
pub mod gate;
#[doc(hidden)]
pub mod glossary;
#[doc(hidden)]
pub mod handback;
#[doc(hidden)]
pub mod history;
#[doc(hidden)]
pub mod i18n;
#[doc(hidden)]
pub mod output;
#[doc(hidden)]
pub mod provenance;
#[doc(hidden)]
pub mod queue;
#[doc(hidden)]
pub mod rebuild;
#[doc(hidden)]
pub mod rules;
#[doc(hidden)]
pub mod run;
#[doc(hidden)]
pub mod segment;
#[doc(hidden)]
pub mod status;
#[doc(hidden)]
pub mod timeline;
#[doc(hidden)]
pub mod tree;
#[doc(hidden)]
pub mod wording;
#[doc(hidden)]
pub mod workspace;

pub use base::locale::Locale;
pub use base::path::DocPath;
pub use base::progress::Progress;
pub use check::{Checked, check};
pub use config::Config;
pub use error::{Error, ErrorKind};
pub use gate::Verdict;
pub use queue::{Pick, Queue};
pub use rules::{Finding, Level, Rule};
pub use run::Report;
pub use status::{Pair, Status};
pub use workspace::{LocaleRoot, Setup, Workspace};

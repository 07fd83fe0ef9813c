//! What knows nothing of translation: paths, locales, fingerprints, git, files, progress.

pub mod cache;
pub(crate) mod difference;
pub mod expected;
pub mod files;
pub mod fingerprint;
pub mod git;
pub mod journal;
pub mod locale;
pub mod path;
pub mod plurals;
pub mod pool;
pub mod progress;
pub mod rare;
pub mod sorted;
pub mod text;

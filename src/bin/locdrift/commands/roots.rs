//! Where commands read trees, history and configuration from.

use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::Error;
use locdrift::config::Config;

/// Obeys `--source-rev`, `--locale-rev` and `--history`.
pub(super) fn apply_revisions(matches: &ArgMatches, config: &mut Config) {
    config.source_revision = matches.get_one("source-rev").cloned().or_else(|| config.source_revision.take());
    config.history = matches.get_one("history").cloned().or_else(|| config.history.take());
    if let Some(revision) = matches.get_one::<String>("locale-rev") {
        config.locales.iter_mut().for_each(|locale| locale.revision = Some(revision.clone()));
    }
}

/// Returns the configuration file that was named, else the nearest.
pub(super) fn file(matches: &ArgMatches) -> Result<PathBuf, Error> {
    let named = matches.get_one::<PathBuf>("config").cloned();
    let found = || Config::discover(&std::env::current_dir().ok()?);
    named.or_else(found).ok_or(Error::NoConfig)
}

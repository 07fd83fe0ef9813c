//! Where commands read trees, history and configuration from.

use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::config::{Config, LocaleRoot};
use locdrift::tree::Filter;
use locdrift::{Error, Locale};

/// Takes the folders from the arguments, else from the configuration file, and of those what the
/// arguments pick.
pub(super) fn config(matches: &ArgMatches) -> Result<Config, Error> {
    let own = |name| matches.get_many::<String>(name).unwrap_or_default().cloned().collect::<Vec<_>>();
    let filter = Filter::new(&own("include"), &own("exclude")).map_err(Error::Glob)?;
    let mut config = match matches.get_one::<PathBuf>("source") {
        Some(source) => {
            let locales = matches.get_many::<String>("locales").unwrap_or_default();
            let locales = locales.map(|argument| LocaleRoot::from_argument(argument));
            Config::new(source, locales.collect::<Result<_, _>>()?)
        }
        None => Config::read(&file(matches)?)?,
    };
    config.filter = config.filter.and(filter);
    apply_revisions(matches, &mut config);
    Ok(config)
}

/// Reads the tags of `--locale`.
pub(super) fn tags(matches: &ArgMatches) -> Result<Vec<Locale>, Error> {
    let tags = matches.get_many::<String>("locale").unwrap_or_default();
    tags.map(|tag| tag.parse().map_err(|_| Error::BadLocale { tag: tag.clone() })).collect()
}

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

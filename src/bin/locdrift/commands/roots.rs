//! Where commands read trees, history and configuration from.

use std::path::{Component, Path, PathBuf};

use clap::ArgMatches;
use locdrift::check;
use locdrift::config::{self, Config};
use locdrift::i18n::Localizer;
use locdrift::tree::Filter;
use locdrift::workspace::{self, LocaleRoot};
use locdrift::{Checked, DocPath, Error, Locale};

use crate::exit::Failure;
use crate::progress::Bar;

/// Obeys `--source-rev`, `--locale-rev` and `--history`.
pub(super) fn apply_revisions(matches: &ArgMatches, config: &mut Config) {
    config.setup.source_revision =
        matches.get_one("source-rev").cloned().or_else(|| config.setup.source_revision.take());
    config.setup.history = matches.get_one("history").cloned().or_else(|| config.setup.history.take());
    if let Some(revision) = matches.get_one::<String>("locale-rev") {
        config.setup.locales.iter_mut().for_each(|locale| locale.revision = Some(revision.clone()));
    }
}

/// Returns the configuration file that was named, else the nearest.
pub(super) fn file(matches: &ArgMatches) -> Result<PathBuf, Error> {
    let named = matches.get_one::<PathBuf>("config").cloned();
    let found = || Config::discover(&std::env::current_dir().ok()?);
    Ok(named.or_else(found).ok_or(config::Error::NoConfig)?)
}

/// Takes `--source` and `--locale` folders, else the configuration, of which `--locale TAG` picks
/// one locale.
pub(super) fn config(matches: &ArgMatches) -> Result<Config, Failure> {
    let locales: Vec<&String> = matches.get_many::<String>("locale").unwrap_or_default().collect();
    let mut config = match matches.get_one::<PathBuf>("source") {
        Some(source) => {
            let roots = locales.iter().map(|argument| LocaleRoot::from_argument(argument));
            Config::new(source, roots.collect::<Result<_, _>>()?)
        }
        None => {
            let mut config = Config::read(&file(matches)?)?;
            if !locales.is_empty() {
                let tags = tags(matches)?;
                config.setup.locales.retain(|root| root.locale.as_ref().is_some_and(|locale| tags.contains(locale)));
                if config.setup.locales.is_empty() {
                    return Err(config::Error::NoLocalesFound { template: locales[0].clone() }.into());
                }
            }
            config
        }
    };
    apply_revisions(matches, &mut config);
    Ok(config)
}

/// Takes the folders that are arguments of their own, else the configuration, and of their
/// documents those that `--include` and `--exclude` pick.
pub(super) fn trees(matches: &ArgMatches) -> Result<Config, Error> {
    let own = |name| matches.get_many::<String>(name).unwrap_or_default().cloned().collect::<Vec<_>>();
    let filter = Filter::new(&own("include"), &own("exclude")).map_err(config::Error::Glob)?;
    let mut config = match matches.get_one::<PathBuf>("source") {
        Some(source) => {
            let locales = matches.get_many::<String>("locales").unwrap_or_default();
            let locales = locales.map(|argument| LocaleRoot::from_argument(argument));
            Config::new(source, locales.collect::<Result<_, _>>()?)
        }
        None => Config::read(&file(matches)?)?,
    };
    config.setup.filter = config.setup.filter.and(filter);
    apply_revisions(matches, &mut config);
    Ok(config)
}

/// Reads the tags of `--locale`.
pub(super) fn tags(matches: &ArgMatches) -> Result<Vec<Locale>, Error> {
    let tags = matches.get_many::<String>("locale").unwrap_or_default();
    tags.map(|tag| Ok(tag.parse().map_err(|_| workspace::Error::BadLocale { tag: tag.clone() })?)).collect()
}

/// A path that was given, and the documents it may be.
struct Wanted {
    path: PathBuf,
    may_be: Vec<DocPath>,
}

/// Takes a path as one below a root, and as that of a file in a root.
fn below_roots(path: &Path, config: &Config) -> Vec<DocPath> {
    let plain = |path: &Path| path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>();
    let path = plain(path);
    let roots =
        config.setup.locales.iter().map(|locale| &locale.root).chain([&config.setup.source]).map(|root| plain(root));
    let in_roots = roots.filter_map(|root| Some(path.strip_prefix(root).ok()?.to_path_buf()));
    let mut may_be: Vec<DocPath> =
        std::iter::once(path.clone()).chain(in_roots).filter_map(|path| document(&path)).collect();
    may_be.sort();
    may_be.dedup();
    may_be
}

fn document(path: &Path) -> Option<DocPath> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    DocPath::new(&parts?.join("/"))
}

/// Checks the documents that the arguments name. Each of them must be there.
pub(super) fn named(matches: &ArgMatches, config: &mut Config, localizer: &Localizer) -> Result<Checked, Failure> {
    let wanted: Vec<Wanted> = matches
        .get_many::<PathBuf>("paths")
        .unwrap_or_default()
        .map(|path| Wanted { path: path.clone(), may_be: below_roots(path, config) })
        .collect();
    let paths: Vec<DocPath> = wanted.iter().flat_map(|wanted| wanted.may_be.iter().cloned()).collect();
    config.setup.filter = Filter::only(&paths);
    let bar = Bar::new(localizer);
    let checked = check(config, &bar);
    bar.finish();
    let unknown = |wanted: &Wanted| Error::from(workspace::Error::NoSuchDocument { path: wanted.path.clone() });
    let checked = checked.map_err(|error| match (error, wanted.first()) {
        (Error::Workspace(workspace::Error::NoDocuments { .. }), Some(first)) => unknown(first),
        (error, _) => error,
    })?;
    let documents = || checked.report.locales.iter().flat_map(|locale| &locale.documents);
    let is_known = |wanted: &&Wanted| documents().any(|document| wanted.may_be.contains(&document.path));
    match wanted.iter().find(|wanted| !is_known(wanted)) {
        Some(wanted) => Err(unknown(wanted).into()),
        None => Ok(checked),
    }
}

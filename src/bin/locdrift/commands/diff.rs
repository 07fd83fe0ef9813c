//! `locdrift diff`

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Component, Path, PathBuf};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::config::{Config, Detail, LocaleRoot};
use locdrift::i18n::Localizer;
use locdrift::report::{self, Format, Layout, Report};
use locdrift::tree::Filter;
use locdrift::{DocPath, Error, Locale, check};

use super::roots;
use crate::exit::{Exit, Failure};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut config = config(matches)?;
    let paths: Vec<DocPath> = matches
        .get_many::<PathBuf>("paths")
        .unwrap_or_default()
        .map(|path| below_root(path, &config).ok_or_else(|| Error::NoSuchDocument { path: path.clone() }))
        .collect::<Result<_, _>>()?;
    config.filter = Filter::only(&paths).map_err(Error::Glob)?;
    config.detail = Detail::Texts;
    let bar = Bar::new(localizer);
    let report = check(&config, &bar);
    bar.finish();
    let report = report.map_err(|error| match (error, paths.first()) {
        (Error::NoDocuments { .. }, Some(path)) => Error::NoSuchDocument { path: path.as_str().into() },
        (error, _) => error,
    })?;
    let is_known =
        |path: &&DocPath| report.locales.iter().flat_map(|locale| &locale.documents).any(|d| d.path == **path);
    if let Some(unknown) = paths.iter().find(|path| !is_known(path)) {
        return Err(Error::NoSuchDocument { path: unknown.as_str().into() }.into());
    }
    write(&report, matches, localizer)?;
    Ok(Exit::Passed)
}

fn write(report: &Report, matches: &ArgMatches, localizer: &Localizer) -> io::Result<()> {
    let stdout = io::stdout();
    if matches.get_one::<String>("format").is_some_and(|format| format == Format::Json.id()) {
        let mut out = BufWriter::new(stdout);
        report::write(report, Format::Json, Layout::default(), localizer, &mut out)?;
        return out.flush();
    }
    let width = terminal_size::terminal_size().filter(|_| stdout.is_terminal()).map(|(width, _)| usize::from(width.0));
    let width = matches.get_flag("side-by-side").then(|| width.unwrap_or(DEFAULT_WIDTH));
    let mut out = BufWriter::new(AutoStream::auto(stdout));
    report::write_diff(report, width, localizer, &mut out)?;
    out.flush()
}

/// The width of two columns where there is no terminal to tell.
const DEFAULT_WIDTH: usize = 120;

/// Takes `--source` and `--locale` folders, else the configuration, of which `--locale TAG` picks
/// one locale.
fn config(matches: &ArgMatches) -> Result<Config, Failure> {
    let locales: Vec<&String> = matches.get_many::<String>("locale").unwrap_or_default().collect();
    let mut config = match matches.get_one::<PathBuf>("source") {
        Some(source) => {
            let roots = locales.iter().map(|argument| LocaleRoot::from_argument(argument));
            Config::new(source, roots.collect::<Result<_, _>>()?)
        }
        None => {
            let mut config = Config::read(&roots::file(matches)?)?;
            if !locales.is_empty() {
                let tags: Vec<Locale> = locales
                    .iter()
                    .map(|tag| tag.parse().map_err(|_| Error::BadLocale { tag: (*tag).clone() }))
                    .collect::<Result<_, _>>()?;
                config.locales.retain(|root| root.locale.as_ref().is_some_and(|locale| tags.contains(locale)));
                if config.locales.is_empty() {
                    return Err(Error::NoLocalesFound { template: locales[0].clone() }.into());
                }
            }
            config
        }
    };
    roots::apply_revisions(matches, &mut config);
    Ok(config)
}

/// Takes a path below a root, or that of a file in one.
fn below_root(path: &Path, config: &Config) -> Option<DocPath> {
    let plain = |path: &Path| path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>();
    let path = plain(path);
    let roots = config.locales.iter().map(|locale| &locale.root).chain([&config.source]).map(|root| plain(root));
    let below =
        roots.filter_map(|root| Some(path.strip_prefix(root).ok()?.to_path_buf())).next().unwrap_or(path.clone());
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    DocPath::new(&parts?.join("/"))
}

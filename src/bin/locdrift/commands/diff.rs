//! `locdrift diff`

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Component, Path, PathBuf};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::config::{Config, Detail, LocaleRoot};
use locdrift::i18n::Localizer;
use locdrift::report::{self, Format, Layout, Report};
use locdrift::tree::Filter;
use locdrift::{DocPath, Error, check};

use super::roots;
use crate::exit::{Exit, Failure};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut config = config(matches)?;
    let wanted: Vec<Wanted> = matches
        .get_many::<PathBuf>("paths")
        .unwrap_or_default()
        .map(|path| Wanted { path: path.clone(), may_be: below_roots(path, &config) })
        .collect();
    let paths: Vec<DocPath> = wanted.iter().flat_map(|wanted| wanted.may_be.iter().cloned()).collect();
    config.filter = Filter::only(&paths).map_err(Error::Glob)?;
    config.detail = Detail::Texts;
    let bar = Bar::new(localizer);
    let report = check(&config, &bar);
    bar.finish();
    let unknown = |wanted: &Wanted| Error::NoSuchDocument { path: wanted.path.clone() };
    let report = report.map_err(|error| match (error, wanted.first()) {
        (Error::NoDocuments { .. }, Some(first)) => unknown(first),
        (error, _) => error,
    })?;
    let documents = || report.locales.iter().flat_map(|locale| &locale.documents);
    let is_known = |wanted: &&Wanted| documents().any(|document| wanted.may_be.contains(&document.path));
    if let Some(wanted) = wanted.iter().find(|wanted| !is_known(wanted)) {
        return Err(unknown(wanted).into());
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
                let tags = roots::tags(matches)?;
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

/// A path that was given, and the documents it may be.
struct Wanted {
    path: PathBuf,
    may_be: Vec<DocPath>,
}

/// Takes a path as one below a root, and as that of a file in a root.
fn below_roots(path: &Path, config: &Config) -> Vec<DocPath> {
    let plain = |path: &Path| path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>();
    let path = plain(path);
    let roots = config.locales.iter().map(|locale| &locale.root).chain([&config.source]).map(|root| plain(root));
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

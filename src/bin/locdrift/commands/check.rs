//! `locdrift check`

use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::config::{Config, LocaleRoot};
use locdrift::i18n::Localizer;
use locdrift::report::Format;
use locdrift::rules::Levels;
use locdrift::tree::Filter;
use locdrift::{Error, check};

use crate::exit::{Exit, Failure};
use crate::output::{self, Output};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let outputs: Vec<Output> =
        strings(matches, "output").map(|output| Output::from_argument(output)).collect::<Result<_, _>>()?;
    let format = matches.get_one::<String>("format").and_then(|id| Format::from_id(id)).unwrap_or(Format::Human);
    let config = config(matches)?;
    let bar = Bar::new(localizer);
    let report = check(&config, &bar);
    bar.finish();
    let report = report?;
    for output in &outputs {
        output.write(&report, localizer)?;
    }
    let exit = if report.is_denied() { Exit::Denied } else { Exit::Passed };
    match output::report(&report, format, matches.get_flag("all"), localizer) {
        // Whoever closed the pipe has seen enough; the verdict stands.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(exit),
        written => Ok(written.map(|()| exit)?),
    }
}

fn strings<'a>(matches: &'a ArgMatches, name: &str) -> impl Iterator<Item = &'a String> {
    matches.get_many::<String>(name).unwrap_or_default()
}

/// Takes the folders from the arguments, else from the configuration file.
fn config(matches: &ArgMatches) -> Result<Config, Failure> {
    let own = |name| strings(matches, name).cloned().collect::<Vec<_>>();
    let (include, exclude) = (own("include"), own("exclude"));
    let filter = Filter::new(&include, &exclude).map_err(Error::Glob)?;
    if let Some(source) = matches.get_one::<PathBuf>("source") {
        let locales = strings(matches, "locales").map(|argument| LocaleRoot::from_argument(argument));
        let locales = locales.collect::<Result<_, _>>()?;
        return Ok(Config { source: source.clone(), locales, filter, levels: Levels::default() });
    }
    let file = match matches.get_one::<PathBuf>("config") {
        Some(file) => file.clone(),
        None => std::env::current_dir().ok().and_then(|start| Config::discover(&start)).ok_or(Error::NoConfig)?,
    };
    let config = Config::read(&file)?;
    Ok(Config { filter: config.filter.clone().and(filter), ..config })
}

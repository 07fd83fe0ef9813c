//! `locdrift check`

use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::config::{Config, Detail, LocaleRoot};
use locdrift::i18n::Localizer;
use locdrift::report::Format;
use locdrift::tree::Filter;
use locdrift::{Error, check};

use super::roots;
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
    let filter = Filter::new(&own("include"), &own("exclude")).map_err(Error::Glob)?;
    let mut config = match matches.get_one::<PathBuf>("source") {
        Some(source) => {
            let locales = strings(matches, "locales").map(|argument| LocaleRoot::from_argument(argument));
            Config::new(source, locales.collect::<Result<_, _>>()?)
        }
        None => Config::read(&roots::file(matches)?)?,
    };
    config.filter = config.filter.and(filter);
    roots::apply_revisions(matches, &mut config);
    if matches.get_flag("no-drift") {
        config.detail = Detail::None;
    }
    Ok(config)
}

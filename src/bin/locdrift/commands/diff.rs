//! `locdrift diff`

use std::io::{self, BufWriter, IsTerminal, Write};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::config::Detail;
use locdrift::i18n::Localizer;
use locdrift::report::{self, Format, Layout, Report};

use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::exit::{Exit, Failure};

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.detail = Detail::Texts;
    let report = roots::named(&trees, localizer)?;
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

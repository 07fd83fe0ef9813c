//! `locdrift diff`

use std::io::{self, BufWriter, Write};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::Checked;
use locdrift::i18n::Localizer;
use locdrift::output::diff::{self, View};
use locdrift::output::report::{self, Layout, ReportFormat};
use locdrift::workspace::Detail;

use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::exit::{Exit, Failure};
use crate::output;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.setup.detail = Detail::Texts;
    let checked = roots::checked(&trees, localizer)?;
    write(&checked, matches, localizer)?;
    Ok(Exit::Passed)
}

fn write(checked: &Checked, matches: &ArgMatches, localizer: &Localizer) -> io::Result<()> {
    let stdout = io::stdout();
    if matches.get_one::<String>("format").is_some_and(|format| format == ReportFormat::Json.id()) {
        let mut out = BufWriter::new(stdout);
        report::write(&checked.report, &checked.verdict, ReportFormat::Json, Layout::default(), localizer, &mut out)?;
        return out.flush();
    }
    let view = View {
        width: output::columns().unwrap_or(View::default().width),
        is_side_by_side: matches.get_flag("side-by-side"),
        has_metadata: matches.get_flag("all"),
    };
    let mut out = BufWriter::new(AutoStream::auto(stdout));
    diff::write_diff(&checked.report, view, localizer, &mut out)?;
    out.flush()
}

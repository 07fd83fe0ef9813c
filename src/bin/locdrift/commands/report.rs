//! `locdrift report`

use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::Error;
use locdrift::i18n::Localizer;
use locdrift::output::report::{HtmlContext, Layout, SavedReport, Unmergeable};

use super::{clock, input};
use crate::exit::{Exit, Failure};
use crate::output;
use crate::report_file::Reports;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let reports = Reports::of(matches)?;
    let files: Vec<&PathBuf> = matches.get_many::<PathBuf>("files").unwrap_or_default().collect();
    let mut parts = Vec::with_capacity(files.len());
    for file in &files {
        let content = input::content(file)?;
        let part = SavedReport::read(&content);
        parts.push(part.map_err(|why| Error::SavedReport { path: file.to_path_buf(), why })?);
    }
    let whole = SavedReport::merge(parts).map_err(|why| match why {
        Unmergeable::SharedDocument { path, locale, reports: (first, second) } => {
            Error::SharedDocument { first: files[first].clone(), second: files[second].clone(), path, locale }
        }
        Unmergeable::MissingShard { shard, report } => Error::MissingShard { path: files[report].clone(), shard },
    })?;
    let (report, verdict) = (&whole.report, &whole.verdict);
    let html = HtmlContext { now: clock::now(localizer)?, ..HtmlContext::default() };
    let base = output::base();
    let layout = Layout { base: base.as_deref(), html, ..Layout::default() };
    reports.write(report, verdict, matches.get_flag("all"), layout, localizer)
}

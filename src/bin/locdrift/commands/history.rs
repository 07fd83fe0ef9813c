//! `locdrift history`

use std::io::{self, BufWriter, Write};

use anstream::AutoStream;
use clap::ArgMatches;
use jiff::civil::Date;
use locdrift::i18n::Localizer;
use locdrift::output::report::{HtmlContext, Layout, ReportFormat};
use locdrift::output::timeline::{TimelineFormat, write_timeline};
use locdrift::timeline::{Every, Span, timeline};
use locdrift::workspace::Detail;

use super::clock;
use super::roots::{self, Takes, Trees};
use crate::exit::{Exit, Failure};
use crate::output;
use crate::progress::Bar;
use crate::report_file::ReportFile;

/// How many points there are where nothing else is asked for.
const POINTS: usize = 24;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let id = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let format = id("format").and_then(TimelineFormat::from_id).unwrap_or(TimelineFormat::Human);
    let since = matches.get_one::<Date>("since").copied();
    let points = matches.get_one::<usize>("points").copied();
    let span = Span {
        every: id("every").and_then(Every::from_id).unwrap_or(Every::Month),
        since,
        points: points.or(since.is_none().then_some(POINTS)),
        now: clock::now(localizer)?,
    };
    let page = matches.get_one::<String>("output").map(|file| ReportFile::of(ReportFormat::Html, file));
    let Trees { mut config, arguments, .. } = roots::trees(matches, Takes::Trees)?;
    let bar = Bar::new(localizer);
    let found = timeline(&config.setup, &span, &bar).map_err(locdrift::Error::from)?;
    bar.finish();
    if page.is_some() || format == TimelineFormat::Html {
        roots::spare(&config, page.iter().map(ReportFile::path))?;
        config.setup.detail = Detail::Texts;
        config.gate.now = Some(span.now);
        let bar = Bar::new(localizer);
        let checked = locdrift::check(&config, &bar)?;
        bar.finish();
        let html = HtmlContext {
            now: span.now,
            owners: Some(&config.queue.owners),
            workspace: Some(&checked.workspace),
            arguments: arguments.trees(),
            timeline: Some(&found),
        };
        let layout = Layout { html, ..Layout::default() };
        if let Some(page) = &page {
            page.write(&checked.report, &checked.verdict, layout, localizer)?;
        }
        if format == TimelineFormat::Html {
            output::report(&checked.report, &checked.verdict, ReportFormat::Html, true, layout, localizer)?;
            return Ok(Exit::Passed);
        }
    }
    match format {
        TimelineFormat::Human => {
            let mut out = BufWriter::new(AutoStream::auto(io::stdout()));
            write_timeline(&found, format, localizer, &mut out)?;
            out.flush()?;
        }
        _ => {
            let mut out = BufWriter::new(io::stdout());
            write_timeline(&found, format, localizer, &mut out)?;
            out.flush()?;
        }
    }
    Ok(Exit::Passed)
}

//! `locdrift check`

use std::mem::ManuallyDrop;

use clap::ArgMatches;
use locdrift::Error;
use locdrift::check;
use locdrift::config::notes;
use locdrift::gate::{self, BaselineFile, Budget, Mode, Ratchet, Selector};
use locdrift::i18n::{Localizer, Message};
use locdrift::output::plain;
use locdrift::output::report::{HtmlContext, Layout, ReportFormat};
use locdrift::rules::Level;
use locdrift::workspace::Detail;

use super::roots::{self, Takes, Trees};
use super::{cached, clock, next};
use crate::exit::{Exit, Failure};
use crate::output;
use crate::progress::Bar;
use crate::report_file::Reports;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let reports = Reports::of(matches)?;
    let Trees { mut config, scope, arguments, .. } = config(matches, localizer)?;
    let formats = reports.formats();
    if config.setup.shard.is_some() && formats.iter().any(|format| *format != ReportFormat::Json) {
        let text = localizer.text(&Message::ErrorShardFormat);
        return Err(Failure::Usage {
            text,
            hint: localizer.text(&Message::UsageHint { command: "locdrift check --help" }),
        });
    }
    let tells_commits = |format: &ReportFormat| {
        use ReportFormat::{Json, Manifest, Ndjson, OpenMetrics};
        matches!(format, Json | Ndjson | OpenMetrics | Manifest)
    };
    if formats.contains(&ReportFormat::Html) && config.setup.detail != Detail::None {
        config.setup.detail = Detail::Texts;
    } else if config.setup.detail == Detail::Commits
        && !formats.iter().any(tells_commits)
        && !config.gate.budgets.has(Budget::Age)
    {
        // What no one is told need not be found: the commits in the history, the places in translations.
        let tells_places = |format: &ReportFormat| *format != ReportFormat::Human;
        config.setup.detail = if formats.iter().any(tells_places) { Detail::Changes } else { Detail::Kinds };
    }
    let baseline = config.gate.baseline.as_ref().map(|baseline| baseline.path.as_path());
    roots::spare(&config, reports.files().chain(baseline))?;
    config.setup.cache = cached::open(matches, &config);
    let bar = Bar::new(localizer);
    let checked = check(&config, &bar);
    bar.finish();
    // The process ends with the report; freeing its many small parts would only delay that.
    let checked = ManuallyDrop::new(checked.map_err(|error| scope.explain(error))?);
    let (report, verdict) = (&checked.report, &checked.verdict);
    scope.require(report)?;
    for note in notes(&config, report, &checked.workspace) {
        output::error_text(&format!("{}\n", plain(&note.text(localizer))));
    }
    if let Some(Ratchet { path, renewed: Some(baseline), .. }) = &verdict.baseline {
        output::replace(path, baseline.text().as_bytes())?;
    }
    let for_people =
        |format: ReportFormat| matches!(format, ReportFormat::Human | ReportFormat::Markdown | ReportFormat::Github);
    let next = if formats.iter().any(|format| for_people(*format)) && verdict.is_denied() {
        next::command(&checked, &arguments)
    } else {
        None
    };
    let html = HtmlContext {
        now: config.gate.now.unwrap_or_default(),
        owners: Some(&config.queue.owners),
        workspace: Some(&checked.workspace),
        arguments: arguments.trees(),
        timeline: None,
    };
    let base = output::base();
    let layout = Layout { base: base.as_deref(), next: next.as_deref(), html, ..Layout::default() };
    reports.write(report, verdict, matches.get_flag("all"), layout, localizer)
}

fn strings<'a>(matches: &'a ArgMatches, name: &str) -> impl Iterator<Item = &'a String> {
    matches.get_many::<String>(name).unwrap_or_default()
}

/// Takes the folders, and what the command line says of the gate.
fn config(matches: &ArgMatches, localizer: &Localizer) -> Result<Trees, Failure> {
    let mut trees = roots::trees(matches, Takes::Trees)?;
    let config = &mut trees.config;
    for (selector, level) in levels(matches)? {
        config.gate.policy.set(None, selector, level);
    }
    for argument in strings(matches, "max") {
        let (budget, limit) = Budget::from_argument(argument)?;
        config.gate.budgets.set(None, budget, limit);
    }
    config.gate.now = Some(clock::now(localizer)?);
    config.gate.baseline = baseline(matches, config.gate.baseline.take())?;
    config.setup.since = matches.get_one("since").cloned();
    config.setup.shard = matches.get_one("shard").copied();
    if matches.get_flag("no-drift") {
        config.setup.detail = Detail::None;
    }
    Ok(trees)
}

/// Takes the levels of the command line, in its order: the later wins.
fn levels(matches: &ArgMatches) -> Result<Vec<(Selector, Level)>, Error> {
    let mut levels = Vec::new();
    for (name, level) in [("deny", Level::Error), ("warn", Level::Warn), ("allow", Level::Off)] {
        for (at, argument) in matches.indices_of(name).into_iter().flatten().zip(strings(matches, name)) {
            levels.push((at, Selector::from_argument(argument)?, level));
        }
    }
    levels.sort_by_key(|(at, ..)| *at);
    Ok(levels.into_iter().map(|(_, selector, level)| (selector, level)).collect())
}

/// Takes the baseline of the command line, else that of the configuration, and what to do with it.
fn baseline(matches: &ArgMatches, configured: Option<BaselineFile>) -> Result<Option<BaselineFile>, Error> {
    let named = matches.get_one("baseline").cloned();
    let path = named.or_else(|| configured.map(|file| file.path));
    let mode = match (matches.get_flag("write-baseline"), matches.get_flag("prune-baseline")) {
        (true, _) => Mode::Write,
        (_, true) => Mode::Prune,
        _ => Mode::Forgive,
    };
    if path.is_none() && mode != Mode::Forgive {
        return Err(gate::Error::NoBaseline.into());
    }
    Ok(path.map(|path| BaselineFile { path, mode }))
}

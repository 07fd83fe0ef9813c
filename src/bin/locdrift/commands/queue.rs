//! `locdrift queue`

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::AutoStream;
use clap::ArgMatches;
use locdrift::base::text::quoted;
use locdrift::check;
use locdrift::config::Config;
use locdrift::gate::Budgets;
use locdrift::i18n::{Localizer, Message};
use locdrift::output::plain;
use locdrift::output::queue::{Interrupted, QueueFormat, QueueOptions};
use locdrift::output::report::Layout;
use locdrift::queue::{LeftOut, LeftOutWhy, Queue, Views};
use locdrift::run::Report;
use locdrift::tree::Unreadable;
use locdrift::workspace::Detail;
use locdrift::workspace::Workspace;
use locdrift::{Checked, Error, Progress};

use super::clock;
use super::pick::pick;
use super::roots::{self, Takes, Trees};
use super::scope::Selection;
use crate::exit::{Exit, Failure};
use crate::folder::Folder;
use crate::output;
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let format =
        matches.get_one::<String>("format").and_then(|id| QueueFormat::from_id(id)).unwrap_or(QueueFormat::Human);
    let context = matches.get_flag("context");
    if context && !format.has_context() {
        let other = format!("--format {}", format.id());
        let text = localizer.text(&Message::UsageErrorConflict { argument: "--context", other: &other });
        return Err(Failure::Usage { text, hint: localizer.text(&Message::UsageHint { command: "locdrift --help" }) });
    }
    let (config, scope) = config(matches, localizer)?;
    roots::spare(&config, matches.get_one::<PathBuf>("out").map(PathBuf::as_path))?;
    let file = matches.get_one::<PathBuf>("views").map(PathBuf::as_path);
    let views = file.map(views).transpose()?;
    let mut pick = pick(matches)?;
    // Context is no part of what is kept.
    pick.keeps_segments = !context && (format.has_segments() || matches.get_flag("segments"));
    let bar = Bar::new(localizer);
    let done = make(&config, &scope, &bar).map_err(Failure::from).and_then(|(report, workspace)| {
        let queue = Queue::new(&config.queue, config.gate.now, &report, &workspace, views.as_ref(), &pick, &bar);
        for note in notes(&queue, file, localizer) {
            bar.tell(&format!("{}\n", plain(&note)));
        }
        write(&queue, format, matches, localizer, &bar)
    });
    bar.finish();
    if let Some(told) = done? {
        output::text(&format!("{}\n", plain(&told)))?;
    }
    Ok(Exit::Passed)
}

/// What is told beside the queue: what is not in it, and page views that are of no use.
fn notes(queue: &Queue<'_>, views: Option<&Path>, localizer: &Localizer) -> Vec<String> {
    let is_yaml = |out: &&LeftOut| out.why == LeftOutWhy::NotTranslatable;
    let yaml: Vec<&str> = queue.left_out().iter().filter(is_yaml).map(|out| out.path.as_str()).collect();
    let yaml = yaml.first().map(|path| localizer.text(&Message::QueueNotTranslatable { documents: yaml.len(), path }));
    let left_out = queue.left_out().iter().filter(|out| !is_yaml(out)).map(|out| {
        let why = out.why.text(localizer);
        localizer.text(&Message::QueueLeftOut { path: &out.path, why: &why })
    });
    let unused = queue.views().filter(|known| known.documents == 0 && !queue.entries().is_empty());
    let unused = unused.zip(views).map(|(known, file)| {
        localizer.text(&Message::QueueViewsNone { paths: known.paths, file: &file.to_string_lossy() })
    });
    let untracked = locdrift::output::queue::untracked(queue, localizer);
    let repairable = locdrift::output::queue::repairable(queue, localizer);
    left_out.chain(yaml).chain(unused).chain(untracked).chain(repairable).collect()
}

/// Compares the trees.
fn make(config: &Config, scope: &Selection, progress: &dyn Progress) -> Result<(Report, Workspace), Error> {
    let Checked { workspace, report, .. } = check(config, progress).map_err(|error| scope.explain(error))?;
    scope.require(&report)?;
    Ok((report, workspace))
}

fn config(matches: &ArgMatches, localizer: &Localizer) -> Result<(Config, Selection), Failure> {
    let Trees { mut config, scope, .. } = roots::trees(matches, Takes::Trees)?;
    if let Some(words) = matches.get_one::<u32>("max-words") {
        config.queue.max_words = usize::try_from(*words).unwrap_or(usize::MAX);
    }
    config.setup.detail = Detail::Commits;
    config.setup.redoes_damage = true;
    config.gate.now = Some(clock::now(localizer)?);
    // The queue denies nothing. Only levels matter to it: what is off needs no person.
    (config.gate.baseline, config.gate.budgets) = (None, Budgets::default());
    Ok((config, scope))
}

fn views(path: &Path) -> Result<Views, Error> {
    if path == Path::new("-") {
        return Ok(Views::read(io::stdin().lock(), path)?);
    }
    let file = File::open(path);
    let file = file.map_err(|error| Error::Read { path: path.to_path_buf(), why: Unreadable::from(&error) })?;
    Ok(Views::read(file, path)?)
}

/// Writes the queue, and returns what there is to tell of that.
fn write(
    queue: &Queue<'_>,
    format: QueueFormat,
    matches: &ArgMatches,
    localizer: &Localizer,
    bar: &Bar,
) -> Result<Option<String>, Failure> {
    let (base, context) = (output::base(), matches.get_flag("context"));
    let for_terminal = out_is_terminal(matches);
    let style = |lines: Option<usize>| QueueOptions {
        layout: Layout { lines, width: output::columns(), base: base.as_deref(), ..Layout::default() },
        context,
        segments: matches.get_flag("segments"),
        for_terminal,
    };
    let out = matches.get_one::<PathBuf>("out");
    if let Some(ending) = format.ending() {
        let paths = locdrift::output::queue::paths(queue, format);
        let is_file = |out: &Path| out.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
        match out {
            Some(folder) if !is_file(folder) && (format != QueueFormat::Markdown || !paths.is_empty()) => {
                let locales = queue.report().locales.iter().map(|side| format!("{}/", side.locale)).collect::<Vec<_>>();
                let is_of_run = |path: &str| {
                    path.ends_with(&format!(".{ending}")) && locales.iter().any(|locale| path.starts_with(locale))
                };
                let mut files = Folder::open(folder, &paths, is_of_run, localizer)?;
                let written =
                    locdrift::output::queue::write_files(queue, format, style(None), localizer, bar, &mut files);
                written.map_err(|interrupted| output::interrupted(folder, interrupted))?;
                let files = files.finish()?;
                let path = folder.to_string_lossy();
                if files == 0 {
                    return Ok(Some(localizer.text(&Message::QueueNothing)));
                }
                let wrote = localizer.text(&Message::QueueWroteFiles { files, path: &path });
                if !matches!(format, QueueFormat::Xliff | QueueFormat::Xliff2 | QueueFormat::Po) {
                    return Ok(Some(wrote));
                }
                let command = format!("locdrift apply {}", quoted(&path));
                return Ok(Some(format!("{wrote} {}", localizer.text(&Message::QueueNext { command: &command }))));
            }
            _ if format == QueueFormat::Markdown && (paths.is_empty() || out.is_none()) => {}
            _ if paths.is_empty() => return Ok(Some(localizer.text(&Message::QueueNothing))),
            _ if paths.len() > 1 => return Err(needs_folder(format, paths.len(), localizer)),
            _ => {}
        }
    }
    match out {
        Some(path) => {
            output::stream(path, |out| to_file(queue, format, style(None), localizer, bar, out))?;
            Ok(Some(localizer.text(&Message::QueueWrote { path: &path.to_string_lossy() })))
        }
        None => {
            to_stdout(queue, format, style(output::screenful(matches.get_flag("all"))), localizer, bar)?;
            Ok(None)
        }
    }
}

/// Tells whether the queue goes to a terminal, which obeys control characters.
fn out_is_terminal(matches: &ArgMatches) -> bool {
    matches.get_one::<PathBuf>("out").is_none() && io::stdout().is_terminal()
}

fn needs_folder(format: QueueFormat, files: usize, localizer: &Localizer) -> Failure {
    let text = localizer.text(&Message::ErrorNeedsFolder { format: format.id(), files });
    Failure::Usage { text, hint: localizer.text(&Message::UsageHint { command: "locdrift --help" }) }
}

fn to_file(
    queue: &Queue<'_>,
    format: QueueFormat,
    style: QueueOptions<'_>,
    localizer: &Localizer,
    bar: &Bar,
    out: &mut dyn Write,
) -> Result<(), Interrupted> {
    if format != QueueFormat::Human {
        return locdrift::output::queue::write(queue, format, style, localizer, bar, out);
    }
    let mut text = Vec::new();
    locdrift::output::queue::write(queue, format, style, localizer, bar, &mut anstream::StripStream::new(&mut text))?;
    Ok(out.write_all(&text)?)
}

fn to_stdout(
    queue: &Queue<'_>,
    format: QueueFormat,
    style: QueueOptions<'_>,
    localizer: &Localizer,
    bar: &Bar,
) -> Result<(), Failure> {
    let stdout = io::stdout();
    let mut progress: &dyn Progress = bar;
    if stdout.is_terminal() {
        // A bar and a text on one terminal would overwrite each other.
        bar.finish();
        progress = &();
    }
    if format == QueueFormat::Human {
        let mut out = BufWriter::new(AutoStream::auto(stdout));
        locdrift::output::queue::write(queue, format, style, localizer, progress, &mut out)?;
        return Ok(out.flush()?);
    }
    let mut out = BufWriter::with_capacity(1 << 16, stdout);
    locdrift::output::queue::write(queue, format, style, localizer, progress, &mut out)?;
    Ok(out.flush()?)
}

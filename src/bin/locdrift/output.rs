//! Where text goes: standard streams and files.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use clap::ArgMatches;
use locdrift::base::files::beside;
use locdrift::config;
use locdrift::config::ConfigError;
use locdrift::i18n::Localizer;
use locdrift::output::queue::Interrupted;
use locdrift::output::report::{self, DEFAULT_LINES, Layout, ReportFormat};
use locdrift::output::{EscapeForm, Inert, plain, prose};
use locdrift::tree::Unreadable;
use locdrift::{Error, Report, Verdict};

/// Obeys `--color`; without it, colours are for terminals, and `NO_COLOR` is respected.
pub(crate) fn set_colors(matches: &ArgMatches) {
    match matches.get_one::<String>("color").map(String::as_str) {
        Some("always") => ColorChoice::Always.write_global(),
        Some("never") => ColorChoice::Never.write_global(),
        _ => {}
    }
}

/// Writes text to standard output.
pub(crate) fn text(text: &str) -> io::Result<()> {
    let mut out = raw(io::stdout());
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// The columns of text where the screen's are unknown, and the most that are easy to read.
const COLUMNS: usize = 100;

/// Writes prose to standard output, in lines of the screen's width.
pub(crate) fn page(prose: &str) -> io::Result<()> {
    text(&wrapped(prose))
}

/// Breaks prose into lines of the screen's width. `COLUMNS` may name another.
pub(crate) fn wrapped(text: &str) -> String {
    let named = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let screen = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    prose(text, named.or(screen).unwrap_or(COLUMNS).min(COLUMNS))
}

/// Writes text to standard error; there is nowhere to tell that this failed.
pub(crate) fn error_text(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();
const PLACE: anstyle::Style = anstyle::AnsiColor::Blue.on_default().bold();

/// Tells what failed, where, and what could be meant.
pub(crate) fn failure(label: &str, text: &str, place: &str, hint: Option<&str>) {
    let mut err = AutoStream::auto(io::stderr().lock());
    let _ = writeln!(err, "{ERROR}{label}{ERROR:#}: {}", plain(text));
    let _ = write!(err, "{place}");
    if let Some(hint) = hint {
        let _ = writeln!(err, "  {}", plain(hint));
    }
}

/// Shows the line of a configuration that is wrong, with a mark under the offending text.
pub(crate) fn excerpt(error: &ConfigError) -> String {
    let ConfigError { file, line, column, text, width, .. } = error;
    let (file, text) = (file.display().to_string(), plain(text));
    let file = plain(&file);
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    let lead: String = text.chars().take(column - 1).map(|_| ' ').collect();
    let mark = "^".repeat(*width);
    format!(
        "{margin}{PLACE}-->{PLACE:#} {file}:{line}:{column}\n{margin} {PLACE}|{PLACE:#}\n\
         {PLACE}{number} |{PLACE:#} {text}\n{margin} {PLACE}|{PLACE:#} {lead}{ERROR}{mark}{ERROR:#}\n"
    )
}

/// Writes beside the file, then puts it in its place: whoever looks sees the old file or the new
/// one, never a part. A link stays a link, and a pipe or device is written to.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<(), Error> {
    stream(path, |out| Ok(out.write_all(content)?))
}

/// Does the same with what is written bit by bit.
pub(crate) fn stream(path: &Path, write: impl FnOnce(&mut dyn Write) -> Result<(), Interrupted>) -> Result<(), Error> {
    let whole = || {
        let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        if target.exists() && !target.is_file() {
            let mut out = BufWriter::new(std::fs::OpenOptions::new().write(true).open(&target)?);
            write(&mut out)?;
            return Ok(out.flush()?);
        }
        let mut file = beside(&target)?;
        let mut out = BufWriter::new(&mut file);
        write(&mut out)?;
        out.flush()?;
        drop(out);
        Ok(file.persist()?)
    };
    whole().map_err(|error| interrupted(path, error))
}

/// Tells what kept something from being written to a path.
pub(crate) fn interrupted(path: &Path, interrupted: Interrupted) -> Error {
    match interrupted {
        Interrupted::Input(error) => error.into(),
        Interrupted::Output(error) => unwritable(path, &error),
    }
}

pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Error {
    Error::Write { path: path.to_path_buf(), why: Unreadable::from(error) }
}

/// Writes a file that is not there yet; one that is there is never changed.
pub(crate) fn new_file(path: &Path, text: &str) -> Result<(), Error> {
    let written = beside(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.persist_new()
    });
    written.map(drop).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => config::Error::Exists { path: path.to_path_buf() }.into(),
        _ => unwritable(path, &error),
    })
}

/// The folder to which tools relate paths: the top of the checkout where continuous integration
/// names it, else the working directory.
pub(crate) fn base() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let tops = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].into_iter().filter_map(std::env::var_os).map(PathBuf::from);
    Some(tops.into_iter().find(|top| top.is_absolute() && here.starts_with(top)).unwrap_or(here))
}

/// Tells how wide the screen is, if people look at one.
pub(crate) fn columns() -> Option<usize> {
    let size = terminal_size::terminal_size().filter(|_| io::stdout().is_terminal());
    size.map(|(width, _)| usize::from(width.0))
}

/// Tells how many lines people get: what their screen holds, unless all is wanted.
pub(crate) fn screenful(all: bool) -> Option<usize> {
    let size = terminal_size::terminal_size().filter(|_| io::stdout().is_terminal());
    (!all).then(|| size.map_or(DEFAULT_LINES, |(_, height)| usize::from(height.0).saturating_sub(2)))
}

/// Returns standard output for what keeps the characters of documents: a terminal obeys none.
fn raw(stdout: io::Stdout) -> Box<dyn Write> {
    if stdout.is_terminal() { Box::new(Inert::new(stdout, EscapeForm::Shown)) } else { Box::new(stdout) }
}

/// Writes a report to standard output: at most a screenful for people, unless all is wanted.
pub(crate) fn report(
    found: &Report,
    verdict: &Verdict,
    format: ReportFormat,
    all: bool,
    layout: Layout<'_>,
    localizer: &Localizer,
) -> io::Result<()> {
    let stdout = io::stdout();
    let layout = Layout { lines: screenful(all), width: columns(), ..layout };
    if format == ReportFormat::Human {
        let mut out = BufWriter::new(AutoStream::auto(stdout));
        report::write(found, verdict, format, layout, localizer, &mut out)?;
        out.flush()
    } else {
        let mut out = BufWriter::with_capacity(1 << 16, raw(stdout));
        report::write(found, verdict, format, layout, localizer, &mut out)?;
        out.flush()
    }
}

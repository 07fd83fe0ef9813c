//! The command line: arguments, commands, exit codes; nothing else.

#![allow(missing_docs, reason = "a binary has no public API")]

mod args;
mod busy;
mod commands;
mod exit;
mod folder;
mod output;
mod progress;
mod report_file;
mod signals;
mod usage;
mod version;

use std::ffi::OsString;
use std::process::ExitCode;

use locdrift::document::{GUARDED, leave_guarded};
use locdrift::i18n::Localizer;

use crate::exit::{Exit, Failure};

/// The static programs of releases are linked with musl, whose own allocator lets all threads wait for each other.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    signals::clean_up();
    handle_panics();
    let arguments = asked_for_help(std::env::args_os().collect());
    let localizer = localizer(&arguments);
    let exit = run(&arguments, &localizer).unwrap_or_else(|failure| failure.report(&localizer));
    exit.into()
}

fn run(arguments: &[OsString], localizer: &Localizer) -> Result<Exit, Failure> {
    let matches = match args::command(localizer).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return usage::explain(&error, arguments, localizer),
    };
    if let Some(language) = matches.get_one::<String>("lang").filter(|language| !Localizer::speaks(language)) {
        return Err(Failure::UnknownLanguage(language.clone()));
    }
    output::set_colors(&matches);
    match matches.subcommand() {
        Some(("accept", matches)) => commands::accept::run(matches, localizer),
        Some(("adopt", matches)) => commands::adopt::run(matches, localizer),
        Some(("apply", matches)) => commands::apply::run(matches, localizer),
        Some(("check", matches)) => commands::check::run(matches, localizer),
        Some(("completions", matches)) => commands::completions::run(matches, localizer),
        Some(("convert", matches)) => commands::convert::run(matches, localizer),
        Some(("diff", matches)) => commands::diff::run(matches, localizer),
        Some(("queue", matches)) => commands::queue::run(matches, localizer),
        Some(("guide", matches)) => commands::guide::run(matches, localizer),
        Some(("explain", matches)) => commands::explain::run(matches, localizer),
        Some(("history", matches)) => commands::history::run(matches, localizer),
        Some(("init", matches)) => commands::init::run(matches, localizer),
        Some(("man", matches)) => commands::man::run(matches, localizer),
        Some(("schema", matches)) => commands::schema::run(matches),
        Some(("translate", matches)) => commands::translate::run(matches, localizer),
        Some(("report", matches)) => commands::report::run(matches, localizer),
        Some(("repair", matches)) => commands::repair::run(matches, localizer),
        Some(("update", matches)) => commands::update::run(matches, localizer),
        _ => usage::no_command(localizer),
    }
}

/// Takes `help COMMAND` for `COMMAND --help`, as many programs do.
fn asked_for_help(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "help") {
        arguments.remove(1);
        arguments.push("--help".into());
    }
    arguments
}

/// Lets a parser that fails on a document say so in a finding, and not on the screen. Any other panic ends the run,
/// which leaves no temporary file: releases do not unwind.
fn handle_panics() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() == Some(GUARDED) {
            leave_guarded();
        }
        tell(panic);
        locdrift::base::files::abandon();
        locdrift::handback::end_engines();
        std::process::exit(PANICKED)
    }));
}

/// The exit code of programs in Rust that panicked.
const PANICKED: i32 = 101;

/// Returns the languages that the system is set to, where programs do not learn that from their environment.
#[cfg(any(windows, target_os = "macos"))]
fn of_system() -> impl Iterator<Item = String> {
    sys_locale::get_locales()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_system() -> impl Iterator<Item = String> {
    std::iter::empty()
}

/// Chooses the language before arguments are parsed, because the parser speaks it too.
fn localizer(arguments: &[OsString]) -> Localizer {
    let mut arguments = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    let mut preferences: Vec<String> = Vec::new();
    while let Some(argument) = arguments.next() {
        if argument == "--lang" {
            preferences.extend(arguments.next().map(str::to_owned));
        } else if let Some(language) = argument.strip_prefix("--lang=") {
            preferences.push(language.to_owned());
        }
    }
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    // As in gettext: a list of languages counts where there is a locale at all.
    if locale.as_ref().is_some_and(|locale| !matches!(locale.split('.').next(), Some("C" | "POSIX"))) {
        preferences.extend(set("LANGUAGE").iter().flat_map(|list| list.split(':')).map(str::to_owned));
    }
    preferences.extend(locale);
    if preferences.is_empty() {
        preferences.extend(of_system());
    }
    Localizer::negotiate(preferences.iter().map(String::as_str))
}

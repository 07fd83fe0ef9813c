//! What is wrong with a command line, in the user's language.

use std::ffi::OsString;
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use locdrift::Config;
use locdrift::config::propose;
use locdrift::i18n::{Localizer, Message};

use crate::args;
use crate::commands::init;
use crate::exit::{Exit, Failure};
use crate::output;
use crate::version;

/// Answers a command line without a command: in a project without a configuration, with what is seen there and the
/// command that writes one, otherwise with the help of the whole tool.
pub(crate) fn no_command(localizer: &Localizer) -> Result<Exit, Failure> {
    let Some(seen) = unconfigured(localizer) else { return print_help(localizer) };
    let next = localizer.text(&Message::VerdictNext { command: "locdrift init" });
    let more = localizer.text(&Message::UsageHint { command: "locdrift --help" });
    output::error_text(&output::wrapped(&format!("{seen}{next}\n{more}\n")));
    Ok(Exit::NotDone)
}

/// Tells what could be compared in the working directory, if that is in a git repository without a configuration.
/// Elsewhere, such as in the folder of a user, looking could take long.
fn unconfigured(localizer: &Localizer) -> Option<String> {
    let here = std::env::current_dir().ok()?;
    let is_project = here.ancestors().any(|folder| folder.join(".git").exists());
    if !is_project || Config::discover(&here).is_some() {
        return None;
    }
    Some(init::seen(&propose(Path::new(".")).ok()?, localizer))
}

fn print_help(localizer: &Localizer) -> Result<Exit, Failure> {
    output::error_text(&output::wrapped(&args::command(localizer).render_help().to_string()));
    Ok(Exit::NotDone)
}

/// Turns what the parser returned into help, a version, or a failure in the user's language.
pub(crate) fn explain(error: &clap::Error, arguments: &[OsString], localizer: &Localizer) -> Result<Exit, Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp => {
            output::page(&error.render().to_string())?;
            Ok(Exit::Passed)
        }
        ErrorKind::DisplayVersion => {
            output::text(&version::line())?;
            Ok(Exit::Passed)
        }
        _ => Err(Failure::Usage { text: message(error, localizer), hint: hint(error, arguments, localizer) }),
    }
}

fn message(error: &clap::Error, localizer: &Localizer) -> String {
    let found = context(error, &[ContextKind::InvalidValue, ContextKind::InvalidSubcommand, ContextKind::InvalidArg]);
    let argument = context(error, &[ContextKind::InvalidArg]);
    let other = context(error, &[ContextKind::PriorArg]);
    let (found, argument, other) = (found.as_str(), argument.as_str(), other.as_str());
    let no_value = found.is_empty() || found == argument;
    localizer.text(&match error.kind() {
        ErrorKind::UnknownArgument => Message::UsageErrorUnknown { found: argument },
        ErrorKind::InvalidSubcommand => Message::UsageErrorCommand { found },
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues
            if no_value =>
        {
            Message::UsageErrorNoValue { argument }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            Message::UsageErrorValue { found, argument }
        }
        ErrorKind::MissingRequiredArgument => Message::UsageErrorMissing { argument },
        ErrorKind::ArgumentConflict if argument == other => Message::UsageErrorRepeated { argument },
        ErrorKind::ArgumentConflict => Message::UsageErrorConflict { argument, other },
        ErrorKind::InvalidUtf8 => Message::UsageErrorUnicode,
        _ => {
            return localizer.text(&Message::UsageErrorOther { complaint: error.to_string().trim() });
        }
    })
}

fn hint(error: &clap::Error, arguments: &[OsString], localizer: &Localizer) -> String {
    let suggested =
        context(error, &[ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand]);
    let known = context(error, &[ContextKind::ValidValue, ContextKind::ValidSubcommand]);
    // The parser names what is nearest last.
    if let Some(nearest) = suggested.rsplit(", ").next().filter(|nearest| !nearest.is_empty()) {
        localizer.text(&Message::HintNearest { nearest })
    } else if !known.is_empty() {
        localizer.text(&Message::HintKnown { known: &known })
    } else {
        let commands = args::command(localizer);
        let is_command = |argument: &&str| commands.get_subcommands().any(|command| command.get_name() == *argument);
        let command = arguments.iter().filter_map(|argument| argument.to_str()).find(is_command);
        let command = command.map_or("locdrift --help".into(), |command| format!("locdrift {command} --help"));
        localizer.text(&Message::UsageHint { command: &command })
    }
}

/// Returns the first context of these kinds that the parser knows.
fn context(error: &clap::Error, kinds: &[ContextKind]) -> String {
    let shown = |value: &ContextValue| match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    };
    kinds.iter().find_map(|kind| error.get(*kind)).map(shown).unwrap_or_default()
}

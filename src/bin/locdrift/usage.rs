//! What is wrong with a command line, in the user's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use locdrift::i18n::{Localizer, Message};

use crate::args;
use crate::exit::{Exit, Failure};
use crate::output;
use crate::version;

/// Prints the help of the whole tool, for a command line without a command.
pub(crate) fn print_help(localizer: &Localizer) -> Result<Exit, Failure> {
    output::error_text(&args::command(localizer).render_help().to_string());
    Ok(Exit::NotDone)
}

/// Turns what the parser returned into help, a version, or a failure in the user's language.
pub(crate) fn explain(error: &clap::Error, localizer: &Localizer) -> Result<Exit, Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp => {
            output::text(&error.render().to_string())?;
            Ok(Exit::Passed)
        }
        ErrorKind::DisplayVersion => {
            output::text(&version::line())?;
            Ok(Exit::Passed)
        }
        _ => Err(Failure::Usage { text: message(error, localizer), hint: hint(error, localizer) }),
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

fn hint(error: &clap::Error, localizer: &Localizer) -> String {
    let suggested =
        context(error, &[ContextKind::SuggestedArg, ContextKind::SuggestedValue, ContextKind::SuggestedSubcommand]);
    let known = context(error, &[ContextKind::ValidValue, ContextKind::ValidSubcommand]);
    // The parser names what is nearest last.
    if let Some(nearest) = suggested.rsplit(", ").next().filter(|nearest| !nearest.is_empty()) {
        localizer.text(&Message::HintNearest { nearest })
    } else if !known.is_empty() {
        localizer.text(&Message::HintKnown { known: &known })
    } else {
        localizer.text(&Message::UsageHint { command: "locdrift" })
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

//! The arguments of the commands for a user's shell and manual.

use std::path::PathBuf;

use clap::{Arg, Command, ValueEnum, ValueHint, value_parser};
use clap_complete::Shell;
use locdrift::i18n::{Localizer, Message};

use super::{Example, examples, template};

const COMPLETIONS: [Example; 3] = [
    (
        Message::ExampleCompletions { shell: "bash" },
        "locdrift completions bash > ~/.local/share/bash-completion/completions/locdrift",
    ),
    (
        Message::ExampleCompletions { shell: "fish" },
        "locdrift completions fish > ~/.config/fish/completions/locdrift.fish",
    ),
    (
        Message::ExampleCompletions { shell: "PowerShell" },
        "locdrift completions powershell | Out-String | Invoke-Expression",
    ),
];

const MAN: [Example; 1] = [(Message::ExampleMan, "locdrift man ~/.local/share/man/man1")];

pub(super) fn completions(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let known: Vec<String> = Shell::value_variants().iter().map(ToString::to_string).collect();
    let shell = Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell));
    Command::new("completions")
        .about(text(&Message::HelpCompletions))
        .override_usage("locdrift completions [OPTIONS] <SHELL>")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(format!("{}\n\n{}", text(&Message::HelpCompletionsLong), examples(localizer, &COMPLETIONS)))
        .arg(shell.hide_possible_values(true).help(text(&Message::HelpCompletionsShell { known: &known.join(", ") })))
}

pub(super) fn man(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let folder = Arg::new("folder").value_name("FOLDER").required(true).value_parser(value_parser!(PathBuf));
    Command::new("man")
        .about(text(&Message::HelpMan))
        .override_usage("locdrift man [OPTIONS] <FOLDER>")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(format!("{}\n\n{}", text(&Message::HelpManLong), examples(localizer, &MAN)))
        .arg(folder.value_hint(ValueHint::DirPath).help(text(&Message::HelpManFolder)))
}

//! The arguments of the commands that bring translations back.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use locdrift::config;
use locdrift::i18n::{Localizer, Message};
use locdrift::provenance::presets;
use locdrift::rules::Rule;

use super::queue::pick;
use super::{Example, examples, flag, globs, human_or_json, option, paths, revisions, roots, template};

/// Examples of the commands that bring translations back.
const EXAMPLES: [Example; 7] = [
    (Message::ExampleApply, "locdrift apply --dry-run batch-001.xlf"),
    (Message::ExampleUpdate, "locdrift update"),
    (Message::ExampleAccept, "locdrift accept docs/nl-nl/setup.md"),
    (Message::ExampleAdopt, "locdrift adopt --dry-run"),
    (Message::ExampleConvert, "locdrift convert --to lock --dry-run"),
    (Message::ExampleTranslate, "locdrift translate --top 10 --command 'python3 translate.py'"),
    (Message::ExampleRepair, "locdrift repair --dry-run"),
];

pub(super) fn apply(localizer: &Localizer) -> Command {
    command("apply", &Message::HelpApply, &Message::HelpApplyLong, &EXAMPLES[0], localizer)
        .override_usage("locdrift apply [OPTIONS] [SOURCE [TAG=]LOCALE…] <FILE>… [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "FILE", &Message::HelpApplyFiles, localizer))
        .arg(flag("partial", &Message::HelpApplyPartial, localizer))
        .arg(flag("final", &Message::HelpApplyFinal, localizer))
        .arg(flag("allow-untranslated", &Message::HelpApplyAllowUntranslated, localizer))
        .arg(flag("overwrite-edited", &Message::HelpOverwriteEdited, localizer))
        .arg(translation_type(localizer))
}

pub(super) fn update(localizer: &Localizer) -> Command {
    command("update", &Message::HelpUpdate, &Message::HelpUpdateLong, &EXAMPLES[1], localizer)
        .override_usage("locdrift update [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .args(globs(localizer))
}

pub(super) fn accept(localizer: &Localizer) -> Command {
    command("accept", &Message::HelpAccept, &Message::HelpAcceptLong, &EXAMPLES[2], localizer)
        .override_usage("locdrift accept [OPTIONS] [SOURCE [TAG=]LOCALE…] <PATH>…")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false).required_unless_present("list"))
        .arg(option("list", "FILE", &Message::HelpAcceptList, localizer).value_parser(value_parser!(PathBuf)))
        .arg(translation_type(localizer))
        .arg(flag("force", &Message::HelpAcceptForce, localizer))
}

pub(super) fn adopt(localizer: &Localizer) -> Command {
    command("adopt", &Message::HelpAdopt, &Message::HelpAdoptLong, &EXAMPLES[3], localizer)
        .override_usage("locdrift adopt [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .args(globs(localizer))
}

pub(super) fn convert(localizer: &Localizer) -> Command {
    // What keeps no record, and what stands for all pages, is nothing to write.
    let is_written = |name: &&str| !matches!(*name, "lunaria" | "git-date" | "vue-router");
    let known: Vec<&'static str> = presets::NAMES.into_iter().filter(is_written).collect();
    let help = localizer.text(&Message::HelpConvertTo { known: &known.join(", ") });
    let write_config = localizer.text(&Message::HelpWriteConfig { file: config::FILE_NAME });
    command("convert", &Message::HelpConvert, &Message::HelpConvertLong, &EXAMPLES[4], localizer)
        .override_usage("locdrift convert [OPTIONS] --to <RECORD> [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("RECORD")
                .required(true)
                .value_parser(PossibleValuesParser::new(known))
                .hide_possible_values(true)
                .help(help),
        )
        .arg(
            Arg::new("write-config")
                .long("write-config")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["paths", "locale", "source", "dry-run"])
                .help(write_config),
        )
        .args(globs(localizer))
}

pub(super) fn translate(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let number =
        |name: &'static str, help: &Message<'_>| option(name, "N", help, localizer).value_parser(value_parser!(u32));
    command("translate", &Message::HelpTranslate, &Message::HelpTranslateLong, &EXAMPLES[5], localizer)
        .override_usage("locdrift translate [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .arg(option("command", "CMD", &Message::HelpEngineCommand { file: config::FILE_NAME }, localizer))
        .arg(number("repairs", &Message::HelpEngineRepairs))
        .arg(number("timeout", &Message::HelpEngineTimeout).value_name("SECONDS"))
        .arg(number("in-flight", &Message::HelpEngineInFlight))
        .arg(flag("overwrite-edited", &Message::HelpOverwriteEdited, localizer))
        .mut_arg("dry-run", |arg| arg.help(text(&Message::HelpTranslateDryRun)))
        .args(pick(localizer))
        .args(globs(localizer))
}

pub(super) fn repair(localizer: &Localizer) -> Command {
    let rules = Rule::ALL.into_iter().filter(|rule| rule.is_of_damage()).map(Rule::id);
    let rule = Arg::new("rule").long("rule").value_name("RULE").action(ArgAction::Append);
    command("repair", &Message::HelpRepair, &Message::HelpRepairLong, &EXAMPLES[6], localizer)
        .override_usage("locdrift repair [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .arg(
            rule.value_parser(PossibleValuesParser::new(rules))
                .hide_possible_values(true)
                .help(localizer.text(&Message::HelpRepairRule)),
        )
        .args(globs(localizer))
}

fn translation_type(localizer: &Localizer) -> Arg {
    option("type", "TYPE", &Message::HelpType, localizer)
        .value_parser(PossibleValuesParser::new(["MT", "HT"]))
        .hide_possible_values(true)
}

/// What the commands share that bring translations back.
fn command(
    name: &'static str,
    about: &Message<'_>,
    long: &Message<'_>,
    example: &Example,
    localizer: &Localizer,
) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let examples = examples(localizer, std::slice::from_ref(example));
    Command::new(name)
        .about(text(about))
        .after_help(format!(
            "{}\n\n{}\n\n{}\n\n{examples}",
            text(long),
            text(&Message::HelpPathsLong),
            text(&Message::HelpExitCodesHandback)
        ))
        .args(roots(localizer))
        .args(revisions(localizer))
        .arg(flag("dry-run", &Message::HelpDryRun, localizer).short('n'))
        .arg(human_or_json(localizer))
}

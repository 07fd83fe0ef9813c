//! The arguments of `locdrift queue`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use locdrift::config;
use locdrift::drift::DriftKind;
use locdrift::i18n::{Localizer, Message};
use locdrift::output::queue::QueueFormat;
use locdrift::segment::SegmentChange;
use locdrift::status::Status;

use super::{Example, examples, flag, globs, option, paths, revisions, roots, template};

pub(super) fn command(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let known = QueueFormat::ALL.map(QueueFormat::id);
    Command::new("queue")
        .about(text(&Message::HelpQueue))
        .override_usage("locdrift queue [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(format!(
            "{}\n\n{}\n\n{}\n\n{}",
            text(&Message::HelpQueueLong { file: config::FILE_NAME }),
            text(&Message::HelpPathsLong),
            text(&Message::HelpQueueExitCodes),
            examples(localizer, &EXAMPLES)
        ))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .args(roots(localizer))
        .args(revisions(localizer))
        .args(globs(localizer))
        .args(pick(localizer))
        .arg(option("max-words", "N", &Message::HelpMaxWords, localizer).value_parser(value_parser!(u32).range(1..)))
        .arg(option("views", "FILE", &Message::HelpViews, localizer).value_parser(value_parser!(PathBuf)))
        .arg(
            option("format", "FORMAT", &Message::HelpQueueFormat { known: &known.join(", ") }, localizer)
                .short('f')
                .value_parser(PossibleValuesParser::new(known))
                .hide_possible_values(true),
        )
        .arg(option("out", "PATH", &Message::HelpOut, localizer).short('o').value_parser(value_parser!(PathBuf)))
        .arg(flag("segments", &Message::HelpSegments, localizer))
        .arg(flag("context", &Message::HelpContext, localizer))
        .arg(flag("all", &Message::HelpAll, localizer))
}

/// Which part of the queue is wanted.
pub(super) fn pick(localizer: &Localizer) -> [Arg; 9] {
    let named = |name: &'static str, value: &'static str, help: &Message<'_>| {
        option(name, value, help, localizer).action(ArgAction::Append)
    };
    let kinds: Vec<&str> = DriftKind::ALL.map(DriftKind::id).into_iter().chain([SegmentChange::Repair.id()]).collect();
    [
        named("owner", "NAME", &Message::HelpPickOwner),
        named("batch", "ID", &Message::HelpPickBatch),
        named("status", "STATUS", &Message::HelpPickStatus)
            .value_parser(PossibleValuesParser::new([Status::Stale.id(), Status::Missing.id(), Status::Current.id()]))
            .hide_possible_values(true),
        named("kind", "KIND", &Message::HelpPickKind { known: &kinds.join(", ") })
            .value_parser(PossibleValuesParser::new(kinds))
            .hide_possible_values(true),
        named("top", "N", &Message::HelpPickTop).action(ArgAction::Set).value_parser(value_parser!(u32).range(1..)),
        named("files", "FILE", &Message::HelpPickFiles).action(ArgAction::Set).value_parser(value_parser!(PathBuf)),
        named("assigned", "FILE", &Message::HelpPickAssigned).value_parser(value_parser!(PathBuf)),
        flag("no-damage", &Message::HelpNoDamage, localizer),
        flag("no-memory", &Message::HelpNoMemory, localizer),
    ]
}

const EXAMPLES: [Example; 3] = [
    (Message::ExampleQueue, "locdrift queue"),
    (Message::ExampleQueueViews, "locdrift queue --views views.csv --format markdown --out queue.md"),
    (Message::ExampleQueueCsv, "locdrift queue --locale nl-NL --format csv --out queue.csv"),
];

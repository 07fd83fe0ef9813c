//! The arguments, with their help in the user's language.

mod handback;
mod queue;
mod shell;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use locdrift::config;
use locdrift::i18n::{LANGUAGES, Localizer, Message, guide_topics};
use locdrift::output::report::ReportFormat;
use locdrift::output::schema::Contract;
use locdrift::output::timeline::TimelineFormat;
use locdrift::timeline::Every;
use locdrift::tree::Shard;

use crate::version::VERSION;

/// Builds the parser. Everything it can show a person comes from `localizer`.
pub(crate) fn command(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let command = Command::new("locdrift")
        .about(text(&Message::HelpAbout))
        .version(VERSION)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .override_usage("locdrift [OPTIONS] <COMMAND>")
        .help_template(template(localizer, "{subcommands}", None))
        .after_help(examples(localizer, &EXAMPLES))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(text(&Message::HelpVersion))
                .display_order(1002),
        )
        .subcommand(check(localizer))
        .subcommand(diff(localizer))
        .subcommand(queue::command(localizer))
        .subcommand(handback::translate(localizer))
        .subcommand(handback::apply(localizer))
        .subcommand(handback::update(localizer))
        .subcommand(handback::accept(localizer))
        .subcommand(handback::adopt(localizer))
        .subcommand(handback::convert(localizer))
        .subcommand(handback::repair(localizer))
        .subcommand(report(localizer))
        .subcommand(history(localizer))
        .subcommand(schema(localizer))
        .subcommand(explain(localizer))
        .subcommand(guide(localizer))
        .subcommand(init(localizer))
        .subcommand(shell::completions(localizer))
        .subcommand(shell::man(localizer));
    common(command, localizer)
}

/// The options that every command takes.
fn common(command: Command, localizer: &Localizer) -> Command {
    let known = LANGUAGES.join(", ");
    command
        .next_display_order(1000)
        .arg(option("lang", "TAG", &Message::HelpLang { known: &known }, localizer).global(true))
        .arg(
            option("color", "WHEN", &Message::HelpColor, localizer)
                .global(true)
                .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
                .hide_possible_values(true),
        )
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .global(true)
                .action(ArgAction::Help)
                .help(localizer.text(&Message::HelpHelp)),
        )
}

fn check(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    Command::new("check")
        .about(text(&Message::HelpCheck))
        .override_usage("locdrift check [OPTIONS] [SOURCE [TAG=]LOCALE…] [PATH…]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(format!(
            "{}\n\n{}\n\n{}\n\n{}",
            text(&Message::HelpCheckLong),
            text(&Message::HelpPathsLong),
            text(&Message::HelpExitCodes),
            examples(
                localizer,
                &[EXAMPLES[0], EXAMPLES[1], EXAMPLES[2], GATE_EXAMPLES[0], GATE_EXAMPLES[1], GATE_EXAMPLES[2]]
            )
        ))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .args(roots(localizer))
        .args(revisions(localizer))
        .arg(flag("no-drift", &Message::HelpNoDrift, localizer))
        .arg(flag("no-damage", &Message::HelpNoDamage, localizer))
        .arg(flag("links", &Message::HelpLinks, localizer))
        .args(gate(localizer))
        .arg(
            option("cache", "DIR", &Message::HelpCache, localizer)
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("no-cache"),
        )
        .arg(flag("no-cache", &Message::HelpNoCache, localizer))
        .arg(option("shard", "NUMBER/COUNT", &Message::HelpShard, localizer).value_parser(shard).conflicts_with_all([
            "since",
            "write-baseline",
            "prune-baseline",
            "metrics",
        ]))
        .args(globs(localizer))
        .args(reports(localizer))
}

/// Where reports go, and in which formats.
fn reports(localizer: &Localizer) -> [Arg; 4] {
    let text = |message: &Message<'_>| localizer.text(message);
    [
        option(
            "format",
            "FORMAT",
            &Message::HelpFormat { known: &ReportFormat::ALL.map(ReportFormat::id).join(", ") },
            localizer,
        )
        .short('f')
        .value_parser(PossibleValuesParser::new(ReportFormat::ALL.map(ReportFormat::id)))
        .hide_possible_values(true),
        Arg::new("metrics")
            .long("metrics")
            .action(ArgAction::SetTrue)
            .conflicts_with("format")
            .help(text(&Message::HelpMetrics)),
        option("output", "FORMAT=FILE", &Message::HelpOutput, localizer).short('o').action(ArgAction::Append),
        flag("all", &Message::HelpAll, localizer),
    ]
}

fn report(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    Command::new("report")
        .about(text(&Message::HelpReport))
        .override_usage("locdrift report [OPTIONS] <FILE>…")
        .help_template(template(localizer, "{positionals}", None))
        .after_help(format!(
            "{}\n\n{}\n\n{}",
            text(&Message::HelpReportLong),
            text(&Message::HelpExitCodes),
            examples(localizer, &[REPORT_EXAMPLE])
        ))
        .arg(paths("files", "FILE", &Message::HelpReportFiles, localizer))
        .args(reports(localizer))
}

fn guide(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let known: Vec<&str> = guide_topics().collect();
    Command::new("guide")
        .about(text(&Message::HelpGuide))
        .override_usage("locdrift guide [TOPIC]")
        .help_template(template(localizer, "{positionals}", None))
        .after_help(examples(localizer, &[GUIDE_EXAMPLE]))
        .arg(
            Arg::new("topic")
                .value_name("TOPIC")
                .help(text(&Message::HelpGuideTopic { known: &known.join(", ") }))
                .value_parser(PossibleValuesParser::new(known))
                .hide_possible_values(true),
        )
}

/// An example of a page of the guide.
const GUIDE_EXAMPLE: Example = (Message::ExampleGuide, "locdrift guide gate");

fn history(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let [source_rev, locale_rev, history, renames] = revisions(localizer);
    Command::new("history")
        .about(text(&Message::HelpTimeline))
        .override_usage("locdrift history [OPTIONS] [SOURCE [TAG=]LOCALE…]")
        .help_template(template(localizer, "{positionals}", None))
        .after_help(format!(
            "{}\n\n{}",
            text(&Message::HelpTimelineLong),
            examples(localizer, &[HISTORY_EXAMPLES[0], HISTORY_EXAMPLES[1]])
        ))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer).required(false))
        .args(roots(localizer))
        .args([source_rev, locale_rev, history, renames])
        .args(globs(localizer))
        .arg(
            option(
                "every",
                "PERIOD",
                &Message::HelpTimelineEvery { known: &Every::ALL.map(Every::id).join(", ") },
                localizer,
            )
            .value_parser(PossibleValuesParser::new(Every::ALL.map(Every::id)))
            .hide_possible_values(true),
        )
        .arg(
            option("since", "DATE", &Message::HelpTimelineSince, localizer)
                .value_parser(value_parser!(jiff::civil::Date)),
        )
        .arg(option("points", "N", &Message::HelpTimelinePoints, localizer).value_parser(value_parser!(usize)))
        .arg(
            option(
                "format",
                "FORMAT",
                &Message::HelpFormat { known: &TimelineFormat::ALL.map(TimelineFormat::id).join(", ") },
                localizer,
            )
            .short('f')
            .value_parser(PossibleValuesParser::new(TimelineFormat::ALL.map(TimelineFormat::id)))
            .hide_possible_values(true),
        )
        .arg(option("output", "html=FILE", &Message::HelpTimelineOutput, localizer).short('o').value_parser(page))
}

/// Reads `NUMBER/COUNT`.
fn shard(text: &str) -> Result<Shard, String> {
    text.parse().map_err(|_| "NUMBER/COUNT".to_owned())
}

/// Reads `html=FILE`.
fn page(text: &str) -> Result<String, String> {
    let file = text.strip_prefix("html=").filter(|file| !file.is_empty() && *file != "-");
    file.map(str::to_owned).ok_or_else(|| "html=FILE".to_owned())
}

/// Examples of drift over time.
const HISTORY_EXAMPLES: [Example; 2] = [
    (Message::ExampleTimeline, "locdrift history --every quarter --since 2020-01-01"),
    (Message::ExampleTimelinePage, "locdrift history --output html=report.html"),
];

fn schema(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let known = Contract::ALL.map(Contract::id);
    Command::new("schema")
        .about(text(&Message::HelpSchema))
        .override_usage("locdrift schema [FORMAT]")
        .help_template(template(localizer, "{positionals}", None))
        .after_help(examples(localizer, &[SCHEMA_EXAMPLE]))
        .arg(
            Arg::new("name")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(known))
                .hide_possible_values(true)
                .help(text(&Message::HelpSchemaName { known: &known.join(", ") })),
        )
}

/// An example of a schema that editors take.
const SCHEMA_EXAMPLE: Example = (Message::ExampleSchema, "locdrift schema config > locdrift.schema.json");

/// An example of reports that become one.
const REPORT_EXAMPLE: Example =
    (Message::ExampleReport, "locdrift report nl.json de.json fr.json --output html=report.html");

fn diff(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    Command::new("diff")
        .about(text(&Message::HelpDiff))
        .override_usage("locdrift diff [OPTIONS] [SOURCE [TAG=]LOCALE…] <PATH>…")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(format!(
            "{}\n\n{}",
            text(&Message::HelpPathsLong),
            examples(localizer, &[EXAMPLES[5], PATH_EXAMPLE])
        ))
        .arg(paths("paths", "PATH", &Message::HelpPaths, localizer))
        .args(roots(localizer))
        .args(revisions(localizer))
        .arg(human_or_json(localizer))
        .arg(flag("side-by-side", &Message::HelpDiffSideBySide, localizer))
        .arg(flag("all", &Message::HelpDiffAll, localizer))
}

/// An option without a value.
#[inline(never)]
fn flag(name: &'static str, help: &Message<'_>, localizer: &Localizer) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(localizer.text(help))
}

/// An option with a value.
#[inline(never)]
fn option(name: &'static str, value: &'static str, help: &Message<'_>, localizer: &Localizer) -> Arg {
    Arg::new(name).long(name).value_name(value).help(localizer.text(help))
}

/// One path or more.
fn paths(id: &'static str, name: &'static str, help: &Message<'_>, localizer: &Localizer) -> Arg {
    let arg = Arg::new(id).value_name(name).num_args(1..).required(true);
    arg.value_parser(value_parser!(PathBuf)).help(localizer.text(help))
}

/// Whether a person or a program is told.
fn human_or_json(localizer: &Localizer) -> Arg {
    option("format", "FORMAT", &Message::HelpDiffFormat, localizer)
        .short('f')
        .value_parser(PossibleValuesParser::new([ReportFormat::Human.id(), ReportFormat::Json.id()]))
        .hide_possible_values(true)
}

/// The folders that a command works on: named one by one, or by the configuration.
fn roots(localizer: &Localizer) -> [Arg; 3] {
    [
        option("source", "DIR", &Message::HelpDiffSource, localizer)
            .value_parser(value_parser!(PathBuf))
            .requires("locale")
            .conflicts_with("config"),
        option("locale", "TAG", &Message::HelpLocaleRoot, localizer).short('l').action(ArgAction::Append),
        option("config", "FILE", &Message::HelpConfig { file: config::FILE_NAME }, localizer)
            .value_parser(value_parser!(PathBuf)),
    ]
}

/// The documents that take part.
fn globs(localizer: &Localizer) -> [Arg; 2] {
    let glob = |name: &'static str, help: &Message<'_>| option(name, "GLOB", help, localizer).action(ArgAction::Append);
    [glob("include", &Message::HelpInclude), glob("exclude", &Message::HelpExclude)]
}

/// Where trees and history are read from.
fn revisions(localizer: &Localizer) -> [Arg; 4] {
    let expected = localizer.text(&Message::ExpectedSimilarity);
    let similarity = move |text: &str| match config::similarity(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(expected.clone()),
    };
    [
        option("source-rev", "REV", &Message::HelpSourceRev, localizer),
        option("locale-rev", "REV", &Message::HelpLocaleRev, localizer),
        option("history", "DIR", &Message::HelpHistory, localizer).value_parser(value_parser!(PathBuf)),
        option("renames", "SHARE", &Message::HelpRenames, localizer).value_parser(similarity),
    ]
}

/// What decides about findings.
fn gate(localizer: &Localizer) -> [Arg; 8] {
    let level = |name: &'static str, short: char, help: &Message<'_>| {
        option(name, "RULE[:KIND]", help, localizer).short(short).action(ArgAction::Append)
    };
    [
        level("deny", 'D', &Message::HelpDeny),
        level("warn", 'W', &Message::HelpWarn),
        level("allow", 'A', &Message::HelpAllow),
        option("max", "NAME=VALUE", &Message::HelpMax, localizer).action(ArgAction::Append),
        option("baseline", "FILE", &Message::HelpBaseline, localizer).value_parser(value_parser!(PathBuf)),
        flag("write-baseline", &Message::HelpWriteBaseline, localizer).conflicts_with("prune-baseline"),
        flag("prune-baseline", &Message::HelpPruneBaseline, localizer),
        option("since", "REV", &Message::HelpSince, localizer),
    ]
}

fn explain(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    Command::new("explain")
        .about(text(&Message::HelpExplain))
        .override_usage("locdrift explain [OPTIONS] [RULE]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(examples(localizer, &[EXAMPLES[3]]))
        .arg(Arg::new("rule").value_name("RULE").help(text(&Message::HelpExplainRule)))
}

fn init(localizer: &Localizer) -> Command {
    let text = |message: &Message<'_>| localizer.text(message);
    let about = text(&Message::HelpInit { file: config::FILE_NAME });
    let long = text(&Message::HelpInitLong { file: config::FILE_NAME });
    Command::new("init")
        .about(about)
        .override_usage("locdrift init [OPTIONS] [FOLDER]")
        .help_template(template(localizer, "{positionals}", Some("{options}")))
        .after_help(format!("{long}\n\n{}", examples(localizer, &[EXAMPLES[4]])))
        .arg(
            Arg::new("folder")
                .value_name("FOLDER")
                .value_parser(value_parser!(PathBuf))
                .help(text(&Message::HelpInitFolder)),
        )
        .arg(flag("print", &Message::HelpInitPrint, localizer))
}

/// An example: what it does, and the command.
type Example = (Message<'static>, &'static str);

const EXAMPLES: [Example; 7] = [
    (Message::ExampleCheck, "locdrift check docs/en-us docs/nl-nl docs/de-de"),
    (Message::ExampleCheckConfig, "locdrift check"),
    (Message::ExampleCheckJson, "locdrift check --format json > report.json"),
    (Message::ExampleExplain, "locdrift explain stale-translation"),
    (Message::ExampleInit, "locdrift init --print"),
    (Message::ExampleDiff, "locdrift diff docs/nl-nl/setup.md"),
    (Message::ExampleQueue, "locdrift queue"),
];

/// An example of a path for the commands that take documents.
const PATH_EXAMPLE: Example = (Message::ExamplePaths, "locdrift diff docs/en-us docs/nl-nl 'docs/nl-nl/pam/*.md'");

/// Examples that only the help of `check` shows.
const GATE_EXAMPLES: [Example; 3] = [
    (Message::ExampleSince, "locdrift check --since origin/main"),
    (Message::HelpWriteBaseline, "locdrift check --baseline known.jsonl --write-baseline"),
    (Message::ExampleBaseline, "locdrift check --baseline known.jsonl"),
];

fn examples(localizer: &Localizer, examples: &[Example]) -> String {
    let label = localizer.text(&Message::UsageExamples);
    examples.iter().fold(format!("{label}:"), |shown, (what, command)| {
        format!("{shown}\n  {}\n      {command}", localizer.text(what))
    })
}

/// Lays out the help: what stands under the first heading, if anything does, then the options.
fn template(localizer: &Localizer, first: &str, options: Option<&str>) -> String {
    let text = |message: &Message<'_>| localizer.text(message);
    let usage = text(&Message::UsageLabel);
    let heading = text(if first == "{subcommands}" { &Message::UsageCommands } else { &Message::UsageArguments });
    let first = if first.is_empty() { String::new() } else { format!("{heading}:\n{first}\n\n") };
    let (label, options) = (text(&Message::UsageOptions), options.unwrap_or("{options}"));
    format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{first}{label}:\n{options}{{after-help}}\n")
}

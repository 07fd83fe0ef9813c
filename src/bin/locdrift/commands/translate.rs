//! `locdrift translate`

use std::io::{self, Write};
use std::time::Duration;

use clap::ArgMatches;
use locdrift::config::{ConfiguredCommand, FILE_NAME};
use locdrift::gate::Policy;
use locdrift::handback::{self, EngineFault, EngineNote, EngineOptions, Translated};
use locdrift::i18n::{Localizer, Message};
use locdrift::output::queue::Interrupted;
use locdrift::output::{EscapeForm, Inert, plain};
use locdrift::queue::Queue;
use locdrift::workspace::Detail;

use super::clock;
use super::handback::{Hand, is_json, stamp_of_today};
use super::pick::pick;
use super::roots::{self, Takes};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};
use crate::output;
use crate::progress::Bar;

/// The folder of answers that are not written yet, beside the configuration.
const KEPT: &str = ".locdrift-cache";

/// How many segments a command has at a time where nothing is said.
const IN_FLIGHT: u32 = 32;

/// How many seconds it may take for each where nothing is said.
const TIMEOUT: u32 = 120;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.setup.detail = Detail::Commits;
    trees.config.setup.redoes_damage = true;
    trees.config.gate.now = Some(clock::now(localizer)?);
    let is_dry = matches.get_flag("dry-run");
    let policy = trees.config.gate.policy.clone();
    let options = options(matches, (trees.config.command.as_ref(), policy), is_dry, localizer)?;
    let pick = pick(matches)?;
    let _busy = (!is_dry).then(|| Busy::with_locales(&trees.config, localizer));
    let checked = roots::checked(&trees, localizer)?;
    let (settings, now) = (&trees.config.queue, trees.config.gate.now);
    let bar = Bar::new(localizer);
    let queue = Queue::new(settings, now, &checked.report, &checked.workspace, None, &pick, &bar);
    bar.finish();
    if is_dry {
        let mut out = Inert::new(io::BufWriter::new(io::stdout()), EscapeForm::Json);
        let take = |line: String| -> Result<(), Interrupted> { Ok(writeln!(out, "{line}")?) };
        handback::requests(&queue, &queue.whole(), &options, &(), take)?;
        out.flush()?;
        return Ok(Exit::Passed);
    }
    let mut hand = Hand::new(matches, true, localizer);
    let done = handback::translate(&queue, &queue.whole(), &options, &(), &mut |outcome| hand.take(&outcome));
    let done = done.map_err(|fault| failure(fault, localizer))?;
    tell(&done, &options, is_json(matches), localizer)?;
    let exit = hand.finish(0)?;
    Ok(if done.failed > 0 || done.is_cut { Exit::Denied } else { exit })
}

fn options(
    matches: &ArgMatches,
    (configured, policy): (Option<&ConfiguredCommand>, Policy),
    is_dry: bool,
    localizer: &Localizer,
) -> Result<EngineOptions, Failure> {
    let number = |name: &str, default: u32| *matches.get_one::<u32>(name).unwrap_or(&default);
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let named = matches.get_one::<String>("command").map(|command| (command.as_str(), None));
    let configured = configured.map(|own| (own.command.as_str(), Some(own.folder.clone())));
    let Some((command, folder)) = named.or(configured).or(is_dry.then_some(("", None))) else {
        let text = localizer.text(&Message::UsageErrorNoEngine { file: FILE_NAME });
        return Err(Failure::Usage {
            text,
            hint: localizer.text(&Message::UsageHint { command: "locdrift translate --help" }),
        });
    };
    let project = roots::file(matches).ok().and_then(|file| Some(file.parent()?.to_path_buf()));
    Ok(EngineOptions {
        command: command.to_owned(),
        folder,
        kept: Some(project.unwrap_or_default().join(KEPT)),
        in_flight: size(number("in-flight", IN_FLIGHT).max(1)),
        time: Duration::from_secs(number("timeout", TIMEOUT).max(1).into()),
        repairs: size(number("repairs", 1)),
        policy,
        stamp: stamp_of_today(),
        overwrite_edited: matches.get_flag("overwrite-edited"),
    })
}

/// Tells on standard error what the command did that is no answer, and how much it translated.
fn tell(done: &Translated, options: &EngineOptions, is_json: bool, localizer: &Localizer) -> Result<(), Failure> {
    for (note, count) in &done.notes {
        let message = match note {
            EngineNote::Garbage => Message::TranslateGarbage { lines: *count },
            EngineNote::UnknownId => Message::TranslateUnknownId { answers: *count },
            EngineNote::AnsweredTwice => Message::TranslateTwice { answers: *count },
            EngineNote::TimedOut => {
                Message::TranslateTimedOut { seconds: usize::try_from(options.time.as_secs()).unwrap_or(usize::MAX) }
            }
            EngineNote::Ended => Message::TranslateEnded,
        };
        output::error_text(&format!("{}\n", localizer.text(&message)));
    }
    if done.known > 0 {
        output::error_text(&format!("{}\n", localizer.text(&Message::TranslateKnown { answers: done.known })));
    }
    if done.kept > 0 {
        output::error_text(&format!("{}\n", localizer.text(&Message::TranslateKept { answers: done.kept })));
    }
    if done.is_cut {
        output::error_text(&format!("{}\n", localizer.text(&Message::TranslateCut)));
    }
    if !is_json && done.asked > 0 {
        let summary = Message::TranslateSummary { fits: done.asked.saturating_sub(done.failed), asked: done.asked };
        output::text(&format!("{}\n", localizer.text(&summary)))?;
    }
    Ok(())
}

fn failure(fault: EngineFault, localizer: &Localizer) -> Failure {
    match fault {
        EngineFault::Start(error) => {
            let why = plain(&error.to_string()).into_owned();
            let text = localizer.text(&Message::ErrorEngineStart { why: &why });
            Failure::Usage { text, hint: localizer.text(&Message::UsageHint { command: "locdrift translate --help" }) }
        }
        EngineFault::Queue(error) => error.into(),
    }
}

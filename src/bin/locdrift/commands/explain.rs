//! `locdrift explain`

use std::fmt::Write as _;

use clap::ArgMatches;
use locdrift::gate;
use locdrift::i18n::{Localizer, Message, rule_page};
use locdrift::rules::{Level, Rule};

use crate::exit::{Exit, Failure};
use crate::output;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let text = match matches.get_one::<String>("rule") {
        Some(rule) => page(rule, localizer)?,
        None => list(localizer),
    };
    output::page(&text)?;
    Ok(Exit::Passed)
}

fn page(rule: &str, localizer: &Localizer) -> Result<String, Failure> {
    let page = rule_page(localizer.language(), rule);
    Ok(page.map(str::to_owned).ok_or_else(|| gate::Error::UnknownRule { rule: rule.to_owned() })?)
}

fn list(localizer: &Localizer) -> String {
    let mut text = format!("{}\n\n", localizer.text(&Message::ExplainRules));
    for rule in Rule::ALL {
        let level = localizer.text(match rule.default_level() {
            Level::Error => &Message::LevelError,
            Level::Warn => &Message::LevelWarn,
            Level::Off => &Message::LevelOff,
        });
        let _ = writeln!(text, "{rule} ({level})\n    {}", localizer.text(&rule.summary()));
    }
    text
}

//! `locdrift guide`

use clap::ArgMatches;
use locdrift::i18n::{guide_page, guide_title, guide_topics};

use crate::exit::{Exit, Failure};
use crate::output;

pub(crate) fn run(matches: &ArgMatches) -> Result<Exit, Failure> {
    match matches.get_one::<String>("topic").and_then(|topic| guide_page(topic)) {
        Some(page) => output::text(page)?,
        None => {
            let line = |topic| format!("{topic:<14} {}\n", guide_title(topic).unwrap_or_default());
            output::text(&guide_topics().map(line).collect::<String>())?;
        }
    }
    Ok(Exit::Passed)
}

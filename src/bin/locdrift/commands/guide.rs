//! `locdrift guide`

use clap::ArgMatches;
use locdrift::i18n::{Localizer, guide_page, guide_title, guide_topics};

use crate::exit::{Exit, Failure};
use crate::output;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    match matches.get_one::<String>("topic").and_then(|topic| guide_page(localizer.language(), topic)) {
        Some(page) => output::page(page)?,
        None => {
            let line =
                |topic| format!("{topic:<14} {}\n", guide_title(localizer.language(), topic).unwrap_or_default());
            output::text(&guide_topics().map(line).collect::<String>())?;
        }
    }
    Ok(Exit::Passed)
}

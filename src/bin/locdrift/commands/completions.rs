//! `locdrift completions`

use clap::ArgMatches;
use clap_complete::Shell;
use locdrift::i18n::Localizer;

use crate::args;
use crate::exit::{Exit, Failure};
use crate::output;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut script = Vec::new();
        clap_complete::generate(*shell, &mut args::command(localizer), "locdrift", &mut script);
        output::text(&String::from_utf8_lossy(&script))?;
    }
    Ok(Exit::Passed)
}

//! `locdrift schema`

use clap::ArgMatches;
use locdrift::output::schema::Contract;

use crate::exit::{Exit, Failure};
use crate::output;

pub(crate) fn run(matches: &ArgMatches) -> Result<Exit, Failure> {
    let Some(contract) = matches.get_one::<String>("name").and_then(|id| Contract::from_id(id)) else {
        let known = Contract::ALL.map(|contract| format!("{}\n", contract.id())).concat();
        output::text(&known)?;
        return Ok(Exit::Passed);
    };
    output::text(contract.schema())?;
    Ok(Exit::Passed)
}

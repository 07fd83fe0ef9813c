//! Which part of a queue the arguments ask for.

use std::path::PathBuf;

use clap::ArgMatches;
use locdrift::drift::DriftKind;
use locdrift::queue::Pick;
use locdrift::segment::SegmentChange;
use locdrift::status::Status;

use super::input::{content, listed};
use crate::exit::Failure;

/// The name of what nobody owns.
const NOBODY: &str = "none";

/// Reads which part of a queue is wanted.
pub(super) fn pick(matches: &ArgMatches) -> Result<Pick, Failure> {
    let texts = |name: &str| matches.get_many::<String>(name).unwrap_or_default().cloned();
    let mut pick = Pick {
        owners: texts("owner").map(|owner| if owner == NOBODY { String::new() } else { owner }).collect(),
        batches: texts("batch").collect(),
        statuses: texts("status").filter_map(|id| Status::ALL.into_iter().find(|status| status.id() == id)).collect(),
        kinds: texts("kind").filter_map(|id| DriftKind::ALL.into_iter().find(|kind| kind.id() == id)).collect(),
        repairs: texts("kind").any(|id| id == SegmentChange::Repair.id()),
        top: matches.get_one::<u32>("top").map(|top| usize::try_from(*top).unwrap_or(usize::MAX)),
        recalls: !matches.get_flag("no-memory"),
        ..Pick::default()
    };
    pick.files = matches.get_one::<PathBuf>("files").map(|file| listed(file)).transpose()?;
    for file in matches.get_many::<PathBuf>("assigned").unwrap_or_default() {
        let bad = |error| Failure::Returned { file: file.clone(), error: Box::new(error) };
        pick.assigned.add(&content(file)?).map_err(bad)?;
    }
    Ok(pick)
}

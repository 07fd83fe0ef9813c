//! Which part of a queue the arguments ask for.

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::Error;
use locdrift::drift::DriftKind;
use locdrift::queue::Pick;
use locdrift::status::Status;
use locdrift::tree::Unreadable;

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

/// Reads the paths that a file lists, one a line: each as it stands, and as the place that it leads to.
fn listed(file: &Path) -> Result<HashSet<PathBuf>, Error> {
    let content = content(file)?;
    let text = String::from_utf8_lossy(&content);
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty());
    let mut paths = HashSet::new();
    for line in lines.map(Path::new) {
        paths.extend(line.canonicalize());
        paths.insert(line.strip_prefix(".").unwrap_or(line).to_path_buf());
    }
    Ok(paths)
}

/// Reads a file; `-` is standard input.
fn content(file: &Path) -> Result<Vec<u8>, Error> {
    let mut content = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut content)
    } else {
        std::fs::File::open(file).and_then(|mut file| file.read_to_end(&mut content))
    };
    let unreadable = |error: std::io::Error| Error::Read { path: file.to_path_buf(), why: Unreadable::from(&error) };
    read.map(|_| content).map_err(unreadable)
}

//! `locdrift apply`

use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::Error;
use locdrift::exchange::{self, Returned};
use locdrift::handback::{self, Options};
use locdrift::i18n::Localizer;
use locdrift::provenance::TranslationType;
use locdrift::tree::Unreadable;

use super::handback::{Hand, stamp};
use super::roots;
use crate::exit::{Exit, Failure};
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let config = roots::config(matches)?;
    let mut files = Vec::new();
    for named in matches.get_many::<PathBuf>("files").unwrap_or_default() {
        gather(named, &mut files)?;
    }
    let returned = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    let options = Options {
        partial: matches.get_flag("partial"),
        all_final: matches.get_flag("final"),
        allow_untranslated: matches.get_flag("allow-untranslated"),
        stamp: stamp(matches, Some(TranslationType::Human)),
    };
    let bar = Bar::new(localizer);
    let mut hand = Hand::new(matches, true, localizer);
    let applied = handback::apply(&config, returned, &options, &bar, &mut |outcome| {
        bar.finish();
        hand.take(&outcome);
    });
    bar.finish();
    applied?;
    hand.finish(0)
}

/// The endings of the files that are taken from a folder.
const ENDINGS: [&str; 3] = ["xlf", "xliff", "po"];

/// Adds a file, or all files of translation tools in a folder and below it, in the order of their
/// names.
fn gather(named: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    if !named.is_dir() {
        files.push(named.to_path_buf());
        return Ok(());
    }
    let unreadable = |error: io::Error| Error::Read { path: named.to_path_buf(), why: Unreadable::from(&error) };
    let entries = std::fs::read_dir(named).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries: Vec<PathBuf> = entries.map_err(unreadable)?.iter().map(std::fs::DirEntry::path).collect();
    entries.sort();
    for entry in entries {
        let is_wanted = entry.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
        // Links to folders are not followed: they may lead in circles.
        if if entry.is_dir() { !entry.is_symlink() } else { is_wanted } {
            gather(&entry, files)?;
        }
    }
    Ok(())
}

/// Reads a file that came back; `-` is standard input.
fn read(file: &Path) -> Result<Returned, Failure> {
    let returned = if file == Path::new("-") {
        exchange::read(io::stdin().lock())
    } else {
        let unreadable = |error: io::Error| Error::Read { path: file.to_path_buf(), why: Unreadable::from(&error) };
        exchange::read(BufReader::new(File::open(file).map_err(unreadable)?))
    };
    returned.map_err(|error| Failure::Returned { file: file.to_path_buf(), error: Box::new(error) })
}

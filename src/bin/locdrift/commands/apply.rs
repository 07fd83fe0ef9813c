//! `locdrift apply`

use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::config;
use locdrift::exchange::{self, Returned};
use locdrift::handback::{self, Options};
use locdrift::i18n::{Localizer, Message};
use locdrift::provenance::TranslationType;
use locdrift::tree::{BadGlob, Filter, Unreadable};
use locdrift::workspace::{self, Detail};
use locdrift::{Checked, Error, check};

use super::exchange_files::ENDINGS;
use super::handback::{Hand, stamp};
use super::roots::{self, Takes};
use super::scope::GLOB;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};
use crate::folder::LIST;
use crate::progress::Bar;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Files)?;
    let mut files = Vec::new();
    for named in expand(&trees.files)? {
        gather(&named, &mut files)?;
    }
    // A folder that an empty queue was written to has nothing either, and that is well.
    let mut named = matches.get_many::<PathBuf>("paths").unwrap_or_default();
    if files.is_empty() && !named.clone().any(|path| path.join(LIST).exists()) {
        let path = named.next_back().map_or(Path::new("."), PathBuf::as_path);
        let text = localizer.text(&Message::ErrorNothingReturned { path });
        let command = "locdrift queue --format po --out handoff";
        return Err(Failure::Usage { text, hint: localizer.text(&Message::HintExport { command }) });
    }
    let mut returned = files.iter().map(|file| read(file)).collect::<Result<Vec<_>, _>>()?;
    for file in &mut returned {
        file.documents.retain(|document| {
            let path = document.path.as_deref().unwrap_or_default();
            trees.scope.takes(path, document.locale.as_deref(), &trees.config)
        });
    }
    let options = Options {
        partial: matches.get_flag("partial"),
        all_final: matches.get_flag("final"),
        allow_untranslated: matches.get_flag("allow-untranslated"),
        overwrite_edited: matches.get_flag("overwrite-edited"),
        policy: trees.config.gate.policy.clone(),
        stamp: stamp(matches, Some(TranslationType::Human)),
    };
    let mut hand = Hand::new(matches, true, localizer);
    let mut take = |outcome| hand.take(&outcome);
    let paths = handback::named(&returned);
    if paths.is_empty() {
        handback::refuse(returned, &mut take);
        return hand.finish(0);
    }
    let all = trees.config.setup.filter.clone();
    trees.config.setup.filter = Filter::only(&paths).naming(&all);
    trees.config.setup.around = handback::may_be_renamed(&returned).then_some(all);
    // What a person wrote however long ago is to be known.
    trees.config.setup.detail = Detail::Commits;
    trees.config.setup.redoes_damage = true;
    let _busy = (!matches.get_flag("dry-run")).then(|| Busy::with_locales(&trees.config, localizer));
    let bar = Bar::new(localizer);
    let checked = check(&trees.config, &bar);
    bar.finish();
    match checked {
        Ok(Checked { workspace, report, .. }) => {
            handback::apply(&workspace, &report, returned, &options, &mut take);
        }
        Err(Error::Workspace(workspace::Error::NoDocuments { .. })) => handback::refuse(returned, &mut take),
        Err(error) => return Err(error.into()),
    }
    hand.finish(0)
}

/// Replaces each pattern by the files that match it.
fn expand(named: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in named {
        let text = path.to_string_lossy();
        if !text.contains(GLOB) || path.symlink_metadata().is_ok() {
            files.push(path.clone());
            continue;
        }
        let bad = |error: &globset::Error| BadGlob { glob: text.to_string(), complaint: error.kind().to_string() };
        let glob = globset::GlobBuilder::new(&text).literal_separator(true).build();
        let glob = glob.map_err(|error| config::Error::Glob(bad(&error)))?.compile_matcher();
        let fixed: PathBuf =
            path.components().take_while(|part| !part.as_os_str().to_string_lossy().contains(GLOB)).collect();
        let mut all = Vec::new();
        gather(if fixed.as_os_str().is_empty() { Path::new(".") } else { &fixed }, &mut all)?;
        let before = files.len();
        files.extend(all.into_iter().filter(|file| glob.is_match(file.strip_prefix(".").unwrap_or(file))));
        if files.len() == before {
            return Err(Error::Read { path: path.clone(), why: Unreadable::NotFound });
        }
    }
    Ok(files)
}

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

//! `locdrift init`

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::config::{self, FILE_NAME, Proposal, propose};
use locdrift::i18n::{Localizer, Message};
use locdrift::output::plain;

use crate::exit::{Exit, Failure};
use crate::output;

/// The most paths of YAML that are shown.
const SHOWN: usize = 3;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let folder = matches.get_one::<PathBuf>("folder").map_or(Path::new("."), PathBuf::as_path);
    let file = Proposal::file(folder);
    let print = matches.get_flag("print");
    if !print && file.symlink_metadata().is_ok() {
        return Err(config::Error::Exists { path: file }.into());
    }
    let proposal = propose(folder)?;
    let (seen, text) = (seen(&proposal, localizer), proposal.text(localizer));
    if print {
        output::error_text(&seen);
        output::text(&text)?;
    } else {
        output::new_file(&file, &text)?;
        let path = file.to_string_lossy();
        let is_here = file == Path::new(FILE_NAME);
        // Without records there is nothing to compare yet.
        let command = if proposal.record.is_some() { "locdrift check" } else { "locdrift adopt --dry-run" };
        let command = if is_here { command.to_owned() } else { format!("{command} --config {path}") };
        let wrote = localizer.text(&Message::InitWrote { path: &path, command: &command });
        output::text(&format!("{seen}{wrote}\n"))?;
    }
    Ok(Exit::Passed)
}

/// Tells what the proposal is made of.
pub(crate) fn seen(proposal: &Proposal, localizer: &Localizer) -> String {
    let mut lines = Vec::new();
    for set in &proposal.sets {
        let source = &set.source;
        lines.push(localizer.text(&Message::InitSource { path: &source.path, documents: source.documents }));
        for (locale, folder) in &set.locales {
            let (root, documents) = (&folder.path, folder.documents);
            lines.push(localizer.text(&Message::ReportLocale { locale, root, documents }));
        }
    }
    lines.push(match proposal.record {
        Some((name, seen)) => localizer.text(&Message::InitRecord { name, seen, sample: proposal.sample }),
        None => localizer.text(&Message::InitNoRecord { sample: proposal.sample }),
    });
    if !proposal.data.is_empty() {
        let more = if proposal.data.len() > SHOWN { ", …" } else { "" };
        let shown: Vec<&str> = proposal.data.iter().take(SHOWN).map(String::as_str).collect();
        lines.push(localizer.text(&Message::InitData { path: &(shown.join(", ") + more) }));
    }
    lines.extend(proposal.others.iter().map(|path| localizer.text(&Message::InitOther { path })));
    lines.iter().fold(String::new(), |text, line| text + &plain(line) + "\n")
}

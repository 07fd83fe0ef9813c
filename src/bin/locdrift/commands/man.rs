//! `locdrift man`
//!
//! Each page holds the hash of what follows in its first line, a comment. So a page that this program wrote, of
//! whatever version, is known again, and nothing else that stands where a page belongs is overwritten.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};
use locdrift::base::text::hex;
use locdrift::i18n::{Localizer, Message};
use locdrift::output::plain;
use sha1::{Digest, Sha1};

use crate::args;
use crate::exit::{Exit, Failure};
use crate::output;
use crate::version;

/// What the first line of a page says before the hash.
const MARK: &str = ".\\\" Written by locdrift man; SHA-1 of what follows: ";

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let Some(folder) = matches.get_one::<PathBuf>("folder") else { return Ok(Exit::Passed) };
    let unwritable = |error: io::Error| output::unwritable(folder, &error);
    let pages = pages(localizer).map_err(unwritable)?;
    fs::create_dir_all(folder).map_err(unwritable)?;
    // All are looked at before the first is written.
    for (name, _) in &pages {
        refuse_foreign(&folder.join(name))?;
    }
    for (name, page) in &pages {
        output::replace(&folder.join(name), page.as_bytes())?;
    }
    let (pages, folder) = (pages.len(), folder.to_string_lossy());
    output::text(&format!("{}\n", plain(&localizer.text(&Message::ManWritten { pages, folder: &folder }))))?;
    Ok(Exit::Passed)
}

/// Refuses a path at which stands what is no page of this program, or one that was changed.
fn refuse_foreign(path: &Path) -> Result<(), Failure> {
    let is_free = path.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
    let is_page = || {
        let text = fs::read_to_string(path).ok()?;
        let (hash, rest) = text.strip_prefix(MARK)?.split_once('\n')?;
        (hash == hash_of(rest)).then_some(())
    };
    let is_file = || path.symlink_metadata().is_ok_and(|metadata| metadata.is_file());
    if is_free || (is_file() && is_page().is_some()) { Ok(()) } else { Err(Failure::Foreign(path.to_path_buf())) }
}

/// Returns the page of the whole, and one for each command, with their names.
fn pages(localizer: &Localizer) -> io::Result<Vec<(String, String)>> {
    let mut command = args::command(localizer);
    command.build();
    std::iter::once(&command).chain(command.get_subcommands()).map(|command| page(command, localizer)).collect()
}

fn page(command: &Command, localizer: &Localizer) -> io::Result<(String, String)> {
    // A blank, since an argument that is empty would not be written.
    let day = Some(version::day()).filter(|day| !day.is_empty()).unwrap_or_else(|| " ".to_owned());
    let man = Man::new(command.clone()).source(format!("locdrift {}", version::VERSION)).date(day).manual("locdrift");
    let mut text = rendered(|out| man.render_title(out))?;
    let heading = |message: &Message<'_>| localizer.text(message).trim().to_uppercase();
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    // What the commands have in common: a text, and examples under their label.
    let label = format!("{}:\n", localizer.text(&Message::UsageExamples));
    let (description, examples) = after.split_once(&label).unwrap_or((&after, ""));
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let description = if description.trim().is_empty() { &about } else { description };

    section(&mut text, &heading(&Message::ManName), &rendered(|out| man.render_name_section(out))?);
    section(&mut text, &heading(&Message::ManSynopsis), &rendered(|out| man.render_synopsis_section(out))?);
    section(&mut text, &heading(&Message::ManDescription), &prose(description));
    section(&mut text, &heading(&Message::UsageOptions), &rendered(|out| man.render_options_section(out))?);
    if command.has_subcommands() {
        section(&mut text, &heading(&Message::UsageCommands), &rendered(|out| man.render_subcommands_section(out))?);
    }
    if !examples.is_empty() {
        let lines =
            Roff::new().control("nf", []).to_roff() + &prose(examples) + &Roff::new().control("fi", []).to_roff();
        section(&mut text, &heading(&Message::UsageExamples), &lines);
    }
    Ok((man.get_filename(), format!("{MARK}{}\n{text}", hash_of(&text))))
}

fn rendered(render: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> io::Result<String> {
    let mut bytes = Vec::new();
    render(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Adds a section, with a heading in the user's language in the place of the one it comes with.
fn section(text: &mut String, heading: &str, section: &str) {
    let body =
        section.split_once("\n.SH ").and_then(|(_, rest)| rest.split_once('\n')).map_or(section, |(_, body)| body);
    text.push_str(&Roff::new().control("SH", [heading]).to_roff());
    text.push_str(body);
}

/// Returns paragraphs; a line that is indented stays a line.
fn prose(text: &str) -> String {
    let mut roff = Roff::new();
    for line in text.trim_end().lines() {
        if line.is_empty() {
            roff.control("PP", []);
        } else {
            roff.text([roman(line)]);
        }
    }
    roff.to_roff()
}

fn hash_of(text: &str) -> String {
    hex(&Sha1::digest(text.as_bytes()))
}

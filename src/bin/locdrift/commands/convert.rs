//! `locdrift convert`

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use locdrift::config::{self, FILE_NAME};
use locdrift::handback::{self, How};
use locdrift::i18n::{Localizer, Message};
use locdrift::output::plain;
use locdrift::provenance::presets;
use locdrift::status::Status;
use locdrift::workspace::Detail;
use locdrift::{Checked, Report};

use super::handback::{Hand, stamp_of_today};
use super::roots::{self, Takes, Trees};
use super::scope::Breadth;
use crate::busy::Busy;
use crate::exit::{Exit, Failure};
use crate::output;

/// Statuses of documents, by locale and path.
type Statuses = HashMap<(String, String), Status>;

pub(crate) fn run(matches: &ArgMatches, localizer: &Localizer) -> Result<Exit, Failure> {
    let mut trees = roots::trees(matches, Takes::Documents(Breadth::Any))?;
    trees.config.setup.detail = Detail::Changes;
    let name = matches.get_one::<String>("to").map_or("", String::as_str);
    let file = roots::file(matches).unwrap_or_else(|_| PathBuf::from(FILE_NAME));
    let folder = file.parent().unwrap_or(Path::new(""));
    // The parser of arguments takes no other name.
    let Some(to) = presets::named(name, folder) else { return Ok(Exit::NotDone) };
    let dry_run = matches.get_flag("dry-run");
    let _busy = (!dry_run).then(|| Busy::with_locales(&trees.config, localizer));
    let Checked { workspace, report, .. } = roots::checked(&trees, localizer)?;
    let mut hand = Hand::new(matches, true, localizer);
    let mut converted = Statuses::new();
    let before = statuses(&report);
    handback::convert(&workspace, &report, &*to, &stamp_of_today(), &mut |outcome| {
        if let (Ok(done), Some(locale)) = (&outcome.result, &outcome.locale)
            && done.how == How::Converted
        {
            let key = (locale.to_string(), outcome.path.clone());
            converted.extend(before.get(&key).map(|status| (key, *status)));
        }
        hand.take(&outcome);
    });
    let exit = hand.finish(0)?;
    if converted.is_empty() {
        return Ok(exit);
    }
    if dry_run {
        tell(&Message::ConvertLine { line: &format!("record: {name}"), file: &file.to_string_lossy() }, localizer);
        return Ok(exit);
    }
    // A scheme may keep what it has read; this one has read nothing yet.
    trees.config.setup.scheme = presets::named(name, folder).unwrap_or(to);
    trees.config.setup.locales.iter_mut().for_each(|locale| locale.scheme = None);
    let different = different(&trees, &converted, localizer)?;
    let is_done = different == 0 && exit == Exit::Passed;
    if matches.get_flag("write-config") && is_done && write_config(&file, name, localizer)? {
        return Ok(exit);
    }
    tell(&Message::ConvertLine { line: &format!("record: {name}"), file: &file.to_string_lossy() }, localizer);
    Ok(if different > 0 { Exit::Denied } else { exit })
}

fn statuses(report: &Report) -> Statuses {
    let pairs = report.locales.iter().flat_map(|side| &side.pairs);
    pairs.map(|pair| ((pair.locale.to_string(), pair.path.to_string()), pair.status)).collect()
}

/// Reads everything again, and counts the documents that have another status by their new records.
fn different(trees: &Trees, converted: &Statuses, localizer: &Localizer) -> Result<usize, Failure> {
    let Checked { report, .. } = roots::checked(trees, localizer)?;
    let now = statuses(&report);
    let mut different: Vec<_> = converted.iter().filter(|(key, status)| now.get(key) != Some(status)).collect();
    different.sort_by_key(|(key, _)| *key);
    for (key, before) in &different {
        let now = now.get(key).map_or("-", |status| status.id());
        tell(&Message::ConvertDiffers { path: &key.1, before: before.id(), now }, localizer);
    }
    Ok(different.len())
}

/// Names the new record in the configuration; tells whether that could be done.
fn write_config(file: &Path, name: &str, localizer: &Localizer) -> Result<bool, Failure> {
    let Some(text) = config::with_record(file, name) else { return Ok(false) };
    output::replace(file, text.as_bytes())?;
    tell(&Message::ConvertWrote { file: &file.to_string_lossy() }, localizer);
    Ok(true)
}

fn tell(message: &Message<'_>, localizer: &Localizer) {
    output::error_text(&format!("{}\n", plain(&localizer.text(message))));
}

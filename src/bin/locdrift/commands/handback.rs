//! What `apply`, `update` and `accept` share: they carry edits out, or show them.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use anstream::AutoStream;
use clap::ArgMatches;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use locdrift::Error;
use locdrift::handback::{self, Clash, Done, Outcome, Refusal, Stamp};
use locdrift::i18n::{Localizer, Message};
use locdrift::output::handback::{Counts, Handback};
use locdrift::output::plain;
use locdrift::output::report::ReportFormat;
use locdrift::provenance::TranslationType;
use locdrift::tree::Unreadable;

use crate::exit::{Exit, Failure};
use crate::output;

/// Returns how records are renewed; `default` where `--type` does not say it.
pub(super) fn stamp(matches: &ArgMatches, default: Option<TranslationType>) -> Stamp {
    let named = matches.try_get_one::<String>("type").ok().flatten();
    let translation_type = match named.map(String::as_str) {
        Some("MT") => Some(TranslationType::Machine),
        Some(_) => Some(TranslationType::Human),
        None => default,
    };
    Stamp { translation_type, ..stamp_of_today() }
}

/// Returns how a record is renewed that only needs a day.
pub(super) fn stamp_of_today() -> Stamp {
    Stamp { translation_type: None, today: Timestamp::now().to_zoned(TimeZone::UTC).date() }
}

/// Carries out what was decided, document by document, and tells of it.
pub(super) struct Hand<'a> {
    out: BufWriter<AutoStream<io::Stdout>>,
    localizer: &'a Localizer,
    dry_run: bool,
    /// Whether a document that needs a person counts as refused.
    refuses: bool,
    counts: Counts,
    /// What is told to a program when all is done, instead of to a person as it is done.
    json: Option<Handback>,
    failure: Option<Failure>,
}

impl<'a> Hand<'a> {
    pub(super) fn new(matches: &ArgMatches, refuses: bool, localizer: &'a Localizer) -> Self {
        let out = BufWriter::new(AutoStream::auto(io::stdout()));
        let dry_run = matches.get_flag("dry-run");
        let json = is_json(matches).then(|| Handback::new(dry_run));
        Self { out, localizer, dry_run, refuses, counts: Counts::default(), json, failure: None }
    }

    /// Takes one outcome. After a failure nothing more is done.
    pub(super) fn take(&mut self, outcome: &Outcome) {
        if self.failure.is_none()
            && let Err(failure) = self.carry_out(outcome)
        {
            self.failure = Some(failure);
        }
    }

    fn carry_out(&mut self, outcome: &Outcome) -> Result<(), Failure> {
        let done = outcome.result.as_ref().ok();
        let clash = done.filter(|_| !self.dry_run).and_then(|done| carry_out(done, self.localizer));
        // A revision cannot be written to, whoever decides.
        let is_left = !self.refuses && outcome.result.as_ref().is_err_and(|refusal| *refusal != Refusal::ReadOnly);
        match (&outcome.result, &clash) {
            (Ok(done), None) => self.counts.written += usize::from(!done.is_nothing()),
            _ if is_left => self.counts.left += 1,
            _ => self.counts.refused += 1,
        }
        if let Some(json) = &mut self.json {
            json.push(outcome, clash, is_left, self.localizer);
            return Ok(());
        }
        match clash {
            Some(clash) => writeln!(self.out, "{}: {}", plain(&outcome.path), plain(&clash))?,
            None => locdrift::output::handback::write_outcome(outcome, self.localizer, &mut self.out)?,
        }
        if let Some(done) = done.filter(|_| self.dry_run) {
            let entries = done.entries.iter().filter_map(|entry| handback::entry_edit(entry).ok().flatten());
            let edits: Vec<_> = done.edits.iter().cloned().chain(entries).collect();
            edits.iter().try_for_each(|edit| locdrift::output::handback::write_edit(edit, &mut self.out))?;
        }
        // Whoever watches sees each document as it is done.
        Ok(self.out.flush()?)
    }

    /// Sums up. `left` documents were not looked at, because a person has to.
    pub(super) fn finish(mut self, left: usize) -> Result<Exit, Failure> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let Counts { written, refused, .. } = self.counts;
        let left = left + self.counts.left;
        let exit = if refused > 0 { Exit::Denied } else { Exit::Passed };
        if let Some(mut json) = self.json {
            json.write(Counts { written, refused, left }, &mut self.out)?;
            self.out.flush()?;
            return Ok(exit);
        }
        let mut parts = Vec::new();
        match (written, self.dry_run) {
            (0, _) => {}
            (documents, true) => parts.push(self.localizer.text(&Message::HandbackWouldWrite { documents })),
            (documents, false) => parts.push(self.localizer.text(&Message::HandbackWritten { documents })),
        }
        if refused > 0 {
            parts.push(self.localizer.text(&Message::HandbackRefused { documents: refused }));
        }
        if left > 0 {
            parts.push(self.localizer.text(&Message::HandbackLeft { documents: left }));
        }
        if parts.is_empty() {
            parts.push(self.localizer.text(&Message::HandbackNone));
        }
        writeln!(self.out, "{}", self.localizer.joined(parts))?;
        self.out.flush()?;
        Ok(exit)
    }
}

/// Carries out the edits of one document, and tells why they cannot be: where one of them cannot be
/// made ready, none is.
/// One bad file keeps no other from being written.
fn carry_out(done: &Done, localizer: &Localizer) -> Option<String> {
    let Done { edits, entries, .. } = done;
    let clash = |file: &Path, clash: Clash| match clash {
        Clash::Changed => localizer.text(&Message::HandbackClash),
        Clash::Link => Error::Write { path: file.to_path_buf(), why: Unreadable::Symlink }.text(localizer),
        Clash::System(error) => output::unwritable(file, &error).text(localizer),
    };
    let mut ready = Vec::with_capacity(edits.len());
    for edit in edits {
        match edit.ready() {
            Ok(edit) => ready.push(edit),
            Err(why) => return Some(clash(&edit.file, why)),
        }
    }
    for entry in entries {
        let edit = handback::entry_edit(entry).map_err(Clash::from);
        if let Err(why) = edit.and_then(|edit| edit.map_or(Ok(()), |edit| edit.ready().map(drop))) {
            return Some(clash(&entry.file, why));
        }
    }
    let unwritten =
        edits.iter().zip(ready).filter_map(|(edit, ready)| ready.put().err().map(|why| clash(&edit.file, why)));
    let unentered =
        entries.iter().filter_map(|entry| handback::write_entry(entry).err().map(|why| clash(&entry.file, why)));
    unwritten.chain(unentered).next()
}

/// Tells whether a program is told what was done.
pub(super) fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == ReportFormat::Json.id())
}

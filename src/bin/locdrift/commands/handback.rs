//! What `apply`, `update` and `accept` share: they carry edits out, or show them.

use std::io::{self, BufWriter, Write};

use anstream::AutoStream;
use clap::ArgMatches;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use locdrift::handback::{Clash, Outcome, Refusal, Stamp};
use locdrift::i18n::{Localizer, Message};
use locdrift::provenance::TranslationType;
use locdrift::report;

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
    Stamp { translation_type, today: Timestamp::now().to_zoned(TimeZone::UTC).date() }
}

/// Carries out what was decided, document by document, and tells of it.
pub(super) struct Hand<'a> {
    out: BufWriter<AutoStream<io::Stdout>>,
    localizer: &'a Localizer,
    dry_run: bool,
    /// Whether a document that needs a person counts as refused.
    refuses: bool,
    written: usize,
    refused: usize,
    left: usize,
    failure: Option<Failure>,
}

impl<'a> Hand<'a> {
    pub(super) fn new(matches: &ArgMatches, refuses: bool, localizer: &'a Localizer) -> Self {
        let out = BufWriter::new(AutoStream::auto(io::stdout()));
        let dry_run = matches.get_flag("dry-run");
        Self { out, localizer, dry_run, refuses, written: 0, refused: 0, left: 0, failure: None }
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
        let edits = match &outcome.result {
            Ok(done) => done.edits.as_slice(),
            Err(refusal) => {
                // A revision cannot be written to, whoever decides.
                let is_left = !self.refuses && *refusal != Refusal::ReadOnly;
                *(if is_left { &mut self.left } else { &mut self.refused }) += 1;
                return Ok(report::write_outcome(outcome, self.localizer, &mut self.out)?);
            }
        };
        if !self.dry_run {
            for edit in edits {
                match edit.write() {
                    Ok(()) => {}
                    Err(Clash::Changed) => {
                        self.refused += 1;
                        let clash = self.localizer.text(&Message::HandbackClash);
                        return Ok(writeln!(self.out, "{}: {clash}", report::plain(&outcome.path))?);
                    }
                    Err(Clash::System(error)) => return Err(output::unwritable(&edit.file, &error).into()),
                }
            }
        }
        self.written += usize::from(!edits.is_empty());
        report::write_outcome(outcome, self.localizer, &mut self.out)?;
        if self.dry_run {
            edits.iter().try_for_each(|edit| report::write_edit(edit, &mut self.out))?;
        }
        // Whoever watches sees each document as it is done.
        Ok(self.out.flush()?)
    }

    /// Sums up. `left` documents were not looked at, because a person has to.
    pub(super) fn finish(mut self, left: usize) -> Result<Exit, Failure> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let (refused, left) = (self.refused, left + self.left);
        let mut parts = Vec::new();
        match (self.written, self.dry_run) {
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
        writeln!(self.out, "{}", parts.join(" · "))?;
        self.out.flush()?;
        Ok(if refused > 0 { Exit::Denied } else { Exit::Passed })
    }
}

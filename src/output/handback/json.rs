//! What became of translations that came back, for programs: one object in a line.

use std::collections::BTreeMap;
use std::io::{self, Write};

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use crate::handback::{Adopted, How, Outcome, Refusal};
use crate::i18n::Localizer;
use crate::output::{EscapeForm, Inert};
use crate::rebuild::{Fault, Left};
use crate::wording::{done_text, left_text, refusal_text};

/// The name of the format. Keys are added to it, never renamed.
const SCHEMA: &str = "locdrift.handback/1";

/// Returns the JSON Schema of what a run did.
#[cfg(test)]
pub(in crate::output) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<Handback>()
}

/// What a run did to each document.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub struct Handback {
    schema: &'static str,
    tool: Tool,
    dry_run: bool,
    counts: Counts,
    documents: Vec<Document>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Tool {
    name: &'static str,
    version: &'static str,
}

/// The number of documents with each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
pub struct Counts {
    /// Documents that were written, or would be.
    pub written: usize,
    /// Documents that were refused.
    pub refused: usize,
    /// Documents that were left for a person.
    pub left: usize,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Document {
    path: String,
    locale: Option<String>,
    result: &'static str,
    segments: Option<usize>,
    open: Option<usize>,
    /// The number of repairs.
    repairs: Option<usize>,
    from: Option<String>,
    /// The source version that the translation was made from, if it was found.
    adopted: Option<AdoptedVersion>,
    reason: Option<&'static str>,
    segment: Option<String>,
    line: Option<u32>,
    key: Option<String>,
    left: Vec<LeftKey>,
    message: Option<String>,
    files: Vec<String>,
    /// If the document is refused, every problem; otherwise what a person should check.
    problems: Vec<Problem>,
}

/// The version that was chosen, and the evidence for it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct AdoptedVersion {
    commit: String,
    /// The time at which this version was created, in RFC 3339.
    since: String,
    /// The number of features of each kind that fit this version and not the runner-up.
    evidence: BTreeMap<&'static str, usize>,
    /// The number of other versions that fit equally well.
    alike: usize,
    runner_up: Option<RunnerUp>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct RunnerUp {
    commit: String,
    since: String,
}

impl AdoptedVersion {
    fn of(adopted: &Adopted) -> Self {
        let runner_up = adopted.runner_up.as_ref();
        Self {
            commit: adopted.version.commit.clone(),
            since: adopted.version.since.to_string(),
            evidence: adopted.evidence.iter().map(|(kind, marks)| (kind.id(), *marks)).collect(),
            alike: adopted.alike,
            runner_up: runner_up.map(|other| RunnerUp { commit: other.commit.clone(), since: other.since.to_string() }),
        }
    }
}

#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct Problem {
    reason: &'static str,
    segment: Option<String>,
    line: Option<u32>,
    message: String,
}

impl Problem {
    fn of(refusal: &Refusal, localizer: &Localizer) -> Self {
        let (segment, line) = place(refusal);
        Self { reason: refusal.id(), segment, line, message: refusal_text(refusal, localizer) }
    }
}

/// A change that is left for a person, with the reason.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(JsonSchema))]
struct LeftKey {
    key: String,
    reason: &'static str,
    lines: [u32; 2],
    message: String,
}

impl Handback {
    /// Begins with nothing.
    pub fn new(dry_run: bool) -> Self {
        let tool = Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };
        Self { schema: SCHEMA, tool, dry_run, counts: Counts::default(), documents: Vec::new() }
    }

    /// Adds what became of a document; `clash` is what kept its files from being written, if so, and
    /// `is_left` whether what is not done is left for a person.
    pub fn push(&mut self, outcome: &Outcome, clash: Option<String>, is_left: bool, localizer: &Localizer) {
        let mut document = Document {
            path: outcome.path.clone(),
            locale: outcome.locale.as_ref().map(ToString::to_string),
            result: if is_left { "left" } else { "refused" },
            segments: None,
            open: None,
            repairs: None,
            from: None,
            adopted: None,
            reason: None,
            segment: None,
            line: None,
            key: None,
            left: Vec::new(),
            message: None,
            files: Vec::new(),
            problems: Vec::new(),
        };
        match (&outcome.result, clash) {
            (_, Some(clash)) => (document.reason, document.message) = (Some("not-written"), Some(clash)),
            (Ok(done), None) => {
                document.result = done.how.id();
                document.problems = done.told.iter().map(|told| Problem::of(told, localizer)).collect();
                document.files = done.files().map(|file| file.display().to_string()).collect();
                match &done.how {
                    How::Translated { segments } | How::Unrecorded { segments } => document.segments = Some(*segments),
                    How::Partly { segments, open } | How::Formatted { segments, open } => {
                        (document.segments, document.open) = (Some(*segments), Some(*open));
                    }
                    How::Copied { from } | How::Moved { from } | How::Renamed { from } | How::Rehomed { from } => {
                        document.from = Some(from.to_string())
                    }
                    How::Adopted(adopted) => {
                        document.adopted = Some(AdoptedVersion::of(adopted));
                        document.message = Some(done_text(done, localizer));
                    }
                    How::Repaired { repairs, left } => {
                        (document.repairs, document.open) = (Some(*repairs), Some(*left));
                    }
                    How::Updated | How::Accepted | How::Converted | How::StillStale | How::Nothing => {}
                }
            }
            (Err(refusal), None) => {
                document.problems = refusal.each().iter().map(|one| Problem::of(one, localizer)).collect();
                let first = refusal.each().first().unwrap_or(refusal);
                document.reason = Some(first.id());
                document.message = Some(refusal_text(first, localizer));
                (document.segment, document.line) = place(first);
                document.key = key(first).map(str::to_owned);
                if let Refusal::NeedsTranslator { segments, left, .. } = first {
                    document.open = Some(*segments);
                    document.left = left.iter().map(|left| left_key(left, localizer)).collect();
                }
            }
        }
        self.documents.push(document);
    }

    /// Writes all of it.
    ///
    /// # Errors
    ///
    /// Those of the writer.
    pub fn write(&mut self, counts: Counts, out: &mut dyn Write) -> io::Result<()> {
        self.counts = counts;
        serde_json::to_writer(Inert::new(&mut *out, EscapeForm::Json), self)?;
        writeln!(out)
    }
}

/// The key of front matter that a refusal is about.
fn key(refusal: &Refusal) -> Option<&str> {
    match refusal {
        Refusal::Unfit(unfit) => unfit.key.as_deref(),
        Refusal::Unsound { fault: Fault::Repeated { key }, .. } => Some(key),
        _ => None,
    }
}

fn left_key(left: &Left, localizer: &Localizer) -> LeftKey {
    let (first, last) = left.lines;
    let message = left_text(left, localizer);
    LeftKey { key: left.key.clone(), reason: left.why.id(), lines: [first, last], message }
}

/// The segment that a refusal is about, and its line in the file that came back.
fn place(refusal: &Refusal) -> (Option<String>, Option<u32>) {
    match refusal {
        Refusal::OutdatedSource { segment } => (segment.clone(), None),
        Refusal::TranslationChanged { segment }
        | Refusal::AsExported { segment }
        | Refusal::Broken { segment, .. }
        | Refusal::MissingSegment { segment, .. }
        | Refusal::Unfinished { segment, .. } => (Some(segment.clone()), None),
        Refusal::UnknownSegment { segment, line }
        | Refusal::Contradictory { segment, line }
        | Refusal::Kept { segment, line, .. }
        | Refusal::Damaged { segment, line, .. } => (Some(segment.clone()), Some(*line)),
        Refusal::Unfit(unfit) => (unfit.segment.clone(), None),
        Refusal::Unsound { in_source: false, fault: Fault::Invalid { line, .. } } => (None, Some(*line)),
        _ => (None, None),
    }
}

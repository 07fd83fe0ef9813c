//! The JSON contract. Consumers depend on it: add, never rename.

use std::path::Path;

use serde::{Serialize, Serializer};

use super::{LocaleReport, Report};
use crate::error::shown;
use crate::fingerprint::Hash;
use crate::i18n::Localizer;
use crate::path::DocPath;
use crate::provenance::{CommitId, TranslationType};
use crate::rules;
use crate::status::{self, Status};

/// The name and version of the contract.
const SCHEMA: &str = "locdrift.report/1";

/// What the run was: everything but documents and findings.
#[derive(Serialize)]
pub(super) struct Run {
    schema: &'static str,
    tool: Tool,
    source: Root,
    locales: Vec<Locale>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Root {
    root: String,
    revision: Option<String>,
}

#[derive(Serialize)]
struct Locale {
    locale: String,
    #[serde(flatten)]
    root: Root,
    counts: Counts,
}

struct Counts([(Status, usize); 6]);

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(status, count)| (status.id(), count)))
    }
}

#[derive(Serialize)]
pub(super) struct Document<'a> {
    path: &'a str,
    locale: String,
    status: &'static str,
    source_path: Option<&'a str>,
    translation_type: Option<&'a str>,
    hash: Option<String>,
    source_hash: Option<String>,
    source_commit: Option<&'a str>,
    last_handoff: Option<String>,
    moved_to: Vec<&'a str>,
    reusable_from: Vec<&'a str>,
    redirected_to: Option<&'a str>,
    reason: Option<&'static str>,
    /// What changed in the source; known where its history was looked at.
    drift: Option<()>,
    /// Where each document is a line of its own, its findings stand with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Vec<Finding<'a>>>,
}

#[derive(Serialize)]
pub(super) struct Finding<'a> {
    rule: &'static str,
    level: &'static str,
    path: &'a str,
    locale: Option<String>,
    lines: Option<[u32; 2]>,
    message: String,
}

impl Run {
    pub(super) fn of(report: &Report) -> Self {
        Self {
            schema: SCHEMA,
            tool: Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
            source: Root::of(&report.source.root),
            locales: report.locales.iter().map(Locale::of).collect(),
        }
    }
}

impl Root {
    fn of(root: &Path) -> Self {
        Self { root: shown(root), revision: None }
    }
}

impl Locale {
    fn of(report: &LocaleReport) -> Self {
        let counts = Status::ALL.map(|status| (status, report.count(status)));
        Self { locale: report.locale.to_string(), root: Root::of(&report.root), counts: Counts(counts) }
    }
}

impl<'a> Document<'a> {
    pub(super) fn of(document: &'a status::Document) -> Self {
        let provenance = document.provenance.as_ref();
        Self {
            path: document.path.as_str(),
            locale: document.locale.to_string(),
            status: document.status.id(),
            source_path: document.source_path.as_ref().map(DocPath::as_str),
            translation_type: provenance.and_then(|p| p.translation_type.as_ref()).map(TranslationType::as_str),
            hash: provenance.and_then(|p| p.hash).as_ref().map(Hash::to_string),
            source_hash: document.source_hash.as_ref().map(Hash::to_string),
            source_commit: provenance.and_then(|p| p.commit.as_ref()).map(CommitId::as_str),
            last_handoff: provenance.and_then(|p| p.last_handoff).map(|date| date.to_string()),
            moved_to: document.moved_to.iter().map(DocPath::as_str).collect(),
            reusable_from: document.reusable_from.iter().map(DocPath::as_str).collect(),
            redirected_to: document.redirected_to.as_deref(),
            reason: document.reason.as_ref().map(status::Reason::id),
            drift: None,
            findings: None,
        }
    }

    pub(super) fn with(self, findings: Vec<Finding<'a>>) -> Self {
        Self { findings: Some(findings), ..self }
    }
}

impl<'a> Finding<'a> {
    pub(super) fn of(finding: &'a rules::Finding, localizer: &Localizer) -> Self {
        Self {
            rule: finding.rule.id(),
            level: finding.level.id(),
            path: &finding.path,
            locale: finding.locale.as_ref().map(ToString::to_string),
            lines: finding.lines.map(|(first, last)| [first, last]),
            message: finding.cause.text(localizer),
        }
    }
}

//! The gate: which findings deny a run.
//!
//! Rules say what they found; the gate says what it weighs in this project, by a [`Policy`] of
//! levels.

mod policy;

pub use policy::{Policy, Scope, Selector, StaleKind};

use crate::report::LocaleReport;
use crate::rules::{Finding, Level};
use crate::status::Document;

/// What decides about findings.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    /// The levels of findings.
    pub policy: Policy,
}

impl Gate {
    /// Gives the findings of a locale their levels; those that are off go.
    pub(crate) fn weigh_locale(&self, side: &mut LocaleReport) {
        let documents = &side.documents;
        side.findings.retain_mut(|finding| self.weigh(finding, document_of(documents, finding)));
    }

    /// Gives the findings of the source tree their levels; those that are off go.
    pub(crate) fn weigh_source(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| self.weigh(finding, None));
    }

    fn weigh(&self, finding: &mut Finding, document: Option<&Document>) -> bool {
        let provenance = document.and_then(|document| document.provenance.as_ref());
        let translation_type = provenance.and_then(|provenance| provenance.translation_type.as_ref());
        finding.level = self.policy.level(finding, translation_type);
        finding.level != Level::Off
    }
}

/// Finds the document that a finding is about, among documents sorted by path.
pub(crate) fn document_of<'a>(documents: &'a [Document], finding: &Finding) -> Option<&'a Document> {
    let at = documents.binary_search_by(|document| document.path.as_str().cmp(&finding.path)).ok()?;
    documents.get(at)
}

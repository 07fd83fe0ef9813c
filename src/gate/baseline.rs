//! The baseline: findings that are forgiven, so that only what comes on top of them is denied.
//!
//! A file of JSON lines. The first names the format; each other is a finding, sorted by locale,
//! path and rule, so that a change of the file shows in a diff what was forgiven or paid off.

use std::collections::BTreeSet;
use std::path::Path;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::error::Error;
use crate::rules::{Finding, Identity, Rule};
use crate::status::Pair;
use crate::tree::Unreadable;

/// The name and version of the format.
const SCHEMA: &str = "locdrift.baseline/1";

/// What identifies a finding from run to run.
///
/// The hashes are present if the finding is about a version of the source: when that changes, it is
/// another finding. A missing translation stays the same finding, whatever happens to its source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct KnownFinding {
    /// The locale; absent for the source tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The path relative to the root of the locale, or of the source.
    pub path: String,
    /// The rule.
    #[cfg_attr(test, schemars(with = "String"))]
    pub rule: Rule,
    /// The recorded hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The hash of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_hash: Option<String>,
    /// Which of several findings of this rule in the document it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// The number of earlier findings that differ from it only in their lines.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub number: u32,
}

/// Returns the JSON Schema of a line of a baseline, behind the first.
#[cfg(test)]
pub(crate) fn schema(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<KnownFinding>()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl KnownFinding {
    /// Makes the entry of a finding about a document.
    pub fn of(finding: &Finding, pair: Option<&Pair>) -> Self {
        let Identity { hash, source_hash, detail } = finding.cause.identity(pair);
        let locale = finding.locale.as_ref().map(ToString::to_string);
        let (path, rule, number) = (finding.path.clone(), finding.rule, finding.number);
        Self { locale, path, rule, hash, source_hash, detail, number }
    }

    /// Tells whether an earlier version wrote it, which did not tell findings of this rule apart:
    /// nobody knows which of them it lists.
    fn is_ambiguous(&self) -> bool {
        match self.rule {
            Rule::StaleTranslation
            | Rule::MissingTranslation
            | Rule::OrphanedTranslation
            | Rule::UntrackedTranslation
            | Rule::EditedTranslation
            | Rule::ProvenanceMismatch
            | Rule::InvalidMessage
            | Rule::MissingMessage
            | Rule::UnknownReference
            | Rule::MissingReference
            | Rule::DifferentFunction
            | Rule::PluralCategories
            | Rule::DifferentNumber
            | Rule::MissingCode
            | Rule::DuplicateMessage
            | Rule::ObsoleteMessage
            | Rule::Glossary
            | Rule::TranslatedIdentifier
            | Rule::SplitIdentifier
            | Rule::ChangedVersion
            | Rule::EmptyLink
            | Rule::LostLink
            | Rule::LostImage
            | Rule::LostAlert
            | Rule::BrokenEmphasis
            | Rule::LeakedMarkup
            | Rule::BrokenPlaceholder
            | Rule::AlteredCode
            | Rule::ChangedNumber
            | Rule::UntranslatedText
            | Rule::ReplacementCharacter
            | Rule::HeadingAnchor
            | Rule::WrongBase
            | Rule::BrokenLink => false,
            Rule::MalformedProvenance => self.detail.as_ref().is_none_or(|detail| !detail.contains(": ")),
            Rule::InvalidProvenance
            | Rule::UnreadableDocument
            | Rule::OrphanedRecord
            | Rule::WrongLocale
            | Rule::UnreadableFrontMatter
            | Rule::PathCaseMismatch
            | Rule::UnlistedPath
            | Rule::BrokenRedirection
            | Rule::MalformedSuppression
            | Rule::UnusedSuppression => self.detail.is_none(),
        }
    }
}

/// Findings that are forgiven.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// The findings.
    pub entries: BTreeSet<KnownFinding>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    schema: String,
}

/// Returns the name of the format where it is another version of this one.
fn other_format(bytes: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct BaselineName {
        schema: String,
    }
    let first = bytes.split(|byte| *byte == b'\n').next()?;
    let BaselineName { schema } = serde_json::from_slice(first).ok()?;
    (schema != SCHEMA && schema.starts_with("locdrift.")).then_some(schema)
}

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    ///
    /// Why the file cannot be read, or the line that is no entry.
    pub fn read(path: &Path) -> Result<Self, Error> {
        match std::fs::read(path) {
            Ok(bytes) => {
                let path = path.to_path_buf();
                match other_format(&bytes) {
                    Some(found) => Err(Error::BaselineFormat { path, found }),
                    None => Self::parse(&bytes).map_err(|(line, complaint)| Error::Baseline { path, line, complaint }),
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(Error::MissingBaseline { path: path.to_path_buf() })
            }
            Err(error) => Err(Error::Unreadable { path: path.to_path_buf(), why: Unreadable::from(&error) }),
        }
    }

    /// Returns the first entry that does not tell which finding it lists.
    pub(crate) fn ambiguous(&self) -> Option<&KnownFinding> {
        self.entries.iter().find(|entry| entry.is_ambiguous())
    }

    /// Leaves out the entries that do not tell which finding they list.
    pub(crate) fn without_ambiguous(mut self) -> Self {
        self.entries.retain(|entry| !entry.is_ambiguous());
        self
    }

    fn parse(bytes: &[u8]) -> Result<Self, (usize, String)> {
        let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
        let mut lines = (1..).zip(lines).filter(|(_, line)| !line.is_empty());
        let complaint = |error: serde_json::Error| {
            // Its line counts from the entry, which is always one line.
            let text = error.to_string();
            text.split(" at line ").next().unwrap_or(&text).to_owned()
        };
        let (at, first) = lines.next().unwrap_or((1, b""));
        let header: Header = serde_json::from_slice(first).map_err(|error| (at, complaint(error)))?;
        if header.schema != SCHEMA {
            return Err((at, format!("expected the schema `{SCHEMA}`")));
        }
        let entries = lines.map(|(at, line)| serde_json::from_slice(line).map_err(|error| (at, complaint(error))));
        Ok(Self { entries: entries.collect::<Result<_, _>>()? })
    }

    /// Renders the file: the same findings always make the same text.
    pub fn text(&self) -> String {
        let line = |value: serde_json::Result<String>| value.unwrap_or_default() + "\n";
        let header = line(serde_json::to_string(&Header { schema: SCHEMA.to_owned() }));
        self.entries.iter().fold(header, |text, entry| text + &line(serde_json::to_string(entry)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_was_written_in_any_order() {
        let entry = |path: &str| KnownFinding {
            locale: Some("nl-NL".into()),
            path: path.into(),
            rule: Rule::StaleTranslation,
            hash: Some("a".into()),
            source_hash: None,
            detail: None,
            number: 0,
        };
        let baseline = Baseline { entries: [entry("b \"é\".md"), entry("a.md")].into() };
        let text = baseline.text();
        assert_eq!(Baseline::parse(text.as_bytes()), Ok(baseline.clone()));
        let mut lines: Vec<&str> = text.lines().collect();
        lines[1..].reverse();
        assert_eq!(Baseline::parse(lines.join("\r\n\r\n").as_bytes()), Ok(baseline));
        assert!(Baseline::parse(b"").is_err());
        assert_eq!(Baseline::parse(format!("{text}<<<<<<< HEAD\n").as_bytes()).unwrap_err().0, 4);
    }
}

//! Which document a unit belongs to, when a tool has written the file anew.

use super::{ReturnedDocument, Unit};
use crate::base::fingerprint::Hash;

/// A unit with the place in a source document that the file still tells.
pub(super) struct Placed {
    pub(super) unit: Unit,
    pub(super) path: Option<String>,
}

/// What a file says about a document.
#[derive(Default)]
pub(super) struct FileFacts {
    /// The path, if it is surely that of a source document.
    pub(super) path: Option<String>,
    /// What else could be the path: tools put the name of a file there that was converted.
    pub(super) name: Option<String>,
    pub(super) locale: Option<String>,
    pub(super) source_hash: Option<Hash>,
    pub(super) translation_hash: Option<Hash>,
}

impl FileFacts {
    /// Takes over what the header of a PO file says: lines of `Key: value`.
    pub(super) fn take_header(&mut self, header: &str) {
        for (key, value) in header.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            match key.trim() {
                "Language" => self.locale = Some(tag(value)),
                "X-Locdrift-Path" => self.path = Some(value.to_owned()),
                "X-Locdrift-Source" => self.source_hash = value.parse().ok(),
                "X-Locdrift-Translation" => self.translation_hash = value.parse().ok(),
                _ => {}
            }
        }
    }
}

/// Writes a language as BCP 47 does: `nl_NL.UTF-8` as `nl-NL`.
pub(super) fn tag(language: &str) -> String {
    let language = language.split(['.', '@']).next().unwrap_or(language);
    language.replace('_', "-")
}

/// Puts units into documents: into one if its path is sure, or else by what each unit says.
pub(super) fn documents(facts: FileFacts, units: Vec<Placed>) -> Vec<ReturnedDocument> {
    let FileFacts { path, name, locale, source_hash, translation_hash } = facts;
    let is_sure = path.is_some() || units.iter().all(|placed| placed.path.is_none());
    let mut documents: Vec<ReturnedDocument> = Vec::new();
    if is_sure {
        let units = units.into_iter().map(|placed| placed.unit).collect();
        documents.push(ReturnedDocument { path: path.or(name), units, ..ReturnedDocument::default() });
    } else {
        // A unit without a place stands with those before it, or else with the first.
        let mut at = 0;
        let mut waiting = Vec::new();
        for Placed { unit, path } in units {
            let Some(path) = path else {
                documents.get_mut(at).map_or(&mut waiting, |document| &mut document.units).push(unit);
                continue;
            };
            let known = documents.iter().rposition(|document| document.path.as_ref() == Some(&path));
            at = known.unwrap_or(documents.len());
            if known.is_none() {
                documents.push(ReturnedDocument { path: Some(path), ..ReturnedDocument::default() });
            }
            documents[at].units.append(&mut waiting);
            documents[at].units.push(unit);
        }
    }
    let is_one = documents.len() == 1;
    for document in &mut documents {
        document.locale.clone_from(&locale);
        if is_one {
            (document.source_hash, document.translation_hash) = (source_hash, translation_hash);
        }
    }
    documents
}

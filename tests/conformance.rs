//! Real documents with independently computed truth, where they are at hand.
//!
//! `LOCDRIFT_CORPUS` names the folder; without it, `../shared/corpus` is tried. Each folder in it
//! has `source`, `locale` and `truth.json`: path → status, `moved_to`, `reusable_from`, hash.

#![allow(clippy::unwrap_used, reason = "a corpus that cannot be read has failed")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use locdrift::config::{Config, Detail, LocaleRoot};
use serde_json::Value;

fn corpora() -> Vec<PathBuf> {
    let named = std::env::var_os("LOCDRIFT_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"));
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: no corpus at {}; LOCDRIFT_CORPUS names another place", folder.display());
        return Vec::new();
    };
    let mut corpora: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.join("truth.json").is_file()).collect();
    corpora.sort();
    corpora
}

#[test]
fn every_document_has_its_true_status() {
    for corpus in corpora() {
        let locale = LocaleRoot { locale: None, root: corpus.join("locale"), revision: None };
        let config = Config { detail: Detail::None, ..Config::new(corpus.join("source"), vec![locale]) };
        let report = locdrift::check(&config, &()).unwrap();
        let truth: BTreeMap<String, Value> =
            serde_json::from_slice(&std::fs::read(corpus.join("truth.json")).unwrap()).unwrap();
        let documents = &report.locales[0].documents;
        let paths: Vec<&str> = documents.iter().map(|document| document.path.as_str()).collect();
        assert_eq!(paths, truth.keys().map(String::as_str).collect::<Vec<_>>(), "{}", corpus.display());
        for document in documents {
            let expected = &truth[document.path.as_str()];
            let list = |paths: &[locdrift::DocPath]| paths.iter().map(ToString::to_string).collect::<Vec<_>>();
            let wanted = |key: &str| match expected.get(key).and_then(Value::as_array) {
                Some(paths) => paths.iter().map(|path| path.as_str().unwrap().to_owned()).collect(),
                None => Vec::new(),
            };
            let provenance = document.provenance.as_ref();
            assert_eq!(document.status.id(), expected["status"], "{}", document.path);
            assert_eq!(list(&document.moved_to), wanted("moved_to"), "{}", document.path);
            assert_eq!(list(&document.reusable_from), wanted("reusable_from"), "{}", document.path);
            if let Some(hash) = expected.get("hash").and_then(Value::as_str) {
                assert_eq!(provenance.and_then(|p| p.hash).unwrap().to_string(), hash, "{}", document.path);
            }
        }
    }
}

//! Schemes that are known by name.
//!
//! Where each was seen, with its records, is in the tests of whole commands.

use std::path::Path;
use std::sync::Arc;

pub use super::keyed::Flag;
use super::{ClaimKind, ClaimPattern, Comment, Dates, DigestKind, Keyed, LOCK_NAME, Lock, Manifest, Microsoft, Scheme};
use crate::document::Kind;

/// The names of the presets that need no more than their name, the default first.
pub const NAMES: [&str; 13] = [
    "microsoft",
    "opentelemetry",
    "mdn",
    "adobe",
    "php",
    "openclaw",
    "vllm",
    "originator-profile",
    "lunaria",
    "git-date",
    "co-op-translator",
    "vue-router",
    LOCK_NAME,
];

/// The keys of front matter that records of presets have.
pub(super) const KEYS: [&str; 5] =
    ["default_lang_commit", "drifted_from_default", "l10n", "source-git-commit", "x-i18n"];

/// Returns the scheme of a preset; `None` where none has that name. Records in files of their own are
/// beside the configuration, in `folder`.
pub fn named(name: &str, folder: &Path) -> Option<Arc<dyn Scheme>> {
    let keyed = |key: &str, kind| Keyed::new(name, key, kind);
    let flag =
        |key: &str, current: Option<&str>| Some(Flag { key: key.to_owned(), current: current.map(str::to_owned) });
    Some(match name {
        "microsoft" => Arc::new(Microsoft),
        "opentelemetry" => Arc::new(Keyed {
            flag: flag("drifted_from_default", None),
            ..keyed("default_lang_commit", ClaimKind::Commit)
        }),
        "mdn" => Arc::new(keyed("l10n.sourceCommit", ClaimKind::Commit)),
        "adobe" => Arc::new(keyed("source-git-commit", ClaimKind::Commit)),
        "php" => Arc::new(Comment {
            id: name.to_owned(),
            pattern: ClaimPattern::new(r"EN-Revision:\s*(?<rev>\S+)").ok()?,
            kind: ClaimKind::Commit,
            ignores_front_matter: false,
        }),
        "openclaw" => Arc::new(Keyed {
            source: Some(String::from("x-i18n.source_path")),
            ..keyed("x-i18n.source_hash", ClaimKind::Digest(DigestKind::Sha256))
        }),
        "vllm" => Arc::new(Keyed {
            flag: flag("translation.outdated", Some("false")),
            source: Some(String::from("translation.source_file")),
            ..keyed("translation.source_commit", ClaimKind::Commit)
        }),
        "originator-profile" => Arc::new(Keyed {
            pattern: ClaimPattern::new("/(?:blob|tree|raw)/(?<rev>[0-9a-fA-F]{7,64})(?:/|$)").ok(),
            ..keyed("original", ClaimKind::Commit)
        }),
        "lunaria" | "git-date" => Arc::new(Dates { id: name.to_owned() }),
        "co-op-translator" => {
            let file = folder.join("translations/{lang}/.co-op-translator.json");
            Arc::new(Manifest::new(name, file, "/{path}/original_hash", ClaimKind::Digest(DigestKind::Md5), None))
        }
        "vue-router" => {
            let file = folder.join(".vitepress/translation-status.json");
            Arc::new(Manifest::new(name, file, "/{lang}/hash", ClaimKind::Commit, None))
        }
        LOCK_NAME => Arc::new(Lock::new(folder)),
        _ => return None,
    })
}

/// Returns the preset whose record a document has; `None` where it has none that is known.
pub fn recognise(document: &[u8], kind: Kind) -> Option<&'static str> {
    let has_record = |name: &&str| {
        let scheme = named(name, Path::new("")).filter(|scheme| !scheme.is_of_dates());
        scheme.is_some_and(|scheme| scheme.read(document, kind).provenance.is_some_and(|read| read.claim.is_some()))
    };
    NAMES.into_iter().find(has_record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_recognised() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        for (record, name) in [
            (format!("ms.openlocfilehash: {commit}"), Some("microsoft")),
            (format!("default_lang_commit: {commit}"), Some("opentelemetry")),
            (format!("l10n:\n  sourceCommit: {commit}"), Some("mdn")),
            (format!("source-git-commit: {commit}"), Some("adobe")),
            (format!("x-i18n:\n  source_hash: {commit}{}", &commit[..24]), Some("openclaw")),
            (format!("translation:\n  source_commit: {commit}"), Some("vllm")),
            (format!("original: https://example.com/a/b/blob/{commit}/c.md"), Some("originator-profile")),
            (String::from("original: https://example.com/a"), None),
            (String::from("title: A"), None),
        ] {
            let document = format!("---\n{record}\n---\n\nText.\n");
            assert_eq!(recognise(document.as_bytes(), Kind::Markdown), name, "{record}");
        }
    }
}

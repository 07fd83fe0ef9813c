//! Makes items of documents.

use sha1::Sha1;
use sha2::Digest;

use super::item::Item;
use crate::document::TranslatableKeys;
use crate::fingerprint::Hash;
use crate::i18n::Localizer;
use crate::rebuild::{Plan, Text};
use crate::rules::unrecovered_text;
use crate::status::{Document, Status};
use crate::workspace::Material;

/// Takes a document apart into what there is to review; with the unchanged segments between, as
/// context, if they are wanted.
///
/// `None` where nobody has to look, or where a version is no UTF-8.
pub fn item(document: &Document, material: &Material, keys: &TranslatableKeys, context: bool) -> Option<Item> {
    let read = |bytes| Text::read(bytes, material.kind, keys);
    let head = read(&material.head)?;
    let base = material.base.as_deref().map(read);
    let translation = material.translation.as_deref().map(read);
    // A version that is there and cannot be read leaves nothing to rely on.
    if matches!(base, Some(None)) || matches!(translation, Some(None)) {
        return None;
    }
    let (base, translation) = (base.flatten(), translation.flatten());
    let mut plan = Plan::new(base.as_ref(), &head, translation.as_ref(), &document.locale);
    if let Some(same) = material.reusable.as_deref().and_then(read) {
        plan.prefill(&same);
    }
    if plan.segments().is_empty() {
        return None;
    }
    let segments = if context { plan.with_context() } else { plan.segments().to_vec() };
    let source_hash = sha1(&material.head);
    let drift = document.drift.as_ref().map(|assessment| assessment.drift.as_ref());
    let unknown = drift.and_then(Result::err).map(|why| unrecovered_text(why, &Localizer::default()));
    Some(Item {
        id: item_id(document, material, &source_hash),
        path: document.path.clone(),
        source_path: document.source_path.clone().unwrap_or_else(|| document.path.clone()),
        locale: document.locale.clone(),
        status: if material.translation.is_some() { Status::Stale } else { Status::Missing },
        drift: drift.and_then(Result::ok).map(|drift| drift.kind),
        unknown,
        translation_type: document.provenance.as_ref().and_then(|provenance| provenance.translation_type.clone()),
        source_hash,
        translation_hash: material.translation.as_ref().map(|text| sha1(text)),
        segments,
    })
}

pub(crate) fn sha1(bytes: &[u8]) -> Hash {
    Hash::Sha1(Sha1::digest(bytes).into())
}

/// The same for the same document, base and head.
fn item_id(document: &Document, material: &Material, head: &Hash) -> String {
    let base = material.base.as_ref().map(|base| sha1(base).to_string());
    let parts = [document.path.as_str(), &document.locale.to_string(), &base.unwrap_or_default(), &head.to_string()];
    let hash = Sha1::digest(parts.join("\n"));
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

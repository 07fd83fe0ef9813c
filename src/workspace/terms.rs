//! Terms: translations are held against the glossary of the project.

use std::collections::HashMap;

use rayon::prelude::*;

use super::kept::Again;
use super::setup::Setup;
use crate::base::path::DocPath;
use crate::document::Content;
use crate::document::block::BlockKind;
use crate::drift::{self, Alignment};
use crate::glossary::Glossary;
use crate::history::{History, Unrecovered};
use crate::rules::BrokenTerms;
use crate::status::{Pair, Status};

/// Finds the terms that the translations of a locale break. Each is compared with the version that it was made
/// from, block by block; what is not aligned is not judged.
pub(super) fn breaches(
    pairs: &[Pair],
    (source, locale): (Again<'_>, Again<'_>),
    history: &Result<History, Unrecovered>,
    glossary: &Glossary,
    setup: &Setup,
) -> HashMap<DocPath, BrokenTerms> {
    let open = || (source.session(), locale.session(), history.as_ref().ok().map(History::session));
    let found = pairs.par_iter().map_init(open, |(source, locale, history), pair| {
        let kind = pair.kind()?;
        let base = pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref());
        let base = match pair.status {
            Status::Current => source.read(pair.source_path.as_ref()?).ok()?,
            Status::Stale => history.as_ref()?.read(base?).ok()?.into(),
            _ => return None,
        };
        // Most documents have no term at all.
        let text = std::str::from_utf8(&base).ok().filter(|text| glossary.may_be_in(text))?;
        let translation = locale.read(&pair.path).ok()?;
        if drift::is_too_large(text.as_bytes()) || drift::is_too_large(&translation) {
            return None;
        }
        let keys = &setup.translatable_keys;
        let broken = of(&Content::read(&base, kind, keys), &Content::read(&translation, kind, keys), glossary);
        (!broken.is_empty()).then(|| (pair.path.clone(), broken))
    });
    found.flatten().collect()
}

fn of(base: &Content, translation: &Content, glossary: &Glossary) -> BrokenTerms {
    let alignment = Alignment::of(base, translation);
    let mut broken = Vec::new();
    for (at, block) in base.blocks.iter().enumerate().filter(|(_, block)| block.has_text()) {
        let own = alignment.get(at).and_then(|own| translation.blocks.get(own));
        // What nobody translated yet is another finding.
        let Some(own) = own.filter(|own| own.layers.text != block.layers.text) else { continue };
        if block.kind == BlockKind::Code {
            continue;
        }
        let breaches = glossary.breaches(&block.layers.text, &own.layers.text);
        broken.extend(breaches.into_iter().map(|breach| (breach, own.lines)));
    }
    broken
}

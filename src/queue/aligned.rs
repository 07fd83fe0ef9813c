//! What a locale has translated: the texts of its documents that still say what their source says.

use rayon::prelude::*;

use crate::base::progress::Progress;
use crate::document::TranslatableKeys;
use crate::run::Report;
use crate::segment::{Segment, SegmentChange};
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// How many documents are in memory at once.
const CHUNK: usize = 64;

/// Hands over the unchanged segments of each document of a locale, by its place in the report, in the order of
/// their paths; only those whose translation is certain, and says something else than its source.
///
/// # Errors
///
/// Those of `take`.
pub fn aligned<E>(
    workspace: &Workspace,
    report: &Report,
    locale: usize,
    progress: &dyn Progress,
    mut take: impl FnMut(&Pair, Vec<Segment>) -> Result<(), E>,
) -> Result<(), E> {
    let is_translated =
        |pair: &&Pair| matches!(pair.status, Status::Current | Status::Stale) && pair.source_path.is_some();
    let pairs: Vec<&Pair> = report.locales[locale].pairs.iter().filter(is_translated).collect();
    let keys = workspace.shown_keys(locale);
    for chunk in pairs.chunks(CHUNK) {
        let found: Vec<Vec<Segment>> = chunk
            .par_iter()
            .map_init(
                || workspace.desk(locale),
                |desk, pair| {
                    progress.read();
                    unchanged(pair, desk, keys).unwrap_or_default()
                },
            )
            .collect();
        chunk.iter().zip(found).try_for_each(|(pair, segments)| take(pair, segments))?;
    }
    Ok(())
}

/// Lists the unchanged segments of a document; `None` where it cannot be read.
fn unchanged(pair: &Pair, desk: &Desk<'_>, keys: &TranslatableKeys) -> Option<Vec<Segment>> {
    let mut material = desk.material(pair).ok()?;
    if pair.status == Status::Current {
        material.base = Some(material.head.clone());
    }
    material.base.as_ref()?;
    let texts = material.texts(keys)?;
    let is_pair = |segment: &Segment| match (&segment.head, &segment.target) {
        (Some(head), Some(target)) => {
            segment.change == SegmentChange::Unchanged && head.has_words() && head.raw() != target.raw()
        }
        _ => false,
    };
    Some(texts.plan_with_damage(&pair.locale).with_context().into_iter().filter(is_pair).collect())
}

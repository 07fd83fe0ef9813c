//! What a locale has translated: the texts of its documents that still say what their source says.

use rayon::prelude::*;

use crate::base::pool::Pool;
use crate::base::progress::Progress;
use crate::document::TranslatableKeys;
use crate::document::inline::Inline;
use crate::rebuild::Text;
use crate::run::Report;
use crate::segment::{Segment, SegmentChange};
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Material, Workspace};

/// How many documents are in memory at once.
const CHUNK: usize = 64;

/// Hands over the unchanged segments of each document of a locale, by its place in the report, in the order of
/// their paths; only those whose translation is certain, and says something else than its source. Documents without
/// a text that is wanted may be left out.
///
/// # Errors
///
/// Those of `take`.
pub fn aligned<E>(
    workspace: &Workspace,
    report: &Report,
    locale: usize,
    progress: &dyn Progress,
    is_wanted: Option<&(dyn Fn(&Inline) -> bool + Sync)>,
    mut take: impl FnMut(&Pair, Vec<Segment>) -> Result<(), E>,
) -> Result<(), E> {
    let is_translated =
        |pair: &&Pair| matches!(pair.status, Status::Current | Status::Stale) && pair.source_path.is_some();
    let pairs: Vec<&Pair> = report.locales[locale].pairs.iter().filter(is_translated).collect();
    let keys = workspace.shown_keys(locale);
    let pool = Pool::default();
    for chunk in pairs.chunks(CHUNK) {
        let found: Vec<Vec<Segment>> = chunk
            .par_iter()
            .map_init(
                || pool.take(|| workspace.desk(locale)),
                |desk, pair| {
                    progress.read();
                    let says = |wanted: &(dyn Fn(&Inline) -> bool + Sync)| says_any(pair, desk, keys, wanted);
                    let found = is_wanted.is_none_or(says).then(|| unchanged(pair, desk, keys));
                    found.flatten().unwrap_or_default()
                },
            )
            .collect();
        chunk.iter().zip(found).try_for_each(|(pair, segments)| take(pair, segments))?;
    }
    Ok(())
}

/// Tells whether a source document has a text that is wanted, which takes a part of what its plan would.
fn says_any(pair: &Pair, desk: &Desk<'_>, keys: &TranslatableKeys, is_wanted: &dyn Fn(&Inline) -> bool) -> bool {
    let source = pair.source_path.as_ref().and_then(|path| desk.source(path).ok());
    let says =
        |source: &Material| Some(Text::read(&source.head, source.kind, keys)?.texts().any(|own| is_wanted(&own)));
    source.as_ref().and_then(says).unwrap_or(false)
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

//! What a locale has translated: the texts of its documents that still say what their source says.

use rayon::prelude::*;

use crate::base::pool::Pool;
use crate::base::progress::Progress;
use crate::document::TranslatableKeys;
use crate::document::inline::Inline;
use crate::rebuild::Text;
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Workspace};

/// How many documents are in memory at once.
const CHUNK: usize = 64;

/// A text of the source, and what it is in a translation.
pub(super) type KeptText = (Inline, Inline);

/// Hands over the unchanged texts of each document of a locale, by its place in the report, in the order of
/// their paths, each with its translation; only those whose translation is certain, and says something else than its
/// source. What is not wanted may be left out.
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
    mut take: impl FnMut(&Pair, Vec<KeptText>) -> Result<(), E>,
) -> Result<(), E> {
    let is_translated =
        |pair: &&Pair| matches!(pair.status, Status::Current | Status::Stale) && pair.source_path.is_some();
    let pairs: Vec<&Pair> = report.locales[locale].pairs.iter().filter(is_translated).collect();
    let keys = workspace.shown_keys(locale);
    let pool = Pool::default();
    for chunk in pairs.chunks(CHUNK) {
        let found: Vec<Vec<KeptText>> = chunk
            .par_iter()
            .map_init(
                || pool.take(|| workspace.desk(locale)),
                |desk, pair| {
                    progress.read();
                    unchanged(pair, desk, keys, is_wanted).unwrap_or_default()
                },
            )
            .collect();
        chunk.iter().zip(found).try_for_each(|(pair, texts)| take(pair, texts))?;
    }
    Ok(())
}

/// Lists the unchanged texts of a document; `None` where it cannot be read, or has none that is wanted.
fn unchanged(
    pair: &Pair,
    desk: &Desk<'_>,
    keys: &TranslatableKeys,
    is_wanted: Option<&(dyn Fn(&Inline) -> bool + Sync)>,
) -> Option<Vec<KeptText>> {
    let is_wanted = |text: &Inline| is_wanted.is_none_or(|wanted| wanted(text));
    let source = desk.source(pair.source_path.as_ref()?).ok()?;
    let head = Text::read(&source.head, source.kind, keys)?;
    // To read the source alone takes a part of what a plan takes.
    if !head.texts().any(|text| is_wanted(&text)) {
        return None;
    }
    let material = desk.material_of(pair, source.head.clone()).ok()?;
    let mut texts = material.texts_of(head, keys)?;
    match pair.status {
        Status::Current => texts.is_current = true,
        _ => texts.base.as_ref().map(|_| ())?,
    }
    let plan = texts.plan_of_kept(&pair.locale);
    let says_other = |(head, target): &KeptText| head.has_words() && head.raw() != target.raw();
    Some(plan.unchanged(is_wanted).filter(says_other).collect())
}

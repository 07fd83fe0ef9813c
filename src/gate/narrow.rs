//! The part of a run that a pull request answers for.

use super::pair_of;
use super::verdict::Narrowed;
use crate::run::Report;
use crate::status::Pair;

/// Leaves in a report only the documents whose source or translation changed, and the findings
/// about them. What is about no document of a locale stays: nobody knows what it hides.
pub(super) fn to_changed(report: &mut Report) -> Option<Narrowed> {
    let changed = report.changed.as_ref()?;
    for (side, own) in report.locales.iter_mut().zip(&changed.locales) {
        let is_changed = |pair: &Pair| {
            let source = pair.source_path.as_ref().unwrap_or(&pair.path);
            changed.source.contains(source)
                || changed.source.contains(&pair.expected_source)
                || own.contains(&pair.path)
        };
        let pairs = &side.pairs;
        side.findings.retain(|finding| pair_of(pairs, finding).is_none_or(is_changed));
        side.pairs.retain(is_changed);
    }
    let documents = report.locales.iter().map(|side| side.pairs.len()).sum();
    Some(Narrowed { revision: changed.revision.clone(), documents })
}

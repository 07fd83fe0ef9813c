//! Statuses and kinds of drift in a word.

use crate::drift::DriftKind;
use crate::i18n::{Localizer, Message};
use crate::status::{Pair, Status};

/// Renders a status.
pub(crate) fn status_label(status: Status, localizer: &Localizer) -> String {
    localizer.text(&match status {
        Status::Current => Message::StatusCurrent,
        Status::Stale => Message::StatusStale,
        Status::Missing => Message::StatusMissing,
        Status::Orphaned => Message::StatusOrphaned,
        Status::Untracked => Message::StatusUntracked,
        Status::Invalid => Message::StatusInvalid,
    })
}

/// Names a kind of drift.
pub(crate) fn kind_label(kind: DriftKind) -> Message<'static> {
    match kind {
        DriftKind::Cosmetic => Message::DriftCosmetic,
        DriftKind::Metadata => Message::DriftMetadata,
        DriftKind::Formatting => Message::DriftFormatting,
        DriftKind::Links => Message::DriftLinks,
        DriftKind::Code => Message::DriftCode,
        DriftKind::Text => Message::DriftText,
    }
}

/// Renders where a document's source was renamed to, or from, and edited; `None` where it was not.
pub(crate) fn renamed_text(pair: &Pair, localizer: &Localizer) -> Option<String> {
    if let Some(renamed) = &pair.renamed_from {
        let percent = usize::from(renamed.similarity);
        return Some(localizer.text(&Message::ReportRenamedFrom { path: &renamed.path, percent }));
    }
    let renamed = pair.elsewhere.renamed_to.as_ref()?;
    let percent = usize::from(renamed.similarity);
    Some(localizer.text(&Message::ReportRenamedTo { path: &renamed.path, percent }))
}

//! The paragraphs that the changes of a pull request touch, for those who read only that.

use super::page::LimitedPage;
use crate::base::text::range;
use crate::drift::{Change, DriftKind};
use crate::i18n::{Localizer, Message};
use crate::output::escape::{code, escape};
use crate::run::Report;
use crate::status::{Pair, Status};
use crate::wording::kind_label;

/// How many documents are shown, and how many paragraphs of each.
const DOCUMENTS: usize = 20;
const PARAGRAPHS: usize = 5;

/// Adds the paragraphs of each stale translation, where only what changed since a revision is told.
pub(super) fn write(report: &Report, limit: usize, localizer: &Localizer, page: &mut LimitedPage) {
    if report.changed.is_none() {
        return;
    }
    let pairs = report.locales.iter().flat_map(|side| &side.pairs).filter(|pair| pair.status == Status::Stale);
    let mut touched = pairs.map(|pair| (pair, paragraphs(pair))).filter(|(_, changes)| !changes.is_empty());
    let mut is_first = true;
    for (pair, changes) in touched.by_ref().take(DOCUMENTS) {
        if is_first {
            page.add(&format!("\n**{}**\n\n", escape(&localizer.text(&Message::MarkdownTouched))), limit);
            is_first = false;
        }
        let mut text = format!("- {} {}\n", pair.locale, code(pair.path.as_str()));
        for change in &changes[..changes.len().min(PARAGRAPHS)] {
            text += &format!("  - {}\n", escape(&place(change, localizer)));
        }
        if let Some(count) = changes.len().checked_sub(PARAGRAPHS).filter(|count| *count > 0) {
            text += &format!("  - {}\n", escape(&localizer.text(&Message::MarkdownMoreParagraphs { count })));
        }
        page.add(&text, limit);
    }
    let count = touched.count();
    if count > 0 {
        page.add(&format!("- {}\n", escape(&localizer.text(&Message::MarkdownMoreDocuments { count }))), limit);
    }
}

/// Lists the changes that somebody has to look at.
fn paragraphs(pair: &Pair) -> Vec<&Change> {
    let drift = pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok());
    let is_open = |change: &&Change| !change.is_done && change.kind > DriftKind::Metadata;
    drift.into_iter().flat_map(|drift| &drift.changes).filter(is_open).collect()
}

fn place(change: &Change, localizer: &Localizer) -> String {
    let mut parts = change.headings.clone();
    let source = change.source_lines.or(change.base_lines).map(range).unwrap_or_default();
    parts.push(localizer.text(&Message::DiffSourceLine { lines: &source }));
    if let Some(lines) = change.translation_lines.map(range) {
        parts.push(localizer.text(&Message::DiffTranslation { lines: &lines }));
    }
    format!("{} ({})", parts.join(" › "), localizer.text(&kind_label(change.kind)))
}

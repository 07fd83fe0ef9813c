//! What stands below the verdict: what was not counted against the run, and why.

use crate::base::path::shown;
use crate::gate::{Account, Amount, KnownFinding, Limit, Mode, Narrowed, Ratchet, Verdict};
use crate::i18n::{Localizer, Message, Share};

/// Renders the verdict in a sentence.
pub(super) fn sentence(verdict: &Verdict, localizer: &Localizer) -> String {
    if let (0, Some(untracked)) = (verdict.denied, untracked(verdict, localizer)) {
        return untracked;
    }
    localizer.text(&match (verdict.denied, verdict.warnings) {
        (0, 0) => Message::VerdictClean,
        (0, warnings) => Message::VerdictPassed { warnings },
        (findings, _) => Message::VerdictDenied { findings },
    })
}

/// Renders in which locales nothing is tracked; `None` where there are none.
pub(super) fn untracked(verdict: &Verdict, localizer: &Localizer) -> Option<String> {
    let locales = verdict.untracked.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    (!locales.is_empty()).then(|| localizer.text(&Message::VerdictUntracked { locales: &locales }))
}

/// Renders in which locales days stand for records; `None` where there are none.
pub(super) fn by_dates(verdict: &Verdict, localizer: &Localizer) -> Option<String> {
    let locales = verdict.by_dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    (!locales.is_empty()).then(|| localizer.text(&Message::VerdictByDates { locales: &locales }))
}

/// Renders the lines below it. Of the entries of a baseline that no longer apply, at most `entries`
/// are named.
pub(super) fn lines(verdict: &Verdict, entries: Option<usize>, localizer: &Localizer) -> Vec<String> {
    let since = verdict.since.as_ref().map(|Narrowed { revision, documents }| {
        localizer.text(&Message::VerdictSince { revision, documents: *documents })
    });
    // Where nothing is denied, the sentence says it.
    let untracked = untracked(verdict, localizer).filter(|_| verdict.denied > 0);
    let by_dates = by_dates(verdict, localizer);
    let lines = untracked.into_iter().chain(by_dates).chain(since);
    let mut lines: Vec<String> = lines.chain(not_denied(verdict, localizer)).collect();
    lines.extend(verdict.budgets.iter().flat_map(|account| budget(account, entries, localizer)));
    lines.extend(verdict.baseline.iter().flat_map(|ratchet| baseline(ratchet, entries, localizer)));
    lines
}

/// Renders how many findings were not counted; `None` where all were.
pub(super) fn not_denied(verdict: &Verdict, localizer: &Localizer) -> Option<String> {
    let parts = [
        (verdict.tolerated, Message::VerdictTolerated { count: verdict.tolerated }),
        (verdict.forgiven, Message::VerdictForgiven { count: verdict.forgiven }),
        (verdict.suppressed, Message::VerdictSuppressed { count: verdict.suppressed }),
    ];
    let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(_, message)| localizer.text(message));
    let list = localizer.joined(parts);
    (!list.is_empty()).then(|| localizer.text(&Message::VerdictNotDenied { list: &list }))
}

/// How many documents of which nothing is known are named, unless all of them are to be.
const NAMES: usize = 10;

fn budget(account: &Account, entries: Option<usize>, localizer: &Localizer) -> Vec<String> {
    let value = localizer.text(&match account.value {
        Amount::Count(count) => Message::BudgetNumber { count },
        Amount::Share { part, whole } => Message::BudgetShare { percent: Share::of(part, whole) },
        Amount::Days(days) => Message::BudgetDays { days },
        Amount::Unknown => Message::BudgetUnknown,
    });
    let limit = localizer.text(&match account.limit {
        Limit::Count(count) => Message::BudgetNumber { count },
        Limit::Permille(permille) => Message::BudgetShare { percent: Share::of(permille, 1000) },
        Limit::Days(days) => Message::BudgetDays { days },
    });
    let (budget, locale, value, limit) = (account.budget.id(), &account.locale, value.as_str(), limit.as_str());
    let mut lines = vec![localizer.text(&if account.is_exceeded {
        Message::VerdictBudgetExceeded { budget, locale, value, limit }
    } else {
        Message::VerdictBudget { budget, locale, value, limit }
    })];
    let count = account.unknown.len();
    if count > 0 {
        let named = if entries.is_some() { count.min(NAMES) } else { count };
        let more = (named < count).then(|| localizer.text(&Message::ReportMore { count: count - named }));
        let names: Vec<String> = account.unknown[..named].iter().cloned().chain(more).collect();
        let list = names.join(", ");
        lines.push(format!("  {}", localizer.text(&Message::VerdictBudgetUnknown { count, list: &list })));
    }
    lines
}

fn baseline(ratchet: &Ratchet, entries: Option<usize>, localizer: &Localizer) -> Vec<String> {
    let path = shown(&ratchet.path);
    let count = ratchet.outdated.len();
    let head = match (ratchet.mode, &ratchet.renewed) {
        (Mode::Write, Some(renewed)) => Message::VerdictWritten { path: &path, count: renewed.entries.len() },
        _ if count == 0 => return Vec::new(),
        (Mode::Prune, _) => Message::VerdictPruned { path: &path, count },
        _ => Message::VerdictOutdated { path: &path, count },
    };
    let mut lines = vec![localizer.text(&head)];
    let named = entries.unwrap_or(count).min(count);
    lines.extend(ratchet.outdated.iter().take(named).map(entry));
    if named > 0 && named < count {
        lines.push(format!("  {}", localizer.text(&Message::ReportMore { count: count - named })));
    }
    lines
}

fn entry(entry: &KnownFinding) -> String {
    let locale = entry.locale.as_ref().map_or(String::new(), |locale| format!("{locale} "));
    let detail = entry.detail.as_ref().map_or(String::new(), |detail| format!(" ({detail})"));
    format!("  {locale}{} {}{detail}", entry.path, entry.rule)
}

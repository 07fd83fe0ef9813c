//! Budgets: how much of a kind is put up with in a locale.

use std::sync::Arc;

use jiff::Timestamp;

use super::error::Error;
use super::pair_of;
use super::policy::Scope;
use crate::base::expected::Expected;
use crate::base::locale::Locale;
use crate::rules::{Finding, Rule, Standing};
use crate::run::LocaleReport;
use crate::status::Pair;

/// What there can be a budget for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Budget {
    /// Stale documents.
    Stale,
    /// Missing translations.
    Missing,
    /// Words to review in stale documents.
    WordsToReview,
    /// How long ago the oldest change was made that a stale document lacks.
    Age,
}

impl Budget {
    /// Every budget.
    pub const ALL: [Self; 4] = [Self::Stale, Self::Missing, Self::WordsToReview, Self::Age];

    /// Returns the name under which configuration and machine formats know the budget.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::WordsToReview => "words-to-review",
            Self::Age => "age",
        }
    }

    /// Returns the budget with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|budget| budget.id() == id)
    }

    /// Tells what its limit looks like.
    pub(crate) fn expected(self) -> Expected {
        match self {
            Self::Stale | Self::Missing => Expected::Quantity,
            Self::WordsToReview => Expected::Words,
            Self::Age => Expected::Age,
        }
    }

    /// Reads a limit; `None` where the text is none for this budget.
    pub fn limit(self, text: &str) -> Option<Limit> {
        match self {
            Self::Stale | Self::Missing => match text.strip_suffix('%') {
                Some(share) => permille(share).map(Limit::Permille),
                None => number(text).map(Limit::Count),
            },
            Self::WordsToReview => number(text).map(Limit::Count),
            Self::Age => {
                let days = |weeks: usize| weeks.checked_mul(7);
                let days =
                    text.strip_suffix('d').and_then(number).or(text.strip_suffix('w').and_then(number).and_then(days));
                days.map(Limit::Days)
            }
        }
    }

    /// Reads `NAME=VALUE`.
    ///
    /// # Errors
    ///
    /// What is no name, or no limit for the budget of that name.
    pub fn from_argument(argument: &str) -> Result<(Self, Limit), Error> {
        let (name, value) =
            argument.split_once('=').ok_or_else(|| Error::BudgetArgument { value: argument.to_owned() })?;
        let budget = Self::from_id(name).ok_or_else(|| Error::BudgetName { name: name.to_owned() })?;
        let limit = budget.limit(value).ok_or_else(|| Error::BudgetValue { budget, value: value.to_owned() })?;
        Ok((budget, limit))
    }

    /// Tells whether a finding is on its account.
    fn concerns(self, finding: &Finding) -> bool {
        match self {
            Self::Missing => finding.rule == Rule::MissingTranslation,
            Self::Stale | Self::WordsToReview | Self::Age => finding.rule == Rule::StaleTranslation,
        }
    }
}

fn number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Reads percents with at most one decimal, as tenths of them.
fn permille(text: &str) -> Option<usize> {
    let (whole, tenths) = text.trim_end().split_once('.').unwrap_or((text.trim_end(), "0"));
    let permille = number(whole)?.checked_mul(10)?.checked_add(number(tenths).filter(|_| tenths.len() == 1)?)?;
    (permille <= 1000).then_some(permille)
}

/// How much is put up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// So many documents or words.
    Count(usize),
    /// A share of the documents of the locale, in tenths of a percent.
    Permille(usize),
    /// So many days.
    Days(usize),
}

/// The budgets of a project; each counts for every locale by itself.
#[derive(Clone, Debug, Default)]
pub struct Budgets {
    settings: Vec<(Option<Arc<Scope>>, Budget, Limit)>,
}

impl Budgets {
    /// Sets a budget, for some locales or for all. It wins over what was set before.
    pub fn set(&mut self, scope: Option<Arc<Scope>>, budget: Budget, limit: Limit) {
        self.settings.push((scope, budget, limit));
    }

    /// Tells whether a budget is set for any locale.
    pub fn has(&self, budget: Budget) -> bool {
        self.settings.iter().any(|(_, own, _)| *own == budget)
    }

    /// Returns the limit of a budget in a locale, if there is one.
    pub fn limit(&self, budget: Budget, locale: &Locale) -> Option<Limit> {
        let fits = |scope: &Option<Arc<Scope>>| scope.as_ref().is_none_or(|scope| scope.holds_locale(locale));
        let last = self.settings.iter().rev().find(|(scope, own, _)| *own == budget && fits(scope));
        last.map(|(_, _, limit)| *limit)
    }

    /// Returns the limits of every budget of a locale that has one.
    pub(crate) fn of(&self, locale: &Locale) -> Vec<(Budget, Limit)> {
        Budget::ALL.into_iter().filter_map(|budget| Some((budget, self.limit(budget, locale)?))).collect()
    }
}

impl Account {
    /// Returns the accounts of the budgets of a locale.
    pub(crate) fn all(budgets: &[(Budget, Limit)], side: &LocaleReport, now: Option<Timestamp>) -> Vec<Self> {
        budgets.iter().map(|(budget, limit)| Self::of(*budget, *limit, side, now)).collect()
    }

    /// Puts up with the findings of a locale that are within every budget that concerns them.
    pub(crate) fn settle(accounts: &[Self], side: &mut LocaleReport, now: Option<Timestamp>) {
        let pairs = &side.pairs;
        for finding in side.findings.iter_mut().filter(|finding| finding.is_denied()) {
            let mut concerned = accounts.iter().filter(|account| account.budget.concerns(finding)).peekable();
            let pair = pair_of(pairs, finding);
            if concerned.peek().is_some() && concerned.all(|account| account.covers(finding, pair, now)) {
                finding.standing = Standing::Tolerated;
            }
        }
    }
}

/// What became of a budget in a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The budget.
    pub budget: Budget,
    /// The locale.
    pub locale: Locale,
    /// How much there is of what would be denied.
    pub value: Amount,
    /// How much is put up with.
    pub limit: Limit,
    /// Whether there is more than that, or nobody knows.
    pub is_exceeded: bool,
    /// The documents of which nobody knows, by path.
    pub unknown: Vec<String>,
}

/// How much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// So many documents or words.
    Count(usize),
    /// So many of the documents of the locale.
    Share {
        /// How many.
        part: usize,
        /// How many documents there are.
        whole: usize,
    },
    /// So many days.
    Days(usize),
    /// History does not tell.
    Unknown,
}

impl Account {
    fn of(budget: Budget, limit: Limit, side: &LocaleReport, now: Option<Timestamp>) -> Self {
        let findings = || side.findings.iter().filter(|finding| finding.is_denied() && budget.concerns(finding));
        let value = match (budget, limit) {
            (Budget::WordsToReview, _) => Amount::Count(findings().filter_map(words).sum()),
            (Budget::Age, _) => {
                let ages = findings().map(|finding| age(pair_of(&side.pairs, finding), now));
                ages.collect::<Option<Vec<usize>>>()
                    .map_or(Amount::Unknown, |ages| Amount::Days(ages.into_iter().max().unwrap_or(0)))
            }
            (_, Limit::Permille(_)) => Amount::Share { part: findings().count(), whole: side.pairs.len() },
            _ => Amount::Count(findings().count()),
        };
        let is_unknown = |finding: &&Finding| match budget {
            Budget::Stale | Budget::Missing => false,
            Budget::WordsToReview => words(finding).is_none(),
            Budget::Age => age(pair_of(&side.pairs, finding), now).is_none(),
        };
        let unknown = findings().filter(is_unknown).map(|finding| finding.path.clone()).collect();
        let is_exceeded = !within(value, limit);
        Self { budget, locale: side.locale.clone(), value, limit, is_exceeded, unknown }
    }

    /// Tells whether a finding is put up with as far as this budget goes. What is unknown never is.
    fn covers(&self, finding: &Finding, pair: Option<&Pair>, now: Option<Timestamp>) -> bool {
        match self.budget {
            Budget::Age => age(pair, now).is_some_and(|days| within(Amount::Days(days), self.limit)),
            Budget::WordsToReview => !self.is_exceeded && words(finding).is_some(),
            Budget::Stale | Budget::Missing => !self.is_exceeded,
        }
    }
}

fn within(value: Amount, limit: Limit) -> bool {
    match (value, limit) {
        (Amount::Count(value), Limit::Count(limit)) | (Amount::Days(value), Limit::Days(limit)) => value <= limit,
        (Amount::Share { part, whole }, Limit::Permille(limit)) => part * 1000 <= limit * whole,
        _ => false,
    }
}

fn words(finding: &Finding) -> Option<usize> {
    finding.cause.words().map(|words| words.changed)
}

/// How many whole days ago the oldest change was made that a stale document lacks.
fn age(pair: Option<&Pair>, now: Option<Timestamp>) -> Option<usize> {
    let oldest = pair?.drift.as_ref()?.since?.oldest?;
    let seconds = now?.as_second() - oldest.as_second();
    usize::try_from(seconds.max(0) / (24 * 60 * 60)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_for_their_budget() {
        let read = |argument: &str| Budget::from_argument(argument).ok().map(|(_, limit)| limit);
        assert_eq!(read("stale=5%"), Some(Limit::Permille(50)));
        assert_eq!(read("missing=2.5%"), Some(Limit::Permille(25)));
        assert_eq!(read("missing=20"), Some(Limit::Count(20)));
        assert_eq!(read("words-to-review=10000"), Some(Limit::Count(10_000)));
        assert_eq!(read("age=90d"), Some(Limit::Days(90)));
        assert_eq!(read("age=2w"), Some(Limit::Days(14)));
        for wrong in
            ["stale", "stale=", "stale=-1", "stale=101%", "stale=1.25%", "stale=1.%", "age=90", "words-to-review=5%"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}

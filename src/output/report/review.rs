//! How much of what is stale there is to review.

use crate::drift::{Assessment, Words};
use crate::history::Unrecovered;
use crate::run::LocaleReport;
use crate::status::{Pair, Status};

/// The stale documents of a locale, by who has to act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// How many need a translator: their text changed, or what changed is unknown.
    pub for_translator: usize,
    /// How many need none.
    pub without_translator: usize,
    /// The words to review, and those of all stale documents whose changes are known.
    pub words: Words,
    /// Why nothing is known of any of them, if so.
    pub unknown: Option<Unrecovered>,
}

impl Review {
    /// Adds up the stale documents of a locale; `None` where no drift was looked at.
    pub fn of(report: &LocaleReport) -> Option<Self> {
        let stale = report.pairs.iter().filter(|pair| pair.status == Status::Stale);
        let assessments: Vec<&Assessment> = stale.filter_map(|pair| pair.drift.as_deref()).collect();
        let mut review = Self::default();
        for assessment in &assessments {
            let count =
                if assessment.needs_translator() { &mut review.for_translator } else { &mut review.without_translator };
            *count += 1;
            if let Ok(drift) = &assessment.drift {
                review.words.changed += drift.words.changed;
                review.words.formatting += drift.words.formatting;
                review.words.total += drift.words.total;
            }
        }
        let first = assessments.first()?.drift.as_ref().err();
        review.unknown =
            first.filter(|why| assessments.iter().all(|other| other.drift.as_ref().err() == Some(why))).cloned();
        Some(review)
    }
}

/// The words of a document that there are to review.
pub(super) fn words_to_review(pair: &Pair) -> usize {
    pair.drift.as_ref().and_then(|assessment| assessment.drift.as_ref().ok()).map_or(0, |drift| drift.words.changed)
}

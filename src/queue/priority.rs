//! Priority: which document deserves a person first, and why.
//!
//! A document's score is the sum of six parts, each a weight of the configuration times a factor
//! from 0 to 1:
//!
//! | part       | factor                                                                          |
//! |------------|---------------------------------------------------------------------------------|
//! | `words`    | `w / (w + 200)` for `w` words to review                                         |
//! | `drift`    | text 1, code 0.6, links 0.4, metadata 0.2, cosmetic 0.1; unknown 0.7, missing 0.5; damage alone 0.4 |
//! | `age`      | `d / (d + 180)`, `d` days since the oldest change that the translation lacks; where that is unknown, since the source was handed to translation |
//! | `type`     | HT 1, MT 0, other 0.5; no translation 0                                         |
//! | `priority` | `ms.localizationpriority` of the source: high 1, medium 0.5, low 0; else 0.5    |
//! | `views`    | `ln(1 + v) / ln(1 + m)` for `v` views, `m` being the most that any document of the queue has |
//!
//! An outdated text misleads its readers; a missing one sends them to the source. A person's
//! translation that is left to age loses work that a machine's does not. Parts are rounded to
//! thousandths before they are added, so that the order is the same everywhere.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::drift::{Assessment, DriftKind};
use crate::provenance::PRIORITY_KEY;
use crate::provenance::TranslationType;
use crate::status::{Pair, Status};

/// What each part of a score weighs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights([f64; 6]);

impl Default for Weights {
    /// The weights of a project that says none; they add up to 100.
    fn default() -> Self {
        Self([30.0, 20.0, 15.0, 10.0, 15.0, 10.0])
    }
}

impl Weights {
    /// Sets the weight of a part.
    pub fn set(&mut self, factor: Factor, weight: f64) {
        self.0[factor as usize] = weight;
    }

    /// Returns the weight of a part.
    pub fn get(&self, factor: Factor) -> f64 {
        self.0[factor as usize]
    }
}

/// What a part of a score is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    /// How many words there are to review.
    Words,
    /// What changed.
    Drift,
    /// For how long.
    Age,
    /// How the translation was made.
    Type,
    /// What the source says of itself.
    Priority,
    /// How often the page is seen.
    Views,
}

impl Factor {
    /// Every factor.
    pub const ALL: [Self; 6] = [Self::Words, Self::Drift, Self::Age, Self::Type, Self::Priority, Self::Views];

    /// Returns the name that configuration and machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Drift => "drift",
            Self::Age => "age",
            Self::Type => "type",
            Self::Priority => "priority",
            Self::Views => "views",
        }
    }

    /// Returns the factor with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|factor| factor.id() == id)
    }
}

/// What `ms.localizationpriority` of a source document says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalizationPriority {
    /// `high`, `priority`.
    High,
    /// `medium`, `normal`.
    Medium,
    /// `low`.
    Low,
}

impl LocalizationPriority {
    /// The key of the source's front matter.
    pub const KEY: &'static str = PRIORITY_KEY;

    /// Reads a value; `None` where it says nothing that is known.
    pub fn read(value: &str) -> Option<Self> {
        match value.trim().to_ascii_lowercase().as_str() {
            "high" | "priority" => Some(Self::High),
            "medium" | "normal" => Some(Self::Medium),
            "low" => Some(Self::Low),
            _ => None,
        }
    }

    /// Returns the name that machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// Why a part of a score is what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScoreReason {
    /// There are so many words to review.
    Words(usize),
    /// The strongest change is of this kind.
    Drift(DriftKind),
    /// What changed is unknown.
    Unknown,
    /// There is no translation.
    Missing,
    /// Nothing changed, but the translation is damaged.
    Damaged,
    /// The oldest change that the translation lacks is so many days old.
    Changed {
        /// The days.
        days: usize,
    },
    /// The source was handed to translation so many days ago.
    HandedOff {
        /// The days.
        days: usize,
    },
    /// How the translation was made.
    Type(TranslationType),
    /// What the source says of itself.
    Priority(LocalizationPriority),
    /// How often the page was seen.
    Views(u64),
}

/// Points of a score, in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Points(u64);

impl Points {
    /// The most that a part can have, whatever its weight.
    const MOST: f64 = 1e9;

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the number is between 0 and a bound that fits"
    )]
    fn of(points: f64) -> Self {
        Self((points.clamp(0.0, Self::MOST) * 1000.0).round() as u64)
    }

    /// Returns the points with their fraction.
    #[expect(clippy::cast_precision_loss, reason = "scores are far below 2^52")]
    pub fn value(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// Returns the points without their fraction, rounded.
    pub fn rounded(self) -> usize {
        usize::try_from((self.0 + 500) / 1000).unwrap_or(usize::MAX)
    }
}

/// A part of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScorePart {
    /// What it is about.
    pub factor: Factor,
    /// What it adds to the score.
    pub points: Points,
    /// Why; `None` where nothing is known.
    pub reason: Option<ScoreReason>,
}

/// A score and what it is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Priority {
    /// The parts, one for each factor.
    pub parts: Vec<ScorePart>,
}

impl Priority {
    /// Adds the parts up.
    pub fn score(&self) -> Points {
        Points(self.parts.iter().map(|part| part.points.0).sum())
    }

    /// Returns the reasons that raise the score, the strongest first.
    pub fn reasons(&self) -> impl Iterator<Item = &ScoreReason> {
        let mut parts: Vec<&ScorePart> = self.parts.iter().filter(|part| part.points.0 > 0).collect();
        parts.sort_by(|a, b| b.points.cmp(&a.points).then(a.factor.cmp(&b.factor)));
        parts.into_iter().filter_map(|part| part.reason.as_ref())
    }
}

/// What a document's priority is told by.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// Words to review.
    pub(super) words: usize,
    /// What the source says of itself.
    pub(super) localization: Option<LocalizationPriority>,
    /// How often the page was seen, where that is known.
    pub(super) views: Option<u64>,
}

/// What is the same for all documents of a queue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub(super) weights: Weights,
    /// The most views that any document has.
    pub(super) most_views: u64,
    /// From when ages count.
    pub(super) now: Option<Timestamp>,
}

impl Scale {
    /// Gives a document its priority.
    pub(super) fn priority(&self, pair: &Pair, facts: &Facts) -> Priority {
        let part = |factor: Factor, (share, reason): (f64, Option<ScoreReason>)| ScorePart {
            factor,
            points: Points::of(self.weights.get(factor) * share),
            reason,
        };
        Priority {
            parts: vec![
                part(Factor::Words, (saturating(facts.words, 200.0), Some(ScoreReason::Words(facts.words)))),
                part(Factor::Drift, drift(pair)),
                part(Factor::Age, self.age(pair)),
                part(Factor::Type, translation_type(pair)),
                part(Factor::Priority, localization(facts.localization)),
                part(Factor::Views, self.views(facts.views)),
            ],
        }
    }

    fn age(&self, pair: &Pair) -> (f64, Option<ScoreReason>) {
        let Some(now) = self.now else { return (0.0, None) };
        let oldest = pair.drift.as_ref().and_then(|assessment| assessment.since?.oldest);
        let handed_off = pair.record().and_then(|provenance| provenance.last_handoff);
        let reason = match (oldest, handed_off) {
            (Some(oldest), _) => {
                let seconds = now.as_second().saturating_sub(oldest.as_second());
                ScoreReason::Changed { days: usize::try_from(seconds / 86_400).unwrap_or(0) }
            }
            (None, Some(date)) => ScoreReason::HandedOff { days: days_since(date, now) },
            (None, None) => return (0.0, None),
        };
        match reason {
            ScoreReason::Changed { days } | ScoreReason::HandedOff { days } => (saturating(days, 180.0), Some(reason)),
            _ => (0.0, None),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "no page has 2^52 views")]
    fn views(&self, views: Option<u64>) -> (f64, Option<ScoreReason>) {
        let Some(views) = views else { return (0.0, None) };
        let most = (self.most_views as f64).ln_1p();
        (if most > 0.0 { (views as f64).ln_1p() / most } else { 0.0 }, Some(ScoreReason::Views(views)))
    }
}

fn days_since(date: Date, now: Timestamp) -> usize {
    let today = now.to_zoned(TimeZone::UTC).date();
    today.since(date).map_or(0, |span| usize::try_from(span.get_days()).unwrap_or(0))
}

/// A share that grows with a number, and is a half at `half`.
#[expect(clippy::cast_precision_loss, reason = "words and days are far below 2^52")]
fn saturating(number: usize, half: f64) -> f64 {
    let number = number as f64;
    number / (number + half)
}

fn drift(pair: &Pair) -> (f64, Option<ScoreReason>) {
    let (share, reason) = match (pair.status, pair.drift.as_deref()) {
        (Status::Missing, None) => (0.5, ScoreReason::Missing),
        (Status::Current, _) => (0.4, ScoreReason::Damaged),
        (_, Some(Assessment { drift: Ok(drift), .. })) => {
            let share = match drift.kind {
                DriftKind::Text => 1.0,
                DriftKind::Code => 0.6,
                DriftKind::Links => 0.4,
                DriftKind::Formatting => 0.3,
                DriftKind::Metadata => 0.2,
                DriftKind::Cosmetic => 0.1,
            };
            (share, ScoreReason::Drift(drift.kind))
        }
        _ => (0.7, ScoreReason::Unknown),
    };
    (share, Some(reason))
}

fn translation_type(pair: &Pair) -> (f64, Option<ScoreReason>) {
    let Some(kind) = pair.record().and_then(|provenance| provenance.translation_type.as_ref()) else {
        return (0.0, None);
    };
    let share = match kind {
        TranslationType::Human => 1.0,
        TranslationType::Machine => 0.0,
        TranslationType::Other(_) => 0.5,
    };
    (share, Some(ScoreReason::Type(kind.clone())))
}

fn localization(priority: Option<LocalizationPriority>) -> (f64, Option<ScoreReason>) {
    let share = match priority {
        Some(LocalizationPriority::High) => 1.0,
        Some(LocalizationPriority::Medium) | None => 0.5,
        Some(LocalizationPriority::Low) => 0.0,
    };
    (share, priority.map(ScoreReason::Priority))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_rounded_and_the_strongest_reason_comes_first() {
        let part = |factor, points, reason| ScorePart { factor, points: Points::of(points), reason: Some(reason) };
        let priority = Priority {
            parts: vec![
                part(Factor::Words, 1.0004, ScoreReason::Words(9)),
                part(Factor::Drift, 20.0, ScoreReason::Missing),
                part(Factor::Views, 0.0, ScoreReason::Views(0)),
            ],
        };
        assert_eq!(priority.score(), Points(21_000));
        assert_eq!(priority.reasons().collect::<Vec<_>>(), [&ScoreReason::Missing, &ScoreReason::Words(9)]);
        assert_eq!(Points::of(f64::MAX), Points::of(Points::MOST));
    }

    #[test]
    fn unknown_localization_priorities_say_nothing() {
        assert_eq!(LocalizationPriority::read(" High "), Some(LocalizationPriority::High));
        assert_eq!(LocalizationPriority::read("normal"), Some(LocalizationPriority::Medium));
        assert_eq!(LocalizationPriority::read("null"), None);
        assert!(localization(None).0 > localization(Some(LocalizationPriority::Low)).0);
    }

    #[test]
    fn days_are_counted_over_years() {
        let now: Timestamp = "2026-03-04T23:00:00Z".parse().unwrap();
        assert_eq!(days_since(Date::constant(2021, 3, 4), now), 1_826);
        assert_eq!(days_since(Date::constant(2027, 3, 4), now), 0);
    }
}

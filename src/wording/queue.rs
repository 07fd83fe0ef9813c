//! Why a document is where it is in the queue, and why it is in none.

use super::handback::{never_fits_message, unfit_text, unsound_message};
use super::unrecovered_text;
use crate::base::text::excerpt;
use crate::drift::DriftKind;
use crate::exchange::LONGEST_OUT;
use crate::i18n::{Localizer, Message};
use crate::queue::priority::LocalizationPriority;
use crate::queue::{LeftOutWhy, ScoreReason};

impl ScoreReason {
    /// Renders the reason in a few words.
    pub fn text(&self, localizer: &Localizer) -> String {
        localizer.text(&match self {
            Self::Words(words) => Message::QueueWords { words: *words },
            Self::Drift(DriftKind::Text) => Message::DriftText,
            Self::Drift(DriftKind::Code) => Message::DriftCode,
            Self::Drift(DriftKind::Links) => Message::DriftLinks,
            Self::Drift(DriftKind::Formatting) => Message::DriftFormatting,
            Self::Drift(DriftKind::Metadata) => Message::DriftMetadata,
            Self::Drift(DriftKind::Cosmetic) => Message::DriftCosmetic,
            Self::Unknown => Message::QueueReasonUnknown,
            Self::Missing => Message::StatusMissing,
            Self::Damaged => Message::QueueReasonDamaged,
            Self::Changed { days } => Message::QueueReasonChanged { days: *days },
            Self::HandedOff { days } => Message::QueueReasonHandedOff { days: *days },
            Self::Type(kind) => return excerpt(kind.as_str()).to_owned(),
            Self::Priority(LocalizationPriority::High) => Message::QueueReasonHigh,
            Self::Priority(LocalizationPriority::Medium) => Message::QueueReasonMedium,
            Self::Priority(LocalizationPriority::Low) => Message::QueueReasonLow,
            Self::Views(views) => Message::QueueReasonViews { views: usize::try_from(*views).unwrap_or(usize::MAX) },
        })
    }
}

impl LeftOutWhy {
    /// Renders why.
    pub fn text(&self, localizer: &Localizer) -> String {
        match self {
            Self::Unreadable(why) => unrecovered_text(why, localizer),
            Self::NotUtf8 => localizer.text(&Message::HandbackNotUtf8),
            Self::NeverFits(why) => localizer.text(&never_fits_message(why)),
            Self::Unsound { in_source, fault } => localizer.text(&unsound_message(*in_source, fault)),
            Self::Unfit(unfit) => unfit_text(unfit, localizer),
            Self::NotTranslatable => localizer.text(&Message::HandbackNotTranslatable),
            Self::TranslatedByHand => localizer.text(&Message::HandbackTranslatedByHand),
            Self::TooLong => localizer.text(&Message::QueueTooLong { limit: LONGEST_OUT }),
        }
    }
}

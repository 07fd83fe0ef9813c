//! Rules over damage: what of a translation differs from its base and no translator made.

use super::{Cause, Rule};
use crate::damage::DamageKind;
use crate::provenance::Record;
use crate::status::Pair;

impl Rule {
    /// Returns the rule that finds damage of a kind.
    pub fn of_damage(kind: DamageKind) -> Self {
        match kind {
            DamageKind::TranslatedIdentifier => Self::TranslatedIdentifier,
            DamageKind::SplitIdentifier => Self::SplitIdentifier,
            DamageKind::ChangedVersion => Self::ChangedVersion,
            DamageKind::EmptyLink => Self::EmptyLink,
            DamageKind::LostLink => Self::LostLink,
            DamageKind::LostImage => Self::LostImage,
            DamageKind::LostAlert => Self::LostAlert,
            DamageKind::BrokenEmphasis => Self::BrokenEmphasis,
            DamageKind::LeakedMarkup => Self::LeakedMarkup,
            DamageKind::BrokenPlaceholder => Self::BrokenPlaceholder,
            DamageKind::AlteredCode => Self::AlteredCode,
            DamageKind::ChangedNumber => Self::ChangedNumber,
            DamageKind::UntranslatedText => Self::UntranslatedText,
            DamageKind::ReplacementCharacter => Self::ReplacementCharacter,
            DamageKind::HeadingAnchor => Self::HeadingAnchor,
            DamageKind::WrongBase => Self::WrongBase,
            DamageKind::BrokenLink => Self::BrokenLink,
        }
    }

    /// Tells whether the rule finds what whoever translated did: damage, or other terms than the project's.
    pub fn is_of_words(self) -> bool {
        self.is_of_damage() || self == Self::Glossary
    }

    /// Tells whether the rule finds damage.
    pub fn is_of_damage(self) -> bool {
        DamageKind::ALL.into_iter().any(|kind| Self::of_damage(kind) == self)
    }
}

/// Finds what is damaged in a translation.
pub(super) fn of(pair: &Pair, record: Option<&Record>, find: &mut impl FnMut(Cause, Option<(u32, u32)>)) {
    for hit in pair.damage.iter().flat_map(|examined| &examined.hits) {
        let lines = match hit.kind {
            // The record is what is wrong.
            DamageKind::WrongBase => record.and_then(|record| record.lines).unwrap_or(hit.lines),
            _ => hit.lines,
        };
        let (base, translation) = (hit.base.clone(), hit.translation.clone());
        let has_repair = hit.repair.is_some();
        find(Cause::Damaged { kind: hit.kind, base, translation, has_repair }, Some(lines));
    }
}

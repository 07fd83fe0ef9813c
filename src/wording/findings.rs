//! What a finding says to a person.

use crate::base::text::{excerpt, range};
use crate::damage::DamageKind;
use crate::document::{NeverFits, front_matter};
use crate::drift::{DriftKind, Words};
use crate::glossary::TermBreach;
use crate::history::Unrecovered;
use crate::i18n::{Localizer, Message};
use crate::provenance::suppression::Flaw;
use crate::provenance::{ClaimKind, EditedTranslation, Key, LockFault, Unusable};
use crate::rules::{Cause, MessageFault, Staleness};
use crate::status::{Broken, InvalidReason};
use crate::tree::{BadRepository, Unreadable};

impl Cause {
    /// Renders what was found, and what to do where that is not plain.
    pub fn text(&self, localizer: &Localizer) -> String {
        let unreadable = |why: &Unreadable| unreadable_text(why, localizer);
        localizer.text(&match self {
            Self::Saved(saved) => return saved.text.clone(),
            Self::Stale(Staleness::Unexamined) => Message::FindingStale,
            Self::Stale(Staleness::Unknown(why)) => {
                return localizer.text(&Message::FindingStaleUnknown { why: &unrecovered_text(why, localizer) });
            }
            Self::Stale(Staleness::Known { kind, words }) => return stale_text(*kind, *words, localizer),
            Self::CommitMismatch => Message::FindingProvenanceMismatch,
            Self::Missing { renamed_from: Some((path, percent)), .. } => {
                Message::FindingMissingRenamed { path, percent: usize::from(*percent) }
            }
            Self::Missing { reusable, .. } => Message::FindingMissing { reusable: *reusable },
            Self::Orphaned { moved_to: Some(path), .. } => Message::FindingOrphanedMoved { path },
            Self::Orphaned { renamed_to: Some((path, percent)), .. } => {
                Message::FindingOrphanedRenamed { path, percent: usize::from(*percent) }
            }
            Self::Orphaned { redirected_to: Some(url), .. } => Message::FindingOrphanedRedirected { url },
            Self::Orphaned { .. } => Message::FindingOrphaned,
            Self::Untracked => Message::FindingUntracked,
            Self::Invalid(InvalidReason::Provenance(Unusable::Lock { file, fault })) => {
                return lock_text(file, fault, localizer);
            }
            Self::Invalid(InvalidReason::Saved { id }) => return id.clone(),
            Self::Invalid(InvalidReason::Provenance(unusable)) => unusable_message(unusable),
            Self::Invalid(InvalidReason::TranslationUnreadable(why)) => {
                return localizer.text(&Message::FindingTranslationUnreadable { why: &unreadable(why) });
            }
            Self::Invalid(InvalidReason::SourceUnreadable(why)) | Self::SourceUnreadable(why) => {
                return localizer.text(&Message::FindingSourceUnreadable { why: &unreadable(why) });
            }
            Self::NeverFits(NeverFits::NotUtf8 { line }) => Message::FindingSourceNotUtf8 { line: *line as usize },
            Self::NeverFits(NeverFits::NotYaml { syntax, line }) => {
                Message::FindingSourceNotYaml { language: syntax.name(), line: *line as usize }
            }
            Self::NeverFits(NeverFits::NotTable { syntax, line }) => {
                Message::FindingSourceNotTable { language: syntax.name(), line: *line as usize }
            }
            Self::NeverFits(NeverFits::NotFluent { line }) => Message::FindingSourceNotFluent { line: *line as usize },
            Self::NeverFits(NeverFits::StrayReturns { line }) => {
                Message::FindingSourceStrayReturns { line: *line as usize }
            }
            Self::WrongLocale { found, expected } => Message::FindingWrongLocale { found, expected },
            Self::Malformed { key, name: _, found } => malformed_message(*key, found),
            Self::FrontMatter { syntax, complaint, line, column } => Message::FindingFrontMatter {
                language: syntax.name(),
                line: *line as usize,
                column: *column as usize,
                complaint,
            },
            Self::CaseMismatch { source_path } => Message::FindingCaseMismatch { path: source_path },
            Self::Edited(edited) => return edited_text(edited, localizer),
            Self::OrphanedRecord { file } => Message::FindingOrphanedRecord { file },
            Self::Message(fault) => return message_text(fault, localizer),
            Self::Unlisted(why) => {
                return localizer.text(&Message::FindingUnlisted { why: &unreadable(why) });
            }
            Self::UnknownRule { name } => Message::FindingSuppressionUnknownRule { rule: excerpt(name) },
            Self::Unused { rule } => Message::FindingUnusedSuppression { rule: rule.id() },
            Self::Damaged { kind, base, translation, has_repair: _ } => damage_message(*kind, base, translation),
            Self::Term(TermBreach { term, wanted: Some(wanted), avoided: _ }) if wanted == term => {
                Message::FindingTermKept { term: excerpt(term) }
            }
            Self::Term(TermBreach { term, wanted: Some(wanted), avoided: _ }) => {
                Message::FindingTerm { term: excerpt(term), wanted: excerpt(wanted) }
            }
            Self::Term(TermBreach { term, wanted: None, avoided }) => {
                let avoided = avoided.as_deref().unwrap_or_default();
                Message::FindingTermAvoided { term: excerpt(term), avoided: excerpt(avoided) }
            }
            Self::Flawed(flaw) => match flaw {
                Flaw::NoReason => Message::FindingSuppressionNoReason,
                Flaw::Shape => Message::FindingSuppressionShape,
                Flaw::Unreadable => Message::FindingSuppressionUnreadable,
            },
            Self::Redirects(Broken::Unreadable(why)) => {
                return localizer.text(&Message::FindingRedirectsUnreadable { why: &unreadable(why) });
            }
            Self::Redirects(Broken::Json { complaint, line, column }) => {
                Message::FindingRedirectsJson { line: *line as usize, column: *column as usize, complaint }
            }
        })
    }
}

/// How many messages are named.
const NAMES: usize = 10;

/// Renders what is wrong with messages.
fn message_text(fault: &MessageFault, localizer: &Localizer) -> String {
    let list = |all: &[String]| all.join(", ");
    localizer.text(&match fault {
        MessageFault::Missing { names } => {
            let more = (names.len() > NAMES).then(|| String::from("…"));
            let names: Vec<String> = names.iter().take(NAMES).cloned().chain(more).collect();
            return localizer.text(&Message::FindingMessageMissing { names: &list(&names) });
        }
        MessageFault::Obsolete { name } => Message::FindingMessageObsolete { name: excerpt(name) },
        MessageFault::Duplicate { name } => Message::FindingMessageDuplicate { name: excerpt(name) },
        MessageFault::Invalid { complaint: Some(complaint) } => {
            Message::FindingMessageInvalid { complaint: excerpt(complaint) }
        }
        MessageFault::Invalid { complaint: None } => Message::FindingMessageTooDeep,
        MessageFault::UnknownReference { name, reference } => {
            Message::FindingReferenceUnknown { name: excerpt(name), reference: excerpt(reference) }
        }
        MessageFault::MissingReference { name, reference } => {
            Message::FindingReferenceMissing { name: excerpt(name), reference: excerpt(reference) }
        }
        MessageFault::Function { name, expected, found } => Message::FindingFunctionDifferent {
            name: excerpt(name),
            expected: excerpt(expected),
            found: excerpt(found),
        },
        MessageFault::MissingPlurals { name, categories } => {
            let categories = &list(categories);
            return localizer.text(&Message::FindingPluralsMissing { name: excerpt(name), categories });
        }
        MessageFault::ExtraPlurals { name, categories } => {
            let categories = &list(categories);
            return localizer.text(&Message::FindingPluralsExtra { name: excerpt(name), categories });
        }
        MessageFault::Number { name, expected, found } => {
            let (name, expected, found) = (excerpt(name), &list(expected), &list(found));
            return localizer.text(&match found.is_empty() {
                true => Message::FindingNumberMissing { name, expected },
                false => Message::FindingNumberDifferent { name, expected, found },
            });
        }
        MessageFault::Code { name, code } => Message::FindingCodeMissing { name: excerpt(name), code: excerpt(code) },
    })
}

/// Says what is damaged.
fn damage_message<'a>(kind: DamageKind, base: &'a str, translation: &'a str) -> Message<'a> {
    let (base, translation) = (excerpt(base), excerpt(translation));
    match kind {
        DamageKind::TranslatedIdentifier => Message::FindingTranslatedIdentifier { base, translation },
        DamageKind::SplitIdentifier => Message::FindingSplitIdentifier { base, translation },
        DamageKind::ChangedVersion => Message::FindingChangedVersion { base, translation },
        DamageKind::EmptyLink => Message::FindingEmptyLink { base, translation },
        DamageKind::LostLink => Message::FindingLostLink { base, translation },
        DamageKind::LostImage => Message::FindingLostImage { base, translation },
        DamageKind::LostAlert => Message::FindingLostAlert { base, translation },
        DamageKind::BrokenEmphasis => Message::FindingBrokenEmphasis { base, translation },
        DamageKind::LeakedMarkup => Message::FindingLeakedMarkup { base, translation },
        DamageKind::BrokenPlaceholder => Message::FindingBrokenPlaceholder { base, translation },
        DamageKind::AlteredCode => Message::FindingAlteredCode { base, translation },
        DamageKind::ChangedNumber => Message::FindingChangedNumber { base, translation },
        DamageKind::UntranslatedText => Message::FindingUntranslatedText { base, translation },
        DamageKind::ReplacementCharacter => Message::FindingReplacementCharacter { base, translation },
        // A link within a page has no blanks, a heading has.
        DamageKind::HeadingAnchor if base.starts_with('#') && !base.contains(' ') => {
            Message::FindingHeadingAnchorLink { base, translation }
        }
        DamageKind::HeadingAnchor => Message::FindingHeadingAnchor { base, translation },
        DamageKind::WrongBase => Message::FindingWrongBase { base, translation },
        DamageKind::BrokenLink => Message::FindingBrokenLink { base, translation },
    }
}

/// Renders what changed in a source, with the words in formatting apart from those to review.
fn stale_text(kind: DriftKind, words: Words, localizer: &Localizer) -> String {
    let text = localizer.text(&match kind {
        DriftKind::Text => Message::FindingStaleText { changed: words.changed, total: words.total },
        DriftKind::Code => Message::FindingStaleCode,
        DriftKind::Links => Message::FindingStaleLinks,
        DriftKind::Formatting => Message::FindingStaleFormatting,
        DriftKind::Metadata => Message::FindingStaleMetadata,
        DriftKind::Cosmetic => Message::FindingStaleCosmetic,
    });
    match formatting_text(words, localizer) {
        Some(words) => localizer.text(&Message::FindingStaleWithFormatting { text: &text, words: &words }),
        None => text,
    }
}

/// Renders the words of which only the formatting changed; `None` where there are none.
pub(crate) fn formatting_text(words: Words, localizer: &Localizer) -> Option<String> {
    (words.formatting > 0).then(|| localizer.text(&Message::ReportFormatting { formatting: words.formatting }))
}

fn unusable_message(unusable: &Unusable) -> Message<'_> {
    match unusable {
        Unusable::MalformedHash { found, .. } => {
            Message::FindingMalformedHash { found: excerpt(found), digits: found.chars().count() }
        }
        Unusable::ContradictoryHash { first, second, .. } => {
            Message::FindingContradictoryHash { first: excerpt(first), second: excerpt(second) }
        }
        Unusable::NotAClaim { kind, found, .. } => {
            let found = excerpt(found);
            match kind {
                ClaimKind::Commit => Message::FindingNotACommit { found },
                ClaimKind::Digest(digest) => {
                    Message::FindingNotADigest { found, kind: kind.id(), digits: digest.digits() }
                }
                ClaimKind::Date => Message::FindingNotADate { found },
            }
        }
        Unusable::NoHash { .. } => Message::FindingNoHash,
        Unusable::FrontMatterUnclosed { .. } => Message::FindingFrontMatterUnclosed,
        Unusable::Utf16 => Message::FindingUtf16,
        Unusable::Lock { file, fault } => lock_message(file, fault),
        Unusable::FrontMatterTooLarge => Message::FindingFrontMatterTooLarge { limit: front_matter::MAX_BYTES },
    }
}

/// Renders why the file that holds a record cannot be used.
fn lock_text(file: &str, fault: &LockFault, localizer: &Localizer) -> String {
    match fault {
        LockFault::Unreadable(why) => {
            localizer.text(&Message::FindingLockUnreadable { file, why: &unreadable_text(why, localizer) })
        }
        fault => localizer.text(&lock_message(file, fault)),
    }
}

fn lock_message<'a>(file: &'a str, fault: &'a LockFault) -> Message<'a> {
    match fault {
        LockFault::Unreadable(why) => Message::FindingLockUnreadable { file, why: why.id() },
        LockFault::TooLarge { limit } => {
            Message::FindingLockTooLarge { file, limit: usize::try_from(*limit).unwrap_or(usize::MAX) }
        }
        LockFault::Json { complaint, line } => {
            Message::FindingLockJson { file, line: *line, complaint: excerpt(complaint) }
        }
        LockFault::Schema { found } => Message::FindingLockSchema { file, found: excerpt(found) },
    }
}

/// How many places of an edit are named.
const PLACES: usize = 5;

/// Renders what of a translation changed after its record was made.
fn edited_text(edited: &EditedTranslation, localizer: &Localizer) -> String {
    if edited.lines.is_empty() {
        return localizer.text(&Message::FindingEditedGone { blocks: edited.gone });
    }
    let named = edited.lines.iter().take(PLACES).map(|lines| range(*lines));
    let more = (edited.lines.len() > PLACES).then(|| String::from("…"));
    let lines = named.chain(more).collect::<Vec<_>>().join(", ");
    let count = edited.lines.iter().map(|(first, last)| (last + 1).saturating_sub(*first) as usize).sum();
    localizer.text(&Message::FindingEdited { count, lines: &lines })
}

fn malformed_message(key: Key, found: &str) -> Message<'_> {
    let found = excerpt(found);
    match key {
        Key::Hash => Message::FindingMalformedHash { found, digits: found.chars().count() },
        Key::Commit => Message::FindingMalformedCommit { found },
        Key::TranslationType => Message::FindingMalformedTranslationType { found },
        Key::ContentLocale => Message::FindingMalformedContentLocale { found },
        Key::LastHandoff => Message::FindingMalformedLastHandoff { found },
        Key::FileId => Message::FindingMalformedFileId { found },
    }
}

/// Renders why it is unknown what changed, as the end of a sentence.
pub fn unrecovered_text(why: &Unrecovered, localizer: &Localizer) -> String {
    localizer.text(&match why {
        Unrecovered::NoRepository => Message::UnknownNoRepository,
        Unrecovered::ShallowClone => Message::UnknownShallowClone,
        Unrecovered::PartialClone => Message::UnknownPartialClone,
        Unrecovered::Repository(why) => return bad_repository_text(why, localizer),
        Unrecovered::CommitNotFound => Message::UnknownCommitNotFound,
        Unrecovered::NotInCommit => Message::UnknownNotInCommit,
        Unrecovered::NoVersionMatches => Message::UnknownNoVersionMatches,
        Unrecovered::Unreadable { complaint } => Message::UnknownRepositoryUnreadable { complaint: excerpt(complaint) },
        Unrecovered::TooLarge => Message::UnknownTooLarge,
        Unrecovered::DocumentUnreadable { why } => return unreadable_text(why, localizer),
    })
}

/// Renders why a repository cannot be opened, as the end of a sentence.
pub(crate) fn bad_repository_text(why: &BadRepository, localizer: &Localizer) -> String {
    localizer.text(&match why {
        BadRepository::BrokenAlternates { path } => Message::UnknownBrokenAlternates { path },
        BadRepository::Refused { complaint } => Message::UnknownRepositoryUnreadable { complaint: excerpt(complaint) },
    })
}

/// Renders why something cannot be read, as the end of a sentence.
pub fn unreadable_text(why: &Unreadable, localizer: &Localizer) -> String {
    localizer.text(&match why {
        Unreadable::NotFound => Message::UnreadableNotFound,
        Unreadable::Denied => Message::UnreadableDenied,
        Unreadable::NotADirectory => Message::UnreadableNotADirectory,
        Unreadable::Symlink => Message::UnreadableSymlink,
        Unreadable::NonUtf8Name => Message::UnreadableNonUtf8Name,
        Unreadable::SpecialFile => Message::UnreadableSpecialFile,
        Unreadable::PartialClone => Message::UnreadablePartialClone,
        Unreadable::System(words) => return words.clone(),
    })
}

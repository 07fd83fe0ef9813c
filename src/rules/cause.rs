//! What rules find.

use super::identity::{Identity, short};
use super::messages::MessageFault;
use super::{Finding, Level, Rule, Standing};
use crate::base::locale::Locale;
use crate::base::text::hex;
use crate::damage::DamageKind;
use crate::document::{EntrySyntax, NeverFits};
use crate::drift::{Assessment, DriftKind, Words};
use crate::glossary::TermBreach;
use crate::history::Unrecovered;
use crate::provenance::suppression::Flaw;
use crate::provenance::{EditedTranslation, Key, Unusable};
use crate::status::{Broken, InvalidReason, Pair, Status};
use crate::tree::Unreadable;

/// How stale a translation is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Staleness {
    /// What changed was not looked at.
    Unexamined,
    /// What changed is unknown.
    Unknown(Unrecovered),
    /// The strongest change, and how much there is to review.
    Known {
        /// The kind of the strongest change.
        kind: DriftKind,
        /// The words of the source.
        words: Words,
    },
}

impl Staleness {
    pub(super) fn of(assessment: Option<&Assessment>) -> Self {
        match assessment.map(|assessment| &assessment.drift) {
            None => Self::Unexamined,
            Some(Err(why)) => Self::Unknown(why.clone()),
            Some(Ok(drift)) => Self::Known { kind: drift.kind, words: drift.words },
        }
    }
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// See [`Status::Stale`].
    Stale(Staleness),
    /// See [`Status::Missing`]; the number of reusable translations.
    Missing {
        /// How many translations there are of the same content.
        reusable: usize,
        /// The orphaned translation whose source was renamed to this document, and how much of the
        /// larger one its base and this share, in percent.
        renamed_from: Option<(String, u8)>,
    },
    /// See [`Status::Orphaned`].
    Orphaned {
        /// The first of the source paths that hold the content now.
        moved_to: Option<String>,
        /// The source document that its source was renamed to and edited in, and how much of the
        /// larger one the two share, in percent.
        renamed_to: Option<(String, u8)>,
        /// Where the page is redirected to.
        redirected_to: Option<String>,
    },
    /// See [`Status::Untracked`].
    Untracked,
    /// See [`Status::Invalid`].
    Invalid(InvalidReason),
    /// A source document that cannot be read.
    SourceUnreadable(Unreadable),
    /// A source document that no translation can be written for.
    NeverFits(NeverFits),
    /// The document at the recorded commit has another hash than the recorded one.
    CommitMismatch,
    /// `ms.contentlocale` is not the locale of the tree.
    WrongLocale {
        /// What is recorded.
        found: Locale,
        /// The locale of the tree.
        expected: Locale,
    },
    /// A value that is not what its key demands.
    Malformed {
        /// The key.
        key: Key,
        /// Its name in the scheme.
        name: String,
        /// What stands there.
        found: String,
    },
    /// A YAML parser refuses the front matter.
    FrontMatter {
        /// The language that it should be.
        syntax: EntrySyntax,
        /// The parser's own words.
        complaint: String,
        /// The 1-based line of the document.
        line: u32,
        /// The 1-based column.
        column: u32,
    },
    /// The paths differ in case.
    CaseMismatch {
        /// The path of the source document.
        source_path: String,
    },
    /// The translation is not what it was when its record was made.
    Edited(EditedTranslation),
    /// A record belongs to no translation.
    OrphanedRecord {
        /// The file that holds it.
        file: String,
    },
    /// Something is wrong with messages.
    Message(MessageFault),
    /// A path was passed over.
    Unlisted(Unreadable),
    /// A redirection file cannot be used.
    Redirects(Broken),
    /// A suppression cannot be used.
    Flawed(Flaw),
    /// A suppression names a rule that does not exist.
    UnknownRule {
        /// The name.
        name: String,
    },
    /// The translation has damage that its base has not.
    Damaged {
        /// What is damaged.
        kind: DamageKind,
        /// What the base says.
        base: String,
        /// What the translation says.
        translation: String,
        /// Whether it can be put right without a translator.
        has_repair: bool,
    },
    /// The translation has other words for a term than the project.
    Term(TermBreach),
    /// A suppression suppresses nothing.
    Unused {
        /// The rule that it names.
        rule: Rule,
    },
    /// What a saved report says.
    Saved(Box<SavedCause>),
}

/// What a saved report says of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedCause {
    /// The rule that found it.
    pub rule: Rule,
    /// The status that it is about, if it is about one.
    pub status: Option<Status>,
    /// The words of the source, of a stale document of which that is known.
    pub words: Option<Words>,
    /// What both sides say, where the translation is damaged.
    pub damage: Option<SavedDamage>,
    /// What it says to a person, in the language of the run.
    pub text: String,
    /// What tells it from every other finding; empty where the report does not say.
    pub fingerprint: String,
}

/// What both sides say, as a saved report has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedDamage {
    /// What the base says.
    pub base: String,
    /// What the translation says.
    pub translation: String,
    /// Whether it can be put right without a translator.
    pub has_repair: bool,
}

/// What both sides say, where a translation is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundDamage<'a> {
    /// What the base says.
    pub base: &'a str,
    /// What the translation says.
    pub translation: &'a str,
    /// Whether it can be put right without a translator.
    pub has_repair: bool,
}

impl Cause {
    /// Returns the rule that finds it.
    pub fn rule(&self) -> Rule {
        match self {
            Self::Stale(_) => Rule::StaleTranslation,
            Self::Missing { .. } => Rule::MissingTranslation,
            Self::Orphaned { .. } => Rule::OrphanedTranslation,
            Self::Untracked => Rule::UntrackedTranslation,
            Self::Invalid(InvalidReason::Provenance(_) | InvalidReason::Saved { .. }) => Rule::InvalidProvenance,
            Self::Invalid(InvalidReason::TranslationUnreadable(_) | InvalidReason::SourceUnreadable(_))
            | Self::SourceUnreadable(_) => Rule::UnreadableDocument,
            Self::CommitMismatch => Rule::ProvenanceMismatch,
            Self::WrongLocale { .. } => Rule::WrongLocale,
            Self::Malformed { .. } => Rule::MalformedProvenance,
            Self::FrontMatter { .. } | Self::NeverFits(NeverFits::NotYaml { .. }) => Rule::UnreadableFrontMatter,
            Self::NeverFits(NeverFits::NotFluent { .. }) => Rule::InvalidMessage,
            Self::NeverFits(
                NeverFits::NotUtf8 { .. } | NeverFits::NotTable { .. } | NeverFits::StrayReturns { .. },
            ) => Rule::UnreadableDocument,
            Self::CaseMismatch { .. } => Rule::PathCaseMismatch,
            Self::Edited(_) => Rule::EditedTranslation,
            Self::OrphanedRecord { .. } => Rule::OrphanedRecord,
            Self::Message(fault) => match fault {
                MessageFault::Missing { .. } => Rule::MissingMessage,
                MessageFault::Obsolete { .. } => Rule::ObsoleteMessage,
                MessageFault::Duplicate { .. } => Rule::DuplicateMessage,
                MessageFault::Invalid { .. } => Rule::InvalidMessage,
                MessageFault::UnknownReference { .. } => Rule::UnknownReference,
                MessageFault::MissingReference { .. } => Rule::MissingReference,
                MessageFault::Function { .. } => Rule::DifferentFunction,
                MessageFault::MissingPlurals { .. } | MessageFault::ExtraPlurals { .. } => Rule::PluralCategories,
                MessageFault::Number { .. } => Rule::DifferentNumber,
                MessageFault::Code { .. } => Rule::MissingCode,
            },
            Self::Unlisted(_) => Rule::UnlistedPath,
            Self::Redirects(_) => Rule::BrokenRedirection,
            Self::Flawed(_) | Self::UnknownRule { .. } => Rule::MalformedSuppression,
            Self::Unused { .. } => Rule::UnusedSuppression,
            Self::Damaged { kind, .. } => Rule::of_damage(*kind),
            Self::Term(_) => Rule::Glossary,
            Self::Saved(saved) => saved.rule,
        }
    }

    /// Returns the words of the source, of a stale document of which that is known.
    pub fn words(&self) -> Option<Words> {
        match self {
            Self::Stale(Staleness::Known { words, .. }) => Some(*words),
            Self::Saved(saved) => saved.words,
            _ => None,
        }
    }

    /// Returns what both sides say, where the translation is damaged.
    pub fn damage(&self) -> Option<FoundDamage<'_>> {
        match self {
            Self::Damaged { base, translation, has_repair, .. } => {
                Some(FoundDamage { base, translation, has_repair: *has_repair })
            }
            Self::Saved(saved) => {
                let SavedDamage { base, translation, has_repair } = saved.damage.as_ref()?;
                Some(FoundDamage { base, translation, has_repair: *has_repair })
            }
            _ => None,
        }
    }

    /// Returns the status that the finding is about; `None` where it is about something else.
    pub fn status(&self) -> Option<Status> {
        match self {
            Self::Stale(_) => Some(Status::Stale),
            Self::Missing { .. } => Some(Status::Missing),
            Self::Orphaned { .. } => Some(Status::Orphaned),
            Self::Untracked => Some(Status::Untracked),
            Self::Invalid(_) => Some(Status::Invalid),
            Self::Saved(saved) => saved.status,
            _ => None,
        }
    }

    /// Returns the level of what was found where the configuration is silent.
    ///
    /// That is the level of the rule, but for changes of the source that leave nothing wrong in
    /// the translation, and for sources whose status is known all the same: those warn. What is unknown weighs as if it were text.
    pub fn default_level(&self) -> Level {
        match self {
            Self::Stale(Staleness::Known {
                kind: DriftKind::Cosmetic | DriftKind::Metadata | DriftKind::Formatting,
                ..
            }) => Level::Warn,
            Self::NeverFits(_) => Level::Warn,
            _ => self.rule().default_level(),
        }
    }

    /// Returns the identity of a finding about a document.
    ///
    /// Every cause says here what it is told apart by; a new one has to.
    pub(crate) fn identity(&self, pair: Option<&Pair>) -> Identity {
        let provenance = pair.and_then(|pair| pair.provenance.as_ref());
        let hash = || provenance.and_then(|provenance| provenance.hash).map(|hash| hash.to_string());
        let source_hash = || pair.and_then(|pair| pair.source_id).map(|hash| hex(&hash));
        let detail = |detail: &str| Some(short(detail));
        match self {
            Self::Stale(_) => Identity { hash: hash(), source_hash: source_hash(), detail: None },
            Self::Missing { .. } | Self::Untracked => Identity::default(),
            // Another edit of the same translation is the same thing to act on.
            Self::Edited(_) => Identity { hash: hash(), ..Identity::default() },
            Self::OrphanedRecord { file } => Identity { detail: detail(file), ..Identity::default() },
            Self::Orphaned { .. } => Identity { hash: hash(), ..Identity::default() },
            Self::Invalid(reason) => {
                Identity { hash: hash(), source_hash: None, detail: detail(&reason_detail(reason)) }
            }
            Self::SourceUnreadable(why) | Self::Unlisted(why) => {
                Identity { detail: detail(why.id()), ..Identity::default() }
            }
            Self::Message(fault) => Identity { detail: detail(&fault.detail()), ..Identity::default() },
            Self::NeverFits(why) => Identity { detail: detail(why.id()), ..Identity::default() },
            Self::CommitMismatch => {
                let commit = provenance.and_then(|provenance| provenance.commit.as_ref());
                Identity { hash: hash(), source_hash: None, detail: commit.map(ToString::to_string) }
            }
            Self::WrongLocale { found, expected: _ } => {
                Identity { detail: detail(&found.to_string()), ..Identity::default() }
            }
            Self::Malformed { key: _, name, found } => {
                Identity { detail: detail(&format!("{name}: {found}")), ..Identity::default() }
            }
            Self::FrontMatter { complaint, syntax: _, line: _, column: _ } => {
                // The parser may name places in its words.
                Identity { detail: detail(&complaint.replace(|c: char| c.is_ascii_digit(), "")), ..Identity::default() }
            }
            Self::CaseMismatch { source_path } => Identity { detail: detail(source_path), ..Identity::default() },
            Self::Redirects(Broken::Unreadable(why)) => Identity { detail: detail(why.id()), ..Identity::default() },
            Self::Redirects(Broken::Json { complaint, line: _, column: _ }) => {
                Identity { detail: detail(complaint), ..Identity::default() }
            }
            Self::Flawed(flaw) => Identity { detail: detail(&flaw_detail(flaw)), ..Identity::default() },
            Self::UnknownRule { name } => {
                Identity { detail: detail(&format!("unknown-rule: {name}")), ..Identity::default() }
            }
            Self::Unused { rule } => Identity { detail: detail(rule.id()), ..Identity::default() },
            // Where it stands, and what else there is, makes no difference.
            Self::Damaged { kind: _, base, translation, has_repair: _ } => {
                Identity { detail: detail(&format!("{base:?} {translation:?}")), ..Identity::default() }
            }
            Self::Saved(saved) => Identity { detail: detail(&saved.fingerprint), ..Identity::default() },
            Self::Term(TermBreach { term, wanted, avoided }) => {
                Identity { detail: detail(&format!("{term:?} {wanted:?} {avoided:?}")), ..Identity::default() }
            }
        }
    }

    /// Makes a finding of it.
    pub(crate) fn found(self, locale: Option<&Locale>, path: &str, lines: Option<(u32, u32)>) -> Finding {
        Finding {
            rule: self.rule(),
            level: self.default_level(),
            path: path.to_owned(),
            locale: locale.cloned(),
            lines,
            standing: Standing::Open,
            cause: self,
            number: 0,
        }
    }
}

fn reason_detail(reason: &InvalidReason) -> String {
    let id = reason.id();
    match reason {
        InvalidReason::Provenance(Unusable::MalformedHash { found, line: _ } | Unusable::NotAClaim { found, .. }) => {
            format!("{id}: {found}")
        }
        InvalidReason::Provenance(Unusable::ContradictoryHash { first, second, line: _ }) => {
            format!("{id}: {first} {second}")
        }
        InvalidReason::Provenance(
            Unusable::NoHash { line: _ }
            | Unusable::FrontMatterTooLarge
            | Unusable::FrontMatterUnclosed { line: _ }
            | Unusable::Utf16,
        ) => id.to_owned(),
        InvalidReason::Provenance(Unusable::Lock { file: _, fault }) => format!("{id}: {}", fault.id()),
        InvalidReason::TranslationUnreadable(why) | InvalidReason::SourceUnreadable(why) => {
            format!("{id}: {}", why.id())
        }
        InvalidReason::Saved { id } => id.clone(),
    }
}

fn flaw_detail(flaw: &Flaw) -> String {
    match flaw {
        Flaw::NoReason => "no-reason".to_owned(),
        Flaw::Shape => "shape".to_owned(),
        Flaw::Unreadable => "unreadable".to_owned(),
    }
}

//! Findings: what there is to act on, from named rules with a level.

mod documents;
mod identity;
mod standing;
mod text;
mod trees;

pub use documents::of_locale;
pub(crate) use identity::differ_in_lines_only;
pub use identity::{Identity, number};
pub use standing::Standing;
pub(crate) use text::{bad_repository_text, excerpt};
pub use text::{unreadable_text, unrecovered_text};
pub use trees::{of_listing, of_redirects};

use std::fmt;

use crate::drift::{Assessment, DriftKind, Words};
use crate::history::Unrecovered;
use crate::i18n::Message;
use crate::locale::Locale;
use crate::provenance::Key;
use crate::status::{Broken, Reason, Status};
use crate::suppression::Flaw;
use crate::tree::Unreadable;

/// A named rule. Its page in `locales/en-US/rules` explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The provenance of a translation cannot be used.
    InvalidProvenance,
    /// A document cannot be read.
    UnreadableDocument,
    /// The source changed after the translation was made.
    StaleTranslation,
    /// A source document has no translation.
    MissingTranslation,
    /// The source of a translation is gone.
    OrphanedTranslation,
    /// A translation has no provenance.
    UntrackedTranslation,
    /// A translation says that it is in another language than its tree.
    WrongLocale,
    /// The recorded commit holds another source than the recorded hash.
    ProvenanceMismatch,
    /// A value of the provenance other than the hash is malformed.
    MalformedProvenance,
    /// YAML refuses the front matter.
    UnreadableFrontMatter,
    /// The paths of a translation and its source differ in case.
    PathCaseMismatch,
    /// A path was passed over that may hold documents.
    UnlistedPath,
    /// The source's redirection file cannot be used.
    BrokenRedirection,
    /// A suppression in a translation cannot be used.
    MalformedSuppression,
    /// A suppression in a translation suppresses nothing.
    UnusedSuppression,
}

impl Rule {
    /// Every rule, the gravest first.
    pub const ALL: [Self; 15] = [
        Self::InvalidProvenance,
        Self::UnreadableDocument,
        Self::StaleTranslation,
        Self::MissingTranslation,
        Self::OrphanedTranslation,
        Self::UntrackedTranslation,
        Self::WrongLocale,
        Self::ProvenanceMismatch,
        Self::MalformedProvenance,
        Self::UnreadableFrontMatter,
        Self::PathCaseMismatch,
        Self::UnlistedPath,
        Self::BrokenRedirection,
        Self::MalformedSuppression,
        Self::UnusedSuppression,
    ];

    /// Returns the name under which configuration and machine formats know the rule.
    pub fn id(self) -> &'static str {
        match self {
            Self::InvalidProvenance => "invalid-provenance",
            Self::UnreadableDocument => "unreadable-document",
            Self::StaleTranslation => "stale-translation",
            Self::MissingTranslation => "missing-translation",
            Self::OrphanedTranslation => "orphaned-translation",
            Self::UntrackedTranslation => "untracked-translation",
            Self::WrongLocale => "wrong-locale",
            Self::ProvenanceMismatch => "provenance-mismatch",
            Self::MalformedProvenance => "malformed-provenance",
            Self::UnreadableFrontMatter => "unreadable-front-matter",
            Self::PathCaseMismatch => "path-case-mismatch",
            Self::UnlistedPath => "unlisted-path",
            Self::BrokenRedirection => "broken-redirection",
            Self::MalformedSuppression => "malformed-suppression",
            Self::UnusedSuppression => "unused-suppression",
        }
    }

    /// Returns the rule with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }

    /// Returns the level of the rule's findings where the configuration is silent.
    pub fn default_level(self) -> Level {
        match self {
            Self::InvalidProvenance | Self::UnreadableDocument | Self::StaleTranslation | Self::MissingTranslation => {
                Level::Error
            }
            Self::OrphanedTranslation
            | Self::UntrackedTranslation
            | Self::WrongLocale
            | Self::ProvenanceMismatch
            | Self::MalformedProvenance
            | Self::UnreadableFrontMatter
            | Self::PathCaseMismatch
            | Self::UnlistedPath
            | Self::BrokenRedirection
            | Self::MalformedSuppression
            | Self::UnusedSuppression => Level::Warn,
        }
    }

    /// Returns what the rule is about, in a sentence.
    pub fn summary(self) -> Message<'static> {
        match self {
            Self::InvalidProvenance => Message::RuleInvalidProvenance,
            Self::UnreadableDocument => Message::RuleUnreadableDocument,
            Self::StaleTranslation => Message::RuleStaleTranslation,
            Self::MissingTranslation => Message::RuleMissingTranslation,
            Self::OrphanedTranslation => Message::RuleOrphanedTranslation,
            Self::UntrackedTranslation => Message::RuleUntrackedTranslation,
            Self::WrongLocale => Message::RuleWrongLocale,
            Self::ProvenanceMismatch => Message::RuleProvenanceMismatch,
            Self::MalformedProvenance => Message::RuleMalformedProvenance,
            Self::UnreadableFrontMatter => Message::RuleUnreadableFrontMatter,
            Self::PathCaseMismatch => Message::RulePathCaseMismatch,
            Self::UnlistedPath => Message::RuleUnlistedPath,
            Self::BrokenRedirection => Message::RuleBrokenRedirection,
            Self::MalformedSuppression => Message::RuleMalformedSuppression,
            Self::UnusedSuppression => Message::RuleUnusedSuppression,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It is not reported.
    Off,
    /// It is reported.
    Warn,
    /// It is reported, and the gate denies it.
    Error,
}

impl Level {
    /// Every level, the lightest first.
    pub const ALL: [Self; 3] = [Self::Off, Self::Warn, Self::Error];

    /// Returns the name that configuration and machine formats carry.
    pub fn id(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Warn => "warn",
            Self::Error => "error",
        }
    }
}

/// One thing to act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// Its level: that of what was found, until the gate sets that of this run.
    pub level: Level,
    /// The path below the root of the locale, or of the source where `locale` is `None`.
    pub path: String,
    /// The locale whose tree it is in.
    pub locale: Option<Locale>,
    /// The first and the last line it is about, 1-based and inclusive.
    pub lines: Option<(u32, u32)>,
    /// Whether somebody decided not to act on it.
    pub standing: Standing,
    /// What was found.
    pub cause: Cause,
    /// How many findings before it nothing but their lines tells from it.
    pub number: u32,
}

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
    fn of(assessment: Option<&Assessment>) -> Self {
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
    },
    /// See [`Status::Orphaned`].
    Orphaned {
        /// The first of the source paths that hold the content now.
        moved_to: Option<String>,
        /// Where the page is redirected to.
        redirected_to: Option<String>,
    },
    /// See [`Status::Untracked`].
    Untracked,
    /// See [`Status::Invalid`].
    Invalid(Reason),
    /// A source document that cannot be read.
    SourceUnreadable(Unreadable),
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
        /// What stands there.
        found: String,
    },
    /// A YAML parser refuses the front matter.
    FrontMatter {
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
    /// A path was passed over.
    Unlisted(Unreadable),
    /// A redirection file cannot be used.
    Redirects(Broken),
    /// A suppression cannot be used.
    Flawed(Flaw),
    /// A suppression suppresses nothing.
    Unused {
        /// The rule that it names.
        rule: Rule,
    },
}

impl Cause {
    fn rule(&self) -> Rule {
        match self {
            Self::Stale(_) => Rule::StaleTranslation,
            Self::Missing { .. } => Rule::MissingTranslation,
            Self::Orphaned { .. } => Rule::OrphanedTranslation,
            Self::Untracked => Rule::UntrackedTranslation,
            Self::Invalid(Reason::Provenance(_)) => Rule::InvalidProvenance,
            Self::Invalid(Reason::TranslationUnreadable(_) | Reason::SourceUnreadable(_))
            | Self::SourceUnreadable(_) => Rule::UnreadableDocument,
            Self::CommitMismatch => Rule::ProvenanceMismatch,
            Self::WrongLocale { .. } => Rule::WrongLocale,
            Self::Malformed { .. } => Rule::MalformedProvenance,
            Self::FrontMatter { .. } => Rule::UnreadableFrontMatter,
            Self::CaseMismatch { .. } => Rule::PathCaseMismatch,
            Self::Unlisted(_) => Rule::UnlistedPath,
            Self::Redirects(_) => Rule::BrokenRedirection,
            Self::Flawed(_) => Rule::MalformedSuppression,
            Self::Unused { .. } => Rule::UnusedSuppression,
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
            _ => None,
        }
    }

    /// Returns the level of what was found where the configuration is silent.
    ///
    /// That is the level of the rule, but for changes of the source that leave nothing wrong in
    /// the translation: those warn. What is unknown weighs as if it were text.
    pub fn default_level(&self) -> Level {
        match self {
            Self::Stale(Staleness::Known { kind: DriftKind::Cosmetic | DriftKind::Metadata, .. }) => Level::Warn,
            _ => self.rule().default_level(),
        }
    }

    /// Makes a finding of it.
    fn found(self, locale: Option<&Locale>, path: &str, lines: Option<(u32, u32)>) -> Finding {
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

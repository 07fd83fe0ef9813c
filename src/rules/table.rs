//! The table of rules: each with its name, its level where the configuration is silent, and the
//! message that sums it up.
//!
//! A rule is a line here, a [`Cause`](super::Cause), its logic in the file of its family, and its
//! texts: a page in `locales/en-US/rules` of the same name, and what a finding says.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Level;
use crate::i18n::Message;

/// Makes the enum of rules of the table, and what each line says of its rule.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $level:ident, $summary:ident;)*) => {
        /// A named rule. Its page in `locales/en-US/rules` explains it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[$doc])* $name,)*
        }

        impl Rule {
            /// Every rule, the gravest first.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];

            /// Returns the name under which configuration and machine formats know the rule.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// Returns the level of the rule's findings where the configuration is silent.
            pub fn default_level(self) -> Level {
                match self {
                    $(Self::$name => Level::$level,)*
                }
            }

            /// Returns what the rule is about, in a sentence.
            pub fn summary(self) -> Message<'static> {
                match self {
                    $(Self::$name => Message::$summary,)*
                }
            }
        }
    };
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| serde::de::Error::custom(format_args!("there is no rule `{id}`")))
    }
}

rules! {
    /// The provenance of a translation cannot be used.
    InvalidProvenance = "invalid-provenance", Error, RuleInvalidProvenance;
    /// A document cannot be read.
    UnreadableDocument = "unreadable-document", Error, RuleUnreadableDocument;
    /// The source changed after the translation was made.
    StaleTranslation = "stale-translation", Error, RuleStaleTranslation;
    /// A source document has no translation.
    MissingTranslation = "missing-translation", Error, RuleMissingTranslation;
    /// A message is not valid Fluent.
    InvalidMessage = "invalid-message", Error, RuleInvalidMessage;
    /// A message of the source is not in the translation.
    MissingMessage = "missing-message", Error, RuleMissingMessage;
    /// A message uses a variable, term or message that its source does not.
    UnknownReference = "unknown-reference", Error, RuleUnknownReference;
    /// The source of a translation is gone.
    OrphanedTranslation = "orphaned-translation", Warn, RuleOrphanedTranslation;
    /// A translation has no provenance.
    UntrackedTranslation = "untracked-translation", Warn, RuleUntrackedTranslation;
    /// A translation says that it is in another language than its tree.
    WrongLocale = "wrong-locale", Warn, RuleWrongLocale;
    /// The recorded commit holds another source than the recorded hash.
    ProvenanceMismatch = "provenance-mismatch", Warn, RuleProvenanceMismatch;
    /// A value of the provenance other than the hash is malformed.
    MalformedProvenance = "malformed-provenance", Warn, RuleMalformedProvenance;
    /// YAML refuses the front matter.
    UnreadableFrontMatter = "unreadable-front-matter", Warn, RuleUnreadableFrontMatter;
    /// The paths of a translation and its source differ in case.
    PathCaseMismatch = "path-case-mismatch", Warn, RulePathCaseMismatch;
    /// A path was passed over that may hold documents.
    UnlistedPath = "unlisted-path", Warn, RuleUnlistedPath;
    /// The source's redirection file cannot be used.
    BrokenRedirection = "broken-redirection", Warn, RuleBrokenRedirection;
    /// A suppression in a translation cannot be used.
    MalformedSuppression = "malformed-suppression", Warn, RuleMalformedSuppression;
    /// A suppression in a translation suppresses nothing.
    UnusedSuppression = "unused-suppression", Warn, RuleUnusedSuppression;
    /// A translation changed after its record was made.
    EditedTranslation = "edited-translation", Warn, RuleEditedTranslation;
    /// A record belongs to no translation.
    OrphanedRecord = "orphaned-record", Warn, RuleOrphanedRecord;
    /// A message does not show a variable, term or message that its source shows.
    MissingReference = "missing-reference", Warn, RuleMissingReference;
    /// A message calls a function otherwise than its source.
    DifferentFunction = "different-function", Warn, RuleDifferentFunction;
    /// A message has other plural categories than its language.
    PluralCategories = "plural-categories", Warn, RulePluralCategories;
    /// The numbers in a message differ from those in its source.
    DifferentNumber = "different-number", Warn, RuleDifferentNumber;
    /// A message lacks a command, option, file name or address of its source.
    MissingCode = "missing-code", Warn, RuleMissingCode;
    /// A message is defined more than once.
    DuplicateMessage = "duplicate-message", Warn, RuleDuplicateMessage;
    /// A message of the translation is not in the source.
    ObsoleteMessage = "obsolete-message", Warn, RuleObsoleteMessage;
    /// A name for machines was translated.
    TranslatedIdentifier = "translated-identifier", Warn, RuleTranslatedIdentifier;
    /// Blanks stand in a name for machines.
    SplitIdentifier = "split-identifier", Warn, RuleSplitIdentifier;
    /// The number of a version is another one.
    ChangedVersion = "changed-version", Warn, RuleChangedVersion;
    /// A link lost its words.
    EmptyLink = "empty-link", Warn, RuleEmptyLink;
    /// A link of the base is gone.
    LostLink = "lost-link", Warn, RuleLostLink;
    /// An image of the base is gone.
    LostImage = "lost-image", Warn, RuleLostImage;
    /// The name of an alert was translated.
    LostAlert = "lost-alert", Warn, RuleLostAlert;
    /// The marks of emphasis are shown.
    BrokenEmphasis = "broken-emphasis", Warn, RuleBrokenEmphasis;
    /// Markup of a tool is shown.
    LeakedMarkup = "leaked-markup", Warn, RuleLeakedMarkup;
    /// A placeholder is gone, or is another one.
    BrokenPlaceholder = "broken-placeholder", Warn, RuleBrokenPlaceholder;
    /// Code is not what it was.
    AlteredCode = "altered-code", Warn, RuleAlteredCode;
    /// A number is another one.
    ChangedNumber = "changed-number", Warn, RuleChangedNumber;
    /// A text is that of the base.
    UntranslatedText = "untranslated-text", Warn, RuleUntranslatedText;
    /// A character was lost on the way.
    ReplacementCharacter = "replacement-character", Warn, RuleReplacementCharacter;
    /// A translation breaks the terms of the project.
    Glossary = "glossary", Warn, RuleGlossary;
    /// An anchor is missing or is another one.
    HeadingAnchor = "heading-anchor", Warn, RuleHeadingAnchor;
    /// The translation was made from another version.
    WrongBase = "wrong-base", Warn, RuleWrongBase;
    /// A link leads to a file or a heading that is not there.
    BrokenLink = "broken-link", Warn, RuleBrokenLink;
}

impl Rule {
    /// Returns the rule with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

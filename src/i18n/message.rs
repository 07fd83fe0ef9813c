//! Every message a person reads, with the types of its arguments.

use std::path::Path;

use fluent::FluentArgs;
use jiff::civil::Date;

use super::argument::Argument;
use super::number::Share;
use crate::base::locale::Locale;
use crate::base::path::DocPath;

/// Defines [`Message`] with the identifier and the arguments of each variant in one place, so
/// that a misspelt identifier or argument cannot compile.
macro_rules! messages {
    ($($id:literal $variant:ident $({ $($field:ident: $type:ty),+ })?;)+) => {
        /// A message with its arguments; the text stands in `locales/<lang>/*.ftl` under the id.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[allow(missing_docs, reason = "the text in locales/en-US says what a message means")]
        pub enum Message<'a> {
            $($variant $({ $($field: $type),+ })?,)+
        }

        impl<'a> Message<'a> {
            /// The identifiers of all messages.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// Returns the identifier of the message in the `.ftl` files.
            pub fn id(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $id,)+ }
            }

            /// Returns the arguments as Fluent takes them.
            pub fn args(&self) -> FluentArgs<'a> {
                #[allow(unused_mut, reason = "messages without arguments leave it empty")]
                let mut args = FluentArgs::new();
                match *self {
                    $(Self::$variant $({ $($field),+ })? => { $($(args.set(stringify!($field), $field.value());)+)? })+
                }
                args
            }

            /// Returns every message with values that reach each plural form.
            #[cfg(test)]
            pub(super) fn samples() -> Vec<Message<'static>> {
                let mut samples = Vec::new();
                for sample in 0..SAMPLES {
                    $(samples.push(Message::$variant $({ $($field: Argument::sample(sample)),+ })?);)+
                }
                samples
            }
        }
    };
}

/// How many samples reach every plural form of every locale.
#[cfg(test)]
const SAMPLES: usize = 6;

messages! {
    // Statuses, as a noun phrase that follows a count.
    "status-current" StatusCurrent;
    "status-stale" StatusStale;
    "status-missing" StatusMissing;
    "status-orphaned" StatusOrphaned;
    "status-untracked" StatusUntracked;
    "status-invalid" StatusInvalid;

    // The human report.
    "report-locale" ReportLocale { locale: &'a Locale, root: &'a str, documents: usize };
    "report-unread" ReportUnread { files: usize, ending: &'a str, path: &'a str };
    "report-count" ReportCount { count: usize, percent: Share };
    "report-more" ReportMore { count: usize };
    "report-warnings" ReportWarnings;
    "report-source-warnings" ReportSourceWarnings { root: &'a str };
    "report-handed-off" ReportHandedOff { kind: &'a str, date: Date };
    "report-handed-off-alone" ReportHandedOffAlone { date: Date };
    "report-moved" ReportMoved { path: &'a DocPath };
    "report-renamed-to" ReportRenamedTo { path: &'a DocPath, percent: usize };
    "report-renamed-from" ReportRenamedFrom { path: &'a DocPath, percent: usize };
    "report-renames-cut" ReportRenamesCut;
    "report-redirected" ReportRedirected { url: &'a str };
    "report-reusable" ReportReusable { path: &'a DocPath };
    "report-all-current" ReportAllCurrent { documents: usize };
    "report-no-documents" ReportNoDocuments { root: &'a str };
    "verdict-denied" VerdictDenied { findings: usize };
    "verdict-passed" VerdictPassed { warnings: usize };
    "verdict-clean" VerdictClean;
    "note-idle-pattern" NoteIdlePattern { pattern: &'a str, key: &'a str };
    "note-root-in-pattern" NoteRootInPattern { pattern: &'a str, key: &'a str, better: &'a str };
    "note-absent-locale" NoteAbsentLocale { locale: &'a str, key: &'a str };
    "note-swapped" NoteSwapped { source: &'a str, root: &'a str };
    "verdict-by-dates" VerdictByDates { locales: &'a str };
    "verdict-untracked" VerdictUntracked { locales: &'a str };
    "sarif-left-out" SarifLeftOut { shown: usize, left: usize };
    "verdict-next" VerdictNext { command: &'a str };
    "verdict-explain" VerdictExplain { rule: &'a str };
    "level-error" LevelError;
    "level-warn" LevelWarn;
    "level-off" LevelOff;

    // Findings.
    "finding-stale" FindingStale;
    "finding-missing" FindingMissing { reusable: usize };
    "finding-orphaned" FindingOrphaned;
    "finding-orphaned-moved" FindingOrphanedMoved { path: &'a str };
    "finding-missing-renamed" FindingMissingRenamed { path: &'a str, percent: usize };
    "finding-orphaned-renamed" FindingOrphanedRenamed { path: &'a str, percent: usize };
    "finding-orphaned-redirected" FindingOrphanedRedirected { url: &'a str };
    "finding-untracked" FindingUntracked;
    "finding-edited" FindingEdited { count: usize, lines: &'a str };
    "finding-edited-gone" FindingEditedGone { blocks: usize };
    "finding-orphaned-record" FindingOrphanedRecord { file: &'a str };
    "finding-message-missing" FindingMessageMissing { names: &'a str };
    "finding-message-obsolete" FindingMessageObsolete { name: &'a str };
    "finding-message-duplicate" FindingMessageDuplicate { name: &'a str };
    "finding-message-invalid" FindingMessageInvalid { complaint: &'a str };
    "finding-message-too-deep" FindingMessageTooDeep;
    "finding-reference-unknown" FindingReferenceUnknown { name: &'a str, reference: &'a str };
    "finding-reference-missing" FindingReferenceMissing { name: &'a str, reference: &'a str };
    "finding-function-different" FindingFunctionDifferent { name: &'a str, expected: &'a str, found: &'a str };
    "finding-plurals-missing" FindingPluralsMissing { name: &'a str, categories: &'a str };
    "finding-plurals-extra" FindingPluralsExtra { name: &'a str, categories: &'a str };
    "finding-number-different" FindingNumberDifferent { name: &'a str, expected: &'a str, found: &'a str };
    "finding-number-missing" FindingNumberMissing { name: &'a str, expected: &'a str };
    "finding-code-missing" FindingCodeMissing { name: &'a str, code: &'a str };
    "finding-lock-unreadable" FindingLockUnreadable { file: &'a str, why: &'a str };
    "finding-lock-too-large" FindingLockTooLarge { file: &'a str, limit: usize };
    "finding-lock-json" FindingLockJson { file: &'a str, line: usize, complaint: &'a str };
    "finding-lock-schema" FindingLockSchema { file: &'a str, found: &'a str };
    "finding-malformed-hash" FindingMalformedHash { found: &'a str, digits: usize };
    "finding-contradictory-hash" FindingContradictoryHash { first: &'a str, second: &'a str };
    "finding-no-hash" FindingNoHash;
    "finding-not-a-commit" FindingNotACommit { found: &'a str };
    "finding-not-a-digest" FindingNotADigest { found: &'a str, kind: &'a str, digits: usize };
    "finding-not-a-date" FindingNotADate { found: &'a str };
    "finding-front-matter-too-large" FindingFrontMatterTooLarge { limit: usize };
    "finding-front-matter-unclosed" FindingFrontMatterUnclosed;
    "finding-utf16" FindingUtf16;
    "finding-translation-unreadable" FindingTranslationUnreadable { why: &'a str };
    "finding-source-unreadable" FindingSourceUnreadable { why: &'a str };
    "finding-source-not-utf8" FindingSourceNotUtf8 { line: usize };
    "finding-source-not-fluent" FindingSourceNotFluent { line: usize };
    "finding-source-not-yaml" FindingSourceNotYaml { language: &'a str, line: usize };
    "finding-source-not-table" FindingSourceNotTable { language: &'a str, line: usize };
    "finding-source-stray-returns" FindingSourceStrayReturns { line: usize };
    "finding-wrong-locale" FindingWrongLocale { found: &'a Locale, expected: &'a Locale };
    "finding-malformed-commit" FindingMalformedCommit { found: &'a str };
    "finding-malformed-translation-type" FindingMalformedTranslationType { found: &'a str };
    "finding-malformed-content-locale" FindingMalformedContentLocale { found: &'a str };
    "finding-malformed-last-handoff" FindingMalformedLastHandoff { found: &'a str };
    "finding-malformed-file-id" FindingMalformedFileId { found: &'a str };
    "finding-front-matter" FindingFrontMatter { language: &'a str, line: usize, column: usize, complaint: &'a str };
    "finding-case-mismatch" FindingCaseMismatch { path: &'a str };
    "finding-unlisted" FindingUnlisted { why: &'a str };
    "finding-redirects-unreadable" FindingRedirectsUnreadable { why: &'a str };
    "finding-redirects-json" FindingRedirectsJson { line: usize, column: usize, complaint: &'a str };

    // Why something cannot be read.
    "unreadable-not-found" UnreadableNotFound;
    "unreadable-denied" UnreadableDenied;
    "unreadable-symlink" UnreadableSymlink;
    "unreadable-non-utf8-name" UnreadableNonUtf8Name;
    "unreadable-special-file" UnreadableSpecialFile;
    "unreadable-not-a-directory" UnreadableNotADirectory;

    // Rules, in a sentence.
    "rule-invalid-provenance" RuleInvalidProvenance;
    "rule-unreadable-document" RuleUnreadableDocument;
    "rule-stale-translation" RuleStaleTranslation;
    "rule-missing-translation" RuleMissingTranslation;
    "rule-orphaned-translation" RuleOrphanedTranslation;
    "rule-untracked-translation" RuleUntrackedTranslation;
    "rule-edited-translation" RuleEditedTranslation;
    "rule-orphaned-record" RuleOrphanedRecord;
    "rule-invalid-message" RuleInvalidMessage;
    "rule-missing-message" RuleMissingMessage;
    "rule-unknown-reference" RuleUnknownReference;
    "rule-missing-reference" RuleMissingReference;
    "rule-different-function" RuleDifferentFunction;
    "rule-plural-categories" RulePluralCategories;
    "rule-different-number" RuleDifferentNumber;
    "rule-missing-code" RuleMissingCode;
    "rule-duplicate-message" RuleDuplicateMessage;
    "rule-obsolete-message" RuleObsoleteMessage;
    "rule-wrong-locale" RuleWrongLocale;
    "rule-malformed-provenance" RuleMalformedProvenance;
    "rule-unreadable-front-matter" RuleUnreadableFrontMatter;
    "rule-path-case-mismatch" RulePathCaseMismatch;
    "rule-unlisted-path" RuleUnlistedPath;
    "rule-broken-redirection" RuleBrokenRedirection;
    "explain-rules" ExplainRules;

    // What keeps a run from being done.
    "error-label" ErrorLabel;
    "error-source-root" ErrorSourceRoot { path: &'a Path, why: &'a str };
    "error-locale-root" ErrorLocaleRoot { path: &'a Path, why: &'a str };
    "error-no-repository" ErrorNoRepository { path: &'a Path };
    "error-repository" ErrorRepository { path: &'a Path, why: &'a str };
    "unreadable-partial-clone" UnreadablePartialClone;
    "error-unknown-revision" ErrorUnknownRevision { path: &'a Path, revision: &'a str, complaint: &'a str };
    "error-no-folder" ErrorNoFolder { revision: &'a str, folder: &'a str };
    "error-no-locale" ErrorNoLocale { path: &'a Path };
    "error-bad-locale" ErrorBadLocale { tag: &'a str };
    "error-duplicate-locale" ErrorDuplicateLocale { locale: &'a str, first: &'a Path, second: &'a Path };
    "error-same-root" ErrorSameRoot { path: &'a Path };
    "error-no-documents" ErrorNoDocuments { path: &'a Path };
    "error-no-locales-found" ErrorNoLocalesFound { template: &'a str };
    "error-no-config" ErrorNoConfig { file: &'a str };
    "error-read" ErrorRead { path: &'a Path, why: &'a str };
    "error-write" ErrorWrite { path: &'a Path, why: &'a str };
    "error-pattern" ErrorPattern { pattern: &'a str, complaint: &'a str };
    "config-unknown-preset" ConfigUnknownPreset { name: &'a str, known: &'a str };
    "config-unknown-dialect" ConfigUnknownDialect { name: &'a str, known: &'a str };
    "error-manifest" ErrorManifest { path: &'a Path, line: usize, complaint: &'a str };
    "error-glob" ErrorGlob { glob: &'a str, complaint: &'a str };
    "error-unknown-rule" ErrorUnknownRule { rule: &'a str };
    "error-unknown-language" ErrorUnknownLanguage { tag: &'a str, known: &'a str };
    "error-stdout-twice" ErrorStdoutTwice;
    "error-output" ErrorOutput { value: &'a str, known: &'a str };
    "hint-nearest" HintNearest { nearest: &'a str };
    "hint-known" HintKnown { known: &'a str };

    // Configuration.
    "config-syntax" ConfigSyntax { complaint: &'a str };
    "config-unknown-key" ConfigUnknownKey { key: &'a str };
    "config-missing-key" ConfigMissingKey { key: &'a str };
    "config-duplicate-key" ConfigDuplicateKey { key: &'a str };
    "config-bad-value" ConfigBadValue { found: &'a str, expected: &'a str };
    "config-alias" ConfigAlias;
    "config-too-deep" ConfigTooDeep;
    "expected-mapping" ExpectedMapping;
    "expected-text" ExpectedText;
    "expected-list" ExpectedList;
    "expected-locales" ExpectedLocales;
    "expected-template" ExpectedTemplate;
    "expected-layout" ExpectedLayout;
    "expected-together" ExpectedTogether;
    "expected-locale" ExpectedLocale;
    "expected-level" ExpectedLevel;
    "expected-truth" ExpectedTruth;

    // The command line.
    "help-completions" HelpCompletions;
    "help-completions-long" HelpCompletionsLong;
    "help-completions-shell" HelpCompletionsShell { known: &'a str };
    "example-completions" ExampleCompletions { shell: &'a str };
    "help-man" HelpMan;
    "help-man-long" HelpManLong;
    "help-man-folder" HelpManFolder;
    "example-man" ExampleMan;
    "man-written" ManWritten { folder: &'a str, pages: usize };
    "man-name" ManName;
    "man-synopsis" ManSynopsis;
    "man-description" ManDescription;
    "usage-label" UsageLabel;
    "usage-commands" UsageCommands;
    "usage-arguments" UsageArguments;
    "usage-options" UsageOptions;
    "usage-examples" UsageExamples;
    "usage-error-unknown" UsageErrorUnknown { found: &'a str };
    "usage-error-command" UsageErrorCommand { found: &'a str };
    "usage-error-value" UsageErrorValue { found: &'a str, argument: &'a str };
    "usage-error-no-value" UsageErrorNoValue { argument: &'a str };
    "usage-error-missing" UsageErrorMissing { argument: &'a str };
    "usage-error-conflict" UsageErrorConflict { argument: &'a str, other: &'a str };
    "usage-error-repeated" UsageErrorRepeated { argument: &'a str };
    "usage-error-unicode" UsageErrorUnicode;
    "usage-error-other" UsageErrorOther { complaint: &'a str };
    "usage-hint" UsageHint { command: &'a str };
    "help-about" HelpAbout;
    "help-help" HelpHelp;
    "help-version" HelpVersion;
    "help-lang" HelpLang { known: &'a str };
    "help-color" HelpColor;
    "help-check" HelpCheck;
    "help-check-long" HelpCheckLong;
    "help-config" HelpConfig { file: &'a str };
    "help-include" HelpInclude;
    "help-exclude" HelpExclude;
    "help-source-rev" HelpSourceRev;
    "help-locale-rev" HelpLocaleRev;
    "help-history" HelpHistory;
    "help-renames" HelpRenames;
    "help-no-drift" HelpNoDrift;
    "help-format" HelpFormat { known: &'a str };
    "help-output" HelpOutput;
    "help-all" HelpAll;
    "help-explain" HelpExplain;
    "help-explain-rule" HelpExplainRule;
    "help-exit-codes" HelpExitCodes;
    "example-check" ExampleCheck;
    "example-check-config" ExampleCheckConfig;
    "example-check-json" ExampleCheckJson;
    "example-explain" ExampleExplain;

    // Drift.
    "drift-cosmetic" DriftCosmetic;
    "drift-metadata" DriftMetadata;
    "drift-formatting" DriftFormatting;
    "drift-links" DriftLinks;
    "drift-code" DriftCode;
    "drift-text" DriftText;
    "finding-stale-text" FindingStaleText { changed: usize, total: usize };
    "finding-stale-code" FindingStaleCode;
    "finding-stale-formatting" FindingStaleFormatting;
    "finding-stale-with-formatting" FindingStaleWithFormatting { text: &'a str, words: &'a str };
    "finding-stale-links" FindingStaleLinks;
    "finding-stale-metadata" FindingStaleMetadata;
    "finding-stale-cosmetic" FindingStaleCosmetic;
    "finding-stale-unknown" FindingStaleUnknown { why: &'a str };
    "finding-provenance-mismatch" FindingProvenanceMismatch;
    "rule-provenance-mismatch" RuleProvenanceMismatch;
    "unknown-no-repository" UnknownNoRepository;
    "unknown-shallow-clone" UnknownShallowClone;
    "unknown-partial-clone" UnknownPartialClone;
    "unknown-broken-alternates" UnknownBrokenAlternates { path: &'a str };
    "unknown-commit-not-found" UnknownCommitNotFound;
    "unknown-not-in-commit" UnknownNotInCommit;
    "unknown-no-version-matches" UnknownNoVersionMatches;
    "unknown-repository-unreadable" UnknownRepositoryUnreadable { complaint: &'a str };
    "unknown-too-large" UnknownTooLarge;
    "report-words" ReportWords { changed: usize, total: usize };
    "report-formatting" ReportFormatting { formatting: usize };
    "report-needs-translator" ReportNeedsTranslator;
    "report-needs-none" ReportNeedsNone;
    "report-review" ReportReview { documents: usize, changed: usize, total: usize, percent: Share };
    "report-review-none" ReportReviewNone;
    "help-diff" HelpDiff;
    "help-diff-source" HelpDiffSource;
    "help-diff-format" HelpDiffFormat;
    "help-diff-side-by-side" HelpDiffSideBySide;
    "help-diff-all" HelpDiffAll;
    "example-diff" ExampleDiff;
    "diff-current" DiffCurrent;
    "diff-not-stale" DiffNotStale { status: &'a str };
    "diff-only-cosmetic" DiffOnlyCosmetic;
    "diff-before" DiffBefore;
    "diff-now" DiffNow;
    "diff-translation" DiffTranslation { lines: &'a str };
    "diff-insert-after" DiffInsertAfter { lines: &'a str };
    "diff-unaligned" DiffUnaligned;
    "diff-guess" DiffGuess;
    "diff-done" DiffDone;
    "diff-metadata" DiffMetadata { count: usize };
    "diff-source-line" DiffSourceLine { lines: &'a str };
    "diff-since" DiffSince { commits: usize, date: Date };
    "error-no-such-document" ErrorNoSuchDocument { path: &'a Path };
    "error-which-locale" ErrorWhichLocale { path: &'a Path };
    "hint-which-locale" HintWhichLocale { known: &'a str };

    // Damage.
    "rule-translated-identifier" RuleTranslatedIdentifier;
    "rule-split-identifier" RuleSplitIdentifier;
    "rule-changed-version" RuleChangedVersion;
    "rule-empty-link" RuleEmptyLink;
    "rule-lost-link" RuleLostLink;
    "rule-lost-image" RuleLostImage;
    "rule-lost-alert" RuleLostAlert;
    "rule-broken-emphasis" RuleBrokenEmphasis;
    "rule-leaked-markup" RuleLeakedMarkup;
    "rule-broken-placeholder" RuleBrokenPlaceholder;
    "rule-altered-code" RuleAlteredCode;
    "rule-changed-number" RuleChangedNumber;
    "rule-untranslated-text" RuleUntranslatedText;
    "rule-replacement-character" RuleReplacementCharacter;
    "rule-heading-anchor" RuleHeadingAnchor;
    "rule-wrong-base" RuleWrongBase;
    "rule-broken-link" RuleBrokenLink;
    "rule-glossary" RuleGlossary;
    "finding-translated-identifier" FindingTranslatedIdentifier { base: &'a str, translation: &'a str };
    "finding-split-identifier" FindingSplitIdentifier { base: &'a str, translation: &'a str };
    "finding-changed-version" FindingChangedVersion { base: &'a str, translation: &'a str };
    "finding-empty-link" FindingEmptyLink { base: &'a str, translation: &'a str };
    "finding-lost-link" FindingLostLink { base: &'a str, translation: &'a str };
    "finding-lost-image" FindingLostImage { base: &'a str, translation: &'a str };
    "finding-lost-alert" FindingLostAlert { base: &'a str, translation: &'a str };
    "finding-broken-emphasis" FindingBrokenEmphasis { base: &'a str, translation: &'a str };
    "finding-leaked-markup" FindingLeakedMarkup { base: &'a str, translation: &'a str };
    "finding-broken-placeholder" FindingBrokenPlaceholder { base: &'a str, translation: &'a str };
    "finding-altered-code" FindingAlteredCode { base: &'a str, translation: &'a str };
    "finding-changed-number" FindingChangedNumber { base: &'a str, translation: &'a str };
    "finding-untranslated-text" FindingUntranslatedText { base: &'a str, translation: &'a str };
    "finding-replacement-character" FindingReplacementCharacter { base: &'a str, translation: &'a str };
    "finding-heading-anchor" FindingHeadingAnchor { base: &'a str, translation: &'a str };
    "finding-heading-anchor-link" FindingHeadingAnchorLink { base: &'a str, translation: &'a str };
    "finding-wrong-base" FindingWrongBase { base: &'a str, translation: &'a str };
    "finding-broken-link" FindingBrokenLink { base: &'a str, translation: &'a str };
    "finding-term" FindingTerm { term: &'a str, wanted: &'a str };
    "finding-term-kept" FindingTermKept { term: &'a str };
    "finding-term-avoided" FindingTermAvoided { term: &'a str, avoided: &'a str };
    "help-no-damage" HelpNoDamage;
    "help-links" HelpLinks;

    // The gate.
    "verdict-not-denied" VerdictNotDenied { list: &'a str };
    "verdict-forgiven" VerdictForgiven { count: usize };
    "verdict-outdated" VerdictOutdated { path: &'a str, count: usize };
    "verdict-pruned" VerdictPruned { path: &'a str, count: usize };
    "verdict-written" VerdictWritten { path: &'a str, count: usize };
    "error-baseline" ErrorBaseline { path: &'a Path, line: usize, complaint: &'a str };
    "error-no-baseline" ErrorNoBaseline { file: &'a str };
    "error-ambiguous-baseline" ErrorAmbiguousBaseline { path: &'a Path, document: &'a str, rule: &'a str };
    "hint-write-baseline" HintWriteBaseline;
    "verdict-suppressed" VerdictSuppressed { count: usize };
    "finding-unused-suppression" FindingUnusedSuppression { rule: &'a str };
    "finding-suppression-no-reason" FindingSuppressionNoReason;
    "finding-suppression-unknown-rule" FindingSuppressionUnknownRule { rule: &'a str };
    "finding-suppression-shape" FindingSuppressionShape;
    "finding-suppression-unreadable" FindingSuppressionUnreadable;
    "rule-unused-suppression" RuleUnusedSuppression;
    "rule-malformed-suppression" RuleMalformedSuppression;
    "verdict-tolerated" VerdictTolerated { count: usize };
    "verdict-budget" VerdictBudget { budget: &'a str, locale: &'a Locale, value: &'a str, limit: &'a str };
    "verdict-budget-exceeded" VerdictBudgetExceeded { budget: &'a str, locale: &'a Locale, value: &'a str, limit: &'a str };
    "verdict-budget-unknown" VerdictBudgetUnknown { count: usize, list: &'a str };
    "budget-number" BudgetNumber { count: usize };
    "budget-share" BudgetShare { percent: Share };
    "budget-days" BudgetDays { days: usize };
    "budget-unknown" BudgetUnknown;
    "error-budget-argument" ErrorBudgetArgument { value: &'a str, known: &'a str };
    "error-budget-name" ErrorBudgetName { name: &'a str };
    "error-budget-value" ErrorBudgetValue { name: &'a str, value: &'a str, expected: &'a str };
    "expected-quantity" ExpectedQuantity;
    "expected-words" ExpectedWords;
    "expected-age" ExpectedAge;
    "expected-similarity" ExpectedSimilarity;
    "expected-forge" ExpectedForge;
    "expected-record" ExpectedRecord;
    "expected-claim-kind" ExpectedClaimKind;
    "expected-ignored" ExpectedIgnored;
    "help-max" HelpMax;
    "verdict-since" VerdictSince { revision: &'a str, documents: usize };
    "error-since-no-repository" ErrorSinceNoRepository { path: &'a Path, revision: &'a str };
    "error-since-shallow" ErrorSinceShallow { path: &'a Path, revision: &'a str };
    "error-since-unrelated" ErrorSinceUnrelated { path: &'a Path, revision: &'a str };
    "hint-fetch-history" HintFetchHistory;
    "help-since" HelpSince;
    "example-since" ExampleSince;
    "help-baseline" HelpBaseline;
    "help-write-baseline" HelpWriteBaseline;
    "help-prune-baseline" HelpPruneBaseline;
    "example-baseline" ExampleBaseline;
    "error-unknown-kind" ErrorUnknownKind { rule: &'a str, kind: &'a str };
    "help-deny" HelpDeny;
    "help-warn" HelpWarn;
    "help-allow" HelpAllow;

    // The review queue.
    "queue-title" QueueTitle;
    "queue-nothing" QueueNothing;
    "queue-nothing-known" QueueNothingKnown;
    "queue-untracked" QueueUntracked { locale: &'a Locale, documents: usize };
    "queue-locale" QueueLocale { locale: &'a Locale, documents: usize };
    "queue-documents" QueueDocuments { documents: usize };
    "queue-segments" QueueSegments { segments: usize };
    "queue-words" QueueWords { words: usize };
    "queue-repeated" QueueRepeated { words: usize };
    "queue-part" QueuePart { part: usize, parts: usize };
    "queue-batches" QueueBatches { max: usize };
    "queue-no-owner" QueueNoOwner;
    "queue-first" QueueFirst;
    "queue-more" QueueMore { count: usize };
    "queue-changed" QueueChanged;
    "queue-new" QueueNew;
    "queue-deleted" QueueDeleted;
    "note-words-unchanged" NoteWordsUnchanged;
    "note-memory" NoteMemory { path: &'a str };
    "note-before" NoteBefore { text: &'a str };
    "note-after" NoteAfter { text: &'a str };
    "note-term" NoteTerm { term: &'a str, translation: &'a str, note: &'a str };
    "note-term-kept" NoteTermKept { term: &'a str, note: &'a str };
    "note-term-avoided" NoteTermAvoided { term: &'a str, note: &'a str };
    "queue-also" QueueAlso { path: &'a str };
    "queue-also-more" QueueAlsoMore { path: &'a str, count: usize };
    "queue-reason-unknown" QueueReasonUnknown;
    "queue-reason-changed" QueueReasonChanged { days: usize };
    "queue-reason-handed-off" QueueReasonHandedOff { days: usize };
    "queue-reason-high" QueueReasonHigh;
    "queue-reason-medium" QueueReasonMedium;
    "queue-reason-low" QueueReasonLow;
    "queue-reason-views" QueueReasonViews { views: usize };
    "queue-left-out" QueueLeftOut { path: &'a DocPath, why: &'a str };
    "queue-too-long" QueueTooLong { limit: usize };
    "queue-not-translatable" QueueNotTranslatable { documents: usize, path: &'a str };
    "queue-views-none" QueueViewsNone { paths: usize, file: &'a str };
    "queue-wrote" QueueWrote { path: &'a str };
    "queue-wrote-files" QueueWroteFiles { files: usize, path: &'a str };
    "progress-segmenting" ProgressSegmenting;
    "progress-writing" ProgressWriting;
    "error-views" ErrorViews { path: &'a Path, line: usize, found: &'a str, expected: &'a str };
    "error-changed-meanwhile" ErrorChangedMeanwhile { path: &'a str };
    "error-glossary" ErrorGlossary { path: &'a Path, line: usize, found: &'a str };
    "error-foreign-file" ErrorForeignFile { path: &'a str };
    "error-output-is-document" ErrorOutputIsDocument { path: &'a str };
    "error-needs-folder" ErrorNeedsFolder { format: &'a str, files: usize };
    "expected-max-words" ExpectedMaxWords;
    "expected-weight" ExpectedWeight;
    "expected-columns" ExpectedColumns;
    "expected-document-path" ExpectedDocumentPath;
    "expected-views" ExpectedViews;
    "expected-utf8" ExpectedUtf8;
    "help-queue" HelpQueue;
    "help-queue-long" HelpQueueLong { file: &'a str };
    "help-max-words" HelpMaxWords;
    "help-views" HelpViews;
    "help-context" HelpContext;
    "help-queue-format" HelpQueueFormat { known: &'a str };
    "help-out" HelpOut;
    "help-pick-owner" HelpPickOwner;
    "help-pick-batch" HelpPickBatch;
    "help-pick-status" HelpPickStatus;
    "help-pick-kind" HelpPickKind { known: &'a str };
    "help-pick-top" HelpPickTop;
    "help-pick-files" HelpPickFiles;
    "help-pick-assigned" HelpPickAssigned;
    "help-no-memory" HelpNoMemory;
    "help-segments" HelpSegments;
    "help-queue-exit-codes" HelpQueueExitCodes;
    "example-queue" ExampleQueue;
    "example-queue-views" ExampleQueueViews;
    "example-queue-csv" ExampleQueueCsv;

    // Progress.
    "progress-listing" ProgressListing;
    "progress-reading" ProgressReading;
    "progress-comparing" ProgressComparing;

    // Formats for other tools.
    "finding-in-locale" FindingInLocale { locale: &'a Locale, text: &'a str };
    "github-more" GithubMore { errors: usize, warnings: usize };
    "markdown-locale" MarkdownLocale;
    "markdown-documents" MarkdownDocuments;
    "markdown-number" MarkdownNumber { count: usize };
    "markdown-worst" MarkdownWorst;
    "markdown-touched" MarkdownTouched;
    "markdown-more-paragraphs" MarkdownMoreParagraphs { count: usize };
    "markdown-more-documents" MarkdownMoreDocuments { count: usize };
    "markdown-section" MarkdownSection { locale: &'a Locale, findings: usize };
    "markdown-source-section" MarkdownSourceSection { findings: usize };
    "markdown-cut" MarkdownCut { count: usize };
    "markdown-cut-locales" MarkdownCutLocales { count: usize };

    // Proposing a configuration.
    "init-source" InitSource { path: &'a str, documents: usize };
    "init-record" InitRecord { name: &'a str, seen: usize, sample: usize };
    "init-no-record" InitNoRecord { sample: usize };
    "init-data" InitData { path: &'a str };
    "init-other" InitOther { path: &'a str };
    "init-wrote" InitWrote { path: &'a str, command: &'a str };
    "init-comment" InitComment;
    "init-comment-options" InitCommentOptions;
    "error-exists" ErrorExists { path: &'a Path };
    "error-nothing-to-propose" ErrorNothingToPropose { path: &'a Path };
    "help-init" HelpInit { file: &'a str };
    "help-init-long" HelpInitLong { file: &'a str };
    "help-init-folder" HelpInitFolder;
    "help-init-print" HelpInitPrint;
    "example-init" ExampleInit;

    // Translations that come back.
    "handback-waits" HandbackWaits { path: &'a str };
    "handback-translated" HandbackTranslated { segments: usize };
    "handback-unrecorded" HandbackUnrecorded { segments: usize };
    "handback-contradictory" HandbackContradictory { segment: &'a str, line: usize };
    "handback-as-exported" HandbackAsExported { segment: &'a str };
    "handback-partly" HandbackPartly { segments: usize, open: usize };
    "handback-formatted" HandbackFormatted { segments: usize, open: usize };
    "handback-updated" HandbackUpdated;
    "handback-copied" HandbackCopied { from: &'a DocPath };
    "handback-moved" HandbackMoved { from: &'a DocPath };
    "handback-renamed" HandbackRenamed { from: &'a DocPath };
    "handback-rehomed" HandbackRehomed { from: &'a DocPath };
    "handback-accepted" HandbackAccepted;
    "handback-converted" HandbackConverted;
    "handback-repaired" HandbackRepaired { repairs: usize };
    "handback-repaired-partly" HandbackRepairedPartly { repairs: usize, left: usize };
    "handback-not-repaired" HandbackNotRepaired;
    "help-repair" HelpRepair;
    "help-repair-long" HelpRepairLong;
    "help-repair-rule" HelpRepairRule;
    "example-repair" ExampleRepair;
    "handback-date-alone" HandbackDateAlone;
    "convert-line" ConvertLine { line: &'a str, file: &'a str };
    "convert-wrote" ConvertWrote { file: &'a str };
    "convert-differs" ConvertDiffers { path: &'a str, before: &'a str, now: &'a str };
    "help-convert" HelpConvert;
    "help-convert-long" HelpConvertLong;
    "help-convert-to" HelpConvertTo { known: &'a str };
    "help-write-config" HelpWriteConfig { file: &'a str };
    "example-convert" ExampleConvert;
    "translate-summary" TranslateSummary { fits: usize, asked: usize };
    "translate-garbage" TranslateGarbage { lines: usize };
    "translate-unknown-id" TranslateUnknownId { answers: usize };
    "translate-twice" TranslateTwice { answers: usize };
    "translate-timed-out" TranslateTimedOut { seconds: usize };
    "translate-ended" TranslateEnded;
    "translate-cut" TranslateCut;
    "error-engine-start" ErrorEngineStart { why: &'a str };
    "usage-error-no-engine" UsageErrorNoEngine { file: &'a str };
    "help-translate" HelpTranslate;
    "help-translate-long" HelpTranslateLong;
    "help-engine-command" HelpEngineCommand { file: &'a str };
    "help-engine-repairs" HelpEngineRepairs;
    "help-engine-timeout" HelpEngineTimeout;
    "help-engine-in-flight" HelpEngineInFlight;
    "help-overwrite-edited" HelpOverwriteEdited;
    "help-translate-dry-run" HelpTranslateDryRun;
    "example-translate" ExampleTranslate;
    "handback-nothing" HandbackNothing;
    "handback-no-document" HandbackNoDocument;
    "handback-no-path" HandbackNoPath;
    "handback-wrong-locale" HandbackWrongLocale { found: &'a str };
    "handback-no-locale" HandbackNoLocale;
    "handback-wrong-status" HandbackWrongStatus { status: &'a str };
    "handback-unreadable" HandbackUnreadable { why: &'a str };
    "handback-not-utf8" HandbackNotUtf8;
    "handback-outdated-segment" HandbackOutdatedSegment { segment: &'a str };
    "handback-outdated" HandbackOutdated;
    "handback-translation-changed" HandbackTranslationChanged { segment: &'a str };
    "handback-unknown-segment" HandbackUnknownSegment { segment: &'a str, line: usize };
    "handback-missing-segment" HandbackMissingSegment { segment: &'a str };
    "handback-new-missing-segment" HandbackNewMissingSegment { segment: &'a str };
    "handback-new-unfinished" HandbackNewUnfinished { segment: &'a str, count: usize };
    "handback-unfinished" HandbackUnfinished { segment: &'a str, count: usize };
    "handback-segment" HandbackSegment { segment: &'a str };
    "handback-segment-line" HandbackSegmentLine { segment: &'a str, line: usize };
    "handback-code-missing" HandbackCodeMissing { place: &'a str, code: &'a str };
    "handback-code-extra" HandbackCodeExtra { place: &'a str, code: &'a str };
    "handback-code-altered" HandbackCodeAltered { place: &'a str, code: &'a str, expected: &'a str };
    "handback-code-crossed" HandbackCodeCrossed { place: &'a str, code: &'a str };
    "handback-unfit" HandbackUnfit { lines: &'a str };
    "handback-unfit-segment" HandbackUnfitSegment { lines: &'a str, segment: &'a str };
    "handback-unfit-mdx" HandbackUnfitMdx { lines: &'a str, complaint: &'a str };
    "handback-unfit-mdx-segment" HandbackUnfitMdxSegment { lines: &'a str, complaint: &'a str, segment: &'a str };
    "handback-unfit-key" HandbackUnfitKey { key: &'a str };
    "handback-repeated-key" HandbackRepeatedKey { key: &'a str };
    "handback-source-repeated-key" HandbackSourceRepeatedKey { key: &'a str };
    "handback-invalid-front" HandbackInvalidFront { language: &'a str, line: usize };
    "handback-source-invalid-front" HandbackSourceInvalidFront { language: &'a str, line: usize };
    "handback-invalid-table" HandbackInvalidTable { language: &'a str, line: usize };
    "handback-source-invalid-table" HandbackSourceInvalidTable { language: &'a str, line: usize };
    "handback-mixed-front" HandbackMixedFront;
    "handback-opaque" HandbackOpaque;
    "handback-invalid-message" HandbackInvalidMessage { line: usize };
    "handback-source-invalid-message" HandbackSourceInvalidMessage { line: usize };
    "handback-no-front" HandbackNoFront;
    "handback-no-record" HandbackNoRecord;
    "handback-words-unchanged" HandbackWordsUnchanged { segments: usize };
    "handback-uncommitted-source" HandbackUncommittedSource;
    "handback-shared-record" HandbackSharedRecord;
    "handback-needs-translator" HandbackNeedsTranslator { segments: usize };
    "handback-own-value" HandbackOwnValue { key: &'a str, lines: &'a str };
    "handback-new-words" HandbackNewWords { key: &'a str, lines: &'a str };
    "handback-own-dropped" HandbackOwnDropped { key: &'a str, lines: &'a str };
    "handback-untouched" HandbackUntouched { lines: &'a str, source: &'a str };
    "handback-untouched-unaligned" HandbackUntouchedUnaligned { source: &'a str };
    "handback-translated-by-hand" HandbackTranslatedByHand;
    "handback-words-of-person" HandbackWordsOfPerson { segments: usize };
    "handback-engine-error" HandbackEngineError { segment: &'a str, complaint: &'a str };
    "handback-unanswered" HandbackUnanswered { segments: usize };
    "handback-copy-of-source" HandbackCopyOfSource { segment: &'a str };
    "handback-term" HandbackTerm { segment: &'a str, term: &'a str, wanted: &'a str };
    "handback-term-kept" HandbackTermKept { segment: &'a str, term: &'a str };
    "handback-broken" HandbackBroken { segment: &'a str, finding: &'a str, rule: &'a str };
    "handback-term-avoided" HandbackTermAvoided { segment: &'a str, term: &'a str, avoided: &'a str };
    "handback-no-old" HandbackNoOld;
    "handback-read-only" HandbackReadOnly;
    "handback-kept" HandbackKept { segment: &'a str, line: usize, code: &'a str };
    "handback-same-as-source" HandbackSameAsSource { segments: usize };
    "handback-still-source" HandbackStillSource;
    "handback-untranslated" HandbackUntranslated { segments: usize };
    "handback-not-translatable" HandbackNotTranslatable;
    "handback-unfit-found" HandbackUnfitFound { why: &'a str, found: &'a str };
    "handback-not-fluent" HandbackNotFluent { line: usize };
    "handback-not-yaml" HandbackNotYaml { language: &'a str, line: usize };
    "handback-not-table" HandbackNotTable { language: &'a str, line: usize };
    "handback-stray-returns" HandbackStrayReturns { line: usize };
    "handback-not-utf8-line" HandbackNotUtf8Line { line: usize };
    "help-apply-allow-untranslated" HelpApplyAllowUntranslated;
    "note-to-place" NoteToPlace { codes: &'a str };
    "note-to-remove" NoteToRemove { codes: &'a str };
    "handback-untracked" HandbackUntracked;
    "handback-clash" HandbackClash;
    "handback-written" HandbackWritten { documents: usize };
    "handback-would-write" HandbackWouldWrite { documents: usize };
    "handback-refused" HandbackRefused { documents: usize };
    "handback-left" HandbackLeft { documents: usize };
    "handback-none" HandbackNone;
    "error-returned-file" ErrorReturnedFile { path: &'a str, why: &'a str };
    "help-apply" HelpApply;
    "help-apply-long" HelpApplyLong;
    "help-apply-files" HelpApplyFiles;
    "help-apply-partial" HelpApplyPartial;
    "help-apply-final" HelpApplyFinal;
    "help-update" HelpUpdate;
    "help-update-long" HelpUpdateLong;
    "help-accept" HelpAccept;
    "help-accept-long" HelpAcceptLong;
    "help-accept-force" HelpAcceptForce;
    "help-accept-list" HelpAcceptList;
    "adopt-made-from" AdoptMadeFrom { commit: &'a str, date: Date };
    "adopt-better" AdoptBetter { commit: &'a str, date: Date, list: &'a str };
    "adopt-only" AdoptOnly;
    "adopt-dated" AdoptDated { versions: usize };
    "adopt-no-version" AdoptNoVersion;
    "adopt-unlike" AdoptUnlike;
    "adopt-alike" AdoptAlike { versions: usize };
    "adopt-close" AdoptClose;
    "adopt-structure" AdoptStructure;
    "adopt-code" AdoptCode;
    "adopt-links" AdoptLinks;
    "adopt-words" AdoptWords;
    "adopt-front-matter" AdoptFrontMatter;
    "adopt-anchors" AdoptAnchors;
    "adopt-signs" AdoptSigns;
    "help-adopt" HelpAdopt;
    "help-adopt-long" HelpAdoptLong;
    "help-dry-run" HelpDryRun;
    "help-type" HelpType;
    "help-locale-root" HelpLocaleRoot;
    "help-paths" HelpPaths;
    "help-paths-long" HelpPathsLong;
    "example-paths" ExamplePaths;
    "help-exit-codes-handback" HelpExitCodesHandback;
    "example-apply" ExampleApply;
    "example-update" ExampleUpdate;
    "example-accept" ExampleAccept;
    "example-adopt" ExampleAdopt;

    // Files that come back from translation tools.
    "exchange-unreadable" ExchangeUnreadable { complaint: &'a str };
    "exchange-empty" ExchangeEmpty;
    "exchange-unknown-format" ExchangeUnknownFormat;
    "exchange-not-utf8" ExchangeNotUtf8;
    "exchange-encoding" ExchangeEncoding { found: &'a str };
    "exchange-truncated" ExchangeTruncated;
    "exchange-too-large" ExchangeTooLarge { limit: usize };
    "exchange-xml" ExchangeXml { complaint: &'a str };
    "exchange-doctype" ExchangeDoctype;
    "exchange-entity" ExchangeEntity { found: &'a str };
    "exchange-too-deep" ExchangeTooDeep { limit: usize };
    "exchange-root" ExchangeRoot { found: &'a str };
    "exchange-version" ExchangeVersion { found: &'a str };
    "exchange-po-line" ExchangePoLine;
    "exchange-po-string" ExchangePoString;
    "exchange-po-escape" ExchangePoEscape { found: &'a str };
    "exchange-po-missing" ExchangePoMissing { keyword: &'a str };
    "exchange-po-misplaced" ExchangePoMisplaced { keyword: &'a str };
    "page-overview" PageOverview;
    "page-documents" PageDocuments;
    "page-document" PageDocument;
    "page-search" PageSearch;
    "page-all" PageAll;
    "page-locale" PageLocale;
    "page-status" PageStatus;
    "page-kind" PageKind;
    "page-owner" PageOwner;
    "page-rule" PageRule;
    "page-folder" PageFolder;
    "page-type" PageType;
    "page-sort" PageSort;
    "page-path" PagePath;
    "page-words" PageWords;
    "page-formatting" PageFormatting;
    "page-days" PageDays;
    "page-oldest" PageOldest;
    "page-first" PageFirst;
    "page-folders" PageFolders;
    "page-folders-hint" PageFoldersHint;
    "page-lag" PageLag;
    "page-types" PageTypes;
    "page-owners" PageOwners;
    "page-nobody" PageNobody;
    "page-translation" PageTranslation;
    "page-source-line" PageSourceLine;
    "page-line" PageLine;
    "page-insert-after" PageInsertAfter;
    "page-unaligned" PageUnaligned;
    "page-done" PageDone;
    "page-findings" PageFindings;
    "page-changes" PageChanges;
    "page-metadata" PageMetadata;
    "page-nothing" PageNothing;
    "page-no-changes" PageNoChanges;
    "page-source" PageSource;
    "page-on-forge" PageOnForge;
    "page-command" PageCommand;
    "page-reviewed" PageReviewed;
    "page-mark" PageMark;
    "page-unmark" PageUnmark;
    "page-export" PageExport;
    "page-keys" PageKeys;
    "page-key-next" PageKeyNext;
    "page-key-open" PageKeyOpen;
    "page-key-mark" PageKeyMark;
    "page-key-search" PageKeySearch;
    "page-key-back" PageKeyBack;
    "page-key-help" PageKeyHelp;
    "page-close" PageClose;
    "page-back" PageBack;
    "page-previous" PagePrevious;
    "page-next" PageNext;
    "page-shown" PageShown;
    "page-clear" PageClear;
    "page-copy" PageCopy;
    "page-cut" PageCut;
    "page-error" PageError;
    "page-warning" PageWarning;
    "page-kind-unknown" PageKindUnknown;
    "page-by-key" PageByKey;
    "page-by-anchor" PageByAnchor;
    "page-by-heading" PageByHeading;
    "page-by-tokens" PageByTokens;
    "page-by-position" PageByPosition;
    "page-by-length" PageByLength;
    "page-op-insert" PageOpInsert;
    "page-op-delete" PageOpDelete;
    "page-op-replace" PageOpReplace;
}

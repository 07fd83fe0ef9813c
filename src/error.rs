//! What keeps a run from being done as asked.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::config::{self, ConfigError};
use crate::gate::{BadSince, Budget};
use crate::i18n::{Localizer, Message};
use crate::queue::ViewsError;
use crate::rules::{Rule, bad_repository_text, excerpt, unreadable_text};
use crate::tree::{BadGlob, BadRepository, BadRevision, Unreadable};

/// What keeps a run from being done as asked. A document that cannot be read is a finding instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A root folder cannot be read.
    Root {
        /// Which root.
        kind: RootKind,
        /// The folder.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
    /// A revision cannot be read.
    Revision {
        /// The folder.
        path: PathBuf,
        /// The revision.
        revision: String,
        /// Why.
        why: BadRevision,
    },
    /// Neither argument, documents nor folder name tell the locale of a tree.
    NoLocale {
        /// The folder.
        path: PathBuf,
    },
    /// What is given as a locale is no tag.
    BadLocale {
        /// What was given.
        tag: String,
    },
    /// Two trees hold the same locale.
    DuplicateLocale {
        /// The locale's tag.
        locale: String,
        /// The first folder.
        first: PathBuf,
        /// The second folder.
        second: PathBuf,
    },
    /// A folder is named twice: as the source and a locale, or as two locales.
    SameRoot {
        /// The folder.
        path: PathBuf,
    },
    /// A folder holds no document that takes part, so there is nothing to compare.
    NoDocuments {
        /// The folder.
        path: PathBuf,
    },
    /// Neither the source nor a locale has a document.
    NoSuchDocument {
        /// Its path.
        path: PathBuf,
    },
    /// A path is that of a document in several locales, and only one can be meant.
    WhichLocale {
        /// The path.
        path: PathBuf,
        /// The locales.
        known: Vec<String>,
    },
    /// A template matches no folder.
    NoLocalesFound {
        /// The template.
        template: String,
    },
    /// There is no configuration, and no folders were named.
    NoConfig,
    /// The configuration is not sound.
    Config(Box<ConfigError>),
    /// A file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Unreadable,
    },
    /// A pattern on the command line cannot be used.
    Glob(BadGlob),
    /// A configuration is to be written, and there is one.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Nothing in a folder looks like a source with translations.
    NothingToPropose {
        /// The folder.
        path: PathBuf,
    },
    /// A rule's name is unknown.
    UnknownRule {
        /// The name.
        rule: String,
    },
    /// A file is no baseline.
    Baseline {
        /// The file.
        path: PathBuf,
        /// The 1-based line.
        line: usize,
        /// The parser's own words.
        complaint: String,
    },
    /// A baseline has an entry of an earlier version, which does not tell which finding it lists.
    AmbiguousBaseline {
        /// The file.
        path: PathBuf,
        /// The document that the entry is about.
        document: String,
        /// Its rule.
        rule: Rule,
    },
    /// The baseline is not there.
    MissingBaseline {
        /// The file.
        path: PathBuf,
    },
    /// A baseline is to be changed, and none was named.
    NoBaseline,
    /// It cannot be told what changed since a revision.
    Since {
        /// The folder.
        path: PathBuf,
        /// The revision.
        revision: String,
        /// Why.
        why: BadSince,
    },
    /// A budget is not given as NAME=VALUE.
    BudgetArgument {
        /// What was given.
        value: String,
    },
    /// A budget's name is unknown.
    BudgetName {
        /// The name.
        name: String,
    },
    /// The limit of a budget is none.
    BudgetValue {
        /// The budget.
        budget: Budget,
        /// What was given.
        value: String,
    },
    /// A file of page views is not as expected.
    Views(Box<ViewsError>),
    /// A document changed while the queue was made of it.
    ChangedMeanwhile {
        /// Its path.
        path: String,
    },
    /// A level is to be set for a part that a rule does not have.
    UnknownKind {
        /// The rule.
        rule: Rule,
        /// The name.
        kind: String,
        /// The parts that are possible there.
        known: Vec<&'static str>,
    },
}

/// The role of a root folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RootKind {
    /// The source documents.
    Source,
    /// The translations of a locale.
    Locale,
}

impl Error {
    /// Renders the error, without the place in a configuration and without a hint.
    pub fn text(&self, localizer: &Localizer) -> String {
        let reason = |why: &Unreadable| unreadable_text(why, localizer);
        let repository = |path: &str, why: &BadRepository| {
            localizer.text(&Message::ErrorRepository { path, why: &bad_repository_text(why, localizer) })
        };
        match self {
            Self::Root { kind: RootKind::Source, path, why } => {
                localizer.text(&Message::ErrorSourceRoot { path: &shown(path), why: &reason(why) })
            }
            Self::Root { kind: RootKind::Locale, path, why } => {
                localizer.text(&Message::ErrorLocaleRoot { path: &shown(path), why: &reason(why) })
            }
            Self::Revision { path, revision, why } => {
                let path = shown(path);
                localizer.text(&match why {
                    BadRevision::NoRepository => Message::ErrorNoRepository { path: &path },
                    BadRevision::Repository(why) => return repository(&path, why),
                    BadRevision::Unknown { complaint } => {
                        Message::ErrorUnknownRevision { path: &path, revision, complaint: excerpt(complaint) }
                    }
                    BadRevision::NoFolder { folder } => Message::ErrorNoFolder { revision, folder },
                })
            }
            Self::NoLocale { path } => localizer.text(&Message::ErrorNoLocale { path: &shown(path) }),
            Self::BadLocale { tag } => localizer.text(&Message::ErrorBadLocale { tag }),
            Self::DuplicateLocale { locale, first, second } => {
                let (first, second) = (shown(first), shown(second));
                localizer.text(&Message::ErrorDuplicateLocale { locale, first: &first, second: &second })
            }
            Self::SameRoot { path } => localizer.text(&Message::ErrorSameRoot { path: &shown(path) }),
            Self::NoDocuments { path } => localizer.text(&Message::ErrorNoDocuments { path: &shown(path) }),
            Self::NoSuchDocument { path } => localizer.text(&Message::ErrorNoSuchDocument { path: &shown(path) }),
            Self::WhichLocale { path, .. } => localizer.text(&Message::ErrorWhichLocale { path: &shown(path) }),
            Self::NoLocalesFound { template } => localizer.text(&Message::ErrorNoLocalesFound { template }),
            Self::NoConfig => localizer.text(&Message::ErrorNoConfig { file: config::FILE_NAME }),
            Self::Config(error) => error.text(localizer),
            Self::Read { path, why } => localizer.text(&Message::ErrorRead { path: &shown(path), why: &reason(why) }),
            Self::Write { path, why } => localizer.text(&Message::ErrorWrite { path: &shown(path), why: &reason(why) }),
            Self::Glob(bad) => localizer.text(&Message::ErrorGlob { glob: &bad.glob, complaint: &bad.complaint }),
            Self::Exists { path } => localizer.text(&Message::ErrorExists { path: &shown(path) }),
            Self::NothingToPropose { path } => localizer.text(&Message::ErrorNothingToPropose { path: &shown(path) }),
            Self::UnknownRule { rule } => localizer.text(&Message::ErrorUnknownRule { rule }),
            Self::Baseline { path, line, complaint } => {
                let (path, complaint) = (shown(path), excerpt(complaint));
                localizer.text(&Message::ErrorBaseline { path: &path, line: *line, complaint })
            }
            Self::AmbiguousBaseline { path, document, rule } => {
                localizer.text(&Message::ErrorAmbiguousBaseline { path: &shown(path), document, rule: rule.id() })
            }
            Self::MissingBaseline { path } => {
                localizer.text(&Message::ErrorRead { path: &shown(path), why: &reason(&Unreadable::NotFound) })
            }
            Self::NoBaseline => localizer.text(&Message::ErrorNoBaseline { file: config::FILE_NAME }),
            Self::Since { path, revision, why } => {
                let path = shown(path);
                localizer.text(&match why {
                    BadSince::NoRepository => Message::ErrorSinceNoRepository { path: &path, revision },
                    BadSince::Repository(why) => return repository(&path, why),
                    BadSince::Unknown { complaint } => {
                        Message::ErrorUnknownRevision { path: &path, revision, complaint: excerpt(complaint) }
                    }
                    BadSince::Shallow => Message::ErrorSinceShallow { path: &path, revision },
                    BadSince::Unrelated => Message::ErrorSinceUnrelated { path: &path, revision },
                })
            }
            Self::BudgetArgument { value } => {
                let known = Budget::ALL.map(Budget::id).join(", ");
                localizer.text(&Message::ErrorBudgetArgument { value, known: &known })
            }
            Self::BudgetName { name } => localizer.text(&Message::ErrorBudgetName { name }),
            Self::BudgetValue { budget, value } => {
                let expected = localizer.text(&budget.expected().message());
                localizer.text(&Message::ErrorBudgetValue { name: budget.id(), value, expected: &expected })
            }
            Self::Views(error) => {
                let (path, found) = (shown(&error.path), excerpt(&error.found));
                let expected = localizer.text(&error.expected.message());
                localizer.text(&Message::ErrorViews { path: &path, line: error.line, found, expected: &expected })
            }
            Self::ChangedMeanwhile { path } => localizer.text(&Message::ErrorChangedMeanwhile { path }),
            Self::UnknownKind { rule, kind, .. } => {
                localizer.text(&Message::ErrorUnknownKind { rule: rule.id(), kind })
            }
        }
    }

    /// Renders what could be meant, if anything is near.
    pub fn hint(&self, localizer: &Localizer) -> Option<String> {
        match self {
            Self::Config(error) => error.hint(localizer),
            Self::UnknownRule { rule } => Some(config::near(rule, &Rule::ALL.map(Rule::id), localizer)),
            Self::Since { why: BadSince::Shallow, .. } => Some(localizer.text(&Message::HintFetchHistory)),
            Self::BudgetName { name } => Some(config::near(name, &Budget::ALL.map(Budget::id), localizer)),
            Self::MissingBaseline { .. } | Self::AmbiguousBaseline { .. } => {
                Some(localizer.text(&Message::HintWriteBaseline))
            }
            Self::WhichLocale { known, .. } => {
                Some(localizer.text(&Message::HintWhichLocale { known: &known.join(", ") }))
            }
            Self::UnknownKind { kind, known, .. } => (!known.is_empty()).then(|| config::near(kind, known, localizer)),
            _ => None,
        }
    }
}

/// Returns a path with `/` between its components, as reports show it.
pub(crate) fn shown(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(&Localizer::default()))
    }
}

impl std::error::Error for Error {}

//! What an error says to a person, and what to do about it.

use std::fmt;
use std::path::Path;

use super::{bad_repository_text, unreadable_text, unrecovered_text};
use crate::base::text::excerpt;
use crate::config::{self, ConfigError, ConfigProblem};
use crate::document::{Dialect, Generator};
use crate::gate::{self, Budget};
use crate::history::Unrecovered;
use crate::i18n::{Localizer, Message};
use crate::provenance::presets;
use crate::rules::Rule;
use crate::run::{REPORT_SCHEMA, UnreadableReport};
use crate::tree::{BadRepository, BadRevision, RootKind, Unreadable};
use crate::workspace::{self, BadSince};
use crate::{Error, queue};

impl Error {
    /// Renders the error, without the place in a configuration and without a hint.
    pub fn text(&self, localizer: &Localizer) -> String {
        match self {
            Self::Config(error) => config_text(error, localizer),
            Self::Workspace(error) => workspace_text(error, localizer),
            Self::Gate(error) => gate_text(error, localizer),
            Self::Queue(error) => queue_text(error, localizer),
            Self::Read { path, why } => read_text(path, why, localizer),
            Self::SavedReport { path, why } => localizer.text(&match why {
                UnreadableReport::Json { line, column, complaint } => {
                    Message::ErrorReportJson { path, line: *line, column: *column, complaint }
                }
                UnreadableReport::Schema { found } => {
                    Message::ErrorReportSchema { path, found, expected: REPORT_SCHEMA }
                }
                UnreadableReport::Value { place, found } => Message::ErrorReportValue { path, place, found },
            }),
            Self::SharedDocument { first, second, path, locale } => {
                localizer.text(&Message::ErrorReportShared { document: path, locale, first, second })
            }
            Self::MissingShard { path, shard } => {
                let (missing, count) = (shard.to_string(), shard.count());
                localizer.text(&Message::ErrorMissingShard { path, missing: &missing, count: count as usize })
            }
            Self::Write { path, why } => {
                localizer.text(&Message::ErrorWrite { path, why: &unreadable_text(why, localizer) })
            }
        }
    }

    /// Renders what could be meant, if anything is near.
    pub fn hint(&self, localizer: &Localizer) -> Option<String> {
        match self {
            Self::Config(config::Error::Invalid(error)) => error.hint(localizer),
            Self::Workspace(workspace::Error::Since { why: BadSince::Shallow, .. }) => {
                Some(localizer.text(&Message::HintFetchHistory))
            }
            Self::Workspace(workspace::Error::WhichLocale { known, .. }) => {
                Some(localizer.text(&Message::HintWhichLocale { known: &known.join(", ") }))
            }
            Self::Gate(error) => gate_hint(error, localizer),
            _ => None,
        }
    }
}

fn read_text(path: &Path, why: &Unreadable, localizer: &Localizer) -> String {
    localizer.text(&Message::ErrorRead { path, why: &unreadable_text(why, localizer) })
}

fn root_text(kind: RootKind, path: &Path, why: &Unreadable, localizer: &Localizer) -> String {
    let why = unreadable_text(why, localizer);
    localizer.text(&match kind {
        RootKind::Source => Message::ErrorSourceRoot { path, why: &why },
        RootKind::Locale => Message::ErrorLocaleRoot { path, why: &why },
    })
}

fn repository_text(path: &Path, why: &BadRepository, localizer: &Localizer) -> String {
    localizer.text(&Message::ErrorRepository { path, why: &bad_repository_text(why, localizer) })
}

fn config_text(error: &config::Error, localizer: &Localizer) -> String {
    use config::Error;
    match error {
        Error::Invalid(error) => error.text(localizer),
        Error::Unreadable { path, why } => read_text(path, why, localizer),
        Error::Root { kind, path, why } => root_text(*kind, path, why, localizer),
        Error::NoLocalesFound { template } => localizer.text(&Message::ErrorNoLocalesFound { template }),
        Error::Glossary { path, line, found } => localizer.text(&Message::ErrorGlossary {
            path,
            line: usize::try_from(*line).unwrap_or(usize::MAX),
            found: excerpt(found),
        }),
        Error::NoConfig => localizer.text(&Message::ErrorNoConfig { file: config::FILE_NAME }),
        Error::Glob(bad) => localizer.text(&Message::ErrorGlob { glob: &bad.glob, complaint: &bad.complaint }),
        Error::Exists { path } => localizer.text(&Message::ErrorExists { path }),
        Error::NothingToPropose { path } => localizer.text(&Message::ErrorNothingToPropose { path }),
    }
}

fn workspace_text(error: &workspace::Error, localizer: &Localizer) -> String {
    use workspace::Error;
    match error {
        Error::Root { kind, path, why } => root_text(*kind, path, why, localizer),
        Error::Revision { path, revision, why } => localizer.text(&match why {
            BadRevision::NoRepository => Message::ErrorNoRepository { path },
            BadRevision::Repository(why) => return repository_text(path, why, localizer),
            BadRevision::Unknown { complaint } => {
                Message::ErrorUnknownRevision { path, revision, complaint: excerpt(complaint) }
            }
            BadRevision::NoFolder { folder } => Message::ErrorNoFolder { revision, folder },
        }),
        Error::NoLocale { path } => localizer.text(&Message::ErrorNoLocale { path }),
        Error::BadLocale { tag } => localizer.text(&Message::ErrorBadLocale { tag }),
        Error::DuplicateLocale { locale, first, second } => {
            localizer.text(&Message::ErrorDuplicateLocale { locale, first, second })
        }
        Error::SameRoot { path } => localizer.text(&Message::ErrorSameRoot { path }),
        Error::WhichLocale { path, .. } => localizer.text(&Message::ErrorWhichLocale { path }),
        Error::Manifest(error) => localizer.text(&Message::ErrorManifest {
            path: &error.file,
            line: error.line.unwrap_or(1) as usize,
            complaint: excerpt(&error.complaint),
        }),
        Error::NoDocuments { path } => localizer.text(&Message::ErrorNoDocuments { path }),
        Error::NoSuchDocument { path } => localizer.text(&Message::ErrorNoSuchDocument { path }),
        Error::Since { path, revision, why } => localizer.text(&match why {
            BadSince::NoRepository => Message::ErrorSinceNoRepository { path, revision },
            BadSince::Repository(why) => return repository_text(path, why, localizer),
            BadSince::Unknown { complaint } => {
                Message::ErrorUnknownRevision { path, revision, complaint: excerpt(complaint) }
            }
            BadSince::Shallow => Message::ErrorSinceShallow { path, revision },
            BadSince::Unrelated => Message::ErrorSinceUnrelated { path, revision },
        }),
    }
}

fn gate_text(error: &gate::Error, localizer: &Localizer) -> String {
    use gate::Error;
    match error {
        Error::UnknownRule { rule } => localizer.text(&Message::ErrorUnknownRule { rule }),
        Error::UnknownKind { rule, kind, .. } => localizer.text(&Message::ErrorUnknownKind { rule: rule.id(), kind }),
        Error::BaselineFormat { path, found } => {
            localizer.text(&Message::ErrorBaselineFormat { path, found: excerpt(found) })
        }
        Error::Baseline { path, line, complaint } => {
            let complaint = excerpt(complaint);
            localizer.text(&Message::ErrorBaseline { path, line: *line, complaint })
        }
        Error::AmbiguousBaseline { path, document, rule } => {
            localizer.text(&Message::ErrorAmbiguousBaseline { path, document, rule: rule.id() })
        }
        Error::MissingBaseline { path } => read_text(path, &Unreadable::NotFound, localizer),
        Error::Unreadable { path, why } => read_text(path, why, localizer),
        Error::NoBaseline => localizer.text(&Message::ErrorNoBaseline { file: config::FILE_NAME }),
        Error::BudgetArgument { value } => {
            let known = Budget::ALL.map(Budget::id).join(", ");
            localizer.text(&Message::ErrorBudgetArgument { value, known: &known })
        }
        Error::BudgetName { name } => localizer.text(&Message::ErrorBudgetName { name }),
        Error::BudgetValue { budget, value } => {
            let expected = localizer.text(&budget.expected().message());
            localizer.text(&Message::ErrorBudgetValue { name: budget.id(), value, expected: &expected })
        }
    }
}

fn gate_hint(error: &gate::Error, localizer: &Localizer) -> Option<String> {
    use gate::Error;
    match error {
        Error::UnknownRule { rule } => Some(near(rule, &Rule::ALL.map(Rule::id), localizer)),
        Error::BudgetName { name } => Some(near(name, &Budget::ALL.map(Budget::id), localizer)),
        Error::MissingBaseline { path } | Error::AmbiguousBaseline { path, .. } => {
            Some(localizer.text(&Message::HintWriteBaseline { path }))
        }
        Error::UnknownKind { kind, known, .. } => (!known.is_empty()).then(|| near(kind, known, localizer)),
        _ => None,
    }
}

fn queue_text(error: &queue::Error, localizer: &Localizer) -> String {
    use queue::Error;
    match error {
        Error::Views(error) => {
            let found = excerpt(&error.found);
            let expected = localizer.text(&error.expected.message());
            localizer.text(&Message::ErrorViews { path: &error.path, line: error.line, found, expected: &expected })
        }
        Error::Unreadable { path, why } => read_text(path, why, localizer),
        Error::ChangedMeanwhile { path } => localizer.text(&Message::ErrorChangedMeanwhile { path }),
    }
}

impl ConfigError {
    /// Renders what is wrong, without its place.
    pub fn text(&self, localizer: &Localizer) -> String {
        localizer.text(&match &self.problem {
            ConfigProblem::Syntax { complaint } => Message::ConfigSyntax { complaint },
            ConfigProblem::TooDeep => Message::ConfigTooDeep,
            ConfigProblem::Alias => Message::ConfigAlias,
            ConfigProblem::UnknownKey { key, .. } => Message::ConfigUnknownKey { key },
            ConfigProblem::MissingKey { key } => Message::ConfigMissingKey { key },
            ConfigProblem::DuplicateKey { key } => Message::ConfigDuplicateKey { key },
            ConfigProblem::Value { found, expected } => {
                let expected = localizer.text(&expected.message());
                return localizer.text(&Message::ConfigBadValue { found, expected: &expected });
            }
            ConfigProblem::UnknownDialect { name } => {
                let known = Generator::ALL.map(Generator::id).join(", ");
                let known = format!("{known}, {}", Dialect::MATH);
                return localizer.text(&Message::ConfigUnknownDialect { name: excerpt(name), known: &known });
            }
            ConfigProblem::UnknownPreset { name } => {
                return localizer
                    .text(&Message::ConfigUnknownPreset { name: excerpt(name), known: &presets::NAMES.join(", ") });
            }
            ConfigProblem::Pattern { pattern, complaint } => {
                Message::ErrorPattern { pattern: excerpt(pattern), complaint }
            }
            ConfigProblem::Glob { glob, complaint } => Message::ErrorGlob { glob, complaint },
        })
    }

    /// Renders what could be meant, or else where the configuration is explained.
    pub fn hint(&self, localizer: &Localizer) -> Option<String> {
        match &self.problem {
            ConfigProblem::UnknownKey { key, known } => Some(near(key, known, localizer)),
            _ => Some(localizer.text(&Message::UsageHint { command: "locdrift guide configuration" })),
        }
    }
}

/// Renders the nearest of the known names, or all of them where none is near.
fn near(found: &str, known: &[&str], localizer: &Localizer) -> String {
    let mut begun = known.iter().filter(|name| !found.is_empty() && name.starts_with(found));
    if let (Some(nearest), None) = (begun.next(), begun.next()) {
        return localizer.text(&Message::HintNearest { nearest });
    }
    let distance = |name: &&&str| strsim::damerau_levenshtein(found, name);
    match known.iter().min_by_key(distance) {
        Some(nearest) if distance(&nearest) <= 1 + nearest.len() / 4 => {
            localizer.text(&Message::HintNearest { nearest })
        }
        _ => localizer.text(&Message::HintKnown { known: &known.join(", ") }),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Localizer::with_english(|localizer| self.text(localizer)))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Localizer::with_english(|localizer| unreadable_text(self, localizer)))
    }
}

impl std::error::Error for Unreadable {}

impl fmt::Display for Unrecovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Localizer::with_english(|localizer| unrecovered_text(self, localizer)))
    }
}

/// Gives the errors of rooms the English text that [`Error::text`] renders.
macro_rules! displayed {
    ($($error:ty => $text:ident,)*) => {$(
        impl fmt::Display for $error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&Localizer::with_english(|localizer| $text(self, localizer)))
            }
        }

        impl std::error::Error for $error {}
    )*};
}

displayed! {
    config::Error => config_text,
    workspace::Error => workspace_text,
    gate::Error => gate_text,
    queue::Error => queue_text,
}

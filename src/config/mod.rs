//! `locdrift.yml`: what to compare, and how findings weigh.
//!
//! ```yaml
//! source: docs/en-us          # the folder of the source documents, or {root, revision}
//! locales: docs/{lang}        # a template, or a list of {locale, root, revision}
//! target: docs/{dir}/{name}.{lang}.{ext}    # instead: a template that may say more of paths;
//!                                           # locales may then list tags
//! sets: [{source: docs, target: i18n/{lang}/docs}]   # instead of the above: several of them
//! include: ["**/*.md"]        # optional
//! exclude: [includes]         # optional
//! rules: {missing-translation: warn, stale-translation: {links: warn}}
//! overrides: [{files: [archive], locales: [nl-NL], rules: {stale-translation: off}}]
//! budgets: {stale: 5%, missing: 20, words-to-review: 10000, age: 90d}   # optional
//! baseline: known.jsonl                     # optional
//! translatable_keys: [title, description]   # optional
//! translatable-code: [mermaid]              # optional: code blocks whose words are translated
//! translatable-attributes: [title, label]   # optional: attributes in MDX, instead of the default ones
//! dialect: mkdocs                           # optional: what reads the pages, instead of looking for it
//! history: ../source-repository             # optional
//! renames: 60%                              # optional: or off
//! damage: false                             # optional: look for none
//! record: opentelemetry                     # optional: a preset, or {key, kind}, {comment, kind}, …
//! queue:                                    # optional
//!   max-words: 2000
//!   weights: {words: 30, drift: 20, age: 15, type: 10, priority: 15, views: 10}
//!   owners: [{files: [pam], locales: [nl-NL], owner: "@pam-team"}]
//! ```
//!
//! Paths are relative to the file. Reading goes in one step from the text to a [`Config`] that is
//! known to be sound.

mod dialect;
mod entries;
mod error;
mod gate;
mod glossary;
mod layout;
mod notes;
mod propose;
mod queue;
mod read;
mod record;
mod rewrite;
#[cfg(test)]
mod schema;

pub use error::{ConfigError, ConfigProblem, Error};
pub use notes::{Note, notes};
pub use propose::{LocalePattern, Proposal, SeenFolder, SeenSet, propose};
pub use read::similarity;
pub use rewrite::with_record;
#[cfg(test)]
pub(crate) use schema::schema;

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::document::CONFIGURATION;
use crate::gate::{BaselineFile, Gate, Mode};
use crate::queue::Settings;
use crate::tree::Unreadable;
use crate::workspace::{LocaleRoot, Setup};

/// The name of the configuration file.
pub const FILE_NAME: &str = CONFIGURATION;

/// The largest configuration file that is read.
const MAX_BYTES: u64 = 1 << 20;

/// What to compare, and how findings weigh.
#[derive(Clone, Debug)]
pub struct Config {
    /// What to compare.
    pub setup: Setup,
    /// What decides about findings.
    pub gate: Gate,
    /// How the review queue is ordered, cut and handed out.
    pub queue: Settings,
    /// What translates, where the file says it.
    pub command: Option<ConfiguredCommand>,
    /// Where the cache is.
    pub cache: CachePlace,
    /// What the file mentions, as it stands there.
    mentions: notes::Mentions,
}

/// Where what runs work out is kept for later ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CachePlace {
    /// In the cache folder of the user.
    #[default]
    OfUser,
    /// In this folder.
    Folder(PathBuf),
    /// Nowhere.
    None,
}

/// A command that translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfiguredCommand {
    /// The command, for the shell of the system.
    pub command: String,
    /// The folder of the configuration, which it is started in.
    pub folder: PathBuf,
}

impl Config {
    /// Compares these folders, with everything else as it is by default.
    pub fn new(source: impl Into<PathBuf>, locales: Vec<LocaleRoot>) -> Self {
        let mut setup = Setup::new(source, locales);
        setup.translatable_keys = setup.translatable_keys.with_dialect(dialect::look(&setup.source));
        let (gate, queue, mentions) = (Gate::default(), Settings::default(), notes::Mentions::default());
        Self { setup, gate, queue, command: None, cache: CachePlace::default(), mentions }
    }

    /// Reads the configuration file at `path`.
    ///
    /// # Errors
    ///
    /// What keeps the file from being read, or the place in it that is not sound.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text =
            read_text(path).map_err(|error| Error::Unreadable { path: path.into(), why: Unreadable::from(&error) })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let raw = read::read(&text, folder)
            .map_err(|problem| Error::Invalid(Box::new(ConfigError::new(path, &text, problem))))?;
        let (source, locales) = match raw.places {
            read::Places::List(source, list) => {
                let locales = list.into_iter().map(|(locale, place)| LocaleRoot {
                    revision: place.revision,
                    scheme: place.scheme,
                    ..LocaleRoot::new(Some(locale), tidy(&folder.join(place.root)))
                });
                (tidy(&folder.join(&source)), locales.collect())
            }
            read::Places::Template(source, place, tags) => {
                let found = layout::one(folder, &place, tags.as_deref())?;
                let found = if tags.is_none() { layout::without_empty(found, &raw.filter) } else { found };
                (tidy(&folder.join(&source)), found)
            }
            read::Places::Sets(places, tags, spot) => {
                let sets = layout::several(folder, &places, tags.as_deref())?;
                sets.ok_or_else(|| Error::Invalid(Box::new(ConfigError::new(path, &text, spot))))?
            }
        };
        let gate = Gate {
            policy: raw.policy,
            budgets: raw.budgets,
            baseline: raw.baseline.map(|path| BaselineFile { path: tidy(&folder.join(path)), mode: Mode::Forgive }),
            ..Gate::default()
        };
        let setup = Setup::new(source, locales);
        let dialect = raw.dialect.unwrap_or_else(|| dialect::look(&setup.source));
        let setup = Setup {
            source_revision: raw.revision,
            filter: raw.filter,
            translatable_keys: raw.translatable_keys.with_dialect(dialect),
            scheme: raw.scheme.unwrap_or(setup.scheme),
            history: raw.history.map(|history| tidy(&folder.join(history))),
            renames: raw.renames.unwrap_or(setup.renames),
            forge: raw.forge,
            looks_for_damage: raw.looks_for_damage,
            looks_for_links: raw.looks_for_links,
            ..setup
        };
        let glossaries = glossary::read(folder, &raw.glossaries, &setup.locales)?;
        let setup = Setup { glossaries: Arc::new(glossaries), ..setup };
        let folders = std::iter::once(&setup.source).chain(setup.locales.iter().map(|locale| &locale.root));
        let roots = folders.filter_map(|root| notes::root(root, folder)).collect();
        let mentions = raw.mentions.with_roots(roots);
        let command = raw.command.map(|command| ConfiguredCommand { command, folder: folder.to_path_buf() });
        let cache = match raw.cache {
            CachePlace::Folder(cache) => CachePlace::Folder(tidy(&folder.join(cache))),
            other => other,
        };
        Ok(Self { setup, gate, queue: raw.queue, command, cache, mentions })
    }

    /// Finds the nearest configuration file in the working directory `start` or a folder above
    /// it, as a path relative to `start`.
    pub fn discover(start: &Path) -> Option<PathBuf> {
        let mut relative = PathBuf::new();
        for folder in start.ancestors() {
            if folder.join(FILE_NAME).is_file() {
                return Some(relative.join(FILE_NAME));
            }
            relative.push("..");
        }
        None
    }
}

fn read_text(path: &Path) -> std::io::Result<String> {
    use std::io::Read;
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(MAX_BYTES).read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Removes `.` from a path, for people to read.
fn tidy(path: &Path) -> PathBuf {
    let tidy: PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    if tidy.as_os_str().is_empty() { PathBuf::from(".") } else { tidy }
}

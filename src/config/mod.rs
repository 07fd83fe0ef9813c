//! `locdrift.yml`: what to compare, and how findings weigh.
//!
//! ```yaml
//! source: docs/en-us          # the folder of the source documents, or {root, revision}
//! locales: docs/{lang}        # a template, or a list of {locale, root, revision}
//! include: ["**/*.md"]        # optional
//! exclude: [includes]         # optional
//! rules: {missing-translation: warn, stale-translation: {links: warn}}
//! overrides: [{files: [archive], locales: [nl-NL], rules: {stale-translation: off}}]
//! budgets: {stale: 5%, missing: 20, words-to-review: 10000, age: 90d}   # optional
//! baseline: known.jsonl                     # optional
//! translatable_keys: [title, description]   # optional
//! history: ../source-repository             # optional
//! queue:                                    # optional
//!   max-words: 2000
//!   weights: {words: 30, drift: 20, age: 15, type: 10, priority: 15, views: 10}
//!   owners: [{files: [pam], locales: [nl-NL], owner: "@pam-team"}]
//! ```
//!
//! Paths are relative to the file. Reading goes in one step from the text to a [`Config`] that is
//! known to be sound.

mod error;
mod gate;
mod propose;
mod queue;
mod read;

pub(crate) use error::near;
pub use error::{ConfigError, Expected, Problem};
pub use propose::{Pattern, Proposal, SeenFolder, propose};

use std::path::{Component, Path, PathBuf};

use crate::document::TranslatableKeys;
use crate::error::{Error, RootKind};
use crate::gate::{BaselineFile, Gate, Mode};
use crate::locale::Locale;
use crate::queue::Settings;
use crate::tree::{Filter, Unreadable};

/// The name of the configuration file.
pub const FILE_NAME: &str = "locdrift.yml";

/// The largest configuration file that is read.
const MAX_BYTES: u64 = 1 << 20;

/// What to compare, and how findings weigh.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder of the source documents.
    pub source: PathBuf,
    /// The git revision to read the source from, instead of the file system.
    pub source_revision: Option<String>,
    /// The folders of translations.
    pub locales: Vec<LocaleRoot>,
    /// The documents that take part.
    pub filter: Filter,
    /// Of each locale, by its place, the documents that take part; all of them where there is no
    /// entry.
    pub named: Vec<Filter>,
    /// Folders that take no part, such as those of locales that nobody asked for. What is in them
    /// is not part of a root around them.
    pub apart: Vec<PathBuf>,
    /// What decides about findings.
    pub gate: Gate,
    /// The keys of front matter whose values are translated.
    pub translatable_keys: TranslatableKeys,
    /// What is told of the drift of stale documents.
    pub detail: Detail,
    /// The folder in the repository that holds the source's history, if it is not the source.
    pub history: Option<PathBuf>,
    /// How the review queue is ordered, cut and handed out.
    pub queue: Settings,
}

/// How much is told of the drift of stale documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Nothing: no history is looked at.
    None,
    /// Kinds, words and places.
    Changes,
    /// Also how many commits changed the source since, and when.
    #[default]
    Commits,
    /// The texts, too.
    Texts,
}

/// A folder of translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleRoot {
    /// Its locale, where it was said.
    pub locale: Option<Locale>,
    /// The folder.
    pub root: PathBuf,
    /// The git revision to read it from, instead of the file system.
    pub revision: Option<String>,
}

impl LocaleRoot {
    /// Reads `TAG=DIR` or `DIR`. A folder that exists may have `=` in its name.
    ///
    /// # Errors
    ///
    /// [`Error::BadLocale`] where what stands before `=` is no tag.
    pub fn from_argument(argument: &str) -> Result<Self, Error> {
        match argument.split_once('=') {
            Some((tag, root)) if !Path::new(argument).is_dir() => match tag.parse() {
                Ok(locale) => Ok(Self { locale: Some(locale), root: root.into(), revision: None }),
                Err(_) => Err(Error::BadLocale { tag: tag.to_owned() }),
            },
            _ => Ok(Self { locale: None, root: argument.into(), revision: None }),
        }
    }
}

impl Config {
    /// Compares these folders, with everything else as it is by default.
    pub fn new(source: impl Into<PathBuf>, locales: Vec<LocaleRoot>) -> Self {
        Self {
            source: source.into(),
            source_revision: None,
            locales,
            filter: Filter::default(),
            named: Vec::new(),
            apart: Vec::new(),
            gate: Gate::default(),
            translatable_keys: TranslatableKeys::default(),
            detail: Detail::default(),
            history: None,
            queue: Settings::default(),
        }
    }

    /// Reads the configuration file at `path`.
    ///
    /// # Errors
    ///
    /// What keeps the file from being read, or the place in it that is not sound.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = read_text(path).map_err(|error| Error::Read { path: path.into(), why: Unreadable::from(&error) })?;
        let raw =
            read::read(&text).map_err(|problem| Error::Config(Box::new(ConfigError::new(path, &text, problem))))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let source = tidy(&folder.join(&raw.source.root));
        let locales = match raw.locales {
            read::Locales::List(list) => list
                .into_iter()
                .map(|(locale, place)| LocaleRoot {
                    locale: Some(locale),
                    root: tidy(&folder.join(place.root)),
                    revision: place.revision,
                })
                .collect(),
            read::Locales::Template(template) => expand(folder, &template, &source)?,
        };
        Ok(Self {
            source,
            source_revision: raw.source.revision,
            locales,
            filter: raw.filter,
            named: Vec::new(),
            apart: Vec::new(),
            gate: Gate {
                policy: raw.policy,
                budgets: raw.budgets,
                baseline: raw.baseline.map(|path| BaselineFile { path: tidy(&folder.join(path)), mode: Mode::Forgive }),
                ..Gate::default()
            },
            translatable_keys: raw.translatable_keys,
            detail: Detail::default(),
            history: raw.history.map(|history| tidy(&folder.join(history))),
            queue: raw.queue,
        })
    }

    /// Leaves out the locales that `keeps` does not keep, by their place; their folders take no
    /// part.
    pub fn retain_locales(&mut self, keeps: impl Fn(usize, &LocaleRoot) -> bool) {
        let mut named = std::mem::take(&mut self.named).into_iter();
        for (place, locale) in std::mem::take(&mut self.locales).into_iter().enumerate() {
            let own = named.next();
            if keeps(place, &locale) {
                self.locales.push(locale);
                self.named.extend(own);
            } else {
                self.apart.push(locale.root);
            }
        }
    }

    /// Tells whether a document of a locale, by its place, takes part.
    pub(crate) fn takes(&self, locale: usize, path: &str) -> bool {
        self.filter.takes(path) && self.named.get(locale).is_none_or(|named| named.takes(path))
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

/// What stands for the locale in a template.
const PLACEHOLDER: &str = "{lang}";

/// Finds the folders that a template such as `docs/{lang}` matches, but for the source.
fn expand(folder: &Path, template: &str, source: &Path) -> Result<Vec<LocaleRoot>, Error> {
    let template = template.replace('\\', "/");
    let (before, after) = template.split_once(PLACEHOLDER).unwrap_or((&template, ""));
    let (parent, prefix) = before.rsplit_once('/').map_or(("", before), |(parent, prefix)| (parent, prefix));
    let parent = if parent.is_empty() && before.starts_with('/') { "/" } else { parent };
    let (suffix, below) = after.split_once('/').unwrap_or((after, ""));
    let parent = tidy(&folder.join(parent));
    let unreadable =
        |error: &std::io::Error| Error::Root { kind: RootKind::Locale, path: parent.clone(), why: error.into() };
    let mut roots = Vec::new();
    for entry in std::fs::read_dir(&parent).map_err(|error| unreadable(&error))? {
        let name = entry.map_err(|error| unreadable(&error))?.file_name();
        let Some(tag) = name.to_str().and_then(|name| name.strip_prefix(prefix)?.strip_suffix(suffix)) else {
            continue;
        };
        let Some(locale) = Locale::known(tag) else {
            continue;
        };
        let root = tidy(&parent.join(&name).join(below));
        if root.is_dir() && root != source {
            roots.push(LocaleRoot { locale: Some(locale), root, revision: None });
        }
    }
    roots.sort_by(|a, b| a.locale.cmp(&b.locale).then_with(|| a.root.cmp(&b.root)));
    if roots.is_empty() { Err(Error::NoLocalesFound { template: template.clone() }) } else { Ok(roots) }
}

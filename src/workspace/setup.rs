//! What a workspace is made of.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::Error;
use super::seen::SeenBlobs;
use crate::base::cache::Cache;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::TranslatableKeys;
use crate::glossary::Glossary;
use crate::provenance::{Microsoft, Scheme};
use crate::tree::{Filter, PathLayout, Shard};

/// From which share on, in percent, two versions are one document by default.
const RENAMES: u8 = 60;

/// What to compare.
#[derive(Clone, Debug)]
pub struct Setup {
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
    /// Where `filter` was narrowed to documents that somebody named, what it was before: a document
    /// may have been renamed to or from any of those.
    pub around: Option<Filter>,
    /// Folders that take no part, such as those of locales that nobody asked for. What is in them
    /// is not part of a root around them.
    pub apart: Vec<PathBuf>,
    /// Of locales that nobody asked for and whose translations lie between the source documents, where
    /// they lie.
    pub apart_layouts: Vec<PathLayout>,
    /// The keys of front matter whose values are translated.
    pub translatable_keys: TranslatableKeys,
    /// How translations record their source, where their locale has no scheme of its own.
    pub scheme: Arc<dyn Scheme>,
    /// What is told of the drift of stale documents.
    pub detail: Detail,
    /// How much a source document must share with the base of an orphaned translation to be taken
    /// for the same one renamed, in percent; `None` to look for none.
    pub renames: Option<u8>,
    /// Whether the new end of a renamed document takes part where only its old path was named.
    pub follows_renames: bool,
    /// Whether damage is looked for in translations whose base is known.
    pub looks_for_damage: bool,
    /// Whether damaged segments are handed out or come back, so that it has to be known who wrote them.
    pub redoes_damage: bool,
    /// Whether it is looked up where links lead that only a translation has.
    pub looks_for_links: bool,
    /// The folder in the repository that holds the source's history, if it is not the source.
    pub history: Option<PathBuf>,
    /// Where a source document can be read, with `{rev}`, `{path}` and `{line}`.
    pub forge: Option<String>,
    /// The terms of the project, by locale.
    pub glossaries: Arc<BTreeMap<Locale, Glossary>>,
    /// The revision since which documents must have changed to count.
    pub since: Option<String>,
    /// The part of the run that is done, if not all of it.
    pub shard: Option<Shard>,
    /// What earlier runs worked out, where that is kept.
    pub cache: Option<Arc<Cache>>,
    /// What runs on other revisions of the source have read, where there are any.
    pub seen: Option<Arc<SeenBlobs>>,
}

impl Setup {
    /// Compares these folders, with everything else as it is by default.
    pub fn new(source: impl Into<PathBuf>, locales: Vec<LocaleRoot>) -> Self {
        Self {
            source: source.into(),
            source_revision: None,
            locales,
            filter: Filter::default(),
            named: Vec::new(),
            around: None,
            apart: Vec::new(),
            apart_layouts: Vec::new(),
            translatable_keys: TranslatableKeys::default(),
            scheme: Arc::new(Microsoft),
            detail: Detail::default(),
            renames: Some(RENAMES),
            follows_renames: false,
            looks_for_damage: true,
            redoes_damage: false,
            looks_for_links: false,
            history: None,
            forge: None,
            glossaries: Arc::default(),
            since: None,
            shard: None,
            cache: None,
            seen: None,
        }
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
                if locale.root == self.source && !locale.layout.is_plain() {
                    self.apart_layouts.push(locale.layout);
                }
                self.apart.push(locale.root);
            }
        }
    }

    /// Returns how the translations of a locale record their source.
    pub fn scheme_of<'a>(&'a self, locale: &'a LocaleRoot) -> &'a dyn Scheme {
        locale.scheme.as_deref().unwrap_or(&*self.scheme)
    }

    /// Tells whether statuses depend on the history, because records do not hold hashes.
    pub(crate) fn needs_history(&self) -> bool {
        self.locales.iter().any(|locale| !self.scheme_of(locale).has_hashes())
    }

    /// Tells whether a document of a locale, by its place, belongs to the part of the run, by its path alone.
    pub(crate) fn takes(&self, locale: usize, path: &str) -> bool {
        let source = || self.locales.get(locale)?.layout.source(&DocPath::new(path)?);
        let holds = |shard: Shard| source().map_or_else(|| shard.holds(path), |source| shard.holds_source(&source));
        self.admits(locale, path) && self.shard.is_none_or(holds)
    }

    /// Tells whether the filters admit a document of a locale, by its place. Filters are about the paths of
    /// source documents; what they exclude may be a translation by its own path, too.
    pub(super) fn admits(&self, locale: usize, path: &str) -> bool {
        let layout = self.locales.get(locale).map(|root| &root.layout).filter(|layout| !layout.is_plain());
        let source = layout.and_then(|layout| layout.source(&DocPath::new(path)?));
        let is_excluded = source.is_some() && self.filter.excludes(path);
        let path = source.as_ref().map_or(path, DocPath::as_str);
        !is_excluded && self.filter.takes(path) && self.named.get(locale).is_none_or(|named| named.takes(path))
    }

    /// Tells whether a source document takes part.
    pub(crate) fn takes_source(&self, path: &str) -> bool {
        self.filter.takes(path) && self.shard.is_none_or(|shard| shard.holds(path))
    }

    /// Tells whether a part of the run can do without the documents of the others: their paths tell which
    /// translation belongs to which source, and they tell no language.
    pub(super) fn reads_only_its_shard(&self) -> bool {
        let is_told_by_paths = |locale: &LocaleRoot| locale.locale.is_some() && !self.scheme_of(locale).names_sources();
        self.shard.is_some() && self.locales.iter().all(is_told_by_paths)
    }
}

/// How much is told of the drift of stale documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Nothing: no history is looked at.
    None,
    /// Kinds and words: what a report for people shows.
    Kinds,
    /// Also where the translations say what changed.
    Changes,
    /// Also how many commits changed the source since, and when.
    #[default]
    Commits,
    /// The texts, too.
    Texts,
}

/// A folder of translations.
#[derive(Clone, Debug)]
pub struct LocaleRoot {
    /// Its locale, where it was said.
    pub locale: Option<Locale>,
    /// The folder.
    pub root: PathBuf,
    /// The git revision to read it from, instead of the file system.
    pub revision: Option<String>,
    /// How its translations record their source, if not as the others do.
    pub scheme: Option<Arc<dyn Scheme>>,
    /// Where its translations lie, by the paths of their sources.
    pub layout: PathLayout,
}

impl LocaleRoot {
    /// Takes a folder as the file system has it, and its locale where that is known.
    pub fn new(locale: Option<Locale>, root: impl Into<PathBuf>) -> Self {
        Self { locale, root: root.into(), revision: None, scheme: None, layout: PathLayout::default() }
    }

    /// Reads `TAG=DIR` or `DIR`. A folder that exists may have `=` in its name.
    ///
    /// # Errors
    ///
    /// [`Error::BadLocale`] where what stands before `=` is no tag.
    pub fn from_argument(argument: &str) -> Result<Self, Error> {
        match argument.split_once('=') {
            Some((tag, root)) if !Path::new(argument).is_dir() => match tag.parse() {
                Ok(locale) => Ok(Self::new(Some(locale), root)),
                Err(_) => Err(Error::BadLocale { tag: tag.to_owned() }),
            },
            _ => Ok(Self::new(None, argument)),
        }
    }
}

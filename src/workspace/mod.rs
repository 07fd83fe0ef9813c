//! The trees and the history of a configuration, for work on single documents after a check.

mod assess;
mod beside;
mod check;
mod claims;
mod damage;
mod error;
mod fingerprints;
mod first_look;
mod kept;
mod links;
mod messages;
mod obstacles;
mod recorded;
mod remembered;
mod renames;
mod roots;
mod seen;
mod setup;
mod shown;
mod since;
mod terms;

pub use error::{BadSince, Error};
pub use seen::SeenBlobs;
pub use setup::{Detail, LocaleRoot, Setup};

use roots::Root;

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::base::fingerprint::{self, Hash};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::damage::Redo;
use crate::document::block::BlockKind;
use crate::document::{Kind, RecordPlace, TranslatableKeys, shape};
use crate::drift::{self, Recorded};
use crate::glossary::Glossary;
use crate::history::{AtCommit, History, InCommit, Unrecovered, WantedBase};
use crate::provenance::{Claim, CommitId, Provenance, Scheme};
use crate::rebuild::{Fault, Plan, Text};
use crate::status::Pair;
use crate::tree::RootKind;
use crate::tree::{Filter, Tree, TreeReader, Unreadable};

/// Opened trees, and the history of the source. Everything a command does runs on one of it, so
/// that nothing moves in between.
#[derive(Debug)]
pub struct Workspace {
    setup: Setup,
    source: Root,
    locales: Vec<Root>,
    history: Result<History, Unrecovered>,
    head: Option<CommitId>,
    /// Whether translations of each locale give their headings anchors, once that was looked at.
    anchors: Vec<OnceLock<bool>>,
    /// The keys that are translated in each locale, once that was looked at.
    shown: Vec<OnceLock<TranslatableKeys>>,
}

/// What is escaped in a path of a link.
const LINK: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Translations that are looked at to learn a habit of a locale.
const SAMPLE: usize = 24;

impl Workspace {
    /// Opens trees and the history of the source.
    ///
    /// # Errors
    ///
    /// A root that cannot be read, or that is named twice.
    pub fn open(setup: &Setup) -> Result<Self, Error> {
        let source = Root::open(RootKind::Source, &setup.source, setup.source_revision.as_deref())?;
        let open = |locale: &LocaleRoot| {
            let root = Root::open(RootKind::Locale, &locale.root, locale.revision.as_deref())?;
            Ok(Root { layout: locale.layout.clone(), ..root })
        };
        let locales: Vec<Root> = setup.locales.iter().map(open).collect::<Result<_, _>>()?;
        let roots: Vec<&Root> = std::iter::once(&source).chain(&locales).collect();
        for (at, root) in roots.iter().enumerate() {
            if roots[..at].iter().any(|other| other.is(root)) {
                return Err(Error::SameRoot { path: root.tree.root().to_path_buf() });
            }
        }
        let anchors = locales.iter().map(|_| OnceLock::new()).collect();
        let shown = locales.iter().map(|_| OnceLock::new()).collect();
        let history = roots::history(setup, &source.tree)?;
        let head = history.as_ref().ok().and_then(History::head);
        Ok(Self { setup: setup.clone(), source, locales, history, head, anchors, shown })
    }

    /// Counts the locales.
    pub fn locales(&self) -> usize {
        self.locales.len()
    }

    /// Keeps the locales whose place `keep` admits.
    pub fn retain(&mut self, mut keep: impl FnMut(usize) -> bool) {
        let kept: Vec<bool> = (0..self.locales.len()).map(&mut keep).collect();
        let mut of_roots = kept.iter();
        self.setup.locales.retain(|_| of_roots.next().is_some_and(|keep| *keep));
        let mut of_trees = kept.iter();
        self.locales.retain(|_| of_trees.next().is_some_and(|keep| *keep));
        let mut of_anchors = kept.iter();
        self.anchors.retain(|_| of_anchors.next().is_some_and(|keep| *keep));
        let mut of_keys = kept.iter();
        self.shown.retain(|_| of_keys.next().is_some_and(|keep| *keep));
    }

    /// Returns what it was opened for.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// Returns the keys of front matter whose values are translated.
    pub fn keys(&self) -> &TranslatableKeys {
        &self.setup.translatable_keys
    }

    /// Returns how the translations of a locale, by its place in the setup, record their source.
    pub fn scheme(&self, locale: usize) -> &dyn Scheme {
        self.setup.scheme_of(&self.setup.locales[locale])
    }

    /// Returns the terms of a locale, where the project has any.
    pub fn glossary(&self, locale: &Locale) -> Option<&Glossary> {
        self.setup.glossaries.get(locale)
    }

    /// Returns where a line of a source document can be read, as it is at the head of its history.
    pub fn link_to(&self, path: &DocPath, line: Option<u32>) -> Option<String> {
        let (forge, head) = (self.setup.forge.as_ref()?, self.head.as_ref()?);
        let whole = self.history.as_ref().ok()?.path_from_top(path);
        let path = utf8_percent_encode(&whole, LINK).to_string();
        let line = line.unwrap_or(1).to_string();
        Some(forge.replace("{rev}", head.as_str()).replace("{path}", &path).replace("{line}", &line))
    }

    /// Sorts what is to be read by where its source document is stored.
    pub fn in_reading_order<T: Send + Sync>(
        &self,
        documents: Vec<T>,
        source: impl Fn(&T) -> &DocPath + Sync,
    ) -> Vec<T> {
        self.source.tree.in_reading_order(documents, source)
    }

    /// Returns the tree of a locale, by its place in the setup.
    pub fn locale(&self, locale: usize) -> &Tree {
        &self.locales[locale].tree
    }

    /// Counts the words of source documents, as white space tells them apart; one that cannot be read has none.
    pub fn source_words<'a>(&self, paths: impl IntoIterator<Item = &'a DocPath>) -> HashMap<&'a DocPath, usize> {
        let paths: Vec<&DocPath> = paths.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let count = |session: &mut TreeReader<'_>, path: &'a DocPath| {
            let content = session.read(path, drift::MAX_BYTES).unwrap_or_default();
            (path, content.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).count())
        };
        paths.into_par_iter().map_init(|| self.source.tree.session(), count).collect()
    }

    /// Returns the paths of all source documents and of all translations, whichever take part, as the
    /// source has them and as they are.
    pub fn all_paths(&self) -> BTreeSet<DocPath> {
        let roots: Vec<&Root> = std::iter::once(&self.source).chain(&self.locales).collect();
        let places: Vec<&Path> = roots.iter().map(|root| root.place.as_path()).collect();
        let mut paths = BTreeSet::new();
        let every = Filter::default().naming_all();
        let all = Setup { filter: every.clone(), ..self.setup.clone() };
        paths.extend(self.source.list_sources(&all, &places, &self.locales).documents);
        for locale in &self.locales {
            for path in locale.list_translations(&every, &places).documents {
                paths.extend(locale.layout.source(&path));
                paths.insert(path);
            }
        }
        paths
    }

    /// Returns the history of the source, or why there is none.
    ///
    /// # Errors
    ///
    /// What kept it from being opened.
    pub fn history(&self) -> Result<&History, Unrecovered> {
        self.history.as_ref().map_err(Clone::clone)
    }

    /// Opens the history of the translations of a locale, by its place in the setup: back from the
    /// revision that is read, if it is one.
    ///
    /// # Errors
    ///
    /// What keeps it from being opened.
    pub fn history_of_locale(&self, locale: usize) -> Result<History, Unrecovered> {
        History::of_tree(self.locale(locale))
    }

    /// Opens a locale for reading in one thread.
    pub fn desk(&self, locale: usize) -> Desk<'_> {
        Desk {
            workspace: self,
            place: locale,
            source: self.source.tree.session(),
            locale: self.locales[locale].tree.session(),
            history: self.history.as_ref().ok().map(History::session),
        }
    }
}

/// What one thread reads documents of one locale from.
#[derive(Debug)]
pub struct Desk<'a> {
    workspace: &'a Workspace,
    place: usize,
    source: TreeReader<'a>,
    locale: TreeReader<'a>,
    history: Option<crate::history::HistoryReader<'a>>,
}

/// The versions of a document: what was translated, what there is now, and the translation.
#[derive(Clone, Debug)]
pub struct Material {
    /// What kind of document it is.
    pub kind: Kind,
    /// The source when it was translated, where that is known.
    pub base: Option<Vec<u8>>,
    /// The source now.
    pub head: Vec<u8>,
    /// The translation, where there is one; for a missing one that of its source before that was
    /// renamed.
    pub translation: Option<Vec<u8>>,
    /// Where there is none, that of another document with the very same source.
    pub reusable: Option<Vec<u8>>,
    /// Whether the record of the translation stands in its front matter, which it must have for that.
    pub holds_record: bool,
    /// What is known of the translation since its record was made.
    pub recorded: Option<Box<Recorded>>,
    /// What of the translation is damaged, and is to be redone.
    pub redo: Option<Box<Redo>>,
}

/// The versions of a document, taken apart.
#[derive(Debug)]
pub struct Texts<'a> {
    /// The source when it was translated, where that is known.
    pub base: Option<Text<'a>>,
    /// The source now.
    pub head: Text<'a>,
    /// Whether it is what was translated, so that it is the base too.
    pub is_current: bool,
    /// The translation, where there is one.
    pub translation: Option<Text<'a>>,
    /// Where there is none, that of another document with the very same source.
    reusable: Option<Text<'a>>,
    /// Whether the record of the translation stands in its front matter.
    holds_record: bool,
    /// What is known of the translation since its record was made.
    recorded: Option<&'a Recorded>,
    /// What of the translation is damaged, and is to be redone.
    redo: Option<&'a Redo>,
    /// The keys of front matter whose values are translated.
    keys: &'a TranslatableKeys,
}

impl Material {
    /// Takes the versions apart; `None` where one that counts is no UTF-8, so that bytes of it could
    /// be lost.
    pub fn texts<'a>(&'a self, keys: &'a TranslatableKeys) -> Option<Texts<'a>> {
        self.texts_of(Text::read(&self.head, self.kind, keys)?, keys)
    }

    /// Does the same where the source is taken apart already.
    pub fn texts_of<'a>(&'a self, head: Text<'a>, keys: &'a TranslatableKeys) -> Option<Texts<'a>> {
        let read = |bytes| Text::read(bytes, self.kind, keys);
        let all = |bytes: Option<_>| match bytes {
            Some(bytes) => read(bytes).map(Some),
            None => Some(None),
        };
        Some(Texts {
            base: all(self.base.as_deref())?,
            head,
            is_current: false,
            translation: all(self.translation.as_deref())?,
            reusable: self.reusable.as_deref().and_then(read),
            holds_record: self.holds_record,
            recorded: self.recorded.as_deref(),
            redo: self.redo.as_deref(),
            keys,
        })
    }
}

impl Texts<'_> {
    /// Returns the source when it was translated, where that is known.
    fn base(&self) -> Option<&Text<'_>> {
        if self.is_current { Some(&self.head) } else { self.base.as_ref() }
    }

    /// Works out what becomes of the translation.
    pub fn plan(&self, locale: &Locale) -> Plan<'_> {
        let recorded = self.recorded.map(|recorded| (recorded, self.keys));
        let mut plan = Plan::since(self.base(), &self.head, self.translation.as_ref(), recorded, locale);
        if let Some(same) = &self.reusable {
            plan.prefill(same);
        }
        plan
    }

    /// Works out what becomes of the translation where its damage is redone, too. Where nobody has to look at
    /// what changed, nothing else becomes of it.
    pub fn plan_with_damage(&self, locale: &Locale) -> Plan<'_> {
        let Some((redo, translation)) = self.redo.zip(self.translation.as_ref()) else { return self.plan(locale) };
        if !redo.is_alone {
            let mut plan = self.plan(locale);
            if !plan.segments().is_empty() {
                plan.redo(&redo.hits);
                return plan;
            }
        }
        let recorded = self.recorded.map(|recorded| (recorded, self.keys));
        Plan::in_place(self.base().unwrap_or(&self.head), translation, recorded, &redo.hits, locale)
    }

    /// Works out what of the translation stays as it is; what becomes of the rest is not asked.
    pub fn plan_of_kept(&self, locale: &Locale) -> Plan<'_> {
        if self.redo.is_some() {
            return self.plan_with_damage(locale);
        }
        let recorded = self.recorded.map(|recorded| (recorded, self.keys));
        Plan::of_kept(self.base(), &self.head, self.translation.as_ref(), recorded, locale)
    }

    /// Returns what keeps the translation from being written, and whether it is the source's.
    pub fn fault(&self) -> Option<(bool, &Fault)> {
        let is_fault = |fault: &&Fault| self.holds_record || !matches!(fault, Fault::Absent);
        if let Some(fault) = self.translation.as_ref().and_then(Text::fault).filter(is_fault) {
            return Some((false, fault));
        }
        if self.translation.as_ref().is_some_and(|own| own.is_mixed_with(&self.head)) {
            return Some((false, &Fault::Mixed));
        }
        match self.head.fault() {
            // A translation may have front matter for its record alone.
            Some(Fault::Absent) if self.translation.is_some() => None,
            fault => fault.filter(is_fault).map(|fault| (true, fault)),
        }
    }
}

impl Desk<'_> {
    /// Returns how translations record their source.
    pub fn scheme(&self) -> &dyn Scheme {
        self.workspace.scheme(self.place)
    }

    /// Returns the terms of a locale, where the project has any.
    pub fn glossary(&self, locale: &Locale) -> Option<&Glossary> {
        self.workspace.glossary(locale)
    }

    /// Returns the keys of front matter whose values are translated, by the configuration alone.
    pub fn keys(&self) -> &TranslatableKeys {
        self.workspace.keys()
    }

    /// Returns the path of the source document that a translation at a path is one of, by the layout.
    pub fn page_of(&self, path: &DocPath) -> DocPath {
        let layout = &self.workspace.locales[self.place].layout;
        layout.source(path).unwrap_or_else(|| path.clone())
    }

    /// Returns the path of the translation of a source document, by the layout.
    pub fn target_of(&self, page: &DocPath) -> DocPath {
        let layout = &self.workspace.locales[self.place].layout;
        layout.target(page).unwrap_or_else(|| page.clone())
    }

    /// Reads the versions of a document.
    ///
    /// # Errors
    ///
    /// Why one of them cannot be read, or is too large.
    pub fn material(&self, pair: &Pair) -> Result<Material, Unrecovered> {
        self.versions(pair, None)
    }

    /// Reads the versions of a document beside the source as it is now, which was read.
    ///
    /// # Errors
    ///
    /// Why one of them cannot be read, or is too large.
    pub fn material_of(&self, pair: &Pair, head: Vec<u8>) -> Result<Material, Unrecovered> {
        self.versions(pair, Some(head))
    }

    fn versions(&self, pair: &Pair, head: Option<Vec<u8>>) -> Result<Material, Unrecovered> {
        let source_path = pair.source_path.as_ref().unwrap_or(&pair.path);
        let base = match pair.drift.as_ref().and_then(|assessment| assessment.base.as_ref()).zip(self.history.as_ref())
        {
            Some((base, history)) => Some(history.read(base)?),
            None => None,
        };
        let translation = pair.translation_path().map(|path| self.translation(path)).transpose()?;
        let reusable = pair.elsewhere.reusable_from.first().map(|path| self.translation(path)).transpose()?;
        let head = head.map_or_else(|| whole(self.source.read(source_path, drift::MAX_BYTES)), Ok)?;
        if base.as_deref().is_some_and(drift::is_too_large) {
            return Err(Unrecovered::TooLarge);
        }
        let kind = pair.kind().ok_or(Unrecovered::DocumentUnreadable { why: Unreadable::SpecialFile })?;
        let (holds_record, recorded) = (self.scheme().needs_front_matter(), pair.recorded.clone());
        let redo = pair.redo.clone();
        Ok(Material { kind, base, head, translation, reusable, holds_record, recorded, redo })
    }

    /// Reads a source document, and nothing else.
    ///
    /// # Errors
    ///
    /// Why it cannot be read, or that it is too large.
    pub fn source(&self, path: &DocPath) -> Result<Material, Unrecovered> {
        let head = whole(self.source.read(path, drift::MAX_BYTES))?;
        let kind = Kind::of(path).ok_or(Unrecovered::DocumentUnreadable { why: Unreadable::SpecialFile })?;
        let holds_record = self.scheme().needs_front_matter();
        Ok(Material {
            kind,
            base: None,
            head,
            translation: None,
            reusable: None,
            holds_record,
            recorded: None,
            redo: None,
        })
    }

    /// Reads a translation.
    ///
    /// # Errors
    ///
    /// Why it cannot be read, or that it is too large.
    pub fn translation(&self, path: &DocPath) -> Result<Vec<u8>, Unrecovered> {
        whole(self.locale.read(path, drift::MAX_BYTES))
    }

    /// Tells whether a document has texts for people: all do but YAML of no known shape, unless it
    /// has a record or an include pattern names it.
    pub fn is_translatable(&self, pair: &Pair, material: &Material) -> bool {
        let path = pair.source_path.as_ref().unwrap_or(&pair.path);
        material.kind.place() != RecordPlace::Metadata
            || pair.record().is_some()
            || shape::is_known(path, &material.head)
            || self.workspace.setup.filter.names_yaml(path)
    }

    /// Tells whether most translations of the locale give their headings anchors.
    pub fn has_anchors(&self) -> bool {
        let known = &self.workspace.anchors[self.place];
        *known.get_or_init(|| {
            let listing = self.workspace.locales[self.place].list_translations(&Filter::default(), &[]);
            let of_kind = |path| Kind::of(path).filter(|kind: &Kind| kind.place() == RecordPlace::FrontMatter);
            let pages = || listing.documents.iter().filter_map(|path| Some((path, of_kind(path)?)));
            let step = (pages().count() / SAMPLE).max(1);
            let sample = pages().step_by(step).filter_map(|(path, kind)| Some((kind, self.translation(path).ok()?)));
            let keys = TranslatableKeys::default();
            let mut habits = [0_usize; 2];
            for (kind, content) in sample {
                let Some(text) = Text::read(&content, kind, &keys) else { continue };
                if text.content().blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading(_))) {
                    habits[usize::from(text.has_anchors())] += 1;
                }
            }
            habits[1] > habits[0]
        })
    }

    /// Returns a record of the translation at a path with the hash of the version that it claims.
    fn resolved(&self, path: &DocPath, provenance: Provenance) -> Option<Provenance> {
        let hash = match (&provenance.claim, provenance.hash) {
            (_, Some(hash)) => hash,
            (Some(Claim::Commit(commit)), None) => match self.history.as_ref()?.in_commit(commit, path) {
                Ok(InCommit::Has(_, content)) => fingerprint::usual(&content),
                _ => return None,
            },
            _ => return None,
        };
        Some(Provenance { hash: Some(hash), ..provenance })
    }

    /// Returns the commit at the head of the source's history, if it has the source document with
    /// this hash: what is not committed has no commit that a record may name.
    pub fn commit_of(&self, path: &DocPath, hash: Hash) -> Option<CommitId> {
        let head = self.workspace.head.as_ref()?;
        let wanted = WantedBase { path, hash, commit: Some(head), made: None };
        match self.history.as_ref()?.at_commit(&wanted) {
            Ok(AtCommit::Found(..)) => Some(head.clone()),
            _ => None,
        }
    }

    /// Returns a commit, which may be abbreviated, as a whole, if it has the source document with this hash.
    pub fn whole_commit(&self, path: &DocPath, hash: Hash, commit: &CommitId) -> Option<CommitId> {
        let wanted = WantedBase { path, hash, commit: Some(commit), made: None };
        match self.history.as_ref()?.at_commit(&wanted) {
            Ok(AtCommit::Found(base, ..)) => CommitId::read_any(&base.commit).filter(|whole| !whole.is_abbreviated()),
            _ => None,
        }
    }

    /// Returns the folder that translations are written to; `None` where they are read from a
    /// revision.
    pub fn root(&self) -> Option<PathBuf> {
        let tree = &self.workspace.locales[self.place].tree;
        tree.revision().is_none().then(|| tree.root().to_path_buf())
    }
}

fn whole(read: Result<Vec<u8>, Unreadable>) -> Result<Vec<u8>, Unrecovered> {
    let content = read.map_err(|why| Unrecovered::DocumentUnreadable { why })?;
    if drift::is_too_large(&content) { Err(Unrecovered::TooLarge) } else { Ok(content) }
}

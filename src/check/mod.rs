//! The main job: from trees to a report.

mod drift;
mod kept;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::config::{Config, Detail, LocaleRoot};
use crate::document::{Kind, front_matter};
use crate::error::{Error, RootKind, shown};
use crate::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::gate::{Changed, Entry, Verdict, document_of};
use crate::history::{History, Unrecovered};
use crate::locale::Locale;
use crate::path::DocPath;
use crate::provenance::Record;
use crate::report::{LocaleReport, Report, SourceReport};
use crate::rules;
use crate::status::{self, Redirects, Sources, Target, Targets};
use crate::tree::{BadRevision, Directory, Filter, Handle, Listing, Obstacle, Revision, Session, Tree, Unreadable};
use kept::{Again, Kept};

/// Is told how far a run has come. It is called from several threads.
pub trait Progress: Sync {
    /// Says that the documents are known, and how many there are to read.
    fn listed(&self, documents: usize);
    /// Says that one more document was read, compared or written.
    fn read(&self);
    /// Says how many stale documents are compared with what was translated.
    fn comparing(&self, documents: usize);
    /// Says how many documents are taken apart for the review queue.
    fn segmenting(&self, documents: usize);
    /// Says how many documents are written.
    fn writing(&self, documents: usize);
}

/// Tells nobody.
impl Progress for () {
    fn listed(&self, _: usize) {}
    fn read(&self) {}
    fn comparing(&self, _: usize) {}
    fn segmenting(&self, _: usize) {}
    fn writing(&self, _: usize) {}
}

/// Gives every document of every locale its status, and finds what there is to act on.
///
/// The source is read once for all locales. A document that cannot be read does not stop the run.
///
/// # Errors
///
/// What keeps the comparison from being made at all: a root that cannot be read, a locale that
/// cannot be told or that two trees hold.
pub fn check(config: &Config, progress: &dyn Progress) -> Result<Report, Error> {
    let baseline = config.gate.baseline.as_ref().map(|file| file.read()).transpose()?;
    let source = Root::open(RootKind::Source, &config.source, config.source_revision.as_deref())?;
    let open = |locale: &LocaleRoot| Root::open(RootKind::Locale, &locale.root, locale.revision.as_deref());
    let trees: Vec<Root> = config.locales.iter().map(open).collect::<Result<_, _>>()?;
    let roots: Vec<&Root> = std::iter::once(&source).chain(&trees).collect();
    for (at, root) in roots.iter().enumerate() {
        if roots[..at].iter().any(|other| other.is(root)) {
            return Err(Error::SameRoot { path: root.tree.root().to_path_buf() });
        }
    }
    let apart: Vec<PathBuf> = config.apart.iter().filter_map(|folder| folder.canonicalize().ok()).collect();
    let places: Vec<&Path> =
        roots.iter().map(|root| root.place.as_path()).chain(apart.iter().map(PathBuf::as_path)).collect();
    let mut listings: Vec<Listing> = roots.par_iter().map(|root| root.list(&config.filter, &places)).collect();
    share_ignored(&roots, &mut listings);
    for (at, (root, listing)) in roots.iter().zip(&listings).enumerate() {
        // A locale may have nothing yet of the documents that a pattern picks; the source may not,
        // unless documents were named that only a locale has any more.
        let others_have = || listings[1..].iter().any(|listing| !listing.documents.is_empty());
        let may_be_empty = config.filter.is_narrow() && at > 0 || config.filter.is_named() && others_have();
        let is_empty = listing.documents.is_empty() && unreadable_documents(&listing.obstacles).next().is_none();
        if is_empty && !may_be_empty {
            return Err(Error::NoDocuments { path: root.tree.root().to_path_buf() });
        }
    }
    progress.listed(listings.iter().map(|listing| listing.documents.len()).sum());

    let sides: Vec<_> = roots.iter().map(|root| &root.tree).zip(&listings).collect();
    let changed = config.gate.since.as_deref().map(|revision| Changed::since(revision, &sides)).transpose()?;

    let room = if config.detail == Detail::None { 0 } else { KEPT_BYTES / roots.len() };
    let mut locales: Vec<Side> = Vec::with_capacity(trees.len());
    let source_listing = listings.remove(0);
    for ((tree, listing), root) in trees.iter().zip(listings).zip(&config.locales) {
        locales.push(Side::read(&tree.tree, listing, root, &source_listing, room, progress)?);
    }
    refuse_duplicates(&locales)?;

    let sha256 = locales.iter().flat_map(|side| side.targets.documents()).any(|target| {
        let hash = target.record.as_ref().ok().and_then(|record| record.provenance.as_ref()?.hash);
        matches!(hash, Some(Hash::Sha256(_)))
    });
    let kept = Kept::with_room(room);
    let sources = fingerprint(&source.tree, &source_listing, Algorithms { sha256 }, &locales, &kept, progress);
    let (redirects, broken) = Redirects::read(&source.tree);

    let mut findings = of_source(&source_listing, &sources);
    findings.extend(rules::of_redirects(broken));
    rules::number(&mut findings);
    config.gate.weigh_source(&mut findings);
    let mut report = Report {
        source: SourceReport {
            root: config.source.clone(),
            revision: config.source_revision.clone(),
            documents: sources.len(),
        },
        locales: Vec::new(),
        source_findings: findings,
        verdict: Verdict::default(),
    };
    let history = history(config, &source.tree)?;
    for (place, (side, root)) in locales.into_iter().zip(&trees).enumerate() {
        let mut documents = status::classify(&sources, &side.targets, &redirects);
        documents.retain(|document| config.takes(place, document.path.as_str()));
        if config.detail != Detail::None {
            let source = Again { tree: &source.tree, kept: &kept };
            let locale = Again { tree: &root.tree, kept: &side.kept };
            drift::assess(&mut documents, &sources, &history, source, locale, config, progress);
        }
        let mut findings = rules::of_locale(&documents, &side.targets);
        let locale = side.targets.locale();
        findings.extend(rules::of_listing(&side.obstacles, &[], Some(locale)));
        rules::number(&mut findings);
        let (locale, root, revision) = (locale.clone(), side.root, side.revision);
        let mut side = LocaleReport { locale, root, revision, documents, findings };
        config.gate.weigh_locale(&mut side);
        report.locales.push(side);
    }
    debug_assert!(distinct(&report), "two findings are one to baseline and code scanning");
    config.gate.judge(&mut report, baseline, config, changed.as_ref());
    Ok(report)
}

/// Tells whether no two findings of a run have the same identity.
///
/// Findings of which only the lines differ have a number to tell them apart; others may not need
/// one.
fn distinct(report: &Report) -> bool {
    let mut seen = HashMap::new();
    let trees = std::iter::once((&report.source_findings, &[][..]))
        .chain(report.locales.iter().map(|side| (&side.findings, &side.documents[..])));
    let findings = trees.flat_map(|(findings, documents)| findings.iter().map(move |finding| (finding, documents)));
    findings.into_iter().all(|(finding, documents)| {
        let entry = Entry::of(finding, document_of(documents, finding));
        let unnumbered = Entry { number: 0, ..entry.clone() };
        let is_first = seen.insert((entry, true), &finding.cause).is_none();
        let twin = seen.insert((unnumbered, false), &finding.cause);
        is_first && twin.is_none_or(|cause| rules::differ_in_lines_only(cause, &finding.cause))
    })
}

/// Opens the history of the source: where the configuration says, else where the source is. Only
/// what was asked for must be there.
pub(crate) fn history(config: &Config, source: &Tree) -> Result<Result<History, Unrecovered>, Error> {
    match (&config.history, source) {
        _ if config.detail == Detail::None => Ok(Err(Unrecovered::NoRepository)),
        (Some(folder), _) => {
            let bad = |why| Error::Revision { path: folder.clone(), revision: String::new(), why };
            match History::open(folder) {
                Ok(history) if folder.is_dir() => Ok(Ok(history)),
                Err(Unrecovered::Repository(why)) => Err(bad(BadRevision::Repository(why))),
                _ => Err(bad(BadRevision::NoRepository)),
            }
        }
        (None, Tree::Directory(directory)) => Ok(History::open(directory.root())),
        (None, Tree::Revision(revision)) => Ok(Ok(History::of_revision(revision))),
    }
}

/// A root folder that could be opened.
pub(crate) struct Root {
    tree: Tree,
    /// To tell whether two roots are the same or one is inside the other.
    place: PathBuf,
}

impl Root {
    pub(crate) fn open(kind: RootKind, path: &Path, revision: Option<&str>) -> Result<Self, Error> {
        let tree = match revision {
            Some(name) => {
                let failed = |why| Error::Revision { path: path.to_path_buf(), revision: name.to_owned(), why };
                Tree::Revision(Box::new(Revision::open(path, name).map_err(failed)?))
            }
            None => Tree::Directory(Directory::open(path).map_err(|error| Error::Root {
                kind,
                path: path.to_path_buf(),
                why: Unreadable::from(&error),
            })?),
        };
        Ok(Self { place: tree.place(), tree })
    }

    pub(crate) fn into_tree(self) -> Tree {
        self.tree
    }

    fn is(&self, other: &Self) -> bool {
        self.place == other.place && self.tree.revision() == other.tree.revision()
    }

    /// Lists the documents, but for those of other roots inside this one.
    fn list(&self, filter: &Filter, places: &[&Path]) -> Listing {
        let below = |other: &&Path| Some(shown(other.strip_prefix(&self.place).ok()?));
        let apart: Vec<String> = places.iter().filter_map(below).filter(|below| !below.is_empty()).collect();
        self.tree.list(filter, &apart)
    }
}

/// Lets a document take part that a `.gitignore` hides on one side only: git does not ignore files
/// that are tracked, and its counterpart would seem to be missing or orphaned.
fn share_ignored(roots: &[&Root], listings: &mut [Listing]) {
    let Some((source, locales)) = listings.split_first_mut() else { return };
    let add = |root: &Root, to: &mut Listing, from: &Listing| {
        let unknown = from.documents.iter().filter(|path| to.documents.binary_search(path).is_err());
        let hidden: Vec<DocPath> = unknown.filter(|path| root.tree.holds(path)).cloned().collect();
        to.documents.extend(hidden);
        to.documents.sort_unstable();
    };
    for locale in locales.iter() {
        add(roots[0], source, locale);
    }
    for (tree, locale) in roots[1..].iter().zip(locales) {
        add(tree, locale, source);
    }
}

/// One locale's tree, read.
struct Side {
    root: PathBuf,
    revision: Option<String>,
    targets: Targets,
    kept: Kept,
    obstacles: Vec<Obstacle>,
}

/// Bytes of documents that are kept for their drift, all trees together.
const KEPT_BYTES: usize = 64 << 20;

impl Side {
    fn read(
        tree: &Tree,
        listing: Listing,
        root: &LocaleRoot,
        sources: &Listing,
        room: usize,
        progress: &dyn Progress,
    ) -> Result<Self, Error> {
        let (documents, obstacles) = (listing.documents, listing.obstacles);
        let kept = Kept::with_room(room);
        let may_be_stale = |path: &DocPath, record: &Record| {
            let hash = record.provenance.as_ref().and_then(|provenance| provenance.hash);
            hash.is_some() && sources.documents.binary_search(path).is_ok()
        };
        let mut targets: Vec<Target> = tree
            .in_reading_order(documents, |path| path)
            .into_par_iter()
            .with_min_len(BATCH)
            .map_init(
                || (tree.session(), Vec::new()),
                |(session, buffer), path| {
                    let record = read_record(session, &path, buffer, |record, content| {
                        if may_be_stale(&path, record) {
                            kept.keep(&path, content);
                        }
                    });
                    progress.read();
                    Target { path, record }
                },
            )
            .collect();
        targets.extend(unreadable_documents(&obstacles).map(|(path, why)| Target { path, record: Err(why) }));
        let locale = root.locale.clone().or_else(|| locale_of(&targets, &root.root));
        let locale = locale.ok_or_else(|| Error::NoLocale { path: root.root.clone() })?;
        let targets = Targets::new(locale, targets, blocked_folders(&obstacles));
        let obstacles = obstacles.into_iter().filter(|obstacle| document_path(obstacle).is_none()).collect();
        Ok(Self { root: root.root.clone(), revision: root.revision.clone(), targets, kept, obstacles })
    }
}

/// Reads a record, and hands over the document where all of it had to be read for that.
fn read_record(
    session: &Session<'_>,
    path: &DocPath,
    buffer: &mut Vec<u8>,
    keep: impl FnOnce(&Record, Vec<u8>),
) -> Result<Record, Unreadable> {
    let kind = Kind::of(path).unwrap_or(Kind::Markdown);
    match session.open(path)? {
        Handle::File(file) => {
            front_matter::read_into(file, kind, buffer).map_err(|error| Unreadable::from(&error))?;
            Ok(Record::read(buffer, kind))
        }
        Handle::Bytes(content) => {
            let record = Record::read(&content, kind);
            keep(&record, content);
            Ok(record)
        }
    }
}

/// The path of an obstacle that would be a document if it could be read.
fn document_path(obstacle: &Obstacle) -> Option<DocPath> {
    let is_file = !obstacle.is_folder && !matches!(obstacle.why, Unreadable::NonUtf8Name);
    DocPath::new(&obstacle.path).filter(|path| is_file && Kind::of(path).is_some())
}

fn unreadable_documents(obstacles: &[Obstacle]) -> impl Iterator<Item = (DocPath, Unreadable)> {
    obstacles.iter().filter_map(|obstacle| Some((document_path(obstacle)?, obstacle.why.clone())))
}

fn blocked_folders(obstacles: &[Obstacle]) -> Vec<(String, Unreadable)> {
    let folders = obstacles.iter().filter(|obstacle| document_path(obstacle).is_none());
    folders.map(|obstacle| (obstacle.path.clone(), obstacle.why.clone())).collect()
}

/// Tells a tree's locale by what most of its documents say, else by the folder's name.
fn locale_of(targets: &[Target], root: &Path) -> Option<Locale> {
    let mut votes: HashMap<&Locale, usize> = HashMap::new();
    for target in targets {
        let said = target.record.as_ref().ok().and_then(|record| record.provenance.as_ref()?.content_locale.as_ref());
        if let Some(locale) = said {
            *votes.entry(locale).or_default() += 1;
        }
    }
    let most = votes.into_iter().max_by(|a, b| a.1.cmp(&b.1).then_with(|| b.0.cmp(a.0)));
    let by_name = || Locale::from_folder(root.canonicalize().ok()?.file_name()?.to_str()?);
    most.map(|(locale, _)| locale.clone()).or_else(by_name)
}

fn refuse_duplicates(sides: &[Side]) -> Result<(), Error> {
    let mut seen: HashMap<&Locale, &Side> = HashMap::new();
    for side in sides {
        if let Some(first) = seen.insert(side.targets.locale(), side) {
            return Err(Error::DuplicateLocale {
                locale: side.targets.locale().to_string(),
                first: first.root.clone(),
                second: side.root.clone(),
            });
        }
    }
    Ok(())
}

/// Documents that share a buffer: fewer, and setting it up costs more than reading them.
const BATCH: usize = 32;

/// Bytes that are read at once: more than nearly all documents have.
const READ_SIZE: usize = 128 << 10;

fn fingerprint(
    source: &Tree,
    listing: &Listing,
    algorithms: Algorithms,
    locales: &[Side],
    kept: &Kept,
    progress: &dyn Progress,
) -> Sources {
    let is_stale = |path: &DocPath, fingerprints: &Fingerprints| {
        let mut recorded = locales.iter().filter_map(|side| side.targets.hash_of(path));
        recorded.any(|hash| !fingerprints.contains(&hash))
    };
    let mut documents: Vec<(DocPath, Result<Fingerprints, Unreadable>)> = source
        .in_reading_order(listing.documents.clone(), |path| path)
        .into_par_iter()
        .with_min_len(BATCH)
        .map_init(
            || (source.session(), vec![0; READ_SIZE]),
            |(session, buffer), path| {
                let fingerprints = session.open(&path).and_then(|document| match document {
                    Handle::File(file) => {
                        Fingerprints::read(file, buffer, algorithms).map_err(|error| Unreadable::from(&error))
                    }
                    Handle::Bytes(content) => {
                        let fingerprints = Fingerprints::of(&content, algorithms);
                        if is_stale(&path, &fingerprints) {
                            kept.keep(&path, content);
                        }
                        Ok(fingerprints)
                    }
                });
                progress.read();
                (path, fingerprints)
            },
        )
        .collect();
    documents.extend(unreadable_documents(&listing.obstacles).map(|(path, why)| (path, Err(why))));
    Sources::new(documents, blocked_folders(&listing.obstacles))
}

fn of_source(listing: &Listing, sources: &Sources) -> Vec<rules::Finding> {
    let unlisted: Vec<Obstacle> =
        listing.obstacles.iter().filter(|obstacle| document_path(obstacle).is_none()).cloned().collect();
    rules::of_listing(&unlisted, &sources.unreadable(), None)
}

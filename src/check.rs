//! The main job: from trees to a report.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::config::{Config, LocaleRoot};
use crate::document::{Kind, front_matter};
use crate::error::{Error, RootKind};
use crate::fingerprint::{Algorithms, Fingerprints, Hash};
use crate::locale::Locale;
use crate::path::DocPath;
use crate::provenance::Record;
use crate::report::{LocaleReport, Report, SourceReport};
use crate::rules::{self, Levels};
use crate::status::{self, Redirects, Sources, Target, Targets};
use crate::tree::{Directory, Filter, Listing, Obstacle, Unreadable};

/// Is told how far a run has come. It is called from several threads.
pub trait Progress: Sync {
    /// Says that the documents are known, and how many there are to read.
    fn listed(&self, documents: usize);
    /// Says that one more document was read.
    fn read(&self);
}

/// Tells nobody.
impl Progress for () {
    fn listed(&self, _: usize) {}
    fn read(&self) {}
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
    let source = Tree::open(RootKind::Source, &config.source)?;
    let trees: Vec<Tree> =
        config.locales.iter().map(|locale| Tree::open(RootKind::Locale, &locale.root)).collect::<Result<_, _>>()?;
    let roots: Vec<&Tree> = std::iter::once(&source).chain(&trees).collect();
    for (at, tree) in roots.iter().enumerate() {
        if roots[..at].iter().any(|other| other.real == tree.real) {
            return Err(Error::SameRoot { path: tree.directory.root().to_path_buf() });
        }
    }
    let mut listings: Vec<Listing> = roots.iter().map(|tree| tree.list(&config.filter, &roots)).collect();
    share_ignored(&roots, &mut listings);
    for (tree, listing) in roots.iter().zip(&listings) {
        // A locale may have nothing yet of the documents that a pattern picks; the source may not.
        let may_be_empty = config.filter.is_narrow() && tree.real != source.real;
        let is_empty = listing.documents.is_empty() && unreadable_documents(&listing.obstacles).next().is_none();
        if is_empty && !may_be_empty {
            return Err(Error::NoDocuments { path: tree.directory.root().to_path_buf() });
        }
    }
    progress.listed(listings.iter().map(|listing| listing.documents.len()).sum());

    let mut locales: Vec<Side> = Vec::with_capacity(trees.len());
    let source_listing = listings.remove(0);
    for ((tree, listing), root) in trees.iter().zip(listings).zip(&config.locales) {
        locales.push(Side::read(tree, listing, root, progress)?);
    }
    refuse_duplicates(&locales)?;

    let sha256 = locales.iter().flat_map(|side| side.targets.documents()).any(|target| {
        let hash = target.record.as_ref().ok().and_then(|record| record.provenance.as_ref()?.hash);
        matches!(hash, Some(Hash::Sha256(_)))
    });
    let sources = fingerprint(&source, &source_listing, Algorithms { sha256 }, progress);
    let (redirects, broken) = Redirects::read(source.directory.root());

    let mut findings = of_source(&source_listing, &sources, &config.levels);
    findings.extend(rules::of_redirects(broken, &config.levels));
    let mut report = Report {
        source: SourceReport { root: config.source.clone(), documents: sources.len() },
        locales: Vec::new(),
        source_findings: findings,
    };
    for side in locales {
        let documents = status::classify(&sources, &side.targets, &redirects);
        let mut findings = rules::of_locale(&documents, &side.targets, &config.levels);
        let locale = side.targets.locale();
        findings.extend(rules::of_listing(&side.obstacles, &[], Some(locale), &config.levels));
        report.locales.push(LocaleReport { locale: locale.clone(), root: side.root, documents, findings });
    }
    Ok(report)
}

/// A root folder that could be opened.
struct Tree {
    directory: Directory,
    /// The folder without links, to tell whether two are the same or one is inside the other.
    real: PathBuf,
}

impl Tree {
    fn open(kind: RootKind, path: &Path) -> Result<Self, Error> {
        let open = || Ok(Self { directory: Directory::open(path)?, real: path.canonicalize()? });
        open().map_err(|error: std::io::Error| Error::Root {
            kind,
            path: path.to_path_buf(),
            why: Unreadable::from(&error),
        })
    }

    /// Lists the documents, but for those of other roots inside this one.
    fn list(&self, filter: &Filter, roots: &[&Self]) -> Listing {
        let inside = |other: &&&Self| other.real != self.real && other.real.starts_with(&self.real);
        let apart = roots.iter().filter(inside).filter_map(|other| other.real.strip_prefix(&self.real).ok());
        let apart: Vec<PathBuf> = apart.map(|below| self.directory.root().join(below)).collect();
        self.directory.list(filter, &apart)
    }
}

/// Lets a document take part that a `.gitignore` hides on one side only: git does not ignore files
/// that are tracked, and its counterpart would seem to be missing or orphaned.
fn share_ignored(roots: &[&Tree], listings: &mut [Listing]) {
    let Some((source, locales)) = listings.split_first_mut() else { return };
    let add = |tree: &Tree, to: &mut Listing, from: &Listing| {
        let unknown = from.documents.iter().filter(|path| to.documents.binary_search(path).is_err());
        let hidden: Vec<DocPath> = unknown.filter(|path| tree.directory.holds(path)).cloned().collect();
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
    targets: Targets,
    obstacles: Vec<Obstacle>,
}

impl Side {
    fn read(tree: &Tree, listing: Listing, root: &LocaleRoot, progress: &dyn Progress) -> Result<Self, Error> {
        let (documents, obstacles) = (listing.documents, listing.obstacles);
        let mut targets: Vec<Target> = documents
            .into_par_iter()
            .map_init(Vec::new, |buffer, path| {
                let record = read_record(&tree.directory, &path, buffer);
                progress.read();
                Target { path, record: record.map_err(|error| Unreadable::from(&error)) }
            })
            .collect();
        targets.extend(unreadable_documents(&obstacles).map(|(path, why)| Target { path, record: Err(why) }));
        let locale = root.locale.clone().or_else(|| locale_of(&targets, &root.root));
        let locale = locale.ok_or_else(|| Error::NoLocale { path: root.root.clone() })?;
        let targets = Targets::new(locale, targets, blocked_folders(&obstacles));
        let obstacles = obstacles.into_iter().filter(|obstacle| document_path(obstacle).is_none()).collect();
        Ok(Self { root: root.root.clone(), targets, obstacles })
    }
}

fn read_record(directory: &Directory, path: &DocPath, buffer: &mut Vec<u8>) -> std::io::Result<Record> {
    let kind = Kind::of(path).unwrap_or(Kind::Markdown);
    front_matter::read_into(directory.reader(path)?, kind, buffer)?;
    Ok(Record::read(buffer, kind))
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

/// Bytes that are read at once: more than nearly all documents have.
const READ_SIZE: usize = 128 << 10;

fn fingerprint(source: &Tree, listing: &Listing, algorithms: Algorithms, progress: &dyn Progress) -> Sources {
    let mut documents: Vec<(DocPath, Result<Fingerprints, Unreadable>)> = listing
        .documents
        .par_iter()
        .map_init(
            || vec![0; READ_SIZE],
            |buffer, path| {
                let reader = source.directory.reader(path);
                let fingerprints = reader.and_then(|reader| Fingerprints::read(reader, buffer, algorithms));
                progress.read();
                (path.clone(), fingerprints.map_err(|error| Unreadable::from(&error)))
            },
        )
        .collect();
    documents.extend(unreadable_documents(&listing.obstacles).map(|(path, why)| (path, Err(why))));
    Sources::new(documents, blocked_folders(&listing.obstacles))
}

fn of_source(listing: &Listing, sources: &Sources, levels: &Levels) -> Vec<rules::Finding> {
    let unlisted: Vec<Obstacle> =
        listing.obstacles.iter().filter(|obstacle| document_path(obstacle).is_none()).cloned().collect();
    rules::of_listing(&unlisted, &sources.unreadable(), None, levels)
}

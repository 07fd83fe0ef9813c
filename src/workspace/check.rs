//! The main job: from trees to a report.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::claims::{self, Lookup};
use super::damage::{Inspected, KnownOfDamage};
use super::error::Error;
use super::fingerprints::{ReadSources, Reading};
use super::first_look::FirstLooks;
use super::kept::{Again, Kept};
use super::obstacles::{blocked_folders, document_path, unreadable_documents};
use super::recorded::Records;
use super::remembered::{ContentIds, Remembered};
use super::roots::Root;
use super::setup::{Detail, LocaleRoot, Setup};
use super::{Workspace, assess, beside, damage, messages, recorded, renames, since};
use crate::base::fingerprint::{Algorithms, Hash};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::progress::Progress;
use crate::base::sorted::SortedCursor;
use crate::damage::Examined;
use crate::document::{Kind, TranslatableKeys, front_matter};
use crate::history::History;
use crate::provenance::{Record, Scheme};
use crate::rules::{self, Finding, OrphanedRecord};
use crate::run::{CodeBlocks, LocaleReport, Report, ShardPart, SourceReport};
use crate::status::{self, Pair, Redirects, Sources, Status, Targets, TranslationFile};
use crate::tree::{ContentId, Handle, Listing, Obstacle, Shard, Tree, TreeReader, Unread, Unreadable};

impl Workspace {
    /// Gives every document of every locale its status, and finds what there is to act on.
    ///
    /// The source is read once for all locales. A document that cannot be read does not stop the
    /// run. Findings have the levels that their rules have by default.
    ///
    /// # Errors
    ///
    /// What keeps the comparison from being made at all: a locale that cannot be told or that two
    /// trees hold, a root without documents, a revision that cannot be compared with.
    pub fn check(&self, progress: &dyn Progress) -> Result<Report, Error> {
        let gathers = self.looks_for_renames();
        let looks = gathers && self.setup.shard.is_none_or(Shard::is_first);
        let around = self.setup.around.as_ref().filter(|_| looks || self.setup.follows_renames);
        // Among all documents each end may have a better other end than among the named ones.
        let mut report =
            self.compare(&self.setup, OneSided { gathers, matches: looks && around.is_none() }, progress)?;
        if let Some(around) = around.filter(|_| report.locales.iter().any(|side| renames::has_ends(&side.pairs))) {
            let whole = Setup {
                filter: around.clone(),
                since: None,
                looks_for_damage: false,
                looks_for_links: false,
                glossaries: Default::default(),
                ..self.setup.clone()
            };
            // What cannot be listed beside the named documents keeps nothing from being told of them.
            let whole = self.compare(&whole, OneSided { gathers, matches: looks }, progress).ok();
            let follows = self.setup.follows_renames;
            whole.into_iter().for_each(|whole| renames::adopt(&mut report, whole, follows));
        }
        if let Some(cache) = &self.setup.cache {
            cache.save();
        }
        Ok(report)
    }

    /// Tells whether renamed documents are looked for.
    fn looks_for_renames(&self) -> bool {
        self.setup.detail != Detail::None && self.setup.renames.is_some() && self.history.is_ok()
    }

    /// Tells whether a document takes part: by its own path, or by that of the page that it was.
    fn takes(&self, locale: usize, document: &Pair) -> bool {
        let takes = |path: &DocPath| self.setup.admits(locale, path.as_str());
        let old = document.renamed_from.as_ref().filter(|_| self.setup.follows_renames);
        takes(&document.path) || old.is_some_and(|renamed| takes(&renamed.path))
    }

    /// Lists the other ends of translations that take part and whose source moved as it was.
    fn moved(&self, locale: usize, pairs: &[Pair]) -> HashSet<DocPath> {
        let mut moved = HashSet::new();
        if !self.setup.follows_renames {
            return moved;
        }
        let missing = pairs.iter().filter(|pair| pair.status == Status::Missing);
        let missing: HashMap<&DocPath, &Pair> = missing.map(|pair| (&pair.expected_source, pair)).collect();
        for orphan in pairs {
            let is_old_named = self.takes(locale, orphan);
            let new = orphan.elsewhere.moved_to.iter().filter_map(|to| missing.get(to).copied());
            for new in new.filter(|new| is_old_named || self.takes(locale, new)) {
                moved.insert(orphan.path.clone());
                moved.insert(new.path.clone());
            }
        }
        moved
    }

    /// Compares the documents that the filter of `setup` admits, and tells of those that take part in
    /// the workspace.
    fn compare(&self, setup: &Setup, ends: OneSided, progress: &dyn Progress) -> Result<Report, Error> {
        let roots: Vec<&Root> = std::iter::once(&self.source).chain(&self.locales).collect();
        let apart: Vec<PathBuf> = setup.apart.iter().filter_map(|folder| folder.canonicalize().ok()).collect();
        let places: Vec<&Path> =
            roots.iter().map(|root| root.place.as_path()).chain(apart.iter().map(PathBuf::as_path)).collect();
        let list = |(at, root): (usize, &&Root)| match at {
            0 => root.list_sources(setup, &places, &self.locales),
            _ => root.list_translations(&setup.filter, &places),
        };
        let mut listings: Vec<Listing> = roots.par_iter().enumerate().map(list).collect();
        let has_documents = |listing: &Listing| {
            !listing.documents.is_empty() || unreadable_documents(&listing.obstacles).next().is_some()
        };
        // Any part of a run may have no documents.
        let is_part = setup.shard.is_some() && listings.iter().any(has_documents);
        // Which documents are on one side only, and which of those moved, is told by all.
        let gathers = |shard: &Shard| ends.gathers && shard.is_first();
        if let Some(shard) = setup.shard.filter(|shard| setup.reads_only_its_shard() && !gathers(shard)) {
            narrow(shard, &roots, &mut listings);
        }
        share_ignored(&roots, &mut listings);
        for (at, (root, listing)) in roots.iter().zip(&listings).enumerate() {
            // A locale may have nothing yet of the documents that a pattern picks; the source may not,
            // unless documents were named that only a locale has any more.
            let others_have = || listings[1..].iter().any(|listing| !listing.documents.is_empty());
            let has_room = at > 0 && (setup.filter.is_narrow() || !root.layout.is_plain());
            let may_be_empty = is_part || has_room || setup.filter.is_named() && others_have();
            if !has_documents(listing) && !may_be_empty {
                return Err(Error::NoDocuments { path: root.tree.root().to_path_buf() });
            }
        }
        progress.listed(listings.iter().map(|listing| listing.documents.len()).sum());

        let sides: Vec<_> = roots.iter().map(|root| &root.tree).zip(&listings).collect();
        let changed = setup.since.as_deref().map(|revision| since::since(revision, &sides)).transpose()?;

        let remembered = Remembered::of(setup, listings.iter().map(|listing| listing.documents.len()).sum());
        let room = if setup.detail == Detail::None { 0 } else { KEPT_BYTES / roots.len() };
        let mut locales: Vec<Side> = Vec::with_capacity(self.locales.len());
        let source_listing = listings.remove(0);
        let keys = &setup.translatable_keys;
        for ((tree, listing), root) in self.locales.iter().zip(listings).zip(&setup.locales) {
            let scheme = setup.scheme_of(root);
            let reading = (keys, room, remembered);
            locales.push(Side::read(&tree.tree, scheme, listing, root, &source_listing, reading, progress)?);
        }
        refuse_duplicates(&locales)?;

        let sha256 = locales.iter().flat_map(|side| side.targets.documents()).any(|target| {
            let hash = target.record.as_ref().ok().and_then(|record| record.provenance.as_ref()?.hash);
            matches!(hash, Some(Hash::Sha256(_)))
        });
        let source = &self.source.tree;
        let kept = Kept::with_room(room);
        let compares_all = setup.looks_for_damage || setup.looks_for_links;
        let sides = locales.iter().zip(&self.locales);
        let looks = FirstLooks::of(setup, sides.map(|(side, root)| (&side.targets, &root.tree)));
        let reading = Reading {
            tree: source,
            algorithms: Algorithms { sha256 },
            // Runs on other revisions may meet other records of the same source, and what is no hash is not
            // known yet.
            reads_whole: setup.seen.is_some() || setup.shard.is_some() || setup.needs_history(),
            shard: setup.shard,
            locales: locales.iter().map(|side| &side.targets).collect(),
            kept: &kept,
            compares_all,
            seen: setup.seen.as_deref(),
            remembered,
            looks: &looks,
            progress,
        };
        let ReadSources { sources, never, ids, habits, own_habits } = reading.fingerprint(&source_listing);
        let mut looked = looks.into_looked();
        let (redirects, broken) = Redirects::read(source);
        let mut source_findings = of_source(&source_listing, &sources);
        source_findings.extend(rules::of_sources(never));
        source_findings.extend(rules::of_redirects(broken));
        rules::number(&mut source_findings);
        let mut report = Report {
            source: SourceReport {
                root: setup.source.clone(),
                revision: setup.source_revision.clone(),
                documents: sources.len(),
                unread: source_listing.unread.clone(),
            },
            locales: Vec::new(),
            source_findings,
            changed,
            part: setup.shard.map(|shard| ShardPart::of(shard, &sources)),
        };
        for (place, (mut side, root)) in locales.into_iter().zip(&self.locales).enumerate() {
            side.targets.expect(habits[place]);
            let lookup = Lookup {
                scheme: setup.scheme_of(&setup.locales[place]),
                sources: &sources,
                source: Again { tree: source, kept: &kept },
                locale: &root.tree,
                history: &self.history,
                renames: setup.renames,
                progress,
            };
            claims::resolve(&mut side.targets, &lookup);
            let mut pairs = status::classify(&sources, &side.targets, &redirects);
            let drift = match setup.detail {
                Detail::None => None,
                _ => remembered
                    .drift(setup, lookup.scheme, &side.targets, &self.history, || History::of_tree(&root.tree)),
            };
            let mut are_renames_cut = false;
            if let (Some(percent), Ok(history)) = (setup.renames.filter(|_| ends.matches), &self.history) {
                let source = Again { tree: source, kept: &kept };
                let known = drift.as_ref().map(|drift| (drift, &ids));
                are_renames_cut = renames::find(&mut pairs, percent, (history, source), known, progress);
            }
            let moved = self.moved(place, &pairs);
            pairs.retain(|pair| self.takes(place, pair) || moved.contains(&pair.path));
            if let Some(part) = &mut report.part {
                part.take(&mut pairs, ends.gathers);
            }
            if setup.detail != Detail::None {
                let source = Again { tree: source, kept: &kept };
                let locale = Again { tree: &root.tree, kept: &side.kept };
                let (scheme, tree, layout, history) = (lookup.scheme, &root.tree, &root.layout, &self.history);
                let is_thorough = matches!(setup.detail, Detail::Commits | Detail::Texts);
                let records = Records { scheme, tree, layout, locale, source, history, is_thorough };
                let known = drift.as_ref().map(|drift| drift.recall_all(&mut pairs, &ids, &side.ids));
                recorded::recall(&mut pairs, &records, |pair| {
                    (pair.status == Status::Stale || pair.renamed_from.is_some()) && !pair.is_assessed()
                });
                assess::assess(&mut pairs, &sources, &self.history, source, locale, setup, progress);
                if let (Some(drift), Some(open)) = (&drift, known) {
                    drift.keep_all(&pairs, open);
                }
            }
            let mut inspected = Inspected::default();
            if damage::is_wanted(setup, side.targets.locale()) {
                let source = Again { tree: source, kept: &kept };
                let locale = Again { tree: &root.tree, kept: &side.kept };
                let glossary = setup.glossaries.get(side.targets.locale());
                let known = KnownOfDamage {
                    glossary,
                    looked: &std::mem::take(&mut looked[place]),
                    remembered: remembered.damage(setup, side.targets.locale()),
                    ids: (&ids, &side.ids),
                };
                inspected = damage::inspect(&mut pairs, &self.history, (source, locale), &known, setup, progress);
                if setup.redoes_damage {
                    let (scheme, tree, layout, history) = (lookup.scheme, &root.tree, &root.layout, &self.history);
                    let records = Records { scheme, tree, layout, locale, source, history, is_thorough: true };
                    recorded::recall(&mut pairs, &records, recorded::is_damaged);
                }
            }
            let locale = side.targets.locale();
            let read = (Again { tree: source, kept: &kept }, Again { tree: &root.tree, kept: &side.kept });
            let faults = messages::faults(&pairs, read, &self.history, locale);
            let find = |pairs: &[Pair]| rules::of_locale(pairs, &side.targets, &faults, &inspected.terms);
            let mut findings = find(&pairs);
            let code_blocks = setup.shard.map(|_| code_blocks(inspected.code_blocks, &pairs, find));
            findings.extend(rules::of_listing(&side.obstacles, &[], Some(locale)));
            side.orphaned.retain(|orphaned| setup.takes(place, orphaned.page.as_str()));
            findings.extend(rules::of_records(&side.orphaned, locale));
            rules::number(&mut findings);
            let (locale, root, revision, unread) = (locale.clone(), side.root, side.revision, side.unread);
            let is_by_dates = lookup.scheme.is_of_dates();
            report.locales.push(LocaleReport {
                locale,
                root,
                revision,
                unread,
                are_renames_cut,
                is_by_dates,
                forms: own_habits[place],
                code_blocks,
                pairs,
                findings,
            });
        }
        Ok(report)
    }
}

/// What becomes of documents that are on one side only.
#[derive(Clone, Copy)]
struct OneSided {
    /// Whether they all belong to the first part of the run, whatever their paths.
    gathers: bool,
    /// Whether those are looked for that are two ends of one renamed document.
    matches: bool,
}

/// Lets a document take part that a `.gitignore` hides on one side only: git does not ignore files
/// that are tracked, and its counterpart would seem to be missing or orphaned.
fn share_ignored(roots: &[&Root], listings: &mut [Listing]) {
    let Some((source, locales)) = listings.split_first_mut() else { return };
    for (root, locale) in roots[1..].iter().zip(locales.iter()) {
        let hidden = hidden(&roots[0].tree, source, locale, |path| root.layout.source(path));
        source.add(hidden);
    }
    for (root, locale) in roots[1..].iter().zip(locales) {
        let hidden = hidden(&root.tree, locale, source, |path| root.layout.target(path));
        locale.add(hidden);
        locale.share_paths(source);
    }
}

/// Lists the documents of a tree that were not listed although `others` have counterparts of them.
fn hidden(
    tree: &Tree,
    listed: &Listing,
    others: &Listing,
    counterpart: impl Fn(&DocPath) -> Option<DocPath>,
) -> Vec<DocPath> {
    // Mostly those of both sides go side by side.
    let mut cursor = SortedCursor::default();
    let mut hidden: Vec<DocPath> = others.documents.iter().filter_map(counterpart).collect();
    hidden.retain(|path| cursor.find(&listed.documents, |known| known.cmp(path)).is_none());
    hidden.into_par_iter().filter(|path| tree.holds(path)).collect()
}

/// Tells of a part of a run what the whole is to know of code blocks that differ.
fn code_blocks(
    (compared, differ): (usize, usize),
    pairs: &[Pair],
    find: impl Fn(&[Pair]) -> Vec<Finding>,
) -> CodeBlocks {
    let has_some = |pair: &&Pair| pair.damage.as_deref().is_some_and(Examined::has_code_blocks);
    let mut own: Vec<Pair> = pairs.iter().filter(has_some).cloned().collect();
    own.iter_mut().filter_map(|pair| pair.damage.as_deref_mut()).for_each(Examined::drop_code_blocks);
    let mut findings = find(&own);
    rules::number(&mut findings);
    let documents = own.into_iter().map(|pair| pair.path).collect();
    CodeBlocks { compared, differ, documents, findings }
}

/// Leaves of every tree what belongs to a part of the run. What kept folders from being listed stays.
fn narrow(shard: Shard, roots: &[&Root], listings: &mut [Listing]) {
    roots.par_iter().zip(listings).for_each(|(root, listing)| {
        let holds = |path: &DocPath| shard.holds_source(root.layout.source(path).as_ref().unwrap_or(path));
        listing.documents.retain(holds);
        listing.obstacles.retain(|obstacle| document_path(obstacle).is_none_or(|path| holds(&path)));
    });
}

/// One locale's tree, read.
struct Side {
    root: PathBuf,
    revision: Option<String>,
    targets: Targets,
    kept: Kept,
    /// What tells of each translation that it is what it was.
    ids: ContentIds,
    obstacles: Vec<Obstacle>,
    unread: BTreeMap<&'static str, Unread>,
    /// The records that belong to no translation.
    orphaned: Vec<OrphanedRecord>,
}

/// Documents that share a buffer: fewer, and setting it up costs more than reading them.
const BATCH: usize = 32;

/// Bytes of documents that are kept for their drift, all trees together.
const KEPT_BYTES: usize = 64 << 20;

impl Side {
    fn read(
        tree: &Tree,
        scheme: &dyn Scheme,
        listing: Listing,
        root: &LocaleRoot,
        sources: &Listing,
        (keys, room, remembered): (&TranslatableKeys, usize, Remembered<'_>),
        progress: &dyn Progress,
    ) -> Result<Self, Error> {
        let Listing { documents, obstacles, unread } = listing;
        let kept = Kept::with_room(room);
        let may_be_stale = |path: &DocPath, record: &Record| {
            let hash = record.provenance.as_ref().and_then(|provenance| provenance.hash);
            let source = root.layout.source(path);
            hash.is_some() && source.is_some_and(|source| sources.documents.binary_search(&source).is_ok())
        };
        let known = remembered.records(scheme);
        let read: Vec<(TranslationFile, Option<Box<ContentId>>)> = tree
            .in_reading_order(documents, |path| path)
            .into_par_iter()
            .with_min_len(BATCH)
            .map_init(
                || (tree.session(), Vec::new()),
                |(session, buffer), path| {
                    // Only documents of a known kind are listed.
                    let kind = Kind::of(&path).unwrap_or(Kind::Opaque);
                    let before = known.as_ref().and_then(|_| remembered.before(session, &path));
                    if let Some((known, id)) = known.as_ref().zip(before)
                        && let Some(record) = known.get(&id, kind)
                    {
                        progress.read();
                        return (
                            TranslationFile { path, record: Ok(record), unresolved: None },
                            remembered.for_pairs(id).map(Box::new),
                        );
                    }
                    let read = read_record(scheme, session, &path, buffer, |record, content| {
                        if may_be_stale(&path, record) {
                            kept.keep(&path, content);
                        }
                    });
                    progress.read();
                    let (record, file) = read.map_or_else(|why| (Err(why), None), |(own, file)| (Ok(own), file));
                    let id = record.as_ref().ok().and_then(|_| remembered.after(session, &path, file.as_ref()));
                    if let (Some(known), Some(id), Ok(record)) = (&known, &id, &record) {
                        known.keep(id, kind, record);
                    }
                    let id = id.and_then(|id| remembered.for_pairs(id)).map(Box::new);
                    (TranslationFile { path, record, unresolved: None }, id)
                },
            )
            .collect();
        let mut ids = ContentIds::default();
        let with_id = |(target, id): (TranslationFile, Option<Box<ContentId>>)| {
            ids.extend(id.map(|id| (target.path.clone(), *id)));
            target
        };
        let mut targets: Vec<TranslationFile> = read.into_iter().map(with_id).collect();
        targets.extend(unreadable_documents(&obstacles).map(|(path, why)| TranslationFile {
            path,
            record: Err(why),
            unresolved: None,
        }));
        let locale = root.locale.clone().or_else(|| locale_of(&targets, &root.root));
        let locale = locale.ok_or_else(|| Error::NoLocale { path: root.root.clone() })?;
        let mut orphaned = Vec::new();
        if let Some(ledger) = scheme.beside() {
            orphaned = beside::read(ledger, tree, &root.layout, &locale, keys, &mut targets)?;
        }
        let targets = Targets::new(locale, root.layout.clone(), targets, blocked_folders(&obstacles));
        let obstacles = obstacles.into_iter().filter(|obstacle| document_path(obstacle).is_none()).collect();
        let (root, revision) = (root.root.clone(), root.revision.clone());
        Ok(Self { root, revision, targets, kept, ids, obstacles, unread, orphaned })
    }
}

/// Reads a record, from a file if there is one, and hands over the document where all of it had to be read for that.
fn read_record(
    scheme: &dyn Scheme,
    session: &TreeReader<'_>,
    path: &DocPath,
    buffer: &mut Vec<u8>,
    keep: impl FnOnce(&Record, Vec<u8>),
) -> Result<(Record, Option<File>), Unreadable> {
    // Only what has a kind is listed.
    let kind = Kind::of(path).ok_or(Unreadable::SpecialFile)?;
    match session.open(path)? {
        Handle::File(file) => {
            front_matter::read_into(&file, kind, buffer).map_err(|error| Unreadable::from(&error))?;
            Ok((scheme.read(buffer, kind), Some(file)))
        }
        Handle::Bytes(content) => {
            let record = scheme.read(&content, kind);
            keep(&record, content);
            Ok((record, None))
        }
    }
}

/// Tells a tree's locale by what most of its documents say, else by the folder's name.
fn locale_of(targets: &[TranslationFile], root: &Path) -> Option<Locale> {
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

fn of_source(listing: &Listing, sources: &Sources) -> Vec<rules::Finding> {
    let unlisted: Vec<Obstacle> =
        listing.obstacles.iter().filter(|obstacle| document_path(obstacle).is_none()).cloned().collect();
    rules::of_listing(&unlisted, &sources.unreadable(), None)
}

//! The queue itself: documents in order, cut into batches.
//!
//! It is made in two passes, so that it fits in memory whatever its size: the first reads every
//! document and keeps of it in memory only what order and batches need; [`Queue::stream`] takes the
//! segments from where they were kept outside of memory, or reads the documents again, a few at a
//! time, in the order in which they are wanted.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;
use sha1::{Digest, Sha1};

use super::batch::{self, Load, Portion};
use super::desks::Desks;
use super::entry::{Batch, Entry, SegmentCounts, SegmentIds};
use super::error::Error;
use super::items::{self, ItemReading, LeftOutWhy};
use super::matches::Matches;
use super::pick::Pick;
use super::priority::{Facts, LocalizationPriority, Priority, Scale};
use super::repeats::{Repeats, SegmentDigest};
use super::settings::Settings;
use super::spool::{self, Spool};
use super::views::Views;
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::pool::Pool;
use crate::base::progress::Progress;
use crate::base::text::hex;
use crate::document::{Kind, front_matter};
use crate::rules::Standing;
use crate::run::{LocaleReport, Report};
use crate::segment::{Item, SegmentChange};
use crate::status::{Pair, Status};
use crate::workspace::Workspace;

/// The queue: what needs a person, in order, and cut into batches.
#[derive(Debug)]
pub struct Queue<'a> {
    report: &'a Report,
    workspace: &'a Workspace,
    max_words: usize,
    entries: Vec<Entry>,
    batches: Vec<Batch>,
    repeats: Repeats,
    matches: Matches,
    spool: Option<Spool>,
    views: Option<KnownViews>,
    left_out: Vec<LeftOut>,
}

/// A document that may need a person, and cannot be taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The path of the translation.
    pub path: DocPath,
    /// The locale.
    pub locale: Locale,
    /// Why.
    pub why: LeftOutWhy,
}

/// What became of page views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownViews {
    /// How many paths there are views of.
    pub paths: usize,
    /// How many documents of the queue have views.
    pub documents: usize,
}

/// Where else the text of a segment is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat<'a> {
    /// The words that count here: none where the text came before.
    pub words: usize,
    /// How many other places there are.
    pub count: usize,
    /// The first of them in the order of the queue.
    pub others: Vec<Other<'a>>,
}

/// Another place of a segment's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other<'a> {
    /// The path of the document there.
    pub path: &'a DocPath,
    /// The id of the item.
    pub item: &'a str,
    /// The id of the segment.
    pub segment: String,
}

/// How many documents are in memory at once.
const CHUNK: usize = 64;

impl<'a> Queue<'a> {
    /// Takes from a report what needs a person, orders it and cuts it into batches.
    ///
    /// A document whose status is suppressed, or whose rule is off, is left out: somebody decided
    /// that nobody acts on it.
    ///
    /// `workspace` holds the trees of `report`. Ages are counted from `now`. Of all that, `pick` tells what is
    /// wanted.
    pub fn new(
        settings: &Settings,
        now: Option<Timestamp>,
        report: &'a Report,
        workspace: &'a Workspace,
        views: Option<&Views>,
        pick: &Pick,
        progress: &dyn Progress,
    ) -> Self {
        let candidates: Vec<(usize, usize)> = report
            .locales
            .iter()
            .enumerate()
            .flat_map(|(locale, side)| wanted(side).map(move |document| (locale, document)))
            .collect();
        let source = |place| pair(report, place).source_path.as_ref().unwrap_or(&pair(report, place).path);
        let candidates = candidates.into_iter().map(|place| (place, source(place))).collect();
        let candidates = workspace.in_reading_order(candidates, |(_, path)| path);
        let candidates: Vec<(usize, usize)> = candidates.into_iter().map(|(place, _)| place).collect();
        // Where nothing is translated yet, there is nothing to start from.
        let is_translated = |pair: &Pair| pair.translation_path().is_some();
        let recalls = pick.recalls && report.locales.iter().any(|side| side.pairs.iter().any(is_translated));
        let matches = match recalls {
            true => Matches::find(&candidates, workspace, report, progress),
            false => Matches::default(),
        };
        progress.segmenting(candidates.len());
        let (spool, pool) = (pick.keeps_segments.then(Spool::new), Pool::default());
        let mut read: Vec<((usize, usize), Read)> = candidates
            .into_par_iter()
            .map_init(
                || pool.take(|| Desks::of(workspace)),
                |desks, place| {
                    let read = desks.entry(report, place, settings, (&matches, views, spool.as_ref()));
                    progress.read();
                    (place, read)
                },
            )
            .collect();
        read.sort_unstable_by_key(|(place, _)| *place);
        let real = |root: &Path| root.canonicalize().ok();
        let source = real(&report.source.root);
        let locales: Vec<Option<PathBuf>> = report.locales.iter().map(|side| real(&side.root)).collect();
        let takes = |entry: &Entry| pick.takes(entry, [source.as_deref(), locales[entry.place.0].as_deref()]);
        let (mut found, mut left_out): (Vec<(Box<Entry>, Facts)>, Vec<LeftOut>) = (Vec::new(), Vec::new());
        for (_, read) in read {
            match read {
                Read::Entry(entry, facts) if takes(&entry) => found.push((entry, facts)),
                Read::Entry(..) => {}
                Read::LeftOut(out) => left_out.push(out),
                Read::Nothing => {}
            }
        }
        let scale = Scale {
            weights: settings.weights,
            most_views: found.iter().filter_map(|(_, facts)| facts.views).max().unwrap_or(0),
            now,
        };
        for (entry, facts) in &mut found {
            entry.priority = scale.priority(pair(report, entry.place), facts);
        }
        let documents = found.iter().filter(|(_, facts)| facts.views.is_some()).count();
        let views = views.map(|views| KnownViews { paths: views.len(), documents });
        let mut entries: Vec<Entry> = Vec::with_capacity(found.len());
        entries.extend(found.into_iter().map(|(entry, _)| *entry));
        entries.sort_by_cached_key(|entry| {
            (entry.is_last, std::cmp::Reverse(entry.priority.score()), entry.path.clone(), entry.locale.clone())
        });
        entries.truncate(pick.top.unwrap_or(usize::MAX));
        let mut repeats = Repeats::of(entries.iter().map(|entry| entry.sketches.as_slice()));
        let mut batches = batches(&entries, &repeats, settings.max_words);
        if pick.is_of_batches() {
            (batches, repeats) = keep(batches, &mut entries, |batch| pick.takes_batch(batch));
        }
        note(&mut batches, &mut entries);
        let max_words = settings.max_words;
        Self { report, workspace, max_words, entries, batches, repeats, matches, spool, views, left_out }
    }

    /// Returns the report that it was taken from.
    pub fn report(&self) -> &'a Report {
        self.report
    }

    /// Returns how many words a batch may have.
    pub fn max_words(&self) -> usize {
        self.max_words
    }

    /// Returns the documents, the first to do first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the batches, in the order of their first documents.
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// Tells what became of page views, where there are any.
    pub fn views(&self) -> Option<KnownViews> {
        self.views
    }

    /// Returns the documents that cannot be taken apart, which are therefore not in the queue.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// Returns what the report says of a document.
    pub fn pair(&self, entry: usize) -> &'a Pair {
        pair(self.report, self.entries[entry].place)
    }

    /// Returns the language of the source: that of its folder's name where it has one, else
    /// American English, from which the convention translates.
    pub fn source_language(&self) -> Locale {
        let root = &self.report.source.root;
        let named = root.canonicalize().ok().and_then(|root| Locale::from_folder(root.file_name()?.to_str()?));
        named.unwrap_or_else(Locale::american_english)
    }

    /// Returns the batches that hold a document.
    pub fn batches_of(&self, entry: usize) -> impl Iterator<Item = &Batch> {
        self.entries[entry].batches.iter().map(|(batch, _)| &self.batches[*batch])
    }

    /// Returns the batch that holds a segment; unchanged segments are not counted.
    pub fn batch_of(&self, entry: usize, segment: usize) -> Option<&Batch> {
        let batch = self.entries[entry].batches.iter().find(|(_, end)| segment < *end);
        batch.map(|(batch, _)| &self.batches[*batch])
    }

    /// Tells where else the text of a segment is; unchanged segments are not counted.
    pub fn repeat(&self, entry: usize, segment: usize) -> Repeat<'_> {
        let place = (entry, segment);
        let Some(sketch) = self.entries[entry].sketches.get(segment) else {
            return Repeat { words: 0, count: 0, others: Vec::new() };
        };
        let (count, others) = self.repeats.others(sketch, place);
        let other = |(entry, segment): (usize, usize)| {
            let other = &self.entries[entry];
            Other { path: &other.path, item: &other.id, segment: other.segment_id(segment) }
        };
        Repeat { words: self.repeats.counted(sketch, place), count, others: others.map(other).collect() }
    }

    /// Returns whole documents, in the order of the queue; where batches were left out, what of each is in the
    /// others.
    pub fn whole(&self) -> Vec<Portion> {
        let mut whole: Vec<Portion> = Vec::with_capacity(self.entries.len());
        for (at, entry) in self.entries.iter().enumerate() {
            let pieces = entry.batches.iter().filter_map(|(batch, end)| {
                let is_it = |piece: &&Portion| piece.entry == at && piece.segments.end == *end;
                self.batches[*batch].pieces.iter().find(is_it)
            });
            for piece in pieces {
                match whole.last_mut().filter(|last| last.entry == at && last.segments.end == piece.segments.start) {
                    Some(last) => {
                        last.segments.end = piece.segments.end;
                        last.words += piece.words;
                    }
                    None => whole.push(Portion { part: 1, parts: 1, ..piece.clone() }),
                }
            }
        }
        whole
    }

    /// Returns the trees of the report.
    pub fn workspace(&self) -> &'a Workspace {
        self.workspace
    }

    /// Returns the place of a document's locale in the report.
    pub fn locale_of(&self, entry: usize) -> usize {
        self.entries[entry].place.0
    }

    /// Reads documents again and hands each over in turn, with the segments of the piece; under
    /// `context` also the unchanged ones around them. Only a few are in memory at once.
    ///
    /// # Errors
    ///
    /// A document that is not what it was, or what `take` refuses with.
    pub fn stream<'p, E: From<Error>>(
        &self,
        pieces: impl IntoIterator<Item = &'p Portion>,
        context: bool,
        progress: &dyn Progress,
        take: impl FnMut(&'p Portion, Item) -> Result<(), E>,
    ) -> Result<(), E> {
        self.stream_made(pieces, context, progress, |_, item| item, take)
    }

    /// Does the same with what is made of each piece, by all threads side by side.
    ///
    /// # Errors
    ///
    /// A document that is not what it was, or what `take` refuses with.
    pub fn stream_made<'p, T: Send, E: From<Error>>(
        &self,
        pieces: impl IntoIterator<Item = &'p Portion>,
        context: bool,
        progress: &dyn Progress,
        make: impl Fn(&'p Portion, Item) -> T + Sync,
        mut take: impl FnMut(&'p Portion, T) -> Result<(), E>,
    ) -> Result<(), E> {
        let pieces: Vec<&Portion> = pieces.into_iter().collect();
        progress.writing(pieces.len());
        let pool = Pool::default();
        for chunk in pieces.chunks(CHUNK) {
            // The parts of a document stand one behind the other, and it is read once for them.
            let documents: Vec<&[&Portion]> = chunk.chunk_by(|one, other| follows(one, other)).collect();
            let made: Result<Vec<Vec<T>>, Error> = documents
                .into_par_iter()
                .map_init(
                    || pool.take(|| Desks::of(self.workspace)),
                    |desks, pieces| {
                        let items = self.read(desks, pieces, context)?;
                        Ok(pieces.iter().zip(items).map(|(piece, item)| make(piece, item)).collect())
                    },
                )
                .collect();
            for (piece, made) in chunk.iter().zip(made?.into_iter().flatten()) {
                take(piece, made)?;
                progress.read();
            }
        }
        Ok(())
    }

    /// Reads a document for these pieces of it: each has its segments and the unchanged ones before
    /// each of them, and the last piece those after it too.
    fn read(&self, desks: &Desks<'_>, pieces: &[&Portion], context: bool) -> Result<Vec<Item>, Error> {
        let Some(entry) = pieces.first().map(|piece| &self.entries[piece.entry]) else { return Ok(Vec::new()) };
        // Context is no part of what is kept.
        let kept = if context { None } else { self.kept(entry) };
        let item = kept.or_else(|| self.read_again(desks, entry, context));
        let mut item = item.ok_or_else(|| Error::ChangedMeanwhile { path: entry.path.to_string() })?;
        let mut segments = std::mem::take(&mut item.segments).into_iter().peekable();
        let (mut passed, all) = (0, entry.sketches.len());
        let mut part = |wanted: &Range<usize>| {
            let mut own = Vec::new();
            while let Some(segment) = segments.next_if(|_| passed < wanted.end || wanted.end == all) {
                // What stands before the first piece is wanted by none.
                let at = passed;
                passed += usize::from(segment.change != SegmentChange::Unchanged);
                if at >= wanted.start {
                    own.push(segment);
                }
            }
            own
        };
        Ok(pieces.iter().map(|piece| Item { segments: part(&piece.segments), ..item.clone() }).collect())
    }

    /// Returns a document as it was kept; `None` where it was not.
    fn kept(&self, entry: &Entry) -> Option<Item> {
        let (source, mut segments) = spool::read(&self.spool.as_ref()?.get(entry.kept?)?)?;
        let pair = pair(self.report, entry.place);
        segments.iter_mut().for_each(|segment| items::annotate(segment, pair, self.workspace));
        Some(items::of(pair, entry.id.clone(), pair.kind()?, source, entry.translation.0, segments))
    }

    /// Reads a document again; `None` where it is not what it was.
    fn read_again(&self, desks: &Desks<'_>, entry: &Entry, context: bool) -> Option<Item> {
        let (translation, fits) = &entry.translation;
        let reading =
            ItemReading { context, fits: *fits, matches: Some(&self.matches), workspace: Some(self.workspace) };
        let ReadItem { item, .. } = desks.item(self.report, entry.place, reading).ok()??;
        let locale = item.locale.to_string();
        let segments = item.segments.iter().filter_map(|segment| SegmentDigest::of(segment, &locale));
        let is_same =
            item.id == entry.id && item.translation_hash == *translation && segments.eq(entry.sketches.iter().copied());
        is_same.then_some(item)
    }
}

/// Tells whether a piece is of the same document as the one before it, and further down.
fn follows(before: &Portion, piece: &Portion) -> bool {
    before.entry == piece.entry && before.segments.end <= piece.segments.start
}

/// The numbers of the documents of a locale that may need a person.
fn wanted(side: &LocaleReport) -> impl Iterator<Item = usize> {
    let findings = side.findings.iter().filter(|finding| {
        matches!(finding.cause.status(), Some(Status::Stale | Status::Missing))
            && !matches!(finding.standing, Standing::Suppressed { .. })
    });
    let acted_on: HashSet<&str> = findings.map(|finding| finding.path.as_str()).collect();
    let is_wanted = move |pair: &Pair| match pair.status {
        Status::Stale | Status::Missing => acted_on.contains(pair.path.as_str()) || pair.redo.is_some(),
        _ => pair.redo.is_some(),
    };
    side.pairs.iter().enumerate().filter(move |(_, pair)| is_wanted(pair)).map(|(at, _)| at)
}

fn pair(report: &Report, (locale, at): (usize, usize)) -> &Pair {
    &report.locales[locale].pairs[at]
}

/// What became of a document that may need a person.
enum Read {
    /// It needs one.
    Entry(Box<Entry>, Facts),
    /// It cannot be taken apart.
    LeftOut(LeftOut),
    /// Nobody has to look at it.
    Nothing,
}

/// An item as it was read.
struct ReadItem {
    item: Item,
    /// Whether all of it fits as it stands.
    fits: bool,
    /// What its source says of itself.
    localization: Option<LocalizationPriority>,
}

impl Desks<'_> {
    /// Reads a document and makes its item, with what its source says of itself.
    fn item(
        &self,
        report: &Report,
        place: (usize, usize),
        reading: ItemReading<'_>,
    ) -> Result<Option<ReadItem>, LeftOutWhy> {
        let pair = pair(report, place);
        let desk = self.at(place.0);
        let material = desk.material(pair)?;
        let item = items::item(pair, &material, self.workspace.shown_keys(place.0), reading)?;
        if item.is_some() && !desk.is_translatable(pair, &material) {
            return Err(LeftOutWhy::NotTranslatable);
        }
        Ok(item.map(|(item, fits)| ReadItem { item, fits, localization: localization(&material.head, &pair.path) }))
    }

    /// Keeps of a document what order and batches need.
    fn entry(
        &self,
        report: &Report,
        place: (usize, usize),
        settings: &Settings,
        (matches, views, spool): (&Matches, Option<&Views>, Option<&Spool>),
    ) -> Read {
        let pair = pair(report, place);
        let ReadItem { item, fits, localization } =
            match self.item(report, place, ItemReading { matches: Some(matches), ..ItemReading::default() }) {
                Ok(Some(read)) => read,
                Ok(None) => return Read::Nothing,
                Err(why) => {
                    return Read::LeftOut(LeftOut { path: pair.path.clone(), locale: pair.locale.clone(), why });
                }
            };
        let views = views.and_then(|views| views.of(pair));
        let kept = spool.and_then(|spool| spool.put(&item.source_hash, &item.segments));
        let mut entry = entry(item, place, settings);
        (entry.translation.1, entry.kept) = (fits, kept);
        let facts = Facts { words: entry.words, localization, views };
        Read::Entry(Box::new(entry), facts)
    }
}

fn localization(head: &[u8], path: &DocPath) -> Option<LocalizationPriority> {
    let block = front_matter::find(head, Kind::of(path)?)?;
    let keys = front_matter::read_keys(&block, &[LocalizationPriority::KEY]);
    keys.values.iter().find_map(|value| LocalizationPriority::read(&value.value))
}

fn entry(item: Item, place: (usize, usize), settings: &Settings) -> Entry {
    let mut counts = SegmentCounts::default();
    let (mut ids, mut sketches) = (Vec::new(), Vec::new());
    let locale = item.locale.to_string();
    for segment in &item.segments {
        let Some(sketch) = SegmentDigest::of(segment, &locale) else { continue };
        match segment.change {
            SegmentChange::Changed => counts.changed += 1,
            SegmentChange::New => counts.new += 1,
            SegmentChange::Deleted => counts.deleted += 1,
            SegmentChange::Repair => counts.repair += 1,
            SegmentChange::Unchanged => {}
        }
        sketches.push(sketch);
        ids.push(segment.id.as_str());
    }
    sketches.shrink_to_fit();
    let words = sketches.iter().map(SegmentDigest::words).sum();
    let damaged = item.segments.iter().filter(|segment| segment.change == SegmentChange::Repair);
    let repair_words = damaged.map(|segment| segment.words).sum();
    let segment_ids = SegmentIds::of(&ids);
    Entry {
        translation: (item.translation_hash, false),
        owner: settings.owners.of(&item.path, &item.source_path, &item.locale).cloned(),
        id: item.id,
        path: item.path,
        source_path: item.source_path,
        locale: item.locale,
        status: item.status,
        drift: item.drift,
        priority: Priority::default(),
        words,
        counted: words,
        repair_words,
        segments: counts,
        batches: Vec::new(),
        is_last: item.segments.iter().all(|segment| segment.words_unchanged),
        sketches,
        segment_ids,
        kept: None,
        place,
    }
}

/// Cuts the queue into batches.
fn batches(entries: &[Entry], repeats: &Repeats, max_words: usize) -> Vec<Batch> {
    let loads = entries.iter().enumerate().map(|(at, entry)| Load {
        group: (entry.locale.clone(), entry.owner.clone()),
        words: (0..).zip(&entry.sketches).map(|(segment, sketch)| repeats.counted(sketch, (at, segment))).collect(),
    });
    let batch = |cut: batch::Cut<(Locale, Option<Arc<str>>)>| {
        let (locale, owner) = cut.group;
        let id = format!("{locale}/batch-{}", content_id(entries, &cut.pieces));
        Batch { id, number: 0, locale, owner, words: cut.words, pieces: cut.pieces }
    };
    batch::cut(loads, max_words).into_iter().map(batch).collect()
}

/// Returns what names a batch: what is in it, so that one that was handed out keeps its name.
fn content_id(entries: &[Entry], pieces: &[Portion]) -> String {
    let mut hasher = Sha1::new();
    for piece in pieces {
        let Range { start, end } = &piece.segments;
        hasher.update(format!("{}:{start}-{end}\n", entries[piece.entry].id));
    }
    hex(&hasher.finalize()[..4])
}

/// Keeps these batches and what is in them; what they share with others does not count as repeated.
fn keep(batches: Vec<Batch>, entries: &mut Vec<Entry>, takes: impl Fn(&Batch) -> bool) -> (Vec<Batch>, Repeats) {
    let mut batches: Vec<Batch> = batches.into_iter().filter(takes).collect();
    let wanted: HashSet<usize> = batches.iter().flat_map(|batch| &batch.pieces).map(|piece| piece.entry).collect();
    let mut places: HashMap<usize, usize> = HashMap::new();
    let all = std::mem::take(entries);
    for (at, entry) in all.into_iter().enumerate().filter(|(at, _)| wanted.contains(at)) {
        places.insert(at, entries.len());
        entries.push(entry);
    }
    let repeats = Repeats::of(entries.iter().map(|entry| entry.sketches.as_slice()));
    for batch in &mut batches {
        for piece in &mut batch.pieces {
            piece.entry = places.get(&piece.entry).copied().unwrap_or_default();
            let sketches = entries[piece.entry].sketches.iter().enumerate();
            let own = sketches.filter(|(segment, _)| piece.segments.contains(segment));
            piece.words = own.map(|(segment, sketch)| repeats.counted(sketch, (piece.entry, segment))).sum();
        }
        batch.words = batch.pieces.iter().map(|piece| piece.words).sum();
    }
    (batches, repeats)
}

/// Notes in each document how much of it counts and where it is, and numbers the batches of each locale.
fn note(batches: &mut [Batch], entries: &mut [Entry]) {
    let mut counts: HashMap<Locale, usize> = HashMap::new();
    entries.iter_mut().for_each(|entry| entry.counted = 0);
    for (at, batch) in batches.iter_mut().enumerate() {
        let count = counts.entry(batch.locale.clone()).or_default();
        *count += 1;
        batch.number = *count;
        for piece in &batch.pieces {
            entries[piece.entry].batches.push((at, piece.segments.end));
            entries[piece.entry].counted += piece.words;
        }
    }
}

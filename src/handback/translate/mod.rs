//! Has segments translated by a command, and puts what it answers into the documents.
//!
//! Documents go out in the order of the queue, a bounded number of segments at a time, and are written
//! as soon as all their segments are answered. What does not fit goes back with the reasons, so many
//! times; then it stays in the queue. Answers that could not be written are left to the next run.

mod engine;
mod group;
mod kept;

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

pub use self::engine::end_engines;

use self::engine::{Engine, Event, WAITING};
use self::kept::KeptAnswers;
use super::apply::{self, CollectedDocument, spared};
use super::{Done, How, Options, Outcome, Refusal, Stamp};
use crate::base::progress::Progress;
use crate::document::block::{folded, words};
use crate::document::inline::Inline;
use crate::exchange::translate::{EngineAnswer, TranslateRequest, pieces, problem};
use crate::exchange::{ReturnedDocument, Unit};
use crate::gate::Policy;
use crate::provenance::TranslationType;
use crate::queue::{self, Portion, Queue};
use crate::rules::Cause;
use crate::segment::{Item, Piece, Segment, SegmentChange};
use crate::status::Pair;
use crate::workspace::Desk;

/// How a command translates.
#[derive(Clone, Debug)]
pub struct EngineOptions {
    /// The command, for the shell of the system.
    pub command: String,
    /// The folder that it is started in; `None` for the one that this run was.
    pub folder: Option<PathBuf>,
    /// The folder that answers are kept in until they are written; `None` to keep none.
    pub kept: Option<PathBuf>,
    /// How many segments it may have at a time.
    pub in_flight: usize,
    /// How long it may take for any of them.
    pub time: Duration,
    /// How often a target that does not fit goes back.
    pub repairs: usize,
    /// The levels of damage: a target that has any goes back, and is told of or refused if it still has.
    pub policy: Policy,
    /// How records are renewed.
    pub stamp: Stamp,
    /// Whether it replaces what a person wrote.
    pub overwrite_edited: bool,
}

/// What an engine did that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EngineNote {
    /// A line is no answer.
    Garbage,
    /// An answer is for no segment that it was asked for.
    UnknownId,
    /// A segment was answered again.
    AnsweredTwice,
    /// It did not answer in time, and was ended.
    TimedOut,
    /// It ended before everything was answered.
    Ended,
}

/// What kept documents from being translated at all.
#[derive(Debug)]
pub enum EngineFault {
    /// The command cannot be started.
    Start(io::Error),
    /// A document could not be read again.
    Queue(queue::Error),
}

impl From<queue::Error> for EngineFault {
    fn from(error: queue::Error) -> Self {
        Self::Queue(error)
    }
}

/// What became of the segments that were handed to an engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translated {
    /// How many segments it was asked for.
    pub asked: usize,
    /// How many of them have no target that fits.
    pub failed: usize,
    /// How many segments were not handed over, because a person wrote what stands there.
    pub spared: usize,
    /// How many segments an earlier run had answers for.
    pub known: usize,
    /// How many answers are left to the next run, because their documents could not be written.
    pub kept: usize,
    /// What it did that is no answer, each with how often.
    pub notes: Vec<(EngineNote, usize)>,
    /// Whether there are documents that nobody got to.
    pub is_cut: bool,
}

/// Has portions of a queue translated. `take` gets one outcome for each document.
///
/// # Errors
///
/// What kept everything, or the rest, from being translated. What was done is done.
pub fn translate(
    queue: &Queue<'_>,
    portions: &[Portion],
    options: &EngineOptions,
    progress: &dyn Progress,
    take: &mut dyn FnMut(Outcome),
) -> Result<Translated, EngineFault> {
    let desks: Vec<Desk<'_>> = (0..queue.workspace().locales()).map(|place| queue.workspace().desk(place)).collect();
    let place = |at: usize| (&queue.report().locales[at].locale, desks[at].root());
    let kept = (0..desks.len()).map(|at| {
        let (locale, root) = place(at);
        KeptAnswers::open(options.kept.as_deref(), &options.command, (locale, root.as_deref()))
    });
    let kept = kept.collect();
    let mut session = Session {
        queue,
        options,
        apply: options.as_apply(),
        desks,
        kept,
        asks: VecDeque::new(),
        answered_at: Instant::now(),
        late: 0,
        engine: Some(Engine::start(&options.command, options.folder.as_deref()).map_err(EngineFault::Start)?),
        open: HashMap::new(),
        flying: HashMap::new(),
        answered: HashSet::new(),
        asked: 0,
        done: Translated::default(),
        notes: HashMap::new(),
        take,
    };
    let streamed = queue.stream(portions, false, progress, |portion, item| session.hand_out(portion, item));
    if let Err(Stop::Queue(error)) = streamed {
        return Err(EngineFault::Queue(error));
    }
    session.drain();
    session.done.kept = session.kept.drain(..).map(KeptAnswers::leave).sum();
    let mut notes: Vec<(EngineNote, usize)> = session.notes.into_iter().collect();
    notes.sort_unstable();
    Ok(Translated { notes, ..session.done })
}

/// Hands over the lines that an engine would be asked with.
///
/// # Errors
///
/// Those of `take`, and of documents that are not what they were.
pub fn requests<E: From<queue::Error>>(
    queue: &Queue<'_>,
    portions: &[Portion],
    options: &EngineOptions,
    progress: &dyn Progress,
    mut take: impl FnMut(String) -> Result<(), E>,
) -> Result<(), E> {
    let desks: Vec<Desk<'_>> = (0..queue.workspace().locales()).map(|place| queue.workspace().desk(place)).collect();
    let (apply, mut asked) = (options.as_apply(), 0);
    queue.stream(portions, false, progress, |portion, item| {
        let pair = queue.pair(portion.entry);
        let is_spared = spared(pair, &apply, &desks[queue.locale_of(portion.entry)]);
        for segment in item.segments.iter().filter(|segment| is_asked_for(segment) && !is_spared(segment)) {
            asked += 1;
            let id = request_id(segment, asked);
            take(TranslateRequest { id: &id, item: &item, segment, problems: &[] }.line())?;
        }
        Ok(())
    })
}

impl EngineOptions {
    fn as_apply(&self) -> Options {
        Options {
            partial: true,
            all_final: false,
            allow_untranslated: false,
            overwrite_edited: self.overwrite_edited,
            policy: self.policy.clone(),
            stamp: Stamp { translation_type: Some(TranslationType::Machine), ..self.stamp.clone() },
        }
    }
}

/// Returns an id that no other request of the run has.
fn request_id(segment: &Segment, number: usize) -> String {
    format!("{}.{number}", segment.id)
}

fn is_asked_for(segment: &Segment) -> bool {
    matches!(segment.change, SegmentChange::Changed | SegmentChange::Repair | SegmentChange::New)
        && segment.head.is_some()
}

/// Why nothing more is handed out.
enum Stop {
    Engine,
    Queue(queue::Error),
}

impl From<queue::Error> for Stop {
    fn from(error: queue::Error) -> Self {
        Self::Queue(error)
    }
}

/// A document whose segments are being translated.
struct OpenDocument {
    entry: usize,
    item: Item,
    answers: HashMap<usize, Result<String, String>>,
    waiting: usize,
    repairs: usize,
    spared: usize,
    asked: usize,
}

/// A segment that an engine is to be asked for.
struct Ask {
    document: usize,
    segment: usize,
    problems: Vec<String>,
}

/// A segment that an engine has.
struct Flight {
    document: usize,
    segment: usize,
    since: Instant,
}

struct Session<'q, 'r> {
    queue: &'q Queue<'r>,
    options: &'q EngineOptions,
    apply: Options,
    desks: Vec<Desk<'q>>,
    /// Those of each locale.
    kept: Vec<KeptAnswers>,
    /// What waits for room.
    asks: VecDeque<Ask>,
    /// When the engine last answered: whoever answers one after the other has the time for each.
    answered_at: Instant,
    /// How many lines that are no answers came after the time was over.
    late: usize,
    /// `None` once it has ended, or was ended.
    engine: Option<Engine>,
    open: HashMap<usize, OpenDocument>,
    flying: HashMap<String, Flight>,
    answered: HashSet<String>,
    asked: usize,
    done: Translated,
    notes: HashMap<EngineNote, usize>,
    take: &'q mut dyn FnMut(Outcome),
}

impl Session<'_, '_> {
    /// Hands the segments of a document to the engine, as it has room for them.
    fn hand_out(&mut self, portion: &Portion, item: Item) -> Result<(), Stop> {
        if self.engine.is_none() {
            self.done.is_cut = true;
            return Err(Stop::Engine);
        }
        let entry = portion.entry;
        let pair = self.queue.pair(entry);
        let (spared, wanted): (Vec<usize>, Vec<usize>) = {
            let is_spared = spared(pair, &self.apply, &self.desks[self.queue.locale_of(entry)]);
            let asked = (0..item.segments.len()).filter(|at| is_asked_for(&item.segments[*at]));
            asked.partition(|at| is_spared(&item.segments[*at]))
        };
        self.done.spared += spared.len();
        let document = self.asked;
        let kept = &self.kept[self.queue.locale_of(entry)];
        let known = |at: &usize| Some((*at, Ok(kept.get(pair.path.as_str(), &item.segments[*at].id)?.clone())));
        let answers: HashMap<usize, Result<String, String>> = wanted.iter().filter_map(known).collect();
        self.done.known += answers.len();
        let asks: Vec<usize> = wanted.iter().copied().filter(|at| !answers.contains_key(at)).collect();
        let open = OpenDocument {
            entry,
            item,
            answers,
            waiting: asks.len(),
            repairs: self.options.repairs,
            spared: spared.len(),
            asked: wanted.len(),
        };
        self.open.insert(document, open);
        self.asked += 1;
        self.done.asked += wanted.len();
        if asks.is_empty() {
            self.answered_all(document);
        }
        self.asks.extend(asks.into_iter().map(|segment| Ask { document, segment, problems: Vec::new() }));
        self.fill();
        // No other document is read before the engine has room for it.
        while self.engine.is_some() && !self.asks.is_empty() {
            self.pump();
        }
        Ok(())
    }

    /// Waits for all answers that are still to come.
    fn drain(&mut self) {
        while self.engine.is_some() && !(self.flying.is_empty() && self.asks.is_empty()) {
            self.pump();
        }
        self.engine = None;
        let mut left: Vec<usize> = self.open.keys().copied().collect();
        left.sort_unstable();
        left.into_iter().for_each(|document| self.answered_all(document));
    }

    /// Asks for what waits, as far as the engine has room.
    fn fill(&mut self) {
        let Some(engine) = &self.engine else { return };
        while self.flying.len() < self.options.in_flight
            && let Some(Ask { document, segment, problems }) = self.asks.pop_front()
        {
            let Some(open) = self.open.get(&document) else { continue };
            let wanted = &open.item.segments[segment];
            let id = request_id(wanted, self.answered.len() + self.flying.len() + 1);
            engine.send(TranslateRequest { id: &id, item: &open.item, segment: wanted, problems: &problems }.line());
            self.flying.insert(id, Flight { document, segment, since: Instant::now() });
        }
    }

    /// Takes what the engine says next.
    fn pump(&mut self) {
        let Some(engine) = &self.engine else { return };
        let oldest = self.flying.values().map(|flight| flight.since).min().unwrap_or_else(Instant::now);
        let oldest = oldest.max(self.answered_at);
        let left = self.options.time.saturating_sub(oldest.elapsed());
        // What is said already may be answers; after that, nothing that is none counts as a sign of life.
        self.late += usize::from(left.is_zero());
        if self.late > 2 * WAITING {
            return self.ended(EngineNote::TimedOut);
        }
        match engine.next(left) {
            Some(Event::Line(line)) => match EngineAnswer::read(&line) {
                Some(answer) => self.answer(answer),
                None => self.note(EngineNote::Garbage),
            },
            Some(Event::Garbage) => self.note(EngineNote::Garbage),
            Some(Event::Ended) => self.ended(EngineNote::Ended),
            None if left.is_zero() || oldest.elapsed() >= self.options.time => self.ended(EngineNote::TimedOut),
            None => {}
        }
    }

    fn note(&mut self, note: EngineNote) {
        *self.notes.entry(note).or_default() += 1;
    }

    fn ended(&mut self, note: EngineNote) {
        self.note(note);
        if let Some(engine) = self.engine.take().filter(|_| note == EngineNote::TimedOut) {
            engine.kill();
        }
        self.flying.clear();
        self.asks.clear();
        let mut open: Vec<usize> = self.open.keys().copied().collect();
        open.sort_unstable();
        open.into_iter().for_each(|document| self.answered_all(document));
    }

    fn answer(&mut self, answer: EngineAnswer) {
        let Some(flight) = self.flying.remove(&answer.id) else {
            let is_known = self.answered.contains(&answer.id);
            return self.note(if is_known { EngineNote::AnsweredTwice } else { EngineNote::UnknownId });
        };
        (self.answered_at, self.late) = (Instant::now(), 0);
        self.answered.insert(answer.id);
        let Some(open) = self.open.get_mut(&flight.document) else { return };
        if let Ok(target) = &answer.target {
            let path = &self.queue.pair(open.entry).path;
            let segment = &open.item.segments[flight.segment].id;
            self.kept[self.queue.locale_of(open.entry)].add(path.as_str(), segment, target);
        }
        open.answers.insert(flight.segment, answer.target);
        open.waiting = open.waiting.saturating_sub(1);
        if open.waiting == 0 {
            self.answered_all(flight.document);
        }
        self.fill();
    }

    /// Puts the answers into their document, or sends those back that do not fit.
    fn answered_all(&mut self, document: usize) {
        let Some(mut open) = self.open.remove(&document) else { return };
        let judged = self.judge(&open);
        if open.repairs > 0 && self.engine.is_some() && !judged.problems.is_empty() {
            open.repairs -= 1;
            open.waiting = judged.problems.len();
            for segment in judged.problems.keys() {
                open.answers.remove(segment);
            }
            self.open.insert(document, open);
            let mut again: Vec<(usize, Vec<String>)> = judged.problems.into_iter().collect();
            again.sort_unstable();
            let again = again.into_iter().map(|(segment, problems)| Ask { document, segment, problems });
            self.asks.extend(again);
            return self.fill();
        }
        self.done.failed += open.asked - judged.fits.len();
        let pair = self.queue.pair(open.entry);
        let kept = &mut self.kept[self.queue.locale_of(open.entry)];
        match judged.result {
            Ok(_) => kept.forget(pair.path.as_str()),
            // With all its answers, another try would end as this one.
            Err(_) if judged.fits.len() == open.asked => kept.keep(pair.path.as_str(), |_| false),
            Err(_) => kept.keep(pair.path.as_str(), |segment| judged.fits.contains(segment)),
        }
        let outcome = Outcome { path: pair.path.to_string(), locale: Some(pair.locale.clone()), result: judged.result };
        (self.take)(outcome);
    }

    /// Rebuilds a document with the answers that fit.
    fn judge(&self, open: &OpenDocument) -> Judged {
        let pair = self.queue.pair(open.entry);
        let locale = self.queue.locale_of(open.entry);
        let keys = self.queue.workspace().shown_keys(locale);
        let mut problems: HashMap<usize, Vec<String>> = HashMap::new();
        let mut told = Vec::new();
        let mut targets: HashMap<usize, &str> = HashMap::new();
        let unanswered = open.asked.saturating_sub(open.answers.len());
        let mut answers: Vec<_> = open.answers.iter().collect();
        answers.sort_unstable_by_key(|(at, _)| **at);
        for (at, answer) in answers {
            let segment = &open.item.segments[*at];
            match answer {
                Err(complaint) => {
                    let complaint = complaint.chars().take(LONGEST_COMPLAINT).collect();
                    told.push(Refusal::EngineError { segment: segment.id.clone(), complaint });
                }
                Ok(target) if is_copy(segment, target) => {
                    problems.insert(*at, vec![COPY.to_owned()]);
                    told.push(Refusal::CopyOfSource { segment: segment.id.clone() });
                }
                Ok(target) => {
                    targets.insert(*at, target);
                }
            }
        }
        if unanswered > 0 {
            told.push(Refusal::Unanswered { segments: unanswered });
        }
        if open.spared > 0 {
            told.push(Refusal::WordsOfPerson { segments: open.spared });
        }
        let result = self.rebuilt(open, pair, keys, &mut targets, &mut problems, &mut told);
        let fits = targets.keys().map(|at| open.item.segments[*at].id.clone()).collect();
        Judged { result, problems, fits }
    }

    /// Takes targets out, one after the other, until the document can be written.
    fn rebuilt(
        &self,
        open: &OpenDocument,
        pair: &Pair,
        keys: &crate::document::TranslatableKeys,
        targets: &mut HashMap<usize, &str>,
        problems: &mut HashMap<usize, Vec<String>>,
        told: &mut Vec<Refusal>,
    ) -> Result<Done, Refusal> {
        let desk = &self.desks[self.queue.locale_of(open.entry)];
        let place: HashMap<&str, usize> =
            open.item.segments.iter().enumerate().map(|(at, segment)| (segment.id.as_str(), at)).collect();
        let mut found = |refusals: &[Refusal], targets: &mut HashMap<usize, &str>| {
            let before = targets.len();
            for refusal in refusals {
                let Some((segment, what)) = self.fault(refusal, open, &place) else { continue };
                problems.entry(segment).or_default().push(what);
                // What is only warned of is better than nothing.
                if !matches!(refusal, Refusal::Broken { is_refused: false, .. }) {
                    targets.remove(&segment);
                }
            }
            targets.len() < before
        };
        loop {
            if targets.is_empty() {
                return match told.as_slice() {
                    [] => Ok(Done::nothing(How::Nothing, Vec::new())),
                    [Refusal::WordsOfPerson { .. }] => Ok(Done::nothing(How::StillStale, std::mem::take(told))),
                    _ => Err(Refusal::of_all(std::mem::take(told)).unwrap_or(Refusal::NoPath)),
                };
            }
            let document = CollectedDocument { document: returned(open, targets), others: Vec::new() };
            match apply::one(pair, &document, desk, &self.apply, keys) {
                Ok(mut done) => {
                    found(&done.told, targets);
                    done.told.append(told);
                    return Ok(done);
                }
                Err(refusal) => {
                    let all = refusal.each().to_vec();
                    let is_less = found(&all, targets);
                    told.extend(all.iter().filter(|one| self.fault(one, open, &place).is_some()).cloned());
                    if !is_less {
                        // What has no target says nothing more where it is told why.
                        let is_told = !told.is_empty();
                        let is_other = |one: &Refusal| {
                            let lacks = matches!(one, Refusal::MissingSegment { .. } | Refusal::Unfinished { .. });
                            self.fault(one, open, &place).is_none() && !(lacks && is_told)
                        };
                        let all = all.into_iter().filter(is_other).chain(std::mem::take(told)).collect();
                        return Err(Refusal::of_all(all).unwrap_or(refusal));
                    }
                }
            }
        }
    }

    /// Tells which target a refusal is about, and what an engine is told of it.
    fn fault(&self, refusal: &Refusal, open: &OpenDocument, place: &HashMap<&str, usize>) -> Option<(usize, String)> {
        let none = Inline::default();
        let (segment, what) = match refusal {
            Refusal::Damaged { segment, damage, .. } => {
                let at = *place.get(segment.as_str())?;
                (at, problem(damage, open.item.segments[at].head.as_ref().unwrap_or(&none)))
            }
            Refusal::Unfit(unfit) => {
                let at = *place.get(unfit.segment.as_deref()?)?;
                let found = unfit.found.as_deref().or(unfit.complaint.as_deref()).unwrap_or_default();
                (at, format!("the target would be read as another structure: {found}"))
            }
            Refusal::Broken { segment, cause, .. } => (*place.get(segment.as_str())?, broken(cause)?),
            _ => return None,
        };
        Some((segment, what))
    }
}

/// Says to an engine what is damaged of its target.
fn broken(cause: &Cause) -> Option<String> {
    let Cause::Damaged { base, translation, .. } = cause else { return None };
    Some(format!("{}: “{translation}” where the source has “{base}”", cause.rule().id()))
}

/// What became of the answers for a document.
struct Judged {
    result: Result<Done, Refusal>,
    problems: HashMap<usize, Vec<String>>,
    /// The segments whose answers are in the result, or would be if there were one.
    fits: HashSet<String>,
}

/// The most of an engine's own words that is shown, in characters.
const LONGEST_COMPLAINT: usize = 300;

/// What an engine is told of a target that says what its source says.
const COPY: &str = "the target is the source";

/// From how many words on nothing but a translation is taken: names and terms are the same in many languages.
const PHRASE: usize = 4;

fn is_copy(segment: &Segment, target: &str) -> bool {
    let Some(head) = &segment.head else { return false };
    let text: String =
        pieces(target, head).iter().filter(|piece| matches!(piece, Piece::Text(_))).map(Piece::text).collect();
    let source: String = head
        .parts
        .iter()
        .filter_map(
            |part| if let crate::document::inline::Part::Text(text) = part { Some(text.as_str()) } else { None },
        )
        .collect();
    segment.block != "code" && words(&source) >= PHRASE && folded(&text) == folded(&source)
}

/// Makes a document that came back of targets.
fn returned(open: &OpenDocument, targets: &HashMap<usize, &str>) -> ReturnedDocument {
    let item = &open.item;
    let mut places: Vec<usize> = targets.keys().copied().collect();
    places.sort_unstable();
    let unit = |at: usize| {
        let segment = &item.segments[at];
        let head = segment.head.as_ref()?;
        Some(Unit {
            id: Some(segment.id.clone()),
            line: 0,
            source_line: None,
            source: vec![Piece::Text(head.raw())],
            target: Some(pieces(targets.get(&at)?, head)),
            is_final: true,
            is_context: false,
        })
    };
    ReturnedDocument {
        path: Some(item.source_path.to_string()),
        locale: Some(item.locale.to_string()),
        source_hash: Some(item.source_hash),
        translation_hash: item.translation_hash,
        units: places.into_iter().filter_map(unit).collect(),
    }
}

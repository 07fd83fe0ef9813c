//! Puts translations that came back into their documents.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use super::incoming::Incoming;
use super::repair::RepairedPage;
use super::stamp::{Stamped, Stamping, edits, mended};
use super::{Done, How, Outcome, Refusal, Stamp, sound};
use crate::base::fingerprint::{Hash, sha1};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::document::TranslatableKeys;
use crate::document::block::folded;
use crate::document::inline::Inline;
use crate::exchange::{Returned, ReturnedDocument, Unit};
use crate::gate::Policy;
use crate::provenance::{Ledger, TranslationType};
use crate::rebuild::{Damage, NeverFits, Plan};
use crate::rules::Level;
use crate::run::Report;
use crate::segment::{Piece, Segment, SegmentChange};
use crate::status::{Pair, Status};
use crate::workspace::{Desk, Material, Workspace};

/// How returned files are taken.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether a document is written although some of its segments are not final.
    pub partial: bool,
    /// Whether every unit that has a target counts as final, for tools that keep no states.
    pub all_final: bool,
    /// Whether a document is written although every target equals its source.
    pub allow_untranslated: bool,
    /// Whether what a machine translated replaces what a person wrote.
    pub overwrite_edited: bool,
    /// The levels of damage: a target that has any is told of, or refused.
    pub policy: Policy,
    /// How records are renewed.
    pub stamp: Stamp,
}

/// Returns the paths that returned files name: only those documents need be compared.
pub fn named(returned: &[Returned]) -> Vec<DocPath> {
    let documents = returned.iter().flat_map(|returned| &returned.documents);
    documents.filter_map(|document| DocPath::new(document.path.as_deref()?)).collect()
}

/// Tells whether any document of returned files had a translation when it was handed out: where it
/// has none at its path now, that is at another, because its source was renamed.
pub fn may_be_renamed(returned: &[Returned]) -> bool {
    returned.iter().flat_map(|returned| &returned.documents).any(|document| document.translation_hash.is_some())
}

/// Refuses all documents of returned files, none of which is among those that were compared.
pub fn refuse(returned: Vec<Returned>, take: &mut dyn FnMut(Outcome)) {
    merged(returned).iter().for_each(|merged| take(refused(&merged.document, nowhere(&merged.document))));
}

/// Rebuilds the documents of returned files. `take` gets one outcome for each.
///
/// `workspace` is that of the report, which has the changes of the documents that are named.
pub fn apply(
    workspace: &Workspace,
    report: &Report,
    returned: Vec<Returned>,
    options: &Options,
    take: &mut dyn FnMut(Outcome),
) {
    let documents = merged(returned);
    let locales: Vec<&Locale> = report.locales.iter().map(|locale| &locale.locale).collect();
    // Translations whose path has another casing than their source's go by the latter.
    let by_path: Vec<HashMap<&str, &Pair>> = (report.locales.iter())
        .map(|locale| {
            let own = locale.pairs.iter().map(|known| (known.path.as_str(), known));
            let source = locale.pairs.iter().filter_map(|known| Some((known.source_path.as_ref()?.as_str(), known)));
            own.chain(source).collect()
        })
        .collect();
    let desks: Vec<Desk<'_>> = (0..locales.len()).map(|place| workspace.desk(place)).collect();
    for merged in documents {
        let document = &merged.document;
        let place = match place(document, &locales) {
            Ok(place) => place,
            Err(refusal) => {
                take(refused(document, refusal));
                continue;
            }
        };
        let path = document.path.as_deref().unwrap_or_default();
        let result = match by_path[place].get(path) {
            None => Err(nowhere(document)),
            Some(known) => one(known, &merged, &desks[place], options, workspace.shown_keys(place)),
        };
        take(Outcome { path: path.to_owned(), locale: Some(locales[place].clone()), result });
    }
}

fn refused(document: &ReturnedDocument, refusal: Refusal) -> Outcome {
    Outcome { path: document.path.clone().unwrap_or_default(), locale: None, result: Err(refusal) }
}

/// Why there is no document to put it into.
fn nowhere(document: &ReturnedDocument) -> Refusal {
    let is_named = document.path.as_ref().is_some_and(|path| !path.is_empty());
    if is_named { Refusal::NoSuchDocument } else { Refusal::NoPath }
}

/// A document that came back, maybe in several files.
pub(super) struct CollectedDocument {
    pub(super) document: ReturnedDocument,
    /// The hashes of source and translation that the other files name.
    pub(super) others: Vec<(Option<Hash>, Option<Hash>)>,
}

impl CollectedDocument {
    /// Tells what changed since any of the files was exported.
    fn since(&self, source: Hash, translation: Option<Hash>) -> ChangedSince {
        let first = (self.document.source_hash, self.document.translation_hash);
        let exports = || self.others.iter().copied().chain([first]);
        ChangedSince {
            source: exports().any(|(exported, _)| exported.is_some_and(|exported| exported != source)),
            translation: exports().any(|(_, exported)| exported.is_some() && exported != translation),
        }
    }
}

/// Puts the parts of a document together that came back in several files.
fn merged(returned: Vec<Returned>) -> Vec<CollectedDocument> {
    let mut order: Vec<CollectedDocument> = Vec::new();
    let mut known: BTreeMap<(Option<String>, Option<String>), usize> = BTreeMap::new();
    for document in returned.into_iter().flat_map(|returned| returned.documents) {
        let key = (document.path.clone(), document.locale.as_ref().map(|locale| locale.to_lowercase()));
        match known.get(&key) {
            Some(at) => {
                let first = &mut order[*at];
                first.others.push((document.source_hash, document.translation_hash));
                first.document.units.extend(document.units);
            }
            None => {
                known.insert(key, order.len());
                order.push(CollectedDocument { document, others: Vec::new() });
            }
        }
    }
    order
}

/// Finds the locale of a document that came back.
fn place(document: &ReturnedDocument, locales: &[&Locale]) -> Result<usize, Refusal> {
    let Some(found) = document.locale.as_ref().filter(|found| !found.is_empty()) else {
        // A tool dropped it; with one locale there is no doubt.
        return if locales.len() == 1 { Ok(0) } else { Err(Refusal::WrongLocale { found: String::new() }) };
    };
    let wrong = || Refusal::WrongLocale { found: found.clone() };
    let wanted: Locale = found.replace('_', "-").parse().map_err(|_| wrong())?;
    locales.iter().position(|locale| **locale == wanted).ok_or_else(wrong)
}

/// Rebuilds one document.
pub(super) fn one(
    pair: &Pair,
    returned: &CollectedDocument,
    desk: &Desk<'_>,
    options: &Options,
    keys: &TranslatableKeys,
) -> Result<Done, Refusal> {
    match pair.status {
        Status::Stale | Status::Missing => {}
        // Damage of it may have been handed out.
        Status::Current if pair.redo.is_some() => {}
        Status::Current => return Ok(Done::nothing(How::Nothing, Vec::new())),
        _ => return Err(Refusal::of_status(pair)),
    }
    let root = desk.root().ok_or(Refusal::ReadOnly)?;
    let material = desk.material(pair).map_err(Refusal::Unreadable)?;
    if !desk.is_translatable(pair, &material) {
        return Err(Refusal::NotTranslatable);
    }
    if let Some(why) = NeverFits::of(&material.head, material.kind) {
        return Err(Refusal::NeverFits(why));
    }
    let texts = material.texts(keys).ok_or(Refusal::NotUtf8)?;
    sound(&texts)?;
    let mut plan = texts.plan_with_damage(&pair.locale);
    if plan.is_new() && desk.has_anchors() {
        plan.give_anchors();
    }
    // The segments are those that went out; what came back may fit all the same.
    let _ = plan.fit_to_hand_out(keys);
    let now = material.translation.as_ref().map(|text| sha1(text));
    let since = returned.since(sha1(&material.head), now);
    // Half a new document is none: it would have no record.
    let partial = options.partial && !plan.is_new();
    let own_options = Options { partial, ..options.clone() };
    let mut taken = targets(&plan, &returned.document, since, &own_options, &spared(pair, options, desk))?;
    let incoming = Incoming {
        plan: &plan,
        pair,
        kind: material.kind,
        keys,
        present: material.translation.as_deref(),
        made: options.stamp.translation_type.as_ref(),
        policy: &options.policy,
    };
    taken.examine(&incoming, partial, desk)?;
    let Taken { targets, told } = taken;
    let open: Vec<&str> = (plan.segments().iter().zip(&targets))
        .filter(|(segment, target)| !target.is_final && !target.is_left && segment.change != SegmentChange::Deleted)
        .map(|(segment, _)| segment.id.as_str())
        .collect();
    let segments = targets.iter().filter(|target| target.is_final).count();
    let as_exported = plan.segments().iter().zip(&targets).filter(|(_, target)| target.is_as_exported);
    let as_exported = as_exported.map(|(segment, _)| Refusal::AsExported { segment: segment.id.clone() });
    if let Some(refusal) = Refusal::of_all(as_exported.collect()).filter(|_| !partial) {
        return Err(refusal);
    }
    if let Some(first) = open.first().filter(|_| !partial) {
        let (segment, count) = ((*first).to_owned(), open.len());
        return Err(Refusal::Unfinished { segment, count, is_new: plan.is_new() });
    }
    let open = open.len();
    if segments == 0 && open > 0 && !plan.is_in_place() {
        return Ok(Done::nothing(How::Partly { segments, open }, told));
    }
    let terms = terms(&plan, &targets, &pair.locale, desk);
    let kept: Vec<_> = plan.definitions_left().cloned().collect();
    let kept = (!kept.is_empty()).then_some(Refusal::NeedsTranslator { segments: 0, unchanged: 0, left: kept });
    let mut told: Vec<Refusal> =
        told.into_iter().chain(untranslated(&plan, &targets, options)?).chain(terms).chain(kept).collect();
    let inlines = inlines(&targets, &plan);
    plan.keep_untouched(&inlines);
    let composed = match partial {
        true => plan.compose_part(&inlines, |at| !targets[at].is_final, keys),
        false => plan.compose(&inlines, keys).map(|text| (text, 0)),
    };
    let (text, in_source) = composed.map_err(Refusal::Unfit)?;
    told.extend((in_source > 0).then_some(Refusal::InSourceLanguage { segments: in_source }));
    let stamping = Stamping::of(pair, material.kind, options.stamp.state()).with_edits(&material, false);
    if plan.is_in_place() {
        return redone(&plan, &targets, &text, (pair, &material, keys), (stamping, &root, desk), told);
    }
    // A person's page is no machine's because a machine added to it: a person says that it is done.
    let needs_person = is_person_page(pair, desk) && options.is_of_machine() && !options.overwrite_edited;
    if open == 0 && needs_person {
        told.push(Refusal::TranslatedByHand { segments });
    }
    let (how, stamped) = if open == 0 && !needs_person {
        match options.stamp.on(&text, stamping, &material, desk) {
            Ok(stamped) => (How::Translated { segments }, stamped),
            // Tables of contents and the like have no place for a record, in any locale.
            Err(Refusal::NoRecord) if plan.is_new() => (How::Unrecorded { segments }, Stamped::within(text)),
            Err(refusal) => return Err(refusal),
        }
    } else {
        let parts = plan.parts(|at| targets[at].is_final);
        (How::Partly { segments, open }, options.stamp.on_part(text, stamping, &material, &parts, desk)?)
    };
    let document = edits(pair, &material, &root, &stamped.text);
    Ok(stamped.done(how, document, told))
}

/// Puts redone blocks into their document, whose record stays what it is.
fn redone(
    plan: &Plan<'_>,
    targets: &[Target],
    text: &str,
    (pair, material, keys): (&Pair, &Material, &TranslatableKeys),
    (stamping, root, desk): (Stamping<'_>, &Path, &Desk<'_>),
    told: Vec<Refusal>,
) -> Result<Done, Refusal> {
    let before = material.translation.as_deref().and_then(|own| std::str::from_utf8(own).ok()).unwrap_or_default();
    let is_redone = |(segment, target): &(&Segment, &Target)| target.is_final && target.inline != segment.present;
    let repairs = plan.segments().iter().zip(targets).filter(is_redone).count();
    let left = RepairedPage::of(pair, plan.source().as_bytes(), material.kind, keys).examine(text).hits.len();
    if text == before {
        let how = if left == 0 { How::Nothing } else { How::Repaired { repairs: 0, left } };
        return Ok(Done::nothing(how, told));
    }
    let stamped = mended(text, before, stamping, desk)?;
    let document = edits(pair, material, root, &stamped.text);
    Ok(stamped.done(How::Repaired { repairs, left }, document, told))
}

impl Options {
    /// Tells whether what comes back was made by a machine.
    fn is_of_machine(&self) -> bool {
        self.stamp.translation_type == Some(TranslationType::Machine)
    }
}

/// Tells whether a person wrote the translation, as its record has it. A record of segments tells that of
/// each of them.
fn is_person_page(pair: &Pair, desk: &Desk<'_>) -> bool {
    let made = pair.record().and_then(|provenance| provenance.translation_type.as_ref());
    matches!(made, Some(TranslationType::Human | TranslationType::Other(_)))
        && !matches!(desk.scheme().beside(), Some(Ledger::Lock(_)))
}

/// Returns what tells whether the present translation of a segment is a person's, which no machine may
/// replace.
pub(super) fn spared<'a>(pair: &'a Pair, options: &'a Options, desk: &'a Desk<'_>) -> impl Fn(&Segment) -> bool + 'a {
    let is_asked = options.is_of_machine() && !options.overwrite_edited;
    let is_person_page = is_person_page(pair, desk);
    move |segment| is_asked && segment.change.is_of_present() && (segment.is_by_person || is_person_page)
}

/// Tells which targets are not as the terms of the project demand.
fn terms(plan: &Plan<'_>, targets: &[Target], locale: &Locale, desk: &Desk<'_>) -> Vec<Refusal> {
    let Some(glossary) = desk.glossary(locale) else { return Vec::new() };
    let mut told = Vec::new();
    for (segment, target) in plan.segments().iter().zip(targets).filter(|(_, target)| target.is_final) {
        let (Some(head), Some(inline)) = (&segment.head, &target.inline) else { continue };
        let breaches = glossary.breaches(&head.raw(), &inline.raw());
        told.extend(breaches.into_iter().map(|breach| Refusal::Term { segment: segment.id.clone(), breach }));
    }
    told
}

/// Tells how many targets say what their source says, and refuses a document where all of them do
/// that could say anything else.
fn untranslated(plan: &Plan<'_>, targets: &[Target], options: &Options) -> Result<Option<Refusal>, Refusal> {
    let (mut all, mut same) = (0, 0);
    for (segment, target) in plan.segments().iter().zip(targets).filter(|(_, target)| target.is_final) {
        let (Some(head), Some(inline)) = (&segment.head, &target.inline) else { continue };
        if segment.block != "code" && head.is_translatable() {
            all += 1;
            same += usize::from(folded(&head.raw()) == folded(&inline.raw()));
        }
    }
    match same {
        0 => Ok(None),
        _ if same == all && !options.allow_untranslated => Err(Refusal::Untranslated { segments: same }),
        _ => Ok(Some(Refusal::SameAsSource { segments: same })),
    }
}

/// What a segment is translated with.
#[derive(Clone, Debug, Default)]
struct Target {
    inline: Option<Inline>,
    is_final: bool,
    /// Whether it would be final, but is what was exported.
    is_as_exported: bool,
    /// Whether nothing came back for a damaged segment, which may stay as it is.
    is_left: bool,
}

/// What changed since the export, where the file says what was exported.
#[derive(Clone, Copy, Debug)]
struct ChangedSince {
    source: bool,
    translation: bool,
}

/// The targets that were found, and what is to be told of them.
struct Taken {
    targets: Vec<Target>,
    told: Vec<Refusal>,
}

impl Taken {
    /// Looks for damage in targets that are new. Where its level is that of an error, the target is not
    /// taken.
    ///
    /// # Errors
    ///
    /// All such damage, unless a part of the document may be written.
    fn examine(&mut self, incoming: &Incoming<'_>, partial: bool, desk: &Desk<'_>) -> Result<(), Refusal> {
        let segments = incoming.plan.segments();
        let is_judged = |at: usize| {
            self.targets[at].is_final && self.targets[at].inline.is_some() && {
                // What was there is no longer sound because somebody says so.
                segments[at].change == SegmentChange::Repair || segments[at].present != self.targets[at].inline
            }
        };
        let broken = incoming.broken(&inlines(&self.targets, incoming.plan), is_judged, desk);
        let mut refused = Vec::new();
        for broken in broken {
            let is_refused = broken.level == Level::Error;
            let segment = segments[broken.segment].id.clone();
            let refusal = Refusal::Broken { segment, cause: Box::new(broken.cause), is_refused };
            if is_refused {
                self.targets[broken.segment] = Target::default();
                refused.push(refusal);
            } else {
                self.told.push(refusal);
            }
        }
        if partial {
            self.told.append(&mut refused);
        }
        Refusal::of_all(refused).map_or(Ok(()), Err)
    }
}

/// Returns what each block is to say. What is open stays what it is: a draft in its place would be another
/// translation than the one that was exported, and the rest of the work could not come back.
fn inlines(targets: &[Target], plan: &Plan<'_>) -> Vec<Option<Inline>> {
    let target = |(target, segment): (&Target, &Segment)| {
        target.inline.clone().filter(|_| target.is_final).or_else(|| segment.present.clone())
    };
    targets.iter().zip(plan.segments()).map(target).collect()
}

/// Finds the target of each segment.
///
/// # Errors
///
/// Everything for which the document is refused. Under `--partial`, what does not fit is told, and
/// its segment stays open.
fn targets(
    plan: &Plan<'_>,
    returned: &ReturnedDocument,
    since: ChangedSince,
    options: &Options,
    is_spared: &dyn Fn(&Segment) -> bool,
) -> Result<Taken, Refusal> {
    let segments = plan.segments();
    let index = Index::of(segments);
    let known: OnceCell<HashSet<(String, String)>> = OnceCell::new();
    let mut targets = vec![Target::default(); segments.len()];
    let mut came_back = vec![false; segments.len()];
    // What the document is refused for, or under `--partial` what is left of it.
    let mut problems: Vec<Refusal> = Vec::new();
    // What a person is to look at, and keeps nothing from being written.
    let mut told: Vec<Refusal> = Vec::new();
    let mut spared = 0;
    for unit in returned.units.iter().filter(|unit| !unit.is_context) {
        let Some(at) = index.get(unit, &came_back) else {
            match unit.id.clone() {
                // Somebody put it right already.
                _ if plan.is_in_place() && known.get_or_init(|| plan.translated()).contains(&said(unit)) => {}
                Some(segment) if plan.is_in_place() && since.translation => {
                    problems.push(Refusal::TranslationChanged { segment });
                }
                _ if since.source => problems.push(Refusal::OutdatedSource { segment: unit.id.clone() }),
                // What still fits is taken, the rest is open.
                _ if options.partial => {}
                Some(segment) => problems.push(Refusal::UnknownSegment { segment, line: unit.line }),
                // Context, of which a tool dropped that it was.
                None => {}
            }
            continue;
        };
        let is_again = std::mem::replace(&mut came_back[at], true);
        let segment = &segments[at];
        if segment.change == SegmentChange::Deleted {
            continue;
        }
        let source = segment.head.as_ref().map(Inline::raw).unwrap_or_default();
        // Tools change white space; it makes no difference to what a text says.
        if folded(&raw(&unit.source)) != folded(&source) {
            problems.push(Refusal::OutdatedSource { segment: Some(segment.id.clone()) });
            continue;
        }
        let Some(pieces) = unit.target.as_ref().filter(|pieces| !raw(pieces).trim().is_empty()) else { continue };
        let damaged = |damage| Refusal::Damaged { segment: segment.id.clone(), line: unit.line, damage };
        let mut settled = plan.settle(at, pieces);
        let stands = plan.as_it_stands(at, pieces);
        if let (Err(damages), Some(present)) = (&settled, stands) {
            // The translator was told which codes are wrong, and says that it stays as it is.
            let kept = |damage: &Damage| Refusal::Kept {
                segment: segment.id.clone(),
                line: unit.line,
                code: damage.code().to_owned(),
            };
            if unit.is_final {
                told.extend(damages.iter().map(kept));
            }
            settled = Ok(present.clone());
        }
        // Without a state, nothing tells that someone looked at what came back as it went out.
        let is_as_exported = segment.change.is_of_present()
            && (stands.is_some() || settled.as_ref().is_ok_and(|inline| segment.target.as_ref() == Some(inline)));
        let is_final = unit.is_final || options.all_final && !is_as_exported;
        // The id stands for the present translation: another one means that someone edited it,
        // unless it is what came back, or the source, which stands where nothing came back yet.
        let exported = unit.id.as_ref().filter(|id| since.translation && **id != segment.id);
        let present = segment.present.as_ref().map(Inline::raw);
        let is_there = settled.as_ref().is_ok_and(|inline| present == Some(inline.raw()));
        // In the place of a new one, what it replaces may stand.
        let is_replaced = segment.change == SegmentChange::New && plan.is_as_recorded(at);
        let is_edited = !is_there && !is_replaced && present != Some(source);
        if let Some(exported) = exported.filter(|_| is_final && is_edited) {
            problems.push(Refusal::TranslationChanged { segment: exported.clone() });
            continue;
        }
        if is_final && !is_there && is_spared(segment) {
            spared += 1;
            continue;
        }
        match settled {
            Ok(inline) => {
                let other = targets[at].inline.as_ref().filter(|_| is_again && targets[at].is_final && is_final);
                if other.is_some_and(|other| *other != inline) {
                    problems.push(Refusal::Contradictory { segment: segment.id.clone(), line: unit.line });
                    targets[at] = Target::default();
                } else if !targets[at].is_final {
                    let is_as_exported = is_as_exported && options.all_final;
                    targets[at] = Target { inline: Some(inline), is_final, is_as_exported, is_left: false };
                }
            }
            // A draft may be in pieces; it is not used.
            Err(_) if !is_final && options.partial => {}
            Err(damages) => problems.extend(damages.into_iter().map(damaged)),
        }
    }
    for (at, came_back) in came_back.iter().enumerate() {
        targets[at].is_left = !came_back && segments[at].change == SegmentChange::Repair;
    }
    if spared > 0 {
        problems.push(Refusal::WordsOfPerson { segments: spared });
    }
    if options.partial {
        told.append(&mut problems);
        return Ok(Taken { targets, told });
    }
    if let Some(refusal) = Refusal::of_all(problems) {
        return Err(refusal);
    }
    let lost = segments.iter().zip(&came_back).find(|(segment, came_back)| !may_be_left(segment) && !**came_back);
    match lost {
        Some(_) if since.source => Err(Refusal::OutdatedSource { segment: None }),
        Some((segment, _)) => Err(Refusal::MissingSegment { segment: segment.id.clone(), is_new: plan.is_new() }),
        None => Ok(Taken { targets, told }),
    }
}

/// Tells whether a segment need not come back.
fn may_be_left(segment: &Segment) -> bool {
    matches!(segment.change, SegmentChange::Deleted | SegmentChange::Repair)
}

/// Returns what a unit says, with single spaces.
fn said(unit: &Unit) -> (String, String) {
    let target = unit.target.as_ref().map(|target| raw(target));
    (folded(&raw(&unit.source)), folded(&target.unwrap_or_default()))
}

/// Finds the segments of units.
struct Index<'a> {
    segments: &'a [Segment],
    by_id: HashMap<&'a str, usize>,
    by_source: HashMap<String, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn of(segments: &'a [Segment]) -> Self {
        let mut by_source: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, segment) in segments.iter().enumerate() {
            if let Some(head) = &segment.head {
                by_source.entry(folded(&head.raw())).or_default().push(at);
            }
        }
        let by_id = segments.iter().enumerate().map(|(at, segment)| (segment.id.as_str(), at)).collect();
        Self { segments, by_id, by_source }
    }

    /// Finds a unit's segment: by its id, else, where a tool replaced ids, by its source, and
    /// among equal ones by its line.
    fn get(&self, unit: &Unit, came_back: &[bool]) -> Option<usize> {
        let by_id = unit.id.as_ref().and_then(|id| self.by_id.get(id.as_str()).copied());
        by_id.or_else(|| {
            let equal = self.by_source.get(&folded(&raw(&unit.source)))?;
            let free = || equal.iter().copied().filter(|at| !came_back[*at]);
            let is_there = |at: &usize| unit.source_line == self.segments[*at].source_lines.map(|(first, _)| first);
            free().find(is_there).or_else(|| free().next())
        })
    }
}

fn raw(pieces: &[Piece]) -> String {
    pieces.iter().map(Piece::text).collect()
}

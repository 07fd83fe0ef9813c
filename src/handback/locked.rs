//! Makes the records of pages that have a file of their own, from the page and its source.

use std::collections::{HashMap, HashSet, VecDeque};

use sha2::{Digest, Sha256};

use super::Refusal;
use crate::base::path::DocPath;
use crate::base::text::hex;
use crate::document::block::BlockKind;
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift::{Alignment, Headings};
use crate::provenance::{Lock, LockFile, LockSegment, Renewal, SegmentState, TextHash, TranslationType, texts_of};

/// How the segments of a translation came to be that its record does not know yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum States {
    /// In this way; `None` where only the translation's record tells.
    Of(Option<SegmentState>),
    /// A person vouches for all of them.
    Reviewed,
}

/// A page whose record is made.
#[derive(Clone, Copy, Debug)]
pub(super) struct LockedPage<'a> {
    /// The path of its source document.
    pub(super) source_path: &'a DocPath,
    /// What kind of document it is.
    pub(super) kind: Kind,
    /// The translation as it will be.
    pub(super) translation: &'a [u8],
    /// How the segments are that the record does not know yet.
    pub(super) states: States,
    /// The translation as it stood, if what somebody edited there since its record was made, and nobody vouched for,
    /// is to stay an edit.
    pub(super) before: Option<&'a [u8]>,
    /// Whether what is written was carried from the source, block by block, and nobody looked at it.
    pub(super) is_carried: bool,
}

/// Makes the record of a translation that is one of the source in `renewal`.
pub(super) fn whole(
    old: Option<&LockFile>,
    page: LockedPage<'_>,
    renewal: &Renewal<'_>,
    keys: &TranslatableKeys,
) -> Option<LockFile> {
    let source = Content::read(renewal.head, page.kind, keys);
    let translation = Content::read(page.translation, page.kind, keys);
    let translation_type =
        renewal.translation_type.clone().or_else(|| old.and_then(|old| old.translation_type.clone()));
    let mut segments = Segments::of(&source, &translation);
    if let (Some(old), Some(before), States::Of(_)) = (old, page.before, page.states) {
        Edits::of(old, &Content::read(before, page.kind, keys)).keep(&mut segments, &translation, page.is_carried);
    }
    Some(LockFile {
        source_path: page.source_path.to_string(),
        source_hash: Lock::hash_of(renewal.head)?,
        segments: segments.with_states(old, page.states, translation_type.as_ref()),
        translation_type,
    })
}

/// Makes the record of a translation of which some segments were brought to the head: it stays one of the
/// base, and what was not touched stays a translation of what it was. `parts` tells of blocks of the head that
/// somebody has to translate whether that is done.
pub(super) fn partly(
    old: &LockFile,
    head: &[u8],
    page: LockedPage<'_>,
    parts: &HashMap<usize, bool>,
    keys: &TranslatableKeys,
) -> LockFile {
    let head = Content::read(head, page.kind, keys);
    let translation = Content::read(page.translation, page.kind, keys);
    let was: HashMap<TextHash, Option<TextHash>> =
        old.segments.iter().rev().filter_map(|segment| Some((segment.target?, segment.source))).collect();
    let known: HashSet<TextHash> = old.segments.iter().filter_map(|segment| segment.source).collect();
    // What is written in part has the structure of the head.
    let alignment = Alignment::by_place(&head, &translation).unwrap_or_else(|| Alignment::of(&head, &translation));
    let mut segments = Segments::aligned(&head, &translation, &alignment);
    let edits = page.before.map(|before| Edits::of(old, &Content::read(before, page.kind, keys)));
    for (segment, (at, _)) in segments.0.iter_mut().zip(texts_of(&head)) {
        let Some(target) = segment.target else { continue };
        // What was edited and is not done is recorded as it was.
        let is_new = segment.source.is_some_and(|source| !known.contains(&source));
        let is_open = parts.get(&at).map_or(is_new, |is_done| !is_done);
        if let Some((edits, recorded)) =
            edits.as_ref().filter(|_| is_open).and_then(|edits| Some((edits, edits.recorded(target)?)))
        {
            let own = recorded.map(|own| (own.source, own.target));
            // What only stands elsewhere now has the translation that it had.
            let known = segment.source.and_then(|source| Some((Some(source), Some(*edits.targets.get(&source)?))));
            (segment.source, segment.target) = own.or(known).unwrap_or((None, None));
            continue;
        }
        let before = was.get(&target).copied();
        segment.source = match parts.get(&at) {
            Some(true) => segment.source,
            Some(false) => before.flatten(),
            None if segment.source.is_some_and(|source| known.contains(&source)) => segment.source,
            // Neither what stands there since long nor a copy of the source is a translation of it.
            None => before.unwrap_or_else(|| segment.source.filter(|source| *source != target)),
        };
    }
    if let Some(edits) = &edits {
        edits.keep(&mut segments, &translation, page.is_carried);
    }
    segments.0.retain(|segment| segment.source.is_some() || segment.target.is_some());
    let segments = segments.with_states(Some(old), page.states, old.translation_type.as_ref());
    LockFile { segments, ..old.clone() }
}

/// Makes the record of a translation in which something was put right: its blocks are those of before,
/// one by one, and stay translations of what they were.
pub(super) fn mended(old: &LockFile, before: &str, page: LockedPage<'_>, keys: &TranslatableKeys) -> LockFile {
    let before = Content::read(before.as_bytes(), page.kind, keys);
    let after = Content::read(page.translation, page.kind, keys);
    let mut segments = old.segments.clone();
    let now: HashMap<usize, TextHash> = texts_of(&after).collect();
    let mut taken: HashSet<usize> = HashSet::new();
    for (at, was) in texts_of(&before) {
        let is_own = |(at, segment): &(usize, &LockSegment)| segment.target == Some(was) && !taken.contains(at);
        let Some(segment) = segments.iter().enumerate().find(is_own).map(|(at, _)| at) else { continue };
        taken.insert(segment);
        segments[segment].target = now.get(&at).copied().or(Some(was));
    }
    LockFile { segments, ..old.clone() }
}

/// What somebody edited of a translation since its record was made, and nobody vouched for.
struct Edits<'a> {
    /// The texts of the translation as it stood, in their order.
    texts: Vec<TextHash>,
    /// Those that were edited, each with what the record has in its place, where that is known.
    edited: HashMap<TextHash, Option<&'a LockSegment>>,
    /// The translation that the record has of each source text.
    targets: HashMap<TextHash, TextHash>,
}

impl<'a> Edits<'a> {
    fn of(old: &'a LockFile, before: &Content) -> Self {
        let texts: Vec<TextHash> = texts_of(before).map(|(_, hash)| hash).collect();
        let recorded: Vec<(TextHash, &LockSegment)> =
            old.segments.iter().filter_map(|segment| Some((segment.target?, segment))).collect();
        let mut places: HashMap<TextHash, VecDeque<usize>> = HashMap::new();
        recorded.iter().enumerate().for_each(|(at, (target, _))| places.entry(*target).or_default().push_back(at));
        let mut edits = Self {
            edited: texts.iter().filter(|text| !places.contains_key(text)).map(|text| (*text, None)).collect(),
            targets: old.segments.iter().rev().filter_map(|own| Some((own.source?, own.target?))).collect(),
            texts: Vec::new(),
        };
        // Between two texts that the record has, as many edited ones as it has others are those.
        let (mut next, mut run): (usize, Vec<TextHash>) = (0, Vec::new());
        for text in texts.iter().map(Some).chain([None]) {
            let place = match text {
                None => Some(recorded.len()),
                Some(text) => places.get_mut(text).and_then(|places| {
                    while places.front().is_some_and(|at| *at < next) {
                        places.pop_front();
                    }
                    places.pop_front()
                }),
            };
            match (place, text) {
                (Some(place), _) => {
                    if place - next == run.len() {
                        edits
                            .edited
                            .extend(run.iter().zip(&recorded[next..place]).map(|(text, (_, own))| (*text, Some(*own))));
                    }
                    run.clear();
                    next = place + 1;
                }
                (None, Some(text)) if edits.edited.contains_key(text) => run.push(*text),
                _ => {}
            }
        }
        Self { texts, ..edits }
    }

    /// Returns what the record has in the place of an edited text, where that is known; `None` for any other text.
    fn recorded(&self, text: TextHash) -> Option<Option<&'a LockSegment>> {
        self.edited.get(&text).copied()
    }

    /// Leaves with each edited segment whose source is what it was the translation that the record has. What was
    /// carried into an edited text leaves it one.
    fn keep(&self, segments: &mut Segments, translation: &Content, is_carried: bool) {
        let now: Vec<TextHash> = texts_of(translation).map(|(_, hash)| hash).collect();
        let is_by_place = is_carried && now.len() == self.texts.len();
        let carried: HashMap<TextHash, TextHash> = (now.iter().zip(&self.texts))
            .filter(|(now, before)| is_by_place && now != before && self.edited.contains_key(before))
            .map(|(now, before)| (*now, *before))
            .collect();
        for segment in &mut segments.0 {
            let Some(target) = segment.target else { continue };
            if let Some(before) = carried.get(&target) {
                segment.target = Some(self.recorded(*before).flatten().and_then(|own| own.target).unwrap_or(*before));
            } else if self.edited.contains_key(&target) {
                let own = segment.source.and_then(|source| self.targets.get(&source));
                segment.target = Some(own.copied().unwrap_or(target));
            }
        }
    }
}

/// The segments of a page, without states yet.
struct Segments(Vec<LockSegment>);

impl Segments {
    fn of(source: &Content, translation: &Content) -> Self {
        Self::aligned(source, translation, &Alignment::of(source, translation))
    }

    fn aligned(source: &Content, translation: &Content, alignment: &Alignment) -> Self {
        let targets: HashMap<usize, TextHash> = texts_of(translation).collect();
        let mut headings = Headings::default();
        let mut passed = 0;
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut unique = |id: String| {
            let count = seen.entry(id.clone()).or_default();
            *count += 1;
            if *count == 1 { id } else { format!("{id}-{count}") }
        };
        let mut taken: HashSet<usize> = HashSet::new();
        let mut segments = Vec::new();
        let state = SegmentState::Human;
        for (at, hash) in texts_of(source) {
            for block in source.blocks.get(passed..=at).unwrap_or_default() {
                headings.pass(block);
            }
            passed = at + 1;
            let own = alignment.get(at).filter(|own| taken.insert(*own));
            let target = own.and_then(|own| targets.get(&own).copied());
            let id = unique(name(source, at).unwrap_or_else(|| id(&headings.above_in_short(), hash)));
            segments.push(LockSegment { id, source: Some(hash), target, state });
        }
        for (at, hash) in texts_of(translation).filter(|(at, _)| !taken.contains(at)) {
            let id = name(translation, at).unwrap_or_else(|| id(&[], hash));
            segments.push(LockSegment { id: unique(id), source: None, target: Some(hash), state });
        }
        Self(segments)
    }

    /// Gives each segment the state that it had as long as the translation says the same, and other ones that
    /// of their translation.
    fn with_states(
        self,
        old: Option<&LockFile>,
        states: States,
        translation_type: Option<&TranslationType>,
    ) -> Vec<LockSegment> {
        let known: HashMap<TextHash, SegmentState> = (old.iter())
            .flat_map(|old| &old.segments)
            .filter_map(|segment| Some((segment.target?, segment.state)))
            .collect();
        let state = |segment: &LockSegment| match states {
            States::Reviewed => SegmentState::Reviewed,
            States::Of(own) => {
                let before = segment.target.and_then(|target| known.get(&target).copied());
                before.or(own).unwrap_or_else(|| SegmentState::of(translation_type))
            }
        };
        self.0.into_iter().map(|segment| LockSegment { state: state(&segment), ..segment }).collect()
    }
}

/// Returns the name of a message, which is its id.
fn name(content: &Content, block: usize) -> Option<String> {
    match &content.blocks[block].kind {
        BlockKind::Message(name) => Some(name.clone()),
        _ => None,
    }
}

/// Returns an id that is the same for the same text under the same headings: 48 bits of a SHA-256.
fn id(headings: &[String], text: TextHash) -> String {
    let mut hasher = Sha256::new();
    for heading in headings {
        hasher.update(heading);
        hasher.update([0]);
    }
    hasher.update(text.to_string());
    hex(&hasher.finalize()[..6])
}

/// Refuses a translation with a block that its record knows although what it says was changed in the source.
pub(super) fn touched(old: &LockFile, head: &Content, translation: &Content) -> Result<(), Refusal> {
    let targets: HashMap<usize, TextHash> = texts_of(translation).collect();
    let alignment = Alignment::of(head, translation);
    let sources: HashSet<TextHash> = texts_of(head).map(|(_, hash)| hash).collect();
    let known = |of: fn(&LockSegment) -> Option<TextHash>| -> HashSet<TextHash> {
        old.segments.iter().filter_map(of).collect()
    };
    let (old_sources, old_targets) = (known(|segment| segment.source), known(|segment| segment.target));
    for (at, hash) in texts_of(head).filter(|(_, hash)| !old_sources.contains(hash)) {
        let source_lines = Some(head.blocks[at].lines);
        let own = alignment.get(at);
        match own.and_then(|own| targets.get(&own)) {
            // Code that is new says in every language the same.
            Some(target) if *target == hash || !old_targets.contains(target) => {}
            _ => return Err(Refusal::Untouched { lines: own.map(|own| translation.blocks[own].lines), source_lines }),
        }
    }
    // What is gone must be gone, unless something that is still there has the same translation.
    let is_there = |segment: &LockSegment| segment.source.is_some_and(|source| sources.contains(&source));
    let kept: HashSet<TextHash> =
        old.segments.iter().filter(|own| is_there(own)).filter_map(|own| own.target).collect();
    let gone = old.segments.iter().filter(|segment| segment.source.is_some() && !is_there(segment));
    for target in gone.filter_map(|segment| segment.target).filter(|target| !kept.contains(target)) {
        if let Some((own, _)) = texts_of(translation).find(|(_, hash)| *hash == target) {
            return Err(Refusal::Untouched { lines: Some(translation.blocks[own].lines), source_lines: None });
        }
    }
    Ok(())
}

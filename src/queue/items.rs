//! Makes items of documents.

use std::collections::HashMap;

use sha1::Sha1;
use sha2::Digest;

use super::matches::Matches;
use crate::base::fingerprint::{Hash, sha1};
use crate::base::text::hex;
use crate::document::{Content, Kind, TranslatableKeys};
use crate::drift::{Step, steps};
use crate::exchange;
use crate::history::Unrecovered;
use crate::rebuild::{Fault, NeverFits, Unfit};
use crate::segment::{Item, Segment, SegmentChange};
use crate::status::{Pair, Status};
use crate::workspace::{Material, Workspace};

/// Why a document that may need a person is in no queue: someone has to look at it by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeftOutWhy {
    /// A version cannot be read.
    Unreadable(Unrecovered),
    /// A version is no UTF-8, so that bytes of it could be lost.
    NotUtf8,
    /// The source is such that nothing can be written for it.
    NeverFits(NeverFits),
    /// Its front matter, or that of its source, cannot be written.
    Unsound {
        /// Whether it is the source's.
        in_source: bool,
        /// What is wrong with it.
        fault: Fault,
    },
    /// What comes back would not have the structure of the source, whatever it is.
    Unfit(Unfit),
    /// It is YAML of no known shape.
    NotTranslatable,
    /// One of its texts is longer than what is taken back.
    TooLong,
    /// Everything that changed in the source seems to be in the translation already.
    TranslatedByHand,
}

impl LeftOutWhy {
    /// Returns the name that machine formats carry.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(why) => why.id(),
            Self::NotUtf8 => "not-utf-8",
            Self::NeverFits(why) => why.id(),
            Self::Unsound { fault, .. } => fault.id(),
            Self::Unfit(_) => "unfit",
            Self::NotTranslatable => "not-translatable",
            Self::TooLong => "too-long",
            Self::TranslatedByHand => "translated-by-hand",
        }
    }
}

impl From<Unrecovered> for LeftOutWhy {
    fn from(why: Unrecovered) -> Self {
        Self::Unreadable(why)
    }
}

/// How a document is taken apart.
#[derive(Clone, Copy, Debug, Default)]
pub struct ItemReading<'a> {
    /// With the unchanged segments between, as context.
    pub context: bool,
    /// It was read before, and fits as it goes out.
    pub fits: bool,
    /// Translations of the very same source elsewhere.
    pub matches: Option<&'a Matches>,
    /// Where the project's terms and the places of its sources are looked up.
    pub workspace: Option<&'a Workspace>,
}

/// Takes a document apart into what there is to review, and tells whether all of it fits as it
/// stands. `None` where nobody has to look.
///
/// # Errors
///
/// Why there may be something to review, but cannot be taken apart.
pub fn item(
    pair: &Pair,
    material: &Material,
    keys: &TranslatableKeys,
    reading: ItemReading<'_>,
) -> Result<Option<(Item, bool)>, LeftOutWhy> {
    if let Some(why) = NeverFits::of(&material.head, material.kind) {
        return Err(LeftOutWhy::NeverFits(why));
    }
    let texts = material.texts(keys).ok_or(LeftOutWhy::NotUtf8)?;
    let mut plan = texts.plan_with_damage(&pair.locale);
    if plan.segments().is_empty() {
        return if plan.only_remembered() > 0 { Err(LeftOutWhy::TranslatedByHand) } else { Ok(None) };
    }
    if let Some((in_source, fault)) = texts.fault() {
        return Err(LeftOutWhy::Unsound { in_source, fault: fault.clone() });
    }
    if let Some(matches) = reading.matches {
        let locale = pair.locale.to_string();
        plan.recall(|head| matches.of(head, &locale));
    }
    let fits = reading.fits || plan.fit_to_hand_out(keys).map_err(LeftOutWhy::Unfit)?;
    let is_in_place = plan.is_in_place();
    let mut segments = if reading.context { plan.with_context() } else { plan.into_segments() };
    if is_in_place && let Some(base) = &texts.base {
        now(&mut segments, base.content(), texts.head.content());
    }
    if let Some(workspace) = reading.workspace {
        segments.iter_mut().for_each(|segment| annotate(segment, pair, workspace));
    }
    let source_hash = sha1(&material.head);
    let translation_hash = material.translation.as_ref().map(|text| sha1(text));
    let id = item_id(pair, material, &source_hash);
    let item = of(pair, id, material.kind, source_hash, translation_hash, segments);
    if exchange::is_too_long(&item) { Err(LeftOutWhy::TooLong) } else { Ok(Some((item, fits))) }
}

/// Makes an item of segments.
pub(super) fn of(
    pair: &Pair,
    id: String,
    kind: Kind,
    source_hash: Hash,
    translation_hash: Option<Hash>,
    segments: Vec<Segment>,
) -> Item {
    let drift = pair.drift.as_ref().map(|assessment| assessment.drift.as_ref());
    Item {
        id,
        path: pair.path.clone(),
        source_path: pair.source_path.clone().unwrap_or_else(|| pair.path.clone()),
        kind,
        locale: pair.locale.clone(),
        status: match pair.status {
            Status::Current => Status::Current,
            _ if translation_hash.is_some() => Status::Stale,
            _ => Status::Missing,
        },
        drift: drift.and_then(Result::ok).map(|drift| drift.kind),
        unknown: drift.and_then(Result::err).cloned(),
        translation_type: pair.record().and_then(|provenance| provenance.translation_type.clone()),
        source_hash,
        translation_hash,
        segments,
    }
}

/// Gives segments of the base their lines in the source as it is now, where that has them unchanged.
fn now(segments: &mut [Segment], base: &Content, head: &Content) {
    let lines: HashMap<(u32, u32), (u32, u32)> = (steps(&base.blocks, &head.blocks).into_iter())
        .filter_map(|step| match step {
            Step::Keep { base: before, head: at } => Some((base.blocks[before].lines, head.blocks[at].lines)),
            _ => None,
        })
        .collect();
    for segment in segments {
        segment.source_lines = segment.source_lines.and_then(|own| lines.get(&own).copied());
    }
}

/// Adds what the project says of a segment: its terms, and where its source can be read.
pub(super) fn annotate(segment: &mut Segment, pair: &Pair, workspace: &Workspace) {
    let Some(head) = segment.head.as_ref().filter(|_| segment.change != SegmentChange::Unchanged) else { return };
    if let Some(glossary) = workspace.glossary(&pair.locale) {
        segment.glossary = glossary.in_text(&head.raw());
    }
    let source = pair.source_path.as_ref().unwrap_or(&pair.path);
    segment.link = workspace.link_to(source, segment.source_lines.map(|(first, _)| first));
}

/// The same for the same document, base and head.
fn item_id(pair: &Pair, material: &Material, head: &Hash) -> String {
    let base = material.base.as_ref().map(|base| sha1(base).to_string());
    let parts = [pair.path.as_str(), &pair.locale.to_string(), &base.unwrap_or_default(), &head.to_string()];
    hex(&Sha1::digest(parts.join("\n"))[..6])
}

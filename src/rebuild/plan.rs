//! Where the text of every block comes from.

use std::collections::{HashMap, HashSet};

use sha1::Sha1;
use sha2::Digest;

use super::damage::Damage;
use super::definitions::OwnDefinition;
use super::fit::Fitted;
use super::form::{Ends, TextForm};
use super::merge::Why;
use super::settle::{WantedSegment, settle};
use super::shell::Shell;
use super::{Text, fit, form};
use crate::base::locale::Locale;
use crate::base::plurals::PluralCategories;
use crate::base::text::hex;
use crate::document::block::{Block, BlockKind, folded};
use crate::document::inline::{Code, Inline, Part};
use crate::document::{Content, Kind, TranslatableKeys, fluent};
use crate::drift::{Alignment, Headings, Memory, Recorded, Sides};
use crate::segment::{MemoryMatch, Piece, Segment, SegmentChange};

/// What becomes of each block of the head.
#[derive(Debug)]
pub struct Plan<'a> {
    pub(super) head: &'a Text<'a>,
    pub(super) base: Option<&'a Text<'a>>,
    pub(super) translation: Option<&'a Text<'a>>,
    /// For each block of the head.
    pub(super) fills: Vec<Fill>,
    /// The block of the base that each block of the head was.
    pub(super) base_of: Vec<Option<usize>>,
    /// The block of the translation that stands for each block of the head.
    pub(super) translation_of: Vec<Option<usize>>,
    /// The blocks of the translation that stand for a block of the base.
    pub(super) aligned: HashSet<usize>,
    /// The blocks that the translation has of its own, and keeps.
    pub(super) strays: Vec<usize>,
    /// Whether the translation has the structure of the head already: someone began to translate
    /// what changed.
    pub(super) is_begun: bool,
    /// Whether it is known what the translation was when its record was made.
    pub(super) is_remembered: bool,
    /// The blocks of the translation that stand for a new block of the head as long as nobody translated that:
    /// what they say was replaced.
    pub(super) stand_ins: HashMap<usize, usize>,
    /// The blocks of the translation whose source stands elsewhere now.
    pub(super) moved: Vec<usize>,
    /// Whether nothing but damaged blocks becomes anything else.
    pub(super) is_in_place: bool,
    /// Whether headings get anchors.
    pub(super) has_anchors: bool,
    /// Entries of the translation that the source dropped.
    pub(super) dropped: Vec<usize>,
    pub(super) left: Vec<Left>,
    /// The blocks of the translation of which only the marks change, with their new texts.
    pub(super) marked: Vec<(usize, String)>,
    /// The definitions of links that the translation has in its own words, by their names.
    pub(super) definitions: HashMap<String, String>,
    /// Those under names that the source does not have.
    pub(super) own_definitions: Vec<OwnDefinition>,
    /// Whether segments are made of what does not stay.
    has_segments: bool,
    pub(super) segments: Vec<Segment>,
    /// The block of the head of each segment; `None` where it is deleted.
    pub(super) places: Vec<Option<usize>>,
    /// The codes at both ends of each segment that stay outside of it.
    pub(super) ends: Vec<Option<Ends>>,
    /// The language of the translation, in lower case.
    pub(super) language: String,
    /// What of the translation was brought to the head, or otherwise changed, since its record was made.
    pub(super) memory: Option<Memory<'a>>,
    /// How many segments the memory has kept from being handed out.
    remembered: usize,
    /// Its plural categories, where messages are written.
    pub(super) plurals: Option<PluralCategories>,
}

/// An entry or a block that only a person may decide on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The key of front matter, the path in a YAML document, or the kind of the block.
    pub key: String,
    /// Why.
    pub why: Why,
    /// Whether it is a text that plainly has to be translated.
    pub is_text: bool,
    /// Its lines in the source; where it is gone there, in the translation.
    pub lines: (u32, u32),
}

/// Where the text of a block comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// A block of the translation, byte for byte.
    Keep(usize),
    /// A text that was worked out, without what stands before its further lines.
    Text(String),
    /// The source.
    Source,
    /// The target of a segment.
    Open(usize),
    /// Nothing: an entry that the translation does without.
    Absent,
}

impl<'a> Plan<'a> {
    /// Works out what becomes of a translation. Without a base, everything that can be translated
    /// is a segment; without a translation, everything is new.
    pub fn new(
        base: Option<&'a Text<'a>>,
        head: &'a Text<'a>,
        translation: Option<&'a Text<'a>>,
        locale: &Locale,
    ) -> Self {
        Self::since(base, head, translation, None, locale)
    }

    /// As [`Self::new`]; with what is known of the translation since its record was made, what somebody
    /// translated since then is no segment.
    pub fn since(
        base: Option<&'a Text<'a>>,
        head: &'a Text<'a>,
        translation: Option<&'a Text<'a>>,
        recorded: Option<(&Recorded, &TranslatableKeys)>,
        locale: &Locale,
    ) -> Self {
        let mut plan = Self::bare(base, head, translation, recorded, locale);
        plan.fill();
        plan.tell_apart();
        plan
    }

    /// Works out which blocks of a translation stay, and makes no segments of the others.
    pub fn of_kept(
        base: Option<&'a Text<'a>>,
        head: &'a Text<'a>,
        translation: Option<&'a Text<'a>>,
        recorded: Option<(&Recorded, &TranslatableKeys)>,
        locale: &Locale,
    ) -> Self {
        let mut plan = Self { has_segments: false, ..Self::bare(base, head, translation, recorded, locale) };
        plan.fill();
        plan
    }

    fn fill(&mut self) {
        self.entries();
        match (self.base, self.translation) {
            (Some(base), Some(translation)) => self.body(base, translation),
            _ => self.all_new(),
        }
    }

    /// Takes versions for which nothing is worked out yet: everything is the source.
    pub(super) fn bare(
        base: Option<&'a Text<'a>>,
        head: &'a Text<'a>,
        translation: Option<&'a Text<'a>>,
        recorded: Option<(&Recorded, &TranslatableKeys)>,
        locale: &Locale,
    ) -> Self {
        let (count, kind) = (head.content.blocks.len(), head.kind);
        let memory = (base.zip(translation).zip(recorded)).and_then(|((base, translation), (recorded, keys))| {
            let (base, head, translation) = (&base.content, &head.content, &translation.content);
            Memory::of(recorded, Sides { base, head, translation }, kind, keys)
        });
        Self {
            head,
            base,
            translation,
            fills: vec![Fill::Source; count],
            base_of: vec![None; count],
            translation_of: vec![None; count],
            aligned: HashSet::new(),
            strays: Vec::new(),
            is_begun: false,
            is_remembered: recorded.is_some(),
            stand_ins: HashMap::new(),
            moved: Vec::new(),
            is_in_place: false,
            has_anchors: translation.is_some_and(Text::has_anchors),
            dropped: Vec::new(),
            left: Vec::new(),
            marked: Vec::new(),
            definitions: HashMap::new(),
            own_definitions: Vec::new(),
            has_segments: true,
            segments: Vec::new(),
            places: Vec::new(),
            ends: Vec::new(),
            language: locale.to_string().to_lowercase(),
            memory,
            remembered: 0,
            plurals: (head.kind == Kind::Fluent).then(|| PluralCategories::of(locale)),
        }
    }

    /// Returns the segments, in the order of the head; deleted ones where they stood.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Tells whether entries go by their names on both sides.
    pub(super) fn is_table(&self) -> bool {
        self.head.is_table() && self.translation.is_none_or(Text::is_table)
    }

    /// Takes the segments out of the plan.
    pub fn into_segments(self) -> Vec<Segment> {
        self.segments
    }

    /// Tells whether there is no translation yet.
    pub fn is_new(&self) -> bool {
        self.translation.is_none()
    }

    /// Tells whether a translation can be written without a person.
    pub fn needs_nobody(&self) -> bool {
        self.segments.is_empty() && self.left.is_empty()
    }

    /// Counts the segments that are not handed out, because somebody translated them since the record was
    /// made, as far as that is only likely: no record may be made by it without a person.
    pub fn only_remembered(&self) -> usize {
        if self.memory.as_ref().is_some_and(Memory::is_certain) { 0 } else { self.remembered }
    }

    /// Returns the entries and blocks that only a person may decide on, beside the texts of the body.
    pub fn left(&self) -> &[Left] {
        &self.left
    }

    /// Takes what a tool returned for a segment, if its codes are all there.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with its codes.
    pub fn settle(&self, segment: usize, pieces: &[Piece]) -> Result<Inline, Vec<Damage>> {
        let known = &self.segments[segment];
        let none = Inline::default();
        let source = known.head.as_ref().unwrap_or(&none);
        settle(WantedSegment { source, start: known.target.as_ref(), form: self.form(segment) }, pieces)
    }

    /// Returns the present translation of a segment, if that is what came back.
    pub fn as_it_stands(&self, segment: usize, pieces: &[Piece]) -> Option<&Inline> {
        let text: String = pieces.iter().map(Piece::text).collect();
        let present = self.segments[segment].present.as_ref()?;
        let target = self.segments[segment].target.as_ref()?;
        let is_it = |inline: &Inline| folded(&inline.raw()) == folded(&text);
        (is_it(present) && is_it(target)).then_some(present)
    }

    /// Returns what is written for a segment.
    pub(super) fn chosen<'t>(&'t self, targets: &'t [Option<Inline>], segment: usize) -> Option<&'t Inline> {
        let known = &self.segments[segment];
        let target = targets.get(segment).and_then(Option::as_ref);
        target.or(known.target.as_ref()).or(known.head.as_ref())
    }

    fn form(&self, segment: usize) -> TextForm<'_> {
        let kind = self.places[segment].map_or(&BlockKind::Paragraph, |at| &self.head.block(at).kind);
        TextForm { kind, ends: self.ends[segment].as_ref(), document: self.head.kind, syntax: &self.head.syntax }
    }

    /// Everything is to be translated; a translation of an unknown base is what to start from.
    fn all_new(&mut self) {
        let alignment = self.translation.map(|own| Alignment::of(&self.head.content, &own.content));
        for at in self.head.body.clone() {
            if self.head.block(at).has_text() {
                let own = alignment.as_ref().and_then(|alignment| alignment.get(at));
                self.fills[at] = self.open_from(at, None, own);
            }
        }
    }

    /// Gives the headings of a new document anchors, as other translations of its locale have them.
    pub fn give_anchors(&mut self) {
        self.has_anchors = true;
    }

    /// Starts new segments from the translation of another document with the very same source.
    pub fn prefill(&mut self, same: &Text<'_>) {
        let alignment = Alignment::of(&self.head.content, &same.content);
        for at in 0..self.segments.len() {
            let Some(place) = self.places[at] else { continue };
            let Some(own) = alignment.get(place).map(|own| same.block(own)) else { continue };
            let kind = &self.head.block(place).kind;
            let mut inner = match own.kind {
                BlockKind::Message(_) => same.message(own, self.plurals.as_ref()),
                _ => Shell::of(same, own).segment(&own.kind),
            };
            let is_like = |head: &Inline| fluent::has_same_variants(head, &inner);
            if self.plurals.is_some() && !self.segments[at].head.as_ref().is_some_and(is_like) {
                continue;
            }
            if self.ends[at].is_some() {
                let whole = Shell::of(self.head, self.head.block(place)).segment(kind);
                let both = [Some(&whole), Some(&inner)];
                let Some(([_, Some(own)], _, ends)) = form::insides(kind, both, &whole, &self.language) else {
                    continue;
                };
                self.ends[at] = Some(ends);
                inner = own;
            }
            let fitted = self.fitted(at, &inner);
            let segment = &mut self.segments[at];
            segment.present = Some(inner);
            (segment.target, segment.to_place, segment.to_remove) = fitted;
        }
    }

    /// Starts new segments from translations of the very same source that `find` knows, with the path of their
    /// document.
    pub fn recall<'m>(&mut self, find: impl Fn(&Inline) -> Option<(&'m Inline, &'m str)>) {
        for at in 0..self.segments.len() {
            let segment = &self.segments[at];
            let is_open = segment.change == SegmentChange::New && segment.target.is_none() && segment.present.is_none();
            let Some((known, path)) = segment.head.as_ref().filter(|_| is_open).and_then(&find) else { continue };
            let (target, to_place, to_remove) = self.fitted(at, known);
            if to_place.is_empty() && to_remove.is_empty() {
                let segment = &mut self.segments[at];
                segment.memory = vec![MemoryMatch { target: known.raw(), path: path.to_owned() }];
                segment.target = target;
            }
        }
    }

    /// Returns what a translator of a segment starts from, and what is to be done about its codes.
    fn fitted(&self, segment: usize, present: &Inline) -> (Option<Inline>, Vec<String>, Vec<String>) {
        let Some(head) = &self.segments[segment].head else { return Default::default() };
        let form = self.form(segment);
        let mut fitted = fit::fit(head, present, &self.language, &|text| form.read(text));
        let mut damages = Self::damages(head, &fitted, form);
        if !damages.is_empty() && fitted.target.raw() != present.raw() {
            fitted = fit::as_it_is(head, present, &self.language);
            damages = Self::damages(head, &fitted, form);
        }
        let Fitted { target, mut to_place, mut to_remove } = fitted;
        for damage in damages {
            match damage {
                Damage::Missing { code } | Damage::Crossed { code } => to_place.push(code),
                Damage::Extra { code } | Damage::Altered { found: code, .. } => to_remove.push(code),
            }
        }
        (Some(target), to_place, to_remove)
    }

    /// Holds what goes out to what is asked of it when it comes back, unless it is told already what
    /// is wrong with it.
    pub(super) fn damages(head: &Inline, fitted: &Fitted, form: TextForm<'_>) -> Vec<Damage> {
        if !fitted.to_place.is_empty() || !fitted.to_remove.is_empty() {
            return Vec::new();
        }
        let piece = |part: &Part| match part {
            Part::Text(text) => Piece::Text(text.clone()),
            Part::Code(Code { id, role, text, .. }) => {
                Piece::Code { id: id.to_string(), role: *role, text: text.clone() }
            }
        };
        let pieces: Vec<Piece> = fitted.target.parts.iter().map(piece).collect();
        settle(WantedSegment { source: head, start: Some(&fitted.target), form }, &pieces).err().unwrap_or_default()
    }

    pub(super) fn open(&mut self, head: usize) -> Fill {
        self.open_from(head, self.base_of[head], self.translation_of[head])
    }

    /// Makes a segment of a block of the head; `own` is the block of the translation to start
    /// from.
    pub(super) fn open_from(&mut self, head: usize, before: Option<usize>, own: Option<usize>) -> Fill {
        if let (Some(memory), Some(own)) = (&self.memory, own)
            && memory.is_done(before, head, own)
        {
            self.remembered += 1;
            return Fill::Keep(own);
        }
        self.open_anew(head, before, own)
    }

    /// Makes a segment of a block of the head, whatever is remembered of it.
    pub(super) fn open_anew(&mut self, head: usize, before: Option<usize>, own: Option<usize>) -> Fill {
        if !self.has_segments {
            return Fill::Source;
        }
        let block = self.head.block(head);
        let (before, own) = match (self.translation, own) {
            (Some(text), Some(at)) if is_other_code(text, text.block(at), block) => {
                // What stands there is Markdown of its own, and would be so in a paragraph too.
                self.deleted(before, own);
                (None, None)
            }
            _ => (before, own),
        };
        let plurals = self.plurals.as_ref();
        let inner = |text: &Text<'_>, own: &Block| text.inside(own, &block.kind, plurals);
        let mut source = inner(self.head, block);
        let base = self.base.zip(before).map(|(base, at)| inner(base, base.block(at)));
        let mut base = base.filter(|base| !base.raw().trim().is_empty());
        let present = self.translation.zip(own).map(|(text, at)| inner(text, text.block(at)));
        // Words of the source that stand where something new belongs are no translation to start from.
        let is_put_in = base.is_none() && self.base.is_some() && source.has_words();
        let says_source = |present: &Inline| is_put_in && folded(&present.raw()) == folded(&source.raw());
        let mut present = present.filter(|present| !present.raw().trim().is_empty() && !says_source(present));
        let mut ends = None;
        if let Some(own) = present.as_mut().filter(|own| plurals.is_some() && !fluent::has_same_variants(own, &source))
        {
            // Where the two choose between other variants, nothing tells which words stand for which.
            source = Inline::of_text(&source.raw());
            base = base.map(|base| Inline::of_text(&base.raw()));
            *own = Inline::of_text(&own.raw());
        }
        if form::may_narrow(block)
            && let Some((insides, head, around)) =
                form::insides(&block.kind, [base.as_ref(), present.as_ref()], &source, &self.language)
        {
            ([base, present], source, ends) = (insides, head, Some(around));
            let has_words = |inline: &Inline| !inline.raw().trim().is_empty();
            (base, present) = (base.filter(has_words), present.filter(has_words));
        }
        if before.is_none() && own.is_none() && !source.says_anything() {
            // An image, an include, code: there is nothing in it to translate.
            return Fill::Source;
        }
        let is_known = base.is_some() || self.base.is_none() && present.is_some();
        let change = if is_known { SegmentChange::Changed } else { SegmentChange::New };
        self.segments.push(Segment {
            id: String::new(),
            change,
            block: name(&block.kind),
            headings: Vec::new(),
            base,
            head: Some(source),
            present: None,
            target: None,
            to_place: Vec::new(),
            to_remove: Vec::new(),
            before: None,
            after: None,
            memory: Vec::new(),
            glossary: Vec::new(),
            link: None,
            source_lines: Some(block.lines),
            translation_lines: self.translation.zip(own).map(|(text, at)| text.block(at).lines),
            words: block.words(),
            words_unchanged: false,
            damage: Vec::new(),
            is_by_person: own.zip(self.memory.as_ref()).is_some_and(|(own, memory)| memory.is_by_person(own)),
        });
        self.places.push(Some(head));
        self.ends.push(ends);
        let at = self.segments.len() - 1;
        let (target, to_place, to_remove) = match (&present, &self.segments[at].head) {
            // With other columns, what stood in which cell is nothing certain.
            (Some(present), Some(source)) if present.cells() != source.cells() => Default::default(),
            (Some(present), _) => self.fitted(at, present),
            // Numbers and code alone are the same in every language.
            (None, source) => (source.clone().filter(|source| !source.has_words()), Vec::new(), Vec::new()),
        };
        let segment = &mut self.segments[at];
        (segment.present, segment.target) = (present, target);
        (segment.to_place, segment.to_remove) = (to_place, to_remove);
        Fill::Open(at)
    }

    /// Tells that a translation goes: that of a block of the base, or one that stands for none.
    pub(super) fn deleted(&mut self, before: Option<usize>, own: Option<usize>) {
        if !self.has_segments {
            return;
        }
        let inner = |text: &Text<'_>, at: usize| Shell::of(text, text.block(at)).segment(&text.block(at).kind);
        let base = self.base.zip(before);
        let translation = self.translation.zip(own);
        let kind = base.or(translation).map(|(text, at)| name(&text.block(at).kind));
        self.segments.push(Segment {
            id: String::new(),
            change: SegmentChange::Deleted,
            block: kind.unwrap_or_default(),
            headings: Vec::new(),
            base: base.map(|(text, at)| inner(text, at)),
            head: None,
            present: translation.map(|(text, at)| inner(text, at)),
            target: None,
            to_place: Vec::new(),
            to_remove: Vec::new(),
            before: None,
            after: None,
            memory: Vec::new(),
            glossary: Vec::new(),
            link: None,
            source_lines: None,
            translation_lines: translation.map(|(text, at)| text.block(at).lines),
            words: 0,
            words_unchanged: false,
            damage: Vec::new(),
            is_by_person: false,
        });
        self.places.push(None);
        self.ends.push(None);
    }

    /// Gives segments the headings above them and ids of their own.
    pub(super) fn tell_apart(&mut self) {
        let mut headings = Headings::default();
        let mut passed = 0;
        let mut seen: HashMap<String, usize> = HashMap::with_capacity(self.segments.len());
        let mut last: Vec<String> = Vec::new();
        for (segment, place) in self.segments.iter_mut().zip(&self.places) {
            if let Some(place) = place {
                for block in self.head.content.blocks.get(passed..=*place).unwrap_or_default() {
                    headings.pass(block);
                }
                passed = passed.max(place + 1);
                last = headings.above_in_short();
            }
            segment.headings.clone_from(&last);
            if let Some(place) = place {
                (segment.before, segment.after) = neighbours(self.head, *place);
            }
            let mut hasher = Sha1::new();
            for part in segment.headings.iter().chain([&segment.block]) {
                hasher.update(part);
                hasher.update([0]);
            }
            // With the present translation, so that what was edited meanwhile is another segment.
            for inline in [segment.head.as_ref().or(segment.base.as_ref()), segment.present.as_ref()] {
                inline.iter().flat_map(|inline| &inline.parts).for_each(|part| hasher.update(part.text()));
                hasher.update([0]);
            }
            hasher.update(segment.change.id());
            let id = hex(&hasher.finalize()[..6]);
            let count = seen.entry(id.clone()).or_default();
            *count += 1;
            segment.id = if *count == 1 { id } else { format!("{id}-{count}") };
        }
    }
}

/// Tells whether a block of indented code stands for one that is no code, and holds more than one
/// paragraph.
fn is_other_code(text: &Text<'_>, own: &Block, block: &Block) -> bool {
    if own.kind != BlockKind::Code || block.kind == BlockKind::Code {
        return false;
    }
    let inner = Shell::of(text, own).inner.raw();
    let read = Content::read(inner.as_bytes(), text.kind, &TranslatableKeys::default());
    !matches!(read.blocks.as_slice(), [only] if only.kind == BlockKind::Paragraph && only.nesting.is_empty())
}

/// The most of a neighbour that is shown, in characters.
const LONGEST_NEIGHBOUR: usize = 400;

/// Returns the texts before and after a block of a body, as far as anybody reads them.
fn neighbours(text: &Text<'_>, at: usize) -> (Option<String>, Option<String>) {
    let Some(place) = text.position(at) else { return (None, None) };
    let shown = |at: &usize| {
        let block = text.block(*at);
        let cut = |text: &str| {
            let end = text.char_indices().nth(LONGEST_NEIGHBOUR).map_or(text.len(), |(at, _)| at);
            text[..end].to_owned()
        };
        block.has_text().then(|| match block.is_said_by_its_text() {
            true => cut(&block.layers.text),
            false => cut(&folded(&Shell::marks_of(text, block).inner.raw())),
        })
    };
    let before = text.body.get(..place).unwrap_or_default().iter().rev().take(3).find_map(shown);
    let after = text.body.get(place + 1..).unwrap_or_default().iter().take(3).find_map(shown);
    (before, after)
}

/// The name of a kind of block in files.
pub(super) fn name(kind: &BlockKind) -> String {
    match kind {
        BlockKind::Heading(_) => "heading".into(),
        BlockKind::Paragraph => "paragraph".into(),
        BlockKind::Row => "row".into(),
        BlockKind::Html => "html".into(),
        BlockKind::Jsx => "jsx".into(),
        BlockKind::Directive => "directive".into(),
        BlockKind::Code => "code".into(),
        BlockKind::Alert => "alert".into(),
        BlockKind::Break => "break".into(),
        BlockKind::Key(key) => key.clone(),
        BlockKind::Scalar(path) => path.clone(),
        BlockKind::Message(name) => name.clone(),
    }
}

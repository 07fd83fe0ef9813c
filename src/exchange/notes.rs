//! What a translator is told about a segment, in marks that need no translation.

use crate::base::text::plain;
use crate::drift::marked;
use crate::glossary::GlossaryTerm;
use crate::i18n::{Localizer, Message};
use crate::segment::{Item, Segment, SegmentChange, SegmentDamage};

/// The longest texts whose words are compared, in bytes: past it nobody reads the marks.
const LONGEST: usize = 16 << 10;

/// A segment to write, with the deleted ones that stood before it.
pub(super) struct Noted<'a> {
    pub(super) segment: &'a Segment,
    pub(super) deleted: Vec<&'a Segment>,
}

/// Lists the segments to write, each with its deleted neighbours, and the deleted ones that are
/// left because there is nothing to write.
///
/// A deleted segment needs no translation, and its translation goes by itself. As a unit it would
/// be counted and could come back, so it is told beside the next segment, or else the last one.
pub(super) fn noted(item: &Item, writes: impl Fn(SegmentChange) -> bool) -> (Vec<Noted<'_>>, Vec<&Segment>) {
    let mut written: Vec<Noted<'_>> = Vec::new();
    let mut deleted = Vec::new();
    for segment in &item.segments {
        if segment.change == SegmentChange::Deleted {
            deleted.push(segment);
        } else if segment.head.is_some() && writes(segment.change) {
            written.push(Noted { segment, deleted: std::mem::take(&mut deleted) });
        }
    }
    if let Some(last) = written.last_mut() {
        last.deleted.append(&mut deleted);
    }
    (written, deleted)
}

impl Noted<'_> {
    /// Returns the notes: the headings above, whether no word changed, what changed word by word, what is
    /// damaged, and what was deleted before.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if !self.segment.headings.is_empty() {
            notes.push(lines(&self.segment.headings.join(" › ")));
        }
        if self.segment.words_unchanged {
            notes.push(english(&Message::NoteWordsUnchanged));
        }
        notes.extend(difference(self.segment));
        let text = |message: &Message<'_>| lines(&english(message));
        let known = self.segment.memory.first();
        notes.extend(known.map(|known| text(&Message::NoteMemory { path: &known.path })));
        notes.extend(codes(self.segment));
        notes.extend(self.segment.damage.iter().map(damage_note));
        notes.extend(self.segment.glossary.iter().map(term_note));
        notes.extend(self.deleted.iter().filter_map(|segment| deletion(segment)));
        let shown = |text: &String| excerpt(text);
        let around = [&self.segment.before, &self.segment.after].map(|text| text.as_ref().map(shown));
        let [before, after] = around;
        notes.extend(before.map(|before| text(&Message::NoteBefore { text: &before })));
        notes.extend(after.map(|after| text(&Message::NoteAfter { text: &after })));
        notes.extend(self.segment.link.as_ref().map(|link| lines(link)));
        notes
    }
}

/// The most of a neighbour that a note shows, in characters.
const LONGEST_NEIGHBOUR: usize = 160;

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(LONGEST_NEIGHBOUR) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Says what is damaged of the present translation.
fn damage_note(damage: &SegmentDamage) -> String {
    let SegmentDamage { rule, base, translation } = damage;
    lines(&english(&match base == translation {
        true => Message::NoteDamageSource { rule: rule.id() },
        false => Message::NoteDamage { rule: rule.id(), base, translation },
    }))
}

/// Says what a project wants of a term.
fn term_note(term: &GlossaryTerm) -> String {
    let GlossaryTerm { term, translation, note } = term;
    let note = note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
    lines(&english(&match translation {
        Some(translation) if translation == term => Message::NoteTermKept { term, note: &note },
        Some(translation) => Message::NoteTerm { term, translation, note: &note },
        None => Message::NoteTermAvoided { term, note: &note },
    }))
}

/// Shows a deleted segment as it was: `[-text-]`; where it stands for no source, its translation.
pub(super) fn deletion(segment: &Segment) -> Option<String> {
    let base = segment.base.as_ref().or(segment.present.as_ref())?.raw();
    Some(lines(&marked(&base, "")))
}

/// Lists the codes that the target lacks, and those that it should not have.
fn codes(segment: &Segment) -> Option<String> {
    let list = |codes: &[String]| codes.join("  ");
    let (to_place, to_remove) = (list(&segment.to_place), list(&segment.to_remove));
    let place = (!to_place.is_empty()).then(|| english(&Message::NoteToPlace { codes: &to_place }));
    let remove = (!to_remove.is_empty()).then(|| english(&Message::NoteToRemove { codes: &to_remove }));
    let told: Vec<String> = place.into_iter().chain(remove).map(|note| lines(&note)).collect();
    (!told.is_empty()).then(|| told.join("\n"))
}

fn english(message: &Message<'_>) -> String {
    Localizer::with_english(|localizer| localizer.text(message))
}

fn difference(segment: &Segment) -> Option<String> {
    let (base, head) = (segment.base.as_ref()?.raw(), segment.head.as_ref()?.raw());
    (base != head && base.len() + head.len() <= LONGEST).then(|| lines(&marked(&base, &head)))
}

/// Makes every line safe for any format.
fn lines(text: &str) -> String {
    text.split('\n').map(|line| plain(line.trim_end_matches('\r'))).collect::<Vec<_>>().join("\n")
}

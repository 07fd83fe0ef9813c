//! A checklist: batches with their documents, and documents with their segments.

use std::io::{self, Write as _};

use super::{Files, Interrupted};
use crate::base::locale::Locale;
use crate::base::path::DocPath;
use crate::base::path::shown;
use crate::base::progress::Progress;
use crate::base::text::range;
use crate::document::inline::Inline;
use crate::i18n::{Localizer, Message};
use crate::output::escape::{code, escape, frame, is_mention};
use crate::output::place;
use crate::output::report::Layout;
use crate::queue::Portion;
use crate::queue::{Batch, Queue, Repeat};
use crate::segment::{Item, Segment, SegmentChange};
use crate::status::Status;
use crate::wording::renamed_text;

/// How much of a segment's text is shown, in characters.
const EXCERPT: usize = 60;

/// The most documents in a file: more than anybody reads, and less than a forge cuts.
const MOST: usize = 100;

/// Writes one page with everything.
pub(super) fn write(
    queue: &Queue<'_>,
    layout: Layout<'_>,
    localizer: &Localizer,
    progress: &dyn Progress,
    out: &mut dyn io::Write,
) -> Result<(), Interrupted> {
    let page = Page { queue, layout, localizer };
    page.title(None, out)?;
    let mut batches =
        queue.batches().iter().flat_map(|batch| batch.pieces.iter().enumerate().map(move |(at, _)| (batch, at == 0)));
    let pieces = queue.batches().iter().flat_map(|batch| &batch.pieces);
    queue.stream(pieces, false, progress, |piece, item| -> Result<(), Interrupted> {
        let Some((batch, is_first)) = batches.next() else { return Ok(()) };
        Ok(page.document(batch, is_first, piece, &item, out)?)
    })?;
    Ok(out.write_all(frame(localizer).1.as_bytes())?)
}

/// A page of several: its file, and what is in it.
struct PageFile<'a> {
    path: String,
    locale: &'a Locale,
    pieces: Vec<(&'a Batch, &'a Portion)>,
}

/// Cuts a queue of many documents into pages, each for one locale.
fn cut<'a>(queue: &'a Queue<'_>) -> Vec<PageFile<'a>> {
    if queue.entries().len() <= MOST {
        return Vec::new();
    }
    let mut pages = Vec::new();
    for side in &queue.report().locales {
        let own = queue.batches().iter().filter(|batch| batch.locale == side.locale);
        let pieces: Vec<_> = own.flat_map(|batch| batch.pieces.iter().map(move |piece| (batch, piece))).collect();
        for (at, pieces) in pieces.chunks(MOST).enumerate() {
            let path = format!("{}/queue-{:03}.md", side.locale, at + 1);
            pages.push(PageFile { path, locale: &side.locale, pieces: pieces.to_vec() });
        }
    }
    pages
}

/// Returns the paths of the pages of a queue; none where one page has room for everything.
pub(super) fn paths(queue: &Queue<'_>) -> Vec<String> {
    cut(queue).into_iter().map(|page| page.path).collect()
}

/// Writes pages with links between them.
pub(super) fn write_pages<F: Files>(
    queue: &Queue<'_>,
    layout: Layout<'_>,
    localizer: &Localizer,
    progress: &dyn Progress,
    files: &mut F,
) -> Result<(), Interrupted> {
    let page = Page { queue, layout, localizer };
    let pages = cut(queue);
    let pieces = pages.iter().flat_map(|page| page.pieces.iter().map(|(_, piece)| *piece));
    let mut places = pages.iter().enumerate().flat_map(|(at, page)| {
        let last = page.pieces.len().saturating_sub(1);
        page.pieces.iter().enumerate().map(move |(number, (batch, _))| (at, number, *batch, number == last))
    });
    let mut open: Option<F::File> = None;
    let mut before: Option<&Batch> = None;
    queue.stream(pieces, false, progress, |piece, item| -> Result<(), Interrupted> {
        let Some((at, number, batch, is_last)) = places.next() else { return Ok(()) };
        let mut file = match open.take() {
            Some(file) => file,
            None => {
                let mut file = files.begin(&pages[at].path)?;
                page.title(Some((&pages, at)), &mut file)?;
                file
            }
        };
        let is_first = number == 0 || before.is_none_or(|before| before.id != batch.id);
        page.document(batch, is_first, piece, &item, &mut file)?;
        before = Some(batch);
        if is_last {
            file.write_all(frame(localizer).1.as_bytes())?;
            files.end(file)?
        } else {
            open = Some(file)
        }
        Ok(())
    })
}

/// What all parts of the page need.
struct Page<'a> {
    queue: &'a Queue<'a>,
    layout: Layout<'a>,
    localizer: &'a Localizer,
}

impl Page<'_> {
    /// Writes what stands above everything; on one of several pages, links to those around it.
    fn title(&self, place: Option<(&[PageFile<'_>], usize)>, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "{}# {}\n", frame(self.localizer).0, escape(&self.localizer.text(&Message::QueueTitle)))?;
        if self.queue.entries().is_empty() {
            return writeln!(out, "{}", escape(&self.localizer.text(&Message::QueueNothing)));
        }
        for line in super::summary(self.queue, self.localizer) {
            writeln!(out, "- {}", escape(&line))?;
        }
        let Some((pages, at)) = place else { return Ok(()) };
        let link = |page: &PageFile<'_>| {
            let name = page.path.rsplit('/').next().unwrap_or_default();
            let folder = if page.locale == pages[at].locale { String::new() } else { format!("../{}/", page.locale) };
            format!("[{}]({folder}{name})", escape(&page.path))
        };
        let before = at.checked_sub(1).and_then(|at| pages.get(at)).map(|page| format!("← {}", link(page)));
        let after = pages.get(at + 1).map(|page| format!("{} →", link(page)));
        let part = self.text(&Message::QueuePart { part: at + 1, parts: pages.len() });
        let parts: Vec<String> = before.into_iter().chain([part]).chain(after).collect();
        writeln!(out, "\n{}", self.localizer.joined(parts))
    }

    /// Writes a document, below the heading of its batch where it is the first.
    fn document(
        &self,
        batch: &Batch,
        is_first: bool,
        piece: &Portion,
        item: &Item,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        if is_first {
            writeln!(out, "\n## {}\n", self.heading(batch))?;
        }
        writeln!(out, "- [ ] {}", self.item(piece, item))?;
        let segments = item.segments.iter().filter(|segment| segment.change != SegmentChange::Unchanged);
        for (at, segment) in piece.segments.clone().zip(segments) {
            writeln!(out, "  - {}", self.segment(segment, &self.queue.repeat(piece.entry, at), &item.path))?;
        }
        Ok(())
    }

    fn text(&self, message: &Message<'_>) -> String {
        escape(&self.localizer.text(message))
    }

    fn heading(&self, batch: &Batch) -> String {
        let owner = batch.owner.as_deref().map(mention);
        let size = [
            self.text(&Message::QueueDocuments { documents: batch.pieces.len() }),
            self.text(&Message::QueueWords { words: batch.words }),
        ];
        let parts = [escape(&batch.id)].into_iter().chain(owner).chain(size);
        self.localizer.joined(parts)
    }

    fn item(&self, piece: &Portion, item: &Item) -> String {
        let entry = &self.queue.entries()[piece.entry];
        let pair = self.queue.pair(piece.entry);
        let report = self.queue.report();
        let is_missing = entry.status == Status::Missing;
        let side = report.locales.iter().find(|side| side.locale == entry.locale && !is_missing);
        let (root, path) = match side {
            // Before a document moves after its source, its translation is where it was.
            Some(side) => (&side.root, pair.translation_path().unwrap_or(&item.path)),
            None => (&report.source.root, &item.source_path),
        };
        let file = match self.layout.base {
            Some(_) => place::join(&place::folder(root, self.layout.base), path.as_str()),
            None => format!("{}/{path}", shown(root)),
        };
        let mut notes: Vec<String> =
            entry.priority.reasons().map(|reason| escape(&reason.text(self.localizer))).collect();
        notes.extend(renamed_text(pair, self.localizer).map(|renamed| escape(&renamed)));
        if piece.parts > 1 {
            notes.insert(0, self.text(&Message::QueuePart { part: piece.part, parts: piece.parts }));
        }
        let named = if pair.renamed_from.is_some() { &item.path } else { path };
        let notes = self.localizer.text(&Message::DiffLabel { text: &self.localizer.joined(notes) });
        format!("[{}]({}) {notes}", escape(named.as_str()), place::uri(&file))
    }

    fn segment(&self, segment: &Segment, repeat: &Repeat<'_>, own: &DocPath) -> String {
        let change = match segment.change {
            SegmentChange::Changed => Message::QueueChanged,
            SegmentChange::Deleted => Message::QueueDeleted,
            SegmentChange::Repair => Message::QueueRepair,
            SegmentChange::New | SegmentChange::Unchanged => Message::QueueNew,
        };
        let mut notes = vec![format!("**{}**", self.text(&change))];
        let source = segment.source_lines.map(range);
        notes.extend(source.map(|lines| self.text(&Message::DiffSourceLine { lines: &lines })));
        let translation = segment.translation_lines.map(range);
        notes.extend(translation.map(|lines| self.text(&Message::DiffTranslation { lines: &lines })));
        if segment.words_unchanged {
            notes.push(self.text(&Message::NoteWordsUnchanged));
        }
        notes.extend(segment.damage.iter().map(|damage| code(damage.rule.id())));
        if repeat.words > 0 {
            notes.push(self.text(&Message::QueueWords { words: repeat.words }));
        }
        let text = segment.head.as_ref().or(segment.base.as_ref()).map(Inline::raw).unwrap_or_default();
        let above = if segment.headings.is_empty() {
            String::new()
        } else {
            format!("{}: ", escape(&segment.headings.join(" › ")))
        };
        let also = self.also(repeat, own).map_or(String::new(), |also| format!(" ({also})"));
        format!("{} — {above}{}{also}", notes.join(", "), code(&excerpt(&text)))
    }

    /// Tells where else the text is, if that is in another document.
    fn also(&self, repeat: &Repeat<'_>, own: &DocPath) -> Option<String> {
        let path = repeat.others.iter().map(|other| other.path).find(|path| *path != own)?.as_str();
        Some(self.text(&match repeat.count {
            1 => Message::QueueAlso { path },
            count => Message::QueueAlsoMore { path, count: count - 1 },
        }))
    }
}

/// Leaves a mention as it is, so that whoever owns a batch is told; anything else is escaped.
fn mention(owner: &str) -> String {
    if is_mention(owner) { owner.to_owned() } else { escape(owner) }
}

fn excerpt(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_mentioned_and_nothing_else_is() {
        assert_eq!(mention("@org/team-nl"), "@org/team-nl");
        assert_eq!(mention("@a [x](y)"), r"@&#8203;a \[x\](y)");
        assert_eq!(mention("Jane <j@example.com>"), r"Jane \<j@&#8203;example.com\>");
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(excerpt("a\n  b"), "a b");
        let cut = excerpt(&"é ".repeat(100));
        assert!(cut.ends_with("é…") && cut.chars().count() <= EXCERPT + 1, "{cut}");
    }
}

//! Front matter of a rebuilt document: the present one, with what changed.

use std::ops::Range;

use super::Text;
use super::lines::with_line_ends;
use super::plan::{Fill, Plan};
use crate::document::block::BlockKind;

/// An edit of a text.
struct TextEdit {
    span: Range<usize>,
    text: String,
}

/// Writes everything before the body. `entry` writes the entry of a block of the head.
pub(super) fn write(plan: &Plan<'_>, line_end: &str, entry: impl Fn(usize) -> String) -> String {
    let head = plan.head;
    let has_entries = |text: &Text<'_>| text.content.front_matter_end > 0;
    let edits = match plan.translation.filter(|own| has_entries(own) || !has_entries(head)) {
        Some(own) => return apply(own, edits(plan, own, line_end, entry)),
        None => entries(head).map(|at| TextEdit { span: head.block(at).span.clone(), text: entry(at) }).collect(),
    };
    with_line_ends(&apply(head, edits), line_end)
}

fn entries<'a>(text: &'a Text<'_>) -> impl Iterator<Item = usize> + 'a {
    (0..text.content.blocks.len()).filter(|at| matches!(text.block(*at).kind, BlockKind::Key(_)))
}

/// What has to change in the front matter of the translation.
fn edits(plan: &Plan<'_>, own: &Text<'_>, line_end: &str, entry: impl Fn(usize) -> String) -> Vec<TextEdit> {
    let mut edits = Vec::new();
    let indent = margin(own);
    // New entries go behind the one that stands before them in the source.
    let mut behind = own.content.front_matter.start;
    for at in entries(plan.head) {
        let present = plan.translation_of[at];
        match (&plan.fills[at], present) {
            (Fill::Absent, _) => continue,
            (Fill::Keep(_), _) => {}
            (_, Some(present)) => {
                edits.push(TextEdit {
                    span: own.block(present).span.clone(),
                    text: with_line_ends(&entry(at), line_end),
                });
            }
            (_, None) => {
                let text = format!("{indent}{}{line_end}", with_line_ends(&entry(at), line_end));
                edits.push(TextEdit { span: behind..behind, text });
            }
        }
        if let Some(present) = present {
            behind = line_after(own, own.block(present).span.end);
        }
    }
    for span in plan.dropped.iter().map(|at| own.block(*at).span.clone()) {
        let start = own.original[..span.start].rfind('\n').map_or(0, |end| end + 1);
        edits.push(TextEdit { span: start..line_after(own, span.end), text: String::new() });
    }
    edits
}

/// Returns what stands before the first entry in its line.
fn margin<'a>(text: &Text<'a>) -> &'a str {
    let Some(first) = entries(text).next() else { return "" };
    let start = text.block(first).span.start;
    let line = text.original[..start].rfind('\n').map_or(0, |end| end + 1);
    text.original[line..start].trim_start_matches('\u{feff}')
}

fn line_after(text: &Text<'_>, at: usize) -> usize {
    text.original[at..].find('\n').map_or(text.original.len(), |end| at + end + 1)
}

/// Returns everything before the body with these edits.
fn apply(text: &Text<'_>, mut edits: Vec<TextEdit>) -> String {
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut written = String::new();
    let mut at = 0;
    for edit in edits {
        if edit.span.start >= at {
            written.push_str(&text.original[at..edit.span.start]);
            written.push_str(&edit.text);
            at = edit.span.end;
        }
    }
    written.push_str(&text.original[at..text.content.body.max(at)]);
    written
}

//! The kinds of changes: who has to act on them.

use super::{DriftKind, Step};
use crate::document::block::{Block, BlockKind};
use crate::document::{Content, table_cells};

/// Tells the kind of each step's change; `None` where nothing changed but white space.
pub(crate) fn kinds(steps: &[Step], base: &Content, head: &Content) -> Vec<Option<DriftKind>> {
    let mut kinds: Vec<Option<DriftKind>> = steps.iter().map(|step| kind_of(step, base, head)).collect();
    let mut at = 0;
    for region in steps.chunk_by(|a, b| is_kept(a) == is_kept(b)) {
        let own = &mut kinds[at..at + region.len()];
        at += region.len();
        if !region.first().is_none_or(is_kept) {
            other_tables(region, base, head, own);
        }
    }
    kinds
}

fn is_kept(step: &Step) -> bool {
    matches!(step, Step::Keep { .. })
}

/// Tells the kind of a step's change; `None` where nothing changed but white space.
fn kind_of(step: &Step, base: &Content, head: &Content) -> Option<DriftKind> {
    match *step {
        Step::Keep { .. } => None,
        Step::Insert { head: index } => Some(kind_of_block(&head.blocks[index])),
        Step::Delete { base: index, .. } => Some(kind_of_block(&base.blocks[index])),
        Step::Replace { base: from, head: to } => {
            let (from, to) = (&base.blocks[from], &head.blocks[to]);
            let is_same_kind = from.kind.shape() == to.kind.shape();
            let may_read_the_same = !is_same_kind || have_other_quote_marks(from, to);
            Some(if may_read_the_same && reads_the_same(base.source(from), head.source(to)) {
                DriftKind::Cosmetic
            } else if from.layers.bare() != to.layers.bare() {
                DriftKind::Text
            } else if from.layers.code != to.layers.code || !is_same_kind {
                DriftKind::Code
            } else if from.layers.links != to.layers.links {
                DriftKind::Links
            } else if from.layers.text != to.layers.text {
                DriftKind::Formatting
            } else if from.layers.metadata != to.layers.metadata {
                DriftKind::Metadata
            } else {
                // The same in another list or quote: an indentation changed.
                DriftKind::Cosmetic
            })
        }
    }
}

/// Tells whether two texts differ in nothing but what stands before their lines: Markdown takes one
/// for code or for the row of a table and the other for a paragraph, or a quote mark for text,
/// because of an indentation or an empty line alone.
fn reads_the_same(base: &str, head: &str) -> bool {
    fn words(text: &str) -> impl Iterator<Item = &str> {
        let lines = text.lines().map(|line| line.trim_start_matches([' ', '\t', '>']));
        lines.flat_map(str::split_whitespace)
    }
    words(base).eq(words(head))
}

/// Tells whether the texts of two blocks differ, but in nothing except `>`.
fn have_other_quote_marks(from: &Block, to: &Block) -> bool {
    let (was, is) = (from.layers.bare(), to.layers.bare());
    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split_whitespace().filter(|word| *word != ">")
    }
    was != is && words(was).eq(words(is))
}

/// Finds a table that was written as HTML and is one of Markdown now, or the other way round: with
/// the same words in the same cells it reads as it did.
fn other_tables(region: &[Step], base: &Content, head: &Content, kinds: &mut [Option<DriftKind>]) {
    let gone = |step: &Step| if let Step::Delete { base: at, .. } = *step { Some(&base.blocks[at]) } else { None };
    let new = |step: &Step| if let Step::Insert { head: at } = *step { Some(&head.blocks[at]) } else { None };
    for is_now_markdown in [true, false] {
        let (html, rows): (Vec<usize>, Vec<usize>) = {
            let sides = |at: &usize| {
                if is_now_markdown {
                    (gone(&region[*at]), new(&region[*at]))
                } else {
                    (new(&region[*at]), gone(&region[*at]))
                }
            };
            let html = (0..region.len()).filter(|at| sides(at).0.is_some_and(|block| block.kind == BlockKind::Html));
            let rows = (0..region.len()).filter(|at| sides(at).1.is_some_and(|block| block.kind == BlockKind::Row));
            (html.collect(), rows.collect())
        };
        if html.is_empty() || rows.is_empty() {
            continue;
        }
        let html_side = if is_now_markdown { base } else { head };
        let block = |at: &usize| gone(&region[*at]).or(new(&region[*at]));
        let blocks = |places: &[usize]| places.iter().filter_map(block).collect::<Vec<&Block>>();
        let (html_blocks, row_blocks) = (blocks(&html), blocks(&rows));
        let text: String = html_blocks.iter().flat_map(|block| [html_side.source(block), "\n"]).collect();
        let cells = row_blocks.iter().map(|block| cells_of(block)).collect::<Vec<_>>();
        if table_cells(&text).as_ref() != Some(&cells) {
            continue;
        }
        let links = |blocks: &[&Block]| blocks.iter().flat_map(|block| block.layers.links.clone()).collect::<Vec<_>>();
        let is_same = links(&html_blocks) == links(&row_blocks);
        for at in html.into_iter().chain(rows) {
            kinds[at] = Some(if is_same { DriftKind::Formatting } else { DriftKind::Links });
        }
    }
}

/// Returns what stands in the cells of a row, without empty ones at its end.
fn cells_of(row: &Block) -> Vec<String> {
    let mut cells: Vec<String> = row.layers.bare().split('|').map(|cell| cell.trim().to_owned()).collect();
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

/// The kind of change that a block makes when it comes or goes.
fn kind_of_block(block: &Block) -> DriftKind {
    if block.has_text() {
        DriftKind::Text
    } else if !block.layers.metadata.is_empty() || matches!(block.kind, BlockKind::Key(_)) {
        DriftKind::Metadata
    } else if !block.layers.links.is_empty() && block.layers.code.trim().is_empty() {
        DriftKind::Links
    } else {
        DriftKind::Code
    }
}

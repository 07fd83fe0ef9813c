//! Two versions of a text, taken apart for those who read the difference.

use similar::{ChangeTag, DiffOp, TextDiff};

use crate::drift::DriftKind;

/// How many lines that stayed are shown around those that changed.
const AROUND: usize = 2;

/// Compares two texts line by line: groups of lines with what happened to each, without most of those
/// that stayed.
pub(super) fn line_groups(base: &str, head: &str) -> Vec<Vec<(ChangeTag, String)>> {
    let diff = TextDiff::from_lines(base, head);
    let groups = diff.grouped_ops(AROUND);
    let group = |ops: &Vec<DiffOp>| {
        let changes = ops.iter().flat_map(|op| diff.iter_changes(op));
        changes.map(|change| (change.tag(), change.value().trim_end_matches(['\r', '\n']).to_owned())).collect()
    };
    groups.iter().map(group).collect()
}

/// The order in which changes are read: what a translator must see comes first.
pub(super) fn urgency(kind: DriftKind) -> u8 {
    match kind {
        DriftKind::Text => 0,
        DriftKind::Code | DriftKind::Links | DriftKind::Formatting => 1,
        DriftKind::Cosmetic => 2,
        DriftKind::Metadata => 3,
    }
}

/// Makes one flowing text of the lines of a block, and paragraphs of several; code keeps its lines.
/// The padding of table rows, which is often longer than their text, goes.
pub(super) fn flowing(text: &str, is_code: bool) -> String {
    if is_code {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for line in text.split('\n') {
        // Quotes are marked anew on every line.
        let line = if shown.is_empty() { line } else { line.trim_start_matches(['>', ' ', '\t']) };
        let line = line.split([' ', '\t', '\r']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        match line.as_str() {
            "" if shown.is_empty() || shown.ends_with('\n') => {}
            "" => shown.push('\n'),
            _ => {
                if !shown.is_empty() && !shown.ends_with('\n') {
                    shown.push(' ');
                }
                shown.push_str(&line);
            }
        }
    }
    shown
}

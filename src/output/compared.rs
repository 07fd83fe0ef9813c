//! Two versions of a text, taken apart for those who read the difference.

use similar::{Change, ChangeTag, DiffOp, group_diff_ops};

use crate::base::difference::difference;
use crate::drift::DriftKind;

/// How many lines that stayed are shown around those that changed.
const AROUND: usize = 2;

/// Compares two texts line by line: groups of lines with what happened to each, without most of those
/// that stayed.
pub(super) fn line_groups(base: &str, head: &str) -> Vec<Vec<(ChangeTag, String)>> {
    let line = |change: Change<&str>| (change.tag(), change.value().trim_end_matches(['\r', '\n']).to_owned());
    let lines = ComparedLines::of(base, head);
    lines.groups(AROUND).iter().map(|ops| lines.changes(ops).map(line).collect()).collect()
}

/// The lines of two texts. Line feeds alone end a line, as in git: a stray CR does not.
pub(super) struct ComparedLines<'a> {
    base: Vec<&'a str>,
    head: Vec<&'a str>,
}

impl<'a> ComparedLines<'a> {
    /// Splits two texts into lines, each with its end.
    pub(super) fn of(base: &'a str, head: &'a str) -> Self {
        Self { base: base.split_inclusive('\n').collect(), head: head.split_inclusive('\n').collect() }
    }

    /// Returns what differs, with so many lines around it that stayed.
    pub(super) fn groups(&self, around: usize) -> Vec<Vec<DiffOp>> {
        let mut groups = group_diff_ops(difference(&self.base, &self.head), around);
        groups.retain(|ops| !ops.is_empty());
        groups
    }

    /// Returns the lines of a group, with what happened to each.
    pub(super) fn changes(&self, group: &[DiffOp]) -> impl Iterator<Item = Change<&'a str>> {
        group.iter().flat_map(|op| op.iter_changes(&self.base, &self.head))
    }
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

//! A row for each point of each locale.

use std::io;

use crate::drift::DriftKind;
use crate::status::Status;
use crate::timeline::Timeline;

/// Writes a timeline. Nothing of a document stands in it, so there is nothing that a spreadsheet could take
/// for a formula.
pub(super) fn write(timeline: &Timeline, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    let head =
        ["locale", "time"].into_iter().chain(Status::ALL.map(Status::id)).chain(DriftKind::ALL.map(DriftKind::id));
    let head = head.chain(["unknown", "words_to_review", "words_formatting", "oldest", "source_commit", "commit"]);
    rows.write_record(head)?;
    for line in &timeline.locales {
        for point in &line.points {
            let mut row = vec![line.locale.to_string(), point.time.to_string()];
            row.extend(point.counts.iter().chain(&point.kinds).map(ToString::to_string));
            row.extend([point.unknown, point.words, point.formatting].map(|count| count.to_string()));
            row.push(point.oldest.map_or_else(String::new, |time| time.to_string()));
            row.extend([point.source_commit.to_string(), point.commit.to_string()]);
            rows.write_record(row)?;
        }
    }
    rows.flush()
}

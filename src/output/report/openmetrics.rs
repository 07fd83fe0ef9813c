//! OpenMetrics text, for what watches numbers over time.
//!
//! The crates for the format keep series in hash maps, so that no two runs would be the same bytes.

use std::collections::BTreeMap;
use std::io;

use crate::gate::Verdict;
use crate::run::{LocaleReport, Report};
use crate::status::Status;

/// Labels with their values.
type Labels<'a> = Vec<(&'static str, &'a str)>;

/// Writes what there is to measure.
pub(super) fn write(report: &Report, verdict: &Verdict, out: &mut dyn io::Write) -> io::Result<()> {
    let tags: Vec<String> = report.locales.iter().map(|side| side.locale.to_string()).collect();
    let sides = || report.locales.iter().zip(&tags);
    family(out, "locdrift_documents", "Documents of a locale, by status.", |series| {
        for (side, tag) in sides() {
            for status in Status::ALL {
                series(&[("locale", tag), ("status", status.id())], side.count(status))?;
            }
        }
        Ok(())
    })?;
    for (name, help, count) in [
        ("locdrift_words_to_review", "Words to review in stale documents.", WordCount::Changed),
        (
            "locdrift_words_formatted",
            "Words of stale documents of which only the formatting changed.",
            WordCount::Formatting,
        ),
    ] {
        family(out, name, help, |series| {
            sides().try_for_each(|(side, tag)| series(&[("locale", tag)], words(side, count)))
        })?;
    }
    let help = "When the oldest change was made that a stale document lacks, in seconds since 1970.";
    family(out, "locdrift_oldest_change_timestamp_seconds", help, |series| {
        for (side, tag) in sides() {
            if let Some(oldest) = oldest(side) {
                series(&[("locale", tag)], usize::try_from(oldest).unwrap_or(0))?;
            }
        }
        Ok(())
    })?;
    let mut counts: BTreeMap<Labels<'_>, usize> = BTreeMap::new();
    let of_source = report.source_findings.iter().map(|finding| ("", finding));
    let of_locales = sides().flat_map(|(side, tag)| side.findings.iter().map(|finding| (tag.as_str(), finding)));
    for (tag, finding) in of_source.chain(of_locales) {
        let (level, standing) = (finding.level.id(), finding.standing.id());
        let labels = vec![("locale", tag), ("rule", finding.rule.id()), ("level", level), ("standing", standing)];
        *counts.entry(labels).or_default() += 1;
    }
    family(out, "locdrift_findings", "Findings, by what became of them.", |series| {
        counts.iter().try_for_each(|(labels, count)| series(labels, *count))
    })?;
    family(out, "locdrift_denied", "Whether the gate denies the run.", |series| {
        series(&[], usize::from(verdict.is_denied()))
    })?;
    out.write_all(b"# EOF\n")
}

#[derive(Clone, Copy)]
enum WordCount {
    Changed,
    Formatting,
}

fn words(side: &LocaleReport, which: WordCount) -> usize {
    let drifts = side.pairs.iter().filter(|pair| pair.status == Status::Stale).filter_map(|pair| pair.drift.as_ref());
    let drifts = drifts.filter_map(|assessment| assessment.drift.as_ref().ok());
    drifts
        .map(|drift| match which {
            WordCount::Changed => drift.words.changed,
            WordCount::Formatting => drift.words.formatting,
        })
        .sum()
}

fn oldest(side: &LocaleReport) -> Option<i64> {
    let since = side.pairs.iter().filter_map(|pair| pair.drift.as_ref()?.since?.oldest);
    since.min().map(jiff::Timestamp::as_second)
}

/// Writes one family: the names of labels are ours, their values are escaped.
fn family(
    out: &mut dyn io::Write,
    name: &str,
    help: &str,
    write: impl FnOnce(&mut dyn FnMut(&[(&'static str, &str)], usize) -> io::Result<()>) -> io::Result<()>,
) -> io::Result<()> {
    writeln!(out, "# TYPE {name} gauge\n# HELP {name} {help}")?;
    write(&mut |labels, value| {
        let labels: Vec<String> = labels.iter().map(|(key, value)| format!("{key}=\"{}\"", escaped(value))).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        writeln!(out, "{name}{labels} {value}")
    })
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

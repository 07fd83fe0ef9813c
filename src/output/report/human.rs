//! For people: what needs attention first, grouped by locale and status.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::review::words_to_review;
use super::{Layout, Review, verdict};
use crate::base::path::shown;
use crate::base::text::excerpt;
use crate::drift::{Assessment, Drift, DriftKind, Words};
use crate::gate::Verdict;
use crate::history::Unrecovered;
use crate::i18n::{Localizer, Message, Share};
use crate::output::place::rows;
use crate::output::plain;
use crate::rules::{Finding, Level};
use crate::run::{LocaleReport, Report};
use crate::status::{Pair, Status};
use crate::tree::Unread;
use crate::wording::formatting_text;
use crate::wording::renamed_text;
use crate::wording::unrecovered_text;
use crate::wording::{kind_label, status_label as label};

/// How many lines make a screenful where the screen's height is unknown.
pub const DEFAULT_LINES: usize = 40;

/// How many entries of a baseline that no longer apply are named in a screenful.
const ENTRIES: usize = 10;

/// Statuses in the order in which they want attention.
const URGENCY: [Status; 6] =
    [Status::Invalid, Status::Stale, Status::Missing, Status::Orphaned, Status::Untracked, Status::Current];

const HEADING: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    layout: Layout,
    localizer: &Localizer,
    out: &mut dyn Write,
) -> io::Result<()> {
    let sections: Vec<ReportSection> = sections(report, localizer);
    let row = |line: &String| rows(anstream::adapter::strip_str(line).to_string().width(), layout.width);
    let fixed: usize =
        sections.iter().map(|section| section.head.iter().map(row).sum::<usize>() + 1).sum::<usize>() + 3;
    let groups: Vec<&Group> = sections.iter().flat_map(|section| &section.groups).collect();
    let room = layout.lines.map(|lines| lines.saturating_sub(fixed));
    let mut shown = shares(&groups, room, layout.width).into_iter();
    let mut hidden = 0;
    for section in &sections {
        for line in &section.head {
            writeln!(out, "{line}")?;
        }
        for group in &section.groups {
            let lines = shown.next().unwrap_or(0);
            hidden += if lines == 0 { group.lines.len() } else { 0 };
            group.write(lines, localizer, out)?;
        }
        writeln!(out)?;
    }
    if hidden > 0 {
        writeln!(out, "{DIM}{}{DIM:#}\n", localizer.text(&Message::ReportMore { count: hidden }))?;
    }
    write_verdict(report, verdict, layout, localizer, out)
}

/// A locale, or the source tree.
struct ReportSection {
    head: Vec<String>,
    groups: Vec<Group>,
}

/// Lines of one kind under a heading.
struct Group {
    heading: String,
    style: Style,
    lines: Vec<(String, String)>,
}

fn sections(report: &Report, localizer: &Localizer) -> Vec<ReportSection> {
    let mut sections: Vec<ReportSection> = report.locales.iter().map(|locale| section(locale, localizer)).collect();
    let source: Vec<&Finding> = report.source_findings.iter().filter(|finding| finding.is_open()).collect();
    if !source.is_empty() {
        let root = shown(&report.source.root);
        let root = plain(&root);
        let heading = Message::ReportSourceWarnings { root: &root };
        let groups = vec![Group::of_findings(heading, &source, localizer)];
        sections.push(ReportSection { head: Vec::new(), groups });
    }
    let unread = unread(&report.source.unread, localizer);
    if !unread.is_empty() {
        let root = shown(&report.source.root);
        let head = std::iter::once(format!("{HEADING}{}{HEADING:#}", plain(&root))).chain(unread).collect();
        sections.push(ReportSection { head, groups: Vec::new() });
    }
    sections
}

/// Renders what looks like documents and is not read, a line an ending.
fn unread(unread: &BTreeMap<&'static str, Unread>, localizer: &Localizer) -> Vec<String> {
    let line = |(ending, unread): (&&str, &Unread)| {
        let (files, path) = (unread.files, plain(unread.first.as_str()));
        let ending = format!(".{ending}");
        let text = localizer.text(&Message::ReportUnread { files, ending: &ending, path: &path });
        format!("  {DIM}{text}{DIM:#}")
    };
    unread.iter().map(line).collect()
}

fn section(report: &LocaleReport, localizer: &Localizer) -> ReportSection {
    let documents = report.pairs.len();
    let (tag, root) = (&report.locale, shown(&report.root));
    let root = plain(&root);
    if documents == 0 {
        let none = localizer.text(&Message::ReportNoDocuments { root: &root });
        return ReportSection { head: vec![format!("{HEADING}{tag}{HEADING:#} {none}")], groups: Vec::new() };
    }
    let title = localizer.text(&Message::ReportLocale { locale: tag, root: &root, documents });
    let mut head = vec![format!("{HEADING}{title}{HEADING:#}")];
    if report.count(Status::Current) == documents {
        let style = style_of(Level::Off);
        head.push(format!("  {style}{}{style:#}", localizer.text(&Message::ReportAllCurrent { documents })));
    } else {
        head.push(format!("  {}", counts(report, localizer)));
    }
    head.extend(unread(&report.unread, localizer));
    if report.are_renames_cut {
        head.push(format!("  {DIM}{}{DIM:#}", localizer.text(&Message::ReportRenamesCut)));
    }
    let review = Review::of(report);
    head.extend(review.as_ref().map(|review| format!("  {}", plain(&review_text(review, localizer)))));
    let mut by_path: ByPath<'_> = HashMap::new();
    for finding in report.findings.iter().filter(|finding| finding.is_open()) {
        by_path.entry(&finding.path).or_default().push(finding);
    }
    let mut groups: Vec<Group> = Vec::new();
    let is_examined = review.is_some_and(|review| review.unknown.is_none());
    for status in URGENCY {
        match status {
            Status::Current => {}
            Status::Stale if is_examined => groups.extend(stale_groups(report, &by_path, localizer)),
            _ => {
                let pairs = report.pairs.iter().filter(|pair| pair.status == status);
                groups.extend(Group::of_pairs(label(status, localizer), pairs, &by_path, localizer));
            }
        }
    }
    let others: Vec<&Finding> =
        report.findings.iter().filter(|finding| finding.is_open() && finding.cause.status().is_none()).collect();
    if !others.is_empty() {
        groups.push(Group::of_findings(Message::ReportWarnings, &others, localizer));
    }
    ReportSection { head, groups }
}

/// Tells the stale documents that need a translator, the most words first, from those that do not.
fn stale_groups(report: &LocaleReport, findings: &ByPath<'_>, localizer: &Localizer) -> Vec<Group> {
    let stale = report.pairs.iter().filter(|pair| pair.status == Status::Stale);
    let needs = |pair: &&Pair| pair.drift.as_deref().is_none_or(Assessment::needs_translator);
    let (mut for_translator, rest): (Vec<&Pair>, Vec<&Pair>) = stale.partition(needs);
    for_translator.sort_by_key(|pair| std::cmp::Reverse(words_to_review(pair)));
    let group = |heading: Message<'_>, pairs: Vec<&Pair>| {
        Group::of_pairs(localizer.text(&heading), pairs.into_iter(), findings, localizer)
    };
    let groups = [group(Message::ReportNeedsTranslator, for_translator), group(Message::ReportNeedsNone, rest)];
    groups.into_iter().flatten().collect()
}

fn review_text(review: &Review, localizer: &Localizer) -> String {
    if let Some(why) = &review.unknown {
        return localizer.text(&Message::FindingStaleUnknown { why: &unrecovered_text(why, localizer) });
    }
    let Words { changed, total, .. } = review.words;
    let text = localizer.text(&match review.for_translator {
        0 => Message::ReportReviewNone,
        documents => Message::ReportReview { documents, changed, total, percent: Share::of(changed, total) },
    });
    localizer.joined(std::iter::once(text).chain(formatting_text(review.words, localizer)))
}

/// The findings of each document.
type ByPath<'a> = HashMap<&'a str, Vec<&'a Finding>>;

fn counts(report: &LocaleReport, localizer: &Localizer) -> String {
    let pairs = report.pairs.len();
    let count = |status: Status| {
        let count = report.count(status);
        if count == 0 && status != Status::Current {
            return None;
        }
        let number = localizer.text(&Message::ReportCount { count, percent: Share::of(count, pairs) });
        Some(format!("{} {number}", label(status, localizer)))
    };
    localizer.joined(URGENCY.into_iter().filter_map(count))
}

fn style_of(level: Level) -> Style {
    match level {
        Level::Error => AnsiColor::Red.on_default().bold(),
        Level::Warn => AnsiColor::Yellow.on_default().bold(),
        Level::Off => AnsiColor::Green.on_default(),
    }
}

/// The widest column of paths.
const WIDEST: usize = 60;

/// How far lines of a group stand in.
const INDENT: usize = 4;

impl Group {
    /// Documents of one status; `None` where there are none, or the rule of their status is off.
    fn of_pairs<'a>(
        heading: String,
        pairs: impl Iterator<Item = &'a Pair>,
        findings: &ByPath<'_>,
        localizer: &Localizer,
    ) -> Option<Self> {
        let mut level = Level::Off;
        let mut lines = Vec::new();
        for pair in pairs {
            let own = findings.get(pair.path.as_str()).into_iter().flatten();
            let Some(finding) = own.copied().find(|finding| finding.cause.status() == Some(pair.status)) else {
                continue;
            };
            level = level.max(finding.weight());
            lines.push((plain(pair.path.as_str()).into_owned(), plain(&note(pair, finding, localizer)).into_owned()));
        }
        (!lines.is_empty()).then(|| Self { heading, style: style_of(level), lines })
    }

    fn of_findings(heading: Message<'_>, findings: &[&Finding], localizer: &Localizer) -> Self {
        let line = |finding: &&Finding| {
            let place = finding.lines.map_or(String::new(), |(line, _)| format!(":{line}"));
            let text = finding.cause.text(localizer);
            (format!("{}{place}", plain(&finding.path)), plain(&text).into_owned())
        };
        let level = findings.iter().map(|finding| finding.weight()).max().unwrap_or(Level::Warn);
        Self { heading: localizer.text(&heading), style: style_of(level), lines: findings.iter().map(line).collect() }
    }

    /// Tells how wide the column of paths is, at most.
    fn widest(&self) -> usize {
        self.lines.iter().map(|(path, _)| path.width()).max().unwrap_or(0).min(WIDEST)
    }

    /// Tells how many rows of the screen a line takes behind a column of paths.
    fn rows(&self, line: usize, widest: usize, width: Option<usize>) -> usize {
        let Some((path, note)) = self.lines.get(line) else { return 1 };
        let note = if note.is_empty() { 0 } else { note.width() + 2 + widest.saturating_sub(path.width()) };
        rows(path.width() + note + INDENT, width)
    }

    fn write(&self, shown: usize, localizer: &Localizer, out: &mut dyn Write) -> io::Result<()> {
        if shown == 0 {
            return Ok(());
        }
        let Self { heading, style, lines } = self;
        writeln!(out, "  {style}{heading}{style:#}")?;
        let shown = if shown < lines.len() { shown - 1 } else { lines.len() };
        let widest = lines[..shown].iter().map(|(path, _)| path.width()).max().unwrap_or(0).min(WIDEST);
        for (path, note) in &lines[..shown] {
            let gap = widest.saturating_sub(path.width());
            let note = if note.is_empty() { String::new() } else { format!("{:gap$}  {DIM}{note}{DIM:#}", "") };
            writeln!(out, "    {path}{note}")?;
        }
        if shown < lines.len() {
            writeln!(out, "    {DIM}{}{DIM:#}", localizer.text(&Message::ReportMore { count: lines.len() - shown }))?;
        }
        Ok(())
    }
}

/// What stands behind a path.
fn note(pair: &Pair, finding: &Finding, localizer: &Localizer) -> String {
    let provenance = pair.provenance.as_ref();
    match pair.status {
        Status::Current | Status::Untracked => String::new(),
        Status::Stale => {
            let drift = pair.drift.as_ref().map(|assessment| drift_note(assessment, localizer));
            let kind = provenance.and_then(|p| p.translation_type.as_ref()).map(|kind| excerpt(kind.as_str()));
            let origin = match (kind, provenance.and_then(|p| p.last_handoff)) {
                (Some(kind), Some(date)) => localizer.text(&Message::ReportHandedOff { kind, date }),
                (None, Some(date)) => localizer.text(&Message::ReportHandedOffAlone { date }),
                (kind, None) => kind.unwrap_or_default().to_owned(),
            };
            let parts = [drift.unwrap_or_default(), origin];
            localizer.joined(parts.into_iter().filter(|part| !part.is_empty()))
        }
        Status::Missing => match (pair.elsewhere.reusable_from.first(), &pair.renamed_from) {
            (Some(path), _) => localizer.text(&Message::ReportReusable { path }),
            (None, Some(_)) => {
                let renamed = renamed_text(pair, localizer);
                let drift = pair.drift.as_ref().map(|assessment| drift_note(assessment, localizer));
                let parts = [renamed, drift.filter(|drift| !drift.is_empty())];
                localizer.joined(parts.into_iter().flatten())
            }
            (None, None) => String::new(),
        },
        Status::Orphaned => {
            match (pair.elsewhere.moved_to.first(), &pair.elsewhere.renamed_to, &pair.elsewhere.redirected_to) {
                (Some(path), ..) => localizer.text(&Message::ReportMoved { path }),
                (None, Some(_), _) => renamed_text(pair, localizer).unwrap_or_default(),
                (None, None, Some(url)) => localizer.text(&Message::ReportRedirected { url }),
                (None, None, None) => String::new(),
            }
        }
        Status::Invalid => finding.cause.text(localizer),
    }
}

/// What is known of the drift of a stale document, in a few words. Where history is out of reach
/// altogether, the locale's heading says so.
fn drift_note(assessment: &Assessment, localizer: &Localizer) -> String {
    match &assessment.drift {
        Ok(Drift { kind, words, .. }) => {
            let text = localizer.text(&match kind {
                DriftKind::Text => Message::ReportWords { changed: words.changed, total: words.total },
                kind => kind_label(*kind),
            });
            localizer.joined(std::iter::once(text).chain(formatting_text(*words, localizer)))
        }
        Err(Unrecovered::NoRepository) => String::new(),
        Err(why) => unrecovered_text(why, localizer),
    }
}

/// Shares the rows that are left among groups, so that each shows something if it can. A share
/// counts lines.
fn shares(groups: &[&Group], room: Option<usize>, width: Option<usize>) -> Vec<usize> {
    let Some(mut left) = room else {
        return groups.iter().map(|group| group.lines.len()).collect();
    };
    // A group takes a row for its heading, and one for what was cut.
    let mut shares = vec![0; groups.len()];
    let widest: Vec<usize> = groups.iter().map(|group| group.widest()).collect();
    for ((group, widest), share) in groups.iter().zip(&widest).zip(&mut shares) {
        let least = group.rows(0, *widest, width) + 2;
        if left >= least {
            (left, *share) = (left - least, 2);
        }
    }
    let mut grown = true;
    while grown {
        grown = false;
        for ((group, widest), share) in groups.iter().zip(&widest).zip(&mut shares) {
            if *share == 0 || *share >= group.lines.len() {
                continue;
            }
            // The line that is added; at the end, the last one in place of what was cut.
            let line = if *share + 1 < group.lines.len() { *share - 1 } else { *share };
            let next = group.rows(line, *widest, width);
            if left >= next {
                (left, *share, grown) = (left - next, *share + 1, true);
            }
        }
    }
    shares
}

fn write_verdict(
    report: &Report,
    verdict: &Verdict,
    layout: Layout,
    localizer: &Localizer,
    out: &mut dyn Write,
) -> io::Result<()> {
    let entries = layout.lines.map(|_| ENTRIES);
    let style = style_of(if verdict.is_denied() { Level::Error } else { Level::Off });
    writeln!(out, "{style}{}{style:#}", verdict::sentence(verdict, localizer))?;
    for line in verdict::lines(verdict, entries, localizer) {
        writeln!(out, "{}", plain(&line))?;
    }
    let denied = report.findings().filter(|finding| finding.is_denied());
    if let Some(first) = denied.map(|finding| finding.rule).min() {
        writeln!(out, "{}", localizer.text(&Message::VerdictExplain { rule: first.id() }))?;
    }
    if let Some(command) = layout.next.filter(|_| verdict.is_denied()) {
        writeln!(out, "{}", localizer.text(&Message::VerdictNext { command: &plain(command) }))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_shared_fairly() {
        let long = Group { heading: String::new(), style: DIM, lines: vec![("x".repeat(150), String::new()); 9] };
        // Of lines with two rows each, a heading, three lines, and what was cut.
        assert_eq!(shares(&[&long], Some(8), Some(100)), [4]);
        assert_eq!(shares(&[&long], Some(9), Some(200)), [8]);
        let group = |n: usize| Group { heading: String::new(), style: DIM, lines: vec![Default::default(); n] };
        let groups = [group(100), group(1), group(5)];
        let groups: Vec<&Group> = groups.iter().collect();
        assert_eq!(shares(&groups, None, None), [100, 1, 5]);
        assert_eq!(shares(&groups, Some(20), None), [10, 2, 5]);
        assert_eq!(shares(&groups, Some(4), None), [3, 0, 0]);
        assert_eq!(shares(&groups, Some(0), None), [0, 0, 0]);
    }
}

//! Markdown for a job summary or a comment on a pull request.

use std::io;

use super::page::{LimitedPage, units};
use super::{Layout, rank, touched, verdict};
use crate::gate::Verdict;
use crate::i18n::{Localizer, Message, Share};
use crate::output::escape::{code, escape, frame};
use crate::output::plain;
use crate::rules::Finding;
use crate::run::{LocaleReport, Report};
use crate::status::Status;
use crate::wording::status_label as label;

/// What GitHub takes in a comment, as JavaScript counts: in UTF-16 units; less what marks a comment.
const LIMIT: usize = 65_536 - 100;

/// What is kept free for telling what was cut.
const RESERVE: usize = 2_000;

/// What the table of locales and the worst findings may take together.
const OVERVIEW: usize = LIMIT / 2;

/// How many findings are shown before the folded lists.
const WORST: usize = 10;

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut page = LimitedPage::default();
    let all = rank::all(report);
    let (begin, end) = frame(localizer);
    page.add(&format!("{begin}## locdrift\n\n{}\n", headline(verdict, localizer)), LIMIT);
    for line in verdict::lines(verdict, Some(0), localizer) {
        page.add(&format!("\n{}\n", escape(&line)), OVERVIEW / 2);
    }
    if let Some(command) = layout.next {
        let next = localizer.text(&Message::VerdictNext { command: &code(command) });
        page.add(&format!("\n{next}\n"), OVERVIEW / 2);
    }
    let locales = table(report, localizer, &mut page);
    touched::write(report, OVERVIEW, localizer, &mut page);
    worst(&all, localizer, &mut page);
    let findings = details(report, localizer, &mut page);
    for (count, message) in [
        (locales, Message::MarkdownCutLocales { count: locales }),
        (findings, Message::MarkdownCut { count: findings }),
    ] {
        if count > 0 {
            page.add(&format!("\n{}\n", escape(&localizer.text(&message))), LIMIT);
        }
    }
    out.write_all(page.text.as_bytes())?;
    out.write_all(end.as_bytes())
}

fn headline(verdict: &Verdict, localizer: &Localizer) -> String {
    let mark = if verdict.is_denied() { "❌" } else { "✅" };
    format!("{mark} **{}**", escape(&verdict::sentence(verdict, localizer)))
}

/// Adds a row a locale, and returns how many there was no room for.
fn table(report: &Report, localizer: &Localizer, page: &mut LimitedPage) -> usize {
    let statuses = Status::ALL.map(|status| escape(&label(status, localizer)));
    let (locale, documents) = (localizer.text(&Message::MarkdownLocale), localizer.text(&Message::MarkdownDocuments));
    let head = format!("\n| {} | {} | {} |\n", escape(&locale), escape(&documents), statuses.join(" | "));
    page.add(&format!("{head}|---|{}\n", "--:|".repeat(1 + statuses.len())), OVERVIEW);
    let mut cut = 0;
    for side in &report.locales {
        if cut > 0 || !page.add(&row(side, localizer), OVERVIEW) {
            cut += 1;
        }
    }
    cut
}

fn row(side: &LocaleReport, localizer: &Localizer) -> String {
    let documents = side.pairs.len();
    let cells = Status::ALL.map(|status| match side.count(status) {
        0 => localizer.text(&Message::MarkdownNumber { count: 0 }),
        count => localizer.text(&Message::ReportCount { count, percent: Share::of(count, documents) }),
    });
    let cells = cells.map(|cell| escape(&cell)).join(" | ");
    let documents = escape(&localizer.text(&Message::MarkdownNumber { count: documents }));
    format!("| {} | {documents} | {cells} |\n", side.locale)
}

/// Adds the findings that come first, where the folded lists hold more than those.
fn worst(all: &[&Finding], localizer: &Localizer, page: &mut LimitedPage) {
    if all.len() <= WORST {
        return;
    }
    page.add(&format!("\n**{}**\n\n", escape(&localizer.text(&Message::MarkdownWorst))), OVERVIEW);
    for finding in &all[..WORST] {
        let locale = finding.locale.as_ref().map_or(String::new(), |locale| format!("{locale} "));
        page.add(&format!("- {locale}{}", &item(finding, localizer)[2..]), OVERVIEW);
    }
}

/// Adds a folded list a locale, and returns how many findings there was no room for.
fn details(report: &Report, localizer: &Localizer, page: &mut LimitedPage) -> usize {
    let mut lists: Vec<(String, Vec<&Finding>)> = Vec::new();
    for side in &report.locales {
        let findings = rank::ranked(&side.findings);
        let title = localizer.text(&Message::MarkdownSection { locale: &side.locale, findings: findings.len() });
        lists.push((title, findings));
    }
    let findings = rank::ranked(&report.source_findings);
    lists.push((localizer.text(&Message::MarkdownSourceSection { findings: findings.len() }), findings));
    lists.retain(|(_, findings)| !findings.is_empty());
    let mut cut = 0;
    let count = lists.len();
    // What short lists leave, longer ones may take.
    lists.sort_by_key(|(_, findings)| findings.len());
    let mut texts = Vec::new();
    let mut room = (LIMIT - RESERVE).saturating_sub(page.units());
    for (at, (title, findings)) in lists.iter().enumerate() {
        let (text, shown) = fold(title, findings, room / (count - at), localizer);
        room = room.saturating_sub(units(&text));
        cut += findings.len() - shown;
        texts.push((rank_of(findings), text));
    }
    texts.sort_by(|a, b| a.0.cmp(&b.0));
    for (_, text) in texts {
        page.add(&text, LIMIT - RESERVE);
    }
    cut
}

/// Where a list stands among others: lists of errors first, then by locale.
fn rank_of<'a>(findings: &[&'a Finding]) -> impl Ord + use<'a> {
    findings.first().map(|first| (std::cmp::Reverse(first.weight()), first.locale.is_none(), first.locale.as_ref()))
}

/// Renders a folded list of at most `room` units, and how many findings it shows; nothing where
/// not even one fits.
fn fold(title: &str, findings: &[&Finding], room: usize, localizer: &Localizer) -> (String, usize) {
    const CLOSE: &str = "\n</details>\n";
    let mut page = LimitedPage::default();
    let limit = room.saturating_sub(CLOSE.len());
    let mut fits = page.add(&format!("\n<details>\n<summary>{}</summary>\n", html(title)), limit);
    let mut rule = None;
    let mut shown = 0;
    for finding in findings {
        let heading = match rule == Some(finding.rule) {
            true => String::new(),
            false => format!("\n{}\n\n", heading(finding, localizer)),
        };
        fits = fits && page.add(&format!("{heading}{}", item(finding, localizer)), limit);
        if !fits {
            break;
        }
        (rule, shown) = (Some(finding.rule), shown + 1);
    }
    if shown == 0 {
        return (String::new(), 0);
    }
    page.text.push_str(CLOSE);
    (page.text, shown)
}

fn heading(finding: &Finding, localizer: &Localizer) -> String {
    let level = if finding.is_denied() { Message::LevelError } else { Message::LevelWarn };
    let (level, summary) = (localizer.text(&level), localizer.text(&finding.rule.summary()));
    format!("**{}** ({}): {}", finding.rule, escape(&level), escape(&summary))
}

fn item(finding: &Finding, localizer: &Localizer) -> String {
    let place = finding.lines.map_or(String::new(), |(line, _)| format!(":{line}"));
    format!("- {} {}\n", code(&format!("{}{place}", finding.path)), escape(&finding.cause.text(localizer)))
}

/// Escapes text to stand within HTML.
fn html(text: &str) -> String {
    plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;
    use crate::rules::{Cause, Level, Rule, Standing};
    use crate::run::SourceReport;

    #[test]
    fn titles_do_not_become_markup() {
        assert_eq!(html("<b> & c"), "&lt;b&gt; &amp; c");
    }

    #[test]
    fn it_never_grows_past_the_limit() {
        let tag = |n: u8| [b'a' + n / 26, b'a' + n % 26].map(char::from).iter().collect::<String>();
        let side = |locale: Locale, findings: usize| LocaleReport {
            revision: None,
            findings: (0..findings).map(|n| missing(&locale, &format!("{n}{}", "é`".repeat(2_000)))).collect(),
            locale,
            root: "nl".into(),
            unread: Default::default(),
            are_renames_cut: false,
            is_by_dates: false,
            forms: Default::default(),
            code_blocks: None,
            pairs: Vec::new(),
        };
        let locales = (0..200u8).flat_map(|a| (0..10u8).map(move |b| format!("{}-{}", tag(a), tag(b))));
        let locales: Vec<LocaleReport> =
            locales.enumerate().map(|(n, tag)| side(tag.parse().unwrap(), [1, 0, 40][n % 3])).collect();
        for locales in [locales.clone(), locales[..3].to_vec(), locales[..1].to_vec()] {
            let source = SourceReport { root: "en".into(), revision: None, documents: 0, unread: Default::default() };
            let report = Report { source, locales, source_findings: Vec::new(), changed: None, part: None };
            let mut out = Vec::new();
            write(&report, &Verdict::default(), Layout::default(), &Localizer::default(), &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            assert!(units(&text) < LIMIT, "{}", units(&text));
            assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
            let is_cut = report.findings().count() > 1;
            assert_eq!(text.trim_end().ends_with("--all"), is_cut, "{}", &text[text.len() - 200..]);
            assert_eq!(text.contains("of the table"), report.locales.len() > 1_000);
        }
    }

    fn missing(locale: &Locale, path: &str) -> Finding {
        Finding {
            rule: Rule::MissingTranslation,
            level: Level::Error,
            path: path.to_owned(),
            locale: Some(locale.clone()),
            lines: None,
            standing: Standing::Open,
            cause: Cause::Missing { reusable: 0, renamed_from: None },
            number: 0,
        }
    }
}

//! Workflow commands of GitHub Actions: findings as annotations on files.

use std::io;

use super::repositories::Repositories;
use super::{Layout, rank, verdict};
use crate::gate::Verdict;
use crate::i18n::{Localizer, Message};
use crate::output::place::RootUris;
use crate::rules::Finding;
use crate::run::Report;

/// How many annotations of a level GitHub takes from a step.
const ANNOTATIONS: usize = 10;

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    layout: Layout<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let places = RootUris::new(report, layout.base);
    let repositories = Repositories::of(report, layout.base);
    let ranked = rank::all(report);
    let (errors, warnings): (Vec<&Finding>, Vec<&Finding>) =
        ranked.into_iter().partition(|finding| finding.is_denied());
    for finding in errors.iter().take(ANNOTATIONS).chain(warnings.iter().take(ANNOTATIONS)) {
        annotate(finding, &places, &repositories, localizer, out)?;
    }
    let rest = |findings: &[&Finding]| findings.len().saturating_sub(ANNOTATIONS);
    let (errors, warnings) = (rest(&errors), rest(&warnings));
    if errors + warnings > 0 {
        // Notices are counted apart, so this one takes no place from an error or a warning.
        let more = localizer.text(&Message::GithubMore { errors, warnings });
        writeln!(out, "::notice title=locdrift::{}", data(&more))?;
    }
    if let Some(line) = verdict::untracked(verdict, localizer) {
        writeln!(out, "::error title=locdrift::{}", data(&line))?;
    }
    if let Some(line) = verdict::by_dates(verdict, localizer) {
        writeln!(out, "::notice title=locdrift::{}", data(&line))?;
    }
    if let Some(line) = verdict::not_denied(verdict, localizer) {
        writeln!(out, "::notice title=locdrift::{}", data(&line))?;
    }
    if let Some(command) = layout.next {
        let next = localizer.text(&Message::VerdictNext { command });
        writeln!(out, "::notice title=locdrift::{}", data(&next))?;
    }
    Ok(())
}

fn annotate(
    finding: &Finding,
    places: &RootUris<'_>,
    repositories: &Repositories<'_>,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let level = if finding.is_denied() { "error" } else { "warning" };
    let lines = finding.lines.map_or(String::new(), |(first, last)| format!(",line={first},endLine={last}"));
    let title = match &finding.locale {
        Some(locale) => format!("{} ({locale})", finding.rule),
        None => finding.rule.to_string(),
    };
    if let Some((repository, path)) = repositories.place(finding) {
        // GitHub has no such file, or another one of the same name: the title says which it is.
        let line = finding.lines.map_or(String::new(), |(first, _)| format!(":{first}"));
        let title = property(&format!("{title} {repository}/{path}{line}"));
        return writeln!(out, "::{level} title={title}::{}", data(&finding.cause.text(localizer)));
    }
    let (file, title) = (property(&places.path(finding)), property(&title));
    writeln!(out, "::{level} file={file}{lines},title={title}::{}", data(&finding.cause.text(localizer)))
}

/// Escapes the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_value_ends_it() {
        assert_eq!(property("a%2C,b:c\r\n::error::x"), "a%252C%2Cb%3Ac%0D%0A%3A%3Aerror%3A%3Ax");
        assert_eq!(data("100%: a, b\n"), "100%25: a, b%0A");
    }
}

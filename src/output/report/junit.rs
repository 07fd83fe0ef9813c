//! JUnit XML, for continuous integration that shows tests: a suite a locale, a case a document.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::verdict as told;
use crate::base::locale::Locale;
use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::output::plain;
use crate::rules::{Finding, Level, Rule};
use crate::run::{LocaleReport, Report};

/// The suite of findings in the source tree.
const SOURCE: &str = "source";

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut suites: Vec<Suite> = report.locales.iter().map(|side| Suite::of(side, verdict, localizer)).collect();
    if !report.source_findings.is_empty() {
        let cases = by_path(&report.source_findings).into_iter();
        let cases = cases.map(|(path, findings)| Case::of(path, &findings, localizer)).collect();
        suites.push(Suite { name: SOURCE.into(), unheeded: unheeded(&report.source_findings), cases });
    }
    let mut xml = Writer::new_with_indent(out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let tests = suites.iter().map(|suite| suite.cases.len()).sum::<usize>().to_string();
    let failures = suites.iter().map(Suite::failures).sum::<usize>().to_string();
    xml.create_element("testsuites")
        .with_attributes([
            ("name", env!("CARGO_PKG_NAME")),
            ("tests", &tests),
            ("failures", &failures),
            ("errors", "0"),
        ])
        .write_inner_content(|xml| suites.iter().try_for_each(|suite| suite.write(xml)))?;
    xml.into_inner().write_all(b"\n")
}

/// A locale, or the source tree.
struct Suite {
    name: String,
    /// How many findings in it are forgiven, and how many suppressed.
    unheeded: [(&'static str, usize); 2],
    cases: Vec<Case>,
}

/// A document, or what was passed over.
struct Case {
    path: String,
    failure: Option<CaseFailure>,
    warnings: String,
}

/// What fails a case: its first error, and all of them.
struct CaseFailure {
    rule: &'static str,
    message: String,
    all: String,
}

impl Suite {
    fn of(side: &LocaleReport, verdict: &Verdict, localizer: &Localizer) -> Self {
        let mut findings = by_path(&side.findings);
        let documents = side.pairs.iter().map(|pair| pair.path.as_str());
        let mut cases: Vec<Case> =
            documents.map(|path| Case::of(path, &findings.remove(path).unwrap_or_default(), localizer)).collect();
        // What is left is about no document: folders that were passed over, for example.
        cases.extend(findings.into_iter().map(|(path, own)| Case::of(path, &own, localizer)));
        let of_locale = |locales: &[Locale]| locales.iter().filter(|own| **own == side.locale).cloned().collect();
        let own = Verdict {
            untracked: of_locale(&verdict.untracked),
            by_dates: of_locale(&verdict.by_dates),
            ..Verdict::default()
        };
        cases.extend(Case::of_locale(&own, localizer));
        Self { name: side.locale.to_string(), unheeded: unheeded(&side.findings), cases }
    }

    fn failures(&self) -> usize {
        self.cases.iter().filter(|case| case.failure.is_some()).count()
    }

    fn write<W: io::Write>(&self, xml: &mut Writer<W>) -> io::Result<()> {
        let (tests, failures) = (self.cases.len().to_string(), self.failures().to_string());
        xml.create_element("testsuite")
            .with_attributes([
                ("name", self.name.as_str()),
                ("tests", &tests),
                ("failures", &failures),
                ("errors", "0"),
            ])
            .write_inner_content(|xml| {
                let unheeded = || self.unheeded.iter().filter(|(_, count)| *count > 0);
                if unheeded().next().is_some() {
                    xml.create_element("properties").write_inner_content(|xml| {
                        unheeded().try_for_each(|(name, count)| {
                            let attributes = [("name", *name), ("value", &count.to_string())];
                            xml.create_element("property").with_attributes(attributes).write_empty().map(drop)
                        })
                    })?;
                }
                self.cases.iter().try_for_each(|case| case.write(&self.name, xml))
            })?;
        Ok(())
    }
}

impl Case {
    fn of(path: &str, findings: &[&Finding], localizer: &Localizer) -> Self {
        let of_level = |level: Level| {
            findings.iter().copied().filter(move |finding| finding.is_open() && finding.weight() == level)
        };
        let failure = of_level(Level::Error).next().map(|first| CaseFailure {
            rule: first.rule.id(),
            message: valid(&localizer.isolated(first.cause.text(localizer))),
            all: lines(of_level(Level::Error), localizer),
        });
        Self { path: valid(path), failure, warnings: lines(of_level(Level::Warn), localizer) }
    }

    /// Tells of a locale as a whole that none of it could be judged, or only by days.
    fn of_locale(verdict: &Verdict, localizer: &Localizer) -> Option<Self> {
        let failure = told::untracked(verdict, localizer).map(|text| CaseFailure {
            rule: Rule::UntrackedTranslation.id(),
            message: valid(&text),
            all: valid(&text),
        });
        let warnings = told::by_dates(verdict, localizer).map(|text| valid(&text)).unwrap_or_default();
        let is_told = failure.is_some() || !warnings.is_empty();
        is_told.then(|| Self { path: env!("CARGO_PKG_NAME").to_owned(), failure, warnings })
    }

    fn write<W: io::Write>(&self, suite: &str, xml: &mut Writer<W>) -> io::Result<()> {
        let case = xml.create_element("testcase").with_attributes([("name", self.path.as_str()), ("classname", suite)]);
        if self.failure.is_none() && self.warnings.is_empty() {
            case.write_empty()?;
            return Ok(());
        }
        case.write_inner_content(|xml| {
            if let Some(CaseFailure { rule, message, all }) = &self.failure {
                xml.create_element("failure")
                    .with_attributes([("message", message.as_str()), ("type", rule)])
                    .write_text_content(BytesText::new(all))?;
            }
            if !self.warnings.is_empty() {
                xml.create_element("system-out").write_text_content(BytesText::new(&self.warnings))?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

fn unheeded(findings: &[Finding]) -> [(&'static str, usize); 2] {
    let count = |id: &'static str| (id, findings.iter().filter(|finding| finding.standing.id() == id).count());
    [count("forgiven"), count("suppressed")]
}

fn by_path(findings: &[Finding]) -> BTreeMap<&str, Vec<&Finding>> {
    let mut by_path: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        by_path.entry(&finding.path).or_default().push(finding);
    }
    by_path
}

/// One line a finding: its rule, its place, what was found.
fn lines<'a>(findings: impl Iterator<Item = &'a Finding>, localizer: &Localizer) -> String {
    let line = |finding: &Finding| {
        let place = finding.lines.map_or(String::new(), |(line, _)| format!(":{line}"));
        let text = localizer.isolated(finding.cause.text(localizer));
        format!("{}: {}{place}: {}", finding.rule, valid(&finding.path), valid(&text))
    };
    findings.map(line).collect::<Vec<_>>().join("\n")
}

/// Writes what XML 1.0 has no place for, even escaped, in another way.
fn valid(text: &str) -> String {
    plain(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}

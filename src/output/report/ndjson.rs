//! One JSON object a line: each document with its findings, then a summary.

use std::io;

use serde::Serialize;

use super::wire;
use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::run::Report;

#[derive(Serialize)]
struct Summary<'a> {
    #[serde(flatten)]
    run: wire::Run,
    /// Those that are not about a document.
    findings: Vec<wire::Finding<'a>>,
}

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut rest: Vec<wire::Finding<'_>> =
        report.source_findings.iter().map(|finding| wire::Finding::of(finding, localizer)).collect();
    for locale in &report.locales {
        let mut findings = locale.findings.iter().peekable();
        for pair in &locale.pairs {
            let own = std::iter::from_fn(|| findings.next_if(|finding| finding.path == pair.path.as_str()));
            let own = own.map(|finding| wire::Finding::of(finding, localizer)).collect();
            line(out, &wire::Document::of(pair).with(own))?;
        }
        rest.extend(findings.map(|finding| wire::Finding::of(finding, localizer)));
    }
    line(out, &Summary { run: wire::Run::of(report, verdict), findings: rest })
}

fn line(out: &mut dyn io::Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

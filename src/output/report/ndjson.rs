//! One JSON object a line: each document with its findings, then a summary.

use std::io;

use serde::Serialize;

use super::wire::{WireDocument, WireFinding, WireSummary};
use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::run::Report;

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let mut rest: Vec<WireFinding<'_>> =
        report.source_findings.iter().map(|finding| WireFinding::of(finding, None, localizer)).collect();
    for side in &report.locales {
        let told = |finding| WireFinding::of(finding, Some(side), localizer);
        let mut findings = side.findings.iter().peekable();
        for pair in &side.pairs {
            let own = std::iter::from_fn(|| findings.next_if(|finding| finding.path == pair.path.as_str()));
            line(out, &WireDocument::of(pair).with(own.map(told).collect()))?;
        }
        rest.extend(findings.map(told));
    }
    line(out, &WireSummary::of(report, verdict, rest, localizer))
}

fn line(out: &mut dyn io::Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

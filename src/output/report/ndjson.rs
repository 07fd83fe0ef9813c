//! One JSON object a line: each document with its findings, then a summary.

use std::io;

use serde::Serialize;

use super::side_by_side;
use super::wire::{WireDocument, WireFinding, WireSummary};
use crate::gate::{Verdict, pair_of};
use crate::i18n::Localizer;
use crate::rules::Finding;
use crate::run::Report;

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    // Messages are made by one thread.
    let said = |finding: &Finding| finding.cause.text(localizer);
    let mut rest: Vec<WireFinding<'_>> =
        report.source_findings.iter().map(|finding| WireFinding::of(finding, None, said(finding))).collect();
    for side in &report.locales {
        let mut findings = side.findings.iter().peekable();
        let rows = side.pairs.iter().map(|pair| {
            let own = std::iter::from_fn(|| findings.next_if(|finding| finding.path == pair.path.as_str()));
            (pair, own.map(|finding| (finding, said(finding))).collect::<Vec<_>>())
        });
        side_by_side::render(rows, out, |(pair, findings), out| {
            let findings = findings.iter().map(|(finding, said)| WireFinding::of(finding, Some(*pair), said.as_str()));
            line(out, &WireDocument::of(pair).with(findings.collect()))
        })?;
        rest.extend(findings.map(|finding| WireFinding::of(finding, pair_of(&side.pairs, finding), said(finding))));
    }
    line(out, &WireSummary::of(report, verdict, rest, localizer))
}

fn line(mut out: impl io::Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut out, value)?;
    out.write_all(b"\n")
}

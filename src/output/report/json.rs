//! One JSON object for the whole run.

use std::io;

use super::side_by_side;
use super::wire::{WireDocument, WireFinding, WireRun};
use crate::gate::{Verdict, pair_of};
use crate::i18n::Localizer;
use crate::run::{LocaleReport, Report};

/// Writes what serializing all of the report at once would write, without all of it in memory.
pub(super) fn write<'a>(
    report: &'a Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let run = serde_json::to_vec_pretty(&WireRun::of(report, verdict, localizer))?;
    out.write_all(run.strip_suffix(b"\n}").unwrap_or(&run))?;
    let pairs = report.locales.iter().flat_map(|locale| &locale.pairs);
    list(out, "documents", pairs, |pair| serde_json::to_vec_pretty(&WireDocument::of(pair)))?;
    let side = |side: &'a LocaleReport| side.findings.iter().map(move |finding| (finding, Some(side)));
    let findings = report.source_findings.iter().map(|finding| (finding, None));
    let findings = findings.chain(report.locales.iter().flat_map(side));
    // Messages are made by one thread.
    let told = findings.map(|(finding, side)| (finding, side, finding.cause.text(localizer)));
    list(out, "findings", told, |(finding, side, said)| {
        serde_json::to_vec_pretty(&WireFinding::of(
            finding,
            side.and_then(|side| pair_of(&side.pairs, finding)),
            said.as_str(),
        ))
    })?;
    out.write_all(b"\n}\n")
}

/// Writes one more member of the object: a list of what `item` makes of each.
fn list<T: Sync>(
    out: &mut dyn io::Write,
    name: &str,
    items: impl Iterator<Item = T>,
    item: impl Fn(&T) -> serde_json::Result<Vec<u8>> + Sync,
) -> io::Result<()> {
    write!(out, ",\n  \"{name}\": [")?;
    let mut items = items.enumerate().peekable();
    let is_empty = items.peek().is_none();
    side_by_side::render(items, out, |(at, own), out| {
        out.extend_from_slice(if *at == 0 { b"" } else { b"," });
        for line in item(own)?.split(|byte| *byte == b'\n') {
            out.extend_from_slice(b"\n    ");
            out.extend_from_slice(line);
        }
        Ok(())
    })?;
    out.write_all(if is_empty { b"]" } else { b"\n  ]" })
}

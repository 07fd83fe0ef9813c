//! One JSON object for the whole run.

use std::io;

use serde::Serialize;

use super::wire;
use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::run::Report;

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    run: wire::Run,
    documents: Vec<wire::Document<'a>>,
    findings: Vec<wire::Finding<'a>>,
}

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let whole = Whole {
        run: wire::Run::of(report, verdict),
        documents: report.locales.iter().flat_map(|locale| &locale.pairs).map(wire::Document::of).collect(),
        findings: report.findings().map(|finding| wire::Finding::of(finding, localizer)).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    out.write_all(b"\n")
}

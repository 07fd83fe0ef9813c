//! One JSON object for the whole run.

use std::io;

use super::wire::WireReport;
use crate::gate::Verdict;
use crate::i18n::Localizer;
use crate::run::Report;

pub(super) fn write(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &WireReport::of(report, verdict, localizer))?;
    out.write_all(b"\n")
}

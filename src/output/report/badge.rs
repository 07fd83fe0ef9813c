//! A badge: how much of the translations is current, as a picture and as what badge services take.

use std::io;

use maud::html;
use serde::Serialize;
use textwrap::core::display_width;

use crate::gate::Verdict;
use crate::i18n::{Localizer, Message, Share};
use crate::run::Report;
use crate::status::Status;

/// What a badge says.
struct Badge {
    label: String,
    message: String,
    color: &'static str,
}

impl Badge {
    /// Sums a run up: green where nearly everything is current, red where the run is denied and less than
    /// half is.
    fn of(report: &Report, verdict: &Verdict, localizer: &Localizer) -> Self {
        let pairs = || report.locales.iter().flat_map(|side| &side.pairs);
        let (current, all) = (pairs().filter(|pair| pair.status == Status::Current).count(), pairs().count());
        let share = Share::of(current, all);
        let color = match share.percent() {
            _ if all == 0 => "#9f9f9f",
            percent if percent >= 95.0 => "#2d7d2d",
            percent if percent >= 75.0 => "#7a7a00",
            percent if percent >= 50.0 || !verdict.is_denied() => "#b35900",
            _ => "#b3261e",
        };
        Self {
            label: localizer.text(&Message::BadgeLabel),
            message: localizer.text(&Message::BadgeCurrent { percent: share }),
            color,
        }
    }
}

/// What badge services take.
#[derive(Serialize)]
struct Endpoint<'a> {
    #[serde(rename = "schemaVersion")]
    version: u8,
    label: &'a str,
    message: &'a str,
    color: &'a str,
}

/// Writes it as the JSON that badge services take.
pub(super) fn write_json(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let badge = Badge::of(report, verdict, localizer);
    let Badge { label, message, color } = &badge;
    serde_json::to_writer(&mut *out, &Endpoint { version: 1, label, message, color })?;
    out.write_all(b"\n")
}

/// Half a column of a proportional font of eleven pixels, and what stands around a text.
const COLUMN: usize = 7;
const MARGIN: usize = 10;

/// Writes it as SVG.
pub(super) fn write_svg(
    report: &Report,
    verdict: &Verdict,
    localizer: &Localizer,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let Badge { label, message, color } = Badge::of(report, verdict, localizer);
    let width = |text: &str| display_width(text) * COLUMN + MARGIN;
    let (left, right) = (width(&label), width(&message));
    let whole = format!("{label}: {message}");
    let picture = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(left + right) height="20" role="img" aria-label=(whole) {
            title { (whole) }
            clipPath id="r" { rect width=(left + right) height="20" rx="3" {} }
            g clip-path="url(#r)" {
                rect width=(left) height="20" fill="#444" {}
                rect x=(left) width=(right) height="20" fill=(color) {}
            }
            g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" {
                text x=(left / 2) y="14" textLength=(left - MARGIN) lengthAdjust="spacingAndGlyphs" { (label) }
                text x=(left + right / 2) y="14" textLength=(right - MARGIN) lengthAdjust="spacingAndGlyphs" {
                    (message)
                }
            }
        }
    };
    writeln!(out, "{}", picture.into_string())
}

//! Drift over time for people: a row and a bar for each point.

use std::io;

use anstyle::{AnsiColor, Style};

use crate::base::path::shown;
use crate::i18n::{Localizer, Message, Share};
use crate::output::plain;
use crate::status::Status;
use crate::timeline::{LocaleLine, Timeline, TimelinePoint};

const HEADING: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const CURRENT: Style = AnsiColor::Green.on_default();
const STALE: Style = AnsiColor::Yellow.on_default();
const MISSING: Style = AnsiColor::Magenta.on_default();

/// How many columns the bar of the largest point has.
const WIDTH: usize = 32;

/// Writes a timeline.
pub(super) fn write(timeline: &Timeline, localizer: &Localizer, out: &mut dyn io::Write) -> io::Result<()> {
    for (at, line) in timeline.locales.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        write_line(line, localizer, out)?;
    }
    Ok(())
}

fn write_line(line: &LocaleLine, localizer: &Localizer, out: &mut dyn io::Write) -> io::Result<()> {
    let root = shown(&line.root);
    let title = localizer.text(&Message::HistoryLocale { locale: &line.locale, root: &plain(&root) });
    writeln!(out, "{HEADING}{title}{HEADING:#}")?;
    if line.points.is_empty() {
        return writeln!(out, "  {}", localizer.text(&Message::HistoryNothing));
    }
    let most = line.points.iter().map(TimelinePoint::documents).max().unwrap_or(0).max(1);
    for point in &line.points {
        let date = &point.time.to_string()[..10];
        let stale = point.count(Status::Stale);
        let text = localizer.text(&Message::HistoryPoint {
            stale,
            percent: Share::of(stale, point.documents()),
            missing: point.count(Status::Missing),
            words: point.words,
        });
        writeln!(out, "  {date}  {}  {text}", bar(point, most))?;
    }
    writeln!(out, "  {DIM}{}{DIM:#}", localizer.text(&Message::HistoryLegend))?;
    let days = |seconds: i64| usize::try_from(seconds.max(0) / (24 * 60 * 60)).unwrap_or(usize::MAX);
    if let (Some(median), Some(ninth)) = (line.lag.median, line.lag.ninth) {
        let arrivals = line.lag.arrivals;
        let lag = Message::HistoryLag { arrivals, median: days(median), ninth: days(ninth) };
        writeln!(out, "  {}", localizer.text(&lag))?;
    }
    Ok(())
}

/// Draws a point: what is current, stale, missing and anything else, each with a shape of its own.
fn bar(point: &TimelinePoint, most: usize) -> String {
    let parts = [
        (point.count(Status::Current), '█', CURRENT),
        (point.count(Status::Stale), '▒', STALE),
        (point.count(Status::Missing), '░', MISSING),
        (
            point.documents()
                - point.count(Status::Current)
                - point.count(Status::Stale)
                - point.count(Status::Missing),
            '·',
            DIM,
        ),
    ];
    let (mut drawn, mut before, mut bar) = (0, 0, String::new());
    for (count, shape, style) in parts {
        before += count;
        // What there is at all has a column, where there is room.
        let least = usize::from(count > 0).min(WIDTH - drawn);
        let columns = (before * WIDTH).div_ceil(most).saturating_sub(drawn).max(least).min(WIDTH - drawn);
        if columns > 0 && count > 0 {
            bar.push_str(&format!("{style}{}{style:#}", shape.to_string().repeat(columns)));
            drawn += columns;
        }
    }
    bar + &" ".repeat(WIDTH - drawn)
}

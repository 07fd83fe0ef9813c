//! The days of a timeline.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span as Length, Timestamp, ToSpan};

use super::Span;

/// How far two points are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// A day.
    Day,
    /// A week, from Monday on.
    Week,
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// A year.
    Year,
}

impl Every {
    /// Every length, the shortest first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    /// Returns the name that the command line and machine formats have for it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// Returns the length with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|every| every.id() == id)
    }

    /// Returns the day on which what a day is in begins.
    fn start(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => {
                let days = day.weekday().since(Weekday::Monday);
                day.saturating_sub(i64::from(days).days())
            }
            Self::Month => day.first_of_month(),
            Self::Quarter => {
                let first = day.first_of_month();
                first.saturating_sub(i64::from((first.month() - 1) % 3).months())
            }
            Self::Year => day.first_of_year(),
        }
    }

    fn length(self) -> Length {
        match self {
            Self::Day => 1.day(),
            Self::Week => 1.week(),
            Self::Month => 1.month(),
            Self::Quarter => 3.months(),
            Self::Year => 1.year(),
        }
    }
}

/// Lists the times of the points, the oldest first: midnight at the beginning of each period, in UTC,
/// and the last.
pub(super) fn times(span: &Span, most: usize) -> Vec<Timestamp> {
    let midnight = |day: Date| day.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp()).ok();
    let limit = span.points.unwrap_or(most).clamp(1, most);
    let mut times = vec![span.now];
    let mut day = span.every.start(span.now.to_zoned(TimeZone::UTC).date());
    while times.len() < limit && span.since.is_none_or(|since| day >= since) {
        match midnight(day) {
            Some(time) if time < span.now => times.push(time),
            Some(_) => {}
            None => break,
        }
        match day.checked_sub(span.every.length()) {
            Ok(earlier) => day = earlier,
            Err(_) => break,
        }
    }
    times.reverse();
    times
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_begin_where_calendars_say() {
        let now: Timestamp = "2024-03-06T10:00:00Z".parse().unwrap();
        let days = |every, since: Option<&str>, points| {
            let since = since.map(|since| since.parse().unwrap());
            let times = times(&Span { every, since, points, now }, 100);
            times.iter().map(|time| time.to_string()[..10].to_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(days(Every::Month, None, Some(4)), "2024-01-01 2024-02-01 2024-03-01 2024-03-06");
        assert_eq!(days(Every::Week, None, Some(3)), "2024-02-26 2024-03-04 2024-03-06");
        assert_eq!(days(Every::Quarter, None, Some(3)), "2023-10-01 2024-01-01 2024-03-06");
        assert_eq!(days(Every::Year, Some("2021-06-01"), None), "2022-01-01 2023-01-01 2024-01-01 2024-03-06");
        assert_eq!(days(Every::Day, Some("2024-03-05"), None), "2024-03-05 2024-03-06 2024-03-06");
        assert_eq!(days(Every::Day, None, Some(1)), "2024-03-06");
    }
}

//! Which locdrift this is.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The version of the package.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit that a release is built from, where the build knows it.
pub(crate) const COMMIT: Option<&str> = option_env!("LOCDRIFT_COMMIT");

/// The time of that commit or of the build, in seconds, where the build knows it.
const TIME: Option<&str> = option_env!("LOCDRIFT_TIME");

/// Tells the version, and what is known of the commit: `locdrift 1.2.3 (012345678 2026-01-31)`.
pub(crate) fn line() -> String {
    line_of(COMMIT, TIME)
}

/// Returns the day of the release, such as `2026-01-31`, or nothing.
pub(crate) fn day() -> String {
    TIME.and_then(day_of).unwrap_or_default()
}

fn line_of(commit: Option<&str>, time: Option<&str>) -> String {
    let commit = commit.map(|commit| commit.chars().take(9).collect());
    let known: Vec<String> = commit.into_iter().chain(time.and_then(day_of)).collect();
    if known.is_empty() {
        format!("locdrift {VERSION}\n")
    } else {
        format!("locdrift {VERSION} ({})\n", known.join(" "))
    }
}

fn day_of(seconds: &str) -> Option<String> {
    let time = Timestamp::from_second(seconds.trim().parse().ok()?).ok()?;
    Some(time.to_zoned(TimeZone::UTC).date().to_string())
}

#[cfg(test)]
mod tests {
    use super::{VERSION, line_of};

    #[test]
    fn what_is_known_is_told() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let line = |commit, time| line_of(commit, time).replace(VERSION, "1.2.3");
        assert_eq!(line(None, None), "locdrift 1.2.3\n");
        assert_eq!(line(Some(commit), Some("1769817600")), "locdrift 1.2.3 (012345678 2026-01-31)\n");
        assert_eq!(line(Some(commit), None), "locdrift 1.2.3 (012345678)\n");
        assert_eq!(line(None, Some("0")), "locdrift 1.2.3 (1970-01-01)\n");
        assert_eq!(line(None, Some("99999999999999999999")), "locdrift 1.2.3\n");
    }
}

//! The time of a run.

use jiff::Timestamp;
use locdrift::i18n::{Localizer, Message};

use crate::exit::Failure;

/// The variable that sets the time of a run, so that it can be had again.
const SOURCE_DATE_EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Tells the time from which ages are counted.
pub(super) fn now(localizer: &Localizer) -> Result<Timestamp, Failure> {
    let Some(set) = std::env::var_os(SOURCE_DATE_EPOCH).filter(|set| !set.is_empty()) else {
        return Ok(Timestamp::now());
    };
    let seconds = set.to_str().and_then(|set| set.parse().ok()).and_then(|set| Timestamp::from_second(set).ok());
    seconds.ok_or_else(|| {
        let found = set.to_string_lossy();
        let text = localizer.text(&Message::UsageErrorValue { found: &found, argument: SOURCE_DATE_EPOCH });
        Failure::Usage { text, hint: localizer.text(&Message::UsageHint { command: "locdrift --help" }) }
    })
}

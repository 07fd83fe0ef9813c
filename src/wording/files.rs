//! Why a file that came back cannot be used.

use std::fmt;

use crate::base::text::excerpt;
use crate::exchange::{BadFile, FileProblem};
use crate::i18n::{Localizer, Message};

impl FileProblem {
    /// Renders the problem, without the line.
    pub fn text(&self, localizer: &Localizer) -> String {
        localizer.text(&match self {
            Self::Unreadable { complaint } => Message::ExchangeUnreadable { complaint: excerpt(complaint) },
            Self::Empty => Message::ExchangeEmpty,
            Self::UnknownFormat => Message::ExchangeUnknownFormat,
            Self::OtherSchema { found } => Message::ExchangeOtherSchema { found: excerpt(found) },
            Self::NotUtf8 => Message::ExchangeNotUtf8,
            Self::Encoding { found } => Message::ExchangeEncoding { found: excerpt(found) },
            Self::Truncated => Message::ExchangeTruncated,
            Self::TooLarge { limit } => Message::ExchangeTooLarge { limit: *limit },
            Self::Xml { complaint } => Message::ExchangeXml { complaint: excerpt(complaint) },
            Self::Doctype => Message::ExchangeDoctype,
            Self::Entity { found } => Message::ExchangeEntity { found: excerpt(found) },
            Self::TooDeep { limit } => Message::ExchangeTooDeep { limit: *limit },
            Self::Root { found } => Message::ExchangeRoot { found: excerpt(found) },
            Self::Version { found } => Message::ExchangeVersion { found: excerpt(found) },
            Self::PoLine => Message::ExchangePoLine,
            Self::PoString => Message::ExchangePoString,
            Self::PoEscape { found } => Message::ExchangePoEscape { found: excerpt(found) },
            Self::PoMissing { keyword } => Message::ExchangePoMissing { keyword },
            Self::PoMisplaced { keyword } => Message::ExchangePoMisplaced { keyword },
        })
    }
}

impl fmt::Display for BadFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, Localizer::with_english(|localizer| self.problem.text(localizer)))
    }
}

//! The tool's own messages, in the user's language.
//!
//! A [`Message`] is an identifier with typed arguments; its text stands in
//! `locales/<lang>/*.ftl`, which are part of the binary. [`Localizer`] renders it in the best
//! available language, falling back to en-US message by message.
//!
//! ```
//! use locdrift::i18n::{Localizer, Message};
//!
//! let dutch = Localizer::negotiate(["nl_BE.UTF-8"]);
//! assert_eq!(dutch.text(&Message::StatusStale), "verouderd");
//! ```

mod argument;
mod catalog;
mod date;
mod guide;
mod localizer;
mod message;
mod number;
mod plurals;
mod pseudo;

pub use catalog::{LANGUAGES, rule_page};
pub use guide::{guide_page, guide_title, guide_topics};
pub use localizer::Localizer;
pub use message::Message;
pub use number::Share;

#[cfg(test)]
mod tests;

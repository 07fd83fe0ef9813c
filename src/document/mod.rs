//! What a document is made of: its kind, its front matter, its blocks.

pub mod block;
mod codes;
mod content;
pub(crate) mod entries;
mod format;
pub mod front_matter;
mod html;
pub mod inline;
mod markdown;
mod never;
mod plain;
pub mod shape;
mod shortcode;
pub mod slug;
pub mod yaml;

pub use content::{Content, TranslatableKeys};
pub(crate) use content::{HalfRead, key_end};
pub use format::{Kind, RecordPlace, unread_ending};
pub(crate) use html::table_cells;
pub use never::NeverFits;

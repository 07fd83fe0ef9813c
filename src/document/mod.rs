//! What a document is made of: its kind, its front matter, its blocks.

mod attribute;
pub mod block;
mod codes;
mod content;
pub(crate) mod entries;
mod entry_blocks;
mod entry_syntax;
mod format;
pub mod front_matter;
mod html;
mod include;
pub mod inline;
mod keys;
mod kind;
mod markdown;
mod never;
mod plain;
mod read;
pub(crate) mod scalar;
pub mod shape;
mod shortcode;
pub mod slug;
pub(crate) mod toml;
pub mod yaml;
mod yaml_document;

pub use content::Content;
pub use entry_syntax::EntrySyntax;
pub use front_matter::RecordPlace;
pub(crate) use html::table_cells;
pub use keys::TranslatableKeys;
pub use kind::{Kind, unread_ending};
pub use never::NeverFits;
pub(crate) use read::HalfRead;

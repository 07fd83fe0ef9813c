//! What stands in a text beside Markdown.

use std::sync::Arc;

use super::attribute;

/// How the text of a document is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Syntax {
    /// Whether tags and expressions are those of MDX.
    pub(super) is_mdx: bool,
    /// Whether `$…$` and `$$…$$` are formulas.
    pub(super) has_math: bool,
    /// The attributes of tags in MDX that hold text; `None` for those that are known to.
    pub(super) attributes: Option<Arc<[String]>>,
}

impl Syntax {
    /// That of Markdown.
    pub const MARKDOWN: Self = Self { is_mdx: false, has_math: false, attributes: None };

    /// Tells whether tags and expressions are those of MDX.
    pub fn is_mdx(&self) -> bool {
        self.is_mdx
    }

    /// Tells whether there are formulas.
    pub fn has_math(&self) -> bool {
        self.has_math
    }

    /// Tells whether an attribute of a tag in MDX holds text.
    pub(super) fn is_text(&self, attribute: &str) -> bool {
        match &self.attributes {
            Some(own) => own.iter().any(|known| known == attribute),
            None => attribute::is_text(attribute),
        }
    }
}

//! What holds text that is translated: keys of front matter, languages of code, attributes of tags.

use std::sync::Arc;

use super::dialect::Dialect;
use super::syntax::Syntax;

/// Keys that hold text in the documentation of several publishers.
const DEFAULT_KEYS: [&str; 12] = [
    "title",
    "titleSuffix",
    "description",
    "keywords",
    "linkTitle",
    "summary",
    "sidebar_label",
    "sidebar_title",
    "short-description",
    "landing-page-description",
    "breadcrumb-title",
    "user-guide-title",
];

/// Which keys of front matter and of YAML documents hold text that is translated, at any depth and
/// in any casing, and which languages of code blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslatableKeys {
    keys: Vec<String>,
    pub(super) code: Vec<String>,
    /// The attributes of tags in MDX that hold text; `None` for those that are known to.
    attributes: Option<Arc<[String]>>,
    dialect: Dialect,
}

impl Default for TranslatableKeys {
    /// The keys that documentation teams are known to translate, and no language.
    fn default() -> Self {
        Self::new(DEFAULT_KEYS.map(str::to_owned).to_vec())
    }
}

impl TranslatableKeys {
    /// Takes these keys and no others.
    pub fn new(keys: Vec<String>) -> Self {
        Self { keys, code: Vec::new(), attributes: None, dialect: Dialect::default() }
    }

    /// Returns these keys and others.
    #[must_use]
    pub fn with(&self, others: impl IntoIterator<Item = String>) -> Self {
        let mut keys = self.clone();
        for key in others {
            if !keys.contains(&key) {
                keys.keys.push(key);
            }
        }
        keys
    }

    /// Returns these keys, with code blocks in these languages as text.
    #[must_use]
    pub fn with_code(mut self, languages: Vec<String>) -> Self {
        self.code = languages;
        self
    }

    /// Returns these keys, with these attributes of tags in MDX as text and no others; `None` for those
    /// that are known to be.
    #[must_use]
    pub fn with_attributes(mut self, attributes: Option<Vec<String>>) -> Self {
        self.attributes = attributes.map(Into::into);
        self
    }

    /// Returns these keys, in pages of this dialect.
    #[must_use]
    pub fn with_dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// Returns the dialect of the pages.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Returns how texts are read in MDX, or elsewhere.
    pub(super) fn syntax(&self, is_mdx: bool) -> Syntax {
        Syntax { is_mdx, has_math: self.dialect.has_math(), attributes: self.attributes.clone() }
    }

    /// Tells whether a key holds text.
    pub fn contains(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known.eq_ignore_ascii_case(key))
    }
}

//! Attributes of tags and shortcodes that hold words.

/// Attributes that hold words.
const TEXTS: [&str; 17] = [
    "alt",
    "alt-text",
    "title",
    "text",
    "aria-label",
    "aria-description",
    "placeholder",
    "label",
    "summary",
    "caption",
    "description",
    "heading",
    "header",
    "subtitle",
    "tagline",
    "tooltip",
    "abbr",
];

/// Tells whether an attribute holds words.
pub(super) fn is_text(attribute: &str) -> bool {
    TEXTS.iter().any(|known| known.eq_ignore_ascii_case(attribute))
}

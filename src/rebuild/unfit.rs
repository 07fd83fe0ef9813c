//! Why a document cannot be written.

/// Why a document cannot be written: it would not have the structure of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// The lines of the source where the structures part.
    pub source_lines: (u32, u32),
    /// The segment there, if it is one.
    pub segment: Option<String>,
    /// The key of front matter that would not say what was meant, if it is one.
    pub key: Option<String>,
    /// The first line of what stands there instead, where there is anything.
    pub found: Option<String>,
    /// Why it would not compile as MDX, where that is it.
    pub complaint: Option<String>,
}

//! What an input should have been.

/// What was expected of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Keys with values.
    Mapping,
    /// A text.
    Text,
    /// A list.
    List,
    /// A template or a list of folders.
    Locales,
    /// One placeholder in a template.
    Template,
    /// A template that says how the names of files go.
    Layout,
    /// Folders whose paths tell what folder is around them.
    Together,
    /// A BCP 47 tag.
    Locale,
    /// A level.
    Level,
    /// `true` or `false`.
    Truth,
    /// A number of documents, or a share of them.
    Quantity,
    /// A number of words.
    Words,
    /// A number of days or weeks.
    Age,
    /// A share from which on two versions are one document, or none.
    Similarity,
    /// An address with the place of a path.
    Forge,
    /// One of key, comment and manifest.
    Record,
    /// What a record may hold.
    ClaimKind,
    /// What changes of a source may be left out.
    Ignored,
    /// How many words a batch may have.
    MaxWords,
    /// A weight.
    Weight,
    /// The columns of a file of page views.
    Columns,
    /// The path of a document.
    DocumentPath,
    /// A number of page views.
    Views,
    /// Text in UTF-8.
    Utf8,
}

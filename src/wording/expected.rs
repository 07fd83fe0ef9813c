//! What an input should have been, in words.

use crate::base::expected::Expected;
use crate::i18n::Message;

impl Expected {
    pub(crate) fn message(self) -> Message<'static> {
        match self {
            Self::Mapping => Message::ExpectedMapping,
            Self::Text => Message::ExpectedText,
            Self::List => Message::ExpectedList,
            Self::Locales => Message::ExpectedLocales,
            Self::Template => Message::ExpectedTemplate,
            Self::Layout => Message::ExpectedLayout,
            Self::Together => Message::ExpectedTogether,
            Self::Locale => Message::ExpectedLocale,
            Self::Level => Message::ExpectedLevel,
            Self::Truth => Message::ExpectedTruth,
            Self::Quantity => Message::ExpectedQuantity,
            Self::Words => Message::ExpectedWords,
            Self::Age => Message::ExpectedAge,
            Self::Similarity => Message::ExpectedSimilarity,
            Self::Forge => Message::ExpectedForge,
            Self::Record => Message::ExpectedRecord,
            Self::ClaimKind => Message::ExpectedClaimKind,
            Self::Ignored => Message::ExpectedIgnored,
            Self::MaxWords => Message::ExpectedMaxWords,
            Self::Weight => Message::ExpectedWeight,
            Self::Columns => Message::ExpectedColumns,
            Self::DocumentPath => Message::ExpectedDocumentPath,
            Self::Views => Message::ExpectedViews,
            Self::Utf8 => Message::ExpectedUtf8,
        }
    }
}

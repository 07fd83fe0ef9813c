//! No record at all: a translation is taken to be made from the source as it was when the
//! translation was last changed.

use super::{ClaimKind, Record, Renewal, Scheme};
use crate::document::Kind;

/// The scheme without records. What changed in the source and was merged before the translation
/// was last touched, for whatever reason, is not seen.
#[derive(Clone, Debug)]
pub struct Dates {
    /// The name of the scheme.
    pub id: String,
}

impl Scheme for Dates {
    fn id(&self) -> &str {
        &self.id
    }

    fn kind(&self) -> ClaimKind {
        ClaimKind::Date
    }

    fn read(&self, document: &[u8], kind: Kind) -> Record {
        Record::beside(document, kind)
    }

    fn owns(&self, _key: &str) -> bool {
        false
    }

    fn write(&self, document: &str, _kind: Kind, _renewal: &Renewal<'_>) -> Option<String> {
        // The commit of the change is the record.
        Some(document.to_owned())
    }

    fn is_of_dates(&self) -> bool {
        true
    }
}

//! What there is to tell of a configuration, in words.

use crate::base::path::shown;
use crate::config::Note;
use crate::i18n::{Localizer, Message};

impl Note {
    /// Returns the note as a person reads it.
    pub fn text(&self, localizer: &Localizer) -> String {
        match self {
            Self::IdlePattern { pattern, key, better: None } => {
                localizer.text(&Message::NoteIdlePattern { pattern, key })
            }
            Self::IdlePattern { pattern, key, better: Some(better) } => {
                localizer.text(&Message::NoteRootInPattern { pattern, key, better })
            }
            Self::AbsentLocale { locale, key } => localizer.text(&Message::NoteAbsentLocale { locale, key }),
            Self::Swapped { source, root } => {
                let (source, root) = (shown(source), shown(root));
                localizer.text(&Message::NoteSwapped { source: &source, root: &root })
            }
        }
    }
}

//! Text and codes as they are read.

use crate::document::inline::Role;
use crate::exchange::FileProblem;
use crate::exchange::limits::LONGEST_BACK;
use crate::segment::Piece;

/// Text and codes in the making.
#[derive(Default)]
pub(super) struct Pieces {
    pub(super) pieces: Vec<Piece>,
    pub(super) size: usize,
}

impl Pieces {
    pub(super) fn text(&mut self, text: &str) -> Result<(), FileProblem> {
        self.grow(text.len())?;
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
        Ok(())
    }

    pub(super) fn code(&mut self, id: String, role: Role, text: String) -> Result<(), FileProblem> {
        self.grow(size_of::<Piece>() + id.len())?;
        self.pieces.push(Piece::Code { id, role, text });
        Ok(())
    }

    fn grow(&mut self, by: usize) -> Result<(), FileProblem> {
        self.size += by;
        if self.size > LONGEST_BACK { Err(FileProblem::TooLarge { limit: LONGEST_BACK }) } else { Ok(()) }
    }
}

/// Returns the text of pieces, codes included.
pub(super) fn text(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) | Piece::Code { text, .. } => text.as_str(),
        })
        .collect()
}

/// Tells whether nothing was translated: there are neither codes nor anything but white space.
pub(super) fn is_blank(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()))
}

//! Files that translation tools read and write: XLIFF 1.2 and PO.

mod returned;

pub use returned::{Piece, Returned, ReturnedDocument, Unit};

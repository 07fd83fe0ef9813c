//! A page that is never longer than it may be.

/// Text that never grows past what may be sent.
#[derive(Default)]
pub(super) struct LimitedPage {
    pub(super) text: String,
    units: usize,
}

impl LimitedPage {
    /// Returns how long it is, as JavaScript counts: in UTF-16 units.
    pub(super) fn units(&self) -> usize {
        self.units
    }

    /// Adds a text if the page then has less than `limit` units.
    pub(super) fn add(&mut self, text: &str, limit: usize) -> bool {
        let units = units(text);
        let fits = self.units + units < limit;
        if fits {
            self.text.push_str(text);
            self.units += units;
        }
        fits
    }
}

/// Counts the UTF-16 units of a text.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

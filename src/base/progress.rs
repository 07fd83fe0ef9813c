//! How far a run has come.

/// Is told how far a run has come. It is called from several threads.
pub trait Progress: Sync {
    /// Says that the documents are known, and how many there are to read.
    fn listed(&self, documents: usize);
    /// Says that one more document was read, compared or written.
    fn read(&self);
    /// Says how many stale documents are compared with what was translated.
    fn comparing(&self, documents: usize);
    /// Says how many documents are taken apart for the review queue.
    fn segmenting(&self, documents: usize);
    /// Says how many documents are written.
    fn writing(&self, documents: usize);
}

/// Tells nobody.
impl Progress for () {
    fn listed(&self, _: usize) {}
    fn read(&self) {}
    fn comparing(&self, _: usize) {}
    fn segmenting(&self, _: usize) {}
    fn writing(&self, _: usize) {}
}

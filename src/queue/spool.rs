//! What was made of documents once and is wanted again, outside of memory.

use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

use tempfile::SpooledTempFile;

use crate::base::fingerprint::Hash;
use crate::segment::Segment;

/// How much stays in memory.
const IN_MEMORY: usize = 16 << 20;

/// How much is kept at most: the rest is made again.
const MOST: u64 = 1 << 30;

/// The segments of documents, in a file that nobody else can open.
#[derive(Debug)]
pub(super) struct Spool(Mutex<SpoolFile>);

#[derive(Debug)]
struct SpoolFile {
    file: SpooledTempFile,
    end: u64,
}

/// Where in the file the segments of a document are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    at: u64,
    length: usize,
}

impl Spool {
    pub(super) fn new() -> Self {
        Self(Mutex::new(SpoolFile { file: tempfile::spooled_tempfile(IN_MEMORY), end: 0 }))
    }

    /// Keeps the segments of a source document; `None` where there is no room for them.
    pub(super) fn put(&self, source: &Hash, segments: &[Segment]) -> Option<Stretch> {
        let bytes = postcard::to_allocvec(&(source, segments)).ok()?;
        let mut spool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spool.put(&bytes).ok().flatten()
    }

    /// Returns what was kept, for [`read`]; `None` where it cannot be read.
    pub(super) fn get(&self, stretch: Stretch) -> Option<Vec<u8>> {
        let mut spool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spool.get(stretch).ok()
    }
}

impl SpoolFile {
    fn put(&mut self, bytes: &[u8]) -> io::Result<Option<Stretch>> {
        let at = self.end;
        let end = at + u64::try_from(bytes.len()).unwrap_or(MOST);
        if end > MOST {
            return Ok(None);
        }
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)?;
        self.end = end;
        Ok(Some(Stretch { at, length: bytes.len() }))
    }

    fn get(&mut self, stretch: Stretch) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; stretch.length];
        self.file.seek(SeekFrom::Start(stretch.at))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

/// Reads what was kept: the hash of the source document and the segments.
pub(super) fn read(bytes: &[u8]) -> Option<(Hash, Vec<Segment>)> {
    postcard::from_bytes(bytes).ok()
}

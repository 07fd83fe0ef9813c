//! Blobs whose fingerprints are known: runs on several revisions read each only once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use foldhash::fast::RandomState;
use gix::ObjectId;

use crate::base::fingerprint::{Algorithms, Fingerprints};
use crate::document::NeverFits;

/// What one reading of a source document tells.
pub(super) type SeenSource = (Fingerprints, Option<NeverFits>);

/// The blobs that were read, by their id and what was taken of them.
#[derive(Debug, Default)]
pub struct SeenBlobs(Mutex<HashMap<(ObjectId, bool), SeenSource, RandomState>>);

impl SeenBlobs {
    /// Returns what is known of a blob.
    pub(super) fn get(&self, blob: ObjectId, algorithms: Algorithms) -> Option<SeenSource> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&(blob, algorithms.sha256)).cloned()
    }

    /// Keeps what is known of a blob.
    pub(super) fn keep(&self, blob: ObjectId, algorithms: Algorithms, seen: &SeenSource) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((blob, algorithms.sha256), seen.clone());
    }
}

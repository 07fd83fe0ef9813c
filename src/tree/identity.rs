//! What tells that a document is what it was, without reading it.

use std::fs::File;
#[cfg(unix)]
use std::time::{Duration, SystemTime};

/// Bytes that are the same for two documents only if their contents are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ContentId([u8; 56]);

impl ContentId {
    /// Returns it as bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Takes the blob of a git repository for it.
    pub(crate) fn of_blob(blob: gix::ObjectId) -> Self {
        let mut bytes = [0; 56];
        bytes[0] = b'b';
        bytes[1..=blob.as_slice().len()].copy_from_slice(blob.as_slice());
        Self(bytes)
    }

    /// Takes what the system knows of a file that is open for it. `None` where that tells nothing.
    #[cfg(unix)]
    pub(crate) fn of_file(file: &File) -> Option<Self> {
        Self::of(&rustix::fs::fstat(file).ok()?)
    }

    /// Takes what the system knows of a file for it: the device, the number on it, the size, and when content and
    /// properties were changed, in nanoseconds. `None` of a file that was written so lately that it can be written
    /// again without any of these being another.
    #[cfg(unix)]
    #[expect(clippy::useless_conversion, reason = "each system has other types for these")]
    pub(super) fn of(file: &rustix::fs::Stat) -> Option<Self> {
        let seconds = [u64::try_from(file.st_mtime).ok()?, u64::try_from(file.st_ctime).ok()?];
        let nanoseconds = [u32::try_from(file.st_mtime_nsec).ok()?, u32::try_from(file.st_ctime_nsec).ok()?];
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
        for (seconds, nanoseconds) in seconds.into_iter().zip(nanoseconds) {
            let least = if nanoseconds == 0 { COARSE } else { FINE };
            now.checked_sub(Duration::new(seconds, nanoseconds)).filter(|age| *age >= least)?;
        }
        let numbers: [u64; 6] = [
            u64::try_from(file.st_dev).ok()?,
            u64::try_from(file.st_ino).ok()?,
            u64::try_from(file.st_size).ok()?,
            seconds[0],
            seconds[1],
            u64::from(nanoseconds[0]) << 32 | u64::from(nanoseconds[1]),
        ];
        let mut bytes = [0; 56];
        bytes[0] = b'f';
        for (place, number) in bytes[8..].chunks_exact_mut(8).zip(numbers) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        Some(Self(bytes))
    }

    /// Takes what the system knows of a file for it: here it does not tell when properties were changed.
    #[cfg(not(unix))]
    pub(crate) fn of_file(_: &File) -> Option<Self> {
        None
    }
}

/// How old a file must be where its times are told in whole seconds, or in two.
#[cfg(unix)]
const COARSE: Duration = Duration::from_secs(3);

/// How old it must be where its times are told by the clock of the system, which ticks some hundred times a second.
#[cfg(unix)]
const FINE: Duration = Duration::from_millis(100);

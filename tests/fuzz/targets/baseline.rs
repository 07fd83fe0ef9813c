//! A baseline is read, and what is written of it is read as the same.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use locdrift::gate::Baseline;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("there is room"));

fuzz_target!(|input: &[u8]| {
    let file = FOLDER.path().join("baseline");
    let read = |bytes: &[u8]| {
        std::fs::write(&file, bytes).expect("there is room");
        Baseline::read(&file)
    };
    match read(input) {
        Ok(baseline) => assert_eq!(read(baseline.text().as_bytes()), Ok(baseline)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});

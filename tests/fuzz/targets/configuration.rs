//! A configuration is read, or the place in it that is not sound is shown.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use locdrift::config::Config;
use locdrift::i18n::Localizer;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("there is room"));

fuzz_target!(|input: &[u8]| {
    let file = FOLDER.path().join("locdrift.yml");
    std::fs::write(&file, input).expect("there is room");
    if let Err(error) = Config::read(&file) {
        let localizer = Localizer::default();
        let error = locdrift::Error::from(error);
        assert!(!error.text(&localizer).is_empty());
        let _ = error.hint(&localizer);
    }
});

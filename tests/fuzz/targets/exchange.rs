//! Files that come back from translation tools, XLIFF and PO.

#![no_main]

use libfuzzer_sys::fuzz_target;
use locdrift::exchange;
use locdrift::i18n::Localizer;

fuzz_target!(|input: &[u8]| {
    if let Err(bad) = exchange::read(input) {
        assert!(bad.line > 0);
        let _ = bad.problem.text(&Localizer::default());
    }
});

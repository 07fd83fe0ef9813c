//! Page views are read, or the first bad line is named.

#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use locdrift::queue::Views;

fuzz_target!(|input: &[u8]| {
    if let Err(error) = Views::read(input, Path::new("views.csv")) {
        assert!(!error.to_string().is_empty());
    }
});

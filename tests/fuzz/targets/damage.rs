//! Damage is looked for in any two texts, and what is put right can be looked at again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use locdrift::damage::{examine, repaired};
use locdrift::document::{Kind, TranslatableKeys};

fuzz_target!(|input: &[u8]| {
    let keys = TranslatableKeys::default();
    let Ok(locale) = "nl-NL".parse() else { return };
    // The source and its translation, with a byte between them that no text has.
    let at = input.iter().position(|byte| *byte == 0xff).unwrap_or(input.len() / 2);
    let (source, own) = (&input[..at], input[at..].strip_prefix(&[0xff]).unwrap_or(&input[at..]));
    for kind in [Kind::Markdown, Kind::Yaml] {
        let examined = examine(source, own, kind, &keys, &locale, || None);
        if let Ok(own) = std::str::from_utf8(own) {
            let after = repaired(own, examined.hits.iter().filter_map(|hit| hit.repair.as_ref()));
            let _ = examine(source, after.as_bytes(), kind, &keys, &locale, || None);
        }
    }
});

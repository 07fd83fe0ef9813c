//! Fluent resources are taken apart: blocks stand one behind the other, a resource that is its own source
//! comes out as it was, and what is wrong with a translation is found without a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use locdrift::base::locale::Locale;
use locdrift::document::{Content, Kind, TranslatableKeys};
use locdrift::rebuild::{Plan, Text};
use locdrift::rules::of_messages;

fuzz_target!(|input: &[u8]| {
    let keys = TranslatableKeys::default();
    let content = Content::read(input, Kind::Fluent, &keys);
    for pair in content.blocks.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start);
    }
    let Ok(locale) = "pl".parse::<Locale>() else { return };
    // The two halves as a source and its translation.
    let at = input.iter().position(|byte| *byte == 0).unwrap_or(input.len());
    let (source, own) = (&input[..at], input.get(at + 1..).unwrap_or(input));
    let _ = of_messages(Some(source), Some(input), own, &locale);
    let (Some(source), Some(own)) = (Text::read(source, Kind::Fluent, &keys), Text::read(own, Kind::Fluent, &keys))
    else {
        return;
    };
    let mut plan = Plan::new(Some(&source), &own, Some(&source), &locale);
    let _ = plan.fit_to_hand_out(&keys);
    let Some(whole) = Text::read(input, Kind::Fluent, &keys) else { return };
    let plan = Plan::new(Some(&whole), &whole, Some(&whole), &locale);
    match plan.compose(&[], &keys) {
        Ok(written) => assert_eq!(written.as_bytes(), input),
        Err(_) => assert!(whole.fault().is_some()),
    }
});

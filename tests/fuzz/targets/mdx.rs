//! MDX is taken apart: blocks stand one behind the other, nothing of a segment is lost, and a document
//! that is its own source comes out as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use locdrift::base::locale::Locale;
use locdrift::document::inline::{Inline, Role};
use locdrift::document::{Content, GUARDED, Kind, TranslatableKeys};
use locdrift::rebuild::{Plan, Text};

fuzz_target!(init: {
    // What is guarded may panic.
    let abort = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(GUARDED) {
            abort(panic);
        }
    }));
}, |input: &[u8]| {
    let keys = TranslatableKeys::default();
    let content = Content::read(input, Kind::Mdx, &keys);
    for pair in content.blocks.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start);
    }
    let Ok(text) = std::str::from_utf8(input) else { return };
    let syntax = Kind::Mdx.syntax(&keys);
    for inline in [Inline::read(text, &syntax), Inline::of_jsx(text, &syntax)] {
        assert_eq!(inline.raw(), text);
        let mut open = Vec::new();
        for code in inline.codes() {
            match code.role {
                Role::Open => open.push(code.id),
                Role::Close => assert_eq!(open.pop(), Some(code.id)),
                Role::Alone => {}
            }
        }
        assert!(open.is_empty());
    }
    let Some(read) = Text::read(input, Kind::Mdx, &keys) else { return };
    let Ok(locale) = "nl-NL".parse::<Locale>() else { return };
    let plan = Plan::new(Some(&read), &read, Some(&read), &locale);
    if let Ok(written) = plan.compose(&[], &keys) {
        assert_eq!(written, text);
    }
});

//! Documents are taken apart; nothing of a segment is lost, and pairs of codes close in order.

#![no_main]

use libfuzzer_sys::fuzz_target;
use locdrift::document::inline::{Inline, Role};
use locdrift::document::{Content, Kind, Syntax, TranslatableKeys};

fuzz_target!(|input: &[u8]| {
    let keys = TranslatableKeys::default();
    for kind in [Kind::Markdown, Kind::Yaml] {
        let content = Content::read(input, kind, &keys);
        for block in &content.blocks {
            let _ = content.source(block);
        }
    }
    let Ok(text) = std::str::from_utf8(input) else { return };
    for inline in [Inline::of_markdown(text), Inline::of_html(text), Inline::of_directive(text), Inline::of_list(text)]
    {
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
    let _ = Inline::of_row(&text.split('|').collect::<Vec<_>>(), &Syntax::MARKDOWN);
});

//! Base, head and translation, separated by lines of `====`: what is rebuilt has the structure of
//! the head, with what only the translation has; its keys are read again, and rebuilding it again changes nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use locdrift::document::block::BlockKind;
use locdrift::document::{Content, Kind, TranslatableKeys};
use locdrift::drift::Alignment;
use locdrift::rebuild::{Plan, Text};

fuzz_target!(|input: &str| {
    let mut texts = input.splitn(3, "\n====\n");
    let (Some(base), Some(head), Some(translation)) = (texts.next(), texts.next(), texts.next()) else { return };
    let keys = TranslatableKeys::default();
    let locale = "nl-NL".parse().expect("it is a locale");
    for kind in [Kind::Markdown, Kind::Yaml] {
        let (b, h, t) = (read(base, kind), read(head, kind), read(translation, kind));
        let content = |text: &str| Content::read(text.as_bytes(), kind, &keys);
        let _ = Alignment::of(&content(base), &content(translation));
        for plan in [Plan::new(Some(&b), &h, Some(&t), &locale), Plan::new(None, &h, None, &locale)] {
            let _ = plan.with_context();
            let Ok(written) = plan.compose(&[], &keys) else { continue };
            if !plan.needs_nobody() {
                continue;
            }
            let (wanted, found) = (content(head), content(&written));
            let body = |content: &Content| {
                let blocks = content.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Key(_)));
                blocks.map(|block| (block.kind.clone(), block.nesting.clone())).collect::<Vec<_>>()
            };
            let (wanted, found, own) = (body(&wanted), body(&found), body(&content(translation)));
            let mut extra = found.clone();
            for block in &wanted {
                let at = extra.iter().position(|other| other == block);
                extra.remove(at.unwrap_or_else(|| panic!("{block:?} is gone: {written:?}")));
            }
            if extra.is_empty() && kind == Kind::Markdown {
                assert_eq!(wanted, found, "{written:?}");
            }
            assert!(extra.iter().all(|block| own.contains(block)), "{extra:?} came from nowhere: {written:?}");
            let w = read(&written, kind);
            let again = Plan::new(Some(&h), &h, Some(&w), &locale);
            if again.needs_nobody()
                && let Ok(same) = again.compose(&[], &keys)
            {
                assert_eq!(same, written);
            }
        }
        let same = Plan::new(Some(&b), &b, Some(&b), &locale);
        if same.needs_nobody()
            && let Ok(written) = same.compose(&[], &keys)
        {
            assert_eq!(written, base);
        }
    }
});

fn read(text: &str, kind: Kind) -> Text<'_> {
    Text::read(text.as_bytes(), kind, &TranslatableKeys::default()).expect("it is UTF-8")
}

//! One edit to a document, and the kind that the change must have with the lines that it touches.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use locdrift::document::{Kind, TranslatableKeys};
use locdrift::drift::DriftKind::{self, Code, Cosmetic, Formatting, Links, Metadata, Text};
use locdrift::drift::{ChangeTexts, compare};

/// The kind of a change in Markdown, with the lines of the source that it is in.
fn change(base: &str, head: &str) -> (DriftKind, Option<(u32, u32)>) {
    let keys = TranslatableKeys::default();
    let drift = compare(base.as_bytes(), head.as_bytes(), base.as_bytes(), Kind::Markdown, &keys, ChangeTexts::Dropped);
    let strongest = drift.changes.iter().find(|change| change.kind == drift.kind);
    let words = (drift.words.changed, drift.words.formatting);
    assert!(drift.kind == Text || words.0 == 0, "{base:?} -> {head:?}: {words:?}");
    (drift.kind, strongest.and_then(|change| change.source_lines))
}

#[test]
fn one_edit_has_its_kind_and_its_lines() {
    let rows: &[(DriftKind, &str, &str)] = &[
        // Words, negation, numbers, punctuation, letter case.
        (Text, "You can do it.", "You can't do it."),
        (Text, "You can do it.", "You cannot do it."),
        (Text, "Do this.", "Do not do this."),
        (Text, "Version 1.0 is out.", "Version 1.1 is out."),
        (Text, "It takes 10 s.", "It takes 100 s."),
        (Text, "Is it?", "Is it!"),
        (Text, "One, two.", "One two."),
        (Text, "Use polish.", "Use Polish."),
        (Text, "well-known", "well known"),
        (Text, "a - b", "a – b"),
        (Text, "Use `a`.", "Use `b`."),
        (Text, "Use `a b`.", "Use `ab`."),
        (Text, "Use `a` and b.", "Use a and `c`."),
        (Text, "*a* b", "*a* c"),
        (Text, "Now **here**.", "**Nowhere**."),
        // Inline markup around the same words.
        (Formatting, "Use a here.", "Use `a` here."),
        (Formatting, "Use `a` here.", "Use a here."),
        (Formatting, "Use a here.", "Use *a* here."),
        (Formatting, "Use *a* here.", "Use **a** here."),
        (Formatting, "Use **a** here.", "Use a here."),
        (Formatting, "Use **a** here.", "Use `a` here."),
        (Formatting, "Use a here.", "Use ~~a~~ here."),
        (Formatting, "Use *a* b.", "Use a *b*."),
        (Formatting, "Use a here.", "Use <b>a</b> here."),
        (Formatting, "Use <b>a</b> here.", "Use <STRONG>a</STRONG> here."),
        (Formatting, "Use <code>a</code> here.", "Use `a` here."),
        (Formatting, "Use **a** here.", "Use <b>a</b> here."),
        (Formatting, "# Use a", "# Use `a`"),
        (Formatting, "- Use a", "- Use `a`"),
        (Formatting, "> Use a", "> Use `a`"),
        (Formatting, "| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| `c` | d |"),
        // Literal marks are read, so they are text.
        (Text, "Use \\*a\\* here.", "Use *a* here."),
        (Text, "Use `*a*` here.", "Use *a* here."),
        (Text, "Use `<b>` here.", "Use <b> here."),
        (Text, "Use `&lt;` here.", "Use &lt; here."),
        // Entities and escapes.
        (Cosmetic, "a &amp; b", "a & b"),
        (Cosmetic, "a \\< b", "a &lt; b"),
        (Cosmetic, "a\\_b", "a_b"),
        (Cosmetic, "a&nbsp;b", "a b"),
        (Formatting, "Use a\\_b.", "Use `a_b`."),
        (Formatting, "Use &lt;a&gt;.", "Use `<a>`."),
        (Text, "a &lt; b", "a &gt; b"),
        // Line breaks.
        (Cosmetic, "One\ntwo.", "One two."),
        (Formatting, "One two.", "One<br>two."),
        (Formatting, "One\ntwo.", "One\\\ntwo."),
        (Formatting, "One  \ntwo.", "One\ntwo."),
        (Cosmetic, "One  \ntwo.", "One\\\ntwo."),
        (Cosmetic, "One<br>two.", "One<br />two."),
        (Text, "One two.", "Onetwo."),
        (Text, "One<br>two.", "Onetwo."),
        // Links and images.
        (Cosmetic, "See [a](b.md).", "See [a][x].\n\n[x]: b.md"),
        (Cosmetic, "See [a](b.md).", "See [a](<b.md>)."),
        (Cosmetic, "See [a](b.md 'T').", "See [a](b.md \"T\")."),
        (Links, "See [a](b.md).", "See [a](c.md)."),
        (Links, "See [a](b.md).", "See a."),
        (Links, "See [a](b.md).", "See [`a`](c.md)."),
        (Formatting, "See [a](b.md).", "See [`a`](b.md)."),
        (Text, "See [a](b.md).", "See [b](b.md)."),
        (Text, "See ![a](b.png).", "See ![c](b.png)."),
        (Text, "A note.[^1]\n\n[^1]: N.", "A note.\n\n[^1]: N."),
        // HTML.
        (Formatting, "<p>Use a.</p>", "<p>Use <b>a</b>.</p>"),
        (Text, "<p>Use a.</p>", "<p>Use b.</p>"),
        (Code, "<p>Use a.</p>", "<p class=\"x\">Use a.</p>"),
        (Text, "<img src=\"a.png\" alt=\"b\">", "<img src=\"a.png\" alt=\"c\">"),
        // Directives, admonitions, tabs, fences.
        (Text, ":::note Old title\n\nBody.\n\n:::", ":::note New title\n\nBody.\n\n:::"),
        (Text, ":::note[Old]\n\nBody.\n\n:::", ":::note[New]\n\nBody.\n\n:::"),
        (Text, "!!! note \"Old\"\n\n    Body.", "!!! note \"New\"\n\n    Body."),
        (Text, "!!! note \"T\"\n\n    Old body.", "!!! note \"T\"\n\n    New body."),
        (Text, "=== \"Old\"\n\n    Body.", "=== \"New\"\n\n    Body."),
        (Text, "=== \"Tab\"\n\n    Old body.", "=== \"Tab\"\n\n    New body."),
        (Text, "```sh title=\"Old\"\nrun\n```", "```sh title=\"New\"\nrun\n```"),
        (Code, "```sh title=\"T\"\nrun\n```", "```sh title=\"T\"\nstop\n```"),
        (Code, "```sh\n# old\n```", "```sh\n# new\n```"),
        (Code, "```mermaid\na --> old\n```", "```mermaid\na --> new\n```"),
        (Text, ":::image source=\"a.png\" alt-text=\"old\":::", ":::image source=\"a.png\" alt-text=\"new\":::"),
        (Code, "> [!NOTE]\n> Body.", "> [!TIP]\n> Body."),
        // Front matter.
        (Text, "---\ntitle: Old\n---\n", "---\ntitle: New\n---\n"),
        (Metadata, "---\nms.date: 1\n---\n", "---\nms.date: 2\n---\n"),
    ];
    assert!(rows.len() >= 60);
    let mut wrong = Vec::new();
    for (expected, base, head) in rows {
        // With paragraphs around it, but for front matter, which stands first.
        let around = |text: &str| match text.starts_with("---") {
            true => format!("{text}\nLast.\n"),
            false => format!("First.\n\n{text}\n\nLast.\n"),
        };
        let (base, head) = (around(base), around(head));
        let (kind, lines) = change(&base, &head);
        if kind != *expected {
            wrong.push(format!("{base:?} -> {head:?}: {kind:?}, not {expected:?}"));
            continue;
        }
        // The lines hold the first that differs, unless the block begins below it.
        let differs = base.lines().zip(head.lines()).position(|(was, is)| was != is);
        if let (Some((first, last)), Some(differs)) = (lines, differs) {
            let at = u32::try_from(differs + 1).unwrap();
            assert!(first <= at && at <= last, "{base:?} -> {head:?}: {first}-{last}, not {at}");
        }
        assert!(lines.is_some() || kind == Cosmetic, "{base:?} -> {head:?}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

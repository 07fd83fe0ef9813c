//! One edit to a document, and the kind that the change must have with the lines that it touches.

#![allow(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use locdrift::document::{Kind, TranslatableKeys};
use locdrift::drift::DriftKind::{self, Code, Cosmetic, Formatting, Links, Metadata, Text};
use locdrift::drift::{ChangeDetail, compare};

/// What a change is, and the lines that it is in: of the base, of the source, of the translation.
type Found = (DriftKind, [Option<(u32, u32)>; 3]);

/// Lines that only the translation has, above all others.
const ABOVE: u32 = 2;

fn change(base: &str, head: &str, kind: Kind, keys: &TranslatableKeys) -> Found {
    let above = if kind == Kind::Yaml { "# Own\n" } else { "\n" };
    let translation = format!("{}{base}", above.repeat(ABOVE as usize));
    let drift = compare(base.as_bytes(), head.as_bytes(), translation.as_bytes(), kind, keys, ChangeDetail::Places);
    let strongest = drift.changes.iter().find(|change| change.kind == drift.kind);
    let words = (drift.words.changed, drift.words.formatting);
    assert!(drift.kind == Text || words.0 == 0, "{base:?} -> {head:?}: {words:?}");
    let lines = strongest.map(|change| [change.base_lines, change.source_lines, change.translation_lines]);
    (drift.kind, lines.unwrap_or_default())
}

/// Tells what is wrong with the change that an edit makes; `None` where nothing is.
fn fault(expected: DriftKind, base: &str, head: &str, document: Kind, keys: &TranslatableKeys) -> Option<String> {
    let told = |what: String| Some(format!("{base:?} -> {head:?}: {what}"));
    let (kind, [before, after, own]) = change(base, head, document, keys);
    if kind != expected {
        return told(format!("{kind:?}, not {expected:?}"));
    }
    // The lines hold the first that differs, unless the block begins below it.
    let differs = base.lines().zip(head.lines()).position(|(was, is)| was != is && !is.trim().is_empty());
    if let (Some((first, last)), Some(differs)) = (after, differs) {
        let at = u32::try_from(differs + 1).unwrap();
        if at < first || last < at {
            return told(format!("source lines {first}-{last}, not {at}"));
        }
    }
    if after.or(before).is_none() && kind != Cosmetic {
        return told("no lines".into());
    }
    // The translation has the lines of the base, below its own.
    if before.is_some() && own != before.map(|(first, last)| (first + ABOVE, last + ABOVE)) {
        return told(format!("lines {own:?} of the translation for {before:?} of the base"));
    }
    None
}

#[test]
fn one_edit_has_its_kind_and_its_lines() {
    let rows: &[(DriftKind, &str, &str)] = &[
        // Words, negation, numbers, punctuation, letter case.
        (Text, "You can do it.", "You can't do it."),
        (Text, "You can do it.", "You cannot do it."),
        (Text, "It is never done.", "It is done."),
        (Text, "Do it with care.", "Do it without care."),
        (Text, "Use 3.0 here.", "Use 3,0 here."),
        (Text, "Add 1 to it.", "Add -1 to it."),
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
        // The same words in another kind of block.
        (Code, "Use a here", "## Use a here"),
        (Code, "## Use a here", "# Use a here"),
        (Text, "Use a here", "## Use b there"),
        (Cosmetic, "Use a here.", "    Use a here."),
        (Cosmetic, "| a | b |\n|---|---|\n| c | d |\nUse a here.", "| a | b |\n|---|---|\n| c | d |\n\nUse a here."),
        (Cosmetic, "> [!NOTE]\n    >  Use a.", "> [!NOTE]\n>  Use a."),
        (Text, "> [!NOTE]\n    >  Use a.", "> [!NOTE]\n>  Use b."),
        (Text, "Use 5 > 3.", "Use 5 3."),
        // Tables.
        (
            Formatting,
            "<table>\n<tr><th>A</th><th>B <i>c</i></th></tr>\n<tr><td>d<br>e</td><td></td></tr>\n</table>",
            "| A | B c |\n|---|---|\n| d e | |",
        ),
        (
            Formatting,
            "| A | B |\n|---|---|\n| `c` | d |",
            "<table><tr><th>A</th><th>B</th></tr>\n<tr><td>c</td><td>d</td></tr></table>",
        ),
        (Links, "<table><tr><td>A</td></tr><tr><td>b</td></tr></table>", "| A |\n|---|\n| [b](c.md) |"),
        (Text, "<table><tr><td>A</td></tr><tr><td>b</td></tr></table>", "| A |\n|---|\n| c |"),
        (Text, "<table><tr><td>A b</td><td>c</td></tr></table>", "| A | b c |\n|---|---|"),
        (Text, "<table><tr><td>A</td></tr><tr><td>b</td></tr></table>", "| A | b |\n|---|---|"),
        (Text, "<table><tr><td colspan=\"2\">A</td></tr></table>", "| A |\n|---|"),
        // Shortcodes and components.
        (Code, "Use {{< param old >}} here.", "Use {{< param new >}} here."),
        (Code, "Use a here.", "Use a {{< mark >}} here."),
        (Formatting, "Use {{< mark >}} a here.", "Use a {{< mark >}} here."),
        (Code, "{{< note >}}\nUse a.\n{{< /note >}}", "{{< tip >}}\nUse a.\n{{< /tip >}}"),
        (Text, "{{< note >}}\nUse a.\n{{< /note >}}", "{{< note >}}\nUse b.\n{{< /note >}}"),
        (Code, "{{% include old %}}", "{{% include new %}}"),
        (Code, "{% include old.html %}", "{% include new.html %}"),
        (Text, "{{< alert title=\"Old\" >}}", "{{< alert title=\"New\" >}}"),
        (Text, "{{<figure src=\"a.png\"\n alt=\"Old\">}}", "{{<figure src=\"a.png\"\n alt=\"New\">}}"),
        (Text, "{% figure caption='Old' %}", "{% figure caption='New' %}"),
        (Code, "{{<figure src=\"old.png\" alt=\"A\">}}", "{{<figure src=\"new.png\" alt=\"A\">}}"),
        (Links, "See [a]({{< ref \"old.md\" >}}).", "See [a]({{< ref \"new.md\" >}})."),
        (Text, "Use `{{< old >}}` here.", "Use `{{< new >}}` here."),
        (Code, "<p>{{< old >}} a</p>", "<p>{{< new >}} a</p>"),
        (Code, "```\n{{< old >}}\n```", "```\n{{< new >}}\n```"),
        (Code, "<Tabs group=\"old\">\n\nBody.\n\n</Tabs>", "<Tabs group=\"new\">\n\nBody.\n\n</Tabs>"),
        (Text, "<Tabs group=\"a\">\n\nOld.\n\n</Tabs>", "<Tabs group=\"a\">\n\nNew.\n\n</Tabs>"),
        (Code, "<Tab value={{ old: 'x y' }} label=\"A\" />", "<Tab value={{ new: 'x y' }} label=\"A\" />"),
        (Text, "<Tab value={{ a: 'x y' }} label=\"Old\" />", "<Tab value={{ a: 'x y' }} label=\"New\" />"),
        (Code, "Use <Key id={old} /> here.", "Use <Key id={new} /> here."),
        (Text, "Use {old} here.", "Use {new} here."),
        (Text, "Use {{ old }} here.", "Use {{ new }} here."),
        // Front matter.
        (Text, "---\nlinkTitle: Old\n---\n", "---\nlinkTitle: New\n---\n"),
        (Cosmetic, "---\ntitle: Same\n---\n", "---\ntitle: \"Same\"\n---\n"),
        (Text, "---\ntitle: Old\n---\n", "---\ntitle: New\n---\n"),
        (Metadata, "---\nms.date: 1\n---\n", "---\nms.date: 2\n---\n"),
    ];
    assert!(rows.len() >= 60);
    let keys = TranslatableKeys::default();
    // With paragraphs around it, but for front matter, which stands first.
    let around = |text: &str| match text.starts_with("---") {
        true => format!("{text}\nLast.\n"),
        false => format!("First.\n\n{text}\n\nLast.\n"),
    };
    let faults =
        rows.iter().filter_map(|(kind, base, head)| fault(*kind, &around(base), &around(head), Kind::Markdown, &keys));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn one_edit_of_a_yaml_document_has_its_kind_and_its_lines() {
    let keys = TranslatableKeys::default();
    let rows = [
        (Text, "summary: You can do it.", "summary: You can't do it."),
        (Text, "summary: Version 1.0", "summary: Version 1.1"),
        (Text, "summary: Use a.", "summary: Use b."),
        (Text, "items:\n- text: One\n- text: Two", "items:\n- text: One\n- text: Three"),
        (Text, "items:\n- text: One", "items:\n- text: One\n- text: Two"),
        (Text, "summary: |\n  One\n  two", "summary: |\n  One\n  three"),
        (Text, "metadata:\n  title: One", "metadata:\n  title: Two"),
        (Metadata, "metadata:\n  ms.date: 1", "metadata:\n  ms.date: 2"),
        (Metadata, "items:\n- itemType: a", "items:\n- itemType: b"),
        (Links, "items:\n- url: a.md", "items:\n- url: b.md"),
        (Cosmetic, "summary: One", "summary: 'One'"),
        (Cosmetic, "summary: One two", "summary: >-\n  One\n  two"),
    ];
    let around = |text: &str| format!("### YamlMime:Hub\nfirst: First\n{text}\nlast: Last\n");
    let faults =
        rows.iter().filter_map(|(kind, base, head)| fault(*kind, &around(base), &around(head), Kind::Yaml, &keys));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn code_is_text_in_the_languages_that_are_named() {
    let keys = TranslatableKeys::default().with_code(vec!["mermaid".into()]);
    for (kind, base, head) in [
        (Text, "```mermaid\na --> old\n```\n", "```mermaid\na --> new\n```\n"),
        (Text, "```{.Mermaid}\na --> old\n```\n", "```{.mermaid}\na --> new\n```\n"),
        (Code, "```mermaid\na --> b\n\nc\n```\n", "```mermaid\na --> b\nc\n```\n"),
        (Code, "```sh\n# old\n```\n", "```sh\n# new\n```\n"),
    ] {
        assert_eq!(fault(kind, base, head, Kind::Markdown, &keys), None);
    }
}
